# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `backend`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("backend")
Variable = _found["Variable"]
clear_session = _found["clear_session"]
epsilon = _found["epsilon"]
floatx = _found["floatx"]
image_data_format = _found["image_data_format"]
is_keras_tensor = _found["is_keras_tensor"]
set_epsilon = _found["set_epsilon"]
set_floatx = _found["set_floatx"]
set_image_data_format = _found["set_image_data_format"]
standardize_dtype = _found["standardize_dtype"]

__all__ = [
    "Variable", "clear_session", "epsilon", "floatx", "image_data_format", "is_keras_tensor", "set_epsilon",
    "set_floatx", "set_image_data_format", "standardize_dtype",
]
