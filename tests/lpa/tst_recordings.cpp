#include "core/base/crypto.h"
#include "core/lpa/download_job.h"
#include "core/lpa/recorder.h"
#include "core/lpa/recording.h"
#include "core/training/readers.h"
#include "tests/training/support/conversation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace lpa;
using namespace training::test;
using Verdict = DownloadOutcome::Verdict;

namespace {

const QByteArray kMatchingId = "CANARY-4F7A-0091";
const QByteArray kConfirmationCode = "canary 7391";
const QString kServer = QStringLiteral("smdp.example.com");

/// The training SM-DP+ without its network; keeps what was said, for the search for secrets.
class ServiceTransport final : public Es9Transport
{
public:
    explicit ServiceTransport(training::SmdpService &service)
        : m_service(service)
    {}
    void send(const Es9Route &, es9::Function function, const QByteArray &json, Done done) override
    {
        const QJsonObject request = QJsonDocument::fromJson(json).object();
        const auto answer = m_service.handle(training::Es9Function(int(function)), request);
        QJsonObject status{{QStringLiteral("status"), QStringLiteral("Executed-Success")}};
        if (!answer)
            status = {{QStringLiteral("status"), QStringLiteral("Failed")},
                      {QStringLiteral("statusCodeData"),
                       QJsonObject{{QStringLiteral("subjectCode"), answer.error().subject},
                                   {QStringLiteral("reasonCode"), answer.error().reason},
                                   {QStringLiteral("message"), answer.error().message}}}};
        QJsonObject body = answer ? *answer : QJsonObject();
        body.insert(QStringLiteral("header"),
                    QJsonObject{{QStringLiteral("functionExecutionStatus"), status}});
        base::http::Answer whole;
        whole.status = 200;
        whole.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        for (const QString &key :
             {QStringLiteral("authenticateServerResponse"), QStringLiteral("transactionId"),
              QStringLiteral("boundProfilePackage"), QStringLiteral("prepareDownloadResponse")}) {
            const QString text = (request.contains(key) ? request : body).value(key).toString();
            if (!text.isEmpty())
                said[key] = QByteArray::fromBase64(text.toLatin1());
            if (key == QLatin1String("transactionId") && !text.isEmpty())
                said[key] = QByteArray::fromHex(text.toLatin1());
        }
        if (onRequest)
            onRequest(function);
        QTimer::singleShot(0, &m_context, [done = std::move(done), whole] { done(whole); });
    }

    QMap<QString, QByteArray> said;
    std::function<void(es9::Function)> onRequest;

private:
    training::SmdpService &m_service;
    QObject m_context;
};

/// One session with a true card and a true server, recorded.
struct Session
{
    Session()
        : pki(std::make_shared<training::Pki>())
        , service(*pki)
        , card(std::make_shared<training::Euicc>(pki->issueEuicc(testEid(1))))
        , readers([] {
            training::TrainingReaders::Options options;
            options.apduTakes = base::Millis(0);
            return options;
        }())
        , transport(service)
        , request(DownloadRequest::forAddress(*esim::ServerAddress::fromText(kServer),
                                              testMatchingId(kMatchingId)))
    {
        service.setAddresses({kServer});
        training::Order order{testIccid(1), testMatchingId(kMatchingId), {}, {}};
        order.packageSize = 2048;
        service.addOrder(order);
        readers.insert(training::TrainingReaders::nameOf(1), card);
    }

    void needConfirmationCode()
    {
        training::Order order{testIccid(1), testMatchingId(kMatchingId), {}, base::Secret(kConfirmationCode)};
        order.packageSize = 2048;
        service.addOrder(order);
    }

    QByteArray run(DownloadHooks hooks = {})
    {
        recorder.asked(request);
        const auto channel = recorder.around(readers.channel(training::TrainingReaders::nameOf(1)));
        const auto servers = recorder.around(transport);
        bool open = false;
        channel->open([&](const auto &opened) { open = opened.has_value(); });
        [&] { QTRY_VERIFY(open); }();
        job = std::make_unique<DownloadJob>(*channel, *servers, request, std::move(hooks));
        job->start([this](const DownloadOutcome &end) { outcome = end; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000); }();
        job.reset();
        return recorder.text();
    }

