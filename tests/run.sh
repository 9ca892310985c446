#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. Further arguments go to ctest, for example: tests/run.sh -R workflow
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

need_packages "${build_packages[@]}" "${test_packages[@]}"
cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release
cmake --build --preset release --target station_tests
ctest --preset release "$@"
tests/end-to-end/search-canaries.sh build/release/Testing
