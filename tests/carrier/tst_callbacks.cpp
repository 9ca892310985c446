#include "core/base/crypto.h"
#include "core/carrier/callbacks/address.h"
#include "core/carrier/callbacks/inbox.h"
#include "core/carrier/callbacks/request.h"
#include "core/carrier/callbacks/signature.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace carrier::callbacks;
using carrier::supersim::Dialect;

namespace {

constexpr char kSecret[] = "whs_0123456789abcdef0123456789";
const QUrl kPublic(QStringLiteral("https://relay.example.net/esim/cb"));

/// Callbacks as the carrier makes them.
struct CarrierSide
{
    explicit CarrierSide(Dialect chosen)
        : dialect(chosen)
    {}

    QByteArray id(const char *prefix)
    {
        QByteArray hex(32, '0');
        for (char &c : hex)
            c = "0123456789abcdef"[random() % 16];
        return prefix + hex;
    }
    Request sign(Request request, const QByteArray &url, const char *secret = kSecret) const
    {
        request.headers.clear();
        const QByteArray method = request.method == Request::Method::Get ? "GET" : "POST";
        switch (dialect) {
        case Dialect::Twilio:
            request.headers.append(base::http::Header{
                "X-Twilio-Signature", twilioSignature(base::Secret(secret), url, formFields(request.body))});
            break;
        case Dialect::Kore:
            request.headers.append(base::http::Header{
                "kore-signature", koreSignature(base::Secret(secret), method, url, request.body)});
            break;
        }
        return request;
    }
    /// A reservation became available.
    Request next()
    {
        intent = id("");
        profile = id("HP");
        sim = id("HS");
        Request request;
        request.path = "/esim/cb/" + intent;
        request.body = "AccountSid=AC0123456789abcdef0123456789abcdef&Sid=" + profile + "&SimSid=" + sim +
                       "&Status=available&Note=a+b%26c";
        return sign(request, addressFor(kPublic, intent));
    }

    Dialect dialect;
    std::mt19937 random{42};
    QByteArray intent, profile, sim;
};

Inbox inboxOf(Dialect dialect) { return Inbox({dialect, kPublic, base::Secret(kSecret)}); }

void addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("twilio") << Dialect::Twilio;
    QTest::newRow("kore") << Dialect::Kore;
}

} // namespace

class TestCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCarriersSignatures_data();
    void knowsTheCarriersSignatures();
    void takesEverySpellingThatTwilioSigns_data();
    void takesEverySpellingThatTwilioSigns();
    void takesAGenuineCallbackOnce_data() { addDialects(); }
    void takesAGenuineCallbackOnce();
    void takesNoForgedOneOf10000_data() { addDialects(); }
    void takesNoForgedOneOf10000();
    void takesNoReplayedOrReorderedOneOf10000_data() { addDialects(); }
    void takesNoReplayedOrReorderedOneOf10000();
    void believesOnlyWhatIsSigned();
    void takesAGetWithItsQuery();
    void checksTheHashOfAJsonBody();
    void findsIdsAnywhere_data();
    void findsIdsAnywhere();
    void forgetsTheOldestEvents();
    void takesNothingWithoutASecret_data() { addDialects(); }
    void takesNothingWithoutASecret();
    void putsTheIntentIntoTheAddress_data();
    void putsTheIntentIntoTheAddress();
    void readsRequests_data();
    void readsRequests();
    void readsAtEveryCut();
};

void TestCallbacks::knowsTheCarriersSignatures_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QFile file(QStringLiteral(STATION_SOURCE_DIR "/tests/carrier/callback-vectors.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto cells = line.split('\t');
        QCOMPARE(cells.size(), 6);
        QTest::addRow("%d, %s", ++rows, cells[0].constData())
            << (cells[0] == "kore" ? Dialect::Kore : Dialect::Twilio) << cells[1] << cells[2] << cells[3]
            << cells[4] << cells[5];
    }
    QCOMPARE(rows, 9);
}

void TestCallbacks::knowsTheCarriersSignatures()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    Request request;
    request.method = method == "GET" ? Request::Method::Get : Request::Method::Post;
    request.query = url.mid(url.indexOf('?') + 1);
    request.body = body;
    request.headers.append(
        base::http::Header{dialect == Dialect::Kore ? "kore-signature" : "x-twilio-signature", signature});
    QVERIFY(isGenuine(dialect, base::Secret(secret), url, request));
    QVERIFY(!isGenuine(dialect, base::Secret(secret + 'x'), url, request));
    QVERIFY(!isGenuine(dialect, base::Secret(secret), url + "x", request) ||
            (dialect == Dialect::Kore && url.contains('?')));
    request.headers.clear();
    QVERIFY(!isGenuine(dialect, base::Secret(secret), url, request));
}

