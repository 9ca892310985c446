#include "core/base/certificates.h"
#include "core/lpa/server_code_text.h"
#include "tests/training/support/line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

using namespace training;
using namespace training::test;
using lpa::DownloadOutcome;
using lpa::NotificationReport;
using Verdict = DownloadOutcome::Verdict;

namespace {

const QByteArray kCode = "SERVER-FAULT";
constexpr base::Millis kPatience{1500}; ///< of the LPA, where a server is silent
constexpr base::Millis kSilence{3000};

/// What a card has been told, as the card saw it.
struct Seen
{
    int cancelled = 0; ///< CancelSession commands
    int segments = 0;  ///< first segments of a package
};

/// One session against a server that does something wrong, and what is true afterwards.
class Session
{
public:
    explicit Session(const SmdpServer::Options &server = {})
        : line({}, server)
        , impatient(line.client, kPatience)
        , m_memory(line.card->freeMemory())
    {
        line.card->intercept([this](QByteArrayView apdu, const Euicc::Carry &card) {
            // STORE DATA, first block: the command's tag stands at its beginning.
            if (apdu.size() > 7 && quint8(apdu[1]) == 0xE2 && apdu[3] == 0) {
                const QByteArrayView tag = apdu.sliced(5, 2);
                const std::lock_guard guard(m_lock);
                m_seen.cancelled += tag == QByteArrayView("\xBF\x41") ? 1 : 0;
                m_seen.segments += tag == QByteArrayView("\xBF\x36") ? 1 : 0;
            }
            return card(apdu);
        });
        Order order{
            .iccid = testIccid(1), .matchingId = testMatchingId(kCode), .eid = {}, .confirmationCode = {}};
        order.packageSize = 1500;
        line.smdp.addOrder(order);
    }

    bool begin() { return line.started && line.open(); }
    /// How long the LPA waits for an answer. Where the server is not silent, a slow machine must not matter.
    enum class Patience { Short, Long };
    void run(Patience patience = Patience::Long)
    {
        lpa::Es9Transport &servers = patience == Patience::Short ? impatient : line.transport;
        lpa::DownloadJob job(*line.channel, servers, request);
        const auto got = Line::wait<DownloadOutcome>([&](auto done) { job.start(done); });
        if (!got)
            qFatal("no outcome");
        outcome = *got;
    }
    Seen seen() const
    {
        const std::lock_guard guard(m_lock);
        return m_seen;
    }
    QString code() const { return outcome.error ? outcome.error->code.text() : QString(); }

    /// What is wrong about an end that should have left the card as it was; empty: nothing.
    QStringList harm() const
    {
        QStringList list;
        if (outcome.verdict != Verdict::Refused)
            list << QStringLiteral("the verdict is %1").arg(esim::nameOf(outcome.verdict));
        // A reader's own sentence says what to do as well.
        const bool ownWords = code() == QLatin1String("card.status-word");
        if (!outcome.error || outcome.error->text.isEmpty() || (outcome.error->remedy.isEmpty() && !ownWords))
            list << QStringLiteral("there is no sentence with a remedy");
        else if (outcome.error->sentence().contains(QString::fromLatin1(kCode)))
            list << QStringLiteral("the sentence tells the code");
        if (!line.card->profiles().empty())
            list << QStringLiteral("a profile is on the card");
        if (line.card->freeMemory() != m_memory)
            list << QStringLiteral("the card's memory is another");
        if (line.card->counts().failedInstalls + line.card->counts().installs > 0)
            list << QStringLiteral("the card has installed or tried to");
        if (seen().segments > 0)
            list << QStringLiteral("a segment went to the card");
        if (outcome.written != DownloadOutcome::Written::No)
            list << QStringLiteral("it says that something was written");
        return list;
    }

