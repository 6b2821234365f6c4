// What Python describes (grader/lab/forms/parts.py) becomes DOM, in place: a button keeps its
// focus, a field its caret. Every text is set as text, never as HTML.

const KEPT = new Set(["class", "style", "data-key", "data-unsaved"]); // not only Python's
const NAMES = new Set(["id", "aria-describedby"]); // made this view's own

// The children of `parent` become `parts`; those with a key stay the same elements.
function fill(parent, parts, scope) {
  const keyed = new Map();
  for (const child of parent.children) if (child.dataset.key) keyed.set(child.dataset.key, child);
  let next = parent.firstChild;
  for (const part of parts) {
    const node = typeof part === "string" ? text(next, part) : element(part, part.key ? keyed.get(part.key) : next, scope);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
}

function text(there, wanted) {
  const node = there?.nodeType === Node.TEXT_NODE ? there : document.createTextNode("");
  if (node.data !== wanted) node.data = wanted;
  return node;
}

function element(part, there, scope) {
  const same = there?.drawn?.tag === part.tag && there.drawn.key === part.key;
  const node = same ? there : document.createElement(part.tag);
  node.drawn = part; // `part` is an attribute of its own in HTML
  if (node.className !== part.class) node.className = part.class;
  if (part.key) node.dataset.key = part.key;
  const wanted = part.attributes ?? {};
  for (const name of node.getAttributeNames()) {
    if (!(name in wanted) && !KEPT.has(name)) node.removeAttribute(name);
  }
  for (const [name, given] of Object.entries(wanted)) {
    const value = NAMES.has(name) ? `${scope}-${given}` : given;
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  if (part.tag !== "textarea") fill(node, part.kids, scope);
  settle(node);
  return node;
}

// A field shows what is on disk, unless something is being typed into it.
function settle(node) {
  const { value } = node.drawn ?? {};
  if (value === undefined || node === document.activeElement || "unsaved" in node.dataset) return;
  if (node.value !== value) node.value = value;
}
