"""Variable: a named array with a place. It reads and writes through its current holder.

Three holders exist: the variable itself (its own array); a `StatelessScope`, which puts traced arrays in place for one call;
and the training loop, which holds the newest value of every variable while `fit` runs (`Variable.holder`).
"""

from __future__ import annotations

import contextlib
import contextvars
import functools
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, dtypes
from kerasr_core.changes import Changes
from kerasr_core.errors import ArgumentError, ShapeError, shown
from kerasr_core.registry import public


class Holder(Protocol):
    """Where the current value of a variable is kept by somebody else than the variable."""

    def read(self, variable: Variable) -> Any: ...

    def write(self, variable: Variable, value: Any) -> None: ...


class _Scopes:
    stateless: contextvars.ContextVar[StatelessScope | None] = contextvars.ContextVar("stateless", default=None)
    autocast: contextvars.ContextVar[str | None] = contextvars.ContextVar("autocast", default=None)
    deferred: contextvars.ContextVar[list[Variable] | None] = contextvars.ContextVar("deferred", default=None)
    shapes_only: contextvars.ContextVar[bool] = contextvars.ContextVar("shapes_only", default=False)


@public("StatelessScope")
class StatelessScope:
    """While it is open, reads of the mapped variables give the mapped arrays, and writes go to the scope.

    Args:
        state_mapping: Pairs `(variable, array)`, or None.
        collect_losses: Whether `add_loss` values are kept in `losses`.
        initialize_variables: Accepted for compatibility.
    """

    def __init__(
        self, state_mapping: Sequence[tuple[Variable, Any]] | None = None, collect_losses: bool = False,
        initialize_variables: bool = True,
    ) -> None:
        self.collect_losses = collect_losses
        self.losses: list[Any] = []
        self.values: dict[int, Any] = {}
        for variable, value in state_mapping or ():
            if not isinstance(variable, Variable):
                raise ArgumentError(
                    f"`state_mapping` must map Variables, received {shown(variable)}.",
                    argument="state_mapping", expected="(Variable, array) pairs", received=shown(variable),
                )
            self.values[id(variable)] = value
        self._tokens: list[Any] = []

    def add_loss(self, loss: Any) -> None:
        self.losses.append(loss)

    def add_update(self, update: tuple[Variable, Any]) -> None:
        self.values[id(update[0])] = update[1]

    def get_current_value(self, variable: Variable) -> Any:
        """The value that `variable` has inside the scope, or None if the scope does not know it."""
        return self.values.get(id(variable))

    def __enter__(self) -> StatelessScope:
        self._tokens.append(_Scopes.stateless.set(self))
        return self

    def __exit__(self, *error: Any) -> None:
        _Scopes.stateless.reset(self._tokens.pop())


def stateless_scope() -> StatelessScope | None:
    """The innermost open scope."""
    return _Scopes.stateless.get()


@contextlib.contextmanager
def autocast(dtype: str | None) -> Iterator[None]:
    """Float variables read inside come as `dtype`."""
    token = _Scopes.autocast.set(dtype)
    try:
        yield
    finally:
        _Scopes.autocast.reset(token)


@contextlib.contextmanager
def deferred() -> Iterator[list[Variable]]:
    """Variables made inside from any initializer get no array until they are assigned, read or settled.

    A loader builds a model this way: its shapes are compared with the file's before anything is allocated, and no
    initializer runs for weights that the file holds. Gives the list of such variables, which grows as they are made.
    (Outside, only variables wait whose initializer knows by now what it will give: see `Variable`.)
    """
    made: list[Variable] = []
    token = _Scopes.deferred.set(made)
    try:
        yield made
    finally:
        _Scopes.deferred.reset(token)


@contextlib.contextmanager
def shapes_only() -> Iterator[None]:
    """Variables without an array read inside as traced zeros: shapes are being inferred, so nothing is allocated."""
    token = _Scopes.shapes_only.set(True)
    try:
        yield
    finally:
        _Scopes.shapes_only.reset(token)


_settling = threading.RLock()
_filled = {jnp.zeros: np.zeros, jnp.ones: np.ones}  # made on the host: nothing is compiled for each shape


def _later(initializer: Callable[..., Any], shape: tuple[int, ...], dtype: str, any_kind: bool) -> Callable[[], Any] | None:
    """What gives the initializer's array later, or None if it must be asked at once."""
    found: Callable[[], Any] | None = None
    if initializer in _filled:
        return functools.partial(_filled[initializer], shape, jnp.dtype(dtype))
    if hasattr(initializer, "later"):
        found = initializer.later(shape, dtype)
    return functools.partial(initializer, shape, dtype=dtype) if found is None and any_kind else found


