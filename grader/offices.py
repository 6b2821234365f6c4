"""Words that open an office, and ranks and titles, as all readers of capitals share them.

What only the reading of persons needs stands in ``office_words.py``.
"""

from __future__ import annotations

OFFICE_HEADS = frozenset(
    "pj pjs kepala kalapas karutan kabapas kakanwil kadivpas direktur dirjen dirjenpas sekretaris "
    "menteri wakil wamen kapolres kapolsek kapolda kapolri komandan danramil dandim bupati "
    "gubernur wali camat lurah ketua koordinator kasi kasubag kasubbag kasubsi kabid kplp humas "
    "juru pelaksana plt plh pejabat staf dokter perawat pembimbing pengawas penyidik jaksa "
    "kasat kanit kapuspen kapus kades kajari kajati kadis karo kabag kasetum sekda wagub wabup "
    "wakapolres wakapolda wakapolsek walikota kapolresta kapolrestabes kasatreskrim "
    "kasatresnarkoba kasatlantas kapuslabfor karupam danru dansat menimipas wamenimipas "
    "menkumham sekjen sesditjen karupbasan kepala-kepala jurubicara manajer komisaris kapuskes "
    "kasi-kasi kasubbid hakim rektor guru instruktur pimpinan pendiri anggota petugas inspektur "
    "presiden asisten deputi komisioner perbekel kelian keuchik kuwu pengacara kuasa psikolog "
    "ahli ustaz pendeta".split()
)


TITLES = frozenset(
    "pj pjs drs dra dr ir h hj prof kh rm r brigjen kombes akbp kompol akp iptu ipda letkol "
    "mayor pol inf kav tni purn ns ust pdt sr romo kiai haji hajah kapten lettu letda kol irjen "
    "komjen ustazah pedanda bhikkhu suster bruder mr mrs nyonya ny tuan nona letjen mayjen laksda "
    "marsda brigpol briptu bripda bharada bharatu praka pratu serka serma peltu pelda kopda koptu "
    "aiptu aipda bripka brigadir sersan serda bapak ibu pak bu saudara sdr marsekal laksamana "
    "marsma laksma marsdya laksdya".split()
)  # fmt: skip
