#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_desk.h"
#include "tests/ui/scripted_station.h"
#include "tests/ui/window_tour.h"
#include "ui/application.h"
#include "ui/batches_page.h"
#include "ui/connect.h"
#include "ui/connect_settings.h"
#include "ui/import_panel.h"
#include "ui/people_panel.h"
#include "ui/reason_dialog.h"
#include "ui/reprint_dialog.h"
#include "ui/scan_history.h"
#include "ui/scan_router.h"
#include "ui/unit_dialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

/// Renders the real window with a day's values into build/…/pictures, to be looked at, and checks what a
/// machine can see of a picture: that it has the size asked for and that no page is one flat colour.
class UiStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageAtEverySizeInEveryLanguage_data();
    void everyPageAtEverySizeInEveryLanguage();

private:
    static ui::PeopleSetup peopleIn(const QString &folder);
    static void setUpPeople(const QString &folder);
    static constexpr const char *kPageNames[] = {
        "bench",         "units",  "import",         "import-faults", "label",    "empty",
        "four",          "cards",  "records",        "records-empty", "scans",    "stopped",
        "signed-out",    "pin",    "signed-in",      "people",        "reprint",  "settings",
        "settings-test", "doctor", "import-columns", "unit-page",     "hand-over"};
};

void UiStates::initTestCase()
{
    ui::dressApplication(*qApp, ui::Theme::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES_DIR)));
}

ui::PeopleSetup UiStates::peopleIn(const QString &folder)
{
    ui::PeopleSetup setup;
    setup.folder = folder;
    return setup;
}

void UiStates::setUpPeople(const QString &folder)
{
    const auto filled = people::RegisterFile(folder).change([](people::Register &all) {
        const auto add = [&all](const QString &badge, const QString &name, people::Role role,
                                const char *pin) {
            auto hash =
                pin != nullptr
                    ? std::optional(*people::PinHash::make(base::Secret(QByteArrayView(pin)), {64, 1}))
                    : std::nullopt;
            return all.add({*people::Badge::fromText(badge), name, role, std::move(hash)});
        };
        return add(u"100"_s, u"Erika Engineer"_s, people::Role::Engineer, "493817")
            .and_then([&] { return add(u"4711"_s, u"Anna Schmidt"_s, people::Role::Operator, nullptr); })
            .and_then([&] { return add(u"4712"_s, u"Nguyễn Văn Bình"_s, people::Role::Operator, "2580"); })
            .and_then([&] { return add(u"4713"_s, u"陈伟"_s, people::Role::Operator, nullptr); });
    });
    QVERIFY(filled);
}

void UiStates::everyPageAtEverySizeInEveryLanguage_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    for (const char *name : kPageNames) {
        for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)}) {
            for (const bool dark : {false, true}) {
                for (const ui::SpokenLanguage &language : ui::kLanguages) {
                    if (!dark || qstrcmp(language.code, "en") == 0)
                        QTest::addRow("%s-%d-%s-%s", name, size.width(), dark ? "dark" : "light",
                                      language.code)
                            << QString::fromLatin1(name) << size << dark
                            << QString::fromLatin1(language.code);
                }
            }
        }
    }
}

