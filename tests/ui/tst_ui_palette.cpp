#include "ui/icons.h"
#include "ui/palette.h"

#include <QtTest>

using namespace ui;

/// The palette is readable: computed by WCAG 2.1's formula.
class UiPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastOfKnownPairs();
    void whiteTextOnEveryFillIsReadable_data();
    void whiteTextOnEveryFillIsReadable();
    void theUndarkenedColoursWouldFail();
    void greysOfATheme_data();
    void greysOfATheme();
    void everyPictureIsThere();
};

void UiPalette::knowsTheContrastOfKnownPairs()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001); // the classic near miss
}

void UiPalette::whiteTextOnEveryFillIsReadable_data()
{
    QTest::addColumn<QColor>("fill");
    const char *names[] = {"act", "working", "done", "failed", "held"};
    for (size_t i = 0; i < kTones.size(); ++i)
        QTest::newRow(names[i]) << fillOf(kTones[i]);
    QTest::newRow("pulse") << pulseFill();
}

void UiPalette::whiteTextOnEveryFillIsReadable()
{
    QFETCH(QColor, fill);
    const double ratio = contrast(inkOnFill(), fill);
    qInfo("%s %.2f : 1", qPrintable(fill.name()), ratio);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void UiPalette::theUndarkenedColoursWouldFail()
{
    QVERIFY(contrast(Qt::white, QColor(0x00, 0x9E, 0x73)) < 4.5); // Okabe and Ito's bluish green
    QVERIFY(contrast(Qt::white, QColor(0xD5, 0x5E, 0x00)) < 4.5); // vermilion
    QVERIFY(contrast(Qt::white, QColor(0xCC, 0x79, 0xA7)) < 4.5); // reddish purple
}

void UiPalette::greysOfATheme_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void UiPalette::greysOfATheme()
{
    QFETCH(int, theme);
    const Greys greys = greysOf(static_cast<Theme>(theme));
    for (const QColor &ground : {greys.ground, greys.base}) {
        QVERIFY(contrast(greys.text, ground) >= 7.0);
        QVERIFY(contrast(greys.muted, ground) >= 4.5);
        QVERIFY(contrast(greys.outline, ground) >= 3.0);
    }
    QVERIFY(contrast(inkOnNotice(), noticeFill()) >= 4.5);
    const QPalette palette = paletteOf(static_cast<Theme>(theme));
    QCOMPARE(int(themeOf(palette)), theme);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 7.0);
}

void UiPalette::everyPictureIsThere()
{
    for (const Symbol symbol : kSymbols) {
        const QImage image = icon(symbol, Qt::black).pixmap(48, 48).toImage();
        QVERIFY(!image.isNull());
        const QImage other = icon(symbol, Qt::red).pixmap(48, 48).toImage();
        QCOMPARE(image != other, symbol != Symbol::Station); // the station's own picture keeps its colours
    }
}

QTEST_MAIN(UiPalette)
#include "tst_ui_palette.moc"
