#pragma once

#include "core/journal/journal.h"
#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/notification_job.h"
#include "core/station/card_snapshot.h"
#include "core/station/slot.h"

#include <map>

namespace station {

/// Does what a person asks for on the card page: reads a card, changes it, and reads it again. It borrows a
/// slot that no unit works with, and touches no other card than the one that the person looked at. Every
/// change is recorded before it is made and after. Thread: the station's.
class CardDesk
{
public:
    struct Links
    {
        const base::Clock &clock;
        card::CardSystem &cards;
        lpa::Es9Transport &servers;
        journal::Journal &journal;
        NotificationDesk &notifications;
        std::function<QString()> operatorName;
        std::function<void(const CardSnapshot &)> read;
        /// What is being done in a reader, in a word or two; empty when it is over.
        std::function<void(const QString &reader, const QString &work)> working;
        /// A wish has ended; the sentence says how, and is empty where there is nothing to say.
        std::function<void(const QString &reader, CardEnd end, const QString &sentence)> ended;
    };

    explicit CardDesk(Links links);
    ~CardDesk();

    /// Does it, or says by `ended` why not. @param slot the reader's; it must outlive the desk
    void perform(Slot *slot, const CardWish &wish);
    /// Ends what runs as soon as that is safe.
    void stopSoon();

private:
    class Work;
    void over(const QString &reader, CardEnd end, const QString &sentence);

    Links m_links;
    std::map<QString, std::unique_ptr<Work>> m_works; ///< by reader
};

} // namespace station
