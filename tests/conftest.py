"""What all Python tests share: real Keras runs on JAX, and every test starts with fresh names and a fixed seed."""

import os

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("KERASR_COMPILE_CACHE", "0")  # tests compile what they test, and leave nothing in the user's folders

import pytest


@pytest.fixture(autouse=True)
def fresh_session():
    """Automatic names start again, and random numbers do not depend on the tests before."""
    import kerasr_core.api  # noqa: F401
    from kerasr_core import config, random

    config.reset_names()
    random.set_random_seed(1234)
