// Dragging in a list: the grip follows the pointer (mouse, pen, finger), the others make room. The
// new place is sent when it is let go; the list is drawn anew once Python has written it.

const STARTS_AFTER = 4; // px that the pointer moves before a press becomes a drag
const EDGE = 56; // px from the edge of the view within which the page scrolls along

function inside({ root, act }) {
  let drag = null; // {item, items, tops, from, to, startY, scroller, startScroll, moving}
  let moved = false; // the click that ends a drag is no click

  function scrollerOf(node) {
    for (let up = node.parentElement; up; up = up.parentElement) {
      if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
    }
    return document.scrollingElement;
  }

  function clear() {
    for (const item of root.querySelectorAll(".kh-sort-item")) {
      item.style.transform = "";
      delete item.dataset.dragged;
    }
    drag = null;
  }

  root.addEventListener("pointerdown", (event) => {
    moved = false;
    const item = event.target.closest(".kh-grip")?.closest(".kh-sort-item");
    if (!item || event.button !== 0 || drag) return;
    const items = [...item.parentElement.children];
    const boxes = items.map((node) => node.getBoundingClientRect());
    const scroller = scrollerOf(root);
    const from = items.indexOf(item);
    drag = { item, items, boxes, from, to: from, startY: event.clientY, scroller, startScroll: scroller.scrollTop, moving: false };
    event.target.setPointerCapture(event.pointerId);
  });

  root.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const { item, items, boxes, from, startY, scroller, startScroll } = drag;
    if (!drag.moving && Math.abs(event.clientY - startY) < STARTS_AFTER) return;
    drag.moving = true;
    item.dataset.dragged = "";
    const view = scroller.getBoundingClientRect();
    if (event.clientY < Math.max(view.top, 0) + EDGE) scroller.scrollBy(0, -12);
    else if (event.clientY > Math.min(view.bottom, window.innerHeight) - EDGE) scroller.scrollBy(0, 12);
    const by = event.clientY - startY + scroller.scrollTop - startScroll;
    const middle = boxes[from].top + boxes[from].height / 2 + by;
    // How many of the others lie above the middle of what is dragged.
    drag.to = boxes.filter((box, place) => place !== from && box.top + box.height / 2 < middle).length;
    item.style.transform = `translateY(${by}px)`;
    items.forEach((other, place) => {
      if (other === item) return;
      const up = place > from && place <= drag.to;
      const down = place < from && place >= drag.to;
      other.style.transform = up || down ? `translateY(${(up ? -1 : 1) * boxes[from].height}px)` : "";
    });
  });

  root.addEventListener("pointerup", () => {
    if (!drag) return;
    const { item, from, to, moving } = drag;
    moved = moving;
    if (!moving || from === to) return clear();
    drag = null; // what was moved stays where it is until Python has answered
    return act({ do: "place", row: item.dataset.row, to });
  });
  root.addEventListener("pointercancel", clear);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drag?.moving) {
      moved = true;
      clear();
    }
  });
  root.addEventListener("click", (event) => {
    if (moved) event.stopPropagation();
    moved = false;
  }, true);

  return { before() {}, after: () => drag?.moving || clear(), lost: clear, stop() {} };
}
