#include "tests/faults/believing_cards.h"

#include "core/base/tlv.h"

#include <QHash>
#include <QTimer>

namespace faults {
namespace {

using base::tlv::encode;
using base::tlv::find;
using base::tlv::Tag;

/// What a reader's card was last asked to hold.
struct Wanted
{
    QByteArray iccid;   ///< content of 5A
    QByteArray address; ///< content of 80 in BF3F
};

class BelievingChannel final : public card::Channel
{
public:
    BelievingChannel(std::unique_ptr<card::Channel> card, std::shared_ptr<Wanted> wanted)
        : m_card(std::move(card))
        , m_wanted(std::move(wanted))
    {}
    void open(Done<card::Opened> done) override { m_card->open(std::move(done)); }
    void reset(Done<card::Opened> done) override { m_card->reset(std::move(done)); }
    void close() override { m_card->close(); }
    card::WireCounters counters() const override { return m_card->counters(); }

    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
    {
        const QByteArray answer = believed(command);
        if (answer.isEmpty()) {
            m_card->exchange(std::move(command), patience, std::move(done));
            return;
        }
        QTimer::singleShot(0, &m_later, [answer, done = std::move(done)] { done(answer); });
    }

private:
    /// The answer that the request alone gives; empty: ask the card.
    QByteArray believed(const QByteArray &command)
    {
        const auto element = base::tlv::first(command);
        if (!element)
            return {};
        switch (element->tag) {
        case 0x88: { // StoreMetadata travels in clear
            const qsizetype at = command.indexOf(QByteArray::fromHex("5A0A"));
            if (at >= 0 && at + 12 <= command.size())
                m_wanted->iccid = command.mid(at + 2, 10);
            return {};
        }
        case 0xBF3F:
            if (const auto address = find(element->value, 0x80))
                m_wanted->address = address->value.toByteArray();
            return {};
        case 0xBF2D: {
            if (m_wanted->iccid.isEmpty())
                return {};
            const QByteArray profile =
                encode(0xE3, {encode(0x5A, m_wanted->iccid), QByteArray::fromHex("9F700101")});
            return encode(0xBF2D, encode(0xA0, profile));
        }
        case 0xBF3C:
            return m_wanted->address.isEmpty()
                       ? QByteArray()
                       : encode(0xBF3C, {encode(0x80, m_wanted->address),
                                         encode(0x81, QByteArrayView("testrootsmds.example.com"))});
        default: return {};
        }
    }

    std::unique_ptr<card::Channel> m_card;
    std::shared_ptr<Wanted> m_wanted;
    QObject m_later;
};

class BelievingCards final : public card::CardSystem
{
public:
    explicit BelievingCards(std::unique_ptr<card::CardSystem> cards)
        : m_cards(std::move(cards))
    {}
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        m_cards->watch([this, changed = std::move(changed)](const card::ReaderSnapshot &snapshot) {
            for (const card::ReaderStatus &reader : snapshot.readers) {
                if (std::exchange(m_insertions[reader.name], reader.insertion) != reader.insertion)
                    *wanted(reader.name) = {};
            }
            changed(snapshot);
        });
    }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override
    {
        return std::make_unique<BelievingChannel>(m_cards->channel(reader), wanted(reader));
    }

private:
    std::shared_ptr<Wanted> wanted(const card::ReaderName &reader)
    {
        auto &one = m_wanted[reader];
        if (!one)
            one = std::make_shared<Wanted>();
        return one;
    }

    std::unique_ptr<card::CardSystem> m_cards;
    QHash<card::ReaderName, std::shared_ptr<Wanted>> m_wanted;
    QHash<card::ReaderName, quint64> m_insertions;
};

} // namespace

std::unique_ptr<card::CardSystem> believing(std::unique_ptr<card::CardSystem> cards)
{
    return std::make_unique<BelievingCards>(std::move(cards));
}

} // namespace faults
