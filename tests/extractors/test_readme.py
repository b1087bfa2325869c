"""The worked example in kg/extractors/README.md does what it says."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from kg import extractors, pipeline
from kg.pipeline import read_text
from kg.plugins import every
from kg.schema import read_schema

TEXT = (Path(extractors.__path__[0]) / "README.md").read_text(encoding="utf-8")


def _block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    assert found is not None
    return found.group(1)


def test_the_example_finds_its_sentence_and_keeps_silent_on_the_other(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    module = ModuleType("twins")
    exec(_block("python"), module.__dict__)
    known = every("extractors")
    monkeypatch.setattr(pipeline, "every", lambda folder: {**known, "twins": module})
    path = tmp_path / "schema.yaml"
    path.write_text(_block("yaml"), encoding="utf-8")
    schema = read_schema(path)
    says, silent = re.findall(r'^    \("([^"]+)", (?:\(|")', TEXT, re.MULTILINE)
    found = [t for settled in read_text(says).settled for t in settled.triples if t.relation == "TWINNED_WITH"]
    assert [(t.subject.canonical, t.object.canonical, dict(t.qualifiers)) for t in found] == [("宁波市", "台州市", {"since": "2023-04"})]
    for triple in found:
        ends = ((end.type, end.sub) for end in (triple.subject, triple.object))
        assert schema.objection(triple.relation, *ends, dict(triple.qualifiers)) == ""
    assert not [t for settled in read_text(silent).settled for t in settled.triples if t.relation == "TWINNED_WITH"]
