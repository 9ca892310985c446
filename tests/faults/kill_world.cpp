#include "tests/faults/kill_world.h"

#include "core/base/crypto.h"
#include "core/workflow/reasons.h"
#include "tests/faults/kill_journal.h"
#include "tests/faults/ports.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

namespace faults {
namespace {

using training::CarrierCall;
using training::CarrierFault;
using workflow::Phase;

const QString kAccount = QStringLiteral("AC00000000000000000000000000000007");
const QString kFleet = QStringLiteral("training-fleet");
const QString kSerialPrefix = QStringLiteral("SN-");
constexpr int kReaders = 3;
constexpr int kUnits = 15;
constexpr int kSeveralFoundUnit = 0;

struct UnitKind
{
    esim::ReserveMode reserve;
    esim::Deliver deliver;
    enum class KnowsEid { No, Yes } knowsEid;
    workflow::PrintLabel print;
    workflow::ScanBack scan;
};

/// Every mode of reserving and delivering, with and without a label.
constexpr std::array<UnitKind, kUnits> kKinds = [] {
    using enum esim::ReserveMode;
    using Knows = UnitKind::KnowsEid;
    using esim::Deliver;
    using Print = workflow::PrintLabel;
    using Scan = workflow::ScanBack;
    return std::array<UnitKind, kUnits>{{
        {Eid, Deliver::Install, Knows::Yes, Print::No, Scan::No},
        {Eid, Deliver::Install, Knows::Yes, Print::Yes, Scan::Yes},
        {Eid, Deliver::Address, Knows::Yes, Print::No, Scan::No},
        {Eid, Deliver::Label, Knows::Yes, Print::Yes, Scan::Yes},
        {Eid, Deliver::Install, Knows::No, Print::No, Scan::No},
        {MatchingId, Deliver::Install, Knows::No, Print::No, Scan::No},
        {MatchingId, Deliver::Label, Knows::No, Print::Yes, Scan::Yes},
        {MatchingId, Deliver::Install, Knows::No, Print::Yes, Scan::No},
        {Given, Deliver::Install, Knows::No, Print::No, Scan::No},
        {Given, Deliver::Label, Knows::No, Print::Yes, Scan::Yes},
        {MatchingId, Deliver::Label, Knows::No, Print::Yes, Scan::No},
        {Eid, Deliver::Install, Knows::Yes, Print::Yes, Scan::No},
        // They need no card, so that they can take at any time what others have left behind.
        {MatchingId, Deliver::Label, Knows::No, Print::Yes, Scan::No},
        {MatchingId, Deliver::Label, Knows::No, Print::Yes, Scan::No},
        {MatchingId, Deliver::Label, Knows::No, Print::Yes, Scan::No},
    }};
}();

bool needsCard(const UnitKind &kind)
{
    return kind.deliver != esim::Deliver::Label ||
           (kind.reserve == esim::ReserveMode::Eid && kind.knowsEid == UnitKind::KnowsEid::No);
}

esim::Iccid givenIccid(int unit)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700009%1").arg(unit, 8, 10, QLatin1Char('0')));
}

/// Reserves a profile at the carrier beside the station, as somebody else with the same account would.
/// @param eid nothing: by matching ID
void reserveBeside(const QUrl &carrier, const QByteArray &secret, const std::optional<esim::Eid> &eid)
{
    QTcpSocket socket;
    socket.connectToHost(carrier.host(), quint16(carrier.port()));
    socket.waitForConnected(5000);
    const QByteArray body = eid ? "Eid=" + eid->text().toLatin1() : QByteArray("GenerateMatchingId=true");
    socket.write(
        "POST /v1/ESimProfiles HTTP/1.1\r\nHost: " + carrier.host().toLatin1() + "\r\nAuthorization: Basic " +
        (kAccount.toLatin1() + ':' + secret).toBase64() +
        "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.waitForReadyRead(5000))
        socket.readAll();
}

/// Waits until the carrier has carried out all that programs which are gone had sent to it. The quiet period
/// of this world is short; a request that lies unread for longer would break what the station relies on.
void letCatchUp(const training::CarrierServer &carrier)
{
    // Connections are accepted in their order: with this one answered, those before it are counted.
    QTcpSocket last;
    last.connectToHost(carrier.baseUrl().host(), quint16(carrier.baseUrl().port()));
    last.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (last.waitForReadyRead(5000))
        last.readAll();
    QDeadlineTimer patience(10000);
    while (carrier.connections() > 0) {
        if (patience.hasExpired())
            qFatal("the carrier does not come to rest");
        QThread::msleep(1);
    }
}

const QByteArray kSecret = "kill-world-secret";

} // namespace

KillWorld::KillWorld(unsigned seed, std::shared_ptr<training::Pki> pki, IntentRecord intents,
                     QString journalUrl)
    : m_random(seed)
    , m_intents(intents)
    , m_labels(seed % 2 == 0 ? Labels::Paper : Labels::Files)
    , m_told(m_labels)
    , m_pki(std::move(pki))
    , m_smdp(std::make_unique<training::SmdpServer>(m_pki))
    , m_station({[this](const QStringList &words) { hear(words); }, [this] { moveHands(); }})
{
    if (!m_smdp->start())
        qFatal("the SM-DP+ does not start");
    training::CarrierServer::Options options;
    options.account = kAccount;
    options.secret = base::Secret(kSecret);
    options.smdpAddress = m_smdp->address();
    options.fleets = {kFleet};
    options.profileSteps = 1;
    options.simSteps = 1;
    options.onAvailable = [server = m_smdp.get()](const training::ReservedProfile &profile) {
        server->addOrder(training::Order{profile.iccid, profile.matchingId, profile.eid, std::nullopt});
    };
    auto carrier = training::CarrierServer::start(std::move(options));
    if (!carrier)
        qFatal("the carrier does not start");
    m_carrier = std::move(*carrier);

    m_surroundings = {m_folder.path(),      m_pki->ciPem(), std::move(journalUrl),
                      m_carrier->baseUrl(), kAccount,       base::Secret(kSecret)};
    m_surroundings.write();

    training::TrainingReaders::Options readers;
    readers.count = kReaders;
    readers.apduTakes = base::Millis(0);
    m_readers = std::make_unique<training::TrainingReaders>(readers);
    m_cardServer = std::make_unique<CardServer>(*m_readers, m_surroundings.cardSocket());
    m_cardServer->onExchange = [this](const card::ReaderName &reader) {
        if (m_pullAfter > 0 && --m_pullAfter == 0) {
            QTimer::singleShot(0, &m_later, [this, reader] { takeOut(reader); });
        }
    };
    m_firstEid = int(seed % 1000) * 100;
    for (int number = 0; number < kUnits; ++number) {
        if (!needsCard(kKinds[size_t(number)]))
            continue;
        const esim::Eid eid = knownEid(m_firstEid + number);
        m_cards[eid.text()] = std::make_shared<training::Euicc>(m_pki->issueEuicc(eid));
        m_bench.push_back(eid.text());
    }
    std::shuffle(m_bench.begin(), m_bench.end(), m_random);

    importBatch();
}

KillWorld::~KillWorld() = default;

void KillWorld::takePaperForFiles()
{
    m_labels = Labels::Paper;
    m_told = Labels::Files;
}

void KillWorld::importBatch()
{
    std::vector<workflow::Plan> plans;
    for (int number = 0; number < kUnits; ++number) {
        const UnitKind &kind = kKinds[size_t(number)];
        workflow::Plan plan;
        plan.serial = kSerialPrefix + QString::number(number).rightJustified(3, QLatin1Char('0'));
        plan.recipe = QStringLiteral("default");
        plan.reserve = kind.reserve;
        plan.fleet = kFleet;
        plan.deliver = kind.deliver;
        plan.print = kind.print;
        plan.scanBack = kind.scan;
        if (kind.knowsEid == UnitKind::KnowsEid::Yes)
            plan.eid = knownEid(m_firstEid + number);
        if (kind.reserve == esim::ReserveMode::Given) {
            const QByteArray matchingId = "GIVEN-" + base::randomId().left(12).toUpper();
            plan.code =
                *esim::ActivationCode::fromText("1$" + m_smdp->address().toLatin1() + '$' + matchingId);
            m_smdp->addOrder(
                training::Order{givenIccid(number), plan.code->matchingId(), std::nullopt, std::nullopt});
        }
        plans.push_back(plan);
    }
    faults::importBatch(m_surroundings, plans);
    for (int i = 0; i < 2; ++i)
        reserveBeside(m_carrier->baseUrl(), kSecret, knownEid(m_firstEid + kSeveralFoundUnit));
    for (const auto &profile : m_carrier->profiles())
        m_foreign.insert(profile.sid);
    if (m_foreign.size() != 2)
        qFatal("the carrier does not take other people's reservations");
    // A stray that whoever searches will find: then one of the station's own is left over for later units.
    m_strays = m_intents == IntentRecord::BeforeEffect ? 1 : 0;
    for (int i = 0; i < m_strays; ++i)
        reserveBeside(m_carrier->baseUrl(), kSecret, std::nullopt);
}

void KillWorld::injectFaults(const QSet<Point> &armed)
{
    m_carrier->clearFaults();
    m_isLate = false;
    m_smdp->clearFaults();
    m_pullAfter = 0;
    if (m_intents == IntentRecord::AfterEffect)
        return;
    using Kind = CarrierFault::Kind;
    const auto carrier = [this](CarrierCall call, Kind kind, int status = 500, int times = 1) {
        CarrierFault fault;
        fault.call = call;
        fault.kind = kind;
        fault.status = status;
        fault.times = times;
        if (status == 429)
            fault.retryAfter = "1";
        m_carrier->inject(fault);
    };
    const auto printer = [this](const char *name) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QFile::WriteOnly))
            qFatal("the printer's fault cannot be written");
    };
    const auto server = [this](training::Es9Function at, training::SmdpFault::When when) {
        training::SmdpFault fault;
        fault.at = at;
        fault.when = when;
        m_smdp->inject(fault);
    };
    using When = training::SmdpFault::When;
    struct Choice
    {
        std::function<void()> happens;
        QByteArray event; ///< that comes of it seldom without
    };
    const std::vector<Choice> choices{
        // Every other request comes to the carrier late, when its unit has given it up; the rest are sent
        // away
        // until then, and take the spares.
        {[&] {
             for (int i = 0; i < kUnits; ++i)
                 carrier(CarrierCall::Reserve, i % 2 == 0 ? Kind::DropBefore : Kind::Refuse, 429);
             m_isLate = true;
         },
         workflow::SpareTaken::kName},
        {[&] { carrier(CarrierCall::Reserve, Kind::DropAfter, 500, kUnits); },
         workflow::ReserveUnknown::kName},
        {[&] { carrier(CarrierCall::Reserve, Kind::DropAfter); }, workflow::ReserveUnknown::kName},
        {[&] { carrier(CarrierCall::Reserve, Kind::DropBefore); }, workflow::ReserveUnknown::kName},
        {[&] { carrier(CarrierCall::Reserve, Kind::CutShort); }, workflow::ReserveUnknown::kName},
        {[&] { carrier(CarrierCall::Reserve, Kind::ErrorAfter); }, workflow::ReserveUnknown::kName},
        {[&] { carrier(CarrierCall::Reserve, Kind::Refuse, 429); }, {}},
        {[&] { carrier(CarrierCall::Reserve, Kind::ReservationFails); }, {}},
        {[&] { carrier(CarrierCall::Reserve, Kind::Refuse, 400); }, workflow::ReserveRefused::kName},
        {[&] { carrier(CarrierCall::FetchProfile, Kind::Refuse, 403); }, workflow::CarrierSilent::kName},
        {[&] { carrier(CarrierCall::UpdateSim, Kind::Refuse, 403); }, workflow::ActivationFailed::kName},
        {[&] { carrier(CarrierCall::ListProfiles, Kind::Refuse, 403); }, workflow::CarrierSilent::kName},
        {[&] { printer("print-nothing"); }, workflow::LabelNotPrinted::kName},
        {[&] { printer("print-perhaps"); }, workflow::LabelPerhapsPrinted::kName},
        {[&] { printer("print-unproven"); }, workflow::LabelUnproven::kName},
        {[&] { server(training::Es9Function::AuthenticateClient, When::BeforeEffect); }, {}},
        {[&] { server(training::Es9Function::GetBoundProfilePackage, When::BeforeEffect); }, {}},
        {[&] { m_pullAfter = 1 + int(m_random() % 30); }, {}},
    };
    // What is wanted still is made likely.
    std::vector<Choice> wanted;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(wanted), [&armed](const Choice &choice) {
        return std::any_of(armed.begin(), armed.end(), [&choice](const Point &point) {
            return !choice.event.isEmpty() && point.startsWith(choice.event + ':');
        });
    });
    for (unsigned i = 0, count = m_random() % 3; i < count; ++i)
        choices[m_random() % choices.size()].happens();
    if (!wanted.empty() && m_random() % 2 == 0)
        wanted[m_random() % wanted.size()].happens();
}

