#include "core/label/layout.h"
#include "core/label/render.h"

#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>

#include "label_kit.h"

using label::LabelStock;

/// Where things stand on a label, what is refused, and that every dot is black or white where it must be.
class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsWhereTheTableSaysSo_data();
    void fitsWhereTheTableSaysSo();
    void theSizeThatIsAskedForFits_data();
    void theSizeThatIsAskedForFits();
    void neverGoesBelowFourDotsAndAThirdOfAMillimetre_data();
    void neverGoesBelowFourDotsAndAThirdOfAMillimetre();
    void keepsTextsOnTheLabelAndOutOfTheQuietZone_data();
    void keepsTextsOnTheLabelAndOutOfTheQuietZone();
    void printsSerialAndEidInFull();
    void leavesOutWhatMayGoFirst();
    void marksAReprint();
    void drawsEveryModuleInWholeDots();
    void imageReadsBack_data();
    void imageReadsBack();
    void refusesImpossibleStock();
    void refusesAnUnknownTemplate();
};

namespace {

QString allTexts(const label::Layout &layout)
{
    QString all;
    for (const auto &item : layout.texts)
        all += item.text + u'\n';
    return all;
}

void stocks()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("dpi");
    QTest::newRow("2 x 1 in, 203") << 50.8 << 25.4 << 203;
    QTest::newRow("1 x 0.5 in, 300") << 25.4 << 12.7 << 300;
    QTest::newRow("1 x 0.5 in, 600") << 25.4 << 12.7 << 600;
    QTest::newRow("38 x 25, 203") << 38.0 << 25.0 << 203;
    QTest::newRow("57 x 32, 203") << 57.0 << 32.0 << 203;
    QTest::newRow("76 x 51, 300") << 76.0 << 51.0 << 300;
    QTest::newRow("4 x 6 in, 203") << 101.6 << 152.4 << 203;
    QTest::newRow("upright 25 x 40, 203") << 25.0 << 40.0 << 203;
    QTest::newRow("odd 61.3 x 27.9, 305") << 61.3 << 27.9 << 305;
}

} // namespace

void TestLayout::fitsWhereTheTableSaysSo_data()
{
    QTest::addColumn<int>("payload");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<bool>("fits");
    // Medium correction: payload 0-2 is version 3, 3 and 4 version 4, 5 version 5, 6 version 8.
    QTest::newRow("203 dpi on 1 x 0.5 in is impossible") << 0 << 25.4 << 12.7 << 203 << false;
    QTest::newRow("300 dpi on 1 x 0.5 in takes version 3") << 0 << 25.4 << 12.7 << 300 << true;
    QTest::newRow("300 dpi on 1 x 0.5 in does not take version 4") << 3 << 25.4 << 12.7 << 300 << false;
    QTest::newRow("203 dpi on 2 x 1 in takes version 3") << 2 << 50.8 << 25.4 << 203 << true;
    QTest::newRow("203 dpi on 2 x 1 in takes version 4") << 4 << 50.8 << 25.4 << 203 << true;
    QTest::newRow("203 dpi on 2 x 1 in takes version 5") << 5 << 50.8 << 25.4 << 203 << true;
    QTest::newRow("203 dpi on 2 x 1 in does not take version 8") << 6 << 50.8 << 25.4 << 203 << false;
    QTest::newRow("300 dpi on 2 x 1 in takes version 8") << 6 << 50.8 << 25.4 << 300 << true;
    QTest::newRow("too small for any") << 0 << 10.0 << 10.0 << 600 << false;
    QTest::newRow("the symbol alone is not enough") << 0 << 18.6 << 18.6 << 203 << false;
}

void TestLayout::fitsWhereTheTableSaysSo()
{
    QFETCH(int, payload);
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dpi);
    QFETCH(bool, fits);
    const auto layout =
        label::layOut(kit::content(kit::payloads()[payload].text), LabelStock{width, height, dpi, {}});
    QVERIFY2(layout.has_value() == fits, layout ? "it fits" : qPrintable(layout.error().sentence()));
    if (!fits) {
        QCOMPARE(layout.error().code.text(), QStringLiteral("label.does-not-fit"));
        QCOMPARE(layout.error().kind, base::ErrorKind::BadInput);
    }
}

