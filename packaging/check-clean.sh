#!/usr/bin/env bash
# check-clean.sh [FOLDER]: runs both commands of the README as a person with a new Debian 12 would:
# a bare system in a scratch folder, a clean clone of what is committed here, nothing else.
# Prints how long each took. Needs root and debootstrap. FOLDER (/var/tmp/dria-bookworm) keeps the
# bare system for the next run; the one that is used up is FOLDER-run.
set -euo pipefail
# shellcheck source=packaging/chroot.sh
source "$(dirname "${BASH_SOURCE[0]}")/chroot.sh"
base=${1:-/var/tmp/dria-bookworm}
run=$base-run

dria_bare_debian bookworm "$base"
dria_fresh_copy "$base" "$run"
trap 'dria_unmount "$run"' EXIT
dria_clone "$run"
dria_mount "$run"
dria_timed "packaging/run.sh, first" dria_inside "$run" /src/dria-desktop/packaging/run.sh
dria_timed "packaging/run.sh, again" dria_inside "$run" /src/dria-desktop/packaging/run.sh
dria_timed "packaging/test.sh" dria_inside "$run" /src/dria-desktop/packaging/test.sh
