"""Models: Model, Sequential, Functional, and what makes copies and tables of them."""

from kerasr_core.models.cloning import clone_model
from kerasr_core.models.functional import Functional
from kerasr_core.models.model import Model
from kerasr_core.models.sequential import Sequential

__all__ = ["Functional", "Model", "Sequential", "clone_model"]
