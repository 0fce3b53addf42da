"""Every check the domain's structure of a meeting calls for has its rule, or a reason why not.

The candidates are those of the domain reference on cell meetings, one group a subject.
"""

from chibo_cli.loader.codes import READING_CODES
from chibo_cli.rules import all_rules

GROUPS = {
    "PRE": 10,  # preparation
    "MTG": 24,  # conduct
    "ATT": 11,  # attendance
    "VOT": 7,  # votes
    "RES": 13,  # resolution and tasks
    "THM": 15,  # thematic meetings
    "YR": 16,  # the whole year
    "DOC": 8,  # papers
}

# The codes that answer a candidate, or one sentence that says why none does.
CANDIDATES: dict[str, tuple[str, ...] | str] = {
    "PRE-01": ("CB201", "CB202"),
    "PRE-02": ("CB203",),
    "PRE-03": ("CB203", "CB204"),  # not its fifteen days: no paper gives that number
    "PRE-04": ("CB204", "CB205"),
    "PRE-05": ("CB206",),
    "PRE-06": ("CB207", "CB208"),
    "PRE-07": ("CB209",),
    "PRE-08": ("CB210",),
    "PRE-09": ("CB108",),
    "PRE-10": ("CB109",),
    "MTG-01": ("CB301", "CB303", "CB304"),
    "MTG-02": ("CB013", "CB302", "CB804"),
    "MTG-03": ("CB306",),
    "MTG-04": ("CB307",),
    "MTG-05": ("CB308", "CB309"),
    "MTG-06": ("CB310",),
    "MTG-07": ("CB311",),
    "MTG-08": ("CB312",),
    "MTG-09": ("CB313",),
    "MTG-10": ("CB314",),
    "MTG-11": ("CB315",),
    "MTG-12": ("CB316",),
    "MTG-13": ("CB317",),
    "MTG-14": ("CB020", "CB319"),
    "MTG-15": ("CB305",),
    "MTG-16": "A meeting file has no key for a professional meeting held together with it.",
    "MTG-17": ("CB030", "CB324", "CB325"),
    "MTG-18": ("CB318", "CB601"),
    "MTG-19": ("CB617",),
    "MTG-20": ("CB320",),
    "MTG-21": ("CB321",),
    "MTG-22": ("CB322",),
    "MTG-23": ("CB323",),
    "MTG-24": ("CB303",),
    "ATT-01": ("CB022", "CB023"),
    "ATT-02": ("CB022", "CB025", "CB026"),
    "ATT-03": ("CB402", "CB403"),
    "ATT-04": ("CB401",),
    "ATT-05": ("CB402",),
    "ATT-06": ("CB013", "CB014", "CB023", "CB024"),
    "ATT-07": ("CB026", "CB029"),
    "ATT-08": ("CB026", "CB404"),
    "ATT-09": ("CB410",),
    "ATT-10": ("CB022",),  # the figures are computed from the roster; only announced ones differ
    "ATT-11": ("CB405",),
    "VOT-01": ("CB029", "CB511"),
    "VOT-02": ("CB501", "CB502"),
    "VOT-03": ("CB505",),
    "VOT-04": ("CB029",),
    "VOT-05": ("CB503", "CB504", "CB506", "CB507"),
    "VOT-06": ("CB508", "CB509"),
    "VOT-07": ("CB510",),
    "RES-01": ("CB601",),
    "RES-02": ("CB602", "CB603", "CB604"),
    "RES-03": ("CB013", "CB605"),
    "RES-04": ("CB007", "CB032", "CB606"),
    "RES-05": ("CB602", "CB607"),
    "RES-06": ("CB608", "CB804"),
    "RES-07": ("CB609",),
    "RES-08": ("CB610", "CB620"),
    "RES-09": ("CB611", "CB612"),
    "RES-10": ("CB613",),
    "RES-11": ("CB614",),
    "RES-12": ("CB615",),
    "RES-13": ("CB616",),
    "THM-01": ("CB701", "CB702"),
    "THM-02": ("CB703",),
    "THM-03": ("CB101",),
    "THM-04": ("CB704",),
    "THM-05": ("CB705", "CB706", "CB707"),
    "THM-06": ("CB707", "CB708"),
    "THM-07": ("CB303", "CB709", "CB710"),
    "THM-08": ("CB711",),
    "THM-09": ("CB712",),
    "THM-10": ("CB713",),
    "THM-11": ("CB714",),
    "THM-12": ("CB715", "CB716"),
    "THM-13": ("CB717",),
    "THM-14": ("CB718",),
    "THM-15": ("CB719",),
    "YR-01": ("CB101", "CB102"),
    "YR-02": ("CB104",),
    "YR-03": ("CB105", "CB106"),
    "YR-04": ("CB107",),
    "YR-05": ("CB406",),
    "YR-06": ("CB407",),
    "YR-07": ("CB802", "CB803"),
    "YR-08": ("CB802", "CB803"),
    "YR-09": ("CB021", "CB111"),
    "YR-10": ("CB807",),
    "YR-11": ("CB619",),
    "YR-12": ("CB326",),
    "YR-13": ("CB618",),
    "YR-14": ("CB112",),
    "YR-15": ("CB042", "CB409"),
    "YR-16": ("CB408",),
    "DOC-01": ("CB804",),
    "DOC-02": ("CB805",),
    "DOC-03": ("CB319",),
    "DOC-04": "The program itself writes the guideline's number and date; files only choose one.",
    "DOC-05": ("CB110",),
    "DOC-06": ("CB016", "CB806"),
    "DOC-07": "Where a cell keeps its book is not recorded in any file.",
    "DOC-08": "Dates and numbers are values in the files; their layout is checked in the paper.",
}

