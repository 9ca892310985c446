#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace ui {

/// Where a person types what a scanner cannot read: Enter ends it. A label's text is hidden as soon as it
/// shows what it is. Thread: GUI.
class ScanBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanBox(QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was typed, not empty, without the blanks around it.
    void entered(const base::Secret &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void finish();
};

} // namespace ui
