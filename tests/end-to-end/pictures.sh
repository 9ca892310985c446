#!/usr/bin/env bash
# Takes the pictures of the manual from the real window under Xvfb: empty, running, a failed and a held unit, finished.
#   tests/end-to-end/pictures.sh PROGRAMS OUTPUT     PROGRAMS: the folder with the built programs
# Needs Xvfb, xdotool and ImageMagick.
set -euo pipefail
programs=$(realpath "$1")
out=$2
work=$(mktemp -d)
display=:$((90 + RANDOM % 400))
Xvfb "$display" -screen 0 1920x1080x24 >/dev/null 2>&1 &
screen=$!
window=
finish() {
    if [ -n "$window" ]; then
        kill "$window" 2>/dev/null || true
        wait "$window" || true
    fi
    kill "$screen"
    rm -rf "$work"
}
trap finish EXIT
export DISPLAY=$display QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$work/config
mkdir -p "$out" "$XDG_CONFIG_HOME/esim-station"
printf '[station]\nname=Line 3\n' >"$XDG_CONFIG_HOME/esim-station/station.ini"
for _ in $(seq 50); do
    xdotool getdisplaygeometry >/dev/null 2>&1 && break
    sleep 0.2
done
picture() { import -window root "$out/$1.png"; }
start() { # ARGUMENTS...
    "$programs/esim-station" --training --data-dir "$work/data" "$@" &
    window=$!
    xdotool search --sync --onlyvisible --name 'eSIM' >/dev/null
    sleep 1.5
    local id
    id=$(xdotool search --onlyvisible --name 'eSIM' | tail -1)
    xdotool windowmove "$id" 0 0
    xdotool windowsize "$id" 1920 1080
    xdotool windowfocus "$id"
    sleep 1
}
close() {
    kill -TERM "$window"
    wait "$window" || true
    window=
}

start
picture bench-empty
close

# A code that the server does not know is held; a server that nobody knows fails.
port=$(cat "$work/data/training-world/smdp.port")
{
    cat "$(dirname "$0")/../../resources/samples/first-batch.csv"
} >"$work/first.csv"
{
    echo "serial,deliver,activation_code"
    echo "SN-00041,install,1\$localhost:$port\$NO-SUCH-ORDER"
    echo "SN-00042,install,1\$smdp.invalid\$A1B2C-D3E4F"
} >"$work/trouble.csv"
start --import "$work/first.csv" --batch first-batch
xdotool key F12
sleep 2
picture bench-running
sleep 8
picture bench-finished
xdotool key F3
sleep 1
picture units
close
start --import "$work/trouble.csv" --batch trouble
xdotool key F12
sleep 9
picture bench-failed-and-held
xdotool key F4
sleep 1
picture batches
close
