#include "ui/card_page.h"

#include "ui/card_facts.h"
#include "ui/card_models.h"
#include "ui/confirm_dialog.h"
#include "ui/flow_layout.h"
#include "ui/page_area.h"
#include "ui/palette.h"
#include "ui/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Act = station::CardWish::Act;

namespace {

constexpr int kButtonHeight = 42;
constexpr int kButtonWidth = 130;
constexpr qsizetype kDigitsToType = 8;

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::Bold);
    return font;
}

void dress(QTableView *table, const QString &name)
{
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kButtonHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
}

/// Columns as wide as what is in them; the last one takes the rest.
void fitColumns(QTableView *table)
{
    for (int column = 0; column + 1 < table->model()->columnCount(); ++column)
        table->resizeColumnToContents(column);
}

} // namespace

CardPage::CardPage(QWidget *parent)
    : QWidget(parent)
    , m_readerName(new QLabel(this))
    , m_readers(new QComboBox(this))
    , m_read(new QPushButton(this))
    , m_verdict(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_contents(new QWidget(this))
    , m_chipTitle(new QLabel(this))
    , m_facts(new CardFacts(this))
    , m_address(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_profilesTitle(new QLabel(this))
    , m_profiles(new CardProfilesModel(this))
    , m_profileTable(new QTableView(this))
    , m_enable(new QPushButton(this))
    , m_disable(new QPushButton(this))
    , m_name(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_notificationsTitle(new QLabel(this))
    , m_notifications(new CardNotificationsModel(this))
    , m_notificationTable(new QTableView(this))
    , m_send(new QPushButton(this))
    , m_drop(new QPushButton(this))
{
    setObjectName(u"cardPage"_s);
    m_readers->setObjectName(u"cardReaders"_s);
    m_read->setObjectName(u"cardReadButton"_s);
    m_verdict->setObjectName(u"cardVerdict"_s);
    m_hint->setObjectName(u"cardHint"_s);
    m_address->setObjectName(u"cardAddressButton"_s);
    m_clear->setObjectName(u"cardClearButton"_s);
    m_enable->setObjectName(u"cardEnableButton"_s);
    m_disable->setObjectName(u"cardDisableButton"_s);
    m_name->setObjectName(u"cardNameButton"_s);
    m_delete->setObjectName(u"cardDeleteButton"_s);
    m_send->setObjectName(u"cardSendButton"_s);
    m_drop->setObjectName(u"cardDropButton"_s);
    dress(m_profileTable, u"cardProfiles"_s);
    dress(m_notificationTable, u"cardNotifications"_s);
    m_profileTable->setModel(m_profiles);
    m_notificationTable->setModel(m_notifications);
    for (QLabel *title : {m_chipTitle, m_profilesTitle, m_notificationsTitle})
        title->setFont(scaled(font(), 1.2));
    for (QPushButton *button :
         {m_read, m_address, m_clear, m_enable, m_disable, m_name, m_delete, m_send, m_drop})
        button->setMinimumSize(kButtonWidth, kButtonHeight);
    m_readers->setMinimumHeight(kButtonHeight);
    m_readers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_readerName->setBuddy(m_readers);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMargin(10);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setFont(scaled(font(), 1.3));

    auto *head = new FlowLayout;
    head->setSpacing(10);
    head->addWidget(m_readerName);
    head->addWidget(m_readers);
    head->addWidget(m_read);
    auto *sides = new QHBoxLayout(m_contents);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(16);
    sides->addWidget(makeFactsSide(), 2);
    sides->addWidget(makeContentsSide(), 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_verdict);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_contents, 1);
    connectButtons();
    retranslate();
}

QWidget *CardPage::makeFactsSide()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    // A card can tell more than a small screen holds.
    auto *scroll = new PageArea(m_facts, PageArea::Scroll::Down, side);
    m_facts->setAutoFillBackground(true);
    m_facts->setBackgroundRole(QPalette::Base);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_address);
    buttons->addWidget(m_clear);
    auto *layout = new QVBoxLayout(side);
    layout->setSpacing(8);
    layout->addWidget(m_chipTitle);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return side;
}

QWidget *CardPage::makeContentsSide()
{
    auto *side = new QWidget(this);
    auto *profileButtons = new FlowLayout;
    for (QPushButton *button : {m_enable, m_disable, m_name})
        profileButtons->addWidget(button);
    profileButtons->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    profileButtons->addWidget(m_delete);
    auto *notificationButtons = new FlowLayout;
    notificationButtons->addWidget(m_send);
    notificationButtons->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    notificationButtons->addWidget(m_drop);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_profilesTitle);
    layout->addWidget(m_profileTable, 3);
    layout->addLayout(profileButtons);
    layout->addSpacing(8);
    layout->addWidget(m_notificationsTitle);
    layout->addWidget(m_notificationTable, 2);
    layout->addLayout(notificationButtons);
    return side;
}

