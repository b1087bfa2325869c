"""Which names are one thing; every such decision is made here."""
