#include "core/label/pdf_printer.h"
#include "core/label/proof.h"
#include "core/label/render.h"

#include <QDir>
#include <QPainter>

#include "label_kit.h"

using label::Layout;

/// Every test breaks a good label on purpose: a proof that lets one through is worth nothing.
class TestProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodLabelIsProven_data();
    void aGoodLabelIsProven();
    void anotherUnitsCodeIsCaught();
    void aWhiteLabelIsCaught();
    void aSymbolOneDotTooThinIsCaught();
    void inkInTheQuietZoneIsCaught();
    void anInvertedLabelIsCaught();
    void aSecondQrCodeIsCaught();
    void aFurtherCodeThatSaysSomethingElseIsCaught();
    void theSentenceHoldsNoSecret();
    void aPrinterSendsNothingThatIsNotProven();
};

namespace {

constexpr const char *kOther = "LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P8";

Layout layoutOn(const QString &name, int dpi, const label::LabelContent &content = kit::content())
{
    const auto stock = label::stockFor({name, dpi, {}, {}});
    const auto look = label::templateNamed(name);
    if (!stock || !look)
        qFatal("%s", qPrintable(stock ? look.error().sentence() : stock.error().sentence()));
    auto layout = label::layOut(content, *stock, *look);
    if (!layout)
        qFatal("%s", qPrintable(layout.error().sentence()));
    return *layout;
}

QString codeOf(const base::Result<void> &proven)
{
    return proven ? QStringLiteral("proven") : proven.error().code.text();
}

} // namespace

void TestProof::aGoodLabelIsProven_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dpi");
    for (const QString &name : kit::labelTemplates()) {
        for (const int dpi : {203, 300, 600})
            QTest::addRow("%s, %d dpi", qPrintable(name), dpi) << name << dpi;
    }
}

void TestProof::aGoodLabelIsProven()
{
    QFETCH(QString, name);
    QFETCH(int, dpi);
    for (const kit::Payload &payload : kit::payloads()) {
        const auto content = kit::content(payload.text);
        const auto layout =
            label::layOut(content, *label::stockFor({name, dpi, {}, {}}), *label::templateNamed(name));
        if (!layout) {
            QCOMPARE(layout.error().code.text(), QStringLiteral("label.does-not-fit"));
            continue;
        }
        const auto proven = label::prove(*layout, content);
        QVERIFY2(proven.has_value(), proven ? "" : qPrintable(proven.error().sentence()));
    }
}

void TestProof::anotherUnitsCodeIsCaught()
{
    const Layout layout = layoutOn(QStringLiteral("57x32"), 300);
    QVERIFY(label::prove(layout, kit::content()).has_value());
    const auto wrong = label::prove(layout, kit::content(kOther));
    QCOMPARE(codeOf(wrong), QStringLiteral("label.not-proven"));
    QVERIFY(!wrong.error().remedy.isEmpty());
    // A letter's case is a different code.
    QCOMPARE(codeOf(label::prove(layout, kit::content("LPA:1$rsp.truphone.com$qr-g-5c-1ls-1w1z9p7"))),
             QStringLiteral("label.not-proven"));
}

void TestProof::aWhiteLabelIsCaught()
{
    const Layout layout = layoutOn(QStringLiteral("57x32"), 300);
    QImage white(layout.dots, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    QCOMPARE(codeOf(label::proveDots(white, layout, kit::content())), QStringLiteral("label.not-proven"));
}

void TestProof::aSymbolOneDotTooThinIsCaught()
{
    const Layout layout = layoutOn(QStringLiteral("50.8x25.4"), 600);
    QImage thin(layout.dots, QImage::Format_Grayscale8);
    thin.fill(Qt::white);
    QPainter painter(&thin);
    for (const QRect &dark : layout.darkDots())
        painter.fillRect(dark.adjusted(0, 0, -1, -1), Qt::black);
    painter.end();
    // A scanner still reads it: the decoder alone would let it through.
    QCOMPARE(kit::decode(thin), QList<QByteArray>{kit::content().qrText.reveal().toByteArray()});
    QCOMPARE(codeOf(label::proveDots(thin, layout, kit::content())), QStringLiteral("label.not-proven"));
}

void TestProof::inkInTheQuietZoneIsCaught()
{
    const Layout layout = layoutOn(QStringLiteral("57x32"), 300);
    QImage image = label::toImage(layout);
    QVERIFY(label::proveDots(image, layout, kit::content()).has_value());
    image.setPixel(layout.symbolBox().topLeft() + QPoint(3, 3), 0);
    image.setPixelColor(layout.symbolBox().topLeft() + QPoint(3, 3), Qt::black);
    QCOMPARE(codeOf(label::proveDots(image, layout, kit::content())), QStringLiteral("label.not-proven"));
}

void TestProof::anInvertedLabelIsCaught()
{
    const Layout layout = layoutOn(QStringLiteral("57x32"), 300);
    QImage image = label::toImage(layout);
    image.invertPixels();
    QCOMPARE(codeOf(label::proveDots(image, layout, kit::content())), QStringLiteral("label.not-proven"));
}

void TestProof::aSecondQrCodeIsCaught()
{
    const Layout layout = layoutOn(QStringLiteral("76x51"), 203);
    const Layout other = layoutOn(QStringLiteral("50.8x25.4"), 203, kit::content(kOther));
    QImage image(layout.dots + QSize(0, other.dots.height()), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    label::paint(layout, painter);
    painter.translate(0, layout.dots.height());
    label::paint(other, painter);
    painter.end();
    QCOMPARE(codeOf(label::proveDots(image, layout, kit::content())), QStringLiteral("label.not-proven"));
}

void TestProof::aFurtherCodeThatSaysSomethingElseIsCaught()
{
    for (size_t broken : {size_t(0), size_t(1)}) {
        Layout layout = layoutOn(QStringLiteral("76x51"), 300);
        QCOMPARE(layout.codes.size(), size_t(2));
        layout.codes[broken].text = QStringLiteral("SN-00012346");
        const auto proven = label::prove(layout, kit::content());
        QCOMPARE(codeOf(proven), QStringLiteral("label.not-proven"));
        QVERIFY(proven.error().text.contains(QStringLiteral("SN-00012346")));
    }
}

void TestProof::theSentenceHoldsNoSecret()
{
    const Layout layout = layoutOn(QStringLiteral("57x32"), 300);
    const QString sentence = label::prove(layout, kit::content(kOther)).error().sentence();
    QVERIFY(!sentence.contains(QLatin1String("1W1Z9P")));
}

void TestProof::aPrinterSendsNothingThatIsNotProven()
{
    const QTemporaryDir folder;
    int asked = 0;
    label::PdfPrinter printer(folder.path(), [&asked](const Layout &layout, const label::LabelContent &) {
        ++asked;
        return label::prove(layout, kit::content(kOther));
    });
    std::optional<label::Outcome> outcome;
    printer.print({kit::content(), {}}, [&outcome](label::Outcome got) { outcome = std::move(got); });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60000);
    QCOMPARE(outcome->kind, label::Outcome::Kind::NotPrinted);
    QCOMPARE(outcome->error->code.text(), QStringLiteral("label.not-proven"));
    QCOMPARE(asked, 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestProof)
#include "tst_label_proof.moc"
