#pragma once

#include "core/carrier/es2plus/es2plus_carrier.h"
#include "core/training/es2plus_server.h"
#include "tests/carrier/bench.h"

#include <QFile>
#include <QTemporaryDir>

/// A training SM-DP+ with its ES2+ end, and the product's ES2+ carrier in front of it.
namespace bench {

/// A made-up ICCID of 19 digits. @param number 0 to 99,999
inline esim::Iccid es2Iccid(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("89883070000000") +
                                  QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0')));
}

struct Es2Bench
{
    using Server = training::Es2PlusServer;

    explicit Es2Bench(int stock = 20, Server::Options given = {})
        : pki(std::make_shared<const training::Pki>())
        , smdp(pki)
    {
        if (!smdp.start())
            qFatal("The training SM-DP+ does not start");
        for (int i = 0; i < stock; ++i)
            given.stock.push_back({es2Iccid(i), QStringLiteral("IOT-1")});
        auto started = Server::start(pki, smdp, std::move(given));
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        server = std::move(*started);
        options.baseUrl = server->baseUrl();
        options.requester = QStringLiteral("2.999.7");
        options.smdpAddress = smdp.address();
        options.profileType = QStringLiteral("IOT-1");
        options.inventoryFile = folder.filePath(QStringLiteral("iccids.csv"));
        options.allotmentFile = folder.filePath(QStringLiteral("es2plus-allotments.jsonl"));
        options.key = base::Secret(QByteArray(32, 'k'));
        options.requestTimeout = base::Millis(20'000);
        identify(Server::Issue::Good);
        writeInventory(0, stock);
        restart();
    }
    void identify(Server::Issue issue)
    {
        const auto shown = server->issueClient(issue);
        auto identity = base::http::readClientIdentity(shown.certificatePem, shown.keyPem);
        if (!identity)
            qFatal("%s", qPrintable(identity.error().sentence()));
        options.identity = *identity;
    }
    void writeInventory(int first, int count) const
    {
        QFile file(options.inventoryFile);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("iccid\n");
        for (int i = first; i < first + count; ++i)
            file.write(es2Iccid(i).text().toLatin1() + '\n');
    }
    base::Result<void> tryRestart()
    {
        client.reset(); // the old one holds the lock
        auto made = carrier::es2plus::Es2PlusCarrier::make(options, QSslCertificate::fromData(pki->ciPem()),
                                                           time.timing());
        if (!made)
            return tl::unexpected(made.error());
        client = std::move(*made);
        return {};
    }
    void restart()
    {
        if (auto done = tryRestart(); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
    }

    CarrierResult<carrier::Reservation> reserve(const QByteArray &intent, const char *eid = nullptr)
    {
        carrier::ReserveRequest request{esim::ReserveMode::MatchingId, std::nullopt, intent};
        if (eid) {
            request.mode = esim::ReserveMode::Eid;
            request.eid = *esim::Eid::fromText(QString::fromLatin1(eid));
        }
        return await<carrier::Reservation>([&](auto done) { client->reserve(request, done); });
    }
    CarrierResult<carrier::Reservation> fetch(const QString &id)
    {
        return await<carrier::Reservation>([&](auto done) { client->fetch(id, done); });
    }
    CarrierResult<std::vector<carrier::Reservation>> list(const carrier::ListFilter &filter = {})
    {
        return await<std::vector<carrier::Reservation>>([&](auto done) { client->list(filter, done); });
    }
    CarrierResult<QString> activate(const QString &simId)
    {
        return await<QString>([&](auto done) {
            client->activate({simId, QStringLiteral("SN-1"), QStringLiteral("line"), esim::SimStatus::Ready},
                             done);
        });
    }
    CarrierResult<QString> check()
    {
        return await<QString>([&](auto done) { client->check({}, done); });
    }
    CarrierResult<QString>
    cancel(const QString &id, carrier::es2plus::FinalStatus final = carrier::es2plus::FinalStatus::Available)
    {
        return await<QString>([&](auto done) { client->cancel(id, final, done); });
    }
    CarrierResult<QString> release(const QString &id)
    {
        return await<QString>([&](auto done) { client->release(id, done); });
    }
    void inject(training::Es2Function at, training::Es2Fault::Kind kind, int times = 1)
    {
        training::Es2Fault fault;
        fault.at = at;
        fault.kind = kind;
        fault.times = times;
        server->inject(fault);
    }
    void refuse(training::Es2Function at, const char *subject, const char *reason, int times = 1)
    {
        training::Es2Fault fault;
        fault.at = at;
        fault.kind = training::Es2Fault::Kind::Refuse;
        fault.times = times;
        fault.code = {QString::fromLatin1(subject), QString::fromLatin1(reason),
                      QStringLiteral("for the exercise")};
        server->inject(fault);
    }
    training::Es2ProfileTruth truth(int number) const
    {
        const auto all = server->profiles();
        return all.at(size_t(number));
    }

    Time time{base::SystemClock().now(),
              Millis(1'000'000),
              {}}; ///< certificates made for a test are valid around it
    QTemporaryDir folder;
    std::shared_ptr<const training::Pki> pki;
    training::SmdpServer smdp;
    std::unique_ptr<Server> server;
    carrier::es2plus::Options options;
    std::unique_ptr<carrier::es2plus::Es2PlusCarrier> client;
};

} // namespace bench
