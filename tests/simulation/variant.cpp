#include "tests/simulation/variant.h"

namespace simulation {

using namespace workflow;

const char *nameOf(Variant variant)
{
    for (const auto &[candidate, name] : kVariantNames) {
        if (candidate == variant)
            return name;
    }
    return "";
}

tl::expected<Step, Rejected> step(Variant variant, const State &state, const Event &event)
{
    if (variant == Variant::BlindRetry) {
        if (const auto *unknown = std::get_if<ReserveUnknown>(&event))
            return workflow::step(state, ReserveRefused{Again::Later, base::Millis(0), unknown->reason});
    }
    if (variant == Variant::LostIsNothing) {
        if (const auto *lost = std::get_if<CardWorkLost>(&event))
            return workflow::step(state, CardWorkLost{Written::No, lost->card, lost->iccid, lost->reason});
    }
    if (variant == Variant::AnswerWhileHeldLost && state.phase == Phase::Held &&
        std::holds_alternative<ReservationSeen>(event))
        return tl::unexpected(Rejected{state.phase, workflow::nameOf(event)});
    if (variant == Variant::DeadAnswerBelieved && state.reserve.dead) {
        State forgetful = state;
        forgetful.reserve.dead.reset();
        return workflow::step(forgetful, event);
    }
    if (variant == Variant::VoidedIsRetried && state.label.code == CodeUse::Voided &&
        state.plan.print == PrintLabel::Yes && !std::holds_alternative<CodeVoided>(event)) {
        State forgetful = state;
        forgetful.label.code = CodeUse::Valid;
        forgetful.label.truth = LabelTruth::None;
        auto next = workflow::step(forgetful, event);
        if (next)
            next->state.label.code = CodeUse::Voided;
        return next;
    }
    auto next = workflow::step(state, event);
    if (variant == Variant::ReprintWishUnmarked && next && std::holds_alternative<ReprintRequested>(event))
        next->state.label.prints = 1;
    if (variant == Variant::HandOverOutlived && next && !next->state.handedOver)
        next->state.handedOver = state.handedOver;
    if (variant == Variant::OldNumberKept && next && std::holds_alternative<CardRead>(event) &&
        !next->state.card.iccid)
        next->state.card.iccid = state.card.iccid;
    if (variant == Variant::ReprintUnmarked && next && std::holds_alternative<RetryRequested>(event) &&
        next->state.phase == Phase::Printing)
        next->state.label.prints = 1;
    return next;
}

namespace {

/// Adds to what the desk believes was spent.
void spend(desk::State &state, int by)
{
    if (state.spent) {
        state.spent->inBatch += by;
        state.spent->today += by;
    }
}

desk::Step countedAfterTheAnswer(desk::State state, const desk::Event &event, const desk::Rules &rules,
                                 base::Instant now)
{
    const auto *answered = std::get_if<desk::Answered>(&event);
    if (answered || std::holds_alternative<desk::NotBegun>(event))
        spend(state, 1);
    desk::Step next = desk::step(std::move(state), event, rules, now);
    for (const desk::Command &command : next.commands) {
        if (std::holds_alternative<desk::Begin>(command))
            spend(next.state, -1);
    }
    return next;
}

} // namespace

desk::Step deskStep(Variant variant, desk::State state, const desk::Event &event, const desk::Rules &rules,
                    base::Instant now)
{
    if (variant == Variant::AdoptsForeignStray)
        state.known.clear();
    if (variant == Variant::LimitAfterAnswer)
        return countedAfterTheAnswer(std::move(state), event, rules, now);
    if (variant == Variant::SparesForgotten) {
        if (std::holds_alternative<desk::GivenUp>(event))
            return {std::move(state), {}};
        if (const auto *resumed = std::get_if<desk::Resumed>(&event))
            return desk::step(std::move(state), desk::Resumed{resumed->spent, {}, resumed->ahead}, rules,
                              now);
    }
    if (variant == Variant::SearchInFlight && std::holds_alternative<desk::SearchDue>(event)) {
        const QSet<UnitIndex> underWay = std::exchange(state.reservingByMatchingId, {});
        desk::Step next = desk::step(std::move(state), event, rules, now);
        next.state.reservingByMatchingId.unite(underWay);
        return next;
    }
    desk::Step next = desk::step(std::move(state), event, rules, now);
    if (variant == Variant::SpareTwice) {
        for (const desk::Command &command : next.commands) {
            if (const auto *spare = std::get_if<desk::UseSpare>(&command)) {
                next.state.spares.insert(next.state.spares.begin(), {spare->reservation, now});
                next.state.known.remove(spare->reservation.id);
            }
        }
    }
    return next;
}

} // namespace simulation
