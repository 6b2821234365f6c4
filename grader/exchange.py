"""nbgrader's exchange from a trainee's side: is there one, is it open, hand in.

Which exchange: ``HUMAS_EXCHANGE`` if set, else the clone's own ``classroom/exchange`` where it was
made, else what nbgrader's configuration of the machine says. It does not run on Windows.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from grader import workspace
from grader.schedule import NAME

if TYPE_CHECKING:
    from grader.submission import Gathered

ENVIRONMENT = "HUMAS_EXCHANGE"
STOCK = "/usr/local/share/nbgrader/exchange"
"""nbgrader 0.9.6's own place (``exchange/default/exchange.py``)."""


def connect(folder: Path) -> Path:
    """Write the trainee's nbgrader configuration for a workspace; returns its folder."""
    from grader.classroom import config

    own = folder / workspace.OWN / "jupyter"
    place = inbound(folder)
    config.write_trainee_config(own, place.parent.parent if place is not None else None)
    return own


def inbound(folder: Path) -> Path | None:
    """Where hand-ins of this workspace would go; None where there is no exchange."""
    if sys.platform == "win32":
        return None
    from grader.classroom.config import COURSE

    place = _root(folder) / COURSE / "inbound"
    return place if place.is_dir() else None


def deadlines(folder: Path) -> Path | None:
    """Where the class's deadlines (``schedule.py``) stand once there are any; None without an
    exchange."""
    place = inbound(folder)
    return place.parent / NAME if place is not None else None


def _root(folder: Path) -> Path:
    if told := os.environ.get(ENVIRONMENT):
        return Path(told).expanduser().resolve()
    clone = workspace.checkout()
    if clone is not None and folder.is_relative_to(clone):
        local = clone / "classroom" / "exchange"
        if local.is_dir():
            return local
    from jupyter_core.paths import jupyter_config_path
    from traitlets.config import Application

    app = Application()
    app.load_config_file("nbgrader_config", path=jupyter_config_path())
    return Path(str(app.config.Exchange.get("root", STOCK)))


def is_open(place: Path) -> bool:
    """Whether hand-ins can be written there."""
    return os.access(place, os.W_OK | os.X_OK)


def submit(folder: Path, gathered: Gathered) -> Path | None:
    """Hand in through nbgrader; returns the inbound folder, None where there is no open exchange.

    Only what was gathered goes, not the trainee's whole folder. Raises ClassroomError with the
    exchange's reason.
    """
    place = inbound(folder)
    if place is None or not is_open(place):
        return None
    from grader.classroom import handin

    own = connect(folder)
    with tempfile.TemporaryDirectory() as holder:
        staged = Path(holder, gathered.exercise)
        for name, content in gathered.files.items():
            workspace.write(staged / name, content)
        handin.hand_in(own, gathered.exercise, staged)
    return place
