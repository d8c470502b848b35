#!/usr/bin/env bash
# Makes .venv-tf, the environment of Keras on TensorFlow for `make bench`. Without it the benchmarks leave that competitor out.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

key=$(hash_of requirements/bench-tf.txt scripts/setup-bench.sh)-$ROOT
stamped .venv-tf/.kerasr-bench "$key" && exit 0

say "installing the Python packages of requirements/bench-tf.txt into .venv-tf"
rm -rf .venv-tf
.venv/bin/python -m venv .venv-tf >>"$LOG" 2>&1 || give_up ".venv-tf could not be made (see above)"
.venv-tf/bin/python -m pip --disable-pip-version-check install -q -r requirements/bench-tf.txt >>"$LOG" 2>&1 \
  || give_up "pip could not install requirements/bench-tf.txt (see above)"
stamp .venv-tf/.kerasr-bench "$key"
