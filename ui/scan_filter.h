#pragma once

#include "core/base/secret.h"
#include "ui/scan_detector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// How this bench's scanner marks what it types.
struct ScannerKeys
{
    int prefix = 0; ///< a Qt::Key that it types first, 0: none
    int suffix = 0; ///< a Qt::Key that it types last besides Enter and Tab, 0: none
    ScanTiming timing;
};

/// Takes what a keyboard-wedge scanner types out of the application's key events, whatever has the focus,
/// dialogs too. Keys are kept back until their times tell; what a person typed is given back unchanged and in
/// its order to the widget that had the focus. Works on the keys that arrive at windows. Thread: GUI.
class ScanFilter final : public QObject
{
    Q_OBJECT

public:
    /// Watches the application as long as it lives.
    explicit ScanFilter(const ScannerKeys &keys = {}, QObject *parent = nullptr);
    ~ScanFilter() override;

    /// While this field has the focus it gets the scans that do not prove by themselves what they are.
    static void giveUnknownTo(QWidget *field);

Q_SIGNALS:
    /// A whole scan, without the scanner's prefix and suffix.
    void scanned(const base::Secret &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held;

    bool takePress(QObject *window, const QKeyEvent &event);
    bool takeRelease(QObject *window, const QKeyEvent &event);
    ScanDetector::Key kindOf(const QKeyEvent &event) const;
    ScanDetector::Millis timeOf(const QKeyEvent &event) const;
    void hold(QObject *window, const QKeyEvent &event, ScanDetector::Key kind);
    void giveBack();
    void giveUp();
    void forget();
    bool finish(const QKeyEvent &end, const ScanDetector::Step &step);
    void takeBack(int characters);
    void trimGiven();

    ScannerKeys m_keys;
    ScanDetector m_detector;
    std::vector<Held> m_held;
    QString m_given;                   ///< the characters that were given back and may still be a scan's
    QPointer<QObject> m_givenTo;       ///< and to whom
    QSet<int> m_swallow;               ///< releases of keys that were a scan's
    ScanDetector::Millis m_endedAt{0}; ///< when the last scan ended
    QTimer m_patience;
    QTimer m_lastLook; ///< one round of the event loop for keys that are waiting in it
    QElapsedTimer m_clock;
    bool m_isGivingBack = false;
};

} // namespace ui
