#include "core/training/profile_package.h"

#include "core/base/crypto.h"

#include <algorithm>

namespace training {
namespace {

using base::tlv::encode;
using base::tlv::find;
using base::tlv::integer;

constexpr base::tlv::Tag kHeader = 0xA0;
constexpr base::tlv::Tag kNonStandard = 0xA9;
constexpr base::tlv::Tag kEnd = 0xAA;
constexpr quint64 kFormatMajor = 2;
constexpr quint64 kFormatMinor = 3;
constexpr qsizetype kFillerBytes = 2000;
constexpr qsizetype kFillerOverhead = 24;

// The PE-Header writes the ICCID in reading order, unlike EF_ICCID.
QByteArray plainBcd(const esim::Iccid &iccid)
{
    return QByteArray::fromHex(iccid.text().toLatin1().leftJustified(20, 'F'));
}

QByteArray elementHeader(quint64 identification)
{
    return encode(0xA0, encode(0x81, integer(identification)));
}

std::optional<esim::Iccid> iccidOf(QByteArrayView headerValue)
{
    const auto field = find(headerValue, 0x83);
    if (!field || field->value.size() != 10)
        return std::nullopt;
    QString digits = QString::fromLatin1(field->value.toByteArray().toHex());
    while (digits.endsWith(QLatin1Char('f')))
        digits.chop(1);
    const auto iccid = esim::Iccid::fromText(digits);
    return iccid ? std::optional(*iccid) : std::nullopt;
}

quint64 identificationOf(const base::tlv::Element &element)
{
    const auto field = find(element.value, {0xA0, 0x81});
    return field ? base::tlv::toInteger(field->value).value_or(0) : 0;
}

} // namespace

QByteArray makeProfilePackage(const esim::Iccid &iccid, const QString &name, qsizetype size)
{
    QByteArray package =
        encode(kHeader, {encode(0x80, integer(kFormatMajor)), encode(0x81, integer(kFormatMinor)),
                         encode(0x82, name.left(30).toUtf8()), encode(0x83, plainBcd(iccid)),
                         encode(0xA5, QByteArray()), encode(0xA6, QByteArray())});
    quint64 identification = 1;
    const QByteArray issuer = QByteArray::fromHex("883703");
    while (package.size() + 2 * kFillerOverhead < size) {
        const qsizetype filling = std::min(kFillerBytes, size - package.size() - 2 * kFillerOverhead);
        package += encode(kNonStandard, {elementHeader(identification++), encode(0x81, issuer),
                                         encode(0x82, base::randomBytes(int(filling)))});
    }
    return package + encode(kEnd, elementHeader(identification));
}

tl::expected<esim::Iccid, ElementFault> readProfilePackage(QByteArrayView package)
{
    const auto elements = base::tlv::all(package);
    if (!elements || elements->size() < 2 || elements->front().tag != kHeader)
        return tl::unexpected(ElementFault{ElementStatus::InvalidFormat, 0});
    const auto major = find(elements->front().value, 0x80);
    if (!major || base::tlv::toInteger(major->value) != kFormatMajor)
        return tl::unexpected(ElementFault{ElementStatus::UnsupportedVersion, 0});
    const auto iccid = iccidOf(elements->front().value);
    if (!iccid)
        return tl::unexpected(ElementFault{ElementStatus::BadValues, 0});
    for (std::size_t i = 1; i < elements->size(); ++i) {
        const auto &element = (*elements)[i];
        const bool last = i + 1 == elements->size();
        if (element.tag == kHeader || (element.tag == kEnd) != last)
            return tl::unexpected(ElementFault{ElementStatus::InvalidFormat, identificationOf(element)});
        // Context tags 1 to 30, constructed: the choice of profile elements.
        if ((element.tag & 0xE0) != 0xA0 || !find(element.value, 0xA0))
            return tl::unexpected(ElementFault{ElementStatus::NotSupported, identificationOf(element)});
    }
    return *iccid;
}

QByteArray encodeSimaResponse(const ElementFault &status)
{
    QByteArray element = encode(0x80, integer(quint64(status.status)));
    if (status.identification != 0)
        element += encode(0x81, integer(status.identification));
    return encode(0x30, encode(0xA0, encode(0x30, element)));
}

} // namespace training
