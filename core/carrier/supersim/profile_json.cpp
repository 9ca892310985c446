#include "core/carrier/supersim/profile_json.h"

#include "core/carrier/supersim/answers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;

constexpr qsizetype kLongestField = 1024;

/// The API's statuses (facts §1.3) and what they are to us.
struct StatusName
{
    QLatin1String name;
    ReservationStatus status;
};
const std::array kStatuses{
    StatusName{QLatin1String("new"), ReservationStatus::Pending},
    StatusName{QLatin1String("reserving"), ReservationStatus::Pending},
    StatusName{QLatin1String("available"), ReservationStatus::Available},
    StatusName{QLatin1String("downloaded"), ReservationStatus::Consumed},
    StatusName{QLatin1String("installed"), ReservationStatus::Consumed},
    StatusName{QLatin1String("failed"), ReservationStatus::Failed},
};

/// A text field; null, absent and overlong ones are empty.
QString text(const QJsonObject &object, QLatin1String key)
{
    const QString value = object.value(key).toString();
    return value.size() > kLongestField ? QString() : value;
}

/// A number of many digits: text, or a JSON number as long as it is exact. Longer ones were rounded on their
/// way.
QString digits(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return text(object, key);
    constexpr qint64 exact = qint64(1) << 53;
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= exact ? QString::number(number) : QString();
}

bool isThere(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return !value.isUndefined() && !value.isNull();
}

CarrierFailure unreadable(const QString &what)
{
    return failure(Certainty::Unknown, Advice::RetryLater, ErrorKind::Unknown, code::kUnreadable, what,
                   QCoreApplication::translate("carrier", "The station asks again later."));
}

CarrierFailure incomplete(const QString &what)
{
    return failure(Certainty::Unknown, Advice::RetryLater, ErrorKind::Unknown, code::kIncomplete, what,
                   QCoreApplication::translate("carrier", "The station asks again later."));
}

CarrierFailure contradiction(const QString &what)
{
    return failure(
        Certainty::Unknown, Advice::GiveUp, ErrorKind::Refused, code::kContradiction, what,
        QCoreApplication::translate("carrier", "Do not use this profile; ask the carrier about it."));
}

std::optional<ReservationStatus> statusOf(const QJsonObject &profile)
{
    const QString name = text(profile, QLatin1String("status"));
    const auto found = std::find_if(kStatuses.begin(), kStatuses.end(),
                                    [&](const StatusName &row) { return row.name == name; });
    return found == kStatuses.end() ? std::nullopt : std::optional(found->status);
}

