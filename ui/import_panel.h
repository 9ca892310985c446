#pragma once

#include "core/station/import_wish.h"
#include "core/station/snapshots.h"
#include "ui/import_memory.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace ui {

class ColumnTable;
class FaultModel;
class PreviewTable;

/// From a manifest's file to an imported batch: choose or drop the file, see and change what its columns are
/// used for, see it as the station understood it with every fault, see what it will cost, and only then
/// import. Reads no manifest itself. Thread: GUI.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param recipes names to choose from; the first is the usual one
    explicit ImportPanel(const QStringList &recipes, QWidget *parent = nullptr);

    /// Other recipes to choose from, in place of the former.
    void setRecipes(const QStringList &recipes);
    /// Where it remembers columns and folders.
    void setMemory(const ImportMemory &memory) { m_memory = memory; }
    /// Opens the file dialog.
    void chooseFile();
    /// Takes a file, proposes a name and asks for its check.
    void offerFile(const QString &file);
    /// Asks for the chosen file to be checked once more, when it was: its faults are told in the present
    /// language.
    void checkAgain();
    /// Names that are taken already.
    void setTakenNames(const QStringList &names);
    /// The answer to checkWanted(); answers about another file or recipe are ignored.
    void showPreview(const station::ManifestPreview &preview);
    /// How far the reading is.
    void showProgress(const station::ImportProgress &progress);
    /// The reading was stopped; nothing was stored.
    void showCancelled();
    /// The rejects were written, or the sentence says why not.
    void showRejects(const QString &file, const QString &sentence);
    /// The import went through.
    void imported(const QString &name);
    /// The import was refused; nothing was stored.
    void refused(const station::ManifestPreview &preview, const QString &sentence);
    /// Something was refused while an import may be under way: it is taken as the import's answer, so that
    /// the panel never waits for one that does not come.
    void refusedElsewhere(const QString &sentence);

Q_SIGNALS:
    void checkWanted(const station::ImportWish &wish);
    void importWanted(const station::ImportWish &wish, const QString &name);
    void cancelWanted();
    void rejectsWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { NoFile, Checking, Checked, Importing };

    void layOut();
    void connectParts();
    void retranslate();
    void check();
    void checkOrCancel();
    void askForRejects();
    void goToFault(const QModelIndex &fault);
    void fill();
    void fillPreview();
    void setStep(Step step);
    station::ImportWish wish() const;
    QString recipe() const;
    QString verdict() const;
    QString cost() const;
    QString freeName(const QString &wish) const;
    bool nameIsTaken() const;
    bool isBusy() const { return m_step == Step::Checking || m_step == Step::Importing; }

    Step m_step = Step::NoFile;
    ImportMemory m_memory;
    QString m_file;
    std::optional<manifest::ColumnMapping> m_mapping; ///< what a person chose for this file
    QStringList m_taken;
    std::optional<station::ManifestPreview> m_preview;
    station::ImportProgress m_progressNow;
    QString m_refusal;
    QPushButton *m_choose;
    QLabel *m_fileName;
    QPushButton *m_again; ///< checks again, or cancels while something is read
    QProgressBar *m_progress;
    QLabel *m_recipeLabel;
    QComboBox *m_recipe;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_verdict;
    QTabWidget *m_tabs;
    ColumnTable *m_columns;
    PreviewTable *m_rows;
    FaultModel *m_faultModel;
    QTableView *m_faults;
    QPushButton *m_saveRejects;
    QLabel *m_rejects;
    QLabel *m_cost;
    QPushButton *m_import;
};

} // namespace ui
