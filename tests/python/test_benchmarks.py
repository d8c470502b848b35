"""The benchmarks: what the table says follows from the turns, and a whole workload runs end to end."""

from __future__ import annotations

import json
import math
import subprocess
import sys

import pytest


@pytest.fixture
def report(script):
    return script("tests/benchmarks/report.py")


def test_the_figure_is_the_median_and_the_ratio_is_ours_over_theirs(report):
    result = report.Result("x", "x", "s", {"kerasr": [3.0, 1.0, 2.0], "keras": [8.0, 4.0, 2.0, 6.0]})
    assert (result.median("kerasr"), result.median("keras"), result.ratio("keras"), result.ratio("jax")) == (2.0, 5.0, 0.4, None)


def test_the_table_names_numbers_that_differ(report):
    good = report.Result("a", "first", "s", {"kerasr": [0.002], "keras": [0.004]}, {"keras": 1e-7}, True)
    bad = report.Result("b", "second", "MiB", {"kerasr": [800.0], "keras": [100.0]}, {"keras": 0.5}, False)
    lines = report.table([good, bad], {"kerasr": "kerasr", "keras": "Keras"}).splitlines()
    assert "2 ms" in lines[2] and "0.50" in lines[2] and "agree" in lines[2]
    assert "800 MiB" in lines[3] and "DIFFER" in lines[3]
    assert lines[-1].split()[-1] == "2.00"  # the geometric mean of 0.5 and 8


@pytest.mark.parametrize(
    ("ours", "theirs", "wanted"),
    [([1.0, 200.0], [1.0, 202.0], 2 / 202), ([0.0], [1e-3], 1e-3), ([1.0], [math.nan], math.inf), ([1.0], [1.0, 2.0], math.inf)],
)
def test_a_difference_is_relative_to_large_numbers(report, ours, theirs, wanted):
    assert report.largest_difference(ours, theirs) == pytest.approx(wanted)


def test_a_competitor_may_be_held_to_the_first_numbers_only(report):
    numbers = {"kerasr": [1.0, 2.0], "keras": [1.0, 4.0], "tensorflow": [1.0, 4.0]}
    assert report.differences(numbers, "kerasr", {"tensorflow": 1}) == {"keras": 0.5, "tensorflow": 0.0}
    with pytest.raises(ValueError, match="held to 0 of 2"):  # to none would be no comparison
        report.differences(numbers, "kerasr", {"tensorflow": 0})


@pytest.mark.slow
def test_one_workload_runs_and_its_numbers_agree(root, tmp_path):
    words = [sys.executable, str(root / "tests/benchmarks/run.py"), "--quick", "--only", "train_on_batch", "--out", str(tmp_path / "found.json")]
    done = subprocess.run(words, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((tmp_path / "found.json").read_text())
    assert found["workloads"][0]["agree"] is True and set(found["workloads"][0]["turns"]) == {"kerasr", "keras", "jax"}
    assert {"kerasr", "keras", "jax"} <= set(found["versions"])
