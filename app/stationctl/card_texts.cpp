#include "app/stationctl/card_texts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stationctl {
namespace {

QJsonArray hexList(const std::vector<QByteArray> &keys)
{
    QJsonArray list;
    for (const QByteArray &key : keys)
        list.append(QString::fromLatin1(key.toHex()));
    return list;
}

QString hexes(const std::vector<QByteArray> &keys)
{
    QStringList list;
    for (const QByteArray &key : keys)
        list.append(QString::fromLatin1(key.toHex()));
    return list.join(QStringLiteral(", "));
}

template <class E>
QStringList namesOf(const std::vector<E> &values)
{
    QStringList list;
    for (const E value : values)
        list.append(esim::nameOf(value));
    return list;
}

template <class E>
QString names(const std::vector<E> &values)
{
    return namesOf(values).join(QStringLiteral(", "));
}

template <class E>
QJsonArray nameList(const std::vector<E> &values)
{
    return QJsonArray::fromStringList(namesOf(values));
}

QJsonArray versionList(const std::vector<esim::Version> &versions)
{
    QJsonArray list;
    for (const esim::Version &version : versions)
        list.append(version.text());
    return list;
}

std::vector<esim::PolicyRule> rulesOf(const esim::ProfileInfo &profile)
{
    std::vector<esim::PolicyRule> rules;
    if (profile.forbidsDisable)
        rules.push_back(esim::PolicyRule::ForbidDisable);
    if (profile.forbidsDelete)
        rules.push_back(esim::PolicyRule::ForbidDelete);
    return rules;
}

// What a card does not tell is absent.
void insert(QJsonObject &object, const char *name, const std::optional<quint64> &number)
{
    if (number)
        object.insert(QLatin1String(name), qint64(*number));
}

void insert(QJsonObject &object, const char *name, const std::optional<esim::Version> &version)
{
    if (version)
        object.insert(QLatin1String(name), version->text());
}

void insert(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

QJsonObject profileJson(const char *type, const esim::ProfileInfo &profile)
{
    QJsonObject object{{QStringLiteral("type"), QLatin1String(type)},
                       {QStringLiteral("iccid"), profile.iccid.text()},
                       {QStringLiteral("class"), esim::nameOf(profile.profileClass)},
                       {QStringLiteral("provider"), profile.serviceProvider},
                       {QStringLiteral("name"), profile.name},
                       {QStringLiteral("rules"), nameList(rulesOf(profile))}};
    insert(object, "network", profile.network);
    return object;
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
                       {QStringLiteral("signing_cis"), hexList(info.signingCiKeys)},
                       {QStringLiteral("uicc_capabilities"), nameList(info.uiccCapabilities)},
                       {QStringLiteral("rsp_capabilities"), nameList(info.rspCapabilities)},
                       {QStringLiteral("forbidden_rules"), nameList(info.forbiddenRules)}};
    insert(object, "free_memory", info.freeNonVolatileMemory);
    insert(object, "free_volatile_memory", info.freeVolatileMemory);
    insert(object, "installed_applications", info.installedApplications);
    insert(object, "java_card", info.javaCard);
    insert(object, "global_platform", info.globalPlatform);
    insert(object, "protection_profile", info.protectionProfile);
    insert(object, "accreditation", info.accreditation);
    insert(object, "platform_label", info.platformLabel);
    insert(object, "discovery_url", info.discoveryUrl);
    insert(object, "tre_reference", info.treReference);
    if (info.category)
        object.insert(QStringLiteral("category"), esim::nameOf(*info.category));
    if (info.ipaMode)
        object.insert(QStringLiteral("ipa_mode"), esim::nameOf(*info.ipaMode));
    if (!info.moreProfileVersions.empty())
        object.insert(QStringLiteral("more_profile_versions"), versionList(info.moreProfileVersions));
    if (!info.iotVersions.empty())
        object.insert(QStringLiteral("iot_versions"), versionList(info.iotVersions));
    output.json(object);
    if (output.isJson())
        return kAllDone;

    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output.line(QStringLiteral("%1: %2").arg(name, value));
    };
    const auto bytes = [](const std::optional<quint64> &number) {
        return number ? QCoreApplication::translate("stationctl", "%1 bytes").arg(*number) : QString();
    };
    const auto version = [](const std::optional<esim::Version> &v) { return v ? v->text() : QString(); };
    const auto orNone = [](const QString &text) {
        return text.isEmpty() ? QCoreApplication::translate("stationctl", "none") : text;
    };
    output.line(QCoreApplication::translate("stationctl", "EID: %1").arg(chip.eid.text()));
    if (!chip.eid.hasRightCheckDigits())
        output.line(QCoreApplication::translate(
            "stationctl", "The EID's check digits are wrong: this is a test card, or it is damaged."));
    output.line(QCoreApplication::translate("stationctl", "SGP.22 version: %1, firmware %2")
                    .arg(info.svn.text(), info.firmware.text()));
    line(QCoreApplication::translate("stationctl", "Profile package version"), info.profileVersion.text());
    line(QCoreApplication::translate("stationctl", "Free memory"), bytes(info.freeNonVolatileMemory));
    line(QCoreApplication::translate("stationctl", "Free working memory"), bytes(info.freeVolatileMemory));
    if (info.installedApplications)
        line(QCoreApplication::translate("stationctl", "Applications"),
             QString::number(*info.installedApplications));
    line(QCoreApplication::translate("stationctl", "Default SM-DP+ address"),
         orNone(info.defaultSmdpAddress));
    line(QCoreApplication::translate("stationctl", "Root SM-DS address"), orNone(info.rootSmdsAddress));
    if (info.category)
        line(QCoreApplication::translate("stationctl", "Category"), esim::nameOf(*info.category));
    line(QCoreApplication::translate("stationctl", "Card functions"), names(info.uiccCapabilities));
    line(QCoreApplication::translate("stationctl", "Remote functions"), names(info.rspCapabilities));
    line(QCoreApplication::translate("stationctl", "Rules that no profile may have"),
         names(info.forbiddenRules));
    line(QCoreApplication::translate("stationctl", "Java Card"), version(info.javaCard));
    line(QCoreApplication::translate("stationctl", "GlobalPlatform"), version(info.globalPlatform));
    line(QCoreApplication::translate("stationctl", "Protection profile"), version(info.protectionProfile));
    line(QCoreApplication::translate("stationctl", "SAS accreditation"), info.accreditation);
    line(QCoreApplication::translate("stationctl", "Platform"), info.platformLabel);
    line(QCoreApplication::translate("stationctl", "Trusts servers of issuers"),
         hexes(info.verificationCiKeys));
    line(QCoreApplication::translate("stationctl", "Is trusted under issuers"), hexes(info.signingCiKeys));
    if (info.ipaMode)
        output.line(QCoreApplication::translate("stationctl",
                                                "This is a card for devices without a screen (SGP.32)."));
    return kAllDone;
}

