"""Variables from a weight file: everything is compared and read first, and only then assigned, all or nothing."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core.errors import ConfigError, WeightsError, nearest
from kerasr_core.layer import Layer
from kerasr_core.saving import limits
from kerasr_core.saving.saveables import saveables
from kerasr_core.saving.weights_h5 import Store, WeightsFile
from kerasr_core.variable import StatelessScope, Variable

_SHOWN = 20  # how many mismatches a message lists
# State that other writers keep beside the layers and that a model may be without.
_OPTIONAL = {"optimizer", "metrics", "_metrics", "_compile_metrics", "compile_metrics", "seed_generator", "_seed_generators"}


@dataclass
class Restoration:
    """What is going to be assigned, and what does not fit."""

    values: list[tuple[Variable, Any]] = field(default_factory=list)
    problems: dict[str, list[str]] = field(default_factory=dict)  # path -> lines

    def apply(self) -> None:
        """Assign everything. Shapes and dtypes were compared before, so none of these assignments can fail."""
        for variable, value in self.values:
            variable.assign(value)


def restore(root: Any, weights: WeightsFile, skip_mismatch: bool = False, done: Iterable[str] = ()) -> list[str]:
    """Set the variables of `root` from a weight file.

    Args:
        root: A built model or layer.
        weights: The file.
        skip_mismatch: Leave objects that do not fit as they are, with a warning, instead of failing.
        done: Paths that are set already.

    Returns: the paths of all objects in `root`.
    Raises: `WeightsError` with one line for every mismatch; then nothing has changed.
    """
    plan = Restoration()
    paths: list[str] = []
    ready = set(done)
    _build_optimizer(root, weights)
    for path, value in saveables(root):
        paths.append(path)
        if path not in ready:
            _plan_one(plan, path, value, weights)
    if not ready:
        known = set(paths)
        for path in weights.paths():
            if path not in known and not _OPTIONAL & set(path.split("/")):
                plan.problems[path] = ["the file has arrays here, but the model has no such layer" + nearest(path, known)]
    if plan.problems:
        message = _message(plan.problems, weights.name)
        if not skip_mismatch:
            raise WeightsError(message, expected="the arrays of the model", received=sorted(plan.problems))
        warnings.warn(message + "\nThese are left as they were.", stacklevel=4)
    plan.apply()
    return paths


def _build_optimizer(root: Any, weights: WeightsFile) -> None:
    """Make the slots of a new optimizer for whose weights the file has state, so that training goes on as it stopped."""
    optimizer = getattr(root, "optimizer", None)
    if optimizer is not None and _is_ours(type(optimizer)) and root.built and not optimizer.built \
            and len(weights.store("optimizer")) > len(optimizer.file_variables):
        optimizer.build(root.trainable_variables)


def _plan_one(plan: Restoration, path: str, value: Any, weights: WeightsFile) -> None:
    stored = weights.store(path)
    if isinstance(value, Layer) and _is_ours(type(value).load_own_variables):
        _plan_layer(plan, path, value, stored, weights)
    elif not isinstance(value, Layer) and _is_ours(type(value)):
        _plan_optimizer(plan, path, value, stored, weights)
    elif hasattr(value, "load_own_variables"):
        _plan_custom(plan, path, value, stored, weights)


def _plan_layer(plan: Restoration, path: str, layer: Layer, stored: Store, weights: WeightsFile) -> None:
    """The usual case: arrays `0`, `1`, … in the order of the layer's variables."""
    mine = layer._file_variables()
    lines = _differences(layer, mine, stored)
    if lines and not stored and mine:
        lines[-1] += nearest(path, list(weights.paths())) if len(plan.problems) < _SHOWN else ""
    if lines:
        plan.problems[path] = lines
    elif type(layer).load_own_variables is not Layer.load_own_variables:
        _plan_custom(plan, path, layer, stored, weights)
    else:
        plan.values += _read(path, mine, stored, weights)


