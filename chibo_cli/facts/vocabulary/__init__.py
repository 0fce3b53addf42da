"""The vocabulary of facts that criteria sets may name, and what finds each in the record."""

from chibo_cli.facts.vocabulary.agenda import AGENDA
from chibo_cli.facts.vocabulary.attendance import ATTENDANCE
from chibo_cli.facts.vocabulary.committee import COMMITTEE
from chibo_cli.facts.vocabulary.conduct import CONDUCT
from chibo_cli.facts.vocabulary.decisions import DECISIONS
from chibo_cli.facts.vocabulary.duration import DURATION
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, Value, unknown
from chibo_cli.facts.vocabulary.handbook import HANDBOOK
from chibo_cli.facts.vocabulary.ideology import IDEOLOGY
from chibo_cli.facts.vocabulary.members import MEMBERS
from chibo_cli.facts.vocabulary.minutes import MINUTES
from chibo_cli.facts.vocabulary.occasion import OCCASION
from chibo_cli.facts.vocabulary.preparation import PREPARATION
from chibo_cli.facts.vocabulary.topic import TOPIC

__all__ = ["THEMES", "VOCABULARY", "Found", "Measure", "NamedFact", "Value", "unknown"]

# The facts by theme, in the order in which a meeting happens.
THEMES: dict[str, tuple[NamedFact, ...]] = {
    "Buổi họp, thời lượng": (*OCCASION, *DURATION),
    "Đảng viên dự họp": (*MEMBERS, *ATTENDANCE),
    "Chuẩn bị": (*COMMITTEE, *PREPARATION, *HANDBOOK),
    "Chương trình, quy trình": AGENDA,
    "Thảo luận": (*CONDUCT, *IDEOLOGY),
    "Chuyên đề": TOPIC,
    "Kết luận, nghị quyết, nhiệm vụ": DECISIONS,
    "Biên bản": MINUTES,
}

VOCABULARY: dict[str, NamedFact] = {fact.name: fact for facts in THEMES.values() for fact in facts}
