"""What can go wrong, in words a user can act on."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class KgError(Exception):
    """Something that the user can mend: shown as one line, with exit code 1.

    The code is 2 for wrong usage: what no graph, file or server could make right.
    """

    code = 1


class UnknownNameError(KgError, LookupError):
    """A name was asked for that does not exist; the message offers the nearest one.

    >>> str(UnknownNameError("exporter", "turtel", ["turtle", "graphml"]))
    "No exporter is called 'turtel'. Did you mean 'turtle'? There are: graphml, turtle."
    >>> str(UnknownNameError("relation", "attended", ["ATTENDED"]))
    "No relation is called 'attended'. Did you mean 'ATTENDED'? There are: ATTENDED."
    """

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind, self.name, self.known = kind, name, sorted(known)
        lower = {word.lower(): word for word in reversed(self.known)}
        near = difflib.get_close_matches(name.lower(), lower, n=1, cutoff=0.5)
        hint = f" Did you mean '{lower[near[0]]}'?" if near else ""
        there = f"There are: {', '.join(self.known)}." if self.known else "Nothing there has a name like it."
        super().__init__(f"No {kind} is called '{name}'.{hint} {there}")


class UnknownWordError(UnknownNameError):
    """A word of the command line is none that kg knows: a format, an engine, a question, a rule."""

    code = 2


class BadFileError(KgError):
    """A file cannot be read as what it claims to be; names the file, the place and the remedy."""

    def __init__(self, path: object, problem: str, remedy: str = "") -> None:
        self.path, self.problem, self.remedy = str(path), problem, remedy
        super().__init__(f"{self.path}: {problem}" + (f" {remedy}" if remedy else ""))


class BadSchemaError(KgError):
    """The schema file contradicts itself or names something unknown."""


class BadPluginError(KgError):
    """A module in a plug-in folder lacks what its contract asks for."""


class BadQuestionError(KgError):
    """A question cannot be asked, or names nothing."""


class BadParameterError(BadQuestionError):
    """A question lacks a parameter, or has a wrong one or one that it does not know."""

    code = 2


class EmptyGraphError(KgError):
    """There is no article, or no fact, where one was needed."""


class MissingExtraError(KgError):
    """An optional package is needed; the message gives the command that installs it."""


class ServerError(KgError):
    """A server is not there, refuses, or is of a kind that we do not know; says which, and what to do."""


class LoginError(ServerError):
    """A server refuses the user or the password, or wants one and got none."""


class TooSlowError(ServerError):
    """A server gives no answer in the time that it was given."""


class UnreachableError(ServerError):
    """Nobody answers at a server's address."""


class BadAddressError(ServerError):
    """What should be the address of a server is none, or holds a password."""

    code = 2


class BadOptionError(KgError):
    """An option is none, or does not go with what was asked for; says which does."""

    code = 2


class DifferentError(KgError):
    """What was written or loaded is not what the graph holds."""


# What records of strangers raise when a graph is made of them: something is absent, of another kind, or nested without end.
MISFITS = (LookupError, TypeError, ValueError, AttributeError, RecursionError)


def what_lacks(error: Exception) -> str:
    """Give what is wrong with a record that could not be made: what it lacks, or what does not fit.

    >>> what_lacks(KeyError("name")), what_lacks(ValueError("it has no thing"))
    ("it lacks 'name'", 'it has no thing')
    """
    return f"it lacks {error}" if isinstance(error, KeyError) else "a part of it is missing" if isinstance(error, IndexError) else str(error)
