#include "core/label/pdf_printer.h"
#include "core/label/proof.h"

#include <QFile>

#include <array>

#include "label_kit.h"

using label::Outcome;

/// A thousand labels as people get them: printed into PDF files, turned into the printer's dots by poppler,
/// read by zbar, and compared with the code that was to be printed.
class TestThousand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyLabelReadsBackExactly_data();
    void everyLabelReadsBackExactly();
    void aWrongLabelWouldBeSeen();

private:
    QTemporaryDir m_templates;
};

namespace {

constexpr std::array kLevels{'L', 'M', 'Q', 'H'};
const int kLabels = kit::times(250);
constexpr int kRows = 10;

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

} // namespace

void TestThousand::initTestCase()
{
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

void TestThousand::everyLabelReadsBackExactly_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < kRows; ++row)
        QTest::addRow("hundred %d", row) << row;
}

void TestThousand::everyLabelReadsBackExactly()
{
    QFETCH(int, row);
    const QTemporaryDir folder;
    label::PdfPrinter printer(folder.path());
    const QStringList names = kit::labelTemplates();
    int printed = 0;
    int refused = 0;
    // What does not fit is refused and does not count: the hundred are labels on paper.
    for (int number = row * 1000; printed < kLabels / kRows; ++number) {
        const auto content = contentOf(number);
        const int dpi = std::array{203, 300, 600}[size_t(number) % 3];
        const int which = number / 3 % (int(names.size()) + 1);
        const char level = kLevels[size_t(number / 15) % kLevels.size()];
        label::LabelStock stock{61.3, 40.7, dpi, {}}; // not whole points
        if (which < names.size())
            stock = *label::stockFor(
                {m_templates.filePath(QStringLiteral("%1-%2.svg").arg(names[which]).arg(QLatin1Char(level))),
                 dpi,
                 {},
                 {}});
        std::optional<Outcome> outcome;
        printer.print({content, stock}, [&outcome](Outcome got) { outcome = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60000);
        if (outcome->kind == Outcome::Kind::NotPrinted) {
            QVERIFY2(outcome->error->code.text() == QLatin1String("label.does-not-fit"),
                     qPrintable(outcome->error->sentence()));
            ++refused;
            continue;
        }
        ++printed;
        QCOMPARE(outcome->kind, Outcome::Kind::Printed);
        const QByteArray what =
            content.serial.toLatin1() + ' ' + stock.templateName.toLatin1() + ' ' + QByteArray::number(dpi);
        const auto found = kit::decode(kit::rasterised(outcome->where, dpi));
        QVERIFY2(found == QList<QByteArray>{codeOf(number)}, what.constData());
        const QString text = withoutBlanks(QString::fromUtf8(kit::outputOf(
            QStringLiteral("pdftotext"), {QStringLiteral("-raw"), outcome->where, QStringLiteral("-")})));
        QVERIFY2(text.contains(content.serial), what.constData());
        QVERIFY2(text.contains(QLatin1String(kit::kEid)), what.constData());
        QCOMPARE(text.contains(QLatin1String("REPRINT")), content.reprint.has_value());
    }
    qInfo("%d of %d read back exactly; %d refused before printing", printed, kLabels / kRows, refused);
    QVERIFY(refused < printed / 2);
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

QTEST_MAIN(TestThousand)
#include "tst_label_thousand.moc"
