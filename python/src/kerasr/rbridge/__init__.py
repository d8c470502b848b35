"""R inside the Python process, by rpy2: R data for `fit`, R functions as losses and metrics, objects of the R package.

`fit`, `evaluate`, `predict` and `compile` take objects of rpy2 as they are and load this module themselves; its functions are for
use by hand. It needs the extra `kerasr[r]` and an installed R; R functions also need the R package `kerasr`.
"""

from kerasr.rbridge import environment as _environment

_environment.prepare()

from kerasr.rbridge.arrays import to_array  # noqa: E402  rpy2 starts R when it is imported
from kerasr.rbridge.functions import to_function  # noqa: E402
from kerasr.rbridge.objects import from_r, to_r  # noqa: E402

__all__ = ["from_r", "to_array", "to_function", "to_r"]
