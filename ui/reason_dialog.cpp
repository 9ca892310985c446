#include "ui/reason_dialog.h"

#include "ui/dialog_parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ReasonDialog *ReasonDialog::forVoid(const QString &serial, QWidget *parent)
{
    return new ReasonDialog(
        {u"void"_s, tr("Void the code of %1").arg(serial),
         tr("This cannot be undone. The code is never printed or shown again, and the unit is held for "
            "good. Its profile stays paid for until the carrier takes it back. To go on with the "
            "product, import it again as a new unit."),
         tr("&Reason:"), tr("Void the code")},
        parent);
}

ReasonDialog *ReasonDialog::forHandOver(const QString &serial, QWidget *parent)
{
    return new ReasonDialog({u"handOver"_s, tr("Hand %1 to an engineer").arg(serial),
                             tr("The unit stands as it is, with what is reserved for it, until an engineer "
                                "lets it go on. Set the product aside."),
                             tr("&What should the engineer know?"), tr("Hand it over")},
                            parent);
}

ReasonDialog::ReasonDialog(const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_reason(newOwnWords(texts.name + u"Reason"_s, this))
    , m_act(new QPushButton(texts.act, this))
{
    setObjectName(texts.name + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    m_act->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(newSentences(texts.meaning, this));
    form->addRow(texts.question, m_reason);
    form->addRow(newActButtons(this, m_act, texts.name));
    setMinimumWidth(620);
    m_reason->setFocus();

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_act->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_reason->text());
        accept();
    });
}

} // namespace ui
