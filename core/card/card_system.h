#pragma once

#include "core/base/result.h"
#include "core/card/channel.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace card {

enum class CardPresence {
    Absent,
    Present,
    Mute, ///< a card is in the reader and does not answer; it may be the wrong way round
};

/// One reader as it is now.
struct ReaderStatus
{
    ReaderName name;
    CardPresence presence = CardPresence::Absent;
    QByteArray atr;          ///< of the card that is in, when it answers
    quint64 insertion = 0;   ///< counts the cards put in since the watch began; another number is another insertion

    friend bool operator==(const ReaderStatus &, const ReaderStatus &) = default;
};

/// All readers as they are now, in a stable order.
struct ReaderSnapshot
{
    QList<ReaderStatus> readers;
    std::optional<base::Error> problem; ///< for example: the smart card service does not run

    friend bool operator==(const ReaderSnapshot &a, const ReaderSnapshot &b)
    {
        return a.readers == b.readers && a.problem.has_value() == b.problem.has_value();
    }
};

/// The readers of this machine. Implemented over PC/SC and by the training readers.
/// Thread: the one of its construction, which needs an event loop.
class CardSystem
{
public:
    virtual ~CardSystem() = default;

    /// Calls `changed` soon with the first snapshot and then after every change, until the card system is destroyed.
    virtual void watch(std::function<void(const ReaderSnapshot &)> changed) = 0;
    /// A channel to whatever card is in this reader; made at any time, fails on open when there is none.
    /// The card system must outlive its channels.
    virtual std::unique_ptr<Channel> channel(const ReaderName &reader) = 0;
};

} // namespace card
