"""Names in a meeting against the roster of its day."""

from collections.abc import Iterable, Iterator
from datetime import date

from pydantic import BaseModel

from chibo_cli.findings import Finding, KeyPath, Severity
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.elections import Candidate
from chibo_cli.models.plan import Plan
from chibo_cli.models.roster import Member, Roster
from chibo_cli.vietnamese import nearest, short_date, unaccented

# Full names share family and middle names, so only near ones are worth naming.
_LIKENESS_OF_NAMES = 0.8
_PERSON_KEYS = {
    "ban_kiem_phieu",
    "chu_tri",
    "nguoi",
    "nguoi_chuan_bi",
    "nguoi_kiem_tra",
    "nguoi_thuc_hien",
    "nguoi_trinh_bay",
    "thanh_phan",
    "thu_ky",
}


def strangers_in_meeting(
    meeting: Meeting, roster: Roster, context: ReadingContext
) -> Iterator[Finding]:
    """The names of a meeting that the roster does not know on its day; guests are no strangers.

    A doer may also be a body ("Chi hội Phụ nữ"): only what is written like a person's name counts.
    """
    known = roster.on(meeting.date).keys() | {guest.full_name for guest in meeting.guests}
    unknown = (context.people | context.doers) - known
    if not unknown or not roster.members:
        return
    plain = {unaccented(name) for name in roster.by_name}
    bodies = {
        n for n in context.doers if not _looks_like_a_person(n) and unaccented(n) not in plain
    }
    unknown -= bodies - context.people
    for place, name in _named(meeting, ()):
        if name in unknown:
            yield _stranger(meeting, place, name, roster)


def strangers_in_plan(plan: Plan, roster: Roster, context: ReadingContext) -> Iterator[Finding]:
    """The names of a plan that the roster does not know at all."""
    unknown = context.people - roster.by_name.keys()
    if not unknown or not roster.members:
        return
    for place, name in _named(plan, ()):
        if name in unknown:
            yield _unknown_to_roster(plan, place, name, roster)


def _unknown_to_roster(plan: Plan, place: KeyPath, name: str, roster: Roster) -> Finding:
    if any(member.full_name == name for member in roster.members):
        message, remedy = _shared_name(name, roster)
        return Finding("CB015", Severity.ERROR, plan.at(*place), message, remedy)
    message = f"{name} không có trong dang-vien.toml."
    remedy = _remedy(name, roster.by_name)
    return Finding("CB013", Severity.ERROR, plan.at(*place), message, remedy)


def _stranger(meeting: Meeting, place: KeyPath, name: str, roster: Roster) -> Finding:
    if name in roster.by_name:
        message, remedy = _outside(name, roster.by_name[name], meeting.date)
        return Finding("CB014", Severity.ERROR, meeting.at(*place), message, remedy)
    if any(member.full_name == name for member in roster.members):
        message, remedy = _shared_name(name, roster)
        return Finding("CB015", Severity.ERROR, meeting.at(*place), message, remedy)
    message = f"{name} không có trong danh sách đảng viên ngày {short_date(meeting.date)}."
    remedy = _remedy(name, roster.on(meeting.date))
    return Finding("CB013", Severity.ERROR, meeting.at(*place), message, remedy)


def _outside(name: str, member: Member, day: date) -> tuple[str, str]:
    """The message and remedy for a member who is not yet in the cell on a day, or no longer."""
    left = member.in_cell_until
    if left and left <= day:
        away = "đã chuyển đi" if "chuyển" in (member.leaving_reason or "") else "thôi sinh hoạt"
        known, key = f"{away} từ {short_date(left)}", "sinh_hoat_den"
    else:
        key = "sinh_hoat_tu" if member.in_cell_since else "vao_dang"
        known = f"sinh hoạt ở đây từ {short_date(member.joined)}"
    return (
        f"{name} không thuộc chi bộ ngày {short_date(day)} ({known}).",
        f"ghi nhầm thì sửa tên, hoặc {key} trong dang-vien.toml; đến dự thì ghi vào [[khach_moi]].",
    )


def _shared_name(name: str, roster: Roster) -> tuple[str, str]:
    namesakes = [member for member in roster.members if member.full_name == name]
    codes = [member.code for member in namesakes if member.code in roster.names]
    message = f"Có {len(namesakes)} đảng viên cùng tên {name}."
    if len(codes) < len(namesakes):
        return message, "ghi ma khác nhau cho từng người trong dang-vien.toml, rồi ghi mã ấy ở đây."
    return message, f"ghi mã thay cho tên: {' hoặc '.join(codes)}."


def _remedy(name: str, known: Iterable[str]) -> str:
    likely = nearest(name, known, least=_LIKENESS_OF_NAMES)
    if not likely:
        return "sửa tên cho đúng danh sách, hoặc thêm đảng viên này vào dang-vien.toml."
    right = f"sửa thành {' hoặc '.join(likely)}"
    if unaccented(likely[0]) == unaccented(name):
        return f"{right}."
    return f"{right}; nếu là người khác thì thêm người ấy vào dang-vien.toml."


def _looks_like_a_person(name: str) -> bool:
    words = name.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def _named(table: BaseModel, place: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Every place of a table that names a person, with the name, in the order of the model."""
    for field_name, field in type(table).model_fields.items():
        value = getattr(table, field_name)
        if not value:
            continue
        key = field.alias or field_name
        here = (*place, key)
        if isinstance(value, BaseModel):
            yield from _named(value, here)
        elif isinstance(value, tuple):
            for index, element in enumerate(value):
                if isinstance(element, BaseModel):
                    yield from _named(element, (*here, index))
                elif key in _PERSON_KEYS:
                    yield (*here, index) if len(value) > 1 else here, element
        elif key in _PERSON_KEYS or (key == "ho_ten" and isinstance(table, Candidate)):
            yield here, value
