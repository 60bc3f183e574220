"""Configurations of training runs: `.cfg` files (spaCy's config format) read into pydantic models."""

from __future__ import annotations

import json
from collections.abc import Iterable
from configparser import Error as SyntaxFault
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from pipeline.errors import UsageError


class Section(BaseModel):
    """Base of all: a setting that does not exist is an error, not passed over."""

    model_config = ConfigDict(extra="forbid", frozen=True)


_Settings = TypeVar("_Settings", bound=Section)


def read_settings(path: Path, kind: type[_Settings], overrides: Iterable[str] = (), *, like: str) -> _Settings:
    """The configuration in a .cfg file, as `kind`.

    `overrides` are `section.name=value` with the value in JSON, or a bare word: `training.frozen=true`,
    `data.train=["a", "b"]`, `training.encoder=models/encoder`. `like` is the configuration that an error's message
    names as an example. Raises UsageError E710 where the file, an override or the outcome is not as it should be.
    """
    from confection import Config as Cfg

    try:
        raw: dict[str, Any] = Cfg().from_disk(path)
        for override in overrides:
            _override(raw, override)
        return kind.model_validate(raw)
    except ValidationError as error:
        reason = "; ".join(_reason(fault, kind) for fault in error.errors())
        raise UsageError("E710", path=path, reason=reason, like=like) from error
    except (OSError, ValueError, SyntaxFault) as error:
        raise UsageError("E710", path=path, reason=" ".join(str(error).split()), like=like) from error


def to_cfg(settings: Section) -> str:
    """The configuration as a .cfg file that `read_settings` reads back."""
    from confection import Config as Cfg

    return str(Cfg(settings.model_dump(mode="json")).to_str())


def _override(raw: dict[str, Any], override: str) -> None:
    name, equals, value = override.partition("=")
    section, dot, key = name.strip().partition(".")
    if not (equals and dot and section and key):
        raise ValueError(f"{override!r} is not of the form section.name=value")
    try:
        parsed = json.loads(value)
    except ValueError:
        parsed = value.strip()
    raw.setdefault(section, {})[key] = parsed


def _reason(fault: Any, kind: type[Section]) -> str:
    """`training.epoch: no such setting (epochs?)`, of one of pydantic's errors."""
    where = ".".join(map(str, fault["loc"]))
    if fault["type"] != "extra_forbidden":
        return f"{where}: {fault['msg'].removeprefix('Value error, ')}"
    *sections, name = map(str, fault["loc"])
    fields: Any = kind.model_fields
    for section in sections:
        fields = fields[section].annotation.model_fields
    near = get_close_matches(name, fields, n=1)
    return f"{where}: no such setting{f' ({near[0]}?)' if near else ''}"
