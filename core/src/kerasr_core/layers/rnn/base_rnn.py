"""What recurrent layers share: a cell, its states, and the loop over time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim
from kerasr_core.nn import recurrent_cpu
from kerasr_core.nn.recurrent import Step, run
from kerasr_core.shapes import is_shape
from kerasr_core.types import Array, Bool, Shape
from kerasr_core.variable import Variable


class BaseRNN(Layer):
    """A cell that is applied along the time axis. Subclasses set `cell` and declare the options named here.

    A cell has `state_size` (a size, or a nested list of them), perhaps `output_size`, and a call
    `(inputs, states) -> (output, states)`. A cell with a method `step_function(batch, features, training)` is asked once for
    a function of arrays; any other cell is called in every step.
    """

    cell: Any
    return_sequences: bool
    return_state: bool
    go_backwards: bool
    stateful: bool
    unroll: bool
    zero_output_for_mask: bool

    states: Any
    supports_masking = True

    def _check_fields(self) -> None:
        self.__dict__["states"] = None
        self.input_spec = InputSpec(ndim=3)

    def build(self, sequences_shape: Shape, initial_state_shape: Any = None) -> None:
        step_shape = (sequences_shape[0], *sequences_shape[2:])
        if isinstance(self.cell, Layer) and not self.cell.built:
            self.cell.build(step_shape)
            self.cell.built = True
        if self.stateful:
            self._make_states(sequences_shape)
        self.input_spec = InputSpec(ndim=len(sequences_shape), axes={-1: sequences_shape[-1]})

    # -- states ----------------------------------------------------------------------------------------------------

    @property
    def state_size(self) -> Any:
        return self.cell.state_size

    @property
    def state_sizes(self) -> list[Any]:
        """One entry for each state; an entry is a size, or nested for stacked cells."""
        size = self.cell.state_size
        return [size] if isinstance(size, int) else list(size)

    def get_initial_state(self, batch_size: Any) -> list[Any]:
        """The states at the first step, where none are given: zeros, unless the cell says otherwise."""
        make = getattr(self.cell, "get_initial_state", None)
        states = make(batch_size=batch_size) if make is not None else self._zeros(batch_size)
        return list(states) if isinstance(states, (list, tuple)) else [states]

    def _zeros(self, batch_size: Any) -> Any:
        return jax.tree.map(lambda n: jnp.zeros((batch_size, n), self.compute_dtype), self.state_sizes)

    def _make_states(self, sequences_shape: Shape) -> None:
        """Variables for the states. They are state of the layer, but no weights: files do not hold them."""
        if sequences_shape[0] is None:
            raise ArgumentError(
                f"{self._me()}: `stateful=True` needs a fixed batch size, received inputs of shape {list(sequences_shape)}. "
                "Give `batch_shape` or `batch_size` to `Input`.",
                argument="stateful", layer=self.name, expected="a fixed batch size", received=list(sequences_shape),
            )
        starts = self.get_initial_state(sequences_shape[0])
        self.__dict__["states"] = jax.tree.map(
            lambda s: Variable(s, dtype=self.variable_dtype, trainable=False, name="rnn_state"), starts
        )

    def _iterate_variables(self, seeds: bool) -> list[Variable]:
        own = super()._iterate_variables(seeds)
        return own + jax.tree.leaves(self.states) if seeds and self.__dict__.get("states") is not None else own

    def reset_state(self) -> None:
        """Set the states of a stateful layer back to zero."""
        for variable in jax.tree.leaves(self.states):
            variable.assign(jnp.zeros(variable.shape, variable.dtype))

    def reset_states(self) -> None:
        """The same as `reset_state`."""
        self.reset_state()

    # -- call ------------------------------------------------------------------------------------------------------

    def call(
        self, sequences: Array, initial_state: Any = None, mask: Array | None = None, training: Bool = False
    ) -> Any:
        batch, steps = sequences.shape[:2]
        if self.unroll and steps == 0:
            raise ShapeError(
                f"{self._me()}: `unroll=True` needs at least one time step, received shape {list(sequences.shape)}.",
                argument="inputs", layer=self.name, expected="1 or more steps", received=list(sequences.shape),
            )
        states = self._first_states(initial_state, batch)
        inputs, mask = jnp.swapaxes(sequences, 0, 1), _time_major(mask)
        if self.go_backwards:
            inputs, mask = jnp.flip(inputs, 0), None if mask is None else jnp.flip(mask, 0)
        first_output = jnp.zeros((batch, *self._output_size()), self.compute_dtype)
        loop = self._fast_loop(inputs.shape[1:], training)
        if loop is not None:
            outputs, last, states = recurrent_cpu.run(
                loop, inputs, states, mask, self.zero_output_for_mask, self.return_sequences
            )
        else:
            outputs, last, states = run(
                self._step(inputs.shape[1:], training), inputs, states, first_output, mask, self.zero_output_for_mask,
                self.unroll, self.return_sequences,
            )
        if self.stateful:
            jax.tree.map(lambda variable, value: variable.assign(value), self.states, states)
        result = last if outputs is None else jnp.swapaxes(outputs, 0, 1)
        return (result, *states) if self.return_state else result

    def _step(self, shape: tuple[int, ...], training: Any) -> Step:
        """The function of one step. Random masks are drawn here, once, and are the same at all steps."""
        return step_of(self.cell, shape, training)

    def _fast_loop(self, shape: tuple[int, ...], training: Any) -> recurrent_cpu.Loop | None:
        """All steps at once, where the cell has a faster form of them. `use_cudnn=False` asks for the plain form."""
        if self.unroll or getattr(self, "use_cudnn", None) is False or not stands_for_call(self.cell, "fast_loop"):
            return None
        found: recurrent_cpu.Loop | None = self.cell.fast_loop(shape, training)
        return found

    def _first_states(self, given: Any, batch: int) -> list[Any]:
        if given is None:
            if not self.stateful:
                return self.get_initial_state(batch)
            states: list[Any] = jax.tree.map(lambda v: v.value, self.states)
        else:
            states = list(given) if isinstance(given, (list, tuple)) else [given]
            states = jax.tree.map(lambda s: jnp.asarray(s, self.compute_dtype), states)
        if given is None and jax.tree.leaves(states)[0].shape[0] == batch:
            return states
        wanted = _with_batch(self.state_sizes, batch)
        if [tuple(s.shape) for s in jax.tree.leaves(states)] != jax.tree.leaves(wanted, is_leaf=is_shape):
            what = "initial_state" if given is not None else "inputs"
            raise ShapeError(
                f"{self._me()}: the states must have the shapes {wanted}, received "
                f"{jax.tree.map(lambda s: tuple(s.shape), states)}.", argument=what, layer=self.name, expected=wanted,
                received=jax.tree.map(lambda s: tuple(s.shape), states),
            )
        return states

    def _output_size(self) -> tuple[int, ...]:
        size = getattr(self.cell, "output_size", None)
        size = self.state_sizes[0] if size is None else size
        return (size,) if isinstance(size, int) else tuple(size)

    # -- shapes and masks ------------------------------------------------------------------------------------------

    def compute_output_shape(self, sequences_shape: Shape, initial_state_shape: Any = None) -> Any:
        batch = sequences_shape[0]
        if self.unroll:
            known_dim(sequences_shape, 1, self._me())
        steps = (sequences_shape[1],) if self.return_sequences else ()
        output = (batch, *steps, *self._output_size())
        if not self.return_state:
            return output
        return (output, *_with_batch(self.state_sizes, batch))

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        mask = jax.tree.leaves(previous_mask)
        output_mask = mask[0] if mask and self.return_sequences else None
        return [output_mask] + [None] * len(self.state_sizes) if self.return_state else output_mask


def step_of(cell: Any, shape: tuple[int, ...], training: Any) -> Step:
    """The step of a cell as a function of arrays."""
    if stands_for_call(cell, "step_function"):
        make: Callable[..., Step] = cell.step_function
        return make(shape, training)
    return generic_step(cell, training)


def stands_for_call(cell: Any, method: str) -> bool:
    """Whether a cell's method does what its `call` does: no subclass has written another `call` since."""
    owner = {n: next((c for c in type(cell).__mro__ if n in vars(c)), None) for n in ("call", method)}
    return owner[method] is not None and (owner["call"] is None or issubclass(owner[method], owner["call"]))


def generic_step(cell: Any, training: Any) -> Step:
    """The step of a cell that is called as it is."""
    signature = getattr(cell, "_signature", None)
    arguments = {"training": training} if signature is not None and signature.has_training else {}
    return lambda x, states: cell(x, states, **arguments)


def _with_batch(sizes: list[Any], batch: int | None) -> list[Any]:
    return [(batch, n) if isinstance(n, int) else _with_batch(list(n), batch) for n in sizes]


def _time_major(mask: Array | None) -> Array | None:
    if mask is None:
        return None
    mask = mask.astype(bool)
    return jnp.swapaxes(mask[..., 0] if mask.ndim == 3 else mask, 0, 1)
