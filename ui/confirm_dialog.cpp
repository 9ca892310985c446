#include "ui/confirm_dialog.h"

#include "ui/dialog_parts.h"

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
    auto *text = newSentences(question, this);
    text->setObjectName(u"confirmQuestion"_s);
    m_typed->setObjectName(u"confirmText"_s);
    m_typed->setAccessibleName(question);
    m_typed->setVisible(!wanted.isEmpty());
    m_act->setEnabled(wanted.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(text);
    layout->addWidget(m_typed);
    layout->addStretch(1);
    layout->addLayout(newActButtons(this, m_act, u"confirm"_s));
    setMinimumWidth(620);

    connect(m_typed, &QLineEdit::textChanged, this, [this, wanted](const QString &typed) {
        m_act->setEnabled(withoutBlanks(typed) == withoutBlanks(wanted));
    });
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
