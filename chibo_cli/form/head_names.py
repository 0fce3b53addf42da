"""Group H, second part: the names of the bodies and the asterisk under them."""

import re

from chibo_cli.form.content import Paragraph
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.kinds import FORM
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly

TOP = "đầu văn bản"
PARENT = Wanted(size=exactly(14), bold=False, italic=False, capitals=True, alignment="center")
CELL = Wanted(
    size=exactly(14),
    bold=True,
    italic=False,
    underline="none",
    capitals=True,
    alignment="center",
)
ASTERISK = Wanted(size=exactly(14), alignment="center")
COMMITTEE = re.compile(r"ĐẢNG (?:UỶ|ỦY)|HUYỆN (?:UỶ|ỦY)|(?:QUẬN|THỊ) (?:UỶ|ỦY)", re.IGNORECASE)
DISTRICT = re.compile(r"\b(?:huyện|quận|thị xã|thị trấn)\b", re.IGNORECASE)
CELL_NAMES = ("CHI BỘ ", "ĐẠI HỘI CHI BỘ")
# A list over several cells is the paper of the committee above them.
COMMITTEE_NAMES = ("ĐẢNG UỶ ", "ĐẢNG ỦY ")


def _has_head(paper: Paper) -> bool:
    return paper.head is not None


def _names_its_parent(paper: Paper) -> bool:
    return paper.head is not None and not paper.is_of_congress


@assertion("H06", applies=_names_its_parent)
def parent_name(paper: Paper) -> Hits:
    """The name of the superior organisation: ĐẢNG BỘ …, 14, not bold."""
    parents, _ = _names(paper)
    if not parents:
        yield TOP, "Không có tên đảng bộ cấp trên ở dòng đầu bên trái; cần ĐẢNG BỘ …"
        return
    if not parents[0].text.upper().startswith("ĐẢNG BỘ "):
        usual = "SAI4" if COMMITTEE.match(parents[0].text) else ""
        yield parents[0].place, "Tên cơ quan cấp trên trực tiếp phải bắt đầu bằng ĐẢNG BỘ.", usual
    elif paper.profile == "hd05" and (district := DISTRICT.search(parents[0].text)):
        yield parents[0].place, f"«{district[0]}» là cấp huyện, nay không còn.", "SAI18"
    for paragraph in parents:
        if gap := PARENT.gap(paragraph):
            yield paragraph.place, gap


@assertion("H07", applies=_has_head)
def cell_name(paper: Paper) -> Hits:
    """The name of the cell: CHI BỘ …, 14, bold."""
    _, names = _names(paper)
    if not names:
        yield TOP, "Không có tên chi bộ dưới tên đảng bộ cấp trên; cần CHI BỘ …"
        return
    if not names[0].text.upper().startswith(sum(_issuers(paper), ())):
        yield names[0].place, "Tên cơ quan ban hành phải bắt đầu bằng CHI BỘ."
    for paragraph in names:
        wanted = Wanted(CELL.size, CELL.bold, CELL.italic, None, CELL.capitals, CELL.alignment)
        if gap := wanted.gap(paragraph):
            yield paragraph.place, gap


@assertion("H08", applies=_has_head)
def asterisk(paper: Paper) -> Hits:
    """An asterisk under the cell's name, and no rule."""
    for paragraph in paper.names:
        if is_underlined(paragraph) or paragraph.look.top_border or paragraph.look.bottom_border:
            yield (
                paragraph.place,
                "Tên cơ quan có đường kẻ hoặc gạch chân; cần dấu * ở dòng dưới.",
                "SAI5",
            )
    mark = paper.after_names[0] if paper.after_names else None
    if mark is None or mark.text != "*":
        place = paper.names[-1].place if paper.names else TOP
        yield place, "Dòng liền dưới tên chi bộ không phải dấu *; cần đúng một dấu *.", "SAI5"
    elif gap := ASTERISK.gap(mark):
        yield mark.place, gap


def is_underlined(paragraph: Paragraph) -> bool:
    """True when some of its text is underlined."""
    return any(run.look.underline != "none" for run in paragraph.shown_runs)


def _names(paper: Paper) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The lines of the superior organisation and those of the cell."""
    names = paper.names
    upper = [paragraph.text.upper() for paragraph in names]
    issuers = _issuers(paper)
    starts = (i for each in issuers for i, text in enumerate(upper) if text.startswith(each))
    default = 0 if paper.is_of_congress else min(1, len(names))
    first = next(starts, default)
    return names[:first], names[first:]


def _issuers(paper: Paper) -> tuple[tuple[str, ...], ...]:
    """How the name of the body begins whose paper it is: the cell's, or that above it of a list."""
    return (CELL_NAMES, COMMITTEE_NAMES) if paper.kind is FORM else (CELL_NAMES,)
