#include "core/base/http.h"
#include "core/training/carrier_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>

using training::CarrierCall;
using training::CarrierServer;

namespace {

constexpr char kEid[] = "89049032123451234512345678901235";

CarrierServer::Options options(CarrierServer::Dialect dialect = CarrierServer::Dialect::Twilio)
{
    CarrierServer::Options given;
    given.dialect = dialect;
    given.account = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    given.secret = base::Secret("secret");
    given.smdpAddress = QStringLiteral("localhost:4443");
    given.fleets = {QStringLiteral("line")};
    return given;
}

/// A bare HTTP client that knows nothing of the API.
struct Caller
{
    explicit Caller(CarrierServer::Options given = options())
    {
        auto started = CarrierServer::start(std::move(given));
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        server = std::move(*started);
        login = "Basic " + QByteArray("AC0123456789abcdef0123456789abcdef:secret").toBase64();
    }
    base::http::Answer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                            const QByteArray &contentType = "application/x-www-form-urlencoded")
    {
        base::http::Request request;
        request.method =
            method == "POST" ? base::http::Request::Method::Post : base::http::Request::Method::Get;
        request.url = QUrl::fromEncoded(server->baseUrl().toEncoded() + target);
        request.body = body;
        if (!login.isEmpty())
            request.authorization = base::Secret(login);
        if (method == "POST")
            request.headers.append(base::http::Header{"Content-Type", contentType});
        std::optional<base::http::Outcome> outcome;
        client.send(request, [&](base::http::Outcome got) { outcome = std::move(got); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000) || !*outcome)
            qFatal("no answer");
        return **outcome;
    }
    QJsonObject json(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return QJsonDocument::fromJson(send(method, target, body).body).object();
    }
    QString text(const QJsonObject &object, const char *key) const
    {
        return object.value(QLatin1String(key)).toString();
    }

    std::unique_ptr<CarrierServer> server;
    base::http::Client client{{}};
    QByteArray login;
};

} // namespace

class TestTrainingServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTheRealOneRefuses_data();
    void refusesWhatTheRealOneRefuses();
    void refusesWithoutLogin();
    void showsProfilesAsTheContractDoes();
    void walksThroughItsStatuses();
    void makesDifferentIdentifiers();
    void pagesThroughItsLists();
    void hidesNewProfilesFromLaggingLists();
    void allowsTheDocumentedStatusChangesOnly_data();
    void allowsTheDocumentedStatusChangesOnly();
    void givesAndChecksTokens();
    void findsSimsByNameAndFleet();
    void tellsTheSmdpOnceBeforeAnybodyElse();
    void remembersEverythingAfterARestart();
    void followsTheSmdpsReports();
};

void TestTrainingServer::refusesWhatTheRealOneRefuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *method, const char *target, const char *body,
                        int status, int code) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << status << code;
    };
    constexpr auto profiles = "/v1/ESimProfiles";
    row("neither EID nor matching ID", "POST", profiles, "", 400, 20001);
    row("both", "POST", profiles, "Eid=89049032123451234512345678901235&GenerateMatchingId=true", 400, 20001);
    row("boolean that is none", "POST", profiles, "GenerateMatchingId=maybe", 400, 20001);
    row("name in lower case", "POST", profiles, "eid=89049032123451234512345678901235", 400, 20001);
    row("a name twice", "POST", profiles, "Eid=1&Eid=2", 400, 20001);
    row("EID too short", "POST", profiles, "Eid=8904903212345123451234567890123", 400, 20001);
    row("unknown profile", "GET", "/v1/ESimProfiles/HP0", "", 404, 20404);
    row("unknown Sim", "POST", "/v1/Sims/HS0", "Status=ready", 404, 20404);
    row("unknown fleet", "GET", "/v1/Fleets/nine", "", 404, 20404);
    row("unknown path", "GET", "/v2/ESimProfiles", "", 404, 20404);
    row("status that is none", "GET", "/v1/ESimProfiles?Status=bogus", "", 400, 20001);
    row("page size 0", "GET", "/v1/ESimProfiles?PageSize=0", "", 400, 20001);
    row("page size 1001", "GET", "/v1/ESimProfiles?PageSize=1001", "", 400, 20001);
    row("page token that is none", "GET", "/v1/ESimProfiles?PageToken=PTx", "", 400, 20001);
}

void TestTrainingServer::refusesWhatTheRealOneRefuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    Caller caller;
    const auto answer = caller.send(method, target, body);
    QCOMPARE(answer.status, status);
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(error.value(QLatin1String("code")).toInt(), code);
    QCOMPARE(error.value(QLatin1String("status")).toInt(), status);
    QCOMPARE(caller.server->creates(), 0);
}

