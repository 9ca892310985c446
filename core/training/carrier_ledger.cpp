#include "core/training/carrier_ledger.h"

#include "core/base/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace training {
namespace {

QString sidFrom(const char *prefix, QByteArray hex) { return QString::fromLatin1(prefix + hex); }

QString freshSid(const char *prefix) { return sidFrom(prefix, base::randomId()); }

QString freshMatchingId()
{
    static constexpr char alphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const QByteArray random = base::randomBytes(25);
    QString id;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0)
            id += QLatin1Char('-');
        id += QLatin1Char(alphabet[quint8(random[i]) % 32]);
    }
    return id;
}

const char *wrongName(const CarrierParameters &given, std::initializer_list<const char *> allowed)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (std::none_of(allowed.begin(), allowed.end(),
                         [&](const char *name) { return it.key() == QLatin1String(name); }))
            return "A parameter is not known; names are case sensitive";
    }
    return nullptr;
}

bool mayBecome(const QString &from, const QString &to)
{
    static const std::array allowed{std::pair{"new", "ready"},       std::pair{"new", "active"},
                                    std::pair{"ready", "active"},    std::pair{"ready", "inactive"},
                                    std::pair{"active", "inactive"}, std::pair{"inactive", "active"}};
    return std::any_of(allowed.begin(), allowed.end(), [&](const auto &row) {
        return from == QLatin1String(row.first) && to == QLatin1String(row.second);
    });
}

QString urlOf(const char *what, const QString &sid)
{
    return QStringLiteral("https://supersim.twilio.com/v1/%1/%2").arg(QLatin1String(what), sid);
}

QString date(const QDateTime &at) { return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")); }

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

CarrierReply page(const CarrierParameters &query, const QString &key, const std::vector<QJsonObject> &all,
                  const QString &self)
{
    const QString sizeText = query.value(QStringLiteral("PageSize"), QStringLiteral("50"));
    bool isNumber = false;
    const int size = sizeText.toInt(&isNumber);
    if (!isNumber || size < 1 || size > 1000)
        return CarrierLedger::error(400, 20001, "PageSize must be between 1 and 1000");
    const int number = query.value(QStringLiteral("Page")).toInt();
    size_t from = 0;
    if (const QString token = query.value(QStringLiteral("PageToken")); !token.isEmpty()) {
        // The token names the last entry shown, so that new entries at the front do not shift the next
        // page.
        while (from < all.size() &&
               QStringLiteral("PT") + all[from].value(QLatin1String("sid")).toString() != token)
            ++from;
        if (from == all.size())
            return CarrierLedger::error(400, 20001, "PageToken is not valid");
        ++from;
    }
    const size_t to = std::min(all.size(), from + size_t(size));
    QJsonArray entries;
    for (size_t i = from; i < to; ++i)
        entries.append(all[i]);
    const auto urlFor = [&](int page, const QString &token) {
        QUrlQuery items;
        for (auto it = query.begin(); it != query.end(); ++it) {
            if (it.key() != QLatin1String("Page") && it.key() != QLatin1String("PageToken") &&
                it.key() != QLatin1String("PageSize"))
                items.addQueryItem(it.key(), it.value());
        }
        items.addQueryItem(QStringLiteral("PageSize"), QString::number(size));
        items.addQueryItem(QStringLiteral("Page"), QString::number(page));
        if (!token.isEmpty())
            items.addQueryItem(QStringLiteral("PageToken"), token);
        return self + QLatin1Char('?') + items.toString(QUrl::FullyEncoded);
    };
    const bool more = to < all.size();
    const QString last =
        more ? QStringLiteral("PT") + all[to - 1].value(QLatin1String("sid")).toString() : QString();
    const QJsonObject meta{
        {QStringLiteral("first_page_url"), urlFor(0, {})},
        {QStringLiteral("key"), key},
        {QStringLiteral("next_page_url"), more ? QJsonValue(urlFor(number + 1, last)) : QJsonValue()},
        {QStringLiteral("page"), number},
        {QStringLiteral("page_size"), size},
        {QStringLiteral("previous_page_url"), QJsonValue()},
        {QStringLiteral("url"), urlFor(number, query.value(QStringLiteral("PageToken")))}};
    return {200, {{key, entries}, {QStringLiteral("meta"), meta}}};
}

} // namespace

