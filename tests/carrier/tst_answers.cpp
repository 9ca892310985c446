#include "core/carrier/supersim/answers.h"
#include "core/carrier/supersim/options.h"
#include "core/carrier/supersim/profile_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace carrier;
using namespace carrier::supersim;
using Advice = CarrierFailure::Advice;
using base::Millis;

namespace {

const base::Instant kNow = base::fromIso(QStringLiteral("2026-11-21T12:00:00.000Z"));
constexpr Millis kMost{60'000};

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

/// An available profile in matching-ID mode as the contract shows it, with some fields replaced.
QJsonObject profileWith(const char *changes)
{
    QJsonObject profile = json(
        R"({"sid":"HP0123456789abcdef0123456789abcdef","account_sid":"AC0123456789abcdef0123456789abcdef",
        "iccid":"89883070000001234567","sim_sid":"HS0123456789abcdef0123456789abcdef","status":"available","eid":null,
        "smdp_plus_address":"sm-dp-plus.twilio.com","matching_id":"AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
        "activation_code":"1$SM-DP-PLUS.TWILIO.COM$AAAAA-BBBBB-CCCCC-DDDDD-EEEEE","error_code":null,"error_message":null,
        "date_created":"2020-09-01T20:00:00Z","date_updated":"2020-09-01T20:00:00Z"})");
    const QJsonObject changed = json(changes);
    for (auto it = changed.begin(); it != changed.end(); ++it)
        profile[it.key()] = it.value();
    return profile;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesRefusals_data();
    void classifiesRefusals();
    void doesNotTrustACodeInAServerError();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsEveryErrorEnvelope_data();
    void readsEveryErrorEnvelope();
    void keepsSecretsOutOfWords();
    void classifiesLostAnswers();
    void waitsWithFullJitterBetweenBounds();
    void pollsSlowerAndSlower();
    void readsProfiles_data();
    void readsProfiles();
    void refusesProfiles_data();
    void refusesProfiles();
    void buildsTheCodeOfAnEidReservation();
    void keepsTheCarriersCodeVerbatim();
    void keepsTheCarriersWordsAboutAFailure();
    void listsProfilesThatContradictThemselvesWithoutDetails();
    void neverListsAProfileWithAnUnreadableEid();
    void countsAnUnknownListStatusAsPending();
    void refusesBadOptions_data();
    void refusesBadOptions();
};

void TestAnswers::classifiesRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("apiCode");
    QTest::addColumn<bool>("notDone");
    QTest::addColumn<int>("advice");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, int apiCode, bool notDone, Advice advice,
                        const char *code) {
        QTest::newRow(name) << status << apiCode << notDone << int(advice) << QString::fromLatin1(code);
    };
    row("400", 400, 20001, true, Advice::GiveUp, "carrier.refused");
    row("400 without code", 400, 0, true, Advice::GiveUp, "carrier.refused");
    row("400 fleet not found", 400, 83006, true, Advice::FixSettings, "carrier.fleet-not-found");
    row("400 no fleet", 400, 83007, true, Advice::FixSettings, "carrier.no-fleet");
    row("400 bad transition", 400, 83010, true, Advice::GiveUp, "carrier.status-not-possible");
    row("400 trial account", 400, 10002, true, Advice::FixSettings, "carrier.not-allowed");
    row("401", 401, 20003, true, Advice::FixSettings, "carrier.credentials");
    row("403", 403, 20008, true, Advice::FixSettings, "carrier.not-allowed");
    row("404", 404, 20404, true, Advice::GiveUp, "carrier.not-found");
    row("409", 409, 0, true, Advice::GiveUp, "carrier.conflict");
    row("429", 429, 20429, true, Advice::RetryLater, "carrier.busy");
    row("busy with another status", 420, 20429, true, Advice::RetryLater, "carrier.busy");
    row("408", 408, 0, false, Advice::GiveUp, "carrier.refused");
    row("422", 422, 0, false, Advice::GiveUp, "carrier.refused");
    row("500", 500, 20500, false, Advice::RetryLater, "carrier.server-error");
    row("502", 502, 0, false, Advice::RetryLater, "carrier.server-error");
    row("503", 503, 20503, false, Advice::RetryLater, "carrier.server-error");
    row("307", 307, 0, false, Advice::FixSettings, "carrier.redirected");
    row("200 where 201 belongs", 200, 0, false, Advice::RetryLater, "carrier.unreadable");
    row("204", 204, 0, false, Advice::RetryLater, "carrier.unreadable");
}

