# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `optimizers.schedules`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("optimizers.schedules")
CosineDecay = _found["CosineDecay"]
CosineDecayRestarts = _found["CosineDecayRestarts"]
ExponentialDecay = _found["ExponentialDecay"]
InverseTimeDecay = _found["InverseTimeDecay"]
LearningRateSchedule = _found["LearningRateSchedule"]
PiecewiseConstantDecay = _found["PiecewiseConstantDecay"]
PolynomialDecay = _found["PolynomialDecay"]
deserialize = _found["deserialize"]
serialize = _found["serialize"]

__all__ = [
    "CosineDecay", "CosineDecayRestarts", "ExponentialDecay", "InverseTimeDecay", "LearningRateSchedule",
    "PiecewiseConstantDecay", "PolynomialDecay", "deserialize", "serialize",
]
