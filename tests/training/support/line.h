#pragma once

#include "core/base/http.h"
#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/download_job.h"
#include "core/lpa/es9_http_transport.h"
#include "core/lpa/notification_job.h"
#include "core/training/readers.h"
#include "core/training/smdp_server.h"
#include "tests/training/support/conversation.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QTimer>
#include <QtTest>

namespace training::test {

/// The product's LPA between a training card in a reader and the training server over HTTPS.
class Line
{
public:
    explicit Line(const EuiccOptions &options = {}, const SmdpServer::Options &server = {},
                  const TrainingReaders::Options &bench = fast())
        : pki(std::make_shared<const Pki>())
        , smdp(pki)
        , card(std::make_shared<Euicc>(pki->issueEuicc(testEid(1)), options))
        , readers(bench)
        , client(QSslCertificate::fromData(pki->ciPem()))
        , transport(client, std::chrono::seconds(20))
    {
        started = smdp.start(server).has_value();
        readers.insert(reader, card);
        channel = readers.channel(reader);
    }

    static TrainingReaders::Options fast()
    {
        TrainingReaders::Options options;
        options.apduTakes = base::Millis(0);
        return options;
    }

    /// Waits for a callback that gives one value.
    template <class T, class Start>
    static std::optional<T> wait(Start start, int milliseconds = 20000)
    {
        // Not qWaitFor: it sleeps between events, and a download is hundreds of them.
        auto got = std::make_shared<std::optional<T>>();
        const auto loop = std::make_shared<QEventLoop>();
        start([got, loop](T value) {
            got->emplace(std::move(value));
            loop->quit();
        });
        QTimer::singleShot(milliseconds, loop.get(), [&loop = *loop] { loop.quit(); });
        if (!got->has_value())
            loop->exec();
        if (!got->has_value())
            return std::nullopt;
        return std::move(*got);
    }
    bool open()
    {
        const auto opened = wait<card::ChannelResult<card::Opened>>([&](auto done) { channel->open(done); });
        return opened && opened->has_value();
    }
    lpa::DownloadRequest request(const QByteArray &matchingId) const
    {
        return lpa::DownloadRequest::forAddress(*esim::ServerAddress::fromText(smdp.address()),
                                                testMatchingId(matchingId));
    }
    std::optional<lpa::DownloadOutcome> download(const lpa::DownloadRequest &wanted,
                                                 lpa::DownloadHooks hooks = {})
    {
        lpa::DownloadJob job(*channel, transport, wanted, std::move(hooks));
        return wait<lpa::DownloadOutcome>([&](auto done) { job.start(done); });
    }
    template <class T>
    std::optional<lpa::JobResult<T>> run(std::unique_ptr<lpa::Job<T>> job)
    {
        return wait<lpa::JobResult<T>>([&](auto done) { job->start(done); });
    }
    std::optional<lpa::JobResult<std::vector<lpa::NotificationReport>>> sendNotifications()
    {
        return run<std::vector<lpa::NotificationReport>>(
            std::make_unique<lpa::NotificationJob>(*channel, transport, lpa::NotificationHooks{}));
    }

    const card::ReaderName reader = TrainingReaders::nameOf(1);
    std::shared_ptr<const Pki> pki;
    SmdpServer smdp;
    std::shared_ptr<Euicc> card;
    TrainingReaders readers;
    base::http::Client client;
    lpa::Es9HttpTransport transport;
    std::unique_ptr<card::Channel> channel;
    bool started = false;
};

} // namespace training::test
