#include "ui/stop_bar.h"

#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/release_dialog.h"
#include "ui/second_person.h"
#include "ui/sign_in.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StopBar::StopBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_release(new QPushButton(this))
{
    setObjectName(u"stopBar"_s);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, fillOf(Tone::Held));
    colours.setColor(QPalette::WindowText, inkOnFill());
    setPalette(colours);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(Symbol::Warning, inkOnFill()).pixmap(36, 36));
    m_text->setObjectName(u"stopSentence"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    m_release->setObjectName(u"releaseButton"_s);
    m_release->setMinimumSize(170, 46);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(14);
    layout->addWidget(picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_release);
    connect(m_release, &QPushButton::clicked, this, &StopBar::askForRelease);
    retranslate();
    hide();
}

void StopBar::setStop(const std::optional<station::LineStopSnapshot> &stop)
{
    m_stop = stop;
    m_text->setText(stop ? stop->sentence : QString());
    setToolTip(stop ? stop->reasonCode : QString());
    setAccessibleName(sentence());
    setVisible(stop.has_value());
    if (auto *dialog = findChild<ReleaseDialog *>(); dialog && !stop)
        dialog->reject();
}

void StopBar::setPeople(SignIn *signIn) { m_signIn = signIn; }

void StopBar::setPresence(const people::Presence &presence)
{
    const auto allowed = people::checkAct(presence, people::Act::ReleaseStop);
    m_release->setEnabled(allowed.has_value());
    m_refusal = allowed ? QString() : allowed.error().sentence();
    retranslate();
}

QString StopBar::sentence() const { return m_text->text(); }

void StopBar::askForRelease()
{
    if (!m_stop || !m_release->isEnabled() || findChild<ReleaseDialog *>())
        return;
    const bool byBadge = m_signIn != nullptr && m_signIn->presence().kind != people::Presence::Kind::Anybody;
    const auto second = byBadge ? ReleaseDialog::Second::ByBadge : ReleaseDialog::Second::Typed;
    auto *dialog = new ReleaseDialog(*m_stop, second, this);
    const bool takesTwo = m_stop->release == workflow::StopRules::Release::ByTwo;
    connect(dialog, &ReleaseDialog::wanted, this,
            [this, byBadge, takesTwo](const QString &reason, const QString &name) {
                if (byBadge && takesTwo)
                    askSecondPerson(
                        *m_signIn, tr("A second person agrees that the line goes on."), window(),
                        [this, reason](const QString &who) { Q_EMIT releaseWanted(reason, who); });
                else
                    Q_EMIT releaseWanted(reason, name);
            });
    dialog->open();
}

void StopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StopBar::retranslate()
{
    m_release->setText(tr("Release …"));
    m_release->setToolTip(m_refusal.isEmpty() ? tr("Lets the line go on, with a reason. Ctrl+G") : m_refusal);
    m_release->setAccessibleName(tr("Release the line"));
}

} // namespace ui
