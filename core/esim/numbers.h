#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace esim {

/// An eUICC's identifier: 32 decimal digits (SGP.29). The value exists only when the digits are 32 decimal ones;
/// whether the check digits are right is asked separately, because a card may be wrong where a manifest may not be
/// (design §10).
class Eid
{
public:
    /// Reads exactly 32 ASCII digits.
    static base::Result<Eid> fromText(QStringView text);
    /// Reads 16 bytes as the card sends them in tag 5A: BCD, not nibble-swapped.
    static base::Result<Eid> fromBcd(QByteArrayView bytes);

    /// The 32 digits.
    QString text() const { return QString::fromLatin1(m_digits); }
    /// 16 bytes BCD, as in tag 5A.
    QByteArray bcd() const;
    /// ISO 7064 MOD 97-10: the number modulo 97 is 1 (SGP.29).
    bool hasRightCheckDigits() const;

    friend bool operator==(const Eid &, const Eid &) = default;
    friend auto operator<=>(const Eid &a, const Eid &b) { return a.m_digits.compare(b.m_digits) <=> 0; }
    friend size_t qHash(const Eid &eid, size_t seed = 0) { return ::qHash(eid.m_digits, seed); }

private:
    explicit Eid(QByteArray digits) : m_digits(std::move(digits)) {}
    QByteArray m_digits;
};

/// A profile's identifier: 18 to 20 decimal digits (ITU-T E.118 as found in the field).
class Iccid
{
public:
    static base::Result<Iccid> fromText(QStringView text);
    /// Reads 10 bytes as in EF_ICCID and tag 5A: BCD with swapped nibbles, filled with F.
    static base::Result<Iccid> fromBcd(QByteArrayView bytes);

    QString text() const { return QString::fromLatin1(m_digits); }
    /// 10 bytes, nibbles swapped, filled with F.
    QByteArray bcd() const;
    /// Luhn over all digits; many good ICCIDs fail it, so it is a warning at most (design §10).
    bool hasRightLuhnDigit() const;

    friend bool operator==(const Iccid &, const Iccid &) = default;
    friend size_t qHash(const Iccid &iccid, size_t seed = 0) { return ::qHash(iccid.m_digits, seed); }

private:
    explicit Iccid(QByteArray digits) : m_digits(std::move(digits)) {}
    QByteArray m_digits;
};

/// A profile's identifier at the operator, SM-DP+ or card for people: "8904…1235".
QString shortened(const QString &digits);

} // namespace esim
