#!/usr/bin/env bash
# Puts the packages that a folder's package.json names, in exactly the versions of its package-lock.json, into another
# folder: npm-install.sh FROM FOLDER
# Does nothing when they lie there already.
set -euo pipefail
here=$(cd "$1" && pwd)
folder=$2

for program in node npm; do
    command -v "$program" >/dev/null || {
        echo "$program is missing. Install it: apt-get install nodejs npm" >&2
        exit 4
    }
done
mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9
if cmp -s "$here/package-lock.json" "$folder/installed"; then
    exit 0
fi
cp "$here/package.json" "$here/package-lock.json" "$folder/"
# No package needs a script of its own to be installed, so none is run.
if ! npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >"$folder/npm.log" 2>&1; then
    cat "$folder/npm.log" >&2
    echo "The packages of $(basename "$here") cannot be installed. Connect this machine to an npm registry (npm config set registry URL), then run the test again." >&2
    exit 4
fi
cp "$here/package-lock.json" "$folder/installed"
