"""A compiled function that a later process finds ready, without tracing: by the word of `identity`, in the folder of `compile_cache`.

JAX's own cache is asked with the lowered program, so that tracing and lowering stay: for a network of 150 layers two seconds, three
times what it takes to read the executable.

XLA can write an executable that it compiled in this process. One that JAX's cache read it cannot write again: what comes out loads, but
lacks the code, and fails when it runs. So the bytes of that cache are kept then, as they are.
"""

from __future__ import annotations

import contextlib
import gc
import io
import pickle
import threading
import time
import zlib
from collections.abc import Iterator
from typing import Any

import jax
from jax.experimental import serialize_executable

from kerasr_core import compile_cache
from kerasr_core.engine import identity

try:
    from jax._src.config import trace_context as _trace_context
except ImportError:  # a JAX that does not tell what its traces depend on: programs are then traced in every process
    _trace_context = None

WORTH_KEEPING = 0.3  # seconds of a first call, below which a program is traced again in each process
_writers: list[threading.Thread] = []


class Kept:
    """`function`, or the executable that an earlier process kept of it.

    Args:
        model: The model that runs in it.
        name: What tells it from the model's other functions.
        function: The jitted function.
    """

    def __init__(self, model: Any, name: Any, function: Any) -> None:
        self._model, self._name, self.function = model, name, function
        self._run = self._first
        self._program: Any = None
        self._context: tuple[Any, ...] = ()

    def __call__(self, *arguments: Any) -> Any:
        return self._run(*arguments)

    def _first(self, *arguments: Any) -> Any:
        if jax.config.jax_disable_jit or any(isinstance(a, jax.core.Tracer) for a in jax.tree.leaves(arguments)):  # type: ignore[attr-defined]
            return self.function(*arguments)
        self._run, model, self._model = self.function, self._model, None
        if model is None:  # another thread was here a moment ago
            return self.function(*arguments)
        with _uncollected():
            return self._found_or_traced(model, arguments)

    def _found_or_traced(self, model: Any, arguments: tuple[Any, ...]) -> Any:
        store = None if _trace_context is None else compile_cache.store()
        word = None if store is None else identity.of_program(model, self._name, arguments)
        if store is None or word is None:
            return self.function(*arguments)
        self._program = _loaded(store.get(word))
        if self._program is not None:
            self._context = context()
            self._run = self._ready
            return self._ready(*arguments)
        shapes = jax.tree.map(_shape, arguments)  # the arguments' memory may be gone after the call
        with store.answers() as answers:
            began = time.perf_counter()
            result = self.function(*arguments)
            if time.perf_counter() - began > WORTH_KEEPING:
                program = self.function.lower(*shapes).compile()  # both are JAX's by now
                _keep(store, word, program, answers)
        return result

    def _ready(self, *arguments: Any) -> Any:
        if self._context == context():
            try:
                return self._program(*arguments)
            except (TypeError, ValueError):  # arguments of other shapes, types or devices: found before anything runs
                pass
        return self.function(*arguments)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Without Python's collector of garbage: tracing makes objects by the million, which stay, and which it would visit again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def context() -> tuple[Any, ...]:
    """The settings of JAX of which one may change between two calls, with the meaning of a call; read in a microsecond."""
    now = jax.config
    return _trace_context and _trace_context(), now.jax_debug_nans, now.jax_debug_infs, now.jax_disable_jit  # type: ignore[attr-defined]


def _shape(value: Any) -> Any:
    if not isinstance(value, jax.Array):
        return value
    return jax.ShapeDtypeStruct(value.shape, value.dtype, weak_type=value.weak_type, sharding=value.sharding if value.committed else None)


def _keep(store: Any, word: str, program: Any, answers: list[bytes | None]) -> None:
    """Write the executable aside; a process that ends waits for it. The last of JAX's `answers` was about this program."""
    if not answers:  # from elsewhere in this process, where it may have been read
        return

    def write() -> None:
        try:
            store.put(word, zlib.compress(pickle.dumps(_written(program, answers[-1])), level=1))
        except Exception:  # a device or an executable that cannot be written, or another form of JAX's cache: compiled again
            return

    _writers[:] = [t for t in _writers if t.is_alive()]
    _writers.append(threading.Thread(target=write))
    _writers[-1].start()


def _written(program: Any, read: bytes | None) -> Any:
    """What `deserialize_and_load` takes, of a program that XLA compiled, or of one that came as `read` from JAX's cache."""
    if read is None:
        return serialize_executable.serialize(program)
    from jax._src.compilation_cache import decompress_executable, extract_executable_and_time
    from jax.experimental.serialize_executable import _JaxPjrtPickler

    code, _ = extract_executable_and_time(decompress_executable(read))

    class Pickler(_JaxPjrtPickler):
        def persistent_id(self, part: Any) -> Any:
            known = super().persistent_id(part)
            return ("exec", code) if known and known[0] == "exec" else known

    described, tree = jax.tree.flatten(program.args_info)
    with io.BytesIO() as file:
        Pickler(file).dump((program._executable._unloaded_executable, described, program._no_kwargs))
        return file.getvalue(), tree, program.out_tree


def finish() -> None:
    """Wait until all programs are written, as a process that ends does."""
    for writer in _writers:
        writer.join()


def _loaded(found: bytes | None) -> Any:
    if found is None:
        return None
    try:
        return serialize_executable.deserialize_and_load(*pickle.loads(zlib.decompress(found)))  # of the user's own folder, as all compiled code there
    except Exception:  # written by another form of JAX, or a device that is gone
        return None
