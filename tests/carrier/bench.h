#pragma once

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/training/carrier_server.h"

#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

/// What the carrier's tests share: a time that passes at once, and a product client in front of a training
/// carrier.
namespace bench {

using base::Millis;
using carrier::CarrierResult;

inline constexpr char kSecret[] = "bench-secret-0123456789+/=&%";
inline constexpr char kEidA[] = "89049032123451234512345678901235";
inline constexpr char kEidB[] = "89033023311330000000000000002374";

/// A time that passes only by waiting, and then at once; every wait is written down.
struct Time
{
    base::Instant now = base::fromIso(QStringLiteral("2026-11-21T12:00:00.000Z"));
    Millis monotonic{1'000'000};
    std::vector<Millis> waits;

    void pass(Millis time)
    {
        now += time;
        monotonic += time;
    }
    carrier::Timing timing()
    {
        return {[this] { return now; }, [this] { return monotonic; }, [] { return 0.5; },
                [this](Millis delay, std::function<void()> then) {
                    waits.push_back(delay);
                    pass(delay);
                    QTimer::singleShot(0, std::move(then));
                }};
    }
};

/// Starts a call and processes events until it has called back.
template <class T, class Start>
CarrierResult<T> await(Start start)
{
    auto result = std::make_shared<std::optional<CarrierResult<T>>>();
    start([result](CarrierResult<T> got) { *result = std::move(got); });
    if (result->has_value())
        qFatal("The call answered from inside itself");
    if (!QTest::qWaitFor([&] { return result->has_value(); }, 30'000))
        qFatal("The call did not answer");
    return **result;
}

inline training::CarrierServer::Options serverOptions(training::CarrierServer::Dialect dialect)
{
    training::CarrierServer::Options options;
    options.dialect = dialect;
    options.account = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    options.secret = base::Secret(kSecret);
    options.smdpAddress = QStringLiteral("localhost:4443");
    options.fleets = {QStringLiteral("line one"), QStringLiteral("field")};
    return options;
}

/// A training carrier and the product's client in front of it.
struct Bench
{
    using Dialect = training::CarrierServer::Dialect;

    explicit Bench(training::CarrierServer::Options given = serverOptions(Dialect::Twilio))
    {
        auto started = training::CarrierServer::start(given);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        server = std::move(*started);
        options.dialect = given.dialect == Dialect::Kore ? carrier::supersim::Dialect::Kore
                                                         : carrier::supersim::Dialect::Twilio;
        options.baseUrl = server->baseUrl();
        options.tokenUrl = server->tokenUrl();
        options.account = given.account;
        options.secret = given.secret;
        options.requestTimeout = Millis(20'000);
        restart();
    }
    /// Makes the client anew from `options`.
    void restart()
    {
        auto made = carrier::supersim::SuperSimCarrier::make(options, {}, time.timing());
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        client = std::move(*made);
    }

    CarrierResult<carrier::Reservation> reserve(const char *eid)
    {
        return reserve({esim::ReserveMode::Eid, *esim::Eid::fromText(QString::fromLatin1(eid)), "intent"});
    }
    CarrierResult<carrier::Reservation> reserveMatchingId()
    {
        return reserve({esim::ReserveMode::MatchingId, std::nullopt, "intent"});
    }
    CarrierResult<carrier::Reservation> reserve(const carrier::ReserveRequest &request)
    {
        return await<carrier::Reservation>([&](auto done) { client->reserve(request, done); });
    }
    CarrierResult<carrier::Reservation> fetch(const QString &id)
    {
        return await<carrier::Reservation>([&](auto done) { client->fetch(id, done); });
    }
    /// Fetches until the profile is no longer pending.
    CarrierResult<carrier::Reservation> settle(const QString &id)
    {
        auto result = fetch(id);
        for (int i = 0; i < 20 && result && result->status == carrier::ReservationStatus::Pending; ++i)
            result = fetch(id);
        return result;
    }
    CarrierResult<std::vector<carrier::Reservation>> list(const carrier::ListFilter &filter = {})
    {
        return await<std::vector<carrier::Reservation>>([&](auto done) { client->list(filter, done); });
    }
    CarrierResult<QString> activate(const carrier::Activation &activation)
    {
        return await<QString>([&](auto done) { client->activate(activation, done); });
    }
    CarrierResult<QString> check(const QStringList &fleets)
    {
        return await<QString>([&](auto done) { client->check(fleets, done); });
    }
    void inject(training::CarrierCall call, training::CarrierFault::Kind kind, int times = 1)
    {
        training::CarrierFault fault;
        fault.call = call;
        fault.kind = kind;
        fault.times = times;
        server->inject(fault);
    }
    void refuse(training::CarrierCall call, int status, int apiCode, const QByteArray &retryAfter = {},
                int times = 1)
    {
        training::CarrierFault fault;
        fault.call = call;
        fault.kind = training::CarrierFault::Kind::Refuse;
        fault.times = times;
        fault.status = status;
        fault.apiCode = apiCode;
        fault.retryAfter = retryAfter;
        server->inject(fault);
    }

    Time time;
    std::unique_ptr<training::CarrierServer> server;
    carrier::supersim::Options options;
    std::unique_ptr<carrier::supersim::SuperSimCarrier> client;
};

} // namespace bench
