"""What a person should know of a paper with their own text: competence, form, safety."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import takewhile

from chibo_cli.documents.paper_types import LETTER, SUBMISSION, PaperType
from chibo_cli.facts.sensitive import masked, personal_numbers, resembles, secrecy_marking
from chibo_cli.loader.own_text.passages import OwnText, PassageKind

# What is printed from the file of a meeting, and by which command.
_OF_A_MEETING = {
    "NQ": ("Nghị quyết", "chibo resolution"),
    "BB": ("Biên bản", "chibo minutes"),
}
_TITLE_LINES = 3
_IN_FORCE = date(2026, 1, 9)
_AGENDA_WORDS = ("sinh hoạt", "họp", "hội nghị", "buổi", "kỳ")


def notes_on(
    kind: PaperType, abstract: str, texts: Sequence[OwnText], *, addressed: bool, day: date
) -> Iterator[str]:
    """The notes on a paper of that type, subject and day; its own text is the first of `texts`."""
    if not kind.given:
        yield _not_given(kind, day)
    if kind.of_office:
        yield (
            f"{kind.opening_name} in theo mẫu chung của văn bản; nơi nhận có mẫu riêng thì theo "
            "mẫu ấy."
        )
    if known := _OF_A_MEETING.get(kind.symbol):
        name, command = known
        yield f"{name} của một buổi sinh hoạt in từ tệp buổi họp bằng lệnh  {command}."
    if kind.symbol == "CTr" and abstract.startswith(_AGENDA_WORDS):
        yield "Chương trình của một buổi họp không ghi số; in bằng lệnh  chibo agenda."
    if addressed and kind not in (LETTER, SUBMISSION):
        yield (
            f"{kind.opening_name} không ghi Kính gửi (chỉ công văn, tờ trình có): đã bỏ; nơi gửi "
            "đến ghi ở Nơi nhận."
        )
    if abstract.isupper() and " " in abstract:
        yield "Trích yếu viết bằng chữ thường, mở đầu bằng chữ thường; hãy viết lại."
    yield from _on_repeated_title(kind, abstract, texts[0])
    yield from _on_annexes(texts)
    for text in texts:
        yield from text.notes
        yield from _on_safety(text)


def _not_given(kind: PaperType, day: date) -> str:
    """Why a type is not one of a cell; the list before it was very like it (grade C)."""
    grade = "mức tin cậy B: hai bản tóm tắt độc lập, chưa đối chiếu nguyên văn"
    since = ""
    if day < _IN_FORCE:
        since = " Văn bản này có trước ngày ấy; danh mục cũ gần như vậy (mức C)."
    return (
        f"Theo Điều 11 Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư, "
        f"chi bộ không ban hành {kind.name} ({grade}).{since} Văn bản vẫn được in để cân nhắc."
    )


def _on_repeated_title(kind: PaperType, abstract: str, text: OwnText) -> Iterator[str]:
    """What stands above the text and at its head too: a whole paper was copied into the file."""
    subject = _bare(abstract)
    whole = f"{kind.name} {subject}"
    opening = takewhile(lambda p: p.kind is not PassageKind.GROUND, text.passages[:_TITLE_LINES])
    for passage in opening:
        words = _bare(passage.text)
        with_name = words.startswith(kind.name) and whole.startswith(words)
        if with_name or words == subject:
            yield (
                f"{text.name}: «{passage.text[:40]}» là phần chương trình tự in; bỏ dòng ấy khỏi "
                "tệp để không in hai lần."
            )


def _bare(words: str) -> str:
    return " ".join(words.casefold().split()).removeprefix("về việc ").rstrip(" .")


def _on_annexes(texts: Sequence[OwnText]) -> Iterator[str]:
    own, *annexes = texts
    if annexes and "phụ lục" not in own.everything.casefold():
        yield (
            "Nội dung chưa nhắc đến phụ lục; văn bản có phụ lục phải nhắc trong lời văn, ví dụ "
            "«(có Phụ lục kèm theo)»."
        )
    if not annexes and "phụ lục kèm theo" in own.everything.casefold():
        yield "Nội dung nhắc đến phụ lục kèm theo, nhưng chưa có phụ lục nào (--phu-luc TỆP)."


def _on_safety(text: OwnText) -> Iterator[str]:
    if marking := secrecy_marking(text.everything):
        yield (
            f"{text.name}: có chữ «{marking}» như dấu chỉ độ mật. Tài liệu mật không được đưa vào "
            "công cụ thông thường."
        )
    for digits in dict.fromkeys(personal_numbers(text.everything)):
        yield (
            f"{text.name}: có dãy {len(digits)} chữ số {masked(digits)}, giống "
            f"{resembles(digits)}; văn bản của chi bộ chỉ cần họ tên."
        )
