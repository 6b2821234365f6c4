// Receipts in JupyterLab: the one of a hand-in just made, and all of an exercise. Every text is set as
// text, never as HTML.

import { make } from "./signs.js";

const LOOK = { maxWidth: "min(620px, 78vw)", overflowWrap: "anywhere" };

function rows(pairs) {
  const list = make("dl");
  for (const [term, text] of pairs) list.append(make("dt", term), make("dd", text));
  list.querySelectorAll("dt").forEach((term) => { term.style.fontWeight = "600"; });
  return list;
}

// What the server answers to a hand-in.
export function receipt(app, answer) {
  const node = make("div");
  node.className = "kh-receipt";
  node.append(rows([
    ["Latihan", answer.title], ["Nama", answer.student], ["Waktu", answer.when],
    ["Diserahkan ke", answer.by_exchange ? "bursa kelas" : `berkas ${answer.place}`],
  ]));
  const files = make("ul", "", ...answer.files.map((name) => make("li", name)));
  node.append(make("p", "Yang diserahkan:"), files);
  for (const notice of answer.notices) node.append(make("p", notice));
  if (!answer.by_exchange) {
    const link = make("a", "Unduh ZIP");
    link.className = "kh-download";
    link.download = answer.place.split("/").pop();
    app.serviceManager.contents.getDownloadUrl(answer.place).then((url) => { link.href = url; });
    node.append(make("p", "Langkah berikutnya: kirimkan ZIP itu kepada instruktur tanpa " +
      "mengubahnya. ", link));
  }
  node.append(make("p", `Tanda terima tersimpan di ${answer.receipt}. Anda boleh menyerahkan ` +
    "lagi; yang dinilai adalah yang terakhir."));
  Object.assign(node.style, LOOK);
  return node;
}

// All hand-ins of an exercise (grader/receipts.py), the latest open.
export function past(answer) {
  const node = make("div");
  node.className = "kh-receipts";
  Object.assign(node.style, LOOK);
  node.append(make("p", answer.receipts.length
    ? `${answer.title}: ${answer.receipts.length} kali diserahkan. Yang dinilai adalah yang terakhir.`
    : `${answer.title} belum pernah diserahkan dari folder ini.`));
  answer.receipts.forEach((entry, place) => {
    const fold = make("details", "", head(entry, place), ...inside(entry));
    fold.open = place === 0;
    fold.style.marginTop = "8px";
    node.append(fold);
  });
  return node;
}

function head(entry, place) {
  const summary = make("summary", entry.when || entry.name);
  if (place === 0 && entry.when) summary.append(" · terakhir");
  Object.assign(summary.style, { cursor: "pointer", fontWeight: "600" });
  return summary;
}

function inside(entry) {
  if (entry.said) return [trouble(entry.said)];
  const files = make("ul", "", ...entry.files.map((file) =>
    make("li", file.path, ...(file.said ? [trouble(file.said)] : []))));
  return [
    rows([["Nama", entry.student], ["Diserahkan ke", entry.where], ["Tanda terima", entry.name]]),
    make("p", "Berkas:"), files,
    ...entry.notices.map((notice) => make("p", notice)),
    ...entry.answers.flatMap((given) => answerOf(given)),
  ];
}

function answerOf(given) {
  const title = make("h4", given.title);
  title.style.margin = "12px 0 4px";
  if (given.said) return [title, make("p", given.said)];
  const text = make("div", given.text);
  text.className = "kh-handed-text";
  text.tabIndex = 0;
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", given.title);
  Object.assign(text.style, {
    whiteSpace: "pre-wrap", maxHeight: "14em", overflow: "auto", padding: "8px 12px",
    border: "1px solid var(--jp-border-color1)", borderRadius: "4px",
  });
  return [title, text];
}

function trouble(text) {
  const node = make("p", text);
  node.className = "kh-changed";
  Object.assign(node.style, {
    margin: "4px 0", padding: "2px 10px", borderLeft: "4px solid var(--jp-warn-color1)",
  });
  return node;
}

// Shows a dialog in which Enter on a fold opens it: JupyterLab's own dialogs take every Enter as Close.
export async function folding(node, show) {
  const keep = (event) => {
    if (event.key === "Enter" && node.contains(event.target) && event.target.matches("summary")) {
      event.stopPropagation();
    }
  };
  document.addEventListener("keydown", keep, true);
  try {
    await show();
  } finally {
    document.removeEventListener("keydown", keep, true);
  }
}
