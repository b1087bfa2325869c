"""Reads a graph back from what kg wrote, one file per format."""
