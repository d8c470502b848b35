"""A stand-in for the core's worker: answers frames by a plan that the tests choose with the verb."""

import json
import os
import struct
import sys

IN, OUT = sys.stdin.buffer, sys.stdout.buffer


def read():
    head = IN.read(12)
    if len(head) < 12:
        sys.exit(0)
    size, payload = struct.unpack("<IQ", head)
    return json.loads(IN.read(size)), IN.read(payload)


def write(message, payload=b""):
    text = json.dumps(message).encode()
    OUT.write(struct.pack("<IQ", len(text), len(payload)) + text + payload)
    OUT.flush()


print("the fake worker has started", file=sys.stderr, flush=True)
while True:
    request, data = read()
    verb, number, args = request["verb"], request["id"], request["args"]
    if verb == "hello":
        if "refuse" in sys.argv:
            write({"id": number, "error": {"type": "ArgumentError", "message": "The client is of another version.", "argument": "version",
                                           "layer": None, "expected": "9.9.9", "received": args["version"]}})
        else:
            write({"id": number, "ok": {"version": args["version"], "python": "fake"}})
    elif verb == "echo":
        write({"id": number, "ok": args["value"]}, data)
    elif verb == "numbers":
        write({"id": number, "ok": {"loss": "NaN", "high": "Infinity", "low": "-Infinity", "one": 1}})
    elif verb == "fail":
        write({"id": number, "error": {"type": "ShapeError", "message": "`x` must have shape [2].", "argument": "x", "layer": "dense",
                                       "expected": "[2]", "received": "[3]"}})
    elif verb == "die":
        print("last words", file=sys.stderr, flush=True)
        os._exit(7)
    elif verb == "garbage":
        OUT.write(b"Hello, I am a stray print and no frame at all")
        OUT.flush()
    elif verb == "not_json":
        OUT.write(struct.pack("<IQ", 5, 0) + b"{oops")
        OUT.flush()
    elif verb == "half":
        OUT.write(struct.pack("<IQ", 500, 0) + b"{")
        OUT.flush()
        os._exit(0)
    elif verb == "wrong_id":
        write({"id": number + 1, "ok": None})
    elif verb == "train":
        done = 0
        for epoch in range(args["epochs"]):
            write({"id": number, "event": "epoch_end", "epoch": epoch, "epochs": args["epochs"], "step": 3, "steps": 3,
                   "logs": {"loss": 1.0 / (epoch + 1)}})
            reply, _ = read()
            assert reply["id"] == number, reply
            done += 1
            if reply["reply"]["stop"]:
                break
        write({"id": number, "ok": done})
    elif verb == "shutdown":
        write({"id": number, "ok": None})
        sys.exit(0)
    else:
        write({"id": number, "error": {"type": "ArgumentError", "message": f"Unknown verb {verb!r}.", "argument": "verb"}})
