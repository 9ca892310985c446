#include "core/training/smdp_server.h"
#include "core/training/smds_server.h"
#include "core/training/vpcd_card.h"
#include "tests/end-to-end/factory.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using training::OrderState;

/// `card download --smds` where one SM-DS names another: through the real smart card service, with a card, an
/// SM-DP+ and SM-DS servers that are asked for the truth.
class TestSmdsChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEvent_data();
    void followsTheEvent();

private:
    static constexpr int kServers = 6;
    /// Every row has a reader of its own: the service would take a card that comes back at once for none.
    QString reader() const
    {
        return QString::fromLocal8Bit(qgetenv("VPCD_READERS").split(';').value(m_cards - 1));
    }
    quint16 port() const { return qgetenv("VPCD_PORTS").split(',').value(m_cards - 1).toUShort(); }

    std::shared_ptr<const training::Pki> m_pki = std::make_shared<const training::Pki>();
    int m_cards = 0; ///< so far
};

void TestSmdsChain::followsTheEvent_data()
{
    // Which server an SM-DS names: the number of another SM-DS, or -1 for the SM-DP+.
    QTest::addColumn<QList<int>>("names");
    QTest::addColumn<QString>("code"); // empty: the profile is installed
    QTest::addColumn<int>("asked");    // SM-DS servers that were asked what waits
    QTest::newRow("control: the SM-DP+ at once") << QList<int>{-1} << QString() << 1;
    QTest::newRow("one more SM-DS") << QList<int>{1, -1} << QString() << 2;
    QTest::newRow("as many as are followed") << QList<int>{1, 2, 3, -1} << QString() << 4;
    QTest::newRow("too many") << QList<int>{1, 2, 3, 4, -1} << QStringLiteral("smds.too-far") << 4;
    QTest::newRow("itself") << QList<int>{0} << QStringLiteral("smds.loop") << 1;
    QTest::newRow("a circle") << QList<int>{1, 2, 0} << QStringLiteral("smds.loop") << 3;
}

void TestSmdsChain::followsTheEvent()
{
    QFETCH(QList<int>, names);
    QFETCH(QString, code);
    QFETCH(int, asked);
    const esim::Eid eid = Factory::eid(++m_cards);
    QVERIFY2(port() != 0, "a virtual reader for every row is needed: tests/with-pcscd.sh 6");
    const auto eventId = *esim::MatchingId::fromText("EVENT-CANARY-1");

    training::SmdpServer smdp(m_pki);
    QVERIFY(smdp.start());
    training::Order order{Factory::iccid(m_cards), eventId, eid, std::nullopt};
    smdp.addOrder(order);
    std::vector<std::unique_ptr<training::SmdsServer>> smds;
    for (int i = 0; i < kServers; ++i) {
        smds.push_back(std::make_unique<training::SmdsServer>(m_pki));
        QVERIFY(smds.back()->start());
    }
    for (int i = 0; i < names.size(); ++i) {
        const QString address = names[i] < 0 ? smdp.address() : smds[size_t(names[i])]->address();
        smds[size_t(i)]->registerEvent({eid, eventId, address});
    }

    QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    };
    write("ci.pem", m_pki->ciPem());
    write(
        "station.ini",
        QStringLiteral("[station]\ndata_dir=%1/data\n[smdp]\ntrust=%1/ci.pem\n").arg(folder.path()).toUtf8());
    training::EuiccOptions options;
    options.rootSmds = smds.front()->address();
    const auto euicc = std::make_shared<training::Euicc>(m_pki->issueEuicc(eid), options);
    training::VpcdCard card(euicc);
    QVERIFY(card.start(port()));

    // A card that was just put in is seen by the service within a second.
    QProcess process;
    QByteArray out;
    const auto run = [&](const QStringList &words) {
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                      words + QStringList{QStringLiteral("--reader"), reader(), QStringLiteral("--json"),
                                          QStringLiteral("--config"),
                                          folder.filePath(QStringLiteral("station.ini"))});
        const bool ended = process.waitForFinished(120000);
        out = process.readAllStandardOutput();
        return ended ? process.exitCode() : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(run({QStringLiteral("card"), QStringLiteral("info")}), 0, 30000);

    const int status = run({QStringLiteral("card"), QStringLiteral("download"), QStringLiteral("--smds")});
    const QByteArray said = out + process.readAllStandardError();
    const QJsonObject result = QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    QVERIFY2(result.value(QStringLiteral("code")).toString() == code, said);
    QCOMPARE(status, code.isEmpty() ? 0 : 1);
    QVERIFY(!said.contains("EVENT-CANARY"));
    const auto kept = smdp.order(Factory::iccid(m_cards));
    QVERIFY(kept);
    if (code.isEmpty()) {
        QCOMPARE(euicc->profiles().size(), size_t(1));
        QCOMPARE(kept->state, OrderState::Installed);
        QCOMPARE(kept->downloads, 1);
    } else {
        QVERIFY(euicc->profiles().empty());
        QCOMPARE(kept->downloads, 0);
        QVERIFY(result.value(QStringLiteral("reason")).toString().size() > 20);
    }
    // An SM-DS is asked in two requests; one that a download met has answered the first of its own.
    int answered = 0;
    for (const auto &server : smds)
        answered += server->counters().requests >= 2 ? 1 : 0;
    QCOMPARE(answered, asked);
}

QTEST_GUILESS_MAIN(TestSmdsChain)
#include "tst_smds_chain.moc"
