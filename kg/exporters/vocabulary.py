"""What goes with the RDF files: kg-vocab.ttl (classes and relations), kg-shapes.ttl (SHACL), kg-rdf.md (how to load them)."""

from __future__ import annotations

from pathlib import Path

from kg.graph import Graph
from kg.vocabulary import shapes, vocabulary
from kg.writing import write

_README = """\
# Loading the RDF

`kg.ttl` and `kg.nt` hold the same triples; `kg.trig` and `kg.nq` have each fact's triple in a graph of its name too. `kg-vocab.ttl` says
what the terms mean, `kg-shapes.ttl` (SHACL) what every export keeps to, `*.void.ttl` how much of what is in a file.

| store | how |
|---|---|
| with `kg`: Fuseki, Virtuoso, GraphDB, RDF4J, Oxigraph | `kg load sparql URL` puts the graph there and counts it; `kg load sparql --help` |
| any with the Graph Store Protocol | `curl -X PUT -H 'Content-Type: text/turtle; charset=utf-8' --data-binary @kg.ttl URL` |
| Apache Jena Fuseki | URL `http://localhost:3030/NAME/data?default`; the password from your configuration |
| Virtuoso | URL `http://localhost:8890/sparql-graph-crud-auth?graph-uri=IRI` with `--digest --user NAME:PASSWORD` (it has no default graph: name one here and in queries) |
| GraphDB, RDF4J | URL `http://localhost:7200/repositories/NAME/rdf-graphs/service?default`; RDF4J's own server: `http://localhost:8080/rdf4j-server/repositories/NAME/…` |
| Oxigraph | `oxigraph load --location DIR --file kg.nt`, or URL `http://localhost:7878/store?default` |
| Blazegraph | URL `http://localhost:9999/blazegraph/sparql`, by `-X POST` |
| QLever | its index builder reads `kg.nt` |

Labels are tagged `zh-Hans` or `zh-Hant`: compare tags with `langMatches`, and names with `kg:name`, which has none.
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the vocabulary, the shapes and the page; they depend on the schema of the graph alone."""
    schema = graph.schema
    return [
        write(folder / "kg-vocab.ttl", vocabulary(schema)),
        write(folder / "kg-shapes.ttl", shapes(schema)),
        write(folder / "kg-rdf.md", [_README]),
    ]
