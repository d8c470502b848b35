#!/usr/bin/env bash
# Builds what a release consists of, all of one version, into dist/: two wheels with their sources, the R package, the jar.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
.venv/bin/python scripts/check_versions.py
rm -rf dist && mkdir dist
for distribution in core python; do
  .venv/bin/python -m build --no-isolation --outdir dist "$distribution" >>"$LOG" 2>&1 || give_up "the wheel of $distribution did not build"
done
if have R; then (cd dist && R CMD build --no-build-vignettes ../r-package) >>"$LOG" 2>&1 || give_up "R CMD build failed"; fi
if have mvn; then
  mvn -q -B -f java-bindings/pom.xml -DskipTests package >>"$LOG" 2>&1 || give_up "the Maven build failed"
  cp java-bindings/target/kerasr*.jar dist/
fi
ls dist
