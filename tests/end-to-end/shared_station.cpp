#include "tests/end-to-end/shared_station.h"

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/postgres_journal.h"
#include "core/station/station.h"
#include "tests/faults/ports.h"

#include <QCoreApplication>

#include <cstdio>

namespace shared_station {
namespace {

int give(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 8;
}

void say(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

} // namespace

QStringList Orders::arguments() const
{
    return {QLatin1String(kArgument), journalUrl, folder, carrierUrl, name, batch, QString::number(leaseMs)};
}

Orders Orders::fromArguments(const QStringList &arguments)
{
    return {arguments.value(2), arguments.value(3), arguments.value(4),
            arguments.value(5), arguments.value(6), arguments.value(7).toInt()};
}

int run(const Orders &orders)
{
    const auto key = journal::loadKey(orders.folder);
    auto login = journal::serverLogin(orders.journalUrl);
    if (!key || !login)
        return give(QStringLiteral("no key or no address"));
    journal::PostgresOptions options;
    options.folder = orders.folder;
    options.login = std::move(*login);
    options.login.stationName = orders.name;
    options.key = *key;
    options.lease = base::Millis(orders.leaseMs);
    options.renewal = options.lease / 4;
    auto opened = journal::PostgresJournal::open(options);
    if (!opened)
        return give(opened.error().sentence());

    carrier::supersim::Options api;
    api.baseUrl = QUrl(orders.carrierUrl);
    api.account = QLatin1String(kAccount);
    api.secret = base::Secret(kSecret);
    api.maxInFlight = 8;
    api.poll.first = base::Millis(50);
    auto carrier = carrier::supersim::SuperSimCarrier::make(std::move(api), {});
    if (!carrier)
        return give(carrier.error().sentence());

    station::Ports ports;
    ports.clock = std::make_unique<base::SystemClock>();
    ports.journal = std::move(*opened);
    ports.carrier = std::move(*carrier);
    ports.cards = std::make_unique<faults::NoCards>();
    ports.servers = std::make_unique<faults::NoServers>();
    ports.printer = std::make_unique<faults::AnyPrinter>();
    station::Options how;
    how.stationName = orders.name;
    how.times.pollInterval = base::Millis(50);
    // Longer than a request may be under way on a busy machine.
    how.times.quietPeriod = base::Millis(8000);
    how.mostInFlight = 8;
    how.stock = {50.8, 25.4, 203, {}};
    station::Station line(std::move(ports), how);
    QObject::connect(
        &line, &station::Station::refused, &line, [](const QString &code, const QString &sentence) {
            if (code == QLatin1String("journal.lease-lost"))
                say("lost");
            else if (code == QLatin1String("batch.unknown") || code == QLatin1String("journal.away"))
                QCoreApplication::exit(give(sentence));
        });
    bool hasRun = false;
    QObject::connect(&line, &station::Station::batchChanged, &line, [&](const station::BatchSnapshot &batch) {
        hasRun = hasRun || batch.run == station::RunState::Running;
        if (hasRun && batch.run == station::RunState::Stopped)
            QCoreApplication::exit(
                batch.waiting() == 0
                    ? 0
                    : give(QStringLiteral("stopped with %1 units waiting").arg(batch.waiting())));
    });
    // Who wrote a record stands in it.
    line.setPerson(people::Presence::anybody(orders.name));
    line.openBatch(orders.batch);
    line.begin();
    line.start();
    say("runs");
    return QCoreApplication::exec();
}

} // namespace shared_station
