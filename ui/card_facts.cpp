#include "ui/card_facts.h"

#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kNames[] = {"cardEid",      "cardVersion",   "cardMemory",    "cardWorkingMemory",
                                  "cardApps",     "cardDefault",   "cardSmds",      "cardCategory",
                                  "cardPlatform", "cardFunctions", "cardForbidden", "cardSas",
                                  "cardIssuers"};

QString bytes(const std::optional<quint64> &number)
{
    return number ? QLocale().formattedDataSize(qint64(std::min<quint64>(*number, quint64(1) << 50)), 0,
                                                QLocale::DataSizeIecFormat)
                  : QString();
}

template <class E>
QString names(const std::vector<E> &values)
{
    QStringList list;
    for (const E value : values)
        list << esim::nameOf(value);
    return list.join(u", "_s);
}

QString categoryWords(const std::optional<esim::EuiccCategory> &category)
{
    if (!category)
        return {};
    switch (*category) {
    case esim::EuiccCategory::Other: return CardFacts::tr("other");
    case esim::EuiccCategory::Basic: return CardFacts::tr("basic");
    case esim::EuiccCategory::Medium: return CardFacts::tr("medium");
    case esim::EuiccCategory::Contactless: return CardFacts::tr("contactless");
    }
    return {};
}

/// The first bytes tell issuers apart, and nobody reads twenty.
QString issuers(const std::vector<QByteArray> &keys)
{
    QStringList list;
    for (const QByteArray &key : keys)
        list << QString::fromLatin1(key.left(4).toHex(' ').toUpper()) + u" …"_s;
    return list.join(u"\n"_s);
}

} // namespace

CardFacts::CardFacts(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cardFacts"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setHorizontalSpacing(12);
    layout->setColumnStretch(1, 1);
    for (int line = 0; line < kLines; ++line) {
        m_names[line] = new QLabel(this);
        m_names[line]->setForegroundRole(QPalette::PlaceholderText);
        m_values[line] = new QLabel(this);
        m_values[line]->setObjectName(QString::fromLatin1(kNames[line]));
        m_values[line]->setTextFormat(Qt::PlainText);
        m_values[line]->setWordWrap(true);
        m_values[line]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_names[line]->setBuddy(m_values[line]);
        layout->addWidget(m_names[line], line, 0, Qt::AlignTop);
        layout->addWidget(m_values[line], line, 1);
    }
    layout->setRowStretch(kLines, 1);
    fill();
}

void CardFacts::setCard(const std::optional<station::CardSnapshot> &card)
{
    m_card = card;
    fill();
}

void CardFacts::set(Line line, const QString &name, const QString &value)
{
    m_names[line]->setText(name);
    m_values[line]->setText(value);
    m_names[line]->setVisible(!value.isEmpty());
    m_values[line]->setVisible(!value.isEmpty());
}

void CardFacts::fill()
{
    const station::CardSnapshot card = m_card.value_or(station::CardSnapshot());
    const esim::ChipInfo &chip = card.chip;
    const bool some = m_card.has_value();
    const auto orNone = [some](const QString &text) { return some && text.isEmpty() ? tr("none") : text; };
    QString eid = words::grouped(card.eid);
    if (card.checkDigits == station::CardSnapshot::CheckDigits::Wrong)
        eid += u'\n' + tr("The check digits are wrong: a test card, or a damaged one.");
    set(Eid, tr("EID"), eid);
    set(Version, tr("Standard"),
        some ? tr("SGP.22 %1, firmware %2").arg(chip.svn.text(), chip.firmware.text()) : QString());
    set(Memory, tr("Free memory"), bytes(chip.freeNonVolatileMemory));
    set(WorkingMemory, tr("Working memory"), bytes(chip.freeVolatileMemory));
    set(Applications, tr("Applications"),
        chip.installedApplications ? QLocale().toString(*chip.installedApplications) : QString());
    set(DefaultSmdp, tr("Default server"), orNone(chip.defaultSmdpAddress));
    set(RootSmds, tr("Discovery server"), orNone(chip.rootSmdsAddress));
    set(Category, tr("Category"), categoryWords(chip.category));
    QStringList platform;
    if (chip.javaCard)
        platform << tr("Java Card %1").arg(chip.javaCard->text());
    if (chip.globalPlatform)
        platform << tr("GlobalPlatform %1").arg(chip.globalPlatform->text());
    if (!chip.platformLabel.isEmpty())
        platform << chip.platformLabel;
    set(Platform, tr("Platform"), platform.join(u", "_s));
    set(Functions, tr("Functions"), names(chip.uiccCapabilities));
    set(ForbiddenRules, tr("Rules not allowed"), names(chip.forbiddenRules));
    set(Accreditation, tr("Accreditation"), chip.accreditation);
    set(Issuers, tr("Trusts issuers"), issuers(chip.verificationCiKeys));
}

void CardFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace ui
