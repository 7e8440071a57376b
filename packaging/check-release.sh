#!/usr/bin/env bash
# Builds what is installed and checks that the binaries are hardened.
# DRIA_RELEASE_DIR: where to build (build/release).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"
build=$(realpath -m "${DRIA_RELEASE_DIR:-$root/build/release}")
cd "$root"

dria_install "${dria_build_packages[@]}" binutils
dria_use_ccache "$root"
cmake --preset release -B "$build"
cmake --build "$build"

# Seen in the commands, since a binary shows it only where the compiler knew a buffer's size.
if grep '"command":' "$build/compile_commands.json" | grep -v -e '-D_FORTIFY_SOURCE=2'; then
  echo "compiled without FORTIFY (above)"
  exit 1
fi
rm -rf "$build/installed"
cmake --install "$build" --prefix "$build/installed" >/dev/null
shopt -s nullglob
packaging/check-hardening.sh "$build"/installed/bin/* "$build"/installed/libexec/dria-desktop/*