CarrierLedger::CarrierLedger(const CarrierServer::Options &options)
    : m_options(options)
{
    // A fleet keeps its identifier over a restart, because it is made from its name.
    for (const QString &name : options.fleets)
        m_fleets.push_back({sidFrom("HF", base::sha256(name.toUtf8()).toHex().left(32)), name});
    m_account = options.account.startsWith(QLatin1String("AC"))
                    ? options.account
                    : sidFrom("AC", base::sha256(options.account.toUtf8()).toHex().left(32));
}

CarrierReply CarrierLedger::error(int status, int code, const char *message)
{
    QJsonObject body{{QStringLiteral("status"), status},
                     {QStringLiteral("message"), QString::fromLatin1(message)}};
    if (code != 0) {
        body[QStringLiteral("code")] = code;
        body[QStringLiteral("more_info")] = QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code);
    }
    return {status, body};
}

CarrierReply CarrierLedger::createProfile(const CarrierParameters &given, base::Millis now, bool willFail)
{
    if (const char *wrong = wrongName(given, {"Eid", "GenerateMatchingId", "CallbackUrl", "CallbackMethod"}))
        return error(400, 20001, wrong);
    const QString eid = given.value(QStringLiteral("Eid"));
    const QString generate = given.value(QStringLiteral("GenerateMatchingId"), QStringLiteral("false"));
    if (generate != QLatin1String("true") && generate != QLatin1String("false"))
        return error(400, 20001, "GenerateMatchingId must be boolean");
    const bool byMatchingId = generate == QLatin1String("true");
    if (byMatchingId != eid.isEmpty())
        return error(400, 20001, "Exactly one of Eid and GenerateMatchingId is needed");
    if (!eid.isEmpty() && !esim::Eid::fromText(eid))
        return error(400, 20001, "Eid is not valid");

    const QString method = given.value(QStringLiteral("CallbackMethod"), QStringLiteral("POST"));
    if (method != QLatin1String("POST") && method != QLatin1String("GET"))
        return error(400, 20001, "CallbackMethod must be GET or POST");
    const QString callbackUrl = given.value(QStringLiteral("CallbackUrl"));
    if (!callbackUrl.isEmpty() && !QUrl(callbackUrl, QUrl::StrictMode).isValid())
        return error(400, 20001, "CallbackUrl is not valid");

    Profile profile;
    profile.callbackUrl = callbackUrl;
    profile.callbackMethod = method;
    profile.sid = freshSid("HP");
    profile.simSid = freshSid("HS");
    profile.iccid = freshIccid();
    profile.eid = eid;
    if (byMatchingId)
        profile.matchingId = freshMatchingId();
    profile.created = profile.updated = QDateTime::currentDateTimeUtc();
    profile.since = profile.born = now;
    profile.willFail = willFail;
    profile.hiddenLists = m_options.listLag;
    m_profiles.push_back(profile);
    m_profileAt.insert(profile.sid, m_profiles.size() - 1);
    changed(m_profiles.back());
    return {201, show(m_profiles.back())};
}

CarrierReply CarrierLedger::fetchProfile(const QString &sid, base::Millis now)
{
    Profile *profile = find(sid);
    if (!profile)
        return error(404, 20404, "The requested resource was not found");
    advance(*profile, now);
    return {200, show(*profile)};
}

