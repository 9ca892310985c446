#pragma once

#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/esim/plan.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

/// What a card tells about its profiles, decoded (SGP.22 §5.7; tags in facts/sgp22.md §3).
namespace esim {

enum class ProfileState { Disabled, Enabled };
enum class ProfileClass { Test, Provisioning, Operational };
inline constexpr std::array kProfileClassNames{EnumName<ProfileClass>{ProfileClass::Test, "test"},
                                               EnumName<ProfileClass>{ProfileClass::Provisioning, "provisioning"},
                                               EnumName<ProfileClass>{ProfileClass::Operational, "operational"}};
constexpr const auto &enumNames(ProfileClass) { return kProfileClassNames; }

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
    QByteArray aid = {};         ///< of its ISD-P, 5 to 16 bytes; empty when not told
    QString network = {};        ///< of its owner, mobile country and network code: "262-01"; empty when not told
};

enum class NotificationEvent { Install, Enable, Disable, Delete };
inline constexpr std::array kNotificationEventNames{
    EnumName<NotificationEvent>{NotificationEvent::Install, "install"},
    EnumName<NotificationEvent>{NotificationEvent::Enable, "enable"},
    EnumName<NotificationEvent>{NotificationEvent::Disable, "disable"},
    EnumName<NotificationEvent>{NotificationEvent::Delete, "delete"}};
constexpr const auto &enumNames(NotificationEvent) { return kNotificationEventNames; }

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
    friend bool operator==(const Version &, const Version &) = default;
    QString text() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(revision); }
};

inline QString nameOf(ProfileState state)
{
    return state == ProfileState::Enabled ? QStringLiteral("enabled") : QStringLiteral("disabled");
}

} // namespace esim