    Line line;
    lpa::Es9HttpTransport impatient;
    lpa::DownloadRequest request = line.request(kCode);
    DownloadOutcome outcome;

private:
    quint64 m_memory;
    mutable std::mutex m_lock;
    Seen m_seen;
};

SmdpFault faultAt(Es9Function at, SmdpFault::Kind kind, SmdpFault::When when = SmdpFault::When::BeforeEffect)
{
    SmdpFault fault;
    fault.at = at;
    fault.kind = kind;
    fault.when = when;
    fault.stall = kSilence;
    return fault;
}

Session::Patience patienceFor(const SmdpFault &fault)
{
    return fault.kind == SmdpFault::Kind::Stall ? Session::Patience::Short : Session::Patience::Long;
}

/// Changes the answers of one function on their way: what is signed in them does not fit any more.
void tamper(Session &session, Es9Function at, const std::function<void(QJsonObject &)> &change)
{
    session.line.smdp.intercept(
        [at, change](Es9Function function, const QByteArray &request, const SmdpServer::Carry &server) {
            SmdpAnswer answer = server(function, request);
            if (function != at)
                return answer;
            QJsonObject json = QJsonDocument::fromJson(answer.body).object();
            change(json);
            answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
            return answer;
        });
}

const char *const kFunctionNames[] = {"initiateAuthentication", "authenticateClient",
                                      "getBoundProfilePackage"};

} // namespace

/// The product's LPA and a real card against servers that fail in every way. What is true is asked of the
/// card and of the server. Each family has a control: the same judgement of a healthy server must find harm.
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transportFaults_data();
    void transportFaults();
    void cancelSessionFaults_data();
    void cancelSessionFaults();
    void notificationFaults_data();
    void notificationFaults();
    void everyStatusCode_data();
    void everyStatusCode();
    void everyStatusCodeAtTheEnd_data();
    void everyStatusCodeAtTheEnd();
    void unknownStatusCodes_data();
    void unknownStatusCodes();
    void flippedFields_data();
    void flippedFields();
    void mutilatedFields_data();
    void mutilatedFields();
    void flippedPackage();
    void badCertificates_data();
    void badCertificates();
    void anIssuerThatTheCardDoesNotList_data();
    void anIssuerThatTheCardDoesNotList();
    void closedIdleConnectionsCostNothing();
};

void TestServerFaults::transportFaults_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");

    using Kind = SmdpFault::Kind;
    using When = SmdpFault::When;
    const QString html = QStringLiteral("The SM-DP+ gave no usable answer (HTTP %1).");
    const QString closed =
        QStringLiteral("The connection to localhost ended before the answer was complete.");
    const QString late = QStringLiteral("localhost did not answer in time.");
    const QString large = QStringLiteral("The answer of localhost is larger than it may be.");
    const QString foreign = QStringLiteral("The SM-DP+ answered for another session.");
    const QString foreignPackage = QStringLiteral("The SM-DP+ sent the package of another session.");
    for (int at = 0; at < 3; ++at) {
        const auto row = [&](const char *name, Kind kind, const QString &code, const QString &sentence,
                             When when = When::BeforeEffect, int status = 500) {
            QTest::addRow("%s: %s", kFunctionNames[at], name)
                << at << int(kind) << int(when) << status << code << sentence;
        };
        const QString http = QStringLiteral("server.http");
        row("HTTP 500", Kind::HttpError, http, html.arg(500));
        row("HTTP 500 after the effect", Kind::HttpError, http, html.arg(500), When::AfterEffect);
        row("HTTP 503", Kind::HttpError, http, html.arg(503), When::BeforeEffect, 503);
        row("HTTP 503 after the effect", Kind::HttpError, http, html.arg(503), When::AfterEffect, 503);
        row("HTTP 302", Kind::HttpError, QStringLiteral("server.redirect"),
            QStringLiteral("The SM-DP+ sends the station on to another address, which is not followed."),
            When::BeforeEffect, 302);
        row("closed", Kind::Close, QStringLiteral("server.closed"), closed);
        row("closed after the effect", Kind::Close, QStringLiteral("server.closed"), closed,
            When::AfterEffect);
        row("torn", Kind::Torn, QStringLiteral("server.closed"), closed);
        row("silent", Kind::Stall, QStringLiteral("server.timed-out"), late);
        row("no JSON", Kind::NotJson, http, html.arg(200));
        row("too much JSON", Kind::HugeJson, QStringLiteral("server.answer-too-large"), large);
        row("wrong transaction id", Kind::WrongTransactionId,
            at == 2 ? QStringLiteral("lpa.foreign-package") : QStringLiteral("lpa.foreign-session"),
            at == 2 ? foreignPackage : foreign);
    }
}

