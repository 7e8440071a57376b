# shellcheck shell=bash
# Sourced by the scripts of this folder: which Debian packages the program needs, and how they get there.

# To build and to run. libmd4c-html0-dev: the CMake file of libmd4c-dev names its library.
# The last three lines are loaded at run time, so no header and no linker asks for them.
dria_build_packages=(
  cmake ninja-build g++ pkg-config ccache
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
  qtkeychain-qt6-dev libmd4c-dev libmd4c-html0-dev libexpected-dev
  libcpp-httplib-dev libssl-dev libsecp256k1-dev libarchive-dev libqrencode-dev
  libqt6sql6-sqlite
  libsecret-1-0 ca-certificates qt6-translations-l10n
  qt6-image-formats-plugins
  fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
)

# To test as well: a secret service on a bus of its own, tools that read binaries and desktop files, a
# display with what a screen reader needs, and the header that tells Qt one is there.
dria_test_packages=(
  mold binutils procps openssl zlib1g-dev
  dbus gnome-keyring libsecret-tools
  desktop-file-utils appstream
  xvfb openbox at-spi2-core python3-gi gir1.2-atspi-2.0 qt6-base-private-dev
)

# To draw formulas, which takes npm too: 50 MB more, so only where npm is.
dria_math_packages=(qt6-declarative-dev)
if command -v npm >/dev/null; then
  dria_build_packages+=("${dria_math_packages[@]}")
fi

# The build takes these where they are: Debian 13 has them, 12 does not. The grammars by which code of
# some 350 languages is coloured; without them tables of ours colour some thirty.
dria_optional_packages=(
  libkf6syntaxhighlighting-dev
)

# Prints those of the named packages that are not installed, one a line.
dria_missing_packages() {
  local installed
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
    sed -n 's/ installed$//p') || true
  printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

# Prints those of the optional packages that this system has.
dria_offered_packages() {
  apt-cache show --no-all-versions "${dria_optional_packages[@]}" 2>/dev/null |
    sed -n 's/^Package: //p' || true
}

# Installs what is missing of the named packages, and with them the optional ones: to look for these
# each time would take longer than a build without changes. Where there is no apt, names them and goes on:
# the build says soon enough whether they are there under other names.
dria_install() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian or Ubuntu, so nothing is installed. The build needs what Debian calls:"
    printf '%s ' "$@" | fold -s -w 96
    echo
    return 0
  fi
  local missing
  mapfile -t missing < <(dria_missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=(env)
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Please install as root, then run this again:" >&2
      echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo env)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  local apt=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300
    -o Dpkg::Use-Pty=0)
  "${apt[@]}" update </dev/null || echo "The package lists could not be renewed: trying with those that are here."
  local offered
  mapfile -t offered < <(dria_offered_packages)
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" "${offered[@]}" </dev/null
}

# Lets ccache answer for another clone, another folder and the precompiled headers.
dria_use_ccache() {
  export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=$1 CCACHE_NOHASHDIR=1
}
