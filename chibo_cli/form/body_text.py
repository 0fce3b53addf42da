"""Group B, second part: what the text says and how it is punctuated and numbered."""

import re
from collections.abc import Iterator

from chibo_cli.form.body_look import has_own_layout
from chibo_cli.form.content import Paragraph, Table
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.kinds import AGENDA
from chibo_cli.form.paper import Paper, is_heading

GROUND = re.compile(r"(?:[-–—]\s*)?(?:Căn cứ|Xét)\b")
POINT = re.compile(r"([a-zđ])\)")
POINTS = "abcdđeghiklmnopqrstuvxy"
ARTICLE = re.compile(r"Điều \d+\s*(?=[.:–-]|$)", re.IGNORECASE)
ARTICLE_LABEL = re.compile(r"Điều \d+\.(?: |$)")
CITED = re.compile(
    r"(?:Nghị quyết|Quyết định|Quy định|Quy chế|Kết luận|Chỉ thị|Hướng dẫn|Thông báo|Kế hoạch"
    r"|Báo cáo|Chương trình|Công văn|Tờ trình|Đề án)(?: số)? (\d+-[^\s/,;.()]+/[\w-]+)"
)
DATE_AND_ISSUER = re.compile(r", ngày [^;]{4,30}? của \S")


def grounds_of(paper: Paper) -> tuple[Paragraph, ...]:
    """The grounds that open the text: a list of "Căn cứ …;"."""
    found: list[Paragraph] = []
    for paragraph in paper.body:
        if not GROUND.match(paragraph.text):
            break
        found.append(paragraph)
    is_list = any(p.text.startswith("-") or p.text.endswith((";", ",")) for p in found)
    return tuple(found) if is_list else ()


def _has_grounds(paper: Paper) -> bool:
    return has_own_layout(paper) and bool(grounds_of(paper))


@assertion("B05", applies=_has_grounds)
def grounds(paper: Paper) -> Hits:
    """Each ground begins with "- ", is upright, ends with ";", the last one with "."."""
    listed = grounds_of(paper)
    last = listed[-1]
    for paragraph in listed:
        if not paragraph.text.startswith("- "):
            yield paragraph.place, "Căn cứ không bắt đầu bằng gạch nối và dấu cách «- »."
        if any(run.look.italic for run in paragraph.shown_runs):
            yield paragraph.place, "Căn cứ in chữ nghiêng; cần chữ đứng.", "SAI15"
        if paragraph is not last and not paragraph.text.endswith(";"):
            yield paragraph.place, "Căn cứ không kết thúc bằng dấu chấm phẩy (;)."
    if not last.text.endswith(_ends_of_last_ground(paper, len(listed))):
        asked = "dấu phẩy (,)" if paper.profile == "hd36" else "dấu chấm (.)"
        yield last.place, f"Căn cứ cuối cùng không kết thúc bằng {asked}."


@assertion("B06", applies=has_own_layout)
def full_stop(paper: Paper) -> Hits:
    """The text ends with "." and not with "./."."""
    for paragraph in paper.body:
        if paragraph.text.endswith("./."):
            yield paragraph.place, "Kết thúc bằng «./.»; cần dấu chấm (.).", "SAI12"
    last = next((b for b in reversed(paper.body_blocks) if isinstance(b, Table) or b.text), None)
    if isinstance(last, Table) or last is None or is_heading(last):
        return
    # An agenda may close with the questions to discuss.
    if not last.text.endswith((".", "?") if paper.kind is AGENDA else "."):
        yield last.place, "Đoạn cuối của nội dung không kết thúc bằng dấu chấm (.)."


@assertion("B07", applies=has_own_layout)
def order_of_points(paper: Paper) -> Hits:
    """Points run a, b, c, d, đ, e, g, h, i, k, l … in Vietnamese order."""
    for paragraph, letter, expected in _points(paper):
        if letter not in ("a", expected):
            yield paragraph.place, f"Điểm {letter}) không đúng thứ tự; cần điểm {expected})."


@assertion("B08", applies=has_own_layout)
def articles(paper: Paper) -> Hits:
    """An article begins "Điều n." in bold."""
    for paragraph in paper.body:
        label = ARTICLE.match(paragraph.text)
        if not label:
            continue
        if not ARTICLE_LABEL.match(paragraph.text):
            yield paragraph.place, "Tên điều sai mẫu; cần dạng «Điều 1.» có dấu chấm."
        if not label_runs_are(paragraph, len(label[0]), bold=True):
            yield paragraph.place, "Đang là không đậm; cần đậm chữ «Điều» và số điều."


@assertion("B10", applies=has_own_layout)
def citations(paper: Paper) -> Hits:
    """A paper is cited for the first time with its date and its issuer."""
    seen: set[str] = set()
    for paragraph in paper.body:
        for match in CITED.finditer(paragraph.text):
            if match[1] not in seen and not DATE_AND_ISSUER.match(paragraph.text, match.end()):
                yield (
                    paragraph.place,
                    f"«{match[0]}» viện dẫn lần đầu chưa đủ; cần ghi tiếp «, ngày … của …».",
                )
            seen.add(match[1])


def label_runs_are(
    paragraph: Paragraph, length: int, *, bold: bool | None = None, italic: bool | None = None
) -> bool:
    """True when the first letters of a paragraph, up to that length, have that look."""
    position = len(paragraph.label) + bool(paragraph.label)
    position -= len(paragraph.full_text) - len(paragraph.full_text.lstrip())
    for run in paragraph.runs:
        if position >= length:
            break
        position += len(run.raw)
        if run.shown and bold is not None and run.look.bold != bold:
            return False
        if run.shown and italic is not None and run.look.italic != italic:
            return False
    return True


def _ends_of_last_ground(paper: Paper, count: int) -> tuple[str, ...]:
    if paper.profile == "hd36":
        return (",",)
    following = paper.body[count : count + 1]
    introduces = any(paragraph.text.endswith(":") for paragraph in following)
    return (".", ",") if introduces else (".",)


def _points(paper: Paper) -> Iterator[tuple[Paragraph, str, str]]:
    """Each lettered point with its letter and the one expected at its place."""
    expected = "a"
    for paragraph in paper.body:
        match = POINT.match(paragraph.text)
        if match:
            letter = match[1]
            yield paragraph, letter, expected
            after = POINTS.find(letter) + 1
            expected = POINTS[after] if 0 < after < len(POINTS) else "a"
        elif is_heading(paragraph) or re.match(r"\d+\.", paragraph.text):
            expected = "a"
