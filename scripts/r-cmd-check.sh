#!/usr/bin/env bash
# Runs R CMD check on the R package, in a folder of its own; errors and warnings fail.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
have R || give_up "R is not installed"
export R_LIBS=$ROOT/.r-lib${R_LIBS:+:$R_LIBS} RETICULATE_PYTHON=$ROOT/.venv/bin/python KERASR_ROOT=$ROOT
export _R_CHECK_FORCE_SUGGESTS_=false _R_CHECK_CRAN_INCOMING_=false
rm -rf build/r && mkdir -p build/r && cd build/r
R CMD build --no-build-vignettes "$ROOT/r-package"
R CMD check --no-manual --no-build-vignettes --ignore-vignettes kerasr_*.tar.gz
! grep -E '^Status:.*(ERROR|WARNING)' kerasr.Rcheck/00check.log
