"""Losses: classes, their functions (in `nn`), and how names and configs become losses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kerasr_core import serialization
from kerasr_core.fields import resolve
from kerasr_core.losses import crossentropy, hinge, regression, structured  # noqa: F401
from kerasr_core.losses.base import FunctionLoss, Loss, LossFunctionWrapper
from kerasr_core.registry import public

__all__ = ["FunctionLoss", "Loss", "LossFunctionWrapper", "deserialize", "get", "serialize"]


@public("losses.get")
def get(identifier: Any) -> Any:
    """The loss that a name, a config, a class or an object means; None stays None.

    Args:
        identifier: Such as `"mse"`, `"MeanSquaredError"`, a config, a function or a Loss.
    """
    return resolve("losses", identifier, argument="loss")


@public("losses.serialize")
def serialize(loss: Any) -> Any:
    """The config of a loss.

    Args:
        loss: A Loss or a loss function.
    """
    return serialization.serialize(loss)


@public("losses.deserialize")
def deserialize(name: Any, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The loss of a config or a name.

    Args:
        name: A config as `serialize` gives it, or a name.
        custom_objects: Further names and what they mean.
    """
    with serialization.custom_object_scope(custom_objects):
        return get(name)
