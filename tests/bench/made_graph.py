"""Makes graphs of any size for benchmarks: Chinese names, hubs, parallel facts, dates of all precisions, a sentence for every fact."""

from __future__ import annotations

import random

from kg.graph import Graph, edge_id
from kg.model import Edge, Entity, Evidence, Span

_KINDS = (("Person", "", 40), ("Organization", "Company", 15), ("Organization", "Hospital", 5), ("Organization", "GovernmentBody", 15), ("Place", "AdministrativeArea", 5), ("Event", "Meeting", 20))
_RELATIONS = {
    ("Person", "Event"): "ATTENDED",
    ("Person", "Organization"): "HOLDS_POST",
    ("Person", "Place"): "VISITED",
    ("Organization", "Organization"): "PARTNERED_WITH",
    ("Organization", "Event"): "ORGANIZED",
    ("Organization", "Place"): "LOCATED_IN",
    ("Event", "Place"): "HELD_AT",
}
_LETTERS = "云滨江澜柳湾岚芯远山春晖明德永安新华东海平阳金泰文昌瑞祥启航天和景秀"
_ENDS = {"Person": "", "Company": "科技有限公司", "Hospital": "医院", "GovernmentBody": "区委", "AdministrativeArea": "街道", "Meeting": "工作会议"}


def made_graph(things: int, facts: int, seed: int = 1) -> Graph:
    """Make a graph with as many things (articles not counted) and facts; the same for the same numbers."""
    dice = random.Random(seed)
    graph = Graph()
    articles = max(1, facts // 10)
    for n in range(articles):
        properties = (("date", _date(dice)), ("outlet", f"样例{n % 37}报"), ("source", f"made/{n}.txt"), ("title", f"第{n}篇报道"))
        graph.add_entity(Entity(f"article-{n:07d}", "Article", "", f"第{n}篇报道", properties=properties))
    made = [_thing(n, dice) for n in range(things)]
    by_type: dict[str, list[Entity]] = {}
    for entity in made:
        graph.add_entity(entity)
        by_type.setdefault(entity.type, []).append(entity)
    pairs = [ends for ends in _RELATIONS if set(ends) <= set(by_type)]
    count = 0
    while count < facts:
        ends = dice.choice(pairs)
        # A power of an even choice gives few things very many facts, as in life.
        subject, object = (by_type[end][int(len(by_type[end]) * dice.random() ** 3)] for end in ends)
        if subject.id == object.id:
            continue
        graph.add_edge(_fact(count, subject, _RELATIONS[ends], object, articles, dice))
        count += 1
    return graph


def _thing(n: int, dice: random.Random) -> Entity:
    type, sub, _ = dice.choices(_KINDS, [weight for *_, weight in _KINDS])[0]
    name = "".join(dice.choices(_LETTERS, k=3)) + _ENDS[sub or type]
    properties = (("date", _date(dice)),) if type == "Event" else ()
    return Entity(f"{type.lower()}-{n:07d}", type, sub, name, (f"{name}{n}",) if n % 3 == 0 else (), properties)


def _date(dice: random.Random) -> str:
    year, month, day = dice.randint(2015, 2026), dice.randint(1, 12), dice.randint(1, 28)
    return dice.choice((f"{year}-{month:02d}-{day:02d}",) * 6 + (f"{year}-{month:02d}", f"{year}"))


def _fact(n: int, subject: Entity, relation: str, object: Entity, articles: int, dice: random.Random) -> Edge:
    qualifiers = {"HOLDS_POST": (("title", f"{dice.choice(_LETTERS)}长"),), "ATTENDED": (("role", "attendee"),)}.get(relation, ())
    said = f"第{n}日，{subject.name}与{object.name}有关的事情由记者在现场看到，并写进了这一天的报道里。"
    start = said.index(subject.name)
    words = (Span(start, start + len(subject.name)),)
    article = n % articles
    evidence = Evidence(f"article-{article:07d}", f"made/{article}.txt", 0, len(said), said, "made.rule", words=words)
    return Edge(edge_id(subject.id, relation, object.id, (*qualifiers, ("n", str(n))), "asserted"), subject.id, relation, object.id, qualifiers, evidence=(evidence,))
