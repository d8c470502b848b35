"""`python tests/benchmarks` is `python tests/benchmarks/run.py`."""

import sys

from run import main

sys.exit(main())
