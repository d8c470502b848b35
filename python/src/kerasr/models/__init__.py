# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `models`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("models")
Ensemble = _found["Ensemble"]
Functional = _found["Functional"]
Model = _found["Model"]
Sequential = _found["Sequential"]
clone_model = _found["clone_model"]
load_model = _found["load_model"]
model_from_json = _found["model_from_json"]
save_model = _found["save_model"]

__all__ = [
    "Ensemble", "Functional", "Model", "Sequential", "clone_model", "load_model", "model_from_json", "save_model",
]
