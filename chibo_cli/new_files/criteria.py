"""A criteria set of a cell's own: a copy of a shipped one, or an empty form of one nobody saw."""

import re
from collections.abc import Iterator

from chibo_cli.criteria import CriteriaSet, Scale, Variant
from chibo_cli.new_files.filling import filled
from chibo_cli.splicing import Change, Put, Remove, spliced

_KEYS = tuple(str(field.alias) for field in CriteriaSet.model_fields.values())
_EMPTY = "toàn bộ nội dung (đây là bộ trống, chờ điền theo văn bản thật)"
_OPENING_COMMENT = re.compile(r"\A(?:#.*\n)*\n*")
_SCALE_LINE = re.compile(r"^thang_do = .*$", re.MULTILINE)
_CHECK_LINE = re.compile(r'^cach_cham = "dat_khong_dat"$', re.MULTILINE)


def new_criteria_text(
    name: str, frame: str, text: str, known: CriteriaSet, variant: Variant | None = None
) -> str:
    """The text of a new set of that name, from the frame's own text and what it says.

    Nothing is added to the frame but places to fill in. A frame known only by its title gives an
    empty form that says so, for the variant where one is meant.
    """
    if is_empty(known):
        made = spliced(text.encode(), list(_emptied(known, variant)), order=_KEYS, name=frame)
        text = _OPENING_COMMENT.sub("", made.decode())
    elif known.scale is Scale.NONE:
        text = _CHECK_LINE.sub(r"\g<0>\n# diem_toi_da = …", text)
    if known.total is None and known.scale in (Scale.POINTS, Scale.NONE):
        text = _SCALE_LINE.sub(r"\g<0>\n# tong_diem = …", text, count=1)
    return filled(
        "tieu-chi.toml.j2",
        {
            "ma": name,
            "tu": frame,
            "trong": is_empty(known),
            "thang_do": known.scale.value,
            "day_du": known.complete,
            "con_thieu": known.gaps or (),
            "noi_dung": text.strip("\n"),
            "nhom": known.criterion_groups,
            "tieu_chi": known.criteria,
            "xep_loai": known.ratings,
            "loai_tru": known.knock_outs,
            "ben_cham": known.scoring_parties,
        },
    )


def is_empty(known: CriteriaSet) -> bool:
    """Whether nothing of a set is known that a meeting could be scored by."""
    return not known.criteria and not known.ratings


def _emptied(known: CriteriaSet, variant: Variant | None) -> Iterator[Change]:
    yield Put(("con_thieu",), [_EMPTY, *(known.gaps or ())])
    if variant is not None:
        yield Put(("ten",), f"{known.name}: {variant.name}")
        yield Put(("loai_hinh",), [kind.value for kind in variant.cell_kinds])
    for number in reversed(range(len(known.variants))):
        yield Remove(("bien_the", number))
