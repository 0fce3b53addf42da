"""Measuring a Word file against all assertions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from types import ModuleType

from chibo_cli.errors import NothingToCheckError
from chibo_cli.form import (
    annex,
    body_look,
    body_text,
    fonts,
    head_names,
    letterhead,
    minutes,
    numbered_head,
    page,
    profile,
    recipients,
    signature,
    title,
)
from chibo_cli.form.columns import PARTY_TITLE
from chibo_cli.form.content import Block, Content, Table
from chibo_cli.form.demands import Profile
from chibo_cli.form.faults import Assertion, FormFault
from chibo_cli.form.kinds import FORM, OTHER
from chibo_cli.form.opening import Docx, content_from, file_named
from chibo_cli.form.paper import Paper
from chibo_cli.form.profile import date_of, profile_on

MODULES: tuple[ModuleType, ...] = (
    page,
    fonts,
    head_names,
    letterhead,
    numbered_head,
    title,
    body_look,
    body_text,
    recipients,
    signature,
    minutes,
    annex,
    profile,
)
GROUPS = "PFHTBKRSMXL"
OF_THE_PAGE = "P"
CURRENT: Profile = "hd05"

TRACKED = "Tệp còn vết sửa (Track Changes) chưa duyệt; đo như khi mọi chỗ sửa được chấp nhận."
DRAFT = "Văn bản còn ghi là bản nháp hoặc dự thảo, chưa dùng để ký."
NO_NUMBER = "Văn bản chưa có số."
BLANK_NUMBER = re.compile(r"Số[\s….]*-", re.IGNORECASE)
STATE_FORM = (
    "Văn bản trình bày theo thể thức văn bản hành chính Nhà nước; thể thức ấy không dùng cho văn"
    " bản của Đảng."
)
NO_DATE = "Không đọc được ngày của văn bản, nên đo theo hướng dẫn hiện hành."


@dataclass(frozen=True)
class Measured:
    """What a Word file was measured as, and what it lacks; `day` is the one it carries."""

    kind: str
    profile: Profile
    day: date | None
    faults: tuple[FormFault, ...]
    notes: tuple[str, ...]


def assertions() -> tuple[Assertion, ...]:
    """All assertions, in the order of the groups of the format specification."""
    found = (
        value
        for module in MODULES
        for value in vars(module).values()
        if isinstance(value, Assertion)
    )
    return tuple(sorted(found, key=lambda each: (GROUPS.index(each.id[0]), each.id)))


def examine(
    docx: Docx, *, profile: Profile | None = None, paper_date: date | None = None
) -> Measured:
    """What a file made anywhere lacks, by the guideline of its day unless one is named.

    Raises NothingToCheckError for a file that is no paper of an office.
    """
    content = content_from(docx)
    if not any(paragraph.text for paragraph in content.paragraphs):
        raise NothingToCheckError(f"{file_named(docx)} không có chữ nào, không có gì để đo.")
    paper = Paper(content, profile or CURRENT, paper_date)
    day = date_of(paper)
    if profile is None and day is not None:
        paper = replace(paper, profile=profile_on(day))
    if not (paper.is_recognised or _papers_in(paper)):
        raise NothingToCheckError(
            f"{file_named(docx)} không giống văn bản của chi bộ: không có tiêu đề, tên chi bộ, tên"
            " loại văn bản hay nơi nhận; không đo."
        )
    faults = _faults(paper)
    return Measured(_kind(paper), paper.profile, day, faults, tuple(_notes(paper, day, faults)))


def measure(
    docx: Docx, *, profile: Profile = CURRENT, paper_date: date | None = None
) -> tuple[FormFault, ...]:
    """The faults of form of a Word file, by assertion, each in document order."""
    return _faults(Paper(content_from(docx), profile, paper_date))


def applied(docx: Docx) -> tuple[str, ...]:
    """The ids of the assertions that apply to a Word file."""
    paper = Paper(content_from(docx), CURRENT, None)
    return tuple(each.id for each in assertions() if each.applies(paper))


def _faults(paper: Paper) -> tuple[FormFault, ...]:
    """The faults of a paper; of a book, those of its pages and of each paper bound in it."""
    bound = _papers_in(paper)
    if not bound:
        return tuple(_found(paper, assertions()))
    pages = [each for each in assertions() if each.id[0] == OF_THE_PAGE]
    others = [each for each in assertions() if each.id[0] != OF_THE_PAGE]
    of_pages = _found(replace(paper, is_book=True), pages)
    of_papers = (fault for each in bound for fault in _found(each, others))
    # What stands at the head of every page belongs to all papers of the book.
    return tuple(dict.fromkeys((*of_pages, *of_papers)))


def _found(paper: Paper, asked: tuple[Assertion, ...] | list[Assertion]) -> Iterator[FormFault]:
    for each in asked:
        if each.applies(paper):
            yield from each.faults(paper)


def _papers_in(paper: Paper) -> tuple[Paper, ...]:
    """The papers bound in one file, each from its letterhead on; none where there is only one.

    Each is measured by the guideline of the day it prints.
    """
    blocks = paper.content.blocks
    starts = [index for index, block in enumerate(blocks) if _is_letterhead(block)]
    if len(starts) < 2:
        return ()
    bound = []
    for start, end in zip(starts, (*starts[1:], len(blocks)), strict=True):
        part = replace(paper, content=_part(paper.content, start, end), paper_date=None)
        day = date_of(part)
        bound.append(replace(part, profile=profile_on(day)) if day else part)
    return tuple(bound)


def _is_letterhead(block: Block) -> bool:
    return isinstance(block, Table) and any(p.text == PARTY_TITLE for p in block.paragraphs)


def _part(content: Content, start: int, end: int) -> Content:
    return replace(content, blocks=content.blocks[start:end])


def _kind(paper: Paper) -> str:
    """The kind of a paper in words; of a form and of an unknown kind its own name."""
    bound = _papers_in(paper)
    name = paper.title.type_name
    if bound and paper.kind.own_layout:
        return f"Sổ {len(bound)} văn bản"
    has_own_name = paper.kind in (FORM, OTHER)
    return (name.text if name and has_own_name else paper.kind.name).capitalize()


def _notes(paper: Paper, day: date | None, faults: tuple[FormFault, ...]) -> Iterator[str]:
    if any(fault.assertion == "H05" for fault in faults):
        yield STATE_FORM
    if paper.kind is OTHER and paper.title.type_name:
        name = paper.title.type_name.text
        yield f"Không nhận ra tên loại «{name}»; chỉ đo phần chung của thể thức."
    if day is None and not _papers_in(paper) and paper.kind.must_be_dated:
        yield NO_DATE
    if paper.content.is_tracked:
        yield TRACKED
    if paper.is_draft:
        yield DRAFT
    elif paper.number and BLANK_NUMBER.match(paper.number.text):
        yield NO_NUMBER
