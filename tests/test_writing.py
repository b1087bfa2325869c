from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BadFileError
from kg.writing import clean, replacing, write


def test_a_file_is_replaced_when_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.txt"
    assert write(path, ["一\n", "二\n"]) == path
    assert path.read_bytes() == "一\n二\n".encode()
    assert [p.name for p in path.parent.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, RuntimeError])
def test_a_failure_leaves_the_old_file(tmp_path: Path, stop: type[BaseException]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(stop), replacing(path) as file:
        file.write("half")
        raise stop
    assert path.read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_full_disk_is_told_in_one_line(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(BadFileError, match="cannot be written") as caught, replacing(path) as file, Path("/dev/full").open("w") as full:
        file.write("half")
        full.write("x")
        full.flush()
    assert "\n" not in str(caught.value)
    assert path.read_text(encoding="utf-8") == "old"


def test_a_place_that_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BadFileError, match="cannot be written"):
        write(tmp_path / "file" / "a.txt", ["x"])


def test_clean_keeps_the_length() -> None:
    hostile = "区\x00\x0b\ud800\uffff𠮷\n\t委"
    assert len(clean(hostile)) == len(hostile)
    assert clean(hostile).encode("utf-8").decode("utf-8") == "区\ufffd\ufffd\ufffd\ufffd𠮷\n\t委"
