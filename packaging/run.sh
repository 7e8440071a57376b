#!/usr/bin/env bash
# Installs what is missing, builds what changed, and opens the window; when nothing is missing and
# nothing changed, all of that takes a tenth of a second. Arguments go to the program:
# packaging/run.sh --help
# Without a display the same window runs offscreen, holds one conversation with the practice
# gateway through its real controls, writes a screenshot and prints its path.
# DRIA_BUILD_DIR: where to build (build/release).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"
build=$(realpath -m "${DRIA_BUILD_DIR:-$root/build/release}")
program=$build/ui/dria-desktop

dria_install "${dria_build_packages[@]}"
dria_use_ccache "$root"
[ -e "$build/build.ninja" ] || (cd "$root" && cmake --preset release -B "$build")
cmake --build "$build" --target dria-desktop

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  echo "No display here: the window runs offscreen and is photographed."
  data=$(mktemp -d)
  trap 'rm -rf "$data"' EXIT
  QT_QPA_PLATFORM=offscreen "$program" --practice --data-dir "$data" \
    --screenshot-conversation "${TMPDIR:-/tmp}/dria-desktop.png" "$@"
else
  exec "$program" "$@"
fi
