"""Makes `ops/*.json`: calls of `keras.ops` with their results, across dtypes, and the configs of graph nodes.

    KERAS_BACKEND=jax python tests/conformance/make/ops.py
"""

from __future__ import annotations

import json
import warnings
from typing import Any

import common
import keras
import ml_dtypes
import numpy as np
from keras import ops

SOURCE = f"Keras {keras.__version__} on JAX, tests/conformance/make/ops.py"
R = np.random.RandomState(0)
DTYPES = ("float16", "bfloat16", "int8", "uint8", "bool")


def data(*shape: int, dtype: str = "float32", low: float = -2.0, high: float = 2.0) -> np.ndarray:
    """Random numbers that every dtype can hold."""
    values = np.round(R.uniform(low, high, shape), 2)
    if dtype == "bool":
        return values > 0
    kind = ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype
    return (np.abs(values) if dtype.startswith("uint") else values).astype(kind)


F = data(2, 3)
G = data(2, 3)
P = data(2, 3, low=0.1, high=0.9)
V = data(4)
I = data(2, 3, dtype="int32", low=0, high=9)  # noqa: E741
B = data(2, 3, dtype="bool")
N = np.array([[1.0, np.nan, -2.0], [np.inf, 0.0, -np.inf]], "float32")
Q = np.array([[1.0, np.nan, -2.0], [3.0, 0.5, np.nan]], "float32")
S = np.array([[4.0, 1.0, 0.5], [1.0, 3.0, 0.25], [0.5, 0.25, 2.0]], "float32")  # positive definite
IMAGE = data(1, 5, 4, 2)

UNARY = """absolute negative square sqrt exp exp2 expm1 log log10 log2 log1p sign ceil floor trunc round reciprocal sin cos tan arctan
sinh cosh tanh arcsinh deg2rad sinc sum prod mean var std max min argmax cumsum cumprod relu relu6 leaky_relu elu celu selu gelu
silu sigmoid log_sigmoid hard_sigmoid softplus softsign softmax log_softmax sort argsort median logsumexp erf rsqrt isfinite isnan any all
count_nonzero zeros_like ones_like logical_not trace cbrt fabs""".split()
BINARY = "add subtract multiply divide true_divide floor_divide mod power maximum minimum equal less logical_and matmul arctan2".split()
PAIRS = [("float16", "int32"), ("bfloat16", "float32"), ("float16", "bfloat16"), ("int8", "uint8"), ("int32", "bool"), ("bool", "bool")]

