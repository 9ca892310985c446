#include "core/station/change_record.h"

namespace station {

using journal::CardActStep;

CardActStep stepOf(const lpa::JobResult<lpa::Change> &result)
{
    if (result)
        return CardActStep::Done;
    switch (result.error().effect) {
    case lpa::JobFailure::Effect::None: return CardActStep::Refused;
    case lpa::JobFailure::Effect::Perhaps: break;
    }
    return CardActStep::Unknown;
}

ChangeRecord::ChangeRecord(journal::Journal &journal, const base::Clock &clock, journal::CardChange change,
                           QString operatorName)
    : m_journal(journal)
    , m_clock(clock)
    , m_change(std::move(change))
    , m_operatorName(std::move(operatorName))
{}

void ChangeRecord::begin(const QString &detail, Stored stored)
{
    m_wanted = detail;
    note(CardActStep::Wanted, detail, std::move(stored));
}

void ChangeRecord::end(CardActStep how, const QString &detail, Stored stored)
{
    // Before the end is recorded: whoever reads that it is done finds it done.
    if (m_change.act == journal::CardAct::DropNotification && how == CardActStep::Done && m_change.eid)
        m_journal.notificationDropped(*m_change.eid, m_wanted.toLongLong(), m_clock.now(), m_operatorName,
                                      [](const base::Result<void> &) {});
    note(how, detail, std::move(stored));
}

void ChangeRecord::note(CardActStep step, const QString &detail, Stored stored)
{
    m_change.step = step;
    m_change.detail = detail;
    m_journal.noteCardChange(
        m_change, m_clock.now(), m_operatorName,
        [alive = std::weak_ptr(m_alive), stored = std::move(stored)](const base::Result<void> &result) {
            if (!alive.expired())
                stored(result);
        });
}

} // namespace station
