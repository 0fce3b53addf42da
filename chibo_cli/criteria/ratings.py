"""How points become ratings: thresholds, knock-outs and the rule of the year."""

from pydantic import Field

from chibo_cli.criteria.condition import Condition
from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.base import Count, Flag, Table, Text, Texts
from chibo_cli.models.score import Points


class RatingThreshold(Table):
    """`[[xep_loai]]`: a rating with the points it begins at and its hard conditions.

    `rating_without` is the rating of those who have the points but miss a hard condition.
    """

    name: Text = Field(default=None, alias="ten", description="Tên mức xếp loại: Tốt.")
    from_points: Points | None = Field(
        default=None, alias="tu_diem", description="Từ bao nhiêu điểm trở lên được mức này: 90."
    )
    full_points_in: Texts = Field(
        default=(),
        alias="du_diem_o",
        description="Những tiêu chí phải đủ điểm mới được mức này: 2.1.",
    )
    rating_without: Text = Field(
        default=None,
        alias="neu_khong",
        description="Mức xếp loại khi đủ tổng điểm mà thiếu điểm ở những tiêu chí ấy: Khá.",
    )


class KnockOut(Table):
    """`[[loai_tru]]`: a condition that gives or caps a rating whatever the points."""

    content: Text = Field(
        default=None, alias="noi_dung", description="Trường hợp loại trừ, bằng lời của văn bản."
    )
    condition: Condition | None = Field(
        default=None, alias="khi", description="Điều kiện: { du_kien = …, tu = … }."
    )
    rating: Text = Field(
        default=None, alias="xep_loai", description="Mức xếp loại của trường hợp ấy: Kém."
    )
    capped_at: Text = Field(
        default=None,
        alias="xep_loai_cao_nhat",
        description="Hoặc mức cao nhất còn được xếp: Trung bình.",
    )
    evidence: Grade | None = Field(
        default=None, alias="bang_chung", description="Nguồn của điều này chắc đến đâu."
    )


class YearlyRating(Table):
    """`[[xep_loai_nam]]`: what the meetings of a year must show for a yearly rating.

    All parts that are there must hold. `complete` is false where the rest of the rule is not known.
    """

    rating: Text = Field(
        default=None, alias="xep_loai", description="Mức xếp loại của cả năm: Tốt."
    )
    content: Text = Field(
        default=None, alias="noi_dung", description="Quy định, bằng lời của văn bản."
    )
    all_at_least: Text = Field(
        default=None, alias="tat_ca_tu", description="Mọi buổi phải từ mức này trở lên: Khá."
    )
    counted_rating: Text = Field(
        default=None, alias="dem_loai", description="Đếm số buổi đạt mức này: Tốt."
    )
    least_count: Count | None = Field(
        default=None, alias="it_nhat", description="Ít nhất bao nhiêu buổi đạt mức ở dem_loai: 7."
    )
    least_average: Points | None = Field(
        default=None, alias="trung_binh_tu", description="Điểm trung bình các buổi từ: 90."
    )
    all_held: Flag = Field(
        default=False, alias="du_buoi", description="Ghi true khi phải họp đủ các buổi trong năm."
    )
    complete: Flag = Field(
        default=False,
        alias="day_du",
        description="Ghi true khi đã ghi hết quy định; false thì chưa kết luận được.",
    )
    evidence: Grade | None = Field(
        default=None, alias="bang_chung", description="Nguồn của quy định này chắc đến đâu."
    )
