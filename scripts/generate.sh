#!/usr/bin/env bash
# Writes every generated file: the core is described into schemas/, then each generator reads schemas/api.json, and
# roxygen writes R's manual pages. Run in a copy of the tree, it describes and writes that copy.
#
#   KERASR_TOOLS names the folder of .venv and .r-lib if they are not here
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools=${KERASR_TOOLS:-$PWD}
python=$tools/.venv/bin/python
export PYTHONPATH=$PWD/core/src:$PWD/python/src PYTHONDONTWRITEBYTECODE=1 JAX_PLATFORMS=cpu

"$python" -m kerasr_core.describe schemas
for generator in namespaces json_schema docs r java; do
  "$python" "schemas/codegen/$generator.py"
done

# A manual page depends on roxygen2's version, so only the version that DESCRIPTION names may write them.
export R_LIBS=$tools/.r-lib${R_LIBS:+:$R_LIBS} RETICULATE_PYTHON=$python
if command -v Rscript >/dev/null; then
  Rscript --vanilla - <<'R'
wanted <- read.dcf("r-package/DESCRIPTION", fields = "RoxygenNote")[1]
found <- tryCatch(as.character(utils::packageVersion("roxygen2")), error = function(e) "not installed")
if (identical(unname(wanted), found)) {
  suppressMessages(roxygen2::roxygenise("r-package", load_code = "source"))
} else {
  cat("kerasr: R's manual pages are left as they are: roxygen2 is", found, "and DESCRIPTION names", wanted, "\n")
}
R
else
  echo "kerasr: R's manual pages are left as they are: R is not installed"
fi
