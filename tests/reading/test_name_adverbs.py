"""A name of two characters before an adverb or a modal verb, and one of three that ends like one. All people are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# The text, and the person whom it names.
OVER = [
    ("区长顾磊深入海曙区调研。", "顾磊"),
    ("区长顾明重点检查江澜集团。", "顾明"),
    ("区长李明全程参加会议。", "李明"),
    ("区长周文特别强调，要压实责任。", "周文"),
    ("区长顾磊未出席云滨教育大会。", "顾磊"),
    ("区长顾磊均出席了会议。", "顾磊"),
    ("区长林晓舟、沈明均出席会议。", "沈明"),
    ("林晓舟、沈明均出席会议。", "沈明"),
    ("顾磊拟任云滨区副区长。", "顾磊"),
    ("顾磊新任云滨区副区长。", "顾磊"),
    ("顾磊现为云滨区教育局局长。", "顾磊"),
    ("顾磊仍任云滨区副区长。", "顾磊"),
    ("区长顾磊正主持会议。", "顾磊"),
    ("区长顾磊可出席会议。", "顾磊"),
    ("区长顾磊会前往云滨区。", "顾磊"),
    ("区长顾磊能参加会议。", "顾磊"),
    ("区长顾磊尚未出席会议。", "顾磊"),
    ("区长顾磊或将接任市长。", "顾磊"),
    ("顾磊昨出席云滨教育大会。", "顾磊"),
    ("顾磊均获全国劳动模范称号。", "顾磊"),
    ("区长欧阳静须参加会议。", "欧阳静"),
    ("区长顾磊刚出席会议。顾磊，1970年出生。区长顾磊主持会议。", "顾磊"),
]
WHOLE = [
    ("区长顾云深入选江澜人才计划。", "顾云深"),
    ("区长顾胜利用周末的时间走访江澜集团。", "顾胜利"),
    ("区长顾一新任云滨区委书记。", "顾一新"),
    ("区长顾国均出席会议。", "顾国均"),
    ("区长顾文正主持会议。", "顾文正"),
    ("区长顾芳正表示感谢。", "顾芳正"),
    ("区长顾志能参加会议。", "顾志能"),
    ("区长顾一可出席会议。", "顾一可"),
    ("区长顾宏才作了报告。", "顾宏才"),
    ("区长顾志刚出席会议。", "顾志刚"),
    ("区长顾可可出席会议。", "顾可可"),
    ("区长顾琴可，1970年出生。顾琴可出席会议。", "顾琴可"),
]


@pytest.mark.parametrize(("text", "person"), [*OVER, *WHOLE])
def test_an_adverb_ends_a_name_and_its_own_last_character_does_not(text: str, person: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert person in names_in(text, "Person")
    assert not any(name != person and (name.startswith(person) or person.startswith(name)) for name in names_in(text, "Person"))
