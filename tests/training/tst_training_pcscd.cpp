#include "core/card/pcsc_card_system.h"
#include "core/training/vpcd_card.h"
#include "tests/training/support/line.h"

using namespace training;
using namespace training::test;

namespace {

/// The service looks at its readers every 0.4 s, and the machine may be busy.
constexpr int kPatiently = 30000;

} // namespace

/// The training eUICC behind the real smart card service.
class TestTrainingPcscd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadsThroughTheRealService_data();
    void downloadsThroughTheRealService();
};

void TestTrainingPcscd::downloadsThroughTheRealService_data()
{
    QTest::addColumn<bool>("t1");
    QTest::addColumn<int>("reader");
    QTest::newRow("T=0") << false << 0;
    QTest::newRow("T=1") << true << 1;
}

void TestTrainingPcscd::downloadsThroughTheRealService()
{
    QFETCH(bool, t1);
    QFETCH(int, reader);
    const QStringList names =
        QString::fromLocal8Bit(qgetenv("VPCD_READERS")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    const QList<QByteArray> ports = qgetenv("VPCD_PORTS").split(',');
    QVERIFY2(names.size() >= 2 && ports.size() == names.size(), "run this test with tests/with-pcscd.sh 2");

    EuiccOptions options;
    options.protocol = t1 ? CardProtocol::T1 : CardProtocol::T0;
    Line line(options);
    line.readers.remove(line.reader);
    const Order order{
        .iccid = testIccid(1), .matchingId = testMatchingId("TRAIN-01"), .eid = {}, .confirmationCode = {}};
    line.smdp.addOrder(order);
    QVERIFY(line.started);

    card::PcscOptions pcsc;
    pcsc.hostProgram = QStringLiteral(STATION_BIN_DIR "/esim-card-host");
    card::PcscCardSystem system(pcsc);
    card::ReaderSnapshot seen;
    system.watch([&](const card::ReaderSnapshot &snapshot) { seen = snapshot; });
    const auto isIn = [&] {
        return std::any_of(seen.readers.begin(), seen.readers.end(), [&](const card::ReaderStatus &status) {
            return status.name == names[reader] && status.presence == card::CardPresence::Present;
        });
    };
    VpcdCard inReader(line.card);
    QVERIFY(inReader.start(ports[reader].toUShort()).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), kPatiently);

    line.channel = system.channel(names[reader]);
    QVERIFY(line.open());
    const auto outcome = line.download(line.request("TRAIN-01"));
    QVERIFY(outcome);
    QVERIFY2(outcome->verdict == lpa::DownloadOutcome::Verdict::Succeeded,
             qPrintable(outcome->error ? outcome->error->sentence() : QString()));
    const auto enabled = line.run(lpa::enableProfile(*line.channel, order.iccid));
    QVERIFY(enabled && enabled->has_value());
    QVERIFY(line.sendNotifications()->has_value());
    QCOMPARE(line.card->profiles().at(0).state, esim::ProfileState::Enabled);
    QCOMPARE(line.smdp.order(order.iccid)->state, OrderState::Installed);
    QVERIFY(line.card->pendingNotifications().empty());
    line.channel.reset();
    inReader.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!isIn(), kPatiently);
}

QTEST_GUILESS_MAIN(TestTrainingPcscd)
#include "tst_training_pcscd.moc"
