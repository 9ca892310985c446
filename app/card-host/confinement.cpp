#include "app/card-host/confinement.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <memory>

namespace host {

namespace {

/// The main thread's stack and everything else together stay under the 32 MiB that a card may make us grow.
constexpr int MemoryMiB = 24;
constexpr rlim_t StackBytes = 4 * 1024 * 1024;
constexpr rlim_t MiB = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool HasSanitizers = true;
#else
constexpr bool HasSanitizers = false;
#endif

// Landlock as of its versions 1 to 7; the system's header may be older than its kernel.
struct LandlockRules
{
    std::uint64_t files = 0;
    std::uint64_t network = 0; ///< since version 4
    std::uint64_t scopes = 0;  ///< since version 6
};
constexpr unsigned AskVersion = 1;

LandlockRules landlockRules(int version)
{
    LandlockRules rules;
    rules.files = (1u << 13) - 1; // execute, read, write, make and remove of every kind
    if (version >= 2)
        rules.files |= 1u << 13; // link and rename
    if (version >= 3)
        rules.files |= 1u << 14; // truncate
    if (version >= 4)
        rules.network = 3; // TCP bind and connect
    if (version >= 5)
        rules.files |= 1u << 15; // device ioctl
    if (version >= 6)
        rules.scopes = 3; // abstract sockets and signals of others
    return rules;
}

size_t landlockSize(int version)
{
    if (version >= 6)
        return 3 * sizeof(std::uint64_t);
    return (version >= 4 ? 2 : 1) * sizeof(std::uint64_t);
}

/// What the process needs once its connections are open: reading and writing them, waiting, memory, its end.
constexpr int Needed[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(close),
    SCMP_SYS(recvfrom),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(futex),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(timerfd_settime),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(sched_yield),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(writev),
    // The other thread may still be in its first steps.
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
};
/// What only a process that was taken over would try.
constexpr int Fatal[] = {
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(ptrace),
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
};

bool addRules(scmp_filter_ctx filter)
{
    bool isDone = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 &&
                  seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0;
    for (const int call : Needed)
        isDone = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && isDone;
    for (const int call : Fatal)
        isDone = seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 0) == 0 && isDone;
    // Memory, but none that can be executed.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        isDone = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                                  SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 &&
                 isDone;
    // With a pipe sanitizers try whether memory can be read.
    for (const int call : {SCMP_SYS(pipe), SCMP_SYS(pipe2)}) {
        if (HasSanitizers)
            isDone = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && isDone;
    }
    // To what is connected already, never to an address.
    isDone =
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(sendto), 1, SCMP_A4(SCMP_CMP_EQ, 0)) == 0 && isDone;
    // abort(), so that a failed assertion ends the process as one.
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                            SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid()))) == 0 &&
           isDone;
}

/// Bytes of this process's private writable memory, which RLIMIT_DATA counts, and of its stack; 0 when they
/// cannot be read. @param file /proc/self/statm
rlim_t dataBytes(int file)
{
    char text[128] = {};
    unsigned long pages = 0;
    if (pread(file, text, sizeof text - 1, 0) <= 0 ||
        std::sscanf(text, "%*u %*u %*u %*u %*u %lu", &pages) != 1)
        return 0;
    return rlim_t(pages) * rlim_t(sysconf(_SC_PAGESIZE));
}

bool boundMemory(int file)
{
    const rlim_t now = dataBytes(file);
    const rlimit data{now + MemoryMiB * MiB, now + MemoryMiB * MiB};
    const rlimit stack{StackBytes, StackBytes};
    return now > 0 && setrlimit(RLIMIT_DATA, &data) == 0 && setrlimit(RLIMIT_STACK, &stack) == 0;
}

} // namespace

bool Confining::shedRights()
{
    // The terminal sends these to the whole group; the station decides, because a card may be in the middle
    // of a write.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGQUIT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);

    bool isDone = close_range(STDERR_FILENO + 1, ~0U, 0) == 0;
    const rlimit none{0, 0};
    isDone = setrlimit(RLIMIT_CORE, &none) == 0 && isDone;
    // Core patterns that pipe to a program do not look at the limit.
    isDone = prctl(PR_SET_DUMPABLE, 0) == 0 && isDone;
    isDone = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && isDone;
    isDone = prctl(PR_SET_PDEATHSIG, SIGTERM) == 0 && isDone;
    return isDone;
}

bool Confining::barFiles()
{
    m_memoryFile = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, AskVersion);
    if (version < 1)
        return true; // a kernel without it
    const LandlockRules rules = landlockRules(int(version));
    const long ruleset = syscall(SYS_landlock_create_ruleset, &rules, landlockSize(int(version)), 0);
    if (ruleset < 0)
        return false;
    // No exceptions are added: what the rules handle is forbidden everywhere.
    const bool isDone = syscall(SYS_landlock_restrict_self, int(ruleset), 0) == 0;
    close(int(ruleset));
    m_landlock = int(version);
    return isDone;
}

std::optional<card::Confinement> Confining::barCalls()
{
    if (!HasSanitizers && !boundMemory(m_memoryFile))
        return std::nullopt;
    close(m_memoryFile);
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)),
                                                                  &seccomp_release);
    if (!filter || !addRules(filter.get()) || seccomp_load(filter.get()) != 0)
        return std::nullopt;
    return card::Confinement{m_landlock, HasSanitizers ? 0 : MemoryMiB};
}

} // namespace host
