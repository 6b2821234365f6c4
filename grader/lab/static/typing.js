// Fields: what is typed is sent after a pause or when the field is left. Until Python has written
// it, it is a draft: it stays in its field, is kept in this tab, and is sent again.

const TYPING_PAUSE = 700; // ms without a key before a text is sent
const AGAIN_AFTER = 5000; // ms until a draft that could not be saved is sent again
const GROWS = CSS.supports("field-sizing", "content");

// Where drafts outlive a reload; null in a front end that keeps nothing.
const storage = () => { try { return window.sessionStorage; } catch { return null; } };

function inside({ root, post, place, name }) {
  const drafts = new Map(JSON.parse(storage()?.getItem(name) ?? "[]")); // key to {message, text, request}
  let timer = 0;

  function fit(node) {
    if (node.tagName === "TEXTAREA" && !GROWS && node.scrollHeight) {
      node.style.height = "auto";
      node.style.height = `${node.scrollHeight + 2}px`;
    }
    const counter = root.querySelector(`[data-counts="${CSS.escape(node.dataset.key)}"]`);
    if (counter) counter.textContent = `${[...node.value].length} / ${counter.dataset.longest} huruf`;
  }

  function later(pause) {
    clearTimeout(timer);
    if (drafts.size) timer = setTimeout(before, pause);
  }

  // Marks the fields that hold a draft; all others show what is on disk.
  function show() {
    if (drafts.size) storage()?.setItem(name, JSON.stringify([...drafts]));
    else storage()?.removeItem(name);
    for (const node of root.querySelectorAll(":is(textarea, select, input)[data-key]")) {
      const draft = drafts.get(node.dataset.key);
      if (draft) node.dataset.unsaved = "";
      else delete node.dataset.unsaved;
      if (draft && node.value !== draft.text) node.value = draft.text;
      settle(node);
      fit(node);
    }
  }

  function type(node) {
    drafts.set(node.dataset.key, { message: node.drawn.send, text: node.value, request: 0 });
    show();
  }

  function before() {
    clearTimeout(timer);
    for (const draft of drafts.values()) {
      if (!draft.request) draft.request = post({ ...draft.message, text: draft.text });
    }
  }

  // After Python's answer number `answered`; `failed` where it could not write.
  function after(answered, failed) {
    for (const [key, draft] of drafts) {
      if (!draft.request || draft.request > answered) continue;
      if (failed) draft.request = 0;
      else drafts.delete(key);
    }
    if (failed) later(AGAIN_AFTER);
    show();
  }

  function lost() {
    for (const draft of drafts.values()) draft.request = 0;
    later(AGAIN_AFTER);
  }

  function warn(event) {
    if (drafts.size) event.preventDefault();
  }

  function stop() {
    before();
    drafts.clear(); // what is not saved is found in this tab by the view that comes next
    window.removeEventListener("beforeunload", warn);
  }

  root.addEventListener("input", (event) => {
    if (!event.target.drawn?.send) return;
    type(event.target);
    if (!event.isComposing) later(TYPING_PAUSE);
  });
  root.addEventListener("change", (event) => {
    const field = place(event.target.dataset.fills); // a date picked from the calendar
    if (field) field.value = event.target.value;
    if (field) type(field);
    field?.focus();
    before();
  });
  root.addEventListener("focusout", (event) => queueMicrotask(() => settle(event.target)));
  root.addEventListener("click", (event) => {
    place(event.target.closest("[data-opens]")?.dataset.opens)?.showPicker?.();
  });
  window.addEventListener("beforeunload", warn);

  for (const draft of drafts.values()) draft.request = 0; // an earlier kernel's
  later(0);
  return { before, after, lost, stop };
}
