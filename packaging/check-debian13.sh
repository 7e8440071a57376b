#!/usr/bin/env bash
# check-debian13.sh [FOLDER]: builds and tests on Debian 13, whose Qt, compiler and libraries are two
# years newer, with the optional packages that it has, in a scratch folder. By hand before a release.
# Needs root and debootstrap.
# FOLDER (/var/tmp/dria-trixie) keeps its installed packages and its build for the next run.
set -euo pipefail
# shellcheck source=packaging/chroot.sh
source "$(dirname "${BASH_SOURCE[0]}")/chroot.sh"
# shellcheck source=packaging/packages.sh
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
root=${1:-/var/tmp/dria-trixie}

dria_bare_debian trixie "$root"
trap 'dria_unmount "$root"' EXIT
rm -rf "$root/src"
dria_clone "$root"
dria_mount "$root"
dria_inside "$root" bash -c \
  "source /src/dria-desktop/packaging/packages.sh && dria_install ${dria_optional_packages[*]}"
dria_timed "packaging/test.sh on Debian 13" dria_inside "$root" \
  DRIA_BUILD_DIR=/var/tmp/build /src/dria-desktop/packaging/test.sh
