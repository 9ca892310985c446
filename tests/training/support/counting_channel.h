#pragma once

#include "core/card/channel.h"

#include <QString>

#include <memory>
#include <vector>

namespace training::test {

/// What one command on a channel has cost, and the least that it can cost.
struct CommandCost
{
    QString name; ///< "BF2E", or "open" and "reset"
    qsizetype sent = 0;
    qsizetype received = 0;
    int apdus = 0;
    /// T=0: a block of at most 255 bytes each, and a GET RESPONSE for each 256 bytes that come back.
    /// For open and reset: SELECT with its answer.
    int least = 0;
};

/// Counts the commands on a channel, whatever is behind it.
class CountingChannel final : public card::Channel
{
public:
    explicit CountingChannel(std::unique_ptr<card::Channel> inner)
        : m_inner(std::move(inner))
    {}

    void open(Done<card::Opened> done) override
    {
        m_inner->open(around<card::Opened>("open", std::move(done)));
    }
    void reset(Done<card::Opened> done) override
    {
        m_inner->reset(around<card::Opened>("reset", std::move(done)));
    }
    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
    {
        constexpr qsizetype block = 255;
        constexpr qsizetype response = 256;
        m_inner->exchange(command, patience,
                          [this, command, before = m_inner->counters().apdus,
                           done = std::move(done)](card::ChannelResult<QByteArray> answer) {
                              const qsizetype received = answer ? answer->size() : 0;
                              costs.push_back({QString::fromLatin1(command.first(2).toHex().toUpper()),
                                               command.size(), received, m_inner->counters().apdus - before,
                                               int((command.size() + block - 1) / block +
                                                   (received + response - 1) / response)});
                              done(std::move(answer));
                          });
    }
    void close() override { m_inner->close(); }
    card::WireCounters counters() const override { return m_inner->counters(); }

    std::vector<CommandCost> costs;

private:
    template <class T>
    Done<T> around(const char *name, Done<T> done)
    {
        constexpr int selectAndAnswer = 2;
        return [this, name, before = m_inner->counters().apdus,
                done = std::move(done)](card::ChannelResult<T> result) {
            costs.push_back(
                {QString::fromLatin1(name), 0, 0, m_inner->counters().apdus - before, selectAndAnswer});
            done(std::move(result));
        };
    }

    std::unique_ptr<card::Channel> m_inner;
};

} // namespace training::test
