#pragma once

#include "core/card/card_system.h"
#include "core/carrier/carrier.h"
#include "core/journal/journal.h"
#include "core/label/printer.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>
#include <random>

namespace faults {

/// Where around an event of the workflow the program may die.
enum class Moment {
    BeforeCommit,  ///< it has happened, the journal does not know
    DuringCommit,  ///< handed to the journal, which may or may not have stored it
    Committed,     ///< durable, nothing that follows from it was begun
    EffectDone,    ///< what followed has taken effect outside, its answer is not known
    OutcomeStored, ///< and the next event of the unit is durable
};
inline constexpr std::array kMoments{Moment::BeforeCommit, Moment::DuringCommit, Moment::Committed,
                                     Moment::EffectDone, Moment::OutcomeStored};
const char *nameOf(Moment moment);

/// A point: an event's stored name and a moment.
using Point = QByteArray;
Point pointOf(QByteArrayView event, Moment moment);
/// The stored names of all events, from the variant itself.
QList<QByteArray> allEvents();

/// Watches a station from outside: everything that passes its ports is seen here, and at the points that are
/// armed the process kills itself with SIGKILL. One per process.
class KillPoints
{
public:
    /// @param armed the points to die at  @param seed decides which of the hits is the last
    KillPoints(QSet<Point> armed, unsigned seed);

    /// A point was reached. Says so on stdout the first time, and perhaps dies.
    void reach(QByteArrayView event, Moment moment);

    // What the ports tell, so that an effect is known to belong to a unit's last event.
    void stored(const journal::Entry &entry);
    void knows(workflow::UnitIndex unit, const workflow::State &state, QByteArrayView lastEvent);
    void effectFor(std::optional<workflow::UnitIndex> unit);
    std::optional<workflow::UnitIndex> unitWith(const QString &carrierName) const;
    std::optional<workflow::UnitIndex> unitIn(const card::ReaderName &reader) const;
    /// One of those that look for their reservation in the carrier's list: a list is read for all of them.
    std::optional<workflow::UnitIndex> unitThatSearches() const;

private:
    void learn(workflow::UnitIndex unit, const workflow::State &state);

    QSet<Point> m_armed;
    QSet<Point> m_said;
    std::mt19937 m_random;
    QMap<workflow::UnitIndex, QByteArray> m_last; ///< each unit's last durable event
    QMap<QString, workflow::UnitIndex> m_units;   ///< by intent, reservation, Sim and serial
    QMap<card::ReaderName, workflow::UnitIndex> m_readers;
    QSet<workflow::UnitIndex> m_searching;
};

/// When the record of a reserve request is made: the product's way, or the wrong one that must be caught.
enum class IntentRecord { BeforeEffect, AfterEffect };

std::unique_ptr<journal::Journal> watched(std::unique_ptr<journal::Journal> journal, KillPoints &points,
                                          IntentRecord intents);
std::unique_ptr<carrier::Carrier> watched(std::unique_ptr<carrier::Carrier> carrier, KillPoints &points);
std::unique_ptr<card::CardSystem> watched(std::unique_ptr<card::CardSystem> cards, KillPoints &points);
std::unique_ptr<label::Printer> watched(std::unique_ptr<label::Printer> printer, KillPoints &points);

} // namespace faults
