#pragma once

#include "tests/simulation/cards.h"
#include "tests/simulation/carrier.h"
#include "tests/simulation/journal.h"
#include "tests/simulation/line.h"
#include "tests/simulation/log.h"
#include "tests/simulation/person.h"
#include "tests/simulation/printer.h"
#include "tests/simulation/scenario.h"
#include "tests/simulation/schedule.h"

#include <memory>
#include <optional>

namespace simulation {

/// A promise that was broken.
struct Violation
{
    const char *rule;
    QByteArray detail;
    base::Instant at{};
};

/// What one run was like.
struct Outcome
{
    std::optional<Violation> violation;
    int steps = 0;
    int crashes = 0;
    int done = 0;
    int failed = 0;
    int held = 0;
    int waiting = 0;
    int rejected = 0;
    base::Millis simulated{0};
    QByteArray log;
};

/// One seed's whole world: the station, and everything outside that it talks to.
class World
{
public:
    explicit World(const Run &run, Log::Keep keep = Log::Keep::Nothing);

    Outcome run();

    /// The station program that runs now.
    Owner station() const { return m_station; }
    Line *line() { return m_line.get(); }
    QByteArray newIntent();
    void hint(const QString &id);
    void readerChanged(int reader, base::Millis pause);
    void violated(const char *rule, const QByteArray &detail = {});
    bool isViolated() const { return m_outcome.violation.has_value(); }
    void countRejected() { ++m_outcome.rejected; }

    Scenario scenario;
    Schedule schedule;
    Log log;
    Journal journal;
    Carrier carrier;
    Cards cards;
    Printer printer;
    Person person;

private:
    void startProgram();
    void crash();
    void endOfTrouble();

    Random m_random;
    std::unique_ptr<Line> m_line;
    std::unique_ptr<Line> m_crashed; ///< the one before, until nothing of it is on the stack any more
    Owner m_station = kOutside;
    int m_intents = 0;
    Outcome m_outcome;
};

} // namespace simulation
