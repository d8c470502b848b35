"""Anything with variables as a pure function of arrays. The only code that substitutes variables' values.

`pure` gives the form that users and the engine take: parameters and state in, results and new state out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from kerasr_core.errors import ArgumentError
from kerasr_core.variable import StatelessScope, Variable


class Pure(NamedTuple):
    """What a substituted call gives: its result, the new values of all variables passed, and the losses added in it."""

    result: Any
    values: list[list[Any]]
    losses: list[Any]


def substituted(
    fn: Callable[[], Any], groups: Sequence[tuple[Sequence[Variable], Sequence[Any]]], collect_losses: bool = False
) -> Pure:
    """Run `fn` with each group's variables holding the group's arrays; nothing outside changes.

    Args:
        fn: What to run.
        groups: Pairs of variables and as many arrays.
        collect_losses: Whether `add_loss` values are collected instead of kept by the layers.
    """
    for variables, values in groups:
        if len(variables) != len(values):
            raise ArgumentError(
                f"Expected {len(variables)} arrays for {[v.path for v in variables]}, received {len(values)}.",
                expected=len(variables), received=len(values),
            )
    pairs = [(v, a) for variables, values in groups for v, a in zip(variables, values)]
    with StatelessScope(pairs, collect_losses=collect_losses) as scope:
        result = fn()
    new = [[scope.values[id(v)] for v in variables] for variables, _ in groups]
    return Pure(result, new, scope.losses)


def pure(layer: Any) -> Callable[..., tuple[Any, list[Any]]]:
    """`apply(params, state, *inputs, **call_arguments) -> (outputs, new state)` of a built layer or model.

    `params` are the arrays of `layer.trainable_variables`, `state` those of `layer.non_trainable_variables` (random
    seeds and moving averages included). The function has no side effects, so `jax.jit`, `grad` and `vmap` take it.
    """

    def apply(params: Sequence[Any], state: Sequence[Any], *inputs: Any, **arguments: Any) -> tuple[Any, list[Any]]:
        groups = [(layer.trainable_variables, params), (layer.non_trainable_variables, state)]
        done = substituted(lambda: layer(*inputs, **arguments), groups)
        return done.result, done.values[1]

    return apply
