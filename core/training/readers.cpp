#include "core/training/readers.h"

#include "core/training/reader_channel.h"

#include <QObject>
#include <QTimer>

namespace training {

struct TrainingReaders::State
{
    QList<std::shared_ptr<ReaderSlot>> slotList;
    Options options;
    std::function<void(const card::ReaderSnapshot &)> changed;
    QObject loop; ///< in the thread of construction; what is queued dies with it

    card::ReaderSnapshot snapshot() const;
    std::shared_ptr<ReaderSlot> slot(const card::ReaderName &reader) const;
    void announce();
};

card::ReaderSnapshot TrainingReaders::State::snapshot() const
{
    card::ReaderSnapshot snapshot;
    for (const auto &slot : slotList) {
        card::ReaderStatus status{slot->name, card::CardPresence::Absent, {}, slot->insertion};
        if (slot->card) {
            status.presence = slot->atr.isEmpty() ? card::CardPresence::Mute : card::CardPresence::Present;
            status.atr = slot->atr;
        }
        snapshot.readers.append(status);
    }
    return snapshot;
}

std::shared_ptr<ReaderSlot> TrainingReaders::State::slot(const card::ReaderName &reader) const
{
    for (const auto &slot : slotList) {
        if (slot->name == reader)
            return slot;
    }
    return nullptr;
}

void TrainingReaders::State::announce()
{
    QMetaObject::invokeMethod(
        &loop,
        [this] {
            if (changed)
                changed(snapshot());
        },
        Qt::QueuedConnection);
}

TrainingReaders::TrainingReaders(const Options &options)
    : m(std::make_shared<State>())
{
    m->options = options;
    for (int number = 1; number <= options.count; ++number) {
        auto slot = std::make_shared<ReaderSlot>();
        slot->name = nameOf(number);
        // A card that a fault makes vanish is pulled like by hand.
        slot->cardVanished = [this, name = slot->name] { remove(name); };
        m->slotList.append(std::move(slot));
    }
}

TrainingReaders::~TrainingReaders()
{
    for (const auto &slot : m->slotList)
        slot->cardVanished = {};
}

card::ReaderName TrainingReaders::nameOf(int number)
{
    return QStringLiteral("Training reader %1").arg(number);
}

void TrainingReaders::insert(const card::ReaderName &reader, std::shared_ptr<Euicc> card)
{
    const auto slot = m->slot(reader);
    if (!slot)
        return;
    remove(reader);
    slot->card = std::move(card);
    ++slot->insertion;
    slot->atr = slot->card->powerOn();
    m->announce();
}

void TrainingReaders::remove(const card::ReaderName &reader)
{
    const auto slot = m->slot(reader);
    if (!slot || !slot->card)
        return;
    slot->card->powerOff();
    slot->card.reset();
    slot->atr.clear();
    if (const auto holder = slot->holder.lock())
        holder->cardGone();
    m->announce();
}

std::shared_ptr<Euicc> TrainingReaders::cardIn(const card::ReaderName &reader) const
{
    const auto slot = m->slot(reader);
    return slot ? slot->card : nullptr;
}

void TrainingReaders::watch(std::function<void(const card::ReaderSnapshot &)> changed)
{
    m->changed = std::move(changed);
    m->announce();
}

std::unique_ptr<card::Channel> TrainingReaders::channel(const card::ReaderName &reader)
{
    auto slot = m->slot(reader);
    // A reader that is not there: a slot of its own that never holds a card.
    if (!slot) {
        slot = std::make_shared<ReaderSlot>();
        slot->name = reader;
    }
    const Options &o = m->options;
    return std::make_unique<ReaderChannel>(
        std::move(slot),
        ReaderChannel::Options{o.apduTakes, o.patience, o.longPatience, o.isdrAids, o.blockSize});
}

} // namespace training
