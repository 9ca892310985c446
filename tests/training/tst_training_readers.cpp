#include "core/training/vpcd_card.h"
#include "tests/training/support/line.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace training;
using namespace training::test;
using Kind = card::ChannelFailure::Kind;
using Reached = card::ChannelFailure::Reached;
using OpenResult = card::ChannelResult<card::Opened>;
using DataResult = card::ChannelResult<QByteArray>;

namespace {

const QByteArray kGetEid = QByteArray::fromHex("BF3E035C015A");

/// Readers with one card in the first of them.
struct Bench
{
    explicit Bench(const TrainingReaders::Options &options = Line::fast(),
                   const EuiccOptions &cardOptions = {})
        : readers(options)
        , card(std::make_shared<Euicc>(pki.issueEuicc(testEid(1)), cardOptions))
    {
        readers.insert(name, card);
        channel = readers.channel(name);
    }
    OpenResult open()
    {
        return *Line::wait<OpenResult>([&](auto done) { channel->open(done); });
    }
    DataResult exchange(const QByteArray &command, card::Patience patience = card::Patience::Normal)
    {
        return *Line::wait<DataResult>([&](auto done) { channel->exchange(command, patience, done); });
    }
    const card::ReaderName name = TrainingReaders::nameOf(1);
    Pki pki;
    TrainingReaders readers;
    std::shared_ptr<Euicc> card;
    std::unique_ptr<card::Channel> channel;
};

} // namespace

/// Cards in readers: in process, and over vpcd's protocol.
class TestTrainingReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotsShowCardsComeAndGo();
    void opensAndExchanges_data();
    void opensAndExchanges();
    void countsTheWire();
    void triesTheAidsInOrder();
    void saysWhatIsWrongWithACard_data();
    void saysWhatIsWrongWithACard();
    void aCardPulledInMidCommandIsGone();
    void anotherCardIsNotTheOneThatWasOpened();
    void aStatusWordLeavesTheChannelOpen();
    void patienceEnds_data();
    void patienceEnds();
    void aReaderIsHeldByOneChannel();
    void aDestroyedChannelNeverCallsBack();
    void vpcdCardAnswersTheDriver();
    void vpcdCardLeavesAndComesBack();
    void vpcdCardVanishesByFault();
    void vpcdNeedsADriver();
};

void TestTrainingReaders::snapshotsShowCardsComeAndGo()
{
    TrainingReaders::Options options = Line::fast();
    options.count = 3;
    Bench bench(options);
    std::vector<card::ReaderSnapshot> seen;
    bench.readers.watch([&](const card::ReaderSnapshot &snapshot) { seen.push_back(snapshot); });
    QVERIFY(seen.empty()); // later, from the event loop
    QTRY_VERIFY(!seen.empty());
    QCOMPARE(seen.back().readers.size(), 3);
    QCOMPARE(seen.back().readers[0].name, QStringLiteral("Training reader 1"));
    QCOMPARE(seen.back().readers[0].presence, card::CardPresence::Present);
    QVERIFY(!seen.back().readers[0].atr.isEmpty());
    QCOMPARE(seen.back().readers[2].presence, card::CardPresence::Absent);
    const quint64 insertion = seen.back().readers[0].insertion;
    bench.readers.remove(bench.name);
    QTRY_COMPARE(seen.back().readers[0].presence, card::CardPresence::Absent);
    EuiccFaults mute;
    mute.powerOn = EuiccFaults::PowerOn::Mute;
    bench.card->setFaults(mute);
    bench.readers.insert(bench.name, bench.card);
    QTRY_COMPARE(seen.back().readers[0].presence, card::CardPresence::Mute);
    QVERIFY(seen.back().readers[0].insertion > insertion);
}

void TestTrainingReaders::opensAndExchanges_data()
{
    QTest::addColumn<bool>("t1");
    QTest::addColumn<int>("blockSize");
    QTest::newRow("T=0") << false << 255;
    QTest::newRow("T=1") << true << 255;
    QTest::newRow("small blocks") << false << 6;
}

