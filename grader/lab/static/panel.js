// The panel under a prose answer. Python decides what is shown (`view`); this draws it, saves the
// notebook through the front end, and says so where that cannot be done. Every text is set as text,
// never as HTML: a trainee's answer is quoted here.

const SYMBOLS = {
  "lulus": "✓",
  "belum tepat": "✎",
  "belum dikerjakan": "○",
  "dinilai instruktur": "◇",
};
const KINDS = {
  "lulus": "passed",
  "belum tepat": "not-yet",
  "belum dikerjakan": "not-attempted",
  "dinilai instruktur": "for-instructor",
};
const SAVE_WITHIN = 8000; // ms; longer where a dialog of JupyterLab waits for an answer
const ANSWER_WITHIN = 5000; // ms until the panel says that nothing answers
const RERUN = "Pilih menu Kernel → Restart Kernel and Run All Cells, lalu periksa lagi.";

function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function hidden(text) {
  return make("span", "kh-sr", text);
}

function badge(outcome) {
  const node = make("span", `kh-badge kh-${KINDS[outcome]}`, SYMBOLS[outcome]);
  node.setAttribute("aria-hidden", "true");
  return node;
}

function clock(milliseconds) {
  const then = new Date(milliseconds);
  const parts = { hour: "2-digit", minute: "2-digit", second: "2-digit" };
  if (then.toDateString() !== new Date().toDateString()) Object.assign(parts, { day: "numeric", month: "long" });
  return new Intl.DateTimeFormat("id-ID", parts).format(then);
}

function baseName(path) {
  return (path || "").split("/").pop();
}

// ---- saving ------------------------------------------------------------------------------------

// Resolves to "saved", "failed", or "none" where the front end offers no way to save. JupyterLab's
// own command is driven by its toolbar button, so that its checks and dialogs apply; the context's
// signal says when the file is written.
async function save(root, context) {
  const button = root.closest(".jp-NotebookPanel")?.querySelector('[data-command="docmanager:save"]');
  if (!button && typeof context?.save !== "function") return "none";
  const settled = context?.saveState ? outcome(context.saveState) : Promise.resolve("saved");
  if (button) button.click();
  else context.save().catch(() => {});
  return settled;
}

function outcome(signal) {
  return new Promise((resolve) => {
    const listen = (_, state) => {
      if (state.startsWith("completed")) finish("saved");
      else if (state === "failed") finish("failed");
    };
    const timer = setTimeout(() => finish("failed"), SAVE_WITHIN);
    const finish = (result) => {
      clearTimeout(timer);
      signal.disconnect(listen);
      resolve(result);
    };
    signal.connect(listen);
  });
}

// ---- drawing -----------------------------------------------------------------------------------

function drawScore(view) {
  const { points, max, share } = view.score;
  const bar = make("div", "kh-bar", make("div", "kh-bar-fill"));
  bar.setAttribute("aria-hidden", "true");
  bar.firstChild.style.width = `${Math.round(share * 100)}%`;
  const tally = make("ul", "kh-tally");
  for (const { outcome, number } of view.counts) {
    tally.append(make("li", "", badge(outcome), `${number} ${outcome}`));
  }
  const total = make("p", "kh-total", make("strong", "kh-points", points), ` dari ${max} poin`);
  return make("div", "kh-score", make("div", "kh-score-line", total, tally), bar);
}

function drawEvidence(evidence) {
  const list = make("div", "kh-evidence");
  for (const own of [true, false]) {
    const entries = evidence.filter((entry) => entry.own === own);
    if (!entries.length) continue;
    list.append(make("p", "kh-label", own ? "Dari tulisan Anda" : "Belum ada di tulisan Anda"));
    for (const { text, note } of entries) {
      const quote = make("blockquote", own ? "kh-quote" : "kh-quote kh-given", own ? `“${text}”` : text);
      if (note) quote.append(make("span", "kh-note", ` — ${note}`));
      list.append(quote);
    }
  }
  return list.childNodes.length ? list : null;
}