void KillWorld::takeOut(const QString &reader)
{
    const QString eid = m_inReader.take(reader);
    m_readers->remove(reader);
    m_slots.remove(reader);
    if (!eid.isEmpty() && m_phaseOf.value(eid) != QLatin1String("done"))
        m_bench.push_back(eid);
}

void KillWorld::moveHands()
{
    for (int number = 1; number <= kReaders; ++number) {
        const QString reader = training::TrainingReaders::nameOf(number);
        const QString state = m_slots.value(reader);
        if (m_inReader.contains(reader)) {
            static const QSet<QString> kVerdicts{QStringLiteral("done"), QStringLiteral("failed"),
                                                 QStringLiteral("held"), QStringLiteral("no-unit"),
                                                 QStringLiteral("trouble")};
            if (kVerdicts.contains(state))
                takeOut(reader);
        } else if (!m_bench.empty()) {
            const QString eid = m_bench.front();
            m_bench.pop_front();
            m_inReader[reader] = eid;
            m_slots.remove(reader);
            m_readers->insert(reader, m_cards[eid]);
        }
    }
}

void KillWorld::hear(const QStringList &words)
{
    if (words.front() == QLatin1String("unit")) {
        if (const QString eid = words.value(3); !eid.isEmpty())
            m_phaseOf[eid] = words.value(2);
        seePhase(words.value(1), words.value(2));
    } else if (words.front() == QLatin1String("slot")) {
        const SlotLine slot = slotLine(words);
        m_slots[slot.reader] = slot.state;
        if (slot.state == QLatin1String("waiting") && m_random() % 6 == 0 &&
            m_intents == IntentRecord::BeforeEffect)
            takeOut(slot.reader);
    }
}

