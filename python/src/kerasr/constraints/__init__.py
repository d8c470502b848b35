# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `constraints`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("constraints")
Constraint = _found["Constraint"]
MaxNorm = _found["MaxNorm"]
MinMaxNorm = _found["MinMaxNorm"]
NonNeg = _found["NonNeg"]
UnitNorm = _found["UnitNorm"]
deserialize = _found["deserialize"]
get = _found["get"]
max_norm = _found["max_norm"]
min_max_norm = _found["min_max_norm"]
non_neg = _found["non_neg"]
serialize = _found["serialize"]
unit_norm = _found["unit_norm"]

__all__ = [
    "Constraint", "MaxNorm", "MinMaxNorm", "NonNeg", "UnitNorm", "deserialize", "get", "max_norm", "min_max_norm",
    "non_neg", "serialize", "unit_norm",
]
