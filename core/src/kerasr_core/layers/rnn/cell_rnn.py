"""Recurrent layers that make their cell themselves: LSTM, GRU and SimpleRNN."""

from __future__ import annotations

from typing import Any, ClassVar

from kerasr_core.config import snake_case
from kerasr_core.layers.rnn.base_cell import BaseCell
from kerasr_core.layers.rnn.base_rnn import BaseRNN


class CellRNN(BaseRNN):
    """A recurrent layer whose options are those of its cell and those of the loop."""

    cell_class: ClassVar[type[BaseCell]]
    _implementation: int

    def _initialize(self, given: dict[str, Any]) -> None:
        self.__dict__["_implementation"] = given.pop("implementation", 2)
        super()._initialize(given)

    def _check_fields(self) -> None:
        options = {
            name: getattr(self, name) for name, field in self.cell_class.fields.items()
            if not field.base and name in type(self).fields
        }
        if self._implementation != 2:
            options["implementation"] = self._implementation
        self.cell = self.cell_class(
            **options, dtype=self.dtype_policy, trainable=self.trainable, name=snake_case(self.cell_class.__name__)
        )
        super()._check_fields()
