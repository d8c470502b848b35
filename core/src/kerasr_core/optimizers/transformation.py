"""A gradient transformation (`init` and `update`, the form of optax) on a list of weights, with its state in variables.

The optimizer `GradientTransformation` and what `compile(gradient_transform=…)` adds to any optimizer are made of it. Core
never imports optax: whatever has the two functions will do.
"""

from __future__ import annotations

import contextlib
import contextvars
import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ArgumentTypeError
from kerasr_core.types import Array
from kerasr_core.variable import Variable


class StepLoss(NamedTuple):
    """The loss of the step whose gradients are being applied, and the loss as a function of the weights' arrays."""

    value: Array
    function: Callable[[list[Array]], Array]


_step_loss: contextvars.ContextVar[StepLoss | None] = contextvars.ContextVar("step_loss", default=None)


@contextlib.contextmanager
def loss_of_step(value: Array, function: Callable[[list[Array]], Array]) -> Iterator[None]:
    """Transformations applied inside may ask for the loss (`value`, `value_fn`), as line searches and plateaus do."""
    token = _step_loss.set(StepLoss(value, function))
    try:
        yield
    finally:
        _step_loss.reset(token)


def is_transformation(value: Any) -> bool:
    """Whether a value is a gradient transformation: an object, such as optax makes, with functions `init` and `update`."""
    return not isinstance(value, type) and callable(getattr(value, "init", None)) and callable(getattr(value, "update", None)) \
        and not hasattr(value, "apply")


class Transformation:
    """One gradient transformation bound to weights.

    It sees gradients and weights as a dictionary by path, so that labels and masks can be chosen by name; or, if its
    `init` fails on that (masks given as lists), as a list in the order of the weights.

    Args:
        functions: The object with `init` and `update`.
    """

    def __init__(self, functions: Any) -> None:
        self.functions = functions
        self.variables: list[Variable] = []  # one for each array of the state; those of a slot in the order of the weights
        self._names: list[str] = []
        self._by_name = True
        self._leaves: list[Any] = []  # the state as `init` gave it; what is no array stays as it is
        self._places: list[int] = []  # which leaf each variable holds
        self._structure: Any = None

    def build(self, weights: Sequence[Variable], make: Callable[[Array, str], Variable]) -> None:
        """Make the variables of the state.

        Args:
            weights: The weights.
            make: Gives a variable for a start value and a name.
        """
        self._names = unique_paths(weights)
        state = self._start([w.raw() for w in weights])
        self._leaves, self._structure = jax.tree.flatten(state)
        names = [jax.tree_util.keystr(path, simple=True, separator="_") for path, _ in jax.tree_util.tree_flatten_with_path(state)[0]]
        self._places = [i for i in order_of_weights(state, self._names) if _is_numeric(self._leaves[i])]
        self.variables = [make(_stored(self._leaves[i]), names[i].replace("/", "_")) for i in self._places]

    def _start(self, params: list[Array]) -> Any:
        try:
            return self.functions.init(self._tree(params))
        except Exception:
            self._by_name = False
            try:
                return self.functions.init(self._tree(params))
            except Exception:
                self._by_name = True
        return self.functions.init(self._tree(params))

    def _tree(self, arrays: Sequence[Any]) -> Any:
        return dict(zip(self._names, arrays)) if self._by_name else list(arrays)

    def _list(self, tree: Any) -> list[Any]:
        return [tree[name] for name in self._names] if self._by_name else list(tree)

    def state(self) -> Any:
        """The state now, in the form that `update` takes."""
        leaves = list(self._leaves)
        for i, v in zip(self._places, self.variables):
            leaves[i] = _restored(v.raw(), leaves[i])
        return jax.tree.unflatten(self._structure, leaves)

    def variable_tree(self) -> Any:
        """The same with variables in the places of arrays."""
        leaves = list(self._leaves)
        for i, v in zip(self._places, self.variables):
            leaves[i] = v
        return jax.tree.unflatten(self._structure, leaves)

    def update(self, grads: Sequence[Array], params: Sequence[Array]) -> list[Array]:
        """The transformed gradients; the new state goes to the variables."""
        tree = self._tree(grads)
        updates, state = self.functions.update(tree, self.state(), self._tree(params), **self._extra_arguments(tree))
        leaves = jax.tree.leaves(state)
        if len(leaves) != len(self._leaves):
            raise ArgumentError(
                f"The gradient transformation changed the structure of its state, from {len(self._leaves)} to {len(leaves)} arrays.",
                argument="optimizer", expected=len(self._leaves), received=len(leaves),
            )
        for i, v in zip(self._places, self.variables):
            v.assign(_stored(leaves[i]))
        return self._list(updates)

    def _extra_arguments(self, grads: Any) -> dict[str, Any]:
        """What `update` takes beside gradients, state and weights, as far as the step knows it."""
        parameters = inspect.signature(self.functions.update).parameters
        any_word = any(p.kind is p.VAR_KEYWORD for p in parameters.values())
        loss = _step_loss.get()
        known = {} if loss is None else {
            "value": loss.value, "grad": grads, "value_fn": lambda tree, *a, **k: loss.function(self._list(tree)),
        }
        wanted = [n for n, p in parameters.items() if p.kind is p.KEYWORD_ONLY and p.default is p.empty and n not in known]
        if wanted:
            raise ArgumentTypeError(
                f"The gradient transformation needs {wanted}, which "
                f"{'no training step knows' if set(wanted) - {'value', 'grad', 'value_fn'} else 'only `fit` and `train_on_batch` know'}.",
                argument="optimizer", expected="gradients, state and weights", received=wanted,
            )
        return {n: v for n, v in known.items() if any_word or n in parameters}


def unique_paths(variables: Sequence[Variable]) -> list[str]:
    """The paths of variables; `_1`, `_2`, … make those different that are the same."""
    found: dict[str, None] = {}
    for v in variables:
        name, n = v.path, 0
        while name in found:
            n += 1
            name = f"{v.path}_{n}"
        found[name] = None
    return list(found)


def order_of_weights(state: Any, names: Sequence[str]) -> list[int]:
    """The leaves of a state so that those that belong to weights come in the order of `names`, not of the alphabet."""
    index = {name: i for i, name in enumerate(names)}
    seen: dict[Any, int] = {}
    keys = []
    for path, _ in jax.tree_util.tree_flatten_with_path(state)[0]:
        weight = lambda entry: index.get(getattr(entry, "key", ""))  # noqa: E731
        found = [(weight(entry), path[: i + 1]) for i, entry in enumerate(path)]
        keys.append([seen.setdefault(prefix, len(seen)) if place is None else place for place, prefix in found])
    return sorted(range(len(keys)), key=keys.__getitem__)


def _is_numeric(leaf: Any) -> bool:
    return isinstance(leaf, (bool, int, float)) or hasattr(leaf, "dtype")


def _is_key(leaf: Any) -> bool:
    return hasattr(leaf, "dtype") and jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key)


def _stored(leaf: Any) -> Array:
    """An array of the state as a variable holds it: keys as their numbers."""
    return jax.random.key_data(leaf) if _is_key(leaf) else jnp.asarray(leaf)


def _restored(value: Array, leaf: Any) -> Any:
    return jax.random.wrap_key_data(value, impl=jax.random.key_impl(leaf)) if _is_key(leaf) else value
