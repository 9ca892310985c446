#pragma once

#include "core/card/card_system.h"

#include <functional>
#include <memory>

namespace faults {

/// What is told around each command to a card.
struct ExchangeHooks
{
    using Hook = std::function<void(const card::ReaderName &reader, QByteArrayView command)>;
    Hook before = [](const card::ReaderName &, QByteArrayView) {};
    Hook answered = [](const card::ReaderName &, QByteArrayView) {}; ///< nobody else knows the answer yet
};

/// Cards that pass everything on to others.
class WatchedCards final : public card::CardSystem
{
public:
    WatchedCards(std::unique_ptr<card::CardSystem> inner, ExchangeHooks hooks)
        : m_inner(std::move(inner))
        , m_hooks(std::move(hooks))
    {}
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        m_inner->watch(std::move(changed));
    }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override
    {
        return std::make_unique<WatchedChannel>(m_inner->channel(reader), reader, m_hooks);
    }

private:
    class WatchedChannel final : public card::Channel
    {
    public:
        WatchedChannel(std::unique_ptr<card::Channel> inner, card::ReaderName reader,
                       const ExchangeHooks &hooks)
            : m_inner(std::move(inner))
            , m_reader(std::move(reader))
            , m_hooks(hooks)
        {}
        void open(Done<card::Opened> done) override { m_inner->open(std::move(done)); }
        void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
        {
            m_hooks.before(m_reader, command);
            m_inner->exchange(
                command, patience,
                [this, command, done = std::move(done)](const card::ChannelResult<QByteArray> &answer) {
                    m_hooks.answered(m_reader, command);
                    done(answer);
                });
        }
        void reset(Done<card::Opened> done) override { m_inner->reset(std::move(done)); }
        void close() override { m_inner->close(); }
        card::WireCounters counters() const override { return m_inner->counters(); }

    private:
        std::unique_ptr<card::Channel> m_inner;
        card::ReaderName m_reader;
        ExchangeHooks m_hooks;
    };

    std::unique_ptr<card::CardSystem> m_inner;
    ExchangeHooks m_hooks;
};

} // namespace faults
