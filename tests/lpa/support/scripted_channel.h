#pragma once

#include "core/card/channel.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>

/// A card that follows a script: expect a command that begins so, reply that. A command that the script does
/// not expect is noted in `surprises` and answered with 6F00.
class ScriptedChannel final : public card::Channel
{
public:
    using Reply = card::ChannelResult<QByteArray>;

    static card::ChannelFailure statusWord(quint16 word)
    {
        return {card::ChannelFailure::Kind::StatusWord, card::ChannelFailure::Reached::Perhaps, word, {}};
    }
    static card::ChannelFailure
    failure(card::ChannelFailure::Kind kind,
            card::ChannelFailure::Reached reached = card::ChannelFailure::Reached::Perhaps)
    {
        return {kind, reached, 0, QStringLiteral("The reader says no.")};
    }

    /// Expects a command that begins with these hex digits and answers with those.
    ScriptedChannel &expect(const char *commandHex, const char *replyHex)
    {
        return expect(QByteArray::fromHex(commandHex), Reply(QByteArray::fromHex(replyHex)));
    }
    ScriptedChannel &expect(const char *commandHex, const card::ChannelFailure &reply)
    {
        return expect(QByteArray::fromHex(commandHex), Reply(tl::unexpected(reply)));
    }
    ScriptedChannel &expect(const QByteArray &command, Reply reply)
    {
        m_script.push_back({command, std::move(reply)});
        return *this;
    }
    bool isExhausted() const { return m_script.empty(); }

    void open(Done<card::Opened> done) override
    {
        answer(done, card::ChannelResult<card::Opened>(card::Opened{}));
    }
    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
    {
        log.append(QString::fromLatin1(command.toHex().toUpper()));
        patiences.push_back(patience);
        Reply reply = tl::unexpected(statusWord(0x6F00));
        if (m_open)
            surprises.append(QStringLiteral("two commands at once"));
        if (m_script.empty() || !command.startsWith(m_script.front().command)) {
            surprises.append(log.last());
        } else {
            reply = m_script.front().reply;
            m_script.pop_front();
        }
        m_open = true;
        answer(
            [this, done](Reply given) {
                m_open = false;
                done(std::move(given));
            },
            std::move(reply));
    }
    void reset(Done<card::Opened> done) override
    {
        log.append(QStringLiteral("reset"));
        answer(done, resetReply);
    }
    void close() override { log.append(QStringLiteral("close")); }
    card::WireCounters counters() const override { return {}; }

    QStringList log;
    QStringList surprises;
    std::vector<card::Patience> patiences;
    card::ChannelResult<card::Opened> resetReply = card::Opened{};

private:
    template <class Callback, class T>
    void answer(Callback done, T reply)
    {
        QTimer::singleShot(0, &m_context, [done, reply] { done(reply); });
    }

    struct Step
    {
        QByteArray command;
        Reply reply;
    };
    std::deque<Step> m_script;
    bool m_open = false;
    QObject m_context;
};
