#include "tests/carrier/es2plus_bench.h"
#include "tests/carrier/referee.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bench;
using carrier::Activation;
using carrier::ReservationStatus;
using esim::SimStatus;
using training::CarrierCall;
using training::CarrierServer;
using training::Es2Function;
using Dialect = CarrierServer::Dialect;

namespace {

const QString kOurs = QStringLiteral(STATION_SOURCE_DIR "/tests/carrier/contracts/");
const QString kVendors = QStringLiteral(STATION_SOURCE_DIR "/../shared/contracts/");

QByteArray fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// Puts so many profiles into the carrier's ledger, which is quicker than to reserve them.
void fill(Bench &bench, int count)
{
    QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one"));
    const QString many = folder.filePath(QStringLiteral("many"));
    if (!bench.server->save(one))
        qFatal("cannot save");
    const QByteArray line = fileText(one).split('\n').front();
    const QByteArray sid = bench.server->profiles().front().sid.toLatin1();
    QFile file(many);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    for (int i = 0; i < count; ++i)
        file.write(QByteArray(line).replace(sid, "HP" + QByteArray::number(i).rightJustified(32, '0')) +
                   '\n');
    file.close();
    if (!bench.server->load(many))
        qFatal("cannot load");
}

/// Any answer that is not 2xx: the carriers' error envelope, which the vendors' documents leave out.
const QJsonObject kErrorAnswer =
    QJsonDocument::fromJson(R"({"description":"a refusal","content":{"application/json":{"schema":
    {"type":"object","required":["message","status"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},
    "more_info":{"type":"string"},"status":{"type":"integer"}}}}}})")
        .object();

/// Makes a vendor's document a referee: forms without one field of theirs are refused (Prism leaves unknown
/// fields out before it judges), refusals have a form, and the address of an SM-DP+, which the documents call
/// a URI and show as a bare host, may be one.
QJsonValue sharpened(const QJsonValue &value, const QString &key = {})
{
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = sharpened(it.value(), it.key());
    if (key == QLatin1String("smdp_plus_address"))
        object.remove(QStringLiteral("format"));
    if (key == QLatin1String("responses") &&
        (object.contains(QStringLiteral("200")) || object.contains(QStringLiteral("201"))))
        object.insert(QStringLiteral("default"), kErrorAnswer);
    if (key == QLatin1String("application/x-www-form-urlencoded")) {
        QJsonObject schema = object.value(QLatin1String("schema")).toObject();
        QJsonArray anyOfThem;
        for (const QString &name : schema.value(QLatin1String("properties")).toObject().keys())
            anyOfThem.append(QJsonObject{{QStringLiteral("required"), QJsonArray{name}}});
        schema.insert(QStringLiteral("anyOf"), anyOfThem);
        object.insert(QStringLiteral("schema"), schema);
    }
    return object;
}

} // namespace

/// The product's traffic with the training servers, both sides judged by Prism: what the client sends and
/// what the server answers. The contracts are our own, and the vendors' where they are at hand.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void superSim_data();
    void superSim();
    void refusesWhatBreaksTheContract_data() { superSim_data(); }
    void refusesWhatBreaksTheContract();
    void es2Plus_data();
    void es2Plus();
    void refusesWhatBreaksEs2Plus_data() { es2Plus_data(); }
    void refusesWhatBreaksEs2Plus();

private:
    QString prepared(const QString &contract, Dialect dialect);
    QTemporaryDir m_folder;
};

void TestContract::initTestCase()
{
    if (const QString trouble = Referee::install(); !trouble.isEmpty())
        QFAIL(qPrintable(trouble));
}

/// The contract as a file for Prism.
QString TestContract::prepared(const QString &contract, Dialect dialect)
{
    QByteArray text = fileText(contract);
    if (contract.endsWith(QLatin1String(".json")))
        text = QJsonDocument(sharpened(QJsonDocument::fromJson(text).object()).toObject()).toJson();
    else if (dialect == Dialect::Kore)
        text.replace("  - twilio: []", "  - kore: []");
    const QString path = m_folder.filePath(QFileInfo(contract).fileName());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return path;
}

void TestContract::superSim_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<bool>("kore");
    QTest::newRow("our contract, Twilio") << kOurs + QStringLiteral("supersim.yaml") << false;
    QTest::newRow("our contract, KORE") << kOurs + QStringLiteral("supersim.yaml") << true;
    const auto vendors = [](const char *name, const char *file, bool kore) {
        if (const QString path = kVendors + QLatin1String(file); QFileInfo::exists(path))
            QTest::newRow(name) << path << kore;
    };
    vendors("Twilio's own contract", "supersim-openapi.json", false);
    vendors("Twilio's own contract with errors", "supersim-openapi-mock-errors.json", false);
    vendors("KORE's own contract", "kore-supersim-openapi.json", true);
}

