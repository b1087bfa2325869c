"""How pages come in, one file per format."""
