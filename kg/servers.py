"""Where a server is and who asks. Apart from what speaks to it: commands that need none must not wait for the driver to load."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Server:
    """A server's address and database, and a login; an empty database is the user's own, an empty password none at all."""

    uri: str = "bolt://localhost:7687"
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = "neo4j"

    @property
    def place(self) -> str:
        """The database as messages call it.

        >>> Server().place
        'bolt://localhost:7687, database neo4j'
        """
        return f"{self.uri}, database {self.database}" if self.database else self.uri


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A SPARQL endpoint's address and a login; an empty password is none at all."""

    url: str = "http://localhost:3030/kg/query"
    user: str = ""
    password: str = field(default="", repr=False)
