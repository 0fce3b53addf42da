"""Văn bản của chi bộ với nội dung tự soạn: any type of paper, its text from a plain file."""

from collections.abc import Sequence
from dataclasses import dataclass

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, layout, letterhead
from chibo_cli.documents.own_tables import table_values
from chibo_cli.documents.paper_types import MINUTES, SUBMISSION, PaperType
from chibo_cli.loader.own_text.passages import OwnText, Passage, PassageKind
from chibo_cli.models.cell import Layout
from chibo_cli.models.roster import OfficeKind
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class Order:
    """What a person wants printed beside the number and the day.

    `office` is None for a signer who holds none that signs; `draft` counts the drafts, 0 for none.
    """

    kind: PaperType
    text: OwnText
    abstract: str
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    annexes: tuple[OwnText, ...] = ()
    draft: int = 0
    urgency: str = ""
    signer: str | None = None
    office: OfficeKind | None = None
    minute_taker: str | None = None


@document("van-ban", "Văn bản có nội dung tự soạn")
def own_paper(
    record: YearRecord, order: Order, entry: Entry, missing: Sequence[str] = ()
) -> Context:
    """The values of a paper with the name of its type above its subject."""
    return {
        **_own_text(record, order, entry, missing),
        "co_kinh_gui": order.kind is SUBMISSION,
        # Hướng dẫn 36-HD/VPTW had Kính gửi in a submission too.
        "kinh_trinh": layout(record, entry.day) is Layout.HD05,
        "la_bien_ban": order.kind is MINUTES,
        "chu_tri": order.signer,
        "thu_ky": order.minute_taker,
    }


@document("cong-van", "Công văn có nội dung tự soạn")
def own_letter(
    record: YearRecord, order: Order, entry: Entry, missing: Sequence[str] = ()
) -> Context:
    """The values of a letter: its subject stands under its number."""
    return {**_own_text(record, order, entry, missing), "kinh_trinh": False}


def addressed(names: Sequence[str]) -> list[str | None]:
    """The names after Kính gửi; None, which prints as dots, where there is none."""
    return [*names] or [None]


def _own_text(record: YearRecord, order: Order, entry: Entry, missing: Sequence[str]) -> Context:
    return {
        **letterhead(record, entry.day, symbol=entry.symbol, number=entry.number),
        **draft_note(missing),
        "ten_loai": order.kind.name,
        "trich_yeu": order.abstract,
        "so_hieu": f"{entry.number:02d}-{entry.symbol}/CB" if entry.number else None,
        "du_thao": order.draft,
        "do_khan": order.urgency,
        "kinh_gui": addressed(order.addressees),
        "noi_dung": _passages(order.text.passages),
        "cuoi_can_cu": "." if layout(record, entry.day) is Layout.HD05 else ",",
        "phu_luc": [
            {"ten": annex.abstract, "noi_dung": _passages(annex.passages)}
            for annex in order.annexes
        ],
        "noi_nhan": order.recipients,
        "nguoi_ky": order.signer,
        "chuc_vu_ky": order.office,
    }


def _passages(passages: Sequence[Passage]) -> list[Context]:
    """What a template is told of each passage: its kind, its words, what stands around it."""
    kinds = [None, *(passage.kind for passage in passages), None]
    values = []
    for passage, before, after in zip(passages, kinds, kinds[2:], strict=False):
        is_ground = passage.kind is PassageKind.GROUND
        values.append(
            {
                "loai": passage.kind.value,
                "nhan": passage.label,
                "chu": passage.text,
                "cuoi_can_cu": is_ground and after is not PassageKind.GROUND,
                "sau_bang": before is PassageKind.TABLE,
                "truoc_doan": after not in (None, PassageKind.TABLE),
                "ket_thuc": after is None,
                **(table_values(passage.rows) if passage.rows else {}),
            }
        )
    return values
