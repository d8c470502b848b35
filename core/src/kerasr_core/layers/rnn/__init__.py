"""Recurrent layers."""

from kerasr_core.layers.rnn import lstm, lstm_cell, rnn, stacked_rnn_cells  # noqa: F401
