"""nbgrader as Kelas Humas uses it: build and release, collect, grade by the rubric, feedback.

``course`` is the interface; the other modules are named by dotted path in the configuration that
``config`` writes, so that nbgrader's own commands and formgrader go the same way.
"""
