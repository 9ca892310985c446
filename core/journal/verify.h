#pragma once

#include "core/base/secret.h"
#include "core/journal/database.h"
#include "core/journal/journal.h"

#include <QStringList>

#include <optional>

namespace journal {

/// Reads the whole journal again and gives one sentence for each thing that is wrong: the file, its rules,
/// the chain, what was imported, and everything that follows from the events, by repeating them with
/// workflow::step(). An error only when the reading itself could not go on. Thread: the connection's.
base::Result<QStringList> verifyAll(Database &database, const base::Secret &key,
                                    const std::optional<ChainHead> &noted);

} // namespace journal
