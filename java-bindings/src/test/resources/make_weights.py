"""Writes weights.h5 beside this file: arrays that the JVM's reader takes, and those it must refuse. Needs h5py."""

import pathlib

import h5py
import numpy as np

HERE = pathlib.Path(__file__).parent
x = np.arange(6.0).reshape(2, 3)
with h5py.File(HERE / "weights.h5", "w") as f:
    for name in ("float32", "float64", "float16", "int32"):
        f.create_dataset(f"good/{name}", data=x.astype(name))
    f.create_dataset("good/compressed", data=x.astype("float32"), chunks=(1, 3), compression="gzip", shuffle=True)
    f.create_dataset("good/scalar", data=np.float32(7))
    f["traps/soft"] = h5py.SoftLink("/good/float32")
    f["traps/external"] = h5py.ExternalLink("/etc/passwd", "/x")
    f["traps/outside"] = h5py.ExternalLink("weights.h5", "/good")
    f.create_dataset("traps/text", data=["a", "b"])
    f.create_dataset("traps/huge", shape=(1 << 20, 1 << 20), dtype="float32", chunks=(1024, 1024))
    f.create_dataset("traps/elsewhere", shape=(4,), dtype="uint8", external=[("/etc/passwd", 0, 4)])
    layout = h5py.VirtualLayout(shape=(2, 3), dtype="float32")
    layout[:] = h5py.VirtualSource("other.h5", "x", shape=(2, 3))
    f.create_virtual_dataset("traps/virtual", layout)
