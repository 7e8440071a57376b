#!/usr/bin/env bash
# run.sh WORK_FOLDER API_PROBE: the client against aimock, a mock server from npm. Installs it into
# WORK_FOLDER on first use. Exits with 77 (skipped) where it cannot.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
# shellcheck disable=SC2034 # support.sh reads it
unchecked="The client was not checked against aimock."
# shellcheck source=tests/e2e/support.sh
source "$here/../support.sh"

need_node 20.15
npm_install "$here" "$work"
cp "$here/client.test.mjs" "$work/"
cd "$work"
API_PROBE=$2 node --test client.test.mjs
