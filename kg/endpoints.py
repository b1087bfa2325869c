"""Speaks to SPARQL endpoints and graph stores over HTTP, and says in one line what is wrong with them."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http.client import HTTPException
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from kg.errors import BadAddressError, BadQuestionError, LoginError, ServerError, TooSlowError, UnreachableError
from kg.servers import Endpoint

_TABLE = "application/sparql-results+json"
_ANY = "SELECT ?s WHERE { ?s ?p ?o } LIMIT 1"
# What may stand behind the name of a dataset or of a server.
_LAST = re.compile(r"/(?:query|sparql|update|data|store|get|sparql-auth|sparql-graph-crud|sparql-graph-crud-auth)$")
# The default graph alone, to RDF4J and GraphDB.
_NIL = "http://www.openrdf.org/schema/sesame#nil"
_REPOSITORY = re.compile(r"^(.*/repositories/[^/]+)(?:/.*)?$")


@dataclass(frozen=True, slots=True)
class Store:
    """A graph store: where it takes questions, where graphs, and by which parameter a graph is named.

    `default` names its default graph to questions, where one that names none asks all graphs; `only_named`: it has none.
    """

    kind: str
    query: str
    data: str
    parameter: str = "graph"
    default: str = ""
    only_named: bool = False

    def address(self, graph: str) -> str:
        """Give the address of a graph; '' is the default graph.

        >>> Store("Fuseki", "http://h/kg/query", "http://h/kg/data").address("https://x.org/g#a")
        'http://h/kg/data?graph=https%3A%2F%2Fx.org%2Fg%23a'
        """
        return f"{self.data}?{self.parameter}={quote(graph, safe='')}" if graph else f"{self.data}?default"

    def endpoint(self, graph: str) -> str:
        """Give the address at which questions are asked of that graph alone."""
        named = graph or self.default
        return f"{self.query}?{urlencode({'default-graph-uri': named})}" if named else self.query


def checked(url: str) -> str:
    """Give an address as it is.

    Raises:
        ServerError: it is none, or holds a user or a password.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        # A bracket that opens an address of IPv6 and is not closed.
        parts = urlsplit("")
    if "@" in parts.netloc:
        # Not shown: what stands before it is a password, or a part of one.
        raise BadAddressError("The address of a SPARQL endpoint holds no user and no password: set SPARQL_USERNAME and SPARQL_PASSWORD.")
    if parts.scheme not in ("http", "https") or not parts.netloc or re.search(r"[^!-~]", url):
        raise BadAddressError(f"'{url}' is no address of a SPARQL endpoint. Write http://HOST:PORT/query.")
    return url


def candidates(url: str) -> list[Store]:
    """Give the stores that an address can mean, the likeliest first.

    >>> [store.kind for store in candidates("http://localhost:3030/kg")]
    ['Fuseki', 'Oxigraph', 'Virtuoso']
    >>> candidates("http://localhost:7200/repositories/news/statements")[0].data
    'http://localhost:7200/repositories/news/rdf-graphs/service'
    """
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if found := _REPOSITORY.match(path):
        at = f"{parts.scheme}://{parts.netloc}{found[1]}"
        return [Store("RDF4J", at, f"{at}/rdf-graphs/service", default=_NIL)]
    stem = _LAST.sub("", path)
    at = f"{parts.scheme}://{parts.netloc}{stem}"
    kinds = [Store("Fuseki", f"{at}/query", f"{at}/data"), Store("Oxigraph", f"{at}/query", f"{at}/store")]
    kinds.append(Store("Virtuoso", f"{at}/sparql", f"{at}/sparql-graph-crud-auth", "graph-uri", only_named=True))
    return kinds if stem else kinds[1:]


def found_store(endpoint: Endpoint, seconds: float) -> Store:
    """Find which kind of store answers at an address: by its path, and by what it says to a question.

    Raises:
        ServerError: nobody answers, it wants a login, or none of the forms that we know is there.
    """
    checked(endpoint.url)
    seen = ""
    for store in candidates(endpoint.url):
        try:
            _, headers = ask_json(Endpoint(store.query, endpoint.user, endpoint.password), _ANY, seconds)
        except (UnreachableError, LoginError, TooSlowError):
            raise
        except (ServerError, BadQuestionError) as error:
            seen = str(error) if not seen or store.query == endpoint.url else seen
            continue
        if not (store.kind == "Fuseki" and headers.get("server", "").startswith("Oxigraph")):
            return store
    known = "http://HOST:3030/DATASET (Fuseki), http://HOST:7878 (Oxigraph), http://HOST:7200/repositories/NAME (GraphDB, RDF4J), http://HOST:8890/sparql (Virtuoso)"
    raise ServerError(f"{endpoint.url}: no graph store that kg knows is there ({seen[:150]}). Write {known}.")


