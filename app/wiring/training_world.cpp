#include "app/wiring/training_world.h"

#include "core/base/crypto.h"
#include "core/training/carrier_server.h"
#include "core/training/euicc.h"
#include "core/training/pki.h"
#include "core/training/readers.h"
#include "core/training/smdp_server.h"
#include "core/training/smds_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <deque>
#include <map>

namespace wiring {
namespace {

using namespace std::chrono_literals;

constexpr auto kPutIn = 400ms;
constexpr auto kTakeOut = 600ms;
constexpr int kFirstTrialCard = 900'000;
const QString kAccount = QStringLiteral("AC00000000000000000000000000000042");

/// The channel and reader functions of cards that another object owns.
class SharedReaders final : public card::CardSystem
{
public:
    explicit SharedReaders(std::shared_ptr<training::TrainingReaders> readers)
        : m_readers(std::move(readers))
    {}
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        m_readers->watch(std::move(changed));
    }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override
    {
        return m_readers->channel(reader);
    }

private:
    std::shared_ptr<training::TrainingReaders> m_readers;
};

/// The number of a training reader, 0 for another name.
int numberOf(const QString &reader)
{
    for (int number = 1; number < 100; ++number) {
        if (training::TrainingReaders::nameOf(number) == reader)
            return number;
    }
    return 0;
}

/// A made-up EID of the training EUM with right check digits. @param number 0 and up
esim::Eid trainingEid(int number)
{
    const QString body =
        QStringLiteral("8904903299999000") + QStringLiteral("%1").arg(number, 14, 10, QLatin1Char('0'));
    int remainder = 0;
    for (const QChar digit : body + QStringLiteral("00"))
        remainder = (remainder * 10 + digit.digitValue()) % 97;
    return *esim::Eid::fromText(body + QStringLiteral("%1").arg(98 - remainder, 2, 10, QLatin1Char('0')));
}

} // namespace

struct TrainingWorld::State
{
    QDir folder;
    int readerCount = 0;
    std::shared_ptr<const training::Pki> pki;
    std::unique_ptr<training::SmdpServer> smdp;
    std::unique_ptr<training::SmdsServer> smds;
    std::unique_ptr<training::CarrierServer> carrier;
    base::Secret secret;
    std::shared_ptr<training::TrainingReaders> readers;
    std::deque<esim::Eid> ready; ///< cards on the bench, in the order in which they go in
    std::map<QString, std::shared_ptr<training::Euicc>> inReader;
    int nextSpare = 0;
    QObject timers;

    base::Result<void> start(const Options &options);
    base::Result<void> startSmdp();
    base::Result<void> startSmds();
    void putTrialCard(int number);
    std::shared_ptr<training::Euicc> card(const esim::Eid &eid);
    void putNext(const QString &reader);
    void takeOut(const QString &reader);
    void save();
};

