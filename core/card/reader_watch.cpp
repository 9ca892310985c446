#include "core/card/reader_watch.h"

#include "core/card/reader_choice.h"

#include <winscard.h>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace card {

namespace {

/// PC/SC knows no more readers at a time, and takes no more entries in one call.
constexpr qsizetype MostWatched = PCSCLITE_MAX_READERS_CONTEXTS;
constexpr DWORD WaitMilliseconds = 2000;
constexpr auto PauseAfterError = std::chrono::milliseconds(100);
constexpr char PlugAndPlay[] = "\\\\?PnP?\\Notification";

CardPresence presenceOf(DWORD state)
{
    if (!(state & SCARD_STATE_PRESENT))
        return CardPresence::Absent;
    return state & SCARD_STATE_MUTE ? CardPresence::Mute : CardPresence::Present;
}

} // namespace

struct ReaderWatch::State
{
    LONG list();

    QList<QByteArray> toUse;
    const PcscContext &context;
    QList<QByteArray> names;
    int leftOut = 0;
    std::vector<SCARD_READERSTATE> states; ///< one for each name, as last seen
};

LONG ReaderWatch::State::list()
{
    DWORD size = 0;
    QByteArray joined;
    LONG code = SCardListReaders(context.handle(), nullptr, nullptr, &size);
    if (code == SCARD_S_SUCCESS) {
        // One more byte than said, so that a name without its end cannot run on.
        joined = QByteArray(qsizetype(size) + 1, '\0');
        code = SCardListReaders(context.handle(), nullptr, joined.data(), &size);
    }
    if (code == SCARD_E_NO_READERS_AVAILABLE) {
        joined.clear();
        code = SCARD_S_SUCCESS;
    }
    if (code != SCARD_S_SUCCESS)
        return code;

    names.clear();
    for (const QByteArray &name : joined.split('\0')) {
        if (!name.isEmpty() && name.size() <= host::MostNameBytes)
            names.append(name);
    }
    ReaderChoice choice = chooseReaders(names, toUse, MostWatched);
    leftOut = choice.leftOut;
    names = std::move(choice.watched);
    return SCARD_S_SUCCESS;
}

ReaderWatch::ReaderWatch(QList<QByteArray> toUse, const PcscContext &context)
    : m(new State{std::move(toUse), context, {}, 0, {}})
{}

ReaderWatch::~ReaderWatch() = default;

host::Readers ReaderWatch::look()
{
    host::Readers report;
    LONG code = LONG(m->context.problem());
    if (code == SCARD_S_SUCCESS)
        code = m->list();

    std::vector<SCARD_READERSTATE> states(size_t(m->names.size()));
    if (code == SCARD_S_SUCCESS && !states.empty()) {
        for (size_t i = 0; i < states.size(); ++i)
            states[i].szReader = m->names[qsizetype(i)].constData();
        code = SCardGetStatusChange(m->context.handle(), 0, states.data(), DWORD(states.size()));
        if (code == SCARD_E_TIMEOUT)
            code = SCARD_S_SUCCESS;
        if (code == SCARD_E_UNKNOWN_READER) {
            // One was unplugged between the two calls; the next look sees the rest.
            states.clear();
            m->names.clear();
            code = SCARD_S_SUCCESS;
        }
    }
    if (code != SCARD_S_SUCCESS) {
        report.pcscCode = quint32(code);
        return report;
    }
    m->states = std::move(states);
    report.leftOut = m->leftOut;
    for (const SCARD_READERSTATE &state : m->states) {
        if (state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE))
            continue;
        host::ReaderReport reader;
        reader.name = QString::fromUtf8(state.szReader);
        reader.presence = presenceOf(state.dwEventState);
        reader.events = quint16(state.dwEventState >> 16);
        if (reader.presence == CardPresence::Present)
            reader.atr = QByteArray(reinterpret_cast<const char *>(state.rgbAtr),
                                    qsizetype(std::min<DWORD>(state.cbAtr, sizeof state.rgbAtr)));
        report.readers.append(reader);
    }
    return report;
}

void ReaderWatch::waitForChange()
{
    std::vector<SCARD_READERSTATE> states = m->states;
    for (SCARD_READERSTATE &state : states)
        state.dwCurrentState = state.dwEventState & ~DWORD(SCARD_STATE_CHANGED);
    // The pseudo-reader that reports new readers takes a place; where none is left, there can be no new one.
    SCARD_READERSTATE news{};
    news.szReader = PlugAndPlay;
    if (qsizetype(states.size()) < MostWatched)
        states.push_back(news);
    // A reader that has gone and the end of the service are for the next look(), which must not come too soon
    // should the service refuse to wait at all. An error here need not be one: when the time is up, the
    // library looks for the service's socket file, which a confined process cannot see.
    const LONG code =
        SCardGetStatusChange(m->context.handle(), WaitMilliseconds, states.data(), DWORD(states.size()));
    if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT)
        std::this_thread::sleep_for(PauseAfterError);
}

} // namespace card
