#pragma once

#include "tests/journal/journal_kit.h"
#include "tests/journal/recording_disk.h"

namespace kit {

/// Everything that a run of the real journal wrote, and what must be in it at every point.
struct Recording
{
    std::vector<DiskStep> steps;
    QByteArray key;             ///< the key file's content
    QList<QByteArray> hashes;   ///< of all records, in order
    std::vector<int> unitOf;    ///< each record's unit, -1 for the import
    std::vector<qint64> timeOf; ///< each record's time, which its unit's row shows
    int units = 0;
};

/// Opens a journal `sessions` times and appends some groups of records each time, each group with another
/// time. @param synchronous null for the journal's own setting; the control weakens it
Recording recordSessions(int sessions, int groups, int recordBytes, const char *synchronous);

/// What a look at a state after a power cut has found.
struct Verdict
{
    enum class Soundness { Sound, Unsound };
    Soundness soundness = Soundness::Sound;
    int records = 0; ///< stored
};

/// Counts over many states.
struct Tally
{
    int states = 0;
    int different = 0; ///< of them, as far as it was counted
    int lost = 0;      ///< an acknowledged record is missing
    int unsound = 0;   ///< not to be opened, or not what was recorded
    int more = 0;      ///< states with records that nobody was told of

    void add(const Verdict &verdict, int acknowledged);
};

/// Looks at a state with nothing but SQLite, in a fraction of a millisecond: the file's soundness, that its
/// records are exactly the first of what was recorded, and that every unit's row is that of its last record.
Verdict look(const QHash<QString, QByteArray> &files, const Recording &recording);

/// Looks at many states, at equal ones once.
class Looker
{
public:
    explicit Looker(const Recording &recording)
        : m_recording(recording)
    {}
    Verdict look(const QHash<QString, QByteArray> &files);
    int different() const { return int(m_seen.size()); }

private:
    const Recording &m_recording;
    QHash<std::pair<size_t, size_t>, Verdict> m_seen; ///< by two hashes of all bytes
};

/// The same with the product: opens the journal and lets it verify everything.
Verdict lookThoroughly(const QHash<QString, QByteArray> &files, const Recording &recording,
                       const QString &folder);

/// Recovers a state (which writes the log back into the database) and gives what that wrote.
std::vector<DiskStep> recover(const QHash<QString, QByteArray> &files);

} // namespace kit
