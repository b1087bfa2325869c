"""Finds what lies in the plural folders, and what other packages add by entry points; imports a plug-in when it is picked."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from contextlib import suppress
from functools import cache, lru_cache
from types import ModuleType

from kg.errors import BadPluginError, UnknownWordError
from kg.patterns import made

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
def _installed() -> dict[str, dict[str, str]]:
    """Give what other packages add: folder → name → where it is.

    To ask each installed package what it says of itself takes longer than to import ten of our modules: the answer is kept until one comes, goes or changes.
    """
    packages: list[tuple[str, int]] = []
    for folder in sys.path:
        # What is no folder, or may not be read, is passed over as Python does.
        with suppress(OSError), os.scandir(folder or ".") as entries:
            packages += [(entry.path, entry.stat().st_mtime_ns) for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
    # With the folders that are asked for: an answer that lacks one of today's is none.
    found: dict[str, dict[str, str]] = made("plug-ins", repr((sorted(_CONTRACTS), sorted(packages))), _ask_installed)
    return found


def _ask_installed() -> dict[str, dict[str, str]]:
    # Here, since most processes find the answer kept.
    from importlib.metadata import entry_points

    return {folder: {point.name: point.value for point in entry_points(group=f"kg.{folder}")} for folder in _CONTRACTS}


@cache
def _found(folder: str) -> dict[str, str]:
    package = importlib.import_module(f"kg.{folder}")
    own = {m.name: "" for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_")}
    return {**_installed()[folder], **own}


def _added(folder: str, name: str, where: str) -> ModuleType:
    from importlib.metadata import EntryPoint

    module: ModuleType = EntryPoint(name, where, f"kg.{folder}").load()
    return module


def names(folder: str) -> list[str]:
    """Give the names of the plug-ins in a folder, without importing them."""
    return sorted(_found(folder))


@cache
def pick(folder: str, name: str) -> ModuleType:
    """Import a plug-in and check that it offers what its contract asks for."""
    kind, wanted = _CONTRACTS[folder]
    found = _found(folder)
    if name not in found:
        raise UnknownWordError(kind, name, found)
    module = _added(folder, name, found[name]) if found[name] else importlib.import_module(f"kg.{folder}.{name}")
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
