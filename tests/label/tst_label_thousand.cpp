#include "core/label/cups_printer.h"
#include "core/label/pdf_printer.h"
#include "core/label/proof.h"
#include "core/label/raw_printer.h"
#include "core/label/render.h"

#include <QFile>

#include <array>
#include <functional>

#include "cups_kit.h"
#include "fake_printer.h"
#include "zpl_renderer.h"

using label::Outcome;

namespace {

/// A label that its printer says is out.
struct Printed
{
    int number = 0;
    label::LabelContent content;
    label::LabelStock stock;
    QString where;
};

} // namespace

/// A thousand labels over each way onto paper: PDF files, ZPL, a queue of a real scheduler, an IPP Everywhere
/// printer. What came out is turned into dots by others (poppler, zpl-renderer-js), read by zbar, and
/// compared with the code that was to be printed. STATION_LABEL_TIMES=1000 prints as many over each.
class TestThousand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPdfReadsBackExactly_data();
    void everyPdfReadsBackExactly();
    void everyZplReadsBackExactly_data();
    void everyZplReadsBackExactly();
    void everyCupsLabelReadsBackExactly_data();
    void everyCupsLabelReadsBackExactly();
    void aWrongLabelWouldBeSeen();
    void anotherSerialWouldBeSeen();

private:
    void printHundred(label::Printer &printer, int row, int labels,
                      const std::function<void(const Printed &)> &out);
    label::LabelStock stockOf(int number) const;

    QTemporaryDir m_templates;
    std::unique_ptr<kit::PrivateBus> m_bus;
    std::unique_ptr<kit::Scheduler> m_scheduler;
    std::unique_ptr<kit::EverywherePrinter> m_everywhere;
};

namespace {

constexpr std::array kLevels{'L', 'M', 'Q', 'H'};
constexpr int kRows = 10;

/// How many labels a row prints.
/// @param usual over all rows, in the test command
int labelsARow(int usual) { return std::max(1, kit::times(usual) / kRows); }

void addRows()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < kRows; ++row)
        QTest::addRow("hundred %d", row) << row;
}

QByteArray nameOf(const Printed &label)
{
    return label.content.serial.toLatin1() + ' ' + label.stock.templateName.toLatin1() + ' ' +
           QByteArray::number(label.stock.dpi);
}

/// Codes of all shapes, each different.
QByteArray codeOf(int number)
{
    const QByteArray unique = QByteArray::number(1000000 + number);
    switch (number % 9) {
    case 0: return "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-" + unique;
    case 1: return "LPA:1$smdp.gsma.com$04386-agyft-A74Y8-" + unique;
    case 2: return "LPA:1$rsp.truphone.com$QR-G-5C-1LS-" + unique;
    case 3: return "LPA:1$SMDP.GSMA.COM$04386-AGYFT-" + unique + "$1.3.6.1.4.1.31746$1";
    case 4: return "LPA:1$SMDP.GSMA.COM$04386-AGYFT-" + unique + "$$1";
    case 5:
        return "LPA:1$dp-plus-par07-01.oasis-smartsim.com$16972-65675-" + unique +
               "$1.3.6.1.2.1.53860.7.5.1.1";
    case 6: return "LPA:1$" + QByteArray("a-long-label.").repeated(9) + "example.com$" + unique;
    case 7: return "LPA:1$SMDP.EXAMPLE.COM$" + QByteArray(187, 'K') + unique;
    default: return "lpa:1$testsmdpplus.infineon.com:4443$TN" + unique;
    }
}

