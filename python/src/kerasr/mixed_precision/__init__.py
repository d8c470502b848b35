# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `mixed_precision`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("mixed_precision")
DTypePolicy = _found["DTypePolicy"]
Policy = _found["Policy"]
dtype_policy = _found["dtype_policy"]
global_policy = _found["global_policy"]
set_dtype_policy = _found["set_dtype_policy"]
set_global_policy = _found["set_global_policy"]

__all__ = [
    "DTypePolicy", "Policy", "dtype_policy", "global_policy", "set_dtype_policy", "set_global_policy",
]
