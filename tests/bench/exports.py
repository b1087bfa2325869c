"""Times exports against rdflib and NetworkX, and opening a stored graph against filling NetworkX, by turns in one process; and how time and memory grow.

What is compared is processor time. rdflib and NetworkX are given what our own file holds, ready in memory: only their serializers are timed, while ours
walks the graph. rdflib keeps a triple in more than a kilobyte, so it is compared on a part; there each of the two has a process of its own, as it has
where it is used: beside the four gigabytes of the other, what is made anew lies scattered, and the quicker one loses most by that.

Run: make bench (or: python tests/bench/exports.py); with the word large, at 500,000 facts.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from time import process_time

import networkx as nx
import rdflib

sys.path.insert(0, str(Path(__file__).parent.parent))
from bench.made_graph import made_graph

from kg.exporters import graphml, ntriples, turtle
from kg.store import load, save

FORMATS = ("csv", "gexf", "graphml", "jsonl", "jsonld", "neo4j", "nodelink", "nquads", "ntriples", "parquet", "trig", "turtle")
# Writes a stored graph in all formats and prints for each the seconds, and by how many MiB memory rose above the graph at its highest.
_GROWTH = """\
import json, sys
from pathlib import Path
from time import process_time
from kg.plugins import pick
from kg.store import load

def memory(name):
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(name)) / 1024

folder, found = Path(sys.argv[1]), {}
start = process_time()
graph = load(folder / "graph.jsonl")
found["opening"] = process_time() - start, 0
for name in sys.argv[2:]:
    module = pick("exporters", name)
    Path("/proc/self/clear_refs").write_text("5")
    before, start = memory("VmRSS"), process_time()
    written = module.export(graph, folder / name)
    found[name] = process_time() - start, memory("VmHWM") - before
    for path in written:
        path.unlink()
print(json.dumps(found))
"""
# Write a format, ours from a stored graph, rdflib's and NetworkX's from our file, and print the seconds.
_OURS = """\
import sys
from pathlib import Path
from time import process_time
from kg.exporters import FORMAT
from kg.store import load
graph = load(Path(sys.argv[1], "graph.jsonl"))
start = process_time()
FORMAT.export(graph, Path(sys.argv[1]))
print(process_time() - start)
"""
_NETWORKX = """\
import sys
from pathlib import Path
from time import process_time
import networkx as nx
graph = nx.read_graphml(next(Path(sys.argv[1]).glob("*.graphml")), force_multigraph=True)
start = process_time()
nx.write_graphml(graph, Path(sys.argv[1], "networkx.out"))
print(process_time() - start)
"""
_THEIRS = """\
import sys
from pathlib import Path
from time import process_time
import rdflib
graph = rdflib.Graph().parse(Path(sys.argv[1], "kg.nt"), format="nt")
start = process_time()
graph.serialize(Path(sys.argv[1], "rdflib.nt"), format="nt", encoding="utf-8")
print(process_time() - start)
"""


def by_turns(works: Mapping[str, Callable[[], object]], rounds: int = 3) -> dict[str, float]:
    """Give the median of the processor time of each, done by turns: what else the machine does then slows all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            gc.collect()
            start = process_time()
            work()
            seconds[name].append(process_time() - start)
    return {name: median(found) for name, found in seconds.items()}


def ratios(things: int, facts: int, rounds: int = 3, with_turtle: bool = True) -> dict[str, float]:
    """Give how many times as long as ours rdflib's and NetworkX's way takes; for opening, how long ours takes of filling NetworkX."""
    warnings.filterwarnings("ignore", module="rdflib")
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        save(made_graph(things, facts), folder / "graph.jsonl")
        graph = load(folder / "graph.jsonl")
        (path, _), (drawn,) = ntriples.export(graph, folder), graphml.export(graph, folder)
        triples, multi = rdflib.Graph().parse(path, format="nt"), nx.read_graphml(drawn, force_multigraph=True)
        pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "N-Triples": (lambda: ntriples.export(graph, folder), lambda: triples.serialize(folder / "rdflib.nt", format="nt", encoding="utf-8")),
            "GraphML": (lambda: graphml.export(graph, folder), lambda: nx.write_graphml(multi, folder / "nx.graphml")),
        }
        if with_turtle:
            pairs["Turtle"] = (lambda: turtle.export(graph, folder), lambda: triples.serialize(folder / "rdflib.ttl", format="turtle"))
        found = {}
        for name, (ours, theirs) in pairs.items():
            seconds = by_turns({"ours": ours, "theirs": theirs}, 1 if name == "Turtle" else rounds)
            found[name] = seconds["theirs"] / seconds["ours"]
        return {**found, "opening": opening(folder / "graph.jsonl", rounds)}


