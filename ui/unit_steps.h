#pragma once

#include "core/workflow/next_steps.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// What can be done now with a unit: a button each, what it will do and what it may cost beside it. Thread:
/// GUI.
class UnitSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitSteps(QWidget *parent = nullptr);

    /// Shows these; the keyboard stays on the act that it was on.
    void setSteps(const QList<workflow::NextStep> &steps);

Q_SIGNALS:
    void chosen(const workflow::NextStep &step);

private:
    QWidget *m_rows = nullptr;
};

} // namespace ui
