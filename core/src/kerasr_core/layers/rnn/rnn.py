"""The recurrent layer of any cell."""

from __future__ import annotations

from kerasr_core.errors import ArgumentTypeError, shown
from kerasr_core.layers.rnn.base_rnn import BaseRNN
from kerasr_core.layers.rnn.stacked_rnn_cells import StackedRNNCells
from kerasr_core.registry import public
from kerasr_core.types import Bool, LayerLike


@public("layers.RNN")
class RNN(BaseRNN):
    """Apply a cell to every time step, handing its states on.

    Args:
        cell: A cell, or a list of cells that are stacked. A cell has a `call(inputs, states)` that returns the output and the
            new states, a `state_size`, and perhaps an `output_size` and a `get_initial_state(batch_size)`.
        return_sequences: Whether the outputs of all steps are returned, not only the last one.
        return_state: Whether the last states are returned too.
        go_backwards: Whether the sequence is read from its end; the outputs are then in that order.
        stateful: Whether the states of one batch are the first states of the next.
        unroll: Whether the steps are written out instead of looped over; faster only for very short sequences.
        zero_output_for_mask: Whether outputs at masked steps are zero instead of repeated.

    Call arguments: `initial_state`, a list of first states; `mask`, of shape `[batch, time]`; `training`.
    Input shape: `[batch, time, features]`.
    Output shape: `[batch, units]`, or `[batch, time, units]` with `return_sequences`; with `return_state` followed by the states.
    """

    cell: LayerLike
    return_sequences: Bool = False
    return_state: Bool = False
    go_backwards: Bool = False
    stateful: Bool = False
    unroll: Bool = False
    zero_output_for_mask: Bool = False

    def _check_fields(self) -> None:
        if isinstance(self.cell, (list, tuple)):
            self.cell = StackedRNNCells(cells=list(self.cell))
        if not hasattr(self.cell, "call") or not hasattr(self.cell, "state_size"):
            raise ArgumentTypeError(
                f"{self._me()}: `cell` must have a `call` and a `state_size`, received {shown(self.cell)}.",
                argument="cell", layer=self.name, expected="a cell", received=shown(self.cell),
            )
        super()._check_fields()
