#pragma once

#include "tests/journal/recording_disk.h"

namespace kit {

/// A disk in memory for SQLite's own interface, under the name kMemoryDisk: thousands of states a second can
/// be looked at. What is written to it while it is open is noted, so that the power can fail once more. One
/// connection at a time, which must be in locking_mode EXCLUSIVE (there is no shared memory). One at a time.
class MemoryDisk
{
public:
    static constexpr const char *kName = "memory-disk";

    explicit MemoryDisk(QHash<QString, QByteArray> files);
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    /// What was written, synced and deleted since the construction.
    const std::vector<DiskStep> &steps() const;
};

} // namespace kit
