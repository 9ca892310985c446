#include "ui/language_menu.h"

#include "ui/language.h"
#include "ui/text_size.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LanguageMenu::LanguageMenu(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_languages(new QActionGroup(this))
    , m_sizes(new QActionGroup(this))
{
    m_menu->setObjectName(u"languageMenu"_s);
    for (const SpokenLanguage &language : kLanguages) {
        QAction *action = m_menu->addAction(QString::fromUtf16(language.ownName));
        const QString code = QString::fromLatin1(language.code);
        action->setObjectName(u"language_"_s + code);
        action->setData(code);
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    m_sizeTitle = m_menu->addSeparator();
    for (const int percent : kTextPercents) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(u"textSize%1"_s.arg(percent));
        action->setData(percent);
        action->setCheckable(true);
        m_sizes->addAction(action);
    }
    connect(this, &QToolButton::clicked, this, &LanguageMenu::open);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageWanted(action->data().toString()); });
    connect(m_sizes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT textPercentWanted(action->data().toInt()); });
    retranslate();
}

void LanguageMenu::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void LanguageMenu::setTextPercent(int percent)
{
    for (QAction *action : m_sizes->actions())
        action->setChecked(action->data().toInt() == percent);
}

void LanguageMenu::open()
{
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
    QAction *now = m_languages->checkedAction();
    m_menu->setActiveAction(now != nullptr ? now : m_languages->actions().first());
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void LanguageMenu::retranslate()
{
    setText(tr("F10 Language"));
    setToolTip(tr("The language of the window and the size of its texts. (F10)"));
    m_menu->setAccessibleName(tr("Language and text size"));
    m_sizeTitle->setText(tr("Text size"));
    for (QAction *action : m_sizes->actions())
        action->setText(tr("Text %1 %").arg(QLocale().toString(action->data().toInt())));
}

} // namespace ui
