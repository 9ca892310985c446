#pragma once

#include "core/workflow/unit.h"

#include <vector>

/// What a person can do next with a unit, and what it will do and cost, told before it is done. From the
/// facts alone, by the same rules as step(): what is not offered here is refused there.
namespace workflow {

/// Something that a person can do with a unit.
enum class UnitAct {
    Retry,     ///< RetryRequested: goes on from where the unit stands
    Reconcile, ///< the same for a unit about whose reservation something is unknown: the carrier is asked
    HandOver,  ///< HandedOver
    Print,     ///< PrintRequested
    Reprint,   ///< ReprintRequested
    Void,      ///< CodeVoided
};
inline constexpr std::array kUnitActNames{esim::EnumName<UnitAct>{UnitAct::Retry, "retry"},
                                          esim::EnumName<UnitAct>{UnitAct::Reconcile, "reconcile"},
                                          esim::EnumName<UnitAct>{UnitAct::HandOver, "hand-over"},
                                          esim::EnumName<UnitAct>{UnitAct::Print, "print"},
                                          esim::EnumName<UnitAct>{UnitAct::Reprint, "reprint"},
                                          esim::EnumName<UnitAct>{UnitAct::Void, "void"}};
constexpr const auto &enumNames(UnitAct) { return kUnitActNames; }

/// The most that an act, and everything that follows from it by itself, can cost. A profile that the carrier
/// declares dead can be used by nobody and is not counted; one other takes its place.
enum class Price {
    Nothing,
    SameProfile,  ///< nothing: the reservation that is there is used again
    OneMore,      ///< at most one more profile
    LosesProfile, ///< nothing now; the profile is lost for good, and the product needs another one
};
inline constexpr std::array kPriceNames{esim::EnumName<Price>{Price::Nothing, "nothing"},
                                        esim::EnumName<Price>{Price::SameProfile, "same-profile"},
                                        esim::EnumName<Price>{Price::OneMore, "one-more"},
                                        esim::EnumName<Price>{Price::LosesProfile, "loses-profile"}};
constexpr const auto &enumNames(Price) { return kPriceNames; }

/// Who may do it where people are told apart.
enum class MayDo { Operator, Engineer };
inline constexpr std::array kMayDoNames{esim::EnumName<MayDo>{MayDo::Operator, "operator"},
                                        esim::EnumName<MayDo>{MayDo::Engineer, "engineer"}};
constexpr const auto &enumNames(MayDo) { return kMayDoNames; }

/// One act that is possible now. The sentences are in the present language.
struct NextStep
{
    UnitAct act = UnitAct::Retry;
    Price price = Price::Nothing;
    MayDo who = MayDo::Operator;
    QString title; ///< in a word or two, for a button
    QString does;  ///< what it will do
    QString costs; ///< what it may cost
};

/// Everything that can be done now, the way forward first. Empty for a unit that works by itself and has no
/// code yet. Pure. Thread: any.
std::vector<NextStep> nextSteps(const State &unit);

/// The step of this act, nothing when it is not possible now.
std::optional<NextStep> nextStep(const State &unit, UnitAct act);

/// Whether the act is worth a question before it is done.
constexpr bool canCost(Price price) { return price == Price::OneMore || price == Price::LosesProfile; }

} // namespace workflow
