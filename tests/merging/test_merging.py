"""Merging: one thing under all its names, namesakes apart, and the same bytes whatever the order."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kg.graph import Graph
from kg.merging.corpus import merge
from kg.pipeline import Report, find_files, read_pages, settle_page
from kg.schema import default_schema
from kg.store import save

SEEDS = Path(__file__).parent.parent.parent / "seeds"
GraphOf = Callable[..., Graph]


def named(graph: Graph, name: str) -> list[str]:
    return [e.id for e in graph.find(name) if e.type != "Article"]


def test_the_order_of_articles_does_not_matter(tmp_path: Path) -> None:
    files = find_files([str(SEEDS)], Report())
    settled = [s for page in read_pages(files, {}, Report()) for s in settle_page(page)]
    found = set()
    for seed in range(4):
        random.Random(seed).shuffle(settled)
        save(merge(iter(settled), default_schema()), tmp_path / "g.jsonl")
        found.add((tmp_path / "g.jsonl").read_bytes())
    assert len(found) == 1


def test_processes_and_hash_seed_do_not_matter(tmp_path: Path) -> None:
    found = set()
    for jobs, seed in (("1", "0"), ("2", "1"), ("2", "77")):
        path = tmp_path / f"{jobs}{seed}.jsonl"
        subprocess.run([sys.executable, "-m", "kg", "build", "seeds", "--jobs", jobs, "--graph", path], cwd=SEEDS.parent, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
        found.add(path.read_bytes())
    assert len(found) == 1


def test_a_fact_said_twice_in_one_sentence_is_written_alike_under_every_hash_seed(tmp_path: Path) -> None:
    names = ("江令远", "白知秋", "顾闻笛", "祁远舟", "温知夏", "陆青野")
    page = tmp_path / "a.jsonl"
    texts = [f"5月19日，云滨区委书记{name}出席安全生产会议，{name}出席安全生产会议。" for name in names]
    page.write_text("".join(json.dumps({"title": "报道", "date": "2024-05-20", "text": text}) + "\n" for text in texts), encoding="utf-8")
    found = set()
    for seed in ("0", "1", "2"):
        path = tmp_path / f"{seed}.graph"
        subprocess.run([sys.executable, "-m", "kg", "build", page, "--graph", path], cwd=SEEDS.parent, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
        found.add(path.read_bytes())
    assert len(found) == 1


def test_the_same_fact_of_two_articles_is_one_edge(graph_of: GraphOf) -> None:
    text = "5月19日，云滨区委书记江令远调研青禾镇。"
    graph = graph_of(text, "近日，云滨区委书记江令远强调安全生产。")
    (edge,) = graph.edges("HOLDS_POST")
    assert len(edge.evidence) == 2 and len({e.article for e in edge.evidence}) == 2


def test_qualifiers_keep_facts_apart(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，云滨区委副书记、区委政法委书记江令远调研青禾镇。", "5月19日，云滨区委书记江令远调研青禾镇。")
    titles = {dict(e.qualifiers)["title"] for e in graph.edges("HOLDS_POST")}
    assert len(titles) >= 2


def test_what_one_article_tells_in_more_and_in_fewer_words_is_one_fact(graph_of: GraphOf) -> None:
    signed = graph_of("云岫集团与江澜大学签约。云岫集团与江澜大学签署战略合作协议。")
    assert [dict(edge.qualifiers)["form"] for edge in signed.edges("PARTNERED_WITH")] == ["战略合作协议"]
    spoken = graph_of("区长陆青野在鄞州区第十七届人民代表大会第一次会议上作政府工作报告。陆青野在鄞州区第十七届人民代表大会第一次会议上作报告。")
    assert [dict(edge.qualifiers)["act"] for edge in spoken.edges("SPOKE_AT")] == ["作政府工作报告"]


def test_what_is_told_in_other_words_or_by_another_article_stays_a_fact_of_its_own(graph_of: GraphOf) -> None:
    two = graph_of("云岫集团与江澜大学签署战略合作协议。2021年，云岫集团与江澜大学签署人才培养备忘录。")
    assert len(list(two.edges("PARTNERED_WITH"))) == 2
    apart = graph_of("云岫集团与江澜大学签约。", "云岫集团与江澜大学签署战略合作协议。")
    assert len(list(apart.edges("PARTNERED_WITH"))) == 2


def test_scripts_are_one_thing_and_keep_their_spelling(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，雲濱區委書記江令遠調研青禾鎮。", "5月19日，云滨区委书记江令远调研青禾镇。")
    (person,) = named(graph, "江令远")
    assert graph.entity(person).name == "江令远" and "江令遠" in graph.entity(person).aliases
    assert len(named(graph, "云滨区委")) == 1


def test_short_forms_are_filled_from_the_page(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，云滨区召开安全生产会议。区委书记江令远出席会议。区政协主席祝明远参加会议。")
    bodies = {graph.entity(e.object).name for e in graph.edges("HOLDS_POST")}
    assert bodies == {"云滨区委", "云滨区政协"}


def test_namesakes_of_two_areas_stay_apart(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，云滨区副区长顾闻笛调研青禾镇。", "5月19日，南浦区教育局局长顾闻笛走访南浦中学。")
    assert len(named(graph, "顾闻笛")) == 2


def test_a_merge_has_a_reason(graph_of: GraphOf) -> None:
    graph = graph_of("5月9日，云杉智能科技有限公司（以下简称“云杉智能”）与临江医院签署战略合作协议。5月10日，云杉智能发布“青禾”影像分析系统。")
    (company,) = named(graph, "云杉智能")
    assert graph.entity(company).name == "云杉智能科技有限公司" and graph.entity(company).reasons


def test_a_claim_against_the_schema_is_set_aside_and_counted(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，云滨区委书记江令远出席会议。")
    assert sum(graph.set_aside.values()) >= 1


def test_the_bracket_before_a_title_is_no_part_of_an_event(facts_of: Callable[..., set[tuple[str, str, str]]]) -> None:
    facts = facts_of("【推动江澜发展主题新闻发布会】江澜交通跃升\n2024-07-10\n江澜市政府今天举行推动江澜发展主题新闻发布会。陆启明介绍了情况。")
    assert ("江澜市政府", "ORGANIZED", "推动江澜发展主题新闻发布会") in facts
