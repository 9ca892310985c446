#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

/// The first rows of a manifest as the station understood them, and its columns. Thread: GUI.
class PreviewTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);
    void setPreview(const station::ManifestPreview &preview);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    station::ManifestPreview m_preview;
    QLabel *m_columns;
    QTableWidget *m_rows;
};

} // namespace ui
