"""How the graph goes out, one file per format."""
