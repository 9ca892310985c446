#include "core/training/euicc_store.h"

#include <algorithm>

namespace training {
namespace {

using base::tlv::encode;
using esim::NotificationEvent;
using esim::ProfileState;

enum ResultCode { kOk = 0, kNotFound = 1, kWrongState = 2, kPolicy = 3, kNothing = 1, kUndefined = 127 };

constexpr qsizetype kLongestNickname = 64;

} // namespace

InstalledProfile *ProfileStore::findMutable(QByteArrayView iccidOrAid)
{
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const InstalledProfile &profile) {
        return profile.aid == iccidOrAid || profile.metadata.iccid.bcd() == iccidOrAid;
    });
    return at == m_profiles.end() ? nullptr : &*at;
}

const InstalledProfile *ProfileStore::find(QByteArrayView iccidOrAid) const
{
    return const_cast<ProfileStore *>(this)->findMutable(iccidOrAid);
}

quint64 ProfileStore::freeMemory() const
{
    quint64 used = 0;
    for (const InstalledProfile &profile : m_profiles)
        used += profile.size;
    return used > m_options.nonVolatileMemory ? 0 : m_options.nonVolatileMemory - used;
}

QByteArray ProfileStore::nextAid() const
{
    QByteArray aid = QByteArray::fromHex("A0000005591010FFFFFFFF8900001000");
    aid[14] = char(0x10 + (m_nextProfile >> 8));
    aid[15] = char(m_nextProfile);
    return aid;
}

int ProfileStore::switchProfile(Switch to, QByteArrayView iccidOrAid)
{
    InstalledProfile *profile = findMutable(iccidOrAid);
    if (profile == nullptr)
        return kNotFound;
    if (to == Switch::Disable) {
        if (profile->state != ProfileState::Enabled)
            return kWrongState;
        if (profile->metadata.rules.forbidsDisable)
            return kPolicy;
        profile->state = ProfileState::Disabled;
        addNotifications(profile->metadata, NotificationEvent::Disable);
        return kOk;
    }
    if (profile->state != ProfileState::Disabled)
        return kWrongState;
    const auto enabled =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [](const InstalledProfile &other) { return other.state == ProfileState::Enabled; });
    if (enabled != m_profiles.end()) {
        if (enabled->metadata.rules.forbidsDisable)
            return kPolicy;
        enabled->state = ProfileState::Disabled;
        addNotifications(enabled->metadata, NotificationEvent::Disable);
    }
    profile->state = ProfileState::Enabled;
    addNotifications(profile->metadata, NotificationEvent::Enable);
    return kOk;
}

int ProfileStore::deleteProfile(QByteArrayView iccidOrAid)
{
    const InstalledProfile *profile = find(iccidOrAid);
    if (profile == nullptr)
        return kNotFound;
    if (profile->state != ProfileState::Disabled)
        return kWrongState;
    if (profile->metadata.rules.forbidsDelete)
        return kPolicy;
    addNotifications(profile->metadata, NotificationEvent::Delete);
    m_profiles.erase(m_profiles.begin() + (profile - m_profiles.data()));
    return kOk;
}

int ProfileStore::setNickname(QByteArrayView iccid, const QString &nickname)
{
    InstalledProfile *profile = findMutable(iccid);
    if (profile == nullptr)
        return kNotFound;
    if (nickname.toUtf8().size() > kLongestNickname)
        return kUndefined;
    profile->nickname = nickname;
    return kOk;
}

int ProfileStore::memoryReset(ResetWhat what)
{
    const auto goes = [&](const InstalledProfile &profile) {
        return profile.metadata.profileClass == esim::ProfileClass::Test ? what.test : what.operational;
    };
    const bool clearsAddress = what.defaultAddress && !m_defaultAddress.isEmpty();
    if (std::none_of(m_profiles.begin(), m_profiles.end(), goes) && !clearsAddress)
        return kNothing;
    // A reset asks neither for state nor for policy rules (SGP.22 §5.7.19).
    for (const InstalledProfile &profile : m_profiles) {
        if (goes(profile))
            addNotifications(profile.metadata, NotificationEvent::Delete);
    }
    std::erase_if(m_profiles, goes);
    if (what.defaultAddress)
        m_defaultAddress.clear();
    return kOk;
}

void ProfileStore::keep(quint64 sequence, NotificationEvent event, QByteArrayView address,
                        const std::optional<esim::Iccid> &iccid, const QByteArray &metadata,
                        const QByteArray &whole)
{
    m_notifications.push_back({{sequence, event, QString::fromUtf8(address), iccid, whole}, metadata});
}

QByteArray ProfileStore::addInstallResult(const InstallResult &result)
{
    const quint64 sequence = m_nextSequence++;
    QByteArray fields = encode(0x80, base::tlv::integer(sequence)) +
                        encode(0x81, bitOf(NotificationEvent::Install)) + encode(0x0C, result.address);
    if (result.iccid)
        fields += encode(0x5A, result.iccid->bcd());
    const QByteArray metadata = encode(0xBF2F, fields);
    const QByteArray data = encode(0xBF27, {encode(0x80, result.transactionId), metadata, result.oidElement,
                                            encode(0xA2, result.finalResult)});
    const QByteArray whole = encode(0xBF37, {data, encode(0x5F37, m_identity.euicc.key.sign(data))});
    keep(sequence, NotificationEvent::Install, result.address, result.iccid, metadata, whole);
    return whole;
}

void ProfileStore::addNotifications(const Metadata &profile, NotificationEvent event)
{
    for (const NotificationTarget &target : profile.targets) {
        if (!base::tlv::hasBit(target.events, int(event)))
            continue;
        const quint64 sequence = m_nextSequence++;
        const QByteArray metadata =
            encode(0xBF2F, {encode(0x80, base::tlv::integer(sequence)), encode(0x81, bitOf(event)),
                            encode(0x0C, target.address.toUtf8()), encode(0x5A, profile.iccid.bcd())});
        const QByteArray whole = encode(0x30, {metadata, encode(0x5F37, m_identity.euicc.key.sign(metadata)),
                                               m_identity.euicc.certificate.der(), m_identity.eum.der()});
        keep(sequence, event, target.address.toUtf8(), profile.iccid, metadata, whole);
    }
}

QByteArray ProfileStore::install(InstalledProfile profile, const InstallResult &result)
{
    const QByteArray whole = addInstallResult(result);
    addNotifications(profile.metadata, NotificationEvent::Install);
    preload(std::move(profile));
    return whole;
}

void ProfileStore::preload(InstalledProfile profile)
{
    m_profiles.push_back(std::move(profile));
    ++m_nextProfile;
}

QByteArray ProfileStore::reportFailure(const InstallResult &result) { return addInstallResult(result); }

int ProfileStore::removeNotification(quint64 sequence)
{
    return std::erase_if(m_notifications,
                         [&](const StoredNotification &n) { return n.pending.sequence == sequence; }) == 0
               ? kNothing
               : kOk;
}

} // namespace training
