#include "ui/arrange_bar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ArrangeBar::ArrangeBar(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_muted(new QCheckBox(this))
    , m_reset(new QPushButton(this))
    , m_done(new QPushButton(this))
{
    setObjectName(u"arrangeBar"_s);
    m_hint->setObjectName(u"arrangeHint"_s);
    m_hint->setWordWrap(true);
    m_name->setObjectName(u"slotName"_s);
    m_name->setMaxLength(BenchPlan::kLongestName);
    m_nameLabel->setBuddy(m_name);
    m_muted->setObjectName(u"slotMuted"_s);
    m_reset->setObjectName(u"resetArrangement"_s);
    m_done->setObjectName(u"arrangeDone"_s);
    for (QWidget *control : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_reset),
                             static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_muted)})
        control->setMinimumHeight(44);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_hint, 3);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_muted);
    layout->addWidget(m_reset);
    layout->addWidget(m_done);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) {
            m_name->setModified(false);
            Q_EMIT renamed(m_name->text());
        }
    });
    connect(m_muted, &QCheckBox::clicked, this,
            [this](bool muted) { Q_EMIT useChanged(muted ? Use::Muted : Use::Yes); });
    connect(m_reset, &QPushButton::clicked, this, &ArrangeBar::resetWanted);
    connect(m_done, &QPushButton::clicked, this, &ArrangeBar::doneWanted);
    retranslate();
    setSeat(0, std::nullopt);
}

void ArrangeBar::setSeat(int number, const std::optional<BenchPlan::Seat> &seat)
{
    m_number = number;
    m_name->setEnabled(seat.has_value());
    m_muted->setEnabled(seat.has_value());
    m_name->setText(seat ? seat->name : QString());
    m_muted->setChecked(seat && seat->use == Use::Muted);
    retranslate();
}

void ArrangeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArrangeBar::retranslate()
{
    m_hint->setText(tr("Move a tile with the arrow keys, or drag it to where its reader stands."));
    m_nameLabel->setText(m_number > 0 ? tr("&Name of slot %1").arg(m_number) : tr("Name"));
    m_muted->setText(tr("&Muted"));
    m_muted->setToolTip(tr("The tile stays quiet while nothing is at stake in this reader. Settings decide "
                           "which readers are used."));
    m_reset->setText(tr("R&eset"));
    m_reset->setToolTip(tr("Everything back into the order of the readers; names are forgotten."));
    m_done->setText(tr("&Done"));
    m_done->setToolTip(tr("Ends arranging (Ctrl+T)."));
}

} // namespace ui