void TestTrainingServer::refusesWithoutLogin()
{
    Caller caller;
    const QByteArray right = std::exchange(caller.login, QByteArray());
    QCOMPARE(caller.send("POST", "/v1/ESimProfiles", "GenerateMatchingId=true").status, 401);
    caller.login = right.chopped(1);
    QCOMPARE(caller.send("GET", "/v1/ESimProfiles").status, 401);
    caller.login = right;
    QCOMPARE(caller.send("POST", "/v1/ESimProfiles", "{\"Eid\":1}", "application/json").status, 415);
    QCOMPARE(caller.server->creates(), 0);
    QCOMPARE(caller.send("GET", "/v1/ESimProfiles").status, 200);
}

void TestTrainingServer::showsProfilesAsTheContractDoes()
{
    Caller caller;
    const auto matches = [](const QString &text, const char *pattern) {
        return QRegularExpression(QLatin1String(pattern)).match(text).hasMatch();
    };
    const auto answer = caller.send("POST", "/v1/ESimProfiles", QByteArray("GenerateMatchingId=true"));
    QCOMPARE(answer.status, 201);
    QVERIFY(matches(QString::fromLatin1(answer.header("Twilio-Request-Id")), "^RQ[0-9a-f]{32}$"));
    QJsonObject profile = QJsonDocument::fromJson(answer.body).object();
    QStringList keys = profile.keys();
    keys.sort();
    QCOMPARE(keys.join(QLatin1Char(' ')),
             QStringLiteral(
                 "account_sid activation_code date_created date_updated eid error_code error_message iccid "
                 "matching_id sid sim_sid smdp_plus_address status url"));
    const QString sid = caller.text(profile, "sid");
    QVERIFY(matches(sid, "^HP[0-9a-f]{32}$"));
    for (const auto key : {"iccid", "sim_sid", "smdp_plus_address", "matching_id", "activation_code", "eid"})
        QVERIFY2(profile.value(QLatin1String(key)).isNull(), key);

    profile = caller.json("GET", "/v1/ESimProfiles/" + sid.toLatin1());
    QCOMPARE(caller.text(profile, "status"), QStringLiteral("available"));
    QVERIFY(matches(caller.text(profile, "iccid"), "^8988307[0-9]{13}$"));
    QVERIFY(esim::Iccid::fromText(caller.text(profile, "iccid"))->hasRightLuhnDigit());
    QVERIFY(matches(caller.text(profile, "sim_sid"), "^HS[0-9a-f]{32}$"));
    QVERIFY(matches(caller.text(profile, "matching_id"), "^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$"));
    QVERIFY(matches(caller.text(profile, "date_created"), "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"));
    QCOMPARE(caller.text(profile, "activation_code"),
             QStringLiteral("1$LOCALHOST:4443$") + caller.text(profile, "matching_id"));
}

void TestTrainingServer::walksThroughItsStatuses()
{
    auto given = options();
    given.profileSteps = 2;
    Caller caller(given);
    const QByteArray sid =
        caller.text(caller.json("POST", "/v1/ESimProfiles", QByteArray("Eid=") + kEid), "sid").toLatin1();
    QStringList seen;
    for (int i = 0; i < 5; ++i)
        seen.append(caller.text(caller.json("GET", "/v1/ESimProfiles/" + sid), "status"));
    QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("new reserving reserving available available"));
}

void TestTrainingServer::makesDifferentIdentifiers()
{
    Caller caller;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(caller.send("POST", "/v1/ESimProfiles", QByteArray("Eid=") + kEid).status, 201);
    caller.send("GET", "/v1/ESimProfiles");
    QSet<QString> sids;
    QSet<QString> iccids;
    QSet<QString> sims;
    for (const auto &profile : caller.server->profiles()) {
        sids.insert(profile.sid);
        iccids.insert(profile.iccid);
        sims.insert(profile.simSid);
    }
    QCOMPARE(sids.size(), 20);
    QCOMPARE(iccids.size(), 20);
    QCOMPARE(sims.size(), 20);
    QCOMPARE(caller.server->createsFor(*esim::Eid::fromText(QString::fromLatin1(kEid))), 20);
}

