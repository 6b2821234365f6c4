"""Every error that Kelas Humas raises on purpose.

::

    HumasError                 anything below; its text is fit to be shown as it is
    ├── UsageError             a command or a call was used wrongly (exit code 2)
    ├── SourceError            a file that an author wrote is wrong; names file and line
    │   ├── RubricError        rubric.yaml
    │   ├── CaseError          datasets/cases/*.yaml
    │   └── ExerciseError      exercise.md, key.csv, samples/, or the folder as a whole
    ├── DataError              a file in datasets/ is missing or does not fit its schema
    ├── NotebookError          a notebook cannot be read, or an answer in it is not to be found
    ├── SubmissionError        one submission cannot be graded; the rest of the class can
    └── ClassroomError         nbgrader or the exchange refused, or is not there
"""

from __future__ import annotations

from pathlib import Path


class HumasError(Exception):
    """The root of the tree: its message says what was expected, what was found, what to do."""


class UsageError(HumasError):
    """A command was called with words that it does not know."""


class SourceError(HumasError):
    """A file written by an author is wrong.

    ``str(error)`` reads ``file:line: expected …, found …. next step``.
    """

    def __init__(
        self, file: Path | str, line: int | None, expected: str, found: str, next_step: str = ""
    ) -> None:
        self.file = Path(file)
        self.line = line
        self.expected = expected
        self.found = found
        self.next_step = next_step
        place = f"{file}:{line}" if line else f"{file}"
        text = f"{place}: expected {expected}, found {found}"
        super().__init__(f"{text}. {next_step}" if next_step else text)


class RubricError(SourceError):
    """``rubric.yaml`` is wrong."""


class CaseError(SourceError):
    """A fact sheet is wrong."""


class ExerciseError(SourceError):
    """Something else in an exercise's folder is wrong."""


class DataError(HumasError):
    """A file in ``datasets/`` is missing or does not fit its schema."""


class NotebookError(HumasError):
    """A notebook cannot be read, or lacks what is looked for."""


class SubmissionError(HumasError):
    """One submission cannot be graded; names the file and the cause."""


class ClassroomError(HumasError):
    """nbgrader or the exchange cannot do what was asked."""
