# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `random`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("random")
SeedGenerator = _found["SeedGenerator"]
categorical = _found["categorical"]
dropout = _found["dropout"]
normal = _found["normal"]
randint = _found["randint"]
shuffle = _found["shuffle"]
truncated_normal = _found["truncated_normal"]
uniform = _found["uniform"]

__all__ = [
    "SeedGenerator", "categorical", "dropout", "normal", "randint", "shuffle", "truncated_normal", "uniform",
]
