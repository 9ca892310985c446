#pragma once

#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What a card tells about itself and its profiles, decoded (SGP.22 §5.7; tags in facts/sgp22.md §3).
namespace esim {

enum class ProfileState { Disabled, Enabled };
enum class ProfileClass { Test, Provisioning, Operational };

/// One entry of GetProfilesInfo (tag E3), and the metadata of a profile that is offered (tag BF25).
struct ProfileInfo
{
    Iccid iccid;
    ProfileState state = ProfileState::Disabled;
    ProfileClass profileClass = ProfileClass::Operational;
    QString nickname;        ///< at most 64 bytes on the card
    QString serviceProvider;
    QString name;
    bool forbidsDisable = false; ///< PPR1
    bool forbidsDelete = false;  ///< PPR2
};

enum class NotificationEvent { Install, Enable, Disable, Delete };

/// A pending notification as the card keeps it (tag BF37 or 30): metadata for us, the whole signed TLV for the server.
struct PendingNotification
{
    quint64 sequence = 0; ///< per eUICC, ascending; may be 0
    NotificationEvent event = NotificationEvent::Install;
    QString address;      ///< the server to send it to: host name with an optional port, blanks trimmed
    std::optional<Iccid> iccid;
    QByteArray whole;     ///< byte-exact
};

/// Version number of three bytes, for example 2.3.0.
struct Version
{
    quint8 major = 0;
    quint8 minor = 0;
    quint8 revision = 0;
    QString text() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(revision); }
};

/// What GetEUICCInfo2 and GetEuiccConfiguredAddresses tell.
struct ChipInfo
{
    Version profileVersion;
    Version svn;      ///< the SGP.22 version
    Version firmware;
    std::optional<quint64> freeNonVolatileMemory; ///< bytes
    std::optional<quint64> freeVolatileMemory;    ///< bytes
    std::optional<quint64> installedApplications;
    std::vector<QByteArray> verificationCiKeys;   ///< subject key identifiers, 20 bytes each
    std::vector<QByteArray> signingCiKeys;
    QString accreditation;
    QString defaultSmdpAddress; ///< may be empty
    QString rootSmdsAddress;
};

inline QString nameOf(ProfileState state)
{
    return state == ProfileState::Enabled ? QStringLiteral("enabled") : QStringLiteral("disabled");
}

} // namespace esim
