#include "core/station/unit_details.h"

#include "core/journal/journal.h"
#include "core/station/views.h"
#include "core/workflow/label_rules.h"

#include <QCoreApplication>

namespace station {
namespace {

using Group = UnitFact::Group;

QString heading(Group group)
{
    switch (group) {
    case Group::Plan: return QCoreApplication::translate("station", "What the manifest wants");
    case Group::Reservation: return QCoreApplication::translate("station", "Reservation and profile");
    case Group::Card: return QCoreApplication::translate("station", "Card");
    case Group::Label: return QCoreApplication::translate("station", "Label");
    }
    return {};
}

class Facts
{
public:
    void add(Group group, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_list.append({group, heading(group), name, value});
    }
    QList<UnitFact> take() { return std::move(m_list); }

private:
    QList<UnitFact> m_list;
};

QString words(esim::ReserveMode mode)
{
    switch (mode) {
    case esim::ReserveMode::Eid: return QCoreApplication::translate("station", "for its EID");
    case esim::ReserveMode::MatchingId: return QCoreApplication::translate("station", "by matching ID");
    case esim::ReserveMode::Given:
        return QCoreApplication::translate("station", "the manifest gives the code; nothing is reserved");
    }
    return {};
}

QString words(esim::Deliver deliver)
{
    switch (deliver) {
    case esim::Deliver::Install: return QCoreApplication::translate("station", "installed on the card");
    case esim::Deliver::Address:
        return QCoreApplication::translate("station", "the server's address is written on the card");
    case esim::Deliver::Label: return QCoreApplication::translate("station", "by its label");
    }
    return {};
}

QString words(workflow::ReservationStatus status)
{
    switch (status) {
    case workflow::ReservationStatus::Pending:
        return QCoreApplication::translate("station", "not ready, as far as is known");
    case workflow::ReservationStatus::Available: return QCoreApplication::translate("station", "ready");
    case workflow::ReservationStatus::Consumed: return QCoreApplication::translate("station", "used");
    case workflow::ReservationStatus::Failed: return QCoreApplication::translate("station", "dead");
    }
    return {};
}

QString words(workflow::CardTruth truth)
{
    switch (truth) {
    case workflow::CardTruth::Untouched:
        return QCoreApplication::translate("station", "nothing of this unit was written");
    case workflow::CardTruth::Doubtful:
        return QCoreApplication::translate("station", "perhaps written: the card must be read");
    case workflow::CardTruth::Claimed:
        return QCoreApplication::translate("station", "the card says it is written; not read back yet");
    case workflow::CardTruth::Confirmed:
        return QCoreApplication::translate("station", "written and read back");
    }
    return {};
}

QString words(const workflow::LabelWork &label)
{
    if (label.code == workflow::CodeUse::Voided)
        return QCoreApplication::translate("station", "voided");
    switch (label.truth) {
    case workflow::LabelTruth::None: return {};
    case workflow::LabelTruth::Perhaps: return QCoreApplication::translate("station", "perhaps printed");
    case workflow::LabelTruth::Unproven:
        return QCoreApplication::translate("station", "sent to a printer that sees no paper");
    case workflow::LabelTruth::Printed: return QCoreApplication::translate("station", "printed");
    case workflow::LabelTruth::Scanned:
        return QCoreApplication::translate("station", "printed and scanned back");
    }
    return {};
}

void addPlan(Facts &facts, const journal::BatchInfo &batch, const journal::UnitRecord &unit)
{
    const workflow::Plan &plan = unit.state.plan;
    facts.add(Group::Plan, QCoreApplication::translate("station", "Manifest"),
              QCoreApplication::translate("station", "row %1 of %2").arg(unit.row).arg(batch.manifestFile));
    facts.add(Group::Plan, QCoreApplication::translate("station", "Recipe"), plan.recipe);
    facts.add(Group::Plan, QCoreApplication::translate("station", "Reserved"), words(plan.reserve));
    facts.add(Group::Plan, QCoreApplication::translate("station", "Delivered"), words(plan.deliver));
    facts.add(Group::Plan, QCoreApplication::translate("station", "Fleet"), plan.fleet);
    for (const journal::NamedText &field : unit.labelFields)
        facts.add(Group::Plan, field.name, field.text);
    for (qsizetype i = 0; i < unit.extras.size() && i < batch.extraColumns.size(); ++i)
        facts.add(Group::Plan, batch.extraColumns.at(i), unit.extras.at(i));
}

void addReservation(Facts &facts, const workflow::State &state)
{
    if (state.reservation) {
        const workflow::Reservation &reservation = *state.reservation;
        facts.add(Group::Reservation, QCoreApplication::translate("station", "Number"), reservation.id);
        facts.add(Group::Reservation, QCoreApplication::translate("station", "State"),
                  words(reservation.status));
        facts.add(Group::Reservation, QCoreApplication::translate("station", "SIM"), reservation.simId);
        facts.add(Group::Reservation, QCoreApplication::translate("station", "The carrier's words"),
                  reservation.failure);
    }
    if (!state.reserve.openIntent.isEmpty())
        facts.add(Group::Reservation, QCoreApplication::translate("station", "Request"),
                  QCoreApplication::translate("station", "sent, its outcome is not known"));
    if (state.plan.needsCarrier() && state.reserve.made > 0)
        facts.add(Group::Reservation, QCoreApplication::translate("station", "Requests"),
                  QString::number(state.reserve.made));
    if (const auto iccid = state.iccid())
        facts.add(Group::Reservation, QCoreApplication::translate("station", "ICCID"), iccid->text());
    if (const auto code = state.code())
        facts.add(Group::Reservation, QCoreApplication::translate("station", "Code"), code->masked());
}

void addCard(Facts &facts, const journal::UnitRecord &unit)
{
    const workflow::State &state = unit.state;
    if (state.eid)
        facts.add(Group::Card, QCoreApplication::translate("station", "EID"), state.eid->text());
    facts.add(Group::Card, QCoreApplication::translate("station", "Reader"), unit.reader);
    if (!state.plan.writesCard())
        return;
    facts.add(Group::Card, QCoreApplication::translate("station", "Content"), words(state.card.truth));
    if (const auto size = state.card.installationResult.size(); size > 0)
        facts.add(Group::Card, QCoreApplication::translate("station", "Signed result"),
                  QCoreApplication::translate("station", "%n byte(s), in the report", nullptr, int(size)));
}

void addLabel(Facts &facts, const workflow::State &state)
{
    facts.add(Group::Label, QCoreApplication::translate("station", "State"), words(state.label));
    if (state.label.prints > 0)
        facts.add(Group::Label, QCoreApplication::translate("station", "Labels printed"),
                  QString::number(state.label.prints));
}

/// No secret is in it: none is in the details.
QString asText(const UnitDetails &details)
{
    const UnitSnapshot &unit = details.unit;
    QStringList lines{QStringLiteral("%1  %2  %3").arg(details.batch, unit.serial, phaseWords(unit.phase))};
    if (!unit.reason.isEmpty())
        lines << QStringLiteral("%1 (%2)").arg(unit.reason, unit.reasonCode);
    std::optional<Group> group;
    for (const UnitFact &fact : details.facts) {
        if (group != fact.group)
            lines << QString() << fact.heading;
        group = fact.group;
        lines << QStringLiteral("  %1: %2").arg(fact.name, fact.value);
    }
    lines << QString() << QCoreApplication::translate("station", "What happened");
    for (const StoryRow &row : details.story) {
        const QString who = row.who.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(row.who);
        lines << QStringLiteral("  %1  %2%3").arg(base::toIso(row.at), row.what, who);
    }
    if (!details.steps.isEmpty())
        lines << QString() << QCoreApplication::translate("station", "What can be done");
    for (const workflow::NextStep &step : details.steps)
        lines << QStringLiteral("  %1: %2 %3").arg(step.title, step.does, step.costs);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

UnitDetails detailsOf(const journal::BatchInfo &batch, const journal::UnitRecord &unit,
                      const std::vector<journal::StoryLine> &story)
{
    UnitDetails details;
    details.unit = snapshotOf(unit);
    details.batch = batch.name;
    Facts facts;
    addPlan(facts, batch, unit);
    addReservation(facts, unit.state);
    addCard(facts, unit);
    addLabel(facts, unit.state);
    details.facts = facts.take();
    details.story.append({batch.importedAt,
                          QCoreApplication::translate("station", "Row %1 of the manifest %2 was imported.")
                              .arg(unit.row)
                              .arg(batch.manifestFile),
                          esim::nameOf(workflow::Phase::Planned),
                          {}});
    for (const journal::StoryLine &line : story)
        details.story.append(storyRow(line));
    for (const workflow::NextStep &step : workflow::nextSteps(unit.state))
        details.steps.append(step);
    details.text = asText(details);
    return details;
}

} // namespace station
