# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `config`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("config")
compile_cache = _found["compile_cache"]
dtype_policy = _found["dtype_policy"]
epsilon = _found["epsilon"]
floatx = _found["floatx"]
image_data_format = _found["image_data_format"]
set_compile_cache = _found["set_compile_cache"]
set_dtype_policy = _found["set_dtype_policy"]
set_epsilon = _found["set_epsilon"]
set_floatx = _found["set_floatx"]
set_image_data_format = _found["set_image_data_format"]

__all__ = [
    "compile_cache", "dtype_policy", "epsilon", "floatx", "image_data_format", "set_compile_cache",
    "set_dtype_policy", "set_epsilon", "set_floatx", "set_image_data_format",
]
