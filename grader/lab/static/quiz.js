// The quiz: all questions below each other, each a group of options. A click is sent to Python;
// what is drawn as chosen is what Python has written to disk.

function render({ model, el }) {
  const task = model.get("task");
  const viewId = Math.random().toString(36).slice(2);
  const stops = new Map(); // question to the option that Tab reaches
  let view = model.get("view");

  const { root, send, say, refresh, close } = sheet({ model, el, label: `Kuis: ${task.title}` }, draw);

  function choose(question, value) {
    stops.set(question.id, value);
    const on = !(view.answers[question.id] ?? []).includes(value);
    if (on || question.multiple) send({ do: "choose", question: question.id, value, on });
  }

  function drawChosen({ name, right, reason }) {
    const badge = silent(make("span", `kh-badge kh-${right ? "passed" : "not-yet"}`, right ? "✓" : "✎"));
    const said = make("strong", "", right ? "Tepat" : "Belum tepat");
    return make("div", "kh-verdict", badge, make("p", "", said, `: ${name}`, reason ? make("span", "kh-meaning", reason) : ""));
  }

  function drawVerdict(verdict) {
    if (!verdict) return [];
    const parts = verdict.options.map(drawChosen);
    if (verdict.missing) parts.push(make("p", "kh-label", "Masih ada pilihan lain yang tepat."));
    if (verdict.reason) parts.push(make("p", "", verdict.reason));
    return parts;
  }

  function drawQuestion(question, index) {
    const { id, text, multiple, options } = question;
    const chosen = view.answers[id] ?? [];
    const role = multiple ? "checkbox" : "radio";
    const mark = chosen.length ? "sudah dijawab" : "belum dijawab";
    const kind = multiple ? " · boleh lebih dari satu" : "";
    const head = make("p", "kh-label", `Pertanyaan ${index + 1} dari ${task.questions.length} · ${mark}${kind}`);
    const asked = make("h4", "kh-question", text);
    asked.id = `kh-${viewId}-${id}`;
    const group = make("div", "kh-options kh-column");
    group.setAttribute("role", multiple ? "group" : "radiogroup");
    group.setAttribute("aria-labelledby", asked.id);
    const stop = stops.get(id) ?? chosen[0] ?? options[0].value;
    options.forEach(({ value, name }, place) => {
      const setup = { role, key: `choose:${id}:${value}`, on: chosen.includes(value), number: place + 1, name };
      // Checkboxes are each reached by Tab; of radio buttons only one is.
      group.append(option({ ...setup, stop: multiple || value === stop }, () => choose(question, value)));
    });
    const article = make("article", "kh-card kh-set", head, asked, group, ...drawVerdict(view.verdicts[id]));
    article.dataset.question = id;
    return article;
  }

  function draw(now, body) {
    view = now;
    const head = make("header", "kh-head", make("h3", "kh-title", task.title));
    body.replaceChildren(head, drawProgress(view.progress), ...task.questions.map(drawQuestion));
    queueMicrotask(showActive);
    return "";
  }

  // Number keys answer the question that has the focus; only its numbers are shown.
  function active() {
    return document.activeElement?.closest?.(".kh-card")?.dataset.question ?? "";
  }

  function showActive() {
    const id = root.contains(document.activeElement) ? active() : "";
    for (const card of root.querySelectorAll(".kh-card")) card.classList.toggle("kh-active", card.dataset.question === id);
  }

  root.addEventListener("focusin", showActive);
  root.addEventListener("focusout", () => queueMicrotask(showActive));
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (rove(event.target.closest(".kh-options"), event)) return;
    const question = task.questions.find(({ id }) => id === active());
    if (!question || !/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    const picked = question.options[Number(event.key) - 1];
    if (picked) {
      root.querySelector(`[data-key="${CSS.escape(`choose:${question.id}:${picked.value}`)}"]`).focus();
      choose(question, picked.value);
    } else say(`Pertanyaan ini hanya punya ${question.options.length} pilihan.`);
  });

  refresh();
  return close;
}

export default { render };
