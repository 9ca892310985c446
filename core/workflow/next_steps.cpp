#include "core/workflow/next_steps.h"

#include "core/workflow/label_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {
namespace {

/// Where a retry goes first: the branches of RetryRequested and proceed() in step.cpp, in their order.
enum class Way {
    Replace,    ///< the reservation is dead: another one
    AskWhere,   ///< the carrier says it was used: asked about again
    SearchLost, ///< a request without an answer
    Reserve,    ///< nothing is reserved yet
    AskStatus,  ///< reserved, and not ready as far as is known
    Activate,   ///< the Sim is to be activated
    ReadCard,   ///< something may be on the card
    WriteCard,  ///< nothing is on the card
    PrintLabel,
    PrintAgain, ///< a label was perhaps printed
    ScanLabel,
    Finish,
};

Way wayOfCard(const State &unit)
{
    if (unit.plan.writesCard() && unit.card.truth != CardTruth::Confirmed)
        return unit.card.truth == CardTruth::Untouched ? Way::WriteCard : Way::ReadCard;
    if (!wantsLabel(unit))
        return Way::Finish;
    switch (unit.label.truth) {
    case LabelTruth::None: return Way::PrintLabel;
    case LabelTruth::Perhaps: return Way::PrintAgain;
    case LabelTruth::Unproven:
    case LabelTruth::Printed: return unit.plan.scanBack == ScanBack::Yes ? Way::ScanLabel : Way::Finish;
    case LabelTruth::Scanned: break;
    }
    return Way::Finish;
}

Way wayOf(const State &unit)
{
    if (!unit.plan.needsCarrier())
        return wayOfCard(unit);
    if (!unit.reservation)
        return unit.reserve.openIntent.isEmpty() ? Way::Reserve : Way::SearchLost;
    const bool untouched = unit.card.truth == CardTruth::Untouched;
    switch (unit.reservation->status) {
    case ReservationStatus::Pending: return Way::AskStatus;
    case ReservationStatus::Failed:
        if (untouched)
            return Way::Replace;
        break;
    case ReservationStatus::Consumed:
        if (untouched)
            return Way::AskWhere;
        break;
    case ReservationStatus::Available: break;
    }
    return unit.activation == Activation::Open ? Way::Activate : wayOfCard(unit);
}

/// Whether the carrier is asked about something that is unknown.
bool asksCarrier(Way way) { return way == Way::AskWhere || way == Way::SearchLost || way == Way::AskStatus; }

Price priceOf(Way way, const State &unit)
{
    switch (way) {
    case Way::Replace:
    case Way::AskWhere:
    case Way::SearchLost:
    case Way::Reserve:
    case Way::AskStatus: return Price::OneMore;
    case Way::Activate:
    case Way::ReadCard:
    case Way::WriteCard: break;
    case Way::PrintLabel:
    case Way::PrintAgain:
    case Way::ScanLabel:
    case Way::Finish: return Price::Nothing;
    }
    return unit.plan.needsCarrier() ? Price::SameProfile : Price::Nothing;
}

QString doesOf(Way way)
{
    switch (way) {
    case Way::Replace:
        return QCoreApplication::translate("workflow",
                                           "The reservation that the carrier or its server gave up is put "
                                           "aside, and another profile is asked for.");
    case Way::AskWhere:
        return QCoreApplication::translate(
            "workflow", "The carrier is asked again where the reservation that it calls used has gone.");
    case Way::SearchLost:
        return QCoreApplication::translate("workflow",
                                           "The carrier's list is searched for the request whose answer was "
                                           "lost. What is found is used.");
    case Way::Reserve: return QCoreApplication::translate("workflow", "A profile is asked for.");
    case Way::AskStatus:
        return QCoreApplication::translate(
            "workflow",
            "The carrier is asked how the unit's reservation stands, and the unit goes on with it.");
    case Way::Activate:
        return QCoreApplication::translate("workflow", "The SIM is put into its fleet and status once more.");
    case Way::ReadCard:
        return QCoreApplication::translate(
            "workflow", "Waits for the unit's card and reads it before anything is written: "
                        "what is on it already stays and is used.");
    case Way::WriteCard:
        return QCoreApplication::translate("workflow", "Waits for the unit's card and writes it.");
    case Way::PrintLabel: return QCoreApplication::translate("workflow", "The label is printed.");
    case Way::PrintAgain:
        return QCoreApplication::translate("workflow",
                                           "The label is printed once more. Look for the first one before: "
                                           "if it came out, destroy it.");
    case Way::ScanLabel: return QCoreApplication::translate("workflow", "Waits for the label to be scanned.");
    case Way::Finish: return QCoreApplication::translate("workflow", "Nothing is missing: the unit is done.");
    }
    return {};
}

QString costsOf(Way way, Price price)
{
    switch (price) {
    case Price::Nothing: return QCoreApplication::translate("workflow", "Costs no profile.");
    case Price::SameProfile:
        return QCoreApplication::translate("workflow",
                                           "Costs no further profile: the reservation is used again.");
    case Price::LosesProfile: break; // has its own words
    case Price::OneMore:
        if (way == Way::SearchLost)
            return QCoreApplication::translate(
                "workflow", "Costs at most one more profile, and only if the carrier's list shows none.");
        if (asksCarrier(way))
            return QCoreApplication::translate(
                "workflow",
                "Costs at most one more profile, and only if the carrier declares this one dead.");
        return QCoreApplication::translate("workflow", "Costs at most one more profile.");
    }
    return {};
}

NextStep goOn(const State &unit)
{
    const Way way = wayOf(unit);
    // Asking about what is unknown is what a retry does there; a held unit's button says so.
    const bool asks = asksCarrier(way) && unit.phase == Phase::Held;
    const Price price = priceOf(way, unit);
    return {asks ? UnitAct::Reconcile : UnitAct::Retry,
            price,
            MayDo::Operator,
            asks ? QCoreApplication::translate("workflow", "Ask the carrier")
                 : QCoreApplication::translate("workflow", "Try again"),
            doesOf(way),
            costsOf(way, price)};
}

NextStep handOver()
{
    return {UnitAct::HandOver,
            Price::Nothing,
            MayDo::Operator,
            QCoreApplication::translate("workflow", "Hand to an engineer"),
            QCoreApplication::translate("workflow", "Sets the unit aside with your note. It stands as it is "
                                                    "until an engineer lets it go on."),
            QCoreApplication::translate("workflow", "Costs no profile.")};
}

NextStep firstLabel()
{
    return {UnitAct::Print,
            Price::Nothing,
            MayDo::Operator,
            QCoreApplication::translate("workflow", "Print the label"),
            QCoreApplication::translate("workflow", "Prints a label that the line has not printed."),
            QCoreApplication::translate("workflow", "Costs no profile.")};
}

NextStep labelAgain()
{
    return {UnitAct::Reprint,
            Price::Nothing,
            MayDo::Operator,
            QCoreApplication::translate("workflow", "Print again"),
            QCoreApplication::translate("workflow", "Prints the same code once more, marked as a reprint. "
                                                    "The label that is out there must be destroyed."),
            QCoreApplication::translate("workflow", "Costs no profile.")};
}

NextStep voidCode(const State &unit)
{
    const bool paid = unit.plan.needsCarrier();
    return {UnitAct::Void,
            paid ? Price::LosesProfile : Price::Nothing,
            MayDo::Engineer,
            QCoreApplication::translate("workflow", "Void the code"),
            QCoreApplication::translate("workflow",
                                        "Takes the code out of use for ever and holds the unit for good. The "
                                        "product is imported again as a new unit."),
            paid ? QCoreApplication::translate("workflow",
                                               "Costs nothing now, but this profile is lost: it stays paid "
                                               "for, and the product needs another one.")
                 : QCoreApplication::translate("workflow", "Costs no profile.")};
}

} // namespace

std::vector<NextStep> nextSteps(const State &unit)
{
    std::vector<NextStep> steps;
    if (isStuck(unit.phase) && !isVoided(unit))
        steps.push_back(goOn(unit));
    if (canBeHandedOver(unit))
        steps.push_back(handOver());
    if (refusalToPrint(unit) == LabelRefusal::None)
        steps.push_back(firstLabel());
    if (refusalToReprint(unit) == LabelRefusal::None)
        steps.push_back(labelAgain());
    if (refusalToVoid(unit) == LabelRefusal::None)
        steps.push_back(voidCode(unit));
    if (unit.handedOver) {
        for (NextStep &step : steps)
            step.who = MayDo::Engineer;
    }
    return steps;
}

std::optional<NextStep> nextStep(const State &unit, UnitAct act)
{
    for (NextStep &step : nextSteps(unit)) {
        if (step.act == act)
            return std::move(step);
    }
    return std::nullopt;
}

} // namespace workflow
