#!/usr/bin/env bash
# The program for one card must not load what only the others need: that takes as long as half a download.
#   light-start.sh FOLDER      where the programs are
set -euo pipefail
heavy='libQt6(Gui|DBus|Widgets)|libqt6keychain|libpq|libcpp-httplib'
if ldd "$1/esim-stationctl" | grep -E "$heavy"; then
    echo "esim-stationctl loads what it does not need"
    exit 1
fi
# Read whole first: a reader that leaves early would end ldd with a signal.
line=$(ldd "$1/esim-stationctl-line")
grep -qE "$heavy" <<<"$line" || {
    echo "the control failed: esim-stationctl-line loads nothing heavy"
    exit 1
}
