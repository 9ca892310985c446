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
    m_batch = batch;
    m_upTo = upTo;
    m_ours.clear();
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
                        if (!claimed || batch != m_batch)
                            return;
                        for (const journal::UnitRecord &record : *claimed)
                            take(record);
                    });
}

void UnitClaims::take(const journal::UnitRecord &record)
{
    if (!m_ours.contains(record.index)) {
        grant(record);
        return;
    }
    // What was free was not ours: another station had it meanwhile, and nobody here has noticed. What is
    // known and under way here is older than its work; the next look claims it afresh.
    m_links.outdated(record.index);
    m_links.changedElsewhere(record);
}

void UnitClaims::ask(UnitIndex unit)
{
    m_journal.claim(m_batch, journal::ClaimUnit{unit},
                    [this, alive = m_alive, batch = m_batch, unit](const auto &claimed) {
                        if (!*alive || batch != m_batch)
                            return;
                        if (!claimed) {
                            m_links.denied(unit, claimed.error());
                            return;
                        }
                        for (const journal::UnitRecord &record : *claimed)
                            grant(record);
                    });
}

void UnitClaims::grant(const journal::UnitRecord &record)
{
    // Asked for twice, or granted after the end of the run: the second answer brings nothing new.
    if (m_ours.insert(record.index).second)
        m_links.granted(record);
}

void UnitClaims::lost(UnitIndex unit)
{
    if (m_ours.erase(unit) > 0)
        m_journal.release(m_batch, unit);
}

} // namespace station
