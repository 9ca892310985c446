#include "core/station/label_desk.h"

#include "core/label/layout.h"
#include "core/label/picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace station {
namespace {

workflow::Event eventOf(const label::Outcome &outcome)
{
    const workflow::Reason reason = outcome.error ? workflow::reasonOf(*outcome.error) : workflow::Reason{};
    switch (outcome.kind) {
    case label::Outcome::Kind::Printed: return workflow::LabelPrinted{};
    case label::Outcome::Kind::NotPrinted: return workflow::LabelNotPrinted{reason};
    case label::Outcome::Kind::Perhaps: return workflow::LabelPerhapsPrinted{reason};
    }
    return workflow::LabelPerhapsPrinted{reason};
}

base::Result<QByteArray> drawn(const journal::UnitRecord &record, const QString &batch,
                               const label::LabelStock &stock)
{
    return checkLabel(record)
        .and_then([&] { return label::templateNamed(stock.templateName); })
        .and_then([&](const label::Template &look) {
            return label::layOut(labelContent(record, batch), stock, look);
        })
        .map(label::toPng);
}

QString noPrinter()
{
    return QCoreApplication::translate(
        "station", "No printer is set up. Fill in [labels] printer in the settings, then retry.");
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

base::Result<label::LabelStock> labelStock(const journal::UnitRecord &record, const Options &options)
{
    const QString &name = record.state.plan.recipe;
    const auto recipe = std::find_if(options.recipes.begin(), options.recipes.end(),
                                     [&name](const esim::Recipe &r) { return r.name == name; });
    if (recipe == options.recipes.end() || recipe->label.templateName.isEmpty())
        return options.stock;
    return label::stockFor({recipe->label.templateName, options.stock.dpi, {}, {}});
}

base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const Options &options)
{
    return labelStock(record, options).and_then([&](const label::LabelStock &stock) {
        return drawn(record, batch, stock);
    });
}

base::Result<QByteArray> labelPreview(const journal::UnitRecord &record, const QString &batch, int dpi,
                                      const QString &templateName)
{
    return label::stockFor({templateName, dpi, {}, {}}).and_then([&](const label::LabelStock &stock) {
        return drawn(record, batch, stock);
    });
}

void printTestLabel(label::Printer *printer, const label::LabelStock &stock,
                    std::function<void(QString sentence)> done)
{
    if (!printer) {
        done(noPrinter());
        return;
    }
    label::LabelContent content;
    content.serial = QStringLiteral("TEST");
    content.batch = QStringLiteral("TEST");
    content.qrText = base::Secret(kTestText);
    printer->print({content, stock}, [done = std::move(done)](const label::Outcome &outcome) {
        done(
            outcome.error
                ? outcome.error->sentence()
                : QCoreApplication::translate("station", "The test label is printed: %1").arg(outcome.where));
    });
    printer->flush();
}

void printLabel(label::Printer *printer, const journal::UnitRecord &record, const QString &batch,
                const Options &options, std::function<void(workflow::Event)> report)
{
    if (!printer) {
        report(workflow::LabelNotPrinted{{QStringLiteral("printer.none"), noPrinter(), {}}});
        return;
    }
    const auto stock = labelStock(record, options);
    if (!stock) {
        report(workflow::LabelNotPrinted{workflow::reasonOf(stock.error())});
        return;
    }
    printer->print({labelContent(record, batch), *stock},
                   [report = std::move(report)](const label::Outcome &outcome) { report(eventOf(outcome)); });
}

} // namespace station
