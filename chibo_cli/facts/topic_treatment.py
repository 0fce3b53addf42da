"""What a meeting does with a topic, and what follows: the finished text, the report."""

from collections.abc import Iterator
from dataclasses import replace

from chibo_cli.facts.speaking import topic_is_undiscussed
from chibo_cli.facts.stages import Stage, StageState
from chibo_cli.facts.topic_case import Said, TopicCase
from chibo_cli.facts.topic_dates import Due
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind

# What happens within the meeting.
IN_SESSION = ("tom_tat", "y_kien", "y_kien_ket_luan", "nghi_quyet", "danh_gia_nhom")


def treatment(case: TopicCase) -> Iterator[Stage]:
    """What the meeting does with the topic."""
    meeting, topic = case.topic.meeting, case.undated
    discussed = meeting and case.is_held and not topic_is_undiscussed(meeting, case.record)
    conclusion = meeting.conclusion.content if meeting and meeting.conclusion else None
    concluded = topic.block_conclusion if topic.block_conclusion is not None else conclusion
    yield _in_session(case, "tom_tat", "trình bày chuyên đề", _said(topic.summary), "CB709")
    talked = _in_session(case, "y_kien", "thảo luận, liên hệ", discussed or None, "CB711")
    yield replace(talked, how=case.to_write("[[chuyen_de.y_kien]]", table=""))
    yield _in_session(case, "y_kien_ket_luan", "kết luận", _said(concluded), "CB318")
    yield _resolved(case)
    appraised = _said(topic.group_appraisal)
    yield _in_session(case, "danh_gia_nhom", "nhận xét nhóm chuẩn bị", appraised, "")


def closing(case: TopicCase) -> Iterator[Stage]:
    """The finished text to the members, the report to the superior."""
    sent = _closing_stage(case, "hoan_chinh", "gửi bản hoàn chỉnh cho đảng viên")
    sent = case.settled(sent, None, case.dated.completed_on)
    yield sent
    report = _closing_stage(case, "bao_cao_cap_tren", "báo cáo cấp uỷ cấp trên")
    if report.state is StageState.OPEN:
        report = replace(report, command=case.command("topic", "--bao-cao"))
    if report.state is StageState.OPEN and sent.state is StageState.OPEN:
        report = replace(report, state=StageState.LATER)
    yield case.settled(report, None, case.dated.reported_to_superior_on)


def _resolved(case: TopicCase) -> Stage:
    meeting = case.topic.meeting
    resolution = _thematic_resolution(meeting) if meeting and case.is_held else None
    place = case.in_plan("ten")
    if meeting:
        index = meeting.resolutions.index(resolution) if resolution else 0
        place = meeting.at("nghi_quyet", *([index] if resolution else []))
    stage = Stage(
        "nghi_quyet",
        "ra nghị quyết chuyên đề",
        case.from_meeting(),
        place,
        source=PRACTICE,
        how=case.to_write('[[nghi_quyet]] có  loai = "chuyen_de"', table=""),
    )
    issued = resolution.issued if resolution else None
    return case.settled(stage, bool(resolution) or None, issued)


def _in_session(case: TopicCase, key: str, words: str, said: Said, rule: str) -> Stage:
    """A stage within the meeting; without a rule it is one that practice recommends."""
    stage = Stage(
        key,
        words,
        case.from_meeting(),
        case.in_meeting(key),
        source=case.rule(rule) if rule else PRACTICE,
        how=case.to_write(f"{key} = …"),
    )
    stage = case.settled(stage, said if case.is_held else None, None, _on_the_day(case))
    if stage.state is StageState.OPEN:  # said and done, but the minutes are not written
        return replace(stage, words=f"ghi phần {words}")
    return stage


def _closing_stage(case: TopicCase, key: str, words: str) -> Stage:
    return Stage(
        key,
        words,
        StageState.OPEN if case.is_held else StageState.LATER,
        case.in_meeting(key),
        due_words="sau buổi họp",
        source=case.rule("CB717"),
        how=case.to_write(f"{key} = …"),
    )


def _on_the_day(case: TopicCase) -> Due | None:
    meeting = case.topic.meeting
    return Due(meeting.date, "ngày họp") if meeting and not case.is_held else None


def _thematic_resolution(meeting: Meeting) -> Resolution | None:
    """The resolution on the topic; one of no stated kind is, in a meeting with nothing else."""
    fitting: list[ResolutionKind | None] = [ResolutionKind.THEMATIC]
    fitting += [None] if meeting.kind is MeetingKind.THEMATIC else []
    return next((each for each in meeting.resolutions if each.kind in fitting), None)


def _said(prose: tuple[str, ...] | None) -> Said:
    """Whether prose says something; `không có` says no."""
    return None if prose is None else bool(prose)
