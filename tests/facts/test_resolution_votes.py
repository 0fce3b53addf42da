"""The vote a resolution rests on: which one fits, and when none does."""

import pytest
from builder import meeting

from chibo_cli.facts.resolution_votes import ballot_of, vote_on_person

DUC = '{ loai = "ket_nap", doi_tuong = "Trần Văn Đức", tan_thanh = 5 }'
HA = '{ loai = "chinh_thuc", doi_tuong = "Phạm Thu Hà", tan_thanh = 4 }'
NOBODY = '{ loai = "ket_nap", tan_thanh = 3 }'
ORDINARY = '{ loai = "thuong", tan_thanh = 2 }'
ON_DUC = '{ loai = "ket_nap", trich_yeu = "đề nghị kết nạp quần chúng Trần Văn đức" }'
ON_HA = '{ loai = "ket_nap", noi_dung = ["Công nhận Phạm Thu Hà."] }'
UNNAMED = '{ loai = "ket_nap", trich_yeu = "đề nghị kết nạp đảng viên" }'
OTHER = '{ loai = "khac", trich_yeu = "về Trần Văn Đức" }'


@pytest.mark.parametrize(
    ("resolutions", "votes", "subjects"),
    [
        ([ON_DUC], [DUC], ["Trần Văn Đức"]),
        ([ON_DUC, ON_HA], [HA, ORDINARY, DUC], ["Trần Văn Đức", "Phạm Thu Hà"]),
        ([ON_DUC], [DUC, DUC], [None]),
        ([UNNAMED], [DUC], ["Trần Văn Đức"]),
        ([UNNAMED], [DUC, HA], [None]),
        ([ON_HA, UNNAMED], [DUC, HA], ["Phạm Thu Hà", "Trần Văn Đức"]),
        ([UNNAMED, UNNAMED], [DUC], [None, None]),
        ([UNNAMED], [ORDINARY], [None]),
        ([OTHER], [DUC], [None]),
    ],
)
def test_the_vote_on_the_person(
    resolutions: list[str], votes: list[str], subjects: list[str | None]
) -> None:
    held = meeting(f"nghi_quyet = [{', '.join(resolutions)}]\nbieu_quyet = [{', '.join(votes)}]")
    found = [vote_on_person(held, each) for each in held.resolutions]
    assert [vote.subject if vote else None for vote in found] == subjects


def test_a_vote_without_a_name_fits_the_only_admission() -> None:
    held = meeting(f"nghi_quyet = [{ON_DUC}]\nbieu_quyet = [{NOBODY}]")
    found = vote_on_person(held, held.resolutions[0])
    assert found is not None
    assert found.in_favour == 3


def test_counts_of_its_own_come_first() -> None:
    own = ON_DUC.replace(" }", ", bieu_quyet.tan_thanh = 7 }")
    without_counts = ON_DUC.replace(" }", ', bieu_quyet.hinh_thuc = "phieu_kin" }')
    for resolution, in_favour in ((own, 7), (without_counts, 5), (ON_DUC, 5)):
        held = meeting(f"nghi_quyet = [{resolution}]\nbieu_quyet = [{DUC}]")
        vote = ballot_of(held, held.resolutions[0])
        assert vote is not None
        assert vote.in_favour == in_favour
    held = meeting(f"nghi_quyet = [{without_counts}]\nbieu_quyet = []")
    assert ballot_of(held, held.resolutions[0]) == held.resolutions[0].vote
