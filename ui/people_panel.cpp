#include "ui/people_panel.h"

#include "ui/confirm_dialog.h"
#include "ui/person_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PeoplePanel::PeoplePanel(PeopleDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_intro(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_code(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_pin(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(u"peoplePanel"_s);
    m_table->setObjectName(u"peopleTable"_s);
    m_code->setObjectName(u"peopleBadgeCode"_s);
    m_sentence->setObjectName(u"peopleSentence"_s);
    m_add->setObjectName(u"personAddButton"_s);
    m_pin->setObjectName(u"personPinButton"_s);
    m_remove->setObjectName(u"personRemoveButton"_s);
    for (QLabel *label : {m_intro, m_code, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_pin, m_remove}) {
        button->setMinimumSize(150, 42);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_code);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeoplePanel::choose);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto role = m_people.isEmpty() ? people::Role::Engineer : people::Role::Operator;
        open(new PersonDialog(m_desk, role, this));
    });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        if (const people::Person *person = chosen())
            open(new PersonDialog(m_desk, *person, this));
    });
    connect(m_remove, &QPushButton::clicked, this, &PeoplePanel::askToRemove);
    connect(&m_desk, &PeopleDesk::changed, this, &PeoplePanel::read);
    retranslate();
    read();
}

void PeoplePanel::open(PersonDialog *dialog)
{
    connect(dialog, &PersonDialog::added, this,
            [this](const people::Badge &badge) { note(u"added"_s, badge); });
    connect(dialog, &PersonDialog::pinChanged, this,
            [this](const people::Badge &badge) { note(u"pin-changed"_s, badge); });
    dialog->open();
}

void PeoplePanel::note(const QString &what, const people::Badge &badge)
{
    Q_EMIT changed({station::ChangeNote::What::People, {what + u' ' + badge.text()}, {}});
}

void PeoplePanel::read()
{
    m_desk.list(this, [this](const base::Result<people::Register> &people) { take(people); });
}

void PeoplePanel::take(const base::Result<people::Register> &people)
{
    m_trouble = people ? QString() : people.error().sentence();
    m_people = people.value_or(people::Register());
    fill();
}

void PeoplePanel::fill()
{
    const people::Person *before = chosen();
    const QString badge = before != nullptr ? before->badge.text() : QString();
    m_table->setRowCount(int(m_people.people().size()));
    int row = 0;
    for (const people::Person &person : m_people.people()) {
        const QString cells[] = {person.badge.text(), person.name, people::roleWord(person.role),
                                 person.pin ? tr("yes") : tr("no")};
        for (int column = 0; column < int(std::size(cells)); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (person.badge.text() == badge)
            m_table->selectRow(row);
        ++row;
    }
    m_sentence->setText(!m_trouble.isEmpty() ? m_trouble
                        : m_people.isEmpty()
                            ? tr("Nobody is set up: everybody may do everything. Begin with an engineer.")
                            : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_add->setEnabled(m_trouble.isEmpty());
    choose();
}

const people::Person *PeoplePanel::chosen() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    const auto badge = items.isEmpty()
                           ? base::Result<people::Badge>(tl::unexpected(base::Error()))
                           : people::Badge::fromText(m_table->item(items.front()->row(), 0)->text());
    return badge ? m_people.find(*badge) : nullptr;
}

void PeoplePanel::choose()
{
    const people::Person *person = chosen();
    m_pin->setEnabled(person != nullptr);
    m_remove->setEnabled(person != nullptr);
    m_code->setText(
        person != nullptr
            ? tr("The code on the badge of %1 must hold: %2").arg(person->name, person->badge.scanText())
            : tr("Choose somebody to see what that badge's code must hold."));
}

void PeoplePanel::askToRemove()
{
    const people::Person *person = chosen();
    if (person == nullptr)
        return;
    auto *dialog =
        new ConfirmDialog(tr("Remove %1").arg(person->name),
                          tr("%1 can no longer sign in here. Records keep the name.").arg(person->name), {},
                          tr("Remove"), this);
    connect(dialog, &QDialog::accepted, this, [this, badge = person->badge] {
        m_desk.remove(this, badge, [this, badge](const base::Result<people::Register> &people) {
            if (people) {
                note(u"removed"_s, badge);
                return; // the list says it
            }
            m_sentence->setText(people.error().sentence());
            m_sentence->show();
        });
    });
    dialog->open();
}

void PeoplePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeoplePanel::retranslate()
{
    m_intro->setText(
        tr("Operators work at the bench; engineers may do everything. A badge says who somebody is, a PIN "
           "proves it."));
    m_table->setHorizontalHeaderLabels({tr("Badge"), tr("Name"), tr("Role"), tr("PIN")});
    m_table->setAccessibleName(tr("People"));
    m_add->setText(tr("&Add…"));
    m_pin->setText(tr("Change the &PIN…"));
    m_remove->setText(tr("&Remove…"));
    fill();
}

} // namespace ui
