#!/usr/bin/env bash
# key_canary.sh MODE DRIA_DESKTOP GATEWAY: a marked key goes through a whole run of the real program,
# chat included, at the most verbose level of the log. Then everything the program left is searched
# for it. MODE is where the key comes from: "environment" or "keychain" (within with-keyring.sh).
set -euo pipefail
mode=$1 program=$2 gateway=$3
place=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$place"' EXIT

canary=dkn_live_canary$RANDOM$RANDOM$RANDOM
account=01890a5d-ac96-774b-bcce-b302099a8057
folder_id=7d0f6f0e-32c5-4d3a-9c61-0c6a6a8e9d11
data=$place/data

"$gateway" --quiet --tokens-per-second 0 >"$place/gateway.txt" &
pids+=($!)
for _ in $(seq 200); do
  [ "$(wc -l <"$place/gateway.txt")" -ge 2 ] && break
  sleep 0.05
done
url=$(head -1 "$place/gateway.txt")

mkdir -m 700 "$data"
printf '%s' "$folder_id" >"$data/id"
marker=
if [ "$mode" = keychain ]; then
  command -v secret-tool >/dev/null || { echo "SKIPPED: secret-tool is not installed (package libsecret-tools)"; exit 77; }
  printf '%s' "$canary" | base64 -w0 | secret-tool store --label=canary \
    xdg:schema org.qt.keychain server io.github.driadesktop.DriaDesktop \
    user "$folder_id/$account/api-key" type base64
  marker=", \"accounts.keyMarkers\": {\"$account\": {\"fingerprint\": \"\", \"storedAt\": \"2026-03-13T12:00:00.000Z\"}}"
fi
cat >"$data/settings.json" <<JSON
{"accounts.list": [{"id": "$account", "kind": "dria", "name": "Canary", "baseUrl": "$url"}]$marker}
JSON

start=("$program" --data-dir "$data" --profile Canary --verbose
       --screenshot-conversation "$place/picture.png")
if [ "$mode" = environment ]; then
  DRIA_API_KEY=$canary QT_QPA_PLATFORM=offscreen "${start[@]}" >"$place/out" 2>"$place/err" &
else
  QT_QPA_PLATFORM=offscreen "${start[@]}" >"$place/out" 2>"$place/err" &
fi
run=$!
pids+=("$run")

seen=0
while kill -0 "$run" 2>/dev/null; do
  if [ -s "$data/logs/dria-desktop.log" ]; then # past main's first lines, where the key is taken over
    for file in cmdline environ; do
      if tr '\0' '\n' <"/proc/$run/$file" 2>/dev/null | grep -qF "$canary"; then
        echo "the key stands in /proc/…/$file"; exit 1
      fi
    done
    seen=1
  fi
  sleep 0.02
done
wait "$run" || { echo "the program failed:"; cat "$place/err"; exit 1; }

[ "$seen" = 1 ] || { echo "the program was never looked at while it ran"; exit 1; }
[ -s "$place/picture.png" ] || { echo "no conversation was held"; cat "$place/err"; exit 1; }
[ -s "$data/logs/dria-desktop.log" ] || { echo "no log was written"; exit 1; }
for form in "$canary" "$(printf '%s' "$canary" | base64 -w0)" "$(printf '%s' "$canary" | od -An -tx1 | tr -d ' \n')"; do
  if grep -rlaF -- "$form" "$data" "$place/out" "$place/err" "$place/picture.png"; then
    echo "the key was left in the files above"; exit 1
  fi
done
echo "no trace of the key in $(find "$data" -type f | wc -l) files, the output, the arguments or the environment"
