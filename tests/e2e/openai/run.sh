#!/usr/bin/env bash
# run.sh WORK_FOLDER GATEWAY: the official OpenAI client for Node against dria-practice-gateway.
# Installs the client into WORK_FOLDER on first use. Exits with 77 (skipped) where it cannot.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
gateway=$2
# shellcheck disable=SC2034 # support.sh reads it
unchecked="The practice gateway was not checked by the OpenAI client."
# shellcheck source=tests/e2e/support.sh
source "$here/../support.sh"

need_node 18.0
npm_install "$here" "$work"
cp "$here/client.test.mjs" "$work/"
cd "$work"

"$gateway" --quiet --tokens-per-second 2000 >gateway.txt &
gateway_pid=$!
trap 'kill "$gateway_pid"' EXIT
for _ in $(seq 100); do
  [ "$(wc -l <gateway.txt)" -ge 2 ] && break
  sleep 0.05
done
mapfile -t printed <gateway.txt
DRIA_BASE_URL=${printed[0]} DRIA_KEY=${printed[1]} node --test client.test.mjs
