"""Kelas Humas: a rubric engine for Indonesian prose and the course that is graded by it."""

__version__ = "0.1.0"
