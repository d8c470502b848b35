# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `regularizers`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("regularizers")
L1 = _found["L1"]
L1L2 = _found["L1L2"]
L2 = _found["L2"]
OrthogonalRegularizer = _found["OrthogonalRegularizer"]
Regularizer = _found["Regularizer"]
deserialize = _found["deserialize"]
get = _found["get"]
l1 = _found["l1"]
l1_l2 = _found["l1_l2"]
l2 = _found["l2"]
orthogonal_regularizer = _found["orthogonal_regularizer"]
serialize = _found["serialize"]

__all__ = [
    "L1", "L1L2", "L2", "OrthogonalRegularizer", "Regularizer", "deserialize", "get", "l1", "l1_l2", "l2",
    "orthogonal_regularizer", "serialize",
]
