#pragma once

#include "core/base/secret.h"
#include "core/people/acts.h"
#include "core/station/change_note.h"
#include "core/station/settings_sheet.h"
#include "core/station/snapshots.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class CheckTable;
class SecretDialog;
class SettingsRow;

/// The engineer's settings: a page for each part, with a test of what it sets, and a search over all of them.
/// It changes nothing by itself: it asks, and shows the answers. Thread: GUI.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Asks for a second person's consent where the act takes one, and goes on with that person's name, or
    /// not at all.
    using Agreement = std::function<void(people::Act act, const QString &question,
                                         const std::function<void(const QString &second)> &agreed)>;
    /// Without one nobody is asked.
    void setAgreement(Agreement agreement);
    /// Adds a page that somebody else makes, below ours. The page takes the widget.
    void addTab(const QString &title, QWidget *page);
    /// The window shows this page: what is saved is read anew, unless changes are open.
    void open();
    void focusSearch();
    /// Saves the changes that are right.
    void save();
    bool hasChanges() const { return !draft().isEmpty(); }
    station::SettingsDraft draft() const;
    /// Asks what to do with the changes; `leave` runs once they are saved or given up.
    void askBeforeLeaving(std::function<void()> leave);

public Q_SLOTS:
    void showSheet(const station::SettingsSheet &sheet);
    void showChecked(const station::SettingsSheet &sheet);
    void showSaved(const station::SettingsSheet &sheet, const QList<station::SettingsChange> &changes);
    void showRefused(const QString &sentence);
    void showTested(station::SettingsPart part, const QList<station::Check> &checks);
    void showSecretKept(const QString &id, const QString &where);
    void showSecretRefused(const QString &id, const QString &sentence);
    void showCertificates(const QString &file, const QList<station::CertificateRow> &rows,
                          const QString &sentence);
    void showImported(const QString &file, const QString &sentence);
    /// A sentence below the form: what became of something.
    void say(const QString &sentence);

Q_SIGNALS:
    void loadWanted();
    void checkWanted(const station::SettingsDraft &draft);
    void saveWanted(const station::SettingsDraft &draft);
    void testWanted(station::SettingsPart part, const station::SettingsDraft &draft);
    void testLabelWanted(const station::SettingsDraft &draft);
    void secretTyped(const QString &id, const base::Secret &secret, station::SecretPlace place);
    void certificatesWanted(const QString &file);
    void importWanted(const QString &file);
    /// What was saved or taken in, for the record.
    void changed(const station::ChangeNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Busy { No, Testing, Saving };
    struct Heading
    {
        QString section;
        station::SettingsPart part;
        QWidget *widget;
    };

    void layOut();
    void rebuild();
    void addRow(const station::SettingsField &field);
    void addHeading(const station::SettingsField &field);
    void showPart();
    void setBusy(Busy busy);
    void fill();
    void retranslate();
    void undo();
    void removeRecipe(const QString &section);
    void agree(people::Act act, const QString &question, std::function<void()> what);
    void askForSecret(const QString &id);
    void askForRecipe();
    void askForCertificate();
    std::optional<station::SettingsPart> part() const;
    QString search() const;
    SettingsRow *row(const QString &id) const { return m_rows.value(id); }

    station::SettingsSheet m_sheet;
    station::SettingsDraft m_added; ///< new recipes, before they have rows
    QList<SettingsRow *> m_inOrder;
    QHash<QString, SettingsRow *> m_rows;
    QList<Heading> m_headings;
    Busy m_busy = Busy::No;
    QString m_said;
    std::function<void()> m_leave;
    Agreement m_agreement;
    QString m_second; ///< who agreed to what is under way
    QPointer<SecretDialog> m_secret;
    QTimer m_checking;

    QLineEdit *m_search;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    QWidget *m_form = nullptr;
    QLabel *m_empty;
    CheckTable *m_checks;
    QLabel *m_message;
    QLabel *m_file;
    QPushButton *m_test;
    QPushButton *m_testLabel;
    QPushButton *m_import;
    QPushButton *m_newRecipe;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace ui
