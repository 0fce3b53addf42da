"""A whole criteria set for other programs, by the keys of its file."""

from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.own_criteria import WithinReach


def show_set_as_json(each: WithinReach) -> None:
    """Print one JSON document: the set by the keys of its file, and what it is to the cell."""
    said = each.criteria_set.model_dump(by_alias=True, mode="json")
    show_as_json(
        {
            "ma": each.name,
            "cua": "chi_bo" if each.is_own else "chuong_trinh",
            "dang_dung": each.is_used,
            "hop_loai_hinh": each.fits,
            "lua_chon_cua_chi_bo": {key: choice.value for key, choice in each.choices.items()},
            "bo_tieu_chi": {key: _without_blanks(value) for key, value in said.items()},
        }
    )


def _without_blanks(value: Any) -> Any:
    """The value without the keys of its tables that say nothing."""
    if isinstance(value, dict):
        pruned = {key: _without_blanks(part) for key, part in value.items()}
        return {key: part for key, part in pruned.items() if part is not None and part != []}
    return [_without_blanks(part) for part in value] if isinstance(value, list) else value
