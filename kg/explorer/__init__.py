"""The page that `kg view` writes: what fills it, its style and its scripts."""
