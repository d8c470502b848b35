#!/usr/bin/env bash
# Installs rpy2 (Python calling R) into .venv, with the C headers that building it takes.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
python=.venv/bin/python
"$python" -c 'import rpy2' 2>/dev/null && exit 0
say "installing rpy2 into .venv"
if can_apt; then     # Python's header, and the libraries that R's own link flags name
  apt_install python3-dev r-base-dev libtirpc-dev libpcre2-dev liblzma-dev libbz2-dev libicu-dev libreadline-dev zlib1g-dev libblas-dev liblapack-dev || true
fi
if Rscript --vanilla -e 'quit(status = getRversion() >= "4.5")'; then
  "$python" -m pip --disable-pip-version-check install -q -r requirements/r.txt >>"$LOG" 2>&1
else                 # rpy2 3.5 does not build against a newer R
  "$python" -m pip --disable-pip-version-check install -q 'rpy2>=3.6' >>"$LOG" 2>&1
fi || give_up "R: rpy2 did not build; it needs R's and Python's headers and a C compiler (Debian: apt-get install r-base-dev python3-dev libtirpc-dev)"
