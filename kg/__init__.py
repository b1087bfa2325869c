"""files → pages → articles → sentences → triples → graph → files, servers and answers."""

# First of all: from here on what patterns are compiled to is kept.
from kg import patterns as patterns

__version__ = "0.1.0"
