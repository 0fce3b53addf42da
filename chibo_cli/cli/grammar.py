"""Typer's command and group, with their own words in Vietnamese."""

from typing import Any

from typer._click.core import Context, augment_usage_errors
from typer.core import TyperCommand, TyperGroup

from chibo_cli.cli.pages import help_page
from chibo_cli.cli.usage import no_such_command, unexpected_arguments

# Options every command takes, also one that has nothing to ask, to colour or to leave unsaid.
COMMON_FLAGS = {"-q", "--quiet", "--no-color", "--no-input"}


class Command(TyperCommand):
    """A command whose help and complaints are Vietnamese."""

    def get_help(self, ctx: Context) -> str:
        return help_page(ctx)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True  # so that they reach us and are refused in Vietnamese
        with augment_usage_errors(ctx):
            left_over = super().parse_args(ctx, self._without_idle_flags(args))
        if left_over:
            raise unexpected_arguments(ctx, left_over)
        return left_over

    def _without_idle_flags(self, args: list[str]) -> list[str]:
        """The words without the common flags this command has no use for; values stay."""
        own = {option for parameter in self.params for option in parameter.opts}
        flags = {o for p in self.params if getattr(p, "is_flag", False) for o in p.opts}
        end = args.index("--") if "--" in args else len(args)
        kept = [
            word
            for before, word in zip(["", *args], args[:end], strict=False)
            if word not in COMMON_FLAGS - own or before in own - flags
        ]
        return [*kept, *args[end:]]


class Group(TyperGroup):
    """A group of commands; an option written before the command counts as written after it."""

    def get_help(self, ctx: Context) -> str:
        return help_page(ctx)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        with augment_usage_errors(ctx):
            given, words, order = self.make_parser(ctx).parse_args(list(args))
        if not words or any(option.is_eager for option in order):
            return super().parse_args(ctx, args)
        carried = []
        for option in dict.fromkeys(order):
            value = given[option.name]
            carried += [option.opts[0]] if value is True else [option.opts[0], value]
        ctx.args = [words[0], *carried, *words[1:]]
        return ctx.args

    def invoke(self, ctx: Context) -> Any:
        if not ctx.args:
            return super().invoke(ctx)
        name, *words = ctx.args
        command = self.commands.get(name)
        if command is None:
            raise no_such_command(ctx, name, list(self.commands))
        with command.make_context(name, words, parent=ctx) as inner:
            return command.invoke(inner)
