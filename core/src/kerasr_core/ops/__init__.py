"""The NumPy-like namespace of functions that take arrays and symbolic tensors alike."""

from kerasr_core.ops import (  # noqa: F401
    numpy_arithmetic,
    numpy_compare,
    numpy_elementwise,
    numpy_trigonometry,
)
