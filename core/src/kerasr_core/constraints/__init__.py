"""Constraints of weights."""

from kerasr_core.constraints import norms  # noqa: F401
from kerasr_core.constraints.base import deserialize, get, serialize  # noqa: F401
