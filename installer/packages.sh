# Debian packages that the project needs, and how the missing ones come onto this machine. Sourced by try.sh and run.sh.

# What the programs are built from and run with.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libqt6sql6-psql
    libssl-dev libpcsclite-dev libseccomp-dev libargon2-dev libqrencode-dev libzint-dev libzxing-dev libcsv-dev libexpected-dev libcpp-httplib-dev libsqlite3-dev libpq-dev libcups2-dev libasound2-dev
    qtkeychain-qt6-dev libsecret-1-0
    fonts-dejavu-core
)
# What the tests bring besides: a real pcscd with virtual readers, label readers, a display without a screen, a keyring,
# the letters of Chinese (fonts-noto-cjk), Qt's own texts in other languages (qt6-translations-l10n),
# clang with its fuzzer, a linker that is quick with many programs (lld), and what prints in earnest: a scheduler of CUPS (cups) with its commands (cups-client: lpadmin, lpstat),
# filters from PDF to printers (cups-filters, ghostscript), and a printer that speaks IPP Everywhere (cups-ipp-utils).
test_packages=(
    postgresql
    pcscd vsmartcard-vpcd libzbar-dev zbar-tools poppler-utils qrencode xvfb xauth
    iproute2 procps util-linux dpkg-dev file desktop-file-utils
    gnome-keyring dbus-daemon libsecret-tools
    fonts-noto-cjk qt6-translations-l10n
    clang libclang-rt-dev lld
    cups cups-client cups-filters cups-ipp-utils ghostscript
)
# Prism, the referee of the carrier contracts, and zpl-renderer-js, which reads our ZPL, run on Node 18 or newer. Debian's is taken where there is none: other builds
# bring an npm of their own.
command -v node >/dev/null && command -v npm >/dev/null || test_packages+=(nodejs npm)

# need_packages NAME...: installs what is missing, says so, and asks nothing.
need_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -q '^installed$' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local run=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and only root may install them: ${missing[*]}" >&2
            return 1
        }
        run=(sudo)
    fi
    "${run[@]}" apt-get update -qq
    "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
