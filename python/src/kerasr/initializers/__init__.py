# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `initializers`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("initializers")
Constant = _found["Constant"]
GlorotNormal = _found["GlorotNormal"]
GlorotUniform = _found["GlorotUniform"]
HeNormal = _found["HeNormal"]
HeUniform = _found["HeUniform"]
Identity = _found["Identity"]
IdentityInitializer = _found["IdentityInitializer"]
Initializer = _found["Initializer"]
LecunNormal = _found["LecunNormal"]
LecunUniform = _found["LecunUniform"]
Ones = _found["Ones"]
Orthogonal = _found["Orthogonal"]
OrthogonalInitializer = _found["OrthogonalInitializer"]
RandomNormal = _found["RandomNormal"]
RandomUniform = _found["RandomUniform"]
TruncatedNormal = _found["TruncatedNormal"]
VarianceScaling = _found["VarianceScaling"]
Zeros = _found["Zeros"]
constant = _found["constant"]
deserialize = _found["deserialize"]
get = _found["get"]
glorot_normal = _found["glorot_normal"]
glorot_uniform = _found["glorot_uniform"]
he_normal = _found["he_normal"]
he_uniform = _found["he_uniform"]
identity = _found["identity"]
lecun_normal = _found["lecun_normal"]
lecun_uniform = _found["lecun_uniform"]
ones = _found["ones"]
orthogonal = _found["orthogonal"]
random_normal = _found["random_normal"]
random_uniform = _found["random_uniform"]
serialize = _found["serialize"]
truncated_normal = _found["truncated_normal"]
variance_scaling = _found["variance_scaling"]
zeros = _found["zeros"]

__all__ = [
    "Constant", "GlorotNormal", "GlorotUniform", "HeNormal", "HeUniform", "Identity", "IdentityInitializer",
    "Initializer", "LecunNormal", "LecunUniform", "Ones", "Orthogonal", "OrthogonalInitializer", "RandomNormal",
    "RandomUniform", "TruncatedNormal", "VarianceScaling", "Zeros", "constant", "deserialize", "get",
    "glorot_normal", "glorot_uniform", "he_normal", "he_uniform", "identity", "lecun_normal", "lecun_uniform",
    "ones", "orthogonal", "random_normal", "random_uniform", "serialize", "truncated_normal", "variance_scaling",
    "zeros",
]
