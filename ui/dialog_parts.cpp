#include "ui/dialog_parts.h"

#include "core/station/own_words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QLabel *newSentences(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLineEdit *newOwnWords(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(station::kMostReasonCharacters);
    return edit;
}

QHBoxLayout *newActButtons(QDialog *dialog, QPushButton *act, const QString &name)
{
    act->setObjectName(name + u"ActButton"_s);
    act->setAutoDefault(false);
    auto *keep = new QPushButton(QCoreApplication::translate("ui::Dialog", "Cancel"), dialog);
    keep->setObjectName(name + u"CancelButton"_s);
    keep->setAutoDefault(false);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(act);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    for (QPushButton *button : {act, keep})
        button->setMinimumSize(170, 46);
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    return buttons;
}

} // namespace ui
