#include "ui/header_bar.h"

#include "ui/eliding_label.h"
#include "ui/icons.h"
#include "ui/language_menu.h"
#include "ui/tab_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PageButton
{
    Page page;
    Symbol symbol;
    const char *name;
};

constexpr PageButton kButtons[] = {
    {Page::Bench, Symbol::Bench, "benchButton"},          {Page::Units, Symbol::Units, "unitsButton"},
    {Page::Batches, Symbol::Batches, "batchesButton"},    {Page::Label, Symbol::Label, "labelPageButton"},
    {Page::Records, Symbol::Records, "recordsButton"},    {Page::Cards, Symbol::Cards, "cardsButton"},
    {Page::Settings, Symbol::Settings, "settingsButton"}, {Page::Doctor, Symbol::Doctor, "doctorButton"}};

constexpr int kMostNameWidth = 180;

void dress(QToolButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({24, 24});
    button->setMinimumHeight(48);
    button->setAutoRaise(true);
}

} // namespace

HeaderBar::HeaderBar(const QString &stationName, QWidget *parent)
    : QWidget(parent)
    , m_station(new ElidingLabel(stationName, this))
    , m_batch(new ElidingLabel({}, this))
    , m_pages(new QButtonGroup(this))
    // These get their parent when they are put into the line: the tab key goes by who came first.
    , m_operator(new QToolButton)
    , m_sound(new QToolButton)
    , m_language(new LanguageMenu)
    , m_help(new QToolButton)
    , m_clock(new QLabel(this))
{
    setObjectName(u"headerBar"_s);
    dress(m_operator, u"operatorButton"_s);
    dress(m_sound, u"soundButton"_s);
    m_sound->setToolButtonStyle(Qt::ToolButtonIconOnly);
    dress(m_language, u"languageButton"_s);
    dress(m_help, u"helpButton"_s);
    m_station->setObjectName(u"stationName"_s);
    m_batch->setObjectName(u"batchName"_s);
    m_clock->setObjectName(u"clock"_s);
    m_station->setForegroundRole(QPalette::PlaceholderText);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::Bold);
    m_batch->setFont(strong);
    m_clock->setFont(strong);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_station);
    names->addWidget(m_batch);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(6);
    layout->addLayout(names);
    layout->addStretch(1);
    m_pages->setExclusive(true);
    for (const PageButton &page : kButtons) {
        auto *button = new TabButton(this);
        dress(button, QString::fromLatin1(page.name));
        m_pages->addButton(button, int(page.page));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_operator);
    layout->addWidget(m_sound);
    layout->addWidget(m_language);
    layout->addWidget(m_help);
    layout->addSpacing(8);
    layout->addWidget(m_clock);

    connect(m_pages, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT pageWanted(static_cast<Page>(id)); });
    connect(m_operator, &QToolButton::clicked, this, &HeaderBar::operatorWanted);
    connect(m_sound, &QToolButton::clicked, this, &HeaderBar::volumeWanted);
    connect(m_help, &QToolButton::clicked, this, &HeaderBar::helpWanted);
    connect(&m_minutes, &QTimer::timeout, this, &HeaderBar::showTime);
    m_minutes.start(1000);
    retranslate();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // changes the palette, which draws the icons
    fillIcons();
}

void HeaderBar::setStation(const QString &name) { m_station->setText(name); }

void HeaderBar::setBatch(const QString &name)
{
    m_batchName = name;
    m_batch->setText(name.isEmpty() ? tr("No batch") : name);
    fit();
}

void HeaderBar::setPresence(const people::Presence &presence)
{
    m_presence = presence;
    QString text = presence.name.isEmpty() ? tr("Nobody") : presence.name;
    QString tip = tr("Who works here; recorded with everything that is done.");
    switch (presence.kind) {
    case people::Presence::Kind::Anybody: break;
    case people::Presence::Kind::Nobody:
        text = tr("Signed out");
        tip = tr("Scan your badge, or press Ctrl+L and type it.");
        break;
    case people::Presence::Kind::SignedIn:
        tip = tr("%1 is signed in as %2. Ctrl+L changes that.")
                  .arg(presence.name, people::roleWord(presence.role));
        // A name is short or it is cut: the pages' buttons need the room.
        text = m_operator->fontMetrics().elidedText(presence.name, Qt::ElideRight, kMostNameWidth) + u'\n' +
               people::roleWord(presence.role);
        break;
    }
    m_words[m_operator] = text;
    m_operator->setToolTip(tip);
    m_operator->setAccessibleName(tip);
    fit();
}

void HeaderBar::setPageRefusal(Page page, const QString &sentence)
{
    m_pages->button(int(page))->setEnabled(sentence.isEmpty());
    m_refusals[page] = sentence;
    fit();
}

