#include "core/station/bench.h"

#include <QCoreApplication>

#include <algorithm>

namespace station {
namespace {} // namespace

Bench::Bench(card::CardSystem &cards, QStringList readers, Links links)
    : m_cards(cards)
    , m_readers(std::move(readers))
    , m_links(std::move(links))
{}

void Bench::begin()
{
    m_cards.watch([this](const card::ReaderSnapshot &snapshot) { show(snapshot); });
}

void Bench::tellAlso(std::function<void(const card::ReaderSnapshot &)> changed)
{
    m_also = std::move(changed);
    if (m_last && m_also)
        m_also(*m_last);
}

Slot &Bench::slotFor(const QString &reader)
{
    std::unique_ptr<Slot> &slot = m_slots[reader];
    if (!slot) {
        Slot::Links links{m_links.clock, m_links.servers, m_links.device, m_links.notifications, {}, {}, {},
                          m_links.report};
        // The callbacks run after the slot is in its place, never from its constructor.
        links.changed = [this, &slot] { m_links.changed(slot->snapshot()); };
        links.cardRead = [this, &slot](const esim::Eid &eid) { m_links.cardRead(*slot, eid); };
        links.cardLeft = [this, &slot] { m_links.cardLeft(*slot); };
        slot = std::make_unique<Slot>(reader, int(m_slots.size()), m_cards, std::move(links));
        if (!m_readers.isEmpty() && !m_readers.contains(reader))
            slot->exclude(QCoreApplication::translate("station", "The settings do not name this reader."));
        slot->setRunning(m_run);
        m_links.changed(slot->snapshot());
    }
    return *slot;
}

void Bench::show(const card::ReaderSnapshot &snapshot)
{
    m_last = snapshot;
    if (m_also)
        m_also(snapshot);
    if (snapshot.confinement)
        m_confinement = snapshot.confinement;
    for (const card::ReaderStatus &status : snapshot.readers)
        slotFor(status.name).show(status);
    for (auto &[name, slot] : m_slots) {
        const bool there =
            std::any_of(snapshot.readers.begin(), snapshot.readers.end(),
                        [&name = name](const card::ReaderStatus &status) { return status.name == name; });
        if (!there && slot->snapshot().present)
            slot->vanish();
    }
    m_problem = snapshot.problem;
    m_hasReaders = !snapshot.readers.isEmpty();
    tellTrouble();
}

void Bench::tellTrouble()
{
    const QString trouble =
        m_problem       ? m_problem->sentence()
        : !m_hasReaders ? QCoreApplication::translate("station", "No card reader is connected. Plug one in.")
                        : QString();
    if (trouble != m_trouble) {
        m_trouble = trouble;
        m_links.trouble(trouble);
    }
}

void Bench::retell(const std::function<QString(const SlotSnapshot &)> &reasonOf)
{
    for (auto &[name, slot] : m_slots)
        slot->retell(reasonOf(slot->snapshot()));
    if (m_trouble)
        tellTrouble();
}

void Bench::setRunning(RunState run)
{
    m_run = run;
    for (auto &[name, slot] : m_slots)
        slot->setRunning(run);
}

Slot *Bench::slotOf(UnitIndex unit)
{
    for (auto &[name, slot] : m_slots) {
        if (slot->unit() == unit)
            return slot.get();
    }
    return nullptr;
}

Slot *Bench::slotNamed(const QString &reader)
{
    const auto found = m_slots.find(reader);
    return found == m_slots.end() ? nullptr : found->second.get();
}

Slot *Bench::slotWith(const esim::Eid &eid)
{
    for (auto &[name, slot] : m_slots) {
        if (slot->freeCard() == eid)
            return slot.get();
    }
    return nullptr;
}

std::vector<Slot *> Bench::freeCards()
{
    std::vector<Slot *> found;
    for (auto &[name, slot] : m_slots) {
        if (slot->freeCard())
            found.push_back(slot.get());
    }
    return found;
}

bool Bench::isBusy() const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
                       [](const auto &entry) { return entry.second->isBusy(); });
}

bool Bench::isAtWork(const esim::Eid &eid) const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [&eid](const auto &entry) {
        const SlotSnapshot &shown = entry.second->snapshot();
        const bool works =
            entry.second->isBusy() || shown.state == SlotState::Waiting || shown.state == SlotState::Working;
        return works && shown.eid == eid.text();
    });
}

void Bench::stopSoon()
{
    for (auto &[name, slot] : m_slots)
        slot->stopSoon();
}

} // namespace station
