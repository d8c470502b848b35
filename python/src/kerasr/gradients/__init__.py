# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `gradients`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("gradients")
custom_gradient = _found["custom_gradient"]
hessian_vector_product = _found["hessian_vector_product"]
jacobian = _found["jacobian"]
per_example = _found["per_example"]
value_and_gradients = _found["value_and_gradients"]

__all__ = [
    "custom_gradient", "hessian_vector_product", "jacobian", "per_example", "value_and_gradients",
]
