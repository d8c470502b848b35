"""Regularizer: a penalty on a weight or an output, added to the loss. With `get`, `serialize` and `deserialize`."""

from __future__ import annotations

from typing import Any

from kerasr_core import registry, serialization
from kerasr_core.fields import Configured, resolve
from kerasr_core.types import Array


@registry.public("regularizers.Regularizer")
class Regularizer(Configured):
    """Base of regularizers: a subclass writes `__call__(x)`, which returns a scalar."""

    def __call__(self, x: Array) -> Array:
        raise NotImplementedError(f"{type(self).__name__} must implement `__call__(x)`.")


@registry.public("regularizers.get")
def get(identifier: Any) -> Any:
    """The regularizer that a name, a config, a class, a function or None means.

    Args:
        identifier: A name such as `"l2"`, a config, a regularizer, a function, or None.
    """
    return resolve("regularizers", identifier)


@registry.public("regularizers.serialize")
def serialize(regularizer: Any) -> Any:
    """The config of a regularizer, with its class.

    Args:
        regularizer: A regularizer.
    """
    return serialization.serialize(regularizer)


@registry.public("regularizers.deserialize")
def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The regularizer that `serialize` described.

    Args:
        config: The result of `serialize`.
        custom_objects: Classes and functions of yours, by name.
    """
    with serialization.custom_object_scope(custom_objects):
        return resolve("regularizers", config)
