"""What the counts of a vote come to: the voters, the base, the majority."""

import pytest
from builder import meeting, record

from chibo_cli.facts.motions import motions
from chibo_cli.facts.vote_outcomes import vote_told

VOTERS = "Được biểu quyết: có mặt 6 – dự bị 1 = 5 đảng viên chính thức."


def told(about: str) -> list[str]:
    voted = meeting(about)
    first = next(iter(motions(voted)))
    return list(vote_told(first, record(voted)))


def resolution(counts: str) -> str:
    return f"nghi_quyet = [{{ so = 12, bieu_quyet = {{ {counts} }} }}]"


def matter(kind: str, counts: str) -> str:
    return f'nghi_quyet = []\nbieu_quyet = [{{ loai = "{kind}", {counts} }}]'


@pytest.mark.parametrize(
    ("about", "sentences"),
    [
        (
            resolution("tan_thanh = 3, y_kien_khac = 1"),
            [
                VOTERS,
                "Đã đếm 4 phiếu (3 tán thành + 1 ý kiến khác), còn 1 người chưa ghi.",
                "Tán thành 3 trên 4 (có mặt 6 – dự bị 1 – tạm đến 1 = 4): hơn một nửa là 3, đủ.",
                "Tán thành 3 trên 5 (triệu tập 6 – dự bị 1 = 5): hơn một nửa số được triệu tập là "
                "3, đủ.",
            ],
        ),
        (
            resolution("tan_thanh = 2"),
            [
                VOTERS,
                "Đã đếm 2 phiếu (2 tán thành), còn 3 người chưa ghi.",
                "Tán thành 2 trên 4 (có mặt 6 – dự bị 1 – tạm đến 1 = 4): hơn một nửa là 3, chưa "
                "đủ.",
                "Tán thành 2 trên 5 (triệu tập 6 – dự bị 1 = 5): hơn một nửa số được triệu tập là "
                "3, chưa đủ.",
            ],
        ),
        (
            matter("ket_nap", "tan_thanh = 3"),
            [
                VOTERS,
                "Đã đếm 3 phiếu (3 tán thành), còn 2 người chưa ghi.",
                "Tán thành 3 trên 4 (có mặt 6 – dự bị 1 – tạm đến 1 = 4): hai phần ba là 3, đủ.",
                "Tán thành 3 trên 6 (tổng số 7 – dự bị 1 = 6): hai phần ba của cả chi bộ là 4, "
                "chưa đủ.",
            ],
        ),
        (
            matter("khac", "tan_thanh = 5"),
            [
                VOTERS,
                "Đã đếm 5 phiếu (5 tán thành).",
                "Tán thành 5 trên 4 (có mặt 6 – dự bị 1 – tạm đến 1 = 4).",
            ],
        ),
        (matter("thuong", 'hinh_thuc = "gio_tay"'), [VOTERS]),
        (
            resolution("tan_thanh = 5") + '\nvang = [{ nguoi = "Người Lạ" }]',
            ["Chưa tính được số người biểu quyết: danh sách đảng viên hoặc người vắng còn lỗi."],
        ),
    ],
)
def test_what_is_told_of_a_vote(about: str, sentences: list[str]) -> None:
    assert told(about) == sentences
