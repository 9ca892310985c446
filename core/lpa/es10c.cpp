#include "core/lpa/es10c.h"

#include "core/lpa/code_text.h"
#include "core/lpa/es10_values.h"

namespace lpa::es10 {
namespace {

using base::tlv::encode;
using base::tlv::find;

constexpr qsizetype kLongestNickname = 64;
constexpr qsizetype kLongestAid = 16;

std::optional<esim::ProfileInfo> readProfile(QByteArrayView value)
{
    const auto iccid = iccidOf(value);
    if (!iccid)
        return std::nullopt;
    esim::ProfileInfo info{*iccid, esim::ProfileState::Disabled, esim::ProfileClass::Operational, {}, {}, {}};
    if (number(value, 0x9F70) == quint64(1))
        info.state = esim::ProfileState::Enabled;
    // Absent means operational (SGP.22 v2 §5.5.3).
    const auto profileClass = number(value, 0x95);
    if (profileClass == quint64(0))
        info.profileClass = esim::ProfileClass::Test;
    else if (profileClass == quint64(1))
        info.profileClass = esim::ProfileClass::Provisioning;
    info.nickname = textOf(value, 0x90);
    info.serviceProvider = textOf(value, 0x91);
    info.name = textOf(value, 0x92);
    if (const auto rules = find(value, 0x99)) {
        info.forbidsDisable = base::tlv::hasBit(rules->value, 1);
        info.forbidsDelete = base::tlv::hasBit(rules->value, 2);
    }
    if (const auto aid = find(value, 0x4F); aid && aid->value.size() <= kLongestAid)
        info.aid = aid->value.toByteArray();
    if (const auto owner = find(value, {0xB7, 0x80}))
        info.network = networkText(owner->value);
    return info;
}

QByteArray changeState(base::tlv::Tag tag, const esim::Iccid &iccid, Refresh refresh)
{
    const QByteArray flag(1, refresh == Refresh::Yes ? '\xFF' : '\0');
    return encode(tag, {encode(0xA0, {encode(0x5A, iccid.bcd())}), encode(0x81, QByteArrayView(flag))});
}

} // namespace

QByteArray getEid() { return QByteArray::fromHex("BF3E035C015A"); }

base::Result<esim::Eid> readEid(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF3E);
    if (!element)
        return tl::unexpected(element.error());
    const auto eid = find(element->value, 0x5A);
    if (!eid || eid->value.size() != 16)
        return malformedAnswer();
    return esim::Eid::fromBcd(eid->value);
}

QByteArray getProfiles(ProfileFields fields)
{
    switch (fields) {
    case ProfileFields::Factory: return QByteArray::fromHex("BF2D0D5C0B5A4F9F7090919295B6B799");
    case ProfileFields::CardDefault: break;
    }
    return encode(0xBF2D, QByteArrayView());
}

base::Result<std::vector<esim::ProfileInfo>> readProfiles(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF2D);
    if (!element)
        return tl::unexpected(element.error());
    const auto list = find(element->value, 0xA0);
    if (!list) {
        const auto code = number(element->value, 0x81);
        if (!code || *code > 0xFF)
            return malformedAnswer();
        return tl::unexpected(cardError(CardFunction::GetProfiles, int(*code)));
    }
    const auto entries = base::tlv::all(list->value);
    if (!entries)
        return malformedAnswer();
    std::vector<esim::ProfileInfo> profiles;
    for (const auto &entry : *entries) {
        if (entry.tag != 0xE3)
            continue;
        if (auto profile = readProfile(entry.value))
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

base::Result<OfferedProfile> readMetadata(QByteArrayView bytes)
{
    const auto element = base::tlv::only(bytes, 0xBF25);
    if (!element)
        return tl::unexpected(element.error());
    // A field that is cut short could hide the policy rules, so all of them must be readable.
    if (!base::tlv::all(element->value))
        return malformedAnswer();
    auto info = readProfile(element->value);
    if (!info)
        return malformedAnswer();
    OfferedProfile offered{std::move(*info), std::nullopt};
    if (const auto owner = find(element->value, 0xB7)) {
        const auto bytesOf = [&](base::tlv::Tag tag) {
            const auto field = find(owner->value, tag);
            return field ? field->value.toByteArray() : QByteArray();
        };
        offered.owner = ProfileOwner{bytesOf(0x80), bytesOf(0x81), bytesOf(0x82)};
    }
    return offered;
}

QByteArray enableProfile(const esim::Iccid &iccid, Refresh refresh)
{
    return changeState(0xBF31, iccid, refresh);
}

QByteArray disableProfile(const esim::Iccid &iccid, Refresh refresh)
{
    return changeState(0xBF32, iccid, refresh);
}

QByteArray deleteProfile(const esim::Iccid &iccid) { return encode(0xBF33, {encode(0x5A, iccid.bcd())}); }

QByteArray setNickname(const esim::Iccid &iccid, QStringView nickname)
{
    QByteArray text = nickname.toUtf8();
    if (text.size() > kLongestNickname) {
        qsizetype end = kLongestNickname;
        while (end > 0 && (quint8(text[end]) & 0xC0) == 0x80)
            --end;
        text.truncate(end);
    }
    return encode(0xBF29, {encode(0x5A, iccid.bcd()), encode(0x90, QByteArrayView(text))});
}

QByteArray memoryReset(const std::vector<MemoryReset> &what)
{
    quint8 bits = 0;
    for (const MemoryReset part : what)
        bits |= quint8(0x80 >> int(part));
    // Three named bits, five unused ones: the first content byte of the BIT STRING says so.
    const char content[] = {5, char(bits)};
    return encode(0xBF34, {encode(0x82, QByteArrayView(content, 2))});
}

} // namespace lpa::es10
