"""What surrounds a call of a layer: which arguments its `call` has, what the outermost call passes down, and the open paths."""

from __future__ import annotations

import contextvars
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax

from kerasr_core import config, variable
from kerasr_core.shapes import is_array, leaf


@dataclass(frozen=True)
class CallSignature:
    """What a class's `call` takes; looked up once per class."""

    names: tuple[str, ...]
    has_training: bool
    training_default: Any
    masks: tuple[str, ...]  # arguments named `mask` or `<input>_mask`
    takes_any: bool

    @staticmethod
    def of(call: Callable[..., Any]) -> CallSignature:
        parameters = dict(list(inspect.signature(call).parameters.items())[1:])  # without `self`
        kinds = inspect.Parameter
        names = tuple(n for n, p in parameters.items() if p.kind in (kinds.POSITIONAL_OR_KEYWORD, kinds.POSITIONAL_ONLY))
        default = parameters["training"].default if "training" in parameters else None
        masks = tuple(n for n in parameters if n == "mask" or n.endswith("_mask"))
        return CallSignature(
            names, "training" in parameters, None if default is kinds.empty else default, masks,
            any(p.kind is kinds.VAR_KEYWORD for p in parameters.values()),
        )

    def masked(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[tuple[str, Any]]:
        """The arguments for masks that a call leaves open, each with the input whose mask it takes."""
        if not self.masks:
            return []
        tensors = [(n, v) for n, v in zip(self.names, args) if jax.tree.leaves(v, is_leaf=leaf)]
        tensors += [(n, v) for n, v in kwargs.items() if is_array(v) and n not in self.masks]
        wanted = [("mask" if i == 0 and "mask" in self.masks else f"{n}_mask", v) for i, (n, v) in enumerate(tensors)]
        return [(n, v) for n, v in wanted if n in self.masks and kwargs.get(n) is None and n not in self.names[: len(args)]]


@dataclass
class CallContext:
    """What an outermost call passes down to the layers inside it."""

    training: bool | None


call_context: contextvars.ContextVar[CallContext | None] = contextvars.ContextVar("call_context", default=None)


def outermost() -> bool:
    """Whether no call is under way: neither of a layer nor inside a stateless function."""
    return call_context.get() is None and variable.stateless_scope() is None


_open_layers: contextvars.ContextVar[tuple[Any, ...]] = contextvars.ContextVar("open_layers", default=())


def open_path(layer: Any) -> Any:
    """Enter the layer's name scope, unless it is the innermost one already (a call that builds)."""
    open_now = _open_layers.get()
    if open_now and open_now[-1] is layer:
        return None
    if layer.__dict__.get("_path") is None:
        around = "/".join(x.name for x in open_now)
        layer.__dict__["_path"] = f"{around}/{layer.name}" if around else layer.name
    return _open_layers.set((*open_now, layer))


def close_path(token: Any) -> None:
    if token is not None:
        _open_layers.reset(token)


class path_scope:  # noqa: N801  (used as a context manager: `with path_scope(layer)`)
    """Variables made inside have the layer's path."""

    def __init__(self, layer: Any) -> None:
        self.scope = config.name_scope(layer.path)

    def __enter__(self) -> None:
        self.token = config._name_stack.set(())
        self.scope.__enter__()

    def __exit__(self, *error: Any) -> None:
        self.scope.__exit__(*error)
        config._name_stack.reset(self.token)


def is_traced(value: Any) -> bool:
    return isinstance(value, jax.core.Tracer)
