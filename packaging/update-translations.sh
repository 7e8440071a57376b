#!/usr/bin/env bash
# Brings translations/*.ts up to date with the sentences in app/ and ui/.
# --check changes nothing: it fails if that was forgotten, or if a language is not complete.
# LUPDATE: the lupdate to use.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
lupdate=${LUPDATE:-$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)}

# No line numbers and no leftovers: a diff shows the sentences that changed and nothing else.
# Without the include paths lupdate files a sentence under "Class" which tr() seeks under "dria::Class";
# it only warns, so a warning is an error here.
collect() {
  local warnings
  warnings=$("$lupdate" -silent -no-obsolete -locations none -source-language en \
    -I "$root" -I "$root/app" "$root/app" "$root/ui" -ts "$@" 2>&1)
  [ -z "$warnings" ] || { printf '%s\n' "$warnings" >&2; return 1; }
}

# Sentences of a file still without a translation; in English only plurals need one.
missing() {
  awk -v plurals_only="$([[ $1 == *_en.ts ]] && echo 1 || echo 0)" '
    /<message/ { plural = /numerus="yes"/; source = "" }
    /<source>/ { source = $0; gsub(/^ *<source>|<\/source>$/, "", source) }
    /type="unfinished"/ || /<numerusform><\/numerusform>/ {
      if ((plural || !plurals_only) && !(source in seen)) { seen[source] = 1; print "  " source }
    }' "$1"
}

if [ "${1:-}" != --check ]; then
  collect "$root"/translations/*.ts
  exit
fi

copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$root"/translations/*.ts "$copies"
collect "$copies"/*.ts
status=0
for copy in "$copies"/*.ts; do
  name=$(basename "$copy")
  if ! diff -u --label "$name as committed" --label "$name as it should be" \
    "$root/translations/$name" "$copy"; then
    echo "$name is behind the sources: run packaging/update-translations.sh"
    status=1
  fi
  untranslated=$(missing "$copy")
  if [ -n "$untranslated" ]; then
    printf '%s\n' "$name lacks a translation of:" "$untranslated"
    status=1
  fi
done
exit $status
