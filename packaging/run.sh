#!/usr/bin/env bash
# Installs what is missing, builds the program if it is not built, and opens its window.
# Arguments go to the program: packaging/run.sh --help
# Without a display the same window runs offscreen, holds one conversation with the practice
# gateway through its real controls, writes a screenshot and prints its path.
# DRIA_BUILD_DIR: where to build (build/release).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"
build=$(realpath -m "${DRIA_BUILD_DIR:-$root/build/release}")
program=$build/ui/dria-desktop

# A later run is a start, not a build: nothing is asked of apt or CMake while no source is newer.
stamp=$build/run.stamp
up_to_date() {
  [ -x "$program" ] && [ -e "$stamp" ] &&
    [ -z "$(cd "$root" && find CMakeLists.txt CMakePresets.json app ui resources translations packaging/cmake \
      packaging/packages.sh packaging/linux -newer "$stamp" -print -quit)" ]
}

if ! up_to_date; then
  begun=$(mktemp)
  dria_install "${dria_build_packages[@]}"
  dria_use_ccache "$root"
  (cd "$root" && cmake --preset release -B "$build" && cmake --build "$build" --target dria-desktop)
  mv "$begun" "$stamp" # dated before the build: an edit made during it counts as newer
fi

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  echo "No display here: the window runs offscreen and is photographed."
  data=$(mktemp -d)
  trap 'rm -rf "$data"' EXIT
  QT_QPA_PLATFORM=offscreen "$program" --practice --data-dir "$data" \
    --screenshot-conversation "${TMPDIR:-/tmp}/dria-desktop.png" "$@"
else
  exec "$program" "$@"
fi
