"""One file per subcommand; the only rooms that print."""
