"""Which member or guest a person means by a hurried word; asks where somebody can be asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chibo_cli.console.papers import talk
from chibo_cli.console.questions import asked, can_be_asked
from chibo_cli.errors import ChiboError
from chibo_cli.facts.names_meant import members_meant, names_nearest
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Member
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, short_date


@dataclass(frozen=True)
class People:
    """Those a word may mean, the likeliest first: of several pools the first that fits counts."""

    pools: tuple[Mapping[str, Member], ...]
    guests: tuple[str, ...] = ()
    where: str = ""

    def meant(self, word: str) -> tuple[str, ...]:
        """Whom a word may mean, of one pool only."""
        fitting = (members_meant(word, pool, self.guests) for pool in self.pools)
        return next((people for people in fitting if people), ())


def people_of(record: YearRecord, meeting: Meeting, *, with_guests: bool = False) -> People:
    """Those of the meeting; then those of the cell that day; then all who ever were in it."""
    day = meeting.date
    committee = (record.roster.committee_on(day),) if meeting.is_committee else ()
    names = (guest.full_name for guest in meeting.guests) if with_guests else ()
    return People(
        (*committee, record.roster.on(day), record.roster.by_name),
        tuple(name for name in names if name),
        f"danh sách đảng viên ngày {short_date(day)}",
    )


def person_named(word: str, people: People, *, ask: bool) -> str:
    """The one person a word means; several are listed with numbers, to choose from.

    Raises ChiboError for nobody, and for several where nobody can be asked.
    """
    fitting = people.meant(word)
    if len(fitting) == 1:
        return _lasting(fitting[0], people)
    if not fitting:
        raise ChiboError(_nobody(word, people))
    if ask and can_be_asked():
        return _lasting(_asked_for(word, fitting), people)
    raise ChiboError(
        f"Có {len(fitting)} người khớp với «{word}»: {listed(fitting)}. Ghi rõ hơn một người."
    )


def people_named(words: Sequence[str], people: People, *, ask: bool) -> tuple[str, ...]:
    """The people some words mean, each word one of them.

    The words of one name without quotes are taken for that name where they mean nothing else.
    Raises ChiboError where they may be either.
    """
    whole = " ".join(words)
    together = people.meant(whole) if len(words) > 1 and " " not in "".join(words) else ()
    if len(together) != 1:
        return tuple(person_named(word, people, ask=ask) for word in words)
    apart = [people.meant(word) for word in words]
    if all(len(each) == 1 for each in apart) and set(apart) != {together}:
        raise ChiboError(
            f"«{whole}» là một người ({together[0]}) hay {len(words)} người? Để tên của mỗi người "
            'trong dấu nháy kép, ví dụ "Phạm Thị Dung" "Lê Văn Cường".'
        )
    return (_lasting(together[0], people),)


def _lasting(name: str, people: People) -> str:
    """The name of somebody; never the place among those of one name, which may change."""
    member = people.pools[-1].get(name)
    if member and name != member.full_name and not member.code:
        raise ChiboError(
            f"Có nhiều đảng viên tên {member.full_name}, mà người này chưa có mã riêng. Ghi "
            'ma = "…" cho từng người ấy trong dang-vien.toml rồi chạy lại lệnh.'
        )
    return name


def _nobody(word: str, people: People) -> str:
    known = dict.fromkeys((*people.pools[0], *people.guests))
    likely = names_nearest(word, known) if word.strip() else ()
    meant = (
        f" Có phải {' hoặc '.join(likely)} không?" if likely else " Xem tên trong dang-vien.toml."
    )
    return f"Không có ai là «{word}» trong {people.where}.{meant}"


def _asked_for(word: str, fitting: Sequence[str]) -> str:
    talk(f"Có {len(fitting)} người khớp với «{word}»:")
    for number, name in enumerate(fitting, start=1):
        talk(f"  {number}  {name}")
    while True:
        answer = asked("Ghi số (bấm Enter để thôi)")
        if not answer:
            raise ChiboError("Chưa chọn ai, chưa ghi gì.")
        if answer.isdecimal() and 1 <= int(answer) <= len(fitting):
            return fitting[int(answer) - 1]
        talk(f"Ghi một số từ 1 đến {len(fitting)}.")
