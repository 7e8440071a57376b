#!/usr/bin/env bash
# run.sh WORK_FOLDER GATEWAY: the official OpenAI client for Node against dria-practice-gateway.
# Installs the client into WORK_FOLDER on first use. Exits with 77 (skipped) where it cannot.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
gateway=$2

skip() {
  echo "SKIPPED: $*. The practice gateway was not checked by the OpenAI client."
  exit 77
}

command -v npm >/dev/null || skip "npm is not here"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' ||
  skip "Node 18 or newer is needed, this is $(node --version)"

mkdir -p "$work"
cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$here/client.test.mjs" "$work/"
cd "$work"
if ! cmp -s package-lock.json installed-lock.json; then
  rm -f installed-lock.json
  npm ci --ignore-scripts || skip "npm could not install the client"
  cp package-lock.json installed-lock.json
fi

"$gateway" --quiet --tokens-per-second 2000 >gateway.txt &
gateway_pid=$!
trap 'kill "$gateway_pid"' EXIT
for _ in $(seq 100); do
  [ "$(wc -l <gateway.txt)" -ge 2 ] && break
  sleep 0.05
done
mapfile -t printed <gateway.txt
DRIA_BASE_URL=${printed[0]} DRIA_KEY=${printed[1]} node --test client.test.mjs
