#pragma once

#include "core/station/snapshots.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

/// Checks with their verdicts. A verdict is a shape, a word and a colour.
class CheckModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Verdict, Part, What, Remedy };
    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const QList<station::Check> &checks);
    const QList<station::Check> &checks() const { return m_checks; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "✓ good", "✗ bad"…
    static QString verdictText(station::Check::Verdict verdict);

private:
    QList<station::Check> m_checks;
};

/// The table that shows them, each row as high as its sentences. Thread: GUI.
class CheckTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CheckTable(QWidget *parent = nullptr);

    void setChecks(const QList<station::Check> &checks);
    const QList<station::Check> &checks() const { return m_model->checks(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    CheckModel *m_model;
};

} // namespace ui
