"""The worker of other processes: verbs as frames over standard input and output (schemas/frames.md)."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

from kerasr_core.bridge.frames import FrameError, read_frame, write_frame
from kerasr_core.errors import ArgumentError, KerasrError, shown

EVENTS = ("none", "epoch", "batch")


class Server:
    """Answers the requests of one client, one after the other."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self.requests, self.answers = requests, answers
        self.objects: dict[int, Any] = {}
        self._last = 0

    def run(self) -> int:
        """Serve until `shutdown` or the end of the stream; the exit status."""
        while True:
            try:
                message = read_frame(self.requests)
            except FrameError as problem:
                self._answer({"id": 0, "error": describe_error(problem)})
                return 1
            if message is None:
                return 0
            if not isinstance(message, dict) or not isinstance(message.get("id"), int):
                self._answer({"id": 0, "error": describe_error(FrameError(f"A request needs an `id`, received {shown(message)}."))})
                return 1
            if message.get("verb") == "shutdown":
                self._answer({"id": message["id"], "ok": None})
                return 0
            try:
                result = self.handle(message)
            except KeyboardInterrupt:
                return 130
            except Exception as problem:  # everything that goes wrong is an answer
                if not isinstance(problem, KerasrError):
                    traceback.print_exc(file=sys.stderr)
                self._answer({"id": message["id"], "error": describe_error(problem)})
            else:
                self._answer({"id": message["id"], "ok": result})

    def handle(self, message: dict[str, Any]) -> Any:
        """The answer to one request."""
        from kerasr_core.bridge import verbs

        verb, arguments = message.get("verb"), message.get("args") or {}
        if verb == "release":
            self.objects.pop(arguments.get("object", {}).get("__object__"), None)
            return None
        function = verbs.find(verb)
        arguments = self._resolve(arguments)
        check_arguments(function, verb, arguments)
        if verb in ("from_config", "load_model"):
            return self._keep(function(**arguments))
        if verb == "fit":
            arguments["callbacks"] = [*(arguments.get("callbacks") or []), *self._listener(message["id"], arguments.pop("events", "epoch"))]
            arguments.setdefault("verbose", 0)
        return function(**arguments)

    def _keep(self, target: Any) -> dict[str, int]:
        self._last += 1
        self.objects[self._last] = target
        return {"__object__": self._last}

    def _resolve(self, value: Any) -> Any:
        if isinstance(value, dict):
            if set(value) == {"__object__"}:
                if value["__object__"] not in self.objects:
                    raise ArgumentError(
                        f"There is no object {value['__object__']} in this worker (released, or of another worker).",
                        argument="object", received=value["__object__"],
                    )
                return self.objects[value["__object__"]]
            return {k: self._resolve(v) for k, v in value.items()}
        return [self._resolve(v) for v in value] if isinstance(value, list) else value

    def _listener(self, request: int, events: str) -> list[Any]:
        if events not in EVENTS:
            raise ArgumentError(f"`events` must be one of {EVENTS}, received {events!r}.", argument="events", expected=EVENTS, received=events)
        if events == "none":
            return []
        from kerasr_core.bridge.events import reporter

        return [reporter(lambda event: self._event({"id": request, **event}), batches=events == "batch")]

    def _event(self, event: dict[str, Any]) -> bool:
        """Send an event and wait for the reply: whether to stop."""
        self._answer(event)
        reply = read_frame(self.requests)
        if reply is None:
            raise FrameError("The client went away during a request.")
        return bool((reply.get("reply") or {}).get("stop"))

    def _answer(self, message: dict[str, Any]) -> None:
        write_frame(self.answers, message)


def check_arguments(function: Callable[..., Any], verb: Any, arguments: dict[str, Any]) -> None:
    """An error with the nearest name for an argument that the verb does not have."""
    import inspect

    from kerasr_core import registry
    from kerasr_core.errors import nearest

    parameters = inspect.signature(function).parameters
    known = {n for n, p in parameters.items() if p.kind is not p.VAR_KEYWORD}
    if any(p.kind is p.VAR_KEYWORD for p in parameters.values()):
        known |= set(inspect.signature(getattr(registry.lookup("Model"), str(verb))).parameters) - {"self"}
    if verb == "fit":
        known.add("events")
    for name in arguments:
        if name not in known:
            raise ArgumentError(
                f"`{verb}` has no argument `{name}`.{nearest(name, known)}", argument=name, expected=sorted(known), received=name
            )


def describe_error(problem: BaseException) -> dict[str, Any]:
    """An exception as the parts that a client phrases anew."""
    parts = {k: getattr(problem, k, None) for k in ("argument", "layer", "expected", "received")}
    return {"type": type(problem).__name__, "message": str(problem) or type(problem).__name__, **parts}


def main() -> int:
    """Serve on standard input and output; anything that prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    import kerasr_core.api  # noqa: F401  (registers everything)

    return Server(sys.stdin.buffer, answers).run()


if __name__ == "__main__":
    sys.exit(main())
