// The answer's cell while a trainee writes in it: how many words it has, how long it takes.

const COUNT_AFTER = 300; // ms after the last key
const PAUSE = 60000; // ms without a key that still count as writing
const WORD = /[\p{L}\p{N}]+(?:[-'/.,:][\p{L}\p{N}]+)*/gu;

// The answer's cell in JupyterLab's own model; undefined in a front end that has none.
function liveCell(context, item) {
  const cells = context?.model?.cells;
  for (let n = 0; cells && n < cells.length; n++) {
    const cell = cells.get(n);
    if (cell.getMetadata?.("nbgrader")?.grade_id === item) return cell;
  }
  return undefined;
}

// Counts the words of the cell while they are typed, and the time of writing.
function follower(context, item, show) {
  let last = 0;
  let seconds = 0;
  let timer = 0;
  let cell;
  const typed = () => {
    const now = Date.now();
    if (now - last < PAUSE) seconds += (now - last) / 1000;
    last = now;
    clearTimeout(timer);
    timer = setTimeout(() => show((cell.sharedModel.getSource().match(WORD) ?? []).length), COUNT_AFTER);
  };
  const attach = () => {
    const found = liveCell(context, item);
    if (found === cell) return;
    cell?.contentChanged?.disconnect(typed);
    cell = found;
    cell?.contentChanged?.connect(typed);
  };
  attach();
  context?.model?.cells?.changed?.connect(attach);
  return {
    take: () => [Math.round(seconds), (seconds = 0)][0],
    stop: () => {
      clearTimeout(timer);
      cell?.contentChanged?.disconnect(typed);
      context?.model?.cells?.changed?.disconnect(attach);
    },
  };
}

