"""The answer to a petition made earlier: `[[tra_loi_kien_nghi]]`."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.editing import Edit, in_file, in_order
from chibo_cli.editing.open_meeting import all_but, before, must_be_of_cell
from chibo_cli.errors import ChiboError
from chibo_cli.facts.naming import quoted
from chibo_cli.ledger import TrackedPetition, petitions
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import PetitionAnswer
from chibo_cli.models.meeting.kinds import AnswerState
from chibo_cli.record import YearRecord
from chibo_cli.splicing import Add, Put
from chibo_cli.vietnamese import short_date


@dataclass(frozen=True)
class Answered:
    """What a meeting answered to a petition, and where the matter stands."""

    reference: str
    content: str
    state: AnswerState


def answer_edit(record: YearRecord, meeting: Meeting, answered: Answered) -> Edit:
    """The changes that record in a meeting the answer to a petition made in one before it.

    `record` is that of the last year. Raises ChiboError for a petition that was answered
    elsewhere, or is not made yet.
    """
    must_be_of_cell(meeting, "trả lời kiến nghị")
    tracked = _open_petition(record, meeting, answered.reference)
    values = {
        "kien_nghi_cu": tracked.reference,
        "noi_dung": answered.content,
        "tinh_trang": answered.state.value,
    }
    entries = enumerate(meeting.petition_answers)
    there = [(i, each) for i, each in entries if each.earlier_petition == tracked.reference]
    if not there:
        place = ("tra_loi_kien_nghi", len(meeting.petition_answers))
        return Edit((Add(("tra_loi_kien_nghi",), values),), (), place)
    index, old = next((pair for pair in there if pair[1].state is None), there[-1])
    changes = in_order(
        Put(in_file(meeting, ("tra_loi_kien_nghi", index, key)), value)
        for key, value in values.items()
        if key != "kien_nghi_cu"
    )
    return Edit(changes, tuple(_replaced(old, answered)), ("tra_loi_kien_nghi", index))


def _open_petition(record: YearRecord, meeting: Meeting, reference: str) -> TrackedPetition:
    tracked = petitions(before(meeting, record.all_meetings)).get(reference)
    if tracked is None:
        raise ChiboError(
            f"Kiến nghị {reference} không nêu trước buổi ngày {short_date(meeting.date)}; chọn "
            "buổi họp sau đó bằng --buoi."
        )
    elsewhere = petitions(all_but(meeting, record.all_meetings))[reference]
    for answer, held in zip(elsewhere.answers, elsewhere.answered_in, strict=True):
        if answer.state is AnswerState.ANSWERED:
            raise ChiboError(
                f"Kiến nghị {reference}{quoted(tracked.petition.content)} đã được trả lời ở buổi "
                f"ngày {short_date(held.date)} ({held.path}); ghi nhầm thì sửa ở tệp ấy."
            )
    return tracked


def _replaced(old: PetitionAnswer, answered: Answered) -> Iterator[str]:
    wanted = PetitionAnswer.model_validate({"noi_dung": answered.content}).content
    if old.content and old.content != wanted:
        yield f"Câu trả lời đã ghi trước bị thay:{quoted(old.content)}."