void TestServerFaults::transportFaults()
{
    QFETCH(int, at);
    QFETCH(int, kind);
    QFETCH(int, when);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    Session session;
    SmdpFault fault = faultAt(Es9Function(at), SmdpFault::Kind(kind), SmdpFault::When(when));
    fault.httpStatus = status;
    session.line.smdp.inject(fault);
    QVERIFY(session.begin());
    session.run(patienceFor(fault));
    QCOMPARE(session.code(), code);
    QCOMPARE(session.outcome.error->text, sentence);
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(session.line.smdp.counters().perFunction[at], 1);
    // Before AuthenticateServer there is nothing that could be cancelled; from then on card and server are
    // told. A server that has not looked at the card's answer cannot verify the card's word.
    const bool open = at > 0;
    const bool acted = at == 2 || fault.when == SmdpFault::When::AfterEffect ||
                       fault.kind == SmdpFault::Kind::Torn ||
                       fault.kind == SmdpFault::Kind::WrongTransactionId;
    QCOMPARE(session.seen().cancelled, open ? 1 : 0);
    QCOMPARE(session.line.smdp.counters().perFunction[int(Es9Function::CancelSession)], open ? 1 : 0);
    QCOMPARE(session.line.smdp.cancellations().size(), open && acted ? 1u : 0u);
    // A package of another session ends the order (reason loadBppExecutionError); of all else it knows
    // nothing.
    const bool ended = code == QLatin1String("lpa.foreign-package");
    QCOMPARE(session.line.smdp.order(testIccid(1))->state == OrderState::Error, ended);
    if (ended)
        return;
    session.line.smdp.clearFaults();
    session.run();
    QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
    // The control: the same judgement of a session that went well.
    QVERIFY(session.harm().size() >= 3);
}

void TestServerFaults::cancelSessionFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("cancelled");
    QTest::addColumn<int>("status");
    using Kind = SmdpFault::Kind;
    using When = SmdpFault::When;
    using Cancelled = DownloadOutcome::Cancelled;
    const auto row = [](const char *name, Kind kind, When when, Cancelled cancelled, int status = 500) {
        QTest::newRow(name) << int(kind) << int(when) << int(cancelled) << status;
    };
    row("HTTP 500", Kind::HttpError, When::BeforeEffect, Cancelled::OnCard);
    row("HTTP 500 after the effect", Kind::HttpError, When::AfterEffect, Cancelled::OnCard);
    row("HTTP 503", Kind::HttpError, When::BeforeEffect, Cancelled::OnCard, 503);
    row("closed", Kind::Close, When::BeforeEffect, Cancelled::OnCard);
    row("closed after the effect", Kind::Close, When::AfterEffect, Cancelled::OnCard);
    row("torn", Kind::Torn, When::AfterEffect, Cancelled::OnCard);
    row("silent", Kind::Stall, When::BeforeEffect, Cancelled::OnCard);
    row("no JSON", Kind::NotJson, When::BeforeEffect, Cancelled::OnCard);
    row("too much JSON", Kind::HugeJson, When::BeforeEffect, Cancelled::OnCard);
    row("failed", Kind::Failed, When::BeforeEffect, Cancelled::OnCard);
    row("healthy: the control", Kind::WrongIccid, When::BeforeEffect, Cancelled::AtServer);
}

void TestServerFaults::cancelSessionFaults()
{
    QFETCH(int, kind);
    QFETCH(int, when);
    QFETCH(int, cancelled);
    QFETCH(int, status);
    Session session;
    session.request.expectedIccid = testIccid(2);
    if (SmdpFault::Kind(kind) != SmdpFault::Kind::WrongIccid) {
        SmdpFault fault = faultAt(Es9Function::CancelSession, SmdpFault::Kind(kind), SmdpFault::When(when));
        fault.httpStatus = status;
        fault.code = {QStringLiteral("8.10.1"), QStringLiteral("3.9"), QStringLiteral("gone")};
        session.line.smdp.inject(fault);
    }
    QVERIFY(session.begin());
    session.run(SmdpFault::Kind(kind) == SmdpFault::Kind::Stall ? Session::Patience::Short
                                                                : Session::Patience::Long);
    // The reason to cancel stays the reason, and the card has ended the session in every case.
    QCOMPARE(session.code(), QStringLiteral("lpa.iccid-mismatch"));
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(session.seen().cancelled, 1);
    QCOMPARE(int(session.outcome.cancelled), cancelled);
    QCOMPARE(session.line.smdp.counters().perFunction[int(Es9Function::CancelSession)], 1);
}

