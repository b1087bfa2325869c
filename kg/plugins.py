"""Finds what lies in the plural folders, and what other packages add by entry points; imports a plug-in when it is picked."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from contextlib import suppress
from functools import cache, lru_cache
from importlib.machinery import PathFinder
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from kg.errors import BadPluginError, UnknownNameError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

# Folder → what a module in it must have, and what one of them is called.
_CONTRACTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "readers": ("reader", ("SUFFIXES", "read")),
    "extractors": ("extractor", ("YIELDS", "extract")),
    "exporters": ("exporter", ("export",)),
    "importers": ("importer", ("SUFFIXES", "read")),
    "loaders": ("loader", ("SOURCE", "load")),
    "engines": ("engine", ("SOURCE", "ask")),
}


@cache
def _installed() -> Any:
    """Give what all installed packages add to anything, once for all folders; None where none adds to ours: it is of another class since 3.12."""
    if not _may_add():
        return None
    from importlib.metadata import entry_points

    return entry_points()


def _may_add() -> bool:
    """Tell whether an installed package may add plug-ins: to look for our name takes a fiftieth of what `importlib.metadata` takes to be imported and to read them."""
    if any(hasattr(finder, "find_distributions") for finder in sys.meta_path if finder is not PathFinder):
        return True
    for place in sys.path:
        try:
            inside = os.listdir(place or ".")
        except NotADirectoryError:
            # An archive.
            return True
        except OSError:
            continue
        for name in inside:
            if name.lower().endswith(".egg"):
                return True
            if name.lower().endswith(("dist-info", "egg-info")):
                with suppress(OSError):
                    if b"[kg." in Path(place, name, "entry_points.txt").read_bytes():
                        return True
    return False


@cache
def _found(folder: str) -> dict[str, EntryPoint | None]:
    package = importlib.import_module(f"kg.{folder}")
    own: dict[str, EntryPoint | None] = {m.name: None for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_")}
    points = _installed()
    added = {point.name: point for point in points.select(group=f"kg.{folder}") if point.name not in own} if points else {}
    return {**own, **added}


def names(folder: str) -> list[str]:
    """Give the names of the plug-ins in a folder, without importing them."""
    return sorted(_found(folder))


@cache
def pick(folder: str, name: str) -> ModuleType:
    """Import a plug-in and check that it offers what its contract asks for."""
    kind, wanted = _CONTRACTS[folder]
    found = _found(folder)
    if name not in found:
        raise UnknownNameError(kind, name, found)
    point = found[name]
    module = importlib.import_module(f"kg.{folder}.{name}") if point is None else point.load()
    missing = [item for item in wanted if not hasattr(module, item)]
    if missing:
        raise BadPluginError(f"{getattr(module, '__name__', name)} is no {kind}: it lacks {', '.join(missing)}. See {kind.title()} in kg/contracts.py.")
    return module


def every(folder: str) -> dict[str, ModuleType]:
    """Import all plug-ins of a folder, by name."""
    return {name: pick(folder, name) for name in names(folder)}


@lru_cache(maxsize=1)
def readers_by_suffix() -> dict[str, ModuleType]:
    """Give the reader of each suffix."""
    return {suffix: module for module in every("readers").values() for suffix in module.SUFFIXES}


@lru_cache(maxsize=1)
def importers_by_suffix() -> dict[str, ModuleType]:
    """Give the importer of each suffix."""
    return {suffix: module for module in every("importers").values() for suffix in module.SUFFIXES}
