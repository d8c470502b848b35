"""Importing this module registers every public object of the core and switches the cache of compiled programs on."""

from kerasr_core import (  # noqa: F401
    activations,
    callbacks,
    compile_cache,
    constraints,
    dtypes,
    gradients,
    ensembles,
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

compile_cache.start()
