// Opening a notebook through the front end. JupyterLab's link handler gives a link a listener for good,
// at every call one more: a goal is tied once, to a link of its own, which is pressed at each click.

// null where the front end opens nothing; else a function of the notebook's path, from where this one
// lies, and the place in it.
function opener(context, links, root) {
  if (!context || !links) return null;
  const tied = new Map();
  return (path, fragment = "") => {
    const goal = context.path.split("/").slice(0, -1);
    for (const step of path.split("/")) step === ".." ? goal.pop() : goal.push(step);
    const name = JSON.stringify([goal, fragment]);
    if (!tied.has(name)) {
      const made = document.createElement("a");
      links.handleLink(made, goal.join("/"), fragment);
      tied.set(name, made);
    }
    const link = tied.get(name);
    root.append(link); // some front ends hear of a click only in the page
    link.click();
    link.remove();
  };
}
