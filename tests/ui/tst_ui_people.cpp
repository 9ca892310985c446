#include "tests/ui/open_window.h"
#include "tests/ui/scripted_desk.h"
#include "ui/application.h"
#include "ui/badge_box.h"
#include "ui/confirm_dialog.h"
#include "ui/connect_settings.h"
#include "ui/people_panel.h"
#include "ui/person_dialog.h"
#include "ui/reprint_dialog.h"
#include "ui/second_person.h"
#include "ui/sign_in_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <atomic>

using namespace ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using people::Presence;
using people::Role;

namespace {

constexpr people::PinCost kCheap{64, 1};

/// Time that passes when the test says so.
class TestClock final : public base::Clock
{
public:
    base::Instant now() const override { return base::Instant(m_passed.load()); }
    base::Millis monotonic() const override { return m_passed.load(); }
    void pass(base::Millis time) { m_passed = m_passed.load() + time; }

private:
    std::atomic<base::Millis> m_passed = base::Millis(1h);
};

people::Badge badge(const QString &text) { return *people::Badge::fromText(text); }

people::Person person(const QString &number, const QString &name, Role role, const char *pin)
{
    auto hash = pin != nullptr
                    ? std::optional(*people::PinHash::make(base::Secret(QByteArrayView(pin)), kCheap))
                    : std::nullopt;
    return {badge(number), name, role, std::move(hash)};
}

/// A data folder with an engineer and two operators, one of them without a PIN; or with nobody.
enum class Staff { Nobody, Three };

struct Shop
{
    explicit Shop(Staff staff = Staff::Three)
    {
        if (staff == Staff::Three) {
            const auto filled = file.change([](people::Register &all) {
                return all.add(person(u"100"_s, u"Erika"_s, Role::Engineer, "493817"))
                    .and_then(
                        [&all] { return all.add(person(u"4711"_s, u"Anna"_s, Role::Operator, "2580")); })
                    .and_then(
                        [&all] { return all.add(person(u"4712"_s, u"Bert"_s, Role::Operator, nullptr)); });
            });
            if (!filled)
                qFatal("%s", qPrintable(filled.error().sentence()));
        }
        setup = setupFor(Training::No);
        setup.memory = folder.filePath(u"window.ini"_s);
        setup.people.emplace();
        setup.people->folder = folder.path();
        setup.people->idleAfter = 15min;
        setup.people->clock = clock;
        setup.people->cost = kCheap;
    }

    QTemporaryDir folder;
    people::RegisterFile file{folder.path()};
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    WindowSetup setup;
};

/// The window of a station with people.
struct Door : Shop
{
    explicit Door(Staff staff = Staff::Three)
        : Shop(staff)
        , window(setup)
    {
        connectWindow(station, window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.begin();
    }

    template <class Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    QString who() const { return window.signIn()->presence().name; }
    /// What the sign-in line says.
    QString said()
    {
        return find<SignInBar>(u"signInBar"_s)->findChild<QLabel *>(u"badgeSentence"_s)->text();
    }
    /// As a scanner does it on the bench page.
    void scan(const QString &text)
    {
        auto *box = find<QLineEdit>(u"scanBox"_s);
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    /// Into whatever has the focus, as a person at the keyboard.
    void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QTest::keyClicks(focus, text);
        QTest::keyClick(focus, Qt::Key_Return);
    }
    void waitForPin()
    {
        QTRY_VERIFY(window.signIn()->check().step() == BadgeCheck::Step::Pin);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                    QApplication::focusWidget()->objectName() == u"pinField"_s);
    }
    void signIn(const QString &number, const QString &pin)
    {
        const QString before = who();
        window.takeBadge(u"OP:"_s + number);
        if (!pin.isEmpty()) {
            waitForPin();
            type(pin);
        }
        QTRY_VERIFY(who() != before);
    }

    ScriptedStation station;
    MainWindow window;
};

} // namespace

