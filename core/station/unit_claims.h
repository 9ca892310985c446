#pragma once

#include "core/journal/journal.h"
#include "core/station/claim.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace station {

using workflow::UnitIndex;

/// Which units of the batch this station works on. Alone, all of them; on a shared journal those that it has
/// claimed: a few ahead of the work, and whatever a card or a person asks for. Follows what the other
/// stations do. Thread: the station's.
class UnitClaims
{
public:
    struct Links
    {
        /// A unit is ours now, as it stands.
        std::function<void(const journal::UnitRecord &)> granted;
        /// A unit that was asked for cannot be had.
        std::function<void(UnitIndex, const base::Error &)> denied;
        /// A unit that counts as ours was another station's meanwhile: it is to be let go, with lost().
        std::function<void(UnitIndex)> outdated;
        /// Another station has changed a unit.
        std::function<void(const journal::UnitRecord &)> changedElsewhere;
        /// What has become of a unit that was lost, as the journal has it.
        std::function<void(const journal::UnitRecord &)> readAgain;
        /// How many more units this station could use.
        std::function<int(const std::set<UnitIndex> &ours)> wanted;
        /// Units that are ours and that nothing is to be done with here: they are given free.
        std::function<std::vector<UnitIndex>(const std::set<UnitIndex> &ours)> idle;
        /// A sentence while the journal cannot be asked, empty when it can again.
        std::function<void(const QString &)> trouble;
    };

    /// @param journal must outlive this object
    UnitClaims(journal::Journal &journal, Links links);
    ~UnitClaims();

    bool isShared() const { return m_journal.sharing() == journal::Sharing::Shared; }
    /// Another batch is open now, read up to this record.
    void open(journal::BatchId batch, qint64 upTo);
    /// Claims from now on.
    void start();
    /// Claims nothing more; what is ours stays until releaseAll().
    void stop();
    void releaseAll();
    /// Asks for one unit; answered with granted() or denied().
    void ask(UnitIndex unit);
    /// A unit's claim has gone to another station, or may have.
    void lost(UnitIndex unit);

    bool isOurs(UnitIndex unit) const { return !isShared() || m_ours.contains(unit); }
    /// How the unit is ours now. Must not be asked after the end of this object.
    Claim claim(UnitIndex unit) const;
    /// Whether an effect for this unit may begin at this moment.
    bool mayAct(UnitIndex unit) const
    {
        return !isShared() || (m_ours.contains(unit) && m_journal.holds(m_batch, unit));
    }

private:
    void look();
    void follow();
    void letGoOfTaken();
    void readLost();
    void claimMore();
    /// A unit that was nobody's.
    void take(journal::BatchId batch, const journal::UnitRecord &record);
    void grant(journal::BatchId batch, const journal::UnitRecord &record);

    journal::Journal &m_journal;
    Links m_links;
    journal::BatchId m_batch = 0;
    qint64 m_upTo = 0;
    std::set<UnitIndex> m_ours;
    std::map<UnitIndex, int> m_grants; ///< how often each was granted
    std::set<UnitIndex> m_unread; ///< lost, and perhaps changed by others while they still counted as ours
    bool m_isRunning = false;
    bool m_isAsking = false; ///< for more; one question at a time
    bool m_inTrouble = false;
    QTimer m_look;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace station