void TestServerFaults::notificationFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("received"); ///< by the server, over both tries
    QTest::addColumn<int>("status");
    using Kind = SmdpFault::Kind;
    using When = SmdpFault::When;
    const auto row = [](const char *name, Kind kind, When when, const char *code, int received,
                        int status = 500) {
        QTest::newRow(name) << int(kind) << int(when) << QString::fromLatin1(code) << received << status;
    };
    row("HTTP 500", Kind::HttpError, When::BeforeEffect, "server.http", 1);
    row("HTTP 500 after the effect", Kind::HttpError, When::AfterEffect, "server.http", 2);
    row("HTTP 503", Kind::HttpError, When::BeforeEffect, "server.http", 1, 503);
    row("closed", Kind::Close, When::BeforeEffect, "server.closed", 1);
    row("closed after the effect", Kind::Close, When::AfterEffect, "server.closed", 2);
    row("silent", Kind::Stall, When::BeforeEffect, "server.timed-out", 2);
    row("no JSON", Kind::NotJson, When::BeforeEffect, "server.http", 1);
    row("too much JSON", Kind::HugeJson, When::BeforeEffect, "server.answer-too-large", 1);
    row("failed", Kind::Failed, When::BeforeEffect, "server.card-signature", 1);
}

void TestServerFaults::notificationFaults()
{
    QFETCH(int, kind);
    QFETCH(int, when);
    QFETCH(QString, code);
    QFETCH(int, received);
    QFETCH(int, status);
    Session session;
    QVERIFY(session.begin());
    session.run();
    QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
    SmdpFault fault = faultAt(Es9Function::HandleNotification, SmdpFault::Kind(kind), SmdpFault::When(when));
    fault.httpStatus = status;
    fault.code = {QStringLiteral("8.1"), QStringLiteral("6.1"), QStringLiteral("no")};
    session.line.smdp.inject(fault);
    const auto send = [&](lpa::Es9Transport &servers) {
        return session.line.run<std::vector<NotificationReport>>(
            std::make_unique<lpa::NotificationJob>(*session.line.channel, servers, lpa::NotificationHooks{}));
    };
    const bool silent = fault.kind == SmdpFault::Kind::Stall;
    const auto first =
        send(silent ? static_cast<lpa::Es9Transport &>(session.impatient) : session.line.transport);
    QVERIFY(first && first->has_value());
    QCOMPARE((*first)->size(), 1u);
    QVERIFY((*first)->front().state == NotificationReport::State::Kept);
    QCOMPARE((*first)->front().error->code.text(), code);
    // Not taken, so not forgotten: it is on the card, and the next try delivers it.
    QCOMPARE(session.line.card->pendingNotifications().size(), 1u);
    const auto second = send(session.line.transport);
    QVERIFY(second && second->has_value());
    QVERIFY((*second)->front().state == NotificationReport::State::Sent);
    QVERIFY(session.line.card->pendingNotifications().empty());
    QCOMPARE(session.line.smdp.order(testIccid(1))->state, OrderState::Installed);
    session.line.smdp.stop(); // a silent one still acts
    QCOMPARE(int(session.line.smdp.notifications().size()), received);
}

void TestServerFaults::everyStatusCode_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("index");
    int index = 0;
    for (const lpa::ServerCodeText &entry : lpa::serverCodes()) {
        for (int at = 0; at < 3; ++at)
            QTest::addRow("%s: %s/%s", kFunctionNames[at], entry.subject, entry.reason) << at << index;
        ++index;
    }
}

