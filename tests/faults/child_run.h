#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace faults {

/// Runs this program once more, as a station that is killed (station_child.h), and hears what it says.
class ChildRun
{
public:
    struct Links
    {
        /// A line that it has said, in words.
        std::function<void(const QStringList &)> heard;
        /// Time to move cards: after what was heard, and again and again where nothing is said.
        std::function<void()> moveHands;
    };
    struct Ended
    {
        enum class How {
            Finished, ///< it has said that all is over
            Killed, ///< of SIGKILL, which it announced or which was sent through kill(), and of nothing else
            Broken, ///< anything else: a crash, an exit with an error, or long silence
        };
        How how = How::Broken;
        QByteArray at;            ///< the place where it said that it would die
        QSet<QByteArray> reached; ///< the places that it said it has reached
        QByteArray words;         ///< where it is broken: how, its errors, and what it said last
    };

    explicit ChildRun(Links links);

    /// Runs it to its end. @param arguments what its childArguments() are
    Ended run(const QStringList &arguments);
    /// Kills it, if it runs. Thread: any.
    void kill();

private:
    void hear(const QByteArray &line, Ended &ended);

    Links m_links;
    std::atomic<qint64> m_process = 0; ///< 0: none is running
    std::atomic<bool> m_isKilled = false;
    bool m_hasSaidEnd = false;
};

/// In the child: what it was started with; nothing in the program that a person started.
std::optional<QStringList> childArguments();

/// What a slot's line says.
struct SlotLine
{
    QString reader;
    QString state; ///< empty without a card: a verdict is about the card that is in, not the one before it
};
/// @param words a line that begins with "slot"
SlotLine slotLine(const QStringList &words);

} // namespace faults
