"""The scripts that judge: versions, counts of tests, generated files."""

from __future__ import annotations

import shutil

import pytest

PASSING = '<testsuites><testsuite name="a"><testcase name="one"/><testcase name="two"><skipped/></testcase></testsuite></testsuites>'
FAILING = '<testsuite name="b"><testcase name="one"><failure message="no"/></testcase><testcase name="two"><error/></testcase></testsuite>'


@pytest.fixture
def reports(tmp_path):
    def write(*texts):
        paths = [tmp_path / f"TEST-{i}.xml" for i in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text)
        return paths

    return write


@pytest.mark.parametrize(
    ("texts", "status", "line"),
    [
        ([PASSING], 0, "R: 1 passed, 0 failed, 1 skipped"),
        ([PASSING, FAILING], 1, "R: 1 passed, 2 failed, 1 skipped"),
        ([FAILING], 0, "R: 0 passed, 2 failed"),
        ([], 0, "R: 0 passed, 1 failed (no test ran)"),
        (["<testsuites/>"], 0, "R: 0 passed, 1 failed (no test ran)"),
        (['<testsuite><testcase name="x"><skipped/></testcase></testsuite>'], 0, "R: 0 passed, 1 failed, 1 skipped (no test ran)"),
        ([PASSING], 3, "R: 1 passed, 1 failed, 1 skipped (the runner ended with status 3)"),
    ],
)
def test_a_suite_is_counted_from_its_reports_and_fails_without_tests(script, reports, texts, status, line):
    assert str(script("scripts/run_tests.py").outcome("R", status, reports(*texts))) == line


def test_an_unreadable_report_fails(script, reports):
    assert script("scripts/run_tests.py").outcome("R", 0, reports("<testsuite")).failed == 1


def test_every_part_of_the_project_states_the_same_version(script):
    stated = script("scripts/check_versions.py").versions()
    assert len(set(stated.values())) == 1, stated


def test_a_part_with_another_version_is_found(script, root, tmp_path):
    check = script("scripts/check_versions.py")
    for place in check.versions():
        path = place.partition(",")[0]
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / path, tmp_path / path)
    changed = tmp_path / "r-package" / "DESCRIPTION"
    changed.write_text(changed.read_text().replace("Version: ", "Version: 9"))
    stated = check.versions(tmp_path)
    assert len(set(stated.values())) == 2
    assert stated["r-package/DESCRIPTION"].startswith("9")


def test_generated_files_that_differ_are_named(script, tmp_path, monkeypatch):
    check = script("scripts/check_generated.py")
    here, copy = tmp_path / "here", tmp_path / "copy"
    here.mkdir(), copy.mkdir()
    monkeypatch.setattr(check, "ROOT", here)
    for name, before, after in (("same", "a\n", "a\n"), ("other", "a\n", "b\n"), ("new", None, "a\n"), ("gone", "a\n", None)):
        for folder, text in ((here, before), (copy, after)):
            if text is not None:
                (folder / name).write_text(text)
    found = {name: check.difference(check.Path(name), copy) for name in ("same", "other", "new", "gone")}
    assert found["same"] is None
    assert "-a" in found["other"] and "+b" in found["other"]
    assert found["new"] == "new: not committed"
    assert found["gone"] == "gone: no longer generated"
