#include "core/station/account.h"

#include "core/base/csv.h"
#include "core/station/ports.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace station {
namespace {

using Kind = AccountDifference::Kind;

bool isAlive(const carrier::Reservation &reservation)
{
    return reservation.status == carrier::ReservationStatus::Pending ||
           reservation.status == carrier::ReservationStatus::Available;
}

AccountDifference about(Kind kind, const carrier::Reservation &listed)
{
    AccountDifference difference;
    difference.kind = kind;
    difference.reservationId = listed.id;
    difference.eid = listed.eid ? listed.eid->text() : QString();
    difference.iccid = listed.iccid ? listed.iccid->text() : QString();
    difference.createdAt = listed.createdAt;
    return difference;
}

QString straySentence(const carrier::Reservation &listed)
{
    if (listed.eid) {
        return QCoreApplication::translate(
                   "station", "Reservation %1 for the EID %2 is in no unit's record. It can only be used for "
                              "that EID: reconcile the unit that has it, or ask the carrier to take it back.")
            .arg(listed.id, listed.eid->text());
    }
    return QCoreApplication::translate(
               "station", "Reservation %1 is in no unit's record. If this station asked for it, a later unit "
                          "takes it by itself; else ask who did.")
        .arg(listed.id);
}

} // namespace

void AccountComparison::add(const QString &batch, const workflow::State &unit)
{
    m_units.push_back({batch, unit.plan.serial, unit.eid, unit.reservation, unit.phase, unit.card.truth,
                       unit.plan.deliver, !unit.reserve.openIntent.isEmpty(), unit.label.code});
}

void AccountComparison::compareUnit(const Unit &unit, const carrier::Reservation &listed,
                                    AccountReport &report) const
{
    const workflow::Reservation &ours = *unit.reservation;
    const auto say = [&](Kind kind, const QString &sentence) {
        AccountDifference difference = about(kind, listed);
        difference.batch = unit.batch;
        difference.serial = unit.serial;
        difference.sentence = sentence;
        report.differences.append(difference);
    };
    if (listed.eid && unit.eid && listed.eid != unit.eid) {
        say(Kind::OtherEid,
            QCoreApplication::translate(
                "station", "Reservation %1 of %2 is bound to the EID %3, but the unit has %4. Do not use it; "
                           "hold the unit and call an engineer.")
                .arg(listed.id, unit.serial, listed.eid->text(), unit.eid->text()));
    }
    if (listed.iccid && ours.iccid && listed.iccid != ours.iccid) {
        say(Kind::OtherIccid,
            QCoreApplication::translate(
                "station",
                "Reservation %1 of %2 has the ICCID %3 at the carrier, but the record says %4. Hold "
                "the unit and call an engineer.")
                .arg(listed.id, unit.serial, listed.iccid->text(), ours.iccid->text()));
    }
    const bool isDead = ours.status == workflow::ReservationStatus::Failed;
    if (listed.status == carrier::ReservationStatus::Failed && !isDead) {
        say(Kind::Dead,
            QCoreApplication::translate(
                "station", "The carrier says that reservation %1 of %2 failed (%3). Retry the unit: it "
                           "reserves another one.")
                .arg(listed.id, unit.serial, listed.failure));
    } else if (isDead && isAlive(listed)) {
        say(Kind::Unused,
            QCoreApplication::translate(
                "station", "%2 went on without reservation %1, which is still good at the carrier and paid "
                           "for. Ask the carrier to take it back.")
                .arg(listed.id, unit.serial));
    }
    if (unit.code == workflow::CodeUse::Voided && isAlive(listed)) {
        say(Kind::Voided,
            QCoreApplication::translate(
                "station", "The code of %2 was voided, but reservation %1 is still good at the carrier and "
                           "paid for: whoever has a label of it can use it. Ask the carrier to take it back.")
                .arg(listed.id, unit.serial));
    }
    const bool installs = unit.deliver == esim::Deliver::Install;
    if (installs && listed.status == carrier::ReservationStatus::Consumed &&
        unit.truth == workflow::CardTruth::Untouched && !isDead) {
        say(Kind::UsedElsewhere,
            QCoreApplication::translate(
                "station", "The carrier says that the profile of %2 (reservation %1) was downloaded, but not "
                           "by this station. Hold the unit and find out who has it.")
                .arg(listed.id, unit.serial));
    }
    if (installs && unit.phase == workflow::Phase::Done && isAlive(listed)) {
        say(Kind::NotUsed,
            QCoreApplication::translate(
                "station", "%2 has its profile, but the carrier does not call reservation %1 downloaded yet. "
                           "Send the card's notifications, then compare again.")
                .arg(listed.id, unit.serial));
    }
}

