"""A score sheet for another program: the keys are the words of the files."""

from collections.abc import Mapping
from typing import Any

from chibo_cli.console.scoring import words
from chibo_cli.console.scoring.result import is_scored
from chibo_cli.facts.vocabulary import Found
from chibo_cli.models.score import Evaluation, ScoreEntry
from chibo_cli.scoring.allowed import allowed_told
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.ratings import Rated
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet

_OUTCOMES = {
    Outcome.PROPOSED: "de_xuat",
    Outcome.NO_STEP: "khong_muc_nao_khop",
    Outcome.SEVERAL_STEPS: "nhieu_muc_khop",
    Outcome.UNKNOWN: "chua_du_du_kien",
    Outcome.TO_JUDGE: "can_cham",
    Outcome.PENDING: "cho_ket_qua",
    Outcome.CHOICE_NEEDED: "can_chon",
    Outcome.NOT_APPLICABLE: "khong_ap_dung",
}


def sheet_fields(sheet: ScoreSheet) -> dict[str, Any]:
    """The whole sheet."""
    criteria_set, meeting = sheet.criteria_set, sheet.meeting
    return {
        "tep": meeting.path,
        "buoi_sinh_hoat": meeting.slug,
        "loai": meeting.kind.value,
        "ngay": meeting.date.isoformat(),
        "ghi_xong": meeting.is_finished,
        "bo_tieu_chi": sheet.name,
        "ten_bo_tieu_chi": criteria_set.name,
        "cham_theo": criteria_set.scope.value,
        "day_du": criteria_set.complete,
        "con_thieu": list(criteria_set.gaps or ()),
        "nhom_tieu_chi": [
            {"so": each.number, "ten": each.name, "diem_toi_da": each.most_points}
            for each in criteria_set.criterion_groups
        ],
        "tieu_chi": [_criterion(each, sheet) for each in sheet.proposals],
        "lua_chon": {key: choice.value for key, choice in sorted(sheet.choices.items())},
        "nguoi_cham": [_score(each, sheet) for each in sheet.scores.values()],
        "khac_nhau": [each.key for each in sheet.differences],
        "bieu_quyet": _vote(sheet),
    }


def _criterion(proposal: Proposal, sheet: ScoreSheet) -> dict[str, Any]:
    criterion = proposal.criterion
    entries = {
        who.value: entry
        for who, score in sheet.scores.items()
        if (entry := score.entries.get(criterion.key)) is not None
    }
    return {
        "tieu_chi": criterion.key,
        "nhom_tieu_chi": criterion.criterion_group,
        "noi_dung": criterion.content,
        "cach_cham": criterion.method.value if criterion.method else None,
        "co_so": criterion.grounds.value,
        "diem_toi_da": proposal.most,
        "duoc_cho": allowed_told(proposal, sheet.criteria_set),
        "ket_qua": _OUTCOMES[proposal.outcome],
        "diem_de_xuat": proposal.points,
        "dat_de_xuat": proposal.fulfilled,
        "muc": proposal.step.content if proposal.step else None,
        "ly_do": proposal.reason or None,
        "du_kien": [{"ten": each.name, **_found(each.found)} for each in proposal.shown],
        "cho_chua_ro": list(words.ambiguities(criterion, sheet.criteria_set)),
        "da_cham": {who: _entry(entry) for who, entry in entries.items()},
        "du_kien_da_doi": [
            who for who, entry in entries.items() if words.is_outdated(entry, proposal)
        ],
        "khac_de_xuat": [who for who, entry in entries.items() if words.differs(entry, proposal)],
    }


def _found(found: Found) -> Mapping[str, Any]:
    return {
        "gia_tri": found.value,
        "noi_dung": found.told,
        "cho": [f"{place.path}: {place.dotted_key}".rstrip(": ") for place in found.places],
    }


def _entry(entry: ScoreEntry) -> dict[str, Any]:
    return {
        "diem": entry.points,
        "dat": entry.fulfilled,
        "cho_ket_qua": entry.pending,
        "co_so": entry.grounds.value if entry.grounds else None,
        "dien_giai": list(entry.explanation or ()),
    }


def _score(score: GivenScore, sheet: ScoreSheet) -> dict[str, Any]:
    tally = score.tally
    return {
        "nguoi_cham": score.evaluator.value,
        "theo_nhom": {
            number or "": points if is_scored(number, score, sheet) else None
            for number, points in tally.by_group.items()
        },
        "diem_da_co": tally.total,
        "tong_diem": score.total,
        "tong_neu_du_cho_ket_qua": tally.if_all_come,
        "cao_nhat": tally.most,
        "cho_ket_qua": list(tally.pending),
        "chua_cham": list(tally.lacking),
        "xep_loai": score.rating,
        "tinh_ra": _rated(score.rated),
        "neu_du_cho_ket_qua": _rated(score.rated_if_all_come),
        "da_ghi": _written(score.evaluation),
    }


def _rated(rated: Rated | None) -> dict[str, Any] | None:
    return None if rated is None else {"xep_loai": rated.rating, "cac_buoc": list(rated.steps)}


def _written(evaluation: Evaluation | None) -> dict[str, Any] | None:
    if evaluation is None:
        return None
    return {
        "tong_diem": evaluation.total,
        "xep_loai": evaluation.rating,
        "dien_giai": list(evaluation.explanation or ()),
    }


def _vote(sheet: ScoreSheet) -> dict[str, Any] | None:
    vote = sheet.record.vote if sheet.record else None
    if vote is None:
        return None
    return {
        "hinh_thuc": vote.form.value if vote.form else None,
        "tan_thanh": vote.in_favour,
        "khong_tan_thanh": vote.against,
        "y_kien_khac": vote.other_opinions,
    }