/// Who is at the station: sign in and out, idle log-out, what is closed to whom, the second person, the list.
class UiPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void withoutARegisterEverythingIsAsBeforeAndSaidOnce();
    void signsInByBadgeScannedAtTheBench();
    void signsInByBadgeAndPin();
    void signsInByKeyboardAlone();
    void wrongPinLetsNobodyInAndTheFifthLocks();
    void unknownBadgeAndEscapeChangeNothing();
    void anotherBadgeChangesThePersonOnceItsPinIsRight();
    void idleTimeSignsOutAndTheBatchGoesOn();
    void pinThatNobodyTypesIsForgotten();
    void operatorsDoNotGetToTheCards();
    void damagedRegisterLetsNobodyIn();
    void removedPersonIsSignedOut();
    void reprintTakesASecondPersonsBadge();
    void secondPersonMayBeAskedAnywhere();
    void engineersArrangeTheBench();
    void settingsTakeASecondPerson();
    void peopleAreSetUpInThePanel();
    void firstEngineerClosesTheStation();
    void aChangeThatFailsClosesNothing();
    void aPinStandsInNoWidgetAfterwards();
};

void UiPeople::withoutARegisterEverythingIsAsBeforeAndSaidOnce()
{
    Shop shop(Staff::Nobody);
    for (const bool isFirst : {true, false}) {
        ScriptedStation station;
        MainWindow window(shop.setup);
        connectWindow(station, window);
        window.show();
        window.begin();
        QCOMPARE(window.findChild<QWidget *>(u"peopleNotice"_s)->isVisible(), isFirst);
        QVERIFY(!window.findChild<QWidget *>(u"signInBar"_s)->isVisible());
        window.showPage(Page::Cards);
        QCOMPARE(window.page(), Page::Cards);
        QTest::mouseClick(window.findChild<QToolButton *>(u"operatorButton"_s), Qt::LeftButton);
        auto *dialog = window.findChild<QInputDialog *>(u"operatorDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(u"Anna"_s);
        dialog->accept();
        QTRY_COMPARE(station.lastPresence, Presence::anybody(u"Anna"_s));
        window.takeBadge(u"OP:4711"_s);
        QTRY_COMPARE(station.lastPresence, Presence::anybody(u"4711"_s));
    }
}

void UiPeople::signsInByBadgeScannedAtTheBench()
{
    Door door;
    QTRY_COMPARE(door.station.lastPresence, Presence::nobody());
    QVERIFY(door.find<QWidget>(u"signInBar"_s)->isVisible());
    QVERIFY(door.said().contains(u"Scan your badge"_s));
    door.scan(u"OP:4712"_s);
    QTRY_COMPARE(door.who(), u"Bert"_s);
    QVERIFY(!door.find<QWidget>(u"signInBar"_s)->isVisible());
    const auto *button = door.find<QToolButton>(u"operatorButton"_s);
    QVERIFY(button->text().contains(u"Bert"_s) && button->text().contains(u"operator"_s));
    QTRY_COMPARE(door.station.lastPresence.name, u"Bert"_s);
    QCOMPARE(door.station.lastPresence.role, Role::Operator);
    // The next scan goes where scans go.
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"scanBox"_s);
}

void UiPeople::signsInByBadgeAndPin()
{
    Door door;
    door.scan(u"op:4711"_s);
    door.waitForPin();
    QVERIFY(door.said().contains(u"Anna"_s));
    QVERIFY(door.who().isEmpty());
    door.type(u"2580"_s);
    QTRY_COMPARE(door.who(), u"Anna"_s);
    QTRY_COMPARE(door.station.lastPresence.name, u"Anna"_s);
}

