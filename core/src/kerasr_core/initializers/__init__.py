"""Start values of weights."""

from kerasr_core.initializers import constant, distributions, orthogonal, scaling  # noqa: F401
from kerasr_core.initializers.base import deserialize, get, serialize  # noqa: F401
