"""What a finder asks for at once before it seeks (`AnyOf`) must hold all that it seeks behind the question, or some of it is never found."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from types import ModuleType

import kg.extractors
import kg.reading
from kg.needs import AnyInShape, AnyOf, Sought, SoughtInShape

# Sought only where another pattern that is asked for stands, too.
ASKED_BEFORE = {
    "sited": {"_PARTNER_BEFORE", "_PARTNER_BEHIND", "_BETWEEN", "_TOGETHER", "_BOUGHT", "_BUYS", "_FIRMS", "_RAISES"},
    "made": {"_STARTED", "_BROUGHT", "_HAPPENS", "_CALLED"},
}


def _modules() -> list[ModuleType]:
    return [importlib.import_module(f"{package.__name__}.{found.name}") for package in (kg.reading, kg.extractors) for found in pkgutil.iter_modules(package.__path__)]


def _of(module: ModuleType, node: ast.AST) -> object:
    """Give what a name of a module, or a call of one of its functions without arguments, stands for; None for all else."""
    if isinstance(node, ast.Name):
        return getattr(module, node.id, None)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.args and not node.keywords:
        made = getattr(module, node.func.id, None)
        return made() if hasattr(made, "cache_info") else None
    return None


def _missed(module: ModuleType, function: ast.FunctionDef) -> list[str]:
    asked: AnyOf | AnyInShape | None = None
    line, missed = 0, []
    before = ASKED_BEFORE.get(module.__name__.rsplit(".", 1)[-1], set())
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute) and node.attr == "may_match" and isinstance(found := _of(module, node.value), (AnyOf, AnyInShape)):
            asked, line = found, node.lineno
    for node in ast.walk(function) if asked is not None else ():
        made = _of(module, node)
        for pattern in made if isinstance(made, tuple) else (made,):
            behind = isinstance(pattern, (Sought, SoughtInShape)) and asked is not None and pattern not in asked.patterns
            if behind and getattr(node, "lineno", 0) > line and ast.unparse(node) not in before:
                missed.append(ast.unparse(node))
    return missed


def test_nothing_is_sought_that_was_not_asked_for() -> None:
    missed = {
        (module.__name__, function.name): names
        for module in _modules()
        for function in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(function, ast.FunctionDef) and (names := _missed(module, function))
    }
    assert missed == {}, "put these into the AnyOf that the function asks for first"


def test_a_pattern_of_characters_beyond_the_first_plane_is_sought() -> None:
    # 𠮷 is two units of UTF-16, in which a text is cut into pairs.
    assert Sought("𠮷野").search("主任𠮷野出席") and Sought("(?:𠮷野|高野)出席").search("主任𠮷野出席")
    assert SoughtInShape("𠮷Ｐ").search("𠮷Ｐ主持") and not Sought("高野").search("主任𠮷野出席")
