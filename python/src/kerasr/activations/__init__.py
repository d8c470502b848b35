# Generated from schemas/api.json by schemas/codegen/namespaces.py. Do not edit.
"""The namespace `activations`."""

from kerasr_core.registry import namespace as _namespace

_found = _namespace("activations")
celu = _found["celu"]
deserialize = _found["deserialize"]
elu = _found["elu"]
exponential = _found["exponential"]
gelu = _found["gelu"]
get = _found["get"]
glu = _found["glu"]
hard_shrink = _found["hard_shrink"]
hard_sigmoid = _found["hard_sigmoid"]
hard_silu = _found["hard_silu"]
hard_swish = _found["hard_swish"]
hard_tanh = _found["hard_tanh"]
leaky_relu = _found["leaky_relu"]
linear = _found["linear"]
log_sigmoid = _found["log_sigmoid"]
log_softmax = _found["log_softmax"]
mish = _found["mish"]
relu = _found["relu"]
relu6 = _found["relu6"]
selu = _found["selu"]
serialize = _found["serialize"]
sigmoid = _found["sigmoid"]
silu = _found["silu"]
soft_shrink = _found["soft_shrink"]
softmax = _found["softmax"]
softplus = _found["softplus"]
softsign = _found["softsign"]
sparse_plus = _found["sparse_plus"]
sparse_sigmoid = _found["sparse_sigmoid"]
sparsemax = _found["sparsemax"]
squareplus = _found["squareplus"]
swish = _found["swish"]
tanh = _found["tanh"]
tanh_shrink = _found["tanh_shrink"]
threshold = _found["threshold"]

__all__ = [
    "celu", "deserialize", "elu", "exponential", "gelu", "get", "glu", "hard_shrink", "hard_sigmoid", "hard_silu",
    "hard_swish", "hard_tanh", "leaky_relu", "linear", "log_sigmoid", "log_softmax", "mish", "relu", "relu6",
    "selu", "serialize", "sigmoid", "silu", "soft_shrink", "softmax", "softplus", "softsign", "sparse_plus",
    "sparse_sigmoid", "sparsemax", "squareplus", "swish", "tanh", "tanh_shrink", "threshold",
]
