#pragma once

#include "core/training/euicc_types.h"
#include "core/training/pki.h"

#include <QJsonObject>

#include <vector>

namespace training {

/// What survives a reset: profiles, pending notifications with their counter, the default SM-DP+ address.
/// Every change is whole: there is no half-installed profile. Thread: that of its caller, one at a time.
class ProfileStore
{
public:
    ProfileStore(const EuiccOptions &options, const EuiccIdentity &identity)
        : m_options(options)
        , m_identity(identity)
    {}

    enum class Switch { Enable, Disable };
    /// EnableResult and DisableResult (0 is success); both notifications when another profile is disabled on
    /// the way.
    int switchProfile(Switch to, QByteArrayView iccidOrAid);
    int deleteProfile(QByteArrayView iccidOrAid);
    int setNickname(QByteArrayView iccid, const QString &nickname);
    struct ResetWhat
    {
        bool operational = false;
        bool test = false;
        bool defaultAddress = false;
    };
    /// ResetResult.
    int memoryReset(ResetWhat what);

    /// The profile with this ICCID (10 bytes) or ISD-P AID.
    const InstalledProfile *find(QByteArrayView iccidOrAid) const;
    const std::vector<InstalledProfile> &profiles() const { return m_profiles; }
    quint64 freeMemory() const;
    /// The AID of the next ISD-P.
    QByteArray nextAid() const;

    /// What a finished or failed installation is reported with.
    struct InstallResult
    {
        QByteArray transactionId;
        QByteArray address; ///< the SM-DP+'s, UTF-8
        std::optional<esim::Iccid> iccid;
        QByteArray oidElement;  ///< 06 ...
        QByteArray finalResult; ///< content of A2
    };
    /// Puts the profile in, disabled, and reports it: the signed BF37, kept as a pending notification, and
    /// the other install notifications that its metadata asks for.
    QByteArray install(InstalledProfile profile, const InstallResult &result);
    /// Puts a profile in that is there from the factory: nobody is told.
    void preload(InstalledProfile profile);
    /// Reports an installation that failed.
    QByteArray reportFailure(const InstallResult &result);

    const std::vector<StoredNotification> &notifications() const { return m_notifications; }
    /// DeleteNotificationStatus.
    int removeNotification(quint64 sequence);

    const QString &defaultAddress() const { return m_defaultAddress; }
    void setDefaultAddress(const QString &address) { m_defaultAddress = address; }

    QJsonObject toJson() const;
    base::Result<void> fromJson(const QJsonObject &object);

private:
    InstalledProfile *findMutable(QByteArrayView iccidOrAid);
    QByteArray addInstallResult(const InstallResult &result);
    void addNotifications(const Metadata &metadata, esim::NotificationEvent event);
    void keep(quint64 sequence, esim::NotificationEvent event, QByteArrayView address,
              const std::optional<esim::Iccid> &iccid, const QByteArray &metadata, const QByteArray &whole);

    const EuiccOptions &m_options;
    const EuiccIdentity &m_identity;
    std::vector<InstalledProfile> m_profiles;
    std::vector<StoredNotification> m_notifications;
    quint64 m_nextSequence = 0;
    int m_nextProfile = 0;
    QString m_defaultAddress;
};

} // namespace training
