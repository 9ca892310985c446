#!/usr/bin/env bash
# Builds the station and lets it provision a sample batch of 12 units in training mode: simulated carrier, SM-DP+ and
# cards with real cryptography. Asks nothing and touches nothing outside the build folder (but for missing packages).
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

need_packages "${build_packages[@]}"
# The tests need more packages than the programs: they are left out unless this folder builds them already.
tests=()
[ -f build/release/CMakeCache.txt ] || tests=(-DBUILD_TESTING=OFF)
mkdir -p build
cmake --preset release "${tests[@]}" >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
cmake --build --preset release --target esim-station esim-stationctl esim-card-host translations shipped-resources

data=$PWD/build/try
batch=first-batch
rm -rf "$data"
mkdir -p "$data"
station=(build/release/bin/esim-stationctl --training --data-dir "$data")
status=0
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The window opens and the batch runs in it. Close the window to end."
    build/release/bin/esim-station --training --data-dir "$data" --import resources/samples/first-batch.csv --batch "$batch" --start || status=$?
else
    "${station[@]}" batch import resources/samples/first-batch.csv --name "$batch"
    "${station[@]}" batch run "$batch" || status=$?
fi
"${station[@]}" batch export "$batch" --format csv -o "$data/$batch.csv" >/dev/null
"${station[@]}" batch export "$batch" --format jsonl -o "$data/$batch.jsonl" >/dev/null
echo
echo "Labels (PDF):          $data/labels/$batch/"
echo "Records (CSV):         $data/$batch.csv"
echo "Records (JSON Lines):  $data/$batch.jsonl"
exit "$status"
