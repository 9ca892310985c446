#include "ui/label_page.h"

#include "ui/label_acts.h"
#include "ui/label_view.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LabelPage::LabelPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_view(new LabelView(this))
    , m_acts(new LabelActs(this))
{
    setObjectName(u"labelPage"_s);
    m_title->setObjectName(u"labelTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(u"labelCaption"_s);
    m_caption->setWordWrap(true);
    m_view->setObjectName(u"labelView"_s);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.6);
    strong.setWeight(QFont::Bold);
    m_title->setFont(strong);
    QFont middle = font();
    middle.setPointSizeF(middle.pointSizeF() * 1.2);
    m_view->setFont(middle);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(m_title);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_acts);
    setUnit(std::nullopt);
}

void LabelPage::setUnit(const std::optional<station::UnitSnapshot> &unit)
{
    const int before = m_unit ? m_unit->index : -1;
    m_unit = unit;
    m_acts->setUnit(unit);
    const int after = m_unit ? m_unit->index : -1;
    if (!m_unit)
        m_view->clear(tr("Choose a unit on the bench (F2) or in the list (F3): its label appears here."));
    else if (before != after || (!m_unit->hasLabel && !m_view->hasLabel()))
        m_view->clear(m_unit->hasLabel ? tr("The label is being drawn…") : tr("This unit has no label yet."));
    fill();
}

void LabelPage::setLabel(const QByteArray &png, const QString &sentence)
{
    m_view->setLabel(png, sentence);
    fill();
}

void LabelPage::fill()
{
    m_title->setText(m_unit ? tr("Label of %1").arg(m_unit->serial) : tr("Label"));
    if (!m_view->hasLabel()) {
        m_caption->clear();
        return;
    }
    const double factor = m_view->factor();
    if (factor >= 2.0)
        m_caption->setText(tr("Shown %n time(s) as large as its dots.", nullptr, int(factor)));
    else
        m_caption->setText(factor >= 1.0 ? tr("Shown dot for dot.")
                                         : tr("Shown smaller than its real dots."));
}

void LabelPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setUnit(m_unit);
    QWidget::changeEvent(event);
}

void LabelPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The view has its new size only when this page's layout has run.
    QMetaObject::invokeMethod(this, &LabelPage::fill, Qt::QueuedConnection);
}

} // namespace ui
