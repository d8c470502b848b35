"""What all Python tests share: real Keras runs on JAX, and every test starts with fresh names and a fixed seed."""

import os

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("KERASR_COMPILE_CACHE", "0")  # tests compile what they test, and leave nothing in the user's folders

import pytest


@pytest.fixture(scope="session")
def programs_of_this_run(tmp_path_factory):
    """A folder of this run, shared by its workers, for JAX's own cache of compiled programs."""
    import jax

    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    folder = tmp_path_factory.getbasetemp()
    return str((folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "compiled")


@pytest.fixture(autouse=True)
def compiled_once(programs_of_this_run):
    """What several tests compile alike, in real Keras or here, is compiled once. A test may choose another cache for itself."""
    import jax
    from jax.experimental.compilation_cache import compilation_cache

    if jax.config.jax_compilation_cache_dir != programs_of_this_run:
        jax.config.update("jax_compilation_cache_dir", programs_of_this_run)
        compilation_cache.reset_cache()


@pytest.fixture(autouse=True)
def fresh_session():
    """Automatic names start again, and random numbers do not depend on the tests before."""
    import kerasr_core.api  # noqa: F401
    from kerasr_core import config, random

    config.reset_names()
    random.set_random_seed(1234)