void TestCallbacks::takesEverySpellingThatTwilioSigns_data()
{
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("signedUrl");
    QTest::addColumn<bool>("genuine");
    const auto row = [](const char *configured, const char *signedUrl, bool genuine) {
        QTest::addRow("%s as %s", configured, signedUrl)
            << QByteArray(configured) << QByteArray(signedUrl) << genuine;
    };
    row("https://a.example/cb", "https://a.example/cb", true);
    row("https://a.example/cb", "https://a.example:443/cb", true);
    row("https://a.example:443/cb", "https://a.example/cb", true);
    row("https://a.example:8443/cb", "https://a.example/cb", true);
    row("https://a.example:8443/cb", "https://a.example:8443/cb", true);
    row("http://127.0.0.1/cb", "http://127.0.0.1:80/cb", true);
    row("https://[::1]:8443/cb", "https://[::1]/cb", true);
    row("https://[::1]/cb", "https://[::1]:443/cb", true);
    row("https://a.example/cb?x=a%20b&y=(1)", "https://a.example/cb?x=a%20b&y=(1)", true);
    row("https://a.example/cb?x=a+b&y=%281%29", "https://a.example/cb?x=a%20b&y=(1)", true);
    row("https://a.example/cb?x=1&y=2&x=3", "https://a.example:443/cb?x=1&x=3&y=2", true);
    row("https://a.example/cb?x", "https://a.example/cb?x=", true);
    row("https://a.example/cb#cbs=1", "https://a.example/cb", true);
    row("https://a.example/cb", "https://a.example:8443/cb", false);
    row("https://a.example/cb", "http://a.example/cb", false);
    row("https://a.example/cb", "https://b.example/cb", false);
    row("https://a.example/cb?x=1", "https://a.example/cb", false);
}

void TestCallbacks::takesEverySpellingThatTwilioSigns()
{
    QFETCH(QByteArray, configured);
    QFETCH(QByteArray, signedUrl);
    QFETCH(bool, genuine);
    const CarrierSide carrier(Dialect::Twilio);
    Request request;
    request.body = "A=1";
    QCOMPARE(isGenuine(Dialect::Twilio, base::Secret(kSecret), configured, carrier.sign(request, signedUrl)),
             genuine);
}

void TestCallbacks::takesAGenuineCallbackOnce()
{
    QFETCH(Dialect, dialect);
    CarrierSide carrier(dialect);
    Inbox inbox = inboxOf(dialect);
    for (int i = 0; i < 100; ++i) {
        const Request request = carrier.next();
        const Judgement first = inbox.judge(request);
        QCOMPARE(first.verdict, Verdict::New);
        QCOMPARE(first.hint.intent, carrier.intent);
        QCOMPARE(first.hint.ids,
                 (QStringList{QString::fromLatin1(carrier.profile), QString::fromLatin1(carrier.sim)}));
        for (int copy = 0; copy < 10; ++copy) {
            const Judgement again = inbox.judge(request);
            QCOMPARE(again.verdict, Verdict::Duplicate);
            QVERIFY(again.hint.ids.isEmpty() && again.hint.intent.isEmpty());
        }
    }
}

