#pragma once

#include "ui/scan_router.h"

#include <QDialog>
#include <QList>

namespace ui {

/// The last scans as a list: when, what, and what came of it. It is deleted when it closes. Thread: GUI.
class ScanHistory final : public QDialog
{
    Q_OBJECT

public:
    /// @param results the newest first
    ScanHistory(const QList<ScanResult> &results, QWidget *parent);
};

} // namespace ui