void TestAnswers::classifiesRefusals()
{
    QFETCH(int, status);
    QFETCH(int, apiCode);
    QFETCH(bool, notDone);
    QFETCH(int, advice);
    QFETCH(QString, code);
    base::http::Answer answer;
    answer.status = status;
    const CarrierFailure failure =
        refused(answer, {apiCode, QStringLiteral("words")}, Millis(1500), QStringLiteral("host"));
    QCOMPARE(failure.certainty == Certainty::NotDone, notDone);
    QCOMPARE(int(failure.advice), advice);
    QCOMPARE(failure.error.code.text(), code);
    QCOMPARE(failure.retryAfter, Millis(1500));
    QVERIFY(failure.error.text.contains(QStringLiteral("words")));
    QVERIFY(failure.error.text.contains(QString::number(apiCode ? apiCode : status)));
    QVERIFY(!failure.error.remedy.isEmpty());
    QCOMPARE(failure.error.where, QStringLiteral("host"));
}

void TestAnswers::doesNotTrustACodeInAServerError()
{
    base::http::Answer answer;
    answer.status = 500;
    const auto failure = refused(answer, {20003, {}}, std::nullopt, {});
    QCOMPARE(failure.certainty, Certainty::Unknown);
    QCOMPARE(failure.error.code.text(), QStringLiteral("carrier.server-error"));
}

void TestAnswers::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("blanks") << QByteArray(" 5 ") << 5;
    QTest::newRow("capped") << QByteArray("3600") << 60;
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999") << 60;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 12:00:30 GMT") << 30;
    QTest::newRow("date past") << QByteArray("Sat, 21 Nov 2026 11:00:00 GMT") << 0;
    QTest::newRow("date far") << QByteArray("Sun, 22 Nov 2026 12:00:00 GMT") << 60;
    QTest::newRow("overlong") << QByteArray(100, '1') << -1;
}

void TestAnswers::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    base::http::Answer answer;
    if (!header.isEmpty())
        answer.headers.append(base::http::Header{"retry-after", header});
    const auto wait = retryAfter(answer, kNow, kMost);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(*wait, Millis(seconds * 1000));
}

void TestAnswers::readsEveryErrorEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("legacy") << QByteArray(
                                   R"({"code":20404,"message":"not here","more_info":"x","status":404})")
                            << 20404 << QStringLiteral("not here");
    QTest::newRow("legacy without code")
        << QByteArray(R"({"message":"oh","status":500})") << 0 << QStringLiteral("oh");
    QTest::newRow("RFC 9457")
        << QByteArray(R"({"type":"t","title":"Bad","status":400,"code":83006,"detail":"no fleet"})") << 83006
        << QStringLiteral("no fleet");
    QTest::newRow("RFC 9457 title only")
        << QByteArray(R"({"type":"t","title":"Bad","status":400,"code":1})") << 1 << QStringLiteral("Bad");
    QTest::newRow("OAuth") << QByteArray(R"({"error":"invalid_client","error_description":"who?"})") << 0
                           << QStringLiteral("who?");
    QTest::newRow("web page") << QByteArray("<html>Bad gateway</html>") << 0 << QString();
    QTest::newRow("array") << QByteArray("[1,2]") << 0 << QString();
    QTest::newRow("empty") << QByteArray() << 0 << QString();
    QTest::newRow("wrong types") << QByteArray(R"({"code":{},"message":[]})") << 0 << QString();
    QTest::newRow("absurd code") << QByteArray(R"({"code":1e300,"message":"x"})") << 0 << QStringLiteral("x");
    QTest::newRow("control characters")
        << QByteArray("{\"message\":\"a\\u0000b\\nc\"}") << 0 << QStringLiteral("a b c");
}

void TestAnswers::readsEveryErrorEnvelope()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QString, message);
    const ApiError error = readError(body, {});
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, message);
}

