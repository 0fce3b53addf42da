"""Commands built when they are asked for: reading the options of all takes longer than the rest."""

import inspect
from collections import UserDict
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import cast

import typer
from typer._click.core import Command
from typer.core import TyperGroup
from typer.main import get_command_from_info, get_command_name, get_group_from_info
from typer.models import CommandInfo, TyperInfo


@dataclass(frozen=True)
class Listed:
    """What a help page says of a command: its name, its first line, the part it belongs to."""

    name: str
    summary: str
    panel: str


class Deferred(UserDict[str, Command]):
    """The commands of a group by name, in the order of mounting."""

    def __init__(self, app: typer.Typer) -> None:
        super().__init__()
        self._app = app
        self._infos: dict[str, CommandInfo | TyperInfo] = {}
        for command in app.registered_commands:
            assert command.callback is not None
            self._infos[command.name or get_command_name(command.callback.__name__)] = command
        for group in app.registered_groups:
            assert isinstance(group.name, str)
            self._infos[group.name] = group
        self.data = dict.fromkeys(self._infos, cast(Command, None))

    def __getitem__(self, name: str) -> Command:
        if name in self.data and self.data[name] is None:
            self.data[name] = _built(self._infos[name])
        return self.data[name]

    def listed(self) -> tuple[Listed, ...]:
        """What the help page of the group says, without building any command."""
        shown = ((name, info) for name, info in self._infos.items() if info.hidden is not True)
        return tuple(_listed(name, info) for name, info in shown)


@cache
def program_of(app: typer.Typer) -> TyperGroup:
    """The group of all commands of a program, made once for all the lines a process runs."""
    return _group(TyperInfo(app))


def _listed(name: str, info: CommandInfo | TyperInfo) -> Listed:
    own = info if isinstance(info, CommandInfo) else _callback_of(info)
    panel = info.rich_help_panel
    summary = (inspect.getdoc(own.callback) or "").partition("\n")[0].removesuffix(".")
    return Listed(name, summary, panel if isinstance(panel, str) else "")


def _callback_of(info: TyperInfo) -> TyperInfo:
    assert info.typer_instance is not None
    assert info.typer_instance.registered_callback is not None
    return info.typer_instance.registered_callback


def _built(info: CommandInfo | TyperInfo) -> Command:
    if isinstance(info, TyperInfo):
        return _group(info)
    return get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)


def _group(info: TyperInfo) -> TyperGroup:
    """The group with its own options built, its commands not yet."""
    app = info.typer_instance
    assert app is not None
    shell, info = copy(app), copy(info)
    shell.registered_commands, shell.registered_groups = [], []
    info.typer_instance = shell
    group = get_group_from_info(
        info, pretty_exceptions_short=False, suggest_commands=False, rich_markup_mode=None
    )
    group.commands = cast(dict[str, Command], Deferred(app))
    return group
