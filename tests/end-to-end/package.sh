#!/usr/bin/env bash
# Makes the .deb, unpacks it elsewhere, and lets the unpacked programs work: what is not in the package is missed here.
#   package.sh BUILD-FOLDER
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$build" && cpack --config CPackConfig.cmake -B "$work/made" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/made/*.deb)
dpkg-deb -x "$deb" "$work/root"
for file in bin/esim-station bin/esim-stationctl bin/esim-stationctl-line bin/esim-card-host share/applications/esim-station.desktop \
    share/icons/hicolor/scalable/apps/esim-station.svg share/esim-station/translations/esim-station_de.qm \
    share/esim-station/manual/index.html share/esim-station/samples/first-batch.csv share/esim-station/labels/57x32.svg; do
    [ -f "$work/root/usr/$file" ] || { echo "the package lacks usr/$file"; exit 1; }
done
desktop-file-validate "$work/root/usr/share/applications/esim-station.desktop"
dpkg-deb -f "$deb" Depends | grep -q libqt6sql6-sqlite || { echo "the package does not depend on Qt's SQLite driver"; exit 1; }
dpkg-deb -f "$deb" Depends | grep -q libpcsclite1 || { echo "the library dependencies were not found"; exit 1; }
program=("$work/root/usr/bin/esim-stationctl" --training --data-dir "$work/data")
"${program[@]}" batch import "$work/root/usr/share/esim-station/samples/first-batch.csv" --name packaged
"${program[@]}" batch run packaged
# German texts come from the package as well.
printf '[station]\nlanguage=de\n' >"$work/de.ini"
"${program[@]}" --config "$work/de.ini" batch status nowhere 2>"$work/german" || true
grep -q 'Charge' "$work/german" || { cat "$work/german"; echo "the German texts were not found"; exit 1; }
QT_QPA_PLATFORM=offscreen "$work/root/usr/bin/esim-station" --version
