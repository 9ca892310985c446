#include "tests/journal/recording_disk.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <mutex>

namespace kit {
namespace {

struct Recorder
{
    std::mutex mutex;
    std::vector<DiskStep> steps;
    std::atomic<int> acknowledged{0};
    std::vector<sqlite3 *> connections; ///< in the order in which they were opened
};

Recorder *g_recorder = nullptr;
sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_vfs;

/// Our part of an open file; the real one lies behind it in the same block.
struct File
{
    sqlite3_file base;
    QString *name;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

bool isRecorded(const QString &name)
{
    return name == QLatin1String("journal.sqlite") || name == QLatin1String("journal.sqlite-wal");
}

void record(const QString &name, DiskStep::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (!isRecorded(name))
        return;
    const std::lock_guard lock(g_recorder->mutex);
    g_recorder->steps.push_back({kind, name, offset, bytes, g_recorder->acknowledged});
}

template <auto Member, class... Arguments>
int forward(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Member)(real(file), arguments...);
}

int closeFile(sqlite3_file *file)
{
    auto *const own = reinterpret_cast<File *>(file);
    delete std::exchange(own->name, nullptr);
    return real(file)->pMethods->xClose(real(file));
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const int code = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (code == SQLITE_OK)
        record(*reinterpret_cast<File *>(file)->name, DiskStep::Kind::Written, offset,
               QByteArray(static_cast<const char *>(bytes), count));
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK)
        record(*reinterpret_cast<File *>(file)->name, DiskStep::Kind::Truncated, size);
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    const int code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK)
        record(*reinterpret_cast<File *>(file)->name, DiskStep::Kind::Synced);
    return code;
}

const sqlite3_io_methods kMethods{
    2,
    closeFile,
    forward<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    writeFile,
    truncateFile,
    syncFile,
    forward<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    forward<&sqlite3_io_methods::xLock, int>,
    forward<&sqlite3_io_methods::xUnlock, int>,
    forward<&sqlite3_io_methods::xCheckReservedLock, int *>,
    forward<&sqlite3_io_methods::xFileControl, int, void *>,
    forward<&sqlite3_io_methods::xSectorSize>,
    forward<&sqlite3_io_methods::xDeviceCharacteristics>,
    forward<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    forward<&sqlite3_io_methods::xShmLock, int, int, int>,
    [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); },
    forward<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

QString nameOf(const char *path)
{
    const QString text = QString::fromUtf8(path ? path : "");
    return text.section(QLatin1Char('/'), -1);
}

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    auto *const own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr;
    real(file)->pMethods = nullptr;
    const int code = g_real->xOpen(g_real, path, real(file), flags, flagsOut);
    if (code != SQLITE_OK)
        return code;
    own->name = new QString(nameOf(path));
    own->base.pMethods = &kMethods;
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    QByteArray all(size, '\0');
    if (size > 0)
        real(file)->pMethods->xRead(real(file), all.data(), int(size), 0);
    record(*own->name, DiskStep::Kind::Appeared, 0, all);
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    const int code = g_real->xDelete(g_real, path, syncFolder);
    if (code == SQLITE_OK)
        record(nameOf(path), DiskStep::Kind::Deleted);
    return code;
}

constexpr int kSector = 512;

void put(QByteArray &image, qint64 offset, const QByteArray &bytes)
{
    if (image.size() < offset + bytes.size())
        image.append(offset + bytes.size() - image.size(), '\0');
    std::memcpy(image.data() + offset, bytes.constData(), size_t(bytes.size()));
}

void carryOut(QByteArray &image, const DiskStep &step)
{
    if (step.kind == DiskStep::Kind::Written)
        put(image, step.offset, step.bytes);
    else if (step.kind == DiskStep::Kind::Truncated && image.size() > step.offset)
        image.truncate(step.offset);
}

int noteConnection(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    const std::lock_guard lock(g_recorder->mutex);
    g_recorder->connections.push_back(connection);
    return SQLITE_OK;
}

} // namespace

RecordingDisk::RecordingDisk()
{
    g_recorder = new Recorder;
    g_real = sqlite3_vfs_find(nullptr);
    g_vfs = *g_real;
    g_vfs.zName = "recording";
    g_vfs.szOsFile = int(sizeof(File)) + g_real->szOsFile;
    g_vfs.xOpen = openFile;
    g_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&g_vfs, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteConnection));
}

RecordingDisk::~RecordingDisk()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(noteConnection));
    sqlite3_vfs_unregister(&g_vfs);
    sqlite3_vfs_register(g_real, 1);
    delete std::exchange(g_recorder, nullptr);
}

void RecordingDisk::acknowledge() { ++g_recorder->acknowledged; }

std::vector<DiskStep> RecordingDisk::steps() const
{
    const std::lock_guard lock(g_recorder->mutex);
    return g_recorder->steps;
}

void RecordingDisk::weaken(const char *synchronous)
{
    std::vector<sqlite3 *> connections;
    {
        const std::lock_guard lock(g_recorder->mutex);
        connections = g_recorder->connections;
    }
    // Reader and writer were opened last; those of earlier openings are gone.
    const size_t count = connections.size();
    for (size_t i = count - std::min<size_t>(count, 2); i < count; ++i) {
        const QByteArray sql = QByteArray("PRAGMA synchronous = ") + synchronous;
        sqlite3_exec(connections[i], sql.constData(), nullptr, nullptr, nullptr);
    }
}

DiskModel::DiskModel(Sync sync, const QHash<QString, QByteArray> &found)
    : m_sync(sync)
{
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        m_files[it.key()].synced = *it;
}

void DiskModel::apply(const DiskStep &step)
{
    switch (step.kind) {
    case DiskStep::Kind::Appeared:
        // Every connection opens the file; only the first brings something new.
        if (!m_files.contains(step.file))
            m_files[step.file].synced = step.bytes;
        return;
    case DiskStep::Kind::Written:
    case DiskStep::Kind::Truncated: m_files[step.file].pending.push_back(step); return;
    case DiskStep::Kind::Synced: {
        if (m_sync == Sync::Lies)
            return;
        File &file = m_files[step.file];
        for (const DiskStep &earlier : file.pending)
            carryOut(file.synced, earlier);
        file.pending.clear();
        return;
    }
    case DiskStep::Kind::Deleted: m_files.remove(step.file); return;
    }
}

QHash<QString, QByteArray> DiskModel::afterCut(std::mt19937 &random) const
{
    QHash<QString, QByteArray> images;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        QByteArray image = it->synced;
        for (const DiskStep &step : it->pending) {
            switch (random() % 3) {
            case 0: break;
            case 1: carryOut(image, step); break;
            default:
                if (step.kind != DiskStep::Kind::Written)
                    break;
                for (qsizetype at = 0; at < step.bytes.size(); at += kSector) {
                    if (random() % 2 == 0)
                        put(image, step.offset + at, step.bytes.mid(at, kSector));
                }
            }
        }
        images.insert(it.key(), image);
    }
    return images;
}

} // namespace kit
