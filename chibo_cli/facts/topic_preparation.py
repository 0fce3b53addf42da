"""How a topic is prepared: who, what for, the draft approved and sent; and its meeting."""

from collections.abc import Iterator

from chibo_cli.facts.stages import Stage, StageState
from chibo_cli.facts.topic_case import TopicCase
from chibo_cli.facts.topic_dates import draft_due, held_by, quarter_is_over, sent_by
from chibo_cli.findings import Location
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.vietnamese import listed


def preparation(case: TopicCase) -> Iterator[Stage]:
    """Who prepares and what for; the draft approved and sent."""
    approval = case.dated.approval
    day = approval.date if approval else None
    approved = case.settled(
        Stage(
            "duyet",
            "thông qua dự thảo",
            case.until_meeting(),
            case.in_meeting("duyet"),
            source=case.rule("CB705"),
            command="" if case.topic.meeting else case.command("agenda"),
            how=case.or_another_day(case.to_write("duyet.boi = …  và  duyet.ngay = …")),
        ),
        bool(approval and (approval.by or approval.date)) or None,
        day,
        draft_due(case.topic, case.record),
    )
    yield from _entered(case)
    yield _assigned(case)
    yield _explained(case, is_drafted=approved.state is StageState.DONE)
    yield approved
    yield _sent(case, is_approved=approved.state is StageState.DONE)


def meeting_stage(case: TopicCase) -> Stage:
    """The meeting; past its quarter it is to be made up for, or the reason to be recorded."""
    meeting = case.topic.meeting
    due = held_by(case.topic, case.record)
    return Stage(
        "hop",
        "họp chuyên đề",
        StageState.DONE if case.is_held else StageState.OPEN,
        meeting.at("ngay") if meeting else case.in_plan("ten"),
        day=meeting.date if meeting and case.is_held else None,
        due=None if case.is_held else due.day,
        due_words="" if case.is_held else due.words,
        source=case.rule("CB701", "chuyen_de_moi_quy"),
        command="" if case.is_held else case.command("agenda"),
        how=case.or_another_day(_how_to_close_quarter(case)),
    )


def _how_to_close_quarter(case: TopicCase) -> str:
    """What becomes of a topic whose quarter is over without it; empty for any other."""
    quarter = case.topic.planned_quarter
    if case.topic.meeting or not quarter or not quarter_is_over(case.topic, case.record):
        return ""
    instead = [m for m in case.record.with_topic(quarter) if m.kind is MeetingKind.THEMATIC]
    if instead:
        return f"đưa vào quý sau hoặc kế hoạch năm sau; thôi thì ghi ly_do vào {instead[0].path}"
    key = f'ky = "{case.record.year}-Q{quarter}"'
    return (
        f"làm bù thì tệp của buổi ấy có  {key};  không làm thì ghi [[khong_hop]] có  {key}  và "
        f"ly_do vào {case.plan_path}"
    )


def _entered(case: TopicCase) -> Iterator[Stage]:
    """What the plan's entry lacks before anybody can prepare it; nothing for most."""
    planned = case.topic.planned
    if planned is None or case.topic.meeting:
        return
    lacking = {
        "ten": () if planned.name else ("đặt tên chuyên đề", "ten = …"),
        "quy": () if case.topic.planned_quarter else ("định quý của chuyên đề", "quy = …"),
    }
    for key, told in lacking.items():
        if told:
            words, line = told
            state, place = StageState.OPEN, case.in_plan(key)
            stage = Stage(key, words, state, place, how=case.to_plan(line))
            yield case.settled(stage, None, None)


def _assigned(case: TopicCase) -> Stage:
    planned = case.topic.planned
    names = case.undated.preparers or (planned.preparers if planned else ())
    note = listed(names) if names else ""
    if len(names) == 1 or len(names) > 3:
        note += "; kinh nghiệm nhiều nơi: nhóm 2 đến 3 đồng chí"
    in_plan = planned and not case.undated.preparers
    stage = Stage(
        "nguoi_chuan_bi",
        "phân công người chuẩn bị",
        case.until_meeting(),
        case.in_plan("nguoi_chuan_bi") if in_plan else case.in_meeting("nguoi_chuan_bi"),
        source=case.rule("CB704"),
        how=case.to_plan("nguoi_chuan_bi = […]"),
        note=note,
    )
    return case.settled(stage, bool(names) or None, None, draft_due(case.topic, case.record))


def _explained(case: TopicCase, *, is_drafted: bool) -> Stage:
    planned = case.topic.planned
    day = planned.explained_on if planned else None
    purpose = case.undated.purpose or (planned and planned.purpose)
    due = draft_due(case.topic, case.record)
    is_late = is_drafted or bool(due.day and due.day < case.record.as_of)
    stage = Stage(
        "trao_doi",
        "trao đổi mục đích, yêu cầu với người chuẩn bị",
        StageState.MISSED if is_late else case.until_meeting(),
        _place_of_purpose(case),
        how=case.to_plan("trao_doi = …") if planned else case.to_write("muc_dich = …"),
        note="" if day or not purpose else "đã ghi mục đích, chưa ghi ngày trao đổi",
    )
    return case.settled(stage, bool(purpose) or None, day, due)


def _place_of_purpose(case: TopicCase) -> Location:
    """Where the day of the talk stands, else the purpose; where the day is to be written."""
    planned = case.topic.planned
    if planned and not planned.explained_on and planned.purpose:
        return case.in_plan("muc_dich")
    in_meeting = case.undated.purpose and not (planned and planned.explained_on)
    return case.in_meeting("muc_dich") if in_meeting or not planned else case.in_plan("trao_doi")


def _sent(case: TopicCase, *, is_approved: bool) -> Stage:
    state = case.until_meeting()
    if state is StageState.OPEN and not is_approved:
        state = StageState.LATER
    stage = Stage(
        "gui_dang_vien",
        "gửi dự thảo cho đảng viên",
        state,
        case.in_meeting("gui_dang_vien"),
        source=case.rule("CB708"),
        command=case.command("topic", "--phieu-gui"),
        how=case.or_another_day(case.to_write("gui_dang_vien = …")),
    )
    due = sent_by(case.topic, case.record)
    return case.settled(stage, None, case.dated.sent_to_members, due)