int showProfiles(const Output &output, const std::vector<esim::ProfileInfo> &profiles)
{
    for (const esim::ProfileInfo &profile : profiles) {
        QJsonObject object = profileJson("profile", profile);
        object.insert(QStringLiteral("state"), esim::nameOf(profile.state));
        object.insert(QStringLiteral("nickname"), profile.nickname);
        insert(object, "aid", QString::fromLatin1(profile.aid.toHex().toUpper()));
        output.json(object);
        if (!output.isJson()) {
            QStringList words{profile.iccid.text(),    esim::nameOf(profile.state),
                              profile.serviceProvider, profile.name,
                              profile.nickname,        names(rulesOf(profile))};
            words.removeAll(QString());
            output.line(words.join(QStringLiteral("  ")));
        }
    }
    if (profiles.empty() && !output.isJson())
        output.line(QCoreApplication::translate("stationctl", "There is no profile on this card."));
    return kAllDone;
}

void showOffer(const Output &output, const esim::ProfileInfo &profile)
{
    output.json(profileJson("offer", profile));
    if (output.isJson())
        return;
    output.note(QCoreApplication::translate("stationctl", "The server offers: %1 %2 (%3, ICCID %4)")
                    .arg(profile.serviceProvider, profile.name, esim::nameOf(profile.profileClass),
                         profile.iccid.text()));
    if (profile.forbidsDisable)
        output.note(QCoreApplication::translate("stationctl", "Once enabled it cannot be disabled."));
    if (profile.forbidsDelete)
        output.note(QCoreApplication::translate("stationctl", "It cannot be deleted."));
}

