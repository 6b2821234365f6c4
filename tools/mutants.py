"""Answers with one thing broken: does just the criterion that owns it notice?

For each criterion of an item, ``mutants`` takes a strong answer and deletes, breaks or contradicts
the one element that the criterion judges, found with the engine's own reading of that answer.
``neutral`` makes changes that must not matter. Nothing here is fitted to an exercise: a new folder
gets its mutants from its rubric and its fact sheet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.calls import calls
from grader.criteria import Criterion, Item
from grader.dates import DateMention
from grader.exercise import Exercise
from grader.facts import Case, Fact
from grader.facts_brief import DAYS, MONTHS
from grader.matching import wording
from grader.rubric import Rubric
from grader.rules import Reading
from grader.rules.element import Element
from grader.rules.facts import Facts
from grader.rules.language import Language
from grader.rules.length import Length
from grader.rules.lexicon import Lexicon
from grader.rules.originality import Originality
from grader.rules.pattern import Pattern
from grader.rules.pyramid import Pyramid
from grader.rules.stance import Stance
from grader.sheet import sheet_numbers
from grader.text import Document, Paragraph, Sentence, Span
from grader.told import told

CALM = (
    "Itulah yang dapat kami tulis untuk bagian ini.",
    "Hal ini dapat Anda baca juga di bagian bawah.",
    "Bagian ini dan bagian di bawahnya ada kaitannya.",
    "Semua yang kami tulis di sini dapat Anda baca.",
)
"""Sentences that tell nothing and invent nothing, to stand where something was taken away."""

STANCES = {
    "minimise": "Kejadian itu hanya insiden kecil yang tidak perlu dibesar-besarkan.",
    "blame": "Yang patut disalahkan adalah para provokator itu sendiri.",
    "threaten": "Siapa pun yang menyebarkan kabar tentang kejadian ini akan kami polisikan.",
    "deny": "Semua pemberitaan itu tidak benar dan merupakan fitnah.",
    "praise": "Kesigapan petugas yang luar biasa itu patut diapresiasi.",
}
SLANG = "Petugas yg berjaga nggak di ijinkan pulang sampai jam berapapun."
"""Four words of ``words_standard.csv``."""


_TIMES = frozenset(name.casefold() for name in (*DAYS, *MONTHS))


@dataclass(frozen=True)
class Mutant:
    """A changed answer: which change it is, and the text."""

    change: str
    text: str


def plain(rubric: Rubric, item: Item, text: str) -> Reading:
    """The reading of a text in its normalised form, in which offsets and characters agree."""
    return rubric.read(item.id, rubric.read(item.id, text).document.text)


def mutants(exercise: Exercise, item: Item, criterion: Criterion, text: str) -> list[Mutant]:
    """The text with what the criterion owns broken, once for each way that applies; none where the
    criterion already fails, or its rule has no way."""
    rubric = exercise.rubric
    reading = plain(rubric, item, text)
    if rubric.judge(item.id, criterion.id, reading.document.text).points == 0:
        return []
    rule = criterion.rule
    if isinstance(rule, Pattern) and (rule.most == 0 or not rule.any):
        return list(_forbidden(criterion, rule, reading))
    ways = next((way for kind, way in _WAYS.items() if isinstance(rule, kind)), None)
    if ways is None:
        return []
    whole = reading.document.text
    found = (Mutant(change, new) for change, new in ways(rule, reading, item) if new != whole)
    return list({mutant.text: mutant for mutant in found}.values())


Ways = Iterator[tuple[str, str]]


def _cut(reading: Reading, spans: Sequence[Span], into: str = "") -> str:
    """The text with each span replaced."""
    text = reading.document.text
    for span in sorted(spans, reverse=True):
        text = text[: span.start] + into + text[span.end :]
    return text


def _insert(reading: Reading, sentence: str, zone: str = "story") -> str:
    """The text with a sentence of its own behind the second paragraph of a zone (or its last)."""
    blocks = [b for b in reading.elements.paragraphs(zone) if b.kind != "heading"]
    if not blocks:
        return reading.document.text
    place = blocks[min(1, len(blocks) - 1)].end
    text = reading.document.text
    return f"{text[:place]} {sentence}{text[place:]}"


def _element(rule: Element, reading: Reading, item: Item) -> Ways:
    elements, text = reading.elements, reading.document.text
    if rule.element == "title":
        blocks = elements.paragraphs("title")
        yield "announcement for a title", _cut(reading, blocks[:1], "Siaran Pers Malam Ini")
    elif rule.element == "dateline" and elements.dateline:
        yield "no dateline", _cut(reading, [elements.dateline.span])
    elif rule.element == "date":
        shown = [m for m in elements.dates if elements.inside(m.span, rule.zone)]
        for mention in [m for m in shown if m.weekday is not None and m.day is not None][:1]:
            yield "another weekday", _other_weekday(reading, mention)
    elif rule.element == "quotation":
        marks = [Span(q.quotation.start, q.quotation.start + 1) for q in elements.quotations]
        marks += [Span(q.quotation.end - 1, q.quotation.end) for q in elements.quotations]
        yield "indirect speech", _cut(reading, marks)
    elif rule.element == "contact":
        yield "no telephone number", _cut(reading, elements.phones, "menyusul")
    elif rule.element == "boilerplate":
        about = [reading.document.paragraphs[n] for n in elements.zones.boilerplate]
        heads = [b for b in elements.paragraphs("closing") if text[b.start : b.end].startswith(
            ("Tentang", "Sekilas", "Profil"))]  # fmt: skip
        yield "nothing on the institution", _cut(reading, [*about, *heads])
    elif rule.element == "call":
        asked = calls(reading.document, elements.sentences(rule.zone))
        told_in = {s.start: s for c in asked for s in reading.document.sentences_in(c.span)}
        yield "no call", _cut(reading, list(told_in.values()), CALM[0])
    elif rule.element == "opening":
        yield "a greeting for a first line", f"Halo, apa kabar semuanya?\n\n{text}"


def _other_weekday(reading: Reading, mention: DateMention) -> str:
    assert mention.weekday is not None
    said = reading.document.slice(mention.span)
    other = DAYS[(mention.weekday + 3) % 7]
    return _cut(reading, [mention.span], re.sub(r"^\w+(?:'\w+)?", other, said, count=1))


def _facts(rule: Facts, reading: Reading, item: Item) -> Ways:
    case = reading.case
    if case is None:
        return
    if rule.aspect == "present":
        yield from _untold(rule, reading, case)
    elif rule.aspect == "contradicted":
        yield from _contradictions(reading, case)
    elif rule.aspect == "invented":
        number = next(n for n in (47, 53, 59, 61, 67) if float(n) not in sheet_numbers(case))
        yield (
            "an invented number",
            _insert(reading, f"Sebanyak {number} anggota tim tambahan ikut membantu malam itu."),
        )
        yield (
            "an invented name",
            _insert(
                reading,
                "Hal itu dibenarkan Ketua Rukun Warga Sumber Waras, Bambang Sutedjo Prakoso.",
            ),
        )
    elif rule.aspect == "withheld":
        for entry in case.withhold:
            for form in entry.forms[:1]:
                yield f"leak of {entry.id}", _insert(reading, f"Catatan unit menyebut {form}.")
    elif rule.aspect == "open":
        for question in case.open_questions:
            answer = " ".join(
                token.split("|")[0] for token in question.closes[0].split() if token != ">"
            )
            yield f"answer to {question.id}", _insert(reading, f"{answer.capitalize()}.")


def _untold(rule: Facts, reading: Reading, case: Case) -> Ways:
    """One fact taken out of the zone: each sentence that tells it becomes a calm one."""
    zones = ("lead", "first-2-paragraphs") if rule.zone == "lead" else (rule.zone,)
    for fact in _owned(rule, case):
        spans: dict[int, Span] = {}
        for zone in zones:
            for sentence in reading.elements.sentences(zone):
                if told(reading.elements, fact, (sentence,)):
                    start = _behind_dateline(reading, sentence)
                    spans[start] = Span(start, sentence.end)
        if spans and rule.zone != "title":
            text = reading.document.text
            for number, (_, span) in enumerate(sorted(spans.items(), reverse=True)):
                calm = CALM[number % len(CALM)]
                text = text[: span.start] + calm + text[span.end :]
            yield f"{fact.id} left out", text


def _owned(rule: Facts, case: Case) -> list[Fact]:
    return [
        fact
        for fact in case.facts
        if fact.required and fact.weight in rule.weights and (not rule.only or fact.id in rule.only)
    ]


def _behind_dateline(reading: Reading, sentence: Span) -> int:
    line = reading.elements.dateline
    if line and sentence.start <= line.span.start < sentence.end:
        return line.span.end
    return sentence.start


def _contradictions(reading: Reading, case: Case) -> Ways:
    sentences = reading.elements.sentences("story")
    for fact in case.facts:
        hit = told(reading.elements, fact, sentences) if fact.figures else None
        for figure in fact.figures if hit else ():
            assert hit is not None
            index = reading.elements.index.words[hit.sentence.start]
            for number in index.numbers:
                words = hit.sentence.words
                if number.value == figure.value and not number.spelled:
                    span = Span(words[number.first].start, words[number.last].end)
                    new = f"{round(figure.value + 3):,}".replace(",", ".")
                    yield f"another figure for {fact.id}", _cut(reading, [span], new)
    for rumour in case.rumours:
        if rumour.status == "false":
            claim = " ".join(token.split("|")[0] for token in rumour.wordings[0].split())
            yield f"rumour {rumour.id} as a fact", _insert(reading, f"{claim.capitalize()}.")


def _pyramid(rule: Pyramid, reading: Reading, item: Item) -> Ways:
    """Everything behind the lead turned upside down; the lead has a criterion of its own."""
    blocks = reading.elements.paragraphs("story")
    if len(blocks) >= 4:
        text = reading.document.text
        parts = [text[b.start : b.end] for b in blocks[1:]]
        turned = "\n\n".join(reversed(parts))
        yield "upside down", text[: blocks[1].start] + turned + text[blocks[-1].end :]


def _stance(rule: Stance, reading: Reading, item: Item) -> Ways:
    for kind in rule.kinds:
        if kind not in STANCES:
            continue
        if kind == "praise":  # before the harm
            block = reading.elements.paragraphs("story")[0]
            start = _behind_dateline(reading, block)
            text = reading.document.text
            yield kind, f"{text[:start]}{STANCES[kind]} {text[start:]}"
        else:
            yield kind, _insert(reading, STANCES[kind])


def _lexicon(rule: Lexicon, reading: Reading, item: Item) -> Ways:
    if rule.list == "words_standard":
        yield "non-standard words", _insert(reading, SLANG)
    else:
        for kind in rule.kinds:
            if kind in STANCES:
                yield f"words that {kind}", _insert(reading, STANCES[kind])


def _language(rule: Language, reading: Reading, item: Item) -> Ways:
    blocks = reading.elements.paragraphs("story" if rule.zone == "whole" else rule.zone)
    words = [w for b in blocks for s in b.sentences[:1] for w in s.words if w.text.islower()]
    long = [word for word in words if len(word.text) > 5]
    slips = rule.free + 2
    if len(long) >= slips:
        spans = [Span(word.end, word.end) for word in long[:slips]]
        text = reading.document.text
        for span, word in sorted(zip(spans, long, strict=False), reverse=True):
            text = f"{text[: span.start]} {word.text}{text[span.end :]}"
        yield "repeated words", text


def _length(rule: Length, reading: Reading, item: Item) -> Ways:
    blocks = [b for b in reading.elements.paragraphs(rule.zone) if b.kind != "heading"]
    if rule.unit == "words" and blocks:
        over = int(rule.most * (1 + rule.soft))
        many = " ".join(CALM[n % len(CALM)] for n in range(over // 8 + 2))
        last: Paragraph = blocks[-1] if rule.zone in ("story", "body") else blocks[0]
        text = reading.document.text
        place = last.end
        joined = many if text[:place].rstrip().endswith((".", "”", "!", "?")) else f", {many}"
        yield "far too long", f"{text[:place]} {joined}{text[place:]}"


def _pattern(rule: Pattern, reading: Reading, item: Item) -> Ways:
    if rule.least:
        spans = [_unstopped(reading, span) for span in rule.places(reading)]
        yield "pattern taken out", _tidied(_cut(reading, spans))


def _unstopped(reading: Reading, span: Span) -> Span:
    """The span without the mark that ends its sentence, which is another criterion's."""
    text = reading.document.slice(span)
    return Span(span.start, span.start + len(text.rstrip('.!?”"')))


