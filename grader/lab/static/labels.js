// The labeler: rows one at a time or as a list, label buttons, number keys. A click is sent to
// Python; what is drawn as chosen is what Python has written to disk.

const TYPING_PAUSE = 700; // ms without a key before a note is sent

function render({ model, el }) {
  const task = model.get("task");
  const texts = new Map(task.rows.map(({ id, text }) => [id, text]));
  const places = new Map(task.rows.map(({ id }, index) => [id, index + 1]));
  const note = named(make("textarea", "kh-note-text"), "note", { rows: "2", maxlength: "2000" });
  let noteRow = ""; // the row that the note being typed belongs to
  let typing = 0;
  let view = model.get("view");
  let drawn = null; // the row whose card was drawn last
  let touched = ""; // the label set used last on that row
  let keyboard = false; // whether the focus was moved by keys
  let focused = ""; // the key of what has, or had, the focus

  const { root, send, say, refresh, close } = sheet({ model, el, label: `Pelabelan: ${task.title}` }, draw);

  function answersOf(id) {
    return view.answers[id] ?? {};
  }

  function complete(id) {
    return task.sets.every(({ field, optional }) => optional || answersOf(id)[field]);
  }

  // The set that number keys label: the one focused by keyboard, else the first that lacks a
  // label, else the one used last.
  function active() {
    const focused = keyboard && document.activeElement?.closest?.(".kh-set")?.dataset.field;
    const open = task.sets.find(({ field, optional }) => !optional && !answersOf(view.at)[field]);
    return task.sets.find(({ field }) => field === (focused || open?.field || touched)) ?? task.sets[0];
  }

  function showActive() {
    const { field } = active();
    for (const group of root.querySelectorAll(".kh-set")) {
      group.classList.toggle("kh-active", group.dataset.field === field);
    }
  }

  function label(field, value) {
    sendNote();
    touched = field;
    send({ do: "label", row: view.at, field, value });
  }

  function go(message) {
    sendNote();
    send(message);
  }

  function sendNote() {
    clearTimeout(typing);
    typing = 0;
    if (noteRow && note.value.trim() !== (view.notes[noteRow] ?? "")) {
      send({ do: "note", row: noteRow, text: note.value });
    }
  }

  function drawSet({ field, title, optional, options }) {
    const chosen = answersOf(view.at)[field];
    const heading = make("h4", "kh-set-title", title, optional ? make("span", "kh-label", " · boleh kosong") : "");
    heading.id = `kh-${root.dataset.view}-${field}`;
    const group = make("div", "kh-options");
    group.setAttribute("role", "radiogroup");
    group.setAttribute("aria-labelledby", heading.id);
    // Tab reaches one option: the focused, else the chosen, else the first.
    const here = options.find(({ value }) => focused === `label:${field}:${value}`)?.value;
    const reached = here ?? chosen ?? options[0].value;
    options.forEach(({ value, name, meaning }, index) => {
      const on = value === chosen;
      const stop = value === reached;
      const key = `label:${field}:${value}`;
      group.append(option({ role: "radio", key, on, stop, number: index + 1, name, meaning }, () => label(field, value)));
    });
    const set = make("div", "kh-set", heading, group);
    set.dataset.field = field;
    if (optional && chosen) set.append(action("Kosongkan", `clear:${field}`, () => label(field, "")));
    const verdict = view.verdicts[view.at]?.[field];
    if (verdict) set.append(drawVerdict(verdict));
    return set;
  }

  function drawNote() {
    if (noteRow !== view.at || document.activeElement !== note) note.value = view.notes[view.at] ?? "";
    noteRow = view.at;
    return make("label", "kh-note-field", make("span", "kh-label", "Mengapa? (boleh kosong)"), note);
  }

  function drawCard() {
    const mark = complete(view.at) ? "sudah dilabeli" : "belum dilabeli";
    const head = make("p", "kh-label", `Butir ${places.get(view.at)} dari ${task.rows.length} · ${mark}`);
    const text = make("blockquote", "kh-quote kh-row-text", texts.get(view.at));
    const card = make("article", "kh-card", head, text, ...task.sets.map(drawSet), drawNote());
    card.tabIndex = -1;
    return named(card, "card", { "aria-label": `Butir ${places.get(view.at)}` });
  }

  function drawRow(id) {
    if (id === view.at) return make("li", "kh-item", drawCard());
    const names = task.sets.map(({ field, options }) => options.find(({ value }) => value === answersOf(id)[field])?.name);
    const badge = silent(make("span", `kh-badge ${complete(id) ? "kh-passed" : ""}`, complete(id) ? "✓" : "○"));
    const given = names.filter(Boolean).join(" · ") || "belum dilabeli";
    const button = make("button", "kh-row", badge, make("span", "kh-name", texts.get(id), make("span", "kh-meaning", given)));
    named(button, `row:${id}`, { type: "button" }).addEventListener("click", () => go({ do: "go", row: id }));
    return make("li", "kh-item", button);
  }

  function drawTools() {
    const toggles = [["Daftar", "list", view.listed], ["Belum dilabeli saja", "filter", view.only_open]];
    const tools = make("div", "kh-tools");
    for (const [text, what, on] of toggles) {
      const button = action(text, what, () => go({ do: what, on: !on }));
      button.setAttribute("aria-pressed", String(on));
      tools.append(button);
    }
    tools.append(action("Urungkan", "undo", () => go({ do: "undo" }), view.undo));
    return tools;
  }

  function drawSteps() {
    const keys = silent(make("p", "kh-keys", "Papan ketik: 1–9 memilih label, B berikutnya, S sebelumnya, U urungkan"));
    const back = action("← Sebelumnya", "back", () => go({ do: "move", back: true }));
    const next = action("Berikutnya →", "next", () => go({ do: "move" }));
    next.classList.add("kh-primary");
    return make("div", "kh-steps", back, next, keys);
  }

  function draw(now, body) {
    view = now;
    const moved = drawn !== null && drawn !== view.at;
    if (moved) touched = "";
    const caret = [note.selectionStart, note.selectionEnd];
    const title = make("h3", "kh-title", task.title);
    const head = make("header", "kh-head", title, drawTools());
    const main = view.listed ? make("ol", "kh-list", ...view.shown.map(drawRow)) : drawCard();
    body.replaceChildren(head, drawProgress(view.progress), main, drawSteps());
    if (!moved) note.setSelectionRange(...caret);
    drawn = view.at;
    queueMicrotask(showActive);
    // Buttons that step keep the focus; a key or a click on a row brings it to the card.
    return moved && !["next", "back"].includes(focused) ? "card" : "";
  }

  root.addEventListener("focusin", (event) => {
    focused = event.target.dataset.key ?? "";
    showActive();
  });

  root.addEventListener("pointerdown", () => { keyboard = false; });
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === note) return;
    if (["Tab", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"].includes(event.key)) keyboard = true;
    if (rove(event.target.closest(".kh-options"), event)) return;
    const number = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    const acts = {
      b: () => go({ do: "move" }),
      s: () => go({ do: "move", back: true }),
      u: () => go({ do: "undo" }),
    };
    const letter = event.key.toLowerCase();
    if (number) {
      const { field, title, options } = active();
      if (number > options.length) say(`${title} hanya punya ${options.length} label.`);
      else label(field, options[number - 1].value);
    } else if (Object.hasOwn(acts, letter)) acts[letter]();
    else return;
    event.preventDefault();
  });

  note.addEventListener("input", (event) => {
    clearTimeout(typing);
    if (!event.isComposing) typing = setTimeout(sendNote, TYPING_PAUSE);
  });
  note.addEventListener("change", sendNote);

  root.dataset.view = Math.random().toString(36).slice(2);
  refresh();
  return () => {
    sendNote();
    close();
  };
}

export default { render };
