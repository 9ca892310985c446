#include "app/stationctl/card_texts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stationctl {
namespace {

QString eventName(esim::NotificationEvent event)
{
    switch (event) {
    case esim::NotificationEvent::Install: return QStringLiteral("install");
    case esim::NotificationEvent::Enable: return QStringLiteral("enable");
    case esim::NotificationEvent::Disable: return QStringLiteral("disable");
    case esim::NotificationEvent::Delete: return QStringLiteral("delete");
    }
    return {};
}

QString className(esim::ProfileClass profileClass)
{
    switch (profileClass) {
    case esim::ProfileClass::Test: return QStringLiteral("test");
    case esim::ProfileClass::Provisioning: return QStringLiteral("provisioning");
    case esim::ProfileClass::Operational: return QStringLiteral("operational");
    }
    return {};
}

QJsonArray hexList(const std::vector<QByteArray> &keys)
{
    QJsonArray list;
    for (const QByteArray &key : keys)
        list.append(QString::fromLatin1(key.toHex()));
    return list;
}

void insert(QJsonObject &object, const char *name, const std::optional<quint64> &number)
{
    if (number)
        object.insert(QLatin1String(name), qint64(*number));
}

} // namespace

int showChip(const Output &output, const lpa::Chip &chip)
{
    const esim::ChipInfo &info = chip.info;
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("card")},
                       {QStringLiteral("eid"), chip.eid.text()},
                       {QStringLiteral("eid_check_digits"), chip.eid.hasRightCheckDigits()},
                       {QStringLiteral("svn"), info.svn.text()},
                       {QStringLiteral("firmware"), info.firmware.text()},
                       {QStringLiteral("profile_version"), info.profileVersion.text()},
                       {QStringLiteral("default_smdp"), info.defaultSmdpAddress},
                       {QStringLiteral("root_smds"), info.rootSmdsAddress},
                       {QStringLiteral("verification_cis"), hexList(info.verificationCiKeys)},
                       {QStringLiteral("signing_cis"), hexList(info.signingCiKeys)}};
    insert(object, "free_memory", info.freeNonVolatileMemory);
    insert(object, "installed_applications", info.installedApplications);
    output.json(object);
    if (!output.isJson()) {
        output.line(QCoreApplication::translate("stationctl", "EID: %1").arg(chip.eid.text()));
        output.line(QCoreApplication::translate("stationctl", "SGP.22 version: %1, firmware %2")
                        .arg(info.svn.text(), info.firmware.text()));
        if (info.freeNonVolatileMemory)
            output.line(QCoreApplication::translate("stationctl", "Free memory: %1 bytes")
                            .arg(*info.freeNonVolatileMemory));
        output.line(QCoreApplication::translate("stationctl", "Default SM-DP+ address: %1")
                        .arg(info.defaultSmdpAddress.isEmpty()
                                 ? QCoreApplication::translate("stationctl", "none")
                                 : info.defaultSmdpAddress));
        output.line(
            QCoreApplication::translate("stationctl", "Root SM-DS address: %1").arg(info.rootSmdsAddress));
    }
    return kAllDone;
}

int showProfiles(const Output &output, const std::vector<esim::ProfileInfo> &profiles)
{
    for (const esim::ProfileInfo &profile : profiles) {
        output.json({{QStringLiteral("type"), QStringLiteral("profile")},
                     {QStringLiteral("iccid"), profile.iccid.text()},
                     {QStringLiteral("state"), esim::nameOf(profile.state)},
                     {QStringLiteral("class"), className(profile.profileClass)},
                     {QStringLiteral("provider"), profile.serviceProvider},
                     {QStringLiteral("name"), profile.name},
                     {QStringLiteral("nickname"), profile.nickname}});
        if (!output.isJson())
            output.line(QStringLiteral("%1  %2  %3  %4")
                            .arg(profile.iccid.text(), esim::nameOf(profile.state), profile.serviceProvider,
                                 profile.name));
    }
    if (profiles.empty() && !output.isJson())
        output.line(QCoreApplication::translate("stationctl", "There is no profile on this card."));
    return kAllDone;
}

int showNotifications(const Output &output, const std::vector<esim::PendingNotification> &notifications)
{
    for (const esim::PendingNotification &notification : notifications) {
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("notification")},
                           {QStringLiteral("sequence"), qint64(notification.sequence)},
                           {QStringLiteral("event"), eventName(notification.event)},
                           {QStringLiteral("address"), notification.address}};
        if (notification.iccid)
            object.insert(QStringLiteral("iccid"), notification.iccid->text());
        output.json(object);
        if (!output.isJson()) {
            output.line(QStringLiteral("%1  %2  %3  %4")
                            .arg(notification.sequence)
                            .arg(eventName(notification.event), notification.address,
                                 notification.iccid ? notification.iccid->text() : QString()));
        }
    }
    if (notifications.empty() && !output.isJson())
        output.line(QCoreApplication::translate("stationctl", "No notification is pending on this card."));
    return kAllDone;
}

int showReports(const Output &output, const std::vector<lpa::NotificationReport> &reports)
{
    int status = kAllDone;
    for (const lpa::NotificationReport &report : reports) {
        const bool sent = report.state != lpa::NotificationReport::State::Kept;
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("notification")},
                           {QStringLiteral("sequence"), qint64(report.notification.sequence)},
                           {QStringLiteral("state"), sent ? QStringLiteral("sent") : QStringLiteral("kept")}};
        if (report.error) {
            status = kSomeNotDone;
            object.insert(QStringLiteral("reason"), report.error->sentence());
            output.note(report.error->sentence());
        }
        output.json(object);
        if (!output.isJson())
            output.line(sent ? QCoreApplication::translate("stationctl", "Notification %1 was sent.")
                                   .arg(report.notification.sequence)
                             : QCoreApplication::translate("stationctl", "Notification %1 stays on the card.")
                                   .arg(report.notification.sequence));
    }
    if (reports.empty() && !output.isJson())
        output.line(QCoreApplication::translate("stationctl", "No notification is pending on this card."));
    return status;
}

} // namespace stationctl