CarrierReply CarrierLedger::listProfiles(const CarrierParameters &query, base::Millis now,
                                         const QString &self)
{
    if (const char *wrong = wrongName(query, {"Eid", "SimSid", "Status", "PageSize", "Page", "PageToken"}))
        return error(400, 20001, wrong);
    const QString status = query.value(QStringLiteral("Status"));
    static const QStringList known =
        QStringLiteral("new reserving available downloaded installed failed").split(QLatin1Char(' '));
    if (!status.isEmpty() && !known.contains(status))
        return error(400, 20001, "Status is not valid");
    std::vector<QJsonObject> found;
    for (auto profile = m_profiles.rbegin(); profile != m_profiles.rend(); ++profile) {
        advance(*profile, now);
        const bool hidden = profile->hiddenLists > 0 || now - profile->born < m_options.listLagTime;
        profile->hiddenLists = std::max(0, profile->hiddenLists - 1);
        const QString eid = query.value(QStringLiteral("Eid"));
        const QString sim = query.value(QStringLiteral("SimSid"));
        if (hidden || (!eid.isEmpty() && profile->eid != eid) ||
            (!status.isEmpty() && profile->status != status) ||
            (!sim.isEmpty() && !(profile->hasSim() && profile->simSid == sim)))
            continue;
        found.push_back(show(*profile));
    }
    return page(query, QStringLiteral("esim_profiles"), found, self);
}

CarrierReply CarrierLedger::fetchSim(const QString &name, base::Millis now)
{
    Profile *profile = findSim(name);
    if (!profile)
        return error(404, 20404, "The requested resource was not found");
    advanceSim(*profile, now);
    return {200, showSim(*profile)};
}

CarrierReply CarrierLedger::listSims(const CarrierParameters &query, base::Millis now, const QString &self)
{
    if (const char *wrong = wrongName(query, {"Status", "Fleet", "Iccid", "PageSize", "Page", "PageToken"}))
        return error(400, 20001, wrong);
    std::vector<QJsonObject> found;
    const QString fleetName = query.value(QStringLiteral("Fleet"));
    const Fleet *fleet = findFleet(fleetName);
    for (auto profile = m_profiles.rbegin(); profile != m_profiles.rend(); ++profile) {
        if (!profile->hasSim())
            continue;
        advanceSim(*profile, now);
        const QString status = query.value(QStringLiteral("Status"));
        const QString iccid = query.value(QStringLiteral("Iccid"));
        if ((!status.isEmpty() && profile->simStatus != status) ||
            (!iccid.isEmpty() && profile->iccid != iccid) ||
            (!fleetName.isEmpty() && (!fleet || profile->fleetSid != fleet->sid)))
            continue;
        found.push_back(showSim(*profile));
    }
    return page(query, QStringLiteral("sims"), found, self);
}

CarrierReply CarrierLedger::updateSim(const QString &name, const CarrierParameters &given, base::Millis now)
{
    Profile *profile = findSim(name);
    if (!profile)
        return error(404, 20404, "The requested resource was not found");
    if (const char *wrong = wrongName(
            given, {"UniqueName", "Status", "Fleet", "CallbackUrl", "CallbackMethod", "AccountSid"}))
        return error(400, 20001, wrong);
    advanceSim(*profile, now);
    const QString unique = given.value(QStringLiteral("UniqueName"));
    const Profile *other = unique.isEmpty() ? nullptr : findSim(unique);
    if (other && other != profile)
        return error(409, 20409, "UniqueName is taken by another Sim");
    QString fleetSid = profile->fleetSid;
    if (const QString wanted = given.value(QStringLiteral("Fleet")); !wanted.isEmpty()) {
        const Fleet *fleet = findFleet(wanted);
        if (!fleet)
            return error(400, 83006, "Target Fleet not found");
        fleetSid = fleet->sid;
    }
    const QString status = given.value(QStringLiteral("Status"));
    if (!status.isEmpty()) {
        if (status != QLatin1String("ready") && status != QLatin1String("active") &&
            status != QLatin1String("inactive"))
            return error(400, 20001, "Status is not valid");
        if (fleetSid.isEmpty())
            return error(400, 83007, "Sim has no Fleet and none was given");
        if (!mayBecome(profile->simStatus, status))
            return error(400, 83010, "Sim cannot change from its present status to the one wanted");
    }
    if (!unique.isEmpty())
        profile->simName = unique;
    profile->fleetSid = fleetSid;
    profile->simUpdated = QDateTime::currentDateTimeUtc();
    if (!status.isEmpty()) {
        profile->simStatus = QStringLiteral("scheduled");
        profile->simTarget = status;
        profile->simSince = now;
        profile->simReads = 0;
        ++profile->activations;
    }
    changed(*profile);
    return {status.isEmpty() ? 200 : 202, showSim(*profile)};
}