void KillWorld::seePhase(const QString &serial, const QString &phase)
{
    if (phase == esim::nameOf(Phase::Reserving)) {
        ++m_reserving[serial];
        return;
    }
    // It is said once for a request that is refused, and again for an answer that is missing.
    const bool hasGivenUp = m_reserving.take(serial) > 1 && phase == esim::nameOf(Phase::Planned);
    const UnitKind &kind = kKinds[serial.mid(kSerialPrefix.size()).toUInt()];
    if (!hasGivenUp || kind.reserve != esim::ReserveMode::MatchingId || !m_isLate)
        return;
    m_carrier->clearFaults(); // none of them is meant for this one
    ++m_strays;
    reserveBeside(m_carrier->baseUrl(), kSecret, std::nullopt);
}

ChildRun::Ended KillWorld::run(const QSet<Point> &armed)
{
    injectFaults(armed);
    m_slots.clear();
    QStringList points;
    for (const Point &point : armed)
        points << QString::fromLatin1(point);
    const ChildRun::Ended ended = m_station.run(
        {m_folder.path(), QString::number(m_random()), points.join(QLatin1Char(',')),
         m_intents == IntentRecord::AfterEffect ? QStringLiteral("after") : QStringLiteral("before"),
         m_told == Labels::Paper ? QStringLiteral("paper") : QStringLiteral("files")});
    letCatchUp(*m_carrier);
    return ended;
}

