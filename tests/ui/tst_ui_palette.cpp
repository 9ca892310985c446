#include "ui/icons.h"
#include "ui/palette.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace ui;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

struct Sight
{
    const char *name;
    Matrix matrix;
};

/// How people without one kind of cones see linear RGB: Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009,
/// severity 1.0.
constexpr Sight kSights[] = {
    {"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
constexpr Sight kGrey{"grey",
                      {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}};

/// What CIELAB calls 2.3 is just noticed side by side; this is seen across a bench, on a poor screen.
constexpr double kApart = 20.0;

Vector times(const Matrix &matrix, const Vector &v)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

/// CIELAB, D65, of a colour as it is seen.
Vector lab(const QColor &colour, const Sight &sight)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    Vector seen =
        times(sight.matrix, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};
    Vector f = times(toXyz, seen);
    for (double &t : f)
        t = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double distance(const QColor &a, const QColor &b, const Sight &sight)
{
    const Vector first = lab(a, sight);
    const Vector second = lab(b, sight);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

const char *nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Act: return "act";
    case Tone::Working: return "working";
    case Tone::Done: return "done";
    case Tone::Failed: return "failed";
    case Tone::Held: return "held";
    }
    return "";
}

} // namespace

/// The palette is readable, by WCAG 2.1's formula, and its fills stay apart without one kind of cones.
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
    void everyTextOnEveryGroundIsReadable_data() { greysOfATheme_data(); }
    void everyTextOnEveryGroundIsReadable();
    void fillsStayApartForEverybody_data();
    void fillsStayApartForEverybody();
    void redAndGreenOfOldWouldNot();
    void inGreyTheFillAloneSaysNothing();
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

void UiPalette::everyTextOnEveryGroundIsReadable()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(static_cast<Theme>(theme));
    const Greys greys = greysOf(static_cast<Theme>(theme));
    struct Pair
    {
        const char *what;
        QColor ink;
        QColor ground;
        double least;
    };
    const auto of = [&palette](QPalette::ColorRole role) { return palette.color(role); };
    QList<Pair> pairs{
        {"text on window", of(QPalette::WindowText), of(QPalette::Window), 4.5},
        {"text on base", of(QPalette::Text), of(QPalette::Base), 4.5},
        {"text on every other row", of(QPalette::Text), of(QPalette::AlternateBase), 4.5},
        {"button", of(QPalette::ButtonText), of(QPalette::Button), 4.5},
        {"placeholder on base", of(QPalette::PlaceholderText), of(QPalette::Base), 4.5},
        {"placeholder on window", of(QPalette::PlaceholderText), of(QPalette::Window), 4.5},
        {"tool tip", of(QPalette::ToolTipText), of(QPalette::ToolTipBase), 4.5},
        {"selected", of(QPalette::HighlightedText), of(QPalette::Highlight), 4.5},
        {"link on window", of(QPalette::Link), of(QPalette::Window), 4.5},
        {"link on base", of(QPalette::Link), of(QPalette::Base), 4.5},
        {"muted on window", greys.muted, greys.ground, 4.5},
        {"muted on base", greys.muted, greys.base, 4.5},
        {"notice", inkOnNotice(), noticeFill(), 4.5},
        {"pulse", inkOnFill(), pulseFill(), 4.5},
        {"quiet shape on window", greys.outline, greys.ground, 3.0},
        {"quiet shape on base", greys.outline, greys.base, 3.0},
    };
    for (const Tone tone : kTones)
        pairs.append({nameOf(tone), inkOnFill(), fillOf(tone), 4.5}); // its shape too, which needs 3 : 1
    for (const Pair &pair : std::as_const(pairs)) {
        const double ratio = contrast(pair.ink, pair.ground);
        qInfo("%-24s %s on %s %5.2f : 1", pair.what, qPrintable(pair.ink.name()),
              qPrintable(pair.ground.name()), ratio);
        QVERIFY2(ratio >= pair.least, pair.what);
    }
}

void UiPalette::fillsStayApartForEverybody_data()
{
    QTest::addColumn<int>("sight");
    for (size_t i = 0; i < std::size(kSights); ++i)
        QTest::newRow(kSights[i].name) << int(i);
}

void UiPalette::fillsStayApartForEverybody()
{
    QFETCH(int, sight);
    for (const Tone a : kTones) {
        for (const Tone b : kTones) {
            if (a >= b)
                continue;
            const double apart = distance(fillOf(a), fillOf(b), kSights[sight]);
            qInfo("%-8s %-8s %5.1f", nameOf(a), nameOf(b), apart);
            QVERIFY2(apart >= kApart, qPrintable(QString::number(apart)));
        }
    }
}

void UiPalette::redAndGreenOfOldWouldNot()
{
    // The control: the pair of a traffic light, as dark as white text needs it.
    const QColor red(0xD3, 0x2F, 0x2F);
    const QColor green(0x2E, 0x7D, 0x32);
    QVERIFY(distance(red, green, kSights[0]) > 90);
    double least = 1000;
    for (const Sight &sight : kSights)
        least = std::min(least, distance(red, green, sight));
    qInfo("red and green of old: %.1f", least);
    QVERIFY(least < kApart);
    QCOMPARE(distance(red, red, kSights[1]), 0.0);
}

void UiPalette::inGreyTheFillAloneSaysNothing()
{
    // White text at 4.5 : 1 leaves no room for five greys: word and shape must tell, and tst_ui_slots
    // compares whole tiles in grey. Here only that nobody takes the fill for enough.
    double least = 1000;
    for (const Tone a : kTones) {
        for (const Tone b : kTones) {
            if (a < b) {
                const double apart = distance(fillOf(a), fillOf(b), kGrey);
                qInfo("%-8s %-8s %5.1f", nameOf(a), nameOf(b), apart);
                least = std::min(least, apart);
            }
        }
    }
    QVERIFY(least < kApart);
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
