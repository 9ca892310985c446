#pragma once

#include "core/base/result.h"
#include "core/carrier/carrier.h"
#include "core/station/snapshots.h"
#include "core/workflow/unit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace station {

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
        workflow::CodeUse code = workflow::CodeUse::Valid;
    };
    void compareUnit(const Unit &unit, const carrier::Reservation &listed, AccountReport &report) const;

    std::vector<Unit> m_units;
};

/// The report as a CSV file's bytes: kind, reservation_id, batch, serial, eid, iccid, created_at, reason.
QByteArray asCsv(const AccountReport &report);

struct Ports;

/// Reads the whole journal and asks the carrier for its whole list. `done` runs once, perhaps at once. Fails
/// when no carrier is set up, when it does not answer, or when the journal cannot be read. Thread: the
/// station's.
void compareWithCarrier(const Ports &ports, std::function<void(const base::Result<AccountReport> &)> done);

} // namespace station
