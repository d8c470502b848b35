"""Optimizers and learning rate schedules, and how names and configs become optimizers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kerasr_core import registry, serialization
from kerasr_core.fields import resolve
from kerasr_core.optimizers import (  # noqa: F401
    adadelta,
    adafactor,
    adagrad,
    adam,
    adamax,
    adamw,
    ftrl,
    gradient_transformation,
    lamb,
    lion,
    loss_scale,
    nadam,
    rmsprop,
    schedules,
    sgd,
)
from kerasr_core.optimizers.base import Optimizer
from kerasr_core.optimizers.schedules import LearningRateSchedule
from kerasr_core.registry import public

__all__ = ["LearningRateSchedule", "Optimizer", "deserialize", "get", "serialize"]


@public("optimizers.get")
def get(identifier: Any) -> Any:
    """The optimizer that a name, a config, a class or an object means; None stays None.

    Args:
        identifier: Such as `"adam"`, a config, or an Optimizer.
    """
    if isinstance(identifier, str):
        identifier = _plain_name(identifier)
    elif isinstance(identifier, Mapping):
        return deserialize(identifier)
    found = resolve("optimizers", identifier, argument="optimizer")
    if found is not None and not hasattr(found, "apply"):
        raise registry.unknown("optimizers", identifier)
    return found


def _plain_name(name: str) -> str:
    """Names are read without regard to case."""
    for known, found in registry.namespace("optimizers").items():
        if isinstance(found, type) and known.lower() == name.lower():
            return known
    return name


@public("optimizers.serialize")
def serialize(optimizer: Any) -> Any:
    """The config of an optimizer.

    Args:
        optimizer: The optimizer.
    """
    return serialization.serialize(optimizer)


@public("optimizers.deserialize")
def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The optimizer of a config.

    Args:
        config: A config as `serialize` gives it.
        custom_objects: Further names and what they mean.
    """
    word = config.get("class_name")
    if isinstance(word, str) and serialization.custom_object(word) is None:
        config = {**config, "class_name": _plain_name(word), "config": config.get("config", {})}
    return serialization.deserialize(config, custom_objects)
