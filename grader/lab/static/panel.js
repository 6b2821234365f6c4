// The panel under a prose answer. Python decides what is shown (`view.body`, drawn by dom.js); this
// saves the notebook through the front end, says so where that cannot be done, and lights up the
// passages of a criterion in the trainee's own text. writing.js counts what is typed, drafts.js brings
// earlier versions back.

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

function clock(milliseconds) {
  const then = new Date(milliseconds);
  const parts = { hour: "2-digit", minute: "2-digit", second: "2-digit" };
  if (then.toDateString() !== new Date().toDateString()) Object.assign(parts, { day: "numeric", month: "long" });
  return new Intl.DateTimeFormat("id-ID", parts).format(then);
}

function moment(milliseconds) {
  const text = clock(milliseconds);
  return text.includes("pukul") ? text : `pukul ${text}`;
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

function spoken(view) {
  if (view.trouble) return ` ${view.trouble.message} ${view.trouble.step}`;
  if (!["graded", "thin"].includes(view.state)) return "";
  const tally = view.counts.map(({ outcome, number }) => `${number} ${outcome}`).join(", ");
  return ` ${view.score.points} dari ${view.score.max} poin. ${tally}`;
}

function render({ model, el }) {
  const manager = model.widget_manager;
  const context = manager?.context;
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

  const follow = opener(context, manager?.rendermime?.linkHandler, root);
  const opened = new Map(); // folds that the trainee opened or closed
  const viewId = Math.random().toString(36).slice(2);
  let clicks = 0;
  let waiting = ""; // the request that is not answered yet; a late answer counts too
  let saving = "saved";
  let because = ""; // said behind what came of it
  let timer = 0;
  let live = 0; // words in the cell now; 0 until something is typed

  // A lesson that opens for the first time ends at its top: ask once more when it is in front.
  function learn({ path, fragment }) {
    follow(path, fragment);
    setTimeout(() => root.offsetParent || follow(path, fragment), OPEN_WITHIN);
  }

  function say(text, aloud = "") {
    status.replaceChildren(text, hidden(aloud));
  }

  function draw() {
    const view = model.get("view");
    title.textContent = view.title || "Periksa jawaban";
    live = 0;
    head();
    fill(result, view.body ?? [], viewId);
    for (const fold of result.querySelectorAll("details")) settleFold(fold);
    if (!follow) for (const link of result.querySelectorAll("a[data-path]")) link.removeAttribute("href");
    for (const time of result.querySelectorAll("time[data-at]")) time.textContent = moment(Number(time.dataset.at));
    earlier.answered(view);
    root.classList.remove("kh-stale");
    if (waiting && view.request === waiting) done(view);
    else if (button.ariaDisabled !== "true" && view.request === "" && clicks) say("Diperbarui setelah notebook disimpan.", spoken(view));
  }

  function head() {
    const view = model.get("view");
    const count = live || view.words;
    const words = count ? `${count} kata${live && live !== view.words ? " (belum diperiksa)" : ""}` : "";
    const saved = view.saved ? `disimpan pukul ${clock(view.saved)}` : "";
    meta.textContent = [words, saved, view.time, view.file].filter(Boolean).join(" · ");
  }

  function settleFold(fold) {
    const key = fold.firstElementChild?.dataset.key ?? "";
    fold.open = opened.get(key) ?? fold.dataset.open === "1";
  }

  // The passages of the criterion under the pointer, or with the focus, stand out in the text.
  function light(name) {
    let first = null;
    for (const passage of result.querySelectorAll("mark[data-of]")) {
      const lit = name !== "" && passage.dataset.of.split(" ").includes(name);
      passage.classList.toggle("kh-lit", lit);
      if (lit) first ??= passage;
    }
    const text = first?.closest(".kh-own");
    if (text) text.scrollTop = first.offsetTop - text.offsetTop - 24;
  }

  const lights = (event) => light(event.target.closest?.("[data-lights]")?.dataset.lights ?? "");

  function clicked(event) {
    const summary = event.target.closest("summary[data-key]");
    if (summary) opened.set(summary.dataset.key, !summary.parentElement.open);
    const link = event.target.closest("a[data-path]");
    if (link && follow) {
      event.preventDefault();
      learn(link.dataset);
    }
    const restore = event.target.closest("[data-restore]");
    if (restore) earlier.bringBack(restore.dataset.restore);
    if (event.target.closest("[data-put-back]")) earlier.putBack();
    const jump = event.target.closest("[data-jump]");
    const goal = jump && result.querySelector(`[data-key="${CSS.escape(jump.dataset.jump)}"]`);
    if (!goal) return;
    for (let fold = goal.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
      opened.set(fold.firstElementChild.dataset.key, true);
    }
    goal.focus();
    goal.scrollIntoView({ block: "nearest" });
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
    say(view.trouble ? "Belum dapat diperiksa." : `${texts[saving]}${because}`, spoken(view));
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

  async function check(why = "") {
    if (button.ariaDisabled === "true") return;
    because = why;
    waiting = `${viewId}-${++clicks}`;
    busy(true);
    say("Menyimpan…");
    saving = await save(root, context).catch(() => "failed");
    say("Memeriksa…");
    timer = setTimeout(unanswered, ANSWER_WITHIN);
    if (tell({ do: "check", request: waiting, seconds: writing.take() })) return;
    clearTimeout(timer);
    unanswered();
  }

  root.addEventListener("keydown", (event) => {
    event.stopPropagation(); // a key that reaches the notebook takes the focus to its cell
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
    if (key !== "s" && !(key === "z" && earlier.undo())) return;
    event.preventDefault();
    if (key === "s") check();
  });
  button.addEventListener("click", () => check());
  result.addEventListener("click", clicked);
  for (const kind of ["mouseover", "focusin"]) result.addEventListener(kind, lights);
  for (const kind of ["mouseleave", "focusout"]) result.addEventListener(kind, () => light(""));
  const earlier = versions({ context, model, result, button, viewId, tell, say, check });
  const writing = follower(context, model.get("view").item, (words) => {
    live = words;
    head();
  });
  model.on("change:view", draw);
  draw();
  if (context) tell({ do: "name" });
  return () => {
    clearTimeout(timer);
    writing.stop();
    earlier.stop();
    model.off("change:view", draw);
  };
}

export default { render };
