#!/usr/bin/env bash
# Installs R where apt can, the R packages that kerasr needs, and r-package itself, all R packages into .r-lib.
#
#   setup-r.sh demo|test             `test` adds rpy2 to .venv, for the tests that drive R from Python
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
profile=${1:-demo}
export R_LIBS=$ROOT/.r-lib${R_LIBS:+:$R_LIBS}

# R loads Python into its own process, which takes Python's shared library; Debian keeps that in a package of its own.
shared_python() {
  .venv/bin/python - <<'P'
import ctypes, os, sys, sysconfig
name, folder = sysconfig.get_config_var("INSTSONAME") or sysconfig.get_config_var("LDLIBRARY"), sysconfig.get_config_var("LIBDIR")
try:
    ctypes.CDLL(os.path.join(folder, name) if os.path.exists(os.path.join(folder, name)) else name)
except OSError:
    sys.exit(1)
P
}

if ! stamped .venv/.kerasr-shared "$(readlink -f .venv/bin/python)"; then
  version=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  shared_python || apt_install "libpython$version" || true
  shared_python || give_up "R: Python's shared library is missing (Debian: apt-get install libpython$version), which R needs to run the engine"
  stamp .venv/.kerasr-shared "$(readlink -f .venv/bin/python)"
fi

tools=$(hash_of scripts/lib.sh scripts/install-r.sh)
if ! have Rscript || ! { stamped .r-lib/.tools-test "$tools" || { [ "$profile" = demo ] && stamped .r-lib/.tools-demo "$tools"; }; }; then
  scripts/install-r.sh "$profile"
  stamp ".r-lib/.tools-$profile" "$tools"
fi

[ -f r-package/DESCRIPTION ] || give_up "R: r-package/DESCRIPTION is missing: the checkout is incomplete"
package=$(hash_of r-package)
if ! stamped .r-lib/.package "$package"; then
  say "installing the R package into .r-lib"
  R CMD INSTALL --no-test-load --no-lock -l .r-lib r-package >>"$LOG" 2>&1 || give_up "R: r-package did not install (see above)"
  stamp .r-lib/.package "$package"
fi

[ "$profile" = test ] || exit 0
bridge=$(hash_of requirements/r.txt scripts/install-rpy2.sh)
if ! stamped .venv/.kerasr-rpy2 "$bridge"; then
  scripts/install-rpy2.sh
  stamp .venv/.kerasr-rpy2 "$bridge"
fi
