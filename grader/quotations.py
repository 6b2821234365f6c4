"""Direct quotations with what a text says of their speaker."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from grader.attribution import SOURCE_WORDS, is_attribution
from grader.facts import Person
from grader.people import Mention
from grader.text import Document, Quotation, Span, Word


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation with what was found of its speaker. ``office`` may come from an earlier
    mention.
    """

    quotation: Quotation
    verb: str
    speaker: str
    office: str
    person: Person | None
    words: int
    named: bool = True
    """False where the speaker was only found through *-nya* in an earlier sentence."""


def attributed(document: Document, people: tuple[Mention, ...]) -> tuple[Attributed, ...]:
    """Each direct quotation with its speaker, verb and office as far as the text gives them."""
    offices: dict[str, str] = {}
    for mention in people:
        if mention.office:
            for key in _name_keys(mention):
                offices.setdefault(key, mention.office)
    return tuple(
        _attribute(document, quotation, people, offices) for quotation in document.quotations
    )


_TITLED = frozenset(
    "bertajuk berjudul bertema tema tajuk judul program buku lagu film slogan moto motto tagline "
    "bernama disebut istilah kata bertuliskan inovasi aplikasi spanduk lomba dijuluki julukan "
    "berlabel bersandi kode sandi novel lakon drama teater acara rubrik merek cap jargon semboyan "
    "tulisan predikat gelar sebutan dinamai mengusung grup band puisi cerpen kelas stiker poster "
    "kaus baliho papan berbunyi bertulisan frasa pantun".split()
)
"""Words behind which marks hold a title, a name or a word talked about."""
_NAMERS = frozenset("judul tema program film buku lagu lomba kata rubrik".split())
_END_OF_SPEECH = (".", ",", "!", "?", "…")
SPEECH_WORDS = 6


def is_speech(document: Document, quotation: Quotation, verb: str) -> bool:
    """True for somebody's words; False for a title, a name, a scare quote, a word talked about."""
    text = document.text
    words = document.words_in(quotation)
    if not words:
        return False
    before = document.words_in(Span(max(0, quotation.start - 40), quotation.start))
    gap = text[before[-1].end : quotation.start] if before else ""
    if before and before[-1].lower in _TITLED and gap.strip() in ("", ","):
        return bool(verb) and before[-1].lower == "kata" and len(words) >= SPEECH_WORDS
    if len(before) > 1 and before[-2].lower in _NAMERS and before[-1].lower not in ("kata", "ujar"):
        return False  # Judul berita “Lapas Makin Sesak”
    inner = text[quotation.start + 1 : quotation.end - quotation.closed].rstrip()
    ended = inner.endswith(_END_OF_SPEECH)
    opened = not gap.strip(" ") or gap.strip()[-1:] in (",", ":", ".", ";", "?", "!")
    behind = document.words_in(Span(quotation.end, quotation.end + 24))
    close = [w for w in (*behind[:2], *before[-2:]) if is_attribution(w.lower)]
    beside = any(not w.is_capital or w.lower in SOURCE_WORDS for w in close)
    if ended and (inner[-1] in ",.…" or beside or len(words) >= 3 or not before):
        return True
    if beside and opened and (len(words) >= 3 or text[quotation.end : quotation.end + 1] == ","):
        return True
    starts = quotation.start == 0 or text[quotation.start - 1] == "\n"
    long = len(words) >= SPEECH_WORDS and words[0].is_capital
    return long and (opened or starts) and (bool(verb) or starts or gap.strip()[-1:] == ":")


_PRONOUNS = frozenset("ia dia beliau mereka saya kami".split())


