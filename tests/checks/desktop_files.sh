#!/bin/sh
# desktop_files.sh FOLDER: the menu entry and the store page follow their specifications.
set -eu
cd "$1"
for tool in desktop-file-validate appstreamcli; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIPPED: $tool is not here"
        exit 77
    fi
done
desktop-file-validate ./*.desktop
appstreamcli validate --no-net --explain ./*.metainfo.xml
