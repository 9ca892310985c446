#!/usr/bin/env bash
# Builds the fuzz targets of the source folder $1 in the folder $2, with clang, AddressSanitizer and UBSan.
set -euo pipefail
cd "$1"
cmake --preset fuzz -B "$2" -DSTATION_TEST_ROOMS=fuzz
cmake --build "$2" --target fuzz_targets
