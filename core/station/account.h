#pragma once

#include "core/base/clock.h"
#include "core/carrier/carrier.h"
#include "core/workflow/unit.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace station {

/// One thing in which the carrier's account and the journal do not agree, or that nobody has used.
struct AccountDifference
{
    enum class Kind {
        Stray,         ///< the carrier has it alive, the journal does not know it
        Unused,        ///< a unit had it and went on without it; it is alive and paid for
        Missing,       ///< a unit has it, the carrier does not
        Dead,          ///< a unit counts on it, the carrier calls it failed
        UsedElsewhere, ///< the carrier calls it downloaded, the unit's card has nothing of it
        NotUsed,       ///< the unit is done by installing, the carrier calls it not downloaded yet
        OtherEid,      ///< bound to another EID than the unit's
        OtherIccid,    ///< another ICCID than the unit's
        SeveralForEid, ///< one of several alive ones for the same EID
        Unknown,       ///< a unit's request whose outcome is still not known
    };
    Kind kind = Kind::Stray;
    QString reservationId; ///< empty with Unknown
    QString batch;         ///< with serial: the unit that it concerns; empty when there is none
    QString serial;
    QString eid;
    QString iccid;
    std::optional<base::Instant> createdAt; ///< by the carrier's clock
    QString sentence; ///< for people, in the present language: what is so and what to do

    friend bool operator==(const AccountDifference &, const AccountDifference &) = default;
};

inline constexpr std::array kAccountDifferenceNames{
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Stray, "stray"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Unused, "unused"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Missing, "missing"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Dead, "dead"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::UsedElsewhere, "used-elsewhere"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::NotUsed, "not-used"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::OtherEid, "other-eid"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::OtherIccid, "other-iccid"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::SeveralForEid, "several-for-eid"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Unknown, "unknown"},
};
constexpr const auto &enumNames(AccountDifference::Kind) { return kAccountDifferenceNames; }

/// The comparison of the whole account with the whole journal.
struct AccountReport
{
    int listed = 0; ///< reservations at the carrier
    int known = 0;  ///< reservations that the journal knows
    QList<AccountDifference> differences;
};

/// Compares what the journal says with what the carrier lists and names every difference. Pure: it changes
/// nothing on either side. A difference that passes by itself (a list that lags, a download that has just
/// happened) is gone at the next comparison. Thread: any.
class AccountComparison
{
public:
    /// Takes note of a unit; call it for every unit of every batch.
    void add(const QString &batch, const workflow::State &unit);
    /// @param known the ids of all reservations that any unit has or had
    /// @param listed everything that the carrier lists, in any order
    AccountReport compare(const QStringList &known, const std::vector<carrier::Reservation> &listed) const;

private:
    struct Unit
    {
        QString batch;
        QString serial;
        std::optional<esim::Eid> eid;
        std::optional<workflow::Reservation> reservation;
        workflow::Phase phase = workflow::Phase::Planned;
        workflow::CardTruth truth = workflow::CardTruth::Untouched;
        esim::Deliver deliver = esim::Deliver::Install;
        bool isRequestOpen = false;
    };
    void compareUnit(const Unit &unit, const carrier::Reservation &listed, AccountReport &report) const;

    std::vector<Unit> m_units;
};

struct Ports;

/// Reads the whole journal and asks the carrier for its whole list. `done` runs once, perhaps at once. Fails
/// when no carrier is set up, when it does not answer, or when the journal cannot be read. Thread: the
/// station's.
void compareWithCarrier(const Ports &ports, std::function<void(const base::Result<AccountReport> &)> done);

} // namespace station

Q_DECLARE_METATYPE(station::AccountReport)
