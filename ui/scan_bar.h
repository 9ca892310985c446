#pragma once

#include "core/base/secret.h"
#include "ui/scan_router.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class ScanBox;

/// The line below every page: what the last scan was and what came of it, and where a code is typed by hand.
/// Keeps the last scans, masked. Thread: GUI.
class ScanBar final : public QWidget
{
    Q_OBJECT

public:
    /// How many scans are kept.
    static constexpr int kKept = 20;

    explicit ScanBar(QWidget *parent = nullptr);

    /// Shows what came of a scan.
    void showResult(const ScanResult &result);
    /// Shows the verdict on the last scan that waited for one, in its place.
    void showVerdict(const ScanResult &result);
    /// The last scans, the newest first.
    const QList<ScanResult> &history() const { return m_history; }
    /// Puts the keyboard where codes are typed.
    void focusBox();
    /// Opens the list of the last scans.
    void showHistory();

Q_SIGNALS:
    /// Somebody typed a code by hand.
    void entered(const base::Secret &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    QList<ScanResult> m_history;
    QLabel *m_name;
    ScanBox *m_box;
    QLabel *m_verdict;
    QToolButton *m_list;
};

} // namespace ui