void TestServerFaults::everyStatusCode()
{
    QFETCH(int, at);
    QFETCH(int, index);
    const lpa::ServerCodeText &entry = lpa::serverCodes()[size_t(index)];
    Session session;
    SmdpFault fault = faultAt(Es9Function(at), SmdpFault::Kind::Failed);
    fault.code = {QString::fromLatin1(entry.subject), QString::fromLatin1(entry.reason),
                  QStringLiteral("The code was %1").arg(QString::fromLatin1(kCode))};
    session.line.smdp.inject(fault);
    QVERIFY(session.begin());
    session.run();
    QCOMPARE(session.code(), QString::fromLatin1(entry.name));
    QCOMPARE(session.outcome.error->text,
             QStringLiteral("%1 (%2/%3)")
                 .arg(QString::fromUtf8(entry.text), fault.code.subject, fault.code.reason));
    QCOMPARE(session.outcome.error->remedy, QString::fromUtf8(entry.remedy));
    QCOMPARE(session.outcome.nextStep, entry.next);
    QCOMPARE(session.harm(), QStringList());
    // The server has ended the session itself; the card is told.
    QCOMPARE(session.seen().cancelled, at == 0 ? 0 : 1);
    QCOMPARE(session.line.smdp.cancellations().size(), 0u);
}

void TestServerFaults::everyStatusCodeAtTheEnd_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const lpa::ServerCodeText &entry : lpa::serverCodes())
        QTest::addRow("%s/%s", entry.subject, entry.reason) << index++;
}

/// CancelSession and HandleNotification refused: neither changes what is true of the profile, and a
/// notification that a server refuses is kept.
void TestServerFaults::everyStatusCodeAtTheEnd()
{
    QFETCH(int, index);
    const lpa::ServerCodeText &entry = lpa::serverCodes()[size_t(index)];
    Session session;
    SmdpFault fault = faultAt(Es9Function::CancelSession, SmdpFault::Kind::Failed);
    fault.code = {QString::fromLatin1(entry.subject), QString::fromLatin1(entry.reason),
                  QStringLiteral("no")};
    session.line.smdp.inject(fault);
    fault.at = Es9Function::HandleNotification;
    session.line.smdp.inject(fault);
    QVERIFY(session.begin());
    session.request.expectedIccid = testIccid(2);
    session.run();
    QCOMPARE(session.code(), QStringLiteral("lpa.iccid-mismatch"));
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(session.seen().cancelled, 1);
    QCOMPARE(session.outcome.cancelled, DownloadOutcome::Cancelled::OnCard);
    QCOMPARE(session.line.smdp.counters().perFunction[int(Es9Function::CancelSession)], 1);

    session.request.expectedIccid = testIccid(1);
    session.run();
    QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
    const auto send = [&] {
        return session.line.run<std::vector<NotificationReport>>(std::make_unique<lpa::NotificationJob>(
            *session.line.channel, session.line.transport, lpa::NotificationHooks{}));
    };
    const auto refused = send();
    QVERIFY(refused && refused->has_value() && (*refused)->size() == 1);
    QVERIFY((*refused)->front().state == NotificationReport::State::Kept);
    QCOMPARE((*refused)->front().error->code.text(), QString::fromLatin1(entry.name));
    QCOMPARE((*refused)->front().error->remedy, QString::fromUtf8(entry.remedy));
    QCOMPARE(session.line.card->pendingNotifications().size(), 1u);
    QCOMPARE(session.line.smdp.notifications().size(), 0u);
    // The control: nothing but the refusal has kept it.
    const auto taken = send();
    QVERIFY(taken && taken->has_value() && (*taken)->size() == 1);
    QVERIFY((*taken)->front().state == NotificationReport::State::Sent);
    QVERIFY(session.line.card->pendingNotifications().empty());
    QCOMPARE(session.line.smdp.notifications().size(), 1u);
}

void TestServerFaults::unknownStatusCodes_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *subject, const char *reason, const char *code, const char *shown) {
        QTest::addRow("%s/%s", subject, reason) << QString::fromLatin1(subject) << QString::fromLatin1(reason)
                                                << QString::fromLatin1(code) << QString::fromLatin1(shown);
    };
    row("8.7", "1.9", "server.access", "(8.7/1.9)");
    row("8.7", "2.9", "server.format", "(8.7/2.9)");
    row("8.7", "3.99", "server.conditions", "(8.7/3.99)");
    row("8.7", "4.9", "server.processing", "(8.7/4.9)");
    row("8.7", "5.9", "server.transport", "(8.7/5.9)");
    row("8.7", "6.9", "server.security", "(8.7/6.9)");
    row("8.7", "7.1", "server.refused", "(8.7/7.1)");
    row("", "", "server.refused", "(?/?)");
    row("<b>8.1</b>", "rm -rf", "server.refused", "(?/?)");
}