void TestAnswers::keepsSecretsOutOfWords()
{
    const std::vector<base::Secret> secrets{base::Secret("hush"), base::Secret()};
    QCOMPARE(harmless(QStringLiteral("the hush is here"), secrets), QString());
    QCOMPARE(harmless(QStringLiteral("code LPA:1$a.b$C"), secrets), QString());
    QCOMPARE(harmless(QStringLiteral("code 1$a.b$C"), secrets), QString());
    QCOMPARE(harmless(QStringLiteral("plain words"), secrets), QStringLiteral("plain words"));
    QCOMPARE(harmless(QString(5000, QLatin1Char('x')), secrets).size(), 201);
}

void TestAnswers::classifiesLostAnswers()
{
    using Failure = base::http::Failure;
    const auto of = [](Failure::Kind kind, Failure::Reached reached) {
        return unanswered({kind, reached, QStringLiteral("text")}, QStringLiteral("host"));
    };
    const auto unreachable = of(Failure::Kind::Unreachable, Failure::Reached::No);
    QCOMPARE(unreachable.certainty, Certainty::NotDone);
    QCOMPARE(unreachable.advice, Advice::RetryLater);
    const auto untrusted = of(Failure::Kind::Untrusted, Failure::Reached::No);
    QCOMPARE(untrusted.certainty, Certainty::NotDone);
    QCOMPARE(untrusted.advice, Advice::FixSettings);
    for (const auto kind :
         {Failure::Kind::Closed, Failure::Kind::TimedOut, Failure::Kind::TooLarge, Failure::Kind::Other})
        QCOMPARE(of(kind, Failure::Reached::Perhaps).certainty, Certainty::Unknown);
    QCOMPARE(of(Failure::Kind::TimedOut, Failure::Reached::No).certainty, Certainty::NotDone);
}

