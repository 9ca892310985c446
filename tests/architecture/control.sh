#!/usr/bin/env bash
# The control: a tree with one broken wall after another, each of which check.sh must find.
set -uo pipefail
here=$(dirname "$0")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
missed=0
expect_found() { # FILE LINE
    mkdir -p "$tree"/{core/{base,esim,manifest,workflow,carrier,card,lpa,label,people,training,station},ui,app/wiring}
    mkdir -p "$(dirname "$tree/$1")"
    echo "$2" >"$tree/$1"
    if "$here/check.sh" "$tree" >/dev/null; then
        echo "not found: $2 in $1"
        missed=1
    fi
    rm "$tree/$1"
}
expect_found core/carrier/a.cpp '#include "core/card/channel.h"'
expect_found core/lpa/a.cpp '#include "core/card/card_system.h"'
expect_found core/people/a.cpp '#include "core/journal/journal.h"'
expect_found core/base/a.h '#include "core/esim/numbers.h"'
expect_found core/station/a.cpp '#include "ui/main_window.h"'
expect_found core/station/a.cpp '#include "core/training/euicc.h"'
expect_found ui/a.cpp '#include "core/journal/journal.h"'
expect_found app/station/a.cpp '#include "core/training/euicc.h"'
expect_found core/base/a.cpp '#include <QWidget>'
expect_found core/station/a.cpp '#include <QImage>'
expect_found core/workflow/a.cpp '#include <QTimer>'
expect_found core/lpa/a.cpp 'QTimer::singleShot(0, qApp, next);'
"$here/check.sh" "$tree" || { echo "an empty tree is not clean"; missed=1; }
exit $missed
