#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace ui {

/// Where a scanner's text arrives, or is typed: Enter ends it. A label's text is hidden as soon as it shows
/// what it is, and leaves as a Secret. Thread: GUI.
class ScanBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanBox(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A label's whole text: it began with "LPA:" or "1$".
    void labelScanned(const base::Secret &text);
    /// Anything else that is not empty, blanks at its ends taken off; at most 255 characters.
    void textScanned(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void finish();
};

} // namespace ui
