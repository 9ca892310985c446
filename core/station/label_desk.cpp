#include "core/station/label_desk.h"

#include "core/label/layout.h"
#include "core/label/picture.h"

#include <QCoreApplication>

namespace station {
namespace {

workflow::Event eventOf(const label::Outcome &outcome)
{
    const workflow::Reason reason = outcome.error ? workflow::reasonOf(*outcome.error) : workflow::Reason{};
    switch (outcome.kind) {
    case label::Outcome::Kind::Printed: return workflow::LabelPrinted{};
    case label::Outcome::Kind::NotPrinted: return workflow::LabelNotPrinted{reason};
    case label::Outcome::Kind::Unproven:
    case label::Outcome::Kind::Perhaps: return workflow::LabelPerhapsPrinted{reason};
    }
    return workflow::LabelPerhapsPrinted{reason};
}

} // namespace

label::LabelContent labelContent(const journal::UnitRecord &record, const QString &batch)
{
    const workflow::State &state = record.state;
    label::LabelContent content;
    content.serial = state.plan.serial;
    content.eid = state.eid;
    content.iccid = state.iccid();
    if (const auto code = state.code())
        content.qrText = code->qrText();
    content.batch = batch;
    for (const journal::NamedText &field : record.labelFields)
        content.fields.append({field.name, field.text});
    if (state.label.prints > 1)
        content.reprint = state.label.prints - 1;
    return content;
}

base::Result<void> checkLabel(const journal::UnitRecord &record)
{
    if (record.codes == journal::Codes::Wiped) {
        return base::fail(
            base::ErrorKind::Refused, base::ErrorCode("label.wiped"),
            QCoreApplication::translate(
                "station",
                "There is no label any more: the code of this unit was wiped some time after it was done."),
            QCoreApplication::translate("station", "Ask the carrier for the code if it is still needed."));
    }
    if (!record.state.code()) {
        return base::fail(
            base::ErrorKind::Refused, base::ErrorCode("label.no-code"),
            QCoreApplication::translate("station", "There is no label yet: the unit has no activation code."),
            QCoreApplication::translate("station", "Run the batch first."));
    }
    return {};
}

base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const label::LabelStock &stock)
{
    return checkLabel(record)
        .and_then([&] { return label::layOut(labelContent(record, batch), stock); })
        .map(label::toPng);
}

void LabelDesk::print(UnitIndex unit)
{
    if (!m_links.printer) {
        m_links.report(
            unit, workflow::LabelNotPrinted{
                      {QStringLiteral("printer.none"),
                       QCoreApplication::translate(
                           "station",
                           "No printer is set up. Fill in [labels] printer in the settings, then retry."),
                       {}}});
        return;
    }
    ++m_printing;
    m_links.printer->print({labelContent(m_links.units.unit(unit), m_batch), m_links.stock},
                           [this, unit](const label::Outcome &outcome) {
                               --m_printing;
                               m_links.report(unit, eventOf(outcome));
                           });
}

base::Result<void> LabelDesk::scan(UnitIndex unit, const base::Secret &text)
{
    const auto refuse = [](base::ErrorKind kind, const char *code, const QString &what,
                           const QString &remedy) {
        return base::fail(kind, base::ErrorCode(code), what, remedy);
    };
    const workflow::State &state = this->state(unit);
    if (state.code() && state.code()->qrText() == text) {
        if (state.phase == workflow::Phase::Done)
            return {};
        if (state.phase != workflow::Phase::WaitingForScan)
            return refuse(base::ErrorKind::Usage, "unit.not-waiting-for-scan",
                          QCoreApplication::translate("station", "%1 does not wait for a label scan now.")
                              .arg(state.plan.serial),
                          {});
        m_links.withUnit(unit, [this, unit] { m_links.report(unit, workflow::LabelScanned{}); });
        return {};
    }
    for (UnitIndex other = 0; other < m_links.units.count(); ++other) {
        const auto code = this->state(other).code();
        if (other != unit && code && code->qrText() == text) {
            return refuse(base::ErrorKind::BadInput, "label.of-another-unit",
                          QCoreApplication::translate("station", "This label belongs to %1, not to %2.")
                              .arg(this->state(other).plan.serial, state.plan.serial),
                          QCoreApplication::translate("station", "Put the labels right before you go on."));
        }
    }
    return refuse(
        base::ErrorKind::BadInput, "label.unknown",
        QCoreApplication::translate("station", "This is not the label of %1.").arg(state.plan.serial),
        QCoreApplication::translate("station", "Scan the label that was printed for this unit."));
}

} // namespace station