def _tidied(text: str) -> str:
    """The text with capitals where its paragraphs open and without a bracket that has lost its
    fellow: what a cut leaves behind is no slip of the writer."""
    text = re.sub(r"(?m)^[ ,;]+", "", text)
    text = re.sub(r"(?m)^[a-z]", lambda match: match.group().upper(), text)
    return re.sub(r" \)", "", text)


def _forbidden(criterion: Criterion, rule: Pattern, reading: Reading) -> Iterator[Mutant]:
    """What must not stand there, taken from the criterion's own failing example, put in front."""
    examples = criterion.wording.examples
    example = Reading(Document.read(examples.failing[0])) if examples else reading
    found = rule.places(example)
    blocks = reading.elements.paragraphs(rule.zone)
    if examples and found and blocks:
        start = blocks[0].start
        text, put = reading.document.text, example.document.slice(found[0])
        yield Mutant(
            "what must not stand there", f"{text[:start]}{put.capitalize()} {text[start:]}"
        )


def _originality(rule: Originality, reading: Reading, item: Item) -> Ways:
    if reading.case is not None:
        pasted = "\n\n".join(fact.text for fact in reading.case.facts)
        block = reading.elements.paragraphs("story")[-1]
        text = reading.document.text
        yield "the sheet pasted behind it", f"{text[: block.end]}\n\n{pasted}{text[block.end :]}"