void TestTrainingReaders::opensAndExchanges()
{
    QFETCH(bool, t1);
    QFETCH(int, blockSize);
    EuiccOptions cardOptions;
    cardOptions.protocol = t1 ? CardProtocol::T1 : CardProtocol::T0;
    TrainingReaders::Options options = Line::fast();
    options.blockSize = blockSize;
    Bench bench(options, cardOptions);
    const auto opened = bench.open();
    QVERIFY(opened);
    QCOMPARE(opened->isdrAid, kStandardIsdrAid);
    QVERIFY(opened->atr.startsWith('\x3B'));
    QCOMPARE(bench.exchange(kGetEid).value(), QByteArray::fromHex("BF3E125A10") + testEid(1).bcd());
    QVERIFY(bench.exchange(base::tlv::encode(0xBF3F, base::tlv::encode(0x80, QByteArray(150, 'a')))));
    QCOMPARE(bench.card->defaultSmdpAddress().size(), 150);
    const int resets = bench.card->counts().resets;
    QVERIFY(Line::wait<OpenResult>([&](auto done) { bench.channel->reset(done); })->has_value());
    QCOMPARE(bench.card->counts().resets, resets + 1);
    QVERIFY(bench.exchange(kGetEid));
}

void TestTrainingReaders::countsTheWire()
{
    Bench bench;
    QVERIFY(bench.open());
    const card::WireCounters before = bench.channel->counters();
    QVERIFY(bench.exchange(kGetEid));
    const card::WireCounters after = bench.channel->counters();
    QCOMPARE(after.apdus - before.apdus, 2); // STORE DATA, GET RESPONSE
    QCOMPARE(after.bytesToCard - before.bytesToCard, 11 + 5);
    QCOMPARE(after.bytesFromCard - before.bytesFromCard, 2 + 23);
    QCOMPARE(bench.card->counts().apdus, after.apdus);
}

void TestTrainingReaders::triesTheAidsInOrder()
{
    EuiccOptions vendor;
    vendor.isdrAid = QByteArray::fromHex("A0000005591010FFFFFFFF8900050500");
    TrainingReaders::Options options = Line::fast();
    options.isdrAids = {kStandardIsdrAid, vendor.isdrAid};
    Bench bench(options, vendor);
    QCOMPARE(bench.open().value().isdrAid, vendor.isdrAid);
    Bench strict(Line::fast(), vendor);
    QCOMPARE(strict.open().error().kind, Kind::NotAnEuicc);
}

void TestTrainingReaders::saysWhatIsWrongWithACard_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::newRow("no card") << QStringLiteral("none") << int(Kind::CardGone);
    QTest::newRow("mute") << QStringLiteral("mute") << int(Kind::CardMute);
    QTest::newRow("no such reader") << QStringLiteral("reader") << int(Kind::CardGone);
    QTest::newRow("not opened") << QStringLiteral("unopened") << int(Kind::CardGone);
    QTest::newRow("command too long") << QStringLiteral("long") << int(Kind::Malformed);
}

void TestTrainingReaders::saysWhatIsWrongWithACard()
{
    QFETCH(QString, what);
    QFETCH(int, kind);
    Bench bench;
    std::optional<card::ChannelFailure> failure;
    if (what == QLatin1String("none")) {
        bench.readers.remove(bench.name);
        failure = bench.open().error();
    } else if (what == QLatin1String("mute")) {
        EuiccFaults mute;
        mute.powerOn = EuiccFaults::PowerOn::Mute;
        bench.card->setFaults(mute);
        failure = bench.open().error();
    } else if (what == QLatin1String("reader")) {
        bench.channel = bench.readers.channel(QStringLiteral("Training reader 9"));
        failure = bench.open().error();
    } else if (what == QLatin1String("unopened")) {
        failure = bench.exchange(kGetEid).error();
    } else {
        QVERIFY(bench.open());
        failure = bench.exchange(QByteArray(70000, 'x')).error();
    }
    QCOMPARE(int(failure->kind), kind);
    QCOMPARE(failure->reached, Reached::No);
    QVERIFY(!failure->text.isEmpty());
}

