"""Python objects in R and back: a model that the R package made is the same object here."""

from __future__ import annotations

from typing import Any

import rpy2.robjects as robjects
from rpy2 import rinterface
from rpy2.rinterface_lib.embedded import RRuntimeError

from kerasr.rbridge import slots
from kerasr_core.errors import ArgumentTypeError, MissingPackageError

_PRELUDE = """
local({
  if (!requireNamespace("reticulate", quietly = TRUE)) stop("The R package `reticulate` is not installed.")
  if (!requireNamespace("kerasr", quietly = TRUE)) stop(
    "The R package `kerasr` is not installed in ", paste(.libPaths(), collapse = ", "), "; R_LIBS names further folders.")
  if (!"package:kerasr" %in% search()) suppressPackageStartupMessages(library("kerasr", pos = length(search()), character.only = TRUE))
  slots <- reticulate::import("kerasr.rbridge.slots")
  list(
    to_r = function(key) slots$take(key),
    from_r = function(value) reticulate::py_to_r(slots$put(value)),
    call = function(f, keys, names) {
      args <- lapply(keys, slots$take)
      names(args) <- names
      reticulate::py_to_r(slots$put(do.call(f, args)))
    }
  )
})
"""

_helpers: dict[str, Any] = {}


def helper(name: str) -> Any:
    """A function of the R side, which is made when first used. It attaches the R package behind all others, so it masks nothing."""
    if not _helpers:
        rinterface.evalr('setHook(packageEvent("reticulate", "onLoad"), NULL, "replace")')  # rpy2's warning of reticulate before 1.25
        try:
            made = rinterface.evalr(_PRELUDE)
        except RRuntimeError as problem:
            raise MissingPackageError(message_of(problem), expected="the R packages reticulate and kerasr", received="not installed") from problem
        for key, function in zip(made.do_slot("names"), made, strict=True):
            _helpers[key] = function
    return _helpers[name]


def message_of(problem: Exception) -> str:
    """R's message without its `Error in …:`."""
    text = str(problem).strip()
    head, separator, rest = text.partition(" : ") if text.startswith("Error in") else ("", "", "")
    return (rest if separator else text.removeprefix("Error: ")).strip()


def to_r(value: Any) -> Any:
    """A Python object as an R object of reticulate, for R functions that rpy2 calls.

    Args:
        value: A model, a layer, an array of JAX, or any other object of Python.
    """
    return robjects.conversion.get_conversion().rpy2py(helper("to_r")(rinterface.StrSexpVector([slots.put(value)])))


def from_r(value: Any) -> Any:
    """The Python object that an R object of reticulate stands for, such as a model built by the R package.

    Args:
        value: What an R function gave to rpy2.

    Raises: `ArgumentTypeError` if it stands for no Python object.
    """
    if "python.builtin.object" not in list(getattr(value, "rclass", [])):
        raise ArgumentTypeError(
            f"Expected an R object that stands for a Python object, received one of class {list(getattr(value, 'rclass', [type(value)]))}. "
            "`kerasr.rbridge.to_array` takes R's own data.", argument="value", expected="an object of reticulate",
        )
    return slots.take(str(helper("from_r")(value)[0]))
