#include "app/card-host/confinement.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace host {

bool confine()
{
    // The terminal sends these to the whole group; the station decides, because a card may be in the middle
    // of a write.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGQUIT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);

    const rlimit none{0, 0};
    bool isDone = setrlimit(RLIMIT_CORE, &none) == 0;
    // Core patterns that pipe to a program do not look at the limit.
    isDone = prctl(PR_SET_DUMPABLE, 0) == 0 && isDone;
    isDone = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && isDone;
    isDone = prctl(PR_SET_PDEATHSIG, SIGTERM) == 0 && isDone;
    return isDone;
}

} // namespace host