void TestCallbacks::takesNoForgedOneOf10000()
{
    QFETCH(Dialect, dialect);
    CarrierSide carrier(dialect);
    Inbox inbox = inboxOf(dialect);
    Request other = carrier.next();
    for (int i = 0; i < 10'000; ++i) {
        const Request genuine = carrier.next();
        Request forged = genuine;
        QByteArray &signature = forged.headers.front().value;
        switch (i % 10) {
        case 0: forged.headers.clear(); break;
        case 1: signature[qsizetype(carrier.random() % size_t(signature.size() - 2))] ^= 1; break;
        case 2: signature = other.headers.front().value; break;
        case 3: forged = carrier.sign(forged, addressFor(kPublic, carrier.intent), "another secret"); break;
        case 4: forged.path = "/esim/cb/" + carrier.id(""); break;
        case 5: forged.body.replace(carrier.profile, carrier.id("HP")); break;
        case 6: forged.body += "&More=HS0123456789abcdef0123456789abcdef"; break;
        case 7: forged.body.chop(1 + int(carrier.random() % 40)); break;
        case 8: {
            // One bit of the body, where it is not the spelling alone that changes.
            const qsizetype at = forged.body.indexOf(carrier.profile) +
                                 qsizetype(carrier.random() % size_t(carrier.profile.size()));
            forged.body[at] = char(forged.body[at] ^ 1);
            break;
        }
        case 9: signature = {}; break;
        }
        const Judgement judged = inbox.judge(forged);
        QVERIFY2(judged.verdict == Verdict::Forged, QByteArray::number(i));
        QVERIFY(judged.hint.ids.isEmpty() && judged.hint.intent.isEmpty());
        // The control: the very same one, untouched, is taken, whatever was tried before.
        if (i % 97 == 0)
            QCOMPARE(inbox.judge(genuine).verdict, Verdict::New);
        other = genuine;
    }
}

void TestCallbacks::takesNoReplayedOrReorderedOneOf10000()
{
    QFETCH(Dialect, dialect);
    CarrierSide carrier(dialect);
    Inbox inbox = inboxOf(dialect);
    std::vector<Request> sent;
    for (int i = 0; i < 1000; ++i)
        sent.push_back(carrier.next());
    std::vector<size_t> order;
    for (size_t i = 0; i < 10'000; ++i)
        order.push_back(i % sent.size());
    std::shuffle(order.begin(), order.end(), carrier.random);
    int fresh = 0;
    for (const size_t which : order) {
        Request request = sent[which];
        // Whoever replays may write what he likes into what is not signed.
        if (carrier.random() % 2)
            request.headers.append(base::http::Header{"kore-idempotency-token", carrier.id("t-")});
        if (dialect == Dialect::Kore && carrier.random() % 2)
            request.query = "Sid=" + carrier.id("HP");
        const Judgement judged = inbox.judge(request);
        QVERIFY(judged.verdict != Verdict::Forged);
        if (judged.verdict == Verdict::New) {
            ++fresh;
            QCOMPARE(judged.hint.ids.size(), 2);
        }
    }
    QCOMPARE(fresh, int(sent.size()));
}

void TestCallbacks::believesOnlyWhatIsSigned()
{
    CarrierSide carrier(Dialect::Kore);
    Inbox inbox = inboxOf(Dialect::Kore);
    Request request;
    request.method = Request::Method::Get;
    request.path = "/" + carrier.id("");
    request = carrier.sign(request, addressFor(kPublic, intentIn(request.path)));
    request.query = "Sid=" + carrier.id("HP");
    const Judgement judged = inbox.judge(request);
    QCOMPARE(judged.verdict, Verdict::New);
    QCOMPARE(judged.hint.intent, intentIn(request.path));
    QVERIFY(judged.hint.ids.isEmpty());
    // KORE's name of an event says by itself that it is the same one.
    Request first = carrier.next();
    Request second = carrier.next();
    first.headers.append(base::http::Header{"kore-idempotency-token", "one"});
    second.headers.append(base::http::Header{"kore-idempotency-token", "one"});
    QCOMPARE(inbox.judge(first).verdict, Verdict::New);
    QCOMPARE(inbox.judge(second).verdict, Verdict::Duplicate);
}

void TestCallbacks::takesAGetWithItsQuery()
{
    CarrierSide carrier(Dialect::Twilio);
    Inbox inbox = inboxOf(Dialect::Twilio);
    const QByteArray intent = carrier.id("");
    const QByteArray profile = carrier.id("HP");
    Request request;
    request.method = Request::Method::Get;
    request.path = "/somewhere/else/" + intent; // a proxy may move it
    request.query = "Sid=" + profile + "&Status=available";
    request = carrier.sign(request, addressFor(kPublic, intent, request.query));
    Request forged = request;
    forged.query.replace("available", "installed");
    QCOMPARE(inbox.judge(forged).verdict, Verdict::Forged);
    const Judgement judged = inbox.judge(request);
    QCOMPARE(judged.verdict, Verdict::New);
    QCOMPARE(judged.hint.intent, intent);
    QCOMPARE(judged.hint.ids, QStringList{QString::fromLatin1(profile)});
}

void TestCallbacks::checksTheHashOfAJsonBody()
{
    CarrierSide carrier(Dialect::Twilio);
    Inbox inbox = inboxOf(Dialect::Twilio);
    const QByteArray profile = carrier.id("HP");
    const QByteArray intent = carrier.id("");
    Request request;
    request.path = "/" + intent;
    const QByteArray body = R"({"data":[{"sid":")" + profile + R"("}]})";
    request.query = "bodySHA256=" + base::sha256(body).toHex();
    request = carrier.sign(request, addressFor(kPublic, intent, request.query));
    request.body = body;
    Request forged = request;
    forged.body.replace(profile, carrier.id("HP"));
    QCOMPARE(inbox.judge(forged).verdict, Verdict::Forged);
    QCOMPARE(inbox.judge(request).hint.ids, QStringList{QString::fromLatin1(profile)});
}

void TestCallbacks::findsIdsAnywhere_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");
    const QString p = QStringLiteral("HP0123456789abcdef0123456789abcdef");
    const QString s = QStringLiteral("HSfedcba9876543210fedcba9876543210");
    const QByteArray pb = p.toLatin1(), sb = s.toLatin1();
    const auto row = [](const char *name, const QByteArray &query, const QByteArray &body,
                        const QStringList &ids) { QTest::newRow(name) << query << body << ids; };
    row("none", "", "a=b&c", {});
    row("form", "", "Sid=" + pb + "&SimSid=" + sb, {p, s});
    row("twice", "x=" + pb, "Sid=" + pb, {p});
    row("under any name", "", "%20=%48%50" + pb.mid(2), {p});
    row("JSON, deep", "", R"({"a":[[{"b":")" + sb + R"("}]]})", {s});
    row("JSON list", "", R"([")" + sb + R"("])", {s});
    row("part of a value", "", "Sid=x" + pb + "&Other=" + pb + "0", {});
    row("other things", "", "Sid=HFfedcba9876543210fedcba9876543210", {});
    row("capital digits", "", "Sid=HPFEDCBA9876543210fedcba9876543210", {});
    row("not UTF-8", "", "%ff%fe=%00&Sid=" + pb, {p});
    QByteArray many;
    QStringList first;
    for (int i = 0; i < 100; ++i) {
        const QByteArray id = "HP" + QByteArray::number(i).rightJustified(32, '0');
        many += "s=" + id + '&';
        if (i < 16)
            first.append(QString::fromLatin1(id));
    }
    row("too many", "", many, first);
}

