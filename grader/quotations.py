"""Direct quotations with what a text says of their speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from grader.attribution import SOURCE_WORDS, form, is_attribution
from grader.beside_quotations import MARKS, Beside, in_one_line, read_beside
from grader.facts import Person
from grader.meant import Named
from grader.people import Mention
from grader.speakers import Said
from grader.text import Document, Quotation, Span, Word


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation with what was found of its speaker. ``speaker`` is a name, which may come from
    an earlier sentence, as may ``office``; ``written`` is what the text says beside the quotation:
    a name without office, a pronoun, an office, a noun phrase.
    """

    quotation: Quotation
    verb: str
    speaker: str
    office: str
    person: Person | None
    words: int
    written: str = ""


def attributed(document: Document, people: tuple[Mention, ...]) -> tuple[Attributed, ...]:
    """Each direct quotation with its speaker, verb and office as far as the text gives them."""
    named = Named(document, people)
    beside = read_beside(document, named.at)
    found: list[Attributed] = []
    before: tuple[int, Mention | None] = (0, None)
    for quotation, around, own in zip(
        document.quotations, beside, _linked(document, beside), strict=True
    ):
        verb = own.verb if own and own.verb else _verb(document, quotation)
        mention = named.speaker(own, around, quotation, before) if own else None
        if own:
            before = (max(quotation.end, own.span.end), mention)
        found.append(
            Attributed(
                quotation,
                verb,
                mention.name if mention else "",
                named.office(mention) if mention else "",
                mention.person if mention else None,
                len(document.words_in(quotation)),
                own.written(document.text) if own else "",
            )
        )
    return tuple(found)


def _linked(document: Document, beside: Sequence[Beside]) -> list[Said | None]:
    """The speaker of each quotation, handed on within one speech and to what follows it at once."""
    quotations = document.quotations
    found = [each.own for each in beside]
    # The next paragraph of the same speech opens with a mark again.
    goes_on = [text_open and one.closed for one, text_open in _opened(document)]
    for number in range(len(found) - 2, -1, -1):
        if goes_on[number] and found[number] is None:
            found[number] = found[number + 1]
    for number, each in enumerate(beside):
        if found[number] is not None:
            continue
        if number and goes_on[number - 1]:
            found[number] = found[number - 1]
        elif number and not each.previous:
            one, two = quotations[number - 1], quotations[number]
            if _same(document, one, two, found[number - 1]):
                found[number] = found[number - 1]
        found[number] = found[number] or each.previous or each.act
    for number in range(len(found) - 2, -1, -1):
        if goes_on[number] and found[number] is None:
            found[number] = found[number + 1]
    return found


def _opened(document: Document) -> list[tuple[Quotation, bool]]:
    return [(one, document.text[one.end - 1] not in MARKS) for one in document.quotations]


_ASKED = frozenset({"tanya", "bertanya", "tanyanya", "menanyakan"})
_IN_TURN = _ASKED | frozenset(
    "jawab jawabnya menjawab sahut sahutnya menyahut timpal timpalnya menimpali sapa "
    "sapanya".split()
)


def _same(document: Document, one: Quotation, two: Quotation, said: Said | None) -> bool:
    """True where a quotation goes on without a new speaker: in the same line, or as the next
    paragraph of a text whose people do not talk in turn."""
    if said is None:
        return False
    verb = said.verb.casefold()
    first, second = document.paragraph_at(one.start), document.paragraph_at(two.start)
    if first == second:
        return verb not in _ASKED and in_one_line(document, one, two)
    block = document.paragraphs[first]
    last = document.sentence_number(block.end - 1)
    told = document.sentences[last].start <= max(one.end, said.span.start)
    starts = document.paragraphs[second].start == two.start
    asks = document.text[two.end - 2] == "?"
    return second == first + 1 and told and starts and verb not in _IN_TURN and not asks


def voice(document: Document, found: Attributed) -> str:
    """The speaker as the text writes it: name, else pronoun, else the words by the verb."""
    return found.written


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
    beneath = "\n" in gap  # another paragraph's words
    if before and before[-1].lower in _TITLED and gap.strip() in ("", ",") and not beneath:
        return bool(verb) and before[-1].lower == "kata" and len(words) >= SPEECH_WORDS
    titled = len(before) > 1 and before[-2].lower in _NAMERS and gap.strip() in ("", ":")
    if titled and before[-1].lower not in ("kata", "ujar"):
        return False  # Judul berita “Lapas Makin Sesak”
    inner = text[quotation.start + 1 : quotation.end - quotation.closed].rstrip()
    ended = inner.endswith(_END_OF_SPEECH)
    if not ended and _is_title(words):
        return False  # sambutan dalam “Penyegaran Dosen Pembimbing Lapangan”
    opened = not gap.strip(" ") or gap.strip()[-1:] in (",", ":", ".", ";", "?", "!")
    behind = document.words_in(Span(quotation.end, quotation.end + 24))
    close = [w for w in (*behind[:2], *before[-2:]) if is_attribution(w.lower)]
    beside = any(not w.is_capital or w.lower in SOURCE_WORDS for w in close)
    parted = text[quotation.end : quotation.end + 1] == ","  # “… selesai”, Ujar Karutan
    beside = beside or (bool(behind) and parted and form(behind[0].lower) in ("root", "clitic"))
    if ended and verb and gap.strip()[-1:] in (",", ":"):
        return True
    if ended and (inner[-1] in ",.…" or beside or len(words) >= 3 or not before):
        return True
    if beside and opened and (len(words) >= 3 or text[quotation.end : quotation.end + 1] == ","):
        return True
    starts = quotation.start == 0 or text[quotation.start - 1] == "\n"
    long = len(words) >= SPEECH_WORDS and words[0].is_capital
    return long and (opened or starts) and (bool(verb) or starts or gap.strip()[-1:] == ":")


def _is_title(words: Sequence[Word]) -> bool:
    """True for three words or more, nearly all of which begin with a capital."""
    long = [word for word in words if len(word.text) > 3]
    return len(words) > 2 and sum(word.is_capital for word in long) > 0.8 * len(long)


def _verb(document: Document, quotation: Quotation) -> str:
    """The first word of saying around a quotation, whoever speaks."""
    around = _around(document, quotation)
    return next((word.text for word in around if is_attribution(word.lower)), "")


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


NEAR = 30
"""How many words before a quotation its word of saying may stand."""
