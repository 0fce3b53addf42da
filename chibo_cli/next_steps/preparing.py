"""The matter of a coming meeting: who prepares it, agreed by the leaders, drafted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from chibo_cli.facts.agreed_before import committee_meetings, is_left_to_leaders
from chibo_cli.facts.meeting_days import ANOTHER_DAY
from chibo_cli.models.words import WORDS
from chibo_cli.next_steps.ahead import Ahead
from chibo_cli.next_steps.step import NextStep
from chibo_cli.rules.preparation.cb201_preparer_not_recorded import preparer_not_recorded
from chibo_cli.rules.preparation.cb203_not_agreed_before import not_agreed_before
from chibo_cli.rules.preparation.cb209_nothing_drafted import nothing_drafted
from chibo_cli.rules.preparation.cb210_no_key_points import no_key_points
from chibo_cli.vietnamese import listed


def preparing_steps(ahead: Ahead) -> Iterator[NextStep]:
    """What a guideline asks for before a meeting is announced."""
    yield from _content(ahead)
    yield from _agreeing(ahead)
    if ahead.prepared.drafted is None and ahead.asks(nothing_drafted):
        what = f"Dự thảo nghị quyết hoặc dự kiến kết luận của {ahead.called}."
        command = "resolution" if ahead.meeting.resolutions else "agenda"
        yield ahead.step("du-thao", what, command, nothing_drafted, "du_thao")


def _content(ahead: Ahead) -> Iterator[NextStep]:
    lacking = []
    if not ahead.prepared.preparers and ahead.asks(preparer_not_recorded):
        offices = [WORDS[office].lower() for office in ahead.guideline.preparing_offices or ()]
        who = f" ({_either(offices)})" if offices else ""
        lacking.append((preparer_not_recorded, f"cử người soạn nội dung{who}", "nguoi_chuan_bi"))
    if ahead.prepared.key_points is None and ahead.asks(no_key_points):
        lacking.append((no_key_points, "chọn nội dung trọng tâm", "trong_tam"))
    if lacking:
        rule = lacking[0][0]
        what = listed(words for _, words, _ in lacking)
        keys = listed(key for _, _, key in lacking)
        yield ahead.step("noi-dung", f"Chuẩn bị {ahead.called}: {what}.", "agenda", rule, keys)


def _agreeing(ahead: Ahead) -> Iterator[NextStep]:
    meeting, roster = ahead.meeting, ahead.book.roster
    every = [other for _, other in ahead.view.meetings]
    in_doubt = ahead.book.has_gap(roster.path)
    if in_doubt or not ahead.asks(not_agreed_before) or committee_meetings(meeting, every):
        return
    if roster.has_committee_on(meeting.date):
        what = f"Họp chi uỷ để thống nhất nội dung {ahead.called}."
        step = ahead.step("chi-uy", what, "new-meeting", not_agreed_before)
        day = max(meeting.date - _committee_ahead(ahead), ahead.view.day)
        yield replace(
            step,
            command=f"chibo new-meeting --loai chi_uy --ngay {day.isoformat()}",
            mark=f"{ANOTHER_DAY}; biên bản ghi vào tệp vừa tạo",
        )
    elif is_left_to_leaders(meeting, ahead.book):
        held = ahead.prepared.consultation
        if not (held and ahead.view.is_done(held.date)):
            what = f"Bí thư, phó bí thư hội ý về nội dung {ahead.called}."
            keys = "hoi_y.ngay, hoi_y.thanh_phan"
            yield ahead.step("hoi-y", what, "agenda", not_agreed_before, keys)


def _committee_ahead(ahead: Ahead) -> timedelta:
    """How long before the cell the chi uỷ met last time; a day where it never did."""
    held = [m for _, m in ahead.view.held if m.kind.is_monthly or m.is_committee]
    for before, after in zip(reversed(held[:-1]), reversed(held[1:]), strict=True):
        if before.is_committee and after.kind.is_monthly:
            return after.date - before.date
    return timedelta(days=1)


def _either(words: Sequence[str]) -> str:
    """`bí thư, phó bí thư hoặc chi uỷ viên`."""
    *others, last = words
    return f"{', '.join(others)} hoặc {last}" if others else last
