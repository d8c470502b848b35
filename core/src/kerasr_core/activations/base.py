"""How an activation becomes public, what it does with symbolic tensors, and `get`, `serialize`, `deserialize`."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import registry, serialization
from kerasr_core.errors import ArgumentError
from kerasr_core.fields import resolve
from kerasr_core.graph import KerasTensor

Function = Callable[..., Any]
_OPS = {"exponential": "exp"}


def activation(*aliases: str) -> Callable[[Function], Function]:
    """Register a function as `activations.<its name>` and let it take NumPy arrays and symbolic tensors too."""

    def register(fn: Function) -> Function:
        signature = inspect.signature(fn)

        @functools.wraps(fn)
        def call(x: Any, *args: Any, **kwargs: Any) -> Any:
            if isinstance(x, KerasTensor):
                bound = signature.bind(x, *args, **kwargs)
                given = {k: v for k, v in bound.arguments.items() if k != "x"}
                bound.apply_defaults()
                return _symbolic(fn.__name__, x, given, dict(bound.arguments))
            return fn(x if isinstance(x, jax.Array) else jnp.asarray(x), *args, **kwargs)

        return registry.public(f"activations.{fn.__name__}", *(f"activations.{a}" for a in aliases))(call)

    return register


_LAYERS = {"elu": "ELU", "leaky_relu": "LeakyReLU", "softmax": "Softmax", "relu": "ReLU"}  # by the same argument names


def _symbolic(name: str, x: KerasTensor, arguments: dict[str, Any], full: dict[str, Any]) -> Any:
    """The node of the op of the same name, or of a layer where there is no such op.

    `arguments` are those given; `full` has the defaults too, as those of an op may differ.
    """
    if name == "linear":
        return x
    ops = registry.namespace("ops")
    op = ops.get(_OPS.get(name, name))
    known = set() if op is None else set(inspect.signature(op).parameters)
    if op is not None and set(arguments) <= known:
        return op(**{k: v for k, v in full.items() if k in known})
    if not arguments:
        return registry.lookup("layers.Activation")(name)(x)
    if name not in _LAYERS:
        raise ArgumentError(
            f"`activations.{name}` of a symbolic tensor takes no further arguments; put it into the `call` of a layer.",
            argument=next(iter(arguments)), expected="no argument", received=arguments,
        )
    return registry.lookup(f"layers.{_LAYERS[name]}")(**arguments)(x)


@registry.public("activations.get")
def get(identifier: Any) -> Any:
    """The activation that a name, a config, a function or None (no activation) means.

    Args:
        identifier: A name such as `"relu"`, a config, a function, or None.
    """
    return resolve("activations", identifier)


@registry.public("activations.serialize")
def serialize(activation: Any) -> Any:
    """The name of a built-in activation, or the config of another one.

    Args:
        activation: An activation function or layer.
    """
    return serialization.serialize(activation)


@registry.public("activations.deserialize")
def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The activation that `serialize` described.

    Args:
        config: The result of `serialize`.
        custom_objects: Functions of yours, by name.
    """
    with serialization.custom_object_scope(custom_objects):
        return resolve("activations", config)
