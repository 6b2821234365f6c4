// The widgets on tabular answers. Python holds the state and describes what is shown as parts; this
// draws them (dom.js) and sends clicks and keys. What is drawn as chosen is on disk. What else one
// does in a widget, typing or dragging, is `inside` of the module that is joined before this one.

const ANSWER_WITHIN = 5000; // ms until the widget says that nothing answers

// Tab comes back to the option that was left: of radio buttons only one is reached.
function stopAt(option) {
  for (const other of option.parentElement.querySelectorAll(".kh-radio")) other.tabIndex = other === option ? 0 : -1;
}

function render({ model, el }) {
  const task = model.get("task");
  const viewId = Math.random().toString(36).slice(2);
  const status = element({ tag: "p", class: "kh-status", kids: [], attributes: { role: "status" } });
  const body = element({ tag: "div", class: "kh-sheet-body", kids: [] });
  // A click between the buttons keeps the keys here; letters and digits pressed in here are the
  // widget's, not commands on the notebook's cells.
  const own = { lang: "id", tabindex: "-1", "aria-label": task.label, "data-lm-suppress-shortcuts": "true" };
  const root = element({ tag: "section", class: "kh-panel kh-sheet", kids: [], attributes: own });
  root.append(body, status);
  el.append(root);

  let sent = 0;
  let answered = 0;
  let timer = 0;
  let keyboard = false; // whether the focus was moved by keys

  function say(text, trouble = false, aloud = "") {
    root.classList.toggle("kh-alarm", trouble);
    fill(status, [text, { tag: "span", class: "kh-sr", kids: [aloud] }]);
  }

  // No answer: nothing is claimed to be saved.
  function unanswered() {
    if (model.widget_manager?.kernel?.status === "busy") {
      say(task.texts.busy, true);
      timer = setTimeout(unanswered, ANSWER_WITHIN);
      return;
    }
    root.classList.remove("kh-busy");
    say(task.texts.silent, true);
    extra.lost();
  }

  // Sends a message; gives back its number, 0 where the kernel that the widget spoke to is gone.
  function post(message) {
    root.classList.add("kh-busy");
    clearTimeout(timer);
    timer = setTimeout(unanswered, ANSWER_WITHIN);
    try {
      model.send({ ...message, request: `${viewId}-${++sent}` });
      return sent;
    } catch {
      clearTimeout(timer);
      queueMicrotask(unanswered);
      return 0;
    }
  }

  function act(message) {
    extra.before();
    post(message);
  }

  function place(key) {
    return key ? root.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  }

  const user = location.pathname.split("/lab")[0]; // on a hub everybody's folders have the same names
  const extra = inside({ root, act, post, place, name: `kelas-humas:${user}:${task.place}` });

  function refresh() {
    const view = model.get("view");
    const inside = root.contains(document.activeElement);
    const before = inside ? document.activeElement.dataset.key : "";
    root.drawn = { keys: view.keys };
    fill(body, view.body, viewId);
    const [id, number] = view.request.split("-");
    const reply = id === viewId && Number(number) > answered;
    if (reply) answered = Number(number);
    extra.after(answered, Boolean(view.error));
    const wish = reply ? place(view.focus) : null;
    if (inside && wish) wish.focus();
    else if (inside && document.activeElement !== place(before)) (place(before) ?? root).focus({ preventScroll: true });
    if (document.activeElement?.matches?.(".kh-radio")) stopAt(document.activeElement);
    if (answered === sent) clearTimeout(timer);
    if (answered === sent) root.classList.remove("kh-busy");
    say(view.error || view.said, Boolean(view.error), ` ${view.aloud}`);
  }

  // JupyterLab's own save; its toolbar takes the focus, which belongs here.
  function saveNotebook() {
    const focused = document.activeElement;
    extra.before();
    root.closest(".jp-NotebookPanel")?.querySelector('[data-command="docmanager:save"]')?.click();
    if (document.activeElement !== focused) focused?.focus({ preventScroll: true });
    say(task.texts.saved);
  }

  // The message of the innermost element that knows this key.
  function messageOf(event) {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    for (let node = event.target; node && node !== el; node = node.parentElement) {
      const message = node.drawn?.keys?.[key] ?? (keyboard ? node.drawn?.tabkeys?.[key] : null);
      if (message) return message;
    }
    return null;
  }

  root.addEventListener("click", (event) => {
    const part = event.target.closest("[data-key]")?.drawn;
    if (part?.send && part.value === undefined) act(part.send);
  });
  root.addEventListener("focusin", (event) => {
    if (event.target.matches(".kh-radio")) stopAt(event.target);
  });
  root.addEventListener("pointerdown", () => { keyboard = false; });
  root.addEventListener("keydown", (event) => {
    event.stopPropagation(); // a key that reaches the notebook takes the focus to its cell
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      saveNotebook();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(Tab|Arrow.*)$/.test(event.key)) keyboard = true;
    const message = event.target.matches("input, textarea, select") ? null : messageOf(event);
    if (!message) return;
    event.preventDefault();
    if (message.do) act(message);
    else place(message.focus)?.focus(); // arrow keys among options choose nothing
  });

  model.on("change:view", refresh);
  refresh();
  return () => {
    extra.stop();
    clearTimeout(timer);
    model.off("change:view", refresh);
  };
}

export default { render };
