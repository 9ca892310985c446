#include "tests/ui/pseudo_translation.h"
#include "tests/ui/window_tour.h"
#include "ui/application.h"

#include <QDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

/// Renders the real window with a day's values into build/…/pictures, to be looked at, and checks what a
/// machine can see of a picture: that it has the size asked for and that no page is one flat colour.
class UiPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageInEveryLanguageAtEverySize_data();
    void everyPageInEveryLanguageAtEverySize();
    void everyPageMirroredAndLarge_data();
    void everyPageMirroredAndLarge();

private:
    void take(WindowTour &tour, const QString &scene);
};

void UiPictures::initTestCase()
{
    ui::dressApplication(*qApp, ui::Theme::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES_DIR)));
}

void UiPictures::take(WindowTour &tour, const QString &scene)
{
    tour.enter(scene);
    const QImage picture = tour.window().grab().toImage();
    QCOMPARE(picture.size(), tour.window().size());
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 20, "the page is almost one flat colour");
    const QString file = u"%1/%2-%3.png"_s.arg(QStringLiteral(PICTURES_DIR), scene,
                                               QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(picture.save(file, "PNG", 80)); // quick to write, not small
}

void UiPictures::everyPageInEveryLanguageAtEverySize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const ui::SpokenLanguage &language : ui::kLanguages) {
        for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)}) {
            for (const bool dark : {false, true}) {
                if (!dark || qstrcmp(language.code, "en") == 0)
                    QTest::addRow("%d-%s-%s", size.width(), dark ? "dark" : "light", language.code)
                        << QString::fromLatin1(language.code) << size << dark;
            }
        }
    }
}

void UiPictures::everyPageInEveryLanguageAtEverySize()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const ui::Language spoken(language, QStringLiteral(STATION_BIN_DIR "/translations"));
    WindowTour tour(size, 100, dark ? ui::Theme::Dark : ui::Theme::Light);
    for (const QString &scene : WindowTour::scenes())
        take(tour, scene);
}

void UiPictures::everyPageMirroredAndLarge_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    QTest::newRow("1366-mirrored") << true << 100;
    QTest::newRow("1366-twice") << false << 200;
}

void UiPictures::everyPageMirroredAndLarge()
{
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    PseudoTranslation pseudo;
    if (mirrored) {
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowTour tour(QSize(1366, 768), percent);
    for (const QString &scene : WindowTour::scenes())
        take(tour, scene);
}

QTEST_MAIN(UiPictures)
#include "tst_ui_pictures.moc"
