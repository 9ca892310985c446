#include "tests/simulation/slot.h"

#include "core/station/delays.h"
#include "tests/simulation/checks.h"
#include "tests/simulation/line.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

namespace simulation {

using base::Millis;
using namespace workflow;

namespace {

constexpr Millis kIdleBeforeClosing{2000};
constexpr Millis kBeforeReadingAgain{1000};
constexpr int kMostReadFailures = 30;

CardWorkLost lost(CardIs card) { return {Written::No, card, std::nullopt, Pool::ofThisThread().because}; }

} // namespace

Slot::Slot(World &world, Line &line, int reader)
    : m_world(world)
    , m_line(line)
    , m_random(Random::of(world.scenario.run.seed, 10000 + world.station() * 8 + quint64(reader)))
    , m_reader(reader)
{}

bool Slot::isBusy() const
{
    return m_isBusy || (m_pauses > 0 && m_world.scenario.run.variant != Variant::PauseOutlivesStop);
}

void Slot::onTimer(Millis pause, std::function<void()> what)
{
    m_world.schedule.after(pause, m_world.station(), [this, timers = m_timers, what = std::move(what)] {
        if (timers == m_timers)
            what();
    });
}

void Slot::show()
{
    const bool present = m_world.cards.cardIn(m_reader) >= 0;
    const quint64 insertion = m_world.cards.insertion(m_reader);
    const bool sameCard = present == m_present && insertion == m_insertion;
    m_present = present;
    m_insertion = insertion;
    if (sameCard && m_shown != Shown::Trouble)
        return;
    ++m_timers;
    m_eid.reset();
    m_readFailures = 0;
    if (!isBusy())
        m_open.reset();
    if (!m_working && m_unit >= 0) {
        m_line.cardLeft(*this);
        m_unit = -1;
    }
    if (m_present)
        read();
    else if (!m_working && m_shown != Shown::Done && m_shown != Shown::Failed && m_shown != Shown::Held)
        m_shown = Shown::Empty;
}

void Slot::setRunning(RunState run)
{
    const bool begins = run == RunState::Running && m_run != RunState::Running;
    m_run = run;
    if (begins && !m_working)
        m_unit = -1;
    if (begins && m_present && !m_working)
        read();
}

std::optional<esim::Eid> Slot::freeCard() const { return m_unit < 0 && m_present ? m_eid : std::nullopt; }

void Slot::read()
{
    if (m_run != RunState::Running || isBusy() || m_working)
        return;
    m_shown = Shown::Reading;
    m_open.reset();
    m_world.cards.identify(m_reader, m_world.station(),
                           [this, job = newJob()](const tl::expected<Cards::Identity, CardIs> &found) {
                               if (job != m_job)
                                   return;
                               m_isBusy = false;
                               if (!found) {
                                   readFailed(found.error());
                                   return;
                               }
                               m_open = found->connection;
                               m_readFailures = 0;
                               m_eid = found->eid;
                               closeWhenIdle();
                               m_line.cardRead(*this, found->eid);
                           });
}

void Slot::readFailed(CardIs)
{
    m_open.reset();
    if (!m_present) {
        m_shown = Shown::Empty;
        return;
    }
    m_shown = Shown::Trouble;
    if (++m_readFailures < kMostReadFailures)
        readAgainLater();
}

void Slot::readAgainLater()
{
    onTimer(kBeforeReadingAgain, [this] {
        if (m_present && m_unit < 0)
            read();
    });
}

void Slot::closeWhenIdle()
{
    onTimer(kIdleBeforeClosing, [this] {
        if (!isBusy())
            m_open.reset();
    });
}

void Slot::take(int unit)
{
    m_unit = unit;
    m_takenInsertion = m_insertion;
    follow(m_line.state(unit));
}

void Slot::letGo()
{
    m_unit = -1;
    readAgainLater();
}

void Slot::refuse()
{
    m_unit = -1;
    m_shown = Shown::NoUnit;
}

void Slot::follow(const State &state)
{
    switch (state.phase) {
    case Phase::Planned:
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating: m_shown = Shown::Waiting; return;
    case Phase::WaitingForCard: m_shown = m_present ? Shown::Waiting : Shown::Empty; return;
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying: m_shown = Shown::Working; return;
    case Phase::Printing:
    case Phase::WaitingForScan:
    case Phase::Done: m_shown = Shown::Done; return;
    case Phase::Failed: m_shown = Shown::Failed; return;
    case Phase::Held: m_shown = Shown::Held; return;
    }
}

void Slot::perform(const Command &command, int unit)
{
    if (std::holds_alternative<ReleaseCard>(command)) {
        release();
        return;
    }
    m_working = true;
    Delay delay;
    if (const auto *again = std::get_if<InstallProfile>(&command))
        delay = again->delay;
    if (const auto *again = std::get_if<ReadCard>(&command))
        delay = again->delay;
    const Millis pause = station::wait(delay, {}, m_random.chance());
    const auto start = [this, command, known = m_line.latest(unit)] { work(command, known); };
    if (pause.count() == 0) {
        start();
        return;
    }
    ++m_pauses;
    m_world.schedule.after(pause, m_world.station(), [this, start] {
        --m_pauses;
        start();
    });
}

void Slot::work(const Command &command, const DecisionPtr &known)
{
    const bool isTrusted = m_world.scenario.run.variant == Variant::OpenSessionTrusted;
    if (m_open && (m_eid == known->step.state.eid || isTrusted)) {
        begin(command, known->step.state);
        return;
    }
    m_world.cards.identify(
        m_reader, m_world.station(),
        [this, command, known, job = newJob()](const tl::expected<Cards::Identity, CardIs> &found) {
            if (job != m_job)
                return;
            m_isBusy = false;
            if (!found) {
                finished(lost(found.error()));
                return;
            }
            m_open = found->connection;
            if (found->connection.insertion == m_insertion)
                m_eid = found->eid;
            const bool compares = m_world.scenario.run.variant != Variant::NoEidCheck;
            if (compares && found->eid != known->step.state.eid)
                finished(lost(CardIs::Gone));
            else
                begin(command, known->step.state);
        });
}

int Slot::newJob()
{
    if (m_download)
        m_world.cards.drop(*m_download);
    m_download.reset();
    m_isBusy = true;
    return ++m_job;
}

Cards::Report Slot::report()
{
    return [this, job = newJob()](Event event) {
        if (job != m_job)
            return;
        m_isBusy = false;
        m_download.reset();
        finished(std::move(event));
    };
}

void Slot::begin(const Command &command, const State &state)
{
    m_world.log.line(m_world.schedule.now(), "slot %d: command %d for unit %d", m_reader,
                     int(command.index()), m_unit);
    const Owner owner = m_world.station();
    const bool writes =
        std::holds_alternative<InstallProfile>(command) || std::holds_alternative<WriteAddress>(command);
    if (writes && m_run != RunState::Running) {
        finished(CardWorkLost{Written::No, CardIs::There, std::nullopt, Pool::ofThisThread().notRunning});
    } else if (std::holds_alternative<InstallProfile>(command)) {
        Cards::Order order{m_unit, *state.code(), state.eid, std::nullopt};
        if (m_world.scenario.run.variant == Variant::NoEidCheck)
            order.expectedEid.reset();
        if (state.reservation)
            order.expectedIccid = state.reservation->iccid;
        Cards::Report whenDone = report();
        m_download = m_world.cards.install(*m_open, std::move(order), owner, std::move(whenDone));
    } else if (std::holds_alternative<EnableProfile>(command)) {
        m_world.cards.enable(*m_open, m_unit, *state.iccid(), owner, report());
    } else if (std::holds_alternative<WriteAddress>(command)) {
        m_world.cards.writeAddress(*m_open, m_unit, state.code()->address().text(), owner, report());
    } else if (std::holds_alternative<ReadCard>(command)) {
        if (m_world.scenario.run.variant == Variant::SuccessWithoutReading && state.iccid()) {
            finished(CardRead{
                state.eid, {{state.iccid(), state.plan.enable}}, {}, state.code()->address().text()});
            return;
        }
        const bool isAddress = state.plan.deliver == esim::Deliver::Address;
        m_world.cards.read(*m_open, isAddress ? Cards::Contents::Address : Cards::Contents::Profiles, owner,
                           report());
    } else if (std::holds_alternative<SendNotifications>(command)) {
        const bool wasRead = m_read == m_open->insertion;
        m_world.cards.handleNotifications(*m_open, wasRead ? Cards::Pending::Read : Cards::Pending::Unread,
                                          owner, report());
    }
}

void Slot::finished(Event event)
{
    m_read.reset();
    if (std::holds_alternative<CardWorkLost>(event))
        m_open.reset();
    else if (std::holds_alternative<CardRead>(event) && m_open)
        m_read = m_open->insertion;
    if (m_unit < 0)
        m_world.violated("a card's answer for no unit", workflow::nameOf(event));
    else
        m_line.send(m_unit, std::move(event));
}

void Slot::release()
{
    m_working = false;
    m_open.reset();
    if (!m_present) {
        m_unit = -1;
        if (m_shown != Shown::Done && m_shown != Shown::Failed && m_shown != Shown::Held)
            m_shown = Shown::Empty;
        return;
    }
    const bool notEnded = m_shown == Shown::Waiting || m_shown == Shown::Empty;
    if (notEnded || m_insertion != m_takenInsertion) {
        m_unit = -1;
        m_eid.reset();
        readAgainLater();
    }
}

void Slot::stopSoon()
{
    if (m_download)
        m_world.cards.abort(*m_download);
}

} // namespace simulation