base::Result<void> TrainingWorld::State::start(const Options &options)
{
    folder = options.folder;
    readerCount = options.readers;
    if (!folder.mkpath(QStringLiteral("."))) {
        return base::fail(base::ErrorKind::MissingPart, base::ErrorCode("training.folder"),
                          QCoreApplication::translate("training", "The training folder cannot be made."),
                          QCoreApplication::translate("training", "Check who owns the data folder."),
                          folder.path());
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (folder.exists(QStringLiteral("pki.json"))) {
        auto loaded = training::Pki::load(folder);
        if (!loaded)
            return tl::unexpected(loaded.error());
        pki = std::move(*loaded);
    } else {
        auto made = std::make_shared<training::Pki>();
        if (auto saved = made->save(folder); !saved)
            return saved;
        pki = std::move(made);
    }
    if (auto started = startSmdp(); !started)
        return started;
    if (auto started = startSmds(); !started)
        return started;

    secret = base::Secret(base::randomId());
    training::CarrierServer::Options carrierOptions;
    carrierOptions.account = kAccount;
    carrierOptions.secret = secret;
    carrierOptions.smdpAddress = smdp->address();
    carrierOptions.fleets = options.fleets;
    carrierOptions.fleets.append(QLatin1String(kTrainingFleet));
    carrierOptions.fleets.removeDuplicates();
    carrierOptions.profileSteps = 1;
    carrierOptions.profileDelay = base::Millis(150);
    carrierOptions.simSteps = 1;
    carrierOptions.stateFile = folder.filePath(QStringLiteral("carrier.jsonl"));
    carrierOptions.onAvailable = [server = smdp.get()](const training::ReservedProfile &profile) {
        // The carrier tells again after a restart: an order that is known keeps its state.
        if (server->order(profile.iccid))
            return;
        training::Order order{profile.iccid, profile.matchingId, profile.eid, std::nullopt};
        server->addOrder(order);
    };
    auto carrierStarted = training::CarrierServer::start(std::move(carrierOptions));
    if (!carrierStarted)
        return tl::unexpected(carrierStarted.error());
    carrier = std::move(*carrierStarted);

    training::TrainingReaders::Options readerOptions;
    readerOptions.count = options.readers;
    readers = std::make_shared<training::TrainingReaders>(readerOptions);
    return {};
}

base::Result<void> TrainingWorld::State::startSmdp()
{
    // Codes and cards of an earlier run name this address, so the port stays the same while it is free.
    QFile portFile(folder.filePath(QStringLiteral("smdp.port")));
    quint16 port = 0;
    if (portFile.open(QIODevice::ReadOnly))
        port = portFile.readAll().trimmed().toUShort();
    portFile.close();
    smdp = std::make_unique<training::SmdpServer>(pki);
    training::SmdpServer::Options options;
    options.port = port;
    auto started = smdp->start(options);
    if (!started && port != 0) {
        options.port = 0;
        started = smdp->start(options);
    }
    if (!started)
        return started;
    if (folder.exists(QStringLiteral("smdp.json"))) {
        if (auto loaded = smdp->load(folder); !loaded)
            return loaded;
    }
    if (portFile.open(QIODevice::WriteOnly | QIODevice::Truncate))
        portFile.write(QByteArray::number(smdp->port()));
    return {};
}

base::Result<void> TrainingWorld::State::startSmds()
{
    // Cards of an earlier run name this address, so the port stays the same while it is free.
    QFile portFile(folder.filePath(QStringLiteral("smds.port")));
    training::SmdsServer::Options options;
    if (portFile.open(QIODevice::ReadOnly))
        options.port = portFile.readAll().trimmed().toUShort();
    portFile.close();
    smds = std::make_unique<training::SmdsServer>(pki);
    auto started = smds->start(options);
    if (!started && options.port != 0) {
        options.port = 0;
        started = smds->start(options);
    }
    if (!started)
        return started;
    if (portFile.open(QIODevice::WriteOnly | QIODevice::Truncate))
        portFile.write(smds->address().section(QLatin1Char(':'), 1).toLatin1());
    return {};
}

void TrainingWorld::State::putTrialCard(int number)
{
    const QString reader = training::TrainingReaders::nameOf(number);
    if (inReader[reader])
        return;
    const esim::Eid eid = trainingEid(kFirstTrialCard + number);
    inReader[reader] = card(eid);
    readers->insert(reader, inReader[reader]);
    const auto order = [&](int which, const esim::MatchingId &matchingId) {
        const auto iccid = esim::Iccid::fromText(
            QStringLiteral("898830799990000%1%2").arg(which).arg(number, 3, 10, QLatin1Char('0')));
        // An order that is known keeps its state over a restart.
        if (iccid && !smdp->order(*iccid))
            smdp->addOrder({*iccid, matchingId, eid, std::nullopt});
        return iccid && smdp->order(*iccid)->state == training::OrderState::Released;
    };
    const auto eventId = esim::MatchingId::fromText("TRIAL-" + QByteArray::number(number));
    order(2, esim::MatchingId());
    if (eventId && order(1, *eventId))
        smds->registerEvent({eid, *eventId, smdp->address()});
}

void TrainingWorld::State::save()
{
    // What cannot be kept is lost for the next start alone; the training goes on.
    (void)smdp->save(folder);
    for (const auto &[reader, card] : inReader) {
        if (card)
            (void)card->save(folder);
    }
}

std::shared_ptr<training::Euicc> TrainingWorld::State::card(const esim::Eid &eid)
{
    auto kept = training::Euicc::load(folder, eid);
    if (kept)
        return *kept;
    training::EuiccOptions options;
    options.rootSmds = smds->address();
    return std::make_shared<training::Euicc>(pki->issueEuicc(eid), options);
}

void TrainingWorld::State::putNext(const QString &reader)
{
    if (ready.empty() || inReader[reader])
        return;
    const esim::Eid eid = ready.front();
    ready.pop_front();
    inReader[reader] = card(eid);
    QTimer::singleShot(kPutIn, &timers, [this, reader] { readers->insert(reader, inReader[reader]); });
}

void TrainingWorld::State::takeOut(const QString &reader)
{
    const auto leaving = inReader[reader];
    if (!leaving)
        return;
    QTimer::singleShot(kTakeOut, &timers, [this, reader, leaving] {
        if (inReader[reader] != leaving)
            return;
        (void)leaving->save(folder);
        readers->remove(reader);
        inReader[reader].reset();
        save();
        putNext(reader);
    });
}

base::Result<std::unique_ptr<TrainingWorld>> TrainingWorld::start(const Options &options)
{
    auto state = std::make_unique<State>();
    if (auto started = state->start(options); !started)
        return tl::unexpected(started.error());
    return std::unique_ptr<TrainingWorld>(new TrainingWorld(std::move(state)));
}

TrainingWorld::TrainingWorld(std::unique_ptr<State> state)
    : m(std::move(state))
{}
TrainingWorld::~TrainingWorld() { m->save(); }

QUrl TrainingWorld::carrierUrl() const { return m->carrier->baseUrl(); }
QString TrainingWorld::account() const { return kAccount; }
base::Secret TrainingWorld::carrierSecret() const { return m->secret; }
QByteArray TrainingWorld::ciPem() const { return m->pki->ciPem(); }
std::unique_ptr<card::CardSystem> TrainingWorld::cardSystem()
{
    return std::make_unique<SharedReaders>(m->readers);
}

void TrainingWorld::putTrialCards(int readers)
{
    for (int number = 1; number <= std::min(readers, m->readerCount); ++number)
        m->putTrialCard(number);
}

void TrainingWorld::layOutCards(const QList<station::UnitSnapshot> &units)
{
    for (auto &[reader, card] : m->inReader) {
        if (card && card->eid() == trainingEid(kFirstTrialCard + numberOf(reader))) {
            (void)card->save(m->folder);
            m->readers->remove(reader);
            card.reset();
        }
    }
    m->ready.clear();
    for (const station::UnitSnapshot &unit : units) {
        const bool finished = workflow::isFinal(unit.phase);
        const bool needsCard = unit.deliver != esim::Deliver::Label ||
                               (unit.reserve == esim::ReserveMode::Eid && unit.eid.isEmpty());
        if (finished || !needsCard)
            continue;
        const auto eid = esim::Eid::fromText(unit.eid);
        m->ready.push_back(eid ? *eid : trainingEid(m->nextSpare++));
    }
    for (int number = 1; number <= m->readerCount; ++number)
        m->putNext(training::TrainingReaders::nameOf(number));
}

void TrainingWorld::see(const station::SlotSnapshot &slot)
{
    if (!slot.cardIn)
        return;
    switch (slot.state) {
    case station::SlotState::Done:
    case station::SlotState::Failed:
    case station::SlotState::Held:
    case station::SlotState::NoUnit: m->takeOut(slot.reader); return;
    case station::SlotState::NotUsed:
    case station::SlotState::Empty:
    case station::SlotState::Reading:
    case station::SlotState::Waiting:
    case station::SlotState::Working:
    case station::SlotState::Trouble: return;
    }
}

base::Result<std::unique_ptr<TrainingWorld>> makeWorld(const Settings &settings)
{
    if (!settings.isTraining())
        return std::unique_ptr<TrainingWorld>();
    TrainingWorld::Options options;
    options.folder = QDir(settings.dataDir + QStringLiteral("/training-world"));
    for (const esim::Recipe &recipe : settings.recipes) {
        if (!recipe.fleet.isEmpty())
            options.fleets.append(recipe.fleet);
    }
    return TrainingWorld::start(options);
}

} // namespace wiring
