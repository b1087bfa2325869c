from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from kg.commands.ask import ask
from kg.errors import BadFileError, BadQuestionError, UnknownNameError
from kg.graph import Graph
from kg.model import Entity
from kg.queries import Parameter, Question, question, questions, resolved
from kg.rdf import predicate_of
from kg.schema import default_schema

FOLDER = Path(__file__).parents[1] / "queries"
ALL = list(questions().values())
NAMES = [q.name for q in ALL]
WRITES = re.compile(r"\b(CREATE|MERGE|SET|DELETE|REMOVE|DETACH|LOAD|FOREACH|DROP|INSERT|CLEAR|COPY|MOVE|ADD|SERVICE|FROM)\b", re.IGNORECASE)


def _body(text: str, mark: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith(mark))


def test_there_are_pairs_in_the_folder() -> None:
    assert len(NAMES) >= 22
    assert sorted(p.name for p in FOLDER.iterdir() if p.is_file()) == sorted(f"{name}{ending}" for name in NAMES for ending in (".cypher", ".rq"))
    numbers = [re.match(r"// kg (\d\d) ", q.cypher) for q in ALL]
    assert [int(n[1]) for n in numbers if n] == list(range(1, len(NAMES) + 1))
    groups = [q.group for q in ALL]
    # Those of one group stand together, here and in the Browser, which sorts by number.
    assert "Your own" not in groups and len(list(groupby(groups))) == len(set(groups)) >= 5


@pytest.mark.parametrize("asked", ALL, ids=NAMES)
def test_a_question_says_what_it_is(asked: Question) -> None:
    # The Browser takes the first line for the title: no mark before it, no carriage return in it, ASCII first.
    assert asked.cypher.startswith("// kg ") and "\r" not in asked.cypher + asked.sparql
    assert asked.title and len(asked.says) > 20
    top, twin = ([line[len(mark) :] for line in text.splitlines() if line.startswith(mark)] for text, mark in ((asked.cypher, "// "), (asked.sparql, "# ")))
    assert top == twin
    explained = [line for line in top if line.startswith("$")]
    assert len(explained) == len(asked.parameters)
    used = sorted(set(re.findall(r"\$([a-z_]+)", _body(asked.cypher, "//"))))
    assert used == sorted(p.name for p in asked.parameters)
    taken = {option[2:] for parameter in ask.params for option in parameter.opts if option.startswith("--")}
    assert not taken & set(used), "kg ask has an option of this name"
    # In SPARQL a value stands in the place of its variable: what is shown needs another one.
    assert not set(used) & set(re.findall(r"\?(\w+)", _body(asked.sparql, "#").partition("WHERE")[0]))
    assert all(re.search(rf"\?{p.name}\b", _body(asked.sparql, "#")) for p in asked.parameters)


@pytest.mark.parametrize("asked", ALL, ids=NAMES)
def test_a_question_only_reads_one_statement(asked: Question) -> None:
    cypher, sparql = _body(asked.cypher, "//"), re.sub(r"<[^>]*>", "", _body(asked.sparql, "#"))
    assert not WRITES.search(re.sub(r"\$\w+|'[^']*'", "", cypher)) and not WRITES.search(re.sub(r"[?$]\w+", "", sparql))
    assert cypher.count(";") == 1 and cypher.rstrip().endswith(";")
    assert "CALL {" not in cypher and not re.search(r"\b(apoc|gds)\.", cypher)


@pytest.mark.parametrize("asked", ALL, ids=NAMES)
def test_the_twins_give_the_same_columns(asked: Question) -> None:
    final = _body(asked.cypher, "//").rpartition("RETURN DISTINCT" if "RETURN DISTINCT" in asked.cypher else "RETURN")[2].partition("ORDER BY")[0]
    items = re.split(r",\s*(?![^()\[\]]*[)\]])", final)
    columns = [item.split(" AS ")[-1].strip() for item in items]
    sorted_by = re.findall(r"(\w+)(?: DESC)?(?:,|\n|;)", _body(asked.cypher, "//").rpartition("ORDER BY ")[2].partition("LIMIT")[0].rstrip() + "\n")
    chosen = _body(asked.sparql, "#").partition("SELECT")[2].partition("WHERE")[0]
    variables = [alias or plain for alias, plain in re.findall(r"\(.*?AS \?(\w+)\)|\?(\w+)", chosen)]
    assert columns == variables
    # Rows that a question does not put in order come in another order from each engine; so do texts with and without a language.
    assert sorted(sorted_by) == sorted(columns)
    last = _body(asked.sparql, "#").rpartition("ORDER BY ")[2].partition("LIMIT")[0]
    assert re.findall(r"\?(\w+)", last) == sorted_by
    labelled = set(re.findall(r"rdfs:label \?(\w+)", asked.sparql))
    assert labelled & set(columns) == set(re.findall(r"STR\(\?(\w+)\)", last)) & set(columns)


