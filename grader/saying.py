"""What a clause beside a quotation tells of its speaker."""

from __future__ import annotations

from dataclasses import replace

from grader.attribution import OBJECT_VOICE, form
from grader.noun_phrases import Clause
from grader.phrase_ends import ADVERBS, PEOPLE, PREPOSITIONS, PRONOUNS, SUBORDINATORS, TIMES
from grader.spans import Span, Word
from grader.speakers import Said, after, speaker, subject
from grader.stems import stems
from grader.verbs import is_verb
from grader.wordclass import known_words

_LIGHT = frozenset(
    "demikian begitu begitulah demikianlah itulah inilah itu seperti sebagaimana lantas lalu "
    "kemudian kembali lagi-lagi ini hanya cuma terdengar saja".split()
)
_LINKING = frozenset("lalu lantas kemudian dan pun demikian begitu serta seperti sambil".split())
_NEVER_SAYING = (
    PREPOSITIONS | SUBORDINATORS | ADVERBS | PEOPLE | {"yang", "dan", "ialah", "adalah", "itu"}
)
_NEVER_SAYING -= {"singkat", "tegas", "pendek", "ketus", "pelan", "lantang", "jujur"}
_SPOKEN_ROOTS = frozenset("bilang kata ujar tulis teriak cerita tanya jawab pesan janji".split())
SUMMING = frozenset({"demikian", "demikianlah", "begitu", "begitulah", "itulah"})
_NO_VERB = Word(0, 0, "", "")


def told_behind(clause: Clause, *, closed: bool, ended: bool = True) -> Said | None:
    """The speaker that the clause behind a quotation names. ``closed``: the quotation closed its
    sentence, the clause is another's; ``ended``: a comma or a stop ends the words quoted.
    """
    words = clause.words
    first = 0
    while first < len(words) and words[first].lower in _LIGHT:
        first += 1
    if first < len(words):
        kind = form(words[first].lower)
        noun = kind == "noun" or words[first].lower in ("pesan", "janji", "cerita")
        if kind not in ("", "active") and not (noun and closed and not first):
            said = after(clause, first)
            if said and (said.person or words[first].lower != "suara"):
                return said
        loose = not closed and not first and ended and not _signed(clause)
        if loose and _is_clitic(clause):
            return Said(words[0].text, Span(0, 0), None, True, True)  # ulangnya
        if loose and _says(words[0]):
            said = after(clause, 0)
            if said and said.person:
                known = not stems(words[0].lower).isdisjoint(known_words())
                return said if known else replace(said, verb="")
        summed = first and words[0].lower in SUMMING
        if summed:
            said = after(clause, first)  # demikian pembelaan Yanto
            if said and said.person:
                return said
        named = clause.phrase(first) if first or _signed(clause) else first
        if named > first and (summed or not closed) and clause.is_person(first, named):
            return speaker(clause, _NO_VERB, first, named)  # begitu Kalapas menutup sambutannya
        if closed and _signed(clause) and clause.is_person(0, clause.phrase(0)):
            return speaker(clause, _NO_VERB, 0, clause.phrase(0))
    if closed:
        return _pointed(clause)
    return told_before(clause) or (acting(clause) if ended else None)


def _signed(clause: Clause) -> bool:
    """True where a dash or a bracket leads to the speaker: *“…” – Hasan Waluyo, Kalapas*."""
    gap = clause.text[max(0, clause.words[0].start - 3) : clause.words[0].start]
    return any(sign in gap for sign in "–—(") or gap.endswith(" - ")


def _pointed(clause: Clause) -> Said | None:
    """The speaker of a sentence that points back: *Kalimat itu diucapkan Yanto.*"""
    words = clause.words
    for at in range(1, min(7, len(words))):  # Hanya itu yang ia katakan.
        if words[at].lower in OBJECT_VOICE and words[at - 1].lower in PRONOUNS:
            return speaker(clause, words[at], at - 1, at)
    if len(words) < 4 or words[1].lower not in ("itu", "ini", "tersebut"):
        return None
    if words[0].lower != "hal" and form(words[0].lower) not in ("noun", "root"):
        return None
    told = next((n for n in (2, 3) if form(words[n].lower) == "passive"), 0)
    return after(clause, told) if told else None


