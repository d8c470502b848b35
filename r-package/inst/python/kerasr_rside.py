"""The Python half of the R package: what must be a Python object, not an R closure, to work inside the engine.

Imported by R/bridge.R from the installed package; never by the core.
"""

import io
import keyword

import numpy as np

MISSING = object()  # an argument that the caller left out, so that R's own default holds


def row_major(view, dtype):
    """One copy of R's column-major view as a C-ordered array of `dtype`."""
    with np.errstate(invalid="ignore"):  # R's NA is a NaN with a payload
        return np.ascontiguousarray(view, dtype=dtype)


def is_array(value):
    """Whether a value is an array that R can take over."""
    return hasattr(value, "__array__") and hasattr(value, "dtype") and hasattr(value, "shape")


def to_numpy(value):
    """An array of any kind, or a Variable, as a NumPy array of a dtype that R has."""
    array = np.asarray(value.value if hasattr(value, "assign") else value)
    return array if array.dtype.kind in "fiub" and array.dtype.itemsize > 1 else (
        array.astype(np.float32) if array.dtype.kind in "fV" else array
    )


def shape_list(value):
    """A shape as a list of numbers and None."""
    return list(value.shape)


def named(function, name):
    """An R function as a Python function called `name`, which is what model files and logs show."""

    def call(*args, **kwargs):
        return function(*args, **kwargs)

    call.__name__ = call.__qualname__ = name
    return call


def measure(function, name):
    """An R function of (y_true, y_pred); a vector of true values stands for the column that the model predicts."""

    def call(y_true, y_pred):
        if y_true.ndim + 1 == y_pred.ndim and y_pred.shape[-1] == 1:
            y_true = y_true[..., None]
        return function(y_true, y_pred)

    call.__name__ = call.__qualname__ = name
    return call


def batches(draw):
    """A Python generator over an R function that gives the next batch, or None at the end."""
    while True:
        batch = draw()
        if batch is None:
            return
        yield tuple(batch)


class Output(io.TextIOBase):
    """Standard output that writes through R, so that sinks, knitr and notebooks see the progress line."""

    def __init__(self, write, tty, columns):
        self._write, self._tty, self._columns = write, tty, columns

    def write(self, text):
        if text:
            self._write(text)
        return len(text)

    def isatty(self):
        return self._tty


def counted_from_1(function):
    """An R function of (index, logs) that receives an index which counts from 1."""
    return lambda index, logs=None: function(index + 1, _logs(logs))


def with_logs(function):
    """An R function of (logs)."""
    return lambda logs=None: function(_logs(logs))


def _logs(logs):
    return {key: float(value) for key, value in (logs or {}).items()}


def _parameters(formals):
    """R's formals as Python's parameter list after `self`, the names in it, and its defaults.

    A formal is (name, kind, value): `required`, `constant` with its value, or `computed`, which only R can do.
    `...` is *args and **kwargs.
    """
    names = [name for name, _, _ in formals if name != "..."]
    if not all(name.isidentifier() and not keyword.iskeyword(name) for name in names):
        return "*args, **kwargs", [], {}
    listed, defaults, optional = [], {}, False
    for name, kind, value in formals:
        optional = optional or kind != "required"
        defaults[f"_default_{name}"] = value if kind == "constant" else MISSING
        listed.append("*args" if name == "..." else f"{name}=_default_{name}" if optional else name)
    return ", ".join(listed + (["**kwargs"] if "*args" in listed else [])), names, defaults


def method(function, name, formals):
    """A method whose body is the R function `function(self, positional, named)`, with a signature that Python can read."""
    parameters, names, defaults = _parameters(formals)
    dots = "*args" in parameters
    source = (
        f"def {name}(self, {parameters}):\n"
        f"    given = {{k: v for k, v in [{', '.join(f'({n!r}, {n})' for n in names)}] if v is not MISSING}}\n"
        f"    return function(self, {'list(args)' if dots else '[]'}, {'given | kwargs' if dots else 'given'})\n"
    )
    scope = {"function": function, "MISSING": MISSING, **defaults}
    exec(source, scope)  # the text holds only checked identifiers
    return scope[name]


def make_class(name, bases, methods, properties, attributes):
    """A Python class from R: `methods` and `properties` map names to functions made by `method`."""
    members = dict(attributes)
    members.update(methods)
    members.update({key: property(value) for key, value in properties.items()})
    members["__module__"] = "builtins"
    return type(name, tuple(bases), members)


def parent_of(cls, instance):
    """What `super` means in a method of `cls`."""
    return super(cls, instance)
