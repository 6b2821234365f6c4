"""A small exercise with tabular items, for the tests of the widgets; every headline is invented."""

from pathlib import Path

from grader import exercise as ex

SLUG = "melabeli"

EXERCISE = """\
---
title: Membaca judul
minutes: 10
---

# Membaca judul

+++ {"item": "bingkai"}

Pilih bingkai dan nada setiap judul.

+++ {"item": "coba"}

Coba dahulu: pilih bingkai setiap judul.

+++ {"item": "kuis"}

Jawab dua pertanyaan ini.

+++ {"item": "coba-kuis"}

Coba dahulu menjawab.

+++
"""

SETS = """\
    labels:
      frame:
        conflict: "Konflik: dua pihak yang berhadapan"
        human: "Sisi manusia: nasib seseorang dari dekat"
        economy: "Ekonomi: biaya, kerugian, atau untung"
"""
QUESTIONS = """\
    questions:
      - id: teras
        text: Apa yang membuka teras berita?
        options: {fakta: Fakta terpenting, sambutan: Sambutan pejabat, doa: Harapan penulis}
      - id: isi
        text: Apa saja yang harus ada?
        multiple: true
        options: {waktu: Waktu, tempat: Tempat, pujian: Pujian}
"""
CRITERION = """\
    criteria:
      - id: cocok-{item}
        title: Cocok dengan kunci
        points: 10
        rule: {rule}
        {more}
        pass: "{{right}} dari {{total}} cocok."
        fail: "{{right}} dari {{total}} cocok."
"""
RUBRIC = f"""\
items:
  - id: bingkai
    title: Bingkai dan nada judul
    answer: labels
    data: judul.csv
{SETS}      frame_2:
        conflict: "Konflik"
        human: "Sisi manusia"
      tone:
        good: "Positif: memuji unit"
        bad: "Negatif: menyoroti masalah"
    titles: {{frame: Bingkai, tone: Nada}}
{CRITERION.format(item="bingkai", rule="labels", more="field: frame")}\
  - id: coba
    title: Coba dahulu
    answer: labels
    practice: true
    data: coba.csv
{SETS}    titles: {{frame: Bingkai}}
{CRITERION.format(item="coba", rule="labels", more="field: frame")}\
  - id: kuis
    title: Kuis singkat
    answer: choice
{QUESTIONS}{CRITERION.format(item="kuis", rule="choice", more="options: 3")}\
  - id: coba-kuis
    title: Coba kuis
    answer: choice
    practice: true
{QUESTIONS}{CRITERION.format(item="coba-kuis", rule="choice", more="options: 3")}"""

HEADLINES = {
    "j1": "Dua Kelompok Bersitegang, Kunjungan di Lapas Muara Teduh Ditunda",
    "j2": "Pak Darmo Akhirnya Memeluk Cucunya di Ruang Kunjungan",
    "j3": "Roti Buatan Warga Binaan Teluk Ardan Laku Seribu Potong <b>Sehari</b>",
    "j4": "Atap Bocor, Blok C Rutan Nusa Sabrang Dikosongkan",
    "j5": "Anggaran Makan Naik, Dapur Lapas Menambah Sayur",
    "j6": "Petugas dan Keluarga Berselisih soal Antrean Loket",
}
PRACTICE = """\
item,row,field,value,reason
coba,c1,frame,human,Judul ini mengikuti nasib satu orang.
coba,c2,frame,economy,Yang disebut ialah biaya.
coba,c2,frame_2,conflict,Perselisihan soal biaya juga terbaca.
coba-kuis,teras,choice,fakta,Pembaca mencari fakta.
coba-kuis,teras,explain,fakta,Fakta terpenting dibaca lebih dahulu.
coba-kuis,teras,explain,sambutan,Sambutan bukan berita.
coba-kuis,isi,choice,waktu|tempat,Keduanya unsur 5W1H.
coba-kuis,isi,explain,pujian,Pujian menilai.
"""
KEY = """\
item,row,field,value,reason
bingkai,j1,frame,conflict,RAHASIA-KUNCI
"""


def write(folder: Path) -> ex.Exercise:
    """The author's folder of the exercise, written and read."""
    source = folder / SLUG
    source.mkdir(parents=True)
    rows = "".join(f'{name},"{text}"\n' for name, text in HEADLINES.items())
    files = {
        "exercise.md": EXERCISE,
        "rubric.yaml": RUBRIC,
        "judul.csv": "id,text\n" + rows,
        "coba.csv": "judul,text\nc1,Ibu Sarti Menjahit Lagi\nc2,Tarif Kantin Diributkan\n",
        "practice.csv": PRACTICE,
        "key.csv": KEY,
    }
    for name, text in files.items():
        (source / name).write_text(text, encoding="utf-8")
    return ex.load(source)