# Rules of families 1 to 8 that no candidate asked for, each with its reason.
EXTRA = {
    "CB103": "A month recorded as skipped that was held: the plan and the book contradict.",
    "CB211": "A day of preparation copied with the file stands before last month's meeting.",
    "CB327": "HD12 II.3 wants praise of model members; a whole year without any is worth a look.",
    "CB411": "Twelve months of probation pass unnoticed, and the secretary has to open the file.",
    "CB512": "Expulsion needs two thirds as admission does, but by another chapter of the Charter.",
    "CB513": "An expulsion carried only without those away needs the warning an admission gets.",
    "CB621": "A resolution that bears the name of a month gone by was copied with its file.",
    "CB622": "A standing task has no day to be late on, so nothing else would ever ask after it.",
    "CB808": "Without the names every paper is a draft, so the check says which are missing.",
    "CB809": "What makes the minutes a draft is told by the check too, not only by the paper.",
    "CB810": "A paper of no known type stands in no series, so its number would be given again.",
    "CB811": "A register entry without number or day leaves its series open to doubles.",
    "CB801": "All rules on content wait for a finished file, so an unfinished one must be told of.",
}


def test_every_candidate_is_in_the_table() -> None:
    wanted = [f"{group}-{n:02d}" for group, most in GROUPS.items() for n in range(1, most + 1)]
    assert len(wanted) == 104
    assert list(CANDIDATES) == wanted


def test_every_code_of_the_table_is_a_rule() -> None:
    known = {rule.code for rule in all_rules()} | set(READING_CODES)
    assert _codes() | set(EXTRA) <= known


def test_every_rule_is_asked_for_by_a_candidate_or_has_a_reason_of_its_own() -> None:
    asked = {rule.code for rule in all_rules() if "CB100" <= rule.code < "CB900"}
    assert asked - _codes() == set(EXTRA)


def test_reasons_are_one_sentence() -> None:
    reasons = [why for why in (*CANDIDATES.values(), *EXTRA.values()) if isinstance(why, str)]
    assert [why for why in reasons if not why.endswith(".") or ". " in why] == []


def _codes() -> set[str]:
    answers = (codes for codes in CANDIDATES.values() if isinstance(codes, tuple))
    return {code for codes in answers for code in codes}
