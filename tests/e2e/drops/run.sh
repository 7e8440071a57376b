#!/usr/bin/env bash
# run.sh WORK_FOLDER DROP_PROBE: the client against servers of Node that drop connections, over TLS
# with HTTP/1.1 and HTTP/2. Makes the certificates anew each time. Exits with 77 (skipped) without
# Node or openssl.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
# shellcheck disable=SC2034 # support.sh reads it
unchecked="That requests are sent once was not checked over TLS and HTTP/2."
# shellcheck source=tests/e2e/support.sh
source "$here/../support.sh"

need_node 18.3
command -v openssl >/dev/null || skip "openssl is not here"

mkdir -p "$work"
cd "$work"
names='subjectAltName=IP:127.0.0.1,DNS:localhost'
new_key=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)
{
  openssl req -x509 "${new_key[@]}" -keyout ca.key -out ca.pem -days 2 -subj '/CN=Test authority'
  openssl req "${new_key[@]}" -keyout server.key -out server.csr -subj /CN=localhost
  openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
    -extfile <(echo "$names") -out server.pem
  openssl req -x509 "${new_key[@]}" -keyout stranger.key -out stranger.pem -days 2 \
    -subj /CN=localhost -addext "$names"
} 2>openssl.txt || { cat openssl.txt; exit 1; }

DROP_PROBE=$2 CERTIFICATES=$work node --test "$here/drops.test.mjs"
