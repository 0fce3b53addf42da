"""Notes that go with drafts of topics, and reports on topics: short, typical, very long."""

from datetime import date

from builder import record
from sample_papers import COMBINED, EXAMPLE, SHORTEST, long_meeting, read, skeleton

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers import Paper
from chibo_cli.papers.topics import COVER_NOTE, REPORT, Wanted, topic_papers
from chibo_cli.record import YearRecord
from paper_samples import Sample
from paper_samples.plans import with_superior

# One before 27/5/2026, one whose draft alone was sent before it, one after.
_EXAMPLES = ("2026-03-19-chuyen-de", "2026-06-18-chuyen-de", "2026-09-17-chuyen-de")
REPORTED = COMBINED.replace(
    'tiep_thu = "Thêm mốc thời gian"',
    'tiep_thu = "Thêm mốc thời gian"\nhoan_chinh = 2026-12-07\nbao_cao_cap_tren = 2026-12-08',
)
# Nothing was said, nothing was taken in: the report has no part about it.
SILENT = SHORTEST.replace(
    'tom_tat = "Tắt đèn khi ra khỏi phòng"',
    'tom_tat = "Tắt đèn khi ra khỏi phòng"\nhoan_chinh = 2026-09-22\nduyet.ngay = 2026-09-10\n'
    "bao_cao_cap_tren = 2026-09-23\ngui_dang_vien = 2026-09-12",
)


def made() -> dict[str, Sample]:
    """By name; those that begin `rat-dai-` are read by nobody."""
    book, _ = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    found: dict[str, Sample] = {}
    for slug in _EXAMPLES:
        held = book.meeting(slug)
        assert held is not None
        found |= _samples(f"vi-du-{slug}", book, held)
    for name, held in {
        "ket-hop": read(REPORTED),
        "khong-y-kien": read(SILENT),
        "chua-ghi-chuyen-de": skeleton(MeetingKind.THEMATIC),
        "chua-ghi-ket-hop": skeleton(MeetingKind.COMBINED),
        "rat-dai-ket-hop": long_topic(MeetingKind.COMBINED),
        "rat-dai-chuyen-de": long_topic(MeetingKind.THEMATIC),
    }.items():
        found |= _samples(name, with_superior(record(held)), held)
    return found


def long_topic(kind: MeetingKind) -> Meeting:
    """A meeting with a topic longer in every part than anybody ever writes."""
    held = long_meeting(kind)
    sentence = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường."
    word = " ".join([sentence] * 4)
    assert held.topic is not None and held.preparation is not None
    long = {
        "name": word,
        "topic_group": word,
        "preparers": ("Lê Văn Cường", "Trần Thị Bình", "Phạm Thị Dung"),
        "purpose": (word,) * 4,
        "requirement": (word,) * 4,
        "practical_link": (" ".join([word] * 12),),
        "summary": (word,) * 30,
        "member_questions": (word,) * 12,
        "accepted_points": (word,) * 12,
        "group_appraisal": (word, word),
        "completed_on": held.date,
        "sent_to_members": date(2026, 5, 20),
        "reported_to_superior_on": held.date,
    }
    prepared = held.preparation.model_copy(update={"questions": (word,) * 20})
    topic = held.topic.model_copy(update=long)
    return held.model_copy(update={"topic": topic, "preparation": prepared})


def _samples(name: str, book: YearRecord, held: Meeting) -> dict[str, Sample]:
    wanted = Wanted((COVER_NOTE, REPORT), day=held.date)
    papers = topic_papers(book, held, (), wanted=wanted)
    return {
        f"{name}-{paper.path.stem.removeprefix(f'{held.slug}-')}": _sample(paper)
        for paper in papers
    }


def _sample(paper: Paper) -> Sample:
    return Sample(paper.content, paper.context["ngay_van_ban"], paper.missing)
