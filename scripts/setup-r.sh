#!/usr/bin/env bash
# Installs R where apt can, the R packages that kerasr needs, and r-package itself, all R packages into .r-lib.
#
#   setup-r.sh demo|test             `test` adds rpy2 to .venv, for the tests that drive R from Python
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
profile=${1:-demo}
export R_LIBS=$ROOT/.r-lib${R_LIBS:+:$R_LIBS}

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