def ask_json(endpoint: Endpoint, query: str, seconds: float) -> tuple[dict[str, Any], Mapping[str, str]]:
    """Ask a question whose answer is a table or a truth value; give it as JSON holds it, and the reply's headers in small letters."""
    # As a form, with what the address says of graphs: Virtuoso 7 never answers a question that is sent as it is.
    parts = urlsplit(checked(endpoint.url))
    form = urlencode([*parse_qsl(parts.query), ("query", query.encode("utf-8", "replace"))]).encode()
    asked = replace(endpoint, url=parts._replace(query="").geturl())
    reply, headers = send(asked, "POST", {"Content-Type": "application/x-www-form-urlencoded", "Accept": _TABLE}, form, seconds)
    try:
        found = json.loads(reply)
        if not isinstance(found, dict) or not isinstance(found.get("boolean"), bool):
            found["head"]["vars"], found["results"]["bindings"]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _no_table(endpoint) from error
    return found, headers


def rows(endpoint: Endpoint, query: str, seconds: float) -> tuple[list[str], list[dict[str, str]]]:
    """Ask for a table: its columns, and its rows as texts by column.

    Raises:
        ServerError: no answer in time, a refusal, or an answer that is none.
        BadQuestionError: the endpoint does not understand it.
    """
    found, _ = ask_json(endpoint, query, seconds)
    if "boolean" in found:
        return ["answer"], [{"answer": str(found["boolean"]).lower()}]
    try:
        return [str(name) for name in found["head"]["vars"]], [{name: str(cell["value"]) for name, cell in row.items()} for row in found["results"]["bindings"]]
    except (KeyError, TypeError, AttributeError) as error:
        raise _no_table(endpoint) from error


def _no_table(endpoint: Endpoint) -> ServerError:
    return ServerError(f"{endpoint.url} is no SPARQL endpoint: it gives no table of results as JSON. Its path is often /query or /sparql.")


def send(endpoint: Endpoint, method: str, headers: Mapping[str, str], data: bytes | None, seconds: float) -> tuple[bytes, dict[str, str]]:
    """Send a request, with the login where the server wants one (Basic or Digest); give what it replies, and the reply's headers in small letters.

    Raises:
        ServerError: no answer in time, or a refusal.
        BadQuestionError: what was sent is not understood.
    """
    request = urllib.request.Request(checked(endpoint.url), data, {"User-Agent": "kg", **headers}, method=method)
    logins = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    handlers: list[urllib.request.BaseHandler] = []
    try:
        if endpoint.password:
            logins.add_password(None, endpoint.url, endpoint.user, endpoint.password)
            handlers = [urllib.request.HTTPBasicAuthHandler(logins), digest := urllib.request.HTTPDigestAuthHandler(logins)]
            if data:
                _sign(request, digest, seconds)
        with urllib.request.build_opener(*handlers).open(request, timeout=seconds or None) as reply:
            return reply.read(), {name.lower(): value for name, value in reply.headers.items()}
    except urllib.error.HTTPError as error:
        with error:
            told = " ".join(error.read(2000).decode("utf-8", "replace").split())[:200]
        raise _refusal(endpoint, error, told, method) from error
    except (OSError, HTTPException) as error:
        if data and isinstance(getattr(error, "reason", error), ConnectionError):
            # Virtuoso hangs up on who sends much without the right login, and says why only to who sends nothing.
            send(endpoint, "HEAD", {}, None, seconds)
        # A time-out while the connection is made comes wrapped, one while the reply is read as it is.
        if isinstance(getattr(error, "reason", error), TimeoutError):
            raise TooSlowError(f"{endpoint.url}: no answer in {seconds:g} s. Raise --timeout, or ask for less.") from error
        why = getattr(error, "reason", error)
        raise UnreachableError(f"{endpoint.url}: no SPARQL endpoint answers there ({why}). Start it, or give its address (kg ask, kg sparql: --endpoint URL).") from error


def _sign(request: urllib.request.Request, digest: urllib.request.HTTPDigestAuthHandler, seconds: float) -> None:
    """Add the answer to the server's challenge, where it is one of Digest: Virtuoso hangs up on whoever sends much before that."""
    # Without what is to be sent: the server need only say how it wants to be answered.
    probe = urllib.request.Request(request.full_url, headers={"User-Agent": "kg"}, method="HEAD")
    try:
        urllib.request.urlopen(probe, timeout=seconds or None).close()
    except urllib.error.HTTPError as error:
        with error:
            scheme, _, told = error.headers.get("WWW-Authenticate", "").partition(" ")
        if error.code == 401 and scheme.lower() == "digest":
            # It knows how to answer, and the types do not say so.
            answer = digest.get_authorization(request, urllib.request.parse_keqv_list(urllib.request.parse_http_list(told)))
            request.add_unredirected_header("Authorization", f"Digest {answer}")


def _refusal(endpoint: Endpoint, error: urllib.error.HTTPError, told: str, method: str) -> ServerError | BadQuestionError:
    if method == "PUT" and error.code in (403, 404, 405, 501):
        told = "Let the server be written to (Fuseki: --update), or set SPARQL_USERNAME and SPARQL_PASSWORD."
        return ServerError(f"{endpoint.url} takes no graphs: {error.code} {error.reason}. {told}")
    if error.code == 400:
        return BadQuestionError(f"{endpoint.url} does not understand the question: {told}")
    if error.code == 401:
        return LoginError(f"{endpoint.url} refuses: 401, the user or the password. Set SPARQL_USERNAME and SPARQL_PASSWORD.")
    return ServerError(f"{endpoint.url} refuses: {error.code} {error.reason}. {told}".strip())