@public("Variable", "backend.Variable")
class Variable:
    """A named array of fixed shape and dtype that layers, metrics and optimizers hold.

    A start value that is settled when the variable is made (constants, and random numbers of a known seed) is computed when it is
    first read, so that building a model costs no numbers and loading weights computes none in vain.

    Args:
        initializer: The start value, or a function `(shape, dtype) -> array` that needs `shape`.
        shape: The shape, if `initializer` is a function.
        dtype: The dtype; the global float type if None.
        trainable: Whether training changes it.
        autocast: Whether a mixed-precision layer reads it in its compute dtype.
        aggregation: Accepted for compatibility.
        synchronization: Accepted for compatibility.
        name: Its name; given automatically if None.
    """

    not_in_programs = ("_value", "_pending", "holder")
    holder: Holder | None = None
    _pending: Callable[[], Any] | None = None  # what gives a waiting variable its array

    def __init__(
        self,
        initializer: Any,
        shape: Sequence[int] | None = None,
        dtype: Any = None,
        trainable: bool = True,
        autocast: bool = True,
        aggregation: str = "none",
        synchronization: str = "auto",
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        self.name = name or config.auto_name(type(self).__name__)
        if "/" in self.name:
            raise ArgumentError(f"`name` may not contain '/', received {self.name!r}.", argument="name", received=self.name)
        scope = config.current_path()
        self.path = f"{scope}/{self.name}" if scope else self.name
        self._trainable = bool(trainable)
        self._frozen = False
        Changes.structure += 1
        self.autocast = autocast
        self.aggregation = aggregation
        self.synchronization = synchronization
        self.overwrite_with_gradient = False
        self.regularizer: Callable[[Any], Any] | None = None
        self.constraint: Callable[[Any], Any] | None = None
        if callable(initializer) and not hasattr(initializer, "shape"):
            if shape is None:
                raise ArgumentError(
                    f"Variable {self.path!r}: `shape` is needed when `initializer` is a function.",
                    argument="shape", expected="a shape", received=None,
                )
            self.dtype = dtypes.standardize_dtype(dtype)
            waiting = _Scopes.deferred.get()
            pending = _later(initializer, tuple(shape), self.dtype, any_kind=waiting is not None)
            if pending is not None:
                self.shape = tuple(int(d) for d in shape)
                self._value, self._pending = None, pending
                if waiting is not None:
                    waiting.append(self)
                return
            with jax.ensure_compile_time_eval():
                value = initializer(tuple(shape), dtype=self.dtype)
        else:
            value = initializer.value if isinstance(initializer, Variable) else initializer
            if dtype is None:
                array = value if hasattr(value, "dtype") else np.asarray(value)
                dtype = "float32" if isinstance(value, float) or array.dtype == np.float64 else array.dtype
                dtype = "int32" if str(dtype) == "int64" else dtype
            self.dtype = dtypes.standardize_dtype(dtype)
        with jax.ensure_compile_time_eval():
            self._value = jnp.asarray(value, dtype=self.dtype)
        self.shape = tuple(int(d) for d in self._value.shape)
        if shape is not None and tuple(shape) != self.shape:
            raise ShapeError(
                f"Variable {self.path!r}: the initializer gave shape {list(self.shape)}, expected {list(shape)}.",
                argument="initializer", expected=list(shape), received=list(self.shape),
            )

    @property
    def trainable(self) -> bool:
        return self._trainable and not self._frozen

    @trainable.setter
    def trainable(self, value: bool) -> None:
        self._trainable = bool(value)
        Changes.structure += 1

    @property
    def frozen(self) -> bool:
        """Set by `Layer.trainable = False`; `_trainable` is what the weight itself says."""
        return self._frozen

    @frozen.setter
    def frozen(self, value: bool) -> None:
        self._frozen = value
        Changes.structure += 1

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @property
    def pending(self) -> bool:
        """Whether it waits for its first read to get its array."""
        return self._pending is not None

    def settle(self) -> None:
        """Give a waiting variable the value of its initializer."""
        with _settling:
            if self._pending is not None:
                with jax.ensure_compile_time_eval():
                    self._value = jnp.asarray(self._pending(), dtype=self.dtype)
                self._pending = None

    def raw(self) -> Any:
        """The current array as it is stored, without autocast."""
        scope = _Scopes.stateless.get()
        if scope is not None:
            held = scope.values.get(id(self))
            if held is not None:
                return held
        if self._pending is not None:
            if _Scopes.shapes_only.get():
                return jnp.zeros(self.shape, self.dtype)
            self.settle()
        return self._value if self.holder is None else self.holder.read(self)

    @property
    def value(self) -> Any:
        """The current array, in the compute dtype where a mixed-precision layer reads it."""
        value = self.raw()
        cast = _Scopes.autocast.get()
        if cast is not None and self.autocast and value.dtype != cast and dtypes.is_float(self.dtype):
            return value.astype(cast)
        return value

    def assign(self, value: Any) -> Any:
        """Replace the array; shape and dtype stay."""
        value = value.value if isinstance(value, Variable) else value
        value = value.astype(self.dtype) if isinstance(value, jax.Array) else jnp.asarray(value, dtype=self.dtype)
        if tuple(value.shape) != self.shape:
            raise ShapeError(
                f"Variable {self.path!r} has shape {list(self.shape)}, received a value of shape {list(value.shape)}.",
                argument="value", expected=list(self.shape), received=list(value.shape),
            )
        scope = _Scopes.stateless.get()
        if scope is not None:
            scope.values[id(self)] = value
        elif self.holder is not None:
            self.holder.write(self, value)
        else:
            self._value, self._pending = value, None
            Changes.values += 1
        return value

    def assign_add(self, value: Any) -> Any:
        return self.assign(self.raw() + _array(value))

    def assign_sub(self, value: Any) -> Any:
        return self.assign(self.raw() - _array(value))

    def numpy(self) -> np.ndarray[Any, Any]:
        return np.asarray(self.raw())

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        return np.asarray(self.value, dtype=dtype)

    def __jax_array__(self) -> Any:
        return self.value

    def __getitem__(self, index: Any) -> Any:
        return self.value[index]

    def __len__(self) -> int:
        return self.shape[0]

    def __int__(self) -> int:
        return int(self.value)

    def __float__(self) -> float:
        return float(self.value)

    def __bool__(self) -> bool:
        raise TypeError(f"Variable {self.path!r} cannot be used as a truth value.")

    def __deepcopy__(self, memo: dict[int, Any]) -> Variable:
        self.settle()
        other: Variable = object.__new__(type(self))
        memo[id(self)] = other
        other.__dict__.update(self.__dict__)
        other.__dict__.pop("holder", None)
        other._value = jnp.array(self.raw(), copy=True)
        return other

    def __repr__(self) -> str:
        return f"<Variable path={self.path}, shape={self.shape}, dtype={self.dtype}, value={np.asarray(self.raw())}>"


def arrays_of(variables: Sequence[Variable]) -> list[Any]:
    """The current arrays of many variables, as they are stored."""
    if _Scopes.stateless.get() is not None:
        return [v.raw() for v in variables]
    return [v._value if v.holder is None and v._pending is None else v.raw() for v in variables]


def put_arrays(variables: Sequence[Variable], arrays: Sequence[Any]) -> None:
    """Give many variables arrays that are known to fit: results of a compiled step on their own arrays."""
    for v, a in zip(variables, arrays):
        if v.holder is None:
            v._value = a
        else:
            v.holder.write(v, a)
    Changes.values += 1


def put_later(variable: Variable, value: Callable[[], Any]) -> None:
    """Give a metric's variable what makes its array when it is first read: one that is known to fit.

    `Changes.values` is not raised: nobody keeps a list of the arrays of metrics.
    """
    if variable.holder is None:
        variable._value, variable._pending = None, value
    else:
        variable.holder.write(variable, value())


def _array(value: Any) -> Any:
    return value.value if isinstance(value, Variable) else value


def _install_operators() -> None:
    import operator

    def forward(fn: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        return lambda self, other: fn(self.value, _array(other))

    def reverse(fn: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        return lambda self, other: fn(_array(other), self.value)

    def alone(fn: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda self: fn(self.value)

    for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor"):
        fn = getattr(operator, name if name not in ("and", "or") else f"{name}_")
        setattr(Variable, f"__{name}__", forward(fn))
        setattr(Variable, f"__r{name}__", reverse(fn))
    for name in ("lt", "le", "gt", "ge", "ne"):
        setattr(Variable, f"__{name}__", forward(getattr(operator, name)))
    for name in ("neg", "abs", "invert", "pos"):
        setattr(Variable, f"__{name}__", alone(getattr(operator, name)))


_install_operators()
