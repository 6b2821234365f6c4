"""A fact of the sheet with another reason; the same reason in other words is none. All names and
events are invented."""

from __future__ import annotations

import pytest
from test_claims import reading, sheets

from grader.reasons_changed import known_reasons, reasons_changed


def test_which_facts_tell_a_reason() -> None:
    """Those with *karena*, by what they tell the reason of; none that only denies."""
    assert [each.fact.id for each in known_reasons(sheets()["lulusan-pelatihan"])] == ["mundur"]
    assert [each.fact.id for each in known_reasons(sheets()["bus-mogok"])] == ["tertahan", "lemas"]
    assert known_reasons(sheets()["remisi"]) == ()


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("lulusan-pelatihan", "Tiga peserta mundur karena kurang memiliki daya juang."),
        ("lulusan-pelatihan", "Beberapa orang tidak melanjutkan karena alasan pribadi."),
        ("lulusan-pelatihan", "Karena kurang berminat, tiga orang berhenti sebelum uji."),
        ("lulusan-pelatihan", "Tiga klien mengundurkan diri akibat jadwal yang melelahkan."),
        ("bus-mogok", "Lima narapidana lemas karena kondisi fisik mereka yang rapuh."),
        ("bus-mogok", "Lima orang pingsan lantaran belum sarapan."),
        ("bus-mogok", "Mereka tertahan tiga jam karena kabelnya dicuri."),
        ("ekspor-kerajinan", "Sebanyak 84 tas dikembalikan pembeli karena salah ukuran."),
        ("kelebihan-isi", "Sebanyak 64 orang tidur bergiliran karena kasur sedang dicuci."),
        ("wisuda-paket-c", "Kelas matematika terhenti karena listrik padam."),
        ("wisuda-paket-c", "Lima keluarga menyaksikan lewat panggilan video karena hujan lebat."),
    ],
)
def test_another_reason(case: str, text: str) -> None:
    """Nothing in the sheet supports it."""
    found = reading(case, text)
    assert reasons_changed(found.elements, sheets()[case])
    assert found.reversals


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("lulusan-pelatihan", "Dua peserta mundur karena harus menghidupi keluarga."),
        ("lulusan-pelatihan", "Dua orang berhenti karena butuh penghasilan."),
        ("lulusan-pelatihan", "Dua klien keluar lantaran terdesak kebutuhan ekonomi."),
        ("lulusan-pelatihan", "Tiga orang mundur karena pelatihan tanpa uang saku."),
        ("lulusan-pelatihan", "Karena perlu mencari upah, dua orang mundur sebelum uji."),
        ("lulusan-pelatihan", "Mereka mundur karena alasan tertentu, bukan karena malas."),
        ("lulusan-pelatihan", "Apakah mereka mundur karena malas?"),
        ("lulusan-pelatihan", "Peserta dapat melanjutkan karena dibimbing setiap hari."),
        ("lulusan-pelatihan", "Enam lulusan diterima karena hasil lasnya rapi."),
        ("bus-mogok", "Lima narapidana lemas karena gerah dan pengap."),
        ("bus-mogok", "Lima orang lemas akibat suhu yang tinggi di dalam bus."),
        ("bus-mogok", "Mereka tertahan karena menunggu pengawal tambahan."),
        ("bus-mogok", "Para tahanan menunggu karena pintu belum boleh dibuka."),
        ("ekspor-kerajinan", "Sebanyak 84 tas dikembalikan karena warnanya luntur."),
        ("ekspor-kerajinan", "Lapas memohon maaf karena premi terlambat dibayar."),
        ("kelebihan-isi", "Sebanyak 64 orang tidur bergiliran karena ruangnya sempit."),
        ("wisuda-paket-c", "Kelas matematika terhenti karena kontrak tutor terlambat diurus."),
        ("wisuda-paket-c", "Lima keluarga menyaksikan lewat video karena ongkosnya mahal."),
        ("kebakaran", "Api terlihat karena asap membubung dari atap."),
    ],
)
def test_the_same_reason_in_other_words(case: str, text: str) -> None:
    """What belongs to the same want, or to another fact, supports it."""
    assert reasons_changed(reading(case, text).elements, sheets()[case]) == ()
