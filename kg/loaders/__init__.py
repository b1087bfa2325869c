"""How the graph goes into a database, one file or folder per kind."""
