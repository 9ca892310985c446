#pragma once

#include "core/journal/database.h"
#include "core/journal/journal.h"

#include <map>
#include <mutex>
#include <utility>

namespace journal {

/// When claims are certainly still ours. Time here goes on while the computer sleeps. Thread: any.
class LeaseTimes
{
public:
    using UnitKey = std::pair<BatchId, workflow::UnitIndex>;

    /// Milliseconds since the computer started, sleep included.
    static base::Millis now();
    void set(const UnitKey &unit, base::Millis until);
    void drop(const UnitKey &unit);
    void clear();
    bool holds(const UnitKey &unit) const;
    /// Whether nothing is known against this claim, although its time may be over.
    bool knows(const UnitKey &unit) const;

private:
    mutable std::mutex m_mutex;
    std::map<UnitKey, base::Millis> m_until;
};

/// A station's claims on units, kept in the server's table `claims`. Every change is one statement, so that
/// it happens or not; what happened unseen is put right at the next renewal. Thread: that of the writer.
class ClaimBook
{
public:
    struct Options
    {
        QString station;    ///< this station's name, for the others' people
        QByteArray home;    ///< tells this station's data folder from all others
        base::Millis lease; ///< a claim ends so long after its last renewal, by the server's clock
    };
    struct Granted
    {
        workflow::UnitIndex unit = 0;
        qint64 token = 0;
    };

    ClaimBook(Options options, LeaseTimes &times)
        : m_options(std::move(options))
        , m_times(times)
    {}

    /// Gives free what an earlier run of this station had: it has ended, its folder is ours.
    base::Result<void> begin(Database &database);
    base::Result<std::vector<Granted>> claim(Database &database, BatchId batch, const ClaimWish &wish);
    base::Result<void> release(Database &database, BatchId batch, workflow::UnitIndex unit);
    /// Renews everything that is ours.
    base::Result<void> renew(Database &database);
    base::Result<void> releaseAll(Database &database);

private:
    base::Result<std::vector<Granted>> ask(Database &database, const QString &sql,
                                           const QVariantList &values);
    base::Result<std::vector<Granted>> refusedClaim(Database &database, BatchId batch,
                                                    workflow::UnitIndex unit);
    QString untilSql() const;

    Options m_options;
    LeaseTimes &m_times;
    std::map<LeaseTimes::UnitKey, qint64> m_tokens;
};

} // namespace journal
