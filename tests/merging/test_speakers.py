"""Who says what: speakers by name, by pronoun and by meeting, quotations on both sides, and where nobody speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.graph import Graph
from kg.merging.speakers import frames

BOUGHT = "云杉智能科技有限公司收购了青石软件有限公司"


def _speakers(graph: Graph, relation: str = "ACQUIRED") -> set[str]:
    return {evidence.speaker for edge in graph.edges(relation, status="") for evidence in edge.evidence}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"云滨区区长白知秋透露，{BOUGHT}。", "白知秋"),
        (f"云滨区区长白知秋来到现场。他说，{BOUGHT}。", "白知秋"),
        (f"云滨区区长白知秋说：“谢谢大家。{BOUGHT}。”", "白知秋"),
        (f"“{BOUGHT}。”云滨区区长白知秋说。", "白知秋"),
        (f"{BOUGHT}，云滨区区长白知秋说。", "白知秋"),
        (f"据云滨区教育局通报，{BOUGHT}。", "云滨区教育局"),
        (f"记者从云滨区教育局获悉，{BOUGHT}。", "云滨区教育局"),
        (f"云滨区教育局有关负责人日前表示，{BOUGHT}。", "云滨区教育局"),
        (f"云滨区科技创新大会昨天召开。会议指出，{BOUGHT}。", "云滨区科技创新大会"),
        (f"消息人士称，{BOUGHT}。", "消息人士"),
        (f"云滨区区长白知秋说，桥修好了。还介绍，{BOUGHT}。", "白知秋"),
        (f"云滨区区长白知秋说：“桥修好了。”上月，{BOUGHT}。", ""),
        (f"{BOUGHT}，云滨区区长白知秋表示，祝贺他们。", ""),
        (f"云滨区区长白知秋希望各方支持。{BOUGHT}。", ""),
        (f"据悉，{BOUGHT}。", ""),
        (f"据江澜多家媒体报道，{BOUGHT}。", "媒体"),
        (f"江澜各界人士认为，{BOUGHT}。", "各界人士"),
        (f"根据云滨区区长白知秋要求，{BOUGHT}。", ""),
        (f"{BOUGHT}，云滨区区长白知秋认真听取建议。", ""),
    ],
)
def test_a_claim_has_its_speaker(text: str, speaker: str, graph_of: Callable[..., Graph]) -> None:
    assert _speakers(graph_of(text)) == {speaker}


def test_what_is_asked_for_goes_on_over_sentences(graph_of: Callable[..., Graph]) -> None:
    text = "云滨区区长白知秋强调，要守住底线。要推动云杉智能科技有限公司收购青石软件有限公司。"
    assert _speakers(graph_of(text)) == {"白知秋"}


def test_a_quotation_without_end_reaches_no_further_than_its_sentence(graph_of: Callable[..., Graph]) -> None:
    assert _speakers(graph_of(f"云滨区区长白知秋说：“桥修好了。{BOUGHT}。")) == {""}


@pytest.mark.parametrize("shape", ["Ｏ的说明书很长。", "按照Ｏ要求收购Ｏ。", "Ｐ走进Ｏ。"])
def test_no_frame(shape: str) -> None:
    assert frames(shape) == []


@pytest.mark.parametrize("shape", ["Ｏ" + "在甲上" * 400 + "说", "据Ｏ" + "在上中时" * 400 + "透露", "Ｏ" + "向记者日前" * 400])
def test_adverbials_in_a_row_take_no_time(shape: str) -> None:
    assert all(frame.kind == "follows" for frame in frames(shape))