void UiPeople::signsInByKeyboardAlone()
{
    Door door;
    QTest::keyClick(&door.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"badgeField"_s);
    door.type(u"100"_s);
    door.waitForPin();
    door.type(u"493817"_s);
    QTRY_COMPARE(door.who(), u"Erika"_s);
    QCOMPARE(door.window.signIn()->presence().role, Role::Engineer);
    // And out again.
    QTest::keyClick(&door.window, Qt::Key_L, Qt::ControlModifier);
    auto *out = door.find<QPushButton>(u"signOutButton"_s);
    QTRY_VERIFY(out->isVisible());
    out->setFocus();
    QTest::keyClick(out, Qt::Key_Space);
    QTRY_COMPARE(door.station.lastPresence, Presence::nobody());
}

void UiPeople::wrongPinLetsNobodyInAndTheFifthLocks()
{
    Door door;
    door.window.takeBadge(u"OP:100"_s);
    for (int i = 0; i < people::Lockout::kMostWrong; ++i) {
        door.waitForPin();
        door.type(u"493818"_s);
        QTRY_VERIFY(door.said().contains(u"not the PIN of Erika"_s));
        QVERIFY(door.who().isEmpty());
        if (i + 1 < people::Lockout::kMostWrong)
            door.find<QLineEdit>(u"pinField"_s)->clear();
    }
    // Now the right one does not help either, until the pause is over.
    door.type(u"493817"_s);
    QTRY_VERIFY(door.said().contains(u"Too many wrong PINs"_s));
    QVERIFY(door.who().isEmpty());
    // Others are not held up.
    door.signIn(u"4711"_s, u"2580"_s);
    QCOMPARE(door.who(), u"Anna"_s);
    door.clock->pass(people::Lockout::kPause);
    door.window.signIn()->noteActivity();
    door.signIn(u"100"_s, u"493817"_s);
    QCOMPARE(door.who(), u"Erika"_s);
}

void UiPeople::unknownBadgeAndEscapeChangeNothing()
{
    Door door;
    door.signIn(u"4712"_s, {});
    door.scan(u"OP:999"_s);
    QTRY_VERIFY(door.said().contains(u"999"_s));
    QCOMPARE(door.who(), u"Bert"_s);
    QVERIFY(door.find<QWidget>(u"signInBar"_s)->isVisible());
    QTest::keyClick(&door.window, Qt::Key_Escape);
    QVERIFY(!door.find<QWidget>(u"signInBar"_s)->isVisible());
    door.window.takeBadge(u"OP:4711"_s);
    door.waitForPin();
    QTest::keyClick(&door.window, Qt::Key_Escape);
    QCOMPARE(door.who(), u"Bert"_s);
    QCOMPARE(door.window.signIn()->check().step(), BadgeCheck::Step::Badge);
}

void UiPeople::anotherBadgeChangesThePersonOnceItsPinIsRight()
{
    Door door;
    door.signIn(u"4711"_s, u"2580"_s);
    door.scan(u"OP:100"_s);
    door.waitForPin();
    QCOMPARE(door.who(), u"Anna"_s);
    // A badge that is scanned into the PIN's field is a badge.
    door.type(u"OP:4712"_s);
    QTRY_COMPARE(door.who(), u"Bert"_s);
    door.signIn(u"100"_s, u"493817"_s);
    QTRY_COMPARE(door.station.lastPresence.role, Role::Engineer);
}

void UiPeople::idleTimeSignsOutAndTheBatchGoesOn()
{
    Door door;
    door.signIn(u"4712"_s, {});
    const auto units = bench_day::units(20);
    Q_EMIT door.station.batchOpened(bench_day::batch(units, station::RunState::Running), units);
    QTRY_COMPARE(door.find<QLabel>(u"batchName"_s)->text(), u"2026-11-21-A"_s);
    door.clock->pass(15min - 1ms);
    door.window.signIn()->look();
    QCOMPARE(door.who(), u"Bert"_s);
    // Every touch counts.
    QTest::keyClick(door.find<QLineEdit>(u"scanBox"_s), Qt::Key_A);
    door.clock->pass(15min - 1ms);
    door.window.signIn()->look();
    QCOMPARE(door.who(), u"Bert"_s);
    door.clock->pass(1ms);
    door.window.signIn()->look();
    QVERIFY(door.who().isEmpty());
    QTRY_COMPARE(door.station.lastPresence, Presence::nobody());
    QVERIFY(door.said().contains(u"15"_s));
    QVERIFY(door.find<QWidget>(u"signInBar"_s)->isVisible());
    QCOMPARE(door.station.count(u"stop"_s), 0);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    // A scan is still taken.
    door.find<QLineEdit>(u"scanBox"_s)->clear();
    door.scan(u"OP:4712"_s);
    QTRY_COMPARE(door.who(), u"Bert"_s);
}

