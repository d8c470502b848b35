# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""Keras 3 rebuilt on JAX: one engine for Python, R and the JVM."""

import kerasr_core.api  # noqa: F401  registers every public name
from kerasr_core.registry import namespace as _namespace
from kerasr_core.version import __version__

from kerasr import frames as _frames, robjects as _robjects  # noqa: F401  data frames and R objects as x and y
from kerasr import (
    activations, backend, callbacks, config, constraints, dtype_policies, gradients, initializers, layers, losses,
    metrics, mixed_precision, models, ops, optimizers, random, regularizers, saving, tree, utils,
)

_found = _namespace("")
DTypePolicy = _found["DTypePolicy"]
Ensemble = _found["Ensemble"]
Input = _found["Input"]
InputSpec = _found["InputSpec"]
KerasTensor = _found["KerasTensor"]
Layer = _found["Layer"]
Loss = _found["Loss"]
Metric = _found["Metric"]
Model = _found["Model"]
Optimizer = _found["Optimizer"]
Sequential = _found["Sequential"]
StatelessScope = _found["StatelessScope"]
Variable = _found["Variable"]
name_scope = _found["name_scope"]

__all__ = [
    "DTypePolicy", "Ensemble", "Input", "InputSpec", "KerasTensor", "Layer", "Loss", "Metric", "Model", "Optimizer",
    "Sequential", "StatelessScope", "Variable", "__version__", "activations", "backend", "callbacks", "config",
    "constraints", "dtype_policies", "gradients", "initializers", "layers", "losses", "metrics", "mixed_precision",
    "models", "name_scope", "ops", "optimizers", "random", "regularizers", "saving", "tree", "utils",
]
