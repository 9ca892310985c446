#include "core/station/unit_claims.h"

#include <chrono>

namespace station {
namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 250ms;

} // namespace

UnitClaims::UnitClaims(journal::Journal &journal, Links links)
    : m_journal(journal)
    , m_links(std::move(links))
{
    m_look.setInterval(kBetweenLooks);
    QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
}

UnitClaims::~UnitClaims() { *m_alive = false; }

void UnitClaims::open(journal::BatchId batch, qint64 upTo)
{
    releaseAll();
    m_batch = batch;
    m_upTo = upTo;
    m_unread.clear();
    if (isShared())
        m_look.start();
}

void UnitClaims::start()
{
    m_isRunning = true;
    if (isShared())
        look();
}

void UnitClaims::stop() { m_isRunning = false; }

void UnitClaims::releaseAll()
{
    for (const UnitIndex unit : m_ours)
        m_journal.release(m_batch, unit);
    m_ours.clear();
}

void UnitClaims::look()
{
    follow();
    letGoOfTaken();
    readLost();
    for (const UnitIndex unit : m_links.idle(m_ours)) {
        m_journal.release(m_batch, unit);
        m_ours.erase(unit);
    }
    claimMore();
}

void UnitClaims::follow()
{
    const auto changes = m_journal.changesSince(m_batch, m_upTo);
    if (!changes) {
        m_inTrouble = true;
        m_links.trouble(changes.error().sentence());
        return;
    }
    if (m_inTrouble) {
        m_inTrouble = false;
        m_links.trouble({});
    }
    m_upTo = changes->upTo;
    for (const journal::UnitRecord &record : changes->units) {
        if (!m_ours.contains(record.index))
            m_links.changedElsewhere(record);
    }
}

void UnitClaims::letGoOfTaken()
{
    const std::set<UnitIndex> ours = m_ours;
    for (const UnitIndex unit : ours) {
        if (m_journal.isTaken(m_batch, unit))
            m_links.outdated(unit);
    }
}

void UnitClaims::readLost()
{
    while (!m_unread.empty() && !m_inTrouble) {
        const UnitIndex unit = *m_unread.begin();
        // Claimed anew, it came as it stands.
        if (!m_ours.contains(unit)) {
            const auto stored = m_journal.reload(m_batch, unit);
            if (!stored)
                return;
            m_links.readAgain(*stored);
        }
        m_unread.erase(unit);
    }
}

void UnitClaims::claimMore()
{
    const int count = m_isRunning && !m_isAsking && !m_inTrouble ? m_links.wanted(m_ours) : 0;
    if (count <= 0)
        return;
    m_isAsking = true;
    m_journal.claim(m_batch, journal::ClaimNext{count},
                    [this, alive = m_alive, batch = m_batch](const auto &claimed) {
                        if (!*alive)
                            return;
                        m_isAsking = false;
                        if (!claimed)
                            return;
                        for (const journal::UnitRecord &record : *claimed)
                            take(batch, record);
                    });
}

void UnitClaims::take(journal::BatchId batch, const journal::UnitRecord &record)
{
    // What was free was not ours: another station had it meanwhile, and nobody here has noticed. What is
    // known and under way here is older than its work; the next look claims it afresh.
    if (batch == m_batch && m_ours.contains(record.index))
        m_links.outdated(record.index);
    else
        grant(batch, record);
}

void UnitClaims::ask(UnitIndex unit)
{
    m_journal.claim(m_batch, journal::ClaimUnit{unit},
                    [this, alive = m_alive, batch = m_batch, unit](const auto &claimed) {
                        if (!*alive)
                            return;
                        if (!claimed && batch == m_batch)
                            m_links.denied(unit, claimed.error());
                        if (!claimed)
                            return;
                        for (const journal::UnitRecord &record : *claimed)
                            grant(batch, record);
                    });
}

void UnitClaims::grant(journal::BatchId batch, const journal::UnitRecord &record)
{
    // Asked for in a batch that is closed by now: nobody here works on it.
    if (batch != m_batch) {
        m_journal.release(batch, record.index);
        return;
    }
    // Asked for twice, or granted after the end of the run: the second answer brings nothing new.
    if (!m_ours.insert(record.index).second)
        return;
    ++m_grants[record.index];
    m_links.granted(record);
}

Claim UnitClaims::claim(UnitIndex unit) const
{
    if (!isShared())
        return {};
    const auto grant = [this, unit] {
        const auto found = m_ours.contains(unit) ? m_grants.find(unit) : m_grants.end();
        return found == m_grants.end() ? 0 : found->second;
    };
    const auto stands = [grant, now = grant()] { return now != 0 && grant() == now; };
    return {stands, [this, unit, stands] { return stands() && mayAct(unit); }};
}

void UnitClaims::lost(UnitIndex unit)
{
    if (m_ours.erase(unit) == 0)
        return;
    m_journal.release(m_batch, unit);
    m_unread.insert(unit);
}

} // namespace station
