#include "core/lpa/es10_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace lpa::es10 {
namespace {

constexpr qsizetype kLongestText = 255;
constexpr base::tlv::Tag kInstallationResult = 0xBF37;
constexpr base::tlv::Tag kInstallationResultData = 0xBF27;
constexpr base::tlv::Tag kNotificationMetadata = 0xBF2F;

} // namespace

tl::unexpected<base::Error> malformedAnswer()
{
    return base::fail(
        base::ErrorKind::Refused, base::ErrorCode("card.answer-malformed"),
        QCoreApplication::translate("lpa", "The card's answer cannot be read."),
        QCoreApplication::translate("lpa", "Try the card once more; if it stays so, set it aside."));
}

base::Result<base::tlv::Element> answer(QByteArrayView bytes, base::tlv::Tag tag)
{
    auto element = base::tlv::first(bytes);
    if (!element || element->tag != tag)
        return malformedAnswer();
    return element;
}

std::optional<quint64> number(QByteArrayView value, base::tlv::Tag tag)
{
    const auto element = base::tlv::find(value, tag);
    if (!element)
        return std::nullopt;
    QByteArrayView content = element->value;
    if (content.isEmpty())
        return std::nullopt;
    while (content.size() > 1 && content[0] == '\0')
        content = content.sliced(1);
    if (content.size() > 8)
        return std::nullopt;
    quint64 read = 0;
    for (const char byte : content)
        read = (read << 8) | quint8(byte);
    return read;
}

base::Result<int> resultCode(QByteArrayView bytes, base::tlv::Tag outer)
{
    const auto element = answer(bytes, outer);
    if (!element)
        return tl::unexpected(element.error());
    const auto code = number(element->value, 0x80);
    if (!code || *code > 0xFF)
        return malformedAnswer();
    return int(*code);
}

QString plainText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8.first(std::min<qsizetype>(utf8.size(), 4 * kLongestText)));
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QLatin1Char(' ');
    }
    return text.left(kLongestText);
}

QString textOf(QByteArrayView value, base::tlv::Tag tag)
{
    const auto element = base::tlv::find(value, tag);
    return element ? plainText(element->value) : QString();
}

esim::Version versionOf(QByteArrayView value, base::tlv::Tag tag)
{
    const auto element = base::tlv::find(value, tag);
    if (!element || element->value.size() != 3)
        return {};
    return {quint8(element->value[0]), quint8(element->value[1]), quint8(element->value[2])};
}

std::optional<esim::Iccid> iccidOf(QByteArrayView value)
{
    const auto element = base::tlv::find(value, 0x5A);
    if (!element)
        return std::nullopt;
    auto iccid = esim::Iccid::fromBcd(element->value);
    return iccid ? std::optional(*iccid) : std::nullopt;
}

base::Result<esim::PendingNotification> readNotificationMetadata(const base::tlv::Element &metadata)
{
    constexpr std::array kEvents{esim::NotificationEvent::Install, esim::NotificationEvent::Enable,
                                 esim::NotificationEvent::Disable, esim::NotificationEvent::Delete};
    esim::PendingNotification notification;
    const auto sequence = number(metadata.value, 0x80);
    const auto event = base::tlv::find(metadata.value, 0x81);
    if (metadata.tag != kNotificationMetadata || !sequence || !event)
        return malformedAnswer();
    notification.sequence = *sequence;

    int named = 0;
    for (int bit = 0; bit < int(kEvents.size()); ++bit) {
        if (base::tlv::hasBit(event->value, bit)) {
            notification.event = kEvents[size_t(bit)];
            ++named;
        }
    }
    if (named != 1)
        return malformedAnswer();
    notification.address = textOf(metadata.value, 0x0C).trimmed();
    notification.iccid = iccidOf(metadata.value);
    return notification;
}

base::Result<esim::PendingNotification> readNotification(const base::tlv::Element &notification)
{
    const auto metadata =
        notification.tag == kInstallationResult
            ? base::tlv::find(notification.value, {kInstallationResultData, kNotificationMetadata})
            : base::tlv::find(notification.value, kNotificationMetadata);
    if (!metadata || (notification.tag != kInstallationResult && notification.tag != 0x30))
        return malformedAnswer();
    auto read = readNotificationMetadata(*metadata);
    if (read)
        read->whole = notification.whole.toByteArray();
    return read;
}

QByteArray swappedBcd(QStringView digits)
{
    QByteArray hex = digits.toLatin1();
    if (hex.size() % 2 != 0)
        hex.append('F');
    for (qsizetype i = 0; i + 1 < hex.size(); i += 2)
        std::swap(hex[i], hex[i + 1]);
    return QByteArray::fromHex(hex);
}

} // namespace lpa::es10
