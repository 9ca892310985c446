#include "core/carrier/callbacks/receiver.h"
#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/station.h"
#include "core/training/carrier_server.h"
#include "tests/faults/ports.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace carrier;
using training::CarrierCall;
using training::CarrierServer;
using Dialect = CarrierServer::Dialect;

namespace {

constexpr char kSecret[] = "account-secret-0123456789";
constexpr char kWebhookSecret[] = "whs-0123456789abcdefghijklmnop";
constexpr int kUnits = 5;
constexpr base::Millis kTick{20};
/// So long that no test lasts until the next poll.
constexpr base::Millis kPollInterval{3'600'000};

enum class CallbacksAre { Off, On };

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

supersim::Dialect clientsDialect(Dialect dialect)
{
    return dialect == Dialect::Kore ? supersim::Dialect::Kore : supersim::Dialect::Twilio;
}

/// The real station and the training carrier, which takes a second and a half to reserve. After its first
/// look the station polls once an hour.
struct Line
{
    Line(Dialect dialect, CallbacksAre are)
    {
        CarrierServer::Options server;
        server.dialect = dialect;
        server.account = QStringLiteral("AC0123456789abcdef0123456789abcdef");
        server.secret = base::Secret(kSecret);
        server.smdpAddress = QStringLiteral("localhost:4443");
        server.fleets = {QStringLiteral("line")};
        server.profileDelay = base::Millis(750);
        if (are == CallbacksAre::On)
            server.callbackTick = kTick;
        if (dialect == Dialect::Kore)
            server.callbackSecret = base::Secret(kWebhookSecret);
        carrier = must(CarrierServer::start(server));

        callbacks::Receiver::Options receive;
        receive.sender = {clientsDialect(dialect), publicUrl(),
                          base::Secret(dialect == Dialect::Kore ? kWebhookSecret : kSecret)};
        receive.port = port;
        receiver = must(callbacks::Receiver::listen(receive, [this](const callbacks::Hint &hint) {
            intents.append(hint.intent);
            for (const QString &id : hint.ids)
                station->hint(id);
        }));
        makeStation(server, are);
    }

    QUrl publicUrl()
    {
        if (port == 0) {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            port = probe.serverPort();
        }
        return QUrl(QStringLiteral("http://127.0.0.1:%1/callbacks").arg(port));
    }

    void makeStation(const CarrierServer::Options &server, CallbacksAre are)
    {
        supersim::Options options;
        options.dialect = clientsDialect(server.dialect);
        options.baseUrl = carrier->baseUrl();
        options.tokenUrl = carrier->tokenUrl();
        options.account = server.account;
        options.secret = server.secret;
        options.poll.first = base::Millis(20);
        if (are == CallbacksAre::On)
            options.callbackUrl = publicUrl();
        journal::SqliteOptions sqlite;
        sqlite.folder = folder.filePath(QStringLiteral("data"));
        sqlite.key = must(journal::loadOrCreateKey(sqlite.folder));
        station::Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = must(journal::SqliteJournal::open(sqlite));
        ports.carrier = must(supersim::SuperSimCarrier::make(options, {}));
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<faults::AnyPrinter>();
        station::Options how;
        how.recipes = {esim::Recipe{}};
        how.times.pollInterval = kPollInterval;
        station = std::make_unique<station::Station>(std::move(ports), how);
        QObject::connect(station.get(), &station::Station::imported, station.get(), [this] {
            station->openBatch(QStringLiteral("batch"));
            station->start();
        });
    }

    void begin()
    {
        QFile file(folder.filePath(QStringLiteral("batch.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no manifest");
        file.write("serial,eid,deliver,fleet\n");
        for (int i = 0; i < kUnits; ++i)
            file.write(QStringLiteral("SN-%1,%2,label,line\n").arg(i).arg(faults::eid(i)).toLatin1());
        file.close();
        station->begin();
        station->importManifest(file.fileName(), QStringLiteral("batch"), {});
    }
    int done() const { return station->batch().done; }
    int looks() const { return carrier->requests(CarrierCall::FetchProfile); }

    QTemporaryDir folder;
    quint16 port = 0;
    std::unique_ptr<CarrierServer> carrier;
    std::unique_ptr<callbacks::Receiver> receiver;
    std::unique_ptr<station::Station> station;
    QList<QByteArray> intents;
};

void addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("twilio") << Dialect::Twilio;
    QTest::newRow("kore") << Dialect::Kore;
}

} // namespace

/// Callbacks from end to end: asked for with the reservation, signed by the training carrier, verified, and
/// followed by a question to the carrier. Nothing but that question comes of them.
class TestCarrierHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAReservationBeforeTheNextPoll_data() { addDialects(); }
    void noticesAReservationBeforeTheNextPoll();
    void waitsForThePollWithoutCallbacks();
    void isNotMovedByAFloodOfForgedOnes_data() { addDialects(); }
    void isNotMovedByAFloodOfForgedOnes();
};

