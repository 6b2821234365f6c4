"""Links of Beranda and the panel, drawn again and again: a click opens one notebook, once."""

from collections.abc import Callable
from typing import Any

import pytest
from lab_server import browser, page
from test_lab_home import NOW

from grader.lab.forms.home import body as home_body
from grader.lab.forms.panel import body as panel_body
from grader.lab.forms.parts import part
from grader.lab.homepage import HomePage
from grader.lab.modules import Module, Standing, Work
from grader.lab.prose import Panel
from grader.lab.view import trouble

__all__ = ["browser", "page"]  # fixtures

pytestmark = [pytest.mark.full, pytest.mark.timeout(120)]

FRONT_END = """async ({ source, view, able }) => {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const widget = (await import(url)).default;
  window.tied = 0;
  window.opened = [];
  const handleLink = (node, path, id) => { // as JupyterLab 4.6: a listener more at every call
    window.tied += 1;
    node.addEventListener('click', (event) => {
      event.preventDefault();
      window.opened.push(path + id);
    });
  };
  const listeners = [];
  const model = {
    get: () => view,
    on: (_, listener) => listeners.push(listener),
    off: () => {},
    send: () => {},
    widget_manager: able && {
      context: { path: 'kerja/latihan/latihan.ipynb' }, rendermime: { linkHandler: { handleLink } },
    },
  };
  window.draw = (next) => { view = next; for (const listener of listeners) listener(); };
  widget.render({ model, el: document.body });
}"""
"""A front end of links alone."""
Drawn = Callable[[str], dict[str, Any]]


def home(goal: str) -> dict[str, Any]:
    """Beranda, whose one lesson lies there."""
    work = Work("lesson", "00-uji", "Uji", 10, goal)
    parts = home_body(Standing((Module("00-uji", "Uji", "core", work, ()),)), NOW)
    return {"body": parts, "request": "", "said": ""}


def panel(goal: str) -> dict[str, Any]:
    """A panel with one lesson to learn from."""
    view = trouble("x", "Ada yang perlu dibaca.", "Baca pelajarannya.")
    link = part("a", "kh-link", "Uji", key="learn:x", href="#", data_path=f"../{goal}",
                data_fragment="#bagian")  # fmt: skip
    return view | {"request": "", "time": "", "refused": "", "body": [*panel_body(view), link]}


def show(page: Any, widget: type[Any], view: dict[str, Any], *, able: bool = True) -> Any:
    """Draw a widget; returns its link."""
    page.evaluate(FRONT_END, {"source": str(widget._esm), "view": view, "able": able})
    return page.locator("a[data-path]").first


@pytest.mark.parametrize(
    ("widget", "drawn", "place"),
    [(HomePage, home, "kerja/latihan/{}"), (Panel, panel, "kerja/{}#bagian")],
    ids=["home", "panel"],
)
def test_a_click_opens_one_notebook_once(
    page: Any, widget: type[Any], drawn: Drawn, place: str
) -> None:
    """However often it was drawn; with another goal it opens that one alone, and no goal is tied
    twice."""
    link = show(page, widget, drawn("satu.ipynb"))
    for goal in ("satu", "satu", "dua", "satu"):
        for _ in range(3):
            page.evaluate("(view) => window.draw(view)", drawn(f"{goal}.ipynb"))
        page.evaluate("window.opened = []")
        link.click()
        assert page.evaluate("window.opened") == [place.format(f"{goal}.ipynb")]
    assert page.evaluate("window.tied") == 2
    assert page.locator("a:not([data-path])").count() == 0


def test_where_nothing_can_be_opened_the_panel_has_no_dead_link(page: Any) -> None:
    """A front end without a link handler: the words stay, the link leads nowhere, also when it is
    drawn again."""
    link = show(page, Panel, panel("satu.ipynb"), able=False)
    for _ in range(2):
        assert link.get_attribute("href") is None
        page.evaluate("(view) => window.draw(view)", panel("satu.ipynb"))
    assert link.inner_text() == "Uji"
