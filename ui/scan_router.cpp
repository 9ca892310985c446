#include "ui/scan_router.h"

#include "ui/slot_grid.h"
#include "ui/unit_panel.h"
#include "ui/unit_table_model.h"
#include "ui/words.h"

#include <QApplication>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using esim::MisreadKind;
using esim::ScanCommand;
using Verdict = ScanResult::Verdict;

namespace {

/// A bouncing scanner reads a code twice; nobody means the same thing twice so soon.
constexpr base::Millis kSameScan{2000};

QString sentenceOf(const esim::Misread &misread)
{
    switch (misread.kind) {
    case MisreadKind::Empty: return ScanRouter::tr("Nothing was read. Scan again.");
    case MisreadKind::TooLong: return ScanRouter::tr("That is too long for anything on this bench.");
    case MisreadKind::Unreadable: return ScanRouter::tr("That was misread. Scan again.");
    case MisreadKind::EidCheckDigits:
        return ScanRouter::tr("That looks like an EID, but its check digits are wrong. Scan again.");
    case MisreadKind::EidLength:
        return ScanRouter::tr("That looks like an EID, but it has %n digits instead of 32. Scan again.",
                              nullptr, int(misread.number.size()));
    case MisreadKind::EidLetters:
        return ScanRouter::tr("That looks like an EID, but there are letters in it. Scan again.");
    case MisreadKind::LabelForm:
        return ScanRouter::tr("That looks like a label, but a part of it is missing or wrong. Scan again.");
    case MisreadKind::LabelKeyboard:
        return ScanRouter::tr(
            "That looks like a label, typed for another keyboard. Scan the test label (F5).");
    case MisreadKind::UnknownCommand: return ScanRouter::tr("This station knows no such command card.");
    case MisreadKind::Badge: return ScanRouter::tr("That badge says no name. Scan again.");
    case MisreadKind::Slot: return ScanRouter::tr("Slot cards are numbered from 1 to 99.");
    }
    return {};
}

bool takesCard(const station::UnitSnapshot &unit)
{
    return unit.eid.isEmpty() && !workflow::isFinal(unit.phase);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

ScanRouter::ScanRouter(const UnitTableModel *units, SlotGrid *grid, QObject *parent, Clock clock)
    : QObject(parent)
    , m_units(units)
    , m_grid(grid)
    , m_clock(std::move(clock))
{
    if (!m_clock) {
        m_clock = [] {
            return std::chrono::duration_cast<base::Millis>(
                std::chrono::steady_clock::now().time_since_epoch());
        };
    }
}

void ScanRouter::take(const base::Secret &scanned)
{
    if (isRepeated(scanned))
        return;
    const esim::ScanContent content = esim::readScan(scanned);
    m_what = esim::shownScan(content);
    std::visit([this](const auto &what) { takeContent(what); }, content);
}

bool ScanRouter::isRepeated(const base::Secret &scanned)
{
    const base::Millis now = m_clock();
    if (!m_last.isEmpty() && m_last == scanned && now - m_lastAt < kSameScan)
        return true;
    m_last = scanned;
    m_lastAt = now;
    return false;
}

void ScanRouter::answer(Verdict verdict, const QString &sentence)
{
    Q_EMIT answered({verdict, m_what, sentence, words::now()});
}

QList<station::SlotSnapshot> ScanRouter::slotsThatAsk() const
{
    const auto asks = [](const station::SlotSnapshot &slot) {
        return slot.present && slot.state == station::SlotState::NoUnit;
    };
    if (const auto selected = m_grid->selected(); selected && asks(*selected))
        return {*selected};
    QList<station::SlotSnapshot> asking;
    const auto all = m_grid->all();
    std::copy_if(all.begin(), all.end(), std::back_inserter(asking), asks);
    return asking;
}

QString ScanRouter::noUnit() const
{
    return m_units->rowCount() == 0 ? tr("No batch is open. Press F4 first.")
                                    : tr("That is no unit of this batch.");
}

void ScanRouter::takeUnit(const station::UnitSnapshot &unit)
{
    const auto asking = slotsThatAsk();
    if (!takesCard(unit) || asking.isEmpty()) {
        answer(Verdict::Right,
               unit.phase == workflow::Phase::WaitingForScan ? tr("Now scan its label.") : QString());
    } else if (asking.size() == 1) {
        assign(unit, asking.front());
    } else {
        answer(Verdict::Wrong,
               tr("Several slots wait for a serial. Scan the slot's card first, then the serial."));
    }
    // A unit that is in a slot is worked on there.
    const auto all = m_grid->all();
    const auto its = std::find_if(all.begin(), all.end(), [&unit](const station::SlotSnapshot &slot) {
        return slot.unit == unit.index;
    });
    if (its != all.end())
        m_grid->select(its->reader);
    Q_EMIT unitChosen(unit.index);
}

void ScanRouter::assign(const station::UnitSnapshot &unit, const station::SlotSnapshot &slot)
{
    answer(Verdict::Right, tr("Slot %1 now belongs to %2.").arg(slot.number).arg(unit.serial));
    Q_EMIT assignWanted(unit.serial, slot.reader);
}

void ScanRouter::takeContent(const esim::ScannedSerial &serial)
{
    if (const station::UnitSnapshot *unit = m_units->unit(m_units->find(serial.text))) {
        takeUnit(*unit);
        return;
    }
    // Serials are plain; a letter that is not is what another keyboard makes of a sign.
    answer(Verdict::Wrong, isAscii(serial.text)
                               ? noUnit()
                               : noUnit() + u' ' + tr("Is the scanner set to this keyboard? F5 tests it."));
}

void ScanRouter::takeContent(const esim::Eid &eid)
{
    if (const station::UnitSnapshot *unit = m_units->unit(m_units->find(eid.text()))) {
        m_what = unit->serial;
        takeUnit(*unit);
    } else if (!slotsThatAsk().isEmpty()) {
        answer(Verdict::Wrong, tr("That is an EID. I want the serial."));
    } else {
        answer(Verdict::Wrong,
               m_units->rowCount() == 0 ? noUnit() : tr("No unit of this batch has this EID."));
    }
}

void ScanRouter::takeContent(const esim::Iccid &iccid)
{
    // Somebody's serials may look like ICCIDs.
    int index = m_units->find(iccid.text());
    if (index < 0)
        index = m_units->findIccid(iccid.text());
    if (const station::UnitSnapshot *unit = m_units->unit(index)) {
        m_what = unit->serial;
        takeUnit(*unit);
    } else if (!iccid.hasRightLuhnDigit()) {
        answer(Verdict::Wrong, tr("That looks like an ICCID, but its check digit is wrong. Scan again."));
    } else if (!slotsThatAsk().isEmpty()) {
        answer(Verdict::Wrong, tr("That is an ICCID. I want the serial."));
    } else {
        answer(Verdict::Wrong,
               m_units->rowCount() == 0 ? noUnit() : tr("No unit of this batch has this ICCID."));
    }
}

void ScanRouter::takeContent(const esim::ScannedLabel &label)
{
    using workflow::Phase;
    const station::UnitSnapshot *chosen = m_units->unit(m_chosen);
    const auto waiting = m_units->inPhase(Phase::WaitingForScan, 2);
    const bool chosenWaits = chosen != nullptr && chosen->phase == Phase::WaitingForScan;
    if (chosenWaits || waiting.size() == 1) {
        answer(Verdict::Pending);
        Q_EMIT labelScanned(chosenWaits ? m_chosen : waiting.front(), label.payload);
        return;
    }
    // The station compares the whole label; whose it seems to be, its fingerprint tells.
    const station::UnitSnapshot *owner = m_units->unit(m_units->findCode(label.code.masked()));
    if (owner != nullptr) {
        answer(Verdict::Wrong,
               owner->phase == Phase::WaitingForScan
                   ? tr("This seems to be %1's label. Scan the serial on the product first, then the label.")
                         .arg(owner->serial)
                   : tr("This seems to be %1's label, which waits for no scan.").arg(owner->serial));
    } else if (waiting.isEmpty()) {
        answer(Verdict::Wrong, tr("No unit waits for its label to be scanned."));
    } else {
        answer(Verdict::Wrong,
               tr("Several units wait for their labels. Scan the serial first, then the label."));
    }
}

void ScanRouter::takeContent(const esim::ScannedBadge &badge)
{
    answer(Verdict::Right, tr("Badge read."));
    Q_EMIT badgeScanned(badge.text);
}

QString ScanRouter::objection(ScanCommand command) const
{
    const station::UnitSnapshot *chosen = m_units->unit(m_chosen);
    const bool dialogStands = QApplication::activeModalWidget() != nullptr;
    const QString closeFirst = dialogStands ? tr("Close the open dialog first: Esc.") : QString();
    switch (command) {
    case ScanCommand::Start:
        if (!m_batch || m_batch->name.isEmpty())
            return noUnit();
        switch (m_batch->run) {
        case station::RunState::Running: return tr("The batch runs already.");
        case station::RunState::Stopping: return tr("The batch is coming to rest. Start it when it stands.");
        case station::RunState::Stopped: break;
        }
        return m_batch->waiting() > 0 ? QString() : tr("Nothing is left to do in this batch.");
    case ScanCommand::Stop:
        return m_batch && m_batch->run == station::RunState::Running ? QString()
                                                                     : tr("The batch does not run.");
    case ScanCommand::Retry:
        if (chosen == nullptr)
            return tr("Scan the unit's serial or its slot's card first.");
        return UnitPanel::canRetry(*chosen) ? QString() : tr("%1 needs no retry.").arg(chosen->serial);
    case ScanCommand::Reprint:
        if (chosen == nullptr)
            return tr("Scan the unit's serial or its slot's card first.");
        if (!chosen->canReprint)
            return tr("%1 has no label that can be printed again.").arg(chosen->serial);
        return closeFirst;
    case ScanCommand::Bench:
    case ScanCommand::Help: return closeFirst;
    case ScanCommand::LogOut: return {};
    }
    return {};
}

void ScanRouter::takeContent(ScanCommand command)
{
    if (const QString objected = objection(command); !objected.isEmpty()) {
        answer(Verdict::Wrong, objected);
        return;
    }
    answer(Verdict::Right);
    if (command == ScanCommand::LogOut)
        Q_EMIT logOutWanted();
    else
        Q_EMIT commandScanned(command);
}

void ScanRouter::takeContent(const esim::ScannedSlot &slot)
{
    const auto all = m_grid->all();
    const auto found = std::find_if(all.begin(), all.end(), [&slot](const station::SlotSnapshot &known) {
        return known.number == slot.number;
    });
    if (found == all.end()) {
        answer(Verdict::Wrong, tr("This bench has no slot %1.").arg(slot.number));
        return;
    }
    m_grid->select(found->reader);
    answer(Verdict::Right, tr("Slot %1 is chosen.").arg(slot.number));
}

void ScanRouter::takeContent(const esim::ScannedTest &test)
{
    answer(Verdict::Pending);
    Q_EMIT testScanned(test.typed);
}

void ScanRouter::takeContent(const esim::Misread &misread)
{
    // Somebody's serials may look like EIDs.
    if (const station::UnitSnapshot *unit = m_units->unit(m_units->findSerial(misread.number))) {
        m_what = unit->serial;
        takeUnit(*unit);
        return;
    }
    answer(Verdict::Wrong, sentenceOf(misread));
}

void ScanRouter::takeLabelVerdict(int unit, bool right, const QString &sentence)
{
    const station::UnitSnapshot *owner = m_units->unit(unit);
    Q_EMIT judged({right ? Verdict::Right : Verdict::Wrong, owner != nullptr ? owner->serial : QString(),
                   sentence, words::now()});
}

void ScanRouter::takeTestVerdict(const QString &sentence)
{
    Q_EMIT judged({Verdict::Pending, tr("Test of the scanner"), sentence, words::now()});
}

} // namespace ui
