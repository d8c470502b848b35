"""Learning rates that follow the number of updates. Each is a function `step -> learning rate` that `jax.jit` takes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import jax.numpy as jnp

from kerasr_core import serialization
from kerasr_core.errors import ArgumentError
from kerasr_core.fields import Configured
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, Bool, Float, Int, Text


@public("optimizers.schedules.LearningRateSchedule")
class LearningRateSchedule(Configured):
    """Base of all schedules. A subclass writes `__call__(step)` and `get_config()`."""

    def __call__(self, step: Any) -> Array:
        """The learning rate of an update.

        Args:
            step: The number of updates before it.
        """
        raise NotImplementedError(f"{type(self).__name__} must write `__call__(step)`.")

    def _positive(self, argument: str) -> None:
        value = getattr(self, argument)
        if value <= 0:
            raise ArgumentError(
                f"{self._label()}: `{argument}` must be greater than 0, received {value!r}.",
                argument=argument, layer=self._label(), expected="greater than 0", received=value,
            )


def as_float(step: Any) -> Array:
    """A step as a float32 number."""
    return jnp.asarray(step).astype("float32")


def share(step: Any, decay_steps: float, staircase: bool) -> Array:
    """step / decay_steps, rounded down if in stairs."""
    p = as_float(step) / decay_steps
    return jnp.floor(p) if staircase else p


@public("optimizers.schedules.ExponentialDecay")
class ExponentialDecay(LearningRateSchedule):
    """initial · rate^(step / decay_steps).

    Args:
        initial_learning_rate: The learning rate at step 0.
        decay_steps: Number of steps in which it is multiplied by `decay_rate`.
        decay_rate: The factor.
        staircase: Whether it stays constant within each `decay_steps`.
        name: Its name.
    """

    initial_learning_rate: Float
    decay_steps: Float
    decay_rate: Float
    staircase: Bool = False
    name: Text | None = "ExponentialDecay"

    def _check_fields(self) -> None:
        self._positive("decay_steps")

    def __call__(self, step: Any) -> Array:
        return self.initial_learning_rate * jnp.power(jnp.float32(self.decay_rate), share(step, self.decay_steps, self.staircase))


@public("optimizers.schedules.PiecewiseConstantDecay")
class PiecewiseConstantDecay(LearningRateSchedule):
    """values[0] up to and including boundaries[0], then values[1] up to boundaries[1], …, at last values[-1].

    Args:
        boundaries: Steps in rising order.
        values: Learning rates, one more than `boundaries`.
        name: Its name.
    """

    boundaries: AnyValue
    values: AnyValue
    name: Text | None = "PiecewiseConstant"

    def _check_fields(self) -> None:
        self.boundaries, self.values = list(self.boundaries), list(self.values)
        if len(self.boundaries) != len(self.values) - 1:
            raise ArgumentError(
                f"{self._label()}: `values` must hold one more number than `boundaries`, received {len(self.values)} and "
                f"{len(self.boundaries)}.",
                argument="values", layer=self._label(), expected=len(self.boundaries) + 1, received=len(self.values),
            )

    def __call__(self, step: Any) -> Array:
        step = jnp.asarray(step)
        piece = sum((step > b).astype("int32") for b in self.boundaries) if self.boundaries else jnp.int32(0)
        return jnp.asarray(self.values, dtype="float32")[piece]


@public("optimizers.schedules.PolynomialDecay")
class PolynomialDecay(LearningRateSchedule):
    """(initial − end) · (1 − step / decay_steps)^power + end.

    Args:
        initial_learning_rate: The learning rate at step 0.
        decay_steps: Number of steps until `end_learning_rate`.
        end_learning_rate: The last learning rate.
        power: The exponent; 1 gives a straight line.
        cycle: Whether it starts again, stretched to the next multiple of `decay_steps`.
        name: Its name.
    """

    initial_learning_rate: Float
    decay_steps: Float
    end_learning_rate: Float = 0.0001
    power: Float = 1.0
    cycle: Bool = False
    name: Text | None = "PolynomialDecay"

    def _check_fields(self) -> None:
        self._positive("decay_steps")

    def __call__(self, step: Any) -> Array:
        step = as_float(step)
        if self.cycle:
            cycles = jnp.where(step == 0, 1.0, jnp.ceil(step / self.decay_steps))
            length = self.decay_steps * cycles
        else:
            length = jnp.float32(self.decay_steps)
            step = jnp.minimum(step, length)
        rest = jnp.power(1.0 - step / length, self.power)
        return (self.initial_learning_rate - self.end_learning_rate) * rest + self.end_learning_rate


@public("optimizers.schedules.InverseTimeDecay")
class InverseTimeDecay(LearningRateSchedule):
    """initial / (1 + rate · step / decay_steps).

    Args:
        initial_learning_rate: The learning rate at step 0.
        decay_steps: The unit in which steps are counted.
        decay_rate: How fast it falls.
        staircase: Whether it stays constant within each `decay_steps`.
        name: Its name.
    """

    initial_learning_rate: Float
    decay_steps: Float
    decay_rate: Float
    staircase: Bool = False
    name: Text | None = "InverseTimeDecay"

    def _check_fields(self) -> None:
        self._positive("decay_steps")

    def __call__(self, step: Any) -> Array:
        return self.initial_learning_rate / (1.0 + self.decay_rate * share(step, self.decay_steps, self.staircase))


@public("optimizers.schedules.CosineDecay")
class CosineDecay(LearningRateSchedule):
    r"""Half a cosine wave down to `alpha` times its start, after a linear warm-up if one is asked for.

    $$ \eta\,\bigl((1 - \alpha)\tfrac12(1 + \cos(\pi t / T)) + \alpha\bigr) $$

    Args:
        initial_learning_rate: The learning rate at step 0.
        decay_steps: Number of steps of the decay, T.
        alpha: The last learning rate as a share of the start of the decay.
        name: Its name.
        warmup_target: The learning rate at the end of the warm-up; no warm-up if None.
        warmup_steps: Number of steps of the warm-up.

    Source: Loshchilov and Hutter (2017), arXiv:1608.03983.
    """

    initial_learning_rate: Float
    decay_steps: Float
    alpha: Float = 0.0
    name: Text | None = "CosineDecay"
    warmup_target: Float | None = None
    warmup_steps: Int = 0

    def _check_fields(self) -> None:
        self._positive("decay_steps")

    def __call__(self, step: Any) -> Array:
        step = as_float(step)
        if self.warmup_target is None:
            return self._decay(step, self.initial_learning_rate)
        rise = (self.warmup_target - self.initial_learning_rate) * (step / self.warmup_steps) if self.warmup_steps else 0.0
        rate = self._decay(jnp.minimum(step, self.decay_steps + self.warmup_steps) - self.warmup_steps, self.warmup_target)
        return jnp.where(step < self.warmup_steps, rise + self.initial_learning_rate, rate)

    def _decay(self, step: Array, start: float) -> Array:
        done = jnp.minimum(step, self.decay_steps) / self.decay_steps
        return start * ((1.0 - self.alpha) * (0.5 * (1.0 + jnp.cos(math.pi * done))) + self.alpha)


@public("optimizers.schedules.CosineDecayRestarts")
class CosineDecayRestarts(LearningRateSchedule):
    """Half a cosine wave again and again, each time `t_mul` times as long and `m_mul` times as high.

    Args:
        initial_learning_rate: The learning rate at step 0.
        first_decay_steps: Number of steps of the first wave.
        t_mul: Length of a wave as a multiple of the one before.
        m_mul: Start of a wave as a multiple of the one before.
        alpha: The lowest learning rate as a share of the start.
        name: Its name.

    Source: Loshchilov and Hutter (2017), arXiv:1608.03983.
    """

    initial_learning_rate: Float
    first_decay_steps: Float
    t_mul: Float = 2.0
    m_mul: Float = 1.0
    alpha: Float = 0.0
    name: Text | None = "SGDRDecay"

    def _check_fields(self) -> None:
        self._positive("first_decay_steps")

    def __call__(self, step: Any) -> Array:
        done = as_float(step) / self.first_decay_steps
        if self.t_mul == 1.0:
            wave = jnp.floor(done)
            done = done - wave
        else:
            wave = jnp.floor(jnp.log(1.0 - done * (1.0 - self.t_mul)) / math.log(self.t_mul))
            passed = (1.0 - jnp.power(jnp.float32(self.t_mul), wave)) / (1.0 - self.t_mul)
            done = (done - passed) / jnp.power(jnp.float32(self.t_mul), wave)
        height = jnp.power(jnp.float32(self.m_mul), wave)
        cosine = 0.5 * height * (1.0 + jnp.cos(math.pi * done))
        return self.initial_learning_rate * ((1.0 - self.alpha) * cosine + self.alpha)


@public("optimizers.schedules.serialize")
def serialize(learning_rate_schedule: Any) -> Any:
    """The config of a schedule.

    Args:
        learning_rate_schedule: The schedule.
    """
    return serialization.serialize(learning_rate_schedule)


@public("optimizers.schedules.deserialize")
def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The schedule of a config.

    Args:
        config: A config as `serialize` gives it.
        custom_objects: Further names and what they mean.
    """
    return serialization.deserialize(config, custom_objects)


