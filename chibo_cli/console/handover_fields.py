"""What is handed over, as other programs get it."""

from datetime import date
from pathlib import Path
from typing import Any

from chibo_cli.console.ledger_fields import petition_fields, task_fields, unfollowed_fields
from chibo_cli.findings import Severity
from chibo_cli.handover import Handover


def handover_fields(given: Handover, root: Path) -> dict[str, Any]:
    """All parts of a handover, in the words of the files."""
    day, naming = given.as_of, given.naming
    return {
        "tinh_den": day.isoformat(),
        "thu_muc": root.as_posix(),
        "chi_bo": {
            "ten": naming.name,
            "cap_uy_cap_tren": naming.superior_committee,
            "dang_bo_cap_tren": naming.superior_organisation,
            "nguoi_theo_doi": naming.overseer,
            "huong_dan": given.guideline,
        },
        "nhiem_ky": {"ten": given.term.name, "tu": _iso(given.term.since)} if given.term else None,
        "chuc_vu": [
            {"nguoi": each.name, "loai": each.office.value, "tu": _iso(each.since)}
            for each in given.holders
        ],
        "dang_vien": {group.value: list(names) for group, names in given.groups.items()},
        "het_du_bi": [
            {
                "nguoi": each.name,
                "ngay": _iso(each.end),
                "da_xet": _iso(each.considered_in.date if each.considered_in else None),
            }
            for each in given.probations
        ],
        "sap_doi": list(given.members_ahead),
        "nhiem_vu": [task_fields(each, day) for each in given.tasks],
        "kien_nghi": [petition_fields(each, day) for each in given.petitions],
        "chuyen_de": [
            {
                "quy": topic.topic.quarter,
                "ten": topic.topic.name,
                "den_dau": topic.reached.code if topic.reached else None,
                "viec_tiep_theo": topic.next.code if topic.next else None,
            }
            for topic in given.topics.topics
        ],
        "so_van_ban": [
            {"loai": each.symbol, "so_tiep_theo": each.following, "chua_chac_vi": each.doubt}
            for each in given.series
        ],
        **_coming(given),
        "tep": [{"tep": place, "noi_dung": words} for place, words in given.files],
        "chua_doc_het": list(given.incomplete),
        "khong_theo_doi": [unfollowed_fields(each) for each in given.unfollowed],
    }


def _coming(given: Handover) -> dict[str, Any]:
    prepared = given.to_prepare
    return {
        "buoi_toi": [
            {"tep": each.path, "ngay": _iso(each.date), "loai": each.kind.value}
            for each in given.ahead
        ],
        "can_tao_tep": {"ky": f"{prepared.month:%Y-%m}", "ngay": _iso(prepared.day)}
        if prepared
        else None,
        "chua_ghi_xong": [each.path for each in given.unfinished],
        "kiem_tra": {level.value: given.found.get(level, 0) for level in Severity},
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
