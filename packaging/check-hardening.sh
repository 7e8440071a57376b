#!/usr/bin/env bash
# check-hardening.sh BINARY…: says whether each was built so that a memory error is hard to exploit.
# Fails, naming what is missing, if one was not. Needs binutils.
set -euo pipefail
export LC_ALL=C
failed=0

# need 'what it is' COMMAND…: one line of the report.
need() {
  local what=$1
  shift
  if "$@"; then
    echo "  ok       $what"
  else
    echo "  MISSING  $what"
    failed=1
  fi
}

is_movable() { [[ $header == *"Type:"*DYN* ]]; } # a program that is not says EXEC
has_relro() { [[ $segments == *GNU_RELRO* ]]; }
binds_now() { [[ $dynamic == *BIND_NOW* || $dynamic =~ FLAGS_1.*NOW ]]; }
stack_is_data() { [[ $segments =~ GNU_STACK[^$'\n']*RW && ! $segments =~ GNU_STACK[^$'\n']*RWE ]]; }
guards_stack() { [[ $symbols == *__stack_chk_fail* ]]; }
is_fortified() { [[ $symbols =~ __[a-z_]+_chk(@|[[:space:]]) ]]; }
has_no_run_path() { [[ ! $dynamic =~ \((RPATH|RUNPATH)\) ]]; }

for binary in "${@:?usage: check-hardening.sh BINARY…}"; do
  header=$(readelf -Wh "$binary")
  segments=$(readelf -Wl "$binary")
  dynamic=$(readelf -Wd "$binary")
  symbols=$(readelf -W --dyn-syms "$binary")
  echo "$binary"
  need "position independent (PIE, PIC)" is_movable
  need "relocations read-only (RELRO)" has_relro
  need "symbols bound at start (BIND_NOW)" binds_now
  need "stack not executable (NX)" stack_is_data
  need "stack protector" guards_stack
  # A call is only replaced where the compiler knows a buffer's size: none says nothing.
  ! is_fortified || need "fortified libc calls (FORTIFY)" true
  need "no library search path of its own (RUNPATH)" has_no_run_path
done
exit $failed