void TestLayout::theSizeThatIsAskedForFits_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("payload");
    for (const int dpi : {203, 300, 600}) {
        for (int payload = 0; payload < kit::payloads().size(); ++payload) {
            QTest::addRow("square, %d dpi, payload %d", dpi, payload) << 12.0 << 12.0 << dpi << payload;
            QTest::addRow("flat, %d dpi, payload %d", dpi, payload) << 60.0 << 9.0 << dpi << payload;
            QTest::addRow("narrow, %d dpi, payload %d", dpi, payload) << 10.0 << 90.0 << dpi << payload;
        }
    }
}

void TestLayout::theSizeThatIsAskedForFits()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dpi);
    QFETCH(int, payload);
    const auto content = kit::content(kit::payloads()[payload].text);
    const auto refused = label::layOut(content, LabelStock{width, height, dpi, {}});
    QVERIFY(!refused);
    static const QRegularExpression size(QStringLiteral("at least ([0-9.]+) x ([0-9.]+) mm"));
    const auto match = size.match(refused.error().remedy);
    QVERIFY2(match.hasMatch(), qPrintable(refused.error().remedy));
    const LabelStock larger{match.captured(1).toDouble(), match.captured(2).toDouble(), dpi, {}};
    QVERIFY(larger.widthMm >= width && larger.heightMm >= height);
    const auto layout = label::layOut(content, larger);
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
}

void TestLayout::neverGoesBelowFourDotsAndAThirdOfAMillimetre_data() { stocks(); }

void TestLayout::neverGoesBelowFourDotsAndAThirdOfAMillimetre()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dpi);
    const auto layout = label::layOut(kit::content(), LabelStock{width, height, dpi, {}});
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
    QVERIFY(layout->dotsPerModule >= 4);
    QVERIFY(layout->dotsPerModule * 25.4 / dpi >= 0.33);
}

void TestLayout::keepsTextsOnTheLabelAndOutOfTheQuietZone_data() { stocks(); }

void TestLayout::keepsTextsOnTheLabelAndOutOfTheQuietZone()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dpi);
    const auto layout = label::layOut(kit::content(), LabelStock{width, height, dpi, {}});
    QVERIFY(layout.has_value());
    const QRect whole(QPoint(0, 0), layout->dots);
    const int quiet = label::QrSymbol::kQuietModules * layout->dotsPerModule;
    const int side = layout->symbol.modules() * layout->dotsPerModule;
    const QRect square = QRect(layout->symbolAt, QSize(side, side)).adjusted(-quiet, -quiet, quiet, quiet);
    QVERIFY(whole.contains(square));
    const QImage image = label::toImage(*layout);
    QCOMPARE(image.size(), layout->dots);
    // What was drawn, not only what was planned: no ink in the quiet zone, none on the label's edge.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) == 255)
                continue;
            const QPoint dot(x, y);
            QVERIFY2(!square.contains(dot) || square.adjusted(quiet, quiet, -quiet, -quiet).contains(dot),
                     "ink in the quiet zone");
            QVERIFY2(whole.adjusted(2, 2, -2, -2).contains(dot), "ink on the edge");
        }
    }
    for (size_t i = 0; i < layout->texts.size(); ++i) {
        QVERIFY(whole.contains(layout->texts[i].box));
        QVERIFY(!square.intersects(layout->texts[i].box));
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!layout->texts[j].box.intersects(layout->texts[i].box));
    }
}