void TestCallbacks::findsIdsAnywhere()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, ids);
    Request request;
    request.query = query;
    request.body = body;
    QCOMPARE(idsIn(request), ids);
}

void TestCallbacks::forgetsTheOldestEvents()
{
    CarrierSide carrier(Dialect::Twilio);
    Inbox inbox = inboxOf(Dialect::Twilio);
    const Request oldest = carrier.next();
    QCOMPARE(inbox.judge(oldest).verdict, Verdict::New);
    for (int i = 1; i < 4096; ++i)
        QCOMPARE(inbox.judge(carrier.next()).verdict, Verdict::New);
    QCOMPARE(inbox.judge(oldest).verdict, Verdict::Duplicate);
    QCOMPARE(inbox.judge(carrier.next()).verdict, Verdict::New);
    QCOMPARE(inbox.judge(oldest).verdict, Verdict::New);
}

void TestCallbacks::takesNothingWithoutASecret()
{
    QFETCH(Dialect, dialect);
    CarrierSide carrier(dialect);
    Inbox inbox({dialect, kPublic, base::Secret()});
    Request request = carrier.next();
    request = carrier.sign(request, addressFor(kPublic, carrier.intent), "");
    QCOMPARE(inbox.judge(request).verdict, Verdict::Forged);
}

void TestCallbacks::putsTheIntentIntoTheAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *url, const char *address) {
        QTest::newRow(url) << QString::fromLatin1(url) << QByteArray(address);
    };
    row("https://a.example", "https://a.example/I");
    row("https://a.example/", "https://a.example/I");
    row("https://a.example/cb", "https://a.example/cb/I");
    row("https://a.example/cb//", "https://a.example/cb/I");
    row("https://a.example:8443/cb?x=1&y=a%20b#cbs=2", "https://a.example:8443/cb/I?x=1&y=a%20b#cbs=2");
    row("http://[::1]:80/cb", "http://[::1]:80/cb/I");
}

