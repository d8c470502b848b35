"""`compile`, and what follows from it: the loss and the metrics of a model and its compiled programs."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import dtypes, registry, serialization
from kerasr_core.engine import call, execute, loop, step
from kerasr_core.engine.objective import CompiledLoss, CompiledMetrics
from kerasr_core.engine.state import TrainState, current
from kerasr_core.errors import DataError, StateError
from kerasr_core.fields import resolve
from kerasr_core.functional import substituted
from kerasr_core.layer_state import Changes
from kerasr_core.metrics import Mean
from kerasr_core.variable import StatelessScope, Variable


class Compiling:
    """Mixin of Model: what is minimised and measured."""

    name: str
    built: bool
    optimizer: Any
    history: Any
    loss: Any
    compiled: bool
    objective_built: bool
    stop_training: bool
    run_eagerly: bool
    jit_compile: bool
    steps_per_execution: int | str
    dtype_policy: dtypes.DTypePolicy
    trainable_variables: list[Variable]
    non_trainable_variables: list[Variable]
    losses: list[Any]
    _compile_loss: CompiledLoss | None
    _compile_metrics: CompiledMetrics
    _compile_arguments: dict[str, Any] | None
    _loss_tracker: Any
    _programs: dict[Any, Any]
    _calls: dict[Any, Any]
    _output_specs: Any

    def _initialize_training(self) -> None:
        self.__dict__.update(
            optimizer=None, _compile_loss=None, _compile_metrics=None, _loss_tracker=None, _compile_arguments=None,
            _programs={}, _calls={}, objective_built=False, run_eagerly=False, steps_per_execution=1, jit_compile=True, loss=None,
            history=None, stop_training=False, compiled=False,
        )

    # -- compile ---------------------------------------------------------------------------------------------------

    def compile(
        self,
        optimizer: Any = "rmsprop",
        loss: Any = None,
        loss_weights: Any = None,
        metrics: Any = None,
        weighted_metrics: Any = None,
        run_eagerly: bool = False,
        steps_per_execution: int | str = 1,
        jit_compile: bool | str = "auto",
        auto_scale_loss: bool = True,
    ) -> None:
        """Say how the model is trained.

        Args:
            optimizer: An optimizer or its name.
            loss: A loss, its name or a function `(y_true, y_pred) -> values`; a list or dictionary by output for several.
            loss_weights: Factors of the outputs' losses, as a list or dictionary.
            metrics: Metrics, names or functions; a list, or for several outputs a list of lists or a dictionary.
            weighted_metrics: The same, computed with sample and class weights.
            run_eagerly: Whether steps run uncompiled, for debugging.
            steps_per_execution: Steps between batch callbacks; the engine fuses steps by itself where no callback looks.
            jit_compile: Accepted for Keras's sake; steps are always compiled unless `run_eagerly`.
            auto_scale_loss: Whether a `mixed_float16` model's optimizer is wrapped in a `LossScaleOptimizer`.
        """
        made = resolve("optimizers", optimizer, argument="optimizer", owner=self._me())  # type: ignore[attr-defined]
        if auto_scale_loss and self.dtype_policy == dtypes.DTypePolicy("mixed_float16"):
            wrapper = registry.lookup("optimizers.LossScaleOptimizer")
            made = made if made is None or isinstance(made, wrapper) else wrapper(made, name="loss_scale_optimizer")
        if steps_per_execution != "auto":
            loop.check_number(steps_per_execution, "steps_per_execution", none=False)
        state = self.__dict__
        compiled_loss = CompiledLoss(loss, loss_weights) if loss is not None else None
        compiled_metrics = CompiledMetrics(metrics, weighted_metrics)
        state["optimizer"] = made
        state["loss"] = loss
        state["_compile_loss"] = compiled_loss
        state["_compile_metrics"] = compiled_metrics
        state["_loss_tracker"] = Mean(name="loss")
        state["run_eagerly"] = bool(run_eagerly)
        state["steps_per_execution"] = steps_per_execution
        state["jit_compile"] = bool(jit_compile)
        state["_compile_arguments"] = {
            "optimizer": made, "loss": loss, "loss_weights": loss_weights, "metrics": metrics,
            "weighted_metrics": weighted_metrics, "run_eagerly": bool(run_eagerly),
            "steps_per_execution": steps_per_execution, "jit_compile": bool(jit_compile),
        }
        state["objective_built"] = False
        state["compiled"] = True
        state["stop_training"] = False
        self._reset_programs()

    def get_compile_config(self) -> dict[str, Any] | None:
        """What `compile_from_config` takes, or None if not compiled."""
        if not self.compiled or self._compile_arguments is None:
            return None
        return {k: serialization.serialize(v) for k, v in self._compile_arguments.items()}

    def compile_from_config(self, config: dict[str, Any]) -> None:
        """Compile as a saved model was compiled."""
        if not config:
            return
        known = {
            k: serialization.deserialize(v) for k, v in config.items()
            if k in ("optimizer", "loss", "loss_weights", "metrics", "weighted_metrics", "run_eagerly", "steps_per_execution", "jit_compile")
        }
        self.compile(**known)
        if self.optimizer is not None and self.built:
            self.optimizer.build(self.trainable_variables)

    def require_compiled(self, what: str) -> None:
        """A StateError unless the model is compiled; `what` is what was asked of it."""
        if not self.compiled:
            raise StateError(
                f"The model {self.name!r} must be compiled before `{what}`. Call `model.compile(optimizer, loss)`.",
                layer=self.name, expected="a compiled model", received="not compiled",
            )

    def build_objective(self, x: Any, y: Any, sample_weight: Any) -> None:
        """Match losses and metrics to the outputs, from shapes alone."""
        spec = lambda tree: jax.tree.map(  # noqa: E731
            lambda a: jax.ShapeDtypeStruct(np.shape(a), jax.dtypes.canonicalize_dtype(a.dtype)), tree
        )
        y_pred = jax.eval_shape(lambda a: step.predict_step(self, current(self), a)[0], spec(x))
        names = getattr(self, "output_names", None) if hasattr(type(self), "output_names") else None
        if self._compile_loss is not None:
            self._compile_loss.build(y_pred, names)
            if y is None and any(loss is not None for loss in self._compile_loss.losses):
                raise DataError(
                    f"The model {self.name!r} was compiled with a loss, which needs `y`; none was given.",
                    argument="y", layer=self.name, expected="targets", received=None,
                )
        self._compile_metrics.build(spec(y), y_pred, names)
        self.__dict__["_output_specs"] = y_pred
        if y is not None:
            self._dry_run(spec(y), y_pred, spec(sample_weight))
        self.__dict__["objective_built"] = True
        self._reset_programs()

    def _dry_run(self, y: Any, y_pred: Any, w: Any) -> None:
        """Run losses and metrics on shapes: metrics make their variables, shape mistakes surface with their names."""
        def run(t: Any, p: Any, weights: Any) -> None:
            with StatelessScope():
                if self._compile_loss is not None:
                    self._compile_loss(t, p, weights)
                self._compile_metrics.update_state(t, p, weights)

        jax.eval_shape(run, y, y_pred, w)

    def check_labels(self, y: Any) -> None:
        """Let the losses look at host labels; done once for each array."""
        if self._compile_loss is not None and y is not None:
            leaves = jax.tree.leaves(self._output_specs)
            self._compile_loss.check_labels(y, [tuple(s.shape) for s in leaves])

    def programs(self) -> execute.Programs:
        """The compiled functions for the present set of trained variables and the layers' present settings."""
        key = (bool(self.run_eagerly), tuple(id(v) for v in self.trainable_variables), self.objective_built, Changes.count)
        kept: dict[Any, Any] = self._programs
        if key not in kept:
            kept.clear()
            kept[key] = execute.Programs(self)
        programs: execute.Programs = kept[key]
        return programs

    def compiled_call(self, training: bool | None) -> Any:
        """The compiled function of a plain call, or None if the model holds layers of the user's own."""
        key = (training, tuple(id(v) for v in self.trainable_variables), Changes.count)
        kept = self._calls
        if key not in kept:
            for old in [k for k in kept if k[1:] != key[1:]]:
                del kept[old]
            kept[key] = call.make(self, training) if call.compilable(self) else None
        return kept[key]

    def _reset_programs(self) -> None:
        self.__dict__.update(_programs={}, _calls={})

    # -- losses and metrics ----------------------------------------------------------------------------------------

    @property
    def metrics(self) -> list[Any]:
        """The loss tracker, metrics that layers keep, and those of `compile`."""
        found = [self._loss_tracker] if self.compiled else []
        found += super().metrics  # type: ignore[misc]
        if self.compiled:
            if self._compile_metrics is not None:
                found += self._compile_metrics.metrics
            if self._compile_loss is not None:
                found += self._compile_loss.metrics
        return found

    @property
    def metrics_names(self) -> list[str]:
        return [m.name for m in self.metrics]

    @property
    def metrics_variables(self) -> list[Variable]:
        return list({id(v): v for m in self.metrics for v in m.variables}.values())

    def reset_metrics(self) -> None:
        """Set all metrics to their start."""
        for metric in self.metrics:
            metric.reset_state()

    def compute_loss(
        self, x: Any = None, y: Any = None, y_pred: Any = None, sample_weight: Any = None, training: bool = True
    ) -> Any:
        """The loss to minimise: that of `compile`, and what layers and regularizers add. May be overridden.

        Args:
            x, y: Inputs and targets of a batch.
            y_pred: The model's outputs.
            sample_weight: Weights of the examples.
            training: Whether the call is for training.
        """
        total = None
        if self._compile_loss is not None:
            total = self._compile_loss(y, y_pred, sample_weight)
        for extra in self.losses:
            extra = jnp.sum(jnp.asarray(extra, jnp.float32))
            total = extra if total is None else total + extra
        return jnp.zeros(()) if total is None else total

    def compute_metrics(self, x: Any, y: Any, y_pred: Any, sample_weight: Any = None) -> dict[str, Any]:
        """Update the metrics with a batch and give their results. May be overridden."""
        self._compile_metrics.update_state(y, y_pred, sample_weight)
        return self.get_metrics_result()

    def get_metrics_result(self) -> dict[str, Any]:
        """The metrics' values now, by name."""
        compiled = self._compile_metrics
        own = {id(m) for m in compiled.metrics} if compiled is not None else set()
        found: dict[str, Any] = {}
        for metric in self.metrics:
            if id(metric) not in own:
                value = metric.result()
                found.update(value if isinstance(value, dict) else {metric.name: value})
        return found | (compiled.result() if compiled is not None else {})

    def stateless_compute_loss(
        self, trainable_variables: Any, non_trainable_variables: Any, metrics_variables: Any, x: Any = None, y: Any = None,
        y_pred: Any = None, sample_weight: Any = None, training: bool = True,
    ) -> Any:
        """`compute_loss` as a function of the variables' arrays: `(loss, (trainable, non-trainable, metrics))`."""
        groups = [
            (self.trainable_variables, trainable_variables), (self.non_trainable_variables, non_trainable_variables),
            (self.metrics_variables, metrics_variables),
        ]
        done = substituted(
            lambda: self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=sample_weight, training=training), groups,
        )
        return done.result, tuple(done.values)

    def compute_loss_and_updates(
        self, trainable_variables: Any, non_trainable_variables: Any, metrics_variables: Any, x: Any, y: Any,
        sample_weight: Any, training: bool = False, optimizer_variables: Any = None,
    ) -> Any:
        """`(loss, (loss, outputs, new non-trainable, new metrics))` as a function of arrays, ready for `jax.grad`."""
        state = TrainState(list(trainable_variables), list(non_trainable_variables), list(optimizer_variables or []), list(metrics_variables))
        return step.forward_and_loss(self, list(trainable_variables), state, (x, y, sample_weight), training)
