#include "app/stationctl/card_session.h"

#include "core/lpa/channel_error.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QThreadPool>

#include <algorithm>

namespace stationctl {
namespace {
constexpr int kTrialCards = 4;
} // namespace

void CardSession::open(const Context &context, Purpose purpose, std::function<void(base::Result<void>)> done)
{
    m_reader = context.arguments.value(QStringLiteral("--reader"));
    m_recorder = context.recorder;
    m_openJournal = context.openJournal;
    m_done = std::move(done);
    if (const auto prepared = prepare(context, purpose); !prepared) {
        m_channel.reset();
        m_done(tl::unexpected(prepared.error()));
    }
}

base::Result<void> CardSession::prepare(const Context &context, Purpose purpose)
{
    wiring::Settings settings = context.settings;
    // In training the journal first: it holds the lock of the folder in which the world is kept too.
    if (settings.isTraining()) {
        if (const auto opened = openJournal(settings, purpose); !opened)
            return opened;
    }
    auto simulated = context.simulateCards(settings);
    if (!simulated)
        return tl::unexpected(simulated.error());
    m_simulated = std::move(*simulated);
    if (m_simulated)
        m_simulated->putTrialCards(kTrialCards);
    // The reader that was named, whatever the settings name.
    settings.card.readers = {m_reader};
    // The card first: while its host starts, the journal is opened and the certificates are read.
    m_cards = wiring::makeCards(settings, m_simulated.get());
    openChannel(m_reader);
    // TLS is loaded beside both. Earlier it would take the processor from the host's start.
    QThreadPool::globalInstance()->start([] { QSslConfiguration::defaultConfiguration(); });
    if (const auto opened = openJournal(settings, purpose); !opened)
        return opened;
    auto servers = wiring::makeServers(settings, m_simulated.get());
    if (!servers)
        return tl::unexpected(servers.error());
    m_servers = std::move(*servers);
    if (m_recorder)
        m_noted = m_recorder->around(*m_servers);
    return {};
}

base::Result<void> CardSession::openJournal(const wiring::Settings &settings, Purpose purpose)
{
    if (purpose == Purpose::Look || m_journal)
        return {};
    auto journal = m_openJournal(settings, journal::Access::Write);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    return {};
}

std::unique_ptr<station::ChangeRecord> CardSession::record(journal::CardAct act, const esim::Eid &eid) const
{
    return std::make_unique<station::ChangeRecord>(
        *m_journal, m_clock, journal::CardChange{act, {}, eid, m_reader, {}}, QString());
}

void CardSession::openChannel(const QString &reader)
{
    m_channel = m_cards->channel(reader);
    if (m_recorder)
        m_channel = m_recorder->around(std::move(m_channel));
    m_channel->open([this, reader](const card::ChannelResult<card::Opened> &opened) {
        if (opened)
            m_done({});
        else
            explain(reader, opened.error());
    });
}

void CardSession::explain(const QString &reader, const card::ChannelFailure &failure)
{
    base::Error error = lpa::channelError(failure);
    if (!failure.text.isEmpty())
        error.text = failure.text;
    error.where = reader;
    m_look.start(*m_cards, [this, reader, error](const card::ReaderSnapshot &snapshot) {
        const auto found =
            std::find_if(snapshot.readers.begin(), snapshot.readers.end(),
                         [&](const card::ReaderStatus &status) { return status.name == reader; });
        if (snapshot.problem) {
            m_done(tl::unexpected(*snapshot.problem));
        } else if (found == snapshot.readers.end()) {
            m_done(base::fail(
                base::ErrorKind::MissingPart, base::ErrorCode("readers.unknown"),
                QCoreApplication::translate("stationctl", "There is no reader with the name \"%1\".")
                    .arg(reader),
                QCoreApplication::translate("stationctl", "See the names with: esim-stationctl readers")));
        } else if (found->presence == card::CardPresence::Absent) {
            m_done(base::fail(base::ErrorKind::MissingPart, base::ErrorCode("card.absent"),
                              QCoreApplication::translate("stationctl", "There is no card in the reader."),
                              QCoreApplication::translate("stationctl", "Put a card in and try again."),
                              reader));
        } else {
            m_done(tl::unexpected(error));
        }
    });
}

} // namespace stationctl
