#pragma once

#include <QString>

namespace journal {

/// Room on the disk that is kept for the last records: `journal.reserve` beside the journal. When the disk is
/// full it is given free, so that what has happened can still be recorded; what would begin something new
/// waits until it can be made again. Thread: one.
class DiskReserve
{
public:
    static constexpr qint64 kBytes = 1024 * 1024;

    /// Takes the room when there is enough. @param file the reserve's
    explicit DiskReserve(QString file);

    /// Whether the room is there, or was taken again just now. Without it the disk is all but full.
    bool hold();
    bool isHeld() const { return m_isHeld; }
    /// Gives the room to whoever writes next. False when there was none.
    bool giveFree();

private:
    QString m_file;
    bool m_isHeld = false;
};

} // namespace journal
