"""Times kg build on broadcast items against jieba.posseg on the same text, in one run, and how memory grows.

Run: make bench
"""

from __future__ import annotations

import gzip
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from kg.pipeline import read_text

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
CORPUS = SHARED / "corpus" / "broadcast-2022-2026.jsonl.gz"
ITEMS = 2000
_TAG = """\
import json, logging, sys
import jieba.posseg
jieba.setLogLevel(60)
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    list(jieba.posseg.cut(record["title"] + record["text"]))
"""


def items(path: Path, count: int) -> int:
    """Write the first items of the corpus into a file and give their length in characters."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as corpus, path.open("w", encoding="utf-8") as file:
        lines = list(islice(corpus, count))
        file.writelines(lines)
    return sum(len(json.loads(line)["text"]) for line in lines)


def timed(*command: object) -> float:
    """Give the seconds that a command takes."""
    start = time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return time.perf_counter() - start


def processed(*command: object) -> float:
    """Give the processor time in seconds that a command takes, whatever else the machine does meanwhile."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start


def ratio(count: int = ITEMS) -> tuple[float, float, int]:
    """Give the processor time of kg build and of jieba.posseg for the same items, and the characters read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "items.jsonl")
        size = items(path, count)
        tagging = processed(sys.executable, "-c", _TAG, path)
        building = processed(sys.executable, "-m", "kg", "build", path, "--jobs", "1", "--graph", Path(folder, "graph.jsonl"))
        return building, tagging, size


def unbroken(length: int = 10_000) -> float:
    """Give how many times as long a page of that many characters without any mark takes as one with its marks."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as corpus:
        text = "".join(json.loads(line)["text"] for line in islice(corpus, 100))
    whole = re.sub(r"[\W_]+", "", text)[:length]
    seconds = []
    for page in (text[:length], text[:length], whole):
        start = time.perf_counter()
        read_text(page)
        seconds.append(time.perf_counter() - start)
    # The first loads the lexicons.
    return seconds[2] / seconds[1]


def two_processes(step: int = 5) -> tuple[float, float, bool]:
    """Give the seconds of one process and of two for every so-manieth item of the corpus, and whether both wrote the same bytes."""
    with tempfile.TemporaryDirectory() as folder, gzip.open(CORPUS, "rt", encoding="utf-8") as corpus:
        path = Path(folder, "items.jsonl")
        path.write_text("".join(islice(corpus, 0, None, step)), encoding="utf-8")
        graphs = [Path(folder, f"{jobs}.jsonl") for jobs in (1, 2)]
        one, two = (timed(sys.executable, "-m", "kg", "build", path, "--jobs", jobs, "--graph", graph) for jobs, graph in zip((1, 2), graphs, strict=True))
        return one, two, graphs[0].read_bytes() == graphs[1].read_bytes()


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
    building, tagging, size = ratio()
    print(f"{ITEMS} items, {size:,} characters: kg build {building:.1f} s, jieba.posseg {tagging:.1f} s, ratio of processor time {building / tagging:.2f} (goal: at most 0.5)")
    print(f"10,000 characters without marks: {unbroken():.1f} times a page of that length with them (at most 10)")
    one, two, same = two_processes()
    print(f"a fifth of the corpus: one process {one:.1f} s, two {two:.1f} s, ratio {one / two:.2f} (goal: 1.8), the same bytes: {same}")
    once, eight = peak(1), peak(8)
    print(f"peak memory: 200 items {once / 1024:.0f} MiB, the same items eight times {eight / 1024:.0f} MiB, ratio {eight / once:.2f}")


if __name__ == "__main__":
    main()
