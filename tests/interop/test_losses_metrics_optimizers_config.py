"""Configs of losses, metrics and optimizers go both ways between kerasr and real Keras; the signatures are the same."""

import inspect

import keras
import pytest
from conformance_cases import load_cases

from kerasr_core import losses, metrics, optimizers, registry, serialization

pytestmark = pytest.mark.filterwarnings("ignore")  # Keras's own code warns
FAMILIES = {"losses": losses, "metrics": metrics, "optimizers": optimizers}
FOLDERS = ["losses", "metrics", "optimizers", "optimizers/schedules"]
CASES = [case for folder in FOLDERS for case in load_cases(folder)]
CLASSES = sorted({case.target for case in CASES})


def theirs(target):
    found = keras
    for part in target.split("."):
        found = getattr(found, part)
    return found


def plain(value):
    """Tuples as lists, arrays as numbers, and numbers with 6 digits (Keras keeps some of them as float32 arrays)."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    return float(f"{value:.6g}") if isinstance(value, float) else value


def made(target, config):
    return registry.lookup(target).from_config(dict(config))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_keras_reads_our_config_and_gives_it_back(case):
    ours = made(case.target, case["config"])
    config = serialization.serialize(ours)
    there = keras.saving.deserialize_keras_object(config)
    assert type(there) is theirs(case.target)
    back = plain(there.get_config())
    for key, value in plain(ours.get_config()).items():
        if key in back:  # Keras leaves some fields out of its own configs
            assert back[key] == value, key


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.id)
def test_we_read_keras_config_and_give_it_back(case):
    there = theirs(case.target).from_config(dict(case["config"]))
    config = keras.saving.serialize_keras_object(there)
    ours = serialization.deserialize(config)
    assert type(ours) is registry.lookup(case.target)
    assert plain(ours.get_config()) == plain(there.get_config())


@pytest.mark.parametrize("target", CLASSES)
def test_signatures_are_those_of_keras(target):
    def arguments(cls):
        return [(p.name, p.default) for p in inspect.signature(cls).parameters.values() if p.name not in ("self", "kwargs")]

    assert arguments(registry.lookup(target)) == arguments(theirs(target))


def functions(family):
    space = getattr(keras, family)
    return [n for n in dir(space) if not n.startswith("_") and inspect.isfunction(getattr(space, n))]


@pytest.mark.parametrize(("family", "name"), [(f, n) for f in FAMILIES for n in functions(f)])
def test_functions_have_the_arguments_of_keras(family, name):
    ours = registry.lookup(f"{family}.{name}")
    parameters = inspect.signature(ours).parameters
    assert list(parameters) == list(inspect.signature(getattr(getattr(keras, family), name)).parameters)


@pytest.mark.parametrize("family", ["losses", "metrics"])
def test_every_class_of_keras_is_here(family):
    theirs_here = {n for n in dir(getattr(keras, family)) if inspect.isclass(getattr(getattr(keras, family), n))}
    assert theirs_here <= set(registry.namespace(family)) | {"Loss", "Metric"}


@pytest.mark.parametrize("word", ["mse", "MAE", "bce", "kld", "huber", "categorical_crossentropy", "Poisson", "CosineSimilarity"])
def test_names_of_losses_mean_the_same(word):
    ours, there = losses.get(word), keras.losses.get(word)
    assert getattr(ours, "__name__", type(ours).__name__) == getattr(there, "__name__", type(there).__name__) or ours.name == there.name


@pytest.mark.parametrize("word", ["mse", "mape", "accuracy", "AUC", "auc", "precision", "cosine_similarity", "RootMeanSquaredError", "mean_io_u"])
def test_names_of_metrics_mean_the_same(word):
    try:
        there = keras.metrics.get(word)
    except TypeError:  # needs arguments in both
        with pytest.raises(TypeError):
            metrics.get(word)
    else:
        assert type(metrics.get(word)).__name__ == type(there).__name__