def voice(document: Document, found: Attributed) -> str:
    """The speaker as the text writes it: name, else pronoun, else the words by the verb."""
    if found.named:
        return found.speaker
    around = _around(document, found.quotation)
    place = next((n for n, word in enumerate(around) if word.text == found.verb), None)
    if not found.verb or place is None:
        return ""
    behind = place < len(around) and around[place].start > found.quotation.start
    near = around[place + 1 : place + 9] if behind else around[max(0, place - 8) : place]
    pronoun = next((word for word in (near[:2] if behind else near[-2:])
                    if word.lower in _PRONOUNS), None)  # fmt: skip
    if pronoun:
        return pronoun.text
    if around[place].lower.endswith("nya"):
        return "-nya"
    taken: list[Word] = []
    for word in near if behind else reversed(near):
        neighbour = taken[-1] if taken else around[place]
        low, high = sorted((neighbour, word), key=lambda each: each.start)
        if document.text[low.end : high.start] != " " or word.lower in _STOPPING:
            break
        taken.append(word)
    if not taken:
        return found.speaker
    return document.text[min(w.start for w in taken) : max(w.end for w in taken)]


_STOPPING = frozenset(
    "saat ketika usai seusai setelah sebelum kepada di pada dalam dengan sambil seraya melalui "
    "kemarin tadi senin selasa rabu kamis jumat sabtu minggu juga singkat lalu menanggapi soal "
    "lagi pula terkait ditemui dan".split()
)


def _name_keys(mention: Mention) -> list[str]:
    if mention.person:
        return [f"#{mention.person.id}"]
    return [part.casefold() for part in mention.name.split() if len(part) > 2]


def _attribute(
    document: Document, quotation: Quotation, people: tuple[Mention, ...], offices: dict[str, str]
) -> Attributed:
    words = len(document.words_in(quotation))
    around = _around(document, quotation)
    verb = next((word for word in around if is_attribution(word.lower)), None)
    beside = _among(people, around)
    speaker = min(
        beside,
        key=lambda m: abs(m.span.start - (verb.start if verb else quotation.end)),
        default=None,
    )
    named = speaker is not None
    if speaker is None and verb is not None and verb.lower.endswith("nya"):
        before = bisect_right(people, quotation.start, key=lambda m: m.span.end)
        speaker = people[before - 1] if before else None
    office, name, person = "", "", None
    if speaker:
        name, person = speaker.name, speaker.person
        office = speaker.office or next(
            (offices[key] for key in _name_keys(speaker) if key in offices), ""
        )
    return Attributed(quotation, verb.text if verb else "", name, office, person, words, named)


def _around(document: Document, quotation: Quotation) -> list[Word]:
    """The words that can carry the attribution: behind the quotation to the sentence's end, else
    before it; never inside another quotation."""
    block = document.paragraphs[document.paragraph_at(quotation.start)]
    quotations = document.quotations
    position = bisect_right(quotations, quotation.start, key=lambda q: q.start)
    high = min(quotations[position].start, block.end) if position < len(quotations) else block.end
    low = max(quotations[position - 2].end, block.start) if position > 1 else block.start
    behind: list[Word] = []
    for sentence in document.sentences_in(Span(quotation.end, high)):
        if sentence.start > quotation.end and document.text[quotation.end - 2] in ".!?":
            break  # the quotation closed its own sentence; the next one is another's
        behind += [w for w in sentence.words if quotation.end <= w.start < high]
        break
    if any(is_attribution(word.lower) for word in behind):
        return behind
    opening = document.sentences[document.sentence_number(quotation.start)]
    here = document.words_in(Span(max(low, opening.start), quotation.start))[-NEAR:]
    if any(is_attribution(word.lower) for word in here):
        return here
    before = document.words_in(Span(low, quotation.start))[-NEAR:]
    return before if any(is_attribution(w.lower) for w in before) else behind or before


def _among(people: tuple[Mention, ...], around: list[Word]) -> list[Mention]:
    """The mentions that begin inside the stretch of ``around``."""
    if not around:
        return []
    first = bisect_left(people, around[0].start, key=lambda m: m.span.start)
    last = bisect_right(people, around[-1].start, key=lambda m: m.span.start)
    return list(people[first:last])


NEAR = 30
"""How many words before a quotation its speaker may stand."""
