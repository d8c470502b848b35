"""A model as a pure function and a pytree, for `jax.jit`, `grad`, `vmap`, `pmap` and whatever else JAX offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.errors import ArgumentError, StateError, WeightsError, nearest, shown
from kerasr_core.functional import substituted
from kerasr_core.optimizers.transformation import unique_paths
from kerasr_core.random import draw_key
from kerasr_core.variable import Variable

State = dict[str, dict[str, Any]]


class Functionalizing:
    """Mixin of Model: `functionalize` and the way back."""

    name: str
    built: bool
    trainable_variables: list[Variable]
    non_trainable_variables: list[Variable]
    _flatten_layers: Callable[..., list[Any]]

    def functionalize(self) -> tuple[Callable[..., Any], State]:
        """The model as `(apply, state)`: a pure function, and a snapshot of all variables as a pytree.

        `apply(state, *inputs, training=False, rng=None, return_losses=False, **arguments)` gives `(outputs, new_state)`, and
        the losses that layers and regularizers add, as a list, if `return_losses`. `state` is `{"trainable": {path: array},
        "non_trainable": {path: array}}`; the second part holds moving averages and random seeds, and what a call changes of
        it is in `new_state`. With `rng` (a key or a whole number) random layers draw from it and the seeds stay. Nothing of
        the model is touched, neither now nor by calls; `load_functional_state` puts a state back.

        Raises: `StateError` if the model is not built.
        """
        groups = self._functional_groups()
        seeds = [id(g.state) for layer in self._flatten_layers() for g in layer._seed_generators]

        def apply(
            state: Mapping[str, Mapping[str, Any]], *inputs: Any, training: bool = False, rng: Any = None,
            return_losses: bool = False, **arguments: Any,
        ) -> Any:
            pairs = [(list(named.values()), _arrays(state, part, named)) for part, named in groups.items()]
            kept = dict(zip(groups["non_trainable"], pairs[1][1]))
            if rng is not None:
                drawn = [i for i, v in enumerate(pairs[1][0]) if id(v) in seeds]
                for n, i in enumerate(drawn):
                    pairs[1][1][i] = jax.random.fold_in(_raw_key(rng), n)

            def run() -> tuple[Any, list[Any]]:
                outputs = self(*inputs, training=training, **arguments)  # type: ignore[operator]
                return outputs, (self.losses if return_losses else [])  # type: ignore[attr-defined]

            done = substituted(run, pairs, collect_losses=True)
            trainable, non_trainable = (dict(zip(named, values)) for named, values in zip(groups.values(), done.values))
            if rng is not None:
                non_trainable |= {path: kept[path] for path, v in groups["non_trainable"].items() if id(v) in seeds}
            outputs, losses = done.result
            new = {"trainable": trainable, "non_trainable": non_trainable}
            return (outputs, new, losses) if return_losses else (outputs, new)

        return apply, {part: {path: jnp.copy(v.raw()) for path, v in named.items()} for part, named in groups.items()}

    def load_functional_state(self, state: Mapping[str, Mapping[str, Any]]) -> None:
        """Set the variables from a state of `functionalize`: all of them, or, if anything does not fit, none.

        Args:
            state: `{"trainable": {path: array}, "non_trainable": {path: array}}`; either part may be left out.

        Raises: `WeightsError` for paths that are missing or unknown, and for other shapes.
        """
        groups = self._functional_groups()
        if not isinstance(state, Mapping) or not set(state) <= set(groups):
            raise ArgumentError(
                f"`state` must be a dictionary with {list(groups)}, received "
                f"{list(state) if isinstance(state, Mapping) else shown(state)}.", argument="state", layer=self.name,
                expected=list(groups), received=shown(state),
            )
        plan: list[tuple[Variable, Any]] = []
        for part in state:
            arrays = _arrays(state, part, groups[part])
            for (path, v), array in zip(groups[part].items(), arrays):
                if np.shape(array) != v.shape:
                    raise WeightsError(
                        f"The state's {path!r} must have the shape {list(v.shape)}, received {list(np.shape(array))}.",
                        argument="state", layer=self.name, expected=list(v.shape), received=list(np.shape(array)),
                    )
                plan.append((v, array))
        for v, array in plan:
            v.assign(array)

    def _functional_groups(self) -> dict[str, dict[str, Variable]]:
        if not self.built:
            raise StateError(
                f"The model {self.name!r} is not built, so it has no state yet. Call it on data, or `build` it, first.",
                layer=self.name, expected="a built model", received="not built",
            )
        groups = {"trainable": self.trainable_variables, "non_trainable": self.non_trainable_variables}
        return {part: dict(zip(unique_paths(variables), variables)) for part, variables in groups.items()}


def _arrays(state: Mapping[str, Mapping[str, Any]], part: str, named: Mapping[str, Variable]) -> list[Any]:
    """The arrays of one part of a state in the order of the variables."""
    given = state.get(part)
    if not isinstance(given, Mapping):
        raise ArgumentError(
            f"The state must hold a dictionary {part!r} of arrays by path, received {shown(given)}.", argument="state",
            expected="a dictionary", received=shown(given),
        )
    for wrong, known in (((set(given) - set(named)), named), ((set(named) - set(given)), given)):
        if wrong:
            path = min(wrong)
            problem = "the state has no" if path in named else "the model has no"
            raise WeightsError(f"{part!r}: {problem} {path!r}.{nearest(path, known)}", argument="state", expected=sorted(named), received=sorted(given))
    return [given[path] for path in named]


def _raw_key(rng: Any) -> Any:
    if isinstance(rng, jax.Array) and jnp.issubdtype(rng.dtype, jax.dtypes.prng_key):
        return jax.random.key_data(rng)
    return jnp.asarray(rng, jnp.uint32) if np.shape(rng) == (2,) else draw_key(rng)