void UiPeople::pinThatNobodyTypesIsForgotten()
{
    Door door;
    door.window.takeBadge(u"OP:100"_s);
    door.waitForPin();
    door.clock->pass(1min);
    door.window.signIn()->look();
    QCOMPARE(door.window.signIn()->check().step(), BadgeCheck::Step::Badge);
}

void UiPeople::operatorsDoNotGetToTheCards()
{
    Door door;
    auto *cards = door.find<QToolButton>(u"cardsButton"_s);
    door.signIn(u"4712"_s, {});
    QVERIFY(!cards->isEnabled());
    QVERIFY(cards->toolTip().contains(u"engineer"_s));
    // It says so at every width, where there is room for the page's name and where there is none.
    for (const int width : {1900, 1000, 1366}) {
        door.window.resize(width, 768);
        QCoreApplication::processEvents();
        QVERIFY(cards->toolTip().contains(u"engineer"_s));
    }
    QTest::keyClick(&door.window, Qt::Key_F7);
    QCOMPARE(door.window.page(), Page::Bench);
    QVERIFY(door.find<QWidget>(u"refusalNotice"_s)->isVisible());
    door.signIn(u"100"_s, u"493817"_s);
    QVERIFY(cards->isEnabled() && !cards->toolTip().contains(u"engineer"_s));
    QTest::keyClick(&door.window, Qt::Key_F7);
    QCOMPARE(door.window.page(), Page::Cards);
    // Who is no engineer does not keep the page.
    door.signIn(u"4712"_s, {});
    QCOMPARE(door.window.page(), Page::Bench);
    // What is not asked for as an engineer's stays open, and what is void's is said.
    door.window.showPage(Page::Label);
    QVERIFY(door.find<QPushButton>(u"labelVoidButton"_s)->toolTip().contains(u"engineer"_s));
    QVERIFY(!door.find<QPushButton>(u"labelReprintButton"_s)->toolTip().contains(u"engineer"_s));
}

void UiPeople::damagedRegisterLetsNobodyIn()
{
    Shop shop;
    QFile file(shop.file.path());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QVERIFY(file.write("{ half") > 0);
    file.close();
    ScriptedStation station;
    MainWindow window(shop.setup);
    connectWindow(station, window);
    window.show();
    window.begin();
    QTRY_COMPARE(station.lastPresence, Presence::nobody());
    window.takeBadge(u"OP:100"_s);
    auto *sentence = window.findChild<SignInBar *>()->findChild<QLabel *>(u"badgeSentence"_s);
    QTRY_VERIFY(sentence->text().contains(u"damaged"_s));
    QVERIFY(sentence->text().contains(u"people.json"_s));
    QCOMPARE(window.signIn()->presence(), Presence::nobody());
    window.showPage(Page::Cards);
    QCOMPARE(window.page(), Page::Bench);
}

void UiPeople::removedPersonIsSignedOut()
{
    Door door;
    door.signIn(u"4712"_s, {});
    // By another program.
    QVERIFY(door.file.change([](people::Register &all) { return all.remove(badge(u"4712"_s)); }));
    QTRY_VERIFY(door.who().isEmpty());
    QVERIFY(door.said().contains(u"taken off"_s));
}

