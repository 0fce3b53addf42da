"""What is to be done before a meeting whose file is there, and the meeting itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from chibo_cli.next_steps.ahead import Ahead
from chibo_cli.next_steps.preparing import preparing_steps
from chibo_cli.next_steps.step import NextStep
from chibo_cli.next_steps.view import View, has_paper
from chibo_cli.rules.preparation.cb205_notice_not_recorded import notice_not_recorded
from chibo_cli.rules.preparation.cb206_superior_not_told import superior_not_told
from chibo_cli.rules.preparation.cb207_documents_not_sent import documents_not_sent
from chibo_cli.rules.preparation.cb208_documents_sent_late import documents_sent_late
from chibo_cli.vietnamese import clock, opening_lower

_PAPERS = (
    ("chương trình", "agenda", "chuong-trinh"),
    ("danh sách điểm danh", "sign-in", "diem-danh"),
)


def before_meeting_steps(view: View) -> Iterator[NextStep]:
    """The steps of each coming meeting in the order of the work, then the meeting."""
    for book, meeting in view.coming:
        if meeting.date <= view.until:
            ahead = Ahead(view, book, meeting)
            yield from preparing_steps(ahead)
            yield from _telling(ahead)
            yield from _sending(ahead)
            yield from _printing(ahead)
            yield _meeting_itself(ahead)


def _telling(ahead: Ahead) -> Iterator[NextStep]:
    """Notice to members and to the superior member in charge."""
    name = ahead.book.cell.naming_on(ahead.meeting.date).overseer
    overseer = f"đồng chí {name} (theo dõi chi bộ)" if name else "cấp uỷ viên theo dõi chi bộ"
    to_superior = ahead.asks(superior_not_told)
    notice = ahead.prepared.notice
    if not ahead.is_announced and ahead.asks(notice_not_recorded):
        above = f" và {overseer}" if to_superior else ""
        keys = "thong_bao.ngay" + (", thong_bao.cap_tren = true" if to_superior else "")
        what = f"Thông báo {ahead.called} cho đảng viên{above}."
        yield ahead.step("thong-bao", what, "notice", notice_not_recorded, keys)
    elif ahead.is_announced and to_superior and not (notice and notice.to_superior):
        what, keys = f"Báo {overseer} về {ahead.called}.", "thong_bao.cap_tren = true"
        step = ahead.step("cap-tren", what, "notice", superior_not_told, keys)
        yield replace(step, command=f"{step.command} --tin-nhan")


def _sending(ahead: Ahead) -> Iterator[NextStep]:
    """Documents sent as many days ahead as the guideline says, or before the meeting."""
    prepared, days = ahead.prepared, ahead.guideline.documents_days_before
    if any(ahead.view.is_done(day) for day in (prepared.documents_sent, prepared.posted)):
        return
    what = f"Gửi tài liệu của {ahead.called} cho đảng viên."
    keys = "gui_tai_lieu hoặc dang_so_tay"
    if days is not None and ahead.asks(documents_sent_late):
        yield replace(
            ahead.step("tai-lieu", what, "agenda", documents_sent_late, keys),
            due=ahead.meeting.date - timedelta(days=days),
            due_words=f"trước ngày họp ít nhất {days} ngày",
        )
    elif ahead.asks(documents_not_sent):
        yield ahead.step("tai-lieu", what, "agenda", documents_not_sent, keys)


def _printing(ahead: Ahead) -> Iterator[NextStep]:
    """The agenda and the sheet to sign, once the meeting has been announced or is today."""
    if not ahead.is_announced and ahead.meeting.date != ahead.view.day:
        return
    for name, command, paper in _PAPERS:
        if not has_paper(ahead.book, f"{ahead.meeting.slug}-{paper}"):
            yield ahead.step(paper, f"In {name} cho {ahead.called}.", command)


def _meeting_itself(ahead: Ahead) -> NextStep:
    """The meeting as something to do on its day."""
    meeting = ahead.meeting
    what = "Họp chi uỷ" if meeting.is_committee else f"Họp {meeting.kind.words}"
    if meeting.date == ahead.view.day:
        what = f"Hôm nay {opening_lower(what)}"
    at = f" lúc {clock(meeting.started_at)}" if meeting.started_at else ""
    place = f" tại {meeting.place}" if meeting.place else ""
    step = ahead.step("hop", f"{what}{at}{place}.", "agenda")
    return replace(
        step,
        command=f"{step.command} --kich-ban",
        mark=f"ghi vào {meeting.path}, xong thì đổi trang_thai thành hoan_thanh",
    )
