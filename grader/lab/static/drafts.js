// Bringing back an earlier version of an answer (grader/lab/forms/drafts.py): through JupyterLab's own
// model, so that Ctrl+Z takes it back, and only after Python has kept what stands in the cell now.

const KEPT_WITHIN = 5000; // ms

function versions({ context, item, result, button, viewId, tell, say, check }) {
  let asked = 0;
  let waiting = null; // { request, done } of a text that Python was asked to keep
  let brought = null; // the text that was put in last; what came after is not undone by the panel

  function keep(text) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(undefined), KEPT_WITHIN);
      const done = (kept) => {
        clearTimeout(timer);
        waiting = null;
        resolve(kept);
      };
      waiting = { request: `${viewId}-keep-${++asked}`, done };
      if (!tell({ do: "keep", text, request: waiting.request })) done(undefined);
    });
  }

  // Where the front end has no such model the text is shown, chosen, to be copied.
  function show(text) {
    const shown = result.querySelector(`[data-version="${CSS.escape(text)}"]`);
    shown.closest("details").open = true;
    getSelection().selectAllChildren(shown);
    shown.focus();
    say("Tampilan ini tidak dapat mengisi sel. Salin teks yang terpilih dengan Ctrl+C, lalu tempelkan " +
      "ke sel jawaban.");
  }

  async function bringBack(version) {
    if (waiting) return;
    const text = result.querySelector(`[data-version="${CSS.escape(version)}"]`)?.textContent;
    const cell = liveCell(context, item);
    if (!text || !cell?.sharedModel?.setSource) {
      if (text) show(version);
      return;
    }
    say("Menyimpan teks yang sekarang sebagai versi…");
    const kept = await keep(cell.sharedModel.getSource());
    if (!kept) {
      const why = kept === undefined ? `Pemeriksa belum menjawab. ${RERUN}`
        : "Teks yang sekarang belum dapat disimpan sebagai versi; periksa ruang disk.";
      say(`${why} Tidak ada yang diubah.`);
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
    undo,
    answered: (view) => {
      if (waiting && view.request === waiting.request) waiting.done(view.kept);
    },
    stop: () => waiting?.done(undefined),
  };
}