function drawLink(criterion, front) {
  const { path, fragment, label } = criterion.learn;
  if (!label) return null;
  if (!path || !front.follow) return make("p", "kh-learn", `Pelajaran: ${label}`);
  const link = make("a", "kh-link", `Pelajari: ${label}`);
  link.dataset.key = `learn:${criterion.id}`;
  link.href = "#";
  front.follow(link, path, fragment);
  return make("p", "kh-learn", link);
}

function drawCriterion(criterion, front) {
  const { outcome, points, max } = criterion;
  const said = make("span", `kh-outcome kh-${KINDS[outcome]}`, outcome);
  const worth = make("span", "kh-worth", points, make("span", "kh-of", ` / ${max}`), hidden(" poin"));
  const heading = make("span", "kh-name", make("span", "kh-what", criterion.title), " ", said);
  const summary = make("summary", "kh-summary", badge(outcome), heading, worth);
  summary.dataset.key = `criterion:${criterion.id}`;
  const hint = criterion.hint
    ? make("p", "kh-hint", make("span", "kh-label", "Saran "), criterion.hint)
    : null;
  const body = make(
    "div", "kh-body",
    criterion.message ? make("p", "kh-message", criterion.message) : null,
    drawEvidence(criterion.evidence), hint, drawLink(criterion, front),
  );
  const details = make("details", "kh-criterion", summary, body);
  const remembered = front.opened.get(criterion.id);
  details.open = remembered ?? (outcome === "belum tepat" && criterion.message !== "");
  summary.addEventListener("click", () => front.opened.set(criterion.id, !details.open));
  return details;
}

function drawCriteria(view, front) {
  const list = make("div", "kh-criteria");
  let group = "";
  for (const criterion of view.criteria) {
    if (criterion.group && criterion.group !== group) list.append(make("h4", "kh-group", criterion.group));
    group = criterion.group;
    list.append(drawCriterion(criterion, front));
  }
  if (view.state === "graded") return list;
  const summary = make("summary", "kh-asked", `Yang dinilai: ${view.criteria.length} butir, ${view.score.max} poin`);
  summary.dataset.key = "asked";
  const details = make("details", "kh-all", summary, list);
  details.open = front.opened.get("asked") ?? false;
  summary.addEventListener("click", () => front.opened.set("asked", !details.open));
  return details;
}

function drawNote(text, kind) {
  return make("p", `kh-callout kh-callout-${kind}`, text);
}

function drawResult(view, front) {
  const parts = [];
  if (view.state === "trouble") {
    parts.push(make("div", "kh-callout kh-callout-trouble",
      make("strong", "", view.trouble.message), make("p", "", view.trouble.step)));
    return parts;
  }
  if (view.state === "empty") {
    parts.push(drawNote("Belum ada jawaban. Klik sel di atas, tekan Enter, tulis, lalu tekan Simpan & periksa.", "info"));
  } else if (view.state === "review") {
    parts.push(drawNote("Jawaban ini dibaca dan dinilai oleh instruktur setelah diserahkan.", "info"));
  } else if (view.state !== "pending") {
    parts.push(drawScore(view));
  }
  const kind = view.state === "thin" ? "trouble" : "info";
  parts.push(...view.notes.map((text) => drawNote(text, kind)));
  if (view.criteria.length) parts.push(drawCriteria(view, front));
  return parts;
}

function spoken(view) {
  if (view.state === "trouble") return "";
  if (view.state !== "graded" && view.state !== "thin") return "";
  const tally = view.counts.map(({ outcome, number }) => `${number} ${outcome}`).join(", ");
  return ` ${view.score.points} dari ${view.score.max} poin. ${tally}`;
}

// ---- the panel ---------------------------------------------------------------------------------

