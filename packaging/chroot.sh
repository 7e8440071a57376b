# shellcheck shell=bash
# Sourced by check-clean.sh and check-debian13.sh: a bare Debian in a folder, to show that the
# scripts install all they need. Needs root and debootstrap.

# Where this machine gets Debian's packages from; DRIA_MIRROR overrides.
dria_mirror() {
  if [ -n "${DRIA_MIRROR:-}" ]; then
    echo "$DRIA_MIRROR"
  else
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' |
      sed -n 's/^Debian Debian //p' | head -n 1
  fi
}

# dria_bare_debian SUITE FOLDER: makes FOLDER a minimal Debian unless it is one already. What
# apt on this machine needs to reach its packages (proxy, names) holds in there too.
dria_bare_debian() {
  local suite=$1 folder=$2 mirror
  mirror=$(dria_mirror)
  [ -n "$mirror" ] || { echo "apt names no Debian mirror here: set DRIA_MIRROR." >&2; return 1; }
  if [ ! -e "$folder/.dria-ready" ]; then
    mkdir -p "$folder"
    debootstrap --variant=minbase "$suite" "$folder" "$mirror" >"$folder.log" 2>&1 ||
      { tail -n 5 "$folder.log" >&2; return 1; }
    touch "$folder/.dria-ready"
  fi
  apt-config dump | grep -E '^Acquire::https?::Proxy' >"$folder/etc/apt/apt.conf.d/90machine" || true
  cp /etc/resolv.conf /etc/hosts "$folder/etc/"
}

# dria_fresh_copy FROM TO: TO becomes a copy of FROM; nothing of an earlier run stays.
dria_fresh_copy() {
  dria_unmount "$2"
  rm -rf --one-file-system "$2"
  cp -a --reflink=auto "$1" "$2"
}

dria_mount() {
  mount -t proc proc "$1/proc"
  mount --rbind /dev "$1/dev"
  mount --make-rslave "$1/dev"
  mount --bind /sys "$1/sys"
}

# Safe to call twice, and for a folder that was never mounted.
dria_unmount() {
  local point
  for point in sys dev proc; do
    if mountpoint -q "$1/$point"; then
      umount -R "$1/$point" || umount -R -l "$1/$point"
    fi
  done
}

# dria_inside FOLDER COMMAND…: runs it there with an environment like a new login's.
dria_inside() {
  local folder=$1
  shift
  chroot "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
    LC_ALL=C.UTF-8 ${CI:+CI="$CI"} "$@" </dev/null
}

# dria_timed NAME COMMAND…: runs it, says how long it took, and passes its failure on.
dria_timed() {
  local name=$1 begun=$SECONDS code=0
  shift
  "$@" || code=$?
  echo "== $name: exit code $code after $((SECONDS - begun)) s"
  return $code
}

# dria_clone FOLDER: the committed state of this repository as FOLDER/src/dria-desktop.
dria_clone() {
  mkdir -p "$1/src"
  git clone --quiet --no-local "$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)" "$1/src/dria-desktop"
}