CALLS: dict[str, list[tuple[Any, ...]]] = {
    "reduce": [
        ("sum", F, {"axis": 1, "keepdims": True}), ("sum", F, {"axis": [0, 1]}), ("mean", I, {"axis": 0}), ("prod", F, {"axis": -1}),
        ("var", F, {"axis": 0}), ("std", I, {"axis": 1, "keepdims": True}), ("max", F, {"axis": 0}), ("max", F, {"initial": 5.0}),
        ("amax", F, {"axis": 1}), ("amin", F, {"axis": 1}), ("ptp", F, {"axis": 1}), ("argmin", F, {"axis": 1}),
        ("argmax", F, {"axis": 0, "keepdims": True}),
        ("cumsum", F, {"axis": 1}), ("cumsum", I, {"dtype": "float32"}), ("diff", F, {"n": 2}),
        ("average", F, {"axis": 1, "weights": [1.0, 2.0, 3.0]}),
        ("trapezoid", F, {"dx": 0.5}), ("median", F, {"axis": 1}), ("quantile", F, 0.3),
        ("quantile", F, [0.25, 0.5], {"axis": 1, "method": "nearest"}),
        ("percentile", F, 30, {"axis": 0}), ("nansum", Q), ("nanmean", Q, {"axis": 1}), ("nanmax", Q, {"axis": 0}), ("nanmin", Q),
        ("nanstd", Q),
        ("nanvar", Q, {"axis": 0}), ("nanprod", Q), ("nanargmax", Q, {"axis": 1}), ("nanmedian", Q), ("nancumsum", Q),
        ("nanquantile", Q, 0.5),
        ("logsumexp", F, {"axis": 1}), ("norm", F), ("norm", F, {"axis": 1, "ord": 1}), ("norm", F, {"ord": "fro"}),
        ("count_nonzero", B, {"axis": 0}),
        ("all", B, {"axis": 1}), ("any", B, {"axis": 1}), ("corrcoef", F), ("correlate", V, data(2), {"mode": "full"}),
    ],
    "manipulate": [
        ("reshape", F, [3, -1]), ("ravel", F), ("transpose", F), ("transpose", IMAGE, [0, 3, 1, 2]), ("swapaxes", F, 0, 1),
        ("moveaxis", IMAGE, 1, -1),
        ("expand_dims", F, 1), ("expand_dims", F, [0, -1]), ("squeeze", IMAGE), ("squeeze", IMAGE, 0), ("broadcast_to", V, [2, 4]),
        ("concatenate", [F, G], {"axis": -1}), ("concatenate", [F, I]), ("stack", [F, G], {"axis": 1}), ("hstack", [F, G]),
        ("vstack", [F, G]),
        ("dstack", [F, G]), ("append", F, G, {"axis": 0}), ("append", F, V), ("split", F, 3, {"axis": 1}), ("split", F, [1], {"axis": 1}),
        ("array_split", V, 3), ("repeat", F, 2), ("repeat", F, np.array([1, 0, 2]), {"axis": 1}), ("tile", V, 2), ("tile", V, [2, 1]),
        ("pad", F, [[0, 1], [2, 0]]), ("pad", F, 1, {"mode": "reflect"}), ("pad", F, [[1, 0], [0, 1]], {"constant_values": 7}),
        ("flip", F), ("flip", F, {"axis": 1}), ("rot90", F), ("roll", F, 1), ("roll", F, 1, {"axis": 1}), ("meshgrid", V, data(2)),
        ("meshgrid", V, data(2), {"indexing": "ij"}), ("diag", V), ("diag", F, {"k": 1}), ("diagonal", F), ("diagflat", V[:2], {"k": -1}),
        ("tril", F), ("triu", F, {"k": 1}), ("unstack", F, {"axis": 1}), ("take", F, [0, 2, -1], {"axis": 1}), ("take", F, [4]),
        ("take_along_axis", F, np.array([[0], [2]]), {"axis": 1}), ("unravel_index", np.array([1, 5]), [2, 3]), ("nonzero", B),
        ("slice", F, [0, 1], [2, 2]), ("slice_update", F, [0, 1], np.zeros((1, 2), "float32")),
        ("scatter", np.array([[0], [2], [0]]), V[:3], [4]),
        ("scatter_update", F, np.array([[0, 1], [1, 2]]), np.array([9.0, 8.0], "float32")),
        ("where", B, F, G), ("where", B, 1.0, 0), ("where", B), ("select", [B, F > 0], [F, G], 7.0), ("unique", I),
        ("searchsorted", np.sort(V), F),
        ("searchsorted", np.sort(V), V, {"side": "right"}), ("digitize", F, [-1.0, 0.0, 1.0]), ("bincount", I[0]),
        ("bincount", I[0], {"weights": np.array([0.5, 1, 2], "float32"), "minlength": 12}),
        ("histogram", V, {"bins": 4}), ("top_k", F, 2), ("in_top_k", np.array([0, 2]), F, 2),
        ("vander", V, {"N": 3}), ("isin", I, [1, 2, 3]), ("argpartition", V, 2), ("extract_sequences", V, 2, 1),
    ],
    "create": [
        ("zeros", [2]), ("ones", [2], {"dtype": "int32"}), ("full", [2], 3), ("full", [2], 3.5, {"dtype": "float16"}),
        ("full_like", I, 2.7), ("eye", 3), ("eye", 2, 3, {"k": 1}),
        ("identity", 2), ("tri", 3), ("arange", 4), ("arange", 1.0, 2.0, 0.25), ("arange", 5, 1, -2),
        ("arange", 3, {"dtype": "float32"}), ("linspace", 0, 1, {"num": 5}),
        ("linspace", 0, 1, {"num": 4, "endpoint": False}), ("linspace", V[:2], 1.0, {"num": 3, "axis": -1}),
        ("logspace", 0, 2, {"num": 3}), ("geomspace", 1, 8, {"num": 4}),
        ("hanning", 5), ("hamming", 5), ("blackman", 5), ("bartlett", 5), ("kaiser", 5, 2.0), ("array", [1, 2]),
        ("array", [1.5, 2]), ("array", [True, False]),
        ("convert_to_tensor", 1), ("convert_to_tensor", 1.5), ("convert_to_tensor", [1, 2], {"dtype": "float32"}),
        ("cast", F, "int32"), ("cast", 1.7, "int32"),
        ("saturate_cast", np.array([300.0, -4.0, 7.7], "float32"), "uint8"), ("one_hot", np.array([0, -1, 2, 5]), 3),
        ("one_hot", np.array([0, 1]), 3, {"axis": 0, "dtype": "int32"}),
        ("multi_hot", np.array([[0, 1], [2, 2]]), 3), ("multi_hot", np.array([0, 2]), 3), ("size", F), ("shape", F), ("ndim", F),
    ],
    "elementwise": [
        ("clip", F, -0.5, 1), ("clip", I, 1, 3), ("nan_to_num", N),
        ("nan_to_num", N, {"nan": 1.0, "posinf": 2.0, "neginf": -2.0}), ("round", F, {"decimals": 1}), ("isinf", N),
        ("isposinf", N), ("isneginf", N), ("isclose", F, F + 1e-6), ("isclose", N, N, {"equal_nan": True}), ("allclose", F, G),
        ("signbit", F), ("heaviside", F, 0.5), ("hypot", F, G),
        ("logaddexp", F, G), ("logaddexp2", F, I), ("fmod", F, P), ("fmax", N, F), ("fmin", N, F), ("nextafter", F, G),
        ("ldexp", F, I), ("gcd", I, 6), ("lcm", I, 4),
        ("divide_no_nan", F, np.array([0.0, 1.0, 2.0], "float32")), ("divide_no_nan", I, 0), ("bitwise_and", I, 3),
        ("bitwise_or", I, 3), ("bitwise_xor", I, 3), ("bitwise_not", I),
        ("left_shift", I, 2), ("right_shift", I, 1), ("arcsin", P), ("arccos", P), ("arctanh", P), ("arccosh", P + 1), ("tan", F),
        ("i0", F), ("rad2deg", F), ("erfinv", P), ("erfc", F),
        ("sparse_sigmoid", F), ("hard_silu", F), ("hard_tanh", F), ("tanh_shrink", F), ("soft_shrink", F), ("hard_shrink", F),
        ("threshold", F, 0.5, -1.0), ("squareplus", F), ("sparse_plus", F),
        ("glu", data(2, 4)), ("gelu", F, {"approximate": False}), ("softmax", F, {"axis": [0, 1]}), ("normalize", F),
        ("normalize", F, {"order": 1, "axis": 0}),
        ("angle", F), ("real", F), ("logical_xor", B, F > 0), ("not_equal", F, G), ("greater_equal", I, 3),
    ],
    "products": [
        ("matmul", F, G.T), ("matmul", IMAGE, data(2, 3)), ("dot", F, G.T), ("dot", V, V), ("inner", F, G), ("vdot", F, G),
        ("outer", V, V), ("kron", F, data(2, 2)),
        ("cross", F, G), ("tensordot", F, G, {"axes": [[0, 1], [0, 1]]}), ("tensordot", F, G.T, {"axes": 1}),
        ("einsum", "ij,kj->ik", F, G), ("einsum", "ij->j", F), ("trace", S),
        ("det", S), ("slogdet", S), ("logdet", S), ("inv", S), ("pinv", F), ("solve", S, G.T),
        ("solve", S, np.array([1.0, 2.0, 3.0], "float32")), ("cholesky", S),
        ("cholesky", S, {"upper": True}), ("cholesky_inverse", np.linalg.cholesky(S)),
        ("solve_triangular", np.tril(S), G.T, {"lower": True}), ("svd", F, {"compute_uv": False}), ("eigh", S[:1, :1]), ("qr", S),
        ("lstsq", G.T, np.array([1.0, 2.0, 3.0], "float32")), ("matrix_rank", S), ("cdist", F, G),
        ("segment_sum", F, np.array([1, 0]), {"num_segments": 3}), ("segment_max", F, np.array([0, 0]), {"num_segments": 1}),
        ("segment_min", F, np.array([1, 0]), {"num_segments": 2}), ("segment_prod", F, np.array([0, 0]), {"num_segments": 1}),
        ("rfft", V), ("fft", [V, V]), ("irfft", [V, V]), ("fft2", [F, G]), ("ifft2", [F, G]),
    ],
    "nn": [
        ("binary_crossentropy", B.astype("float32"), P), ("binary_crossentropy", B.astype("float32"), F, {"from_logits": True}),
        ("categorical_crossentropy", np.eye(3, dtype="float32")[:2], P),
        ("categorical_crossentropy", np.eye(3, dtype="float32")[:2], F, {"from_logits": True}),
        ("sparse_categorical_crossentropy", np.array([0, 2]), P),
        ("sparse_categorical_crossentropy", np.array([[0], [2]]), F, {"from_logits": True}),
        ("conv", IMAGE, data(3, 2, 2, 3)), ("conv", IMAGE, data(3, 3, 2, 3), {"padding": "same", "strides": 2}),
        ("conv", IMAGE, data(2, 2, 1, 2), {"dilation_rate": 2}),
        ("conv", data(1, 5, 2), data(3, 2, 2), {"strides": 2}), ("depthwise_conv", IMAGE, data(2, 2, 2, 2)),
        ("separable_conv", IMAGE, data(2, 2, 2, 2), data(1, 1, 4, 3), {"padding": "same"}),
        ("conv_transpose", IMAGE, data(3, 3, 1, 2), {"strides": 2, "padding": "same"}),
        ("conv_transpose", IMAGE, data(2, 2, 1, 2), {"strides": 3}),
        ("conv_transpose", data(1, 3, 1), data(5, 1, 1), {"strides": 2, "padding": "same"}),
        ("conv_transpose", data(1, 3, 1), data(3, 1, 1), {"strides": 2, "padding": "same", "dilation_rate": 2}),
        ("conv_transpose", data(1, 3, 1), data(4, 1, 1), {"strides": 3, "padding": "same", "output_padding": 0}),
        ("conv_transpose", IMAGE, data(3, 3, 1, 2), {"strides": 2}),
        ("conv_transpose", data(1, 3, 2), data(2, 1, 2), {"strides": 3, "padding": "same"}),
        ("conv_transpose", IMAGE, data(3, 3, 1, 2), {"strides": 2, "padding": "same", "output_padding": 1}),
        ("max_pool", IMAGE, 2, 2), ("max_pool", IMAGE, 2, 1, {"padding": "same"}), ("average_pool", IMAGE, 2, 2),
        ("average_pool", IMAGE, 3, 1, {"padding": "same"}),
        ("moments", IMAGE, [0, 1]), ("moments", IMAGE, [1], {"keepdims": True}), ("batch_normalization", F, V[:3], P[0], -1),
        ("batch_normalization", F, V[:3], P[0], -1, V[:3], P[1]),
        ("layer_normalization", F), ("layer_normalization", F, V[:3], P[0]), ("rms_normalization", F, P[0]), ("psnr", F, G, 2.0),
        ("dot_product_attention", data(1, 3, 2, 2), data(1, 4, 2, 2), data(1, 4, 2, 2)),
        ("dot_product_attention", data(1, 3, 2, 2), data(1, 3, 2, 2), data(1, 3, 2, 2), {"is_causal": True, "scale": 0.5}),
    ],
}  # fmt: skip


