#pragma once

#include <chrono>

namespace bench {

/// Makes every sync of every SQLite file that is opened from now on take this much longer, as a disk does
/// that really writes; nought for the disk as it is. SQLite's own file system does everything else. Thread:
/// the caller's, while nothing is syncing.
void slowSyncsBy(std::chrono::microseconds wait);

} // namespace bench
