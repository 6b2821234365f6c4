// The panel under a prose answer. Python decides what is shown (`view`); this draws it, saves the
// notebook through the front end, and says so where that cannot be done. Every text is set as text,
// never as HTML: a trainee's answer is quoted here.

const OUTCOMES = {
  "lulus": { symbol: "✓", kind: "passed" },
  "belum tepat": { symbol: "✎", kind: "not-yet" },
  "belum dikerjakan": { symbol: "○", kind: "not-attempted" },
  "dinilai instruktur": { symbol: "◇", kind: "for-instructor" },
};
const SAVE_WITHIN = 8000; // ms
const ANSWER_WITHIN = 5000; // ms until the panel says that nothing answers
const OPEN_WITHIN = 1500; // ms until a lesson that was just opened is drawn
const RERUN = "Tunggu sebentar; bila tetap begini, pilih menu Kernel → Demulai Lagi Kernel dan " +
  "Jalankan Semua Sel (Restart Kernel and Run All Cells).";

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
  const { symbol, kind } = OUTCOMES[outcome];
  const node = make("span", `kh-badge kh-${kind}`, symbol);
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

// Resolves to "saved", "failed", or "none" where the front end offers no way to save. JupyterLab's
// own command is driven by its toolbar button, so that its checks and dialogs apply; the context's
// signal says when the file is written.
async function save(root, context) {
  const button = root.closest(".jp-NotebookPanel")?.querySelector('[data-command="docmanager:save"]');
  if (!button && typeof context?.save !== "function") return "none";
  const settled = context?.saveState ? outcome(context.saveState) : "saved";
  const focused = document.activeElement;
  if (button) button.click();
  else context.save().catch(() => {});
  // The toolbar takes the focus; the next key shall work here, not on a button there.
  if (document.activeElement !== focused) focused?.focus({ preventScroll: true });
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
    list.append(make("p", "kh-label", own ? "Dari tulisan Anda" : "Dari lembar fakta"));
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
  const said = make("span", "kh-outcome", outcome);
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
  details.open = front.opened.get(criterion.id) ?? (outcome === "belum tepat" && criterion.message !== "");
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

function drawResult(view, front) {
  if (view.state === "trouble") {
    const { message, step } = view.trouble;
    return [make("div", "kh-callout kh-callout-trouble", make("strong", "", message), make("p", "", step))];
  }
  const kind = view.held ? "trouble" : "info";
  const parts = view.notes.map((text) => make("p", `kh-callout kh-callout-${kind}`, text));
  if (["graded", "thin"].includes(view.state)) parts.unshift(drawScore(view));
  if (view.criteria.length) parts.push(drawCriteria(view, front));
  return parts;
}

function spoken(view) {
  if (view.trouble) return ` ${view.trouble.message} ${view.trouble.step}`;
  if (!["graded", "thin"].includes(view.state)) return "";
  const tally = view.counts.map(({ outcome, number }) => `${number} ${outcome}`).join(", ");
  return ` ${view.score.points} dari ${view.score.max} poin. ${tally}`;
}

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
  const viewId = Math.random().toString(36).slice(2);
  let clicks = 0;
  let waiting = ""; // the request that is not answered yet; a late answer counts too
  let saving = "saved";
  let timer = 0;

  function follow(link, path, fragment) {
    const here = context.path.split("/").slice(0, -1);
    for (const step of path.split("/")) step === ".." ? here.pop() : here.push(step);
    const again = document.createElement("a");
    for (const node of [link, again]) links.handleLink(node, here.join("/"), fragment);
    // A lesson that opens for the first time ends at its top: ask once more when it is in front.
    link.addEventListener("click", () => {
      setTimeout(() => root.offsetParent || again.click(), OPEN_WITHIN);
    });
  }

  function say(text, aloud = "") {
    status.replaceChildren(text, hidden(aloud));
  }

  function draw() {
    const view = model.get("view");
    const focused = root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    title.textContent = view.title || "Periksa jawaban";
    const words = view.words ? `${view.words} kata` : "";
    const saved = view.saved ? `disimpan pukul ${clock(view.saved)}` : "";
    meta.textContent = [words, saved, view.file].filter(Boolean).join(" · ");
    result.replaceChildren(...drawResult(view, front));
    root.classList.remove("kh-stale");
    if (focused) root.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    if (waiting && view.request === waiting) done(view);
    else if (button.ariaDisabled !== "true" && view.request === "" && clicks) say("Diperbarui setelah notebook disimpan.", spoken(view));
  }

  function done(view) {
    clearTimeout(timer);
    waiting = "";
    busy(false);
    const version = `Yang diperiksa: versi yang disimpan pukul ${clock(view.saved)}.`;
    const texts = {
      saved: "Tersimpan dan diperiksa.",
      none: `Tampilan ini tidak punya perintah simpan. ${version} Simpan dahulu bila teks berubah.`,
      failed: `Notebook belum tersimpan. ${version} Tekan Ctrl+S dan baca pesan yang muncul.`,
    };
    say(view.trouble ? "Belum dapat diperiksa." : texts[saving], spoken(view));
  }

  function busy(on) {
    button.ariaDisabled = String(on);
    root.classList.toggle("kh-busy", on);
  }

  // No answer: the text is safe, the checker is not there (or works on another cell).
  function unanswered() {
    const kept = saving === "saved" ? "Teks Anda sudah tersimpan. " : "";
    root.classList.add("kh-stale");
    if (manager?.kernel?.status === "busy") {
      say(`${kept}Pemeriksa masih mengerjakan sel lain; hasil muncul di sini begitu selesai.`);
      timer = setTimeout(unanswered, ANSWER_WITHIN);
      return;
    }
    busy(false);
    say(`${kept}Pemeriksa belum menjawab. ${RERUN}`);
  }

  function tell(message) {
    try {
      model.send({ ...message, file: baseName(context?.path) });
      return true;
    } catch {
      return false; // the kernel that the panel spoke to is gone
    }
  }

  async function check() {
    if (button.ariaDisabled === "true") return;
    waiting = `${viewId}-${++clicks}`;
    busy(true);
    say("Menyimpan…");
    saving = await save(root, context).catch(() => "failed");
    say("Memeriksa…");
    timer = setTimeout(unanswered, ANSWER_WITHIN);
    if (tell({ do: "check", request: waiting })) return;
    clearTimeout(timer);
    unanswered();
  }

  root.addEventListener("keydown", (event) => {
    event.stopPropagation(); // a key that reaches the notebook takes the focus to its cell
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    check();
  });
  button.addEventListener("click", check);
  model.on("change:view", draw);
  draw();
  if (context) tell({ do: "name" });
  return () => {
    clearTimeout(timer);
    model.off("change:view", draw);
  };
}

export default { render };
