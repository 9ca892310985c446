#include "tests/faults/kill_station.h"

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/lpa/es9_http_transport.h"
#include "core/station/station.h"
#include "tests/faults/kill_journal.h"
#include "tests/faults/kill_points.h"
#include "tests/faults/remote_cards.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QTimer>

#include <unistd.h>

#include <cstdio>

namespace faults {
namespace {

using namespace std::chrono_literals;

constexpr int kMostRetries = 6;

void say(const QString &line)
{
    const QByteArray whole = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        ::_exit(9);
}

[[noreturn]] void give(const char *what, const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(why));
    ::_exit(8);
}

/// A printer whose labels are lines in a file; a file beside it that names a fault lets one label fail.
class LinePrinter final : public label::Printer
{
public:
    explicit LinePrinter(QDir folder)
        : m_folder(std::move(folder))
    {}
    void print(label::LabelJob job, Done done) override
    {
        const auto faulty = [&](const char *name) {
            return QFile::remove(m_folder.filePath(QLatin1String(name)));
        };
        label::Outcome outcome;
        outcome.error = base::Error{base::ErrorKind::MissingPart,
                                    base::ErrorCode("printer.test"),
                                    QStringLiteral("The printer was told to fail."),
                                    {},
                                    {}};
        if (faulty("print-nothing")) {
            outcome.kind = label::Outcome::Kind::NotPrinted;
        } else {
            QFile labels(m_folder.filePath(QStringLiteral("labels.txt")));
            if (!labels.open(QFile::Append) ||
                labels.write(job.content.serial.toUtf8() + ' ' + job.content.qrText.reveal().toByteArray() +
                             '\n') < 0)
                give("labels", labels.errorString());
            labels.close();
            outcome.kind = label::Outcome::Kind::Perhaps;
            if (!faulty("print-perhaps")) {
                outcome.kind = label::Outcome::Kind::Printed;
                outcome.error.reset();
            }
        }
        QMetaObject::invokeMethod(
            &m_receiver, [outcome, done = std::move(done)] { done(outcome); }, Qt::QueuedConnection);
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QStringLiteral("lines")); }

private:
    QDir m_folder;
    QObject m_receiver;
};

/// A transport with its client.
class Servers final : public lpa::Es9Transport
{
public:
    explicit Servers(QList<QSslCertificate> roots)
        : m_client(std::move(roots))
        , m_transport(m_client, base::Millis(20000))
    {}
    void send(const lpa::Es9Route &route, lpa::es9::Function function, const QByteArray &json,
              Done done) override
    {
        m_transport.send(route, function, json, std::move(done));
    }

private:
    base::http::Client m_client;
    lpa::Es9HttpTransport m_transport;
};

/// Somebody who works with the station: scans labels that wait, and lets failed and held units go on a few
/// times.
class Operator
{
public:
    Operator(station::Station &station, journal::Journal &journal)
        : m_station(station)
        , m_journal(journal)
    {
        m_resting.setSingleShot(true);
        QObject::connect(&m_resting, &QTimer::timeout, &m_context, [this] { rest(); });
        QObject::connect(&station, &station::Station::unitChanged, &m_context,
                         [this](const station::UnitSnapshot &unit) { see(unit); });
        QObject::connect(&station, &station::Station::batchOpened, &m_context,
                         [this](const auto &, const QList<station::UnitSnapshot> &units) {
                             for (const auto &unit : units)
                                 see(unit);
                         });
        QObject::connect(
            &station, &station::Station::slotChanged, &m_context, [](const station::SlotSnapshot &slot) {
                say(QStringLiteral("slot %1 %2 %3")
                        .arg(esim::nameOf(slot.state), QString::number(slot.cardIn ? 1 : 0), slot.reader));
            });
        QObject::connect(&station, &station::Station::batchChanged, &m_context,
                         [this](const station::BatchSnapshot &batch) {
                             if (batch.run == station::RunState::Stopped)
                                 m_resting.start(20ms);
                             else
                                 m_resting.stop();
                         });
        // The check before the start may have met a fault that was meant for the work.
        QObject::connect(&station, &station::Station::refused, &m_context,
                         [this](const QString &code, const QString &sentence) {
                             if (++m_refusals > 100)
                                 give(qPrintable(code), sentence);
                             QTimer::singleShot(20, &m_context, [this] { m_station.start(); });
                         });
    }

private:
    void see(const station::UnitSnapshot &unit)
    {
        m_phases[unit.index] = unit.phase;
        say(QStringLiteral("unit %1 %2 %3").arg(unit.serial, esim::nameOf(unit.phase), unit.eid));
        if (unit.phase == workflow::Phase::WaitingForScan) {
            QTimer::singleShot(0, &m_context, [this, index = unit.index] { scan(index); });
        }
    }

