#pragma once

#include "core/base/tlv.h"
#include "core/esim/profile.h"

#include <vector>

/// Profile metadata: BF25 as the SM-DP+ writes and the eUICC reads it, and E3 as the eUICC lists it
/// (SGP.22 §5.7.15, §5.5.3; facts/sgp22.md §3.2, §7.1). Thread: any.
namespace training {

/// Sets of notification events as bits of the BIT STRING NotificationEvent: install 0, enable 1, disable 2,
/// delete 3.
using EventBits = QByteArray;
/// BIT STRING content with the one bit of an event.
EventBits bitOf(esim::NotificationEvent event);
/// The event whose bit alone is set; nothing for any other content.
std::optional<esim::NotificationEvent> eventOf(QByteArrayView content);

/// One entry of notificationConfigurationInfo: whom to tell what.
struct NotificationTarget
{
    EventBits events;
    QString address;
};

/// Profile policy rules of a profile.
struct PolicyRules
{
    bool forbidsDisable = false; ///< PPR1
    bool forbidsDelete = false;  ///< PPR2
};

/// What an SM-DP+ says of a profile.
struct Metadata
{
    esim::Iccid iccid;
    QString serviceProvider; ///< at most 32 bytes
    QString name;            ///< at most 64 bytes
    esim::ProfileClass profileClass = esim::ProfileClass::Operational;
    std::vector<NotificationTarget> targets;
    QByteArray owner; ///< content of B7, may be empty
    QByteArray icon;  ///< at most 1024 bytes, PNG; may be empty
    PolicyRules rules;

    /// The BF25 element.
    QByteArray encode() const;
    /// Reads a BF25 element; fails on anything that SGP.22 does not allow.
    static base::Result<Metadata> decode(QByteArrayView bf25);
};

/// The number of a profile class in tag 95.
int classNumber(esim::ProfileClass profileClass);
/// BIT STRING content of the rules (ppr1 is bit 1, ppr2 bit 2).
QByteArray encodeRules(PolicyRules rules);
/// The B6 element of the targets, empty when there are none.
QByteArray encodeTargets(const std::vector<NotificationTarget> &targets);

} // namespace training