def _differences(owner: Any, mine: Sequence[Variable], stored: Store) -> list[str]:
    who = f"{type(owner).__name__} {getattr(owner, 'name', '')!r}"
    if not stored and mine:
        return [f"missing in the file; {who} has {_named(mine)}"]
    if stored and not mine and not getattr(owner, "built", True):
        return [f"{who} is not built, but the file has {len(stored)} arrays for it. Build the model first"]
    lines = []
    for i, v in enumerate(mine):
        array = stored.get(str(i))
        if array is None:
            lines.append(f"`{v.name}` of {who} ({i}) is missing in the file; expected shape {list(v.shape)}")
        elif array.shape != v.shape:
            lines.append(f"`{v.name}` of {who} has shape {list(v.shape)}, the file has {list(array.shape)}")
        elif _kind(array.dtype) != _kind(jnp.dtype(v.dtype)):
            lines.append(f"`{v.name}` of {who} has dtype {v.dtype}, the file has {array.dtype}")
    extra = sorted(set(stored) - {str(i) for i in range(len(mine))})
    if extra:
        lines.append(f"the file has {len(stored)} arrays, {who} has {len(mine)}: {_named(mine)}")
    return lines


def _plan_optimizer(plan: Restoration, path: str, optimizer: Any, stored: Store, weights: WeightsFile) -> None:
    """An optimizer starts afresh if its state is not in the file or belongs to another optimizer."""
    mine = list(optimizer.file_variables if hasattr(optimizer, "file_variables") else optimizer.variables)
    if not stored:
        return
    fresh = [v for v in mine[: len(stored)] if v.shape == ()]  # saved before its first step: no slots yet
    if len(stored) < len(mine) and len(fresh) == len(stored) and not _differences(optimizer, fresh, stored):
        mine = fresh
    lines = _differences(optimizer, mine, stored)
    if lines:
        warnings.warn(
            f"The state of the optimizer {getattr(optimizer, 'name', path)!r} in {weights.name!r} is not loaded, because it "
            f"does not fit: {lines[0]}.", stacklevel=5,
        )
        return
    plan.values += _read(path, mine, stored, weights)


def _plan_custom(plan: Restoration, path: str, value: Any, stored: Store, weights: WeightsFile) -> None:
    """A class with its own `load_own_variables`: what it assigns is caught, and assigned with the rest."""
    owned = {id(v): v for v in [*getattr(value, "_own_variables", ()), *getattr(value, "variables", ())]}
    arrays = {key: array.read() for key, array in stored.items()}
    if arrays:
        weights.verify(path, arrays)
    try:
        with StatelessScope() as scope:
            value.load_own_variables(arrays)
    except Exception as problem:
        plan.problems[path] = [f"{type(value).__name__}.load_own_variables failed: {problem!r}"]
        return
    plan.values += [(owned[i], array) for i, array in scope.values.items() if i in owned]


def _read(path: str, mine: Sequence[Variable], stored: Store, weights: WeightsFile) -> list[tuple[Variable, Any]]:
    arrays = {str(i): stored[str(i)].read() for i in range(len(mine))}
    if arrays:
        weights.verify(path, arrays)
    return [(v, jnp.asarray(arrays.pop(str(i)), dtype=v.dtype)) for i, v in enumerate(mine)]


def settle(pending: Sequence[Variable]) -> None:
    """Initialise what a file did not set, within a bound of memory."""
    left = [v for v in pending if v.pending]
    needed = sum(v.size * jnp.dtype(v.dtype).itemsize for v in left)
    if needed > limits.UNSTORED_BYTES:
        raise ConfigError(
            f"The config asks for {needed} bytes of weights that the file does not hold, such as {_named(left[:3])}.",
            expected=f"at most {limits.UNSTORED_BYTES} bytes", received=needed,
        )
    for v in left:
        v.settle()


def _is_ours(target: Any) -> bool:
    """Whether a class or method is the library's own, so that its variables alone say what the file must hold."""
    return str(target.__module__).startswith("kerasr_core.")


def _kind(dtype: Any) -> str:
    if jnp.issubdtype(dtype, jnp.floating):
        return "float"
    return "bool" if np.dtype(dtype).kind == "b" else "int"


def _named(variables: Sequence[Variable]) -> str:
    named = [f"{v.name} {list(v.shape)}" for v in variables[:6]]
    return ", ".join(named) + (", …" if len(variables) > 6 else "") if named else "no variables"


def _message(problems: dict[str, list[str]], name: str) -> str:
    lines = [f"  {path or '/'}: {line}." for path, found in problems.items() for line in found]
    more = [f"  … and {len(lines) - _SHOWN} more."] if len(lines) > _SHOWN else []
    return "\n".join([f"The weights in {name!r} do not fit the model:", *lines[:_SHOWN], *more])
