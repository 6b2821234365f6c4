// What the widgets on tabular answers share; their own module follows in the same file. Every text
// is set as text, never as HTML.

const ANSWER_WITHIN = 5000; // ms until the widget says that nothing answers
const RERUN = "Tunggu sebentar; bila tetap begini, pilih menu Kernel → Demulai Lagi Kernel dan " +
  "Jalankan Semua Sel (Restart Kernel and Run All Cells). Jawaban yang tersimpan tampak kembali.";

function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function hidden(text) {
  return make("span", "kh-sr", text);
}

function silent(node) {
  node.setAttribute("aria-hidden", "true");
  return node;
}

function named(node, key, attributes = {}) {
  node.dataset.key = key;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

// A button that says what it does; a disabled one keeps the focus.
function action(text, key, act, able = true) {
  const button = named(make("button", "kh-action", text), key, { type: "button" });
  if (!able) button.setAttribute("aria-disabled", "true");
  button.addEventListener("click", () => able && act());
  return button;
}

// One choice among others: `role` is radio or checkbox; only `stop` is reached by Tab.
function option({ role, key, on, stop, number, name, meaning }, act) {
  const mark = silent(make("span", "kh-mark", on ? (role === "radio" ? "●" : "✓") : ""));
  const texts = make("span", "kh-name", make("span", "kh-what", name));
  if (meaning) texts.append(make("span", "kh-meaning", meaning));
  const hint = number <= 9 ? silent(make("kbd", "kh-number", String(number))) : null;
  const button = named(make("button", `kh-option kh-${role}`, mark, texts, hint), key, {
    type: "button", role, "aria-checked": String(on),
  });
  button.tabIndex = stop ? 0 : -1;
  button.addEventListener("click", act);
  return button;
}

// Arrow keys move the focus inside a group of options and choose nothing.
function rove(group, event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step || !group) return false;
  const options = [...group.querySelectorAll(".kh-option")];
  const next = options[(options.indexOf(document.activeElement) + step + options.length) % options.length];
  event.preventDefault();
  for (const other of options) other.tabIndex = other === next ? 0 : -1;
  next.focus();
  return true;
}

function drawProgress({ done, total, text }) {
  const fill = make("div", "kh-bar-fill");
  fill.style.width = `${Math.round((100 * done) / total)}%`;
  const bar = make("div", "kh-bar", fill);
  const values = { role: "progressbar", "aria-valuemin": "0", "aria-valuemax": String(total) };
  for (const [name, value] of Object.entries(values)) bar.setAttribute(name, value);
  bar.setAttribute("aria-valuenow", String(done));
  bar.setAttribute("aria-label", "Kemajuan");
  return make("div", "kh-progress", make("p", "kh-count", text), bar);
}

function drawVerdict({ right, key, reason }) {
  const said = right ? "Tepat." : `Belum tepat. Kunci latihan ini: ${key}.`;
  const badge = silent(make("span", `kh-badge kh-${right ? "passed" : "not-yet"}`, right ? "✓" : "✎"));
  return make("div", "kh-verdict", badge, make("p", "", make("strong", "", said), reason ? ` ${reason}` : ""));
}

// The frame of a widget: its root, its status line, and the way to Python and back. `draw` is
// called whenever Python shows something new, and gives back where the focus belongs ("" for
// where it was).
function sheet({ model, el, label }, draw) {
  const status = make("p", "kh-status");
  status.setAttribute("role", "status");
  const body = make("div", "kh-sheet-body");
  const root = make("section", "kh-panel kh-sheet", body, status);
  root.lang = "id";
  root.tabIndex = -1; // a click between the buttons keeps the keys here
  root.setAttribute("aria-label", label);
  // Letters and digits pressed in here are the widget's, not commands on the notebook's cells.
  root.dataset.lmSuppressShortcuts = "true";
  el.append(root);

  const viewId = Math.random().toString(36).slice(2);
  let sent = 0;
  let answered = 0;
  let timer = 0;

  function say(text, trouble = false, aloud = "") {
    status.replaceChildren(text, hidden(aloud));
    root.classList.toggle("kh-alarm", trouble);
  }

  function busy(on) {
    root.classList.toggle("kh-busy", on);
  }

  // No answer: nothing is claimed to be saved.
  function unanswered() {
    if (model.widget_manager?.kernel?.status === "busy") {
      say("Belum tersimpan: notebook masih mengerjakan sel lain. Hasilnya muncul begitu selesai.", true);
      timer = setTimeout(unanswered, ANSWER_WITHIN);
      return;
    }
    busy(false);
    say(`Belum tersimpan: program penyimpan belum menjawab. ${RERUN}`, true);
  }

  function send(message) {
    busy(true);
    clearTimeout(timer);
    timer = setTimeout(unanswered, ANSWER_WITHIN);
    try {
      model.send({ ...message, request: `${viewId}-${++sent}` });
    } catch {
      clearTimeout(timer); // the kernel that the widget spoke to is gone
      unanswered();
    }
  }

  function place(key) {
    return key ? root.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  }

  function refresh() {
    const view = model.get("view");
    const inside = root.contains(document.activeElement);
    const before = inside ? document.activeElement.dataset.key : "";
    const wish = draw(view, body);
    if (inside) (place(wish) ?? place(before) ?? root).focus({ preventScroll: !wish });
    const [id, number] = view.request.split("-");
    if (id === viewId) answered = Number(number);
    if (answered === sent) {
      clearTimeout(timer);
      busy(false);
    }
    const aside = view.aside
      ? ` Berkas jawaban yang rusak disimpan sebagai jawaban/${view.aside}; yang masih terbaca sudah dipulihkan.`
      : "";
    say(view.error || view.said + aside, Boolean(view.error), ` ${view.progress.text}`);
  }

  root.addEventListener("keydown", (event) => {
    event.stopPropagation(); // a key that reaches the notebook takes the focus to its cell
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    const focused = document.activeElement;
    root.closest(".jp-NotebookPanel")?.querySelector('[data-command="docmanager:save"]')?.click();
    if (document.activeElement !== focused) focused?.focus({ preventScroll: true });
    say("Jawaban di sini tersimpan pada setiap klik. Notebook ikut disimpan.");
  });
  model.on("change:view", refresh);
  const close = () => {
    clearTimeout(timer);
    model.off("change:view", refresh);
  };
  return { root, send, say, refresh, close };
}
