#include "core/training/euicc_answers.h"

namespace training::answers {
namespace {

using base::tlv::bits;
using base::tlv::encode;
using base::tlv::find;
using base::tlv::integer;
using base::tlv::Tag;

constexpr quint64 kNoResult = 1;
constexpr quint64 kIncorrectInput = 1;
constexpr qsizetype kLongestAddress = 255;

QByteArray version(const esim::Version &v)
{
    return QByteArray().append(char(v.major)).append(char(v.minor)).append(char(v.revision));
}

QByteArray number32(quint64 number)
{
    QByteArray out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out.append(char(number >> shift));
    return out;
}

QByteArray ciList(const EuiccIdentity &identity)
{
    QByteArray list;
    for (const Certificate &ci : identity.trustedCis)
        list += encode(0x04, ci.subjectKeyId());
    return list;
}

// The tags of a 5C list, one after the other without lengths.
std::optional<std::vector<Tag>> readTagList(QByteArrayView list)
{
    std::vector<Tag> tags;
    for (qsizetype i = 0; i < list.size(); ++i) {
        Tag tag = quint8(list[i]);
        if ((tag & 0x1F) == 0x1F) {
            if (++i == list.size())
                return std::nullopt;
            tag = (tag << 8) | quint8(list[i]);
        }
        tags.push_back(tag);
    }
    return tags;
}

QByteArray field(const InstalledProfile &profile, Tag tag)
{
    const Metadata &metadata = profile.metadata;
    switch (tag) {
    case 0x5A: return encode(tag, metadata.iccid.bcd());
    case 0x4F: return encode(tag, profile.aid);
    case 0x9F70: return encode(tag, integer(profile.state == esim::ProfileState::Enabled ? 1 : 0));
    case 0x90: return profile.nickname.isEmpty() ? QByteArray() : encode(tag, profile.nickname.toUtf8());
    case 0x91: return encode(tag, metadata.serviceProvider.toUtf8());
    case 0x92: return encode(tag, metadata.name.toUtf8());
    case 0x93: return metadata.icon.isEmpty() ? QByteArray() : encode(tag, integer(1));
    case 0x94: return metadata.icon.isEmpty() ? QByteArray() : encode(tag, metadata.icon);
    case 0x95: return encode(tag, integer(quint64(classNumber(metadata.profileClass))));
    case 0xB6: return encodeTargets(metadata.targets);
    case 0xB7: return metadata.owner.isEmpty() ? QByteArray() : encode(tag, metadata.owner);
    case 0x99: return encode(tag, encodeRules(metadata.rules));
    default: return {};
    }
}

// Which profiles are asked for (A0); all when absent; nothing when it cannot be understood.
std::optional<std::vector<const InstalledProfile *>> chosen(const ProfileStore &store, QByteArrayView request)
{
    std::vector<const InstalledProfile *> profiles;
    const auto criterion = find(request, 0xA0);
    const auto inside = criterion ? base::tlv::only(criterion->value) : base::Result<base::tlv::Element>();
    if (criterion && (!inside || (inside->tag != 0x5A && inside->tag != 0x4F && inside->tag != 0x95)))
        return std::nullopt;
    for (const InstalledProfile &profile : store.profiles()) {
        if (!criterion || field(profile, inside->tag) == inside->whole)
            profiles.push_back(&profile);
    }
    return profiles;
}

bool hasEvent(const StoredNotification &notification, QByteArrayView events)
{
    return base::tlv::hasBit(events, int(notification.pending.event));
}

} // namespace

QByteArray info1(const EuiccOptions &options, const EuiccIdentity &identity)
{
    return encode(0xBF20, {encode(0x82, version(options.svn)), encode(0xA9, ciList(identity)),
                           encode(0xAA, ciList(identity))});
}

QByteArray info2(const EuiccOptions &options, const EuiccIdentity &identity, const Resources &resources)
{
    const QByteArray card = encode(0x81, integer(resources.installedApplications)) +
                            encode(0x82, number32(resources.nonVolatile)) +
                            encode(0x83, number32(resources.volatileMemory));
    QByteArray rspCapability = bits({0});
    if (options.use == CardUse::Test)
        rspCapability = bits({0, 3});
    QByteArray forbidden;
    if (!options.allowedRules.forbidsDisable || !options.allowedRules.forbidsDelete)
        forbidden = encode(
            0x99, encodeRules({!options.allowedRules.forbidsDisable, !options.allowedRules.forbidsDelete}));
    return encode(0xBF22, {encode(0x81, version({2, 3, 1})), encode(0x82, version(options.svn)),
                           encode(0x83, version(options.firmware)), encode(0x84, card),
                           encode(0x85, bits({1, 2, 4, 6, 10, 14})), encode(0x86, version({15, 0, 0})),
                           encode(0x87, version({2, 3, 0})), encode(0x88, rspCapability),
                           encode(0xA9, ciList(identity)), encode(0xAA, ciList(identity)),
                           encode(0x8B, integer(2)), forbidden, encode(0x04, version({1, 0, 0})),
                           encode(0x0C, QByteArrayLiteral("TRAINING-UP-0001"))});
}

QByteArray configuredAddresses(const EuiccOptions &options, const ProfileStore &store)
{
    QByteArray body;
    if (!store.defaultAddress().isEmpty())
        body = encode(0x80, store.defaultAddress().toUtf8());
    return encode(0xBF3C, body + encode(0x81, options.rootSmds.toUtf8()));
}

QByteArray rulesAuthorisationTable(const EuiccOptions &options)
{
    if (!options.allowedRules.forbidsDisable && !options.allowedRules.forbidsDelete)
        return encode(0xBF43, encode(0xA0, QByteArray()));
    // Any operator (all digits wild), without the end user's consent.
    const QByteArray anyOperator = encode(0x30, encode(0x80, QByteArray::fromHex("EEEEEE")));
    const QByteArray rule = encode(0x30, {encode(0x80, encodeRules(options.allowedRules)),
                                          encode(0xA1, anyOperator), encode(0x82, bits({}))});
    return encode(0xBF43, encode(0xA0, rule));
}

Es10Answer profilesInfo(const ProfileStore &store, QByteArrayView request)
{
    const auto profiles = chosen(store, request);
    std::optional<std::vector<Tag>> tags =
        std::vector<Tag>{0x5A, 0x4F, 0x9F70, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95};
    if (const auto list = find(request, 0x5C))
        tags = readTagList(list->value);
    if (!profiles || !tags)
        return es10Data(encode(0xBF2D, encode(0x81, integer(kIncorrectInput))));
    QByteArray entries;
    for (const InstalledProfile *profile : *profiles) {
        QByteArray body;
        for (const Tag tag : *tags)
            body += field(*profile, tag);
        entries += encode(0xE3, body);
    }
    return es10Data(encode(0xBF2D, encode(0xA0, entries)));
}

Es10Answer listNotifications(const ProfileStore &store, QByteArrayView request)
{
    const auto events = find(request, 0x81);
    QByteArray list;
    for (const StoredNotification &notification : store.notifications()) {
        if (!events || hasEvent(notification, events->value))
            list += notification.metadata;
    }
    return es10Data(encode(0xBF28, encode(0xA0, list)));
}

Es10Answer retrieveNotifications(const ProfileStore &store, QByteArrayView request)
{
    const auto criterion = find(request, 0xA0);
    const auto sequence = criterion ? find(criterion->value, 0x80) : std::nullopt;
    const auto events = criterion ? find(criterion->value, 0x81) : std::nullopt;
    if (criterion && !sequence && !events)
        return es10Status(sw::kBadData);
    const auto wanted = sequence ? base::tlv::toInteger(sequence->value) : std::nullopt;
    QByteArray list;
    for (const StoredNotification &notification : store.notifications()) {
        if ((!sequence || wanted == notification.pending.sequence) &&
            (!events || hasEvent(notification, events->value)))
            list += notification.pending.whole;
    }
    if (criterion && list.isEmpty())
        return es10Data(encode(0xBF2B, encode(0x81, integer(kNoResult))));
    return es10Data(encode(0xBF2B, encode(0xA0, list)));
}

Es10Answer setDefaultAddress(ProfileStore &store, QByteArrayView request)
{
    const auto address = find(request, 0x80);
    if (!address || address->value.size() > kLongestAddress)
        return es10Status(sw::kBadData);
    store.setDefaultAddress(QString::fromUtf8(address->value));
    return es10Data(encode(0xBF3F, encode(0x80, integer(0))));
}

Es10Answer removeNotification(ProfileStore &store, QByteArrayView request)
{
    const auto sequence = find(request, 0x80);
    const auto number = sequence ? base::tlv::toInteger(sequence->value) : std::nullopt;
    if (!number)
        return es10Status(sw::kBadData);
    return es10Data(encode(0xBF30, encode(0x80, integer(quint64(store.removeNotification(*number))))));
}

Es10Answer setNickname(ProfileStore &store, QByteArrayView request)
{
    const auto iccid = find(request, 0x5A);
    const auto nickname = find(request, 0x90);
    if (!iccid || iccid->value.size() != 10 || !nickname)
        return es10Status(sw::kBadData);
    return es10Data(encode(
        0xBF29,
        encode(0x80, integer(quint64(store.setNickname(iccid->value, QString::fromUtf8(nickname->value)))))));
}

Es10Answer eid(const EuiccIdentity &identity, QByteArrayView request)
{
    const auto list = find(request, 0x5C);
    if (!list || list->value != QByteArrayView("\x5A"))
        return es10Status(sw::kBadData);
    return es10Data(encode(0xBF3E, encode(0x5A, identity.eid.bcd())));
}

} // namespace training::answers
