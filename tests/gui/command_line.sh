#!/usr/bin/env bash
# command_line.sh DRIA_DESKTOP: what the real program answers on the command line, and its exit code.
set -euo pipefail
program=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

wrong() {
  echo "$*"
  head -20 "$place/out" "$place/err"
  exit 1
}

# answers PATTERN ARGUMENT…: text on the standard output and success, with no display to be had.
answers() {
  local pattern=$1
  shift
  env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$program" "$@" \
    >"$place/out" 2>"$place/err" </dev/null || wrong "$* failed with $?"
  grep -qE -- "$pattern" "$place/out" || wrong "$* does not answer $pattern"
  [ ! -s "$place/err" ] || wrong "$* complains"
}

# refuses PATTERN ARGUMENT…: a sentence on the standard error and failure, before a window opens.
refuses() {
  local pattern=$1 code=0
  shift
  QT_QPA_PLATFORM=offscreen timeout 30 "$program" --data-dir "$place/data" "$@" \
    >"$place/out" 2>"$place/err" </dev/null || code=$?
  [ "$code" -eq 1 ] || wrong "$* ended with $code"
  grep -qE -- "$pattern" "$place/err" || wrong "$* does not say $pattern"
}

answers '[0-9]+\.[0-9]+\.[0-9]+$' --version
answers '--data-dir <' --help
answers '[0-9]+\.[0-9]+\.[0-9]+$' --practice -v
refuses "Unknown option 'no-such-option'\." --no-such-option
[ ! -e "$place/data" ] || wrong "an unknown option did not end the program at once"
refuses 'There is no account named Nobody\.' --profile Nobody

# Started a second time, it shows the window that is open and ends well.
QT_QPA_PLATFORM=offscreen "$program" --practice --data-dir "$place/data" >/dev/null 2>&1 </dev/null &
first=$!
trap 'kill "$first" 2>/dev/null || true; wait "$first" 2>/dev/null || true; rm -rf "$place"' EXIT
for ((tries = 0; tries < 100; ++tries)); do
  [ ! -S "$place/data/window" ] || break
  sleep 0.1
done
QT_QPA_PLATFORM=offscreen timeout 30 "$program" --data-dir "$place/data" \
  >"$place/out" 2>"$place/err" </dev/null || wrong "a second start failed with $?"
grep -q 'brought to the front' "$place/out" || wrong "a second start does not say what it did"
kill -0 "$first" || wrong "a second start ended the first"
