"""The export holds what its schema promises, and everything that the guide has."""

import json
from copy import deepcopy
from datetime import date

import pytest

from guide_engine import catalogue


@pytest.mark.host_only
def test_the_export_keeps_to_its_schema() -> None:
    import jsonschema  # noqa: PLC0415 - not inside Pyodide

    jsonschema.Draft202012Validator.check_schema(catalogue.schema())
    jsonschema.validate(catalogue.export(), catalogue.schema())


@pytest.mark.host_only
@pytest.mark.parametrize("part", ["flows", "diagnoses", "scenarios", "claims"])
def test_the_schema_notices_what_is_missing(part: str) -> None:
    import jsonschema  # noqa: PLC0415 - not inside Pyodide

    broken = deepcopy(catalogue.export())
    broken[part][0].popitem()
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, catalogue.schema())


def test_the_export_is_json_and_whole() -> None:
    whole = json.loads(json.dumps(catalogue.export()))
    guide = catalogue.GUIDES[0]
    assert {flow["id"] for flow in whole["flows"]} == set(guide.parts)
    assert {found["id"] for found in whole["diagnoses"]} == set(guide.diagnoses)
    assert {claim["id"] for claim in whole["claims"]} == set(guide.claims)
    assert {scenario["id"] for scenario in whole["scenarios"]} == set(
        guide.parts["checkout"].flow.scenarios
    )


def test_every_arrow_of_the_export_leads_to_a_node_of_it() -> None:
    for flow in json.loads(json.dumps(catalogue.export()))["flows"]:
        known = {node["id"] for node in flow["nodes"]}
        arrows = [
            arrow
            for node in flow["nodes"]
            for choice in node["choices"]
            for arrow in choice["arrows"]
        ]
        assert arrows
        assert {arrow["to"] for arrow in arrows} <= known


def test_claims_fall_due_with_time() -> None:
    on_the_day = [claim["due"] for claim in catalogue.facts(date(2026, 11, 22))]
    later = [claim["due"] for claim in catalogue.facts(date(2027, 12, 1))]
    assert not any(on_the_day)
    assert all(later)
