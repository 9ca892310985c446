#include "ui/confirm_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutBlanks(QString text) { return text.remove(u' '); }

} // namespace

ConfirmDialog::ConfirmDialog(const QString &title, const QString &question, const QString &wanted,
                             const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
    , m_act(new QPushButton(act, this))
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *text = new QLabel(question, this);
    text->setObjectName(u"confirmQuestion"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_typed->setObjectName(u"confirmText"_s);
    m_typed->setAccessibleName(question);
    m_typed->setVisible(!wanted.isEmpty());
    m_act->setObjectName(u"confirmButton"_s);
    m_act->setEnabled(wanted.isEmpty());
    m_act->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Cancel"), this);
    keep->setObjectName(u"confirmCancelButton"_s);
    // Enter does the harmless thing.
    keep->setDefault(true);
    for (QPushButton *button : {m_act, keep})
        button->setMinimumSize(170, 46);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(text);
    layout->addWidget(m_typed);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(620);

    connect(m_typed, &QLineEdit::textChanged, this, [this, wanted](const QString &typed) {
        m_act->setEnabled(withoutBlanks(typed) == withoutBlanks(wanted));
    });
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace ui
