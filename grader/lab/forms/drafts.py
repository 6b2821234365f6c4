"""Earlier versions of an answer in the panel: a chart of their scores, a fold to bring one back.

``data-at`` is a time (ms since 1970) that the page writes by its own clock; ``data-restore`` on a
button names the version, whose text is the content of ``data-version``, or with ``data-cut`` only
its beginning; ``data-put-back`` puts the answer's cell back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from grader.lab.drafts import LONG, Attempt, Draft
from grader.lab.forms.parts import Child, Part, part
from grader.lab.view import number

FEWEST = 2
"""Attempts that a chart needs to show anything."""
SHOWN = 20
"""The latest attempts in the chart."""
PREVIEW = 160
"""Characters of a version that stand in its preview."""
BEGINNING = 10_000
"""Characters of a long version that go to the page."""
CUT = (
    "Versi ini {length} huruf panjangnya; di sini tampak awalnya saja. Seluruhnya tersimpan, dan "
    "Kembalikan mengambil seluruhnya."
)


def chart(attempts: Sequence[Attempt]) -> list[Part]:
    """Scores of the attempts over time, a bar each; the same as a list for a screen reader."""
    latest = list(attempts)[-SHOWN:]
    if len(latest) < FEWEST:
        return []
    shares = [round(100 * entry.points / entry.max) if entry.max else 0 for entry in latest]
    bars = [
        part("span", "kh-try", part("span", "kh-try-fill",
             style=f"height: {min(max(share, 3), 100)}%"))
        for share in shares
    ]  # fmt: skip
    told = [
        part("li", "", moment(entry.time), f": {_points(entry.points, entry.max)}")
        for entry in latest
    ]
    said = f"{len(latest)} percobaan terakhir: dari {shares[0]} menjadi {shares[-1]} persen poin."
    since = part("span", "", " Yang pertama ", moment(latest[0].time), ".")
    return [
        part(
            "figure", "kh-tries",
            part("div", "kh-tries-bars", *bars, aria_hidden="true"),
            part("figcaption", "", said, since),
            part("ol", "kh-sr", *told),
        )
    ]  # fmt: skip


def fold(earlier: Sequence[Draft]) -> list[Part]:
    """The versions, the latest first, closed; nothing where there are none."""
    if not earlier:
        return []
    versions = [_version(draft) for draft in reversed(earlier)]
    return [
        part(
            "details", "kh-drafts",
            part("summary", "kh-own-head", f"Versi sebelumnya ({len(versions)})", key="drafts"),
            part("ul", "kh-draft-list", *versions),
        )
    ]  # fmt: skip


def put_back(earlier: Sequence[Draft], otherwise: str) -> list[Part]:
    """The button that puts a vanished cell back, what stands in it then, and the way without."""
    place = "Tombol ini mengembalikannya ke tempatnya, di atas panel ini, "
    what: list[Child]
    if earlier:
        last = earlier[-1]
        what = ["berisi versi terakhir, ", moment(last.time), f" ({last.words} kata)."]
    else:
        what = ["tanpa teks: belum ada versi yang tersimpan."]
    return [
        part("p", "", place, *what),
        part("p", "", part("button", "kh-jump", "Kembalikan sel jawaban", type="button",
             key="put-back", data_put_back=True)),
        part("p", "kh-note", f"Cara lain: {otherwise[:1].lower()}{otherwise[1:]}"),
    ]  # fmt: skip


def _version(draft: Draft) -> Part:
    name = f"draft-{draft.time}"
    facts = [f"{draft.words} kata"]
    if draft.points is not None:
        facts.append(_points(draft.points, draft.max))
    begin = " ".join(draft.text[: 2 * PREVIEW].split())
    long = len(draft.text) > LONG
    preview = begin if len(begin) <= PREVIEW else f"{begin[:PREVIEW].rstrip()}…"
    return part(
        "li", "kh-draft",
        part("p", "kh-draft-head", moment(draft.time), f" · {' · '.join(facts)}", id=name),
        part("p", "kh-draft-start", preview),
        part("button", "kh-jump", "Kembalikan", type="button", key=f"restore:{draft.time}",
             data_restore=draft.time, aria_describedby=name),
        part(
            "details", "kh-draft-whole",
            part("summary", "kh-draft-read", "Baca awalnya" if long else "Baca seluruhnya",
                 key=f"read:{draft.time}", aria_describedby=name),
            part("p", "kh-note", CUT.format(length=f"{len(draft.text):,}".replace(",", ".")))
            if long else None,
            part("div", "kh-draft-text", draft.text[:BEGINNING] if long else draft.text,
                 tabindex="0", role="region", aria_label="Teks versi ini",
                 data_version=draft.time, data_cut=long),
        ),
        key=f"draft:{draft.time}",
    )  # fmt: skip


def moment(milliseconds: int) -> Part:
    """A time, readable where the page's script does not write it anew."""
    then = dt.datetime.fromtimestamp(milliseconds / 1000)
    said = f"{then.day}/{then.month}/{then.year} pukul {then:%H.%M}"
    return part("time", "", said, datetime=then.isoformat(timespec="seconds"), data_at=milliseconds)


def _points(points: float, most: float) -> str:
    return f"{number(points)} dari {number(most)} poin"
