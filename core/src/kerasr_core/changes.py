"""Counts of changes, anywhere in the process, that make what was found or compiled for a model out of date.

Raised by variables and layers; read by models, which keep lists of variables and compiled functions between calls.
"""

from __future__ import annotations


class Changes:
    """Each only grows.

    Attributes:
        settings: A declared field of a built layer was set.
        structure: A variable or a layer was made, moved, frozen or unfrozen.
        values: A variable got another array.
        losses: A layer kept a loss of a call.
    """

    settings = 0
    structure = 0
    values = 0
    losses = 0
