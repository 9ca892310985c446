#include "tests/faults/other_program.h"

#include <winscard.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace faults {
namespace {

std::atomic<int> s_resets{0};
std::atomic<int> s_refusals{0};

} // namespace

struct OtherProgram::State
{
    explicit State(const QString &name)
        : reader(name.toUtf8())
        , thread([this] { run(); })
    {}

    void run();
    void resetNow() const;

    QByteArray reader;
    std::mutex lock;
    std::condition_variable wake;
    int wanted = 0;
    enum class Wish { Stay, End } wish = Wish::Stay;
    std::thread thread;
};

void OtherProgram::State::run()
{
    std::unique_lock guard(lock);
    for (;;) {
        wake.wait(guard, [this] { return wanted > 0 || wish == Wish::End; });
        if (wish == Wish::End)
            return;
        --wanted;
        guard.unlock();
        resetNow();
        guard.lock();
    }
}

void OtherProgram::State::resetNow() const
{
    SCARDCONTEXT context = 0;
    if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS)
        return;
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    const LONG connected = SCardConnect(context, reader.constData(), SCARD_SHARE_SHARED,
                                        SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol);
    if (connected == SCARD_S_SUCCESS) {
        ++s_resets;
        SCardDisconnect(card, SCARD_RESET_CARD);
    } else if (connected == LONG(SCARD_E_SHARING_VIOLATION)) {
        ++s_refusals;
    }
    SCardReleaseContext(context);
}

OtherProgram::OtherProgram(const QString &reader)
    : m(std::make_unique<State>(reader))
{}

OtherProgram::~OtherProgram()
{
    {
        const std::scoped_lock guard(m->lock);
        m->wish = State::Wish::End;
    }
    m->wake.notify_all();
    m->thread.join();
}

void OtherProgram::resetSoon()
{
    const std::scoped_lock guard(m->lock);
    ++m->wanted;
    m->wake.notify_all();
}

OtherProgram::Counts OtherProgram::counts() { return {s_resets, s_refusals}; }

} // namespace faults
