#include "app/card-host/confinement.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <thread>

// confined_program free|files|calls ATTEMPT [PATH]: does one thing that a card host has no need of, on the
// thread that a card host has besides its main one, with no confinement, with the files barred, or with all
// of it. Exit status: 0 it could be done, 1 refused with EPERM or EACCES, 2 failed in another way, 3 wrong
// usage.

namespace {

enum class Outcome { Done = 0, Refused = 1, Failed = 2, Usage = 3 };

Outcome of(bool isDone)
{
    if (isDone)
        return Outcome::Done;
    return errno == EPERM || errno == EACCES ? Outcome::Refused : Outcome::Failed;
}

bool connects(sockaddr *address, socklen_t size, int family)
{
    const int socketFile = socket(family, SOCK_STREAM, 0);
    // That nobody listens shows that the attempt was let through.
    return socketFile >= 0 && (connect(socketFile, address, size) == 0 || errno == ECONNREFUSED);
}

bool connectsTcp()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connects(reinterpret_cast<sockaddr *>(&address), sizeof address, AF_INET);
}

bool connectsUnix()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, "/nonexistent");
    return connects(reinterpret_cast<sockaddr *>(&address), sizeof address, AF_UNIX) || errno == ENOENT;
}

bool forks()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child > 0 && waitpid(child, nullptr, 0) == child;
}

bool grows()
{
    constexpr size_t Bytes = 40 * 1024 * 1024;
    void *memory = mmap(nullptr, Bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        errno = errno == ENOMEM ? EPERM : errno; // the bound refuses in its own way
        return false;
    }
    std::memset(memory, 1, Bytes);
    return true;
}

bool readsProcess()
{
    int value = 1;
    int copy = 0;
    iovec to{&copy, sizeof copy};
    iovec from{&value, sizeof value};
    return process_vm_readv(getpid(), &to, 1, &from, 1, 0) == ssize_t(sizeof copy);
}

bool allocates()
{
    const std::string text(64 * 1024, 'x');
    char *copy = static_cast<char *>(std::malloc(text.size()));
    const bool isDone = copy != nullptr;
    std::free(copy);
    return isDone;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return int(Outcome::Usage);
    const std::string how = argv[1];
    const char *path = argc > 3 ? argv[3] : "/";
    const std::map<std::string, std::function<bool()>> attempts{
        {"read-file", [path] { return open(path, O_RDONLY) >= 0; }},
        {"write-file", [path] { return open(path, O_WRONLY | O_CREAT, 0600) >= 0; }},
        {"list-folder", [path] { return open(path, O_RDONLY | O_DIRECTORY) >= 0; }},
        {"remove-file", [path] { return unlink(path) == 0; }},
        {"tcp", connectsTcp},
        {"udp", [] { return socket(AF_INET, SOCK_DGRAM, 0) >= 0; }},
        {"unix", connectsUnix},
        {"netlink", [] { return socket(AF_NETLINK, SOCK_RAW, 0) >= 0; }},
        {"execute",
         [] {
             execl("/bin/true", "true", nullptr);
             return false;
         }},
        {"fork", forks},
        {"trace", [] { return ptrace(PTRACE_SEIZE, getppid(), nullptr, nullptr) == 0; }},
        {"read-process", readsProcess},
        {"signal", [] { return kill(getppid(), 0) == 0; }},
        {"code",
         [] {
             return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                    MAP_FAILED;
         }},
        {"grow", grows},
        {"work", allocates},
        {"inherited", [path] { return fcntl(std::atoi(path), F_GETFD) >= 0; }},
    };
    const auto attempt = attempts.find(argv[2]);
    if (attempt == attempts.end())
        return int(Outcome::Usage);

    host::Confining confining;
    const bool isConfined = how != "free";
    if (isConfined && (!confining.shedRights() || !confining.barFiles()))
        return int(Outcome::Failed);
    Outcome outcome = Outcome::Failed;
    std::atomic<bool> go = false;
    std::thread other([&] {
        go.wait(false);
        errno = 0;
        outcome = of(attempt->second());
        _exit(int(outcome));
    });
    if (how == "calls" && !confining.barCalls())
        return int(Outcome::Failed);
    go = true;
    go.notify_all();
    other.join();
    return int(outcome);
}
