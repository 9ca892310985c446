#pragma once

#include "ui/badge_check.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace ui {

class SignIn;

/// Asks a second person for the badge, and the PIN where there is one: what two people must agree on. It is
/// deleted when it closes. Thread: GUI.
class SecondPersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param question what is to be agreed on, a sentence  @param second from SignIn::newSecond(), not null
    SecondPersonDialog(const QString &question, std::unique_ptr<BadgeCheck> second, QWidget *parent);
    ~SecondPersonDialog() override;

Q_SIGNALS:
    void agreed(const QString &name);

private:
    std::unique_ptr<BadgeCheck> m_second;
};

/// Asks for a second person's consent and goes on with that person's name; at once and without a name where
/// nobody is set up. Refusing is to close the dialog.
void askSecondPerson(SignIn &signIn, const QString &question, QWidget *parent,
                     const std::function<void(const QString &name)> &agreed);

} // namespace ui
