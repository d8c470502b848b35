"""Copies of a compiled model, and the start of all members: weights drawn as a lone model would draw them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.engine import loop
from kerasr_core.ensembles.population import Arrays, stacked
from kerasr_core.errors import ArgumentError, ModelFileError, StateError, shown
from kerasr_core.models import Model, clone_model
from kerasr_core.random import seeded


def compiled_copy(model: Any) -> Any:
    """`clone_model` with the same compile arguments; optimizer and metrics are new, with the same settings."""
    copy = clone_model(model)
    copy.compile(**{name: _fresh(value) for name, value in model._compile_arguments.items()})
    return copy


def _fresh(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return type(value)(_fresh(v) for v in value)
    if isinstance(value, dict):
        return {k: _fresh(v) for k, v in value.items()}
    stateful = hasattr(value, "update_state") or hasattr(value, "stateless_apply")
    return type(value).from_config(value.get_config()) if stateful and not isinstance(value, type) else value


def checked_model(model: Any, what: str = "model") -> Any:
    """`model`, if it is a compiled one."""
    if not isinstance(model, Model):
        raise ArgumentError(
            f"`{what}` must be a compiled model, or a function that returns one, received {shown(model)}.", argument=what,
            expected="a compiled model", received=shown(model),
        )
    model.require_compiled("Ensemble")
    if model.optimizer is None:
        raise StateError(f"The model {model.name!r} was compiled without an optimizer.", layer=model.name, expected="an optimizer")
    return model


def checked_type(model: Any, name: str) -> None:
    """A ModelFileError unless what a file describes is a model."""
    if not isinstance(model, Model):
        raise ModelFileError(f"{name!r}: its Ensemble is one of {shown(model)}, which is no model.", received=shown(model))


def built_by(build: Callable[..., Any], seeds: Sequence[int], hyper_parameters: Mapping[str, Sequence[Any]]) -> list[Any]:
    """One model for each member by the user's function, each as after `set_random_seed` of its seed."""
    models = []
    for i, seed in enumerate(seeds):
        with seeded(seed):
            models.append(checked_model(build(**{name: values[i] for name, values in hyper_parameters.items()}), "build"))
    return models


def start(template: Any, source: Any, seeds: Sequence[int], new_weights: bool, x: Any, rates: Sequence[float] | None) -> Arrays:
    """The arrays of all members before training.

    Args:
        template: The model through whose code all members go; built.
        source: The user's model, which members are clones of; or one model for each member.
        seeds: The members' seeds.
        new_weights: Whether members draw new weights; else they begin with those of `source`.
        x: Inputs, for models that are built by the data.
        rates: The members' learning rates, if they differ.
    """
    if not template.optimizer.built:
        template.optimizer.build(template.trainable_variables)
    optimizer = [np.asarray(v.raw()) for v in template.optimizer.variables]
    index = next((i for i, v in enumerate(template.optimizer.variables) if v is template.optimizer._learning_rate), None)
    members = []
    for i, seed in enumerate(seeds):
        with seeded(seed):
            model = source[i] if isinstance(source, list) else clone_model(source)
            if not built(model):
                loop.build_model(model, x)
        if not new_weights:
            model.set_weights(source.get_weights())
        own = list(optimizer)
        if rates is not None and index is not None:
            own[index] = np.asarray(rates[i], np.float32)
        members.append(([v.raw() for v in model.trainable_variables], [v.raw() for v in model.non_trainable_variables], own))
    return stacked(members)


def built(model: Any) -> bool:
    """Whether all weights of a model exist."""
    return bool(model.built) and all(layer.built for layer in model._flatten_layers())


def filled(model: Any, arrays: Arrays) -> Any:
    """A lone compiled model with the arrays of one member."""
    if not model.optimizer.built:
        model.optimizer.build(model.trainable_variables)
    for variables, values in zip((model.trainable_variables, model.non_trainable_variables, model.optimizer.variables), arrays):
        for v, value in zip(variables, values):
            v.assign(jnp.asarray(value))
    return model


def build_like(model: Any, template: Any, specs: Any) -> None:
    """Build a copy whose inputs were known from data only, from the shapes that the template saw."""
    if not built(model):
        if specs is None:
            raise StateError(f"The model {template.name!r} is not built.", layer=template.name, expected="a built model")
        loop.build_model(model, specs)


def specs_of(x: Any) -> Any:
    """Shapes and dtypes of inputs."""
    return jax.tree.map(lambda a: jax.ShapeDtypeStruct(a.shape, jax.dtypes.canonicalize_dtype(a.dtype)), x)