def encoded(value: Any) -> Any:
    """Arrays as in the README; lists, numbers and words as they are."""
    if isinstance(value, np.ndarray):
        kind = str(value.dtype)
        return {**common.array(value.astype("float32") if kind == "bfloat16" else value), "dtype": kind}
    if isinstance(value, (list, tuple)):
        return [encoded(v) for v in value]
    return {k: encoded(v) for k, v in value.items()} if isinstance(value, dict) else value


def results(value: Any) -> list[Any]:
    if isinstance(value, (list, tuple)) and not all(isinstance(v, int) for v in value):
        return [encoded(np.asarray(v)) for v in value]
    return [encoded(np.asarray(value, "int32") if isinstance(value, (int, tuple)) else np.asarray(value))]


def case(function: str, *args: Any) -> dict[str, Any] | None:
    kwargs = args[-1] if args and isinstance(args[-1], dict) else {}
    args = args[:-1] if kwargs else args
    try:
        found = getattr(ops, function)(*args, **kwargs)
    except Exception as problem:
        print(f"{function}: Keras fails: {type(problem).__name__}: {str(problem)[:100]}")
        return None
    return {"function": f"ops.{function}", "args": encoded(list(args)), "kwargs": encoded(kwargs), "expected": results(found)}


def dtype_cases() -> list[Any]:
    """Each dtype for every function of one tensor, pairs of dtypes for those of two. Of unsigned activations Keras makes nonsense."""
    found = []
    for name in UNARY:
        for dtype in DTYPES:
            if dtype != "uint8" or not getattr(ops, name).__module__.endswith("nn"):
                found.append(case(name, data(2, 1, dtype=dtype, low=0.3, high=2.0)))
    for name in BINARY:
        for one, two in PAIRS:
            found.append(case(name, data(1, 1, dtype=one, low=1, high=3), data(1, 1, dtype=two, low=1, high=3)))
        for dtype in ("float16", "int32", "bool"):
            if name != "matmul":
                found.append(case(name, data(2, dtype=dtype, low=1, high=3), 2))
                found.append(case(name, data(2, dtype=dtype, low=1, high=3), 1.5))
    return found