void TestLayout::printsSerialAndEidInFull()
{
    const auto layout = label::layOut(kit::content(), LabelStock{});
    const QString texts = allTexts(*layout);
    QVERIFY(texts.contains(QLatin1String("SN SN-00012345\n")));
    QVERIFY2(texts.contains(QLatin1String(kit::kEid)), qPrintable(texts));
    QVERIFY(texts.contains(QStringLiteral("8965\u20261146")));
    QVERIFY(!texts.contains(QLatin1String("batch-1")));

    auto longest = kit::content();
    longest.serial = QString(64, u'W');
    const auto wide = label::layOut(longest, LabelStock{});
    QVERIFY2(wide.has_value(), wide ? "" : qPrintable(wide.error().sentence()));
    QCOMPARE(allTexts(*wide).count(u'W'), 64);

    auto bare = kit::content();
    bare.eid.reset();
    bare.iccid.reset();
    QCOMPARE(allTexts(*label::layOut(bare, LabelStock{})), QStringLiteral("SN SN-00012345\n"));
}

void TestLayout::leavesOutWhatMayGoFirst()
{
    auto content = kit::content();
    for (int i = 0; i < 12; ++i)
        content.fields.append({QStringLiteral("f%1").arg(i), QStringLiteral("Field %1").arg(i)});
    const auto small = label::layOut(content, LabelStock{25.4, 12.7, 300, {}});
    QVERIFY(small.has_value());
    QString digits = allTexts(*small).remove(u'\n');
    QVERIFY(digits.contains(QLatin1String(kit::kEid)));
    QVERIFY(digits.contains(QLatin1String("SN-00012345")));
    QVERIFY(!digits.contains(QLatin1String("Field")));
    const auto large = label::layOut(content, LabelStock{101.6, 152.4, 203, {}});
    QVERIFY(allTexts(*large).contains(QLatin1String("Field 11\n")));
}

void TestLayout::marksAReprint()
{
    auto content = kit::content();
    QVERIFY(!allTexts(*label::layOut(content, LabelStock{})).contains(QLatin1String("REPRINT")));
    content.reprint = 2;
    QVERIFY(allTexts(*label::layOut(content, LabelStock{})).contains(QLatin1String("REPRINT 2\n")));
    // The mark never gives way.
    const auto small = label::layOut(content, LabelStock{25.4, 12.7, 300, {}});
    if (small)
        QVERIFY(allTexts(*small).contains(QLatin1String("REPRINT 2")));
}

void TestLayout::drawsEveryModuleInWholeDots()
{
    for (const int dpi : {203, 300, 600}) {
        const auto layout = label::layOut(kit::content(), LabelStock{76, 51, dpi, {}});
        const QImage image = label::toImage(*layout);
        const int dots = layout->dotsPerModule;
        for (int y = 0; y < layout->symbol.modules() * dots; ++y) {
            for (int x = 0; x < layout->symbol.modules() * dots; ++x) {
                const int grey = qGray(image.pixel(layout->symbolAt + QPoint(x, y)));
                QCOMPARE(grey, layout->symbol.isDark(x / dots, y / dots) ? 0 : 255);
            }
        }
        // A thermal head has no grey: the texts are black or white, too.
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(image.pixel(x, y));
                QVERIFY(grey == 0 || grey == 255);
            }
        }
    }
}

void TestLayout::imageReadsBack_data() { stocks(); }

void TestLayout::imageReadsBack()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dpi);
    const auto layout = label::layOut(kit::content(), LabelStock{width, height, dpi, {}});
    QCOMPARE(kit::decode(label::toImage(*layout)),
             QList<QByteArray>{"LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P7"});
}

void TestLayout::refusesImpossibleStock()
{
    for (const LabelStock &stock :
         {LabelStock{0, 25, 203, {}}, LabelStock{50, -1, 203, {}}, LabelStock{50, 25, 0, {}},
          LabelStock{50, 25, 99999, {}}, LabelStock{1e9, 1e9, 203, {}}, LabelStock{qQNaN(), 25, 203, {}}}) {
        const auto layout = label::layOut(kit::content(), stock);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code.text(), QStringLiteral("label.stock"));
    }
}

void TestLayout::refusesAnUnknownTemplate()
{
    QVERIFY(label::templateNamed({}).has_value());
    QVERIFY(label::templateNamed(QStringLiteral("standard")).has_value());
    QCOMPARE(label::templateNamed(QStringLiteral("nothing")).error().kind, base::ErrorKind::Usage);
}

QTEST_MAIN(TestLayout)
#include "tst_label_layout.moc"