void TestTrainingServer::pagesThroughItsLists()
{
    Caller caller;
    for (int i = 0; i < 7; ++i)
        caller.send("POST", "/v1/ESimProfiles", "GenerateMatchingId=true");
    QStringList order;
    QByteArray target = "/v1/ESimProfiles?PageSize=3";
    for (int i = 0; i < 3; ++i) {
        const QJsonObject page = caller.json("GET", target);
        const QJsonArray entries = page.value(QLatin1String("esim_profiles")).toArray();
        QCOMPARE(entries.size(), i < 2 ? 3 : 1);
        for (const QJsonValue &entry : entries)
            order.append(caller.text(entry.toObject(), "sid"));
        const QJsonObject meta = page.value(QLatin1String("meta")).toObject();
        QCOMPARE(meta.value(QLatin1String("page")).toInt(), i);
        const QUrl next(caller.text(meta, "next_page_url"));
        QCOMPARE(next.isEmpty(), i == 2);
        QVERIFY(next.isEmpty() || next.host() == QStringLiteral("127.0.0.1")); // absolute, as the real one's
        target = next.path().toLatin1() + '?' + next.query(QUrl::FullyEncoded).toLatin1();
    }
    std::vector<QString> newestFirst;
    for (const auto &profile : caller.server->profiles())
        newestFirst.insert(newestFirst.begin(), profile.sid);
    QCOMPARE(order, QStringList(newestFirst.begin(), newestFirst.end()));
}

void TestTrainingServer::hidesNewProfilesFromLaggingLists()
{
    auto given = options();
    given.listLag = 2;
    Caller caller(given);
    caller.send("POST", "/v1/ESimProfiles", "GenerateMatchingId=true");
    QList<qsizetype> sizes;
    for (int i = 0; i < 4; ++i)
        sizes.append(
            caller.json("GET", "/v1/ESimProfiles").value(QLatin1String("esim_profiles")).toArray().size());
    QCOMPARE(sizes, (QList<qsizetype>{0, 0, 1, 1}));
}

void TestTrainingServer::allowsTheDocumentedStatusChangesOnly_data()
{
    QTest::addColumn<QByteArray>("path"); // the statuses it goes through
    QTest::addColumn<int>("code");        // of the last one
    const auto row = [](const char *path, int code) { QTest::newRow(path) << QByteArray(path) << code; };
    row("ready", 0);
    row("active", 0);
    row("inactive", 83010);
    row("ready active", 0);
    row("ready ready", 83010);
    row("active ready", 83010);
    row("active inactive active", 0);
    row("active inactive ready", 83010);
    row("frozen", 20001);
}

void TestTrainingServer::allowsTheDocumentedStatusChangesOnly()
{
    QFETCH(QByteArray, path);
    QFETCH(int, code);
    Caller caller;
    const QByteArray sid =
        caller.text(caller.json("POST", "/v1/ESimProfiles", QByteArray("Eid=") + kEid), "sid").toLatin1();
    const QByteArray sim = caller.text(caller.json("GET", "/v1/ESimProfiles/" + sid), "sim_sid").toLatin1();
    QCOMPARE(caller.json("POST", "/v1/Sims/" + sim, "Status=ready").value(QLatin1String("code")).toInt(),
             83007);
    QCOMPARE(caller.json("POST", "/v1/Sims/" + sim, "Fleet=nine").value(QLatin1String("code")).toInt(),
             83006);
    QCOMPARE(caller.send("POST", "/v1/Sims/" + sim, "Fleet=line").status, 200);
    QJsonObject last;
    const auto steps = path.split(' ');
    for (const QByteArray &status : steps) {
        last = caller.json("POST", "/v1/Sims/" + sim, "Status=" + status);
        if (code == 0 || status != steps.back())
            QCOMPARE(caller.text(last, "status"), QStringLiteral("scheduled"));
        caller.send("GET", "/v1/Sims/" + sim);
    }
    QCOMPARE(last.value(QLatin1String("code")).toInt(), code);
    QCOMPARE(caller.server->activations(QString::fromLatin1(sim)), int(steps.size()) - (code == 0 ? 0 : 1));
}

void TestTrainingServer::givesAndChecksTokens()
{
    Caller caller(options(CarrierServer::Dialect::Kore));
    QCOMPARE(caller.send("GET", "/v1/ESimProfiles").status, 401); // Basic is the other dialect
    caller.login.clear();
    const QByteArray form =
        "grant_type=client_credentials&client_id=AC0123456789abcdef0123456789abcdef&client_secret=";
    auto refused = caller.send("POST", "/api-services/v1/auth/token", form + "wrong");
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.body.contains("invalid_client"));
    const QJsonObject given = caller.json("POST", "/api-services/v1/auth/token", form + "secret");
    QCOMPARE(caller.text(given, "token_type"), QStringLiteral("Bearer"));
    caller.login = "Bearer " + caller.text(given, "access_token").toLatin1();
    QCOMPARE(caller.send("GET", "/v1/ESimProfiles").status, 200);
    caller.server->forgetTokens();
    QCOMPARE(caller.send("GET", "/v1/ESimProfiles").status, 401);
    QVERIFY(caller.server->postBodies().empty()); // logins are not kept: they hold the secret
}