_WAYS: dict[type, Callable[..., Ways]] = {
    Element: _element,
    Facts: _facts,
    Language: _language,
    Length: _length,
    Lexicon: _lexicon,
    Originality: _originality,
    Pattern: _pattern,
    Pyramid: _pyramid,
    Stance: _stance,
}


def synonyms(exercise: Exercise, item: Item, text: str) -> list[Mutant]:
    """The text with a word of a told fact replaced by another that the sheet lists for it."""
    reading = plain(exercise.rubric, item, text)
    case = reading.case
    if case is None:
        return []
    found = []
    sentences = reading.elements.sentences("story")
    for fact in case.facts:
        hit = told(reading.elements, fact, sentences)
        source = next((w for w in fact.wordings if hit and _tells(reading, hit.sentence, w)), "")
        for choices in (token.split("|") for token in source.split()):
            for at, word in enumerate(hit.sentence.words if hit and len(choices) > 1 else ()):
                beside = hit.sentence.words[max(0, at - 1) : at + 2] if hit else ()
                in_name = word.is_capital and any(w.is_capital for w in beside if w != word)
                if word.lower in choices and not in_name:
                    near = {w.lower for w in beside} | _TIMES  # evidence, but no synonym
                    words = [c for c in choices if c.isalpha() and c not in near and not _costs(c)]
                    other = words[0] if words and word.text.isalpha() else ""
                    if not other:
                        break
                    new = other.capitalize() if word.is_capital else other
                    change = f"{word.lower} → {other} ({fact.id})"
                    found.append(Mutant(change, _cut(reading, [word], new)))
                    break
    return found


