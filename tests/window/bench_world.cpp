#include "tests/window/bench_world.h"

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "tests/es9_servers.h"
#include "tests/faults/ports.h"
#include "tests/journal/raw_database.h"

#include <QEventLoop>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace window {

namespace {

using base::Millis;

const QString kAccount = QStringLiteral("AC0123456789abcdef0123456789abcdef");
constexpr char kSecret[] = "window-secret";
const QString kFleet = QStringLiteral("line");
constexpr int kFirstStranger = 900'000;

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

bool isDeliveredByLabel(int unit) { return unit % 4 == 1; }
/// All labels, so that no two are alike.
bool isReservedByMatchingId(int unit) { return unit % 7 == 3 || isDeliveredByLabel(unit); }

} // namespace

/// Labels as they come out of the printer. Thread: any.
class BenchWorld::Paper
{
public:
    void fail(int labels)
    {
        const std::lock_guard lock(m_mutex);
        m_failing = labels;
    }
    void confuse(int labels)
    {
        const std::lock_guard lock(m_mutex);
        m_confused = labels;
    }
    /// What the printer says of the label.
    label::Outcome::Kind take(const label::LabelContent &content)
    {
        const std::lock_guard lock(m_mutex);
        if (m_failing > 0) {
            --m_failing;
            return label::Outcome::Kind::NotPrinted;
        }
        if (!content.reprint && m_last.contains(content.serial))
            m_twice << content.serial;
        m_last.insert(content.serial, content.qrText);
        if (m_confused > 0) {
            --m_confused;
            return label::Outcome::Kind::Perhaps;
        }
        return label::Outcome::Kind::Printed;
    }
    base::Secret last(const QString &serial) const
    {
        const std::lock_guard lock(m_mutex);
        return m_last.value(serial);
    }
    QStringList twice() const
    {
        const std::lock_guard lock(m_mutex);
        return m_twice;
    }

private:
    mutable std::mutex m_mutex;
    int m_failing = 0;
    int m_confused = 0;
    QHash<QString, base::Secret> m_last;
    QStringList m_twice;
};

namespace {

/// A printer that puts its labels onto a Paper.
template <class Paper>
class PaperPrinter final : public label::Printer
{
public:
    explicit PaperPrinter(std::shared_ptr<Paper> paper)
        : m_paper(std::move(paper))
    {}
    void print(label::LabelJob job, Done done) override
    {
        label::Outcome outcome;
        outcome.kind = m_paper->take(job.content);
        outcome.where = QStringLiteral("paper");
        if (outcome.kind != label::Outcome::Kind::Printed) {
            outcome.error = base::Error{base::ErrorKind::MissingPart,
                                        base::ErrorCode("printer.test"),
                                        QStringLiteral("The printer is out of labels."),
                                        QStringLiteral("Put in a new roll."),
                                        {}};
        }
        QTimer::singleShot(5, &m_context, [outcome, done = std::move(done)] { done(outcome); });
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QStringLiteral("paper")); }

private:
    std::shared_ptr<Paper> m_paper;
    QObject m_context;
};

} // namespace

BenchWorld::BenchWorld(const Options &options)
    : m_options(options)
    , m_pki(std::make_shared<training::Pki>())
    , m_paper(std::make_shared<Paper>())
{
    writeManifest();
    m_inside.moveToThread(&m_thread);
    m_thread.start();
    inThread([this] {
        makeServers();
        makeCards();
        makeStation();
    });
}

