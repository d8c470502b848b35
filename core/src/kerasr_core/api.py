"""Importing this module registers every public object of the core."""

from kerasr_core import (  # noqa: F401
    activations,
    callbacks,
    constraints,
    dtypes,
    gradients,
    initializers,
    layer,
    layers,
    losses,
    metrics,
    models,
    ops,
    optimizers,
    random,
    regularizers,
    saving,
    serialization,
    tree,
    utils,
)
