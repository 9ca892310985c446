#!/usr/bin/env bash
# Runs the fuzz target $1 from its stored corpus; further arguments go to it: -max_total_time=SECONDS, -runs=NUMBER.
# What it finds is left as a file beside the program, and what it learns in a folder there.
set -euo pipefail
program=$(realpath "$1")
shift
name=$(basename "$program")
learnt=$(dirname "$program")/learnt/$name
mkdir -p "$learnt"
cd "$(dirname "$0")"
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
exec "$program" -artifact_prefix="$(dirname "$program")/$name-finding-" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
    -max_len=4096 "$@" "$learnt" "corpus/${name#fuzz_}"
