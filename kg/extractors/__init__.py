"""How facts are found, one file per family of facts."""
