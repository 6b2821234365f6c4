"""What ``element`` asks of a quotation: who speaks, in what office, and whether the sheet lets
them say it."""

from __future__ import annotations

import re

from grader.quotations import Attributed
from grader.rules.base import Found, Reading, Zone
from grader.rules.stance import passages
from grader.stances.empty import empty

QUOTATION_WORDS = 4
"""A quotation shorter than this is a phrase in marks, not somebody speaking, but where a verb of
saying and a name stand with it: “Itu pelanggaran,” kata …"""
SHORTEST = 2


def judge_quotation(
    reading: Reading, zone: Zone, *, says: bool, said: re.Pattern[str] | None = None
) -> Found:
    """A direct quotation by a named person with an office; the best one counts. With ``says`` it
    must hold more than formulas; with ``said`` what that expression asks for."""
    elements = reading.elements
    best, best_score, best_missing = None, 0.0, ["kutipan langsung"]
    idle = {span.start for span in empty(reading.document, reading.case)} if says else set()
    invented = [*(span for span, _ in reading.unsaid), *reading.groundless]
    threats = [span for span, _ in passages(reading, "threaten", 2, "story")]
    for quotation in elements.quotations:
        spoken = quotation.verb and quotation.speaker and quotation.office
        least = SHORTEST if spoken else QUOTATION_WORDS
        if not elements.inside(quotation.quotation, zone) or quotation.words < least:
            continue
        score, missing = _quality(quotation, reading)
        if quotation.quotation.start in idle:
            missing.append("isi: fakta, pengakuan, atau janji dengan waktunya")
            score = max(0.0, score - 0.3)
        if said is not None and not said.search(reading.document.slice(quotation.quotation)):
            missing.append("isi dari catatan: pembicaranya berkata lain")
            score = max(0.0, score - 0.6)
        within = range(quotation.quotation.start, quotation.quotation.end)
        if any(span.start in within for span in invented):
            missing.append("isi dari pernyataan yang disetujui")
            score = max(0.0, score - 0.5)
        if any(span.start in within for span in threats):
            missing.append("pernyataan tanpa ancaman")
            score = max(0.0, score - 0.5)
        if score > best_score:
            best, best_score, best_missing = quotation, score, missing
    if best is None:
        return 0.0, [], "", best_missing
    text = reading.document.slice(best.quotation)
    speaker = f"{best.speaker} {best.office}".strip()
    return best_score, [(best.quotation, speaker)], text, best_missing


def _quality(quotation: Attributed, reading: Reading) -> tuple[float, list[str]]:
    missing = []
    score = 0.4
    if quotation.speaker and quotation.verb:
        score += 0.3
        if quotation.office or _tells_office(quotation, reading):
            score += 0.3
        else:
            missing.append("jabatan pembicara")
    elif quotation.speaker:
        score += 0.1
        missing.append("kata kerja kutipan, mis. “ujar”")
    else:
        missing.append("nama dan jabatan pembicara")
    if quotation.person is not None and not quotation.person.speaks:
        speakers = [p.name for p in reading.case.people if p.speaks] if reading.case else []
        missing.append(f"juru bicara yang ditunjuk: {speakers[0]}")
        score = min(score, 0.2)
    if not quotation.quotation.closed:
        missing.append("tanda kutip penutup")
        score -= 0.4
    return round(max(0.0, score), 6), missing


def _tells_office(quotation: Attributed, reading: Reading) -> bool:
    """True where the quotation's paragraph says all words of what the sheet calls its speaker, in
    whatever form: *mengaku pemilik CV Tempa Samudra*."""
    if quotation.person is None:
        return False
    block = reading.document.paragraphs[reading.document.paragraph_at(quotation.quotation.start)]
    offices = (quotation.person.office, *quotation.person.office_short)
    said = frozenset(word for sentence in block.sentences for word in sentence.lowers)
    return any(
        len(office.split()) > 1 and said.issuperset(office.casefold().split()) for office in offices
    )