    void scan(int unit)
    {
        const auto units = m_journal.units(m_station.batch().name.isEmpty() ? 0 : 1);
        if (units && (*units)[size_t(unit)].state.code())
            m_station.scanLabel(unit, (*units)[size_t(unit)].state.code()->qrText());
    }

    int retries(int unit) const
    {
        const auto story = m_journal.story(1, unit);
        return story ? int(std::count_if(story->begin(), story->end(),
                                         [](const journal::StoryLine &line) {
                                             return std::holds_alternative<workflow::RetryRequested>(
                                                 line.event);
                                         }))
                     : kMostRetries;
    }

    /// The batch has come to rest: either somebody goes on, or that was all.
    void rest()
    {
        bool goesOn = false;
        for (auto it = m_phases.cbegin(); it != m_phases.cend(); ++it) {
            const bool isStuck = it.value() == workflow::Phase::Failed || it.value() == workflow::Phase::Held;
            if (isStuck && retries(it.key()) < kMostRetries) {
                m_station.retry(it.key());
                goesOn = true;
            } else if (!workflow::isFinal(it.value())) {
                goesOn = true;
            }
        }
        if (goesOn && ++m_rounds < 40) {
            m_station.start();
            return;
        }
        say(QStringLiteral("end"));
        QCoreApplication::exit(0);
    }

    station::Station &m_station;
    journal::Journal &m_journal;
    QMap<int, workflow::Phase> m_phases;
    int m_rounds = 0;
    int m_refusals = 0;
    QObject m_context;
    QTimer m_resting; ///< runs while the batch stands still
};

} // namespace

int runStation(const QStringList &arguments)
{
    const QDir folder(arguments[0]);
    QSet<Point> armed;
    for (const QString &point : arguments[2].split(QLatin1Char(','), Qt::SkipEmptyParts))
        armed.insert(point.toLatin1());
    KillPoints points(armed, arguments[1].toUInt());
    const auto intents =
        arguments[3] == QLatin1String("after") ? IntentRecord::AfterEffect : IntentRecord::BeforeEffect;

    QFile worldFile(folder.filePath(QLatin1String(kWorldFile)));
    if (!worldFile.open(QFile::ReadOnly))
        give("world", worldFile.errorString());
    const QJsonObject world = QJsonDocument::fromJson(worldFile.readAll()).object();
    const auto text = [&](const char *name) { return world.value(QLatin1String(name)).toString(); };

    station::Ports ports;
    ports.clock = std::make_unique<base::SystemClock>();
    const QString data = folder.filePath(QStringLiteral("data"));
    auto opened = openJournal(data, text("journal"), journal::Access::Write);
    if (!opened)
        give("journal", opened.error().sentence());
    ports.journal = watched(std::move(*opened), points, intents);

    carrier::supersim::Options options;
    options.baseUrl = QUrl(text("carrier"));
    options.account = text("account");
    options.secret = base::Secret(text("secret").toUtf8());
    options.requestTimeout = base::Millis(5000);
    options.retry = {2, base::Millis(10), base::Millis(20), base::Millis(50)};
    options.poll = {base::Millis(5), base::Millis(50), base::Millis(5000)};
    auto carrier = carrier::supersim::SuperSimCarrier::make(std::move(options), {});
    if (!carrier)
        give("carrier", carrier.error().sentence());
    ports.carrier = watched(std::unique_ptr<carrier::Carrier>(std::move(*carrier)), points);
    ports.cards = watched(std::make_unique<RemoteCards>(text("cards")), points);
    ports.servers = std::make_unique<Servers>(QSslCertificate::fromData(text("ci").toLatin1(), QSsl::Pem));
    ports.printer = watched(std::make_unique<LinePrinter>(folder), points);

    station::Options how;
    how.stationName = QStringLiteral("kill-line");
    how.recipes = {esim::Recipe{}};
    how.times = {base::Millis(10), base::Millis(60)};
    how.mostInFlight = 3;
    how.scanBack = station::ScanBack::Yes;
    how.secondPrint = workflow::SecondPrint::Harmless;

    journal::Journal &journal = *ports.journal;
    station::Station station(std::move(ports), std::move(how));
    Operator person(station, journal);
    QTimer::singleShot(0, &station, [&] {
        station.begin();
        station.openBatch(QLatin1String(kBatch));
        station.start();
    });
    return QCoreApplication::exec();
}

} // namespace faults
