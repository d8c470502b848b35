#!/usr/bin/env bash
# Brings everything that the demonstration (`demo`, the default) or the tests (`test`) need; a second run ends at once.
#
# Python is needed. R and Java are left out, with a line that says how to get them, where they cannot be installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
profile=${1:-demo}
case $profile in demo|test) ;; *) echo "usage: setup.sh [demo|test]" >&2; exit 2 ;; esac

./setup-python.sh "$profile"
./setup-r.sh "$profile" || echo "kerasr: going on without R"
./setup-java.sh || echo "kerasr: going on without Java"
