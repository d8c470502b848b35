"""LossScaleOptimizer: another optimizer around which the loss is scaled so that half-precision gradients do not vanish."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.fields import Field
from kerasr_core.functional import substituted
from kerasr_core.optimizers.base import Optimizer
from kerasr_core.registry import public
from kerasr_core.types import Array, PositiveFloat, PositiveInt
from kerasr_core.types import Optimizer as OptimizerLike
from kerasr_core.variable import Variable


@public("optimizers.LossScaleOptimizer")
class LossScaleOptimizer(Optimizer):
    """Scales the loss by a factor that doubles after many good steps and halves after one whose gradients overflow.

    A step with a gradient that is not finite leaves weights and inner optimizer as they are.

    Args:
        inner_optimizer: The optimizer that updates the weights.
        initial_scale: The first factor.
        dynamic_growth_steps: Number of good steps after which the factor doubles.
        name: Its name; made from the class name if None.

    Source: Micikevicius et al. (2018), section 3.2, arXiv:1710.03740.
    """

    inner_optimizer: OptimizerLike
    initial_scale: PositiveFloat = 32768.0
    dynamic_growth_steps: PositiveInt = 2000

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        return {n: fields[n] for n in ("inner_optimizer", "initial_scale", "dynamic_growth_steps", "name")}

    def _check_fields(self) -> None:
        if not isinstance(self.inner_optimizer, Optimizer):
            raise self._wrong("inner_optimizer", "an Optimizer", self.inner_optimizer)
        self._learning_rate = self.add_variable((), dtype="float32", name="learning_rate")  # a place in files; unused

    def build(self, variables: Sequence[Variable]) -> None:
        if self.built:
            return
        self.step_counter = self.add_variable((), dtype="int32", name="step_counter")
        start = jnp.float32(self.initial_scale)
        self.dynamic_scale = self.add_variable((), lambda shape, dtype: start, dtype="float32", name="dynamic_scale")
        self.inner_optimizer.build(variables)
        super().build(variables)

    @property
    def variables(self) -> list[Variable]:
        """Its own variables, then those of the inner optimizer."""
        return [*self._variables, *self.inner_optimizer.variables]

    @property
    def file_variables(self) -> list[Variable]:
        return [*self._variables, *self.inner_optimizer.file_variables]

    def attach_gradient_transform(self, transform: Any) -> None:
        self.inner_optimizer.attach_gradient_transform(transform)

    @property
    def iterations(self) -> Any:
        """The number of good steps."""
        return self.inner_optimizer.iterations

    @property
    def learning_rate(self) -> Any:
        """That of the inner optimizer."""
        return self.inner_optimizer.learning_rate

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        self.inner_optimizer.learning_rate = value

    def apply(self, grads: Sequence[Any], trainable_variables: Sequence[Variable] | None = None) -> None:
        """Update weights, one step, if all gradients are finite.

        Args:
            grads: Gradients of the scaled loss, one for each weight.
            trainable_variables: The weights; those it was built for if None.
        """
        pairs = self._matched(list(grads), trainable_variables)
        weights, gradients = [v for v, _ in pairs], [g for _, g in pairs]
        scale = self.dynamic_scale.raw()
        finite = jnp.all(jnp.stack([jnp.all(jnp.isfinite(g)) for g in gradients]))

        def good() -> None:
            self.inner_optimizer.apply([g / scale for g in gradients], weights)
            grow = self.step_counter.raw() == self.dynamic_growth_steps - 1
            self.dynamic_scale.assign(jnp.where(grow, jnp.minimum(scale * 2.0, jnp.finfo("float32").max), scale))
            self.step_counter.assign(jnp.where(grow, 0, self.step_counter.raw() + 1))

        def overflowed() -> None:
            self.dynamic_scale.assign(scale / 2.0)
            self.step_counter.assign(jnp.zeros((), "int32"))

        if not isinstance(finite, jax.core.Tracer):
            good() if finite else overflowed()
        else:
            changing = [*weights, *self.variables]
            branch = lambda fn: lambda arrays: substituted(fn, [(changing, arrays)]).values[0]  # noqa: E731
            new = jax.lax.cond(finite, branch(good), branch(overflowed), [v.raw() for v in changing])
            for v, value in zip(changing, new):
                v.assign(value)

    def scale_loss(self, loss: Array) -> Array:
        """The loss times the current factor."""
        return loss * (self.dynamic_scale.value if self.built else self.initial_scale)

    def finalize_variable_values(self, var_list: Sequence[Variable]) -> None:
        self.inner_optimizer.finalize_variable_values(var_list)

    def exclude_from_weight_decay(
        self, var_list: Sequence[Variable] | None = None, var_names: Sequence[str] | None = None
    ) -> None:
        self.inner_optimizer.exclude_from_weight_decay(var_list, var_names)

    def get_config(self) -> dict[str, Any]:
        return {
            "name": self.name, "inner_optimizer": serialization.serialize(self.inner_optimizer),
            "initial_scale": self.initial_scale, "dynamic_growth_steps": self.dynamic_growth_steps,
        }


