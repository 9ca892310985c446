#include "tests/faults/card_line.h"

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "tests/es9_servers.h"
#include "tests/faults/believing_cards.h"
#include "tests/faults/ports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace faults {
namespace {

using base::Millis;
using station::SlotState;
using station::Station;

const QString kAccount = QStringLiteral("AC0123456789abcdef0123456789abcdef");
constexpr char kSecret[] = "card-faults-secret";
const QString kBatch = QStringLiteral("cards");
const QString kFleet = QStringLiteral("line");
constexpr int kFirstStranger = 900'000;
/// How long hands look at a card in trouble before they take it out and clean it.
constexpr qint64 kPatience = 1500;
/// How often they bring a card that no unit wants.
constexpr int kMostRefusals = 3;

/// In memory where there is some: how long a disk takes to sync is not what this is about.
QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/cards-XXXXXX");
}

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

} // namespace

CardLine::CardLine(Options options, CardPlaces &places, std::shared_ptr<training::Pki> pki)
    : m_options(std::move(options))
    , m_places(places)
    , m_pki(std::move(pki))
    , m_folder(folderTemplate())
{
    makeServers();
    makeCards(m_pki);
    writeManifest();
    makeStation();
    QObject::connect(&m_tick, &QTimer::timeout, &m_context, [this] { moveHands(); });
}

CardLine::~CardLine()
{
    m_tick.stop();
    m_station.reset();
    for (int place = 0; place < m_places.count(); ++place)
        m_places.remove(place);
}

void CardLine::makeServers()
{
    m_smdp = std::make_unique<training::SmdpServer>(m_pki);
    if (const auto started = m_smdp->start(); !started)
        qFatal("%s", qPrintable(started.error().sentence()));
    training::CarrierServer::Options options;
    options.account = kAccount;
    options.secret = base::Secret(kSecret);
    options.smdpAddress = m_smdp->address();
    options.fleets = {kFleet};
    options.onAvailable = [this](const training::ReservedProfile &profile) {
        training::Order order{profile.iccid, profile.matchingId, profile.eid, std::nullopt};
        order.packageSize = m_options.packageSize;
        m_smdp->addOrder(order);
        for (const auto &card : m_cards) {
            const bool has = card->fault().card == CardFault::Card::HasProfile;
            if (has && profile.eid == card->card()->eid() && card->card()->profiles().empty())
                card->card()->preload({profile.iccid,
                                       QStringLiteral("Factory"),
                                       QStringLiteral("Factory"),
                                       esim::ProfileClass::Operational,
                                       {},
                                       {},
                                       {},
                                       {}});
        }
    };
    m_carrier = must(training::CarrierServer::start(std::move(options)));
}

void CardLine::makeCards(const std::shared_ptr<training::Pki> &pki)
{
    m_hands.resize(size_t(m_places.count()));
    for (int place = 0; place < m_places.count(); ++place) {
        m_placeOf[m_places.nameOf(place)] = place;
        // A line before this one may have taken its cards out just now.
        m_hands[size_t(place)].emptySince.start();
        m_strangers.push_back(std::make_shared<training::Euicc>(
            pki->issueEuicc(*esim::Eid::fromText(eid(kFirstStranger + place)))));
    }
    for (size_t number = 0; number < m_options.faults.size(); ++number) {
        const CardFault &fault = m_options.faults[number];
        const int place = int(number) % m_places.count();
        auto card = std::make_unique<FaultyCard>(pki->issueEuicc(*esim::Eid::fromText(eid(int(number)))),
                                                 fault, kSilence);
        if (fault.trouble == CardTrouble::SwappedUnseen)
            card->setStranger(std::make_shared<training::Euicc>(
                pki->issueEuicc(*esim::Eid::fromText(eid(kFirstStranger + 1000 + int(number))))));
        if (fault.trouble == CardTrouble::ResetBefore)
            card->setReset(m_places.resetOf(place));
        m_cards.push_back(std::move(card));
        m_hands[size_t(place)].queue.push_back(int(number));
    }
}