void TestAnswers::waitsWithFullJitterBetweenBounds()
{
    const RetryPolicy policy;
    QCOMPARE(backOff(policy, 0, 0.0), Millis(0));
    QCOMPARE(backOff(policy, 0, 0.5), Millis(100));
    QCOMPARE(backOff(policy, 3, 0.5), Millis(800));
    QVERIFY(backOff(policy, 0, 0.999) < Millis(200));
    QCOMPARE(backOff(policy, 10, 0.5), Millis(5'000));
    QVERIFY(backOff(policy, 1'000'000, 0.999999) < Millis(10'000));
}

void TestAnswers::pollsSlowerAndSlower()
{
    const PollPolicy policy;
    QCOMPARE(pollDelay(policy, 0, 0.5), Millis(1'000));
    QCOMPARE(pollDelay(policy, 0, 0.0), Millis(800));
    QCOMPARE(pollDelay(policy, 1, 0.5), Millis(2'000));
    QCOMPARE(pollDelay(policy, 100, 0.5), Millis(15'000));
    QVERIFY(pollDelay(policy, 100, 0.999999) <= Millis(18'000));
}

void TestAnswers::readsProfiles_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasCode");
    const auto row = [](const char *name, const char *changes, ReservationStatus status, bool hasCode) {
        QTest::newRow(name) << QByteArray(changes) << int(status) << hasCode;
    };
    constexpr auto nothing =
        R"(,"iccid":null,"sim_sid":null,"smdp_plus_address":null,"matching_id":null,"activation_code":null})";
    row("new", (QByteArray(R"({"status":"new")") + nothing).constData(), ReservationStatus::Pending, false);
    row("reserving", (QByteArray(R"({"status":"reserving")") + nothing).constData(),
        ReservationStatus::Pending, false);
    row("available", "{}", ReservationStatus::Available, true);
    row("downloaded", R"({"status":"downloaded"})", ReservationStatus::Consumed, true);
    row("installed without its code",
        R"({"status":"installed","smdp_plus_address":null,"matching_id":null,"activation_code":null})",
        ReservationStatus::Consumed, false);
    row("failed", (QByteArray(R"({"status":"failed","error_code":"77")") + nothing).constData(),
        ReservationStatus::Failed, false);
    row("code with prefix",
        R"({"activation_code":"LPA:1$sm-dp-plus.twilio.com$AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"})",
        ReservationStatus::Available, true);
    row("code left out", R"({"activation_code":null})", ReservationStatus::Available, true);
    row("address as a URL", R"({"smdp_plus_address":"https://sm-dp-plus.twilio.com/"})",
        ReservationStatus::Available, true);
    row("EID", R"({"eid":"89049032123451234512345678901235","matching_id":null,"activation_code":null})",
        ReservationStatus::Available, true);
}

void TestAnswers::readsProfiles()
{
    QFETCH(QByteArray, changes);
    QFETCH(int, status);
    QFETCH(bool, hasCode);
    const auto profile = readProfile(profileWith(changes.constData()), {});
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().error.sentence()));
    QCOMPARE(int(profile->status), status);
    QCOMPARE(profile->code.has_value(), hasCode);
    QCOMPARE(base::toIso(profile->createdAt), QStringLiteral("2020-09-01T20:00:00.000Z"));
}

void TestAnswers::refusesProfiles_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("advice");
    const auto contradicts = [](const char *name, const char *changes) {
        QTest::newRow(name) << QByteArray(changes) << QStringLiteral("carrier.contradiction")
                            << int(Advice::GiveUp);
    };
    const auto lacks = [](const char *name, const char *changes) {
        QTest::newRow(name) << QByteArray(changes) << QStringLiteral("carrier.incomplete-profile")
                            << int(Advice::RetryLater);
    };
    const auto unreadable = [](const char *name, const char *changes) {
        QTest::newRow(name) << QByteArray(changes) << QStringLiteral("carrier.unreadable")
                            << int(Advice::RetryLater);
    };
    contradicts("code of another server",
                R"({"activation_code":"1$other.example.com$AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"})");
    contradicts("code with another matching ID", R"({"activation_code":"1$sm-dp-plus.twilio.com$XXXXX"})");
    contradicts("matching ID in another case", R"({"matching_id":"aaaaa-BBBBB-CCCCC-DDDDD-EEEEE"})");
    contradicts("code that is none", R"({"activation_code":"hello"})");
    contradicts("matching ID with a dollar", R"({"matching_id":"A$B","activation_code":null})");
    contradicts("address that is an IP", R"({"smdp_plus_address":"10.0.0.1"})");
    contradicts("neither EID nor matching ID", R"({"matching_id":null,"activation_code":null})");
    contradicts("ICCID as a rounded number", R"({"iccid":89883070000123460000})");
    contradicts("ICCID as an exact but too long number", R"({"iccid":898830700001234567})");
    contradicts("ICCID that is none", R"({"iccid":"8988307aaaaaaaaaaaaa"})");
    contradicts("Sim that is none", R"({"sim_sid":"HP0123456789abcdef0123456789abcdef"})");
    contradicts("EID that is none", R"({"eid":"89049032005008882600033489aaaaaa"})");
    contradicts("EID as a number", R"({"eid":89049032123451234512345678901235})");
    lacks("no ICCID", R"({"iccid":null})");
    lacks("no Sim", R"({"sim_sid":null})");
    lacks("no address", R"({"smdp_plus_address":null})");
    unreadable("no sid", R"({"sid":null})");
    unreadable("sid of something else", R"({"sid":"HS0123456789abcdef0123456789abcdef"})");
    unreadable("sid with a slash", R"({"sid":"HP0123456789abcdef0123456789abcde/"})");
    unreadable("unknown status", R"({"status":"frozen"})");
    unreadable("status of another type", R"({"status":5})");
}

void TestAnswers::refusesProfiles()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, code);
    QFETCH(int, advice);
    const auto profile = readProfile(profileWith(changes.constData()), {});
    QVERIFY(!profile);
    QCOMPARE(profile.error().error.code.text(), code);
    QCOMPARE(int(profile.error().advice), advice);
    QCOMPARE(profile.error().certainty, Certainty::Unknown);
    QVERIFY(!profile.error().error.text.isEmpty());
    QVERIFY(!profile.error().error.sentence().contains(QStringLiteral("AAAAA-BBBBB")));
}

void TestAnswers::buildsTheCodeOfAnEidReservation()
{
    const auto profile = readProfile(
        profileWith(
            R"({"eid":"89049032123451234512345678901235","matching_id":null,"activation_code":null})"),
        {});
    QVERIFY(profile);
    QCOMPARE(profile->code->qrText().reveal().toByteArray(), QByteArray("LPA:1$sm-dp-plus.twilio.com$"));
    QVERIFY(profile->code->matchingId().isEmpty());
}

void TestAnswers::keepsTheCarriersCodeVerbatim()
{
    const auto profile = readProfile(profileWith("{}"), {});
    QVERIFY(profile);
    QCOMPARE(profile->code->qrText().reveal().toByteArray(),
             QByteArray("LPA:1$SM-DP-PLUS.TWILIO.COM$AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"));
}

void TestAnswers::keepsTheCarriersWordsAboutAFailure()
{
    auto profile =
        readProfile(profileWith(R"({"status":"failed","error_code":"77","error_message":"no stock"})"), {});
    QVERIFY(profile);
    QCOMPARE(profile->failure, QStringLiteral("no stock (77)"));
    profile = readProfile(
        profileWith(
            R"({"status":"failed","error_code":77,"error_message":"AAAAA-BBBBB-CCCCC-DDDDD-EEEEE is bad"})"),
        {});
    QVERIFY(profile);
    QCOMPARE(profile->failure, QStringLiteral("(77)"));
}

void TestAnswers::listsProfilesThatContradictThemselvesWithoutDetails()
{
    const auto entry = readListEntry(profileWith(R"({"activation_code":"1$other.example.com$X"})"), {});
    QVERIFY(entry);
    QVERIFY(entry->has_value());
    QCOMPARE((*entry)->status, ReservationStatus::Available);
    QVERIFY(!(*entry)->code);
    QVERIFY(!readListEntry(profileWith(R"({"sid":null})"), {}));
}

void TestAnswers::neverListsAProfileWithAnUnreadableEid()
{
    // Without its EID it would look like a matching-ID profile that anybody may adopt.
    const auto entry = readListEntry(profileWith(R"({"eid":"8904903200500888260003348900000X"})"), {});
    QVERIFY(entry);
    QVERIFY(!entry->has_value());
}

void TestAnswers::countsAnUnknownListStatusAsPending()
{
    const auto entry = readListEntry(profileWith(R"({"status":"frozen"})"), {});
    QVERIFY(entry && entry->has_value());
    QCOMPARE((*entry)->status, ReservationStatus::Pending);
}

void TestAnswers::refusesBadOptions_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const char *url, const char *account, const char *secret,
                        int inFlight, bool good) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(account) << QByteArray(secret)
                            << inFlight << good;
    };
    row("https", "https://supersim.twilio.com", "SK1", "s", 4, true);
    row("https with a path", "https://proxy.example.com/supersim/", "SK1", "s", 4, true);
    row("http on loopback", "http://127.0.0.1:4010", "SK1", "s", 4, true);
    row("http on localhost", "http://localhost:4010", "SK1", "s", 4, true);
    row("http elsewhere", "http://supersim.twilio.com", "SK1", "s", 4, false);
    row("http on a name that only begins like loopback", "http://127.0.0.1.example.com", "SK1", "s", 4,
        false);
    row("ftp", "ftp://supersim.twilio.com", "SK1", "s", 4, false);
    row("none", "", "SK1", "s", 4, false);
    row("user info", "https://me:pw@supersim.twilio.com", "SK1", "s", 4, false);
    row("query", "https://supersim.twilio.com/?a=b", "SK1", "s", 4, false);
    row("account with colon", "https://supersim.twilio.com", "SK:1", "s", 4, false);
    row("no account", "https://supersim.twilio.com", "", "s", 4, false);
    row("no secret", "https://supersim.twilio.com", "SK1", "", 4, false);
    row("secret with a line end", "https://supersim.twilio.com", "SK1", "a\r\nX: y", 4, false);
    row("no requests at once", "https://supersim.twilio.com", "SK1", "s", 0, false);
}

void TestAnswers::refusesBadOptions()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, account);
    QFETCH(QByteArray, secret);
    QFETCH(int, inFlight);
    QFETCH(bool, good);
    Options options;
    options.baseUrl = QUrl(baseUrl);
    options.account = account;
    options.secret = base::Secret(secret);
    options.maxInFlight = inFlight;
    const auto checked = validate(options);
    QCOMPARE(checked.has_value(), good);
    if (!checked) {
        QCOMPARE(checked.error().kind, base::ErrorKind::Usage);
        QVERIFY(!checked.error().remedy.isEmpty());
        QVERIFY(!checked.error().where.isEmpty());
    }
    options.dialect = Dialect::Kore;
    QVERIFY(!validate(options)); // a token URL is needed as well
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
