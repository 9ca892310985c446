#include "tests/ui/open_window.h"
#include "tests/ui/scripted_desk.h"
#include "ui/application.h"
#include "ui/check_table.h"
#include "ui/connect_settings.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::SettingsPart;

namespace {

/// A window whose settings page asks a scripted desk.
struct SettingsBench : Bench
{
    SettingsBench()
    {
        connectSettings(desk, *window.settingsPage());
        QTest::keyClick(&window, Qt::Key_F8);
        QTRY_VERIFY(desk.asked.contains(u"load"_s));
        Q_EMIT desk.loaded(ScriptedDesk::sheet());
        QTRY_VERIFY(find<QWidget>(u"row:carrier/kind"_s) != nullptr);
    }
    void choose(SettingsPart part) { find<QListWidget>(u"settingsParts"_s)->setCurrentRow(int(part)); }
    void type(const QString &id, const QString &text)
    {
        auto *line = find<QLineEdit>(u"edit:"_s + id);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString said() { return find<QLabel>(u"settingsMessage"_s)->text(); }
    bool saves() { return find<QPushButton>(u"settingsSave"_s)->isEnabled(); }

    ScriptedDesk desk;
};

} // namespace

/// The settings page and the doctor's: what they show, ask for, and never show.
class UiSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }

    void eachPartShowsItsSettings()
    {
        SettingsBench bench;
        QVERIFY(bench.find<QWidget>(u"row:carrier/base_url"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"row:labels/dpi"_s)->isVisible());
        bench.choose(SettingsPart::Labels);
        QVERIFY(!bench.find<QWidget>(u"row:carrier/base_url"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"row:labels/dpi"_s)->isVisible());
        QVERIFY(bench.find<QPushButton>(u"settingsTestLabel"_s)->isVisible());
        // Every editor has a name for those who do not see it.
        for (const auto &field : ScriptedDesk::sheet().fields)
            QVERIFY(!bench.find<QWidget>(u"edit:"_s + field.id())->accessibleName().isEmpty());
    }

    void theSearchLooksThroughAllParts()
    {
        SettingsBench bench;
        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(bench.find<QLineEdit>(u"settingsSearch"_s), u"resolution"_s);
        QVERIFY(bench.find<QWidget>(u"row:labels/dpi"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"row:carrier/kind"_s)->isVisible());
        QTest::keyClicks(bench.find<QLineEdit>(u"settingsSearch"_s), u"xyz"_s);
        QVERIFY(!bench.find<QWidget>(u"row:labels/dpi"_s)->isVisible());
        bench.find<QLineEdit>(u"settingsSearch"_s)->clear();
        QVERIFY(bench.find<QWidget>(u"row:carrier/kind"_s)->isVisible());
    }

    void changesAreMarkedCheckedAndSaved()
    {
        SettingsBench bench;
        bench.choose(SettingsPart::Labels);
        QVERIFY(!bench.saves());
        bench.type(u"labels/dpi"_s, u"600"_s);
        QVERIFY(bench.saves());
        QTRY_VERIFY(bench.desk.asked.contains(u"check labels/dpi=600"_s));
        QTest::keyClick(&bench.window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(bench.desk.asked.contains(u"save labels/dpi=600"_s));
        auto sheet = ScriptedDesk::sheet();
        set(sheet, u"labels/dpi"_s, u"600"_s);
        Q_EMIT bench.desk.saved(sheet, {{u"labels/dpi"_s, u"203"_s, u"600"_s}});
        QTRY_VERIFY(bench.said().contains(u"203 → 600"_s));
        QVERIFY(!bench.saves());
        QVERIFY(bench.find<QWidget>(u"row:labels/dpi"_s)->isVisible());
    }

    void anErrorStandsBesideItsFieldAndKeepsFromSaving()
    {
        SettingsBench bench;
        bench.type(u"carrier/max_in_flight"_s, u"99"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"check carrier/max_in_flight=99"_s));
        auto sheet = ScriptedDesk::sheet();
        for (auto &field : sheet.fields) {
            if (field.key == u"max_in_flight"_s)
                field.error = u"\"99\" is not a number from 1 to 64."_s;
        }
        Q_EMIT bench.desk.checked(sheet);
        QTRY_VERIFY(bench.find<QLabel>(u"error:carrier/max_in_flight"_s)->isVisible());
        QVERIFY(!bench.saves());
        bench.click(u"settingsUndo"_s);
        QVERIFY(!bench.find<QLabel>(u"error:carrier/max_in_flight"_s)->isVisible());
        QCOMPARE(bench.find<QLineEdit>(u"edit:carrier/max_in_flight"_s)->text(), u"4"_s);
        // What the desk refuses stays typed.
        bench.type(u"carrier/max_in_flight"_s, u"7"_s);
        bench.window.settingsPage()->save();
        Q_EMIT bench.desk.refused(u"The disk is full."_s);
        QTRY_VERIFY(bench.said().contains(u"The disk is full."_s));
        QVERIFY(bench.window.settingsPage()->hasChanges());
    }

    void aValueGoesBackToTheDefault()
    {
        SettingsBench bench;
        bench.choose(SettingsPart::Labels);
        bench.click(u"default:labels/dpi"_s);
        QCOMPARE(bench.find<QLineEdit>(u"edit:labels/dpi"_s)->text(), u"300"_s);
        QCOMPARE(bench.window.settingsPage()->draft(),
                 (station::SettingsDraft{{u"labels/dpi"_s, std::nullopt}}));
        bench.click(u"default:labels/dpi"_s);
        QVERIFY(!bench.window.settingsPage()->hasChanges());
        // What stands in the system's file cannot be taken out of ours.
        QVERIFY(!bench.find<QPushButton>(u"default:carrier/base_url"_s)->isEnabled());
    }

    void theTestAnswersForTheDraft()
    {
        SettingsBench bench;
        bench.type(u"carrier/base_url"_s, u"https://other.example.com"_s);
        bench.click(u"settingsTest"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"test 0 carrier/base_url=https://other.example.com"_s));
        QVERIFY(!bench.find<QPushButton>(u"settingsTest"_s)->isEnabled());
        Q_EMIT bench.desk.tested(SettingsPart::Carrier, {ScriptedDesk::checks().at(5)});
        auto *table = bench.find<CheckTable>(u"settingsChecks"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"✗  bad"_s);
        QVERIFY(bench.find<QPushButton>(u"settingsTest"_s)->isEnabled());
        QVERIFY(bench.window.settingsPage()->hasChanges());
    }

    void aSecretIsTypedHiddenAndNeverShown()
    {
        SettingsBench bench;
        bench.click(u"more:carrier/secret"_s);
        QTRY_VERIFY(bench.find<QLineEdit>(u"secretEdit"_s) != nullptr);
        auto *edit = bench.find<QLineEdit>(u"secretEdit"_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, u"hunter2"_s);
        bench.click(u"secretKeyring"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"secret carrier/secret 0"_s));
        QVERIFY(bench.desk.lastSecret == base::Secret("hunter2"));
        Q_EMIT bench.desk.secretRefused(u"carrier/secret"_s, u"No keyring answers."_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"secretFile"_s)->isVisible());
        QVERIFY(bench.find<QLabel>(u"secretSaid"_s)->text().contains(u"0600"_s));
        bench.click(u"secretFile"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"secret carrier/secret 1"_s));
        Q_EMIT bench.desk.secretKept(u"carrier/secret"_s, u"file:/x/secrets/carrier-secret"_s);
        QTRY_COMPARE(bench.window.settingsPage()->draft().value(u"carrier/secret"_s),
                     std::optional(u"file:/x/secrets/carrier-secret"_s));
        QTRY_VERIFY(bench.find<QLineEdit>(u"secretEdit"_s) == nullptr);
        for (const auto *line : bench.window.findChildren<QLineEdit *>())
            QVERIFY(!line->text().contains(u"hunter2"_s));
    }

    void leavingWithChangesAsks()
    {
        SettingsBench bench;
        bench.type(u"carrier/base_url"_s, u"x"_s);
        QTest::keyClick(&bench.window, Qt::Key_F2);
        QCOMPARE(bench.window.page(), Page::Settings);
        QTRY_VERIFY(bench.find<QMessageBox>(u"leaveDialog"_s) != nullptr);
        QVERIFY(!bench.window.close());
        bench.click(u"leaveUndo"_s);
        QTRY_COMPARE(bench.window.page(), Page::Bench);
        QVERIFY(!bench.window.settingsPage()->hasChanges());
    }

    void savingLeavesOnceItIsSaved()
    {
        SettingsBench bench;
        bench.type(u"carrier/base_url"_s, u"x"_s);
        QTest::keyClick(&bench.window, Qt::Key_F3);
        QTRY_VERIFY(bench.find<QMessageBox>(u"leaveDialog"_s) != nullptr);
        bench.click(u"leaveSave"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"save carrier/base_url=x"_s));
        QCOMPARE(bench.window.page(), Page::Settings);
        Q_EMIT bench.desk.saved(ScriptedDesk::sheet(), {});
        QTRY_COMPARE(bench.window.page(), Page::Units);
    }

    void twoPeopleAgreeToWhatIsSaved()
    {
        SettingsBench bench;
        QStringList questions;
        std::function<void(const QString &)> agreed;
        bench.window.settingsPage()->setAgreement(
            [&](people::Act, const QString &question, const std::function<void(const QString &)> &go) {
                questions << question;
                agreed = go;
            });
        bench.type(u"carrier/base_url"_s, u"x"_s);
        bench.window.settingsPage()->save();
        QCOMPARE(questions.size(), 1);
        QVERIFY(!bench.desk.asked.contains(u"save carrier/base_url=x"_s)); // not before
        agreed(u"Erika"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"save carrier/base_url=x"_s));
        Q_EMIT bench.desk.saved(ScriptedDesk::sheet(),
                                {{u"carrier/base_url"_s, u"https://supersim.example.com"_s, u"x"_s},
                                 {u"carrier/secret"_s, {}, u"keyring:other"_s}});
        // What changed is recorded with who agreed; of a secret only that it changed.
        QTRY_COMPARE(
            bench.station.count(
                u"note 0 carrier/base_url: https://supersim.example.com → x, carrier/secret Erika"_s),
            1);

        Q_EMIT bench.desk.certificatesRead(u"/x/ci.pem"_s, {{u"Root CI"_s, u"81:37"_s, u"GSMA"_s, u"2050"_s}},
                                           {});
        QTRY_VERIFY(bench.find<QDialog>(u"certificateDialog"_s) != nullptr);
        bench.click(u"trustButton"_s);
        QTRY_COMPARE(questions.size(), 2);
        QVERIFY(!bench.desk.asked.contains(u"import /x/ci.pem"_s));
        agreed(u"Bert"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"import /x/ci.pem"_s));
        Q_EMIT bench.desk.certificatesImported(u"/x/ci.pem"_s, u"1 root taken in."_s);
        QTRY_COMPARE(bench.station.count(u"note 1 /x/ci.pem Bert"_s), 1);
    }

    void withoutConsentNothingIsSavedAndNobodyLeaves()
    {
        SettingsBench bench;
        bench.window.settingsPage()->setAgreement([](auto, const auto &, const auto &) {});
        bench.type(u"carrier/base_url"_s, u"x"_s);
        QTest::keyClick(&bench.window, Qt::Key_F3);
        QTRY_VERIFY(bench.find<QMessageBox>(u"leaveDialog"_s) != nullptr);
        bench.click(u"leaveSave"_s);
        QCoreApplication::processEvents();
        QVERIFY(!bench.desk.asked.contains(u"save carrier/base_url=x"_s));
        QCOMPARE(bench.window.page(), Page::Settings);
        QVERIFY(bench.window.settingsPage()->hasChanges());
        QVERIFY(bench.saves()); // it can be asked again
    }

    void aRecipeIsAddedAndRemoved()
    {
        SettingsBench bench;
        bench.choose(SettingsPart::Recipes);
        bench.click(u"settingsNewRecipe"_s);
        QTRY_VERIFY(bench.find<QInputDialog>(u"recipeDialog"_s) != nullptr);
        bench.find<QInputDialog>(u"recipeDialog"_s)->setTextValue(u"meter"_s);
        bench.find<QInputDialog>(u"recipeDialog"_s)->accept();
        QTRY_VERIFY(bench.desk.asked.contains(u"check recipe:meter/enable=true"_s));
        auto sheet = ScriptedDesk::sheet();
        auto field = sheet.fields.at(10);
        field.section = u"recipe:meter"_s;
        field.value = u"true"_s;
        sheet.fields.append(field);
        Q_EMIT bench.desk.checked(sheet);
        QTRY_VERIFY(bench.find<QWidget>(u"row:recipe:meter/enable"_s) != nullptr);
        QVERIFY(bench.saves());
        bench.click(u"remove:recipe:tracker"_s);
        const auto draft = bench.window.settingsPage()->draft();
        QVERIFY(draft.contains(u"recipe:tracker/enable"_s) && !draft.value(u"recipe:tracker/enable"_s));
        QVERIFY(draft.contains(u"recipe:meter/enable"_s));
    }

    void anotherPageCanBeAdded()
    {
        SettingsBench bench;
        auto *people = new QLabel(u"people"_s);
        bench.window.settingsPage()->addTab(u"People"_s, people);
        bench.find<QListWidget>(u"settingsParts"_s)->setCurrentRow(int(station::kSettingsParts.size()));
        QVERIFY(people->isVisible());
        bench.choose(SettingsPart::Carrier);
        QVERIFY(!people->isVisible());
    }

    void certificatesAreShownBeforeTheyAreTrusted()
    {
        SettingsBench bench;
        Q_EMIT bench.desk.certificatesRead(u"/x/ci.pem"_s, {{u"Root CI"_s, u"81:37"_s, u"GSMA"_s, u"2050"_s}},
                                           {});
        QTRY_VERIFY(bench.find<QDialog>(u"certificateDialog"_s) != nullptr);
        QVERIFY(!bench.desk.asked.contains(u"import /x/ci.pem"_s));
        bench.click(u"trustButton"_s);
        QTRY_VERIFY(bench.desk.asked.contains(u"import /x/ci.pem"_s));
    }

    void theDoctorLooksAtTheStartAndOnDemand()
    {
        Bench bench;
        ScriptedDesk desk;
        connectDoctor(desk, bench.station, *bench.window.doctorPage());
        QTest::keyClick(&bench.window, Qt::Key_F9);
        QCOMPARE(bench.window.page(), Page::Doctor);
        // The first look was asked for when the window began, before there was a desk.
        Q_EMIT bench.station.examined({ScriptedDesk::checks().first()});
        auto *again = bench.find<QPushButton>(u"doctorAgain"_s);
        QTRY_VERIFY(again->isEnabled());
        QVERIFY(bench.find<QLabel>(u"doctorVerdict"_s)->text().contains(u"All parts are well"_s));
        QTest::keyClick(&bench.window, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(desk.asked.count(u"examine"_s), 1);
        QVERIFY(!again->isEnabled());
        Q_EMIT desk.settingsExamined({});
        QTRY_COMPARE(bench.station.count(u"examine"_s), 1);
        auto *key = bench.find<QToolButton>(u"doctorButton"_s);
        const QImage well = key->icon().pixmap(32).toImage();
        Q_EMIT bench.station.examined(ScriptedDesk::checks());
        QTRY_COMPARE(bench.find<CheckTable>(u"doctorTable"_s)->model()->rowCount(), 9);
        QVERIFY(bench.find<QLabel>(u"doctorVerdict"_s)->text().contains(u"1 part"_s));
        QVERIFY(key->icon().pixmap(32).toImage() != well);
        QVERIFY(key->accessibleName().contains(u"does not work"_s));
        QVERIFY(key->toolTip().contains(u"20003"_s));
        // Also after the bar has found other words for another width.
        bench.window.resize(1900, 768);
        QCoreApplication::processEvents();
        QVERIFY(key->toolTip().contains(u"20003"_s));
        Q_EMIT bench.station.examined({ScriptedDesk::checks().first()});
        QTRY_COMPARE(key->icon().pixmap(32).toImage(), well);
        QVERIFY(!bench.find<QLabel>(u"doctorWhen"_s)->text().isEmpty());
    }

private:
    static void set(station::SettingsSheet &sheet, const QString &id, const QString &value)
    {
        for (auto &field : sheet.fields) {
            if (field.id() == id)
                field.value = value;
        }
    }
};

QTEST_MAIN(UiSettings)
#include "tst_ui_settings.moc"