void CardLine::writeManifest() const
{
    QFile file(m_folder.filePath(QStringLiteral("cards.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no manifest");
    file.write("serial,eid,reserve,deliver,fleet\n");
    // A label's unit takes the card that comes, so that its card is read too.
    const bool named = m_options.deliver != esim::Deliver::Label;
    for (int number = 0; number < int(m_cards.size()); ++number)
        file.write(QStringLiteral("SN-%1,%2,eid,%3,%4\n")
                       .arg(number, 4, 10, QLatin1Char('0'))
                       .arg(named ? eid(number) : QString(), esim::nameOf(m_options.deliver), kFleet)
                       .toUtf8());
}

void CardLine::makeStation()
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
    ports.cards = m_places.system();
    if (m_options.readBack == ReadBack::FromRequest)
        ports.cards = believing(std::move(ports.cards));
    ports.servers = std::make_unique<bench::Es9Servers>(QSslCertificate::fromData(m_pki->ciPem(), QSsl::Pem));
    ports.printer = std::make_unique<AnyPrinter>();
    station::Options options;
    options.stationName = QStringLiteral("card-faults");
    options.recipes = {esim::Recipe{}};
    options.times.pollInterval = Millis(20);
    m_station = std::make_unique<Station>(std::move(ports), std::move(options));
}

void CardLine::begin()
{
    QObject::connect(m_station.get(), &Station::imported, &m_context, [this] {
        m_station->openBatch(kBatch);
        m_station->start();
        m_tick.start(20);
    });
    QObject::connect(
        m_station.get(), &Station::importRefused, &m_context,
        [](const station::ManifestPreview &, const QString &why) { qFatal("%s", qPrintable(why)); });
    QObject::connect(m_station.get(), &Station::refused, &m_context,
                     [this](const QString &code, const QString &sentence) {
                         m_refusals.append(code + QLatin1Char(' ') + sentence);
                     });
    QObject::connect(m_station.get(), &Station::unitChanged, &m_context,
                     [this](const station::UnitSnapshot &unit) {
                         if (!unit.eid.isEmpty())
                             m_phaseOf[unit.eid] = unit.phase;
                     });
    QObject::connect(m_station.get(), &Station::slotChanged, &m_context,
                     [this](const station::SlotSnapshot &slot) { see(slot); });
    QObject::connect(m_station.get(), &Station::batchChanged, &m_context,
                     [this](const station::BatchSnapshot &batch) {
                         m_started = m_started || batch.run == station::RunState::Running;
                         if (!m_started || batch.run != station::RunState::Stopped)
                             return;
                         m_over = true;
                         m_loop.quit();
                     });
    m_station->begin();
    m_station->importManifest(m_folder.filePath(QStringLiteral("cards.csv")), kBatch, QString());
}

bool CardLine::wait(Millis atMost)
{
    QTimer::singleShot(atMost, &m_loop, &QEventLoop::quit);
    if (!m_over)
        m_loop.exec();
    return m_over;
}

void CardLine::see(const station::SlotSnapshot &slot)
{
    const auto number = m_placeOf.constFind(slot.reader);
    if (number == m_placeOf.cend())
        return;
    Place &place = m_hands[size_t(*number)];
    // A verdict stays on the slot after its card: it says nothing of the next.
    const SlotState state = slot.cardIn ? slot.state : SlotState::Empty;
    // A card in trouble is read again and again, and is in trouble again.
    if (state == SlotState::Trouble && !place.troubleSince.isValid())
        place.troubleSince.start();
    else if (state != SlotState::Trouble && state != SlotState::Reading)
        place.troubleSince.invalidate();
    place.state = state;
}

bool CardLine::isFinal(int card) const
{
    const auto phase = m_phaseOf.constFind(m_cards[size_t(card)]->card()->eid().text());
    return phase != m_phaseOf.cend() && workflow::isFinal(*phase);
}

void CardLine::moveHands()
{
    for (int number = 0; number < int(m_hands.size()); ++number)
        moveHand(number, m_hands[size_t(number)]);
}

/// The card is out: it comes again unless its unit has ended.
void CardLine::leave(Place &place, How how)
{
    place.emptySince.start();
    place.state = SlotState::Empty;
    if (std::exchange(place.isStranger, false))
        return;
    const int card = std::exchange(place.inside, -1);
    const CardFault &fault = m_cards[size_t(card)]->fault();
    if (how == How::PulledByFault && fault.trouble == CardTrouble::Swapped)
        place.stranger = 1;
    m_cards[size_t(card)]->clean();
    const QString eid = m_cards[size_t(card)]->card()->eid().text();
    if (!isFinal(card) && m_refusedOf.value(eid) < kMostRefusals)
        place.queue.push_front(card);
}

void CardLine::moveHand(int number, Place &place)
{
    const bool shouldHold = place.inside >= 0 || place.isStranger;
    if (shouldHold && !m_places.holdsCard(number)) {
        m_places.remove(number);
        leave(place, How::PulledByFault);
    } else if (shouldHold) {
        bool out = false;
        switch (place.state) {
        case SlotState::NoUnit:
            if (!place.isStranger)
                ++m_refusedOf[m_cards[size_t(place.inside)]->card()->eid().text()];
            out = true;
            break;
        case SlotState::Done:
        case SlotState::Failed:
        case SlotState::Held: out = true; break;
        case SlotState::Trouble: out = place.troubleSince.elapsed() > kPatience; break;
        case SlotState::NotUsed:
        case SlotState::Empty:
        case SlotState::Reading:
        case SlotState::Waiting:
        case SlotState::Working: break;
        }
        if (out) {
            m_places.remove(number);
            leave(place, How::TakenOut);
        }
    }
    const bool isFree = place.inside < 0 && !place.isStranger;
    const bool rested = !place.emptySince.isValid() || place.emptySince.elapsed() > m_places.gap().count();
    if (!isFree || !rested || (place.queue.empty() && place.stranger == 0))
        return;
    ++m_sessions;
    place.troubleSince.invalidate();
    if (std::exchange(place.stranger, 0) > 0) {
        place.isStranger = true;
        m_places.insert(number, m_strangers[size_t(number)]);
        return;
    }
    place.inside = place.queue.front();
    place.queue.pop_front();
    m_places.insert(number, m_cards[size_t(place.inside)]->card());
}

QString CardLine::story() const
{
    QStringList lines = m_refusals;
    const auto units = m_station->units();
    for (const station::UnitSnapshot &unit : units) {
        if (!workflow::isFinal(unit.phase))
            lines.append(QStringLiteral("%1 %2 %3 in %4 (%5)")
                             .arg(unit.serial, esim::nameOf(unit.phase), unit.reason, unit.reader,
                                  m_options.faults[size_t(unit.index)].text()));
    }
    for (size_t number = 0; number < m_hands.size(); ++number) {
        const Place &place = m_hands[number];
        if (place.inside >= 0 || !place.queue.empty())
            lines.append(QStringLiteral("%1: card %2, %3, %4 waiting")
                             .arg(m_places.nameOf(int(number)))
                             .arg(place.inside)
                             .arg(esim::nameOf(place.state))
                             .arg(place.queue.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace faults
