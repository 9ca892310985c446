#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/lpa/card_changes.h"

#include <functional>
#include <memory>

namespace station {

/// How a change of a card ended, as it is recorded. Pure.
journal::CardActStep stepOf(const lpa::JobResult<lpa::Change> &result);

/// The record of one thing that a person does to a card by hand: once before the card is touched, once when
/// it is over. Thread: the journal's, whose event loop the callbacks come from; they do not come once this
/// object is gone.
class ChangeRecord
{
public:
    using Stored = std::function<void(const base::Result<void> &)>;

    /// @param change what is done, and to which card in which reader; its step and detail are set below
    /// @param operatorName who does it, where that is known  @param journal, clock must outlive this object
    ChangeRecord(journal::Journal &journal, const base::Clock &clock, journal::CardChange change,
                 QString operatorName);
    ChangeRecord(const ChangeRecord &) = delete;
    ChangeRecord &operator=(const ChangeRecord &) = delete;

    /// Records that it is wanted. With an error nothing may be done to the card.
    /// @param detail the profile, and what is to be written; no secret
    void begin(const QString &detail, Stored stored);
    /// Records how it ended; a notification that was dropped is forgotten with it. An error says that this is
    /// not recorded; the first record still says that something was wanted.
    /// @param how not Wanted  @param detail the code of a refusal
    void end(journal::CardActStep how, const QString &detail, Stored stored);

private:
    void note(journal::CardActStep step, const QString &detail, Stored stored);

    journal::Journal &m_journal;
    const base::Clock &m_clock;
    journal::CardChange m_change;
    QString m_wanted; ///< the detail that it began with
    QString m_operatorName;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace station
