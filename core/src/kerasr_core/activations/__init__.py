"""Activation functions by name."""

from kerasr_core.activations import probabilities, rectifiers, shrinkage, smooth  # noqa: F401
from kerasr_core.activations.base import deserialize, get, serialize  # noqa: F401