@lru_cache(maxsize=4096)
def _costs(word: str) -> bool:
    """True for a word that tells a fact as well but costs points for its register: *napi*."""
    rule = Lexicon.model_validate({"rule": "lexicon", "list": "words_standard"})
    return bool(rule.judge(Reading(Document.read(f"Kami {word} di sini."), None)).evidence)


def _tells(reading: Reading, sentence: Sentence, source: str) -> bool:
    return bool(wording(source).find(reading.elements.index.words[sentence.start]))


def neutral(text: str) -> list[Mutant]:
    """Changes of form that must move no criterion."""
    wrapped = re.sub(r"(?m)^(?![#\-*>\d])([^\n]{60,})$", _wrap, text)
    straight = text.replace("“", '"').replace("”", '"')
    changes = {
        "straight quotation marks": straight,
        "lines wrapped": wrapped,
        "two blanks": re.sub(r"(?<=[a-z]) (?=[a-z])", "  ", text, count=40),
        "blanks at line ends": re.sub(r"(?m)$", " ", text),
        "three blank lines": text.replace("\n\n", "\n\n\n\n"),
        "Windows line ends": text.replace("\n", "\r\n"),
        "hyphen for dash": re.sub(r"(?<=\S) – (?=\S)", " - ", text, count=1),
        "no-break blanks": re.sub(r"(?<=\d) (?=[a-z])", "\u00a0", text),
    }
    return [Mutant(change, new) for change, new in changes.items() if new != text]


def _wrap(line: re.Match[str]) -> str:
    words, out, width = line[0].split(" "), "", 0
    for word in words:
        # A line that begins with a mark of a list or heading would be read as one.
        if width + len(word) > 60 and word[:1].isalpha():
            out, width = out.rstrip(" ") + "\n", 0
        out += word + " "
        width += len(word) + 1
    return out.rstrip(" ")


def renamed(exercise: Exercise, item: Item, text: str) -> tuple[Exercise, str] | None:
    """Answer and fact sheet with the same person renamed; None where the text names nobody."""
    case = exercise.rubric.cases.get(item.head.case)
    if case is None:
        return None
    for person in case.people:
        call = person.calls[0]
        if " " in call and call in text:
            parts = call.split()
            new = dict(zip(parts, ("Wirya", "Anggana", "Lesmana", "Kusuma"), strict=False))
            if len(new) < len(parts):
                continue

            def swap(old: str, names: dict[str, str] = new) -> str:
                return re.sub(
                    r"\b(?:" + "|".join(map(re.escape, names)) + r")\b",
                    lambda found: names[found[0]],
                    old,
                )

            raw = swap(case.model_dump_json())
            other = Case.model_validate_json(raw.replace(f'"id":"{case.id}"', '"id":"lain"', 1))
            rubric = Rubric(
                exercise.rubric.exercise, exercise.rubric.items, {case.id: other},
                exercise.rubric.index, exercise.rubric.keys, exercise.rubric.texts,
            )  # fmt: skip
            return Exercise(exercise.slug, exercise.front, rubric, exercise.folder), swap(text)
    return None
