"""What comes with the time of the year: next year's plan, inspections, the book, the figures."""

from collections.abc import Iterator

from chibo_cli.next_steps.step import NextStep, is_asked
from chibo_cli.next_steps.view import View, has_paper
from chibo_cli.record import YearRecord
from chibo_cli.rules.cadence.cb112_inspection_not_recorded import inspection_not_recorded
from chibo_cli.rules.thematic.cb703_topic_plan_missing import topic_plan_missing

_JULY, _OCTOBER, _DECEMBER = 7, 10, 12


def year_steps(view: View) -> Iterator[NextStep]:
    """What the month of the day brings; nothing of it has a day in the guidelines."""
    yield from _planning(view)
    yield from _inspecting(view)
    yield from _closing(view)


def _planning(view: View) -> Iterator[NextStep]:
    """In December the plan of the year to come, until it has a file."""
    record, year = view.record, view.day.year + 1
    planned = any(book.plan or _is_unread_plan(book) for book in view.books if book.year == year)
    if view.day.month == _DECEMBER and not planned and is_asked(topic_plan_missing, record):
        yield NextStep(
            f"{year}/ke-hoach",
            f"Lập kế hoạch sinh hoạt chuyên đề năm {year}.",
            f"chibo plan {year}",
            mark=f"xong thì ghi lap_ngay, bao_cao_cap_tren vào {year}/ke-hoach.toml",
            sources=topic_plan_missing.sources_under(record.guideline),
        )


def _inspecting(view: View) -> Iterator[NextStep]:
    """After each half of the year the inspection by the superior, until one is recorded."""
    record, year = view.record, view.day.year
    plan = f"{year}/ke-hoach.toml"
    if record.has_gap(plan, "kiem_tra") or not is_asked(inspection_not_recorded, record):
        return
    if view.is_before_book(view.day.replace(day=1)):
        return
    inspections = record.plan.inspections if record.plan else ()
    days = [each.date for each in inspections if view.is_done(each.date) and each.date]
    if _JULY <= view.day.month < _OCTOBER and not days:
        half, command = "sáu tháng đầu năm", f"chibo check {year} --tinh-den {year}-06-30"
    elif view.day.month == _DECEMBER and not any(day.month >= _OCTOBER for day in days):
        half, command = f"năm {year}", f"chibo check {year}"
    else:
        return
    yield NextStep(
        f"{year}/kiem-tra/{half}",
        f"Soát lại sổ {half}, để cấp trên kiểm tra.",
        command,
        mark=f"kiểm tra rồi thì ghi [[kiem_tra]] vào {plan}",
        sources=inspection_not_recorded.sources_under(record.guideline),
    )


def _closing(view: View) -> Iterator[NextStep]:
    """The figures and the book of a year, once its last meeting is held and recorded."""
    for book in view.books:
        begun = (view.day.year - 1 == book.year and view.day.month == 1) or (
            view.day.year == book.year and view.day.month == _DECEMBER
        )
        last = [m for b, m in view.held if b is book and m.kind.is_monthly and m.is_finished]
        if not begun or not any(m.month.month == _DECEMBER for m in last):
            continue
        if any(b is book for b, _ in view.coming):
            continue  # what is printed once would lack it
        if not has_paper(book, f"{book.year}-so-lieu-nam"):
            yield NextStep(
                f"{book.year}/tong-ket",
                f"In số liệu năm {book.year}: nghị quyết, nhiệm vụ, chuyên đề, kiến nghị.",
                f"chibo review {book.year} --docx",
            )
        if not has_paper(book, f"so-bien-ban-{book.year}"):
            yield NextStep(
                f"{book.year}/so-bien-ban",
                f"In sổ biên bản năm {book.year}.",
                f"chibo book {book.year}",
            )


def _is_unread_plan(book: YearRecord) -> bool:
    return book.has_gap(f"{book.year}/ke-hoach.toml")
