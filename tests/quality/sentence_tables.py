"""Reads our own sentences with the program: what it finds in each, beside what the tables say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from kg.folding import fold
from kg.model import Given, Page
from kg.pipeline import settle_page

HERE = Path(__file__).parent
# Names of these may contain one another, as for the scorer: at least six tenths of the longer.
LOOSE = {"Event", "Document", "Project", "Product", "Award", "Work"}
_DROP = re.compile(r"[\W_]+")


class Named(NamedTuple):
    """An end of a claim: its name and its type."""

    name: str
    type: str


class Found(NamedTuple):
    """One claim that was found in a sentence."""

    subject: Named
    relation: str
    object: Named
    status: str
    title: str
    speaker: str


@cache
def table(name: str) -> Any:
    """Give a table of sentences."""
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


@cache
def found_in(text: str) -> tuple[Found, ...]:
    """Give each claim of one sentence, read as a page of its own."""
    return tuple(
        Found(
            Named(triple.subject.canonical, triple.subject.type), triple.relation, Named(triple.object.canonical, triple.object.type),
            triple.evidence.status, dict(triple.qualifiers).get("title", ""), triple.evidence.speaker,
        )
        for settled in settle_page(_page(text))
        for triple in settled.triples
    )


def _page(text: str) -> Page:
    page = f"云滨区新闻\n\n{text}\n"
    return Page("sentence.txt", page, fold(page))


def same(found: Named, name: str) -> bool:
    """Tell whether a thing that was found has the name of a table, as the scorer compares them."""
    a, b = (_DROP.sub("", spelled).lower() for spelled in (found.name, name))
    if a == b or found.type not in LOOSE:
        return a == b
    short, long = sorted((a, b), key=len)
    return short in long and len(short) >= 0.6 * len(long)


def says(found: Found, triple: list[Any]) -> bool:
    """Tell whether a claim found is the triple of a table; PARTNERED_WITH holds either way, and a post has its title."""
    title = triple[3].get("title", "") if len(triple) > 3 else ""
    if found.relation != triple[1] or not (title in found.title or found.title in title):
        return False
    ends = [(triple[0], triple[2])] + ([(triple[2], triple[0])] if triple[1] == "PARTNERED_WITH" else [])
    return any(same(found.subject, subject) and same(found.object, object) for subject, object in ends)


def relations() -> Iterator[tuple[str, int, int, int, list[str]]]:
    """Yield for each relation of sentences.yaml: right, wrong, missed, and what was missed or wrong."""
    for relation, part in table("sentences.yaml").items():
        right = wrong = missed = 0
        notes = []
        for row in part["says"]:
            claims = {found for found in found_in(row["text"]) if found.relation == relation and found.status == "asserted"}
            for triple in row["triples"]:
                hits = {found for found in claims if says(found, triple)}
                right, missed = (right + 1, missed) if hits else (right, missed + 1)
                notes += [] if hits else [f"missed {triple[0]} -{relation}-> {triple[2]} | {row['text']}"]
                claims -= hits
            wrong += len(claims)
            notes += [f"wrong {claim.subject.name} -{relation}-> {claim.object.name} | {row['text']}" for claim in sorted(claims)]
        for text in part["silent"]:
            claims = {found for found in found_in(text) if found.relation == relation and found.status == "asserted"}
            wrong += len(claims)
            notes += [f"wrong {claim.subject.name} -{relation}-> {claim.object.name} | {text}" for claim in sorted(claims)]
        yield relation, right, wrong, missed, notes


def statuses() -> Iterator[tuple[str, int, int, list[str]]]:
    """Yield for each status of status_sentences.yaml: sentences graded right, sentences asserted wrongly, and the others.

    A claim that is not asserted is right where it is found with its status or not at all.
    """
    for status, rows in table("status_sentences.yaml").items():
        right = asserted = 0
        notes = []
        for row in rows:
            grades = {found.status for found in found_in(row["text"]) if says(found, row["triple"])}
            good = grades == {status} if grades or status == "asserted" else True
            right += good
            asserted += status != "asserted" and "asserted" in grades
            notes += [] if good else [f"{status}, found {sorted(grades) or 'nothing'} | {row['triple']} | {row['text']}"]
        yield status, right, asserted, notes


def speakers() -> Iterator[tuple[bool, str]]:
    """Yield for each sentence of speaker_sentences.yaml whether its claim is found with its status and its speaker, and what is found instead."""
    for row in table("speaker_sentences.yaml"):
        found = {(claim.status, claim.speaker) for claim in found_in(row["text"]) if says(claim, row["triple"])}
        good = found == {(row["status"], row["speaker"])}
        yield good, "" if good else f"{row['status']} by {row['speaker'] or 'the article'}, found {sorted(found) or 'nothing'} | {row['triple']} | {row['text']}"


def post_times() -> Iterator[tuple[bool, str]]:
    """Yield for each row of post_times.yaml whether the post is found as a fact with exactly its times, and what is found instead."""
    for row in table("post_times.yaml"):
        person, body, title = row["post"]
        wanted = {key: str(row[key]) for key in ("since", "until", "held") if key in row}
        found = [
            {key: value for key, value in triple.qualifiers if key != "title"}
            for settled in settle_page(Page("sentence.txt", row["text"], fold(row["text"]), given=Given("云滨区新闻", "2024-05-20")))
            for triple in settled.triples
            if triple.relation == "HOLDS_POST" and triple.evidence.status == "asserted"
            and (triple.subject.canonical, triple.object.canonical) == (person, body) and dict(triple.qualifiers)["title"].endswith(title)
        ]  # fmt: skip
        good = wanted in found and all(set(other.items()) <= set(wanted.items()) for other in found)
        yield good, "" if good else f"{row['post']} {wanted or 'without a time'}, found {found or 'nothing'} | {row['text']}"


def event_dates() -> Iterator[tuple[bool, str]]:
    """Yield for each row of event_dates.yaml whether its event is found with its date, and what is found instead."""
    for row in table("event_dates.yaml"):
        page = Page("sentence.txt", row["text"], fold(row["text"]), given=Given("云滨区新闻", row["article"]))
        events = {end.canonical: end.date for settled in settle_page(page) for triple in settled.triples for end in (triple.subject, triple.object) if end.type == "Event"}
        good = events.get(row["event"]) == row["date"]
        yield good, "" if good else f"{row['event']} {row['date'] or 'without a date'}, found {events or 'nothing'} | {row['text']}"