void TestServerFaults::unknownStatusCodes()
{
    QFETCH(QString, subject);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    QFETCH(QString, shown);
    for (int at = 0; at < 3; ++at) {
        Session session;
        SmdpFault fault = faultAt(Es9Function(at), SmdpFault::Kind::Failed);
        fault.code = {subject, reason, QStringLiteral("Come back on Monday")};
        session.line.smdp.inject(fault);
        QVERIFY(session.begin());
        session.run();
        QCOMPARE(session.code(), code);
        QVERIFY2(session.outcome.error->text.contains(QLatin1String("It says: Come back on Monday.")) &&
                     session.outcome.error->text.endsWith(shown),
                 qPrintable(session.outcome.error->text));
        QCOMPARE(session.harm(), QStringList());
        QCOMPARE(session.seen().cancelled, at == 0 ? 0 : 1);
    }
}

void TestServerFaults::flippedFields_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("signedField");
    const auto row = [](int at, const char *member, bool isSigned = true) {
        QTest::addRow("%s: %s", kFunctionNames[at], member) << at << QString::fromLatin1(member) << isSigned;
    };
    row(0, "serverSigned1");
    row(0, "serverSignature1");
    row(0, "euiccCiPKIdToBeUsed");
    row(0, "serverCertificate");
    row(0, "transactionId");
    row(1, "smdpSigned2");
    row(1, "smdpSignature2");
    row(1, "smdpCertificate");
    row(1, "transactionId");
    row(1, "profileMetadata", false); // nobody signs it: the package's own counts
    row(2, "transactionId");
}

void TestServerFaults::flippedFields()
{
    QFETCH(int, at);
    QFETCH(QString, member);
    QFETCH(bool, signedField);
    constexpr int kFlips = 24;
    QMap<QString, int> codes;
    for (int flip = 0; flip < kFlips; ++flip) {
        Session session;
        tamper(session, Es9Function(at), [&](QJsonObject &json) {
            QByteArray text = json.value(member).toString().toLatin1();
            const bool hex = member == QLatin1String("transactionId");
            QByteArray bytes = hex ? QByteArray::fromHex(text) : QByteArray::fromBase64(text);
            // Spread over the field, first and last byte included, every bit of a byte in turn.
            const qsizetype place = flip * (bytes.size() - 1) / (kFlips - 1);
            bytes[place] = char(bytes[place] ^ (1 << (flip % 8)));
            text = hex ? bytes.toHex().toUpper() : bytes.toBase64();
            json.insert(member, QString::fromLatin1(text));
        });
        QVERIFY(session.begin());
        session.run();
        ++codes[session.code()];
        if (session.outcome.verdict == Verdict::Succeeded && !signedField) {
            QCOMPARE(session.line.card->profiles().size(), 1u);
            QCOMPARE(session.line.card->profiles()[0].metadata.iccid, testIccid(1));
            continue;
        }
        QVERIFY2(session.harm().isEmpty(),
                 qPrintable(QStringLiteral("flip %1, %2: %3")
                                .arg(QString::number(flip), session.code(), session.harm().join(u';'))));
        QCOMPARE(session.seen().cancelled > 0,
                 session.outcome.cancelled != DownloadOutcome::Cancelled::NotNeeded);
    }
    qInfo().noquote() << codes;
    QVERIFY(signedField || codes.size() > 1);
}

void TestServerFaults::mutilatedFields_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("member");
    const std::pair<int, const char *> members[] = {
        {0, "serverSigned1"},       {0, "serverSignature1"}, {0, "euiccCiPKIdToBeUsed"},
        {0, "serverCertificate"},   {0, "transactionId"},    {0, "header"},
        {1, "smdpSigned2"},         {1, "smdpSignature2"},   {1, "smdpCertificate"},
        {1, "profileMetadata"},     {1, "transactionId"},    {1, "header"},
        {2, "boundProfilePackage"}, {2, "transactionId"},    {2, "header"}};
    for (const auto &[at, member] : members)
        QTest::addRow("%s: %s", kFunctionNames[at], member) << at << QString::fromLatin1(member);
}

