"""What a compiled program depends on, as one word: by it a later process finds the program without tracing it first.

Tracing reads objects: the model, its layers, loss, metrics and optimizer, and what they hold. The word is a digest of all that can be
reached from the model: types and plain values, functions of kerasr by name, arrays that are not variables by their bytes, variables by
shape and place. An object of any other kind, such as a function or class of the user's own, has no word: such programs are traced in
every process. So has a kerasr in which a function or method was exchanged. What a class keeps for its own convenience, and no program
depends on, it names in `not_in_programs`.
"""

from __future__ import annotations

import enum
import functools
import hashlib
import os
import sys
import types
import weakref
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jax
import numpy as np

import kerasr_core
from kerasr_core import config, dtypes
from kerasr_core.variable import Variable
from kerasr_core.version import __version__ as VERSION

_OWN = "kerasr_core"  # whose files are in the word
_KNOWN = (_OWN, "jax", "jaxlib", "numpy", "ml_dtypes", "h5py")
_PLAIN = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented), np.dtype, np.generic)
_FOLDER = str(Path(kerasr_core.__file__).parent)
_ENVIRONMENT = ("XLA_", "JAX_", "KERASR_", "LIBTPU_", "TF_", "CUDA_")
_NOT_OF_PROGRAMS = ("cache", "_log", "traceback", "dump")  # words in names of JAX's settings that leave programs as they are


class Unknown(Exception):
    """Something has no word."""


def of_program(model: Any, name: Any, arguments: Any) -> str | None:
    """A word for the program `name` of `model` for arguments of these shapes, or None if it cannot be told."""
    try:
        walk = _Walk(model)
        walk.put(repr(name), settings(), str(jax.tree.structure(arguments)), [_abstract(a) for a in jax.tree.leaves(arguments)])
        walk.all_from(model)
        walk.check_classes()
        _check_functions()
    except Unknown:
        return None
    return "program " + walk.word()


def settings() -> tuple[Any, ...]:
    """What programs depend on beside the model: settings of the process and of JAX."""
    own = (config.floatx(), config.epsilon(), config.image_data_format(), dtypes.dtype_policy().name)
    mesh = str(jax.sharding.get_abstract_mesh())
    return (*own, mesh, *(str(getattr(jax.config, n, None)) for n in _names_of_settings()))


@functools.cache
def _names_of_settings() -> tuple[str, ...]:
    return tuple(sorted(n for n in jax.config.values if not any(word in n for word in _NOT_OF_PROGRAMS)))


def _abstract(value: Any) -> str:
    if isinstance(value, jax.Array):
        return f"{jax.typeof(value)} {value.weak_type} {value.committed} {value.sharding}"
    return f"{jax.typeof(value)} {type(value).__name__}"


@functools.cache
def _source() -> str:
    """kerasr's own files, by size and time of change, and the devices and environment of the process."""
    seen = hashlib.sha256()
    for folder, folders, files in os.walk(_FOLDER):
        folders.sort()
        for name in sorted(f for f in files if f.endswith(".py")):
            known = os.stat(os.path.join(folder, name))
            seen.update(f"{folder[len(_FOLDER):]} {name} {known.st_size} {known.st_mtime_ns}\n".encode())
    devices = [f"{d.platform} {d.device_kind} {d.id} {d.process_index}" for d in jax.devices()]
    variables = sorted(f"{k}={v}" for k, v in os.environ.items() if k.startswith(_ENVIRONMENT))
    seen.update(repr((VERSION, sys.version_info, devices, jax.default_backend(), variables)).encode())
    return seen.hexdigest()


