"""Files → graph: find files, read pages, take them apart, read sentences, extract, merge."""

from __future__ import annotations

import gc
import glob
import os
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from types import ModuleType

from kg.decisions import Decision
from kg.errors import BadFileError, EmptyGraphError
from kg.folding import fold
from kg.graph import Graph
from kg.layout.page import lay_out
from kg.layout.tales import is_tale
from kg.merging.article import Settled, settle
from kg.merging.corpus import merge
from kg.model import Article, Given, Page, Sentence, Triple
from kg.outputs import is_output
from kg.plugins import every, readers_by_suffix
from kg.reading.sentences import read_article
from kg.schema import Schema

# Pages sent to a process at a time: small enough that all end at about the same time, large enough to make the sending cheap.
_BATCH = 8
# Batches that each other process has before it: the one it works on and those that keep it busy while this one works.
_AHEAD = 3
# The longest articles of Chinese sites have some 100,000 characters; a line of millions is data of another kind.
_LONGEST_LINE = 1_000_000
# Less input than this, in bytes, is read faster by one process than a second takes to start.
_WORTH_A_PROCESS = 4_000_000


@dataclass(slots=True)
class Report:
    """What happened to the input: files read, those passed over, pages, encodings other than UTF-8, and what could not be read, by file."""

    files: int = 0
    pages: int = 0
    skipped: list[str] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)
    encodings: Counter[str] = field(default_factory=Counter)
    failed: list[BadFileError] = field(default_factory=list)


def find_files(paths: Sequence[str], report: Report) -> list[tuple[Path, str]]:
    """Find the files that some reader knows under files, folders and globs: (path, source), sorted; what is passed over is noted in the report."""
    suffixes = tuple(readers_by_suffix())
    found: dict[str, Path] = {}
    for given in paths:
        expanded = sorted(glob.glob(given, recursive=True)) if glob.has_magic(given) and not os.path.lexists(given) else [given]
        if not expanded:
            raise BadFileError(given, "nothing matches this pattern.")
        for name in expanded:
            if os.path.isdir(name):
                try:
                    os.listdir(name)
                except OSError as error:
                    raise BadFileError(name, f"this folder cannot be read: {error.strerror}.") from None
                for folder, folders, files in os.walk(name):
                    folders[:] = sorted(f for f in folders if not f.startswith("."))
                    for file in sorted(files):
                        if file.startswith(".") or file in ("README.md", "same_as.csv", "decisions.csv"):
                            continue
                        path = os.path.join(folder, file)
                        # A pipe or a device has no end; a broken link is told of where it is read. Path raises where it may not look.
                        if file.lower().endswith(suffixes) and (os.path.isfile(path) or not os.path.exists(path)):  # noqa: PTH110, PTH113
                            if is_output(folder, file, files):
                                report.outputs.append(path.replace(os.sep, "/"))
                            else:
                                found[path.replace(os.sep, "/")] = Path(path)
                        else:
                            report.skipped.append(path.replace(os.sep, "/"))
            elif not os.path.lexists(name):
                raise BadFileError(name, "there is no such file or folder.")
            elif not os.path.isfile(name):  # noqa: PTH113
                raise BadFileError(name, "this is neither a file nor a folder.", "Save what it gives as a file first.")
            else:
                found[name.replace(os.sep, "/")] = Path(name)
    return [(found[source], source) for source in sorted(found)]


