"""History curves."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest

from kerasr.plotting import plot_history
from kerasr.utils import plot_history as public_plot_history

HISTORY = {"loss": [1.0, 0.5, 0.25], "accuracy": [0.2, 0.6, 0.9], "val_loss": [1.1, 0.7, 0.5]}


def curves(figure):
    return {p.get_title(): {line.get_label(): (list(line.get_xdata()), list(line.get_ydata())) for line in p.get_lines()} for p in figure.axes}


def test_each_metric_has_a_panel_with_its_curves():
    drawn = curves(plot_history(HISTORY))
    assert list(drawn) == ["loss", "accuracy"]
    assert drawn["loss"] == {"training": ([1, 2, 3], HISTORY["loss"]), "validation": ([1, 2, 3], HISTORY["val_loss"])}
    assert list(drawn["accuracy"]) == ["training"]


def test_epochs_go_on_where_initial_epoch_left_them():
    history = SimpleNamespace(history={"loss": [1.0, 0.5]}, epoch=[5, 6])
    assert curves(plot_history(history))["loss"]["training"][0] == [6, 7]


def test_validation_every_second_epoch_is_drawn_at_those_epochs():
    history = SimpleNamespace(history={"loss": [4.0, 3.0, 2.0, 1.0], "val_loss": [3.0, 1.0]}, epoch=[0, 1, 2, 3])
    assert curves(plot_history(history))["loss"]["validation"][0] == [2, 4]


def test_metrics_can_be_chosen():
    assert list(curves(plot_history(HISTORY, metrics=["accuracy"]))) == ["accuracy"]


def test_an_unknown_metric_is_named_with_the_nearest():
    with pytest.raises(ValueError, match="'acuracy'.*Did you mean 'accuracy'"):
        plot_history(HISTORY, metrics=["acuracy"])


def test_an_empty_history_is_refused():
    with pytest.raises(ValueError, match="no epoch"):
        plot_history({})


def test_the_picture_is_written(tmp_path):
    plot_history(HISTORY, to_file=tmp_path / "history.png")
    assert (tmp_path / "history.png").read_bytes().startswith(b"\x89PNG")


def test_it_is_public():
    assert public_plot_history is plot_history


WITHOUT_MATPLOTLIB = """
import sys
sys.modules["matplotlib"] = None
import kerasr
try:
    kerasr.utils.plot_history({"loss": [1.0]})
except ImportError as error:
    print(error)
"""


def test_without_matplotlib_the_error_says_what_to_install():
    done = subprocess.run([sys.executable, "-c", WITHOUT_MATPLOTLIB], capture_output=True, text=True, timeout=120)
    assert "pip install kerasr[plot]" in done.stdout, done.stderr