CarrierReply CarrierLedger::fetchFleet(const QString &name) const
{
    const Fleet *fleet = findFleet(name);
    if (!fleet)
        return error(404, 20404, "The requested resource was not found");
    const QString date = QStringLiteral("2020-09-01T20:00:00Z");
    return {200,
            {{QStringLiteral("account_sid"), m_account},
             {QStringLiteral("sid"), fleet->sid},
             {QStringLiteral("unique_name"), fleet->name},
             {QStringLiteral("date_created"), date},
             {QStringLiteral("date_updated"), date},
             {QStringLiteral("url"), urlOf("Fleets", fleet->sid)},
             {QStringLiteral("data_enabled"), true},
             {QStringLiteral("data_limit"), 250},
             {QStringLiteral("data_metering"), QStringLiteral("payg")},
             {QStringLiteral("sms_commands_enabled"), false},
             {QStringLiteral("sms_commands_url"), QJsonValue::Null},
             {QStringLiteral("sms_commands_method"), QJsonValue::Null},
             {QStringLiteral("network_access_profile_sid"), sidFrom("HA", fleet->sid.toLatin1().sliced(2))},
             {QStringLiteral("ip_commands_url"), QJsonValue::Null},
             {QStringLiteral("ip_commands_method"), QJsonValue::Null}}};
}

void CarrierLedger::pass(base::Millis now)
{
    for (Profile &profile : m_profiles) {
        if (profile.isOpen() && !profile.callbackUrl.isEmpty())
            advance(profile, now);
    }
}

std::vector<CarrierCallback> CarrierLedger::takeCallbacks() { return std::exchange(m_callbacks, {}); }

void CarrierLedger::tell(const Profile &profile)
{
    if (profile.callbackUrl.isEmpty())
        return;
    m_callbacks.push_back({profile.callbackUrl.toLatin1(),
                           profile.callbackMethod.toLatin1(),
                           {{"AccountSid", m_account.toLatin1()},
                            {"EsimProfileSid", profile.sid.toLatin1()},
                            {"SimSid", profile.hasSim() ? profile.simSid.toLatin1() : QByteArray()},
                            {"Status", profile.status.toLatin1()}}});
}

void CarrierLedger::consumed(const QString &iccid, const QString &status)
{
    for (Profile &profile : m_profiles) {
        const bool open =
            profile.status == QLatin1String("available") ||
            (profile.status == QLatin1String("downloaded") && status == QLatin1String("installed"));
        if (profile.iccid == iccid && open) {
            profile.status = status;
            changed(profile);
            tell(profile);
        }
    }
}

std::vector<CarrierProfileTruth> CarrierLedger::truth() const
{
    std::vector<CarrierProfileTruth> all;
    for (const Profile &p : m_profiles)
        all.push_back({p.sid, p.status, p.eid, p.iccid, p.hasSim() ? p.simSid : QString(), p.simStatus,
                       p.simName, p.activations});
    return all;
}

QByteArray CarrierLedger::takeChanges() { return std::exchange(m_changes, {}); }

QByteArray CarrierLedger::lines() const
{
    QByteArray text;
    for (const Profile &profile : m_profiles)
        text += line(profile);
    return text;
}

