#include "ui/release_dialog.h"

#include "ui/dialog_parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Release = workflow::StopRules::Release;

ReleaseDialog::ReleaseDialog(const station::LineStopSnapshot &stop, Second second, QWidget *parent)
    : QDialog(parent)
    , m_stop(stop)
    , m_wants(second)
    , m_reason(newOwnWords(u"releaseReason"_s, this))
    , m_second(new QLineEdit(this))
    , m_act(new QPushButton(tr("Release the line"), this))
{
    setObjectName(u"releaseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // It hangs on the bar, but not in its colours.
    setPalette(QPalette());
    setWindowTitle(tr("Release the line"));
    m_second->setObjectName(u"releaseSecond"_s);
    m_second->setMaxLength(64);
    auto *buttons = newActButtons(this, m_act, u"release"_s);
    m_act->setDefault(true);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(newSentences(stop.sentence, this));
    form->addRow(tr("&What was wrong, and what was done:"), m_reason);
    if (second == Second::Typed)
        form->addRow(stop.release == Release::ByTwo ? tr("&Second person:") : tr("Second person, if any:"),
                     m_second);
    else
        m_second->hide();
    form->addRow(buttons);
    setMinimumWidth(720);

    connect(m_reason, &QLineEdit::textChanged, this, &ReleaseDialog::check);
    connect(m_second, &QLineEdit::textChanged, this, &ReleaseDialog::check);
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_reason->text().simplified(), m_second->text().simplified());
        accept();
    });
    m_reason->setFocus();
    check();
}

void ReleaseDialog::check()
{
    const bool isAgreed = m_stop.release == Release::ByOne || m_wants == Second::ByBadge ||
                          !m_second->text().simplified().isEmpty();
    m_act->setEnabled(isAgreed && !m_reason->text().simplified().isEmpty());
}

} // namespace ui
