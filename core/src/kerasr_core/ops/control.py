"""Control flow that compiled code can follow: conditions, loops, scans, maps over the first axis."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.ops.base import Tensors, op
from kerasr_core.types import AnyValue, Axis, Bool, Function, Int


@op("ops.cond", keras="core.Cond", tensors=("pred", "true_fn", "false_fn"), guarded=False)
def cond(pred: Tensors, true_fn: Function, false_fn: Function) -> Any:
    """The result of one of two functions without arguments.

    Args:
        pred: Whether it is the first.
        true_fn: Called where `pred` holds.
        false_fn: Called otherwise.
    """
    return lax.cond(jnp.asarray(pred).astype(bool), lambda: true_fn(), lambda: false_fn())


@op("ops.switch", keras="core.Switch", tensors=("index", "branches"), guarded=False)
def switch(index: Tensors, branches: AnyValue, *operands: Tensors) -> Any:
    """The result of one of several functions.

    Args:
        index: Which one, counted from 0.
        branches: The functions, of the same arguments.
        operands: The arguments.
    """
    return lax.switch(index, list(branches), *operands)


@op("ops.while_loop", keras="core.WhileLoop", tensors=("loop_vars",), guarded=False)
def while_loop(cond: Function, body: Function, loop_vars: Tensors, maximum_iterations: Int | None = None) -> Any:
    """Repeat while a condition holds.

    Args:
        cond: Function of the variables: whether to go on.
        body: Function of the variables: their next values.
        loop_vars: Start values: one tensor, or a tuple or list of them.
        maximum_iterations: Greatest number of repetitions.
    """
    several = isinstance(loop_vars, (tuple, list))
    start = tuple(loop_vars) if several else (loop_vars,)

    def more(state: Any) -> Any:
        count, values = state
        go_on = jnp.asarray(cond(*values)).astype(bool)
        return go_on if maximum_iterations is None else go_on & (count < maximum_iterations)

    def step(state: Any) -> Any:
        count, values = state
        found = body(*values)
        return count + 1, tuple(found) if isinstance(found, (tuple, list)) else (found,)

    values = lax.while_loop(more, step, (jnp.int32(0), start))[1]
    return values if several else values[0]


@op("ops.fori_loop", keras="core.ForiLoop", tensors=("init_val",), guarded=False)
def fori_loop(lower: AnyValue, upper: AnyValue, body_fun: Function, init_val: Tensors) -> Any:
    """Repeat for i from `lower` up to, but without, `upper`.

    Args:
        lower: First i.
        upper: End of i.
        body_fun: Function `(i, value)`: the next value.
        init_val: Start value.
    """
    return lax.fori_loop(lower, upper, body_fun, init_val)


@op("ops.scan", keras="core.Scan", tensors=("f", "init", "xs"), guarded=False)
def scan(f: Function, init: Tensors, xs: Tensors = None, length: Int | None = None, reverse: Bool = False, unroll: AnyValue = 1) -> Any:
    """Go along the first axis with a state: the last state, and the outputs of all steps.

    Args:
        f: Function `(state, x)`: the next state and an output.
        init: First state.
        xs: Tensors (or a tree of them) whose first axis is gone along.
        unroll: How many steps are written out in compiled code.
    """
    return lax.scan(f, init, xs, length=length, reverse=reverse, unroll=unroll)


@op("ops.associative_scan", keras="core.AssociativeScan", tensors=("f", "elems"), guarded=False)
def associative_scan(f: Function, elems: Tensors, reverse: Bool = False, axis: Axis = 0) -> Any:
    """The running combination of entries by an associative function, computed in parallel.

    Args:
        f: Function of two parts: their combination.
        elems: A tensor, or a tree of them.
    """
    return lax.associative_scan(f, elems, reverse=reverse, axis=axis)


@op("ops.map", keras="core.Map", tensors=("f", "xs"), guarded=False)
def map(f: Function, xs: Tensors) -> Any:  # noqa: A001
    """A function of each entry along the first axis, one after the other."""
    return lax.map(f, xs)


@op("ops.vectorized_map", keras="core.VectorizedMap", tensors=("elements",), guarded=False)
def vectorized_map(function: Function, elements: Tensors) -> Any:
    """A function of each entry along the first axis, all at once.

    Args:
        function: Function of one entry.
        elements: A tensor, or a tree of them.
    """
    return jax.vmap(function)(elements)
