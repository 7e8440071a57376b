#!/usr/bin/env bash
# run.sh WORK_FOLDER BROWSER_PROBE: the page where a wallet of the person's own signs, in Chromium,
# with a wallet made of npm's ethers. Exits with 77 (skipped) where there is no npm or no Chromium.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
# shellcheck disable=SC2034 # support.sh reads it
unchecked="The page where a wallet signs was not checked in a browser."
# shellcheck source=tests/e2e/support.sh
source "$here/../support.sh"

need_node 18.3
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  skip "Chromium is not here"
npm_install "$here" "$work"
cp "$here"/*.mjs "$work/"
cd "$work"
CHROMIUM=$chromium BROWSER_PROBE=$2 node --test signing_page.test.mjs
