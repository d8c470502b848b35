"""Ensemble: many copies of one model, trained together in one compiled program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core import config
from kerasr_core.engine import batches, loop
from kerasr_core.ensembles import file, fitting, making, predicting
from kerasr_core.ensembles.listening import MemberOptimizer, places
from kerasr_core.ensembles.population import Population
from kerasr_core.ensembles.programs import Programs
from kerasr_core.ensembles.samples import Sample, Shuffler
from kerasr_core.ensembles.settings import Setting, as_numbers, compared, find_settings
from kerasr_core.errors import ArgumentError, StateError, shown
from kerasr_core.models import Model
from kerasr_core.random import make_default_seed, seeded
from kerasr_core.registry import lookup, public

MEMBERS = 20


@public("Ensemble", "models.Ensemble")
class Ensemble:
    """Several copies of a model, which differ in their seeds, samples or settings and are trained in one compiled program.

    A member is, but for rounding, the model that one gets alone by `set_random_seed(seed)`, `clone_model(model)`, `compile` with the
    same arguments and `fit` on its rows (`rows(i)`): weights, shuffles and dropout masks are drawn from its own seed. The data is on the
    device once. Training does not change `model`.

    Args:
        model: A compiled model, whose architecture all members have; or a function of the hyper-parameters that returns one.
        members: How many; by default as many as there are seeds or values of a hyper-parameter, else 20.
        seeds: A whole number for each member; or one, from which they count up. Drawn from Python's `random` if None.
        hyper_parameters: Name -> a number for each member: `learning_rate` and other numbers of the optimizer by name, those of layers as
            `layer.field`, such as `dropout.rate` or `dense.kernel_regularizer.l2`. With a function, its arguments.
        new_weights: Whether members draw their own start weights; if not, all start with those of `model`.
        name: Its name.

    Raises: `ArgumentError` for settings in which the members of one program cannot differ.
    """

    def __init__(
        self, model: Any, members: int | None = None, seeds: Any = None, hyper_parameters: Mapping[str, Any] | None = None,
        new_weights: bool = True, name: str | None = None,
    ) -> None:
        given = dict(hyper_parameters or {})
        count = _count(members, seeds, given)
        self.seeds = _seeds(seeds, count)
        self.name = name or config.auto_name("Ensemble")
        self.new_weights = bool(new_weights)
        self.settings: list[Setting]
        rates: list[float] | None
        self._source: Any
        if isinstance(model, Model) or not callable(model):
            with seeded(0):  # what the copy draws for itself is not used, and the user's generators stay
                self.model = making.compiled_copy(making.checked_model(model))
            self.settings, rates = find_settings(given, self.model, count)
            self._source = model
        else:
            if not new_weights:
                raise ArgumentError("`new_weights=False` needs a model: a function makes each anew.", argument="new_weights", received=False)
            values = {n: _listed(n, v, count) for n, v in given.items()}
            self._source = making.built_by(model, self.seeds, values)
            self.settings, rates = compared(self._source)
            with seeded(0):
                self.model = making.compiled_copy(self._source[0])
        self._begin(rates)

    def _begin(self, rates: list[float] | None) -> None:
        self.population: Any = None
        self.sample: Sample | None = None
        self.shufflers = [Shuffler(s) for s in self.seeds]
        self.history: Any = None
        self.stop_training = False
        self._rates = rates
        self._specs: Any = None
        self._fitted = False
        self._programs: Programs | None = None
        if self._source is not None and making.built(self._source[0] if isinstance(self._source, list) else self._source):
            self._populate(None)

    # -- what the loop asks ------------------------------------------------------------------------------------------

    def programs(self) -> Programs:
        """The compiled functions."""
        if self._programs is None:
            self._programs = Programs(self.model, self.settings)
        return self._programs

    def prepare(self, batch: Any) -> bool:
        """Make the loss, the metrics and the members for data like this batch. Whether it is the first that is seen."""
        self._populate(batch[0])
        if not self.model.objective_built:
            self._programs = None
        loop.build_for(self.model, batch, True)
        first, self._fitted = not self._fitted, True
        return first

    def require_population(self, what: str, x: Any = None) -> None:
        """A StateError unless there are members, or can be for inputs `x`."""
        if self.population is None and x is None:
            raise StateError(
                f"{self.name!r} has no weights before `{what}`: its model is built by the first data. Call `fit` first.",
                expected="an ensemble with weights", received="none yet",
            )
        self._populate(x)

    def _populate(self, x: Any) -> None:
        if self.population is not None:
            return
        specs = None if x is None else making.specs_of(x)
        self._specs = specs
        with seeded(0):
            making.build_like(self.model, self.model, specs)
        arrays = making.start(self.model, self._source, self.seeds, self.new_weights, specs, self._rates)
        self.population = Population(arrays)
        self._source = None  # its weights and those of the members would be kept twice

    def finish(self, trained: bool) -> None:
        """Put moving averages in the place of the weights, where the optimizer keeps some."""
        optimizer = self.model.optimizer
        inner = getattr(optimizer, "inner_optimizer", optimizer)
        if trained and getattr(inner, "use_ema", False):
            for block in self.population.blocks:
                block.arrays = self.programs().finalize()(block.arrays)

    # -- training ----------------------------------------------------------------------------------------------------

    def fit(
        self, x: Any, y: Any = None, batch_size: int | None = None, epochs: int = 1, verbose: Any = "auto", callbacks: Any = None,
        validation_split: float = 0.0, validation_data: Any = None, shuffle: bool | str = True, class_weight: Any = None,
        sample_weight: Any = None, initial_epoch: int = 0, validation_batch_size: int | None = None, validation_freq: Any = 1,
        sample: Any = "all", folds: int | None = None,
    ) -> Any:
        """Train all members for some epochs.

        `EarlyStopping`, `ReduceLROnPlateau` and `LearningRateScheduler` follow every member by itself: a member that has stopped keeps
        its weights while the others go on. Other callbacks hear the means over the members that still train; their `model` is the ensemble.

        Args:
            x: Inputs: an array `[rows, ...]`, or a list or dictionary of them.
            y: Targets, in the structure of the outputs.
            batch_size: Rows a step; 32 if None.
            epochs: The epoch (from 1) after which to stop.
            verbose: 0 silent, 1 a progress line, 2 a line each epoch; `"auto"` is 1.
            callbacks: A callback or a list of them.
            validation_split: Fraction of the last rows that is kept for validation.
            validation_data: `(x, y)` or `(x, y, sample_weight)`; with folds also `"held_out"`: each member on the fold it does not see.
            shuffle: Whether each member's rows come in a new order each epoch; `"batch"` shuffles inside batches only.
            class_weight: Class -> weight of its examples.
            sample_weight: A weight for each row.
            initial_epoch: The epoch (from 0) to start at.
            validation_batch_size: Rows a validation step; `batch_size` if None.
            validation_freq: Validate each so many epochs, or after the epochs (from 1) in a list.
            sample: What members train on: `"all"` rows; a `"bootstrap"` sample, as many rows drawn with replacement; `"folds"`, all rows but
                one fold; a fold number, from 0, for each row; or a list of row numbers for each member.
            folds: How many folds; as many as there are members if None. Must divide their number: each further set of members deals
                the rows to folds anew.

        Returns: A `History` whose `history` holds the means over the members (a list for each metric) and whose `members` holds the
            values of each (an array `[epochs, members]` for each metric, NaN after a member stopped).
        """
        return fitting.fit(
            self, x, y, batch_size, epochs, verbose, callbacks, validation_split, validation_data, shuffle, class_weight, sample_weight,
            initial_epoch, validation_batch_size, validation_freq, sample, folds,
        )

    def rows(self, member: int) -> Any:
        """The rows of the data of the last `fit` on which a member trained; a row that was drawn twice stands twice.

        Args:
            member: Its number, from 0.
        """
        if self.sample is None:
            raise StateError(f"{self.name!r} has not been trained.", expected="fit first", received="no sample")
        return np.array(self.sample.of(self._number(member)))

    # -- prediction --------------------------------------------------------------------------------------------------

    def predict(
        self, x: Any, spread: bool = False, interval: float | None = None, batch_size: int | None = None, verbose: Any = 0
    ) -> Any:
        """The mean of the members' outputs (for classes: of their probabilities, if the model's outputs are such).

        Args:
            x: Inputs.
            spread: Whether the standard deviation over the members (divisor members - 1) is given too.
            interval: A share of the members, such as 0.9: their quantiles 0.05 and 0.95 are given too.
            batch_size: Rows at a time; 32 if None.
            verbose: Not used: there is no progress line.

        Returns: The mean; with `spread` or `interval` a tuple: mean, standard deviation, lower and upper quantile, as far as asked for.
        """
        return predicting.summarised(predicting.predict_members(self, x, batch_size), spread, interval)

    def predict_members(self, x: Any, batch_size: int | None = None) -> Any:
        """The outputs of every member, `[members, rows, ...]`.

        Args:
            x: Inputs.
            batch_size: Rows at a time; 32 if None.
        """
        return predicting.predict_members(self, x, batch_size)

    def out_of_sample_predictions(self, x: Any, spread: bool = False, batch_size: int | None = None) -> Any:
        """For each training row the mean over the members that did not see it: out-of-bag or out-of-fold predictions.

        Rows that every member saw (one in 100 in a bootstrap of ten members, one in 10,000 of twenty) are NaN, with a warning.

        Args:
            x: The inputs of the last `fit`, after the cut of `validation_split`, in the same order.
            spread: Whether the standard deviation over these members is given too.
            batch_size: Rows at a time; 32 if None.
        """
        return predicting.out_of_sample(self, x, spread, batch_size)

    def out_of_sample_score(self, x: Any, y: Any, sample_weight: Any = None, batch_size: int | None = None) -> dict[str, float]:
        """Loss and metrics of the out-of-sample predictions: an estimate for new data. Rows without a prediction are left out.

        Args:
            x: The inputs of the last `fit`, in the same order.
            y: Their targets.
            sample_weight: A weight for each row.
            batch_size: Rows at a time; 32 if None.
        """
        found = predicting.out_of_sample(self, x, False, batch_size)
        assert self.sample is not None
        kept = (self.sample.draws() == 0).any(0)
        data = (batches.to_arrays(y, "y"), found, batches.to_arrays(sample_weight, "sample_weight"))
        y, found, weight = [_chosen(part, kept) for part in data]
        self._require_objective()
        return predicting.score(self.model, y, found, weight)

    def evaluate(
        self, x: Any, y: Any = None, batch_size: int | None = None, verbose: Any = 0, sample_weight: Any = None, return_dict: bool = False
    ) -> Any:
        """Loss and metrics of the mean prediction. The loss is that of `compile`, without what layers and regularizers add.

        Args:
            x: Inputs.
            y: Targets.
            batch_size: Rows at a time; 32 if None.
            verbose: Not used: there is no progress line.
            sample_weight: A weight for each row.
            return_dict: Whether to give a dictionary by name instead of a list.
        """
        x, y, weight = self._test_data(x, y, sample_weight)
        logs = predicting.score(self.model, y, self.predict(x, batch_size=batch_size), weight)
        return logs if return_dict else self.model._in_order(logs)

    def evaluate_members(self, x: Any, y: Any = None, batch_size: int | None = None, sample_weight: Any = None) -> dict[str, Any]:
        """Loss and metrics of every member: name -> an array `[members]`.

        Args:
            x: Inputs.
            y: Targets.
            batch_size: Rows a step; 32 if None.
            sample_weight: A weight for each row.
        """
        return predicting.evaluate_members(self, self._test_data(x, y, sample_weight), batch_size or 32)

    def _test_data(self, x: Any, y: Any, sample_weight: Any) -> Any:
        fitting.arrays_only(x, "evaluate")
        source = batches.make_data(x, y, sample_weight, None, False, None, None)
        self.require_population("evaluate", source.data[0])
        if not self.model.objective_built:
            self._programs = None
        loop.build_for(self.model, source.first(), True)
        self.model.check_labels(source.data[1])
        return source.data

    def _require_objective(self) -> None:
        if not self.model.objective_built:
            raise StateError(f"{self.name!r} has not been trained since it was loaded; call `evaluate` first.", expected="fit or evaluate")

    # -- members -----------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.seeds)

    def member(self, index: int) -> Any:
        """A member as an ordinary compiled model, with its weights and the state of its optimizer; a copy.

        Args:
            index: Its number, from 0 (or from the end, if negative).
        """
        index = self._number(index)
        self.require_population("member")
        with seeded(0):  # what the copy draws for itself is replaced, and the user's generators stay
            model = making.compiled_copy(self.model)
            making.build_like(model, self.model, self._specs)
        for s in self.settings:
            s.apply(model, index)
        return making.filled(model, self.population.of(index))

    @property
    def members(self) -> list[Any]:
        """All members as ordinary models; copies."""
        return [self.member(i) for i in range(len(self))]

    def as_model(self) -> Any:
        """One ordinary model that predicts the mean of the members: it can be saved for Keras, R and the JVM, and compiled anew.

        Raises: `StateError` if the model has no symbolic inputs (a subclass of `Model` with its own `call`).
        """
        if not getattr(self.model, "inputs", None):
            raise StateError(
                f"{self.name!r} cannot become one model: {self.model.name!r} has no symbolic inputs. Write it with `Input`.",
                expected="a Sequential or functional model", received=type(self.model).__name__,
            )
        inputs = self.model.input
        fresh = _mapped_inputs(inputs, lambda t: lookup("Input")(t.shape[1:], dtype=t.dtype, name=t.name))
        outputs = []
        for i, member in enumerate(self.members):
            member.name = f"member_{i}"
            outputs.append(member(fresh))
        return Model(fresh, _averaged(outputs), name=self.name)

    def _number(self, index: int) -> int:
        if isinstance(index, bool) or not isinstance(index, (int, np.integer)) or not -len(self) <= index < len(self):
            raise ArgumentError(
                f"There is no member {shown(index)}; the ensemble has {len(self)}, counted from 0.", argument="index",
                expected=f"0 to {len(self) - 1}", received=shown(index),
            )
        return int(index) % len(self)

    @property
    def optimizer(self) -> MemberOptimizer:
        """The optimizer: its `learning_rate` is the mean over the members, and sets that of all."""
        self.require_population("optimizer")
        return MemberOptimizer(self.model, self.population, range(len(self)))

    @property
    def metrics(self) -> list[Any]:
        return list(self.model.metrics)

    @property
    def metrics_names(self) -> list[str]:
        return list(self.model.metrics_names)

    def get_weights(self) -> list[Any]:
        """The weights of all members, `[members, ...]` each, in the order of the model's `weights`."""
        self.require_population("get_weights")
        arrays = self.population.merged()
        return [np.asarray(arrays[part][i]) for part, i in places(self.model)]

    def set_weights(self, weights: Sequence[Any]) -> None:
        """Set the weights of all members.

        Args:
            weights: Arrays like those of `get_weights`.
        """
        self.require_population("set_weights")
        shapes = [(len(self), *v.shape) for v in self.model.weights]
        if [tuple(np.shape(w)) for w in weights] != shapes:
            raise ArgumentError(f"`weights` must have the shapes {shapes}.", argument="weights", expected=shapes, received="others")
        arrays = tuple(list(part) for part in self.population.merged())
        for (part, i), value in zip(places(self.model), weights):
            arrays[part][i] = jnp.asarray(value, arrays[part][i].dtype)
        self.population = Population(arrays)  # type: ignore[arg-type]

    def summary(self, print_fn: Callable[[str], Any] | None = None, **arguments: Any) -> None:
        """Print the table of the model that all members share, and how many they are.

        Args:
            print_fn: Called with the text instead of `print`.
            arguments: Those of `Model.summary`.
        """
        lines: list[str] = []
        self.model.summary(print_fn=lines.append, **arguments)
        varied = [*(["learning_rate"] if self._rates is not None else []), *(s.name for s in self.settings)]
        what = f", which differ in {', '.join(varied)}" if varied else ""
        (print_fn or print)("\n".join([f"Ensemble: {self.name!r}, {len(self)} members of this model{what}", *lines]))

    def __repr__(self) -> str:
        return f"<Ensemble name={self.name}, members={len(self)}, model={self.model.name}>"

    # -- files -------------------------------------------------------------------------------------------------------

    def save(self, filepath: Any, overwrite: bool = True) -> None:
        """Write the model, all members with their optimizers and generators, and what they were trained on to a `.keras` file.

        The file is complete or absent. `load_model` and `Ensemble.load` read it; training goes on as if it had not been interrupted.
        Keras itself cannot read it: for Keras save members, or `as_model()`.

        Args:
            filepath: Path ending in `.keras`.
            overwrite: Whether an existing file may be replaced.
        """
        self.require_population("save")
        file.save(self, filepath, overwrite)

    @classmethod
    def load(cls, filepath: Any, custom_objects: Mapping[str, Any] | None = None) -> Ensemble:
        """The ensemble in a file of `save`. No code in the file is ever run.

        Args:
            filepath: Path of the file.
            custom_objects: Name -> class or function, for those that are not registered.
        """
        return file.load(cls, filepath, custom_objects)

    @classmethod
    def from_archive(cls, container: Any, document: Mapping[str, Any], name: str) -> Ensemble:
        """The ensemble in an opened archive whose document was read; called by `load_model`."""
        return file.read(cls, container, document, name)


