#pragma once

#include "ui/people_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Sets a person up, or gives one another PIN. It is deleted when it closes; what the register refuses is
/// said in it and it stays open. Thread: GUI.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Adds somebody. @param desk must outlive the dialog  @param first the role that is proposed
    PersonDialog(PeopleDesk &desk, people::Role first, QWidget *parent);
    /// Changes the PIN of somebody who is there.
    PersonDialog(PeopleDesk &desk, const people::Person &person, QWidget *parent);

Q_SIGNALS:
    void added(const people::Badge &badge);
    void pinChanged(const people::Badge &badge);

private:
    PersonDialog(PeopleDesk &desk, QWidget *parent);
    void addPinRows(QFormLayout *form);
    void addButtons(QFormLayout *form, const QString &act);
    void check();
    void finish();
    people::Role role() const;
    /// Closes the dialog, or says in it what the register refused.
    bool closeWith(const base::Result<people::Register> &outcome);

    PeopleDesk &m_desk;
    std::optional<people::Person> m_person; ///< whose PIN is changed; nothing: somebody new
    QLineEdit *m_badge;
    QLineEdit *m_name;
    QComboBox *m_role;
    QCheckBox *m_hasPin;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QLabel *m_sentence;
    QPushButton *m_act;
};

} // namespace ui
