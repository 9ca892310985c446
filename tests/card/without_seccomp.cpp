#include <seccomp.h>
#include <unistd.h>

#include <cerrno>

// without_seccomp PROGRAM [ARGUMENT...]: runs the program as on a kernel that has no seccomp filters.
int main(int argc, char *argv[])
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (argc < 2 || !filter || seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0) != 0 ||
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, 22)) != 0 ||
        seccomp_load(filter) != 0)
        return 99;
    seccomp_release(filter);
    execv(argv[1], argv + 1);
    return 98;
}
