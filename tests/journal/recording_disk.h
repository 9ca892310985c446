#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <random>
#include <vector>

namespace kit {

/// One thing that SQLite did to a file of the journal, in order.
struct DiskStep
{
    enum class Kind { Appeared, Written, Truncated, Synced, Deleted };
    Kind kind = Kind::Written;
    QString file;      ///< without its folder
    qint64 offset = 0; ///< or the size to truncate to
    QByteArray bytes;
    int acknowledged = 0; ///< records whose callback had run by then
};

/// A file system under SQLite (and so under Qt's driver) that passes everything on and writes down what is
/// written, synced and deleted. One at a time; made before the journal is opened and destroyed after it was
/// closed.
class RecordingDisk
{
public:
    RecordingDisk();
    ~RecordingDisk();
    RecordingDisk(const RecordingDisk &) = delete;
    RecordingDisk &operator=(const RecordingDisk &) = delete;

    /// Called for every acknowledged record. Thread: any.
    void acknowledge();
    std::vector<DiskStep> steps() const;

    /// Makes every connection that is open now less careful than the journal asks for: the control.
    /// @param synchronous SQLite's own word, "NORMAL" or "OFF"
    void weaken(const char *synchronous);
};

/// What a real disk may hold when the power fails between two steps: everything that was synced, and of each
/// later write all, nothing, or some of its 512-byte sectors.
class DiskModel
{
public:
    enum class Sync { Honest, Lies };
    explicit DiskModel(Sync sync)
        : m_sync(sync)
    {}
    /// @param found what lay on the disk, safely, before the first step
    DiskModel(Sync sync, const QHash<QString, QByteArray> &found);

    void apply(const DiskStep &step);
    /// The files after a power cut now, with the damage that `random` chooses.
    QHash<QString, QByteArray> afterCut(std::mt19937 &random) const;

private:
    struct File
    {
        QByteArray synced;
        std::vector<DiskStep> pending;
    };
    Sync m_sync;
    QHash<QString, File> m_files;
};

} // namespace kit
