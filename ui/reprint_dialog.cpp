#include "ui/reprint_dialog.h"

#include "core/workflow/reasons.h"
#include "ui/badge_box.h"
#include "ui/dialog_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ReprintDialog::ReprintDialog(const QString &serial, int prints, std::unique_ptr<BadgeCheck> second,
                             SecondPerson need, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(second))
    , m_need(need)
    , m_cause(new QComboBox(this))
    , m_words(newOwnWords(u"reprintWords"_s, this))
    , m_second(newOwnWords(u"reprintSecond"_s, this))
    , m_act(new QPushButton(tr("Print again"), this))
{
    setObjectName(u"reprintDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the label of %1 again").arg(serial));
    m_cause->setObjectName(u"reprintCause"_s);
    for (const auto &[cause, name] : workflow::kReprintCauseNames)
        m_cause->addItem(workflow::causeWords(cause), int(cause));
    m_second->setMaxLength(64);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(
        newSentences(tr("The same code is printed once more, marked REPRINT %1. Destroy the old label: "
                        "whoever has it owns the profile.")
                         .arg(prints),
                     this));
    form->addRow(tr("&Reason:"), m_cause);
    form->addRow(tr("&In your words:"), m_words);
    if (m_check) {
        m_second->hide();
        auto *box = new BadgeBox(*m_check, this);
        box->setHint(m_need == SecondPerson::Needed
                         ? tr("This reprint takes two: scan the other person's badge.")
                         : tr("Not needed for this reprint."));
        form->addRow(tr("&Second person:"), box);
        connect(m_check.get(), &BadgeCheck::changed, this, &ReprintDialog::check);
        setMinimumWidth(820);
    } else {
        form->addRow(tr("&Second person:"), m_second);
        setMinimumWidth(620);
    }
    form->addRow(newActButtons(this, m_act, u"reprint"_s));

    connect(m_cause, &QComboBox::currentIndexChanged, this, &ReprintDialog::check);
    connect(m_words, &QLineEdit::textChanged, this, &ReprintDialog::check);
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(wish());
        accept();
    });
    check();
}

// The box goes before what it shows.
ReprintDialog::~ReprintDialog() { qDeleteAll(findChildren<BadgeBox *>()); }

QString ReprintDialog::secondName() const
{
    if (!m_check)
        return m_second->text();
    return m_check->step() == BadgeCheck::Step::Known ? m_check->person()->name : QString();
}

station::ReprintWish ReprintDialog::wish() const
{
    const auto cause = workflow::ReprintCause(m_cause->currentData().toInt());
    const bool isOther = cause == workflow::ReprintCause::Other;
    return {cause, isOther ? m_words->text() : QString(), secondName()};
}

void ReprintDialog::check()
{
    const bool isOther = wish().cause == workflow::ReprintCause::Other;
    m_words->setEnabled(isOther);
    const bool lacksReason = isOther && m_words->text().trimmed().isEmpty();
    const bool lacksPerson = m_check && m_need == SecondPerson::Needed && secondName().isEmpty();
    m_act->setEnabled(!lacksReason && !lacksPerson);
}

} // namespace ui