bool CarrierLedger::read(const QByteArray &text)
{
    m_profiles.clear();
    m_profileAt.clear();
    const auto rows = text.split('\n');
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isEmpty())
            continue;
        Profile profile = parse(QJsonDocument::fromJson(rows[i]).object());
        const bool isWhole = !profile.sid.isEmpty() && esim::Iccid::fromText(profile.iccid) &&
                             (profile.eid.isEmpty() || esim::Eid::fromText(profile.eid)) &&
                             esim::MatchingId::fromText(profile.matchingId.toLatin1());
        if (!isWhole) {
            if (i + 1 == rows.size())
                break;
            return false;
        }
        if (Profile *known = find(profile.sid)) {
            *known = std::move(profile);
        } else {
            m_profileAt.insert(profile.sid, m_profiles.size());
            m_profiles.push_back(std::move(profile));
        }
    }
    return true;
}

QString CarrierLedger::freshIccid() const
{
    // 8988307, twelve digits that count on from the ledger's size, and the Luhn digit.
    const QString body = QStringLiteral("8988307%1").arg(m_profiles.size() + 1, 12, 10, QLatin1Char('0'));
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        int digit = body[body.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return body + QString::number((10 - sum % 10) % 10);
}

CarrierLedger::Profile *CarrierLedger::find(const QString &sid)
{
    const auto at = m_profileAt.constFind(sid);
    return at == m_profileAt.constEnd() ? nullptr : &m_profiles[*at];
}

CarrierLedger::Profile *CarrierLedger::findSim(const QString &name)
{
    for (Profile &profile : m_profiles) {
        if (profile.hasSim() && (profile.simSid == name || (!name.isEmpty() && profile.simName == name)))
            return &profile;
    }
    return nullptr;
}

const CarrierLedger::Fleet *CarrierLedger::findFleet(const QString &name) const
{
    const auto found = std::find_if(m_fleets.begin(), m_fleets.end(), [&](const Fleet &fleet) {
        return fleet.sid == name || fleet.name == name;
    });
    return found == m_fleets.end() ? nullptr : &*found;
}

void CarrierLedger::advance(Profile &profile, base::Millis now)
{
    ++profile.reads;
    while (profile.isOpen() && profile.reads >= m_options.profileSteps &&
           now - profile.since >= m_options.profileDelay) {
        const bool isNew = profile.status == QLatin1String("new");
        if (isNew)
            profile.status = QStringLiteral("reserving");
        else if (profile.willFail)
            profile.status = QStringLiteral("failed");
        else
            makeAvailable(profile);
        profile.reads = 0;
        profile.since = now;
        profile.updated = QDateTime::currentDateTimeUtc();
        changed(profile);
    }
}

void CarrierLedger::makeAvailable(Profile &profile)
{
    if (m_options.onAvailable) {
        const auto eid =
            profile.eid.isEmpty() ? std::nullopt : std::optional(*esim::Eid::fromText(profile.eid));
        m_options.onAvailable({profile.sid, *esim::Iccid::fromText(profile.iccid), eid,
                               *esim::MatchingId::fromText(profile.matchingId.toLatin1())});
    }
    profile.status = QStringLiteral("available");
    profile.simUpdated = QDateTime::currentDateTimeUtc();
    tell(profile);
}

void CarrierLedger::advanceSim(Profile &profile, base::Millis now)
{
    if (profile.simStatus != QLatin1String("scheduled"))
        return;
    if (++profile.simReads <= m_options.simSteps || now - profile.simSince < m_options.simDelay)
        return;
    profile.simStatus = profile.simTarget;
    changed(profile);
}

QJsonObject CarrierLedger::show(const Profile &profile) const
{
    const bool known = profile.hasSim();
    const bool failed = profile.status == QLatin1String("failed");
    // As the real one does: the host in lower case here, in upper case in the code.
    const QString code = QStringLiteral("1$%1$%2").arg(m_options.smdpAddress.toUpper(), profile.matchingId);
    const auto whenKnown = [known](const QString &text) { return orNull(known ? text : QString()); };
    return {{QStringLiteral("sid"), profile.sid},
            {QStringLiteral("account_sid"), m_account},
            {QStringLiteral("iccid"), whenKnown(profile.iccid)},
            {QStringLiteral("sim_sid"), whenKnown(profile.simSid)},
            {QStringLiteral("status"), profile.status},
            {QStringLiteral("eid"), orNull(profile.eid)},
            {QStringLiteral("smdp_plus_address"), whenKnown(m_options.smdpAddress)},
            {QStringLiteral("matching_id"), whenKnown(profile.matchingId)},
            {QStringLiteral("activation_code"), whenKnown(profile.matchingId.isEmpty() ? QString() : code)},
            {QStringLiteral("error_code"), orNull(failed ? QStringLiteral("12345") : QString())},
            {QStringLiteral("error_message"),
             orNull(failed ? QStringLiteral("The SM-DP+ could not reserve a profile") : QString())},
            {QStringLiteral("date_created"), date(profile.created)},
            {QStringLiteral("date_updated"), date(profile.updated)},
            {QStringLiteral("url"), urlOf("ESimProfiles", profile.sid)}};
}

QJsonObject CarrierLedger::showSim(const Profile &profile) const
{
    const QString url = urlOf("Sims", profile.simSid);
    return {{QStringLiteral("sid"), profile.simSid},
            {QStringLiteral("unique_name"), orNull(profile.simName)},
            {QStringLiteral("account_sid"), m_account},
            {QStringLiteral("iccid"), profile.iccid},
            {QStringLiteral("status"), profile.simStatus},
            {QStringLiteral("fleet_sid"), orNull(profile.fleetSid)},
            {QStringLiteral("date_created"), date(profile.updated)},
            {QStringLiteral("date_updated"), date(profile.simUpdated)},
            {QStringLiteral("url"), url},
            {QStringLiteral("links"),
             QJsonObject{{QStringLiteral("billing_periods"), url + QStringLiteral("/BillingPeriods")},
                         {QStringLiteral("sim_ip_addresses"), url + QStringLiteral("/IpAddresses")}}}};
}

QByteArray CarrierLedger::line(const Profile &p)
{
    const QJsonObject object{{QStringLiteral("sid"), p.sid},
                             {QStringLiteral("status"), p.status},
                             {QStringLiteral("eid"), p.eid},
                             {QStringLiteral("iccid"), p.iccid},
                             {QStringLiteral("matching_id"), p.matchingId},
                             {QStringLiteral("sim_sid"), p.simSid},
                             {QStringLiteral("sim_name"), p.simName},
                             {QStringLiteral("sim_status"), p.simStatus},
                             {QStringLiteral("sim_target"), p.simTarget},
                             {QStringLiteral("fleet_sid"), p.fleetSid},
                             {QStringLiteral("created"), p.created.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("updated"), p.updated.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("sim_updated"), p.simUpdated.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("callback_url"), p.callbackUrl},
                             {QStringLiteral("callback_method"), p.callbackMethod},
                             {QStringLiteral("will_fail"), p.willFail},
                             {QStringLiteral("activations"), p.activations}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

CarrierLedger::Profile CarrierLedger::parse(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto time = [&](const char *key) { return QDateTime::fromString(text(key), Qt::ISODateWithMs); };
    Profile p;
    p.sid = text("sid");
    p.status = text("status");
    p.eid = text("eid");
    p.iccid = text("iccid");
    p.matchingId = text("matching_id");
    p.simSid = text("sim_sid");
    p.simName = text("sim_name");
    p.simStatus = text("sim_status");
    p.simTarget = text("sim_target");
    p.fleetSid = text("fleet_sid");
    p.created = time("created");
    p.updated = time("updated");
    p.simUpdated = time("sim_updated");
    p.callbackUrl = text("callback_url");
    p.callbackMethod = text("callback_method");
    p.willFail = object.value(QLatin1String("will_fail")).toBool();
    p.activations = object.value(QLatin1String("activations")).toInt();
    return p;
}

} // namespace training
