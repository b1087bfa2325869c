"""The cost of a load, measured once on a small graph so that the bench keeps working; make bench measures a large one."""

from __future__ import annotations

import pytest
from bench.loading import measured


@pytest.mark.ci
@pytest.mark.neo4j
def test_a_second_load_takes_less_than_the_plain_way() -> None:
    by_size, first, again = measured(1000, 5000, (5000,))
    assert again.processor < by_size[5000].processor < first.processor * 2