def read_pages(files: Iterable[tuple[Path, str]], options: Mapping[str, str], report: Report) -> Iterator[Page]:
    """Read the pages of all files; a file that cannot be read is noted in the report and stops no other."""
    readers = readers_by_suffix()
    suffixes = sorted(readers, key=len, reverse=True)
    for path, source in files:
        report.files += 1
        suffix = next((s for s in suffixes if path.name.lower().endswith(s)), "")
        try:
            if not suffix:
                raise BadFileError(path, f"no reader knows this kind of file; they know: {', '.join(sorted(readers))}.")
            for page in readers[suffix].read(path, source, options):
                longest = max(map(len, page.text.split("\n"))) if len(page.text) > _LONGEST_LINE else 0
                if longest > _LONGEST_LINE:
                    report.failed.append(BadFileError(page.source, f"a line of {longest:,} characters is no article; the limit is {_LONGEST_LINE:,}.", "Break it into articles."))
                    continue
                report.pages += 1
                if page.encoding != "utf-8":
                    report.encodings[page.encoding] += 1
                yield page
        except BadFileError as error:
            report.failed.append(error)
        except OSError as error:
            report.failed.append(BadFileError(path, f"this file cannot be read: {error.strerror}."))


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as it was read: its sentences, the triples found in them, and the claims of its articles."""

    sentences: tuple[Sentence, ...]
    triples: tuple[Triple, ...]
    settled: tuple[Settled, ...]


# What a sentence without a name says of two states: 两国务实合作, 中某合作, 各领域合作.
_OF_TWO_STATES = ("伙伴", "务实合作", "友好合作", "互利合作", "两国", "领域合作", "中方")


@cache
def _extracts(all_of: Callable[[str], Mapping[str, ModuleType]]) -> tuple[Callable[[Sentence], Iterable[Triple]], ...]:
    """Give what all extractors extract with, in the order of their names: they are the same for each page, but for who finds others (as a test does)."""
    return tuple([extractor.extract for extractor in all_of("extractors").values()])


def extract_page(page: Page) -> Iterator[tuple[Article, tuple[Sentence, ...], list[Triple]]]:
    """Yield the articles of a page, each with its sentences and the triples that stand in them; nothing is decided yet."""
    extracts = _extracts(every)
    tale = is_tale(page.folded.text)
    for article in lay_out(page).articles:
        sentences = read_article(article)
        # A sentence that names nothing has no end of a claim, but partners may go by a character each (中某关系);
        # with the first one goes what is said of the article.
        telling = [sentence for sentence in sentences if sentence.mentions or not sentence.index or any(map(sentence.text.__contains__, _OF_TWO_STATES))]
        triples = [triple for sentence in telling for extract in extracts for triple in extract(sentence)]
        # Of a novel it is a fact who wrote it, and nothing else.
        yield article, sentences, [triple for triple in triples if not tale or triple.relation == "AUTHORED"]


def read_page(page: Page) -> Reading:
    """Read one page and keep all that was seen on the way."""
    seen: list[Sentence] = []
    found: list[Triple] = []
    settled: list[Settled] = []
    for article, sentences, triples in extract_page(page):
        settled.append(settle(article, sentences, triples))
        seen += sentences
        found += triples
    return Reading(tuple(seen), tuple(found), tuple(settled))


def settle_page(page: Page) -> list[Settled]:
    """Take one page to settled claims: a pure function, so it runs on as many processes as there are."""
    return list(read_page(page).settled)


def read_text(text: str) -> Reading:
    """Read a text as the body of an article without title, date or outlet."""
    return read_page(Page("text", text, fold(text), "utf-8", Given()))


def _settle_pages(pages: list[Page]) -> list[Settled]:
    return [settled for page in pages for settled in settle_page(page)]


def collect_seldom() -> None:
    """Let the garbage collector hardly ever run: what is read forms no cycles, and looking for them took a tenth of the time; what is loaded by now stays.

    In 1,000 items it found none. Cycles that somebody's plug-in makes are collected when they hold some ten million objects, about a gigabyte.
    """
    gc.freeze()
    gc.set_threshold(10_000_000, 10, 10)


def _help() -> None:
    """Make ready to settle pages for another process, which alone heeds Ctrl-C: it waits for the few batches that it has sent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()


def settle_all(pages: Iterator[Page], jobs: int) -> Iterator[Settled]:
    """Settle all pages, in order, on one process or several, of which this one is one: it settles what the others have no room for."""
    if jobs <= 1:
        for page in pages:
            yield from settle_page(page)
        return
    # Here, since one process needs none of what it imports.
    from concurrent.futures import Future, ProcessPoolExecutor

    with ProcessPoolExecutor(jobs - 1, initializer=_help) as pool:
        waiting: deque[Future[list[Settled]]] = deque()
        while batch := list(islice(pages, _BATCH)):
            if sum(not future.done() for future in waiting) < _AHEAD * (jobs - 1):
                waiting.append(pool.submit(_settle_pages, batch))
            else:
                waiting.append(Future())
                waiting[-1].set_result(_settle_pages(batch))
            while waiting and waiting[0].done():
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def build(
    paths: Sequence[str], schema: Schema, *, options: Mapping[str, str] | None = None, same_as: Mapping[str, str] | None = None,
    decisions: Sequence[Decision] = (), jobs: int | None = None, progress: Callable[[int, int], None] | None = None,
) -> tuple[Graph, Report]:  # fmt: skip
    """Build the graph of files and folders, on as many processes as `jobs` says, by default one, or two for much input.

    Raises:
        EmptyGraphError: no article was found, or none states a fact.
    """
    report = Report()
    files = find_files(paths, report)
    if not files:
        raise EmptyGraphError(f"No article found in {', '.join(paths)}: no file there ends in {', '.join(sorted(readers_by_suffix()))}.")

    if jobs is None:
        size = sum(path.stat().st_size for path, _ in files if path.is_file())
        jobs = min(2, os.cpu_count() or 1) if size > _WORTH_A_PROCESS else 1

    def counted() -> Iterator[Settled]:
        for item in settle_all(read_pages(files, options or {}, report), jobs):
            if progress is not None:
                progress(report.files, len(files))
            yield item

    before = gc.get_threshold()
    collect_seldom()
    try:
        graph = merge(counted(), schema, same_as, decisions)
    finally:
        gc.set_threshold(*before)
    graph.sources = {"files": report.files, "pages": report.pages, **graph.sources}
    if not graph.sources["articles"]:
        reasons = "; ".join(map(str, report.failed[:3]))
        raise EmptyGraphError(f"No article found in {', '.join(paths)}." + (f" {reasons}" if reasons else ""))
    if not any(edge.relation != "MENTIONS" for edge in graph.edges()):
        raise EmptyGraphError(f"{graph.sources['articles']} articles were read, but none states a fact of the schema: nothing was written.")
    return graph, report
