#!/usr/bin/env bash
# Installs what is missing, builds program and tests with warnings as errors, runs every test
# without a display, and ends with ctest's summary and its exit code.
# Arguments go to ctest: packaging/test.sh -R sse
# DRIA_BUILD_DIR: where to build (build/test). DRIA_E2E=1: install Node and Chromium too, for the tests
# against programs from npm and those that draw formulas; without it they run only where npm is there
# already. One of them, aimock, needs Node 20.15 or newer and says that it is skipped with Debian 12's
# own, which is 18.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"
build=$(realpath -m "${DRIA_BUILD_DIR:-$root/build/test}")
cd "$root"

packages=("${dria_build_packages[@]}" "${dria_test_packages[@]}")
if [ "${DRIA_E2E:-0}" = 1 ] && ! command -v npm >/dev/null; then
  packages+=(nodejs npm "${dria_math_packages[@]}")
fi
if [ "${DRIA_E2E:-0}" = 1 ] && ! command -v chromium google-chrome >/dev/null; then
  packages+=(chromium)
fi
dria_install "${packages[@]}"
dria_use_ccache "$root"
cmake --preset dev -B "$build" -DDRIA_UNITY=ON
cmake --build "$build"
command -v npm >/dev/null || echo "npm is not here: the tests in tests/e2e and those that draw formulas are skipped (DRIA_E2E=1 installs it)."
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
cd "$build"
exec ctest --output-on-failure -j2 "$@" </dev/null
