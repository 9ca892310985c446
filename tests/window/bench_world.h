#pragma once

#include "core/station/station.h"
#include "core/training/carrier_server.h"
#include "core/training/smdp_server.h"
#include "tests/faults/card_places.h"

#include <QHash>
#include <QTemporaryDir>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace window {

/// What carrier, cards and journal say of a day, each on its own.
struct DayTruth
{
    int done = 0, failed = 0, held = 0, waiting = 0;
    int reservations = 0;    ///< that the carrier made
    int doubles = 0;         ///< units with more than one live reservation
    int falseSuccesses = 0;  ///< done, and the card has not what was wanted
    int benchNotes = 0;      ///< acts at the bench that are recorded: signed in and out
    QStringList journal;     ///< what `journal verify` finds: every event is played again
    QStringList remarks;     ///< a line for each that is wrong
    QStringList labelsTwice; ///< serials whose label came out again without its mark
};

/// The real station in a thread of its own, with everything outside of it: carrier and SM-DP+ are real
/// servers of this machine, readers and cards are in this program, labels come out as content to look at. For
/// a window on this thread. Its functions may be called from the window's thread; they wait for the station's
/// where they must.
class BenchWorld
{
public:
    struct Options
    {
        int units = 40;
        int readers = 8;
        workflow::SpendingLimits limits;
    };
    explicit BenchWorld(const Options &options);
    ~BenchWorld();
    BenchWorld(const BenchWorld &) = delete;
    BenchWorld &operator=(const BenchWorld &) = delete;

    /// For connections; it lives in its thread.
    station::Station &station() { return *m_station; }
    int readers() const { return m_options.readers; }
    int units() const { return m_options.units; }
    QString readerName(int reader) const { return m_places->nameOf(reader); }
    /// The manifest of all units: every fourth delivers a label, and these and every seventh are reserved by
    /// matching ID.
    QString manifest() const { return m_folder.filePath(QStringLiteral("day.csv")); }
    QString folder() const { return m_folder.path(); }
    static QString serial(int unit);
    static QString eid(int unit);
    static QString strangersEid(int reader);

    /// Lets the station look at its readers. beginDay() does it too.
    void begin();
    /// Imports the manifest under this name, opens the batch and lets it run; returns when it is open.
    void beginDay(const QString &batch);
    /// Puts a unit's card into a reader; one that is in it, or elsewhere in work, comes out first.
    void insert(int reader, int unit);
    /// Puts in a card that no unit knows.
    void insertStranger(int reader);
    void pull(int reader);
    /// The next labels do not come out.
    void failPrinter(int labels);
    /// The next labels come out, and the printer cannot say so.
    void confusePrinter(int labels);
    /// The whole text of the label of this serial that came out last; empty when none did. It is a secret.
    base::Secret labelOf(const QString &serial);

    /// That the carrier has made so far.
    int reservations() const { return m_carrier->creates(); }

    /// Ends the station and asks everybody. Call once, after the window is gone.
    DayTruth end();

private:
    class Paper;

    void inThread(const std::function<void()> &piece);
    void makeServers();
    void makeCards();
    void writeManifest() const;
    void makeStation();
    void judge(DayTruth &truth);

    Options m_options;
    QTemporaryDir m_folder;
    std::shared_ptr<training::Pki> m_pki;
    QThread m_thread;
    QObject m_inside; ///< lives in the thread
    std::unique_ptr<faults::CardPlaces> m_places;
    std::vector<std::shared_ptr<training::Euicc>> m_cards;
    std::vector<std::shared_ptr<training::Euicc>> m_strangers;
    QHash<int, int> m_readerOf; ///< of cards that were put in
    std::unique_ptr<training::SmdpServer> m_smdp;
    std::unique_ptr<training::CarrierServer> m_carrier;
    std::shared_ptr<Paper> m_paper;
    std::unique_ptr<station::Station> m_station;
};

} // namespace window