def _is_clitic(clause: Clause) -> bool:
    word = clause.words[0]
    alone = len(clause) < 2 or clause.gap(1) != " " or not is_verb(clause.words[1])
    ends = word.lower.endswith("nya") and len(word.lower) > 5 and word.text.islower()
    return ends and alone and word.lower[:-3] not in PEOPLE and word.lower not in _NEVER_SAYING


def _says(word: Word) -> bool:
    """True for a word in lower case that may be a rarer verb of saying: *elak tersangka*."""
    plain = word.text.isalpha() and word.text.islower() and not is_verb(word)
    return plain and word.lower not in _NEVER_SAYING


def told_before(clause: Clause) -> Said | None:
    """The speaker that a clause names: by a verb of saying, the last one first, else by a noun."""
    words = clause.words
    forms = [form(word.lower) for word in words]
    for at in range(len(words) - 1, -1, -1):
        kind = forms[at]
        if kind == "active":
            pair = subject(clause, at)
            if pair:
                return speaker(clause, words[at], *pair)
        elif kind == "passive" or (kind == "root" and _inverted(clause, at)):
            said = after(clause, at)
            if said:
                return said
        elif words[at].lower in OBJECT_VOICE and at and words[at - 1].lower in PRONOUNS:
            return speaker(clause, words[at], at - 1, at)
        elif kind == "root" and words[at].lower in _SPOKEN_ROOTS:
            pair = subject(clause, at)
            if pair and clause.is_person(*pair):
                return speaker(clause, words[at], *pair)
    for at in range(len(words)):
        if words[at].lower in ("menurut", "mengutip", "menukil"):
            said = after(clause, at)
            if said and said.person:
                return said
        governed = at and words[at - 1].lower in PREPOSITIONS
        if forms[at] in ("noun", "clitic") or (forms[at] == "root" and not at):
            if governed and forms[at] != "clitic":
                continue
            said = after(clause, at)
            if said and (said.person or words[at].lower != "suara"):
                return said
    return _line(clause)


def _inverted(clause: Clause, at: int) -> bool:
    """True for a bare root that opens its clause: *Kata Bu Lurah, …*, *…, lalu ujar Kalapas*."""
    return not at or "," in clause.gap(at) or clause.words[at - 1].lower in _LINKING


def _line(clause: Clause) -> Said | None:
    """The speaker of a line in a transcript: *Kalapas: “…”*."""
    words = clause.words
    if not words or clause.text[words[-1].end : clause.end].strip(" )") != ":":
        return None
    end = clause.phrase(0)
    if end and clause.is_person(0, end) and end + 4 > len(words):
        return speaker(clause, _NO_VERB, 0, end)
    return None


def acting(clause: Clause) -> Said | None:
    """The person who is the subject of a sentence, whatever it tells of them."""
    opened = max(1, clause.phrase(0))
    for at, word in enumerate(clause.words):
        if at >= opened and (is_verb(word) or form(word.lower) == "active"):
            pair = subject(clause, at)
            if pair and clause.is_person(*pair):
                return speaker(clause, _NO_VERB, *pair)
            return None
    end = clause.phrase(0)  # Karutan angkat bicara.
    named = end < len(clause) and clause.words[end].start in clause.named  # Ketua, Yosef Bria, …
    follows = named or (end < len(clause) and clause.gap(end) == " ")
    opens = end > 0 and follows and clause.is_person(0, end)
    return speaker(clause, _NO_VERB, 0, end) if opens else None


def opening(clause: Clause) -> Said | None:
    """The person whose act opens the clause."""
    end = clause.phrase(0)
    if not end or end >= len(clause) or not clause.is_person(0, end):
        return None
    verb = end
    while verb + 1 < len(clause) and clause.words[verb].lower in ADVERBS | {"lalu", "kemudian"}:
        verb += 1
    acts, says = is_verb(clause.words[verb]), form(clause.words[verb].lower) == "active"
    known = clause.is_known(0, end)
    feels = clause.words[end].lower in ADVERBS - TIMES
    return (
        speaker(clause, clause.words[verb], 0, end) if says or (known and (acts or feels)) else None
    )