def _count(members: Any, seeds: Any, hyper_parameters: Mapping[str, Any]) -> int:
    lengths = [len(v) for v in (seeds, *hyper_parameters.values()) if v is not None and not isinstance(v, str) and np.ndim(v) == 1]
    count = members if members is not None else lengths[0] if lengths else MEMBERS
    loop.check_number(count, "members", none=False)
    return int(count)


def _seeds(seeds: Any, count: int) -> list[int]:
    if seeds is None:
        return [make_default_seed() for _ in range(count)]
    if isinstance(seeds, (int, np.integer)) and not isinstance(seeds, bool):
        seeds = [int(seeds) + i for i in range(count)]
    found = list(seeds) if np.ndim(seeds) == 1 else []
    whole = all(isinstance(s, (int, np.integer)) and not isinstance(s, bool) and 0 <= s < 2**32 for s in found)
    if len(found) != count or not whole:
        raise ArgumentError(
            f"`seeds` must hold a whole number from 0 to 2**32 - 1 for each of the {count} members, received {shown(seeds)}.",
            argument="seeds", expected=f"{count} whole numbers", received=shown(seeds),
        )
    return [int(s) for s in found]


def _listed(name: str, values: Any, count: int) -> list[Any]:
    """The values of an argument of the user's function: one for each member, of any kind."""
    if isinstance(values, (list, tuple, np.ndarray)) and len(values) == count:
        return list(values)
    return as_numbers(name, values, count)


def _chosen(tree: Any, kept: np.ndarray[Any, Any]) -> Any:
    if isinstance(tree, dict):
        return {k: _chosen(v, kept) for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        return type(tree)(_chosen(v, kept) for v in tree)
    return None if tree is None else np.asarray(tree)[kept]


def _mapped_inputs(tree: Any, fn: Callable[[Any], Any]) -> Any:
    if isinstance(tree, dict):
        return {k: _mapped_inputs(v, fn) for k, v in tree.items()}
    return [_mapped_inputs(v, fn) for v in tree] if isinstance(tree, (list, tuple)) else fn(tree)


def _averaged(outputs: list[Any]) -> Any:
    if isinstance(outputs[0], dict):
        return {k: _averaged([o[k] for o in outputs]) for k in outputs[0]}
    if isinstance(outputs[0], (list, tuple)):
        return [_averaged(list(parts)) for parts in zip(*outputs)]
    return outputs[0] if len(outputs) == 1 else lookup("layers.Average")()(outputs)
