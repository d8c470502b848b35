"""pandas and polars data frames and series as `x`, `y` and `sample_weight` of `fit`, `evaluate` and `predict`.

Importing this module registers one converter with the core, which knows neither package. A frame becomes an array
`[rows, columns]`, a series `[rows]`; categories become their codes, counted from 0 in the order of the categories.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from kerasr_core.engine.batches import register_converter
from kerasr_core.errors import DataError

_LIBRARIES = ("pandas", "polars")
_KINDS = ("DataFrame", "LazyFrame", "Series")


def is_frame(data: object) -> bool:
    """Whether `data` is a frame or a series, found out without importing either library."""
    return any(c.__module__.partition(".")[0] in _LIBRARIES and c.__name__ in _KINDS for c in type(data).__mro__)


def to_array(data: Any) -> np.ndarray:
    """The values of a frame `[rows, columns]` or of a series `[rows]`; text and dates are refused with the column's name."""
    if hasattr(data, "collect"):
        raise DataError("A polars LazyFrame holds no values yet: pass `frame.collect()`.", expected="a DataFrame", received="a LazyFrame")
    polars = any(c.__module__.partition(".")[0] == "polars" for c in type(data).__mro__)
    column = _polars_column if polars else _pandas_column
    if not hasattr(data, "columns"):
        return column(data, f"the series {data.name!r}" if data.name else "the series")
    series = data.get_columns() if polars else [data.iloc[:, i] for i in range(data.shape[1])]
    if not series:
        raise DataError("The data frame has no columns.", expected="one column or more", received="none")
    values = [column(s, f"column {name!r}") for s, name in zip(series, data.columns, strict=True)]
    for name, value in zip(data.columns, values, strict=True):
        if value.ndim != 1:
            raise DataError(f"Column {name!r} holds an array in each row; pass it as a series of its own.", received=f"shape {value.shape}")
    return np.stack(values, axis=1)  # [rows, columns]


def _pandas_column(series: Any, where: str) -> np.ndarray:
    if series.dtype.name == "category":
        return _codes(series.cat.codes.to_numpy(), series.isna().to_numpy(), where)
    if series.dtype == object:
        series = series.infer_objects()
    kind = getattr(series.dtype, "kind", "O")
    if kind not in "biuf":
        raise _not_numeric(series.dtype, where)
    if isinstance(series.dtype, np.dtype):
        return np.asarray(series.to_numpy())
    if series.isna().any():
        return np.asarray(series.to_numpy(dtype=np.float64, na_value=np.nan))
    return np.asarray(series.to_numpy(dtype=series.dtype.numpy_dtype))


def _polars_column(series: Any, where: str) -> np.ndarray:
    base = series.dtype.base_type().__name__
    if base in ("Categorical", "Enum"):
        return _codes(series.to_physical().fill_null(0).to_numpy(), series.is_null().to_numpy(), where)
    inner = getattr(series.dtype, "inner", None) if base == "Array" else series.dtype
    if inner is None or not (inner.is_numeric() or inner.base_type().__name__ == "Boolean"):
        raise _not_numeric(series.dtype, where)
    if base == "Boolean" and series.null_count():
        series = series.cast(int)  # NumPy's bool has no missing value, floats have
    return np.asarray(series.to_numpy())


def _codes(codes: np.ndarray, absent: np.ndarray, where: str) -> np.ndarray:
    """The codes of a categorical column, which may have no missing values."""
    if absent.any():
        raise DataError(
            f"In {where}, {int(absent.sum())} of {len(absent)} categories are missing. Drop or fill these rows first.",
            expected="a category in every row",
            received=f"{int(absent.sum())} missing",
        )
    return codes.astype(np.int32)


def _not_numeric(dtype: object, where: str) -> DataError:
    message = f"In {where}: expected numbers, booleans or categories, received {dtype}. Encode it first, or make it a categorical column."
    return DataError(message, expected="numbers, booleans or categories", received=str(dtype))


register_converter(is_frame, to_array)
