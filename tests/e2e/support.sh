# shellcheck shell=bash disable=SC2154
# Sourced by each run.sh, which sets unchecked: what is not known when the test is skipped.

# skip WHY: says so and ends with 77, which ctest shows as skipped.
skip() {
  echo "SKIPPED: $1. $unchecked"
  exit 77
}

# need_node MAJOR.MINOR: skips where Node is missing or older.
need_node() {
  command -v node >/dev/null || skip "Node is not here"
  node -e '
    const at = (version) => version.split(".").slice(0, 2).reduce((sum, part) => sum * 1000 + Number(part), 0);
    process.exit(at(process.versions.node) >= at(process.argv[1]) ? 0 : 1)' "$1" ||
    skip "Node $1 or newer is needed, this is $(node --version)"
}

# npm_install FROM INTO: installs what FROM's lock file names into the folder INTO, once.
npm_install() {
  command -v npm >/dev/null || skip "npm is not here"
  mkdir -p "$2"
  cp "$1/package.json" "$1/package-lock.json" "$1/.npmrc" "$2/"
  if ! cmp -s "$2/package-lock.json" "$2/installed-lock.json"; then
    rm -f "$2/installed-lock.json"
    (cd "$2" && npm ci --ignore-scripts) || skip "npm could not install what is needed"
    cp "$2/package-lock.json" "$2/installed-lock.json"
  fi
}