void UiStates::everyPageAtEverySizeInEveryLanguage()
{
    QFETCH(QString, what);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFont font = QApplication::font();
    font.setPointSizeF(ui::textPoints(size));
    QApplication::setFont(font);
    const ui::Language spoken(language, QStringLiteral(STATION_BIN_DIR "/translations"));

    ScriptedStation station;
    ui::WindowSetup setup;
    setup.stationName = u"line-3"_s;
    setup.training = ui::Training::Yes;
    setup.recipes = {u"default"_s, u"tracker"_s};
    setup.labelTemplate = u"57x32"_s;
    setup.labelTemplates = {u"standard"_s, u"57x32"_s, u"76x51"_s};
    setup.theme = dark ? ui::Theme::Dark : ui::Theme::Light;
    const QTemporaryDir folder;
    if (what == u"signed-out"_s || what == u"pin"_s || what == u"signed-in"_s || what == u"reprint"_s) {
        setUpPeople(folder.path());
        setup.people.emplace();
        setup.people->folder = folder.path();
    }
    ui::MainWindow window(setup);
    ui::connectWindow(station, window);
    window.resize(size);
    window.show();
    window.begin();
    QTRY_VERIFY(station.asked.contains(u"list"_s));

    if (what == u"empty"_s) {
        Q_EMIT station.readersTrouble(
            u"The smart card service does not run. Start it: systemctl start pcscd."_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"readersNotice"_s)->isVisible());
    } else {
        const auto units = bench_day::units(1000);
        Q_EMIT station.batchOpened(bench_day::batch(units, station::RunState::Running), units);
        const auto slotValues = bench_day::eightSlots();
        for (const auto &slot : what == u"four"_s ? slotValues.mid(1, 4) : slotValues)
            Q_EMIT station.slotChanged(slot);
        Q_EMIT station.batchesListed({u"2026-11-20-B"_s, u"2026-11-21-A"_s, u"2026-11-21-B"_s});
        QTRY_VERIFY(window.findChild<QWidget *>(u"slot2"_s) != nullptr);
        QTRY_COMPARE(window.findChild<QLabel *>(u"batchName"_s)->text(), u"2026-11-21-A"_s);
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(window.chosenUnit() >= 0);
        Q_EMIT station.storyReady(window.chosenUnit(), bench_day::story());
        Q_EMIT station.labelReady(window.chosenUnit(), bench_day::labelPng(), {});
    }
    if (what != u"empty"_s) {
        const QString batch = bench_day::batch({}, {}).name;
        for (const auto span : {station::RecordsWish::Span::All, station::RecordsWish::Span::Shift})
            Q_EMIT station.recordsReady(bench_day::records({batch, span, 0}));
    }
    if (what.startsWith(u"records"_s)) {
        QTest::keyClick(&window, Qt::Key_F6);
        QTRY_VERIFY(station.count(u"records 2026-11-21-A 0 0"_s) > 0);
        auto report = bench_day::records(station.lastRecordsWish);
        if (what == u"records-empty"_s) {
            station::RecordsReport nothing;
            nothing.wish = report.wish;
            nothing.span = report.span;
            report = nothing;
        }
        Q_EMIT station.recordsReady(report);
    }
    if (what == u"units"_s) {
        QTest::keyClick(&window, Qt::Key_F3);
        window.scans()->take(base::Secret("89049032123451234512345678901236"));
    } else if (what == u"label"_s)
        QTest::keyClick(&window, Qt::Key_F5);
    else if (what == u"doctor"_s) {
        QTest::keyClick(&window, Qt::Key_F9);
        window.doctorPage()->showChecks(ScriptedDesk::checks());
    } else if (what.startsWith(u"settings"_s)) {
        QTest::keyClick(&window, Qt::Key_F8);
        auto *page = window.settingsPage();
        page->showSheet(ScriptedDesk::sheet());
        if (what == u"settings-test"_s) {
            window.findChild<QListWidget *>(u"settingsParts"_s)
                ->setCurrentRow(int(station::SettingsPart::Labels));
            page->showTested(station::SettingsPart::Labels, {ScriptedDesk::checks().at(6)});
        } else {
            auto *line = window.findChild<QLineEdit *>(u"edit:carrier/max_in_flight"_s);
            line->setFocus();
            QTest::keyClicks(line, u"99"_s);
            auto wrong = ScriptedDesk::sheet();
            wrong.fields[3].error =
                u"\"499\" is not a number from 1 to 64. Write a whole number in that range."_s;
            page->showChecked(wrong);
        }
    } else if (what == u"cards"_s) {
        QTest::keyClick(&window, Qt::Key_F7);
        const QString reader = bench_day::eightSlots().at(1).reader;
        Q_EMIT station.cardRead(bench_day::card(reader));
        QTRY_VERIFY(window.findChild<QWidget *>(u"cardProfiles"_s)->isVisible());
        Q_EMIT station.cardWishEnded(reader, station::CardEnd::Done, u"The profile is enabled."_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"cardVerdict"_s)->isVisible());
    } else if (what.startsWith(u"import"_s)) {
        QTest::keyClick(&window, Qt::Key_F4);
        auto *panel = window.findChild<ui::ImportPanel *>(u"importPanel"_s);
        panel->offerFile(u"/data/first-batch.csv"_s);
        const bool faulty = what == u"import-faults"_s;
        Q_EMIT station.manifestChecked(faulty ? bench_day::badPreview(u"/data/first-batch.csv"_s)
                                              : bench_day::goodPreview(u"/data/first-batch.csv"_s));
        if (what == u"import-columns"_s) {
            auto *tabs = window.findChild<QTabWidget *>(u"importTabs"_s);
            QTRY_VERIFY(tabs->isVisible());
            tabs->setCurrentIndex(1);
        }
        Q_EMIT station.refused(u"batch.open"_s,
                               u"This batch cannot be opened while another one runs. Stop it first."_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"refusalNotice"_s)->isVisible());
    } else if (what == u"stopped"_s) {
        auto batch = bench_day::batch(bench_day::units(1000), station::RunState::Stopped);
        batch.stopped = station::LineStopSnapshot{};
        batch.stopped->sentence =
            u"The line stopped itself: 5 units in a row ended for the same reason, all in the reader Slot 3. "
            "SN-00000031: The card is full: it has no room for this profile. An engineer finds out why, then "
            "releases the line."_s;
        station::SlotSnapshot slot = bench_day::eightSlots().at(0);
        slot.state = station::SlotState::Empty;
        slot.cardIn = false;
        slot.serial.clear();
        Q_EMIT station.slotChanged(slot);
        Q_EMIT station.batchChanged(batch);
        QTRY_VERIFY(window.findChild<QWidget *>(u"stopBar"_s)->isVisible());
    } else if (what == u"pin"_s) {
        window.takeBadge(u"OP:100"_s);
        QTRY_VERIFY(window.findChild<QLineEdit *>(u"pinField"_s)->isVisible());
    } else if (what == u"signed-in"_s || what == u"reprint"_s) {
        window.takeBadge(u"OP:4711"_s);
        QTRY_VERIFY(!window.signIn()->presence().name.isEmpty());
    } else if (what == u"unit-page"_s) {
        QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier);
        const int unit = window.chosenUnit();
        QTRY_VERIFY(station.asked.contains(u"details %1"_s.arg(unit)));
        auto held = bench_day::units(1000).at(unit);
        held.phase = workflow::Phase::Held;
        held.reasonCode = u"workflow.searching"_s;
        held.reason = u"The carrier is searched for a request whose answer was lost."_s;
        Q_EMIT station.unitDetailed(bench_day::details(held));
        Q_EMIT station.labelReady(unit, bench_day::labelPng(), {});
        QTRY_VERIFY(window.unitDialog()->findChild<QPushButton *>(u"step-void"_s) != nullptr);
    } else if (what == u"bench"_s) {
        Q_EMIT station.scanJudged(2, true, u"The label is the right one."_s);
    } else if (what == u"scans"_s) {
        for (const char *text : {"SN-00000003", "SLOT:3", "LPA:1$smdp.example.com$A", "CMD:RETRY", "SN-99",
                                 "89049032123451234512345678901236"})
            window.scans()->take(base::Secret(text));
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();

    ui::PeopleDesk desk(peopleIn(folder.path()));
    ui::PeoplePanel panel(desk);
    if (what == u"people"_s) {
        setUpPeople(folder.path());
        panel.resize(size);
        panel.show();
        QTRY_COMPARE(panel.findChild<QTableWidget *>()->rowCount(), 4);
        panel.findChild<QTableWidget *>()->selectRow(1);
    }
    QDialog *dialog = nullptr;
    if (what == u"reprint"_s)
        dialog = new ui::ReprintDialog(u"SN-00000003"_s, 2, window.signIn()->newSecond(),
                                       ui::ReprintDialog::SecondPerson::Needed, &window);
    else if (what == u"hand-over"_s)
        dialog = ui::ReasonDialog::forHandOver(u"SN-00000003"_s, &window);
    if (dialog != nullptr) {
        dialog->open();
        QCoreApplication::processEvents();
        QVERIFY(dialog->grab().save(QStringLiteral(PICTURES_DIR "/dialog-") +
                                        QString::fromLatin1(QTest::currentDataTag()) + u".png"_s,
                                    "PNG", 80));
    }

    auto *history = window.findChild<ui::ScanHistory *>();
    QWidget &shown = what == u"unit-page"_s ? static_cast<QWidget &>(*window.unitDialog())
                     : what == u"people"_s  ? static_cast<QWidget &>(panel)
                     : history != nullptr   ? static_cast<QWidget &>(*history)
                                            : window;
    const QImage picture = shown.grab().toImage();
    const QStringList wrong = look::clipped(shown) + look::overlapping(shown);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(picture.width() <= size.width() && picture.height() <= size.height());
    if (&shown == &window || &shown == &panel)
        QCOMPARE(picture.size(), size);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 20, "the page is almost one flat colour");
    const QString file =
        QStringLiteral(PICTURES_DIR "/") + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(picture.save(file, "PNG", 80)); // quick to write, not small
}

QTEST_MAIN(UiStates)
#include "tst_ui_states.moc"
