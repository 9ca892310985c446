#!/usr/bin/env bash
# Looks for includes that cross a wall. Prints each and fails when there is one.
#   check.sh TREE     TREE has core/, ui/, app/ like this project
set -uo pipefail
tree=$1
here=$(dirname "$0")
bad=0
report() { echo "$*"; bad=1; }

while IFS=: read -r room allowed; do
    [[ $room = \#* || -z $room || ! -d $tree/core/$room ]] && continue
    while IFS=: read -r file include; do
        to=${include#core/}
        ok=no
        [ "${to%%/*}" = "$room" ] && ok=yes
        for may in $allowed; do
            case $may in
                */*) [ "$to" = "$may" ] && ok=yes ;;
                *) [ "${to%%/*}" = "$may" ] && ok=yes ;;
            esac
        done
        [ $ok = yes ] || report "core/$room may not include $include: $file"
    done < <(grep -rHoE '^#include "(core|ui|app|tests)/[^"]+"' "$tree/core/$room" --include='*.h' --include='*.cpp' |
        sed -E 's/#include "([^"]+)"/\1/')
done <"$here/rooms.txt"

# ui sees the station's values and signals and what those are made of; it never includes app or another room.
while IFS=: read -r file include; do
    case $include in
        ui/* | core/station/snapshots.h | core/station/card_snapshot.h | core/station/label_wish.h | core/station/own_words.h | core/station/change_note.h | core/station/records.h | core/station/import_wish.h | core/station/unit_details.h | core/manifest/column_mapping.h | core/station/settings_sheet.h | core/station/station.h | core/people/* | core/base/* | core/esim/* | core/workflow/*) ;;
        *) report "ui may not include $include: $file" ;;
    esac
done < <(grep -rHoE '^#include "(core|ui|app|tests)/[^"]+"' "$tree/ui" --include='*.h' --include='*.cpp' 2>/dev/null |
    sed -E 's/#include "([^"]+)"/\1/')

# The training world is reached by the wiring and by tests alone.
while read -r line; do report "only app/wiring may include core/training: $line"; done \
    < <(grep -rnE '#include "core/training/' "$tree/app" "$tree/ui" "$tree/core" --include='*.h' --include='*.cpp' 2>/dev/null |
        grep -vE "^$tree/(app/wiring|core/training)/")
# No widget in core, no QtGui outside the label room.
while read -r line; do report "a widget in core: $line"; done \
    < <(grep -rnE '#include <(QtWidgets|QWidget|QMainWindow|QDialog|QApplication|QMessageBox|QLabel|QtPrintSupport|QPrinter)' "$tree/core")
while read -r line; do report "QtGui outside core/label: $line"; done \
    < <(grep -rnE '#include <(QtGui|QImage|QPainter|QPixmap|QFont|QColor|QGuiApplication|QPdfWriter|QTextDocument|QIcon)' "$tree/core" |
        grep -v "^$tree/core/label/")
# The workflow and the LPA's session are pure.
while read -r line; do report "core/workflow is pure: $line"; done \
    < <(grep -rnE '#include <Q(Timer|Thread|EventLoop|NetworkAccessManager|File|Sql[A-Za-z]*|Process|DateTime|Random[A-Za-z]*|Object)>' "$tree/core/workflow")
# The station's thread is not the application's: nothing in core runs "on the application".
while read -r line; do report "core runs in its own thread, not in the application's: $line"; done \
    < <(grep -rnE '\bqApp\b|QCoreApplication::instance\(\)' "$tree/core")
exit $bad
