#include "core/label/qr.h"

#include <cmath>

#include "label_kit.h"

using label::Correction;
using label::QrSymbol;

/// QR symbols: smallest size, verbatim text, exact rectangles.
class TestQr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheSmallestSymbol_data();
    void takesTheSmallestSymbol();
    void keepsTheTextVerbatim_data();
    void keepsTheTextVerbatim();
    void rectanglesCoverExactlyTheDarkModules();
    void refusesTextsThatCannotBeEncoded();
    void squaresAreAsLargeAsTheTableSays_data();
    void squaresAreAsLargeAsTheTableSays();
};

namespace {

constexpr Correction kCorrections[] = {Correction::Low, Correction::Medium, Correction::Quartile,
                                       Correction::High};

QImage imageOf(const QrSymbol &symbol, int dots)
{
    const int side = (symbol.modules() + 2 * QrSymbol::kQuietModules) * dots;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QPoint module(x / dots - QrSymbol::kQuietModules, y / dots - QrSymbol::kQuietModules);
            if (QRect(0, 0, symbol.modules(), symbol.modules()).contains(module) &&
                symbol.isDark(module.x(), module.y()))
                image.setPixel(x, y, qRgb(0, 0, 0));
        }
    }
    return image;
}

} // namespace

void TestQr::takesTheSmallestSymbol_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("modules");
    for (const auto &payload : kit::payloads()) {
        for (int level = 0; level < 4; ++level)
            QTest::addRow("%s, %s", payload.name, qPrintable(esim::nameOf(kCorrections[level])))
                << payload.text << level << payload.modules[level];
    }
}

void TestQr::takesTheSmallestSymbol()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    QFETCH(int, modules);
    const auto symbol = QrSymbol::encode(base::Secret(text), kCorrections[level]);
    QVERIFY(symbol.has_value());
    QCOMPARE(symbol->modules(), modules);
    QCOMPARE(kit::decode(imageOf(*symbol, 4)), QList<QByteArray>{text});
}

void TestQr::keepsTheTextVerbatim_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"LPA:1$SmDp.ExAmPlE.cOm$aBcDeF-123", "lpa:1$h.example$x", "LPA:1$smdp.example.com$", "0123456789",
          "a", "LPA:1$-.:AZaz09_", "LPA:1$h.example$X$2.999.10$1$future=1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestQr::keepsTheTextVerbatim()
{
    QFETCH(QByteArray, text);
    for (const Correction correction : kCorrections)
        QCOMPARE(kit::decode(imageOf(*QrSymbol::encode(base::Secret(text), correction), 4)),
                 QList<QByteArray>{text});
}

void TestQr::rectanglesCoverExactlyTheDarkModules()
{
    for (const auto &payload : kit::payloads()) {
        const auto symbol = QrSymbol::encode(base::Secret(payload.text));
        QList<int> covered(symbol->modules() * symbol->modules());
        const auto rectangles = symbol->darkRectangles();
        for (const QRect &r : rectangles) {
            for (int y = r.top(); y <= r.bottom(); ++y) {
                for (int x = r.left(); x <= r.right(); ++x)
                    ++covered[y * symbol->modules() + x];
            }
        }
        for (int y = 0; y < symbol->modules(); ++y) {
            for (int x = 0; x < symbol->modules(); ++x)
                QCOMPARE(covered[y * symbol->modules() + x], symbol->isDark(x, y) ? 1 : 0);
        }
    }
}

void TestQr::refusesTextsThatCannotBeEncoded()
{
    QVERIFY(!QrSymbol::encode(base::Secret()));
    QVERIFY(!QrSymbol::encode(base::Secret(QByteArray("A\0B", 3))));
    QVERIFY(QrSymbol::encode(base::Secret(QByteArray(1273, 'x')), Correction::High).has_value());
    const auto tooLong = QrSymbol::encode(base::Secret(QByteArray(1274, 'x')), Correction::High);
    QVERIFY(!tooLong);
    QVERIFY(!tooLong.error().sentence().contains(QLatin1String("xx")));
}

void TestQr::squaresAreAsLargeAsTheTableSays_data()
{
    QTest::addColumn<int>("modules");
    QTest::addColumn<QList<double>>("sides"); // 203/3 203/4 203/5 300/4 300/5 600/8
    QTest::newRow("version 2") << 25 << QList<double>{12.4, 16.5, 20.6, 11.2, 14.0, 11.2};
    QTest::newRow("version 3") << 29 << QList<double>{13.9, 18.5, 23.1, 12.5, 15.7, 12.5};
    QTest::newRow("version 4") << 33 << QList<double>{15.4, 20.5, 25.7, 13.9, 17.4, 13.9};
    QTest::newRow("version 5") << 37 << QList<double>{16.9, 22.5, 28.2, 15.2, 19.1, 15.2};
    QTest::newRow("version 6") << 41 << QList<double>{18.4, 24.5, 30.7, 16.6, 20.7, 16.6};
    QTest::newRow("version 7") << 45 << QList<double>{19.9, 26.5, 33.2, 17.9, 22.4, 17.9};
}

void TestQr::squaresAreAsLargeAsTheTableSays()
{
    QFETCH(int, modules);
    QFETCH(QList<double>, sides);
    const int printers[][2] = {{203, 3}, {203, 4}, {203, 5}, {300, 4}, {300, 5}, {600, 8}};
    for (int i = 0; i < 6; ++i)
        QVERIFY2(std::abs(label::squareSideMm(modules, printers[i][1], printers[i][0]) - sides[i]) <= 0.0501,
                 qPrintable(QString::number(i)));
}

QTEST_GUILESS_MAIN(TestQr)
#include "tst_label_qr.moc"
