"""Wrong usage, in sentences made from what Typer found, never from Typer's words."""

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from typer._click.core import Context, Parameter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoSuchOption,
    UsageError,
)
from typer.core import TyperArgument, TyperGroup, TyperOption

from chibo_cli.cli.pages import choices_of, name_of, usage_line
from chibo_cli.commands.options import BadValue

_UNKNOWN: Final = "Dòng lệnh viết chưa đúng."


class WrongUsage(UsageError):  # noqa: N818 Typer's own errors of usage have no such suffix
    """Wrong usage that is already a Vietnamese sentence."""


def no_such_command(ctx: Context, name: str, commands: Sequence[str]) -> WrongUsage:
    """No command has this name; names the nearest one where there is one."""
    nearest = get_close_matches(name.lower(), commands)
    return WrongUsage(f"Không có lệnh «{name}».{_meant(nearest)}", ctx)


def unexpected_arguments(ctx: Context, words: Sequence[str]) -> WrongUsage:
    """More words than the command has arguments."""
    quoted = ", ".join(f"«{word}»" for word in words)
    return WrongUsage(f"Thừa {quoted}: lệnh không nhận thêm đối số này.", ctx)


def message(error: UsageError) -> str:
    """The usage line, what is wrong, and where to read on."""
    lines = [f"Lỗi: {sentence(error)}"]
    if error.ctx is not None:
        lines = [usage_line(error.ctx), *lines, f"Xem thêm: {error.ctx.command_path} --help"]
    return "\n".join(lines)


def sentence(error: UsageError) -> str:
    """One sentence about what is wrong; a plain one for an error nobody has met yet."""
    match error:
        case WrongUsage():
            return error.message
        case NoSuchOption():
            return _no_such_option(error)
        case BadOptionUsage():
            return _bad_option_usage(error)
        case MissingParameter(param=TyperArgument() as argument):
            return f"Thiếu {name_of(argument)}.{_one_of(argument)}"
        case MissingParameter(param=TyperOption() as option):
            return f"Thiếu tuỳ chọn {name_of(option)}.{_one_of(option)}"
        case BadValue(param=Parameter() as parameter):
            return f"Giá trị của {name_of(parameter)} chưa đúng: {error.message}"
        case BadParameter(param=TyperArgument() | TyperOption() as parameter):
            given = _given(error)
            return f"Giá trị{given} của {name_of(parameter)} chưa đúng.{_expected(parameter)}"
    return _UNKNOWN


def _no_such_option(error: NoSuchOption) -> str:
    # After "-json" Typer tries the single letters; its first error still knows the whole word.
    whole = error.__context__ if isinstance(error.__context__, NoSuchOption) else error
    name = whole.option_name
    if " " in name:
        return f"«{name}» bắt đầu bằng dấu gạch nên bị hiểu là tuỳ chọn; viết -- ngay trước nó."
    if error.ctx is not None and isinstance(error.ctx.command, TyperGroup):
        commands = error.ctx.command.commands.values()
        if any(name in parameter.opts for command in commands for parameter in command.params):
            return f"Tuỳ chọn {name} phải viết sau tên lệnh."
    return f"Không có tuỳ chọn {name}.{_meant(whole.possibilities or ())}"


def _bad_option_usage(error: BadOptionUsage) -> str:
    for parameter in error.ctx.command.get_params(error.ctx) if error.ctx else ():
        if isinstance(parameter, TyperOption) and error.option_name in parameter.opts:
            if parameter.is_flag:
                return f"Tuỳ chọn {error.option_name} không kèm giá trị."
            value = parameter.metavar or "giá trị"
            return f"Tuỳ chọn {error.option_name} cần kèm {value}.{_one_of(parameter)}"
    return _UNKNOWN


def _given(error: BadParameter) -> str:
    """The word that was refused, from the validation error that Typer chains to its own."""
    cause = error.__cause__
    if isinstance(cause, ValueError) and hasattr(cause, "errors"):
        given = cause.errors()[0]["input"]
        return f" «{given}»" if isinstance(given, str) else ""
    return ""


def _expected(parameter: TyperArgument | TyperOption) -> str:
    annotation = parameter.type_descriptor.annotation
    if annotation not in (int, float):
        return _one_of(parameter)
    number = "số nguyên" if annotation is int else "số"
    least = "" if parameter.min is None else f" từ {parameter.min}"
    most = "" if parameter.max is None else f" đến {parameter.max}"
    return f" Hãy viết một {number}{least}{most}."


def _one_of(parameter: TyperArgument | TyperOption) -> str:
    choices = choices_of(parameter)
    return f" Chọn một trong: {', '.join(choices)}." if choices else ""


def _meant(nearest: Sequence[str]) -> str:
    return f" Có phải {nearest[0]} không?" if nearest else ""
