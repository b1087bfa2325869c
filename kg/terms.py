"""What a property or a qualifier is called in RDF, and back: `date_basis` is `dateBasis`; a name that would not come back, or is taken, stands as it is behind `own-`."""

from __future__ import annotations

import re

_OWN = "own-"
# What the RDF itself says of things, facts and sentences.
_TAKEN = {"name", "about", "merged_because", "relation", "status", "joins", "stories", "evidence", "first_evidence", "quote", "rule", "confidence", "speaker", "words"}


def camel(name: str) -> str:
    """Spell a name as terms are spelled.

    >>> camel("HOLDS_POST"), camel("date_basis")
    ('holdsPost', 'dateBasis')
    """
    first, *rest = name.lower().split("_")
    return first + "".join(part.capitalize() for part in rest)


def snake(term: str) -> str:
    """Spell a term as names are spelled.

    >>> snake("dateBasis")
    'date_basis'
    """
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1].lower(), term)


def term_of(name: str) -> str:
    """Give the term of a property or a qualifier.

    >>> term_of("date_basis"), term_of("status"), term_of("fooBar")
    ('dateBasis', 'own-status', 'own-fooBar')
    """
    term = camel(name)
    return term if snake(term) == name and name not in _TAKEN and not name.startswith(_OWN) else _OWN + name


def name_of(term: str) -> str:
    """Give the name of a term that `term_of` gave.

    >>> name_of("dateBasis"), name_of("own-status"), name_of("own-own-x")
    ('date_basis', 'status', 'own-x')
    """
    return term.removeprefix(_OWN) if term.startswith(_OWN) else snake(term)
