#include "core/carrier/es2plus/es2plus_carrier.h"
#include "core/training/es2plus_server.h"
#include "tests/training/support/line.h"

#include <QFile>
#include <QTemporaryDir>

using namespace training;
using namespace training::test;
using Verdict = lpa::DownloadOutcome::Verdict;

namespace {

/// The product's whole way: its ES2+ carrier orders, its LPA downloads into a card.
struct Factory
{
    Factory()
    {
        Es2PlusServer::Options stock;
        for (int i = 1; i <= 3; ++i)
            stock.stock.push_back({testIccid(i), QStringLiteral("IOT")});
        auto started = Es2PlusServer::start(line.pki, line.smdp, stock);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        es2 = std::move(*started);
        QFile inventory(folder.filePath(QStringLiteral("iccids.csv")));
        if (!inventory.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        for (int i = 1; i <= 3; ++i)
            inventory.write(testIccid(i).text().toLatin1() + ",IOT\n");
        inventory.close();
        carrier::es2plus::Options options;
        options.baseUrl = es2->baseUrl();
        options.requester = QStringLiteral("2.999.7");
        options.smdpAddress = line.smdp.address();
        options.inventoryFile = inventory.fileName();
        options.allotmentFile = folder.filePath(QStringLiteral("allotments"));
        options.key = base::Secret(QByteArray(32, 'k'));
        const auto shown = es2->issueClient();
        options.identity = *base::http::readClientIdentity(shown.certificatePem, shown.keyPem);
        auto made =
            carrier::es2plus::Es2PlusCarrier::make(options, QSslCertificate::fromData(line.pki->ciPem()));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        client = std::move(*made);
    }
    std::optional<carrier::Reservation> reserve(const carrier::ReserveRequest &request)
    {
        const auto answer = Line::wait<carrier::CarrierResult<carrier::Reservation>>(
            [&](auto done) { client->reserve(request, done); });
        return answer && *answer ? std::optional(**answer) : std::nullopt;
    }
    bool cancel(const QString &id)
    {
        const auto answer = Line::wait<carrier::CarrierResult<QString>>(
            [&](auto done) { client->cancel(id, carrier::es2plus::FinalStatus::Available, done); });
        return answer && *answer;
    }
    Verdict download(const esim::ActivationCode &code)
    {
        const auto outcome =
            line.download(lpa::DownloadRequest::forAddress(code.address(), code.matchingId()));
        return outcome ? outcome->verdict : Verdict::Unknown;
    }

    Line line;
    QTemporaryDir folder;
    std::unique_ptr<Es2PlusServer> es2;
    std::unique_ptr<carrier::es2plus::Es2PlusCarrier> client;
};

} // namespace

class TestTrainingEs2Plus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOrderedByCodeCanBeDownloaded();
    void whatIsOrderedByEidCanBeDownloaded();
    void whatIsCancelledCannot();
    void anotherCardDoesNotGetIt();
};

void TestTrainingEs2Plus::whatIsOrderedByCodeCanBeDownloaded()
{
    Factory factory;
    QVERIFY(factory.line.started && factory.line.open());
    const auto reserved = factory.reserve({esim::ReserveMode::MatchingId, std::nullopt, "intent"});
    QVERIFY(reserved && reserved->code);
    QCOMPARE(factory.download(*reserved->code), Verdict::Succeeded);
    QCOMPARE(factory.line.card->profiles().size(), size_t(1));
    QVERIFY(factory.line.card->profiles()[0].metadata.iccid == *reserved->iccid);
    QVERIFY(factory.line.sendNotifications()->has_value());
    QCOMPARE(factory.line.smdp.order(*reserved->iccid)->state, OrderState::Installed);
    // It is used up: neither the operator nor a person can take it back.
    QVERIFY(!factory.cancel(reserved->id));
}

void TestTrainingEs2Plus::whatIsOrderedByEidCanBeDownloaded()
{
    Factory factory;
    QVERIFY(factory.line.started && factory.line.open());
    const auto reserved = factory.reserve({esim::ReserveMode::Eid, testEid(1), "intent"});
    QVERIFY(reserved && reserved->code && reserved->code->matchingId().isEmpty());
    QCOMPARE(factory.download(*reserved->code), Verdict::Succeeded);
    QVERIFY(factory.line.card->profiles()[0].metadata.iccid == *reserved->iccid);
}

void TestTrainingEs2Plus::whatIsCancelledCannot()
{
    Factory factory;
    QVERIFY(factory.line.started && factory.line.open());
    const auto reserved = factory.reserve({esim::ReserveMode::MatchingId, std::nullopt, "intent"});
    QVERIFY(reserved && factory.cancel(reserved->id));
    QVERIFY(factory.download(*reserved->code) != Verdict::Succeeded);
    QVERIFY(factory.line.card->profiles().empty());
}

void TestTrainingEs2Plus::anotherCardDoesNotGetIt()
{
    Factory factory;
    QVERIFY(factory.line.started && factory.line.open());
    const auto reserved = factory.reserve({esim::ReserveMode::Eid, testEid(2), "intent"});
    QVERIFY(reserved);
    QVERIFY(factory.download(*reserved->code) != Verdict::Succeeded);
    QVERIFY(factory.line.card->profiles().empty());
}

QTEST_GUILESS_MAIN(TestTrainingEs2Plus)
#include "tst_training_es2plus.moc"
