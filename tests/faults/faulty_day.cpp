#include "tests/faults/faulty_day.h"

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "tests/faults/plain_carrier.h"
#include "tests/faults/ports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace faults {
namespace {

const QString kAccount = QStringLiteral("AC0123456789abcdef0123456789abcdef");
constexpr char kSecret[] = "faults-secret-0123456789";
const QString kBatch = QStringLiteral("day");
const QString kFleet = QStringLiteral("line");

constexpr Millis kRequestTimeout{600};
constexpr Millis kListLag{250};
constexpr Millis kQuietPeriod{600}; ///< more than the lag and a late effect together
constexpr Millis kLagWithoutQuiet{3'000};

training::CarrierServer::Options carrierOptions(const FaultyDay::Options &day)
{
    training::CarrierServer::Options options;
    options.dialect = day.dialect;
    options.account = kAccount;
    options.secret = base::Secret(kSecret);
    options.smdpAddress = QStringLiteral("localhost:4443");
    options.fleets = {kFleet};
    options.profileSteps = 1;
    options.simSteps = 1;
    options.listLagTime = day.build == Build::NoQuietPeriod ? kLagWithoutQuiet : kListLag;
    return options;
}

/// In memory where there is some: how long a disk takes to sync is not what this is about.
QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/faults-XXXXXX");
}

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

} // namespace

FaultyDay::FaultyDay(const Options &options)
    : m_options(options)
    , m_folder(folderTemplate())
    , m_carrier(std::make_unique<FaultCarrier>(carrierOptions(options)))
{
    for (const Fault &fault : options.faults)
        m_carrier->inject(fault);
    m_carrier->breakSecondOnConnection(options.secondOnConnection);
    writeManifest();
}

FaultyDay::~FaultyDay() = default;