KillWorld::Judgement KillWorld::judge()
{
    Judgement judgement;
    const auto wrong = [&](int &count, const QString &words) {
        ++count;
        judgement.words << words;
    };
    auto journal = openJournal(m_surroundings, journal::Access::Read);
    if (!journal) {
        wrong(judgement.split, journal.error().sentence());
        return judgement;
    }
    const auto units = (*journal)->units(1);
    const auto known = (*journal)->knownReservations();
    const auto complaints = (*journal)->verify();
    if (!units || !known || !complaints) {
        wrong(judgement.split, QStringLiteral("The journal cannot be read."));
        return judgement;
    }
    for (const QString &complaint : *complaints)
        wrong(judgement.split, complaint);

    const auto profiles = m_carrier->profiles();
    // Where a search found several, one of them is ours: a person decides.
    QSet<QString> inQuestion;
    for (const journal::UnitRecord &unit : *units) {
        if (unit.state.phase == Phase::Held &&
            unit.state.reason.code == QLatin1String(workflow::reasons::kSeveralFound))
            inQuestion.insert(unit.state.eid->text());
    }
    QMap<QString, training::CarrierProfileTruth> bySid;
    // As many as this world made belong to nobody; which of them is left over is chance.
    int strays = m_strays;
    QMap<QString, int> liveFor; // by EID; matching-ID profiles under the empty text
    for (const auto &profile : profiles) {
        bySid[profile.sid] = profile;
        if (profile.status == QLatin1String("failed") || m_foreign.contains(profile.sid))
            continue;
        ++liveFor[profile.eid];
        const bool isUnknown = !known->contains(profile.sid) && !inQuestion.contains(profile.eid);
        if (isUnknown && profile.eid.isEmpty() && strays-- > 0)
            continue;
        if (isUnknown)
            wrong(judgement.lost,
                  QStringLiteral("The profile %1 of %2 is in no record.")
                      .arg(profile.sid, profile.eid.isEmpty() ? QStringLiteral("nobody") : profile.eid));
    }
    for (auto it = liveFor.cbegin(); it != liveFor.cend(); ++it) {
        if (!it.key().isEmpty() && it.value() > 1)
            wrong(judgement.doubles,
                  QStringLiteral("%1 live profiles for %2.").arg(it.value()).arg(it.key()));
    }
    int byMatchingId = 0; // units
    // Of theirs, by the records, without those that were given up. A profile that is taken over as a spare
    // was made by a request that its own unit gave up.
    int requests = 0;
    for (const journal::UnitRecord &unit : *units) {
        if (unit.state.plan.reserve != esim::ReserveMode::MatchingId)
            continue;
        ++byMatchingId;
        requests += unit.state.reserve.made - unit.state.reserve.lost + unit.state.reserve.spares;
    }
    if (liveFor.value(QString()) > byMatchingId + m_strays)
        wrong(judgement.doubles, QStringLiteral("%1 live matching-ID profiles for %2 units.")
                                     .arg(liveFor.value(QString()))
                                     .arg(byMatchingId));
    const auto made = std::count_if(profiles.begin(), profiles.end(),
                                    [](const auto &profile) { return profile.eid.isEmpty(); }) -
                      m_strays;
    if (made > requests)
        wrong(judgement.doubles,
              QStringLiteral("%1 matching-ID profiles for %2 requests.").arg(made).arg(requests));

    QFile labelFile(m_folder.filePath(QStringLiteral("labels.txt")));
    QMap<QString, QSet<QString>> labels;
    QMap<QString, QList<int>> marks; // the reprint numbers that they say, 0 for none
    if (labelFile.open(QFile::ReadOnly)) {
        for (const QByteArray &line : labelFile.readAll().split('\n')) {
            const QString serial = QString::fromUtf8(line.left(6));
            const qsizetype code = line.indexOf(' ', 7) + 1;
            labels[serial].insert(QString::fromUtf8(line.mid(code)));
            marks[serial].append(line.mid(7, code - 8).toInt());
        }
    }
    // A file is written again after a restart; on paper that would be a second label that looks like the
    // first.
    if (m_labels == Labels::Paper) {
        for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
            if (!it.key().isEmpty() && QSet<int>(it->begin(), it->end()).size() != it->size())
                wrong(judgement.doubles, QStringLiteral("Two labels of %1 look alike.").arg(it.key()));
        }
    }

    QSet<QString> owned;
    QSet<QString> reservations;
    for (const journal::UnitRecord &unit : *units) {
        const workflow::State &state = unit.state;
        const auto split = [&](const char *what) {
            wrong(judgement.split, QStringLiteral("%1 (%2, %3): %4")
                                       .arg(state.plan.serial, esim::nameOf(state.phase), state.reason.code,
                                            QLatin1String(what)));
        };
        switch (state.phase) {
        case Phase::Done: ++judgement.done; break;
        case Phase::Failed: ++judgement.failed; break;
        case Phase::Held: ++judgement.held; break;
        case Phase::Planned:
        case Phase::Reserving:
        case Phase::Reserved:
        case Phase::Activating:
        case Phase::WaitingForCard:
        case Phase::Installing:
        case Phase::WritingAddress:
        case Phase::Verifying:
        case Phase::Printing:
        case Phase::WaitingForScan: ++judgement.other; break;
        }
        if (state.reservation) {
            const auto truth = bySid.constFind(state.reservation->id);
            if (truth == bySid.cend())
                split("its reservation is not at the carrier");
            else if (state.reservation->iccid && state.reservation->iccid->text() != truth->iccid)
                split("its reservation has another ICCID at the carrier");
            if (reservations.contains(state.reservation->id))
                wrong(judgement.doubles,
                      QStringLiteral("%1 belongs to two units.").arg(state.reservation->id));
            reservations.insert(state.reservation->id);
        }
        const QString eid = state.eid ? state.eid->text() : QString();
        owned.insert(eid);
        const auto card = m_cards.constFind(eid);
        const auto inCard =
            card == m_cards.cend() ? std::vector<training::InstalledProfile>() : (*card)->profiles();
        const QString wanted = state.iccid() ? state.iccid()->text() : QString();
        const bool isThere = !inCard.empty();
        // A given code does not tell its ICCID: a unit that lost the card's answer is held for a person.
        const bool isUnknown = state.phase == Phase::Held && wanted.isEmpty() && inCard.size() == 1;
        if (isThere && !isUnknown && (inCard.size() > 1 || inCard.front().metadata.iccid.text() != wanted))
            split("its card holds something else");
        // What failed may come after the card, a label: then the record knows what the card holds.
        const bool isKnown = state.card.truth == workflow::CardTruth::Claimed ||
                             state.card.truth == workflow::CardTruth::Confirmed;
        if (isThere && state.phase == Phase::Failed && !isKnown)
            split("its profile is on the card");
        if (state.phase != Phase::Done)
            continue;
        if (state.plan.deliver == esim::Deliver::Install &&
            (!isThere || inCard.front().state != esim::ProfileState::Enabled))
            split("its profile is not enabled on the card");
        if (state.plan.deliver == esim::Deliver::Address &&
            (card == m_cards.cend() || (*card)->defaultSmdpAddress() != m_smdp->address()))
            split("its card has another address");
        if (state.plan.print == workflow::PrintLabel::Yes &&
            labels.value(state.plan.serial) !=
                QSet<QString>{QString::fromUtf8(state.code()->qrText().reveal().toByteArray())})
            split("its label is missing or another");
        const QList<int> said = marks.value(state.plan.serial);
        if (state.label.prints > 0 && (said.isEmpty() || said.last() != state.label.prints - 1))
            split("its newest label is not marked as the record says");
        if (state.plan.needsCarrier()) {
            const auto truth = bySid.value(state.reservation->id);
            if (truth.simStatus != QLatin1String("ready") && truth.simStatus != QLatin1String("active"))
                split("its Sim is not active at the carrier");
        }
    }
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if ((*it)->counts().installs > 1)
            wrong(judgement.doubles, QStringLiteral("Two installs on %1.").arg(it.key()));
        if (!owned.contains(it.key()) && !(*it)->profiles().empty())
            wrong(judgement.lost, QStringLiteral("A profile is on %1, which no unit has.").arg(it.key()));
    }
    return judgement;
}

} // namespace faults
