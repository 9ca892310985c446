#pragma once

#include "ui/bench_plan.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What an engineer does with the tiles while arranging them: how to move one, the chosen one's name, whether
/// it is muted, everything back to where it was, done. Thread: GUI.
class ArrangeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangeBar(QWidget *parent = nullptr);

    /// The chosen reader's number and seat; nothing while none is chosen.
    void setSeat(int number, const std::optional<BenchPlan::Seat> &seat);

Q_SIGNALS:
    void renamed(const QString &name);
    void useChanged(ui::Use use);
    void resetWanted();
    void doneWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_number = 0;
    QLabel *m_hint;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QCheckBox *m_muted;
    QPushButton *m_reset;
    QPushButton *m_done;
};

} // namespace ui