void HeaderBar::setPage(Page page) { m_pages->button(int(page))->setChecked(true); }

void HeaderBar::setVolume(Volume volume)
{
    m_volume = volume;
    const auto word = [volume] {
        switch (volume) {
        case Volume::Off: return tr("Sound: off");
        case Volume::Soft: return tr("Sound: soft");
        case Volume::Medium: return tr("Sound: medium");
        case Volume::Loud: return tr("Sound: loud");
        }
        return QString();
    };
    m_sound->setAccessibleName(word());
    m_sound->setToolTip(tr("%1. Another press changes it (Ctrl+M).").arg(word()));
    fillIcons();
}

void HeaderBar::setHealth(station::Check::Verdict verdict, const QString &what)
{
    m_health = verdict;
    m_ailing = what;
    fillIcons();
    fit();
}

void HeaderBar::showTime()
{
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
}

QSize HeaderBar::minimumSizeHint() const { return {0, QWidget::minimumSizeHint().height()}; }

bool HeaderBar::isWhole(QToolButton *button, Wording wording) const
{
    const int page = m_pages->id(button);
    switch (wording) {
    case Wording::Whole: return true;
    case Wording::WorkPages: return page != int(Page::Settings) && page != int(Page::Doctor);
    case Wording::KeysAndPerson: return button == m_operator;
    case Wording::Keys:
    case Wording::Pictures: break;
    }
    return false;
}

void HeaderBar::describe(QToolButton *button, const QString &words)
{
    const int page = m_pages->id(button);
    const bool isAiling = page == int(Page::Doctor) && m_health == station::Check::Verdict::Bad;
    button->setAccessibleName(isAiling ? tr("Doctor: something does not work") : words);
    if (page < 0 && button != m_help)
        return;
    QString tip = page < 0 ? QString() : m_refusals.value(static_cast<Page>(page));
    if (tip.isEmpty() && isAiling)
        tip = button->accessibleName() + u'\n' + m_ailing;
    if (tip.isEmpty() && button->text() != words)
        tip = words;
    button->setToolTip(tip);
}

void HeaderBar::setWording(Wording wording)
{
    static const QRegularExpression key(u"^F\\d+\\b"_s);
    for (auto [button, words] : m_words.asKeyValueRange()) {
        const QString keyAlone = key.match(words).captured();
        const bool whole = isWhole(button, wording);
        button->setText(whole || keyAlone.isEmpty() ? words : keyAlone);
        const bool hasText = whole || (!keyAlone.isEmpty() && wording != Wording::Pictures);
        button->setToolButtonStyle(hasText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        describe(button, words);
    }
}

void HeaderBar::fit()
{
    for (const Wording wording :
         {Wording::Whole, Wording::WorkPages, Wording::KeysAndPerson, Wording::Keys, Wording::Pictures}) {
        setWording(wording);
        layout()->activate();
        if (layout()->totalMinimumSize().width() <= width())
            return;
    }
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::fillIcons()
{
    const QColor ink = palette().color(QPalette::ButtonText);
    for (const PageButton &page : kButtons)
        m_pages->button(int(page.page))->setIcon(icon(page.symbol, ink));
    if (m_health == station::Check::Verdict::Bad)
        m_pages->button(int(Page::Doctor))->setIcon(icon(Symbol::Warning, ink));
    m_operator->setIcon(icon(Symbol::Person, ink));
    m_sound->setIcon(icon(m_volume == Volume::Off ? Symbol::SoundOff : Symbol::Sound, ink));
    m_language->setIcon(icon(Symbol::Language, ink));
    m_help->setIcon(icon(Symbol::Help, ink));
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fillIcons();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

void HeaderBar::retranslate()
{
    m_pages->button(int(Page::Bench))->setText(tr("F2 Bench"));
    m_pages->button(int(Page::Units))->setText(tr("F3 Units"));
    m_pages->button(int(Page::Batches))->setText(tr("F4 Batches"));
    m_pages->button(int(Page::Label))->setText(tr("F5 Label"));
    m_pages->button(int(Page::Records))->setText(tr("F6 Records"));
    m_pages->button(int(Page::Cards))->setText(tr("F7 Cards"));
    m_pages->button(int(Page::Settings))->setText(tr("F8 Settings"));
    m_pages->button(int(Page::Doctor))->setText(tr("F9 Doctor"));
    m_help->setText(tr("F1 Help"));
    for (QAbstractButton *button : m_pages->buttons())
        m_words[static_cast<QToolButton *>(button)] = button->text();
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_language, m_help})
        m_words[button] = button->text();
    setBatch(m_batchName);
    setPresence(m_presence);
    setVolume(m_volume);
    showTime();
}

} // namespace ui