function render({ model, el }) {
  const manager = model.widget_manager;
  const context = manager?.context;
  const links = manager?.rendermime?.linkHandler;
  const title = make("h3", "kh-title");
  const meta = make("p", "kh-meta");
  const button = make("button", "kh-check", "Simpan & periksa");
  button.type = "button";
  button.dataset.key = "check";
  const status = make("p", "kh-status");
  status.setAttribute("role", "status");
  const result = make("div", "kh-result");
  const root = make("section", "kh-panel",
    make("header", "kh-head", make("div", "kh-headline", title, meta), button), status, result);
  root.lang = "id";
  root.setAttribute("aria-label", "Periksa jawaban");
  // Letters and Enter pressed in here are the panel's, not commands on the notebook's cells.
  root.dataset.lmSuppressShortcuts = "true";
  el.append(root);

  const front = { opened: new Map(), follow: context && links ? follow : null };
  const view_id = Math.random().toString(36).slice(2);
  let clicks = 0;
  let waiting = ""; // the request that is not answered yet
  let saving = "saved";
  let timer = 0;

  function follow(link, path, fragment) {
    const here = context.path.split("/").slice(0, -1);
    for (const step of path.split("/")) step === ".." ? here.pop() : here.push(step);
    links.handleLink(link, here.join("/"), fragment);
  }

  function say(text, aloud = "") {
    status.replaceChildren(text, hidden(aloud));
  }

  function draw() {
    const view = model.get("view");
    const focused = root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    title.textContent = view.title || "Periksa jawaban";
    const words = view.state === "trouble" ? "" : `${view.words} kata`;
    const saved = view.saved ? `disimpan pukul ${clock(view.saved)}` : "";
    meta.textContent = [words, saved, view.file].filter(Boolean).join(" · ");
    result.replaceChildren(...drawResult(view, front));
    root.classList.remove("kh-stale");
    if (focused) root.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    if (waiting && view.request === waiting) done(view);
    else if (!waiting && view.request === "" && clicks) say("Diperbarui setelah notebook disimpan.", spoken(view));
  }

  function done(view) {
    clearTimeout(timer);
    waiting = "";
    busy(false);
    if (view.state === "trouble") say("Belum dapat diperiksa.", `${view.trouble.message} ${view.trouble.step}`);
    else if (saving === "none") say(`Tampilan ini tidak punya perintah simpan. Yang diperiksa: versi yang disimpan pukul ${clock(view.saved)}. Bila Anda mengubah teks setelah itu, simpan dahulu.`, spoken(view));
    else if (saving === "failed") say(`Notebook belum tersimpan. Yang diperiksa: versi pukul ${clock(view.saved)}. Tekan Ctrl+S dan baca pesan yang muncul.`, spoken(view));
    else say("Tersimpan dan diperiksa.", spoken(view));
  }

  function busy(on) {
    button.setAttribute("aria-disabled", String(on));
    root.classList.toggle("kh-busy", on);
  }

  // No answer: the text is safe, the checker is not there (or works on another cell).
  function unanswered() {
    const kept = saving === "saved" ? "Teks Anda sudah tersimpan. " : "";
    const state = manager?.kernel?.status;
    root.classList.add("kh-stale");
    if (state === "busy") {
      say(`${kept}Pemeriksa masih mengerjakan sel lain; hasil muncul di sini begitu selesai.`);
      return;
    }
    waiting = "";
    busy(false);
    say(`${kept}Pemeriksa tidak menjawab (kernel berhenti atau baru dinyalakan ulang). ${RERUN}`);
  }

  async function check() {
    if (waiting) return;
    waiting = `${view_id}-${++clicks}`;
    busy(true);
    say("Menyimpan…");
    saving = await save(root, context).catch(() => "failed");
    say("Memeriksa…");
    timer = setTimeout(unanswered, ANSWER_WITHIN);
    try {
      model.send({ do: "check", request: waiting, file: baseName(context?.path) });
    } catch {
      clearTimeout(timer);
      unanswered();
    }
  }

  function onKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      check();
    }
  }

  button.addEventListener("click", check);
  root.addEventListener("keydown", onKey);
  model.on("change:view", draw);
  draw();
  if (context) model.send({ do: "name", file: baseName(context.path) });
  return () => {
    clearTimeout(timer);
    model.off("change:view", draw);
  };
}

export default { render };
