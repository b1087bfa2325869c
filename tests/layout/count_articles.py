"""Count how many titles, authors, outlets and dates of the annotated pages the layout finds; prints JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import yaml

from kg.folding import fold
from kg.layout.page import lay_out
from kg.model import Page


def main(shared: Path) -> None:
    sys.path.insert(0, str(shared / "tools"))
    from score import same

    titles, authors, outlets, dates = [0, 0], [0, 0], [0, 0], [0, 0]
    for text_path in sorted([*shared.glob("seeds/*.txt"), *shared.glob("corpus/dev/texts/*.txt")]):
        gold_path = (shared / "gold" if text_path.parent.name == "seeds" else shared / "corpus/dev/gold") / f"{text_path.stem}.yaml"
        gold = yaml.safe_load(gold_path.read_text())
        text = text_path.read_text()
        articles = lay_out(Page(text_path.name, text, fold(text))).articles
        wanted = {s[2] for s in gold["statements"] if s[1] in ("AUTHORED", "PUBLISHED")}
        for key, article in gold["articles"].items():
            if key not in wanted:
                continue
            match = next((a for a in articles if same({"name": a.title}, {"name": article["title"], "type": "Article"})), None)
            titles[0] += match is not None
            titles[1] += 1
            dates[0] += match is not None and match.date == str(article.get("date") or "")
            dates[1] += 1
            names = {a.name for a in match.authors} if match else set()
            authors[0] += len(names & set(article.get("authors") or []))
            authors[1] += len(article.get("authors") or [])
            for s in gold["statements"]:
                if s[1] == "PUBLISHED" and s[2] == key:
                    outlets[0] += match is not None and same({"name": match.outlet}, gold["entities"][s[0]])
                    outlets[1] += 1
    print(json.dumps({"titles": titles[0] / titles[1], "authors": authors[0] / authors[1], "outlets": outlets[0] / outlets[1], "dates": dates[0] / dates[1]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
