"""Compile, fit, evaluate, predict: the part of Model that hands over to the engine."""

from __future__ import annotations

from typing import Any

from kerasr_core.engine import batches, execute, loop, step
from kerasr_core.engine.state import TrainState
from kerasr_core.errors import ArgumentError, shown
from kerasr_core.models.compiling import Compiling


class Training(Compiling):
    """Mixin of Model: `fit`, `evaluate`, `predict` and the steps they make."""

    # -- steps -----------------------------------------------------------------------------------------------------

    def train_step(self, state: Any, data: Any) -> Any:
        """One training step in stateless form: `(state, data) -> (logs, state)`. May be overridden.

        `state` is `(trainable, non-trainable, optimizer, metrics)`, each a list of arrays.
        """
        return step.train_step(self, execute.as_state(state), step.unpack(data))

    def test_step(self, state: Any, data: Any) -> Any:
        """One evaluation step in stateless form. `state` may lack the optimizer's part."""
        parts = tuple(state)
        full = parts if len(parts) == 4 else (parts[0], parts[1], [], parts[2])
        logs, new = step.test_step(self, execute.as_state(full), step.unpack(data))
        return logs, (new if len(parts) == 4 else (new.trainable, new.non_trainable, new.metrics))

    def predict_step(self, state: Any, data: Any) -> Any:
        """One prediction step in stateless form: `(outputs, new non-trainable)`."""
        x = step.unpack(data)[0]
        return step.predict_step(self, TrainState(list(state[0]), list(state[1]), [], []), x)

    # -- fit, evaluate, predict ------------------------------------------------------------------------------------

    def fit(
        self,
        x: Any = None,
        y: Any = None,
        batch_size: int | None = None,
        epochs: int = 1,
        verbose: Any = "auto",
        callbacks: Any = None,
        validation_split: float = 0.0,
        validation_data: Any = None,
        shuffle: bool | str = True,
        class_weight: Any = None,
        sample_weight: Any = None,
        initial_epoch: int = 0,
        steps_per_epoch: int | None = None,
        validation_steps: int | None = None,
        validation_batch_size: int | None = None,
        validation_freq: Any = 1,
    ) -> Any:
        """Train for some epochs.

        Args:
            x: Inputs: an array `[rows, ...]`, a list or dictionary of them, or an iterable of batches `(x, y[, weights])`.
            y: Targets, in the structure of the outputs; not with an iterable.
            batch_size: Rows a step; 32 if None.
            epochs: The epoch (from 1) after which to stop.
            verbose: 0 silent, 1 a progress line, 2 a line each epoch; `"auto"` is 1.
            callbacks: A list of callbacks.
            validation_split: Fraction of the last rows that is kept for validation.
            validation_data: `(x, y)` or `(x, y, sample_weight)`, or an iterable of batches.
            shuffle: Whether rows come in a new order each epoch; `"batch"` shuffles inside batches only.
            class_weight: Class -> weight of its examples.
            sample_weight: A weight for each row.
            initial_epoch: The epoch (from 0) to start at.
            steps_per_epoch: Steps of an epoch; needed for endless iterables.
            validation_steps: The same for validation.
            validation_batch_size: Rows a validation step; `batch_size` if None.
            validation_freq: Validate each so many epochs, or after the epochs (from 1) in a list.

        Returns: A `History`; its `history` holds a list for each metric.
        """
        return loop.fit(
            self, x, y, batch_size, epochs, verbose, callbacks, validation_split, validation_data, shuffle, class_weight,
            sample_weight, initial_epoch, steps_per_epoch, validation_steps, validation_batch_size, validation_freq,
        )

    def evaluate(
        self, x: Any = None, y: Any = None, batch_size: int | None = None, verbose: Any = "auto", sample_weight: Any = None,
        steps: int | None = None, callbacks: Any = None, return_dict: bool = False, **kwargs: Any,
    ) -> Any:
        """Loss and metrics on data.

        Args:
            x, y: As in `fit`.
            batch_size: Rows a step; 32 if None.
            verbose: 0 silent, 1 a progress line, 2 one line.
            sample_weight: A weight for each row.
            steps: Steps to make.
            callbacks: A list of callbacks.
            return_dict: Whether to give a dictionary by name instead of a list.
        """
        if kwargs:
            raise ArgumentError(f"`evaluate` has no argument {next(iter(kwargs))!r}.", argument=next(iter(kwargs)))
        logs = loop.evaluate(self, x, y, batch_size, verbose, sample_weight, steps, callbacks)
        return logs if return_dict else self._in_order(logs)

    def predict(
        self, x: Any, batch_size: int | None = None, verbose: Any = "auto", steps: int | None = None, callbacks: Any = None
    ) -> Any:
        """Outputs for data, as NumPy arrays in the structure of the model's outputs.

        Args:
            x: Inputs, as in `fit`.
            batch_size: Rows a step; 32 if None.
            verbose: 0 silent, 1 a progress line, 2 one line.
            steps: Steps to make.
            callbacks: A list of callbacks.
        """
        return loop.predict(self, x, batch_size, verbose, steps, callbacks)

    def train_on_batch(
        self, x: Any, y: Any = None, sample_weight: Any = None, class_weight: Any = None, return_dict: bool = False
    ) -> Any:
        """One training step on one batch.

        Args:
            x, y: The batch.
            sample_weight: A weight for each row.
            class_weight: Class -> weight.
            return_dict: Whether to give a dictionary by name instead of a list.
        """
        self.require_compiled("train_on_batch")
        if class_weight is not None and sample_weight is not None:
            raise ArgumentError("Give either `sample_weight` or `class_weight`, not both.", argument="class_weight", received=shown(class_weight))
        return self._batch_result(loop.on_batch(self, batches.one_batch(x, y, sample_weight, class_weight), True), return_dict)

    def test_on_batch(self, x: Any, y: Any = None, sample_weight: Any = None, return_dict: bool = False) -> Any:
        """Loss and metrics of one batch, added to those before.

        Args:
            x, y: The batch.
            sample_weight: A weight for each row.
            return_dict: Whether to give a dictionary by name instead of a list.
        """
        self.require_compiled("test_on_batch")
        return self._batch_result(loop.on_batch(self, batches.one_batch(x, y, sample_weight, None), False), return_dict)

    def predict_on_batch(self, x: Any) -> Any:
        """Outputs for one batch, as NumPy arrays.

        Args:
            x: The batch.
        """
        x = batches.to_arrays(x, "x")
        if not self.built:
            loop.build_model(self, x)
        return loop.predict_at_once(self, x)

    def _batch_result(self, logs: dict[str, Any], return_dict: bool) -> Any:
        return logs if return_dict else self._in_order(logs)

    def _in_order(self, logs: dict[str, Any]) -> Any:
        """Values as a list: the loss, then the metrics as `compile` had them; a single value alone."""
        names = self.roster().metric_names
        if len(names) != len(logs) or any(n not in logs for n in names):  # a step of the user's own has its own logs
            known = [n for n in names if n in logs]
            names = known + sorted(logs.keys() - known)
        values = [logs[n] for n in names]
        return values[0] if len(values) == 1 else values

    # -- Keras's names for what the engine does ----------------------------------------------------------------------

    def make_train_function(self, force: bool = False) -> Any:
        """Compile nothing yet; the next `fit` does. `force` forgets what was compiled."""
        if force:
            self._reset_programs()

    make_test_function = make_predict_function = make_train_function

    def jax_state_sync(self) -> None:
        """Nothing to do: variables always show the current state."""

