# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `dtype_policies`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("dtype_policies")
DTypePolicy = _found["DTypePolicy"]
get = _found["get"]

__all__ = [
    "DTypePolicy", "get",
]
