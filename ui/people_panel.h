#pragma once

#include "core/station/change_note.h"
#include "ui/people_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class PersonDialog;

/// Who is set up at this station: the list, and what an engineer does to it. Stands alone; it fits a tab of
/// the settings. Whoever shows it decides who may (people::Act::People). Thread: GUI.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive this widget
    explicit PeoplePanel(PeopleDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody was set up, removed or given another PIN.
    void changed(const station::ChangeNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void take(const base::Result<people::Register> &people);
    void fill();
    void choose();
    void askToRemove();
    void open(PersonDialog *dialog);
    void note(const QString &what, const people::Badge &badge);
    const people::Person *chosen() const;
    void retranslate();

    PeopleDesk &m_desk;
    people::Register m_people;
    QString m_trouble;
    QLabel *m_intro;
    QTableWidget *m_table;
    QLabel *m_code;
    QLabel *m_sentence;
    QPushButton *m_add;
    QPushButton *m_pin;
    QPushButton *m_remove;
};

} // namespace ui
