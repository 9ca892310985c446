#include "core/journal/journal.h"

#include <QTimer>

#include <algorithm>

namespace journal {

void Journal::claim(BatchId batch, ClaimWish wish,
                    std::function<void(base::Result<std::vector<UnitRecord>>)> done)
{
    auto found = units(batch);
    if (found) {
        const auto isUnwanted = [&](const UnitRecord &record) {
            const auto *named = std::get_if<ClaimUnit>(&wish);
            return named ? record.index != named->unit : workflow::isFinal(record.state.phase);
        };
        found->erase(std::remove_if(found->begin(), found->end(), isUnwanted), found->end());
    }
    // Without a receiver: it runs in this thread, which is not the application's where there is a window.
    QTimer::singleShot(0, [done = std::move(done), found = std::move(found)] { done(found); });
}

} // namespace journal
