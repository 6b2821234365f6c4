"""A small exercise with orders, tables and figures, for the tests of the widgets; every name, event
and figure is invented."""

from pathlib import Path

from grader import exercise as ex

SLUG = "menyusun"

EXERCISE = """\
---
title: Menyusun
minutes: 10
---

# Menyusun

+++ {"item": "urut"}

Susun paragraf siaran pers.

+++ {"item": "coba-urut"}

Coba dahulu: susun langkahnya.

+++ {"item": "kalender"}

Buat rencana konten dua pekan.

+++ {"item": "kutipan"}

Cari kutipan dan bingkainya.

+++ {"item": "angka"}

Hitung dahulu.

+++ {"item": "coba-kuis"}

Jawab satu pertanyaan.

+++
"""

RUBRIC = """\
items:
  - id: urut
    title: Susunan siaran pers
    answer: order
    data: paragraf.csv
    criteria:
      - id: urutan
        title: Urutan paragraf
        points: 10
        rule: order
        pass: "Urutannya cocok."
        fail: "Belum cocok."
  - id: coba-urut
    title: Urutan langkah
    answer: order
    practice: true
    data: langkah.csv
    criteria:
      - id: urutan-langkah
        title: Urutan langkah
        points: 1
        rule: order
        pass: "Urutannya cocok."
        fail: "Belum cocok."
  - id: kalender
    title: Kalender konten
    answer: table
    least_rows: 2
    most_rows: 4
    effort: {words: 3}
    columns:
      - {id: tanggal, title: Tanggal terbit, kind: date, first: 2026-03-01, last: 2026-03-31}
      - {id: isu, title: Isu, hint: Satu kalimat}
      - {id: kanal, title: Kanal, kind: choice, options: {situs: Situs web, ig: Instagram}}
      - {id: jangkauan, title: Sasaran jangkauan, kind: number, least: 100, most: 100000,
         unit: orang, decimals: 1}
      - {id: pesan, title: Pesan kunci, longest: 80}
      - {id: catatan, title: Catatan, required: false}
    criteria:
      - id: lengkap
        title: Baris lengkap
        points: 4
        rule: table
        check: filled
        columns: [tanggal, isu, kanal, jangkauan, pesan]
        pass: "Semua terisi."
        fail: "Masih ada yang kosong."
        examples:
          pass:
            - |
              row,field,value
              r1,tanggal,2026-03-02
              r1,isu,Kunjungan
              r1,kanal,ig
              r1,jangkauan,500
              r1,pesan,Kunjungan dibuka lagi
              r2,tanggal,2026-03-09
              r2,isu,Dapur
              r2,kanal,situs
              r2,jangkauan,700
              r2,pesan,Menu bertambah sayur
          fail:
            - |
              row,field,value
              r1,isu,Kunjungan
  - id: kutipan
    title: Bingkai judul
    answer: table
    practice: true
    data: judul.csv
    columns:
      - id: bingkai
        title: Bingkai
        kind: choice
        options: {konflik: Konflik, manusia: Sisi manusia}
      - {id: kata, title: Kata yang menunjukkannya}
    criteria:
      - id: bingkai-cocok
        title: Bingkai cocok
        points: 1
        rule: labels
        field: bingkai
        metric: accuracy
        pass: "{right} dari {total}."
        fail: "{right} dari {total}."
      - id: kata-cocok
        title: Kata cocok
        points: 1
        rule: match
        field: kata
        pass: "{right} dari {total}."
        fail: "{right} dari {total}."
  - id: angka
    title: Angka kunjungan
    answer: number
    practice: true
    data: angka.csv
    columns: [{id: value, title: Jawaban, kind: number, unit: persen, decimals: 2}]
    criteria:
      - id: angka-tepat
        title: Angka tepat
        points: 1
        rule: number
        tolerance: 0.05
        pass: "{right} dari {total}."
        fail: "{right} dari {total}."
  - id: coba-kuis
    title: Coba kuis
    answer: choice
    practice: true
    questions:
      - {id: teras, text: Apa yang membuka berita?, options: {fakta: Fakta, doa: Harapan}}
    criteria:
      - {id: kuis-cocok, title: Cocok, points: 1, rule: choice, options: 2, pass: Ya, fail: Belum}
"""

PARAGRAPHS = {
    "p3": "“Perbaikan selesai pekan ini,” kata Rani Lestari, Kepala Lapas Muara Teduh (rekaan).",
    "p1": "Muara Teduh – Kunjungan di Lapas Muara Teduh ditunda dua hari karena atap bocor.",
    "p4": "Keluarga dapat bertanya ke loket atau nomor 0800-000-111 <b>setiap</b> hari kerja.",
    "p2": "Atap ruang kunjungan bocor sejak Senin malam setelah hujan tiga jam.",
}
FILES = {
    "exercise.md": EXERCISE,
    "rubric.yaml": RUBRIC,
    "paragraf.csv": "id,text\n" + "".join(f'{n},"{t}"\n' for n, t in PARAGRAPHS.items()),
    "langkah.csv": "id,text\nperiksa,Periksa fakta\ntulis,Tulis naskah\nterima,Terima kabar\n",
    "judul.csv": """\
id,text
j1,Dua Kelompok Bersitegang di Muara Teduh
j2,Pak Darmo Memeluk Cucunya
""",
    "angka.csv": """\
id,text
a1,Berapa persen kunjungan naik dari 80 ke 90?
a2,Berapa persen 3 dari 8?
""",
    "practice.csv": """\
item,row,field,value,reason
coba-urut,terima,position,1,Kabar datang lebih dahulu.
coba-urut,periksa,position,2,Fakta diperiksa sebelum ditulis.
coba-urut,tulis,position,3,Naskah ditulis dari fakta.
kutipan,j1,bingkai,konflik,Dua pihak berhadapan.
kutipan,j1,kata,Dua Kelompok Bersitegang,Kata kerja ini menandai perselisihan.
kutipan,j1,kata,Kelompok Bersitegang,Kata kerja ini menandai perselisihan.
kutipan,j2,bingkai,manusia,Satu orang dari dekat.
kutipan,j2,kata,Memeluk Cucunya,Pelukan ialah peristiwa pribadi.
angka,a1,value,12.5,Selisih 10 dibagi 80.
angka,a2,value,37.5,3 dibagi 8.
coba-kuis,teras,choice,fakta,Pembaca mencari fakta.
coba-kuis,teras,explain,fakta,Fakta dibaca lebih dahulu.
coba-kuis,teras,explain,doa,Harapan bukan berita.
""",
    "key.csv": """\
item,row,field,value,reason
urut,p1,position,1,RAHASIA-KUNCI
urut,p2,position,2,
urut,p3,position,3,
urut,p4,position,4,
""",
}


def write(folder: Path) -> ex.Exercise:
    """The author's folder of the exercise, written and read."""
    source = folder / SLUG
    source.mkdir(parents=True)
    for name, text in FILES.items():
        (source / name).write_text(text, encoding="utf-8")
    return ex.load(source)
