"""What the plan of the year's topics itself needs, and a quarter that has too few of them."""

from datetime import date

from chibo_cli.facts.stages import Stage, StageState
from chibo_cli.facts.topics_of_year import last_day_of_quarter
from chibo_cli.findings import Location
from chibo_cli.record import YearRecord


def plan_stages(record: YearRecord) -> tuple[Stage, ...]:
    """The plan of the year made, and reported to the superior."""
    plan = record.plan
    path = f"{record.year}/ke-hoach.toml"
    made = plan.made_on if plan else None
    reported = plan.reported_to_superior_on if plan else None
    over = record.as_of > date(record.year, 12, 31)
    undone = StageState.MISSED if over else StageState.OPEN
    if record.has_gap(path, "lap_ngay", "bao_cao_cap_tren"):
        undone = StageState.UNREAD
    source = record.guideline.source_of_rule("CB703")
    return (
        Stage(
            "lap_ngay",
            "lập kế hoạch chuyên đề của năm",
            StageState.DONE if made else undone,
            Location(path, ("lap_ngay",)),
            day=made,
            source=source,
            command="" if plan else f"chibo plan {record.year}",
            how=f"ghi  lap_ngay = …  ở đầu {path}",
        ),
        Stage(
            "bao_cao_cap_tren",
            "báo cáo kế hoạch với cấp uỷ cấp trên",
            StageState.DONE if reported else undone if made else StageState.LATER,
            Location(path, ("bao_cao_cap_tren",)),
            day=reported,
            source=source,
            command=f"chibo plan {record.year}",
            how=f"ghi  bao_cao_cap_tren = …  ở đầu {path}",
        ),
    )


def lacking_topic(quarter: int, record: YearRecord) -> Stage:
    """What to do about a quarter that has fewer topics than the guideline asks for."""
    path = f"{record.year}/ke-hoach.toml"
    period, last_day = f"{record.year}-Q{quarter}", last_day_of_quarter(record.year, quarter)
    source = record.guideline.source_of_rule("CB701", "chuyen_de_moi_quy")
    if record.plan and record.has_gap(path, "chuyen_de_nam"):
        state, how = StageState.UNREAD, f"sửa chỗ chưa đọc được trong {path}"
    elif last_day < record.as_of:
        state = StageState.OPEN
        how = (
            f'làm bù: tệp của buổi ấy có  ky = "{period}";  không làm: ghi [[khong_hop]] có  '
            f'ky = "{period}"  và ly_do vào {path}'
        )
    else:
        state, how = (
            StageState.OPEN,
            f"ghi [[chuyen_de_nam]] có  quy = {quarter}  vào {path}",
        )
    return Stage(
        "chuyen_de_nam",
        "định chuyên đề của quý" if last_day >= record.as_of else "làm bù chuyên đề của quý",
        state,
        Location(path, ("chuyen_de_nam",)),
        due=last_day,
        due_words=f"hết quý {quarter}",
        source=source,
        how=how,
    )
