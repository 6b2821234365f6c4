// Beranda. Python decides what is shown (`view.body`, drawn by dom.js); this opens notebooks through
// the front end (links.js) and sends the one button's click.

const ANSWER_WITHIN = 8000; // ms until the page says that nothing answers
const SILENT = "Belum diperbarui: program di balik halaman ini belum menjawab. Pilih menu Kernel → " +
  "Demulai Lagi Kernel dan Jalankan Semua Sel (Restart Kernel and Run All Cells).";

function render({ model, el }) {
  const manager = model.widget_manager;
  const viewId = Math.random().toString(36).slice(2);
  const body = element({ tag: "div", class: "kh-home-body", kids: [] });
  const status = element({ tag: "p", class: "kh-status", kids: [], attributes: { role: "status" } });
  // Letters and Enter pressed in here are the page's, not commands on the notebook's cells.
  const own = { lang: "id", "aria-label": "Beranda", "data-lm-suppress-shortcuts": "true" };
  const root = element({ tag: "section", class: "kh-panel kh-home", kids: [], attributes: own });
  root.append(body, status);
  el.append(root);
  const open = opener(manager?.context, manager?.rendermime?.linkHandler, root);

  let clicks = 0;
  let timer = 0;

  function draw() {
    const view = model.get("view");
    fill(body, view.body, viewId);
    if (view.request.startsWith(viewId)) {
      clearTimeout(timer);
      root.classList.remove("kh-busy");
      fill(status, [view.said]);
    }
  }

  function silent() {
    root.classList.remove("kh-busy");
    fill(status, [SILENT]);
  }

  function send(message) {
    try {
      model.send({ ...message, request: `${viewId}-${++clicks}` });
      return true;
    } catch {
      return false; // the kernel that the page spoke to is gone
    }
  }

  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-path]");
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey); // else a tab of the browser
    if (link && open && plain) {
      event.preventDefault();
      open(link.dataset.path);
      return;
    }
    const message = event.target.closest("[data-key]")?.drawn?.send;
    if (!message) return;
    root.classList.add("kh-busy");
    fill(status, ["Membaca …"]);
    clearTimeout(timer);
    timer = setTimeout(silent, ANSWER_WITHIN);
    if (!send(message)) silent();
  });
  root.addEventListener("keydown", (event) => event.stopPropagation()); // or the notebook takes it
  model.on("change:view", draw);
  draw();
  send({ do: "look" });
  return () => {
    clearTimeout(timer);
    model.off("change:view", draw);
  };
}

export default { render };
