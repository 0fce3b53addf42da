"""Help pages and usage lines: plain text, in Vietnamese, laid out for 80 columns."""

import shutil
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Final

from typer._click.core import Context, Parameter
from typer.core import TyperArgument, TyperGroup, TyperOption

from chibo_cli.cli.deferred import Deferred

_EXAMPLES: Final = "Ví dụ:"
_WIDEST_LEFT_COLUMN: Final = 26

Row = tuple[str, str]


def usage_line(ctx: Context) -> str:
    """How the command is written: `Cách dùng: chibo minutes [TUỲ_CHỌN] BUỔI_HỌP`."""
    before = f"Cách dùng: {ctx.command_path} "
    after = "[LỆNH]" if isinstance(ctx.command, TyperGroup) else _arguments_in_usage(ctx)
    return _filled(f"[TUỲ_CHỌN] {after}".rstrip(), first=before, next_lines=" " * len(before))


def help_page(ctx: Context) -> str:
    """The whole page: usage, description, arguments or commands, options, examples."""
    description, _, examples = (ctx.command.help or "").partition(f"\n{_EXAMPLES}\n")
    parts = [usage_line(ctx), *_paragraphs(description)]
    parts += _sections(_commands(ctx) if isinstance(ctx.command, TyperGroup) else _arguments(ctx))
    parts += _sections({"Tuỳ chọn": [_option_row(ctx, option) for option in _options(ctx)]})
    if examples:
        parts.append(f"{_EXAMPLES}\n{textwrap.indent(textwrap.dedent(examples), '  ')}")
    return "\n\n".join(parts)


def name_of(parameter: Parameter) -> str:
    """What a user calls it: the longest spelling of an option, the placeholder of an argument."""
    if isinstance(parameter, TyperOption):
        return max(parameter.opts, key=len)
    return parameter.metavar or parameter.name.upper()


def choices_of(parameter: TyperArgument | TyperOption) -> list[str]:
    """The words a closed list allows, in its order; empty where any word may stand."""
    choices = parameter.type_descriptor.choices or ()
    return [str(choice.value if isinstance(choice, Enum) else choice) for choice in choices]


def _arguments_in_usage(ctx: Context) -> str:
    pieces = []
    for parameter in _declared_arguments(ctx):
        name = name_of(parameter) if parameter.required else f"[{name_of(parameter)}]"
        pieces.append(name + ("..." if parameter.nargs != 1 else ""))
    return " ".join(pieces)


def _paragraphs(description: str) -> Iterator[str]:
    for paragraph in description.strip().split("\n\n"):
        if paragraph:
            yield _filled(" ".join(paragraph.split()), first="  ", next_lines="  ")


def _commands(ctx: Context) -> dict[str, list[Row]]:
    """The commands by the part of the month they belong to, both in the order of mounting."""
    sections: dict[str, list[Row]] = {}
    assert isinstance(ctx.command, TyperGroup)
    assert isinstance(ctx.command.commands, Deferred)
    for each in ctx.command.commands.listed():
        sections.setdefault(each.panel or "Lệnh", []).append((each.name, each.summary))
    return sections


def _arguments(ctx: Context) -> dict[str, list[Row]]:
    return {"Đối số": [(name_of(each), _described(ctx, each)) for each in _declared_arguments(ctx)]}


def _declared_arguments(ctx: Context) -> list[TyperArgument]:
    declared = ctx.command.get_params(ctx)
    return [each for each in declared if isinstance(each, TyperArgument) and not each.hidden]


def _options(ctx: Context) -> list[TyperOption]:
    declared = ctx.command.get_params(ctx)
    return [each for each in declared if isinstance(each, TyperOption) and not each.hidden]


def _option_row(ctx: Context, option: TyperOption) -> Row:
    if option is ctx.command.get_help_option(ctx):
        return "    --help", "Xem trang này."
    spellings = ", ".join(sorted([*option.opts, *option.secondary_opts], key=len))
    value = "" if option.is_flag else f" {option.metavar or 'GIÁ_TRỊ'}"
    indent = "    " if spellings.startswith("--") else ""
    return f"{indent}{spellings}{value}", _described(ctx, option)


def _described(ctx: Context, parameter: TyperArgument | TyperOption) -> str:
    notes = []
    if choices := choices_of(parameter):
        notes.append(f"chọn: {', '.join(choices)}")
    if default := _default_of(ctx, parameter):
        notes.append(f"mặc định: {default}")
    if parameter.required:
        notes.append("bắt buộc")
    return f"{parameter.help or ''} [{'; '.join(notes)}]" if notes else parameter.help or ""


def _default_of(ctx: Context, parameter: TyperArgument | TyperOption) -> str:
    """The default in the user's words; empty where there is none worth telling."""
    if isinstance(parameter.show_default, str):
        return parameter.show_default
    default = parameter.get_default(ctx, call=False)
    if not parameter.show_default or isinstance(default, bool) or callable(default):
        return ""
    values = default if isinstance(default, list | tuple) else [default]
    return ", ".join(str(each.value if isinstance(each, Enum) else each) for each in values if each)


def _sections(sections: dict[str, list[Row]]) -> list[str]:
    """Headings with their rows; one width of the left column for all of them."""
    lefts = [left for rows in sections.values() for left, _ in rows]
    fitting = [len(left) for left in lefts if len(left) <= _WIDEST_LEFT_COLUMN]
    column = max(fitting, default=_WIDEST_LEFT_COLUMN) + 4
    return [
        "\n".join([f"{heading}:", *_aligned(rows, column)])
        for heading, rows in sections.items()
        if rows
    ]


def _aligned(rows: Sequence[Row], column: int) -> Iterable[str]:
    for left, right in rows:
        first = f"  {left}"
        if right and len(first) >= column:
            yield first
            first = ""
        yield _filled(right, first=first.ljust(column), next_lines=" " * column)


def _filled(text: str, *, first: str, next_lines: str) -> str:
    """Wrapped text; names such as `van-ban` or `--fail-on` are never broken in two."""
    if not text:
        return first.rstrip()
    return textwrap.fill(
        text,
        max(40, min(shutil.get_terminal_size().columns, 80) - 1),
        initial_indent=first,
        subsequent_indent=next_lines,
        break_on_hyphens=False,
        break_long_words=False,
    )
