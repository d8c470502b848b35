"""Importing this module registers every public object of the core and sets the process up: cache of compiled programs, memory."""

import gc

_collecting = gc.isenabled()
gc.disable()  # an import makes what stays: a collection would walk through all of JAX to find nothing
try:
    from kerasr_core import (  # noqa: F401
        activations,
        callbacks,
        compile_cache,
        constraints,
        dtypes,
        ensembles,
        gradients,
        initializers,
        layer,
        layers,
        losses,
        memory,
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
finally:
    if _collecting:
        if not gc.get_freeze_count():  # what the import made is old at once, instead of being walked through when collecting starts again
            gc.freeze()
            gc.unfreeze()
        gc.enable()

compile_cache.start()
memory.keep_freed_memory()
