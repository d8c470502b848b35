"""Recurrent layers."""

from kerasr_core.layers.rnn import (  # noqa: F401
    bidirectional,
    gru,
    gru_cell,
    lstm,
    lstm_cell,
    rnn,
    simple_rnn,
    simple_rnn_cell,
    stacked_rnn_cells,
    time_distributed,
)
