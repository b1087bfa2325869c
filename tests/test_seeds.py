"""Seeds: they read without loss, say what they should, keep claims apart, and copy nobody's sentences."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from kg.folding import fold
from kg.graph import Graph
from kg.pipeline import Report, build
from kg.schema import default_schema

SEEDS = Path(__file__).parent.parent / "seeds"
TEXTS = sorted(path for path in SEEDS.iterdir() if path.name not in ("README.md", "same_as.csv"))
# Twelve characters of Han in a row are a copied phrase; shorter runs are the language's own.
RUN = 12


@cache
def seeds_graph() -> tuple[Graph, Report]:
    return build([str(SEEDS)], default_schema(), same_as=same_as())


def same_as() -> dict[str, str]:
    with (SEEDS / "same_as.csv").open(encoding="utf-8", newline="") as file:
        return {row["name"]: row["file_under"] for row in csv.DictReader(file)}


def facts(status: str = "asserted") -> dict[tuple[str, str, str], set[str]]:
    """Give each fact by the names of its ends, with the files that state it."""
    graph, _ = seeds_graph()
    found: dict[tuple[str, str, str], set[str]] = {}
    for edge in graph.edges(status=status):  # type: ignore[arg-type]
        names = (graph.entity(edge.subject).name, edge.relation, graph.entity(edge.object).name)
        found.setdefault(names, set()).update(Path(e.source.split("#")[0]).name for e in edge.evidence)
    return found


def test_every_file_is_read_and_told_of() -> None:
    _, report = seeds_graph()
    readme = (SEEDS / "README.md").read_text(encoding="utf-8")
    assert report.failed == [] and report.files == len(TEXTS)
    assert [path.name for path in TEXTS if path.name not in readme] == []


def test_every_quote_stands_where_it_says() -> None:
    graph, _ = seeds_graph()
    texts = {path.name: path.read_text(encoding="utf-8") for path in TEXTS if path.suffix in (".txt", ".md")}
    checked = 0
    for edge in graph.edges(status=""):
        for evidence in edge.evidence:
            text = texts.get(Path(evidence.source).name)
            if text is not None and evidence.quote:
                assert text[evidence.start : evidence.end] == evidence.quote, evidence
                checked += 1
    assert checked > 100


@pytest.mark.parametrize(
    ("fact", "files"),
    [
        (("曹立强", "PRESIDED_OVER", "徐汇区委人才工作领导小组会议"), {"xuhui-talent.txt", "public-events.jsonl"}),
        (("曹立强", "HOLDS_POST", "徐汇区委"), {"xuhui-talent.txt", "public-events.jsonl"}),
        (("钟晓咏", "HOLDS_POST", "徐汇区政府"), {"xuhui-visits.txt", "xuhui-june.txt"}),
        (("徐国文", "HOLDS_POST", "徐汇区人大常委会"), {"xuhui-congress.txt"}),
        (("祁远舟", "HOLDS_POST", "柳湾区政府"), {"liuwan-weekly.txt", "lanxin-news.txt"}),
    ],
)
def test_a_fact_of_several_articles_is_one_edge_with_all_its_evidence(fact: tuple[str, str, str], files: set[str]) -> None:
    assert files <= facts()[fact]


@pytest.mark.parametrize(
    "words",
    [
        "将收购德国一家晶圆厂的传闻",
        "公司有望明年上市",
        "计划今年在白鹭镇新建一座体育公园",
        "公司计划明年在成都设立第二研发中心",
        "有意与一家海外车企合作",
        "今后医生们可以定期坐到一起",
        "将把“汇聚未来”创新创业大赛办得更有吸引力",
        "有意收购江澜医疗",
    ],
)
def test_plans_rumours_and_denials_stay_out(words: str) -> None:
    graph, _ = seeds_graph()
    deeds = {"ACQUIRED", "ESTABLISHED", "INVESTED_IN", "LOCATED_IN", "ORGANIZED", "PARTNERED_WITH"}
    assert any(words in path.read_text(encoding="utf-8") for path in TEXTS)
    assert [e for e in graph.edges(status="asserted") if e.relation in deeds for x in e.evidence if words in x.quote] == []


def test_namesakes_of_two_districts_stay_two() -> None:
    graph, _ = seeds_graph()
    posts = {graph.entity(e.object).name: e.subject for e in graph.edges(status="asserted") if e.relation == "HOLDS_POST" and graph.entity(e.subject).name == "顾闻笛"}
    assert posts["云滨区政府"] != posts["南浦区教育局"]


def test_other_names_lead_to_names_in_the_graph() -> None:
    for name, under in same_as().items():
        texts = "".join(path.read_text(encoding="utf-8") for path in TEXTS)
        assert name != under and name in texts and under in texts


@cache
def han(text: str, names: tuple[str, ...]) -> str:
    """Give the Han text, simplified, each known name made one mark: names are nobody's sentences."""
    folded = "".join(re.findall(r"[\u4e00-\u9fff]", fold(text).text))
    return re.sub("◆+", "◆", re.sub("|".join(names), "◆", folded))


def runs(text: str) -> set[str]:
    return {text[i : i + RUN] for i in range(len(text) - RUN + 1)}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_no_sentence_is_copied(path: Path, shared: Path) -> None:
    known: set[str] = set()
    for gold in sorted((shared / "gold").glob("*.yaml")):
        for node in yaml.safe_load(gold.read_text(encoding="utf-8"))["entities"].values():
            known.update(han(str(name), ("$^",)) for name in (node["name"], *(node.get("aliases") or [])))
    names = tuple(sorted((name for name in known if len(name) >= 2), key=lambda name: (-len(name), name)))
    theirs: set[str] = set()
    for original in sorted((shared / "seeds").glob("*.txt")):
        theirs |= runs(han(original.read_text(encoding="utf-8"), names))
    assert runs(han(path.read_text(encoding="utf-8"), names)) & theirs == set()
