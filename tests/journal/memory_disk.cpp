#include "tests/journal/memory_disk.h"

#include <sqlite3.h>

#include <cstring>

namespace kit {
namespace {

struct Contents
{
    QHash<QString, QByteArray> files;
    std::vector<DiskStep> steps;
};

Contents *g_contents = nullptr;
sqlite3_vfs g_vfs;

struct File
{
    sqlite3_file base;
    QString *name;

    QByteArray &bytes() const { return g_contents->files[*name]; }
    void note(DiskStep::Kind kind, qint64 offset = 0, const QByteArray &with = {}) const
    {
        g_contents->steps.push_back({kind, *name, offset, with, 0});
    }
};

const File &own(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }

int closeFile(sqlite3_file *file)
{
    delete std::exchange(reinterpret_cast<File *>(file)->name, nullptr);
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
{
    const QByteArray &bytes = own(file).bytes();
    const qint64 there = std::clamp<qint64>(bytes.size() - offset, 0, count);
    if (there > 0)
        std::memcpy(into, bytes.constData() + offset, size_t(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + there, 0, size_t(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    QByteArray &bytes = own(file).bytes();
    if (bytes.size() < offset + count)
        bytes.append(offset + count - bytes.size(), '\0');
    std::memcpy(bytes.data() + offset, from, size_t(count));
    own(file).note(DiskStep::Kind::Written, offset, QByteArray(static_cast<const char *>(from), count));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    own(file).bytes().truncate(size);
    own(file).note(DiskStep::Kind::Truncated, size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    own(file).note(DiskStep::Kind::Synced);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = own(file).bytes().size();
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{
    1,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    sizeOfFile,
    [](sqlite3_file *, int) { return SQLITE_OK; },
    [](sqlite3_file *, int) { return SQLITE_OK; },
    [](sqlite3_file *, int *isReserved) {
        *isReserved = 0;
        return SQLITE_OK;
    },
    [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    [](sqlite3_file *) { return 512; },
    [](sqlite3_file *) { return 0; },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    auto *const opened = reinterpret_cast<File *>(file);
    opened->base.pMethods = nullptr;
    const QString name = QString::fromUtf8(path ? path : "temporary");
    if (!g_contents->files.contains(name) && (flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    opened->name = new QString(name);
    opened->base.pMethods = &kMethods;
    if (flagsOut)
        *flagsOut = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int)
{
    const QString name = QString::fromUtf8(path);
    g_contents->files.remove(name);
    g_contents->steps.push_back({DiskStep::Kind::Deleted, name, 0, {}, 0});
    return SQLITE_OK;
}

int isThere(sqlite3_vfs *, const char *path, int, int *answer)
{
    *answer = g_contents->files.contains(QString::fromUtf8(path)) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *path, int count, char *into)
{
    sqlite3_snprintf(count, into, "%s", path);
    return SQLITE_OK;
}

} // namespace

MemoryDisk::MemoryDisk(QHash<QString, QByteArray> files)
{
    g_contents = new Contents{std::move(files), {}};
    g_vfs = *sqlite3_vfs_find(nullptr);
    g_vfs.zName = kName;
    g_vfs.szOsFile = int(sizeof(File));
    g_vfs.xOpen = openFile;
    g_vfs.xDelete = deleteFile;
    g_vfs.xAccess = isThere;
    g_vfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&g_vfs, 0);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(&g_vfs);
    delete std::exchange(g_contents, nullptr);
}

const std::vector<DiskStep> &MemoryDisk::steps() const { return g_contents->steps; }

} // namespace kit
