#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class FaultModel;
class PreviewTable;

/// From a manifest's file to an imported batch: choose or drop the file, see it as the station understood it
/// with every fault, see what it will cost, and only then import. Reads no file itself. Thread: GUI.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param recipes names to choose from; the first is the usual one
    explicit ImportPanel(const QStringList &recipes, QWidget *parent = nullptr);

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
    /// The import went through.
    void imported(const QString &name);
    /// The import was refused; nothing was stored.
    void refused(const station::ManifestPreview &preview, const QString &sentence);
    /// Something was refused while an import may be under way: it is taken as the import's answer, so that
    /// the panel never waits for one that does not come.
    void refusedElsewhere(const QString &sentence);

Q_SIGNALS:
    void checkWanted(const QString &file, const QString &recipe);
    void importWanted(const QString &file, const QString &name, const QString &recipe);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { NoFile, Checking, Checked, Importing };

    void retranslate();
    void check();
    void fill();
    void fillPreview();
    void setStep(Step step);
    QString recipe() const;
    QString verdict() const;
    QString cost() const;
    QString freeName(const QString &wish) const;
    bool nameIsTaken() const;

    Step m_step = Step::NoFile;
    QString m_file;
    QStringList m_taken;
    std::optional<station::ManifestPreview> m_preview;
    QString m_refusal;
    QPushButton *m_choose;
    QLabel *m_fileName;
    QLabel *m_recipeLabel;
    QComboBox *m_recipe;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_verdict;
    PreviewTable *m_rows;
    FaultModel *m_faultModel;
    QTableView *m_faults;
    QLabel *m_cost;
    QPushButton *m_import;
};

} // namespace ui
