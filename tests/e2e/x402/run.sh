#!/usr/bin/env bash
# run.sh WORK_FOLDER PAYMENT_PROBE [SCHEDULES]: payments of the program against two generations of
# x402 judges on a chain of its own. Installs all of it from npm into WORK_FOLDER on first use (190 MB).
# With a number, that many random schedules of faults instead, about three a second. Exits with
# 77 (skipped) where it cannot.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(realpath -m "$1")
PAYMENT_PROBE=$(realpath -m "$2")
# shellcheck disable=SC2034 # support.sh reads it
unchecked="Payments were not checked against x402's own judges."
# shellcheck source=tests/e2e/support.sh
source "$here/../support.sh"

need_node 20.18
npm_install "$here" "$work"
cp "$here"/*.mjs "$work/"
cd "$work"
export PAYMENT_PROBE
if [ $# -ge 3 ]; then
  node schedules.mjs "$3"
else
  node --test payments.test.mjs
fi
