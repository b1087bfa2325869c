"""Answers saved questions, or a Cypher text, on Grafeo, in a Python of its own: a graph's file and cases as JSON in, rows or the error's text out."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kg.engines.grafeo import ask, cypher
from kg.errors import KgError
from kg.queries import Limits, question, questions
from kg.store import load


def main() -> None:
    graph = load(Path(sys.argv[1]))
    answers: list[object] = []
    for name, values in json.load(sys.stdin):
        try:
            limits = Limits(rows=0)
            answer = ask(graph, question(name), values, limits) if name in questions() else cypher(graph, name, values, limits)
            answers.append([answer.columns, answer.rows])
        except KgError as error:
            answers.append(str(error))
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
