#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

/// Says what an act means and asks for a reason in the person's own words. It is deleted when it closes.
/// Thread: GUI.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes the unit's code out of use for ever.
    static ReasonDialog *forVoid(const QString &serial, QWidget *parent);
    /// Hands the unit to an engineer.
    static ReasonDialog *forHandOver(const QString &serial, QWidget *parent);

Q_SIGNALS:
    void given(const QString &reason);

private:
    struct Texts
    {
        QString name; ///< of the objects: `name` + "Dialog", "Reason", "ActButton", "CancelButton"
        QString title;
        QString meaning;
        QString question; ///< with the letter that leads to the field
        QString act;
    };
    ReasonDialog(const Texts &texts, QWidget *parent);

    QLineEdit *m_reason;
    QPushButton *m_act;
};

} // namespace ui
