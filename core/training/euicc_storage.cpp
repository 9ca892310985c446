#include "core/training/euicc_store.h"
#include "core/training/storage.h"

#include <QCoreApplication>
#include <QJsonArray>

/// The card's contents on disk.
namespace training {
namespace {

using storage::bytesFrom;

QJsonObject toJson(const InstalledProfile &profile)
{
    return {{QStringLiteral("metadata"), storage::toJson(profile.metadata.encode())},
            {QStringLiteral("aid"), storage::toJson(profile.aid)},
            {QStringLiteral("enabled"), profile.state == esim::ProfileState::Enabled},
            {QStringLiteral("nickname"), profile.nickname},
            {QStringLiteral("size"), qint64(profile.size)}};
}

std::optional<InstalledProfile> profileFrom(const QJsonObject &object)
{
    auto metadata = Metadata::decode(bytesFrom(object.value(QLatin1String("metadata"))));
    if (!metadata)
        return std::nullopt;
    const bool enabled = object.value(QLatin1String("enabled")).toBool();
    return InstalledProfile{std::move(*metadata), bytesFrom(object.value(QLatin1String("aid"))),
                            enabled ? esim::ProfileState::Enabled : esim::ProfileState::Disabled,
                            object.value(QLatin1String("nickname")).toString(),
                            quint64(object.value(QLatin1String("size")).toInteger())};
}

std::optional<StoredNotification> notificationFrom(const QJsonObject &object)
{
    StoredNotification notification;
    notification.metadata = bytesFrom(object.value(QLatin1String("metadata")));
    notification.pending.whole = bytesFrom(object.value(QLatin1String("whole")));
    const auto fields = base::tlv::only(notification.metadata, 0xBF2F);
    const auto sequence = fields ? base::tlv::find(fields->value, 0x80) : std::nullopt;
    const auto events = fields ? base::tlv::find(fields->value, 0x81) : std::nullopt;
    const auto address = fields ? base::tlv::find(fields->value, 0x0C) : std::nullopt;
    const auto event = events ? eventOf(events->value) : std::nullopt;
    const auto number = sequence ? base::tlv::toInteger(sequence->value) : std::nullopt;
    if (!number || !event || !address)
        return std::nullopt;
    notification.pending.sequence = *number;
    notification.pending.event = *event;
    notification.pending.address = QString::fromUtf8(address->value);
    if (const auto iccid = base::tlv::find(fields->value, 0x5A)) {
        if (const auto value = esim::Iccid::fromBcd(iccid->value))
            notification.pending.iccid = *value;
    }
    return notification;
}

} // namespace

QJsonObject ProfileStore::toJson() const
{
    QJsonArray profiles;
    for (const InstalledProfile &profile : m_profiles)
        profiles.append(training::toJson(profile));
    QJsonArray notifications;
    for (const StoredNotification &notification : m_notifications) {
        notifications.append(
            QJsonObject{{QStringLiteral("metadata"), storage::toJson(notification.metadata)},
                        {QStringLiteral("whole"), storage::toJson(notification.pending.whole)}});
    }
    return {{QStringLiteral("profiles"), profiles},
            {QStringLiteral("notifications"), notifications},
            {QStringLiteral("nextSequence"), qint64(m_nextSequence)},
            {QStringLiteral("nextProfile"), m_nextProfile},
            {QStringLiteral("defaultAddress"), m_defaultAddress}};
}

base::Result<void> ProfileStore::fromJson(const QJsonObject &object)
{
    const auto bad = [] {
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("training.damaged"),
                          QCoreApplication::translate("training", "The training data is damaged."));
    };
    std::vector<InstalledProfile> profiles;
    for (const auto &entry : object.value(QLatin1String("profiles")).toArray()) {
        auto profile = profileFrom(entry.toObject());
        if (!profile)
            return bad();
        profiles.push_back(std::move(*profile));
    }
    std::vector<StoredNotification> notifications;
    for (const auto &entry : object.value(QLatin1String("notifications")).toArray()) {
        auto notification = notificationFrom(entry.toObject());
        if (!notification)
            return bad();
        notifications.push_back(std::move(*notification));
    }
    m_profiles = std::move(profiles);
    m_notifications = std::move(notifications);
    m_nextSequence = quint64(object.value(QLatin1String("nextSequence")).toInteger());
    m_nextProfile = object.value(QLatin1String("nextProfile")).toInt();
    m_defaultAddress = object.value(QLatin1String("defaultAddress")).toString();
    return {};
}

namespace storage {

QJsonObject toJson(const EuiccOptions &options)
{
    return {{QStringLiteral("isdrAid"), toJson(options.isdrAid)},
            {QStringLiteral("protocol"), int(options.protocol)},
            {QStringLiteral("afterStateChange"), int(options.afterStateChange)},
            {QStringLiteral("afterPowerLoss"), int(options.afterPowerLoss)},
            {QStringLiteral("use"), int(options.use)},
            {QStringLiteral("svn"), QJsonArray{options.svn.major, options.svn.minor, options.svn.revision}},
            {QStringLiteral("memory"), qint64(options.nonVolatileMemory)},
            {QStringLiteral("volatileMemory"), qint64(options.volatileMemory)},
            {QStringLiteral("allowsPpr1"), options.allowedRules.forbidsDisable},
            {QStringLiteral("allowsPpr2"), options.allowedRules.forbidsDelete},
            {QStringLiteral("rootSmds"), options.rootSmds}};
}

EuiccOptions optionsFrom(const QJsonObject &object)
{
    const auto number = [&](const char *name, qint64 otherwise) {
        return object.value(QLatin1String(name)).toInteger(otherwise);
    };
    const auto choice = [&](const char *name) { return number(name, 0) == 1; };
    EuiccOptions options;
    if (const QByteArray aid = bytesFrom(object.value(QLatin1String("isdrAid"))); !aid.isEmpty())
        options.isdrAid = aid;
    options.protocol = choice("protocol") ? CardProtocol::T1 : CardProtocol::T0;
    options.afterStateChange =
        choice("afterStateChange") ? AfterStateChange::GoesOn : AfterStateChange::RefusesUntilReset;
    options.afterPowerLoss =
        choice("afterPowerLoss") ? AfterPowerLoss::ReportsInterruption : AfterPowerLoss::KeepsNothing;
    options.use = choice("use") ? CardUse::Test : CardUse::Production;
    const QJsonArray svn = object.value(QLatin1String("svn")).toArray();
    if (svn.size() == 3)
        options.svn = {quint8(svn[0].toInt()), quint8(svn[1].toInt()), quint8(svn[2].toInt())};
    options.nonVolatileMemory = quint64(number("memory", qint64(options.nonVolatileMemory)));
    options.volatileMemory = quint64(number("volatileMemory", qint64(options.volatileMemory)));
    options.allowedRules = {object.value(QLatin1String("allowsPpr1")).toBool(true),
                            object.value(QLatin1String("allowsPpr2")).toBool(true)};
    options.rootSmds = object.value(QLatin1String("rootSmds")).toString(options.rootSmds);
    return options;
}

} // namespace storage
} // namespace training
