"""Pictures: what needs matplotlib, imported only when something is drawn."""

from kerasr.plotting.history import plot_history

__all__ = ["plot_history"]
