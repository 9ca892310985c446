#!/usr/bin/env bash
# The programs without a window must not load QtWidgets; the window must, or this look would see nothing.
#   no-widgets.sh FOLDER      where the programs are
set -euo pipefail
for program in esim-stationctl esim-stationctl-line esim-card-host core_alone; do
    if readelf -d "$1/$program" | grep -E 'NEEDED.*Qt6(Widgets|PrintSupport)'; then
        echo "$program loads QtWidgets"
        exit 1
    fi
done
readelf -d "$1/esim-station" | grep -qE 'NEEDED.*Qt6Widgets' || {
    echo "the control failed: esim-station does not load QtWidgets"
    exit 1
}