    std::shared_ptr<const training::Pki> pki;
    training::SmdpService service;
    std::shared_ptr<training::Euicc> card;
    training::TrainingReaders readers;
    ServiceTransport transport;
    DownloadRequest request;
    Recorder recorder;
    std::unique_ptr<DownloadJob> job;
    std::optional<DownloadOutcome> outcome;
};

/// What the machine did when it was given a recording's answers.
struct Replayed
{
    std::optional<DownloadOutcome> outcome;
    int commands = 0;
    QString difference; ///< the first command that was another; empty: none
};

/// Gives a session the recorded answers as long as it asks what was asked then.
class Player
{
public:
    explicit Player(const recording::Recording &recording)
        : m_session(*recording.request)
    {
        for (const recording::Line &line : recording.lines) {
            if (!std::holds_alternative<recording::Remark>(line))
                m_lines.push_back(line);
        }
    }

    Replayed play()
    {
        std::optional<SessionEvent> event = Start{};
        while (event && m_replayed.difference.isEmpty()) {
            const auto commands = m_session.advance(*std::exchange(event, std::nullopt));
            if (!commands) {
                differ(QStringLiteral("the event was refused"));
                break;
            }
            for (const SessionCommand &command : *commands) {
                if (const auto *toCard = std::get_if<ToCard>(&command))
                    event = answer(*toCard);
                else if (const auto *toServer = std::get_if<ToServer>(&command))
                    event = answer(*toServer);
                else if (std::holds_alternative<AskConfirmationCode>(command))
                    event = isCancelledNext() ? SessionEvent(ConfirmationCodeRefused{})
                                              : ConfirmationCodeGiven{base::Secret(QByteArray("X"))};
                else if (std::holds_alternative<AskToWrite>(command))
                    event = cancelIfRecorded().value_or(WritingAllowed{});
                else if (const auto *finished = std::get_if<Finished>(&command))
                    m_replayed.outcome = finished->outcome;
            }
        }
        return m_replayed;
    }

private:
    template <class T>
    const T *next()
    {
        return m_at < m_lines.size() ? std::get_if<T>(&m_lines[m_at++]) : nullptr;
    }
    void differ(const QString &what)
    {
        m_replayed.difference = QStringLiteral("command %1: %2").arg(m_replayed.commands).arg(what);
    }
    bool isCancelledNext() const
    {
        const auto *command =
            m_at < m_lines.size() ? std::get_if<recording::CardCommand>(&m_lines[m_at]) : nullptr;
        return command && command->bytes.startsWith(QLatin1String("BF41"));
    }
    std::optional<SessionEvent> cancelIfRecorded()
    {
        const auto *cancel = m_at < m_lines.size() ? std::get_if<recording::Cancel>(&m_lines[m_at]) : nullptr;
        if (!cancel)
            return std::nullopt;
        ++m_at;
        return CancelRequested{cancel->reason};
    }
    void stopIfRecorded()
    {
        if (const auto cancel = cancelIfRecorded())
            std::ignore = m_session.advance(*cancel);
    }
    std::optional<SessionEvent> answer(const ToCard &command)
    {
        ++m_replayed.commands;
        const auto *recorded = next<recording::CardCommand>();
        if (!recorded || !recording::isSame(recorded->bytes, command.bytes)) {
            differ(QStringLiteral("to the card ") + QString::fromLatin1(command.bytes.toHex().toUpper()));
            return std::nullopt;
        }
        stopIfRecorded();
        if (const auto *failed = std::get_if<recording::CardFailure>(&m_lines[m_at])) {
            ++m_at;
            return CardFailed{failed->failure};
        }
        const auto *answer = next<recording::CardAnswer>();
        const auto bytes =
            answer ? recording::bytesOf(answer->bytes) : base::Result<QByteArray>(QByteArray());
        if (!answer || !bytes) {
            differ(QStringLiteral("the card's answer is missing"));
            return std::nullopt;
        }
        return CardAnswered{*bytes};
    }
    std::optional<SessionEvent> answer(const ToServer &command)
    {
        ++m_replayed.commands;
        const auto *recorded = next<recording::ServerRequest>();
        if (!recorded || recorded->function != command.function ||
            recorded->address != command.address.text() ||
            !recording::isSameBody(recorded->body, command.json)) {
            differ(QStringLiteral("to the server ") + QString::fromUtf8(command.json));
            return std::nullopt;
        }
        stopIfRecorded();
        if (const auto *failed = std::get_if<recording::ServerFailure>(&m_lines[m_at])) {
            ++m_at;
            return ServerFailed{failed->failure};
        }
        const auto *answer = next<recording::ServerAnswer>();
        const auto body = answer ? recording::bodyOf(answer->body) : base::Result<QByteArray>(QByteArray());
        if (!answer || !body) {
            differ(QStringLiteral("the server's answer is missing"));
            return std::nullopt;
        }
        return ServerAnswered{answer->status, *body};
    }