void TestTrainingReaders::aCardPulledInMidCommandIsGone()
{
    Bench bench;
    QVERIFY(bench.open());
    std::optional<DataResult> result;
    bench.channel->exchange(kGetEid, card::Patience::Normal,
                            [&](DataResult got) { result = std::move(got); });
    bench.readers.remove(bench.name);
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().kind, Kind::CardGone);
    QCOMPARE(result->error().reached, Reached::Perhaps);

    // The same by a fault of the card, at any APDU.
    bench.readers.insert(bench.name, bench.card);
    EuiccFaults faults;
    faults.apdu = ApduFault{ApduFault::Kind::GoneAfter, 4, 0};
    bench.card->setFaults(faults);
    QVERIFY(bench.open()); // three APDUs: capability, select, its answer
    QCOMPARE(bench.exchange(kGetEid).error().kind, Kind::CardGone);
    QVERIFY(!bench.readers.cardIn(bench.name));
}

void TestTrainingReaders::anotherCardIsNotTheOneThatWasOpened()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.readers.insert(bench.name, std::make_shared<Euicc>(bench.pki.issueEuicc(testEid(2))));
    QCOMPARE(bench.exchange(kGetEid).error().kind, Kind::CardGone);
    QVERIFY(bench.open());
    QVERIFY(bench.exchange(kGetEid).value().endsWith(testEid(2).bcd()));
}

void TestTrainingReaders::aStatusWordLeavesTheChannelOpen()
{
    Bench bench;
    QVERIFY(bench.open());
    const auto refused = bench.exchange(QByteArray::fromHex("BF7700"));
    QCOMPARE(refused.error().kind, Kind::StatusWord);
    QCOMPARE(refused.error().statusWord, quint16(0x6A88));
    QVERIFY(bench.exchange(kGetEid));
}

void TestTrainingReaders::patienceEnds_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("mute before") << int(ApduFault::Kind::MuteBefore);
    QTest::newRow("mute after") << int(ApduFault::Kind::MuteAfter);
}

void TestTrainingReaders::patienceEnds()
{
    QFETCH(int, kind);
    TrainingReaders::Options options = Line::fast();
    options.patience = base::Millis(1);
    Bench bench(options);
    QVERIFY(bench.open());
    EuiccFaults faults;
    faults.apdu = ApduFault{ApduFault::Kind(kind), 1, 0};
    bench.card->setFaults(faults);
    const auto failure = bench.exchange(kGetEid).error();
    QCOMPARE(failure.kind, Kind::TimedOut);
    QCOMPARE(failure.reached, Reached::Perhaps);
    QCOMPARE(bench.exchange(kGetEid).error().kind, Kind::CardGone); // to be opened again
    QVERIFY(bench.open());
    QVERIFY(bench.exchange(kGetEid));
}

void TestTrainingReaders::aReaderIsHeldByOneChannel()
{
    Bench bench;
    QVERIFY(bench.open());
    const auto second = bench.readers.channel(bench.name);
    const auto open = [&] { return *Line::wait<OpenResult>([&](auto done) { second->open(done); }); };
    QCOMPARE(open().error().kind, Kind::ReaderBusy);
    QVERIFY(bench.exchange(kGetEid));
    bench.channel->close();
    QVERIFY(open());
    second->close();
    QVERIFY(bench.open());
}

void TestTrainingReaders::aDestroyedChannelNeverCallsBack()
{
    Bench bench;
    bool called = false;
    bench.channel->open([&](const OpenResult &) { called = true; });
    bench.channel.reset();
    bench.channel = bench.readers.channel(bench.name);
    QVERIFY(bench.open());
    bench.channel->exchange(kGetEid, card::Patience::Normal, [&](const DataResult &) { called = true; });
    bench.channel.reset();
    bench.channel = bench.readers.channel(bench.name);
    QVERIFY(bench.open());
    QVERIFY(!called);
}

