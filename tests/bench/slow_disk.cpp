#include "tests/bench/slow_disk.h"

#include <sqlite3.h>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace bench {
namespace {

std::atomic<std::chrono::microseconds::rep> g_wait{0};
sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_slow;

/// SQLite's own table of a file's methods, and the same with a sync that waits.
struct Methods
{
    const sqlite3_io_methods *real = nullptr;
    sqlite3_io_methods slow{};
};

/// There are a few tables for the whole program, one for each way of locking.
class AllMethods
{
public:
    const sqlite3_io_methods *slowed(const sqlite3_io_methods *real)
    {
        const std::lock_guard lock(m_mutex);
        Methods &methods = m_all[real];
        if (!methods.real) {
            methods = {real, *real};
            methods.slow.xSync = &AllMethods::sync;
            m_real[&methods.slow] = real;
        }
        return &methods.slow;
    }

private:
    static int sync(sqlite3_file *file, int flags);

    std::mutex m_mutex;
    std::map<const sqlite3_io_methods *, Methods> m_all;
    std::map<const sqlite3_io_methods *, const sqlite3_io_methods *> m_real;
};

AllMethods g_methods;

int AllMethods::sync(sqlite3_file *file, int flags)
{
    std::this_thread::sleep_for(std::chrono::microseconds(g_wait.load()));
    const sqlite3_io_methods *real = nullptr;
    {
        const std::lock_guard lock(g_methods.m_mutex);
        real = g_methods.m_real.at(file->pMethods);
    }
    return real->xSync(file, flags);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = g_real->xOpen(g_real, name, file, flags, outFlags);
    if (file->pMethods)
        file->pMethods = g_methods.slowed(file->pMethods);
    return code;
}

} // namespace

void slowSyncsBy(std::chrono::microseconds wait)
{
    g_wait = wait.count();
    if (g_real || wait.count() == 0)
        return;
    g_real = sqlite3_vfs_find(nullptr);
    g_slow = *g_real;
    g_slow.zName = "slow";
    g_slow.xOpen = openFile;
    sqlite3_vfs_register(&g_slow, 1);
}

} // namespace bench
