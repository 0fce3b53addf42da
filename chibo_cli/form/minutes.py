"""Group M: what is particular to minutes."""

import re

from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.kinds import MINUTES
from chibo_cli.form.paper import Paper
from chibo_cli.form.recipients import FOOT
from chibo_cli.form.signature import signature_lines

BODY = "nội dung biên bản"
CAPTIONS = ((0, "bên trái", "NGƯỜI GHI BIÊN BẢN"), (-1, "bên phải", "CHỦ TRÌ HỘI NGHỊ"))
TIME = r"(?:\d{1,2}|[….]+)\s*(?:giờ|h|g|:)"
ENDING = re.compile(rf"(?:kết thúc|bế mạc)[^.]{{0,60}}?{TIME}")
FACTS = (
    (re.compile(r"tổng số|triệu tập|toàn chi bộ có|đảng số"), "tổng số đảng viên"),
    (re.compile(r"có mặt|dự họp|tham dự|dự sinh hoạt"), "số đảng viên có mặt"),
    (re.compile(r"vắng|(?:đủ|đông đủ) (?:100 ?%|đảng viên)|100 ?% đảng viên"), "số đảng viên vắng"),
    (re.compile(r"chủ trì|chủ toạ|chủ tọa"), "người chủ trì"),
    (re.compile(r"thư ký|ghi biên bản"), "thư ký"),
)
NOBODY_ABSENT = re.compile(
    r"không (?:có (?:đảng viên|đồng chí) (?:nào )?)?vắng|vắng(?: mặt)?:? (?:0|không)\b"
)
CONVENED = re.compile(r"(?:triệu tập|phải dự)(?: họp)?:? (\d+)")
PRESENT = re.compile(r"có mặt:? (\d+)")
ABSENT = re.compile(r"vắng(?: mặt)?:? (\d+)")
VOTES = re.compile(r"(?<![\d/])(\d{1,3})/(\d{1,3})(?= (?:đồng chí|đảng viên))")
VOTE_WORDS = re.compile(r"biểu quyết|tán thành|thông qua|nhất trí")


def _are_minutes(paper: Paper) -> bool:
    return paper.kind is MINUTES


@assertion("M01", applies=_are_minutes)
def captions(paper: Paper) -> Hits:
    """Who wrote on the left, who chaired on the right, a name under each."""
    for column, side, caption in CAPTIONS:
        lines = signature_lines(paper, column)
        if not lines:
            yield FOOT, f"Không có chữ ký {side}; cần {caption}, dưới là họ tên."
        elif lines[0].text != caption:
            yield lines[0].place, f"Chữ ký {side} ghi «{lines[0].text}»; cần {caption}."


@assertion("M02", applies=_are_minutes)
def facts_of_meeting(paper: Paper) -> Hits:
    """Times, numbers, reasons of absence, chair and minute taker."""
    text = " ".join(paragraph.text for paragraph in paper.content.paragraphs).lower()
    ending = ENDING.search(text)
    missing = []
    if not re.search(TIME, text[: ending.start()] if ending else text):
        missing.append("giờ bắt đầu")
    if not ending:
        missing.append("giờ kết thúc")
    missing += [words for pattern, words in FACTS if not pattern.search(text)]
    if "vắng" in text and not NOBODY_ABSENT.search(text) and "lý do" not in text:
        missing.append("lý do vắng")
    if missing:
        yield BODY, f"Biên bản chưa ghi {', '.join(missing)}."


@assertion("M03", applies=_are_minutes)
def numbers_agree(paper: Paper) -> Hits:
    """Present and absent make those convened; nobody votes who was not present."""
    text = " ".join(paragraph.text for paragraph in paper.content.paragraphs).lower()
    convened, present, absent = (_first(p, text) for p in (CONVENED, PRESENT, ABSENT))
    if None not in (convened, present, absent) and (present or 0) + (absent or 0) != convened:
        yield BODY, f"Có mặt {present} và vắng {absent} không bằng triệu tập {convened}."
    for paragraph in paper.content.paragraphs:
        for match in VOTES.finditer(paragraph.text):
            votes, voters = int(match[1]), int(match[2])
            if not VOTE_WORDS.search(paragraph.text.lower()):
                continue
            limit = voters if present is None else min(voters, present)
            if votes > limit:
                yield paragraph.place, f"Số phiếu {match[0]} nhiều hơn {limit} đảng viên có mặt."


@assertion("M04", applies=_are_minutes)
def no_authority(paper: Paper) -> Hits:
    """Minutes are not signed on the cell's behalf."""
    for paragraph in paper.closing.paragraphs if paper.closing else ():
        if paragraph.text.upper().startswith("T/M"):
            yield paragraph.place, "Biên bản có khối ký T/M; biên bản chỉ có hai chữ ký."


def _first(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    return int(match[1]) if match else None