int showRules(const Output &output, const std::vector<lpa::es10::PolicyAuthorisation> &rules)
{
    for (const lpa::es10::PolicyAuthorisation &rule : rules) {
        std::vector<esim::PolicyRule> allowed;
        if (rule.allowsUpdateControl)
            allowed.push_back(esim::PolicyRule::UpdateControl);
        if (rule.allowsForbidDisable)
            allowed.push_back(esim::PolicyRule::ForbidDisable);
        if (rule.allowsForbidDelete)
            allowed.push_back(esim::PolicyRule::ForbidDelete);
        QStringList networks;
        for (const lpa::es10::ProfileOwner &owner : rule.operators)
            networks.append(lpa::es10::networkText(owner.mccMnc));
        const bool consent = rule.consent == lpa::es10::PolicyAuthorisation::Consent::Required;
        output.json({{QStringLiteral("type"), QStringLiteral("rule")},
                     {QStringLiteral("rules"), nameList(allowed)},
                     {QStringLiteral("operators"), QJsonArray::fromStringList(networks)},
                     {QStringLiteral("consent_required"), consent}});
        if (!output.isJson())
            output.line(QStringLiteral("%1  %2  %3")
                            .arg(names(allowed), networks.join(QStringLiteral(", ")),
                                 consent ? QCoreApplication::translate("stationctl", "a person must agree")
                                         : QString()));
    }
    if (rules.empty() && !output.isJson())
        output.line(QCoreApplication::translate(
            "stationctl", "This card allows no profile to forbid that it is disabled or deleted."));
    return kAllDone;
}

int showEvents(const Output &output, const lpa::DiscoveryOutcome &found)
{
    if (found.error)
        return output.fail(*found.error);
    for (const lpa::DiscoveredEvent &event : found.events) {
        const QString fingerprint = QString::fromLatin1(event.eventId.secret().fingerprint());
        output.json({{QStringLiteral("type"), QStringLiteral("event")},
                     {QStringLiteral("server"), event.server.text()},
                     {QStringLiteral("fingerprint"), fingerprint}});
        if (!output.isJson())
            output.line(QCoreApplication::translate("stationctl", "A profile waits at %1 (%2).")
                            .arg(event.server.text(), fingerprint));
    }
    if (found.unreadable > 0)
        output.note(QCoreApplication::translate("stationctl", "%1 entries of the SM-DS cannot be used.")
                        .arg(found.unreadable));
    output.json({{QStringLiteral("type"), QStringLiteral("result")},
                 {QStringLiteral("ok"), true},
                 {QStringLiteral("events"), int(found.events.size())},
                 {QStringLiteral("unreadable"), found.unreadable}});
    if (found.events.empty() && !output.isJson())
        output.line(QCoreApplication::translate("stationctl", "Nothing waits for this card."));
    return kAllDone;
}

int showNotifications(const Output &output, const std::vector<esim::PendingNotification> &notifications)
{
    for (const esim::PendingNotification &notification : notifications) {
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("notification")},
                           {QStringLiteral("sequence"), qint64(notification.sequence)},
                           {QStringLiteral("event"), esim::nameOf(notification.event)},
                           {QStringLiteral("address"), notification.address}};
        if (notification.iccid)
            object.insert(QStringLiteral("iccid"), notification.iccid->text());
        output.json(object);
        if (!output.isJson()) {
            output.line(QStringLiteral("%1  %2  %3  %4")
                            .arg(notification.sequence)
                            .arg(esim::nameOf(notification.event), notification.address,
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
