#pragma once

#include "ui/sign_in.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class BadgeBox;

/// The line below the header in which people sign in and out. It stands there while nobody is signed in,
/// while a PIN is wanted, and when it is asked for; it never stands in the way of a scan. Thread: GUI.
class SignInBar final : public QWidget
{
    Q_OBJECT

public:
    /// @param signIn must outlive this widget
    explicit SignInBar(SignIn &signIn, QWidget *parent = nullptr);

    /// Shows it and takes the focus.
    void open();
    /// Puts it away where it need not stand, and forgets what was begun.
    void dismiss();

Q_SIGNALS:
    /// It was put away: the focus belongs elsewhere.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    QString hint() const;

    SignIn &m_signIn;
    bool m_isOpen = false; ///< it was asked for
    QLabel *m_icon;
    BadgeBox *m_box;
    QPushButton *m_out;
    QPushButton *m_cancel;
};

} // namespace ui
