# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `optimizers`."""

from kerasr_core.registry import namespace as _namespace

from kerasr.optimizers import schedules

_found = _namespace("optimizers")
Adadelta = _found["Adadelta"]
Adafactor = _found["Adafactor"]
Adagrad = _found["Adagrad"]
Adam = _found["Adam"]
AdamW = _found["AdamW"]
Adamax = _found["Adamax"]
Ftrl = _found["Ftrl"]
GradientTransformation = _found["GradientTransformation"]
Lamb = _found["Lamb"]
Lion = _found["Lion"]
LossScaleOptimizer = _found["LossScaleOptimizer"]
Nadam = _found["Nadam"]
Optimizer = _found["Optimizer"]
RMSprop = _found["RMSprop"]
SGD = _found["SGD"]
deserialize = _found["deserialize"]
get = _found["get"]
serialize = _found["serialize"]

__all__ = [
    "Adadelta", "Adafactor", "Adagrad", "Adam", "AdamW", "Adamax", "Ftrl", "GradientTransformation", "Lamb", "Lion",
    "LossScaleOptimizer", "Nadam", "Optimizer", "RMSprop", "SGD", "deserialize", "get", "schedules", "serialize",
]
