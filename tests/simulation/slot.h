#pragma once

#include "core/workflow/commands.h"
#include "tests/simulation/cards.h"
#include "tests/simulation/journal.h"

namespace simulation {

class Line;
class World;

enum class RunState { Stopped, Running, Stopping };

/// What station::Slot does with one reader, with virtual timers.
class Slot
{
public:
    /// What the tile shows; the operator goes by it.
    enum class Shown { Empty, Reading, Waiting, Working, Done, Failed, Held, NoUnit, Trouble };

    Slot(World &world, Line &line, int reader);

    /// The reader is looked at anew.
    void show();
    void setRunning(RunState run);
    std::optional<esim::Eid> freeCard() const;
    /// The card that its unit took and has done with, while it is still in.
    std::optional<esim::Eid> takenCard() const
    {
        return m_unit >= 0 && m_present && !m_working ? m_eid : std::nullopt;
    }
    /// Its unit does not want this card any more.
    void letGo();
    int unit() const { return m_unit; }
    int reader() const { return m_reader; }
    void take(int unit);
    void refuse();
    void follow(const workflow::State &state);
    void perform(const workflow::Command &command, int unit);
    void stopSoon();
    /// A pause between two tries counts: what follows it belongs to this run.
    bool isBusy() const;
    Shown shown() const { return m_shown; }

private:
    bool isPresent() const { return m_present; }
    void read();
    void readFailed(workflow::CardIs why);
    void readAgainLater();
    void closeWhenIdle();
    void onTimer(base::Millis pause, std::function<void()> what);
    void begin(const workflow::Command &command, const workflow::State &state);
    void work(const workflow::Command &command, const DecisionPtr &known);
    void finished(workflow::Event event);
    void release();
    int newJob();
    Cards::Report report();

    World &m_world;
    Line &m_line;
    Random m_random;
    int m_reader;
    bool m_present = false;
    quint64 m_insertion = 0;
    RunState m_run = RunState::Stopped;
    Shown m_shown = Shown::Empty;
    std::optional<Connection> m_open; ///< the session with the card
    std::optional<quint64> m_read;    ///< the insertion whose pending notifications were read last
    bool m_isBusy = false;
    std::optional<Cards::Job> m_download;
    int m_pauses = 0;
    int m_job = 0; ///< counts jobs: a new one ends the one before, whose answer is dropped
    std::optional<esim::Eid> m_eid;
    int m_unit = -1;
    bool m_working = false;
    int m_readFailures = 0;
    quint64 m_takenInsertion = 0;
    int m_timers = 0; ///< what was planned for an earlier card is off
};

} // namespace simulation
