#!/bin/sh
# Runs before a package is installed, upgraded or removed: the files of a till that is open
# must not be exchanged under it, least of all while it waits for what became of a sale.
set -e

for entry in /proc/[0-9]*/exe; do
    if [ "$(readlink "$entry" 2>/dev/null)" = "/opt/@NAME@/@NAME@" ]; then
        echo "pos-app : la caisse est ouverte. Fermez-la, puis recommencez." >&2
        echo "pos-app: the till is open. Close it, then try again." >&2
        exit 1
    fi
done
exit 0
