#include "ui/notice_bar.h"

#include "ui/icons.h"
#include "ui/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

NoticeBar::NoticeBar(Dismiss dismiss, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, noticeFill());
    colours.setColor(QPalette::WindowText, inkOnNotice());
    setPalette(colours);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(Symbol::Warning, inkOnNotice()).pixmap(28, 28));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    m_close->setText(QStringLiteral("✕"));
    m_close->setMinimumSize(44, 36);
    m_close->setVisible(dismiss == Dismiss::Yes);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 8, 3);
    layout->addWidget(picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] { setSentence({}); });
    retranslate();
    hide();
}

void NoticeBar::setSentence(const QString &sentence, const QString &detail)
{
    m_text->setText(sentence);
    setToolTip(detail);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString NoticeBar::sentence() const { return m_text->text(); }

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslate() { m_close->setAccessibleName(tr("Put this message away")); }

} // namespace ui
