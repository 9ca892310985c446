#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

/// Asks before something that cannot be undone: the button works once the right text was typed. It is deleted
/// when it closes. Thread: GUI.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param question what will happen, sentences  @param wanted what must be typed, blanks aside; empty:
    /// nothing
    /// @param act the button's text
    ConfirmDialog(const QString &title, const QString &question, const QString &wanted, const QString &act,
                  QWidget *parent);

private:
    QLineEdit *m_typed;
    QPushButton *m_act;
};

} // namespace ui
