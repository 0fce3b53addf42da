"""A made-up cell: its members with their offices and states, and who comes on a day."""

from collections import deque
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from made_cells.words import Words, all_words, table

# From five to forty members, in an order that soon shows all sizes.
_SMALLEST, _SIZES, _FIRST, _STEP = 5, 36, 19, 7
# From nine official members on a cell should have a chi uỷ.
_COMMITTEE_FROM = 9
_OFFICES = ("bi_thu", "pho_bi_thu")


@dataclass(frozen=True)
class Member:
    """A member; `state` is why he or she is not counted like the others."""

    name: str
    gender: str
    admitted: date
    official: bool = True
    office: str = ""
    state: str = ""
    since: date | None = None

    @property
    def in_cell_since(self) -> date:
        """The day from which the member belongs to this cell."""
        return self.since or self.admitted

    def is_convened_on(self, day: date) -> bool:
        """Whether the member is called to a meeting of that day."""
        return self.in_cell_since <= day and self.state not in ("mien_sinh_hoat", "tam_di")


class Cell:
    """A cell with what is left to it of words, and whose turn it is to speak and to work."""

    def __init__(self, number: int, year: int) -> None:
        places = all_words()
        self.number = number
        self.year = year
        self.words = Words(Random(f"chi-bo-{number}"))
        self.commune = str(places["xa"][number % len(places["xa"])])
        self.hamlet = str(places["thon"][number // len(places["xa"]) % len(places["thon"])])
        self.members = _members(number, year, self.words)
        self._speakers = deque(member.name for member in self.members[1:])
        self._doers = deque(member.name for member in self.members)
        self._last_absent: set[str] = set()

    @property
    def chair(self) -> str:
        """The bí thư."""
        return self.members[0].name

    @property
    def deputy(self) -> str:
        """The phó bí thư."""
        return self.members[1].name

    @property
    def minute_taker(self) -> str:
        """Who takes the minutes of every meeting."""
        return self.members[2].name

    @property
    def term(self) -> date:
        """The day the term of office began: in the year before."""
        return date(self.year - 1, 3, 15)

    @property
    def waits_for_committee(self) -> bool:
        """Whether the cell is large enough for a chi uỷ; none here has one yet."""
        return sum(member.official for member in self.members) >= _COMMITTEE_FROM

    @property
    def guideline(self) -> str:
        """The newer guideline for small cells, where more than half can speak at a meeting."""
        return "hd12-2018" if self.waits_for_committee else "hd42-2025"

    def convened(self, day: date) -> list[Member]:
        """Who is called to a meeting of that day."""
        return [member for member in self.members if member.is_convened_on(day)]

    def absent(self, day: date, needed: list[str]) -> list[str]:
        """Who does not come: at most one in ten, nobody twice running, nobody who is needed."""
        convened = self.convened(day)
        kept = {*needed, *self._last_absent, *(member.name for member in self.members[:3])}
        free = [member.name for member in convened if member.name not in kept]
        most = min(len(convened) // 10, len(free))
        gone = self.words.dice.sample(free, self.words.dice.randint(0, most))
        self._last_absent = set(gone)
        return gone

    def next_speakers(self, present: set[str], count: int) -> list[str]:
        """Those present whose turn it is to speak; the chair is not among them."""
        return _next(self._speakers, present, count)

    def next_doers(self, present: set[str], count: int) -> list[str]:
        """Those present whose turn it is to be given work."""
        return _next(self._doers, present, count)


def roster(cell: Cell) -> str:
    """The file `dang-vien.toml`."""
    title = f"# Danh sách đảng viên Chi bộ thôn {cell.hamlet}, xã {cell.commune}.\n"
    return title + "".join(_entry(member, cell) for member in cell.members)


def _entry(member: Member, cell: Cell) -> str:
    admitted = member.admitted
    keys = {
        "ho_ten": member.name,
        "gioi_tinh": member.gender,
        "vao_dang": admitted,
        "chinh_thuc": admitted.replace(year=admitted.year + 1) if member.official else None,
        "sinh_hoat_tu": member.in_cell_since,
    }
    text = table("[[dang_vien]]", keys)
    if member.office:
        text += table("[[dang_vien.chuc_vu]]", {"loai": member.office, "tu": cell.term})
    if member.state:
        text += table("[[dang_vien.tinh_trang]]", _state(member, cell))
    duty = {"noi_dung": cell.words.pick("phan_cong"), "tu": max(member.in_cell_since, cell.term)}
    return text + table("[[dang_vien.phan_cong]]", duty)


def _state(member: Member, cell: Cell) -> dict[str, object]:
    year = cell.year - 1
    if member.state == "mien_sinh_hoat":
        paper = f"Nghị quyết số {4 + cell.number % 9:02d}-NQ/CB, ngày 03/8/{year}"
        return {"loai": member.state, "tu": date(year, 9, 1), "can_cu": paper}
    since = member.since if member.state == "tam_den" else date(year, 10, 1)
    paper = "Giấy giới thiệu sinh hoạt đảng tạm thời"
    return {"loai": member.state, "tu": since, "can_cu": paper}


def _members(number: int, year: int, words: Words) -> tuple[Member, ...]:
    size = _SMALLEST + (_FIRST + _STEP * number) % _SIZES
    exempt, away = (size >= 10) + (size >= 25), int(size >= 16)
    received, on_probation = int(size >= 20), int(size >= 8)
    official = size - received - on_probation
    states = [""] * (official - exempt - away) + ["mien_sinh_hoat"] * exempt + ["tam_di"] * away
    names = _names(size, words)
    members = [
        Member(
            name,
            gender,
            _admitted(place, words),
            office=_OFFICES[place] if place < len(_OFFICES) else "",
            state=states[place] if place < len(states) else "",
        )
        for place, (name, gender) in enumerate(names[:official])
    ]
    # They stay on probation through the year: twelve months are not over at its end.
    new, guest = date(year, 1, 19), date(year, 2, 3)
    members += [Member(*each, new, official=False) for each in names[official:][:on_probation]]
    members += [
        Member(*each, guest, official=False, state="tam_den", since=date(year, 3, 1))
        for each in names[official + on_probation :]
    ]
    return tuple(members)


def _admitted(place: int, words: Words) -> date:
    """A day of admission: earlier for those who are named first."""
    year = 1984 + place % 34
    return date(year, words.dice.randint(1, 12), 19) + timedelta(days=words.dice.randint(0, 9))


def _names(count: int, words: Words) -> list[tuple[str, str]]:
    names: dict[str, str] = {}
    while len(names) < count:
        gender = words.dice.choice(("nam", "nu"))
        parts = (words.pick(pool) for pool in ("ho", f"dem_{gender}", f"ten_{gender}"))
        names.setdefault(" ".join(parts), gender)
    return list(names.items())


def _next(turn: deque[str], present: set[str], count: int) -> list[str]:
    chosen = [name for name in turn if name in present][:count]
    for name in chosen:
        turn.remove(name)
    turn.extend(chosen)
    return chosen