void TestCarrierHints::noticesAReservationBeforeTheNextPoll()
{
    QFETCH(Dialect, dialect);
    Line line(dialect, CallbacksAre::On);
    line.begin();
    QTRY_COMPARE_WITH_TIMEOUT(line.done(), kUnits, 60'000);
    QCOMPARE(line.carrier->creates(), kUnits);
    QCOMPARE(line.receiver->counts().fresh, kUnits);
    QCOMPARE(line.receiver->counts().forged, 0);
    QTRY_COMPARE(line.carrier->callbacksTaken(), kUnits);
    QCOMPARE(line.carrier->callbacksRefused(), 0);
    // One first look each, and one for each callback: the hint is no fact.
    QCOMPARE(line.looks(), 2 * kUnits);
    // Each names the request that it is about.
    QCOMPARE(QSet<QByteArray>(line.intents.begin(), line.intents.end()).size(), kUnits);
    for (const QByteArray &intent : std::as_const(line.intents))
        QCOMPARE(intent.size(), 32);
}

void TestCarrierHints::waitsForThePollWithoutCallbacks()
{
    // The control: beside a line that hears callbacks and ends, the same one without them stands still.
    Line line(Dialect::Twilio, CallbacksAre::Off);
    line.begin();
    QTRY_COMPARE_WITH_TIMEOUT(line.looks(), kUnits, 60'000);
    Line other(Dialect::Twilio, CallbacksAre::On);
    other.begin();
    QTRY_COMPARE_WITH_TIMEOUT(other.done(), kUnits, 60'000);
    QCOMPARE(line.looks(), kUnits);
    QCOMPARE(line.done(), 0);
    const auto truth = line.carrier->profiles();
    QCOMPARE(truth.size(), size_t(kUnits));
    // One word is enough.
    line.station->hint(truth.front().sid);
    QTRY_COMPARE(line.looks(), kUnits + 1);
}

void TestCarrierHints::isNotMovedByAFloodOfForgedOnes()
{
    QFETCH(Dialect, dialect);
    Line line(dialect, CallbacksAre::Off);
    line.begin();
    QTRY_COMPARE_WITH_TIMEOUT(line.looks(), kUnits, 60'000);
    const QByteArray sid = line.carrier->profiles().front().sid.toLatin1();
    const QByteArray body = "EsimProfileSid=" + sid + "&Status=available";
    const QByteArray forged = "POST /callbacks/0123456789abcdef0123456789abcdef HTTP/1.1\r\nHost: h\r\n"
                              "X-Twilio-Signature: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\nkore-signature: " +
                              QByteArray(64, '0') + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                              "\r\n\r\n" + body;
    constexpr int flood = 1'000;
    QElapsedTimer time;
    time.start();
    for (int sent = 0; sent < flood; sent += 20) {
        std::vector<std::unique_ptr<QTcpSocket>> callers;
        for (int i = 0; i < 20; ++i) {
            callers.push_back(std::make_unique<QTcpSocket>());
            callers.back()->connectToHost(QHostAddress::LocalHost, line.receiver->port());
            callers.back()->write(forged);
        }
        QTRY_COMPARE_WITH_TIMEOUT(line.receiver->counts().forged, sent + 20, 30'000);
    }
    qInfo("%d forged callbacks in %lld ms", flood, static_cast<long long>(time.elapsed()));
    QCOMPARE(line.receiver->counts().fresh, 0);
    QCOMPARE(line.looks(), kUnits);
    QCOMPARE(line.done(), 0);
}

QTEST_GUILESS_MAIN(TestCarrierHints)
#include "tst_carrier_hints.moc"
