#include "ui/second_person.h"

#include "ui/badge_box.h"
#include "ui/dialog_parts.h"
#include "ui/sign_in.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SecondPersonDialog::SecondPersonDialog(const QString &question, std::unique_ptr<BadgeCheck> second,
                                       QWidget *parent)
    : QDialog(parent)
    , m_second(std::move(second))
{
    setObjectName(u"secondPersonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A second person must agree"));
    auto *box = new BadgeBox(*m_second, this);
    box->setHint(tr("Scan the second person's badge."));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"secondPersonCancelButton"_s);
    cancel->setMinimumSize(170, 46);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(newSentences(question, this));
    layout->addWidget(box);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(720);
    box->focusNext();

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_second.get(), &BadgeCheck::known, this, [this](const people::Person &person) {
        Q_EMIT agreed(person.name);
        accept();
    });
}

// The box goes before what it shows.
SecondPersonDialog::~SecondPersonDialog() { qDeleteAll(findChildren<BadgeBox *>()); }

void askSecondPerson(SignIn &signIn, const QString &question, QWidget *parent,
                     const std::function<void(const QString &name)> &agreed)
{
    auto second = signIn.newSecond();
    if (!second) {
        agreed({});
        return;
    }
    auto *dialog = new SecondPersonDialog(question, std::move(second), parent);
    QObject::connect(dialog, &SecondPersonDialog::agreed, parent, agreed);
    dialog->open();
}

} // namespace ui
