#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_station.h"
#include "ui/application.h"
#include "ui/connect.h"
#include "ui/import_panel.h"
#include "ui/slot_face.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QtTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(STATION_BIN_DIR "/translations");

/// What does not fit where it stands: the names and texts of labels and buttons that are shown too small.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->sizeHint().width() <= label->width();
        if (!fits)
            found << label->objectName() + u": "_s + label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->minimumSizeHint().width() > button->width())
            found << button->objectName() + u": "_s + button->text();
    }
    return found;
}

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
    void noTextIsLeftUntranslated();
    void switchesWhileOpen();
    void nothingIsClipped_data();
    void nothingIsClipped();
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
    QTest::newRow("German one") << u"de"_s << 1 << u"✓  1 Gerät, keine Fehler."_s;
    QTest::newRow("German many") << u"de"_s << 1200 << u"✓  1.200 Geräte, keine Fehler."_s;
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

void UiLanguage::noTextIsLeftUntranslated()
{
    QFile file(QStringLiteral(STATION_SOURCE_DIR "/translations/esim-station_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression context(u"<context>\\s*<name>([^<]*)</name>(.*?)</context>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    int contexts = 0;
    for (auto match = context.globalMatch(text); match.hasNext(); ++contexts) {
        const auto found = match.next();
        QVERIFY2(!found.captured(2).contains(u"unfinished"_s), qPrintable(found.captured(1)));
    }
    QVERIFY(contexts >= 30);
}

void UiLanguage::switchesWhileOpen()
{
    ScriptedStation station;
    MainWindow window({});
    connectWindow(station, window);
    window.show();
    auto *help = window.findChild<QAbstractButton *>(u"helpButton"_s);
    auto *count = window.findChild<QLabel *>(u"batchCount"_s);
    QCOMPARE(help->text(), u"F1 Help"_s);
    {
        const Language german(u"de"_s, kFolder);
        QTRY_COMPARE(help->text(), u"F1 Hilfe"_s);
        QCOMPARE(count->text(), u"Keine Charge offen"_s);
    }
    QTRY_COMPARE(help->text(), u"F1 Help"_s);
}

void UiLanguage::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de"}) {
        for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)})
            QTest::addRow("%s %d", language, size.width()) << QString::fromLatin1(language) << size;
    }
}

void UiLanguage::nothingIsClipped()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFont font = QApplication::font();
    font.setPointSizeF(textPoints(size));
    QApplication::setFont(font);
    const Language spoken(language, kFolder);
    ScriptedStation station;
    WindowSetup setup;
    setup.stationName = u"line-3"_s;
    setup.training = Training::Yes;
    MainWindow window(setup);
    connectWindow(station, window);
    window.resize(size);
    window.show();
    const auto units = bench_day::units(1000);
    Q_EMIT station.batchOpened(bench_day::batch(units, station::RunState::Running), units);
    for (const auto &slot : bench_day::eightSlots())
        Q_EMIT station.slotChanged(slot);
    QTRY_VERIFY(window.findChild<QWidget *>(u"slot8"_s) != nullptr);
    QTest::keyClick(&window, Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(window.chosenUnit(), 3);
    window.findChild<ImportPanel *>(u"importPanel"_s)->offerFile(u"/data/first-batch.csv"_s);
    Q_EMIT station.manifestChecked(bench_day::goodPreview(u"/data/first-batch.csv"_s));
    for (const Page page : kPages) {
        window.showPage(page);
        QCoreApplication::processEvents();
        const QStringList found = clipped(window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u" | "_s)));
        QVERIFY(window.size() == size);
    }
    // The control: a button that is too narrow is found.
    auto *run = window.findChild<QAbstractButton *>(u"helpButton"_s);
    run->setFixedWidth(30);
    QTRY_VERIFY(!clipped(window).isEmpty());
}

QTEST_MAIN(UiLanguage)
#include "tst_ui_language.moc"
