"""Which vote is meant, and what its counts change in the file."""

import pytest
from builder import meeting

from chibo_cli.editing import Edit
from chibo_cli.editing.votes import Counts, Matter, vote_edit
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting.kinds import VoteForm, VoteKind
from chibo_cli.splicing import Add, Put

TWO = """
nghi_quyet = [{ so = 12, loai = "thang" }, { so = 13, loai = "ket_nap" }]
bieu_quyet = [
  { noi_dung = "Đề nghị khen thưởng", tan_thanh = 4, y_kien_khac = 1 },
  { noi_dung = "Miễn sinh hoạt" },
]
"""
FOUR = Counts(in_favour=4)


@pytest.mark.parametrize(
    "word", ["NQ13", "nq 13", "NQ-013", "NQ13-NQ/CB", "13-NQ/CB", "13", "Nghị quyết số 13"]
)
def test_a_resolution_by_its_number(word: str) -> None:
    assert vote_edit(meeting(TWO), Matter(word), FOUR) == Edit(
        (Put(("nghi_quyet", 1, "bieu_quyet", "tan_thanh"), 4),), (), ("nghi_quyet", 1, "bieu_quyet")
    )


def test_the_only_resolution_need_not_be_named() -> None:
    counts = Counts(5, 0, 1, VoteForm.SHOW_OF_HANDS, "Chưa nên thu thêm.")
    place = ("nghi_quyet", 0, "bieu_quyet")
    assert vote_edit(meeting(), Matter(), counts).changes == (
        Put((*place, "hinh_thuc"), "gio_tay"),
        Put((*place, "tan_thanh"), 5),
        Put((*place, "khong_tan_thanh"), 0),
        Put((*place, "y_kien_khac"), 1),
        Put((*place, "bao_luu"), "Chưa nên thu thêm."),
    )


def test_a_matter_by_its_place_or_its_words() -> None:
    second = Edit((Put(("bieu_quyet", 1, "tan_thanh"), 4),), (), ("bieu_quyet", 1))
    assert vote_edit(meeting(TWO), Matter("BQ2"), FOUR) == second
    assert vote_edit(meeting(TWO), Matter("Miễn sinh hoạt"), FOUR) == second


@pytest.mark.parametrize("word", ["mien sinh hoat", "MIỄN SINH HOẠT", "Biểu quyết 2"])
def test_a_hurried_word_is_no_new_matter(word: str) -> None:
    second = Edit((Put(("bieu_quyet", 1, "tan_thanh"), 4),), (), ("bieu_quyet", 1))
    assert vote_edit(meeting(TWO), Matter(word), FOUR) == second


ADMISSIONS = """
bieu_quyet = [
  { noi_dung = "Kết nạp", doi_tuong = "Vũ Thị Sen", tan_thanh = 5 },
  { noi_dung = "Kết nạp" },
]
"""


@pytest.mark.parametrize(
    ("subject", "key", "at"),
    [("Vũ Thị Sen", ("tan_thanh",), 0), ("Đỗ Hà", ("doi_tuong", "tan_thanh"), 1)],
)
def test_people_are_voted_on_one_by_one(subject: str, key: tuple[str, ...], at: int) -> None:
    edit = vote_edit(meeting(ADMISSIONS), Matter("Kết nạp", subject=subject), FOUR)
    assert edit.place == ("bieu_quyet", at)
    assert {change.key[-1] for change in edit.changes if isinstance(change, Put)} >= {*key}


def test_a_vote_on_another_person_keeps_the_first() -> None:
    one = 'bieu_quyet = [{ noi_dung = "Kết nạp", doi_tuong = "Vũ Thị Sen", tan_thanh = 5 }]'
    values = {"noi_dung": "Kết nạp", "doi_tuong": "Đỗ Hà", "tan_thanh": 4}
    assert vote_edit(meeting(one), Matter("Kết nạp", subject="Đỗ Hà"), FOUR) == Edit(
        (Add(("bieu_quyet",), values),), (), ("bieu_quyet", 1)
    )


def test_other_words_are_a_new_matter() -> None:
    matter = Matter("Đề nghị kết nạp", VoteKind.ADMISSION, "Vũ Thị Sen")
    counts = Counts(4, form=VoteForm.SECRET_BALLOT)
    values = {
        "noi_dung": "Đề nghị kết nạp",
        "loai": "ket_nap",
        "doi_tuong": "Vũ Thị Sen",
        "hinh_thuc": "phieu_kin",
        "tan_thanh": 4,
    }
    assert vote_edit(meeting(TWO), matter, counts) == Edit(
        (Add(("bieu_quyet",), values),), (), ("bieu_quyet", 2)
    )


def test_counts_of_an_earlier_counting_that_stay_are_told() -> None:
    assert vote_edit(meeting(TWO), Matter("BQ1"), Counts(in_favour=5)).notes == (
        "Số đã ghi trước giữ nguyên: ý kiến khác 1; đổi thì ghi thêm tuỳ chọn của số ấy.",
    )
    assert vote_edit(meeting(TWO), Matter("BQ1"), Counts(5, other_opinions=0)).notes == ()


@pytest.mark.parametrize(
    ("about", "matter", "counts", "sentence"),
    [
        (
            TWO,
            Matter(),
            FOUR,
            "Buổi này có nhiều việc biểu quyết; ghi rõ việc nào. Tệp có NQ12, NQ13, BQ1 «Đề nghị "
            "khen thưởng» và BQ2 «Miễn sinh hoạt». Việc mới thì ghi nội dung:  chibo vote BUỔI "
            '"…" --tan-thanh SỐ.',
        ),
        (
            "nghi_quyet = []",
            Matter(),
            FOUR,
            "Buổi này chưa có nghị quyết hay biểu quyết nào. Việc mới thì ghi nội dung:  chibo "
            'vote BUỔI "…" --tan-thanh SỐ.',
        ),
        ("", Matter("NQ7"), FOUR, "Không có nghị quyết số 7 trong tệp. Tệp có NQ12."),
        ("", Matter("BQ1"), FOUR, "Không có biểu quyết BQ1 trong tệp. Tệp có NQ12."),
        (
            "nghi_quyet = [{ so = 12 }, { so = 12 }]",
            Matter("NQ12"),
            FOUR,
            "Có 2 nghị quyết cùng số 12 trong tệp. Sửa so cho khác nhau rồi chạy lại.",
        ),
        (
            ADMISSIONS,
            Matter("Kết nạp"),
            FOUR,
            "Có 2 lần biểu quyết việc ấy: BQ1 (Vũ Thị Sen) và BQ2 (chưa ghi ai). Ghi rõ lần nào.",
        ),
        ("", Matter("Khen"), Counts(against=1), "Ghi một lần biểu quyết mới cần  --tan-thanh SỐ."),
        ("", Matter(), Counts(), "Chưa có gì để ghi: thêm  --tan-thanh SỐ."),
        (
            "",
            Matter("NQ12", VoteKind.ADMISSION),
            FOUR,
            "--loai-bieu-quyet và --doi-tuong không dùng cho biểu quyết nghị quyết; bỏ đi, hoặc "
            "ghi nội dung của việc biểu quyết thay cho số nghị quyết.",
        ),
    ],
)
def test_what_cannot_be_recorded(about: str, matter: Matter, counts: Counts, sentence: str) -> None:
    with pytest.raises(ChiboError) as refused:
        vote_edit(meeting(about), matter, counts)
    assert str(refused.value) == sentence
