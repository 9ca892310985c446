#include "ui/unit_steps.h"

#include "ui/dialog_parts.h"
#include "ui/icons.h"
#include "ui/palette.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(workflow::UnitAct act) { return u"step-"_s + esim::nameOf(act); }

} // namespace

UnitSteps::UnitSteps(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"unitSteps"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void UnitSteps::setSteps(const QList<workflow::NextStep> &steps)
{
    const QWidget *before = m_rows != nullptr ? m_rows->focusWidget() : nullptr;
    const QString focused = before != nullptr && before->hasFocus() ? before->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const workflow::NextStep &step : steps) {
        const int row = grid->rowCount();
        auto *button = new QPushButton(step.title, m_rows);
        button->setObjectName(nameOf(step.act));
        button->setMinimumSize(180, 46);
        button->setAutoDefault(false);
        button->setAccessibleDescription(step.does + u' ' + step.costs);
        auto *does = newSentences(step.does, m_rows);
        auto *costs = newSentences(step.who == workflow::MayDo::Engineer
                                       ? step.costs + u' ' + tr("An engineer's decision.")
                                       : step.costs,
                                   m_rows);
        costs->setObjectName(nameOf(step.act) + u"-costs"_s);
        QFont strong = costs->font();
        strong.setWeight(workflow::canCost(step.price) ? QFont::Bold : QFont::Normal);
        costs->setFont(strong);
        if (!workflow::canCost(step.price))
            costs->setForegroundRole(QPalette::PlaceholderText);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(does);
        texts->addWidget(costs);
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addLayout(texts, row, 1);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
    }
    if (steps.isEmpty())
        grid->addWidget(newSentences(tr("Nothing has to be decided for this unit."), m_rows), 0, 0, 1, 2);
    layout()->addWidget(m_rows);
    m_rows->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_rows->findChild<QPushButton *>(focused))
        again->setFocus();
}

} // namespace ui
