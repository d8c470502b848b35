"""CSVLogger: the metrics of every epoch as a line of a file."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from typing import Any

import numpy as np

from kerasr_core.callbacks.base import Callback, Logs
from kerasr_core.registry import public
from kerasr_core.types import Bool, FilePath, Text


@public("callbacks.CSVLogger")
class CSVLogger(Callback):
    """Write the metrics of every epoch to a CSV file: `epoch` (from 0), then the metrics in alphabetical order.

    Args:
        filename: The file.
        separator: What stands between two columns.
        append: Whether an existing file is continued, not replaced.
    """

    filename: FilePath
    separator: Text = ","
    append: Bool = False

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize(given)
        self.filename = os.fspath(self.filename)
        self.keys: list[str] | None = None
        self.writer: Any = None
        self.csv_file: Any = None
        self._write_header = True

    def on_train_begin(self, logs: Logs | None = None) -> None:
        if self.append and os.path.exists(self.filename):
            with open(self.filename, encoding="utf-8") as file:
                self._write_header = not file.readline().strip()
        self.csv_file = open(self.filename, "a" if self.append else "w", encoding="utf-8", newline="")  # noqa: SIM115
        self.writer, self.keys = None, None

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        logs = logs or {}
        if self.writer is None:
            self.keys = sorted(logs)
            if not any(k.startswith("val_") for k in logs):  # validation may come in a later epoch
                self.keys += [f"val_{k}" for k in self.keys]
            dialect = csv.excel()
            dialect.delimiter = self.separator
            self.writer = csv.DictWriter(self.csv_file, ["epoch", *self.keys], dialect=dialect)
            if self._write_header:
                self.writer.writeheader()
        self.writer.writerow({"epoch": epoch, **{k: _cell(logs.get(k, "NA")) for k in self.keys or ()}})
        self.csv_file.flush()

    def on_train_end(self, logs: Logs | None = None) -> None:
        self.csv_file.close()
        self.writer = None


def _cell(value: Any) -> Any:
    if isinstance(value, str) or np.ndim(value) == 0 or not isinstance(value, Iterable):
        return value
    return f'"[{", ".join(str(v) for v in value)}]"'
