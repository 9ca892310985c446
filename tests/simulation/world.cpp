#include "tests/simulation/world.h"

#include "tests/simulation/checks.h"
#include "tests/simulation/pool.h"

namespace simulation {

using base::Millis;

World::World(const Run &run, Log::Keep keep)
    : scenario(drawn(run))
    , schedule(scenario.start)
    , log(keep)
    , journal(*this)
    , carrier(*this)
    , cards(*this)
    , printer(*this)
    , person(*this)
    , m_random(Random::of(run.seed, 7))
{}

QByteArray World::newIntent()
{
    const auto &intents = Pool::ofThisThread().intents;
    const int number = m_intents++;
    return number < int(intents.size()) ? intents[size_t(number)] : "intent-" + QByteArray::number(number);
}

void World::hint(const QString &id)
{
    if (m_line)
        m_line->hint(id);
}

void World::readerChanged(int reader, Millis pause)
{
    schedule.after(pause, m_station ? m_station : kOutside, [this, reader] {
        if (m_line)
            m_line->readerChanged(reader);
    });
}

void World::violated(const char *rule, const QByteArray &detail)
{
    if (m_outcome.violation)
        return;
    m_outcome.violation = Violation{rule, detail, schedule.now()};
    log.line(schedule.now(), "VIOLATED: %s: %s", rule, detail.constData());
}

void World::startProgram()
{
    ++m_station;
    schedule.setAlive(m_station);
    checks::recovery(*this);
    m_line = std::make_unique<Line>(*this);
    log.line(schedule.now(), "station: program %d starts", int(m_station));
    for (int i = 0; i < cards.readers(); ++i)
        readerChanged(i, Millis(m_random.between(50, 400)));
    // The operator does not wait for long before the line runs again.
    schedule.after(Millis(m_random.between(100, 3000)), m_station, [this] { m_line->start(); });
}

void World::crash()
{
    ++m_outcome.crashes;
    log.line(schedule.now(), "station: CRASH");
    schedule.setAlive(++m_station);
    journal.crash();
    m_line.reset();
    schedule.after(Millis(m_random.between(500, 20000)), kOutside, [this] { startProgram(); });
}

void World::endOfTrouble()
{
    log.line(schedule.now(), "from here on nothing goes wrong");
    scenario.faults.end();
    person.tidyUp();
}

Outcome World::run()
{
    startProgram();
    person.begin();
    schedule.after(scenario.calm, kOutside, [this] { endOfTrouble(); });
    const base::Instant end = scenario.start + scenario.end;
    // Nothing in the station waits longer than this.
    const Millis still = scenario.rules.quietPeriod * 2 + Millis(180000);
    while (!schedule.isEmpty() && schedule.nextAt() <= end && !m_outcome.violation) {
        // A program dies between two of its own steps.
        if (schedule.nextOwner() != kOutside && m_line) {
            const bool isStarting = m_line->run() != RunState::Running;
            if (scenario.faults.hits(isStarting ? Fault::CrashWhileStarting : Fault::Crash, m_random)) {
                crash();
                continue;
            }
        }
        schedule.runNext();
        const base::Instant last = std::max(journal.lastStoredAt(), scenario.start + scenario.calm);
        if (schedule.now() > last + still || checks::isAllDone(*this))
            break;
    }
    if (!m_outcome.violation)
        checks::atTheEnd(*this);
    for (int i = 0; i < journal.count(); ++i) {
        const workflow::Phase phase = journal.stored(i).phase;
        m_outcome.done += phase == workflow::Phase::Done;
        m_outcome.failed += phase == workflow::Phase::Failed;
        m_outcome.held += phase == workflow::Phase::Held;
        m_outcome.waiting += !workflow::isFinal(phase);
    }
    m_outcome.steps = schedule.steps();
    m_outcome.simulated = schedule.now() - scenario.start;
    m_outcome.log = log.text();
    return std::move(m_outcome);
}

} // namespace simulation