/// The carrier's own words about a dead reservation; its error codes are opaque (facts §1.3).
QString wordsOf(const QJsonObject &profile, std::vector<base::Secret> secrets)
{
    secrets.emplace_back(text(profile, QLatin1String("matching_id")).toUtf8());
    const QJsonValue number = profile.value(QLatin1String("error_code"));
    const QString name = number.isDouble() ? QString::number(number.toInteger()) : number.toString();
    const QString errorCode = harmless(name, secrets);
    QString words = harmless(text(profile, QLatin1String("error_message")), secrets);
    if (!errorCode.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("(%1)").arg(errorCode);
    return words;
}

/// How far a list entry or profile could be read before its details.
struct Head
{
    Reservation reservation;
    std::optional<ReservationStatus> status; ///< nothing: a status we do not know
    bool eidReadable = true;
};

CarrierResult<Head> readHead(const QJsonObject &profile, const std::vector<base::Secret> &secrets)
{
    Head head;
    head.reservation.id = text(profile, QLatin1String("sid"));
    if (!isSid(head.reservation.id, QLatin1String("HP")))
        return tl::unexpected(unreadable(
            QCoreApplication::translate("carrier", "The carrier's answer holds no profile identifier.")));
    head.status = statusOf(profile);
    head.reservation.status = head.status.value_or(ReservationStatus::Pending);
    if (isThere(profile, QLatin1String("eid"))) {
        const auto eid = esim::Eid::fromText(digits(profile, QLatin1String("eid")));
        head.eidReadable = eid.has_value();
        if (eid)
            head.reservation.eid = *eid;
    }
    head.reservation.createdAt = base::fromIso(text(profile, QLatin1String("date_created")));
    if (head.status == ReservationStatus::Failed)
        head.reservation.failure = wordsOf(profile, secrets);
    return head;
}

/// The code of an available profile (facts §5). Nothing without failure: the fields for it are not there.
CarrierResult<std::optional<esim::ActivationCode>> readCode(const QJsonObject &profile,
                                                            const Reservation &reservation)
{
    const QString addressText = text(profile, QLatin1String("smdp_plus_address"));
    if (addressText.isEmpty())
        return std::nullopt;
    const auto address = esim::ServerAddress::fromCarrier(addressText);
    if (!address)
        return tl::unexpected(contradiction(QCoreApplication::translate(
            "carrier", "The carrier's server address for this profile is not an address.")));
    const auto matchingId = esim::MatchingId::fromText(text(profile, QLatin1String("matching_id")).toUtf8());
    if (!matchingId)
        return tl::unexpected(contradiction(QCoreApplication::translate(
            "carrier", "The carrier's matching ID holds characters that none may have.")));

    const QByteArray given = text(profile, QLatin1String("activation_code")).trimmed().toUtf8();
    if (given.isEmpty()) {
        if (matchingId->isEmpty() && !reservation.eid)
            return tl::unexpected(contradiction(
                QCoreApplication::translate("carrier", "The profile has neither an EID nor a matching ID.")));
        auto made = esim::ActivationCode::fromParts(*address, *matchingId);
        if (!made)
            return tl::unexpected(contradiction(QCoreApplication::translate(
                "carrier", "The profile's address and matching ID make no activation code.")));
        return *made;
    }
    auto activation = esim::ActivationCode::fromText(given);
    if (!activation)
        return tl::unexpected(contradiction(QCoreApplication::translate(
            "carrier", "The carrier's activation code is not an activation code.")));
    if (!(activation->address() == *address))
        return tl::unexpected(contradiction(QCoreApplication::translate(
            "carrier", "The carrier's activation code names another server than the profile.")));
    if (!(activation->matchingId() == *matchingId))
        return tl::unexpected(contradiction(QCoreApplication::translate(
            "carrier", "The carrier's activation code names another matching ID than the profile.")));
    if (matchingId->isEmpty() && !reservation.eid)
        return tl::unexpected(contradiction(
            QCoreApplication::translate("carrier", "The profile has neither an EID nor a matching ID.")));
    return *activation;
}

/// ICCID, Sim and code of a profile that is not dead.
CarrierResult<void> readDetails(const QJsonObject &profile, Reservation &reservation)
{
    if (isThere(profile, QLatin1String("iccid"))) {
        const auto iccid = esim::Iccid::fromText(digits(profile, QLatin1String("iccid")));
        if (!iccid)
            return tl::unexpected(contradiction(QCoreApplication::translate(
                "carrier", "The carrier's ICCID is not one, or was rounded on its way.")));
        reservation.iccid = *iccid;
    }
    if (isThere(profile, QLatin1String("sim_sid"))) {
        reservation.simId = text(profile, QLatin1String("sim_sid"));
        if (!isSid(reservation.simId, QLatin1String("HS"))) {
            reservation.simId.clear();
            return tl::unexpected(contradiction(
                QCoreApplication::translate("carrier", "The carrier's SIM identifier is not one.")));
        }
    }
    auto activation = readCode(profile, reservation);
    if (!activation)
        return tl::unexpected(activation.error());
    reservation.code = *activation;
    return {};
}

} // namespace

bool isSid(QStringView sid, QLatin1String prefix)
{
    return sid.size() == 34 && sid.startsWith(prefix) && std::all_of(sid.begin() + 2, sid.end(), [](QChar c) {
               const auto u = c.unicode();
               return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'f') || (u >= 'A' && u <= 'F');
           });
}

CarrierResult<Reservation> readProfile(const QJsonObject &profile, const std::vector<base::Secret> &secrets)
{
    auto head = readHead(profile, secrets);
    if (!head)
        return tl::unexpected(head.error());
    if (!head->status)
        return tl::unexpected(unreadable(QCoreApplication::translate(
            "carrier", "The carrier names a profile status that this station does not know.")));
    if (!head->eidReadable)
        return tl::unexpected(contradiction(
            QCoreApplication::translate("carrier", "The carrier's EID for this profile is not an EID.")));
    Reservation reservation = std::move(head->reservation);
    if (reservation.status == ReservationStatus::Pending || reservation.status == ReservationStatus::Failed)
        return reservation;

    if (auto details = readDetails(profile, reservation); !details)
        return tl::unexpected(details.error());
    if (reservation.status == ReservationStatus::Available &&
        (!reservation.iccid || reservation.simId.isEmpty() || !reservation.code))
        return tl::unexpected(incomplete(QCoreApplication::translate(
            "carrier", "The carrier calls the profile available, but its ICCID, SIM or server "
                       "address is missing.")));
    return reservation;
}

CarrierResult<std::optional<Reservation>> readListEntry(const QJsonObject &profile,
                                                        const std::vector<base::Secret> &secrets)
{
    auto head = readHead(profile, secrets);
    if (!head)
        return tl::unexpected(head.error());
    if (!head->eidReadable)
        return std::nullopt;
    Reservation details = head->reservation;
    const bool agrees =
        details.status != ReservationStatus::Failed && readDetails(profile, details).has_value();
    return agrees ? std::move(details) : std::move(head->reservation);
}

std::optional<Sim> readSim(const QJsonObject &object)
{
    Sim sim{text(object, QLatin1String("sid")), text(object, QLatin1String("unique_name")),
            text(object, QLatin1String("fleet_sid")), text(object, QLatin1String("status"))};
    if (!isSid(sim.sid, QLatin1String("HS")) || sim.status.isEmpty())
        return std::nullopt;
    return sim;
}

} // namespace carrier::supersim
