"""Words by which a text tells why something happened (``explained.py``)."""

from __future__ import annotations

GROUPS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(asked.split()), frozenset(told.split()))
    for asked, told in (
        ("kematian meninggal wafat", "meninggal wafat tewas kematian berpulang"),
        ("runtuh roboh ambruk", "runtuh ambruk roboh rubuh jebol ambrol jatuh tumbang"),
        ("kelahi bentrok", "kelahi bentrok ribut tawuran cekcok gaduh tikai"),
        ("bakar", "bakar kebakaran api"),
        ("gatal", "gatal gatal-gatal ruam bentol"),
        ("racun", "racun keracunan"),
        ("singgah", "singgah mampir berhenti rehat istirahat"),
        ("mundur", "mundur molor tunda"),
        ("mati rusak mogok", "rusak mati macet ganggu padam lumpuh down eror error ngadat mogok"),
    )
)
"""Roots of what a question asks the reason of, and of how a text may tell that it happened."""
CONNECTIVES = frozenset(
    "karena karna akibat lantaran gara-gara disebabkan dikarenakan diakibatkan dipicu terpicu "
    "dilatarbelakangi disulut buntut imbas dampak berpangkal penyebabnya pemicunya "
    "sebabnya".split()
)
FROM = frozenset(["bermula", "berawal"])
"""These join a cause only with *dari*."""
OPENING = frozenset("karena karna akibat lantaran gara-gara imbas dampak buntut".split())
"""With one of these a sentence may begin with the cause, and tell the effect behind a comma."""
MAKES = frozenset(
    "menyebabkan memicu mengakibatkan membuat bikin menimbulkan meruntuhkan merobohkan "
    "menjatuhkan menumbangkan merusakkan melumpuhkan mematikan".split()
)
STOPS = frozenset(
    "dan serta sehingga tetapi tapi namun sedangkan sementara lalu kemudian maka hingga "
    "padahal meskipun".split()
)
NO_VERBS = frozenset(
    "menit meter besar dinas terminal terlalu tersebut terakhir bersama terhadap menurut memang "
    "berat bersih beras diduga merasa merupakan berikutnya terjadi menjadi berupa bernama "
    "mendadak seketika".split()
)
BARE = frozenset(
    "pulang lemas luka masuk keluar lari kabur minta maaf tunggu kembali antre panjang sakit salah "
    "datang tiba marah cemas".split()
)
"""Words without a verb's prefix that are a predicate all the same."""
WORKS = frozenset("berfungsi beroperasi berjalan bekerja menyala".split())
"""Denied, these tell that something does not work."""
USED = frozenset("digunakan dipakai diakses".split())
"""These do so with *dapat* or *bisa*: what is not used may be whole."""
MAY = frozenset("boleh bisa dapat sempat".split())
SUFFERED = frozenset("tertimpa terkena kepanasan panik terkejut kaget terpeleset".split())
"""A cause of what somebody suffers, not of what broke."""
ASKING = frozenset("mengapa kenapa penyebab sebab pemicu penyebabnya membuat memicu".split())
SEEKS = frozenset(
    "apa mencari menelusuri menyelidiki memeriksa mendalami mengetahui meneliti mengapa "
    "kenapa penyebab dugaan".split()
)
