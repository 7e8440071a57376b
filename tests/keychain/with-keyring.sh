#!/usr/bin/env bash
# Runs a command in a session bus of its own, with a real and unlocked gnome-keyring on it, a home
# of its own and nothing of the person's.
#   with-keyring.sh [--bus FILE | --no-bus] [--no-keyring] -- command…
# Exits 77 (skipped) when the programs it needs are not there.
set -euo pipefail

bus=() own_bus=yes keyring=yes
while [ "$1" != -- ]; do
  case $1 in
    --bus) bus=(--config-file="$2"); shift ;;
    --no-bus) own_bus=no keyring=no ;;
    --no-keyring) keyring=no ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift
done
shift

for program in dbus-run-session dbus-send gnome-keyring-daemon; do
  if ! command -v "$program" >/dev/null; then
    echo "SKIPPED: $program is not installed (packages dbus, gnome-keyring)" >&2
    exit 77
  fi
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/run"
export HOME=$place/home XDG_RUNTIME_DIR=$place/run
# Without a display no prompt can open, so that "locked" stays locked.
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP \
      DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK

if [ "$own_bus" = no ]; then
  "$@"
  exit
fi

export DRIA_TEST_KEYRING=$keyring
dbus-run-session "${bus[@]}" -- bash -c '
  set -euo pipefail
  if [ "$DRIA_TEST_KEYRING" = yes ]; then
    printf test | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    trap "kill -KILL $keyring 2>/dev/null || true" EXIT
    ask() { dbus-send --session --print-reply --dest="$1" "$2" "$3" "$4" 2>/dev/null; }
    # Not asking the service itself before it is there: the bus would start a second, locked one.
    for (( tries = 0; ; ++tries )); do
      if ask org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
           grep -q "boolean true" &&
         ask org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.ReadAlias \
           string:default | grep -q collection; then
        break
      fi
      if (( tries > 500 )); then echo "the keyring did not start" >&2; exit 1; fi
      sleep 0.02
    done
  fi
  "$@"
' with-keyring "$@"
