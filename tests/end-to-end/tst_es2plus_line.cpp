#include "core/training/es2plus_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using training::Es2PlusServer;
using training::Es2State;

namespace {

esim::Iccid iccid(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700000000%1").arg(number, 4, 10, QLatin1Char('0')));
}

/// A station that orders over ES2+, its settings, and the training SM-DP+ at the other end.
struct Plant
{
    explicit Plant(int stock = 5)
        : pki(std::make_shared<const training::Pki>())
        , smdp(pki)
    {
        if (!smdp.start())
            qFatal("the SM-DP+ does not start");
        Es2PlusServer::Options options;
        QByteArray inventory = "iccid,profile_type\n";
        for (int i = 0; i < stock; ++i) {
            options.stock.push_back({iccid(i), QStringLiteral("IOT")});
            inventory += iccid(i).text().toLatin1() + ",IOT\n";
        }
        auto started = Es2PlusServer::start(pki, smdp, options);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        es2 = std::move(*started);
        const auto client = es2->issueClient();
        write("client.pem", client.certificatePem);
        write("client.key", client.keyPem.reveal().toByteArray());
        QFile::setPermissions(path("client.key"), QFile::ReadOwner | QFile::WriteOwner);
        write("ci.pem", pki->ciPem());
        write("iccids.csv", inventory);
        settings = {{"kind", "es2plus"},
                    {"base_url", es2->baseUrl().toEncoded()},
                    {"account", "2.999.7"},
                    {"secret", "file:" + path("client.key").toUtf8()},
                    {"certificate", path("client.pem").toUtf8()},
                    {"ca", path("ci.pem").toUtf8()},
                    {"inventory", path("iccids.csv").toUtf8()},
                    {"smdp_address", smdp.address().toUtf8()},
                    {"poll_interval_ms", "50"},
                    {"quiet_period_s", "1"}};
    }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", name);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    struct Ended
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    /// Runs the command line with the settings as they are now. The servers work in threads of their own.
    Ended run(const QByteArray &words) const
    {
        QByteArray ini = "[station]\ndata_dir=" + path("data").toUtf8() + "\n[carrier]\n";
        for (const auto &[key, value] : settings)
            ini += key + '=' + value + '\n';
        write("station.ini", ini + "[labels]\nprinter=pdf:" + path("labels").toUtf8() + "\n");
        QProcess process;
        QStringList arguments = QString::fromUtf8(words).split(QLatin1Char(' '));
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                      arguments + QStringList{QStringLiteral("--config"), path("station.ini")});
        if (!process.waitForFinished(100'000))
            qFatal("it does not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir folder;
    std::shared_ptr<const training::Pki> pki;
    training::SmdpServer smdp;
    std::unique_ptr<Es2PlusServer> es2;
    std::map<QByteArray, QByteArray> settings;
};

} // namespace

/// The shipped command line with `[carrier] kind=es2plus`, from settings to printed labels.
class TestEs2PlusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersForEveryUnit();
    void ordersOnceWhenAnswersAreLost();
    void saysWhatIsWrongWithItsSettings_data();
    void saysWhatIsWrongWithItsSettings();
};

void TestEs2PlusLine::ordersForEveryUnit()
{
    Plant plant;
    plant.write(
        "m.csv",
        "serial,reserve,eid,deliver\nA1,matching-id,,label\nA2,eid,89049032123451234512345678901235,label\n");
    QCOMPARE(plant.run("batch import " + plant.path("m.csv").toUtf8() + " --name b").status, 0);
    const auto doctor = plant.run("doctor");
    QVERIFY2((doctor.out + doctor.err).contains("ICCIDs left in the inventory: 5"), doctor.out + doctor.err);
    QCOMPARE(plant.es2->ordersOpen(), 0);
    const auto ran = plant.run("batch run b");
    QVERIFY2(ran.status == 0, ran.out + ran.err);
    QCOMPARE(plant.es2->ordersOpen(), 2);
    const auto truth = plant.es2->profiles();
    QVERIFY(truth[0].state == Es2State::Released && truth[1].state == Es2State::Released);
    QCOMPARE(plant.run("batch export b --format csv -o " + plant.path("out.csv").toUtf8()).status, 0);
    const QByteArray csv = plant.read("out.csv");
    for (const auto &profile : {truth[0], truth[1]}) {
        QVERIFY2(csv.contains(profile.iccid.text().toLatin1()), csv);
        if (!profile.matchingId.isEmpty())
            QVERIFY(!csv.contains(profile.matchingId.secret().reveal().toByteArray()));
    }
    QCOMPARE(QDir(plant.path("labels") + QStringLiteral("/b")).entryList({QStringLiteral("*.pdf")}).size(),
             2);
    // A second run has nothing left to do.
    QCOMPARE(plant.run("batch run b").status, 0);
    QCOMPARE(plant.es2->ordersOpen(), 2);
}

void TestEs2PlusLine::ordersOnceWhenAnswersAreLost()
{
    Plant plant;
    plant.write("m.csv", "serial,reserve,deliver\nA1,matching-id,label\nA2,matching-id,label\n");
    QCOMPARE(plant.run("batch import " + plant.path("m.csv").toUtf8() + " --name b").status, 0);
    for (const auto at : {training::Es2Function::DownloadOrder, training::Es2Function::ConfirmOrder}) {
        training::Es2Fault lost;
        lost.at = at;
        lost.kind = training::Es2Fault::Kind::DropAfter;
        plant.es2->inject(lost);
    }
    const auto ran = plant.run("batch run b");
    QVERIFY2(ran.status == 0, ran.out + ran.err);
    QCOMPARE(plant.es2->ordersOpen(), 2);
    for (const auto &profile : plant.es2->profiles())
        QVERIFY(profile.ordered <= 1 && profile.confirmed <= 1);
}

void TestEs2PlusLine::saysWhatIsWrongWithItsSettings_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    for (const char *key : {"base_url", "account", "secret", "certificate", "inventory", "smdp_address"})
        QTest::addRow("%s is missing", key) << QByteArray(key) << QByteArray();
    QTest::newRow("no such certificate") << QByteArray("certificate") << QByteArray("/nowhere/client.pem");
    QTest::newRow("no such inventory") << QByteArray("inventory") << QByteArray("/nowhere/iccids.csv");
    QTest::newRow("an address with a path")
        << QByteArray("smdp_address") << QByteArray("https://a.example.com/x");
    QTest::newRow("no such version") << QByteArray("protocol_version") << QByteArray("three");
}

void TestEs2PlusLine::saysWhatIsWrongWithItsSettings()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    Plant plant(1);
    plant.write("m.csv", "serial,reserve,deliver\nA1,matching-id,label\n");
    QCOMPARE(plant.run("batch import " + plant.path("m.csv").toUtf8() + " --name b").status, 0);
    if (value.isEmpty())
        plant.settings.erase(key);
    else
        plant.settings[key] = value;
    const auto refused = plant.run("batch run b");
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("[carrier] " + key), refused.err);
    QCOMPARE(plant.es2->ordersOpen(), 0);
}

QTEST_GUILESS_MAIN(TestEs2PlusLine)
#include "tst_es2plus_line.moc"
