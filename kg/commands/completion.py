"""kg completion: prints what a shell needs to complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command(short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    Example: kg completion bash >> ~/.bashrc
    """
    found = get_completion_class(shell)
    if found is not None:
        click.echo(found(context.find_root().command, {}, "kg", "_KG_COMPLETE").source())
