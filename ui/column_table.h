#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace ui {

/// The columns of a manifest, each with what it is used for, which can be changed. Thread: GUI.
class ColumnTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    /// Shows the preview's columns; the keyboard stays where it is when the titles are the same as before.
    void setPreview(const station::ManifestPreview &preview);
    /// What differs from what the titles alone mean.
    manifest::ColumnMapping mapping() const;
    QStringList titles() const;
    /// Puts the keyboard on this column's use.
    void focusColumn(const QString &title);

Q_SIGNALS:
    /// A person changed a use.
    void mappingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *boxAt(int row) const;
    void build();
    void fill();
    void retranslate();

    station::ManifestPreview m_preview;
    QLabel *m_hint;
    QTableWidget *m_table;
};

} // namespace ui