void TestContract::superSim()
{
    QFETCH(QString, contract);
    QFETCH(bool, kore);
    const Dialect dialect = kore ? Dialect::Kore : Dialect::Twilio;
    auto given = serverOptions(dialect);
    given.profileSteps = 1;
    given.simSteps = 1;
    Bench bench(given);
    Referee referee(prepared(contract, dialect), bench.server->baseUrl());
    QVERIFY2(referee.isUp(), referee.log().constData());
    bench.options.baseUrl = referee.url();
    bench.options.retry.tries = 1; // what the referee refuses stays refused
    bench.restart();
    const auto why = [&](const auto &result) {
        return result ? QByteArray()
                      : result.error().error.sentence().toUtf8() + '\n' + referee.log().right(2000);
    };

    const auto checked = bench.check({QStringLiteral("line one")});
    QVERIFY2(checked, why(checked).constData());
    const auto byEid = bench.reserve(kEidA);
    QVERIFY2(byEid, why(byEid).constData());
    const auto byCode = bench.reserveMatchingId();
    QVERIFY2(byCode, why(byCode).constData());
    const auto eidReady = bench.settle(byEid->id);
    QVERIFY2(eidReady, why(eidReady).constData());
    QCOMPARE(eidReady->status, ReservationStatus::Available);
    const auto codeReady = bench.settle(byCode->id);
    QVERIFY2(codeReady, why(codeReady).constData());
    QVERIFY(!codeReady->code->matchingId().isEmpty());

    const auto activated = bench.activate(
        {eidReady->simId, QStringLiteral("SN 1/ä"), QStringLiteral("line one"), SimStatus::Ready});
    QVERIFY2(activated, why(activated).constData());
    QCOMPARE(*activated, QStringLiteral("ready"));

    // Lists: all, by EID, by status.
    carrier::ListFilter filter;
    const auto all = bench.list();
    QVERIFY2(all, why(all).constData());
    QCOMPARE(int(all->size()), bench.server->creates());
    filter.eid = *esim::Eid::fromText(QString::fromLatin1(kEidA));
    const auto ofEid = bench.list(filter);
    QVERIFY2(ofEid, why(ofEid).constData());
    QCOMPARE(ofEid->size(), size_t(1));
    for (const auto status : {ReservationStatus::Pending, ReservationStatus::Available,
                              ReservationStatus::Consumed, ReservationStatus::Failed}) {
        carrier::ListFilter byStatus;
        byStatus.status = status;
        const auto some = bench.list(byStatus);
        QVERIFY2(some, why(some).constData());
    }
    bench.server->profileDownloaded(*eidReady->iccid);
    QCOMPARE(bench.fetch(byEid->id)->status, ReservationStatus::Consumed);
    bench.server->profileInstalled(*eidReady->iccid);
    QCOMPARE(bench.fetch(byEid->id)->status, ReservationStatus::Consumed);
    bench.inject(CarrierCall::Reserve, training::CarrierFault::Kind::ReservationFails);
    const auto failing = bench.reserve(kEidB);
    QVERIFY2(failing, why(failing).constData());
    QCOMPARE(bench.settle(failing->id)->status, ReservationStatus::Failed);

    // Refusals come through with the carrier's own number, so they fit the contract as well.
    const auto saysNumber = [&](const auto &result, const char *number) {
        return !result && result.error().error.text.contains(QLatin1String(number));
    };
    QVERIFY(saysNumber(bench.fetch(QStringLiteral("HP00000000000000000000000000000000")), "20404"));
    const QString sim = codeReady->simId;
    QVERIFY(saysNumber(bench.activate({sim, {}, {}, SimStatus::Ready}), "83007"));
    QVERIFY(saysNumber(
        bench.activate({sim, {}, QStringLiteral("HF00000000000000000000000000000000"), SimStatus::Ready}),
        "83006"));
    QCOMPARE(bench.check({QStringLiteral("nine")}).error().error.code.text(),
             QStringLiteral("carrier.fleet-not-found"));
    bench.refuse(CarrierCall::Reserve, 429, 20429, "3");
    const auto busy = bench.reserveMatchingId();
    QVERIFY(saysNumber(busy, "20429"));
    QCOMPARE(busy.error().retryAfter, Millis(3'000));
    bench.refuse(CarrierCall::Reserve, 500, 20500);
    QVERIFY(saysNumber(bench.reserveMatchingId(), "20500"));
    if (!kore) {
        bench.options.secret = base::Secret("wrong");
        bench.restart();
        QVERIFY(saysNumber(bench.check({}), "20003"));
    }
    bench.options.secret = given.secret;
    bench.restart();
    fill(bench, 1'001);
    const auto pages = bench.list();
    QVERIFY2(pages, why(pages).constData());
    QCOMPARE(pages->size(), size_t(1'001));
    QVERIFY2(!referee.log().contains("terminated with error"), referee.log().constData());
}

void TestContract::refusesWhatBreaksTheContract()
{
    QFETCH(QString, contract);
    QFETCH(bool, kore);
    const Dialect dialect = kore ? Dialect::Kore : Dialect::Twilio;
    Bench bench(serverOptions(dialect));
    Referee referee(prepared(contract, dialect), bench.server->baseUrl());
    QVERIFY2(referee.isUp(), referee.log().constData());
    base::http::Client bare({});
    const auto post = [&](const QByteArray &body, const QByteArray &login) {
        base::http::Request request;
        request.method = base::http::Request::Method::Post;
        request.url = referee.url().resolved(QUrl(QStringLiteral("/v1/ESimProfiles")));
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        if (!login.isEmpty())
            request.authorization = base::Secret(login);
        request.body = body;
        const auto outcome = std::make_shared<std::optional<base::http::Outcome>>();
        bare.send(request, [outcome](base::http::Outcome got) { *outcome = std::move(got); });
        if (!QTest::qWaitFor([&] { return outcome->has_value(); }, 30'000) || !**outcome)
            qFatal("no answer");
        return ***outcome;
    };
    const QByteArray login = kore ? QByteArray("Bearer token") : QByteArray("Basic YTpi");
    const QByteArray good = QByteArray("Eid=") + kEidA;

    // The control of the control: what fits goes through, to be refused by the server for its login.
    QVERIFY(post(good, login).body.contains("20003"));
    const int before = bench.server->requests(CarrierCall::Reserve);
    // A parameter in the wrong case, a wrong value, no login: none of them reaches the server.
    for (const QByteArray &body : {QByteArray("eid=") + kEidA, QByteArray("generateMatchingId=true"),
                                   QByteArray("GenerateMatchingId=maybe")}) {
        const auto refused = post(body, login);
        QVERIFY2(refused.status >= 400 && refused.status < 500, refused.body.constData());
        QVERIFY2(!refused.body.contains("20003"), body.constData());
    }
    QCOMPARE(post(good, {}).status, 401);
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), before);

    // An answer with a wrong type does not reach the client; the same one in the right type does.
    CannedServer canned;
    Referee between(prepared(contract, dialect), canned.url());
    QVERIFY2(between.isUp(), between.log().constData());
    bench.options.baseUrl = between.url();
    bench.restart();
    const auto told = [&](const QByteArray &profile) {
        canned.answerWith(profile);
        return bench.reserveMatchingId();
    };
    const QByteArray right =
        R"({"sid":"HP0123456789abcdef0123456789abcdef","account_sid":"AC0123456789abcdef0123456789abcdef",
        "iccid":null,"sim_sid":null,"status":"new","eid":null,"smdp_plus_address":null,"matching_id":null,"activation_code":null,
        "error_code":null,"error_message":null,"date_created":"2020-09-01T20:00:00Z","date_updated":"2020-09-01T20:00:00Z",
        "url":"https://supersim.twilio.com/v1/ESimProfiles/HP0123456789abcdef0123456789abcdef"})";
    const auto fits = told(right);
    QVERIFY2(fits, fits ? "" : qPrintable(fits.error().error.sentence()));
    QByteArray number = right;
    const auto breaks = told(number.replace("\"eid\":null", "\"eid\":7"));
    QVERIFY(!breaks);
    QCOMPARE(breaks.error().error.code.text(), QStringLiteral("carrier.server-error"));
    QByteArray status = right;
    QVERIFY(!told(status.replace("\"new\"", "\"waiting\"")));
}

void TestContract::es2Plus_data()
{
    QTest::addColumn<QString>("contract");
    QTest::newRow("our contract") << kOurs + QStringLiteral("es2plus.yaml");
    if (const QString path = kVendors + QStringLiteral("es2plus-openapi.json"); QFileInfo::exists(path))
        QTest::newRow("the contract for mocking") << path;
}

void TestContract::es2Plus()
{
    QFETCH(QString, contract);
    Es2Bench::Server::Options plain;
    plain.tls = Es2Bench::Server::Options::Tls::Plain;
    Es2Bench bench(12, plain);
    Referee referee(prepared(contract, Dialect::Twilio), bench.server->baseUrl());
    QVERIFY2(referee.isUp(), referee.log().constData());
    bench.options.baseUrl = referee.url();
    bench.options.retry.tries = 1;
    bench.restart();
    const auto why = [&](const auto &result) {
        return result ? QByteArray()
                      : result.error().error.sentence().toUtf8() + '\n' + referee.log().right(2000);
    };
    const auto byCode = bench.reserve("intent-1");
    QVERIFY2(byCode, why(byCode).constData());
    const auto byEid = bench.reserve("intent-2", kEidA);
    QVERIFY2(byEid, why(byEid).constData());
    const auto cancelled = bench.cancel(byCode->id);
    QVERIFY2(cancelled, why(cancelled).constData());
    const auto gone = bench.cancel(byEid->id, carrier::es2plus::FinalStatus::Unavailable);
    QVERIFY2(gone, why(gone).constData());
    const auto saysCode = [&](const auto &result, const char *code) {
        return !result && result.error().error.text.contains(QLatin1String(code));
    };
    const auto third = bench.reserve("intent-3");
    QVERIFY2(third, why(third).constData());
    QVERIFY(saysCode(bench.release(third->id), "8.2.1/3.5"));
    bench.refuse(Es2Function::DownloadOrder, "8.2.5", "3.7");
    QVERIFY(saysCode(bench.reserve("intent-4"), "8.2.5/3.7"));
    bench.refuse(Es2Function::ConfirmOrder, "8.2.6", "3.10");
    const auto failed = bench.reserve("intent-5");
    QVERIFY2(failed, why(failed).constData());
    QVERIFY(failed->failure.contains(QStringLiteral("8.2.6/3.10")));
    bench.inject(Es2Function::DownloadOrder, training::Es2Fault::Kind::Expired);
    QVERIFY(saysCode(bench.reserve("intent-6"), "1.6/5.3"));
    // A repetition, as after a lost answer.
    const auto settled = bench.reserve("intent-6");
    QVERIFY2(settled, why(settled).constData());
    QCOMPARE(settled->status, ReservationStatus::Available);
    bench.options.requester = QStringLiteral("2.999.8");
    bench.restart();
    QVERIFY(saysCode(bench.reserve("intent-7"), "1.1/1.1"));
    // Through the referee, and not past it.
    QCOMPARE(bench.server->calls(Es2Function::DownloadOrder), 8);
    QVERIFY2(!referee.log().contains("terminated with error"), referee.log().constData());
}

void TestContract::refusesWhatBreaksEs2Plus()
{
    QFETCH(QString, contract);
    Es2Bench::Server::Options plain;
    plain.tls = Es2Bench::Server::Options::Tls::Plain;
    Es2Bench bench(4, plain);
    Referee referee(prepared(contract, Dialect::Twilio), bench.server->baseUrl());
    QVERIFY2(referee.isUp(), referee.log().constData());
    base::http::Client bare({});
    const auto post = [&](const QByteArray &body, const QByteArray &protocol) {
        base::http::Request request;
        request.method = base::http::Request::Method::Post;
        request.url = referee.url().resolved(QUrl(QStringLiteral("/gsma/rsp2/es2plus/confirmOrder")));
        request.headers = {{"Content-Type", "application/json"}, {"X-Admin-Protocol", protocol}};
        request.body = body;
        const auto outcome = std::make_shared<std::optional<base::http::Outcome>>();
        bare.send(request, [outcome](base::http::Outcome got) { *outcome = std::move(got); });
        if (!QTest::qWaitFor([&] { return outcome->has_value(); }, 30'000) || !**outcome)
            qFatal("no answer");
        return ***outcome;
    };
    const QByteArray good =
        R"({"header":{"functionRequesterIdentifier":"2.999.7","functionCallIdentifier":"1"},"iccid":")" +
        es2Iccid(0).text().toLatin1() + R"(","matchingId":"A","releaseFlag":true})";
    QCOMPARE(post(good, "gsma/rsp/v2.2.0").status, 200);
    QCOMPARE(bench.server->calls(Es2Function::ConfirmOrder), 1);
    QByteArray wrongCase = good;
    QByteArray wrongType = good;
    QByteArray noHeader = good;
    for (const QByteArray &body :
         {wrongCase.replace("releaseFlag", "ReleaseFlag"), wrongType.replace("true", "\"yes\""),
          noHeader.replace("functionCallIdentifier", "callIdentifier")}) {
        const auto refused = post(body, "gsma/rsp/v2.2.0");
        QVERIFY2(refused.status >= 400 && refused.status < 500, refused.body.constData());
    }
    QVERIFY(post(good, "rsp").status >= 400);
    QCOMPARE(bench.server->calls(Es2Function::ConfirmOrder), 1);
    // An answer of a wrong form does not reach the client.
    bench.options.baseUrl = referee.url();
    bench.options.retry.tries = 1;
    bench.restart();
    bench.inject(Es2Function::DownloadOrder, training::Es2Fault::Kind::WrongType);
    const auto refused = bench.reserve("intent-1");
    QVERIFY(!refused);
    QCOMPARE(refused.error().error.code.text(), QStringLiteral("carrier.server-error"));
    QVERIFY(bench.reserve("intent-1"));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
