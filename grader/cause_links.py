"""Why something happened, told by a word that links it to its cause: *gangguan berasal dari …*,
*robohnya tenda murni faktor alam*, *bukan kesalahan kami*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.cause_parts import clause, cut, effect, event_before, happens, is_act, is_cause, is_noun
from grader.cause_words import (
    ACTS_ON,
    ARE,
    BEGINS,
    BLAMED,
    BRIDGE,
    COMES,
    DOES_TO,
    MATTERS,
    OF_KIND,
    PERHAPS,
    PERSONS,
    RELATED,
    SOURCES,
    TELL_IT,
    WHEN,
)
from grader.reason_words import CONNECTIVES, MAKES, SEEKS, STOPS
from grader.reasons_asked import Asked, is_other_verb, names
from grader.stems import stems
from grader.text import Word

MORE = frozenset(["menyusul", "maklum", "sebab", "oleh", "pasalnya", "soalnya"])
"""These join a cause only right behind the event."""
STILL = frozenset(["belum", "masih", "sedang"])
_BEGGED = frozenset("mohon harap menjadi agar untuk dapat di".split())
_TOPICS = frozenset(
    "pemeriksaan penjelasan informasi keterangan pertanyaan kabar berita penyelidikan "
    "pendalaman".split()
)


def joined(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Mogok, mungkin karena sudah tua*; *padam menyusul pembaruan*; *rusak, maklum sudah tua*."""
    for place in range(1, len(words) - 1):
        lower = words[place].lower
        if lower not in CONNECTIVES and lower not in MORE:
            continue
        if lower == "maklum" and words[place - 1].lower in _BEGGED:
            continue
        near = place
        while near > 1 and words[near - 1].lower in PERHAPS:
            near -= 1
        n = event_before(text, words, near, each, 1 if lower in ("oleh", "sebab") else 4)
        if n is None or (lower == "oleh" and is_noun(words[n])):
            continue
        if lower in CONNECTIVES and near == place and names(words[n], each):
            continue  # explained.py hears these
        behind = clause(text, words, place)
        if is_cause(behind, each) and not (lower == "menyusul" and behind[0].is_capital):
            yield n, place + 1


def comes_from(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Gangguan berasal dari jaringan*, *keributan bermula ketika seorang narapidana mengambil …*;
    not *anak yang gatal-gatal berasal dari …*."""
    for place in range(1, len(words) - 2):
        lower, after = words[place].lower, words[place + 1].lower
        source = lower in COMES and after in ("dari", "pada", "akibat", "karena")
        begun = lower in BEGINS and (after in ("dari", "oleh", "dengan") or after in WHEN)
        if not (source or begun):
            continue
        n = event_before(text, words, place, each, 4)
        if n is None or not {"yang", *PERSONS}.isdisjoint(
            w.lower for w in words[max(0, n - 2) : n]
        ):
            continue
        behind = clause(text, words, place + 1)
        if begun and after in WHEN and not any(is_other_verb(w) for w in behind):
            continue
        if is_cause(behind, each):
            yield n, place + 2


def related(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Gangguan itu terkait pemadaman*, *tidak ada kaitannya dengan kebocoran*; *memengaruhi
    gatal-gatal*, *berujung mogok*."""
    for place in range(1, len(words) - 1):
        lower = words[place].lower
        if lower in RELATED:
            n = _related_event(text, words, place, each)
            if n is not None and is_cause(clause(text, words, place), each):
                yield n, place + 1
        elif lower in DOES_TO and not stems(lower).isdisjoint(each.event):
            thing = any(stems(w.lower) & each.thing for w in words[place + 1 : place + 4])
            before = words[max(0, place - 6) : place]
            if thing and is_cause(before, each) and not _sought(before):
                yield max(0, place - 3), place
        elif lower in MAKES:
            before = words[max(0, place - 6) : place]
            event = effect(text, words, place + 1, each, 8)
            acted = is_act(before, each)
            if event is not None and is_cause(before, each) and not (acted or _sought(before)):
                yield max(0, place - 3), event
        elif lower in ACTS_ON:
            before = words[max(0, place - 6) : place]
            for n in range(place + 1, min(len(words), place + 5)):
                if happens(words, n, each):
                    if is_cause(before, each) and not _sought(before):
                        yield max(0, place - 3), n
                    break


def _related_event(text: str, words: Sequence[Word], place: int, each: Asked) -> int | None:
    """The noun of the event before *terkait*, *tidak ada kaitannya*; no other verb between."""
    for n in range(place - 1, max(-1, place - 8), -1):
        if cut(text, words, n + 1):
            return None
        if happens(words, n, each) and (is_noun(words[n]) or "gatal" in each.event):
            about = {w.lower for w in words[max(0, n - 3) : n]}
            return n if about.isdisjoint(_TOPICS | SEEKS) else None
        if words[n].lower in STOPS:
            return None
        if words[n].lower not in ("dialami", "diderita") and is_other_verb(words[n]):
            return None
    return None


def _sought(words: Sequence[Word]) -> bool:
    return not SEEKS.isdisjoint(w.lower for w in words)


def sources(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Hujan menjadi faktor utama runtuhnya plafon*, *penyebab mogoknya bus ialah mesin*."""
    for place, word in enumerate(words):
        if word.lower not in SOURCES:
            continue
        near = next(
            (n for n in range(place + 1, min(len(words), place + 4)) if names(words[n], each)), None
        )
        if near is None or cut(text, words, near):
            continue
        copula = next(
            (n for n in range(place - 1, max(-1, place - 4), -1) if words[n].lower in ARE), None
        )
        told = words[max(0, copula - 6) : copula] if copula else ()
        if copula and is_cause(told, each) and not _sought(told):
            yield max(0, copula - 2), near
            return
        if _sought(words[max(0, place - 4) : place]):
            continue
        for n in range(near + 1, min(len(words) - 1, near + 7)):
            still = not STILL.isdisjoint(w.lower for w in words[near + 1 : n + 2])
            if words[n].lower in TELL_IT and not still and is_cause(clause(text, words, n), each):
                yield place, n + 1
                return


def was(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Robohnya tenda murni faktor alam*, *gangguan ini bukan kesalahan kami*."""
    for place in range(1, len(words)):
        matter = words[place].lower in MATTERS and place + 1 < len(words)
        if not (words[place].lower in BLAMED or (matter and words[place + 1].lower in OF_KIND)):
            continue
        bridged = False
        for n in range(place - 1, max(-1, place - 7), -1):
            if cut(text, words, n + 1):
                break
            if names(words[n], each) and (is_noun(words[n]) or words[n].lower.startswith("kebak")):
                if bridged:
                    yield n, place
                break
            bridge = words[n].lower in BRIDGE
            if not bridge and stems(words[n].lower).isdisjoint(each.about):
                break
            bridged = bridged or (bridge and words[n].lower not in ("itu", "ini", "kami", "tadi"))


WAYS = (
    (CONNECTIVES | MORE, joined),
    (COMES | BEGINS, comes_from),
    (RELATED | ACTS_ON | DOES_TO | MAKES, related),
    (SOURCES, sources),
    (BLAMED | MATTERS, was),
)
"""As ``cause_clauses.WAYS``."""