void UiPeople::reprintTakesASecondPersonsBadge()
{
    Door door;
    door.signIn(u"4711"_s, u"2580"_s);
    auto units = bench_day::units(20);
    units[0].canReprint = true;
    units[0].prints = 2;
    Q_EMIT door.station.batchOpened(bench_day::batch(units, station::RunState::Stopped), units);
    QTRY_COMPARE(door.find<QLabel>(u"batchName"_s)->text(), u"2026-11-21-A"_s);
    door.window.showPage(Page::Bench);
    door.scan(units[0].serial);
    QTRY_COMPARE(door.window.chosenUnit(), 0);
    door.window.showPage(Page::Label);
    QTest::mouseClick(door.find<QPushButton>(u"labelReprintButton"_s), Qt::LeftButton);
    auto *dialog = door.find<ReprintDialog>(u"reprintDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"reprintSecond"_s)->isVisible());
    auto *act = dialog->findChild<QPushButton *>(u"reprintActButton"_s);
    auto *sentence = dialog->findChild<QLabel *>(u"badgeSentence"_s);
    QVERIFY(!act->isEnabled());
    // Oneself is no second person.
    door.window.takeBadge(u"OP:4711"_s);
    QTRY_VERIFY(sentence->text().contains(u"somebody else"_s));
    QVERIFY(!act->isEnabled());
    // Scanned into its field, as it arrives where nobody routes scans.
    auto *field = dialog->findChild<QLineEdit *>(u"badgeField"_s);
    QTest::keyClicks(field, u"OP:100"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *pin = dialog->findChild<QLineEdit *>(u"pinField"_s);
    QTRY_VERIFY(pin->isVisible());
    QTest::keyClicks(pin, u"493817"_s);
    QVERIFY(!act->isEnabled());
    QTest::keyClick(pin, Qt::Key_Return);
    QTRY_VERIFY(act->isEnabled());
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(door.station.count(u"act on label 0"_s), 1);
    const auto *wish = std::get_if<station::ReprintWish>(&door.station.lastLabelWish);
    QVERIFY(wish != nullptr);
    QCOMPARE(wish->secondPerson, u"Erika"_s);
    // The one who agreed is not signed in by it, and the next badge signs in again.
    QCOMPARE(door.who(), u"Anna"_s);
    QTRY_VERIFY(door.find<ReprintDialog>(u"reprintDialog"_s) == nullptr);
    door.signIn(u"4712"_s, {});
    QCOMPARE(door.who(), u"Bert"_s);
}

void UiPeople::secondPersonMayBeAskedAnywhere()
{
    Door door;
    door.signIn(u"100"_s, u"493817"_s);
    QString agreed;
    const auto ask = [&] {
        askSecondPerson(*door.window.signIn(), u"The line stopped because of a double."_s, &door.window,
                        [&agreed](const QString &name) { agreed = name; });
    };
    ask();
    auto *dialog = door.find<SecondPersonDialog>(u"secondPersonDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(door.find<SecondPersonDialog>(u"secondPersonDialog"_s) == nullptr);
    QVERIFY(agreed.isEmpty());
    ask();
    door.window.takeBadge(u"OP:4712"_s);
    QTRY_COMPARE(agreed, u"Bert"_s);
    QTRY_VERIFY(door.find<SecondPersonDialog>(u"secondPersonDialog"_s) == nullptr);
    QCOMPARE(door.who(), u"Erika"_s);
}

void UiPeople::engineersArrangeTheBench()
{
    Door door;
    door.signIn(u"4712"_s, {});
    auto *button = door.find<QToolButton>(u"arrangeButton"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"engineer"_s));
    QTest::keyClick(&door.window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!door.find<QWidget>(u"arrangeBar"_s)->isVisible());
    door.signIn(u"100"_s, u"493817"_s);
    QVERIFY(button->isEnabled());
    QTest::keyClick(&door.window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(door.find<QWidget>(u"arrangeBar"_s)->isVisible());
    // What an engineer has begun is over when an operator comes.
    door.signIn(u"4712"_s, {});
    QVERIFY(!door.find<QWidget>(u"arrangeBar"_s)->isVisible());
}

void UiPeople::settingsTakeASecondPerson()
{
    Door door;
    ScriptedDesk desk;
    connectSettings(desk, *door.window.settingsPage());
    door.signIn(u"100"_s, u"493817"_s);
    QTest::keyClick(&door.window, Qt::Key_F8);
    Q_EMIT desk.loaded(ScriptedDesk::sheet());
    QTRY_VERIFY(door.find<QLineEdit>(u"edit:carrier/max_in_flight"_s) != nullptr);
    auto *field = door.find<QLineEdit>(u"edit:carrier/max_in_flight"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"7"_s);
    QTest::keyClick(&door.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(door.find<SecondPersonDialog>(u"secondPersonDialog"_s) != nullptr);
    door.window.takeBadge(u"OP:100"_s); // oneself is no second person
    QCoreApplication::processEvents();
    QVERIFY(!desk.asked.contains(u"save carrier/max_in_flight=7"_s));
    door.window.takeBadge(u"OP:4712"_s);
    QTRY_VERIFY(desk.asked.contains(u"save carrier/max_in_flight=7"_s));
    Q_EMIT desk.saved(ScriptedDesk::sheet(), {{u"carrier/max_in_flight"_s, u"4"_s, u"7"_s}});
    QTRY_COMPARE(door.station.count(u"note 0 carrier/max_in_flight: 4 → 7 Bert"_s), 1);
}

void UiPeople::peopleAreSetUpInThePanel()
{
    Shop shop(Staff::Nobody);
    PeopleDesk desk(*shop.setup.people);
    PeoplePanel panel(desk);
    panel.show();
    const auto button = [&panel](const QString &name) { return panel.findChild<QPushButton *>(name); };
    const auto *table = panel.findChild<QTableWidget *>(u"peopleTable"_s);
    auto *sentence = panel.findChild<QLabel *>(u"peopleSentence"_s);
    QTRY_VERIFY(sentence->text().contains(u"Begin with an engineer"_s));
    const auto dialog = [&panel] { return panel.findChild<PersonDialog *>(u"personDialog"_s); };
    const auto fill = [&](const QString &field, const QString &text) {
        auto *edit = dialog()->findChild<QLineEdit *>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    QTest::mouseClick(button(u"personAddButton"_s), Qt::LeftButton);
    QVERIFY(dialog() != nullptr);
    auto *add = dialog()->findChild<QPushButton *>(u"personActButton"_s);
    QVERIFY(!add->isEnabled());
    QCOMPARE(dialog()->findChild<QComboBox *>(u"personRole"_s)->currentText(), u"engineer"_s);
    QVERIFY(!dialog()->findChild<QCheckBox *>(u"personHasPin"_s)->isEnabled());
    fill(u"personBadge"_s, u"OP:100"_s);
    fill(u"personName"_s, u"Erika"_s);
    fill(u"personPin"_s, u"123456"_s);
    QVERIFY(dialog()->findChild<QLabel *>(u"personSentence"_s)->text().contains(u"anybody would try"_s));
    fill(u"personPin"_s, u"493817"_s);
    QVERIFY(!add->isEnabled());
    fill(u"personPinAgain"_s, u"493817"_s);
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(table->rowCount(), 1);
    QTRY_VERIFY(dialog() == nullptr);

    // An operator without a PIN; a name that is taken is said and the dialog stays.
    QTest::mouseClick(button(u"personAddButton"_s), Qt::LeftButton);
    fill(u"personBadge"_s, u"4711"_s);
    fill(u"personName"_s, u"erika"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"personActButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog()->findChild<QLabel *>(u"personSentence"_s)->text().contains(u"is there already"_s));
    fill(u"personName"_s, u"Anna"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"personActButton"_s), Qt::LeftButton);
    QTRY_COMPARE(table->rowCount(), 2);
    QTRY_VERIFY(dialog() == nullptr);

    // Another PIN, the badge's code, and the last engineer who stays.
    panel.findChild<QTableWidget *>()->selectRow(0);
    QVERIFY(panel.findChild<QLabel *>(u"peopleBadgeCode"_s)->text().contains(u"OP:100"_s));
    QTest::mouseClick(button(u"personPinButton"_s), Qt::LeftButton);
    fill(u"personPin"_s, u"746193"_s);
    fill(u"personPinAgain"_s, u"746193"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"personActButton"_s), Qt::LeftButton);
    QTRY_VERIFY(shop.file.load()->find(badge(u"100"_s))->pin->matches(base::Secret("746193")));
    QTRY_VERIFY(dialog() == nullptr);
    const auto remove = [&](int row) {
        panel.findChild<QTableWidget *>()->selectRow(row);
        QTest::mouseClick(button(u"personRemoveButton"_s), Qt::LeftButton);
        auto *confirm = panel.findChild<ConfirmDialog *>(u"confirmDialog"_s);
        QVERIFY(confirm != nullptr);
        QTest::mouseClick(confirm->findChild<QPushButton *>(u"confirmActButton"_s), Qt::LeftButton);
    };
    remove(0);
    QTRY_VERIFY(sentence->text().contains(u"last engineer"_s));
    QCOMPARE(table->rowCount(), 2);
    QTRY_VERIFY(panel.findChild<ConfirmDialog *>(u"confirmDialog"_s) == nullptr);
    remove(1);
    QTRY_COMPARE(table->rowCount(), 1);
}

void UiPeople::firstEngineerClosesTheStation()
{
    Door door(Staff::Nobody);
    QCOMPARE(door.window.signIn()->presence(), Presence::anybody());
    door.window.peopleDesk()->add(&door.window, badge(u"100"_s), u"Erika"_s, Role::Engineer,
                                  base::Secret("493817"), [](const base::Result<people::Register> &) {});
    QTRY_COMPARE(door.station.lastPresence, Presence::nobody());
    QVERIFY(door.find<QWidget>(u"signInBar"_s)->isVisible());
    door.signIn(u"100"_s, u"493817"_s);
    QCOMPARE(door.who(), u"Erika"_s);
}

void UiPeople::aChangeThatFailsClosesNothing()
{
    Door door(Staff::Nobody);
    // What cannot be written: a folder has the name of the lock.
    QVERIFY(QDir(door.folder.path()).mkdir(u"people.lock"_s));
    std::optional<base::Result<people::Register>> outcome;
    door.window.peopleDesk()->add(
        &door.window, badge(u"100"_s), u"Erika"_s, Role::Engineer, base::Secret("493817"),
        [&outcome](const base::Result<people::Register> &people) { outcome = people; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20000);
    QVERIFY(!*outcome);
    QCOMPARE(door.window.signIn()->presence(), Presence::anybody());
    QVERIFY(!door.window.peopleDesk()->isSetUp());
}

void UiPeople::aPinStandsInNoWidgetAfterwards()
{
    Door door;
    const auto isShown = [&door](const QString &pin) {
        for (const QWidget *widget : QApplication::allWidgets()) {
            for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
                if (widget->property(widget->metaObject()->property(i).name()).toString().contains(pin))
                    return true;
            }
        }
        return false;
    };
    door.window.takeBadge(u"OP:100"_s);
    door.waitForPin();
    QTest::keyClicks(QApplication::focusWidget(), u"493817"_s);
    QVERIFY(isShown(u"493817"_s)); // the control: while it is typed it is found
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(door.who(), u"Erika"_s);
    QVERIFY(!isShown(u"493817"_s));
    door.window.takeBadge(u"OP:4711"_s);
    door.waitForPin();
    QTest::keyClicks(QApplication::focusWidget(), u"25"_s);
    QTest::keyClick(&door.window, Qt::Key_Escape);
    QVERIFY(door.find<QLineEdit>(u"pinField"_s)->text().isEmpty());
}

QTEST_MAIN(UiPeople)
#include "tst_ui_people.moc"