AccountReport AccountComparison::compare(const QStringList &known,
                                         const std::vector<carrier::Reservation> &listed) const
{
    AccountReport report;
    report.listed = int(listed.size());
    report.known = int(known.size());
    const QSet<QString> knownIds(known.begin(), known.end());
    QHash<QString, const Unit *> byReservation;
    for (const Unit &unit : m_units) {
        if (unit.reservation)
            byReservation.insert(unit.reservation->id, &unit);
    }

    QSet<QString> seen;
    QHash<QString, QStringList> aliveByEid;
    for (const carrier::Reservation &reservation : listed) {
        if (seen.contains(reservation.id))
            continue;
        seen.insert(reservation.id);
        if (isAlive(reservation) && reservation.eid)
            aliveByEid[reservation.eid->text()].append(reservation.id);
        if (const Unit *unit = byReservation.value(reservation.id)) {
            compareUnit(*unit, reservation, report);
        } else if (isAlive(reservation)) {
            const bool isKnown = knownIds.contains(reservation.id);
            AccountDifference difference = about(isKnown ? Kind::Unused : Kind::Stray, reservation);
            difference.sentence =
                isKnown ? QCoreApplication::translate(
                              "station", "Reservation %1 belonged to a unit that has another one now; it is "
                                         "still good and paid for. Ask the carrier to take it back.")
                              .arg(reservation.id)
                        : straySentence(reservation);
            report.differences.append(difference);
        }
    }
    for (auto several = aliveByEid.cbegin(); several != aliveByEid.cend(); ++several) {
        if (several->size() < 2)
            continue;
        for (const QString &id : *several) {
            AccountDifference difference;
            difference.kind = Kind::SeveralForEid;
            difference.reservationId = id;
            difference.eid = several.key();
            difference.sentence =
                QCoreApplication::translate(
                    "station",
                    "Reservation %1 is one of %2 good ones for the EID %3; a unit needs one. Ask the "
                    "carrier to take the others back.")
                    .arg(id)
                    .arg(several->size())
                    .arg(several.key());
            report.differences.append(difference);
        }
    }
    for (const Unit &unit : m_units) {
        AccountDifference difference;
        difference.batch = unit.batch;
        difference.serial = unit.serial;
        difference.eid = unit.eid ? unit.eid->text() : QString();
        if (unit.isRequestOpen) {
            difference.kind = Kind::Unknown;
            difference.sentence =
                QCoreApplication::translate("station",
                                            "It is not known yet whether the carrier reserved for %1. Run "
                                            "the batch, or reconcile the unit.")
                    .arg(unit.serial);
            report.differences.append(difference);
        }
        if (unit.reservation && !seen.contains(unit.reservation->id)) {
            difference.kind = Kind::Missing;
            difference.reservationId = unit.reservation->id;
            difference.iccid = unit.reservation->iccid ? unit.reservation->iccid->text() : QString();
            difference.sentence =
                QCoreApplication::translate(
                    "station",
                    "The carrier does not list reservation %1 of %2. Check that this is the account "
                    "that it was made with.")
                    .arg(unit.reservation->id, unit.serial);
            report.differences.append(difference);
        }
    }
    std::stable_sort(report.differences.begin(), report.differences.end(), [](const auto &a, const auto &b) {
        return std::tie(a.kind, a.batch, a.reservationId) < std::tie(b.kind, b.batch, b.reservationId);
    });
    return report;
}

QByteArray asCsv(const AccountReport &report)
{
    QByteArray csv =
        base::csv::record({QStringLiteral("kind"), QStringLiteral("reservation_id"), QStringLiteral("batch"),
                           QStringLiteral("serial"), QStringLiteral("eid"), QStringLiteral("iccid"),
                           QStringLiteral("created_at"), QStringLiteral("reason")});
    for (const AccountDifference &it : report.differences) {
        const QString created =
            it.createdAt ? QDateTime::fromMSecsSinceEpoch(it.createdAt->time_since_epoch().count(), Qt::UTC)
                               .toString(Qt::ISODate)
                         : QString();
        csv += base::csv::record({esim::nameOf(it.kind), it.reservationId, it.batch, it.serial, it.eid,
                                  it.iccid, created, it.sentence});
    }
    return csv;
}

void compareWithCarrier(const Ports &ports, std::function<void(const base::Result<AccountReport> &)> done)
{
    if (!ports.carrier) {
        done(base::fail(base::ErrorKind::MissingPart, base::ErrorCode("carrier.none"),
                        QCoreApplication::translate("station", "No carrier is set up."),
                        QCoreApplication::translate("station", "Fill in [carrier] in the settings.")));
        return;
    }
    // The list comes first: what the journal learns meanwhile is then newer, never missing.
    ports.carrier->list({}, [journal = ports.journal.get(), done = std::move(done)](
                                const carrier::CarrierResult<std::vector<carrier::Reservation>> &listed) {
        if (!listed) {
            base::Error error = listed.error().error;
            error.kind = base::ErrorKind::MissingPart;
            done(tl::unexpected(error));
            return;
        }
        AccountComparison comparison;
        const auto batches = journal->batches();
        if (!batches) {
            done(tl::unexpected(batches.error()));
            return;
        }
        for (const journal::BatchInfo &batch : *batches) {
            const auto units = journal->units(batch.id);
            if (!units) {
                done(tl::unexpected(units.error()));
                return;
            }
            for (const journal::UnitRecord &unit : *units)
                comparison.add(batch.name, unit.state);
        }
        const auto known = journal->knownReservations();
        if (known)
            done(comparison.compare(*known, *listed));
        else
            done(tl::unexpected(known.error()));
    });
}

} // namespace station
