"""Groups K and R: the addressees at the top, the list of recipients at the foot."""

import re

from chibo_cli.form.body_text import label_runs_are
from chibo_cli.form.content import Paragraph
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.kinds import LETTER, SUBMISSION
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly

FOOT = "cuối văn bản"
ADDRESS_LABEL = re.compile(r"Kính (gửi|trình):?", re.IGNORECASE)
RECIPIENTS_LABEL = re.compile(r"nơi nhận", re.IGNORECASE)
DRAFTER_CODE = re.compile(r"\w+-\d{2,}")
LABEL_LOOK = Wanted(size=exactly(14), bold=False, italic=False, underline="single")
RECIPIENT_LOOK = Wanted(size=exactly(12), bold=False, italic=False)
DISTRICT_BODY = re.compile(r"\b(?:huyện|quận|thị) (?:uỷ|ủy)\b", re.IGNORECASE)
AS_ABOVE = "- Như trên;"
ARCHIVE = "- Lưu "


def recipients_of(paper: Paper) -> tuple[Paragraph, ...]:
    """The recipients, without the drafter's code that may stand under them."""
    lines = _left_lines(paper)
    label = next((i for i, line in enumerate(lines) if RECIPIENTS_LABEL.match(line.text)), None)
    if label is None:
        return ()
    names = lines[label + 1 :]
    return names[:-1] if names and DRAFTER_CODE.fullmatch(names[-1].text) else names


def _has_recipients(paper: Paper) -> bool:
    return bool(recipients_of(paper))


def _is_addressed(paper: Paper) -> bool:
    return paper.kind in (LETTER, SUBMISSION) and _has_recipients(paper)


def _should_have_recipients(paper: Paper) -> bool:
    return paper.kind.needs_recipients or any(
        RECIPIENTS_LABEL.match(p.text) for p in paper.content.paragraphs
    )


@assertion("K01")
def addressee(paper: Paper) -> Hits:
    """ "Kính gửi:" in a letter, "Kính trình:" in a submission, italic 14; in no other paper."""
    for paragraph in paper.addresses:
        label = ADDRESS_LABEL.match(paragraph.text)
        if not label:
            continue
        if label[1].lower() not in _labels_allowed(paper):
            yield (
                paragraph.place,
                f"{paper.kind.name.capitalize()} không ghi «{label[0]}».",
                "SAI16",
            )
        if not label[0].endswith(":"):
            yield paragraph.place, f"Sau chữ «{label[0]}» không có dấu hai chấm."
        if not label_runs_are(paragraph, len(label[0]), italic=True):
            yield paragraph.place, f"Chữ «{label[0]}» không nghiêng; cần chữ nghiêng cỡ 14."
        elif paragraph.shown_runs[0].look.size != 14:
            yield paragraph.place, f"Chữ «{label[0]}» khác cỡ 14; cần chữ nghiêng cỡ 14."


@assertion("K02", applies=_is_addressed)
def first_recipient(paper: Paper) -> Hits:
    """In a letter and a submission the first recipient is "- Như trên;"."""
    first = recipients_of(paper)[0]
    asked = AS_ABOVE if paper.profile == "hd05" else AS_ABOVE.replace(";", ",")
    if first.text != asked:
        yield first.place, f"Dòng đầu của Nơi nhận trong văn bản này phải là «{asked}»."


@assertion("R01", applies=_should_have_recipients)
def recipients_label(paper: Paper) -> Hits:
    """ "Nơi nhận:" alone on its line, on the left, 14, underlined, upright, not bold."""
    label = next((p for p in _left_lines(paper) if RECIPIENTS_LABEL.match(p.text)), None)
    if label is None:
        yield FOOT, "Không có «Nơi nhận:» ở cột trái của bảng cuối văn bản."
        return
    if label.text != "Nơi nhận:":
        yield label.place, "Nhãn nơi nhận phải là «Nơi nhận:» đứng riêng một dòng."
    if gap := LABEL_LOOK.gap(label):
        yield label.place, gap, "SAI10" if _is_in_state_form(label) else ""


@assertion("R02", applies=_has_recipients)
def recipients(paper: Paper) -> Hits:
    """Each recipient 12, upright, "- …;"; the last one is the archive and ends with "."."""
    names = recipients_of(paper)
    mark = ";" if paper.profile == "hd05" else ","
    last = names[-1]
    for name in names:
        if gap := RECIPIENT_LOOK.gap(name):
            yield name.place, gap
        if not name.text.startswith("- "):
            yield name.place, "Nơi nhận không bắt đầu bằng gạch nối và dấu cách «- »."
        if name is not last and not name.text.endswith(mark):
            yield name.place, f"Nơi nhận không kết thúc bằng dấu «{mark}»."
        if paper.profile == "hd05" and (district := DISTRICT_BODY.search(name.text)):
            yield name.place, f"«{district[0]}» là cấp huyện, nay không còn.", "SAI18"
    if not last.text.startswith(ARCHIVE.strip()):
        yield last.place, "Dòng cuối của Nơi nhận không phải «- Lưu Chi bộ.»."
    elif not last.text.endswith("."):
        yield last.place, "Dòng lưu không kết thúc bằng dấu chấm (.)."


@assertion("R03", applies=_has_recipients)
def archive(paper: Paper) -> Hits:
    """The archive line has neither "Lưu:" nor "VT"."""
    last = recipients_of(paper)[-1]
    if "Lưu:" in last.text or re.search(r"\bVT\b", last.text):
        yield (
            last.place,
            "Dòng lưu ghi theo mẫu văn bản Nhà nước; cần «- Lưu Chi bộ.».",
            "SAI10",
        )


def _is_in_state_form(label: Paragraph) -> bool:
    return label.is_bold and any(run.look.italic for run in label.shown_runs)


def _labels_allowed(paper: Paper) -> tuple[str, ...]:
    if paper.kind is LETTER:
        return ("gửi",)
    if paper.kind is SUBMISSION:
        return ("trình",) if paper.profile == "hd05" else ("gửi",)
    return ()


def _left_lines(paper: Paper) -> tuple[Paragraph, ...]:
    return tuple(p for p in paper.closing.column(0) if p.text) if paper.closing else ()
