"""The year's topics as one JSON document."""

from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.facts.topic_stages import QuarterStages, Stage, TopicStages, YearStages


def show_topics_as_json(year: YearStages) -> None:
    """Print the year: its plan, its quarters, topics without a quarter, files not read whole."""
    show_as_json(
        {
            "nam": year.year,
            "tinh_den": year.as_of.isoformat(),
            "ke_hoach": [_stage(stage) for stage in year.plan],
            "quy": [_quarter(quarter) for quarter in year.quarters],
            "chua_dinh_quy": [_topic(topic) for topic in year.without_quarter],
            "chua_doc_het": list(year.incomplete),
        }
    )


def _quarter(quarter: QuarterStages) -> dict[str, Any]:
    return {
        "ky": quarter.period,
        "khong_hop": quarter.skipped or None,
        "con_thieu": _stage(quarter.lacking) if quarter.lacking else None,
        "chuyen_de": [_topic(topic) for topic in quarter.topics],
    }


def _topic(topic: TopicStages) -> dict[str, Any]:
    meeting, planned = topic.topic.meeting, topic.topic.planned
    return {
        "so": topic.number,
        "ten": topic.topic.name,
        "trong_ke_hoach": planned is not None,
        "thang": planned.month if planned else None,
        "nguoi_chuan_bi": list(topic.topic.preparers),
        "buoi_hop": meeting.path if meeting else None,
        "khong_lam": topic.set_aside or None,
        "den_dau": topic.reached.code if topic.reached else None,
        "viec_tiep_theo": topic.next.code if topic.next else None,
        "buoc": [_stage(stage) for stage in topic.stages],
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "ma": stage.code,
        "noi_dung": stage.words,
        "tinh_trang": stage.state.value,
        "ngay": stage.day.isoformat() if stage.day else None,
        "han": stage.due.isoformat() if stage.due else None,
        "han_la": stage.due_words,
        "tep": stage.place.path,
        "muc": stage.place.dotted_key,
        "can_cu": stage.source.citation if stage.source else None,
        "bang_chung": stage.source.evidence.value if stage.source else None,
        "kinh_nghiem": stage.is_practice,
        "lenh": stage.command,
        "cach_ghi": stage.how,
        "ghi_chu": stage.note,
    }
