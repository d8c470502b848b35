"""How the engine compiles: `jax.jit` with the options of XLA that suit a model on this platform.

XLA on a CPU takes the convolutions of its YNNPACK library where it can; for most shapes they run on one core only. Without it they are
Eigen's, which run on all. Milliseconds on two cores, value / gradient of the input / gradient of the kernel:

    batch, side, channels -> filters       YNNPACK                  Eigen
    128, 13,  32 ->  64, valid              8.4 / 4.5 / 14.4         3.2 / 4.4 / 5.1
     32, 32,  64 ->  64                    25.2 / 25.0 / 26.3       14.1 / - / -
     32, 16,  32 ->  32                     1.5 / 1.5 / 2.0          1.1 / 1.2 / 1.4
     32,  8,  64 ->  64                     1.5 / 1.4 / 1.6          0.9 / 0.9 / 1.1
     32, 16, 128 -> 128                    12.2 / 12.1 / 17.4       12.4 / 12.4 / 14.9

Matrix products and sums stay as they are, YNNPACK's where XLA chooses so.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax

from kerasr_core.engine.kept import Kept

Options = dict[str, Any]
_NO_CONVOLUTIONS: Options = {"xla_cpu_experimental_ynn_fusion_type": "LIBRARY_FUSION_TYPE_INDIVIDUAL_DOT,LIBRARY_FUSION_TYPE_REDUCE"}
_ONE_CORE: Options = {"xla_cpu_experimental_ynn_fusion_type": "", "xla_cpu_multi_thread_eigen": False}


def compiled(model: Any, function: Callable[..., Any], donate: tuple[int, ...] = (), name: Any = None, one_core: bool = False) -> Any:
    """`jax.jit(function)`, for a function in which `model` runs; the memory of the arguments `donate` is used again.

    With a `name` that tells the model's functions apart, a later process need not trace it (see `kept`). With `one_core` a CPU's other
    cores are left to other calls at the same time; calls that share them wait for each other.
    """
    options = _known(_ONE_CORE) if one_core else _options(model)
    made = jax.jit(function, donate_argnums=donate) if options is None else _WithOptions(function, donate, options)
    return made if name is None else Kept(model, name, made)


class _WithOptions:
    """A compiled function with options, which JAX takes at the outermost level only: within another one it goes without."""

    def __init__(self, function: Callable[..., Any], donate: tuple[int, ...], options: Options) -> None:
        self.outermost = jax.jit(function, donate_argnums=donate, compiler_options=options)
        self.inner = jax.jit(function)

    def __call__(self, *arguments: Any) -> Any:
        try:
            return self.outermost(*arguments)
        except ValueError as problem:
            if "compiler_options" not in str(problem):
                raise
        return self.inner(*arguments)

    def lower(self, *arguments: Any) -> Any:
        return self.outermost.lower(*arguments)


def convolves(model: Any) -> bool:
    """Whether a layer of the model is a convolution."""
    return any(getattr(layer, "convolves", False) for layer in model._flatten_layers())


def _options(model: Any) -> Options | None:
    return _known(_NO_CONVOLUTIONS) if convolves(model) else None


def _known(options: Options) -> Options | None:
    """The options, if the platform is a CPU and this XLA has them: one is experimental, and may go."""
    return options if jax.default_backend() == "cpu" and _compiles_with(tuple(options.items())) else None


@functools.cache
def _compiles_with(options: tuple[tuple[str, Any], ...]) -> bool:
    try:
        jax.jit(lambda: 0, compiler_options=dict(options)).lower().compile()
    except Exception:  # XLA's error for an unknown option has had several types
        return False
    return True