void TestCallbacks::putsTheIntentIntoTheAddress()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, address);
    QVERIFY(validateAddress(QUrl(url)));
    QCOMPARE(addressFor(QUrl(url), "I"), address);
    const QByteArray id = base::randomId();
    const QUrl made(QString::fromLatin1(addressFor(QUrl(url), id)));
    QVERIFY(made.isValid());
    QCOMPARE(intentIn(made.path(QUrl::FullyEncoded).toLatin1()), id);
    QVERIFY(!validateAddress(QUrl(QStringLiteral("http://a.example/cb"))));
    QVERIFY(!validateAddress(QUrl(QStringLiteral("https://me@a.example/cb"))));
    QVERIFY(!validateAddress(QUrl(QStringLiteral("ftp://127.0.0.1/cb"))));
    QVERIFY(!validateAddress(QUrl()));
}

void TestCallbacks::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: read, -1: incomplete
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post = "POST /cb/x?a=b HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nA=1";
    row("post", post, 0);
    row("get", "GET /cb?Sid=1 HTTP/1.0\r\n\r\n", 0);
    row("get with an empty body", "GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 0);
    row("more after it", post + "POST /again", 0);
    row("nothing yet", "", -1);
    row("half a line", "POST /c", -1);
    row("body to come", post.chopped(1), -1);
    row("no HTTP", "\x16\x03\x01 hello\r\n\r\n", 400);
    row("no target", "GET HTTP/1.1\r\n\r\n", 400);
    row("target of a proxy", "GET http://h/ HTTP/1.1\r\n\r\n", 400);
    row("control character", "GET /a\tb HTTP/1.1\r\n\r\n", 400);
    row("header without a colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n", 400);
    row("folded header", "GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n", 400);
    row("bare line end in a value", "GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nA=1", 400);
    row("length that is none", "POST / HTTP/1.1\r\nContent-Length: +3\r\n\r\nA=1", 400);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -3\r\n\r\nA=1", 400);
    row("get with a body", "GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nA=1", 400);
    row("put", "PUT / HTTP/1.1\r\nContent-Length: 3\r\n\r\nA=1", 405);
    row("connect", "CONNECT h:443 HTTP/1.1\r\n\r\n", 405);
    row("post without a length", "POST / HTTP/1.1\r\n\r\n", 411);
    row("body too long", "POST / HTTP/1.1\r\nContent-Length: 2001\r\n\r\n", 413);
    row("body of a light year", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 413);
    row("target too long", "GET /" + QByteArray(4097, 'a') + " HTTP/1.1\r\n\r\n", 414);
    row("header without an end", "GET / HTTP/1.1\r\nA: " + QByteArray(9000, 'a'), 431);
    row("header too long", "GET / HTTP/1.1\r\nA: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
    row("too many headers", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(65) + "\r\n", 431);
    row("chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501);
    row("another version", "GET / HTTP/2.0\r\n\r\n", 505);
}

void TestCallbacks::readsRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const Reading reading = readRequest(bytes, {8192, 2000});
    if (status > 0)
        QCOMPARE(std::get<Refusal>(reading).status, status);
    else
        QCOMPARE(reading.index(), status < 0 ? size_t(0) : size_t(2));
}

void TestCallbacks::readsAtEveryCut()
{
    const QByteArray whole =
        "POST /cb/x?a=b&c HTTP/1.1\r\nHost: h\r\nX-Twilio-Signature:  abc= \r\nContent-Length: 3\r\n\r\nA=1";
    for (qsizetype i = 0; i < whole.size(); ++i)
        QVERIFY2(std::holds_alternative<Incomplete>(readRequest(whole.first(i), {})), QByteArray::number(i));
    const Reading reading = readRequest(whole, {});
    const auto &request = std::get<Request>(reading);
    QCOMPARE(request.path, QByteArray("/cb/x"));
    QCOMPARE(request.query, QByteArray("a=b&c"));
    QCOMPARE(request.header("x-twilio-SIGNATURE"), QByteArray("abc="));
    QCOMPARE(request.body, QByteArray("A=1"));
    // Any bytes at all: never more than is there, never a crash.
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = whole;
        for (int change = 0; change <= i % 4; ++change)
            damaged[qsizetype(random() % size_t(damaged.size()))] = char(random());
        const Reading read = readRequest(damaged, {});
        if (const auto *got = std::get_if<Request>(&read))
            QVERIFY(got->body.size() <= damaged.size());
    }
}

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
