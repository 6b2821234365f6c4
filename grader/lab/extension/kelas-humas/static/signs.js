// A line at the foot of a notebook. JupyterLab's own notifications are loaded when the first is
// shown: with Jupyter away there would be none. Every text is set as text, never as HTML.

const SHOWN = 4_000; // ms that good news stays

/** An element with text and children. */
export function make(tag, text = "", ...children) {
  const node = document.createElement(tag);
  node.append(text, ...children);
  return node;
}

/** Show a line; returns what takes it away. */
export function sign(panel, text, role = "status") {
  panel.node.querySelectorAll(".kh-sign").forEach((node) => node.remove());
  const node = make("div", text);
  node.className = "kh-sign";
  node.setAttribute("role", role);
  Object.assign(node.style, {
    position: "absolute", right: "24px", bottom: "12px", zIndex: "5", padding: "6px 12px",
    maxWidth: "calc(100% - 72px)", borderRadius: "4px", pointerEvents: "none",
    color: "var(--jp-ui-font-color1)", background: "var(--jp-layout-color2)",
    border: "1px solid var(--jp-border-color1)", fontSize: "var(--jp-ui-font-size1)",
  });
  panel.node.append(node);
  return () => node.remove();
}

/** The same for a while: what went well passes, what did not stays until it is closed. */
export function say(panel, text, trouble = true) {
  const clear = sign(panel, text, trouble ? "alert" : "status");
  if (!trouble) {
    setTimeout(clear, SHOWN);
    return;
  }
  const close = make("button", "Tutup");
  close.addEventListener("click", clear);
  close.style.marginLeft = "12px";
  const node = panel.node.querySelector(".kh-sign");
  Object.assign(node.style, { pointerEvents: "auto", borderColor: "var(--jp-error-color1)" });
  node.append(close);
}
