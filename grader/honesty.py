"""The honesty cap: no reward for concealing.

An item on a crisis or a narrative holds a true unfavourable fact; leaving it out or minimising it
caps the item at half its points (DESIGN.md §4).
"""

from __future__ import annotations

from grader.known import told
from grader.rules.base import Reading
from grader.rules.stance import passages


def cap(reading: Reading) -> str:
    """Why the item is capped, as a sentence for the trainee; "" where it is not."""
    if reading.case is None:
        return ""
    sentences = [*reading.elements.sentences("title"), *reading.elements.sentences("story")]
    # A post closes on an apology and a telephone number in one paragraph: that tells it too.
    fixed = reading.elements.zones.boilerplate
    sentences += [s for s in reading.elements.sentences("closing") if s.paragraph not in fixed]
    silent = [
        fact
        for fact in reading.case.facts
        if fact.unfavourable
        and fact.required
        and fact.weight >= 2
        and told(reading.elements, fact, sentences) is None
    ]
    if silent:
        return (
            f"Fakta yang tidak menyenangkan belum disebut: “{silent[0].text}” Nilai soal ini "
            "paling tinggi "
            "separuh sampai fakta itu ditulis apa adanya; publik yang tahu belakangan "
            "kehilangan kepercayaan."
        )
    made_small = passages(reading, "minimise", 3, "title") + passages(
        reading, "minimise", 3, "story"
    )
    if made_small:
        words = reading.document.slice(made_small[0][0])
        return (
            f"Kejadian ini dikecilkan dengan “{words}”. Nilai soal ini paling tinggi separuh "
            "sampai kejadiannya "
            "ditulis apa adanya."
        )
    return ""
