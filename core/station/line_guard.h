#pragma once

#include "core/journal/journal.h"
#include "core/station/ports.h"
#include "core/station/snapshots.h"
#include "core/workflow/stop_rules.h"

#include <QObject>

#include <functional>
#include <memory>
#include <set>

namespace station {

/// Watches over the open batch by the stop rules (workflow/stop_rules.h) and keeps the stop until a person
/// releases it. A stop is recorded when it strikes and found again when the batch is opened: it belongs to
/// the batch at this station. The exception is a refused account, of which every start asks the carrier anew.
/// Thread: the station's.
class LineGuard
{
public:
    struct Links
    {
        journal::Journal &journal;
        const base::Clock &clock;
        const Options &options;
        std::function<QString()> operatorName;
        /// Whether the spending limits leave room for one more reservation.
        std::function<bool()> hasRoom;
        /// A rule has struck: stop so much. What has begun comes to its end.
        std::function<void(workflow::StopReach)> struck;
        /// The stop is over, and that is durable.
        std::function<void(workflow::StopReach)> released;
        std::function<void(const base::Error &)> refused;
    };

    explicit LineGuard(Links links);
    ~LineGuard();

    /// Another batch is open now. Fails when the journal cannot be read.
    base::Result<void> open(journal::BatchId batch);
    /// Takes note of how a unit stood when the batch was opened: what it says already is no news.
    void know(const journal::UnitRecord &unit);
    /// A unit that this line works on has changed. @param before its phase until now
    void unitChanged(const journal::UnitRecord &unit, workflow::Phase before);
    /// Something was refused for a reason of its own. @param serial of the unit concerned, may be empty
    void seen(const base::Error &error, const QString &serial);
    void labelRight();
    void limitReached();
    void accountRefused(const base::Error &error);
    /// The carrier takes the account again: that stop is over by itself.
    void accountFine();

    /// Lets the line go on; recorded with whoever is logged in. Says with refused() why not: nothing is
    /// stopped ("line.not-stopped"), the reason is missing ("line.reason"), the limit still leaves no room
    /// ("line.limit"), or a second person is needed ("line.second-person", "line.same-person").
    void release(const QString &reason, const QString &second);

    const std::optional<workflow::LineStop> &stop() const { return m_stop; }
    /// What people are shown; nothing while the line is not stopped.
    std::optional<LineStopSnapshot> snapshot() const;
    /// A record of it is on its way to the journal.
    bool isBusy() const { return m_open > 0; }

private:
    void feed(const workflow::LineEvent &event);
    void strike(const workflow::LineStop &stop);
    void record(const workflow::LineStop &stop);
    base::Result<void> mayRelease(const QString &reason, const QString &second) const;

    Links m_links;
    journal::BatchId m_batch = 0;
    workflow::StopWatch m_watch;
    std::optional<workflow::LineStop> m_stop;
    std::set<UnitIndex> m_doubtful; ///< units that show an integrity reason now
    int m_open = 0;
    bool m_isReleasing = false;
    std::unique_ptr<QObject> m_context; ///< late answers and timers do nothing without it
};

/// A stop as one sentence: what happened and what to do.
QString sentence(const workflow::LineStop &stop);

} // namespace station
