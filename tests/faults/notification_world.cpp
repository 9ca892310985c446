#include "tests/faults/notification_world.h"

#include "core/workflow/unit.h"
#include "tests/faults/kill_journal.h"
#include "tests/faults/ports.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace faults {
namespace {

constexpr int kReaders = 2;
constexpr int kCards = 3;

/// In memory where there is some: how long a disk takes to sync is not what this is about.
QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/notifications-XXXXXX");
}

esim::Iccid iccidOf(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700008%1").arg(number, 8, 10, QLatin1Char('0')));
}

QByteArray matchingIdOf(int number) { return "NOTIFY-" + QByteArray::number(number); }

} // namespace

NotificationWorld::NotificationWorld(unsigned seed, std::shared_ptr<training::Pki> pki, Server server,
                                     NotificationWay way)
    : m_folder(folderTemplate())
    , m_way(way)
    , m_pki(std::move(pki))
    , m_smdp(std::make_unique<training::SmdpServer>(m_pki))
    , m_firstEid(int(seed % 10'000) * kCards)
    , m_station({[this](const QStringList &words) { hear(words); }, [this] { moveHands(); }})
{
    if (!m_smdp->start())
        qFatal("the SM-DP+ does not start");
    watchServer(server);
    m_surroundings = {m_folder.path(), m_pki->ciPem(), {}, {}, {}, {}};
    m_surroundings.write();
    training::TrainingReaders::Options readers;
    readers.count = kReaders;
    readers.apduTakes = base::Millis(0);
    m_readers = std::make_unique<training::TrainingReaders>(readers);
    m_cardServer = std::make_unique<CardServer>(*m_readers, m_surroundings.cardSocket());
    for (int number = m_firstEid; number < m_firstEid + kCards; ++number) {
        const esim::Eid known = knownEid(number);
        const auto card = std::make_shared<training::Euicc>(m_pki->issueEuicc(known));
        training::Order order{iccidOf(number), *esim::MatchingId::fromText(matchingIdOf(number)), known,
                              std::nullopt};
        order.packageSize = 2048;
        m_smdp->addOrder(order);
        watchCard(card);
        m_cards[known.text()] = {card, {}, false};
    }
    importBatch();
}

NotificationWorld::~NotificationWorld() = default;

void NotificationWorld::importBatch()
{
    std::vector<workflow::Plan> plans;
    for (int number = m_firstEid; number < m_firstEid + kCards; ++number) {
        workflow::Plan plan;
        plan.serial = QStringLiteral("SN-%1").arg(number);
        plan.recipe = QStringLiteral("default");
        plan.reserve = esim::ReserveMode::Given;
        plan.deliver = esim::Deliver::Install;
        plan.eid = knownEid(number);
        plan.code =
            *esim::ActivationCode::fromText("1$" + m_smdp->address().toLatin1() + '$' + matchingIdOf(number));
        plans.push_back(plan);
    }
    faults::importBatch(m_surroundings, plans);
}

void NotificationWorld::watchCard(const std::shared_ptr<training::Euicc> &card)
{
    const training::Euicc *const plain = card.get();
    card->intercept([this, plain](QByteArrayView apdu, const training::Euicc::Carry &carry) {
        const auto before = plain->pendingNotifications();
        const training::CardAnswer answer = carry(apdu);
        const auto after = plain->pendingNotifications();
        const auto isIn = [](const auto &list, const esim::PendingNotification &one) {
            return std::any_of(list.begin(), list.end(),
                               [&one](const auto &other) { return other.whole == one.whole; });
        };
        bool hasForgotten = false;
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &one : after) {
                if (!m_fates.contains(one.whole))
                    m_fates.insert(one.whole, {plain->eid().text(), one.sequence});
            }
            for (const auto &one : before) {
                if (isIn(after, one))
                    continue;
                hasForgotten = true;
                m_fates[one.whole].wasRemovedUnsent = m_fates[one.whole].delivered == 0;
            }
        }
        happened(hasForgotten ? OutsideMoment::CardForgot : OutsideMoment::AtRandom);
        return answer;
    });
}

void NotificationWorld::watchServer(Server server)
{
    m_refusals = server == Server::IsAway ? 3 : 0;
    m_answersToLose = server == Server::LosesAnAnswer ? 1 : 0;
    m_smdp->intercept([this](training::Es9Function function, const QByteArray &request,
                             const training::SmdpServer::Carry &carry) {
        if (function != training::Es9Function::HandleNotification) {
            happened(OutsideMoment::AtRandom);
            return carry(function, request);
        }
        {
            const std::lock_guard lock(m_mutex);
            if (m_refusals > 0) {
                --m_refusals;
                training::SmdpAnswer away;
                away.status = 503;
                return away;
            }
        }
        training::SmdpAnswer answer = carry(function, request);
        const QByteArray whole = QByteArray::fromBase64(QJsonDocument::fromJson(request)
                                                            .object()
                                                            .value(QLatin1String("pendingNotification"))
                                                            .toString()
                                                            .toLatin1());
        {
            const std::lock_guard lock(m_mutex);
            Fate &fate = m_fates[whole];
            ++fate.delivered;
            fate.afterRecord += fate.isRecorded ? 1 : 0;
            if (m_answersToLose > 0) {
                --m_answersToLose;
                ++fate.allowed;
                answer.delivery = training::SmdpAnswer::Delivery::Closed;
            }
        }
        happened(OutsideMoment::ServerTook);
        return answer;
    });
}