void TestTrainingServer::findsSimsByNameAndFleet()
{
    Caller caller;
    const QByteArray sid =
        caller.text(caller.json("POST", "/v1/ESimProfiles", QByteArray("Eid=") + kEid), "sid").toLatin1();
    const QJsonObject profile = caller.json("GET", "/v1/ESimProfiles/" + sid);
    const QByteArray sim = caller.text(profile, "sim_sid").toLatin1();
    QCOMPARE(caller.send("POST", "/v1/Sims/" + sim, "UniqueName=my%20unit&Fleet=line").status, 200);
    QCOMPARE(caller.text(caller.json("GET", "/v1/Sims/my%20unit"), "sid").toLatin1(), sim);
    const auto count = [&](const QByteArray &query) {
        return caller.json("GET", "/v1/Sims?" + query).value(QLatin1String("sims")).toArray().size();
    };
    QCOMPARE(count("Fleet=line"), 1);
    QCOMPARE(count("Fleet=nine"), 0);
    QCOMPARE(count("Status=new"), 1);
    QCOMPARE(count("Status=ready"), 0);
    QCOMPARE(count("Iccid=" + caller.text(profile, "iccid").toLatin1()), 1);
    QCOMPARE(caller.json("GET", "/v1/ESimProfiles?SimSid=" + sim)
                 .value(QLatin1String("esim_profiles"))
                 .toArray()
                 .size(),
             1);
}

void TestTrainingServer::tellsTheSmdpOnceBeforeAnybodyElse()
{
    auto given = options();
    std::atomic<int> told = 0;
    given.onAvailable = [&](const training::ReservedProfile &profile) {
        told += profile.eid && profile.matchingId.isEmpty() ? 1 : 100;
    };
    Caller caller(given);
    const QByteArray sid =
        caller.text(caller.json("POST", "/v1/ESimProfiles", QByteArray("Eid=") + kEid), "sid").toLatin1();
    QCOMPARE(told.load(), 0);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(caller.text(caller.json("GET", "/v1/ESimProfiles/" + sid), "status"),
                 QStringLiteral("available"));
        QCOMPARE(told.load(), 1);
    }
}

void TestTrainingServer::remembersEverythingAfterARestart()
{
    QTemporaryDir folder;
    auto given = options();
    given.stateFile = folder.filePath(QStringLiteral("carrier.jsonl"));
    given.profileSteps = 1;
    QList<QJsonObject> before;
    QByteArrayList targets;
    {
        Caller caller(given);
        for (int i = 0; i < 3; ++i)
            targets.append(
                "/v1/ESimProfiles/" +
                caller.text(caller.json("POST", "/v1/ESimProfiles", "GenerateMatchingId=true"), "sid")
                    .toLatin1());
        for (int i = 0; i < 4; ++i)
            caller.send("GET", targets[0]);
        const QByteArray sim = caller.text(caller.json("GET", targets[0]), "sim_sid").toLatin1();
        caller.send("POST", "/v1/Sims/" + sim, "Fleet=line&Status=active");
        targets.append("/v1/Sims/" + sim);
        caller.send("GET", targets.back());
        for (const QByteArray &target : {targets[0], targets.back()})
            before.append(caller.json("GET", target));
    }
    given.profileSteps = 1000; // so that reading moves nothing
    Caller caller(given);
    QCOMPARE(caller.server->creates(), 3);
    QCOMPARE(caller.json("GET", targets[0]), before[0]);
    QCOMPARE(caller.json("GET", targets.back()), before[1]);
    QCOMPARE(caller.text(caller.json("GET", targets[2]), "status"), QStringLiteral("new"));
    QCOMPARE(caller.server->profiles().front().activations, 1);

    QFile file(given.stateFile);
    caller.server.reset();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a ledger\nat all\n");
    file.close();
    QVERIFY(!CarrierServer::start(given));
}

void TestTrainingServer::followsTheSmdpsReports()
{
    Caller caller;
    const QByteArray sid =
        caller.text(caller.json("POST", "/v1/ESimProfiles", QByteArray("Eid=") + kEid), "sid").toLatin1();
    const auto status = [&] { return caller.text(caller.json("GET", "/v1/ESimProfiles/" + sid), "status"); };
    QCOMPARE(status(), QStringLiteral("available"));
    const auto iccid = *esim::Iccid::fromText(caller.server->profiles().front().iccid);
    caller.server->profileDownloaded(iccid);
    QCOMPARE(status(), QStringLiteral("downloaded"));
    caller.server->profileInstalled(iccid);
    QCOMPARE(status(), QStringLiteral("installed"));
    caller.server->profileDownloaded(iccid);
    QCOMPARE(status(), QStringLiteral("installed"));
}

QTEST_GUILESS_MAIN(TestTrainingServer)
#include "tst_training_server.moc"
