#pragma once

#include "ui/badge_check.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Where a badge is scanned or typed, and its PIN: shows a BadgeCheck. Works by scanner and by keyboard
/// alone. Thread: GUI.
class BadgeBox final : public QWidget
{
    Q_OBJECT

public:
    /// @param check must outlive this widget
    explicit BadgeBox(BadgeCheck &check, QWidget *parent = nullptr);

    /// What is said while a badge is waited for and nothing went wrong.
    void setHint(const QString &hint);
    /// The field that is next gets the focus.
    void focusNext();
    /// Whether one of the fields has the focus.
    bool hasFieldFocus() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void enter();
    void retranslate();
    QString sentence() const;

    BadgeCheck &m_check;
    QString m_hint;
    BadgeCheck::Step m_shown = BadgeCheck::Step::Badge;
    QLineEdit *m_badge;
    QLineEdit *m_pin;
    QPushButton *m_enter;
    QLabel *m_sentence;
};

} // namespace ui
