#include "tests/simulation/cards.h"

#include "tests/simulation/checks.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;
using namespace workflow;

namespace {

const Reason &because() { return Pool::ofThisThread().because; }

CardWorkLost lost(Written written, CardIs card, std::optional<esim::Iccid> iccid = std::nullopt)
{
    return {written, card, std::move(iccid), because()};
}

constexpr Millis kHang{30000};

} // namespace

Cards::Cards(World &world)
    : m_world(world)
    , m_random(Random::of(world.scenario.run.seed, 4))
    , m_readers(size_t(world.scenario.readers))
{
    const Pool &pool = Pool::ofThisThread();
    int nameless = world.scenario.looseCards;
    const auto add = [&](const esim::Eid &eid) {
        Card card{eid, {}, {}, 0, {}, -1};
        if (world.scenario.faults.hits(Fault::OldNotification, m_random))
            card.notifications.push_back(card.lastNotification = 1);
        m_cards.push_back(card);
    };
    for (const Plan &plan : world.scenario.plans) {
        const bool needsCard = plan.writesCard() || plan.reserve == esim::ReserveMode::Eid;
        if (plan.eid && needsCard)
            add(*plan.eid);
        nameless += needsCard && !plan.eid ? 1 : 0;
    }
    for (int i = 0; i < nameless; ++i)
        add(pool.eids[size_t(20 + i)]);
    if (!m_cards.empty() && world.scenario.faults.hits(Fault::CardTwin, m_random))
        add(m_cards[size_t(m_random.between(0, int(m_cards.size()) - 1))].eid);
}

