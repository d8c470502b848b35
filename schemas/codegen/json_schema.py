"""Writes `schemas/objects.schema.json`: JSON Schema 2020-12 with one definition per class that a document may hold."""

from __future__ import annotations

import json
from typing import Any

from api import ROOT, Entry, load, write

OUT = ROOT / "schemas" / "objects.schema.json"


def field_schema(field: Entry, types: dict[str, Entry]) -> dict[str, Any]:
    """The schema of one field's value: its type, null where allowed, the default and the manual's sentence."""
    kind = field["type"]
    schema: dict[str, Any] = {"enum": list(field["values"])} if kind == "Choice" else {"$ref": f"#/$defs/types/{kind}"}
    if kind not in types and kind != "Choice":
        raise SystemExit(f"field `{field['name']}` has the type {kind!r}, which `types` does not list")
    if field.get("nullable"):
        schema = {"anyOf": [schema, {"type": "null"}]}
    if "default" in field:
        schema["default"] = field["default"]
    if field.get("doc"):
        schema["description"] = field["doc"]
    return schema


def object_schema(entry: Entry, types: dict[str, Entry]) -> dict[str, Any]:
    """The serialized form `{module, class_name, config, …}` of one class."""
    config = {
        "type": "object",
        "properties": {field["name"]: field_schema(field, types) for field in entry["fields"]},
        "required": [field["name"] for field in entry["fields"] if field.get("required")],
    }
    return {
        "description": entry["summary"],
        "type": "object",
        "properties": {
            "module": {"type": "string"},
            "class_name": {"const": entry["class_name"]},
            "config": config,
            "registered_name": {"type": ["string", "null"]},
        },
        "required": ["class_name", "config"],
    }


def main() -> None:
    api = load()
    classes = {name: e for name, e in sorted(api["objects"].items()) if e["kind"] != "function"}
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Generated from schemas/api.json by schemas/codegen/json_schema.py. Do not edit.",
        "title": "Objects of a kerasr document, by public name",
        "$defs": {
            "types": {name: {"description": t["doc"], **t["schema"]} for name, t in sorted(api["types"].items())},
            "objects": {name: object_schema(entry, api["types"]) for name, entry in classes.items()},
        },
        "anyOf": [{"$ref": f"#/$defs/objects/{name}"} for name in classes],
    }
    write(OUT, json.dumps(document, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
