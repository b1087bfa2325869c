"""Times the stages of kg build on broadcast items against jieba.posseg on the same text, in one run; two processes against one; and how memory grows.

Run: make bench
"""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kg.pipeline import read_text

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
CORPUS = SHARED / "corpus" / "broadcast-2022-2026.jsonl.gz"
ITEMS = 2000
_STAGES = Path(__file__).with_name("stages.py")
# Builds and saves a graph, and prints the processor time of this process and of those that it started.
_BUILD = """\
import resource, sys, time
from pathlib import Path
from kg.pipeline import build
from kg.schema import default_schema
from kg.store import save
save(build([sys.argv[1]], default_schema(), jobs=int(sys.argv[2]))[0], Path(sys.argv[3]))
print(time.process_time(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime)
"""


def items(path: Path, count: int) -> int:
    """Write the first items of the corpus into a file and give their length in characters."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as corpus, path.open("w", encoding="utf-8") as file:
        lines = list(islice(corpus, count))
        file.writelines(lines)
    return sum(len(json.loads(line)["text"]) for line in lines)


def stages(count: int = ITEMS) -> tuple[dict[str, float], int]:
    """Give the processor time of each stage of a build and of jieba.posseg for the same items, by turns in one process, and the characters read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "items.jsonl")
        # The first run compiles the modules of both and keeps what kg's patterns are compiled to, as the first use of an installation does; where Python may not
        # keep what it compiles, kg's would be compiled in the time that is measured.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": folder}
        for number in (50, count):
            size = items(path, number)
            done = subprocess.run([sys.executable, _STAGES, path], check=True, capture_output=True, text=True, env=kept)
        return json.loads(done.stdout), size


# What may stand for every mark and blank of a page that was scraped or recognised badly.
MARKS = ("", " ", "，", "、", "。", "：", "“", "（", "《", "和", "的")


def unbroken(length: int = 10_000) -> dict[str, float]:
    """Give, by what stands for every mark and blank of it, how many times as long a page of that many characters takes as one with its own marks."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as corpus:
        text = "".join(json.loads(line)["text"] for line in islice(corpus, 100))
    pages = {"usual": text[:length]} | {mark: re.sub(r"[\W_]+", mark, text)[:length] for mark in MARKS}
    seconds: dict[str, list[float]] = {name: [] for name in pages}
    for _ in range(3):
        for name, page in pages.items():
            start = time.process_time()
            read_text(page)
            seconds[name].append(time.process_time() - start)
    # The first of each loads the lexicons and makes the patterns that it needs: what neither of them asks again.
    usual = min(seconds.pop("usual")[1:])
    return {mark: min(taken[1:]) / usual for mark, taken in seconds.items()}


@dataclass(frozen=True)
class Run:
    """A build: seconds from start to end, and the processor time of the process that merges and of the one beside it."""

    seconds: float
    merging: float
    beside: float
    graph: bytes


def run(path: Path, jobs: int) -> Run:
    """Build the graph of a file on so many processes."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", _BUILD, path, str(jobs), Path(folder, "graph")], check=True, capture_output=True, text=True)
        seconds = time.perf_counter() - start
        return Run(seconds, *map(float, done.stdout.split()), Path(folder, "graph").read_bytes())


def two_processes(step: int = 5) -> tuple[Run, Run]:
    """Build the graph of every so-manieth item of the corpus on one process and on two."""
    with tempfile.TemporaryDirectory() as folder, gzip.open(CORPUS, "rt", encoding="utf-8") as corpus:
        path = Path(folder, "items.jsonl")
        path.write_text("".join(islice(corpus, 0, None, step)), encoding="utf-8")
        return run(path, 1), run(path, 2)


def peak(times: int) -> int:
    """Give the memory in KiB at its highest for a build of the same 200 items, repeated: more input, the same facts."""
    code = (
        "import resource, sys\nfrom kg.pipeline import build\nfrom kg.schema import default_schema\n"
        "build([sys.argv[1]], default_schema())\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "items.jsonl")
        items(path, 200)
        text = path.read_text(encoding="utf-8")
        path.write_text(text * times, encoding="utf-8")
        done = subprocess.run([sys.executable, "-c", code, path], check=True, capture_output=True, text=True)
    return int(done.stdout.split()[-1])


def main() -> None:
    """Print the figures."""
    if not CORPUS.exists():
        sys.exit(f"make bench: {CORPUS.name} is not here; it lies in ../shared/corpus.")
    seconds, size = stages()
    tagging = seconds.pop("tagging")
    print(f"{ITEMS} items, {size:,} characters; jieba.posseg takes {tagging:.1f} s of processor time, and of that take")
    print(f"  reading and extracting {seconds['extracting'] / tagging:.2f} (goal: at most 0.5)")
    print("  " + ", ".join(f"{stage} {seconds[stage] / tagging:.2f}" for stage in seconds if stage != "extracting") + f", the whole build {sum(seconds.values()) / tagging:.2f}")
    pages = unbroken()
    worst = max(pages, key=pages.__getitem__)
    print(f"10,000 characters without marks: {pages['']:.1f} times a page of that length with them (at most 10); at the worst, with “{worst}” for each mark, {pages[worst]:.1f} times")
    one, two = two_processes()
    print(f"a fifth of the corpus: one process {one.seconds:.1f} s, two {two.seconds:.1f} s, ratio {one.seconds / two.seconds:.2f} (goal: 1.8), the same bytes: {one.graph == two.graph}")
    print(f"  processor time: one {one.merging:.1f} s; of two {two.merging:.1f} s and {two.beside:.1f} s, so that {one.merging / max(two.merging, two.beside):.2f} is the most that they can be faster")
    once, eight = peak(1), peak(8)
    print(f"peak memory: 200 items {once / 1024:.0f} MiB, the same items eight times {eight / 1024:.0f} MiB, ratio {eight / once:.2f}")


if __name__ == "__main__":
    main()
