#!/usr/bin/env bash
# Makes the virtual environment .venv with the pinned packages and the two distributions of this repository, editable.
#
#   setup-python.sh demo|test        KERASR_SETUP_PYTHON names the interpreter to use
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
profile=${1:-demo}
how="install Python 3.11 or later with its venv module (Debian: apt-get install python3 python3-venv), then run this again"

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# R loads Python as a shared library, so an interpreter that has one comes first.
shared() { "$1" -c 'import sys, sysconfig; sys.exit(not sysconfig.get_config_var("Py_ENABLE_SHARED"))' 2>/dev/null; }

find_python() {
  local p any=
  for p in ${KERASR_SETUP_PYTHON:-} python3 python3.11 python3.12 python3.13 /usr/bin/python3 python3.14; do
    have "$p" && new_enough "$p" || continue
    if shared "$p"; then command -v "$p"; return; fi
    any=${any:-$(command -v "$p")}
  done
  [ -z "$any" ] || printf '%s\n' "$any"
}

make_venv() {
  local python
  python=$(find_python)
  if [ -z "$python" ]; then
    apt_install python3 python3-venv python3-dev || true
    python=$(find_python)
  fi
  [ -n "$python" ] || give_up "Python 3.11 or later is missing: $how"
  rm -rf .venv
  if ! "$python" -m venv .venv >>"$LOG" 2>&1; then     # Debian keeps the venv module in a package of its own
    say "installing Python's venv module"
    apt_install python3-venv && rm -rf .venv && { "$python" -m venv .venv || /usr/bin/python3 -m venv .venv; } >>"$LOG" 2>&1 \
      || give_up "Python's venv module is missing: $how"
  fi
}

key=$(hash_of requirements/demo.txt requirements/test.txt core/pyproject.toml python/pyproject.toml core/src/kerasr_core/version.py \
      scripts/lib.sh scripts/setup-python.sh)-$ROOT
stamped .venv/.kerasr-test "$key" && exit 0
[ "$profile" = test ] || ! stamped .venv/.kerasr-demo "$key" || exit 0

{ [ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1 && new_enough .venv/bin/python; } || make_venv
say "installing the Python packages of requirements/$profile.txt into .venv"
pip=(.venv/bin/python -m pip --disable-pip-version-check install -q)
"${pip[@]}" -r "requirements/$profile.txt" >>"$LOG" 2>&1 || give_up "pip could not install requirements/$profile.txt (see above)"
"${pip[@]}" --no-deps --no-build-isolation -e ./core -e ./python >>"$LOG" 2>&1 || give_up "pip could not install ./core and ./python (see above)"
stamp ".venv/.kerasr-$profile" "$key"
