#pragma once

#include "core/station/station.h"
#include "core/training/carrier_server.h"
#include "core/training/smdp_server.h"
#include "tests/faults/card_fault.h"
#include "tests/faults/card_places.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace faults {

/// The product, and the control that must be caught.
enum class ReadBack {
    FromCard,
    FromRequest, ///< what was asked for is taken for what is there
};

/// What cards, server, carrier and journal say of a batch, each on its own.
struct CardTruth
{
    int units = 0;
    int done = 0, failed = 0, held = 0;
    int stuck = 0;              ///< units that did not end
    int falseSuccesses = 0;     ///< done, and the card has not what was wanted
    int falseFailures = 0;      ///< failed, and the card has the profile or the address
    int doubles = 0;            ///< units with more than one live reservation, cards with two installations
    int speechless = 0;         ///< failed or held without a sentence
    int disturbed = 0;          ///< healthy cards that were not simply done
    int unhealed = 0;           ///< a fault that happened once and passed, and yet the unit is not done
    int struck = 0;             ///< faults that have happened
    int sessions = 0;           ///< times that a card was put in
    QStringList remarks;        ///< a line for each that is wrong
    QStringList told;           ///< a line for each that failed or is held, with STATION_CARD_FAULTS_TELL
    QMap<QString, int> notDone; ///< kinds of fault with phase and reason, of those that failed or are held

    int wrong() const { return falseSuccesses + falseFailures + doubles + speechless + disturbed + stuck; }
    CardTruth &operator+=(const CardTruth &other);
};

/// One batch of units through the real station, each with its own card and its own fault; carrier and SM-DP+
/// are real servers of this machine, hands put the cards in, take them out and clean them. Asynchronous.
/// Thread: one, with an event loop.
class CardLine
{
public:
    struct Options
    {
        esim::Deliver deliver = esim::Deliver::Install;
        std::vector<CardFault> faults; ///< one unit each
        ReadBack readBack = ReadBack::FromCard;
        qsizetype packageSize = 2500; ///< bytes of the profile package
    };
    /// @param pki shared, because making one takes long  @param places must outlive this object
    CardLine(Options options, CardPlaces &places, std::shared_ptr<training::Pki> pki);
    ~CardLine();

    /// For a window: connect before begin().
    station::Station &station() { return *m_station; }
    void begin();
    bool isOver() const { return m_over; }
    /// Runs events until the line is over or has taken too long. @return whether it is over
    bool wait(base::Millis atMost);
    /// APDUs that the card of this unit has seen.
    int apdus(int unit) const { return m_cards[size_t(unit)]->apdus(); }
    /// Where everything stands, for a line that does not end.
    QString story() const;
    /// Ends the station and asks everybody. Call once.
    CardTruth truth();

private:
    struct Place
    {
        std::deque<int> queue; ///< cards that come into this reader
        int inside = -1;       ///< the card that was put in
        int stranger = 0;      ///< of the cards put in next
        bool isStranger = false;
        station::SlotState state = station::SlotState::Empty;
        QElapsedTimer troubleSince; ///< runs while the station reads again and again
        QElapsedTimer emptySince;
    };
    enum class How { PulledByFault, TakenOut };

    void makeServers();
    void makeCards(const std::shared_ptr<training::Pki> &pki);
    void writeManifest() const;
    void makeStation();
    void see(const station::SlotSnapshot &slot);
    void moveHands();
    void moveHand(int number, Place &place);
    void leave(Place &place, How how);
    void judge(const journal::UnitRecord &unit, const std::vector<training::CarrierProfileTruth> &ledger,
               journal::Journal &journal, CardTruth &truth) const;
    bool isFinal(int card) const;

    Options m_options;
    CardPlaces &m_places;
    std::shared_ptr<training::Pki> m_pki;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<FaultyCard>> m_cards;
    std::unique_ptr<training::SmdpServer> m_smdp;
    std::unique_ptr<training::CarrierServer> m_carrier;
    std::vector<std::shared_ptr<training::Euicc>> m_strangers;
    std::unique_ptr<station::Station> m_station;
    std::vector<Place> m_hands;
    QHash<QString, int> m_placeOf;             ///< by reader
    QHash<QString, workflow::Phase> m_phaseOf; ///< by EID
    QHash<QString, int> m_refusedOf;           ///< by EID: times that no unit wanted it
    QTimer m_tick;
    QObject m_context;
    QEventLoop m_loop;
    QStringList m_refusals;
    int m_sessions = 0;
    bool m_started = false;
    bool m_over = false;
};

} // namespace faults
