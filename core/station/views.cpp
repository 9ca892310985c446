#include "core/station/views.h"

#include "core/workflow/label_rules.h"
#include "core/workflow/reasons.h"

#include <QCoreApplication>

namespace station {
namespace {

/// What an event is called in a unit's story.
struct Words
{
    QString operator()(const workflow::ReserveStarted &) const
    {
        return QCoreApplication::translate("station", "A profile is asked for at the carrier.");
    }
    QString operator()(const workflow::ReservationSeen &e) const
    {
        switch (e.reservation.status) {
        case workflow::ReservationStatus::Pending:
            return QCoreApplication::translate("station", "The carrier accepted the reservation %1.")
                .arg(e.reservation.id);
        case workflow::ReservationStatus::Available:
            return QCoreApplication::translate("station", "The profile is ready: reservation %1.")
                .arg(e.reservation.id);
        case workflow::ReservationStatus::Consumed:
            return QCoreApplication::translate("station",
                                               "The carrier says that reservation %1 was used already.")
                .arg(e.reservation.id);
        case workflow::ReservationStatus::Failed:
            return QCoreApplication::translate("station", "The carrier says that reservation %1 failed: %2")
                .arg(e.reservation.id, e.reservation.failure);
        }
        return {};
    }
    QString operator()(const workflow::SpareTaken &e) const
    {
        return QCoreApplication::translate(
                   "station", "It takes the profile of reservation %1, which a lost request had left behind.")
            .arg(e.reservation.id);
    }
    QString operator()(const workflow::ReserveRefused &e) const
    {
        return QCoreApplication::translate("station", "The carrier did not reserve: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::ReserveUnknown &e) const
    {
        return QCoreApplication::translate("station", "The carrier's answer was lost: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::NothingFound &) const
    {
        return QCoreApplication::translate("station", "The carrier's list shows no lost reservation.");
    }
    QString operator()(const workflow::SeveralFound &e) const
    {
        return QCoreApplication::translate(
                   "station", "The carrier's list shows several reservations (%1) that could be this unit's.")
            .arg(e.count);
    }
    QString operator()(const workflow::CarrierSilent &e) const
    {
        return QCoreApplication::translate("station", "The carrier did not answer: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::Continued &) const
    {
        return QCoreApplication::translate("station", "The unit goes on.");
    }
    QString operator()(const workflow::SimActivated &) const
    {
        return QCoreApplication::translate("station", "The SIM is in its fleet and has its status.");
    }
    QString operator()(const workflow::ActivationFailed &e) const
    {
        return QCoreApplication::translate("station", "The SIM could not be activated: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::CardOffered &e) const
    {
        return QCoreApplication::translate("station", "Card %1 in %2.")
            .arg(e.eid ? esim::shortened(e.eid->text()) : QString(), e.reader);
    }
    QString operator()(const workflow::CardLeft &) const
    {
        return QCoreApplication::translate("station", "The card was taken out.");
    }
    QString operator()(const workflow::InstallSucceeded &) const
    {
        return QCoreApplication::translate("station", "The card reports that the profile is installed.");
    }
    QString operator()(const workflow::InstallRefused &e) const
    {
        return QCoreApplication::translate("station", "The profile was not installed: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::CardWorkLost &e) const
    {
        return QCoreApplication::translate("station", "The card session broke off: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::EnableAnswered &e) const
    {
        return e.refusal.isEmpty()
                   ? QCoreApplication::translate("station", "The card enabled the profile.")
                   : QCoreApplication::translate("station", "The card did not enable the profile: %1")
                         .arg(workflow::sentence(e.refusal));
    }
    QString operator()(const workflow::AddressAnswered &e) const
    {
        return e.refusal.isEmpty()
                   ? QCoreApplication::translate("station", "The SM-DP+ address was written.")
                   : QCoreApplication::translate("station", "The SM-DP+ address was not written: %1")
                         .arg(workflow::sentence(e.refusal));
    }
    QString operator()(const workflow::CardRead &e) const
    {
        const int count = int(e.profiles.size());
        return QCoreApplication::translate("station", "The card was read back: %n profile(s).", nullptr,
                                           count);
    }
    QString operator()(const workflow::NotificationsHandled &e) const
    {
        return QCoreApplication::translate("station", "Notifications sent: %1, still on the card: %2.")
            .arg(e.sent.size())
            .arg(e.kept.size());
    }
    QString operator()(const workflow::LabelPrinted &) const
    {
        return QCoreApplication::translate("station", "The label was printed.");
    }
    QString operator()(const workflow::LabelNotPrinted &e) const
    {
        return QCoreApplication::translate("station", "The label was not printed: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::LabelPerhapsPrinted &e) const
    {
        return QCoreApplication::translate("station", "The label was perhaps printed: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::LabelUnproven &e) const
    {
        return QCoreApplication::translate("station", "The label was sent and must be scanned: %1")
            .arg(workflow::sentence(e.reason));
    }
    QString operator()(const workflow::LabelScanned &) const
    {
        return QCoreApplication::translate("station", "The label was scanned: it is the right one.");
    }
    QString operator()(const workflow::PrintRequested &) const
    {
        return QCoreApplication::translate("station", "A label was asked for.");
    }
    QString operator()(const workflow::ReprintRequested &e) const
    {
        const QString why =
            e.cause == workflow::ReprintCause::Other ? e.words : workflow::causeWords(e.cause);
        return e.secondPerson.isEmpty()
                   ? QCoreApplication::translate("station", "A reprint was asked for: %1.").arg(why)
                   : QCoreApplication::translate("station", "A reprint was asked for: %1. %2 agreed.")
                         .arg(why, e.secondPerson);
    }
    QString operator()(const workflow::CodeVoided &e) const
    {
        return QCoreApplication::translate("station", "%1 voided the code: %2.").arg(e.by, e.reason);
    }
    QString operator()(const workflow::RetryRequested &) const
    {
        return QCoreApplication::translate("station", "A retry was asked for.");
    }
    QString operator()(const workflow::HandedOver &e) const
    {
        return QCoreApplication::translate("station", "It was handed to an engineer: %1").arg(e.note);
    }
    QString operator()(const workflow::Restarted &) const
    {
        return QCoreApplication::translate("station", "The station started again.");
    }
};

} // namespace

namespace {

/// Why the unit stands where it is, and whose turn it is.
QString reasonWords(const workflow::State &state)
{
    QStringList sentences;
    if (!state.reason.isEmpty())
        sentences << workflow::sentence(state.reason);
    if (state.handedOver)
        sentences << QCoreApplication::translate("station", "An engineer has it: %1").arg(*state.handedOver);
    return sentences.join(QLatin1Char(' '));
}

} // namespace

UnitSnapshot snapshotOf(const journal::UnitRecord &record)
{
    const workflow::State &state = record.state;
    UnitSnapshot unit;
    unit.index = record.index;
    unit.serial = state.plan.serial;
    unit.eid = state.eid ? state.eid->text() : QString();
    unit.iccid = state.iccid() ? state.iccid()->text() : QString();
    unit.phase = state.phase;
    unit.reasonCode = state.reason.code;
    unit.reason = reasonWords(state);
    unit.reader = record.reader;
    unit.reserve = state.plan.reserve;
    unit.deliver = state.plan.deliver;
    unit.recipe = state.plan.recipe;
    unit.fleet = state.plan.fleet;
    if (state.reservation)
        unit.reservationId = state.reservation->id;
    if (const auto code = state.code()) {
        unit.code = code->masked();
        unit.hasLabel = !workflow::isVoided(state);
    }
    unit.prints = state.label.prints;
    unit.canPrint = workflow::refusalToPrint(state) == workflow::LabelRefusal::None;
    unit.canReprint = workflow::refusalToReprint(state) == workflow::LabelRefusal::None;
    unit.canVoid = workflow::refusalToVoid(state) == workflow::LabelRefusal::None;
    unit.changedAt = record.changedAt;
    unit.startedAt = record.startedAt;
    unit.finishedAt = record.finishedAt;
    return unit;
}

StoryRow storyRow(const journal::StoryLine &line)
{
    return {line.at, std::visit(Words{}, line.event), esim::nameOf(line.phaseAfter), line.operatorName};
}

QString phaseWords(workflow::Phase phase)
{
    switch (phase) {
    case workflow::Phase::Planned: return QCoreApplication::translate("station", "planned");
    case workflow::Phase::Reserving: return QCoreApplication::translate("station", "reserving");
    case workflow::Phase::Reserved: return QCoreApplication::translate("station", "reserved");
    case workflow::Phase::Activating: return QCoreApplication::translate("station", "activating");
    case workflow::Phase::WaitingForCard:
        return QCoreApplication::translate("station", "waiting for its card");
    case workflow::Phase::Installing: return QCoreApplication::translate("station", "installing");
    case workflow::Phase::WritingAddress:
        return QCoreApplication::translate("station", "writing the address");
    case workflow::Phase::Verifying: return QCoreApplication::translate("station", "reading back");
    case workflow::Phase::Printing: return QCoreApplication::translate("station", "printing");
    case workflow::Phase::WaitingForScan:
        return QCoreApplication::translate("station", "waiting for the label scan");
    case workflow::Phase::Done: return QCoreApplication::translate("station", "done");
    case workflow::Phase::Failed: return QCoreApplication::translate("station", "failed");
    case workflow::Phase::Held: return QCoreApplication::translate("station", "held");
    }
    return {};
}

} // namespace station
