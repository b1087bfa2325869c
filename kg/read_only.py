"""Refuses a question in SPARQL that would do more than read this graph: the parser itself is asked which words of it are clauses."""

from __future__ import annotations

import re

import pyoxigraph as ox

from kg.errors import BadQuestionError
from kg.rdf import PREFIXES

_REFUSED = {
    "SERVICE": "asks another server",
    "FROM": "names other graphs than this one",
    **dict.fromkeys(("LOAD", "INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"), "writes"),
}
_ANY = "|".join(_REFUSED)
# Variables and the ends of prefixed names, which are no clauses whatever they say; else a word, also one that stands close to others: 1SERVICE is a number and a clause.
_WORD = re.compile(rf"[?$]\w+|:\w[\w-]*|(?P<word>{_ANY})", re.IGNORECASE)
# A character that stands in texts, names and comments, and nowhere else: a clause that begins with it is none.
_NOWHERE = "\u00b0"
# Where a word is mostly no clause, so that what is told names the one that is: texts, names, comments, variables, languages.
_ASIDE = re.compile(
    r'"""(?:[^"\\]|\\.|""?(?!"))*"""|"(?:[^"\\\n]|\\.)*"|'
    r"'''(?:[^'\\]|\\.|''?(?!'))*'''|'(?:[^'\\\n]|\\.)*'|"
    r'<[^<>"{}|^`\\\s]*>|#[^\n]*|[?$]\w+|[\w.-]*:[\w.%-]*|@[\w-]+',
    re.DOTALL,
)


def check_reads(text: str) -> None:
    """Do nothing for a question that only reads.

    To find clauses without the parser is to be led astray: by `<`, which opens a name or is less than, by a full stop that is part of a name or is not,
    by all that ends a comment. So each word is spoilt, and what is then still a question had them in texts, names and comments alone.

    Raises:
        BadQuestionError: it asks another server, names other graphs, or writes.
        SyntaxError: it is no question.
    """
    spoilt = _WORD.sub(lambda match: _NOWHERE + match[0][1:] if match["word"] else match[0], text)
    if spoilt == text:
        return
    try:
        # Of an empty store, so that nothing is answered.
        ox.Store().query(spoilt, prefixes=PREFIXES)
    except SyntaxError as error:
        if found := re.search(_ANY, _ASIDE.sub(" ", text), re.IGNORECASE):
            word = found[0].upper()
            raise BadQuestionError(f"kg sparql only reads this graph, and {word} {_REFUSED[word]}. Leave it out, or ask a server of your own: --endpoint URL") from None
        told = str(error).splitlines()[0]
        raise BadQuestionError(f"This is no question in SPARQL, or has more of {', '.join(_REFUSED)} than texts, names and comments may hold: {told}") from error
