"""GradientTransformation: any gradient transformation in the form of optax as an optimizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.errors import ArgumentTypeError, ConfigError, MissingAttributeError, shown
from kerasr_core.fields import Field, register_adapter
from kerasr_core.optimizers import transforms
from kerasr_core.optimizers.base import COMMON, Optimizer
from kerasr_core.optimizers.rate import as_number
from kerasr_core.optimizers.transformation import Transformation, is_transformation
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array
from kerasr_core.variable import Variable

_INJECT = "`optax.inject_hyperparams(optax.adam)(learning_rate=1e-3)`"


class UnknownTransformationError(ConfigError):
    """A file names a gradient transformation that the caller did not give."""


@public("optimizers.GradientTransformation")
class GradientTransformation(Optimizer):
    """A gradient transformation (`init` and `update`, as optax makes them) as an optimizer.

    `compile(optimizer=optax.adam(1e-3))` makes one. The transformation sees gradients and weights as a dictionary by path
    (`{"dense/kernel": …}`), or as a list in the order of `trainable_variables` if its masks or labels are lists. Its state is
    kept in `variables`, behind the step counter, and goes to files like that of every optimizer; the transformation itself
    does not, as it is code: `load_model(path, custom_objects={name: transformation})` gives it back.

    Args:
        transformation: An object with functions `init(params)` and `update(grads, state, params)`.
        clipnorm: Largest length of each weight's gradient.
        clipvalue: Largest absolute value of a gradient's element.
        global_clipnorm: Largest length of all gradients together.
        use_ema: Whether a moving average of the weights is kept; training ends with it in their place.
        ema_momentum: Share of the old average that is kept at each step, from 0 to 1.
        ema_overwrite_frequency: After how many steps the average replaces the weights; only at the end if None.
        loss_scale_factor: The loss is multiplied by it before gradients are taken, and these divided by it.
        gradient_accumulation_steps: Over how many steps gradients are averaged before one update; at least 2.
        name: Its name; `"gradient_transformation"` if None.

    Raises: `MissingAttributeError` when the learning rate of a transformation without one that can be set is asked for.
    """

    transformation: AnyValue

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        return {n: fields[n] for n in ("transformation", *COMMON) if n != "weight_decay"}

    def _initialize(self, given: dict[str, Any]) -> None:
        given["name"] = given.get("name") or "gradient_transformation"
        super()._initialize(given)

    def _check_fields(self) -> None:
        super()._check_fields()
        if not is_transformation(self.transformation):
            raise self._wrong("transformation", "an object with functions `init` and `update`", self.transformation)
        self._bound = Transformation(self.transformation)
        self._rate_to_set: Any = None

    def build(self, variables: Sequence[Variable]) -> None:
        if self.built:
            return
        super().build(variables)
        self._bound.build(self._trainable_variables, lambda value, name: self.add_variable(
            value.shape, lambda shape, dtype: value, dtype=value.dtype, name=name or "state"))
        if self._rate_to_set is not None:
            self.learning_rate = self._rate_to_set

    def _clip_decay_update(self, grads: Sequence[Array], weights: Sequence[Variable]) -> None:
        grads = transforms.clipped(self._transformed(grads, weights), self.clipnorm, self.clipvalue, self.global_clipnorm)
        updates = self._bound.update(self._for_all_weights(grads, weights), [v.raw() for v in self._trainable_variables])
        for v in weights:
            v.assign(jnp.asarray(v.raw() + updates[self._get_variable_index(v)]))

    # -- learning rate ---------------------------------------------------------------------------------------------

    @property
    def learning_rate(self) -> Any:
        """The variable of the learning rate that `optax.inject_hyperparams` keeps in the state."""
        return self._injected_rate()[0]

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        number = as_number(value)
        if number is None:
            raise self._wrong("learning_rate", "a number", value)
        variable, scheduled = self._injected_rate()
        if scheduled:
            raise ArgumentTypeError(
                f"{self._label({'name': self.name})}: `learning_rate` follows a schedule, so it cannot be set to a number.",
                argument="learning_rate", layer=self.name, expected="a schedule", received=shown(value),
            )
        if isinstance(variable, Variable):
            variable.assign(number)
        else:
            self._rate_to_set = float(number)

    def _injected_rate(self) -> tuple[Any, bool]:
        """The learning rate in the state, and whether it follows a schedule."""
        tree = self._bound.variable_tree() if self.built else self.transformation.init({})
        found = list(_injected(tree, "learning_rate"))
        if len(found) != 1:
            problem = f"{len(found)} learning rates" if found else "no learning rate that can be read or set"
            raise MissingAttributeError(
                f"{self._label({'name': self.name})}: its transformation has {problem}. A learning rate can be seen and changed, "
                f"by callbacks too, where `inject_hyperparams` makes it part of the state: {_INJECT}.",
                layer=self.name, expected="one learning rate in the state", received=len(found),
            )
        value, scheduled = found[0]
        return (jnp.float32(self._rate_to_set) if self._rate_to_set is not None and not self.built else value), scheduled

    # -- config ----------------------------------------------------------------------------------------------------

    def get_config(self) -> dict[str, Any]:
        """All fields but the transformation, which is code."""
        return {n: getattr(self, n) for n in type(self).fields if n != "transformation"}

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Mapping[str, Any] | None = None) -> Any:
        """A new optimizer; the transformation is what `custom_objects` holds under the optimizer's name."""
        name = config.get("name")
        with serialization.custom_object_scope(custom_objects):
            found = config.get("transformation") or serialization.custom_object(name)
        if found is None:
            raise UnknownTransformationError(
                f"The optimizer {name!r} is a gradient transformation, which is code and not in the file. Give it as "
                f"`custom_objects={{{name!r}: transformation}}`, or compile the model with it again and `load_weights`: either "
                "way its state comes back, and training goes on exactly. Until then the model has no optimizer.",
                argument="custom_objects", expected=f"a gradient transformation named {name!r}", received=None,
            )
        return cls(**{**config, "transformation": found})


def _injected(tree: Any, name: str) -> Any:
    """The hyperparameters of that name in a state, with whether each follows a schedule."""
    for node in jax.tree.leaves(tree, is_leaf=lambda n: hasattr(n, "hyperparams")):
        if hasattr(node, "hyperparams"):
            if name in node.hyperparams:
                yield node.hyperparams[name], name in getattr(node, "hyperparams_states", {})
            yield from _injected(getattr(node, "inner_state", None), name)


register_adapter(is_transformation, lambda value: GradientTransformation.from_config({"transformation": value}), family="optimizers")
