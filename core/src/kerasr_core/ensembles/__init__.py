"""Ensembles: many copies of a model trained in one compiled program."""

from kerasr_core.ensembles.ensemble import Ensemble

__all__ = ["Ensemble"]
