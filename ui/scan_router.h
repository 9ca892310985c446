#pragma once

#include "core/base/secret.h"
#include "core/esim/scan_content.h"
#include "core/station/snapshots.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

class SlotGrid;
class UnitTableModel;

/// What came of a scan, for people: labels and misreads are masked.
struct ScanResult
{
    enum class Verdict {
        Right,
        Wrong,
        Pending, ///< the station judges it
    };
    Verdict verdict = Verdict::Right;
    QString what;     ///< what was scanned
    QString sentence; ///< what that means, may be empty
    base::Instant at{};
};

/// Decides what a scan does, by its content alone, on whatever page: a serial, an EID or an ICCID chooses its
/// unit, a serial gives its unit to the slot that asks for one, a label is judged by the station, cards do
/// what keys do. A misread does nothing, and neither does the same scan again at once. Thread: GUI.
class ScanRouter final : public QObject
{
    Q_OBJECT

public:
    /// A clock that never goes back.
    using Clock = std::function<base::Millis()>;

    /// The units and slots have to outlive it. Without a clock it has its own.
    ScanRouter(const UnitTableModel *units, SlotGrid *grid, QObject *parent, Clock clock = {});

    /// The unit that labels and cards are meant for, -1: none.
    void setChosenUnit(int unit) { m_chosen = unit; }
    void setBatch(const station::BatchSnapshot &batch) { m_batch = batch; }
    void setClock(Clock clock) { m_clock = std::move(clock); }

public Q_SLOTS:
    /// Takes a whole scan.
    void take(const base::Secret &scanned);
    /// What the station says about the label that was scanned last.
    void takeLabelVerdict(int unit, bool right, const QString &sentence);
    /// What the station says about a scan of the test label.
    void takeTestVerdict(const QString &sentence);

Q_SIGNALS:
    void unitChosen(int unit);
    /// This reader's card is the unit's with this serial.
    void assignWanted(const QString &serial, const QString &reader);
    void labelScanned(int unit, const base::Secret &text);
    /// What the badge says behind "OP:". It identifies a person and is not shown.
    void badgeScanned(const QString &text);
    /// A card asks for what a key does; it makes sense now.
    void commandScanned(esim::ScanCommand command);
    /// The operator wants to leave.
    void logOutWanted();
    /// The test label was scanned.
    void testScanned(const QString &typed);
    /// Every scan is answered so, once.
    void answered(const ui::ScanResult &result);
    /// The station has judged the scan that was pending.
    void judged(const ui::ScanResult &result);

private:
    void takeContent(const esim::ScannedSerial &serial);
    void takeContent(const esim::Eid &eid);
    void takeContent(const esim::Iccid &iccid);
    void takeContent(const esim::ScannedLabel &label);
    void takeContent(const esim::ScannedBadge &badge);
    void takeContent(esim::ScanCommand command);
    void takeContent(const esim::ScannedSlot &slot);
    void takeContent(const esim::ScannedTest &test);
    void takeContent(const esim::Misread &misread);

    void takeUnit(const station::UnitSnapshot &unit);
    void assign(const station::UnitSnapshot &unit, const station::SlotSnapshot &slot);
    /// Why a command makes no sense now; empty when it does.
    QString objection(esim::ScanCommand command) const;
    QString noUnit() const;
    bool isRepeated(const base::Secret &scanned);
    QList<station::SlotSnapshot> slotsThatAsk() const;
    void answer(ScanResult::Verdict verdict, const QString &sentence = {});

    const UnitTableModel *m_units;
    SlotGrid *m_grid;
    Clock m_clock;
    std::optional<station::BatchSnapshot> m_batch;
    int m_chosen = -1;
    base::Secret m_last; ///< the scan before
    base::Millis m_lastAt{0};
    QString m_what; ///< the present scan, as it may be shown
};

} // namespace ui