    DownloadSession m_session;
    std::vector<recording::Line> m_lines;
    size_t m_at = 0;
    Replayed m_replayed;
};

Replayed replay(const QByteArray &text)
{
    const auto recording = recording::read(text);
    Replayed failed;
    failed.difference = QStringLiteral("no recording of a download");
    return recording && recording->request ? Player(*recording).play() : failed;
}

/// How a secret may look in a text: as it is, in hexadecimal, in base64 wherever it begins.
QList<QByteArray> looksOf(const QByteArray &secret)
{
    QList<QByteArray> looks{secret, secret.toHex(), secret.toHex().toUpper()};
    for (int before = 0; before < 3; ++before) {
        const QByteArray base64 = (QByteArray(before, 'x') + secret).toBase64();
        // Without what its neighbours would change.
        looks.append(base64.mid(before == 0 ? 0 : 4, base64.size() - (before == 0 ? 4 : 8)));
    }
    return looks;
}

bool containsAny(const QByteArray &text, const QByteArray &secret)
{
    const auto looks = looksOf(secret);
    return std::any_of(looks.begin(), looks.end(),
                       [&text](const QByteArray &look) { return text.contains(look); });
}

} // namespace

/// Sessions from the field replay: what was recorded without its secrets drives the pure machine to the same
/// commands and the same end. STATION_WRITE_RECORDINGS=1 writes the stored ones anew.
class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysWhatWasJustRecorded_data() { scenarios(); }
    void replaysWhatWasJustRecorded();
    void replaysTheStoredOnes_data() { scenarios(); }
    void replaysTheStoredOnes();
    void containsNoSecret();
    void leavesOutAShortMatchingId();
    void leavesOutEventsOfAnSmds();
    void aChangedCommandIsFound();
    void refusesWhatIsNoRecording();

private:
    static void scenarios();
    static QString fileOf(const char *name)
    {
        return QStringLiteral(STATION_SOURCE_DIR "/tests/lpa/recordings/%1.txt").arg(QLatin1String(name));
    }
};

void TestRecordings::scenarios()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Verdict verdict, const char *code) {
        QTest::newRow(name) << int(verdict) << QString::fromLatin1(code);
    };
    row("success", Verdict::Succeeded, "");
    row("confirmation-code", Verdict::Succeeded, "");
    row("card-refuses", Verdict::Refused, "install.element");
    row("card-pulled", Verdict::Unknown, "card.gone");
    row("server-refuses", Verdict::Refused, "server.matching-id-refused");
    row("wrong-iccid", Verdict::Refused, "lpa.iccid-mismatch");
    row("cancelled", Verdict::Refused, "lpa.stopped");
}

