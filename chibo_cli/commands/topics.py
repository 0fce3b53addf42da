"""chibo topics"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError

if TYPE_CHECKING:  # --help does not need the facts
    from chibo_cli.facts.topic_stages import YearStages

_YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
_QUARTER = re.compile(r"((?:19|20|21)[0-9]{2})-[Qq]([1-4])")


@dataclass(frozen=True)
class Which:
    """Which topics: of a year, of one quarter of it, or the one with a number this year."""

    year: int | None = None
    quarter: int | None = None
    number: int | None = None


def read_which(word: str) -> Which:
    """The topics of `2026`, `2026-Q1` or `3`. Raises BadValue for anything else."""
    if _YEAR.fullmatch(word):
        return Which(int(word))
    if match := _QUARTER.fullmatch(word):
        return Which(int(match[1]), int(match[2]))
    if re.fullmatch("[0-9]{1,2}", word):
        return Which(number=int(word))
    raise options.BadValue(
        f"«{word}» không phải năm, quý hay số của chuyên đề; ghi ví dụ 2026, 2026-Q1 hoặc 3."
    )


def topics(
    which: Annotated[
        Which | None,
        typer.Argument(
            parser=read_which,
            metavar="NĂM|QUÝ|SỐ",
            help="Năm (2026), quý (2026-Q1) hay số của chuyên đề (3).",
            show_default="năm nay",
        ),
    ] = None,
    in_detail: Annotated[
        bool, typer.Option("--chi-tiet", help="In đủ các bước của mọi chuyên đề trong năm.")
    ] = False,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Xem các chuyên đề của năm đến đâu rồi, việc tiếp theo là gì, hạn ngày nào.

    Mỗi chuyên đề đi từ kế hoạch, người chuẩn bị, dự thảo, buổi họp đến bản hoàn chỉnh và báo cáo
    cấp trên. Hạn chỉ lấy từ kế hoạch, ngày họp và hướng dẫn. Ghi một quý hay số của một chuyên đề
    thì in từng bước: ngày làm, chỗ ghi, căn cứ.

    Ví dụ:
      chibo topics
      chibo topics 2026 --tinh-den 2026-06-30
      chibo topics 2026-Q1
      chibo topics 3
    """
    from chibo_cli.console.papers import folder_option
    from chibo_cli.console.topics.details import show_details, show_details_as_csv
    from chibo_cli.console.topics.fields import show_topics_as_json
    from chibo_cli.console.topics.summary import show_topics, show_topics_as_csv, talk_of_unread
    from chibo_cli.facts.topic_stages import stages_of_year
    from chibo_cli.loader import find_workspace, load_year, open_workspace

    if as_json and as_csv:
        raise ChiboError("Chỉ dùng một trong hai: --json hoặc --csv.")
    day = as_of or date.today()
    workspace = open_workspace(find_workspace(folder))
    record, _ = load_year(workspace, (which and which.year) or day.year, as_of=day)
    year = _narrowed(stages_of_year(record), which or Which())
    where = folder_option(folder)
    in_detail = in_detail or bool(which and (which.quarter or which.number))
    if as_json:
        show_topics_as_json(year)
    elif as_csv:
        (show_details_as_csv if in_detail else show_topics_as_csv)(year)
    elif in_detail:
        show_details(year, record.root, where=where, no_color=no_color)
    else:
        show_topics(year, where=where, quiet=quiet, no_color=no_color)
    talk_of_unread(year)


def _narrowed(year: "YearStages", which: Which) -> "YearStages":
    """The year with only what was asked for. Raises ChiboError for a number no topic has."""
    if which.quarter:
        return year.of_quarter(which.quarter)
    if which.number is None:
        return year
    if which.number not in {topic.number for topic in year.topics}:
        count = len(year.topics)
        known = f"có {count} chuyên đề, số 1 đến {count}" if count else "chưa có chuyên đề nào"
        quarter = f" Xem quý thì ghi {year.year}-Q{which.number}." if which.number < 5 else ""
        raise ChiboError(f"Năm {year.year} {known}; không có chuyên đề {which.number}.{quarter}")
    return year.of_topic(which.number)
