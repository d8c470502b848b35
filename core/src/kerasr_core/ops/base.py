"""`@op`: a function over jnp that also takes symbolic tensors, and `OpCall`, the operation which then stands in the graph.

A model file stores such a call under Keras's class name (`ops.mean` is `Mean` of `keras.src.ops.numpy`): arguments that are
tensors are the node's, all others are the operation's config.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar, TypeVar

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, dtypes, graph, registry
from kerasr_core.errors import ArgumentError, ArgumentTypeError, ConfigError, KerasrError, ShapeError, nearest, shown
from kerasr_core.graph import KerasTensor
from kerasr_core.ops.arguments import with_arguments
from kerasr_core.types import KINDS, Kind
from kerasr_core.variable import Variable

F = TypeVar("F", bound=Callable[..., Any])

Tensor = Annotated[Any, KINDS["Array"]]  # one array, number or nested list of numbers
Tensors = Annotated[Any, KINDS["Array"], "several"]  # a list (or tree) of them, which stays one
_calls: dict[tuple[str, str], type[OpCall]] = {}  # (module of Keras, class name) -> operation
_OTHER_NAMES = {"Abs": "Absolute", "Conj": "Conjugate"}


class Spec:
    """What is known of an op. Its signature is looked at when the op is first used: there are hundreds, and most never are.

    Args:
        function: The function over arrays.
        name: The op's public name.
        tensors: The arguments of the call, the rest being config; those annotated as tensors if None.
        guarded: Whether failures are errors of shape or argument (not where users' functions run inside).
        settled: Settings that None leaves to a global default, which a graph must keep.
    """

    def __init__(
        self, function: Callable[..., Any], name: str, tensors: tuple[str, ...] | None, guarded: bool,
        settled: Mapping[str, Callable[[], Any]],
    ) -> None:
        self.function, self.name, self.guarded, self.settled = function, name, guarded, settled
        self.parameters = _parameters(function)
        self._given_tensors = tensors

    @functools.cached_property
    def signature(self) -> inspect.Signature:
        return inspect.signature(self.function, eval_str=True)

    @functools.cached_property
    def variadic(self) -> str | None:
        return next((n for n, p in self.signature.parameters.items() if p.kind is inspect.Parameter.VAR_POSITIONAL), None)

    @functools.cached_property
    def _marks(self) -> dict[str, tuple[Any, ...]]:
        return {n: getattr(p.annotation, "__metadata__", ()) for n, p in self.signature.parameters.items()}

    @functools.cached_property
    def tensors(self) -> tuple[str, ...]:
        """The arguments that are tensors of the call."""
        return self._given_tensors or tuple(
            n for n, m in self._marks.items() if n != self.variadic and any(isinstance(k, Kind) and k.name == "Array" for k in m)
        )

    @functools.cached_property
    def several(self) -> tuple[str, ...]:
        """Tensors that come as a list, or untouched."""
        return tuple(n for n in self.tensors if "several" in self._marks[n] or not self._marks[n])


def _parameters(function: Callable[..., Any]) -> tuple[str, ...]:
    """The names of a function's arguments, without that of `**kwargs`."""
    code = getattr(function, "__code__", None)
    if code is None:
        kinds = inspect.Parameter
        return tuple(n for n, p in inspect.signature(function).parameters.items() if p.kind is not kinds.VAR_KEYWORD)
    first, named = code.co_argcount, code.co_argcount + code.co_kwonlyargcount
    rest = code.co_varnames[named : named + 1] if code.co_flags & inspect.CO_VARARGS else ()
    names: tuple[str, ...] = code.co_varnames
    return (*names[:first], *rest, *names[first:named])


def op(
    name: str, *aliases: str, keras: str | None = None, tensors: tuple[str, ...] | None = None, guarded: bool = True,
    settled: Mapping[str, Callable[[], Any]] | None = None,
) -> Callable[[F], F]:
    """Register a function as an op.

    Args:
        name: Its public name, such as `"ops.mean"`.
        aliases: Other public names.
        keras: `module.ClassName` by which files know it, such as `"numpy.Mean"`; None for an op without graph node, which
            only takes arrays (or answers symbolic tensors itself).
        tensors: The arguments of the call, if they are not those annotated as tensors.
        guarded: Whether a failure of the function becomes an error that names the op.
        settled: Arguments for which None means a global default: a graph keeps the default of the time when it was made.
    """

    def register(function: F) -> F:
        spec = Spec(function, name, tensors, guarded, {"data_format": config.image_data_format, **(settled or {})})
        operation = None if keras is None else _operation(spec, *keras.split("."))

        function.__doc__ = with_arguments(function.__doc__, list(spec.parameters))

        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            if operation is not None and graph.any_symbolic(args, kwargs):
                return operation.record(args, kwargs)
            return _run(spec, args, kwargs)

        registry.public(name, *aliases)(call)
        return call  # type: ignore[return-value]

    return register


class OpCall:
    """One op in a functional graph: callable on arrays, on symbolic tensors, and written to files as Keras's class.

    Args:
        name: Its name in the model; made from the class name if None.
        arguments: Every argument of the op that is not a tensor of the call.
    """

    spec: ClassVar[Spec]

    def __init__(self, name: str | None = None, **arguments: Any) -> None:
        self.name = name or config.auto_name(type(self).__name__)
        self.arguments = arguments
        self.inbound_nodes: list[graph.Node] = []

    @classmethod
    def record(cls, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call the op on symbolic tensors: a new operation with one node."""
        spec = cls.spec
        given = _bind(spec, args, kwargs)
        settings = {
            k: v for k, v in given.items() if k not in spec.tensors and k != spec.variadic and not graph.symbolic_leaves(v)
        }
        rest = {k: v for k, v in given.items() if k not in settings}
        settings = {k: spec.settled[k]() if v is None and k in spec.settled else v for k, v in settings.items()}
        positional: list[Any] = []
        for word in spec.tensors:
            if word not in rest:
                break
            positional.append(rest.pop(word))
        positional += rest.pop(spec.variadic, ()) if spec.variadic else ()
        return cls(**settings)(*positional, **rest)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if not graph.any_symbolic(args, kwargs):
            return self._compute(*args, **kwargs)
        outputs = _guard(self.spec, lambda: graph.infer(self._compute, *args, **kwargs), (args, kwargs))
        graph.Node(self, args, kwargs, outputs)
        return outputs

    def _compute(self, *args: Any, **kwargs: Any) -> Any:
        spec = self.spec
        if spec.variadic is None:
            if len(args) > len(spec.tensors):
                raise ArgumentTypeError(f"{spec.name} takes {len(spec.tensors)} tensors, received {len(args)}.", received=len(args))
            return _run(spec, (), {**self.arguments, **dict(zip(spec.tensors, args)), **kwargs})
        head = [self.arguments[p] for p in spec.parameters if p in self.arguments and _before_variadic(spec, p)]
        tail = {k: v for k, v in self.arguments.items() if not _before_variadic(spec, k)}
        return _run(spec, (*head, *args), {**tail, **kwargs})

    def get_config(self) -> dict[str, Any]:
        """The name and the arguments that are not tensors."""
        return {"name": self.name, **self.arguments}

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> OpCall:
        """A new operation from the result of `get_config`."""
        known = [p for p in cls.spec.parameters if p not in cls.spec.tensors]
        for word in config:
            if word not in known and word not in ("name", "dtype", "trainable"):
                raise ConfigError(
                    f"{cls.spec.name} has no argument `{word}`.{nearest(word, known)}",
                    argument=word, layer=str(config.get("name")), expected=f"one of {known}", received=word,
                )
        return cls(**{k: v for k, v in config.items() if k == "name" or k in known})

    def file_config(self) -> dict[str, Any]:
        """The operation as a model file holds it."""
        word = type(self).__name__
        return {"module": type(self).__module__, "class_name": word, "config": self.get_config(), "registered_name": word}

    def __repr__(self) -> str:
        return f"<Operation name={self.name}>"


def operation_from_config(entry: Mapping[str, Any]) -> OpCall | None:
    """The operation that an entry of a file's `layers` describes, or None if it names no op."""
    word = entry.get("class_name")
    theme = str(entry.get("module") or "").rpartition(".")[2]
    word = _OTHER_NAMES.get(str(word), word)
    cls = _calls.get((theme, str(word))) or next((c for (_, n), c in _calls.items() if n == word), None)
    if cls is None:
        return None
    settings = entry.get("config")
    if not isinstance(settings, Mapping):
        raise ConfigError(f"The config of the op {word!r} must be an object, received {shown(settings)}.", received=shown(settings))
    return cls.from_config({k: _plain(v) for k, v in settings.items()})


def _plain(value: Any) -> Any:
    return tuple(_plain(v) for v in value) if isinstance(value, list) else value


def as_array(value: Any) -> Any:
    """An argument as jnp takes it: variables by value, arrays and lists on the device; plain numbers stay weakly typed."""
    if value is None or isinstance(value, (bool, int, float, complex, jax.Array)):
        return value
    if isinstance(value, Variable):
        return value.value
    if isinstance(value, (list, tuple)):
        if any(isinstance(v, (Variable, jax.Array)) for v in value):
            return jnp.stack([jnp.asarray(as_array(v)) for v in value])
        return jnp.asarray(dtypes.to_device_dtype(np.asarray(value)))
    if isinstance(value, (np.ndarray, np.generic)):
        return jnp.asarray(dtypes.to_device_dtype(np.asarray(value)))
    return jnp.asarray(value) if hasattr(value, "__array__") and not isinstance(value, KerasTensor) else value


def as_arrays(tree: Any) -> Any:
    """`as_array` for every element of a list or tree."""
    return jax.tree.map(as_array, tree, is_leaf=lambda v: v is None)


def device_dtype(dtype: Any) -> Any:
    """A dtype argument as jnp takes it: 64-bit types become 32-bit ones; None stays."""
    if dtype is None:
        return None
    name = dtypes.standardize_dtype(dtype)
    return jnp.dtype({"int64": "int32", "uint64": "uint32", "float64": "float32"}.get(name, name))


def _operation(spec: Spec, theme: str, class_name: str) -> type[OpCall]:
    module = f"keras.src.ops.{theme}"
    made = type(class_name, (OpCall,), {"__module__": module, "__doc__": f"A call of {spec.name} in a graph.", "spec": spec})
    _calls[theme, class_name] = made
    return made


def _bind(spec: Spec, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    signature = spec.signature
    try:
        bound = signature.bind(*args, **kwargs)
    except TypeError as problem:
        raise ArgumentTypeError(f"{spec.name}: {problem}.", expected=str(signature)) from None
    given_tensors = set(bound.arguments)
    bound.apply_defaults()
    kinds = inspect.Parameter
    found = {}
    for n, v in bound.arguments.items():
        if signature.parameters[n].kind is kinds.VAR_KEYWORD:
            found.update(v)
        elif n not in spec.tensors or n in given_tensors:
            found[n] = v
    return found


def _before_variadic(spec: Spec, word: str) -> bool:
    return word in spec.parameters and spec.parameters.index(word) < spec.parameters.index(str(spec.variadic))


def _run(spec: Spec, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The function on arrays."""
    words = spec.parameters
    if spec.variadic is None:
        args = tuple(_converted(spec, words[i] if i < len(words) else "", v) for i, v in enumerate(args))
    else:
        args = tuple(v if isinstance(v, str) else as_array(v) for v in args)
    kwargs = {k: _converted(spec, k, v) for k, v in kwargs.items()}
    return _guard(spec, lambda: spec.function(*args, **kwargs), (args, kwargs))


def _converted(spec: Spec, word: str, value: Any) -> Any:
    if word not in spec.tensors:
        return value
    return as_arrays(value) if word in spec.several else as_array(value)


def _guard(spec: Spec, run: Callable[[], Any], given: Any) -> Any:
    """Run, and let what jnp says about unfit arguments come as an error that names the op and the shapes."""
    if not spec.guarded:
        return run()
    try:
        return run()
    except (KerasrError, jax.errors.JAXTypeError, jax.errors.JAXIndexError):
        raise
    except (TypeError, ValueError, IndexError, ZeroDivisionError) as problem:
        shapes = [list(v.shape) for v in jax.tree.leaves(given, is_leaf=lambda v: isinstance(v, KerasTensor)) if hasattr(v, "shape")]
        error = ShapeError if shapes else ArgumentError
        raise error(f"{spec.name}: {problem} The inputs have the shapes {shapes}.", received=shapes) from problem
