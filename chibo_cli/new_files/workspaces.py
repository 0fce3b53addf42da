"""The first files of a workspace: cell, roster, the year's plan."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from chibo_cli.models.roster import OfficeKind
from chibo_cli.new_files.filling import filled
from chibo_cli.new_files.plans import empty_plan_text


def new_workspace_texts(answers: Mapping[str, Any], today: date) -> dict[str, str]:
    """The files of a workspace begun today, by their path."""
    officers = [
        {"ho_ten": name, "loai": office.value, "tu": answers["nhiem_ky_tu"]}
        for office in (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)
        if (name := answers[office.value])
    ]
    superior = answers["dang_bo_cap_tren"]
    cell = {
        **answers,
        "so_tu": today.replace(day=1),
        "cap_uy_cap_tren": f"Đảng uỷ{superior[len('Đảng bộ') :]}" if superior else None,
    }
    return {
        "chibo.toml": filled("chibo.toml.j2", cell),
        "dang-vien.toml": filled("dang-vien.toml.j2", {**answers, "can_bo": officers}),
        f"{today.year}/ke-hoach.toml": empty_plan_text(today.year),
    }
