"""The cache of compiled programs: a second process starts from it, and nothing that is wrong with it reaches a training."""

import json
import os
import stat
import subprocess
import sys
import textwrap

import pytest

from kerasr_core import compile_cache
from kerasr_core.compile_store import Store, private_folder

PROGRAM = """
    import hashlib, json, warnings
    warnings.simplefilter("error")
    import jax, numpy as np
    counts = {}
    jax.monitoring.register_event_listener(lambda event, **_: counts.update({event: counts.get(event, 0) + 1}))
    import kerasr_core.api
    from kerasr_core import compile_cache, random, registry
    from kerasr_core.engine import kept
    kept.WORTH_KEEPING = float("inf")  # JAX's entries alone
    random.set_random_seed(3)
    layer = lambda name: registry.lookup(f"layers.{name}")
    model = registry.lookup("Sequential")([
        registry.lookup("Input")((8, 8, 2)), layer("Conv2D")(4, 3, activation="relu"), layer("BatchNormalization")(),
        layer("MaxPooling2D")(2), layer("Dropout")(0.2), layer("Flatten")(), layer("Dense")(3, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    data = np.random.default_rng(0)
    x, y = data.normal(size=(24, 8, 8, 2)).astype("float32"), data.integers(0, 3, 24)
    history = model.fit(x, y, batch_size=8, epochs=3, verbose=0).history
    weights = b"".join(v.numpy().tobytes() for v in model.variables) + model.predict(x, verbose=0).tobytes()
    print(json.dumps({
        "hits": counts.get("/jax/compilation_cache/cache_hits", 0), "misses": counts.get("/jax/compilation_cache/cache_misses", 0),
        "folder": compile_cache.compile_cache(), "loss": history["loss"], "weights": hashlib.sha256(weights).hexdigest(),
    }))
"""


def run(folder, program=PROGRAM, **environment):
    """What a fresh process with its cache in `folder` prints."""
    env = {k: v for k, v in os.environ.items() if k not in ("KERASR_COMPILE_CACHE", "JAX_COMPILATION_CACHE_DIR")}
    if folder is not None:
        env["KERASR_COMPILE_CACHE"] = str(folder)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, env={**env, **environment}, check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr and "Warning" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def entries(folder):
    return sorted(folder.rglob("*.program"))


def test_a_second_process_compiles_nothing_and_gets_the_same_bits_and_broken_entries_are_made_anew(tmp_path):
    folder = tmp_path / "cache"
    first = run(folder)
    assert first["hits"] == 0 and first["misses"] > 0 and first["folder"] == str(folder)
    assert len(entries(folder)) == first["misses"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    second = run(folder)
    assert second["misses"] == 0 and second["hits"] == first["misses"]
    assert (second["loss"], second["weights"]) == (first["loss"], first["weights"])

    for i, path in enumerate(entries(folder)):
        data = bytearray(path.read_bytes())
        if i % 3 == 0:
            data = data[: len(data) // 2]
        elif i % 3 == 1:
            data[len(data) // 2] ^= 0xFF
        else:
            data = bytearray()
        path.write_bytes(data)
    third = run(folder)
    assert third["hits"] == 0 and third["misses"] == first["misses"]
    assert third["weights"] == first["weights"]
    assert run(folder)["hits"] == first["misses"]


def test_with_programs_that_need_no_tracing_a_second_process_asks_for_less_and_gets_the_same_bits(tmp_path):
    folder = tmp_path / "cache"
    program = PROGRAM.replace('float("inf")', "0.0")
    first, second = run(folder, program), run(folder, program)
    assert len(entries(folder)) > first["misses"] > second["hits"] > 0 == second["misses"]
    assert (second["loss"], second["weights"]) == (first["loss"], first["weights"])


ONE = """
    import json, jax, numpy as np
    counts = {}
    jax.monitoring.register_event_listener(lambda event, **_: counts.update({event: counts.get(event, 0) + 1}))
    import kerasr_core.api
    from kerasr_core import compile_cache
    value = float(jax.jit(lambda a: (a * 3).sum())(np.ones(4, np.float32)))
    print(json.dumps({"value": value, "folder": compile_cache.compile_cache(), "misses": counts.get("/jax/compilation_cache/cache_misses", 0)}))
"""


def test_it_is_on_in_the_users_cache_folder_unless_switched_off(tmp_path):
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "xdg")}
    found = run(None, ONE, **home)
    assert found["folder"] == str(tmp_path / "xdg" / "kerasr" / "compiled") and entries(tmp_path / "xdg")
    found = run(None, ONE, HOME=str(tmp_path), XDG_CACHE_HOME="")
    assert found["folder"] == str(tmp_path / ".cache" / "kerasr" / "compiled") and entries(tmp_path / ".cache")
    other = tmp_path / "other"
    found = run("0", ONE, HOME=str(other), XDG_CACHE_HOME="")
    assert found["folder"] is None and not other.exists()


def test_a_folder_of_jaxs_own_that_the_user_chose_stays_the_users(tmp_path):
    chosen = tmp_path / "jax"
    found = run(None, ONE, HOME=str(tmp_path), JAX_COMPILATION_CACHE_DIR=str(chosen), XDG_CACHE_HOME="")
    assert found["folder"] == str(chosen) and not (tmp_path / ".cache").exists()
    late = ONE.replace("    value =", f"    jax.config.update('jax_compilation_cache_dir', {str(chosen)!r})\n    value =")
    found = run(None, late, HOME=str(tmp_path), XDG_CACHE_HOME="", JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS="0")
    assert found["folder"] == str(chosen) and list(chosen.iterdir()) and not entries(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="needs the rights of POSIX files")
@pytest.mark.parametrize("wrong", ["writable by others", "a file", "below a file", "below a folder that others may write to"])
def test_a_folder_that_cannot_be_trusted_or_written_is_left_alone(tmp_path, wrong):
    folder = tmp_path / "cache"
    if wrong == "writable by others":
        folder.mkdir()
        folder.chmod(0o777)
    elif wrong == "a file":
        folder.write_text("")
    elif wrong == "below a file":
        (tmp_path / "file").write_text("")
        folder = tmp_path / "file" / "cache"
    else:
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o777)
        folder = tmp_path / "open" / "cache"
    assert not private_folder(folder)
    found = run(folder, ONE)
    assert found["value"] == 12.0 and found["misses"] == 0
    assert not entries(tmp_path)


