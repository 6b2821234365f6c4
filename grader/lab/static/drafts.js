// Bringing back an earlier version of an answer (grader/lab/forms/drafts.py): through JupyterLab's own
// model, so that Ctrl+Z takes it back, and only after Python has kept what stands in the cell now. A
// cell that has vanished from the notebook comes back as it was released, before its panel.

const KEPT_WITHIN = 5000; // ms

// The place of an item's panel among the cells; behind the last where it has none any more.
function placeOf(context, item) {
  const { cells } = context.model;
  for (let n = 0; n < cells.length; n++) {
    if (cells.get(n).getMetadata?.("nbgrader")?.grade_id === `${item}-panel`) return n;
    const marks = cells.get(n).getMetadata?.("kelas_humas");
    if (marks?.item === item && marks.role === "panel") return n;
  }
  return cells.length;
}

function versions({ context, model, result, button, viewId, tell, say, check }) {
  const { item } = model.get("view");
  let asked = 0;
  let waiting = null; // { request, done } of a question that Python has not answered yet
  let brought = null; // the text that was put in last; what came after is not undone by the panel

  // Resolves to the view that answers; undefined where none came.
  function ask(message) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(undefined), KEPT_WITHIN);
      const done = (view) => {
        clearTimeout(timer);
        waiting = null;
        resolve(view);
      };
      waiting = { request: `${viewId}-ask-${++asked}`, done };
      if (!tell({ ...message, request: waiting.request })) done(undefined);
    });
  }

  const shownOf = (version) => result.querySelector(`[data-version="${CSS.escape(version)}"]`);

  // The whole text of a version; a long one comes from Python. Says so where it cannot be had.
  async function textOf(version) {
    const shown = shownOf(version);
    if (!("cut" in (shown?.dataset ?? {}))) return shown?.textContent;
    say("Mengambil seluruh teks versi itu…");
    const view = await ask({ do: "version", version: Number(version) });
    if (!view?.version) {
      say(`${view ? "Versi itu tidak ada lagi." : `Pemeriksa belum menjawab. ${RERUN}`} Tidak ada yang diubah.`);
    }
    return view?.version;
  }

  // Where the front end has no such model the text is shown, chosen, to be copied.
  function show(version, text) {
    const shown = shownOf(version);
    shown.textContent = text; // of a long one there was the beginning
    shown.closest("details").open = true;
    getSelection().selectAllChildren(shown);
    shown.focus();
    say("Tampilan ini tidak dapat mengisi sel. Salin teks yang terpilih dengan Ctrl+C, lalu tempelkan " +
      "ke sel jawaban.");
  }

  const busy = () => button.ariaDisabled === "true"; // what is put in now would not be checked
  const canInsert = () => typeof context?.model?.sharedModel?.insertCell === "function";

  function putBack(text) {
    const { cell } = model.get("view");
    if (!cell || busy()) return;
    if (!canInsert()) {
      say("Tampilan ini tidak dapat menambah sel. Buka notebook ini di JupyterLab lalu tekan tombol ini " +
        "lagi, atau ikuti cara lain di bawah; teks Anda ada di Versi sebelumnya.");
      return;
    }
    button.focus({ preventScroll: true }); // the pressed one goes
    if (liveCell(context, item)) { // it is back already, only not on disk
      check();
      return;
    }
    const made = { ...cell, source: text ?? cell.source };
    const { cells } = context.model;
    for (let n = 0; n < cells.length; n++) if (cells.get(n).id === made.id) delete made.id;
    context.model.sharedModel.insertCell(placeOf(context, item), made);
    check(" Sel jawaban sudah kembali di atas panel ini.");
  }

  async function bringBack(version) {
    if (waiting || busy()) return;
    const text = await textOf(version);
    const cell = liveCell(context, item);
    if (!text || busy()) return;
    if (!cell && model.get("view").cell && canInsert()) {
      putBack(text);
      return;
    }
    if (!cell?.sharedModel?.setSource) {
      show(version, text);
      return;
    }
    say("Menyimpan teks yang sekarang sebagai versi…");
    const view = await ask({ do: "keep", text: cell.sharedModel.getSource() });
    if (!view || view.refused) {
      say(`${view?.refused || `Pemeriksa belum menjawab. ${RERUN}`} Tidak ada yang diubah.`);
      return;
    }
    button.focus({ preventScroll: true }); // the pressed one goes: its version is the present one
    // A step of its own to Ctrl+Z, not one with what was typed half a second before or after.
    cell.sharedModel.undoManager?.stopCapturing?.();
    cell.sharedModel.setSource(text);
    cell.sharedModel.undoManager?.stopCapturing?.();
    brought = text;
    await check(" Versi itu sudah kembali di sel jawaban; Ctrl+Z membatalkannya.");
  }

  // True where there was something to take back.
  function undo() {
    const cell = liveCell(context, item);
    if (brought === null || cell?.sharedModel.getSource() !== brought) return false;
    cell.sharedModel.undo();
    brought = null;
    check(" Pengembalian dibatalkan.");
    return true;
  }

  return {
    bringBack,
    putBack,
    undo,
    answered: (view) => {
      if (waiting && view.request === waiting.request) waiting.done(view);
    },
    stop: () => waiting?.done(undefined),
  };
}

