"""Bad input and bad luck: a clear line, the right exit code, and nothing half-written."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from running import heed_ctrl_c

from kg.cli import kg as command
from kg.errors import BadFileError
from kg.plugins import readers_by_suffix

GOOD = "报道\n2024-05-20\n新华网消息：5月19日，云滨区委书记江令远主持召开云滨区委常委会会议。\n"


def kg(*args: str | Path, **kwargs: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "kg", *map(str, args)], capture_output=True, text=True, timeout=120, check=False, **kwargs)  # type: ignore[call-overload, no-any-return]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "pages"
    home.mkdir()
    (home / "good.txt").write_text(GOOD, encoding="utf-8")
    return home


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "binary.txt"),
        ("cut.txt", GOOD.encode()[:-2], "cut.txt"),
        ("mixed.txt", GOOD.encode() + "云滨区".encode("gb18030") + GOOD.encode(), "mixed.txt"),
        ("broken.jsonl", b'{"title": "\xe6\x8a\xa5", "text": "x"}\n{"title": \n', "line 2"),
        ("no-column.csv", "甲,乙\n1,2\n".encode(), "no-column.csv"),
    ],
)
def test_a_bad_file_is_named_and_stops_no_other(folder: Path, tmp_path: Path, name: str, data: bytes, says: str) -> None:
    (folder / name).write_bytes(data)
    graph = tmp_path / "graph.jsonl"
    done = kg("build", folder, "--graph", graph)
    assert done.returncode == 1, done.stderr
    assert name in done.stderr and says in done.stderr and "Traceback" not in done.stderr
    assert "江令远" in graph.read_text(encoding="utf-8")


def test_nul_and_lone_surrogates_are_read(folder: Path, tmp_path: Path) -> None:
    (folder / "odd.jsonl").write_text(json.dumps({"title": "报道", "date": "2024-05-20", "text": "5月19日\x00，云滨区区长白知秋\ud800出席招商大会。"}) + "\n", encoding="utf-8")
    graph = tmp_path / "graph.jsonl"
    done = kg("build", folder, "--graph", graph)
    assert done.returncode == 0, done.stderr
    for format in ("turtle", "ntriples", "graphml", "neo4j", "jsonl", "csv"):
        assert kg("export", format, "--to", tmp_path / "out", "--graph", graph).returncode == 0, format


def test_a_line_of_fifty_megabytes(folder: Path, tmp_path: Path) -> None:
    (folder / "long.txt").write_bytes(b"a" * 50_000_000 + b"\n")
    done = kg("build", folder, "--graph", tmp_path / "graph.jsonl")
    assert done.returncode == 1 and "long.txt" in done.stderr and "Traceback" not in done.stderr
    assert (tmp_path / "graph.jsonl").exists()


def test_a_folder_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    runner, every_reader = CliRunner(), readers_by_suffix()
    root = os.geteuid() == 0
    # Root reads every folder: as root the command runs for a while as a user who may not.
    tmp_path.chmod(0o777)
    if root:
        for parent in tmp_path.parents[:3]:
            if "pytest" in parent.name:
                parent.chmod(0o755)
        os.seteuid(65534)
    try:
        result = runner.invoke(command, ["build", str(tmp_path / "closed"), "--graph", str(tmp_path / "graph.jsonl")])
    finally:
        if root:
            os.seteuid(0)
        (tmp_path / "closed").chmod(0o755)
    assert every_reader and isinstance(result.exception, BadFileError) and "cannot be read" in str(result.exception), (result.output, result.exception)
    assert not (tmp_path / "graph.jsonl").exists()


@pytest.mark.parametrize(("args", "says"), [((), "PATH"), (("nowhere",), "no such file"), (("nowhere/*.txt",), "nothing matches")])
def test_wrong_paths(tmp_path: Path, args: tuple[str, ...], says: str) -> None:
    done = kg("build", *args, cwd=tmp_path)
    assert done.returncode == (2 if not args else 1) and says in done.stderr and "Traceback" not in done.stderr


def test_no_article_and_no_fact_are_no_success(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "dull").mkdir()
    (tmp_path / "dull" / "a.txt").write_text("天气很好。\n", encoding="utf-8")
    for name, says in (("empty", "No article found in empty"), ("dull", "none states a fact")):
        done = kg("build", name, cwd=tmp_path)
        assert done.returncode == 1 and says in done.stderr and not (tmp_path / "exports" / "graph.jsonl").exists(), done.stderr


def test_a_full_disk_leaves_the_old_graph(folder: Path, tmp_path: Path) -> None:
    graph = tmp_path / "graph.jsonl"
    graph.write_text("old", encoding="utf-8")

    def small() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))

    done = kg("build", folder, "--graph", graph, preexec_fn=small, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    assert done.returncode == 1 and "cannot be written" in done.stderr, done.stderr
    assert graph.read_text(encoding="utf-8") == "old" and [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_behind_the_output_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([sys.executable, "-m", "kg", "ask"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "kg: there is no space left where the output goes.\n")


def test_what_a_file_says_reaches_no_terminal_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.graphml"
    path.write_text('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\x00</graphml>', encoding="utf-8")
    done = kg("import", path, "--graph", tmp_path / "graph.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1) and "is broken" in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_writes_nothing(tmp_path: Path, jobs: str) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    record = json.dumps({"title": "报道", "date": "2024-05-20", "text": "5月19日，云滨区委书记江令远主持召开云滨区委常委会会议。" * 50}, ensure_ascii=False)
    (pages / "many.jsonl").write_text((record + "\n") * 8000, encoding="utf-8")
    command = [sys.executable, "-m", "kg", "build", "pages", "--jobs", jobs]
    running = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=heed_ctrl_c, start_new_session=True)
    # Long enough for a busy machine to be through with its imports.
    time.sleep(5)
    assert running.poll() is None, "the build was over before it could be stopped"
    os.killpg(running.pid, signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 130 and "stopped" in told and "Traceback" not in told, told[-2000:]
    assert not (tmp_path / "exports").exists() or list((tmp_path / "exports").iterdir()) == []


def test_ctrl_c_while_the_program_is_loaded_ends_it_quietly() -> None:
    # Told of each import as it ends: the signal comes in the middle of ours.
    loading = [sys.executable, "-X", "importtime", "-m", "kg", "--version"]
    with subprocess.Popen(loading, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=heed_ctrl_c) as starting:
        assert starting.stderr is not None and starting.stdout is not None
        assert any(line.endswith(" click\n") for line in starting.stderr)
        starting.send_signal(signal.SIGINT)
        told, said = starting.stderr.read(), starting.stdout.read()
    assert starting.returncode == 130 and "Traceback" not in told and said == "", told[-2000:]


def test_a_pipe_is_no_file(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    done = kg("build", folder, "--graph", folder / "graph.jsonl")
    assert done.returncode == 0 and "Passed over 1 file that no reader knows: " in done.stdout and "pipe.txt" in done.stdout
    done = kg("build", folder / "pipe.txt", "--graph", folder / "other.jsonl")
    assert done.returncode == 1 and "neither a file nor a folder" in done.stderr and "Traceback" not in done.stderr


def test_what_kg_wrote_among_articles_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5月19日，云滨区委书记江令远主持召开云滨区委常委会会议。", encoding="utf-8")
    (tmp_path / "facts.csv").write_text("title,text\n云滨区召开会议,云滨区委书记江令远主持会议。\n", encoding="utf-8")
    built = kg("build", ".", cwd=tmp_path)
    for args in (("export", "all", "--to", "exports"), ("export", "csv", "--to", "tables"), ("view",)):
        assert kg(*args, cwd=tmp_path).returncode == 0
    again = kg("build", ".", cwd=tmp_path)
    assert (built.returncode, again.returncode, again.stderr) == (0, 0, "")
    assert built.stdout.splitlines()[0] == again.stdout.splitlines()[0] and "files that kg wrote: ./exports/" in again.stdout
