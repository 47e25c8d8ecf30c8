"""What other programs may rely on in the export, as JSON Schema."""

from collections.abc import Mapping

Schema = dict[str, object]


def _strings(*names: str) -> Schema:
    return {name: {"type": "string"} for name in names}


def _object(properties: Mapping[str, object]) -> Schema:
    return {"type": "object", "required": sorted(properties), "properties": dict(properties)}


def _list(items: object) -> Schema:
    return {"type": "array", "items": items}


TEXT: Schema = {"type": "string"}
YES_OR_NO: Schema = {"type": "boolean"}
WHOLE: Schema = {"type": "integer"}

ARROW = _object(_strings("to", "when"))
CHOICE = _object({**_strings("id", "slug", "label"), "fields": _list(TEXT), "arrows": _list(ARROW)})
NODE = _object({**_strings("id", "slug", "page", "title", "diagnosis"), "choices": _list(CHOICE)})
FLOW = _object(
    {
        **_strings("id", "root"),
        "kind": {"enum": ["questions", "drill"]},
        "nodes": _list(NODE),
        "controls": _list(TEXT),
    }
)
ADVICE = _object({"text": TEXT, "inferred": YES_OR_NO})
DIAGNOSIS = _object(
    {
        **_strings("id", "title", "happened", "first", "first_text", "contact", "deadline"),
        **_strings("reply", "then", "scenario", "no_scenario", "step", "page"),
        "certainty": {"enum": ["sure", "likely", "possible"]},
        "move": {"enum": ["wait", "retry", "give_up", "write"]},
        "now": _list(ADVICE),
        **{name: _list(TEXT) for name in ("said", "evidence", "avoid", "claims", "codes")},
    }
)
SCENARIO = _object(
    {
        **_strings("id", "title", "source", "code", "message", "diagnosis", "money", "retry"),
        **_strings("next_step"),
        "basis": {"enum": ["documented", "invented"]},
        "number": WHOLE,
        "final": YES_OR_NO,
    }
)
SOURCE = _object({**_strings("name", "url"), "dated": {"type": ["string", "null"]}})
CLAIM = _object(
    {
        **_strings("id", "sentence", "subject", "last_verified", "caveat", "review_after"),
        "confidence": {"enum": ["strong", "medium", "weak"]},
        "standing": {"enum": ["current", "historical", "superseded", "unknown"]},
        "sources": _list(SOURCE),
    }
)


def schema() -> Schema:
    """Describe the export."""
    whole = _object(
        {
            "version": WHOLE,
            "flows": _list(FLOW),
            "diagnoses": _list(DIAGNOSIS),
            "scenarios": _list(SCENARIO),
            "claims": _list(CLAIM),
        }
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole}