def test_a_folder_of_another_user_is_refused(tmp_path, monkeypatch):
    assert private_folder(tmp_path / "a")
    mine = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: mine + 1)
    assert not private_folder(tmp_path / "a")
    assert store(tmp_path / "b").get("key") is None


def store(root, max_bytes=10_000):
    folder = root / "machine"
    folder.mkdir(parents=True, exist_ok=True)
    return Store(root, folder, max_bytes)


def test_entries_come_back_under_their_key_only(tmp_path):
    kept = store(tmp_path)
    kept.put("jit_f-1", b"one")
    assert kept.get("jit_f-1") == b"one" and kept.get("jit_f-2") is None
    kept._file("jit_f-1").rename(kept._file("jit_f-2"))
    assert kept.get("jit_f-2") is None and not kept._file("jit_f-2").exists()
    kept.put("jit_f-1", b"newer")
    assert store(tmp_path).get("jit_f-1") == b"newer"


def test_what_was_not_used_for_longest_goes_first_and_the_folder_stays_within_its_size(tmp_path):
    old = tmp_path / "version of last year"
    old.mkdir()
    (old / "x.program").write_bytes(bytes(3000))
    os.utime(old / "x.program", (1, 1))
    kept = store(tmp_path)
    for i in range(6):
        kept.put(str(i), bytes(1000))
        os.utime(kept._file(str(i)), (100 + i, 100 + i))
    kept.get("0")  # just used
    for i in range(6, 40):
        kept.put(str(i), bytes(1000))
        assert sum(p.stat().st_size for p in tmp_path.rglob("*.program")) <= 10_000
        if i < 9:
            assert kept.get("0") is not None
            os.utime(kept._file(str(i)), (200 + i, 200 + i))
    assert not (old / "x.program").exists() and kept.get("1") is None and kept.get("39") is not None
    kept.put("large", bytes(5000))
    assert kept.get("large") is None and kept.get("39") is not None


def test_a_full_disk_is_no_matter(tmp_path, monkeypatch):
    kept = store(tmp_path)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    kept.put("a", b"1")
    monkeypatch.undo()
    assert kept.get("a") is None and not list(tmp_path.rglob("*.unfinished"))
    kept.put("a", b"1")
    assert kept.get("a") is None  # it has given up


def test_processes_that_write_the_same_entry_at_once_leave_a_whole_one(tmp_path):
    program = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from kerasr_core.compile_store import Store
        kept = Store(Path({str(tmp_path)!r}), Path({str(tmp_path / 'machine')!r}), 100_000_000)
        for _ in range(60):
            kept.put("key", bytes([int(sys.argv[1])]) * 300_000)
            found = kept.get("key")
            assert found is not None and len(found) == 300_000 and len(set(found)) == 1
    """)
    (tmp_path / "machine").mkdir()
    running = [subprocess.Popen([sys.executable, "-c", program, str(i)]) for i in range(3)]
    assert [p.wait() for p in running] == [0, 0, 0]
    assert len(list(tmp_path.rglob("*.unfinished"))) == 0


def test_the_folder_of_entries_tells_machines_apart(monkeypatch):
    here = compile_cache.machine()
    compile_cache.machine.cache_clear()
    monkeypatch.setattr(compile_cache, "_processor", lambda: ["flags : fpu sse2"])
    other = compile_cache.machine()
    monkeypatch.undo()
    compile_cache.machine.cache_clear()
    assert other != here == compile_cache.machine()
