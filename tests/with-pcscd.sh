#!/bin/bash
# with-pcscd.sh READERS COMMAND [ARGUMENT...]
# Runs COMMAND behind a private smart card service with READERS virtual readers (1 to 16, the most that the service knows), in its own mount and network
# namespaces, and exits with COMMAND's status. For COMMAND, in the environment:
#   VPCD_READERS  the readers' names, separated by ';'
#   VPCD_PORTS    in the same order the loopback ports at which their cards connect, separated by ','
#   PCSCD_PID     the service, so that a test can end it
#   PCSCD_START   a program that starts the service again (it stays in the foreground)
# Virtual readers come in pairs: with an odd number the service has one more, which is not named.
# Needs root or unprivileged user namespaces. Status 125: a needed part is missing or did not start.
set -u

readonly FIRST_PORT=$((0x8C7B))

missing() {
    echo "with-pcscd: $*" >&2
    exit 125
}

if [ "${1:-}" != --inside ]; then
    [ $# -ge 2 ] || missing "usage: with-pcscd.sh READERS COMMAND [ARGUMENT...]"
    [[ $1 =~ ^[0-9]+$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 16 ] || missing "the number of readers must be 1 to 16, not '$1'"
    command -v unshare >/dev/null || missing "unshare is missing: install the package util-linux"
    privileges=()
    [ "$(id -u)" = 0 ] || privileges=(--map-root-user)
    unshare "${privileges[@]}" --mount --net true 2>/dev/null ||
        missing "private namespaces are not allowed here: run as root, or allow unprivileged user namespaces"
    # Where process namespaces are allowed too, even SIGKILL for this script leaves nothing behind.
    whole=(--pid --fork --kill-child --mount-proc)
    unshare "${privileges[@]}" --mount --net "${whole[@]}" true 2>/dev/null || whole=()
    exec unshare "${privileges[@]}" --mount --net "${whole[@]}" -- "$0" --inside "$@"
fi
shift
readers=$1
shift

PATH=$PATH:/usr/sbin:/sbin
pcscd=$(command -v pcscd) || missing "the smart card service is missing: install the package pcscd"
driver=
for place in /usr/lib/pcsc/drivers/serial /usr/lib/*/pcsc/drivers/serial; do
    [ -e "$place/libifdvpcd.so" ] && driver=$place/libifdvpcd.so && break
done
[ -n "$driver" ] || missing "the virtual reader's driver is missing: install the package vsmartcard-vpcd"

if command -v ip >/dev/null; then
    ip link set lo up || missing "the loopback interface could not be switched on"
elif command -v ifconfig >/dev/null; then
    ifconfig lo up || missing "the loopback interface could not be switched on"
else
    missing "there is no way to switch the loopback interface on: install the package iproute2"
fi
mount --make-rprivate / || missing "the private mount namespace could not be set up"
if [ -d /run/pcscd ]; then run=/run/pcscd; else run=/run; fi
mount -t tmpfs tmpfs "$run" || missing "a private $run could not be mounted"
mkdir -p /run/pcscd
work=$run/virtual-readers   # in the private mount: it vanishes with it
mkdir "$work" || missing "no folder for the readers' settings"

service=
clean_up() {
    [ -n "$service" ] && kill -KILL "$service" 2>/dev/null
    [ -s "$work/pid" ] && kill -KILL "$(cat "$work/pid")" 2>/dev/null
}
trap clean_up EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

mkdir "$work/readers"
names=
ports=
for ((entry = 0; entry * 2 < readers; entry++)); do
    # The driver keeps one table for each loaded library, so every pair of readers needs its own copy.
    cp -L "$driver" "$work/libifdvpcd-$entry.so" || missing "the virtual reader's driver could not be copied"
    port=$((FIRST_PORT + 2 * entry))
    cat >>"$work/readers/virtual" <<ENTRY
FRIENDLYNAME "Virtual PCD $entry"
DEVICENAME   /dev/null:$(printf '0x%04X' $port)
LIBPATH      $work/libifdvpcd-$entry.so
CHANNELID    $(printf '0x%04X' $port)

ENTRY
    for slot in 0 1; do
        [ $((entry * 2 + slot)) -lt "$readers" ] || break
        names+="${names:+;}Virtual PCD $entry 00 0$slot"
        ports+="${ports:+,}$((port + slot))"
    done
done

cat >"$work/start-pcscd" <<START
#!/bin/sh
rm -f /run/pcscd/pcscd.comm /run/pcscd/pcscd.pid
echo \$\$ >"$work/pid"
exec "$pcscd" --foreground --config "$work/readers" >>"$work/pcscd.log" 2>&1
START
chmod +x "$work/start-pcscd"
"$work/start-pcscd" &
service=$!
disown "$service"

listening() {
    local hex
    hex=$(printf ':%04X ' "$1")
    grep -qs "$hex.* 0A " /proc/net/tcp /proc/net/tcp6
}
for ((try = 0; ; try++)); do
    ready=yes
    [ -S /run/pcscd/pcscd.comm ] || ready=
    for port in ${ports//,/ }; do
        listening "$port" || ready=
    done
    [ -n "$ready" ] && break
    if ! kill -0 "$service" 2>/dev/null || [ "$try" -ge 100 ]; then
        cat "$work/pcscd.log" >&2
        missing "the smart card service did not start; its messages are above"
    fi
    sleep 0.1
done

export VPCD_READERS=$names VPCD_PORTS=$ports PCSCD_PID=$service PCSCD_START=$work/start-pcscd
"$@"
status=$?
if [ -n "${WITH_PCSCD_LOG:-}" ]; then cat "$work/pcscd.log" >&2; fi
exit $status