label::LabelContent contentOf(int number)
{
    auto content = kit::content(codeOf(number));
    content.serial = QStringLiteral("SN-2026/%1").arg(number, 6, 10, QLatin1Char('0'));
    if (number % 7 == 0)
        content.serial += QStringLiteral("_the.long-one-");
    content.fields = {{QStringLiteral("model"), QStringLiteral("X-%1").arg(number % 10)}};
    if (number % 11 == 0)
        content.reprint = number % 3 + 1;
    return content;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Reads one printed label's PDF: its code by zbar, its texts by poppler.
void compare(const QString &pdf, const Printed &label)
{
    const QByteArray what = nameOf(label);
    const auto found = kit::decode(kit::rasterised(pdf, label.stock.dpi));
    QVERIFY2(found == QList<QByteArray>{codeOf(label.number)}, what.constData());
    const QString text = withoutBlanks(QString::fromUtf8(
        kit::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")})));
    QVERIFY2(text.contains(label.content.serial), what.constData());
    QVERIFY2(text.contains(QLatin1String(kit::kEid)), what.constData());
    QCOMPARE(text.contains(QLatin1String("REPRINT")), label.content.reprint.has_value());
}

} // namespace

void TestThousand::initTestCase()
{
    m_bus = std::make_unique<kit::PrivateBus>();
    m_everywhere = std::make_unique<kit::EverywherePrinter>();
    m_scheduler = std::make_unique<kit::Scheduler>();
    m_scheduler->addQueue(QStringLiteral("everywhere"), m_everywhere->uri(), QStringLiteral("everywhere"));
    // The shipped templates at every error correction.
    for (const QString &name : kit::labelTemplates()) {
        for (const char level : kLevels) {
            QFile file(m_templates.filePath(QStringLiteral("%1-%2.svg").arg(name).arg(QLatin1Char(level))));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(label::templateFile(name)->replace(
                "data-label=\"qr\"", QByteArray("data-label=\"qr\" data-correction=\"") + level + '"'));
        }
    }
}

label::LabelStock TestThousand::stockOf(int number) const
{
    const QStringList names = kit::labelTemplates();
    const int dpi = std::array{203, 300, 600}[size_t(number) % 3];
    const int which = number / 3 % (int(names.size()) + 1);
    const char level = kLevels[size_t(number / 15) % kLevels.size()];
    if (which == names.size())
        return {61.3, 40.7, dpi, {}}; // not whole points
    return *label::stockFor(
        {m_templates.filePath(QStringLiteral("%1-%2.svg").arg(names[which]).arg(QLatin1Char(level))),
         dpi,
         {},
         {}});
}

void TestThousand::printHundred(label::Printer &printer, int row, int labels,
                                const std::function<void(const Printed &)> &out)
{
    int printed = 0;
    int refused = 0;
    // What does not fit is refused and does not count: the hundred are labels on paper.
    for (int number = row * 1000; printed < labels; ++number) {
        const Printed label{number, contentOf(number), stockOf(number), {}};
        std::optional<Outcome> outcome;
        printer.print({label.content, label.stock}, [&outcome](Outcome got) { outcome = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 180000);
        if (outcome->kind == Outcome::Kind::NotPrinted) {
            QVERIFY2(outcome->error->code.text() == QLatin1String("label.does-not-fit"),
                     qPrintable(outcome->error->sentence()));
            ++refused;
            continue;
        }
        ++printed;
        QVERIFY2(outcome->kind == Outcome::Kind::Printed,
                 outcome->error ? qPrintable(outcome->error->sentence()) : "no error");
        out({label.number, label.content, label.stock, outcome->where});
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d of %d read back exactly; %d refused before printing", printed, labels, refused);
    QVERIFY(refused < std::max(2, printed / 2));
}

void TestThousand::everyPdfReadsBackExactly_data() { addRows(); }

void TestThousand::everyPdfReadsBackExactly()
{
    QFETCH(int, row);
    const QTemporaryDir folder;
    label::PdfPrinter printer(folder.path());
    printHundred(printer, row, labelsARow(150), [](const Printed &label) { compare(label.where, label); });
}

void TestThousand::everyZplReadsBackExactly_data() { addRows(); }

void TestThousand::everyZplReadsBackExactly()
{
    QFETCH(int, row);
    const QString missing = kit::ZplRenderer::install();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    kit::FakePrinter paper({});
    label::RawPrinter printer(label::zplLanguage(), {QStringLiteral("127.0.0.1"), paper.port()});
    QList<Printed> labels;
    QList<label::Layout> layouts;
    printHundred(printer, row, labelsARow(100), [&](const Printed &label) {
        labels << label;
        layouts << *label::layOut(label.content, label.stock,
                                  *label::templateNamed(label.stock.templateName));
    });
    QCOMPARE(paper.formats().size(), labels.size());
    QList<kit::ZplJob> jobs;
    for (int i = 0; i < labels.size(); ++i)
        jobs << kit::ZplJob{paper.formats()[i], layouts[i].dots, layouts[i].dpi};
    const auto sheets = kit::ZplRenderer::render(jobs);
    QCOMPARE(sheets.size(), labels.size());
    for (int i = 0; i < labels.size(); ++i) {
        const QByteArray what = nameOf(labels[i]);
        QVERIFY2(sheets[i].labels == 1, sheets[i].said.constData());
        QVERIFY2(kit::decode(sheets[i].image) == QList<QByteArray>{codeOf(labels[i].number)},
                 what.constData());
        // The texts are dots here: they are those of this unit's layout, whose texts are its serial and EID.
        QVERIFY2(kit::isSame(sheets[i].image, label::toImage(layouts[i])), what.constData());
        QString texts;
        for (const auto &text : layouts[i].texts)
            texts += text.text;
        QVERIFY2(withoutBlanks(texts).contains(labels[i].content.serial), what.constData());
        QVERIFY2(withoutBlanks(texts).contains(QLatin1String(kit::kEid)), what.constData());
    }
}

void TestThousand::everyCupsLabelReadsBackExactly_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("row");
    for (const char *way : {"scheduler", "printer itself"}) {
        for (int row = 0; row < kRows; ++row)
            QTest::addRow("%s, hundred %d", way, row) << QString::fromLatin1(way) << row;
    }
}

void TestThousand::everyCupsLabelReadsBackExactly()
{
    QFETCH(QString, way);
    QFETCH(int, row);
    using namespace std::chrono_literals;
    const auto setting =
        way == QLatin1String("scheduler") ? QStringLiteral("cups:everywhere") : m_everywhere->uri();
    label::CupsPrinter printer(*label::readCupsTarget(setting), {30s, 60s, 20s, 20ms, 100ms});
    qsizetype before = m_everywhere->paper().size();
    printHundred(printer, row, labelsARow(30), [this, &before](const Printed &label) {
        const QStringList paper = m_everywhere->paper();
        QCOMPARE(paper.size(), ++before);
        compare(paper.last(), label);
    });
}

void TestThousand::aWrongLabelWouldBeSeen()
{
    const QTemporaryDir folder;
    // A printer that proves nothing prints another unit's code under this unit's name.
    label::PdfPrinter careless(folder.path(), [](const label::Layout &, const label::LabelContent &) {
        return base::Result<void>();
    });
    auto content = contentOf(1);
    content.qrText = base::Secret(codeOf(2));
    std::optional<Outcome> outcome;
    careless.print({content, {}}, [&outcome](Outcome got) { outcome = std::move(got); });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60000);
    QVERIFY(kit::decode(kit::rasterised(outcome->where, 203)) != QList<QByteArray>{codeOf(1)});
}

void TestThousand::anotherSerialWouldBeSeen()
{
    const auto layoutOf = [](int number) { return *label::layOut(contentOf(number), {61.3, 40.7, 203, {}}); };
    auto other = contentOf(1);
    other.serial = contentOf(2).serial;
    const auto same = label::toImage(layoutOf(1));
    QVERIFY(kit::isSame(same, same));
    QVERIFY(!kit::isSame(label::toImage(*label::layOut(other, {61.3, 40.7, 203, {}})), same));
}

QTEST_MAIN(TestThousand)
#include "tst_label_thousand.moc"
