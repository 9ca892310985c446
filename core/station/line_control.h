#pragma once

#include "core/station/account_watch.h"
#include "core/station/bench.h"
#include "core/station/card_handout.h"
#include "core/station/conductor.h"
#include "core/station/label_desk.h"
#include "core/station/line_guard.h"
#include "core/station/notification_desk.h"
#include "core/station/pace.h"
#include "core/station/ports.h"
#include "core/station/reservation_desk.h"
#include "core/station/snapshots.h"
#include "core/station/unit_acts.h"
#include "core/station/unit_claims.h"

#include <QTimer>

namespace station {

/// Runs the open batch: gives every command of the workflow to whoever carries it out, cards to the units
/// that want them, and says how the batch stands. Thread: the station's.
class LineControl
{
public:
    struct Links
    {
        std::function<void(const UnitSnapshot &)> unitChanged;
        std::function<void(const SlotSnapshot &)> slotChanged;
        std::function<void(const BatchSnapshot &)> batchChanged;
        std::function<void(const QString &)> readersTrouble;
        std::function<void(const base::Error &)> refused;
        std::function<void(UnitIndex, const label::Outcome &)> labelEnded;
    };

    /// @param ports must outlive this object
    LineControl(Ports &ports, const Options &options, Links links);

    void begin()
    {
        m_bench.begin();
        m_notifications.begin();
    }
    /// Loads a batch; refused while one runs.
    base::Result<void> open(const QString &name);
    int count() const { return m_conductor.count(); }
    const journal::UnitRecord &unit(UnitIndex index) const { return m_conductor.unit(index); }
    journal::BatchId batchId() const { return m_batchId; }
    BatchSnapshot batch() const;
    bool isIdle() const;

    /// Checks the carrier, then lets every unit go on.
    void start();
    void stop();
    void actOnUnit(UnitIndex unit, const UnitWish &wish);
    /// Whether an engineer has this unit.
    bool isHandedOver(UnitIndex unit) const;
    /// As LineGuard::release().
    void release(const QString &reason, const QString &second) { m_guard.release(reason, second); }
    void hint(const QString &id) { m_desk.hint(id); }
    /// As CardHandout::assign().
    void assign(const QString &serial, const QString &reader);
    void setOperator(const QString &name) { m_conductor.setOperator(name); }
    QString operatorName() const { return m_conductor.operatorName(); }
    /// The slot of a reader, null when there is none. It lives as long as this object.
    /// Bench::tellAlso.
    void tellReaders(std::function<void(const card::ReaderSnapshot &)> changed)
    {
        m_bench.tellAlso(std::move(changed));
    }
    Slot *slotNamed(const QString &reader) { return m_bench.slotNamed(reader); }
    /// What the cards' servers have not taken yet.
    NotificationDesk &notifications() { return m_notifications; }
    /// As Station::retell().
    void retell();
    /// As LabelDesk::act().
    void actOnLabel(UnitIndex unit, const LabelWish &wish);
    /// As LabelDesk::scan().
    base::Result<void> scanLabel(UnitIndex unit, const base::Secret &text);

private:
    void run();
    void setRun(RunState run);
    void resume(UnitIndex unit);
    void changed(UnitIndex unit);
    void perform(UnitIndex unit, const workflow::Command &command);
    void contradicted(UnitIndex unit, const base::Error &error);
    void report(UnitIndex unit, workflow::Event event);
    /// An event came to nothing, with the journal's words if it refused it.
    void dropped(UnitIndex unit, const workflow::Event &event, const std::optional<base::Error> &why);
    bool hasOwner(const QString &reservation) const;
    void granted(const journal::UnitRecord &record);
    void denied(UnitIndex unit, const base::Error &error);
    void askAgain(UnitIndex unit);
    void lost(UnitIndex unit, const base::Error &error);
    /// The unit stands as the journal has it: another station may have worked on it.
    void takeOver(const journal::UnitRecord &record);
    void readAgain(const journal::UnitRecord &record);
    void show(UnitIndex unit);
    int wanted(const std::set<UnitIndex> &ours);
    std::vector<UnitIndex> idle(const std::set<UnitIndex> &ours);
    /// Does something for a unit, once it is ours.
    void withUnit(UnitIndex unit, std::function<void()> what);
    void expectLabels();
    void endWhenQuiet();
    /// For the log, where the end of a run takes long.
    void sayWhatIsWaitedFor() const;
    void setTrouble(const QString &sentence);
    /// What is summed up over all units.
    struct Counted
    {
        workflow::Phase phase = workflow::Phase::Planned;
        bool isAhead = false;
    };
    static Counted countedAs(const workflow::State &state);
    void tally(const Counted &unit, int by);
    std::optional<workflow::Spending> spending();
    ReservationDesk::Links deskLinks();
    LineGuard::Links guardLinks();
    AccountWatch::Links accountLinks();
    void stopItself(workflow::StopReach reach);
    void released(workflow::StopReach reach);
    /// What may be sent to the carrier as the guard sees it.
    ReservationDesk::Door door() const;
    Bench::Links benchLinks();
    UnitClaims::Links claimLinks();
    bool isValid(UnitIndex unit) const { return unit >= 0 && unit < count(); }

    Ports &m_ports;
    const Options &m_options;
    Links m_links;
    Conductor m_conductor;
    ReservationDesk m_desk;
    LineGuard m_guard; ///< whether the line has stopped itself
    AccountWatch m_accountWatch;
    NotificationDesk m_notifications;
    Bench m_bench;
    UnitClaims m_units; ///< whose they are
    QHash<UnitIndex, std::function<void()>> m_onceOurs;
    QSet<UnitIndex> m_waitedFor; ///< another station has them, and their cards are here
    CardHandout m_handout;
    LabelDesk m_labels;
    Pace m_pace;
    std::optional<journal::BatchInfo> m_info;
    journal::BatchId m_batchId = 0;
    BatchSnapshot m_batch;
    std::vector<Counted> m_counted; ///< each unit as it is summed up in m_batch and m_ahead
    int m_ahead = 0;
    int m_atPrinter = 0; ///< units of the batch whose label is being printed or waits to be scanned, anywhere
    bool m_checking = false; ///< the carrier is being asked whether the batch can start
    int m_looks = 0;         ///< while the run ends
    QTimer m_ending;         ///< while stopping: looks whether everything has come to rest
};

} // namespace station