void NotificationWorld::happened(OutsideMoment what)
{
    const std::lock_guard lock(m_mutex);
    const bool isIt = m_end.outside == OutsideMoment::AtRandom ? m_isCounting : m_end.outside == what;
    if (!isIt || --m_end.hit > 0)
        return;
    m_end.outside = OutsideMoment::Never;
    m_station.kill();
}

QString NotificationWorld::cardForNow() const
{
    const auto isIn = [this](const QString &eid) {
        return std::find(m_inReader.cbegin(), m_inReader.cend(), eid) != m_inReader.cend();
    };
    const auto isOver = [](const CardPlace &place) {
        return place.phase == QLatin1String("done") || place.phase == QLatin1String("held") ||
               place.phase == QLatin1String("failed");
    };
    const QString last = m_cards.lastKey();
    bool othersAreOver = true;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if (it.key() == last)
            return othersAreOver && !isOver(*it) && !isIn(last) ? last : QString();
        if (!isIn(it.key()) && (!isOver(*it) || !it->wasShownAgain))
            return it.key();
        othersAreOver = othersAreOver && isOver(*it) && it->wasShownAgain;
    }
    return {};
}

void NotificationWorld::moveHands()
{
    static const QSet<QString> kVerdicts{QStringLiteral("done"), QStringLiteral("failed"),
                                         QStringLiteral("held"), QStringLiteral("no-unit")};
    for (int number = 1; number <= kReaders; ++number) {
        const QString reader = training::TrainingReaders::nameOf(number);
        if (m_inReader.contains(reader)) {
            const QString state = m_slots.value(reader);
            if (!kVerdicts.contains(state))
                continue;
            const QString eid = m_inReader.take(reader);
            m_cards[eid].wasShownAgain |= state == QLatin1String("no-unit");
            m_readers->remove(reader);
            m_slots.remove(reader);
        } else if (const QString eid = cardForNow(); !eid.isEmpty()) {
            m_inReader[reader] = eid;
            m_slots.remove(reader);
            m_readers->insert(reader, m_cards[eid].card);
        }
    }
}

void NotificationWorld::hear(const QStringList &words)
{
    const QString &verb = words.front();
    if (verb == QLatin1String("reached")) {
        const std::lock_guard lock(m_mutex);
        m_isCounting |= words.value(1) == esim::nameOf(NotificationMoment::Stored);
    } else if (verb == QLatin1String("recorded")) {
        const std::lock_guard lock(m_mutex);
        for (Fate &fate : m_fates) {
            if (fate.eid == words.value(1) && fate.sequence == words.value(2).toULongLong())
                fate.isRecorded = true;
        }
    } else if (verb == QLatin1String("unit")) {
        if (const auto card = m_cards.find(words.value(3)); card != m_cards.end())
            card->phase = words.value(2);
    } else if (verb == QLatin1String("slot")) {
        const SlotLine slot = slotLine(words);
        m_slots[slot.reader] = slot.state;
    }
}

ChildRun::Ended NotificationWorld::run(const End &end)
{
    m_slots.clear();
    {
        const std::lock_guard lock(m_mutex);
        m_end = end;
        m_isCounting = false;
    }
    const auto ended =
        m_station.run({m_folder.path(), end.inside ? esim::nameOf(*end.inside) : QStringLiteral("none"),
                       QString::number(end.hit), esim::nameOf(m_way)});
    const std::lock_guard lock(m_mutex);
    m_end.outside = OutsideMoment::Never;
    if (ended.how == ChildRun::Ended::How::Killed) {
        for (Fate &fate : m_fates)
            fate.allowed += fate.isRecorded ? 0 : 1;
    }
    return ended;
}

NotificationWorld::Judgement NotificationWorld::judge()
{
    Judgement judgement;
    const auto wrong = [&](int &count, const QString &words) {
        ++count;
        judgement.words << words;
    };
    QSet<QByteArray> onCards;
    for (const CardPlace &place : std::as_const(m_cards)) {
        judgement.unitsNotDone += place.phase == QLatin1String("done") ? 0 : 1;
        for (const auto &one : place.card->pendingNotifications())
            onCards.insert(one.whole);
    }
    const std::lock_guard lock(m_mutex);
    judgement.notifications = int(m_fates.size());
    for (auto it = m_fates.cbegin(); it != m_fates.cend(); ++it) {
        const Fate &fate = *it;
        const QString name = QStringLiteral("%1 of %2").arg(fate.sequence).arg(fate.eid);
        judgement.repeats += std::max(fate.delivered - 1, 0);
        judgement.most = std::max(judgement.most, fate.delivered);
        judgement.copies += fate.delivered > 0 && onCards.contains(it.key()) ? 1 : 0;
        if (fate.delivered == 0 && !onCards.contains(it.key()))
            wrong(judgement.lost, name + QStringLiteral(" is lost."));
        if (fate.wasRemovedUnsent)
            wrong(judgement.removedUnsent, name + QStringLiteral(" was removed before it was sent."));
        if (fate.delivered > fate.allowed)
            wrong(judgement.tooOften, QStringLiteral("%1 was sent %2 times, %3 were allowed.")
                                          .arg(name)
                                          .arg(fate.delivered)
                                          .arg(fate.allowed));
        if (fate.afterRecord > 0)
            wrong(judgement.afterRecord, name + QStringLiteral(" was sent after its delivery was recorded."));
    }
    // What the server says by itself: it has seen nothing that no card made.
    if (const auto all = m_smdp->notifications();
        std::any_of(all.begin(), all.end(), [this](const auto &one) {
            return !m_fates.value(one.whole).delivered ||
                   one.judgement != training::ReceivedNotification::Judgement::Verified;
        }))
        wrong(judgement.lost, QStringLiteral("The server got something else."));
    return judgement;
}

} // namespace faults