void TestServerFaults::mutilatedFields()
{
    QFETCH(int, at);
    QFETCH(QString, member);
    using Change = std::function<void(QJsonObject &)>;
    const auto replace = [&](const QJsonValue &value) {
        return Change([&, value](QJsonObject &json) { json.insert(member, value); });
    };
    const auto rewrite = [&](const std::function<QString(QString)> &change) {
        return Change(
            [&, change](QJsonObject &json) { json.insert(member, change(json.value(member).toString())); });
    };
    const std::pair<const char *, Change> changes[] = {
        {"untouched: the control", [](QJsonObject &) {}},
        {"gone", [&](QJsonObject &json) { json.remove(member); }},
        {"null", replace(QJsonValue())},
        {"a number", replace(17)},
        {"a list", replace(QJsonArray{QStringLiteral("AA==")})},
        {"empty", replace(QString())},
        {"no code of bytes", replace(QStringLiteral("*#!"))},
        {"half", rewrite([](const QString &text) { return text.left(text.size() / 8 * 4); })},
        {"twice", rewrite([](const QString &text) { return text + text; })},
        {"in another member's place",
         [&](QJsonObject &json) { json.insert(member + QLatin1Char('x'), json.take(member)); }}};
    for (const auto &[name, change] : changes) {
        Session session;
        tamper(session, Es9Function(at), change);
        QVERIFY(session.begin());
        session.run();
        if (&change == &changes[0].second) {
            QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
            QVERIFY(session.harm().size() >= 3);
            continue;
        }
        QVERIFY2(session.harm().isEmpty(),
                 qPrintable(QStringLiteral("%1, %2: %3")
                                .arg(QString::fromLatin1(name), session.code(), session.harm().join(u';'))));
        // From AuthenticateServer on card and server are told; an answer without a header may be a refusal's.
        QCOMPARE(session.seen().cancelled, at == 0 ? 0 : 1);
        QCOMPARE(session.line.smdp.cancellations().size(), at == 0 ? 0u : 1u);
    }
}

void TestServerFaults::flippedPackage()
{
    constexpr int kFlips = 120;
    QMap<QString, int> codes;
    int tried = 0;
    for (int flip = 0; flip < kFlips; ++flip) {
        Session session;
        tamper(session, Es9Function::GetBoundProfilePackage, [&](QJsonObject &json) {
            const QString member = QStringLiteral("boundProfilePackage");
            QByteArray bytes = QByteArray::fromBase64(json.value(member).toString().toLatin1());
            // Half of them in the first 400 bytes, where all the structure is.
            const qsizetype span = flip % 2 == 0 ? 400 : bytes.size() - 1;
            const qsizetype place = flip * span / (kFlips - 1);
            bytes[place] = char(bytes[place] ^ (1 << (flip % 8)));
            json.insert(member, QString::fromLatin1(bytes.toBase64()));
        });
        QVERIFY(session.begin());
        session.run();
        ++codes[session.code()];
        QVERIFY2(session.outcome.verdict != Verdict::Succeeded, qPrintable(QString::number(flip)));
        QVERIFY(session.outcome.error && !session.outcome.error->text.isEmpty());
        QVERIFY(session.line.card->profiles().empty());
        QCOMPARE(session.line.card->counts().installs, 0);
        tried += session.seen().segments;
        // What the card says of a package that it refused is for the server too.
        QCOMPARE(session.line.card->pendingNotifications().empty(),
                 session.outcome.installationResult.isEmpty());
    }
    qInfo().noquote() << codes << "reached the card:" << tried;
    QVERIFY(tried > 0 && tried < kFlips);
}

void TestServerFaults::badCertificates_data()
{
    QTest::addColumn<int>("variant");
    const auto row = [](const char *name, TlsVariant variant) { QTest::newRow(name) << int(variant); };
    row("good: the control", TlsVariant::Good);
    row("expired", TlsVariant::Expired);
    row("not yet valid", TlsVariant::NotYetValid);
    row("of another host", TlsVariant::OtherHost);
    row("of an unknown issuer", TlsVariant::OtherCi);
    row("self-signed", TlsVariant::SelfSigned);
    row("for clients alone", TlsVariant::ForClients);
    row("weakly signed", TlsVariant::WeakSignature);
    row("issued by what is no authority", TlsVariant::IssuedByLeaf);
}

