#pragma once

#include "core/base/clock.h"
#include "core/esim/chip.h"

#include <QList>
#include <QString>

#include <vector>

/// What the card page shows of a card and asks to be done with it: values, copied across threads.
namespace station {

/// A card as it was when it was read.
struct CardSnapshot
{
    QString reader;
    QString eid; ///< 32 digits
    /// Whether the EID's check digits are right; a test card's may be wrong.
    enum class CheckDigits { Right, Wrong } checkDigits = CheckDigits::Right;
    esim::ChipInfo chip;
    std::vector<esim::ProfileInfo> profiles;
    /// Pending ones, ascending by sequence number; without their bytes.
    std::vector<esim::PendingNotification> notifications;
    base::Instant readAt{};
};

/// What a person wants to be done with the card in a reader.
struct CardWish
{
    enum class Act {
        Read,
        Enable,
        Disable,
        Delete,
        Nickname,
        DefaultSmdp,
        MemoryReset, ///< operational profiles and the default SM-DP+ address
        SendNotifications,
        DropNotification,
    };
    Act act = Act::Read;
    QString reader;
    QString eid;          ///< of the card that the person looks at: no other one is touched; empty with Read
    QString iccid;        ///< of the profile
    QString text;         ///< the name or the address; empty clears it
    quint64 sequence = 0; ///< of the notification
};

/// How a wish ended.
enum class CardEnd {
    Done,
    Refused, ///< nothing was changed
    Unknown, ///< the card may be changed: read it
};

} // namespace station
