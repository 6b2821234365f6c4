"""The readable brief: a fact sheet as the Markdown that a trainee works from.

What must be withheld is shown too, with its reason: knowing what not to publish is the skill.
"""

from __future__ import annotations

import datetime as dt

from grader.facts import Case

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


def long_date(day: dt.date) -> str:
    """``Senin, 2 Maret 2026``."""
    return f"{DAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def brief(case: Case) -> str:
    """The whole sheet as Markdown; every line of the YAML that a trainee needs is in it."""
    zone = case.event.zone
    lines = [
        f"### Lembar fakta: {case.title}",
        "",
        "*Semua orang, unit, tempat, dan kejadian dalam lembar ini rekaan.*",
        "",
        case.situation,
        "",
        f"- **Unit:** {case.unit.name}, {case.unit.city}, {case.unit.province}; "
        f"di bawah {case.unit.parent}.",
        f"- **Tempat:** {case.event.place}.",
        f"- **Hari:** {long_date(case.event.date)}"
        + (f", pukul {case.event.time} {zone}." if case.event.time else "."),
        f"- **Anda menulis:** {long_date(case.now.date())}, pukul {case.now:%H.%M} {zone}.",
    ]
    if case.number:
        lines.append(f"- **Nomor siaran pers:** {case.number}")
    lines += ["", "#### Yang sudah pasti", "", f"| Diketahui ({zone}) | Fakta |", "|---|---|"]
    lines += [f"| {fact.known} | {fact.text} |" for fact in case.facts]
    if case.open_questions:
        lines += ["", "#### Yang belum diketahui", ""]
        lines += [f"- {question.text}" for question in case.open_questions]
    if case.rumours:
        lines += ["", "#### Yang beredar", ""]
        status = {
            "false": "tidak benar",
            "unproven": "belum terbukti",
            "partly-true": "benar sebagian",
        }
        lines += [f"- {rumour.text} — *{status[rumour.status]}*" for rumour in case.rumours]
    lines += ["", "#### Orang", ""]
    lines += [
        f"- **{person.name}**, {person.office}"
        + (" — berbicara untuk unit." if person.speaks else ".")
        for person in case.people
    ]
    lines += ["", "#### Pernyataan yang sudah disetujui", ""]
    lines += [f"- {case.person(s.by).name}: {s.text}" for s in case.statements]
    if case.withhold or case.mosaics:
        lines += ["", "#### Jangan diterbitkan", "", "| Apa | Mengapa | Dasar |", "|---|---|---|"]
        lines += [f"| {entry.text} | {entry.why} | {entry.law} |" for entry in case.withhold]
        lines += [
            f"| {entry.text} | Gabungannya mengenali orang. | UU 27/2022 (periksa naskah resmi) |"
            for entry in case.mosaics
        ]
    contact = case.contact
    lines += ["", "#### Narahubung dan tentang unit", ""]
    lines.append(
        f"- {contact.name}, {contact.office}, telepon {contact.phone}, surel {contact.email}"
        + (f", akun {contact.account}." if contact.account else ".")
    )
    lines.append(f"- {case.boilerplate}")
    return "\n".join(lines)
