"""The variables of an optimizer: step counter, learning rate, and slots beside every weight; and how files keep them."""

from __future__ import annotations

import collections
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core import config
from kerasr_core.errors import ArgumentError
from kerasr_core.fields import resolve
from kerasr_core.variable import Variable


class Stored:
    """Writes variables to files and reads them back."""

    name: Any

    @property
    def file_variables(self) -> list[Variable]:
        """The variables that are its own in a weight file, in their order."""
        raise NotImplementedError

    def save_own_variables(self, store: Any) -> None:
        """Write the variables to a mapping (an HDF5 group) under "0", "1", …"""
        for i, v in enumerate(self.file_variables):
            store[str(i)] = v.numpy()

    def load_own_variables(self, store: Mapping[str, Any]) -> None:
        """Read the variables back; stores of another number of variables are passed over with a warning."""
        mine = self.file_variables
        if len(store) != len(mine):
            warnings.warn(
                f"Skipping the state of the optimizer {self.name!r}: it has {len(mine)} variables, the file {len(store)}.",
                stacklevel=2,
            )
            return
        for i, v in enumerate(mine):
            v.assign(np.asarray(store[str(i)]))


class Slotted(Stored):
    """Keeps variables in the order in which they were made: the order in weight files."""

    not_in_programs = ("_index",)  # places of the trainable variables

    name: Any
    built: bool
    _label: Callable[..., str]
    use_ema: bool
    gradient_accumulation_steps: int | None
    _variables: list[Variable]
    _trainable_variables: list[Variable]
    _index: dict[int, int]
    _slots_type: Any
    gradient_transform: Any = None  # what `compile(gradient_transform=…)` attached

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, Variable):
            self._track_variable(value)
        object.__setattr__(self, name, value)

    def _track_variable(self, variable: Variable) -> None:
        if not any(v is variable for v in self._variables):
            self._variables.append(variable)

    def _untrack_variable(self, variable: Variable) -> None:
        self._variables[:] = [v for v in self._variables if v is not variable]

    @property
    def variables(self) -> list[Variable]:
        """Step counter, learning rate, averages, accumulators and slots; then the state of the gradient transform."""
        return [*self._variables, *(self.gradient_transform.variables if self.gradient_transform is not None else ())]

    @property
    def file_variables(self) -> list[Variable]:
        """Step counter, learning rate, averages, accumulators and slots, as Keras stores them."""
        return list(self._variables)

    def add_variable(
        self, shape: Sequence[int], initializer: Any = "zeros", dtype: Any = None, aggregation: str = "none", layout: Any = None,
        name: str | None = None,
    ) -> Variable:
        """Make a variable of the optimizer.

        Args:
            shape: Its shape.
            initializer: Its start value.
            dtype: Its dtype; the global float type if None.
            aggregation: Ignored; for programs written for Keras.
            layout: Ignored; for programs written for Keras.
            name: Its name.
        """
        if isinstance(initializer, str):
            initializer = {"zeros": jnp.zeros, "ones": jnp.ones}.get(initializer) or resolve("initializers", initializer)
        with config.name_scope(self.name):
            made = Variable(
                initializer, shape=tuple(shape), dtype=dtype if dtype is not None else config.floatx(), trainable=False,
                aggregation=aggregation, name=name,
            )
        self._track_variable(made)
        return made

    def add_variable_from_reference(
        self, reference_variable: Variable, name: str | None = None, initializer: Any = "zeros"
    ) -> Variable:
        """Make a variable of a weight's shape and dtype, named after it."""
        path = reference_variable.path.replace("/", "_")
        return self.add_variable(
            reference_variable.shape, initializer=initializer, dtype=reference_variable.dtype, name=f"{path}_{name or 'slot'}"
        )

    def add_optimizer_variables(
        self, trainable_variables: Sequence[Variable], name: str | Sequence[str], initializer: Any = "zeros"
    ) -> Any:
        """One variable for each weight; for several names, all names of the first weight come first.

        Returns: a list of variables, or for several names a tuple of lists.
        """
        names = [name] if isinstance(name, str) else list(name)
        starts = [initializer] * len(names) if not isinstance(initializer, (list, tuple)) else list(initializer)
        made: list[list[Variable]] = [[] for _ in names]
        for weight in trainable_variables:
            for kept, each, start in zip(made, names, starts):
                kept.append(self.add_variable_from_reference(weight, each, start))
        return made[0] if isinstance(name, str) else tuple(made)

    def slot_groups(self) -> list[dict[str, Any]]:
        """Slot name -> start value; slots of one group lie beside each other in files. Written by built-in rules."""
        return []

    def build(self, variables: Sequence[Variable]) -> None:
        """Make the slots of these weights. Called with the first gradients; later calls do nothing."""
        if self.built:
            return
        variables = list(variables)
        if self.use_ema:
            self._averages = self.add_optimizer_variables(variables, "average")
        if self.gradient_accumulation_steps:
            self._accumulators = self.add_optimizer_variables(variables, "gradient_accumulator")
        self._trainable_variables = variables
        self._index = {id(v): i for i, v in enumerate(variables)}
        self.built = True
        slots: dict[str, list[Variable]] = {}
        for group in self.slot_groups():
            made = self.add_optimizer_variables(variables, list(group), list(group.values()))
            slots.update(zip(group, made))
        self._slots = [list(each) for each in zip(*slots.values())] if slots else [[] for _ in variables]
        self._slots_type = collections.namedtuple("Slots", list(slots))  # type: ignore[misc]  # names are known at run time
        if self.gradient_transform is not None:
            self.gradient_transform.build(variables)

    def _get_variable_index(self, variable: Variable) -> int:
        found = self._index.get(id(variable))
        if found is None:
            owner = self._label({"name": self.name})
            raise ArgumentError(
                f"{owner} was built for other weights: it does not know the variable "
                f"{variable.path!r} of shape {list(variable.shape)}. Make a new optimizer for a new set of weights.",
                argument="trainable_variables", layer=self.name, expected="a weight it was built for", received=variable.path,
            )
        return found

    def set_weights(self, weights: Sequence[Any]) -> None:
        """Set all variables from a list of arrays."""
        for v, w in zip(self.variables, weights, strict=True):
            v.assign(w)

    def assign(self, variable: Variable, value: Any) -> None:
        variable.assign(value)

    def assign_add(self, variable: Variable, value: Any) -> None:
        variable.assign_add(value)

    def assign_sub(self, variable: Variable, value: Any) -> None:
        variable.assign_sub(value)
