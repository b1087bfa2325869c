"""Speed and memory of exports, as ratios in one run on a small graph, with room for a busy machine; make bench measures a large one."""

from __future__ import annotations

from bench.exports import growth, ratios


def test_exports_are_faster_than_those_of_rdflib_and_networkx_and_a_graph_opens_fast() -> None:
    found = ratios(200, 1000, with_turtle=False)
    assert found["N-Triples"] > 3 and found["GraphML"] > 2.5 and found["opening"] < 2, found


def test_an_export_takes_no_memory_to_speak_of_and_time_grows_with_the_graph() -> None:
    small, large = growth((1_000, 10_000), ("graphml", "jsonl", "ntriples", "turtle")).values()
    assert all(large[name][1] < 20 and large[name][0] < 20 * small[name][0] for name in large), (small, large)