void FaultyDay::writeManifest() const
{
    QFile file(m_folder.filePath(QStringLiteral("day.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no manifest");
    file.write("serial,eid,reserve,deliver,fleet\n");
    const bool byEid = m_options.mode == esim::ReserveMode::Eid;
    for (int i = 0; i < m_options.units; ++i)
        file.write(QStringLiteral("SN-%1,%2,%3,label,%4\n")
                       .arg(i, 4, 10, QLatin1Char('0'))
                       .arg(byEid ? eid(i) : QString(), esim::nameOf(m_options.mode), kFleet)
                       .toUtf8());
}

std::unique_ptr<carrier::Carrier> FaultyDay::client() const
{
    namespace supersim = carrier::supersim;
    const bool isKore = m_options.dialect == training::CarrierServer::Dialect::Kore;
    supersim::Options options;
    options.dialect = isKore ? supersim::Dialect::Kore : supersim::Dialect::Twilio;
    options.baseUrl = m_carrier->url();
    options.tokenUrl = m_carrier->tokenUrl();
    options.account = kAccount;
    options.secret = base::Secret(kSecret);
    options.requestTimeout = kRequestTimeout;
    options.retry.tries = 5;
    options.retry.base = Millis(100);
    options.retry.cap = Millis(400);
    options.poll.first = Millis(20);
    options.poll.cap = Millis(100);
    std::unique_ptr<carrier::Carrier> made = must(supersim::SuperSimCarrier::make(options, {}));
    if (m_options.build != Build::PlainQt)
        return made;
    const QByteArray pair = kAccount.toLatin1() + ':' + kSecret;
    return std::make_unique<PlainCarrier>(m_carrier->url(), "Basic " + pair.toBase64(), std::move(made));
}

station::Options FaultyDay::stationOptions() const
{
    station::Options options;
    options.stationName = QStringLiteral("faults");
    options.recipes = {esim::Recipe{}};
    options.times.pollInterval = Millis(20);
    options.times.quietPeriod = m_options.build == Build::NoQuietPeriod ? Millis(1) : kQuietPeriod;
    return options;
}

void FaultyDay::begin()
{
    using station::Station;
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    journal::SqliteOptions sqlite;
    sqlite.folder = folder;
    sqlite.key = must(journal::loadOrCreateKey(folder));
    station::Ports ports;
    ports.clock = std::make_unique<base::SystemClock>();
    ports.journal = must(journal::SqliteJournal::open(sqlite));
    ports.carrier = client();
    ports.cards = std::make_unique<NoCards>();
    ports.servers = std::make_unique<NoServers>();
    ports.printer = std::make_unique<AnyPrinter>();
    m_station = std::make_unique<Station>(std::move(ports), stationOptions());
    QObject::connect(m_station.get(), &Station::imported, &m_context, [this] {
        m_station->openBatch(kBatch);
        m_station->start();
    });
    QObject::connect(
        m_station.get(), &Station::importRefused, &m_context,
        [](const station::ManifestPreview &, const QString &why) { qFatal("%s", qPrintable(why)); });
    QObject::connect(m_station.get(), &Station::refused, &m_context,
                     [this](const QString &code, const QString &sentence) {
                         m_refusals.append(code + QLatin1Char(' ') + sentence);
                     });
    QObject::connect(m_station.get(), &Station::batchChanged, &m_context,
                     [this](const station::BatchSnapshot &batch) {
                         m_started = m_started || batch.run == station::RunState::Running;
                         if (m_started && batch.run == station::RunState::Stopped)
                             m_over = true;
                     });
    m_station->begin();
    m_station->importManifest(m_folder.filePath(QStringLiteral("day.csv")), kBatch, QString());
}

QString FaultyDay::story() const
{
    QStringList lines = m_refusals;
    const auto units = m_station->units();
    for (const station::UnitSnapshot &unit : units) {
        if (unit.phase != workflow::Phase::Done)
            lines.append(unit.serial + QLatin1Char(' ') + esim::nameOf(unit.phase) + QLatin1Char(' ') +
                         unit.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

Truth FaultyDay::truth()
{
    const QString told = story();
    m_station.reset();
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    journal::SqliteOptions sqlite;
    sqlite.folder = folder;
    sqlite.access = journal::Access::Read;
    sqlite.key = must(journal::loadKey(folder));
    const auto journal = must(journal::SqliteJournal::open(sqlite));
    const auto batches = must(journal->batches());
    const auto units = must(journal->units(batches.front().id));
    const QStringList knownList = must(journal->knownReservations());
    const QSet<QString> known(knownList.begin(), knownList.end());

    Truth truth;
    truth.units = int(units.size());
    if (!told.isEmpty())
        truth.remarks.append(told);
    QHash<QString, training::CarrierProfileTruth> ledger;
    for (const auto &profile : m_carrier->profiles())
        ledger.insert(profile.sid, profile);
    truth.created = int(ledger.size());

    QSet<QString> taken;
    int searching = 0;
    for (const journal::UnitRecord &unit : units) {
        const workflow::State &state = unit.state;
        truth.done += state.phase == workflow::Phase::Done ? 1 : 0;
        truth.failed += state.phase == workflow::Phase::Failed ? 1 : 0;
        truth.held += state.phase == workflow::Phase::Held ? 1 : 0;
        searching += state.reserve.openIntent.isEmpty() ? 0 : 1;
        const auto wrong = [&](const char *what) {
            ++truth.guessed;
            truth.remarks.append(state.plan.serial + QLatin1Char(' ') + QLatin1String(what));
        };
        if (!state.reservation) {
            if (state.phase == workflow::Phase::Done)
                wrong("is done without a reservation");
            continue;
        }
        const QString id = state.reservation->id;
        const auto profile = ledger.constFind(id);
        if (profile == ledger.constEnd()) {
            wrong("has a reservation that the carrier does not know");
            continue;
        }
        if (taken.contains(id))
            wrong("has the reservation of another unit");
        taken.insert(id);
        const QString bound = state.plan.reserve == esim::ReserveMode::Eid ? state.eid->text() : QString();
        if (profile->eid != bound)
            wrong("has a reservation for another EID");
        if (state.phase == workflow::Phase::Done &&
            (profile->simName != kBatch + QLatin1Char('/') + state.plan.serial ||
             profile->simStatus != QLatin1String("ready") ||
             state.reservation->iccid->text() != profile->iccid))
            wrong("is done, but the carrier says otherwise");
    }
    int strays = 0;
    QHash<QString, int> liveByEid;
    for (const auto &profile : std::as_const(ledger)) {
        if (profile.status == QLatin1String("failed"))
            continue;
        if (!profile.eid.isEmpty() && ++liveByEid[profile.eid] > 1) {
            ++truth.doubles;
            truth.remarks.append(QStringLiteral("two live reservations for ") + profile.eid);
        }
        if (taken.contains(profile.sid))
            continue;
        if (known.contains(profile.sid))
            ++truth.spares;
        else
            ++strays;
    }
    // A held unit that still looks for its lost reservation explains one profile that nobody has.
    if (m_options.mode == esim::ReserveMode::MatchingId)
        truth.doubles += std::max(0, strays - searching);
    return truth;
}

} // namespace faults
