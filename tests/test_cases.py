"""Every fact sheet is usable: it tells its own facts, leaks nothing, and can be read as a brief."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.dates import dates
from grader.elements import Elements
from grader.facts import Case, load_case
from grader.facts_brief import brief
from grader.honesty import cap
from grader.lookup import Lexicon
from grader.rules import Reading
from grader.rules.facts import Facts
from grader.rules.stance import Stance
from grader.text import Document
from grader.told import told

PATHS = sorted((Path(__file__).parents[1] / "datasets" / "cases").glob("*.yaml"))
WANTED = {
    "pelarian", "wafat", "narkoba", "kebakaran", "banjir", "keracunan", "video-viral", "pungli",
    "kelebihan-isi", "remisi", "lulusan-pelatihan", "ekspor-kerajinan", "kunjungan-lebaran",
    "kabar-bohong",
}  # fmt: skip


@pytest.fixture(params=PATHS, ids=[path.stem for path in PATHS])
def case(request: pytest.FixtureRequest) -> Case:
    """Each fact sheet in turn."""
    return load_case(request.param)


def test_all_kinds_of_case_are_there() -> None:
    """The fourteen cases of the course, at lapas, rutan, Bapas, LPKA and lapas perempuan."""
    cases = [load_case(path) for path in PATHS]
    assert {case.id for case in cases} >= WANTED
    assert {case.unit.kind for case in cases} >= {
        "lapas", "rutan", "bapas", "lpka", "lapas-perempuan"
    }  # fmt: skip


def test_every_fact_tells_itself(case: Case) -> None:
    """A fact's own text satisfies one of its wordings."""
    for fact in case.facts:
        elements = Elements(Document.read(fact.text), case)
        assert told(elements, fact, elements.document.sentences), fact.id


def test_what_is_published_leaks_nothing(case: Case) -> None:
    """Facts, statements and boilerplate hold none of the forms that must be withheld."""
    texts = [f.text for f in case.facts] + [s.text for s in case.statements] + [case.boilerplate]
    for entry in case.withhold:
        for text in texts:
            hits = list(Lexicon(entry.forms).find(Document.read(text).words))
            assert not hits, (entry.id, text)


def test_weekdays_are_right(case: Case) -> None:
    """Every weekday that stands with a date is the date's, in the year of the case."""
    for mention in dates(Document.read(brief(case))):
        assert mention.fault(case.event.date.year) == ""


def test_withheld_things_name_their_law(case: Case) -> None:
    """Each thing to withhold says why, and by which law."""
    assert case.withhold
    for entry in case.withhold:
        assert entry.why and ("UU" in entry.law or "periksa naskah resmi" in entry.law)


def test_the_brief_shows_the_whole_sheet(case: Case) -> None:
    """What a trainee reads holds every fact, question, rumour, statement and withheld thing."""
    text = brief(case)
    for part in (
        *case.facts,
        *case.open_questions,
        *case.rumours,
        *case.statements,
        *case.withhold,
    ):
        assert part.text in text
    assert "rekaan" in text and case.contact.phone in text and case.boilerplate in text


HONEST = sorted((Path(__file__).parent / "honest").glob("*.md"))


@pytest.mark.parametrize("path", HONEST, ids=[path.stem for path in HONEST])
def test_an_honest_release_draws_no_alarm(path: Path) -> None:
    """A release that keeps to the sheet in its own words contradicts, invents and leaks nothing."""
    case = load_case(PATHS[0].parent / f"{path.stem}.yaml")
    reading = Reading(Document.read(path.read_text(encoding="utf-8")), case)
    for aspect in ("contradicted", "invented", "withheld", "open"):
        rule = Facts.model_validate({"rule": "facts", "aspect": aspect, "in": "story"})
        finding = rule.judge(reading)
        assert finding.score == 1, (aspect, finding.values["found"])
    kinds = ["blame", "minimise", "threaten"]
    stance = Stance.model_validate({"rule": "stance", "kinds": kinds}).judge(reading)
    assert stance.score == 1, stance.values["found"]
    assert cap(reading) is None
