#pragma once

#include "core/esim/plan.h"

#include <QStringList>

#include <array>

namespace faults {

/// Where on its way from the card to the server and off the card again the program may die.
enum class NotificationMoment {
    Read,      ///< the card was read; the journal is about to be told
    Stored,    ///< it is durable; nothing was sent
    Sending,   ///< the request is about to go out
    Sent,      ///< the server has answered; nobody knows it here
    Recording, ///< the delivery was handed to the journal, which may or may not have stored it
    Recorded,  ///< the delivery is durable; the card still holds its copy
    Removing,  ///< the card is about to be told
    Removed,   ///< the card has forgotten it; nobody knows it here
    Handled,   ///< all of the card's are over, and that is durable
};
inline constexpr std::array kNotificationMomentNames{
    esim::EnumName<NotificationMoment>{NotificationMoment::Read, "read"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Stored, "stored"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Sending, "sending"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Sent, "sent"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Recording, "recording"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Recorded, "recorded"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Removing, "removing"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Removed, "removed"},
    esim::EnumName<NotificationMoment>{NotificationMoment::Handled, "handled"}};
constexpr const auto &enumNames(NotificationMoment) { return kNotificationMomentNames; }

/// The product's way, or a wrong one that must be caught.
enum class NotificationWay {
    Right,
    RemovesFirst,   ///< says that a server has taken what is still to be sent
    RecordsNothing, ///< says that a delivery is recorded, and forgets it
};
inline constexpr std::array kNotificationWayNames{
    esim::EnumName<NotificationWay>{NotificationWay::Right, "right"},
    esim::EnumName<NotificationWay>{NotificationWay::RemovesFirst, "removes-first"},
    esim::EnumName<NotificationWay>{NotificationWay::RecordsNothing, "records-nothing"}};
constexpr const auto &enumNames(NotificationWay) { return kNotificationWayNames; }

/// The program that is killed between the card and the server: units that bring their codes, until every one
/// is final and the backlog is empty. Its places (station_child.h) are moments; and it says one line more:
///
///     recorded EID SEQUENCE
///
/// @param arguments folder of the world, the moment to die at or "none", the how many-th, the way
int runNotificationStation(const QStringList &arguments);

} // namespace faults