void TestServerFaults::badCertificates()
{
    QFETCH(int, variant);
    SmdpServer::Options options;
    options.tls = TlsVariant(variant);
    Session session(options);
    QVERIFY(session.begin());
    session.run();
    const SmdpCounters counters = session.line.smdp.counters();
    QVERIFY(counters.tlsConnections > 0);
    if (TlsVariant(variant) == TlsVariant::Good) {
        QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
        QVERIFY(counters.requests > 0 && !session.harm().isEmpty());
        return;
    }
    QCOMPARE(session.code(), QStringLiteral("server.untrusted"));
    QVERIFY2(session.outcome.error->text.startsWith(
                 QLatin1String("The certificate of localhost is not trusted: ")),
             qPrintable(session.outcome.error->text));
    QCOMPARE(session.outcome.nextStep, lpa::NextStep::FixSettings);
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(counters.requests, 0);
    QCOMPARE(counters.bodyBytes, 0);
}

void TestServerFaults::anIssuerThatTheCardDoesNotList_data()
{
    QTest::addColumn<bool>("asksTheCard");
    QTest::newRow("the station asks the card") << true;
    QTest::newRow("it does not: the control") << false;
}

void TestServerFaults::anIssuerThatTheCardDoesNotList()
{
    QFETCH(bool, asksTheCard);
    // Two worlds: the card belongs to one, the server to the other; the station trusts both.
    Session session;
    QVERIFY(session.begin());
    const auto otherPki = std::make_shared<const Pki>();
    SmdpServer other(otherPki);
    QVERIFY(other.start().has_value());
    other.addOrder(
        {.iccid = testIccid(1), .matchingId = testMatchingId(kCode), .eid = {}, .confirmationCode = {}});
    const auto roots = QSslCertificate::fromData(session.line.pki->ciPem() + otherPki->ciPem());
    base::http::Client client(roots);
    lpa::Es9HttpTransport transport(client, std::chrono::seconds(20),
                                    asksTheCard ? &base::isCertificateIssuer : nullptr);
    session.request.address = *esim::ServerAddress::fromText(other.address());
    lpa::DownloadJob job(*session.line.channel, transport, session.request);
    session.outcome = *Line::wait<DownloadOutcome>([&](auto done) { job.start(done); });
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(other.counters().requests, asksTheCard ? 0 : 1);
    QCOMPARE(session.code(), asksTheCard ? QStringLiteral("server.issuer-not-accepted")
                                         : QStringLiteral("server.no-certificate-for-ci"));
    QCOMPARE(session.outcome.nextStep, lpa::NextStep::OtherCard);
    // The same transport serves the card's own world.
    session.request.address = *esim::ServerAddress::fromText(session.line.smdp.address());
    lpa::DownloadJob home(*session.line.channel, transport, session.request);
    QCOMPARE(Line::wait<DownloadOutcome>([&](auto done) { home.start(done); })->verdict, Verdict::Succeeded);
}

void TestServerFaults::closedIdleConnectionsCostNothing()
{
    Session session;
    QVERIFY(session.begin());
    // The server closes whatever is open while the card computes.
    session.line.smdp.intercept([&](Es9Function function, const QByteArray &request,
                                    const SmdpServer::Carry &server) { return server(function, request); });
    int closed = 0;
    lpa::DownloadHooks hooks;
    hooks.progress = [&](const lpa::Progress &progress) {
        if (progress.step == lpa::DownloadStep::CheckingServer ||
            progress.step == lpa::DownloadStep::Preparing) {
            session.line.smdp.closeConnections();
            ++closed;
        }
    };
    lpa::DownloadJob job(*session.line.channel, session.line.transport, session.request, hooks);
    const auto outcome = Line::wait<DownloadOutcome>([&](auto done) { job.start(done); });
    QVERIFY(outcome);
    QVERIFY2(outcome->verdict == Verdict::Succeeded,
             qPrintable(outcome->error ? outcome->error->sentence() : QString()));
    QVERIFY(closed >= 2);
    QCOMPARE(session.line.smdp.counters().requests, 3);
    QCOMPARE(session.line.smdp.counters().tlsHandshakes, 1 + closed);
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_server_faults.moc"