def opening(path: Path, rounds: int = 3) -> float:
    """Give how long opening a stored graph takes, as a part of filling NetworkX with it when it is open."""
    graph = load(path)
    seconds = by_turns({"ours": lambda: load(path), "theirs": lambda: graph.to_networkx(status="")}, rounds)
    return seconds["ours"] / seconds["theirs"]


def apart(facts: int, rounds: int = 3, format: str = "ntriples") -> tuple[float, float]:
    """Give the median seconds of N-Triples by us and by rdflib, or of GraphML by us and by NetworkX, by turns, each in a process of its own."""
    both = _OURS.replace("FORMAT", format), {"ntriples": _THEIRS, "graphml": _NETWORKX}[format]
    with tempfile.TemporaryDirectory() as folder:
        save(made_graph(max(1, facts // 5), facts), Path(folder, "graph.jsonl"))
        seconds = [[float(subprocess.run([sys.executable, "-c", code, folder], check=True, capture_output=True, text=True).stdout) for code in both] for _ in range(rounds)]
    ours, theirs = (median(column) for column in zip(*seconds, strict=True))
    return ours, theirs


def growth(sizes: tuple[int, ...], formats: tuple[str, ...] = FORMATS) -> dict[int, dict[str, tuple[float, float]]]:
    """Give the seconds and the MiB above the loaded graph for each format, by number of facts: a process for each size, which starts with the stored graph."""
    found = {}
    for facts in sizes:
        with tempfile.TemporaryDirectory() as folder:
            save(made_graph(max(1, facts // 5), facts), Path(folder, "graph.jsonl"))
            done = subprocess.run([sys.executable, "-c", _GROWTH, folder, *formats], check=True, capture_output=True, text=True)
            found[facts] = json.loads(done.stdout)
    return found


def large(facts: int = 500_000) -> None:
    """Print the figures of 100,000 things and 500,000 facts: half an hour, of which rdflib reads our file for most, and 20 GB of memory for it."""
    for format, whose in (("graphml", "networkx.write_graphml"), ("ntriples", "rdflib, N-Triples")):
        ours, theirs = apart(facts, 1, format)
        print(f"  {whose}, at {facts:,} facts, each in its own process: {theirs / ours:.1f} ({ours:.1f} s, {theirs:.1f} s)", flush=True)


def main() -> None:
    """Print the figures."""
    if sys.argv[1:] == ["large"]:
        large()
        return
    facts = 20_000
    found = ratios(facts // 5, facts)
    print(f"{facts // 5:,} things, {facts:,} facts with evidence: times as fast as")
    for name, whose, goal in (("Turtle", "rdflib", 10), ("N-Triples", "rdflib", 10), ("GraphML", "networkx.write_graphml", 8)):
        print(f"  {whose}, {name}: {found[name]:.1f} (goal: at least {goal})")
    ours, theirs = apart(5 * facts)
    print(f"  rdflib, N-Triples, at {5 * facts:,} facts, each in its own process: {theirs / ours:.1f} ({ours:.1f} s, {theirs:.1f} s)")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "graph.jsonl")
        save(made_graph(100_000, 500_000), path)
        print(f"opening a stored graph takes {opening(path):.2f} of filling NetworkX with it, at 500,000 facts; {found['opening']:.2f} at {facts:,} (goal: at most 1)")
    by_size = growth((10_000, 100_000, 1_000_000))
    print("microseconds a fact, and MiB above the loaded graph at the highest (goal: a straight line; less than 100 MiB)")
    print(f"  {'':10}" + "".join(f"{size:>20,}" for size in by_size))
    for name in ("opening", *FORMATS):
        print(f"  {name:10}" + "".join(f"{f'{of[name][0] / size * 1e6:.1f} µs {of[name][1]:6.0f} MiB':>20}" for size, of in by_size.items()))


if __name__ == "__main__":
    main()
