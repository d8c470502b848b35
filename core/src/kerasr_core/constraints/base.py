"""Constraint: what an optimizer applies to a weight after each update. With `get`, `serialize` and `deserialize`."""

from __future__ import annotations

from typing import Any

from kerasr_core import registry, serialization
from kerasr_core.fields import Configured, resolve
from kerasr_core.types import Array


@registry.public("constraints.Constraint")
class Constraint(Configured):
    """Base of constraints: a subclass writes `__call__(w)`, which returns the weight that is allowed."""

    def __call__(self, w: Array) -> Array:
        raise NotImplementedError(f"{type(self).__name__} must implement `__call__(w)`.")


@registry.public("constraints.get")
def get(identifier: Any) -> Any:
    """The constraint that a name, a config, a class, a function or None means.

    Args:
        identifier: A name such as `"max_norm"`, a config, a constraint, a function, or None.
    """
    return resolve("constraints", identifier)


@registry.public("constraints.serialize")
def serialize(constraint: Any) -> Any:
    """The config of a constraint, with its class.

    Args:
        constraint: A constraint.
    """
    return serialization.serialize(constraint)


@registry.public("constraints.deserialize")
def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The constraint that `serialize` described.

    Args:
        config: The result of `serialize`.
        custom_objects: Classes and functions of yours, by name.
    """
    with serialization.custom_object_scope(custom_objects):
        return resolve("constraints", config)