@pytest.mark.parametrize("asked", ALL, ids=NAMES)
def test_types_and_relations_are_in_the_schema(asked: Question) -> None:
    schema = default_schema()
    cypher, sparql = _body(asked.cypher, "//"), _body(asked.sparql, "#")
    labels = set(re.findall(r"\(\w*:(\w+)", cypher))
    assert labels <= {"Entity", *schema.types}
    relations = {name for group in re.findall(r"\[\w*:([A-Z_|]+)", cypher) for name in group.split("|")} | set(re.findall(r"'([A-Z_]{3,})'", cypher))
    relations |= set(re.findall(r'"([A-Z_]{3,})"', sparql))
    # What is no fact must be named by who walks along any relation.
    assert relations <= {*schema.relations, "CLAIMED", "RELATED"}
    if re.search(r"-\[\w?(\*1..3)?\]-", cypher):
        assert {"MENTIONS", "CLAIMED", "RELATED"} <= relations
    ours = {"name", "joins", "relation", "status", "evidence", "firstEvidence", "speaker", "stories", "quote", "Statement", "Evidence", "story", "outlet", "source"}
    qualifiers = {predicate_of(q)[3:] for r in schema.relations.values() for q in r.qualifiers}
    predicates = {predicate_of(name)[3:] for name in schema.relations}
    assert set(re.findall(r"\bkg:(\w+)", sparql)) <= ours | qualifiers | predicates | set(schema.types)


@pytest.mark.parametrize("asked", ALL, ids=NAMES)
def test_what_engines_do_differently_is_avoided(asked: Question) -> None:
    """See the table of constructs on which Fuseki, Virtuoso, Oxigraph and rdflib disagree."""
    sparql = _body(asked.sparql, "#")
    for pattern in (r"\bLANG\(", r"\\p\{", r"REGEX\(STR", r"STRLANG", r"IF\(EXISTS", r"GRAPH\b", r"CONCAT\(", r"xsd:date\(", r"HAVING \(\?", r"[*+]\s*\?\w+ \."):
        assert not re.search(pattern, sparql), pattern
    assert sparql.isascii()


def test_an_unknown_question_is_told_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'person-posts'"):
        question("person-post")


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, "needs --person: a person's name, e.g. --person 曹立强"),
        ({"person": ""}, "needs --person"),
        ({"person": "甲", "title": "x"}, "has no parameter --title. It has: --person"),
        ({"persn": "甲"}, "has no parameter --persn. Did you mean --person? It has: --person"),
    ],
)
def test_a_wrong_parameter_is_told(values: dict[str, str], told: str) -> None:
    with pytest.raises(BadQuestionError) as caught:
        question("person-posts").check(values)
    assert told in str(caught.value)


@pytest.mark.parametrize("value", ['"', '" } DROP ALL #', "\\", '\\"', "a\nb", "\x00", "\ud800", "?p", "}", "<x>", "'", "𠮷"])
def test_a_value_cannot_break_out_of_the_query(value: str) -> None:
    asked = question("search")
    bound = asked.bound({"part": value})
    before, after = (_body(asked.sparql, "#") + "\n").split("?part")
    assert bound.startswith(before) and bound.endswith(after)
    assert re.fullmatch(r'"(?:[^"\\\n]|\\.)*"', bound[len(before) : -len(after)])


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("陆启明", "陆启明"),
        ("陸啟明", "陸啟明"),  # an alias as it is written
        ("陆啟明", "陆启明"),  # a spelling that is in no text
        ("启明", "陆启明"),  # a part that one name has
        ("远山", "远山公司"),
    ],
)
def test_a_name_is_found(tiny_graph: Graph, asked: str, name: str) -> None:
    assert resolved(question("about"), {"name": asked}, lambda: tiny_graph) == {"name": name}


def test_a_name_that_is_not_there_is_told_with_the_nearest(tiny_graph: Graph) -> None:
    with pytest.raises(BadQuestionError, match=r"called '路启明'. Did you mean '陆启明'\?"):
        resolved(question("about"), {"name": "路启明"}, lambda: tiny_graph)
    tiny_graph.add_entity(Entity("x", "Person", "", "陆启华"))
    with pytest.raises(BadQuestionError, match=r"a part of 2 names: 陆启华, 陆启明"):
        resolved(question("about"), {"name": "陆启"}, lambda: tiny_graph)


def test_a_part_of_a_name_is_folded(tiny_graph: Graph) -> None:
    assert resolved(question("event-people"), {"event": "工作會議"}, lambda: tiny_graph) == {"event": "工作会议"}


PAIR = ("// kg 01 q · 问\n// What it answers, in one sentence.\n// $who: a name, e.g. 甲\nMATCH (n) RETURN n;\n", "SELECT * WHERE {\n  ?s ?p ?o\n}\n")


def test_a_folder_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "q.cypher").write_text(PAIR[0], encoding="utf-8")
    (tmp_path / "q.rq").write_text(PAIR[1], encoding="utf-8")
    assert questions(tmp_path)["q"].parameters == (Parameter("who", "a name", "甲"),)


@pytest.mark.parametrize(
    ("cypher", "sparql", "told"),
    [
        (PAIR[0], None, "pair NAME.cypher and NAME.rq"),
        (PAIR[0].replace(" q ", " other "), PAIR[1], "line 1 must be"),
        ("MATCH (n) RETURN n;", PAIR[1], "line 1 must be"),
        ("", PAIR[1], "line 1 must be"),
    ],
)
def test_a_broken_question_is_told(tmp_path: Path, cypher: str, sparql: str | None, told: str) -> None:
    (tmp_path / "q.cypher").write_text(cypher, encoding="utf-8")
    if sparql is not None:
        (tmp_path / "q.rq").write_text(sparql, encoding="utf-8")
    with pytest.raises(BadFileError) as caught:
        questions(tmp_path)
    assert told in str(caught.value) and str(tmp_path) in str(caught.value)
