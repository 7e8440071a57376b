#!/usr/bin/env bash
# accessible_tree.sh DRIA_DESKTOP: a conversation with the real program, held and read as a screen
# reader does it, over AT-SPI: a display, a window manager, a bus and an accessibility bus of its own.
set -euo pipefail
program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

skip() {
  echo "SKIPPED: $1. Whether a screen reader finds its way is not tested."
  exit 77
}

for tool in Xvfb:xvfb openbox:openbox dbus-run-session:dbus-daemon; do
  command -v "${tool%%:*}" >/dev/null || skip "${tool%%:*} is not installed (package ${tool##*:})"
done
launcher=
for place in /usr/libexec /usr/lib/at-spi2-core; do
  [ -x "$place/at-spi-bus-launcher" ] && launcher=$place/at-spi-bus-launcher
done
[ -n "$launcher" ] || skip "at-spi-bus-launcher is not installed (package at-spi2-core)"
# Debian's own Python: the one first in PATH may know no packages of the system.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' \
  2>/dev/null || skip "Python cannot read AT-SPI (packages python3-gi, gir1.2-atspi-2.0)"

place=$(mktemp -d)
pids=()
end() {
  for pid in "${pids[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$place"
}
trap end EXIT
mkdir -m 700 "$place/home" "$place/run"

Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$place/display" >"$place/xvfb.log" 2>&1 &
pids+=($!)
for _ in $(seq 200); do
  [ -s "$place/display" ] && break
  sleep 0.05
done
[ -s "$place/display" ] || { echo "Xvfb did not start:"; cat "$place/xvfb.log"; exit 1; }

# Nothing of the person's, and a bus that can start nothing: no keychain, no notifications.
unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP \
      DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export HOME=$place/home XDG_RUNTIME_DIR=$place/run DISPLAY=:$(cat "$place/display")
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export DRIA_LAUNCHER=$launcher DRIA_PROGRAM=$program DRIA_DATA=$place/data
export DRIA_READER=$here/accessible_tree.py DRIA_LOG=$place/program.log DRIA_MANAGED=$place/managed

timeout 90 dbus-run-session --config-file="$here/../keychain/bus-without-services.conf" -- bash -c '
  set -euo pipefail
  pids=()
  trap "kill \${pids[@]} 2>/dev/null || true; wait 2>/dev/null || true" EXIT
  "$DRIA_LAUNCHER" --launch-immediately >/dev/null 2>&1 &
  pids+=($!)
  openbox --startup "touch $DRIA_MANAGED" >/dev/null 2>&1 &
  pids+=($!)
  for _ in $(seq 200); do # a window that comes before it never gets the keyboard
    [ -e "$DRIA_MANAGED" ] && break
    sleep 0.05
  done
  "$DRIA_PROGRAM" --practice --data-dir "$DRIA_DATA" >"$DRIA_LOG" 2>&1 &
  pids+=($!)
  /usr/bin/python3 -W ignore::DeprecationWarning "$DRIA_READER" "$!" || { echo "The program said:"; cat "$DRIA_LOG"; exit 1; }
'
