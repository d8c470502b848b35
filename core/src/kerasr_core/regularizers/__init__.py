"""Penalties on weights and outputs."""

from kerasr_core.regularizers import norms, orthogonal  # noqa: F401
from kerasr_core.regularizers.base import deserialize, get, serialize  # noqa: F401