BenchWorld::~BenchWorld()
{
    inThread([this] {
        m_station.reset();
        m_places.reset();
        m_carrier.reset();
        m_smdp.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

QString BenchWorld::serial(int unit) { return QStringLiteral("SN-%1").arg(unit, 4, 10, QLatin1Char('0')); }
QString BenchWorld::eid(int unit) { return faults::eid(unit); }
QString BenchWorld::strangersEid(int reader) { return faults::eid(kFirstStranger + reader); }

void BenchWorld::inThread(const std::function<void()> &piece)
{
    QMetaObject::invokeMethod(&m_inside, piece, Qt::BlockingQueuedConnection);
}

void BenchWorld::makeServers()
{
    m_smdp = std::make_unique<training::SmdpServer>(m_pki);
    if (const auto started = m_smdp->start(); !started)
        qFatal("%s", qPrintable(started.error().sentence()));
    training::CarrierServer::Options options;
    options.account = kAccount;
    options.secret = base::Secret(kSecret);
    options.smdpAddress = m_smdp->address();
    options.fleets = {kFleet};
    options.onAvailable = [smdp = m_smdp.get()](const training::ReservedProfile &profile) {
        smdp->addOrder({profile.iccid, profile.matchingId, profile.eid, std::nullopt});
    };
    m_carrier = must(training::CarrierServer::start(std::move(options)));
}

void BenchWorld::makeCards()
{
    m_places = faults::placesInProcess(m_options.readers);
    const auto card = [this](const QString &eid) {
        return std::make_shared<training::Euicc>(m_pki->issueEuicc(*esim::Eid::fromText(eid)));
    };
    for (int unit = 0; unit < m_options.units; ++unit)
        m_cards.push_back(card(eid(unit)));
    for (int reader = 0; reader < m_options.readers; ++reader)
        m_strangers.push_back(card(strangersEid(reader)));
}

void BenchWorld::writeManifest() const
{
    QFile file(manifest());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no manifest");
    file.write("serial,eid,reserve,deliver,fleet\n");
    for (int unit = 0; unit < m_options.units; ++unit)
        file.write(
            QStringLiteral("%1,%2,%3,%4,%5\n")
                .arg(serial(unit), eid(unit),
                     esim::nameOf(isReservedByMatchingId(unit) ? esim::ReserveMode::MatchingId
                                                               : esim::ReserveMode::Eid),
                     esim::nameOf(isDeliveredByLabel(unit) ? esim::Deliver::Label : esim::Deliver::Install),
                     kFleet)
                .toUtf8());
}

void BenchWorld::makeStation()
{
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    journal::SqliteOptions sqlite;
    sqlite.folder = folder;
    sqlite.key = must(journal::loadOrCreateKey(folder));
    carrier::supersim::Options carrier;
    carrier.baseUrl = m_carrier->baseUrl();
    carrier.account = kAccount;
    carrier.secret = base::Secret(kSecret);
    carrier.poll.first = Millis(20);
    carrier.poll.cap = Millis(100);

    station::Ports ports;
    ports.clock = std::make_unique<base::SystemClock>();
    ports.journal = must(journal::SqliteJournal::open(sqlite));
    ports.carrier = must(carrier::supersim::SuperSimCarrier::make(std::move(carrier), {}));
    ports.cards = m_places->system();
    ports.servers = std::make_unique<bench::Es9Servers>(QSslCertificate::fromData(m_pki->ciPem(), QSsl::Pem));
    ports.printer = std::make_unique<PaperPrinter<Paper>>(m_paper);
    station::Options options;
    options.stationName = QStringLiteral("window");
    options.recipes = {esim::Recipe{}};
    options.limits = m_options.limits;
    options.times.pollInterval = Millis(20);
    options.scanBack = station::ScanBack::Yes;
    options.secondPrint = workflow::SecondPrint::Doubtful; // as on paper
    m_station = std::make_unique<station::Station>(std::move(ports), std::move(options));
}

void BenchWorld::beginDay(const QString &batch)
{
    QEventLoop loop;
    inThread([&] {
        QObject::connect(m_station.get(), &station::Station::imported, m_station.get(),
                         [this](const QString &name) {
                             m_station->openBatch(name);
                             m_station->start();
                         });
        QObject::connect(
            m_station.get(), &station::Station::importRefused, m_station.get(),
            [](const station::ManifestPreview &, const QString &why) { qFatal("%s", qPrintable(why)); });
        QObject::connect(m_station.get(), &station::Station::batchOpened, &loop, &QEventLoop::quit);
        m_station->begin();
        m_station->importManifest(manifest(), batch, {});
    });
    loop.exec();
}

void BenchWorld::insert(int reader, int unit)
{
    inThread([&] {
        if (m_readerOf.contains(unit))
            m_places->remove(m_readerOf.take(unit));
        m_readerOf.removeIf([reader](const auto &at) { return at.value() == reader; });
        m_readerOf[unit] = reader;
        m_places->insert(reader, m_cards[size_t(unit)]);
    });
}

void BenchWorld::insertStranger(int reader)
{
    inThread([&] {
        m_readerOf.removeIf([reader](const auto &at) { return at.value() == reader; });
        m_places->insert(reader, m_strangers[size_t(reader)]);
    });
}

void BenchWorld::pull(int reader)
{
    inThread([&] {
        m_readerOf.removeIf([reader](const auto &at) { return at.value() == reader; });
        m_places->remove(reader);
    });
}

void BenchWorld::begin()
{
    inThread([this] { m_station->begin(); });
}

void BenchWorld::confusePrinter(int labels) { m_paper->confuse(labels); }
void BenchWorld::failPrinter(int labels) { m_paper->fail(labels); }
base::Secret BenchWorld::labelOf(const QString &serial) { return m_paper->last(serial); }

DayTruth BenchWorld::end()
{
    DayTruth truth;
    inThread([&] {
        m_station.reset();
        judge(truth);
    });
    return truth;
}

void BenchWorld::judge(DayTruth &truth)
{
    const QString folder = m_folder.filePath(QStringLiteral("data"));
    journal::SqliteOptions sqlite;
    sqlite.folder = folder;
    sqlite.access = journal::Access::Read;
    sqlite.key = must(journal::loadKey(folder));
    const auto journal = must(journal::SqliteJournal::open(sqlite));
    truth.journal = must(journal->verify());
    // The test label is no unit's, and comes out as often as somebody wants.
    const QStringList twice = m_paper->twice();
    truth.benchNotes = kit::RawDatabase(folder + QStringLiteral("/journal.sqlite"))
                           .value("SELECT count(*) FROM events WHERE kind = 'bench-noted'")
                           .toInt();
    const QByteArray changed = kit::RawDatabase(folder + QStringLiteral("/journal.sqlite"))
                                   .values("SELECT payload FROM events WHERE kind = 'card-changed'");
    const auto ledger = m_carrier->profiles();
    truth.reservations = m_carrier->creates();
    for (const journal::BatchInfo &batch : must(journal->batches())) {
        for (const journal::UnitRecord &unit : must(journal->units(batch.id))) {
            const workflow::State &state = unit.state;
            truth.done += state.phase == workflow::Phase::Done;
            truth.failed += state.phase == workflow::Phase::Failed;
            truth.held += state.phase == workflow::Phase::Held;
            if (twice.contains(state.plan.serial)) {
                truth.labelsTwice << state.plan.serial;
                QStringList story;
                for (const journal::StoryLine &line : must(journal->story(batch.id, unit.index)))
                    story << std::visit([](const auto &event) { return QString::fromLatin1(event.kName); },
                                        line.event);
                truth.remarks << state.plan.serial + QStringLiteral(" came out twice: ") +
                                     story.join(QStringLiteral(", "));
            }
            truth.waiting += !workflow::isFinal(state.phase);
            const auto live = std::count_if(ledger.begin(), ledger.end(), [&](const auto &profile) {
                return state.eid && profile.eid == state.eid->text() &&
                       profile.status != QLatin1String("failed");
            });
            truth.doubles += live > 1;
            if (state.phase != workflow::Phase::Done || state.plan.deliver != esim::Deliver::Install)
                continue;
            const auto profiles = m_cards[size_t(unit.index)]->profiles();
            const bool isThere = std::any_of(profiles.begin(), profiles.end(), [&state](const auto &profile) {
                return state.reservation && state.reservation->iccid == profile.metadata.iccid &&
                       profile.state == esim::ProfileState::Enabled;
            });
            // What somebody did to the card by hand afterwards is recorded as such.
            const bool isChanged = changed.contains(state.eid->text().toLatin1());
            if (!isThere && !isChanged) {
                ++truth.falseSuccesses;
                truth.remarks << QStringLiteral("%1 is done, and its card holds %2 profiles")
                                     .arg(state.plan.serial)
                                     .arg(profiles.size());
            }
        }
    }
}

} // namespace window
