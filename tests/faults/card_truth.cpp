#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "core/workflow/reasons.h"
#include "tests/faults/card_line.h"

#include <algorithm>
#include <set>

namespace faults {
namespace {

using workflow::Phase;

/// Whether a card work of this unit was ever lost or refused.
bool wentSmoothly(const std::vector<journal::StoryLine> &story)
{
    return std::none_of(story.begin(), story.end(), [](const journal::StoryLine &line) {
        return std::holds_alternative<workflow::CardWorkLost>(line.event) ||
               std::holds_alternative<workflow::InstallRefused>(line.event);
    });
}

} // namespace

CardTruth &CardTruth::operator+=(const CardTruth &other)
{
    units += other.units;
    done += other.done;
    failed += other.failed;
    held += other.held;
    stuck += other.stuck;
    falseSuccesses += other.falseSuccesses;
    falseFailures += other.falseFailures;
    doubles += other.doubles;
    speechless += other.speechless;
    disturbed += other.disturbed;
    unhealed += other.unhealed;
    struck += other.struck;
    sessions += other.sessions;
    remarks += other.remarks;
    told += other.told;
    for (auto it = other.notDone.cbegin(); it != other.notDone.cend(); ++it)
        notDone[it.key()] += it.value();
    return *this;
}

CardTruth CardLine::truth()
{
    m_tick.stop();
    m_station.reset();
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    journal::SqliteOptions sqlite;
    sqlite.folder = folder;
    sqlite.access = journal::Access::Read;
    auto key = journal::loadKey(folder);
    if (!key)
        qFatal("%s", qPrintable(key.error().sentence()));
    sqlite.key = std::move(*key);
    const auto journal = journal::SqliteJournal::open(sqlite);
    const auto units = journal ? (*journal)->units(1) : tl::unexpected(journal.error());
    if (!units)
        qFatal("%s", qPrintable(units.error().sentence()));

    CardTruth truth;
    truth.units = int(units->size());
    truth.sessions = m_sessions;
    const auto ledger = m_carrier->profiles();
    for (const journal::UnitRecord &unit : *units)
        judge(unit, ledger, **journal, truth);
    for (const auto &card : m_cards) {
        truth.struck += card->hasStruck() ? 1 : 0;
        if (card->card()->counts().installs > 1) {
            ++truth.doubles;
            truth.remarks << card->card()->eid().text() + QStringLiteral(" took two installations");
        }
    }
    return truth;
}

void CardLine::judge(const journal::UnitRecord &unit,
                     const std::vector<training::CarrierProfileTruth> &ledger, journal::Journal &journal,
                     CardTruth &truth) const
{
    const workflow::State &state = unit.state;
    const bool isLabel = m_options.deliver == esim::Deliver::Label;
    // A label's unit has whatever card came.
    size_t number = size_t(unit.index);
    for (size_t i = 0; isLabel && i < m_cards.size(); ++i) {
        if (state.eid == m_cards[i]->card()->eid())
            number = i;
    }
    const FaultyCard &faulty = *m_cards[number];
    const training::Euicc &card = *faulty.card();
    const QString sentence = workflow::sentence(state.reason);
    // A unit counts once for each way of being wrong.
    std::set<const int *> counted;
    const auto wrong = [&](int &count, const char *what) {
        count += counted.insert(&count).second ? 1 : 0;
        truth.remarks << QStringLiteral("%1, %2, %3: %4 [%5]")
                             .arg(state.plan.serial, faulty.fault().text(), esim::nameOf(state.phase),
                                  QLatin1String(what), sentence);
    };

    const auto live = std::count_if(ledger.begin(), ledger.end(), [&](const auto &profile) {
        return state.eid && profile.eid == state.eid->text() && profile.status != QLatin1String("failed");
    });
    if (live > 1)
        wrong(truth.doubles, "two live reservations");

    const auto iccid = state.reservation ? state.reservation->iccid : std::nullopt;
    const auto profiles = card.profiles();
    const auto profile = std::find_if(profiles.begin(), profiles.end(),
                                      [&](const auto &one) { return iccid && one.metadata.iccid == *iccid; });
    const bool isThere = profile != profiles.end();
    const bool isEnabled = isThere && profile->state == esim::ProfileState::Enabled;
    const bool hasAddress = card.defaultSmdpAddress() == m_smdp->address();

    switch (state.phase) {
    case Phase::Done: {
        ++truth.done;
        const auto atCarrier = std::find_if(ledger.begin(), ledger.end(), [&](const auto &one) {
            return state.reservation && one.sid == state.reservation->id;
        });
        if (atCarrier == ledger.end() || !iccid || atCarrier->iccid != iccid->text() ||
            atCarrier->eid != state.eid->text())
            wrong(truth.falseSuccesses, "the carrier knows no such reservation");
        if (m_options.deliver == esim::Deliver::Install) {
            if (!isEnabled)
                wrong(truth.falseSuccesses,
                      isThere ? "its profile is not enabled" : "its profile is not there");
            if (profiles.size() != 1)
                wrong(truth.falseSuccesses, "its card holds something else");
            const auto order = iccid ? m_smdp->order(*iccid) : std::nullopt;
            const bool wasThere = faulty.fault().card == CardFault::Card::HasProfile;
            const bool serverKnows = order && (order->state == training::OrderState::Installed ||
                                               !card.pendingNotifications().empty());
            if (!serverKnows && !wasThere)
                wrong(truth.falseSuccesses, "the server was not told, and nothing waits on the card");
        } else if (m_options.deliver == esim::Deliver::Address && !hasAddress) {
            wrong(truth.falseSuccesses, "its card has another address");
        }
        break;
    }
    case Phase::Failed:
        ++truth.failed;
        if (m_options.deliver == esim::Deliver::Install && isThere)
            wrong(truth.falseFailures, isEnabled ? "its profile is enabled" : "its profile is there");
        if (m_options.deliver == esim::Deliver::Address && hasAddress)
            wrong(truth.falseFailures, "its card has the address");
        break;
    case Phase::Held: ++truth.held; break;
    case Phase::Planned:
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
    case Phase::WaitingForCard:
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying:
    case Phase::Printing:
    case Phase::WaitingForScan: wrong(truth.stuck, "it did not end"); break;
    }
    const bool needsWords = state.phase == Phase::Failed || state.phase == Phase::Held;
    if (needsWords && faulty.fault().passes())
        ++truth.unhealed;
    if (needsWords)
        ++truth.notDone[QStringLiteral("%1 %2 %3")
                            .arg(faulty.fault().kind(), esim::nameOf(state.phase), state.reason.code)];
    if (needsWords && qEnvironmentVariableIsSet("STATION_CARD_FAULTS_TELL"))
        truth.told
            << QStringLiteral("%1 %2 [%3]").arg(faulty.fault().text(), esim::nameOf(state.phase), sentence);
    if (needsWords && (sentence.size() < 20 || !sentence.contains(QLatin1Char('.'))))
        wrong(truth.speechless, "it does not say why");
    if (faulty.fault().isNone()) {
        const auto story = journal.story(1, unit.index);
        if (state.phase != Phase::Done || !story || !wentSmoothly(*story))
            wrong(truth.disturbed, "a healthy card was disturbed");
    }
}

} // namespace faults
