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
    QByteArray atr; ///< of the card that is in, when it answers
    quint64 insertion =
        0; ///< counts the cards put in since the watch began; another number is another insertion

    friend bool operator==(const ReaderStatus &, const ReaderStatus &) = default;
};

/// What keeps the processes that speak to cards from everything else. Their system calls are filtered always:
/// without that they do not run (app/card-host/confinement.h).
struct Confinement
{
    int landlock =
        0; ///< version of the kernel's Landlock that bars files and network besides, 0: it has none
    int memoryMiB = 0; ///< how much their memory may grow, 0: without bound, in builds with sanitizers alone

    friend bool operator==(const Confinement &, const Confinement &) = default;
};

/// All readers as they are now, in a stable order.
struct ReaderSnapshot
{
    QList<ReaderStatus> readers;
    std::optional<base::Error> problem;          ///< for example: the smart card service does not run
    std::optional<Confinement> confinement = {}; ///< nothing where cards are not real, and until it is known

    friend bool operator==(const ReaderSnapshot &a, const ReaderSnapshot &b)
    {
        return a.readers == b.readers && a.problem.has_value() == b.problem.has_value() &&
               a.confinement == b.confinement;
    }
};

/// The readers of this machine. Implemented over PC/SC and by the training readers.
/// Thread: the one of its construction, which needs an event loop.
class CardSystem
{
public:
    virtual ~CardSystem() = default;

    /// Calls `changed` soon with the first snapshot and then after every change, until the card system is
    /// destroyed.
    virtual void watch(std::function<void(const ReaderSnapshot &)> changed) = 0;
    /// A channel to whatever card is in this reader; made at any time, fails on open when there is none.
    /// The card system must outlive its channels.
    virtual std::unique_ptr<Channel> channel(const ReaderName &reader) = 0;
};

} // namespace card
