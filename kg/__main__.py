"""Starts the `kg` command; python -m kg is the same."""

import gc
import sys


def main() -> None:
    """Run the command line; Ctrl-C while the program is still being loaded ends it without a word, as nothing has begun."""
    # What is loaded stays until the end: to look through it for garbage would only make the start longer.
    gc.disable()
    try:
        from kg.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()
