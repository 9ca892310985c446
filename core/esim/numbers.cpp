#include "core/esim/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace esim {
namespace {

bool allAsciiDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

base::Result<Eid> Eid::fromText(QStringView text)
{
    if (text.size() != 32 || !allAsciiDigits(text)) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("eid.not-32-digits"),
            QCoreApplication::translate("esim", "An EID has 32 digits; this one has another form."),
            QCoreApplication::translate("esim", "Copy the EID from its source again."));
    }
    return Eid(text.toLatin1());
}

base::Result<Eid> Eid::fromBcd(QByteArrayView bytes)
{
    return fromText(QString::fromLatin1(bytes.toByteArray().toHex()));
}

QByteArray Eid::bcd() const { return QByteArray::fromHex(m_digits); }

bool Eid::hasRightCheckDigits() const
{
    int remainder = 0;
    for (const char digit : m_digits)
        remainder = (remainder * 10 + (digit - '0')) % 97;
    return remainder == 1;
}

base::Result<Iccid> Iccid::fromText(QStringView text)
{
    if (text.size() < 18 || text.size() > 20 || !allAsciiDigits(text)) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("iccid.form"),
            QCoreApplication::translate("esim", "An ICCID has 18 to 20 digits; this one has another form."));
    }
    return Iccid(text.toLatin1());
}

base::Result<Iccid> Iccid::fromBcd(QByteArrayView bytes)
{
    QByteArray digits = bytes.toByteArray().toHex();
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        std::swap(digits[i], digits[i + 1]);
    while (digits.endsWith('f'))
        digits.chop(1);
    return fromText(QString::fromLatin1(bytes.size() == 10 ? digits : QByteArray()));
}

QByteArray Iccid::bcd() const
{
    QByteArray digits = m_digits.leftJustified(20, 'F');
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        std::swap(digits[i], digits[i + 1]);
    return QByteArray::fromHex(digits);
}

bool Iccid::hasRightLuhnDigit() const
{
    int sum = 0;
    bool doubled = false;
    for (auto it = m_digits.crbegin(); it != m_digits.crend(); ++it, doubled = !doubled) {
        const int digit = (*it - '0') * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

QString shortened(const QString &digits)
{
    if (digits.size() <= 10)
        return digits;
    return digits.left(4) + QChar(0x2026) + digits.right(4);
}

} // namespace esim
