"""The `kg` command: the one place where an error becomes a message."""

from __future__ import annotations

import errno
import os
import sys

import click

from kg import __version__
from kg.commands import ask, build, completion, cypher, explain, export, extract, import_, load, review, serve, show, sparql, statements, verify, view
from kg.commands.output import plain
from kg.errors import KgError

_HELP = """\
Build a knowledge graph of who did what with whom from Chinese news.

\b
  kg build seeds/               read articles, write exports/graph.jsonl
  kg explain 曹立强             all that the graph says of a name, with the sentences
  kg ask                        the questions that can be asked; kg cypher and kg sparql ask your own
  kg review                     names that may be one thing: decide
  kg export all --to exports/   Turtle, N-Triples, GraphML, Neo4j, JSON Lines, CSV
  kg load neo4j                 into a Neo4j server, checked; again: only what changed
  kg view --open                one HTML page to look at: search, follow, read the sentences
"""


@click.group(help=_HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="kg")
def kg() -> None:
    """Gather the commands."""


_COMMANDS = (
    build.build,
    show.show,
    explain.explain,
    extract.extract,
    ask.ask,
    cypher.cypher,
    sparql.sparql,
    export.export,
    load.load,
    serve.serve,
    statements.statements,
    review.review,
    view.view,
    import_.import_,
    verify.verify,
    completion.completion,
)
for command in _COMMANDS:
    kg.add_command(command)


def main() -> None:
    """Run the command line: exit code 0, 1 for what the user can mend, 2 for wrong usage, 130 for Ctrl-C; a bug shows its traceback."""
    try:
        code = kg.main(standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except KgError as error:
        # What it quotes may be anybody's: a file's, a server's.
        click.echo(f"kg: {plain(error)}", err=True)
        sys.exit(error.code)
    except click.exceptions.Abort:
        click.echo("kg: stopped. What was not finished was not written.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader of our output has gone (kg show | head): no error, and nothing more to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        # What is written into files is told by who writes it; this is a full disk behind kg show > FILE.
        if error.errno != errno.ENOSPC:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        click.echo("kg: there is no space left where the output goes.", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
