#include "core/training/metadata.h"

#include <QCoreApplication>

#include <array>

namespace training {
namespace {

using base::tlv::encode;
using base::tlv::find;

constexpr qsizetype kLongestProvider = 32;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLargestIcon = 1024;
constexpr quint64 kPng = 1;
constexpr std::array kEvents{esim::NotificationEvent::Install, esim::NotificationEvent::Enable,
                             esim::NotificationEvent::Disable, esim::NotificationEvent::Delete};
constexpr std::array kClasses{esim::ProfileClass::Test, esim::ProfileClass::Provisioning,
                              esim::ProfileClass::Operational};

tl::unexpected<base::Error> bad(const char *what)
{
    return base::fail(base::ErrorKind::Refused, base::ErrorCode("training.bad-metadata"),
                      QCoreApplication::translate("training", "The profile's metadata is not allowed (%1).")
                          .arg(QLatin1String(what)));
}

QByteArray utf8(base::tlv::Tag tag, const QString &text) { return encode(tag, text.toUtf8()); }

base::Result<std::vector<NotificationTarget>> decodeTargets(QByteArrayView value)
{
    const auto entries = base::tlv::all(value);
    if (!entries)
        return bad("notification configuration");
    std::vector<NotificationTarget> targets;
    for (const auto &entry : *entries) {
        const auto events = find(entry.value, 0x80);
        const auto address = find(entry.value, 0x81);
        if (entry.tag != 0x30 || !events || !address || events->value.size() < 2)
            return bad("notification configuration");
        targets.push_back({events->value.toByteArray(), QString::fromUtf8(address->value)});
    }
    return targets;
}

} // namespace

EventBits bitOf(esim::NotificationEvent event) { return base::tlv::bits({int(event)}); }

std::optional<esim::NotificationEvent> eventOf(QByteArrayView content)
{
    std::optional<esim::NotificationEvent> found;
    for (const auto event : kEvents) {
        if (!base::tlv::hasBit(content, int(event)))
            continue;
        if (found)
            return std::nullopt;
        found = event;
    }
    return found;
}

int classNumber(esim::ProfileClass profileClass) { return int(profileClass); }

QByteArray encodeRules(PolicyRules rules)
{
    if (rules.forbidsDisable && rules.forbidsDelete)
        return base::tlv::bits({1, 2});
    if (rules.forbidsDisable)
        return base::tlv::bits({1});
    return rules.forbidsDelete ? base::tlv::bits({2}) : base::tlv::bits({});
}

QByteArray encodeTargets(const std::vector<NotificationTarget> &targets)
{
    QByteArray entries;
    for (const NotificationTarget &target : targets)
        entries += encode(0x30, {encode(0x80, target.events), utf8(0x81, target.address)});
    return entries.isEmpty() ? QByteArray() : encode(0xB6, entries);
}

QByteArray Metadata::encode() const
{
    using base::tlv::encode;
    QByteArray body = encode(0x5A, iccid.bcd()) + utf8(0x91, serviceProvider) + utf8(0x92, name);
    if (!icon.isEmpty())
        body += encode(0x93, base::tlv::integer(kPng)) + encode(0x94, icon);
    body += encode(0x95, base::tlv::integer(quint64(classNumber(profileClass)))) + encodeTargets(targets);
    if (!owner.isEmpty())
        body += encode(0xB7, owner);
    if (rules.forbidsDisable || rules.forbidsDelete)
        body += encode(0x99, encodeRules(rules));
    return encode(0xBF25, body);
}

base::Result<Metadata> Metadata::decode(QByteArrayView bf25)
{
    const auto whole = base::tlv::only(bf25, 0xBF25);
    if (!whole || !base::tlv::all(whole->value))
        return bad("form");
    const QByteArrayView body = whole->value;
    const auto iccidField = find(body, 0x5A);
    const auto provider = find(body, 0x91);
    const auto name = find(body, 0x92);
    if (!iccidField || !provider || !name)
        return bad("a field is missing");
    const auto iccid = esim::Iccid::fromBcd(iccidField->value);
    if (!iccid)
        return bad("ICCID");
    if (provider->value.size() > kLongestProvider || name->value.size() > kLongestName)
        return bad("a name is too long");

    Metadata metadata{
        *iccid, QString::fromUtf8(provider->value), QString::fromUtf8(name->value), {}, {}, {}, {}, {}};
    metadata.profileClass = esim::ProfileClass::Operational;
    if (const auto field = find(body, 0x95)) {
        const auto number = base::tlv::toInteger(field->value);
        if (!number || *number >= kClasses.size())
            return bad("profile class");
        metadata.profileClass = kClasses[*number];
    }
    if (const auto field = find(body, 0xB6)) {
        auto targets = decodeTargets(field->value);
        if (!targets)
            return tl::unexpected(targets.error());
        metadata.targets = std::move(*targets);
    }
    if (const auto field = find(body, 0xB7))
        metadata.owner = field->value.toByteArray();
    if (const auto field = find(body, 0x94)) {
        if (field->value.size() > kLargestIcon || !find(body, 0x93))
            return bad("icon");
        metadata.icon = field->value.toByteArray();
    }
    if (const auto field = find(body, 0x99))
        metadata.rules = {base::tlv::hasBit(field->value, 1), base::tlv::hasBit(field->value, 2)};
    return metadata;
}

} // namespace training
