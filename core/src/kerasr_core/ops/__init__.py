"""The NumPy-like namespace of functions that take arrays and symbolic tensors alike."""

from kerasr_core.ops import (  # noqa: F401
    control,
    core,
    custom_gradient,
    linalg,
    math,
    nn_activation,
    nn_labels,
    nn_normalization,
    nn_window,
    numpy_arithmetic,
    numpy_compare,
    numpy_create,
    numpy_elementwise,
    numpy_index,
    numpy_manipulate,
    numpy_nan,
    numpy_products,
    numpy_reduce,
    numpy_statistics,
    numpy_trigonometry,
)
