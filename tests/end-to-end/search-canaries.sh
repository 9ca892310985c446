#!/usr/bin/env bash
# After the whole suite: looks for the tests' secrets in what the test programs said and in what the programs left in this
# user's home. tst_canaries looks closer, at one day; this looks at everything that ran. First it finds what it plants.
#   search-canaries.sh FOLDER-OR-FILE...
set -euo pipefail
secrets=(canary-9f3c0f6a-secret CANARY-GIVEN-5D1C-77 CANARY-CONFIRMED-0B2E-31 CANARY-CARD-E3C8-12 canary-confirmation-2b9d
    canary-confirmation-card-84fa KEYRING-CANARY-51 s3cret-51 CANARY-7F3A-MATCHING-ID)

# The forms of one secret: plain, hex, base64 at each of the three alignments.
forms() {
    local hex before text
    hex=$(printf %s "$1" | od -An -tx1 | tr -d ' \n')
    echo "$1"
    echo "$hex"
    echo "${hex^^}"
    for before in '' x xx; do
        text=$(printf %s "$before$1" | base64 -w0)
        # Without the characters that what stands before and after would change.
        text=${text%%=*}
        text=${text:0:$((${#text} - 1))}
        case $before in '') echo "$text" ;; x) echo "${text:2}" ;; xx) echo "${text:3}" ;; esac
    done
}

search() {
    local needles
    needles=$(mktemp)
    for secret in "${secrets[@]}"; do forms "$secret"; done >"$needles"
    # UTF-16 loses its zeros on the way; a file that has none is not changed by it.
    local found=0 file
    while IFS= read -r -d '' file; do
        if tr -d '\0' <"$file" | grep -aqF -f "$needles"; then
            echo "a secret is in $file"
            found=1
        fi
    done < <(find "$@" -type f -print0)
    rm -f "$needles"
    return $found
}

planted=$(mktemp -d)
trap 'rm -rf "$planted"' EXIT
for form in $(forms "${secrets[0]}"); do
    printf 'x%sx' "$form" >"$planted/leak"
    ! search "$planted" >/dev/null || { echo "a planted secret was not found: $form"; exit 1; }
done
printf %s "${secrets[1]}" | iconv -f ASCII -t UTF-16LE >"$planted/leak"
! search "$planted" >/dev/null || { echo "a planted secret was not found: UTF-16"; exit 1; }
printf 'nothing of the kind' >"$planted/leak"
search "$planted" || exit 1

places=()
for place in "$@" "${XDG_DATA_HOME:-$HOME/.local/share}/esim-station" "${XDG_CONFIG_HOME:-$HOME/.config}/esim-station" \
    "${XDG_CACHE_HOME:-$HOME/.cache}/esim-station"; do
    if [ -e "$place" ]; then places+=("$place"); fi
done
[ ${#places[@]} -gt 0 ] || { echo "there is nothing to look through"; exit 1; }
search "${places[@]}" || exit 1
echo "No secret of the tests is in: ${places[*]}"
