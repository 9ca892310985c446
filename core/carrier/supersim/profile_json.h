#pragma once

#include "core/carrier/carrier.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// The Super SIM resources as JSON (facts/supersim.md §1.3, §1.4, §5). Pure; the JSON is hostile.
namespace carrier::supersim {

/// Whether a text is an identifier of 34 characters: the two given letters and 32 hex digits (facts §1.1).
bool isSid(QStringView text, QLatin1String prefix);

/// Reads one ESimProfile strictly: what its status promises must be there and must not contradict itself.
/// The activation code is cross-checked with address and matching ID (facts §5).
/// @return a failure with Certainty::Unknown: unreadable or incomplete (RetryLater), contradicting (GiveUp)
CarrierResult<Reservation> readProfile(const QJsonObject &profile, const std::vector<base::Secret> &secrets);

/// Reads one entry of a list: identifier, status, EID and time; details only where they agree, so that one
/// strange profile in the account does not hide the others. A status we do not know counts as Pending: it
/// exists, and reading it alone says more. Nothing when the EID is unreadable: such a profile is never one of
/// ours.
/// @return a failure when the entry has no identifier or is no profile
CarrierResult<std::optional<Reservation>> readListEntry(const QJsonObject &profile,
                                                        const std::vector<base::Secret> &secrets);

/// One Sim, as far as the station needs it.
struct Sim
{
    QString sid;
    QString uniqueName; ///< may be empty
    QString fleetSid;   ///< may be empty
    QString status;     ///< new, ready, active, inactive, scheduled or something newer
};
/// Reads a Sim; nothing when sid or status is missing.
std::optional<Sim> readSim(const QJsonObject &sim);

} // namespace carrier::supersim