void CardPage::connectButtons()
{
    connect(m_readers, &QComboBox::activated, this, [this] {
        m_card.reset();
        m_sentence.clear();
        fill();
        readIfNew();
    });
    connect(m_read, &QPushButton::clicked, this, [this] { wish(Act::Read); });
    connect(m_enable, &QPushButton::clicked, this, [this] { wish(Act::Enable); });
    connect(m_disable, &QPushButton::clicked, this, [this] { wish(Act::Disable); });
    connect(m_send, &QPushButton::clicked, this, [this] { wish(Act::SendNotifications); });
    connect(m_name, &QPushButton::clicked, this, &CardPage::askForName);
    connect(m_address, &QPushButton::clicked, this, &CardPage::askForAddress);
    connect(m_delete, &QPushButton::clicked, this, &CardPage::askToDelete);
    connect(m_drop, &QPushButton::clicked, this, &CardPage::askToDrop);
    connect(m_clear, &QPushButton::clicked, this, &CardPage::askToClear);
    for (QTableView *table : {m_profileTable, m_notificationTable})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CardPage::fill);
}

QString CardPage::reader() const { return m_readers->currentData().toString(); }

void CardPage::updateSlot(const station::SlotSnapshot &slot)
{
    const bool isNew = !m_slots.contains(slot.reader);
    const bool isOther = !slot.cardIn && m_card && m_card->reader == slot.reader;
    m_slots.insert(slot.reader, slot);
    if (isNew) {
        int place = 0;
        while (place < m_readers->count() &&
               m_slots.value(m_readers->itemData(place).toString()).number < slot.number)
            ++place;
        m_readers->insertItem(place, tr("%1  %2").arg(slot.number).arg(slot.reader), slot.reader);
    } else {
        m_readers->setItemText(m_readers->findData(slot.reader),
                               tr("%1  %2").arg(slot.number).arg(slot.reader));
    }
    // What was read of a card says nothing any more once it was taken out.
    if (isOther)
        m_card.reset();
    fill();
}

void CardPage::choose(const QString &reader)
{
    const int place = m_readers->findData(reader);
    if (place < 0 || place == m_readers->currentIndex())
        return;
    m_readers->setCurrentIndex(place);
    m_card.reset();
    m_sentence.clear();
    fill();
}

void CardPage::readIfNew()
{
    const bool isShown = m_card && m_card->reader == reader();
    if (!isShown && m_slots.value(reader()).cardIn && !m_works.contains(reader()))
        wish(Act::Read);
}

void CardPage::showCard(const station::CardSnapshot &card)
{
    if (card.reader != reader())
        return;
    const auto before = chosenProfile();
    m_card = card;
    m_profiles->setProfiles(card.profiles);
    m_notifications->setNotifications(card.notifications);
    // Most profiles have no rules, and their column takes the room of the others.
    const bool anyRules =
        std::any_of(card.profiles.begin(), card.profiles.end(), [](const esim::ProfileInfo &profile) {
            return profile.forbidsDisable || profile.forbidsDelete;
        });
    m_profileTable->setColumnHidden(int(CardProfilesModel::Column::Rules), !anyRules);
    for (QTableView *table : {m_profileTable, m_notificationTable})
        fitColumns(table);
    const auto same =
        std::find_if(card.profiles.begin(), card.profiles.end(), [&](const esim::ProfileInfo &profile) {
            return before && profile.iccid == before->iccid;
        });
    if (!card.profiles.empty())
        m_profileTable->selectRow(same == card.profiles.end() ? 0 : int(same - card.profiles.begin()));
    fill();
}

void CardPage::showWork(const QString &reader, const QString &work)
{
    if (work.isEmpty())
        m_works.remove(reader);
    else
        m_works.insert(reader, work);
    fill();
}

void CardPage::showEnd(const QString &reader, station::CardEnd end, const QString &sentence)
{
    if (reader != this->reader())
        return;
    m_end = end;
    m_sentence = sentence;
    if (end == station::CardEnd::Unknown)
        m_card.reset();
    fill();
}

void CardPage::wish(Act act, const QString &text)
{
    station::CardWish wish;
    wish.act = act;
    wish.reader = reader();
    wish.text = text;
    if (m_card && act != Act::Read)
        wish.eid = m_card->eid;
    if (const auto profile = chosenProfile())
        wish.iccid = profile->iccid.text();
    if (const auto notification = chosenNotification())
        wish.sequence = notification->sequence;
    m_sentence.clear();
    fill();
    Q_EMIT wanted(wish);
}

std::optional<esim::ProfileInfo> CardPage::chosenProfile() const
{
    return m_profiles->profile(m_profileTable->currentIndex().row());
}

std::optional<esim::PendingNotification> CardPage::chosenNotification() const
{
    const auto rows = m_notificationTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_notifications->notification(rows.first().row());
}

void CardPage::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"cardNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the profile"));
    dialog->setLabelText(tr("The name that the card keeps for this profile; empty takes it away:"));
    dialog->setTextValue(chosenProfile() ? chosenProfile()->nickname : QString());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { wish(Act::Nickname, name.trimmed()); });
    dialog->open();
}

void CardPage::askForAddress()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"cardAddressDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Default server"));
    dialog->setLabelText(tr("The SM-DP+ address that the device asks at its first start; empty clears it:"));
    dialog->setTextValue(m_card ? m_card->chip.defaultSmdpAddress : QString());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &address) { wish(Act::DefaultSmdp, address.trimmed()); });
    dialog->open();
}

