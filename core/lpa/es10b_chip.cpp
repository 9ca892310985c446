// What the card tells about itself: EUICCInfo1 and EUICCInfo2.
#include "core/lpa/es10_values.h"
#include "core/lpa/es10b.h"

namespace lpa::es10 {
namespace {

using base::tlv::Element;
using base::tlv::find;

constexpr qsizetype kKeyIdSize = 20;
constexpr size_t kMostVersions = 16;

std::vector<QByteArray> readKeyIds(QByteArrayView value, base::tlv::Tag tag)
{
    std::vector<QByteArray> keys;
    const auto list = find(value, tag);
    if (!list)
        return keys;
    const auto entries = base::tlv::all(list->value);
    if (!entries)
        return keys;
    for (const Element &entry : *entries) {
        if (entry.tag == 0x04 && entry.value.size() == kKeyIdSize)
            keys.push_back(entry.value.toByteArray());
    }
    return keys;
}

/// The named bits of a BIT STRING child that are set.
template <class E>
std::vector<E> readBits(QByteArrayView value, base::tlv::Tag tag)
{
    std::vector<E> set;
    const auto field = find(value, tag);
    for (const auto &[bit, name] : enumNames(E())) {
        if (field && base::tlv::hasBit(field->value, int(bit)))
            set.push_back(bit);
    }
    return set;
}

/// The enumeration's value with the number in a child; nothing for a number that has no name yet.
template <class E>
std::optional<E> readEnum(QByteArrayView value, base::tlv::Tag tag)
{
    const auto read = number(value, tag);
    for (const auto &[candidate, name] : enumNames(E())) {
        if (read == quint64(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<esim::Version> optionalVersion(QByteArrayView value, base::tlv::Tag tag)
{
    const auto field = find(value, tag);
    return field && field->value.size() == 3 ? std::optional(versionOf(value, tag)) : std::nullopt;
}

/// The versions in a SEQUENCE OF VersionType.
std::vector<esim::Version> readVersions(const std::optional<Element> &list)
{
    std::vector<esim::Version> versions;
    const auto entries = list ? base::tlv::all(list->value) : std::vector<Element>();
    for (const Element &entry : entries.value_or(std::vector<Element>())) {
        if (entry.tag == 0x04 && entry.value.size() == 3 && versions.size() < kMostVersions)
            versions.push_back({quint8(entry.value[0]), quint8(entry.value[1]), quint8(entry.value[2])});
    }
    return versions;
}

} // namespace

QByteArray getInfo1() { return base::tlv::encode(0xBF20, QByteArrayView()); }

QByteArray getInfo2() { return base::tlv::encode(0xBF22, QByteArrayView()); }

base::Result<esim::ChipSummary> readInfo1(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF20);
    if (!element)
        return tl::unexpected(element.error());
    return esim::ChipSummary{element->whole.toByteArray(), versionOf(element->value, 0x82),
                             readKeyIds(element->value, 0xA9), readKeyIds(element->value, 0xAA)};
}

base::Result<esim::ChipInfo> readInfo2(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF22);
    if (!element)
        return tl::unexpected(element.error());
    const QByteArrayView value = element->value;
    esim::ChipInfo chip;
    chip.profileVersion = versionOf(value, 0x81);
    chip.svn = versionOf(value, 0x82);
    chip.firmware = versionOf(value, 0x83);
    if (const auto resources = find(value, 0x84)) {
        chip.installedApplications = number(resources->value, 0x81);
        chip.freeNonVolatileMemory = number(resources->value, 0x82);
        chip.freeVolatileMemory = number(resources->value, 0x83);
    }
    chip.uiccCapabilities = readBits<esim::UiccCapability>(value, 0x85);
    chip.javaCard = optionalVersion(value, 0x86);
    chip.globalPlatform = optionalVersion(value, 0x87);
    chip.rspCapabilities = readBits<esim::RspCapability>(value, 0x88);
    chip.verificationCiKeys = readKeyIds(value, 0xA9);
    chip.signingCiKeys = readKeyIds(value, 0xAA);
    // The tag that the standard gives; AB, as some programs look for it, is seen nowhere.
    chip.category = readEnum<esim::EuiccCategory>(value, 0x8B);
    chip.forbiddenRules = readBits<esim::PolicyRule>(value, 0x99);
    chip.protectionProfile = optionalVersion(value, 0x04);
    chip.accreditation = textOf(value, 0x0C);
    if (const auto certification = find(value, 0xAC)) {
        chip.platformLabel = textOf(certification->value, 0x80);
        chip.discoveryUrl = textOf(certification->value, 0x81);
    }
    chip.treReference = textOf(value, 0x8E);
    chip.moreProfileVersions = readVersions(find(value, 0xAF));
    chip.ipaMode = readEnum<esim::IpaMode>(value, 0x90);
    chip.iotVersions = readVersions(find(value, {0xB4, 0xA0}));
    return chip;
}

} // namespace lpa::es10
