"""Starts the `kg` command; python -m kg is the same."""

import sys


def main() -> None:
    """Run the command line; Ctrl-C while the program is still being loaded ends it without a word, as nothing has begun."""
    try:
        from kg.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
