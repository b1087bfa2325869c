"""files → pages → articles → sentences → triples → graph → files, servers and answers."""

__version__ = "0.1.0"