def graph_cases() -> list[Any]:
    """What Keras writes into model files for calls on symbolic tensors: config and arguments."""
    x, y = keras.Input((4, 3), name="x"), keras.Input((4, 3), name="y")
    image, whole = keras.Input((6, 6, 2), name="image"), keras.Input((4,), dtype="int32", name="whole")
    named = {id(t): n for t, n in ((x, "x"), (y, "y"), (image, "image"), (whole, "whole"))}
    calls: list[tuple[Any, ...]] = [
        ("add", x, y), ("multiply", 2.0, x), ("mean", x, {"axis": 1, "keepdims": True}),
        ("matmul", x, ops.transpose(y, (0, 2, 1))), ("concatenate", [x, y], {"axis": -1}),
        ("reshape", x, (-1, 12)), ("relu", x), ("softmax", x, {"axis": 1}), ("cast", x, "int32"), ("stack", [x, y], {"axis": 1}),
        ("sum", x), ("expand_dims", x, 1), ("split", x, 3, {"axis": -1}),
        ("where", x > 0, x, y), ("leaky_relu", x, 0.1), ("einsum", "bij,bij->bi", x, y), ("clip", x, 0, 1), ("power", x, 2),
        ("one_hot", whole, 5), ("negative", x), ("abs", x), ("maximum", x, 0.0),
        ("pad", x, ((0, 0), (1, 1), (0, 0))), ("pad", x, ((0, 0), (1, 1), (0, 0)), {"constant_values": 2.0}),
        ("logsumexp", x, {"axis": -1}), ("top_k", x, 2), ("norm", x, {"axis": -1}), ("var", x, {"axis": 1}),
        ("argmax", x, {"axis": -1}), ("squeeze", ops.mean(x, axis=1, keepdims=True), 1), ("get_item", x, (slice(None), 0)),
        ("get_item", x, (Ellipsis, slice(1, None), None)), ("conv", image, np.ones((3, 3, 2, 4), "float32"), {"padding": "same"}),
        ("max_pool", image, (2, 2), (2, 2)), ("average", x, {"axis": 1}), ("nan_to_num", x), ("repeat", x, 2, {"axis": 1}),
        ("unstack", x, {"axis": 1}), ("moments", x, [1]), ("normalize", x), ("full_like", x, 2.0),
        ("zeros_like", x), ("layer_normalization", x), ("stop_gradient", x), ("gelu", x), ("swish", x), ("log_softmax", x),
        ("take", x, np.array([0, 1]), {"axis": 1}), ("convert_to_tensor", x), ("isclose", x, y),
        ("tile", x, (1, 2, 1)), ("cumsum", x, {"axis": 1}), ("swapaxes", x, 1, 2), ("moveaxis", x, 1, 2),
        ("flip", x, {"axis": 1}), ("roll", x, 1, {"axis": 1}), ("tril", x), ("quantile", x, 0.5, {"axis": 1}),
        ("linspace", x, 1.0, {"num": 3}), ("erf", x), ("rsqrt", x), ("binary_crossentropy", x, y),
        ("categorical_crossentropy", x, y, {"from_logits": True}), ("average_pool", image, 2, 2),
        ("broadcast_to", ops.sum(x, axis=0), (2, 4, 3)), ("sort", x), ("argsort", x), ("append", x, y, {"axis": 1}),
        ("outer", whole, whole), ("dot", x, np.ones((3, 2), "float32")), ("round", x), ("std", x), ("max", x, {"axis": 1}),
    ]  # fmt: skip

    def written(value: Any) -> Any:
        if isinstance(value, keras.KerasTensor):
            return {"tensor": named.get(id(value)), "shape": list(value.shape), "dtype": value.dtype}
        if isinstance(value, (list, tuple)):
            return [written(v) for v in value]
        if isinstance(value, dict):
            return {k: written(v) for k, v in value.items()}
        return json.loads(json.dumps(keras.saving.serialize_keras_object(value)))

    found = []
    for name, *args in calls:
        kwargs = args.pop() if isinstance(args[-1], dict) else {}
        outputs = getattr(ops, name)(*args, **kwargs)
        first = outputs[0] if isinstance(outputs, (list, tuple)) else outputs
        operation = first._keras_history.operation
        node = operation._inbound_nodes[-1]
        config = json.loads(json.dumps(keras.saving.serialize_keras_object(operation)))
        config["config"].pop("name")
        found.append({
            "function": f"ops.{name}", "args": written(args), "kwargs": written(kwargs), "operation": config,
            "node": {"args": written(list(node.arguments.args)), "kwargs": written(dict(node.arguments.kwargs))},
            "outputs": [written(o) for o in (outputs if isinstance(outputs, (list, tuple)) else [outputs])],
        })  # fmt: skip
    return found


def main() -> None:
    warnings.simplefilter("ignore")
    for theme, calls in CALLS.items():
        common.write(f"ops/{theme}.json", {"format": 1, "source": SOURCE, "cases": [c for c in (case(*call) for call in calls) if c]})
    common.write("ops/dtypes.json", {"format": 1, "source": SOURCE, "cases": [c for c in dtype_cases() if c]})
    common.write("ops/graph.json", {"format": 1, "source": SOURCE, "cases": graph_cases()})


if __name__ == "__main__":
    main()
