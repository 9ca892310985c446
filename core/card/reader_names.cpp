#include "core/card/reader_names.h"

#include <algorithm>

namespace card {

namespace {

/// " NN SS" at the end of every name: number and slot, two hexadecimal digits each.
constexpr qsizetype TailChars = 6;
constexpr int MostNumbers = 256;

bool isHexPair(QStringView text)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
    };
    return text.size() == 2 && isHexDigit(text[0]) && isHexDigit(text[1]);
}

bool hasNumber(QStringView name)
{
    if (name.size() <= TailChars)
        return false;
    const QStringView tail = name.last(TailChars);
    return tail[0] == QLatin1Char(' ') && isHexPair(tail.mid(1, 2)) && tail[3] == QLatin1Char(' ') &&
           isHexPair(tail.mid(4, 2));
}

bool hasSerial(QStringView name)
{
    return hasNumber(name) && name.chopped(TailChars).endsWith(QLatin1Char(')'));
}

} // namespace

bool canBeSameReader(const QString &one, const QString &other)
{
    if (!hasNumber(one) || !hasNumber(other))
        return one == other;
    return one.chopped(TailChars) == other.chopped(TailChars) && one.last(2) == other.last(2);
}

ReaderNames::ReaderNames(const QStringList &expected)
{
    for (const QString &name : expected) {
        if (hasSerial(name)) // any other would be mistaken for the first of its model that comes
            m_known.append({name, name, Presence::Gone});
    }
}

ReaderNames::Known *ReaderNames::missing(const QString &pcscName, const QStringList &newcomers)
{
    Known *found = nullptr;
    int alike = 0;
    for (Known &known : m_known) {
        if (known.presence == Presence::Here || !canBeSameReader(known.pcsc, pcscName))
            continue;
        if (known.pcsc == pcscName || hasSerial(pcscName))
            return &known;
        found = &known;
        ++alike;
    }
    const auto rivals = std::count_if(newcomers.begin(), newcomers.end(),
                                      [&](const QString &other) { return canBeSameReader(other, pcscName); });
    return alike == 1 && rivals == 1 ? found : nullptr;
}

ReaderName ReaderNames::unused(const QString &pcscName) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_known.begin(), m_known.end(),
                           [&](const Known &known) { return known.lasting == name; });
    };
    QString name = pcscName;
    for (int number = 0; isTaken(name) && hasNumber(pcscName) && number < MostNumbers; ++number)
        name = pcscName.chopped(5) +
               QString::number(number, 16).toUpper().rightJustified(2, QLatin1Char('0')) + pcscName.last(3);
    return name;
}

void ReaderNames::update(const QStringList &pcscNames)
{
    QStringList newcomers = pcscNames;
    for (Known &known : m_known) {
        const bool isThere = pcscNames.contains(known.pcsc);
        if (known.presence == Presence::Here && isThere)
            newcomers.removeOne(known.pcsc);
        else
            known.presence = Presence::Gone;
    }
    // Those that come back under their own number first, so that the others have fewer to be taken for.
    std::stable_partition(newcomers.begin(), newcomers.end(), [this](const QString &name) {
        return std::any_of(m_known.begin(), m_known.end(), [&](const Known &known) {
            return known.presence == Presence::Gone && known.pcsc == name;
        });
    });
    while (!newcomers.isEmpty()) {
        if (Known *known = missing(newcomers.first(), newcomers)) {
            known->pcsc = newcomers.first();
            known->presence = Presence::Here;
        } else {
            m_known.append({unused(newcomers.first()), newcomers.first(), Presence::Here});
        }
        newcomers.removeFirst();
    }
}

ReaderName ReaderNames::lasting(const QString &pcscName) const
{
    for (const Known &known : m_known) {
        if (known.presence == Presence::Here && known.pcsc == pcscName)
            return known.lasting;
    }
    return pcscName;
}

QString ReaderNames::pcscName(const ReaderName &lasting) const
{
    QString name = lasting;
    for (const Known &known : m_known) {
        if (known.lasting != lasting)
            continue;
        if (known.presence == Presence::Here)
            return known.pcsc;
        name = known.pcsc;
    }
    const bool isAnothers = std::any_of(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.presence == Presence::Here && known.pcsc == name;
    });
    return isAnothers ? QString() : name;
}

} // namespace card
