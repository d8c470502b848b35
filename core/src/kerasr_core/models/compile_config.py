"""What `compile` was given, as a file holds it. Gradient transformations are code: a file has their names, never themselves.

A model trained by one is stored so that Keras reads the file too: Keras's `compile_config` holds what Keras has classes for
(nothing, if the optimizer is a transformation), and `kerasr_compile_config` beside it, which Keras ignores, the whole.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

from kerasr_core import serialization
from kerasr_core.errors import ConfigError, shown
from kerasr_core.optimizers.gradient_transform import GradientTransform
from kerasr_core.optimizers.gradient_transformation import GradientTransformation, UnknownTransformationError

ARGUMENTS = ("optimizer", "loss", "loss_weights", "metrics", "weighted_metrics", "run_eagerly", "steps_per_execution", "jit_compile")


def keras_config(arguments: Mapping[str, Any]) -> dict[str, Any] | None:
    """The arguments in Keras's form, or None if the optimizer has none."""
    if _transformation(arguments["optimizer"]) is not None:
        return None
    return {k: serialization.serialize(v) for k, v in arguments.items() if k in ARGUMENTS}


def whole_config(arguments: Mapping[str, Any]) -> dict[str, Any] | None:
    """All arguments, or None if Keras's form says all."""
    transform: GradientTransform | None = arguments.get("gradient_transform")
    if transform is None and _transformation(arguments["optimizer"]) is None:
        return None
    config = {k: serialization.serialize(v) for k, v in arguments.items() if k in ARGUMENTS}
    return config | ({"gradient_transform": transform.names()} if transform is not None else {})


def arguments_of(config: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of `compile` that a config means; what it only names comes from `custom_objects`, or is left out with a warning."""
    found = {k: serialization.deserialize(config[k]) for k in ARGUMENTS if k in config and k != "optimizer"}
    if "optimizer" in config:
        try:
            found["optimizer"] = serialization.deserialize(config["optimizer"])
        except UnknownTransformationError as problem:
            warnings.warn(problem.message, stacklevel=4)
            found["optimizer"] = None
    names = config.get("gradient_transform")
    if names:
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ConfigError(f"`gradient_transform` in the config must be a list of names, received {shown(names)}.", received=shown(names))
        parts = [serialization.custom_object(name) for name in names]
        missing = [name for name, part in zip(names, parts) if part is None]
        if missing:
            warnings.warn(
                f"The model was compiled with a `gradient_transform`, which is code and not in the file: {missing}. Give it in "
                f"`custom_objects` under this name, or compile the model with it again and `load_weights`. Until then gradients "
                "are used as they are.", stacklevel=4,
            )
        else:
            found["gradient_transform"] = parts if len(parts) > 1 else parts[0]
    return found


def code_of(arguments: Mapping[str, Any] | None) -> dict[str, Any]:
    """What of the arguments no file can hold, by name: the `custom_objects` with which a copy in this process is whole."""
    if arguments is None:
        return {}
    optimizer, transform = _transformation(arguments["optimizer"]), arguments.get("gradient_transform")
    found: dict[str, Any] = {} if optimizer is None else {str(optimizer.name): optimizer.transformation}
    return found | (transform.objects() if transform is not None else {})


def _transformation(optimizer: Any) -> GradientTransformation | None:
    """The gradient transformation that is the optimizer, or inside one that scales the loss."""
    while optimizer is not None and not isinstance(optimizer, GradientTransformation):
        optimizer = getattr(optimizer, "inner_optimizer", None)
    return optimizer
