"""Calls to act: where a text tells its reader what to do.

A call is a clause that opens with an imperative (*Pilih satu sesi*, *Bawalah …*), that asks
(*silakan*, *mohon*, *jangan lupa*), or that puts it on the reader (*Anda cukup datang*, *Keluarga
diminta …*). What the writer does (*kami bagikan*), what nobody can do (*mohon maaf*) and what a
text tells (*datang dari jauh*) is none. What only lets the reader infer it (*Anda bisa mendaftar*,
*ikuti akun kami*) is half a call. Forms of the imperative after Sneddon, Indonesian Reference
Grammar (2010), ch. 3. The words stand in ``tables/calls.txt``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.call_clauses import WORDS, Clause, clauses, is_act, is_imperative, verb_of
from grader.text import Document, Sentence, Span
from grader.verbs import NO_VERBS

TELLS = WORDS["actors"] | WORDS["done"] | WORDS["reader"]
"""Right before a bare verb these say that it tells: *Anda pilih*, *yang kami bagikan*."""
_SHOWN = 8
"""The most words of a call that are shown: an author's message quotes it."""
_LEADS = 3
"""Words that may stand before a clause's verb."""
_NEAR = 6
"""How far before a request its reader may be named."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call; ``full`` is False where the reader has to infer it."""

    span: Span
    full: bool


def calls(document: Document, sentences: Sequence[Sentence]) -> tuple[Call, ...]:
    """The calls of these sentences, in order, at most one a clause."""
    return tuple(
        call
        for sentence in sentences
        for clause in clauses(document, sentence)
        if (call := _call(clause)) is not None
    )


def _call(clause: Clause) -> Call | None:
    """The clause's call, a full one before half a one."""
    for full, find in ((True, _imperative), (True, _request), (True, _duty), (False, _hint)):
        place = find(clause)
        if place is not None:
            shown = clause.words[place : place + _SHOWN]
            return Call(Span(shown[0].start, shown[-1].end), full)
    return None


def _imperative(clause: Clause) -> int | None:
    """A verb that opens the clause, or one that is a call wherever it stands."""
    tokens = [word.lower for word in clause.words]
    place = _opening(tokens)
    if tokens[place] in WORDS["followed"]:
        return None if clause.rest.isdisjoint(WORDS["worth"]) else place
    if clause.acted:
        return None
    for n, word in enumerate(clause.words):
        behind = tokens[n + 1] if n + 1 < len(tokens) else ""
        verb = verb_of(word, behind)
        if not verb and n == place and not clause.behind_comma and is_imperative(word, behind):
            verb = tokens[n].removesuffix("lah")
        if verb in WORDS["unasked"]:
            continue
        if not verb:
            continue
        bare = verb == tokens[n]  # “…lah” is always a call
        if n == place:
            if not bare or not _tells(clause, verb, tokens[n + 1 :]):
                return n
        elif tokens[n - 1] not in TELLS and (not bare or verb in WORDS["unmistakable"]):
            return n
    return None


def _tells(clause: Clause, verb: str, behind: Sequence[str]) -> bool:
    """True where a bare verb that opens a clause calls nobody: behind a comma it tells (*datang
    dari jauh*) or is a noun, or it is the subject of a passive (*Isi tas diperiksa*)."""
    how = behind[0] if behind else ""
    if clause.behind_comma and verb in WORDS["nouns"]:
        return True
    if clause.behind_comma and verb in WORDS["narrated"]:
        return not (how in WORDS["how"] or how[:1].isdigit())
    for token in behind:
        if token in WORDS["links"]:
            return False
        if token.startswith("di") and len(token) > 5 and token not in NO_VERBS:
            return True
    return False


def _opening(tokens: Sequence[str]) -> int:
    """Where the clause's verb would stand, behind at most ``_LEADS`` other words."""
    place = 0
    while place < min(_LEADS, len(tokens) - 1) and tokens[place] in WORDS["lead"]:
        place += 1
    return place


def _request(clause: Clause) -> int | None:
    """*Silakan*, *mohon*, *jangan lupa* and what is asked."""
    tokens = [word.lower for word in clause.words]
    for n, token in enumerate(tokens):
        if token not in WORDS["polite"] or (n and tokens[n - 1] in WORDS["actors"] | {"akan"}):
            continue
        if _asks(tokens[n + 1 :]):
            return n
    return None


def _asks(tokens: Sequence[str], unless: frozenset[str] = frozenset()) -> bool:
    """True where what follows a request can be done by the reader."""
    for token in tokens:
        if token in WORDS["passed"]:
            continue
        bare = token.removesuffix("lah")
        return not {bare, bare.removesuffix("nya")} & (WORDS["unasked"] | unless)
    return False


def _duty(clause: Clause) -> int | None:
    """*Keluarga diminta …*, *kami mengimbau Anda …*, *wajib membawa …*, *Anda cukup …*"""
    tokens = [word.lower for word in clause.words]
    for n, token in enumerate(tokens):
        before, behind = tokens[max(0, n - _NEAR) : n], tokens[n + 1 :]
        if not behind:
            break
        addressed = not WORDS["reader"].isdisjoint(before)
        if token in WORDS["asked"] and addressed and _asks(behind, WORDS["told"]):
            return n
        asks = token in WORDS["we_ask"] and before[-1:] == ["kami"]
        asks = asks or (token in WORDS["asked"] and token != "wajib")
        to_reader = behind[0] in WORDS["reader"] or behind[0] == "untuk" or is_act(behind[0])
        if asks and to_reader and _asks(behind, WORDS["told"]):
            return n
        does = behind[1] if behind[0] == "langsung" and len(behind) > 1 else behind[0]
        if not is_act(does) or clause.acted or does in WORDS["told"]:
            continue
        if token in WORDS["only"] and addressed:
            return n
        if token.removesuffix("lah") in WORDS["must"] and _binds(clause, n, addressed=addressed):
            return n
    return None


def _binds(clause: Clause, n: int, *, addressed: bool) -> bool:
    """True where *wajib*, *harus* … at ``n`` puts something on the reader, not on an actor."""
    tokens = [word.lower for word in clause.words]
    before = tokens[max(0, n - _NEAR) : n]
    if not WORDS["actors"].isdisjoint(before) or before[-1:] in (["tidak"], ["tak"], ["akan"]):
        return False
    if tokens[n] == "wajib" and tokens[n + 1] not in WORDS["terms"]:
        return True
    opens = n <= _opening(tokens) and not clause.behind_comma
    return addressed or (opens and tokens[n + 1] not in WORDS["terms"])


def _hint(clause: Clause) -> int | None:
    """*Anda bisa mendaftar*, *tautan di profil*, *doakan …*, *ikuti akun kami*"""
    tokens = [word.lower for word in clause.words]
    place = _opening(tokens)
    if tokens[place].removesuffix("lah") in WORDS["wished"] | WORDS["followed"]:
        return place
    for n, token in enumerate(tokens):
        before, behind = tokens[max(0, n - _NEAR) : n], tokens[n + 1 : n + 1 + _NEAR]
        may = token in WORDS["may"] and not WORDS["reader"].isdisjoint(before) and not clause.acted
        if may and any(is_act(word) and word not in WORDS["told"] for word in behind[:2]):
            return n
        if token in WORDS["link"] and _linked(behind):
            return n
    return None


def _linked(behind: Sequence[str]) -> bool:
    """*… ada di profil*, *… lewat laman*"""
    at = next((n for n, token in enumerate(behind) if token in WORDS["found_at"]), len(behind))
    return not WORDS["place"].isdisjoint(behind[at + 1 :])
