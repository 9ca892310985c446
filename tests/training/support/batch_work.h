#pragma once

#include "tests/training/support/line.h"
#include "tests/training/support/unit_work.h"

namespace training::test {

/// A batch of cards through the readers of a line: each reader takes the next card when it is done with the
/// last one. Runs once; asynchronous.
class BatchWork
{
public:
    /// Makes cards and orders. @param number of the first unit: orders and cards are called by it
    /// @param packageSize bytes of each profile
    BatchWork(Line &line, int readers, int units, int first, qsizetype packageSize)
        : m_line(line)
        , m_slots(size_t(readers))
        , m_first(first)
    {
        for (int unit = first; unit < first + units; ++unit) {
            Order order{.iccid = testIccid(unit),
                        .matchingId = testMatchingId(code(unit)),
                        .eid = {},
                        .confirmationCode = {}};
            order.packageSize = packageSize;
            line.smdp.addOrder(order);
            m_cards.push_back(std::make_shared<Euicc>(line.pki->issueEuicc(testEid(unit))));
        }
    }
    BatchWork(const BatchWork &) = delete;
    BatchWork &operator=(const BatchWork &) = delete;

    struct Result
    {
        int done = 0;
        int failed = 0;
    };
    void start(std::function<void(Result)> over)
    {
        m_over = std::move(over);
        for (int slot = 0; slot < int(m_slots.size()); ++slot)
            takeNext(slot);
    }

private:
    struct Slot
    {
        std::unique_ptr<card::Channel> channel;
        std::unique_ptr<UnitWork> work;
    };
    static QByteArray code(int unit) { return "UNIT-" + QByteArray::number(unit); }

    void takeNext(int number)
    {
        if (m_next == m_cards.size())
            return;
        const int unit = m_first + int(m_next);
        const auto reader = TrainingReaders::nameOf(number + 1);
        m_line.readers.insert(reader, m_cards[m_next++]);
        Slot &slot = m_slots[size_t(number)];
        slot.work.reset();
        slot.channel = m_line.readers.channel(reader);
        slot.work = std::make_unique<UnitWork>(*slot.channel, m_line.transport, m_line.request(code(unit)));
        slot.work->start([this, number](UnitWork::End end) {
            ++(end == UnitWork::End::Done ? m_result.done : m_result.failed);
            // Through the event loop: the work is on the stack.
            QMetaObject::invokeMethod(
                &m_context, [this, number] { ended(number); }, Qt::QueuedConnection);
        });
    }
    void ended(int number)
    {
        if (m_result.done + m_result.failed == int(m_cards.size()))
            m_over(m_result);
        else
            takeNext(number);
    }

    Line &m_line;
    std::vector<Slot> m_slots;
    int m_first;
    std::vector<std::shared_ptr<Euicc>> m_cards;
    std::size_t m_next = 0;
    Result m_result;
    std::function<void(Result)> m_over;
    QObject m_context;
};

} // namespace training::test
