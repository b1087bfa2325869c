"""Makes ids out of what things are, so that the same thing has the same one in each build."""

from __future__ import annotations

import hashlib

# Ids are spelled in base 32; two of its digits at a time, because base64.b32encode takes longer than all else about an id.
_PAIRS = [a + b for a in "abcdefghijklmnopqrstuvwxyz234567" for b in "abcdefghijklmnopqrstuvwxyz234567"]


def digest(*parts: str) -> str:
    """Give 26 digits in base 32 that stand for some texts: the first 130 bits of what SHA-256 makes of them.

    >>> digest("Person", "曹立强")
    'luv3oawo77k5tg52uqsyfqwtth'
    """
    number = int.from_bytes(hashlib.sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).digest()[:20])
    return "".join([_PAIRS[number >> place & 1023] for place in range(150, 20, -10)])
