#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class PreviewModel;

/// The rows of a manifest as PreviewModel shows them, and what they add up to. Thread: GUI.
class PreviewTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);
    void setPreview(const station::ManifestPreview &preview);
    /// Whether the keyboard follows.
    enum class Focus { Stays, Follows };
    /// Brings the cell of this fault, by its place in ManifestPreview::faults, into sight. @return whether it
    /// is shown
    bool showFault(int fault, Focus focus);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    station::ManifestPreview m_preview;
    PreviewModel *m_model;
    QLabel *m_title;
    QTableView *m_rows;
};

} // namespace ui
