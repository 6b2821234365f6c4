// Letters typed while no cell is being written in. JupyterLab takes each for a command (Y makes an
// answer a code cell, X cuts, B adds a cell, 0 0 restarts): in the course's notebooks they do
// nothing, and a line says how to write.

const HINT = "Belum ada kursor di sel, jadi ketikan tadi tidak masuk. Klik sel jawaban, tekan Enter, lalu tulis.";

// Whether a key pressed there would be a one-letter command on the cells of this notebook.
function strays(event, panel) {
  if (event.key.length !== 1 || event.key === " ") return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!panel.content.node.contains(event.target)) return false;
  if (event.target.closest("[data-lm-suppress-shortcuts]")) return false; // a widget's own keys
  return !event.target.closest("input, textarea, select, [contenteditable='true']");
}

/** Keep such keys from JupyterLab until the notebook is closed. */
export function guard(panel, say) {
  const listen = (event) => {
    if (!strays(event, panel)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say(panel, HINT, false);
  };
  // On the window: JupyterLab's own listener sits on the document and hears keys before any cell.
  window.addEventListener("keydown", listen, true);
  panel.disposed.connect(() => window.removeEventListener("keydown", listen, true));
}
