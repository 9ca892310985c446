#pragma once

#include "core/journal/journal.h"

#include <QString>

#include <optional>

/// The chain's head as text, for places outside of the machine: paper, another system, a person's notes. With
/// it Journal::verifyAgainst() finds what the chain alone cannot show. Thread: any.
namespace journal {

/// "SEQUENCE:HASH", the hash in 64 lower-case hex digits.
QString headText(const ChainHead &head);

/// Reads what headText() wrote, blanks around it and capital hex digits allowed.
std::optional<ChainHead> headFromText(QStringView text);

/// The last head that a text file names, looking at its last 64 KiB. Refused ("journal.no-head") when it
/// names none.
base::Result<ChainHead> headFromFile(const QString &file);

/// Names the head of an export or a backup in a small text file beside it, FILE.head, with the file's own
/// SHA-256: the formats of the exports are contracts that have no room for it.
base::Result<void> writeHeadBeside(const QString &file, const ChainHead &head);

} // namespace journal