namespace {

/// The driver's end of vpcd's protocol.
class Driver
{
public:
    Driver() { m_listener.listen(QHostAddress::LocalHost); }
    quint16 port() const { return m_listener.serverPort(); }
    bool accept()
    {
        if (!m_listener.waitForNewConnection(5000))
            return false;
        m_card.reset(m_listener.nextPendingConnection());
        return m_card != nullptr;
    }
    void send(const QByteArray &body)
    {
        m_card->write(QByteArray().append(char(body.size() >> 8)).append(char(body.size())) + body);
        m_card->flush();
    }
    QByteArray receive()
    {
        while (m_card->bytesAvailable() < 2 && m_card->waitForReadyRead(5000)) {
        }
        const QByteArray head = m_card->read(2);
        if (head.size() < 2)
            return {};
        const qint64 size = (quint8(head[0]) << 8) | quint8(head[1]);
        while (m_card->bytesAvailable() < size && m_card->waitForReadyRead(5000)) {
        }
        return m_card->read(size);
    }
    QByteArray ask(const QByteArray &body)
    {
        send(body);
        return receive();
    }
    bool cardLeaves()
    {
        return m_card->state() == QAbstractSocket::UnconnectedState || m_card->waitForDisconnected(5000);
    }

private:
    QTcpServer m_listener;
    std::unique_ptr<QTcpSocket> m_card;
};

} // namespace

void TestTrainingReaders::vpcdCardAnswersTheDriver()
{
    const Pki pki;
    const auto card = std::make_shared<Euicc>(pki.issueEuicc(testEid(1)));
    VpcdCard inReader(card);
    Driver driver;
    QVERIFY(inReader.start(driver.port()).has_value());
    QVERIFY(driver.accept());
    driver.send(QByteArray(1, '\x01'));
    QVERIFY(driver.ask(QByteArray(1, '\x04')).startsWith('\x3B'));
    QCOMPARE(driver.ask(QByteArray::fromHex("00A4040010") + kStandardIsdrAid), QByteArray::fromHex("6121"));
    QCOMPARE(driver.ask(QByteArray::fromHex("80E2910006BF3E035C015A")), QByteArray::fromHex("6115"));
    QCOMPARE(driver.ask(QByteArray::fromHex("00C0000015")).size(), 23);
    driver.send(QByteArray(1, '\x02'));
    QCOMPARE(driver.ask(QByteArray::fromHex("80E2910006BF3E035C015A")),
             QByteArray::fromHex("6D00")); // selection is gone
}

void TestTrainingReaders::vpcdCardLeavesAndComesBack()
{
    const Pki pki;
    VpcdCard inReader(std::make_shared<Euicc>(pki.issueEuicc(testEid(1))));
    Driver driver;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(inReader.start(driver.port()).has_value());
        QVERIFY(driver.accept());
        QVERIFY(driver.ask(QByteArray(1, '\x04')).startsWith('\x3B'));
        QCOMPARE(inReader.place(), VpcdCard::Place::InReader);
        inReader.stop();
        QCOMPARE(inReader.place(), VpcdCard::Place::Outside);
        QVERIFY(driver.cardLeaves());
    }
}

void TestTrainingReaders::vpcdCardVanishesByFault()
{
    const Pki pki;
    const auto card = std::make_shared<Euicc>(pki.issueEuicc(testEid(1)));
    VpcdCard inReader(card);
    Driver driver;
    QVERIFY(inReader.start(driver.port()).has_value());
    QVERIFY(driver.accept());
    QVERIFY(driver.ask(QByteArray(1, '\x04')).startsWith('\x3B'));
    EuiccFaults faults;
    faults.apdu = ApduFault{ApduFault::Kind::GoneBefore, 2, 0};
    card->setFaults(faults);
    QCOMPARE(driver.ask(QByteArray::fromHex("80F2000000")), QByteArray::fromHex("9000"));
    driver.send(QByteArray::fromHex("80F2000000"));
    QVERIFY(driver.cardLeaves());
    QTRY_COMPARE(inReader.place(), VpcdCard::Place::Outside);
}

void TestTrainingReaders::vpcdNeedsADriver()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const quint16 port = listener.serverPort();
    listener.close();
    const Pki pki;
    VpcdCard inReader(std::make_shared<Euicc>(pki.issueEuicc(testEid(1))));
    const auto result = inReader.start(port);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode("training.no-vpcd"));
}

QTEST_GUILESS_MAIN(TestTrainingReaders)
#include "tst_training_readers.moc"