void CardPage::confirm(const QString &title, const QString &question, const QString &wanted,
                       const QString &act, const std::function<void()> &then)
{
    auto *dialog = new ConfirmDialog(title, question, wanted, act, this);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

void CardPage::askToDelete()
{
    const auto profile = chosenProfile();
    if (!profile)
        return;
    confirm(tr("Delete the profile?"),
            tr("%1 %2, ICCID %3, is deleted for good. It cannot be downloaded again unless the operator "
               "releases it.")
                .arg(profile->serviceProvider, profile->name, words::grouped(profile->iccid.text())),
            {}, tr("Delete the profile"), [this] { wish(Act::Delete); });
}

void CardPage::askToDrop()
{
    const auto notification = chosenNotification();
    if (!notification)
        return;
    confirm(tr("Drop the notification?"),
            tr("Notification %1 goes from the card without being sent. %2 never learns what happened.")
                .arg(notification->sequence)
                .arg(notification->address),
            {}, tr("Drop it unsent"), [this] { wish(Act::DropNotification); });
}

void CardPage::askToClear()
{
    if (!m_card)
        return;
    const QString last = m_card->eid.right(kDigitsToType);
    confirm(tr("Clear the card?"),
            tr("All operational profiles on this card are deleted for good, and its default server address "
               "is reset. This cannot be undone.\n\nTo confirm, type the last 8 digits of the EID %1.")
                .arg(words::grouped(m_card->eid)),
            last, tr("Clear the card"), [this] { wish(Act::MemoryReset); });
}

void CardPage::fill()
{
    const station::SlotSnapshot slot = m_slots.value(reader());
    const QString work = m_works.value(reader());
    const bool idle = work.isEmpty();
    const bool some = m_card && m_card->reader == reader();
    const auto profile = some ? chosenProfile() : std::nullopt;
    const bool isEnabled = profile && profile->state == esim::ProfileState::Enabled;

    m_facts->setCard(some ? m_card : std::nullopt);
    m_contents->setVisible(some);
    m_hint->setVisible(!some);
    m_hint->setText(m_readers->count() == 0 ? tr("No card reader yet. Plug one in.")
                    : !idle                 ? work + u'…'
                    : !slot.cardIn          ? tr("There is no card in this reader. Put one in.")
                                            : tr("Read the card to see what is on it."));
    m_read->setEnabled(idle && slot.cardIn);
    m_address->setEnabled(idle && some);
    m_clear->setEnabled(idle && some);
    m_enable->setEnabled(idle && profile && !isEnabled);
    m_disable->setEnabled(idle && isEnabled && !profile->forbidsDisable);
    m_name->setEnabled(idle && profile);
    m_delete->setEnabled(idle && profile && !isEnabled && !profile->forbidsDelete);
    m_send->setEnabled(idle && some && m_notifications->rowCount() > 0);
    m_drop->setEnabled(idle && some && chosenNotification());

    const bool hasVerdict = !m_sentence.isEmpty() || (some && !idle);
    m_verdict->setVisible(hasVerdict);
    const bool isGood = m_end == station::CardEnd::Done;
    m_verdict->setText(!idle ? work + u'…' : (isGood ? u"✓  "_s : u"✗  "_s) + m_sentence);
    QPalette colours = palette();
    const Tone tone = !idle ? Tone::Working : isGood ? Tone::Done : Tone::Failed;
    colours.setColor(QPalette::Window, fillOf(tone));
    colours.setColor(QPalette::WindowText, inkOnFill());
    m_verdict->setPalette(colours);
    m_verdict->setAutoFillBackground(true);
}

void CardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CardPage::retranslate()
{
    m_readerName->setText(tr("Card in"));
    m_readers->setAccessibleName(tr("Reader"));
    m_read->setText(tr("Read the card"));
    m_chipTitle->setText(tr("The card"));
    m_address->setText(tr("Default server…"));
    m_address->setToolTip(tr("Writes the SM-DP+ address that the device asks at its first start."));
    m_clear->setText(tr("Clear the card…"));
    m_clear->setToolTip(tr("Deletes all operational profiles. You must confirm it by typing."));
    m_profilesTitle->setText(tr("Profiles"));
    m_profileTable->setAccessibleName(tr("Profiles"));
    m_enable->setText(tr("Enable"));
    m_enable->setToolTip(tr("Enables the chosen profile; the one that is enabled now is disabled."));
    m_disable->setText(tr("Disable"));
    m_name->setText(tr("Name…"));
    m_delete->setText(tr("Delete…"));
    m_delete->setToolTip(tr("Only a disabled profile can be deleted."));
    m_notificationsTitle->setText(tr("Notifications that their servers do not know yet"));
    m_notificationTable->setAccessibleName(tr("Notifications"));
    m_send->setText(tr("Send all"));
    m_drop->setText(tr("Drop…"));
    m_drop->setToolTip(tr("Takes the chosen one off the card without sending it."));
    m_profiles->retranslate();
    m_notifications->retranslate();
    fill();
}

} // namespace ui
