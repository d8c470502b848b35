"""R vectors, matrices, arrays, factors and data frames as NumPy arrays.

An element keeps its indices: R stores the first dimension fastest, so what comes out is read in that order. Missing integers and
logicals become NaN; factors become their codes, counted from 0 in the order of the levels.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rpy2 import rinterface

from kerasr_core.errors import DataError

_NA_INTEGER = np.iinfo(np.int32).min
_DATES = ("Date", "POSIXt", "difftime")
_VECTORS: dict[Any, np.dtype[Any]] = {
    rinterface.RTYPES.REALSXP: np.dtype(np.float64), rinterface.RTYPES.INTSXP: np.dtype(np.int32),
    rinterface.RTYPES.LGLSXP: np.dtype(np.int32), rinterface.RTYPES.RAWSXP: np.dtype(np.uint8),
}
_NAMES = {
    rinterface.RTYPES.STRSXP: "text", rinterface.RTYPES.CPLXSXP: "complex numbers", rinterface.RTYPES.VECSXP: "a list",
    rinterface.RTYPES.NILSXP: "NULL",
}


def to_array(value: Any) -> np.ndarray:
    """The numbers of an R object: `[rows]` of a vector, `[rows, columns]` of a data frame, else its dimensions.

    Args:
        value: A vector, matrix, array, factor, table or data frame, as rpy2 holds it.

    Raises: `DataError` for text, dates, complex numbers, lists, and factors with missing values.
    """
    if "data.frame" in _classes(value):
        return _frame(value)
    return _vector(value, "the R object")


def _frame(frame: Any) -> np.ndarray:
    columns = [rinterface.SexpVector.__getitem__(frame, i) for i in range(len(frame))]
    if not columns:
        raise DataError("The data frame has no columns.", expected="one column or more", received="none")
    names = list(_slot(frame, "names") or [str(i + 1) for i in range(len(columns))])
    values = [_vector(column, f"column {name!r}") for column, name in zip(columns, names, strict=True)]
    flat = [v[:, None] if v.ndim == 1 else v.reshape(len(v), -1) for v in values]  # a column may be a matrix
    return np.concatenate(flat, axis=1)  # [rows, columns]


def _vector(value: Any, where: str) -> np.ndarray:
    classes = _classes(value)
    if "factor" in classes:
        return _codes(value, where)
    if any(name in classes for name in _DATES):
        raise _refused(where, f"dates or times ({classes[0]})", "Make them numbers first.")
    if "integer64" in classes:
        raise _refused(where, "integer64", "Use as.numeric() first.")
    kind = getattr(value, "typeof", None)
    if kind not in _VECTORS:
        hint = "Pass its parts as a Python list or dictionary." if kind == rinterface.RTYPES.VECSXP else "Labels may be a factor."
        raise _refused(where, _NAMES.get(kind, f"an R object of class {', '.join(classes) or 'unknown'}"), hint)
    flat = _numbers(value, _VECTORS[kind])
    if kind in (rinterface.RTYPES.INTSXP, rinterface.RTYPES.LGLSXP):
        absent = flat == _NA_INTEGER
        if absent.any():
            flat = np.where(absent, np.nan, flat)
        elif kind == rinterface.RTYPES.LGLSXP:
            flat = flat.astype(bool)
    return flat.reshape(_dims(value) or flat.shape, order="F")


def _codes(factor: Any, where: str) -> np.ndarray:
    codes = _numbers(factor, np.dtype(np.int32))
    absent = int((codes == _NA_INTEGER).sum())
    if absent:
        raise DataError(
            f"In {where}, {absent} of {len(codes)} entries of the factor are missing. Leave these rows out first.",
            expected="a level in every row", received=f"{absent} missing",
        )
    return (codes - 1).reshape(_dims(factor) or codes.shape, order="F")


def _numbers(vector: Any, dtype: np.dtype) -> np.ndarray:
    """A copy of the vector's numbers, in R's order."""
    if len(vector) == 0:
        return np.empty(0, dtype)
    if dtype == np.uint8:
        return np.frombuffer(bytes(vector), dtype)
    return np.array(vector.memoryview(), dtype).ravel(order="F")


def _dims(value: Any) -> tuple[int, ...]:
    dims = _slot(value, "dim")
    return tuple(int(d) for d in dims) if dims is not None else ()


def _slot(value: Any, name: str) -> Any:
    """An attribute of an R object, or None."""
    return value.do_slot(name) if name in value.list_attrs() else None


def _classes(value: Any) -> list[str]:
    return list(value.rclass)


def _refused(where: str, received: str, remedy: str) -> DataError:
    return DataError(f"In {where}: expected numbers, logicals or a factor, received {received}. {remedy}", expected="numbers", received=received)
