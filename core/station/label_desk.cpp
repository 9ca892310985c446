#include "core/station/label_desk.h"

#include "core/label/layout.h"
#include "core/label/picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace station {
namespace {

using namespace std::chrono_literals;

/// Units that go on together come to the printer one after the other.
constexpr auto kQuietBeforeFlush = 300ms;

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

LabelDesk::LabelDesk(Links links)
    : m_links(std::move(links))
{
    m_flushing.setSingleShot(true);
    m_flushing.setInterval(kQuietBeforeFlush);
    QObject::connect(&m_flushing, &QTimer::timeout, &m_flushing, [this] { m_links.printer->flush(); });
}

void LabelDesk::expect(Coming coming)
{
    if (m_printing > 0 && coming == Coming::NoMore)
        m_flushing.start();
    else
        m_flushing.stop();
}

void LabelDesk::print(UnitIndex unit)
{
    if (!m_links.printer) {
        m_links.report(unit, workflow::LabelNotPrinted{{QStringLiteral("printer.none"), noPrinter(), {}}});
        return;
    }
    const journal::UnitRecord &record = m_links.units.unit(unit);
    const auto stock = labelStock(record, m_links.options);
    if (!stock) {
        m_links.report(unit, workflow::LabelNotPrinted{workflow::reasonOf(stock.error())});
        return;
    }
    ++m_printing;
    m_links.printer->print({labelContent(record, m_batch), *stock},
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