class _Walk:
    """A digest of everything seen, each object once."""

    def __init__(self, model: Any) -> None:
        self.digest = hashlib.sha256(_source().encode())
        self.places: dict[int, int] = {}
        self.waiting: list[Any] = []
        self.classes: dict[type, None] = {}
        roster = model.roster()
        self.arguments = {id(v): f"{i} {j}" for i, group in enumerate(roster.groups) for j, v in enumerate(group)}

    def word(self) -> str:
        return self.digest.hexdigest()

    def put(self, *words: Any) -> None:
        self.digest.update(repr(words).encode())

    def see(self, value: Any) -> None:
        """Plain values are written at once; others get a number, and are written when their turn comes."""
        if isinstance(value, _PLAIN):
            self.put(type(value).__name__, value)
            return
        if id(value) not in self.places:
            self.places[id(value)] = len(self.places)
            self.waiting.append(value)
        self.put(self.places[id(value)])

    def all_from(self, value: Any) -> None:
        """See a value and everything that can be reached from it."""
        self.see(value)
        for each in self.waiting:  # grows meanwhile, and keeps objects alive, so that no id is used again while it stands for one
            self._write(each)

    def _write(self, value: Any) -> None:
        if isinstance(value, Variable):
            self._variable(value)
        elif isinstance(value, (np.ndarray, jax.Array)):
            if isinstance(value, jax.core.Tracer) or not isinstance(value.dtype, np.dtype) or value.dtype == object:
                raise Unknown  # no numbers yet, keys of random numbers, objects
            array = np.asarray(value)
            self.put("array", str(array.dtype), array.shape, hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest())
        elif isinstance(value, jax.ShapeDtypeStruct):
            self.put("shape", str(value))
        elif isinstance(value, type):
            self._class(value)
        elif isinstance(value, (list, tuple)):
            self.put(type(value).__name__, len(value))
            self._parts(value, value)
        elif isinstance(value, Mapping):
            self.put(type(value).__name__, len(value))
            self._parts(value, (part for pair in value.items() for part in pair))
        elif isinstance(value, (set, frozenset)):
            if not all(isinstance(v, _PLAIN) for v in value):
                raise Unknown
            self.put("set", sorted(map(repr, value)))
        else:
            self._object(value)

    def _parts(self, value: Any, parts: Any) -> None:
        if type(value).__module__ not in ("builtins", "collections", "types"):
            self._class(type(value))
        for part in parts:
            self.see(part)

    def _variable(self, variable: Variable) -> None:
        """A variable of the model is an argument of its programs; the value of any other may have been written into them."""
        place = self.arguments.get(id(variable))
        self.put("variable", variable.shape, variable.dtype, variable.trainable, place)
        if place is None:
            self.see(variable.numpy())
        self._fields(variable)

    def _class(self, kind: type) -> None:
        if kind.__module__.split(".")[0] not in (*_KNOWN, "builtins", "collections", "types"):
            raise Unknown
        self.put("class", kind.__module__, kind.__qualname__)
        self.classes[kind] = None

    def _object(self, value: Any) -> None:
        if isinstance(value, functools.partial):
            self.put("partial")
            self.see((value.func, value.args, value.keywords))
        elif isinstance(value, types.MethodType):
            self.put("method", value.__func__.__qualname__)
            self.see(value.__self__)
            self.see(value.__func__)
        elif isinstance(value, enum.Enum):
            self._class(type(value))
            self.put(value.name)
        elif isinstance(value, weakref.ref):
            self.put("weak")
            self.see(value())
        elif callable(value) and hasattr(value, "__qualname__"):
            self._function(value)
        elif type(value).__module__.split(".")[0] == _OWN:
            self._class(type(value))
            self._fields(value)
        else:
            raise Unknown

    def _function(self, value: Any) -> None:
        inner = getattr(value, "__wrapped__", value)
        module, name = value.__module__ or "", value.__qualname__
        self.put("function", module, name)
        if module.split(".")[0] not in (*_KNOWN, "builtins"):
            raise Unknown
        if _named(module, name) is value or isinstance(value, types.BuiltinFunctionType):
            return
        code = getattr(inner, "__code__", None)
        if code is None or not code.co_filename.startswith(_FOLDER):
            raise Unknown
        self.put(code.co_filename[len(_FOLDER):], code.co_firstlineno, code.co_name)  # a function made by one of ours
        self.see((inner.__defaults__, inner.__kwdefaults__))
        for cell in inner.__closure__ or ():
            try:
                found = cell.cell_contents
            except ValueError:  # not filled yet
                continue
            self.see(found)

    def _fields(self, value: Any) -> None:
        unseen = {name for base in type(value).__mro__ for name in vars(base).get("not_in_programs", ())}
        for name, field in sorted(_state(value), key=lambda pair: pair[0]):
            if name not in unseen:
                self.put("field", name)
                self.see(field)

    def check_classes(self) -> None:
        """Every method of the classes seen comes from the files of its library."""
        for kind in self.classes:
            for base in kind.__mro__:
                if base.__module__.split(".")[0] == _OWN:
                    for name, member in vars(base).items():
                        if _foreign(member):
                            raise Unknown(f"{base.__qualname__}.{name}")


def _state(value: Any) -> Iterator[tuple[str, Any]]:
    yield from getattr(value, "__dict__", {}).items()
    for base in type(value).__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__") and hasattr(value, name):
                yield name, getattr(value, name)


def _named(module: str, name: str) -> Any:
    found: Any = sys.modules.get(module)
    for part in name.split("."):
        found = getattr(found, part, None)
    return found


def _foreign(member: Any) -> bool:
    """Whether a function of ours was exchanged for one of another origin."""
    if isinstance(member, (staticmethod, classmethod)):
        member = member.__func__
    if isinstance(member, property):
        return any(_foreign(f) for f in (member.fget, member.fset, member.fdel) if f is not None)
    if isinstance(member, types.FunctionType):
        origin = (member.__module__ or "").split(".")[0]
        return not (origin in _KNOWN or origin in sys.stdlib_module_names or origin.startswith("namedtuple_"))
    return False


def _check_functions() -> None:
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == _OWN:
            for member in list(vars(module).values()):
                if _foreign(member):
                    raise Unknown(f"{name}.{member.__qualname__}")
