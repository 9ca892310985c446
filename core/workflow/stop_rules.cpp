#include "core/workflow/stop_rules.h"

#include "core/workflow/reasons.h"

#include <algorithm>

namespace workflow {
namespace {

using Table = IntegrityReason::Strikes;

constexpr int kSlipsInARow = 2;

constexpr IntegrityReason kIntegrity[] = {
    // The card is another one than the record says. Refused at the door it may be a slip: one stray card
    // never
    // stops a line (decision 3).
    {reasons::kWrongCard, Table::WhenRepeated},
    {reasons::kOtherEidReserved},
    {"lpa.eid-mismatch"},
    {"card.swapped"},
    // What is on the card is not what was written.
    {reasons::kNotOnCard},
    {reasons::kOtherAddress},
    // Another profile, session, server or card answers than the one that was asked.
    {"lpa.iccid-mismatch"},
    {"lpa.package-iccid-mismatch"},
    {"lpa.foreign-package"},
    {"lpa.foreign-result"},
    {"lpa.foreign-server"},
    {"lpa.foreign-session"},
    {"lpa.oid-mismatch"},
    {"lpa.result-not-signed"},
    // A profile is there twice, or somebody else has used it.
    {reasons::kSeveralFound},
    {reasons::kReservationUsed},
    {"carrier.contradiction"},
    {"carrier.other-eid"},
    {"journal.eid-in-work"},
    {"journal.reservation-taken"},
    {"journal.intent-open"},
    // A label is on another product than its own. Whoever takes the neighbour's label once has slipped.
    {"label.of-another-unit", Table::WhenRepeated},
    {"label.of-another-batch", Table::WhenRepeated},
    {"label.of-voided-code"},
    {"label.voided-elsewhere"},
    // The record cannot be trusted. A disk that is full or a server that is away is none of these: work goes
    // on by itself there.
    {"journal.damaged"},
    {"journal.io"},
    {"journal.other-history"},
    {"journal.record-form"},
    {"journal.rule"},
    {"journal.sealed-form"},
};

/// What a person decided, or what a restart of the program found: no verdict of the line.
constexpr const char *kNotOfTheLine[] = {reasons::kVoided, reasons::kPerhapsPrinted};

constexpr const char *kAccountRefusals[] = {"carrier.credentials", "carrier.not-allowed"};

template <class Codes>
bool isAmong(const Codes &codes, const QString &code)
{
    return std::any_of(std::begin(codes), std::end(codes),
                       [&](const char *known) { return code == QLatin1String(known); });
}

const IntegrityReason *integrityReason(const QString &code)
{
    const auto found = std::find_if(std::begin(kIntegrity), std::end(kIntegrity),
                                    [&](const auto &known) { return code == QLatin1String(known.code); });
    return found == std::end(kIntegrity) ? nullptr : found;
}

/// One event's work.
struct Watching
{
    StopWatch watch;
    const StopRules &rules;
    base::Instant at;

    using Stop = std::optional<LineStop>;

    Stop operator()(const UnitEnded &event)
    {
        if (isAmong(kNotOfTheLine, event.reason))
            return {};
        if (event.phase == Phase::Done) {
            watch = {};
            return {};
        }
        const bool isSame = watch.inARow > 0 && watch.reason == event.reason;
        watch.slot = !isSame || watch.slot == event.slot ? event.slot : QString();
        watch.inARow = isSame ? watch.inARow + 1 : 1;
        watch.reason = event.reason;
        if (rules.sameReason <= 0 || watch.inARow < rules.sameReason)
            return {};
        return LineStop{
            StopCause::SameReason, event.reason, watch.inARow, watch.slot, event.unit, event.words, at};
    }
    Stop operator()(const ReasonSeen &event)
    {
        const IntegrityReason *reason = integrityReason(event.reason);
        if (!reason || rules.integrity == StopRules::Strikes::Never)
            return {};
        const bool isSlip = reason->strikes == Table::WhenRepeated && event.card == CardTruth::Untouched;
        if (isSlip && ++watch.slips < kSlipsInARow)
            return {};
        return LineStop{StopCause::Integrity, event.reason, 0, {}, event.unit, event.words, at};
    }
    Stop operator()(const LabelRight &)
    {
        watch.slips = 0;
        return {};
    }
    Stop operator()(const LimitReached &)
    {
        if (rules.limit == StopRules::Strikes::Never)
            return {};
        return LineStop{StopCause::SpendingLimit, {}, 0, {}, {}, {}, at};
    }
    Stop operator()(const AccountRefused &event)
    {
        if (rules.account == StopRules::Strikes::Never)
            return {};
        return LineStop{StopCause::CarrierRefused, event.reason, 0, {}, {}, event.words, at};
    }
};

} // namespace

Watched watch(StopWatch before, const LineEvent &event, const StopRules &rules, base::Instant at)
{
    Watching watching{std::move(before), rules, at};
    const auto stop = std::visit(watching, event);
    return {stop ? StopWatch() : std::move(watching.watch), stop};
}

std::span<const IntegrityReason> integrityReasons() { return kIntegrity; }
bool isIntegrityReason(const QString &code) { return integrityReason(code) != nullptr; }
bool isAccountRefusal(const QString &code) { return isAmong(kAccountRefusals, code); }

} // namespace workflow