int Cards::looseCard(const esim::Eid &eid) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const Card &card) { return card.eid == eid && card.reader < 0; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

void Cards::putIn(int card, int reader)
{
    m_cards[size_t(card)].reader = reader;
    m_readers[size_t(reader)] = {card, m_readers[size_t(reader)].insertion + 1};
    m_world.log.line(m_world.schedule.now(), "card %d (%s) into reader %d", card,
                     m_cards[size_t(card)].eid.text().right(6).toLatin1().constData(), reader);
    m_world.readerChanged(reader, Millis(m_random.between(20, 300)));
}

void Cards::takeOut(int reader)
{
    m_world.log.line(m_world.schedule.now(), "card %d out of reader %d", cardIn(reader), reader);
    m_cards[size_t(cardIn(reader))].reader = -1;
    m_readers[size_t(reader)].card = -1;
    m_world.readerChanged(reader, Millis(m_random.between(20, 300)));
}

Card *Cards::cardAt(const Connection &connection)
{
    const Reader &reader = m_readers[size_t(connection.reader)];
    return reader.card >= 0 && reader.insertion == connection.insertion ? &m_cards[size_t(reader.card)]
                                                                        : nullptr;
}

Millis Cards::shortly() { return Millis(m_random.between(100, 700)); }

/// What keeps a command from being answered: the card went, or the reader hangs.
std::optional<CardIs> Cards::trouble(const Connection &connection)
{
    const bool hangs = m_world.scenario.faults.hits(Fault::ReaderHangs, m_random);
    if (!cardAt(connection))
        return CardIs::Gone;
    if (hangs)
        return m_random.happens(700) ? CardIs::Stuck : CardIs::There;
    return std::nullopt;
}

void Cards::identify(int reader, Owner owner,
                     std::function<void(const tl::expected<Identity, CardIs> &)> done)
{
    const Connection connection{reader, insertion(reader)};
    m_world.schedule.after(shortly(), owner, [this, connection, owner, done = std::move(done)] {
        if (const auto why = trouble(connection)) {
            m_world.schedule.after(*why == CardIs::Stuck ? kHang : Millis(0), owner,
                                   [done, why] { done(tl::unexpected(*why)); });
            return;
        }
        done(Identity{connection, cardAt(connection)->eid});
    });
}

void Cards::end(Job job, Millis pause, Event event)
{
    Session &session = m_sessions[size_t(job)];
    m_world.schedule.after(pause, session.owner,
                           [report = std::move(session.report), event = std::move(event)] { report(event); });
}

void Cards::abort(Job job) { m_sessions[size_t(job)].isAborted = true; }

Cards::Job Cards::install(const Connection &connection, Order order, Owner owner, Report report)
{
    const Job job = int(m_sessions.size());
    m_sessions.push_back({connection, std::move(order), owner, std::move(report), false, false});
    m_world.schedule.after(Millis(m_random.between(400, 2500)), owner, [this, job] { startSession(job); });
    return job;
}

void Cards::startSession(Job job)
{
    const Session &session = m_sessions[size_t(job)];
    if (session.isDropped)
        return;
    const Faults &faults = m_world.scenario.faults;
    const bool isBusy = faults.hits(Fault::ServerBusy, m_random);
    const bool isRefused = faults.hits(Fault::ServerRefuses, m_random);
    const bool isRefusedAgain = faults.hits(Fault::SecondBinding, m_random);
    const auto refuse = [&](Consequence consequence) {
        end(job, Millis(200), InstallRefused{consequence, because(), {}});
    };
    if (const auto why = trouble(session.connection)) {
        end(job, *why == CardIs::Stuck ? kHang : Millis(0), lost(Written::No, *why));
        return;
    }
    const Card &card = *cardAt(session.connection);
    if (session.isAborted || isBusy)
        return refuse(Consequence::RetryLater);
    if (session.order.expectedEid && *session.order.expectedEid != card.eid)
        return refuse(Consequence::Hold);
    const int index = m_world.carrier.profileFor(session.order.code, card.eid);
    if (index < 0 || isRefused)
        return refuse(Consequence::Hold);
    Profile &profile = m_world.carrier.profile(index);
    if (profile.isDead)
        return refuse(Consequence::NewReservation);
    const bool isOtherCard = profile.boundTo && *profile.boundTo != card.eid;
    if (isOtherCard || profile.isConsumed || (profile.boundTo && !profile.eid && isRefusedAgain))
        return refuse(Consequence::Hold);
    if (session.order.expectedIccid && *session.order.expectedIccid != profile.iccid)
        return refuse(Consequence::Hold);
    m_world.schedule.after(Millis(m_random.between(300, 3000)), session.owner,
                           [this, job, index] { load(job, index); });
}

void Cards::load(Job job, int index)
{
    const Session &session = m_sessions[size_t(job)];
    if (session.isDropped)
        return;
    const Faults &faults = m_world.scenario.faults;
    const bool isUsedUp = faults.hits(Fault::ProfileUsedUp, m_random);
    const bool isRefused = faults.hits(Fault::CardRefuses, m_random);
    const bool hasNoResult = faults.hits(Fault::NoResult, m_random);
    const bool isAnswerLost = faults.hits(Fault::AnswerLost, m_random);
    const bool isHalf = m_random.happens(500);
    Profile &profile = m_world.carrier.profile(index);
    if (session.isAborted) {
        end(job, Millis(0), InstallRefused{Consequence::RetryLater, because(), {}});
        return;
    }
    profile.boundTo = profile.boundTo              ? profile.boundTo
                      : cardAt(session.connection) ? std::optional(cardAt(session.connection)->eid)
                                                   : std::nullopt;
    if (const auto why = trouble(session.connection)) {
        end(job, *why == CardIs::Stuck ? kHang : Millis(0), lost(Written::Perhaps, *why, profile.iccid));
        return;
    }
    Card &card = *cardAt(session.connection);
    checks::cardIsWritten(m_world, session.order.unit, card, CardStep::Installing);
    if (isUsedUp) {
        profile.isDead = true;
        end(job, shortly(), InstallRefused{Consequence::NewReservation, because(), "refused"});
        return;
    }
    if (isRefused) {
        const Consequence consequence = isHalf ? Consequence::Fail : Consequence::RetryLater;
        end(job, shortly(), InstallRefused{consequence, because(), "refused"});
        return;
    }
    const bool hasIt = std::any_of(card.profiles.begin(), card.profiles.end(),
                                   [&](const Card::Installed &one) { return one.profile == index; });
    if (hasIt) {
        // The card has this ICCID already: this session puts nothing on it, an earlier one did.
        end(job, shortly(), InstallRefused{Consequence::Hold, because(), "refused"});
        return;
    }
    if (!hasNoResult || !isHalf) {
        card.profiles.push_back({index, profile.iccid, esim::Enable::No});
        card.notifications.push_back(++card.lastNotification);
        profile.isConsumed = profile.kind != Profile::Kind::Given || profile.isConsumed;
        m_world.log.line(m_world.schedule.now(), "card %s has %s",
                         card.eid.text().right(4).toLatin1().constData(), profile.id.toLatin1().constData());
        checks::profileInstalled(m_world, card);
    }
    if (m_world.scenario.run.variant == Variant::NotificationFirst) {
        for (const qint64 sequence : std::exchange(card.notifications, {}))
            checks::notificationIsRemoved(m_world, card, sequence);
    }
    const Millis pause = shortly();
    const Connection connection = session.connection;
    const Owner owner = session.owner;
    const Event good = hasNoResult && m_world.scenario.run.variant != Variant::SuccessWithoutReading
                           ? Event(lost(Written::Perhaps, CardIs::There, profile.iccid))
                           : Event(InstallSucceeded{profile.iccid, "result"});
    m_world.schedule.after(pause, owner, [this, job, connection, isAnswerLost, good, iccid = profile.iccid] {
        if (!cardAt(connection))
            end(job, Millis(0), lost(Written::Perhaps, CardIs::Gone, iccid));
        else if (isAnswerLost)
            end(job, kHang,
                lost(Written::Perhaps, m_random.happens(500) ? CardIs::Stuck : CardIs::There, iccid));
        else
            end(job, Millis(0), good);
    });
}

void Cards::enable(const Connection &connection, int unit, const esim::Iccid &iccid, Owner owner,
                   Report report)
{
    m_world.schedule.after(
        shortly(), owner, [this, connection, unit, iccid, report = std::move(report), owner] {
            const Faults &faults = m_world.scenario.faults;
            const bool isRefused = faults.hits(Fault::EnableRefused, m_random);
            const bool isAnswerLost = faults.hits(Fault::AnswerLost, m_random);
            if (const auto why = trouble(connection)) {
                m_world.schedule.after(*why == CardIs::Stuck ? kHang : Millis(0), owner,
                                       [report, why] { report(lost(Written::Perhaps, *why)); });
                return;
            }
            Card &card = *cardAt(connection);
            const auto found = std::find_if(card.profiles.begin(), card.profiles.end(),
                                            [&](const Card::Installed &one) { return one.iccid == iccid; });
            checks::cardIsWritten(m_world, unit, card, CardStep::Enabling);
            if (found == card.profiles.end() || isRefused) {
                report(EnableAnswered{because()});
                return;
            }
            found->enabled = esim::Enable::Yes;
            card.notifications.push_back(++card.lastNotification);
            if (isAnswerLost)
                report(lost(Written::Perhaps, CardIs::There));
            else
                report(EnableAnswered{});
        });
}

void Cards::writeAddress(const Connection &connection, int unit, const QString &address, Owner owner,
                         Report report)
{
    m_world.schedule.after(
        shortly(), owner, [this, connection, unit, address, report = std::move(report), owner] {
            const Faults &faults = m_world.scenario.faults;
            const bool isRefused = faults.hits(Fault::AddressRefused, m_random);
            const bool isAnswerLost = faults.hits(Fault::AnswerLost, m_random);
            const bool isHalf = m_random.happens(500);
            if (const auto why = trouble(connection)) {
                m_world.schedule.after(*why == CardIs::Stuck ? kHang : Millis(0), owner,
                                       [report, why] { report(lost(Written::Perhaps, *why)); });
                return;
            }
            Card &card = *cardAt(connection);
            checks::cardIsWritten(m_world, unit, card, CardStep::WritingAddress);
            if (isRefused) {
                report(AddressAnswered{because()});
                return;
            }
            if (!isAnswerLost || isHalf)
                card.address = address;
            if (isAnswerLost)
                report(lost(Written::Perhaps, CardIs::There));
            else
                report(AddressAnswered{});
        });
}

void Cards::read(const Connection &connection, Contents contents, Owner owner, Report report)
{
    m_world.schedule.after(shortly(), owner, [this, connection, contents, owner, report = std::move(report)] {
        if (const auto why = trouble(connection)) {
            m_world.schedule.after(*why == CardIs::Stuck ? kHang : Millis(0), owner,
                                   [report, why] { report(lost(Written::No, *why)); });
            return;
        }
        const Card &card = *cardAt(connection);
        CardRead seen;
        seen.eid = card.eid;
        if (contents == Contents::Address)
            seen.defaultAddress = card.address;
        if (contents == Contents::Profiles) {
            for (const Card::Installed &one : card.profiles)
                seen.profiles.push_back({one.iccid, one.enabled});
        }
        const bool isUnread =
            contents == Contents::Address && m_world.scenario.run.variant == Variant::NotificationsUnread;
        for (const qint64 sequence : isUnread ? std::vector<qint64>() : card.notifications)
            seen.notifications.push_back({sequence, Pool::ofThisThread().address, "notification"});
        report(std::move(seen));
    });
}

void Cards::handleNotifications(const Connection &connection, Pending pending, Owner owner, Report report)
{
    m_world.schedule.after(shortly(), owner, [this, connection, pending, owner, report = std::move(report)] {
        const Card *card = cardAt(connection);
        if (!card)
            report(lost(Written::No, CardIs::Gone));
        else if (pending == Pending::Unread && !m_world.journal.storeSeen(card->eid, card->notifications))
            report(NotificationsHandled{{}, card->notifications});
        else
            sendNotification(connection, {}, 0, owner, report);
    });
}

void Cards::sendNotification(const Connection &connection, NotificationsHandled handled, size_t next,
                             Owner owner, Report report)
{
    const bool isKept = m_world.scenario.faults.hits(Fault::NotificationKept, m_random);
    Card *card = cardAt(connection);
    if (!card || next >= card->notifications.size()) {
        report(std::move(handled));
        return;
    }
    const qint64 sequence = card->notifications[next];
    if (isKept) {
        handled.kept.push_back(sequence);
        ++next;
    } else {
        checks::notificationIsRemoved(m_world, *card, sequence);
        card->notifications.erase(card->notifications.begin() + qsizetype(next));
        handled.sent.push_back(sequence);
    }
    m_world.schedule.after(shortly(), owner,
                           [this, connection, handled = std::move(handled), next, owner, report] {
                               sendNotification(connection, handled, next, owner, report);
                           });
}

} // namespace simulation
