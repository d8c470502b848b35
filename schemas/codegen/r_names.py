"""Names of the R functions: the rule, and the exceptions that R users already know. Used by r.py."""

from __future__ import annotations

import re

PREFIX = {
    "layer": "layer", "loss": "loss", "metric": "metric", "optimizer": "optimizer", "callback": "callback",
    "initializer": "initializer", "regularizer": "regularizer", "constraint": "constraint",
    "schedule": "learning_rate_schedule",
}  # fmt: skip
FUNCTION_PREFIX = {"activations": "activation", "ops": "op", "losses": "loss", "metrics": "metric", "random": "random"}
FAMILY = {"schedule": "schedules"}

# Public name -> R name, where the rule gives another; None: written by hand, or not for R.
EXCEPTIONS: dict[str, str | None] = {
    "layers.Layer": None,
    "layers.InputLayer": None,
    "layers.Input": None,
    "layers.Wrapper": None,
    "layers.ELU": "layer_activation_elu",
    "layers.LeakyReLU": "layer_activation_leaky_relu",
    "layers.PReLU": "layer_activation_parametric_relu",
    "layers.ReLU": "layer_activation_relu",
    "layers.Softmax": "layer_activation_softmax",
    "layers.UpSampling1D": "layer_upsampling_1d",
    "layers.UpSampling2D": "layer_upsampling_2d",
    "layers.UpSampling3D": "layer_upsampling_3d",
    "layers.FlaxLayer": "layer_flax_module_wrapper",
    "layers.JaxLayer": "layer_jax_model_wrapper",
    "layers.TFSMLayer": "layer_tfsm",
    "losses.Loss": None,
    "metrics.Metric": None,
    "metrics.FBetaScore": "metric_fbeta_score",
    "metrics.MeanMetricWrapper": "metric_mean_wrapper",
    "optimizers.Optimizer": None,
    "optimizers.LossScaleOptimizer": "optimizer_loss_scale",
    "optimizers.RMSprop": "optimizer_rmsprop",
    "optimizers.schedules.LearningRateSchedule": None,
    "callbacks.Callback": None,
    "callbacks.CallbackList": None,
    "callbacks.History": None,
    "callbacks.LambdaCallback": None,
    "callbacks.TensorBoard": "callback_tensorboard",
    "callbacks.TerminateOnNaN": "callback_terminate_on_nan",
    "initializers.Initializer": None,
    "initializers.IdentityInitializer": "initializer_identity",
    "initializers.Orthogonal": "initializer_orthogonal",
    "initializers.OrthogonalInitializer": "initializer_orthogonal",
    "initializers.STFTInitializer": "initializer_stft",
    "regularizers.Regularizer": None,
    "random.randint": "random_integer",
    "regularizers.L1L2": "regularizer_l1_l2",
    "regularizers.OrthogonalRegularizer": "regularizer_orthogonal",
    "constraints.Constraint": None,
    "constraints.MaxNorm": "constraint_maxnorm",
    "constraints.MinMaxNorm": "constraint_minmaxnorm",
    "constraints.NonNeg": "constraint_nonneg",
    "constraints.UnitNorm": "constraint_unitnorm",
}

# Arguments of ops that hold positions, and ops whose results do: counted from 1 in R unless `zero_indexed = TRUE`.
POSITIONS = {
    "ops.multi_hot": "inputs", "ops.one_hot": "x", "ops.scatter": "indices", "ops.scatter_update": "indices",
    "ops.segment_max": "segment_ids", "ops.segment_min": "segment_ids", "ops.segment_prod": "segment_ids",
    "ops.segment_sum": "segment_ids", "ops.slice": "start_indices", "ops.slice_update": "start_indices",
    "ops.take": "indices", "ops.take_along_axis": "indices", "ops.unravel_index": "indices",
}  # fmt: skip
FINDS_POSITIONS = {
    "ops.argmax", "ops.argmin", "ops.argpartition", "ops.argsort", "ops.nanargmax", "ops.nanargmin", "ops.nonzero",
    "ops.top_k", "ops.unravel_index",
}  # fmt: skip

# Helpers that every family has in Python; R users pass names and objects instead.
PYTHON_ONLY = ("get", "serialize", "deserialize", "jvp", "operation_from_config", "vectorize")

# Spellings inside a class name that the general rule would cut in the wrong place.
WORDS = {"IoU": "Iou", "NaN": "Nan", "LSTM": "Lstm", "GRU": "Gru", "RNN": "Rnn", "CSV": "Csv", "LR": "Lr", "RMS": "Rms", "EMA": "Ema"}


def snake(name: str) -> str:
    """`GlobalAveragePooling1D` -> `global_average_pooling_1d`, `KLDivergence` -> `kl_divergence`, `AdamW` -> `adam_w`."""
    for word, plain in WORDS.items():
        name = name.replace(word, plain)
    name = re.sub(r"([1-3])D", r"_\1d", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).lower().strip("_")


def r_name(public: str, kind: str) -> str | None:
    """The R function for a public name, or None where r.py writes none."""
    if public in EXCEPTIONS:
        return EXCEPTIONS[public]
    namespace, _, name = public.partition(".")
    if not name or name in PYTHON_ONLY:
        return None
    if kind == "function":
        prefix = FUNCTION_PREFIX.get(namespace)
        return f"{prefix}_{name.replace('.', '_').lower()}" if prefix else None
    return f"{PREFIX[kind]}_{snake(name.rsplit('.', 1)[-1])}" if kind in PREFIX else None


def family_of(public: str, kind: str) -> str:
    """The file (`gen-<family>.R`) that holds a wrapper."""
    return FAMILY.get(kind) or public.split(".", 1)[0]
