#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class ImportPanel;

/// The batches that the journal knows, to open one, and beside them the import of a new one. Thread: GUI.
class BatchesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchesPage(const QStringList &recipes, QWidget *parent = nullptr);

    ImportPanel *importPanel() const { return m_import; }
    /// Shows these batches.
    void setBatches(const QStringList &names);
    /// Marks the open batch; another one cannot be opened while it runs.
    void setOpen(const station::BatchSnapshot &batch);

Q_SIGNALS:
    void openWanted(const QString &name);
    void compareWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void openCurrent();

    QStringList m_names;
    station::BatchSnapshot m_batch;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_compare;
    QLabel *m_importTitle;
    ImportPanel *m_import;
};

} // namespace ui
