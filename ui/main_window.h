#pragma once

#include "core/base/secret.h"
#include "core/esim/scan_content.h"
#include "core/people/acts.h"
#include "core/station/card_snapshot.h"
#include "core/station/label_wish.h"
#include "core/station/snapshots.h"
#include "ui/header_bar.h"
#include "ui/sign_in.h"
#include "ui/text_size.h"
#include "ui/unit_table_model.h"
#include "ui/window_setup.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QStackedWidget;

namespace ui {

class AccountDialog;
class BatchesPage;
class BenchPage;
class CardPage;
class DoctorPage;
class LabelPage;
class BatchProgress;
class NoticeBar;
class SlotSounds;
class RecordsPage;
class ScanBar;
class ScanRouter;
class StopBar;
class SignInBar;
class SettingsPage;
class ImportPanel;
class TrainingBanner;
class UnitDialog;
class UnitsPage;

/// The station's window. It knows the station only by signals and values: connectWindow() ties the two
/// together. Its slots take what the station's signals carry, its signals carry what the station's slots
/// take. Thread: GUI.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowSetup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks for what the window shows first; call once, after connecting.
    void begin();
    void showPage(Page page);
    Page page() const;
    SettingsPage *settingsPage() const { return m_settings; }
    DoctorPage *doctorPage() const { return m_doctor; }
    /// Takes what other settings change in the window: names, recipes, templates.
    void adopt(const WindowSetup &setup);
    /// The station was replaced by another one, which is connected; as begin(). The open batch is opened
    /// there.
    void beginAnew();
    /// The unit that the panels show, -1 when none is chosen.
    int chosenUnit() const { return m_chosen; }
    /// Where scans go, whoever reads them.
    ScanRouter *scans() const { return m_scans; }
    LabelPage *labelPage() const { return m_label; }

    RecordsPage *recordsPage() const { return m_records; }
    /// How far the batch is, with its figures.
    BatchProgress *progress() const;
    StopBar *stopBar() const { return m_stopBar; }
    /// The register of people and who is signed in; null where the setup names none.
    PeopleDesk *peopleDesk() const { return m_desk.get(); }
    SignIn *signIn() const { return m_signIn.get(); }
    ImportPanel *importPanel() const;
    UnitDialog *unitDialog() const { return m_unitDialog; }

public Q_SLOTS:
    /// A badge was scanned, on whatever page: signs in, or is the second person's that somebody waits for.
    void takeBadge(const QString &text);
    void showBatch(const station::BatchSnapshot &batch, const QList<station::UnitSnapshot> &units);
    void updateBatch(const station::BatchSnapshot &batch);
    void updateUnit(const station::UnitSnapshot &unit);
    void updateSlot(const station::SlotSnapshot &slot);
    void showReadersTrouble(const QString &sentence);
    void showImported(const QString &batchName, int units);
    void showImportRefused(const station::ManifestPreview &preview, const QString &sentence);
    void showRefused(const QString &code, const QString &sentence);
    void takeLabel(int unit, const QByteArray &png, const QString &sentence);
    void takeLabelPreview(int unit, const QString &templateName, const QByteArray &png,
                          const QString &sentence);
    void showTestLabel(const QString &sentence);
    void takeStory(int unit, const QList<station::StoryRow> &rows);
    void showBatches(const QStringList &names);
    void showAccount(const station::AccountReport &report);
    void showAccountRefused(const QString &sentence);
    void showCard(const station::CardSnapshot &card);
    void showCardWork(const QString &reader, const QString &work);
    void showCardEnd(const QString &reader, station::CardEnd end, const QString &sentence);
    void showScannerVerdict(const QString &sentence);
    void showScanVerdict(int unit, bool right, const QString &sentence);

Q_SIGNALS:
    void openBatchWanted(const QString &name);
    void startWanted();
    void stopWanted();
    void retryWanted(int unit);
    void reconcileWanted(int unit);
    void scanLabelWanted(int unit, const base::Secret &text);
    void assignWanted(const QString &serial, const QString &reader);
    void labelWanted(int unit);
    void labelPreviewWanted(int unit, const QString &templateName);
    void testLabelWanted();
    void testScannerWanted(const QString &typed);
    void labelActWanted(int unit, const station::LabelWish &wish);
    void storyWanted(int unit);
    void listBatchesWanted();
    void compareAccountWanted();
    void cardWishWanted(const station::CardWish &wish);
    void personChanged(const people::Presence &presence);
    /// The program speaks another language from now on: what was told in the last one should be told again.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Closing { No, WhenStopped };

    void layOut();
    void connectPages();
    void connectScans();
    void addKeys();
    void addKey(const QKeySequence &key, const QString &name, const std::function<void()> &act);
    void choose(int unit);
    void tellChosen();
    void askAbout(int unit);
    void openUnit();
    void actOnChosen(bool (*possible)(const station::UnitSnapshot &), void (MainWindow::*wish)(int));
    void toggleRun();
    void obey(esim::ScanCommand command);
    void askForOperator();
    void setUpPeople();
    void applyPresence(const people::Presence &presence);
    void setFreeName(const QString &name);
    void leaveSignIn();
    void sayOnceThatNobodyIsSetUp();
    /// Why who is here may not see a page; empty: may.
    QString refusalOf(Page page) const;
    void openManual();
    void askToStopAndClose();
    void toggleTheme();
    void speak(const QString &language);
    void setTextPercent(int percent);
    void applyTheme(Theme theme);
    void nextVolume();
    void recall();
    void remember(const QString &key, const QVariant &value) const;
    void remember() const;
    void retranslate();

    WindowSetup m_setup;
    TextSize m_textSize;
    std::optional<station::BatchSnapshot> m_batch;
    int m_chosen = -1;
    Closing m_closing = Closing::No;
    people::Presence m_presence;
    std::unique_ptr<PeopleDesk> m_desk;
    std::unique_ptr<SignIn> m_signIn; ///< null where no register is known
    SignInBar *m_signInBar = nullptr;
    UnitTableModel *m_units;
    HeaderBar *m_header;
    TrainingBanner *m_banner;
    NoticeBar *m_readersNotice;
    NoticeBar *m_carrierNotice;
    NoticeBar *m_refusal;
    StopBar *m_stopBar;
    NoticeBar *m_peopleNotice;
    QStackedWidget *m_stack;
    BenchPage *m_bench;
    UnitsPage *m_unitsPage;
    BatchesPage *m_batches;
    LabelPage *m_label;
    RecordsPage *m_records;
    CardPage *m_cards;
    SettingsPage *m_settings;
    DoctorPage *m_doctor;
    AccountDialog *m_account;
    SlotSounds *m_sounds;
    ScanBar *m_scanBar;
    ScanRouter *m_scans;
    UnitDialog *m_unitDialog;
};

} // namespace ui
