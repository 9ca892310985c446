#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_station.h"
#include "ui/application.h"
#include "ui/connect.h"
#include "ui/import_panel.h"
#include "ui/slot_face.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>
#include <QtTest>

#include <atomic>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(STATION_BIN_DIR "/translations");
/// In a narrower window the header shows its keys alone.
constexpr QSize kRoomForWords(1920, 1080);

} // namespace

class UiLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void germanIsThere();
    void unknownLanguageShowsTheSource();
    void pluralsAreRight_data();
    void pluralsAreRight();
    void switchesWhileOpen();
    void isChosenInTheWindowAndRemembered();
    void everyLanguageIsReachedByKeyboard();
    void numbersAndDirectionFollow();
    void otherThreadsTranslateMeanwhile();
};

void UiLanguage::germanIsThere()
{
    const Language german(u"de"_s, kFolder);
    QVERIFY(german.isFound());
    const auto slot = bench_day::slot(1, station::SlotState::Failed);
    QCOMPARE(faceOf(slot, {}).word, u"FEHLER"_s);
}

void UiLanguage::unknownLanguageShowsTheSource()
{
    const Language none(u"tlh"_s, kFolder);
    QVERIFY(!none.isFound());
    QCOMPARE(faceOf(bench_day::slot(1, station::SlotState::Failed), {}).word, u"FAILED"_s);
}

void UiLanguage::pluralsAreRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English one") << u"en"_s << 1 << u"✓  1 unit, no faults."_s;
    QTest::newRow("English many") << u"en"_s << 1200 << u"✓  1,200 units, no faults."_s;
    QTest::newRow("German one") << u"de"_s << 1 << u"✓  1 Einheit, keine Fehler."_s;
    QTest::newRow("German many") << u"de"_s << 1200 << u"✓  1.200 Einheiten, keine Fehler."_s;
    QTest::newRow("Spanish one") << u"es"_s << 1 << u"✓  1 unidad, sin errores."_s;
    QTest::newRow("Spanish many") << u"es"_s << 12000 << u"✓  12.000 unidades, sin errores."_s;
    QTest::newRow("Chinese one") << u"zh_CN"_s << 1 << u"✓  1 台设备，没有错误。"_s;
    QTest::newRow("Chinese many") << u"zh_CN"_s << 12000 << u"✓  12,000 台设备，没有错误。"_s;
    QTest::newRow("Vietnamese one") << u"vi"_s << 1 << u"✓  1 sản phẩm, không có lỗi."_s;
    QTest::newRow("Vietnamese many") << u"vi"_s << 12000 << u"✓  12.000 sản phẩm, không có lỗi."_s;
}

void UiLanguage::pluralsAreRight()
{
    QFETCH(QString, language);
    QFETCH(int, units);
    QFETCH(QString, expected);
    const Language spoken(language, kFolder);
    ImportPanel panel({u"default"_s});
    panel.offerFile(u"/data/a.csv"_s);
    auto preview = bench_day::goodPreview(u"/data/a.csv"_s);
    preview.units = units;
    panel.showPreview(preview);
    QCOMPARE(panel.findChild<QLabel *>(u"importVerdict"_s)->text(), expected);
}

void UiLanguage::switchesWhileOpen()
{
    ScriptedStation station;
    MainWindow window({});
    connectWindow(station, window);
    window.resize(kRoomForWords);
    window.show();
    auto *help = window.findChild<QToolButton *>(u"helpButton"_s);
    auto *count = window.findChild<QLabel *>(u"batchCount"_s);
    QCOMPARE(help->text(), u"F1 Help"_s);
    {
        const Language german(u"de"_s, kFolder);
        QTRY_COMPARE(help->text(), u"F1 Hilfe"_s);
        QCOMPARE(count->text(), u"Keine Charge offen"_s);
    }
    QTRY_COMPARE(help->text(), u"F1 Help"_s);
}

void UiLanguage::isChosenInTheWindowAndRemembered()
{
    const QTemporaryDir folder;
    Language language(u"en"_s, kFolder);
    WindowSetup setup;
    setup.memory = folder.filePath(u"window.ini"_s);
    setup.language = &language;
    {
        ScriptedStation station;
        MainWindow window(setup);
        connectWindow(station, window);
        window.resize(kRoomForWords);
        window.show();
        auto *help = window.findChild<QToolButton *>(u"helpButton"_s);
        auto *german = window.findChild<QAction *>(u"language_de"_s);
        QVERIFY(window.findChild<QAction *>(u"language_en"_s)->isChecked());
        german->trigger();
        QTRY_COMPARE(help->text(), u"F1 Hilfe"_s);
        QVERIFY(german->isChecked());
        // What the station told in the old language is told again.
        QTRY_COMPARE(station.count(u"retell"_s), 1);
        window.close();
    }
    language.speak(u"en"_s);
    MainWindow window(setup);
    QCOMPARE(language.code(), u"de"_s);
    QTRY_COMPARE(window.findChild<QToolButton *>(u"helpButton"_s)->accessibleName(), u"F1 Hilfe"_s);
}

void UiLanguage::everyLanguageIsReachedByKeyboard()
{
    Language language(u"en"_s, kFolder);
    WindowSetup setup;
    setup.language = &language;
    MainWindow window(setup);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *menu = window.findChild<QMenu *>(u"languageMenu"_s);
    for (const char *code : {"de", "es", "zh_CN", "vi"}) {
        QTest::keyClick(&window, Qt::Key_F10);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down); // from the one that is spoken to the next
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(language.code(), QString::fromLatin1(code));
    }
}

void UiLanguage::numbersAndDirectionFollow()
{
    const QLocale before;
    {
        Language language(u"en"_s, kFolder);
        QCOMPARE(QLocale().toString(1234), u"1,234"_s);
        language.speak(u"de"_s);
        QCOMPARE(QLocale().toString(1234), u"1.234"_s);
        language.speak(u"ar"_s);
        QVERIFY(!language.isFound());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(language.code(), u"en"_s);
        language.speak(u"zh_CN"_s);
        QVERIFY(language.isFound());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    QCOMPARE(QLocale(), before);
}

void UiLanguage::otherThreadsTranslateMeanwhile()
{
    Language language(u"en"_s, kFolder);
    std::atomic<bool> ends = false;
    std::atomic<int> strange = 0;
    std::atomic<int> told = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([&] {
            while (!ends) {
                const QString word = QCoreApplication::translate("ui", "FAILED", "giant word");
                const QString number = QLocale().toString(1234);
                ++told;
                if (word.isEmpty() || (number != u"1,234"_s && number != u"1.234"_s && number != u"1234"_s))
                    ++strange;
            }
        }));
        threads.back()->start();
    }
    for (int i = 0; i < 400; ++i)
        language.speak(QString::fromLatin1(kLanguages.at(size_t(i) % kLanguages.size()).code));
    QTRY_VERIFY(told > 1000);
    ends = true;
    for (const auto &thread : threads)
        QVERIFY(thread->wait(10'000));
    QCOMPARE(strange.load(), 0);
}

QTEST_MAIN(UiLanguage)
#include "tst_ui_language.moc"