void TestRecordings::replaysWhatWasJustRecorded()
{
    QFETCH(int, verdict);
    QFETCH(QString, code);
    const QByteArray name = QTest::currentDataTag();
    Session session;
    if (name == "confirmation-code") {
        session.needConfirmationCode();
        session.request.confirmationCode = base::Secret(kConfirmationCode);
    } else if (name == "card-refuses") {
        training::EuiccFaults faults;
        faults.install = training::InstallFault();
        session.card->setFaults(faults);
    } else if (name == "card-pulled") {
        session.transport.onRequest = [&](es9::Function function) {
            training::EuiccFaults faults;
            faults.apdu = training::ApduFault{training::ApduFault::Kind::GoneBefore, 6, 0};
            if (function == es9::Function::GetBoundProfilePackage)
                session.card->setFaults(faults);
        };
    } else if (name == "server-refuses") {
        session.service.withdrawOrder(testIccid(1));
    } else if (name == "wrong-iccid") {
        session.request.expectedIccid = testIccid(2);
    } else if (name == "cancelled") {
        session.transport.onRequest = [&](es9::Function function) {
            if (function != es9::Function::GetBoundProfilePackage)
                return;
            session.recorder.cancelled(es10::CancelReason::Postponed);
            session.job->abort(es10::CancelReason::Postponed);
        };
    }
    const QByteArray text = session.run();
    const QString found = session.outcome->error ? session.outcome->error->code.text() : QString();
    QCOMPARE(found, code);
    QCOMPARE(int(session.outcome->verdict), verdict);

    const Replayed replayed = replay(text);
    QVERIFY2(replayed.difference.isEmpty(), qPrintable(replayed.difference));
    QVERIFY(replayed.outcome);
    QCOMPARE(int(replayed.outcome->verdict), verdict);
    QCOMPARE(replayed.outcome->error ? replayed.outcome->error->code.text() : QString(), code);
    QVERIFY(replayed.outcome->iccid == session.outcome->iccid);
    QVERIFY(!containsAny(text, kMatchingId));

    if (qEnvironmentVariableIsSet("STATION_WRITE_RECORDINGS")) {
        QFile file(fileOf(name.constData()));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
}

void TestRecordings::replaysTheStoredOnes()
{
    QFETCH(int, verdict);
    QFETCH(QString, code);
    QFile file(fileOf(QTest::currentDataTag()));
    QVERIFY(file.open(QFile::ReadOnly));
    const Replayed replayed = replay(file.readAll());
    QVERIFY2(replayed.difference.isEmpty(), qPrintable(replayed.difference));
    QVERIFY(replayed.commands >= 6);
    QVERIFY(replayed.outcome);
    QCOMPARE(int(replayed.outcome->verdict), verdict);
    QCOMPARE(replayed.outcome->error ? replayed.outcome->error->code.text() : QString(), code);
}

void TestRecordings::containsNoSecret()
{
    Session session;
    session.needConfirmationCode();
    // The code is typed when the server asks for it: the recorder is never told.
    DownloadHooks hooks;
    hooks.confirmationCode = [](const esim::ProfileInfo &, const auto &answer) {
        answer(base::Secret(kConfirmationCode));
    };
    const QByteArray text = session.run(std::move(hooks));
    QVERIFY(session.outcome->verdict == Verdict::Succeeded);
    const auto &said = session.transport.said;
    const QByteArray hash =
        base::sha256(base::sha256(kConfirmationCode) + said[QStringLiteral("transactionId")]);
    const QByteArray package = said[QStringLiteral("boundProfilePackage")];
    // Controls: all of it was on the wire.
    QVERIFY(said[QStringLiteral("authenticateServerResponse")].contains(kMatchingId));
    QVERIFY(said[QStringLiteral("prepareDownloadResponse")].contains(hash));
    QVERIFY(package.size() > 2000);
    QVERIFY(containsAny("x" + kMatchingId.toBase64(), kMatchingId));
    QVERIFY(containsAny(("ab" + kMatchingId + "cd").toBase64(), kMatchingId));

    QVERIFY(!containsAny(text, kMatchingId));
    QVERIFY(!containsAny(text, kConfirmationCode));
    QVERIFY(!containsAny(text, hash));
    for (qsizetype at = package.size() / 2; at + 16 < package.size(); at += 97)
        QVERIFY(!containsAny(text, package.mid(at, 16)));
    // To the card, from the card, to the server.
    QVERIFY(text.contains("# Left out: matching-id, 48 bytes at 3 places."));
    QVERIFY(text.contains("# Left out: confirmation-code-hash, 96 bytes at 3 places."));
    QVERIFY(text.contains("{profile:"));
}

void TestRecordings::leavesOutAShortMatchingId()
{
    // Two letters may stand anywhere: only their own place is left out, so that the rest still replays.
    Session session;
    session.request =
        DownloadRequest::forAddress(*esim::ServerAddress::fromText(kServer), testMatchingId("7Q"));
    training::Order order{testIccid(2), testMatchingId("7Q"), {}, {}};
    order.packageSize = 2048;
    session.service.addOrder(order);
    const QByteArray text = session.run();
    QVERIFY(session.outcome->verdict == Verdict::Succeeded);
    QVERIFY(text.contains("# Left out: matching-id, 6 bytes at 3 places."));
    QVERIFY(!text.contains("80023751A1"));
    const Replayed replayed = replay(text);
    QVERIFY2(replayed.difference.isEmpty(), qPrintable(replayed.difference));
    QVERIFY(replayed.outcome && replayed.outcome->verdict == Verdict::Succeeded);
}

void TestRecordings::leavesOutEventsOfAnSmds()
{
    class OneAnswer final : public Es9Transport
    {
    public:
        void send(const Es9Route &, es9::Function, const QByteArray &, Done done) override
        {
            base::http::Answer answer;
            answer.status = 200;
            answer.body =
                R"({"eventEntries":[{"eventId":"EVENT-CANARY","rspServerAddress":"a.example.com"}]})";
            done(answer);
        }
    } server;
    Recorder recorder;
    const auto noted = recorder.around(server);
    noted->send(*esim::ServerAddress::fromText(kServer), es9::Function::AuthenticateClient, "{}",
                [](const base::http::Outcome &) {});
    const QByteArray text = recorder.text();
    QVERIFY(!containsAny(text, "EVENT-CANARY"));
    QVERIFY(text.contains("{event-id:12}"));
    QVERIFY(text.contains("a.example.com"));
}

void TestRecordings::aChangedCommandIsFound()
{
    QFile file(fileOf("success"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    // One digit in each command to the card, one after another: another byte, another recording.
    int commands = 0;
    for (qsizetype at = text.indexOf("\n> card "); at >= 0; at = text.indexOf("\n> card ", at + 1)) {
        const qsizetype end = text.indexOf('\n', at + 1);
        const qsizetype brace = text.indexOf('{', at);
        const qsizetype last = (brace > 0 && brace < end ? brace : end) - 1;
        QByteArray changed = text;
        changed[last] = changed[last] == '0' ? '1' : '0';
        const Replayed replayed = replay(changed);
        QVERIFY2(!replayed.difference.isEmpty(), changed.mid(at, 80).constData());
        ++commands;
    }
    QVERIFY(commands >= 10);
}

void TestRecordings::refusesWhatIsNoRecording()
{
    const QByteArray first = recording::firstLine().toUtf8() + '\n';
    QVERIFY(recording::read(first));
    for (const QByteArray &text : {QByteArray(), QByteArray("hello"), first + "> nobody 00",
                                   first + "< card failed x no", first + "= a\naddress smdp.example.com",
                                   first + "address http://x", first + "> server noSuchFunction a {}"})
        QVERIFY2(!recording::read(text), text.constData());
    for (const char *bytes : {"0", "GG", "00{", "00{x}", "00{x:-1}", "00{x:99999999}"})
        QVERIFY2(!recording::bytesOf(QLatin1String(bytes)), bytes);
    QCOMPARE(*recording::bytesOf(QStringLiteral("00{x:2}FF")), QByteArray("\x00\x00\x00\xFF", 4));
    QVERIFY(recording::isSame(QStringLiteral("00{x:2}FF"), QByteArray("\x00\x12\x34\xFF", 4)));
    QVERIFY(!recording::isSame(QStringLiteral("00{x:2}FF"), QByteArray("\x00\x12\x34\x56\xFF", 5)));
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
