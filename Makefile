# The commands of the project. The first one of each line sets up what it needs; a second run starts at once.
SHELL := /bin/bash
PYTHON := .venv/bin/python
TESTS := $(PYTHON) scripts/run_tests.py

.PHONY: help setup demo test test-all test-python test-r test-java conformance interop \
        lint typecheck generate check-generated docs bench package clean ready

help:            ## this list
	@sed -nE 's/^([a-z-]+)[a-z -]*:[^#]*## (.*)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

setup ready:     ## what tests need: .venv, R and its packages in .r-lib, the Maven build
	@scripts/setup.sh test

demo:            ## the same job from Python, R and Java on real data, compared
	@scripts/setup.sh demo
	@$(PYTHON) examples/demo

test: ready      ## lint, types, generated files, pytest, testthat, JUnit
	@$(TESTS)

test-all: ready  ## also the slow tests, and R CMD check
	@$(TESTS) lint typecheck check-generated r java
	@$(TESTS) python --words="-m=slow"
	@$(TESTS) python
	@scripts/r-cmd-check.sh

test-python: ready  ## pytest
	@$(TESTS) python

test-r: ready    ## testthat
	@$(TESTS) r

test-java: ready ## JUnit
	@$(TESTS) java

conformance: ready  ## the shared tables in all three languages
	@$(TESTS) python --words="$$(grep -rl --include='*.py' conformance_cases tests/core | tr '\n' ' ')"; p=$$?; $(TESTS) r --words=conformance; r=$$?; \
	  $(TESTS) java --words="-Dtest=*Conformance*"; j=$$?; exit $$((p + r + j))

interop: ready   ## files and weights from one language to another, and from and to real Keras
	@$(TESTS) python --words=tests/interop

lint: ready      ## ruff, and one version everywhere
	@$(TESTS) lint

typecheck: ready ## mypy
	@$(TESTS) typecheck

generate: ready  ## api.json and everything that follows from it
	@scripts/generate.sh

check-generated: ready  ## regenerate in a copy and demand no difference
	@$(TESTS) check-generated

docs: ready      ## docs/, from schemas/api.json
	@$(PYTHON) schemas/codegen/docs.py

bench: ready     ## kerasr beside Keras and hand-written JAX
	@scripts/setup-bench.sh || echo "kerasr: going on without Keras on TensorFlow"
	@$(PYTHON) tests/benchmarks

package: ready   ## wheels, the R source package and the jar, in dist/
	@scripts/package.sh

clean:           ## what builds and tests left; .venv and .r-lib stay
	@rm -rf build dist test-results demo-output core/build python/build java-bindings/target
	@find . -name .venv -prune -o -name __pycache__ -type d -print0 | xargs -0 rm -rf
