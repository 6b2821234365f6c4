"""Build hook: the wheel carries lessons, data and released exercises as ``grader/_data/``."""

import sys
import tempfile
from pathlib import Path, PurePosixPath
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSTRUCTORS_ONLY = {"key.csv", "samples", "instructor.md"}


class DataHook(BuildHookInterface):
    """Fill ``grader/_data/`` of a wheel; leave an editable install alone; refuse an sdist."""

    folder: tempfile.TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add what ``collect_data`` returns; raises ValueError for what must not leave a clone."""
        if self.target_name != "wheel":
            raise ValueError(
                "only wheels are built, since a source archive would hold the exercises' keys: "
                "run `make build`"
            )
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from grader.bundle import collect_data

            files = collect_data(Path(self.root))
        finally:
            sys.path.remove(self.root)
        self.folder = tempfile.TemporaryDirectory()
        for name, content in files.items():
            path = PurePosixPath(name)
            if path.is_absolute() or ".." in path.parts or INSTRUCTORS_ONLY & set(path.parts):
                raise ValueError(f"{name} must not be in a wheel (grader.bundle.collect_data)")
            target = Path(self.folder.name, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        build_data["force_include"][self.folder.name] = "grader/_data"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the files written for the build."""
        if self.folder:
            self.folder.cleanup()
