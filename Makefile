# Only delegates to Python, so that a system without make misses nothing.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: start test test-full check demo bench validity order punkt lock build clean help environment

start: environment ## open the course in JupyterLab (ARGS=--no-browser)
	@$(BIN)/humas start $(ARGS)

test: environment ## run the test suite (under 10 minutes on two cores)
	$(BIN)/python -m pytest -m "not full and not bench" -n 2 --dist loadfile $(ARGS)

test-full: environment ## run what is slow or needs a browser, a server or bubblewrap
	@$(BIN)/python tools/prerequisites.py
	$(BIN)/python -m pytest -m full --timeout 900 $(ARGS)

check: environment ## lint, format, types, data, repository
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/humas check-data
	$(BIN)/python tools/check_repo.py

demo: environment ## release, collect and grade a class of twelve, without a browser
	@$(BIN)/humas demo $(ARGS)

bench: environment ## measure grading (docs/bench.md)
	@mkdir -p .cache
	$(BIN)/python -m pytest $(wildcard tests/test_bench*.py) -m bench \
	  --benchmark-only --benchmark-save-data \
	  --benchmark-json=.cache/bench.json $(ARGS)
	@$(BIN)/python tools/bench_report.py

validity: environment ## compare the engine with rated answers (docs/validity.md)
	@$(BIN)/python tools/validity.py

order: environment ## train the effort gate's language model, list common stems (grader/tables/)
	@$(BIN)/python tools/train_order.py
	@$(BIN)/python tools/common_stems.py

punkt: environment ## train the sentence model with NLTK (grader/tables/punkt.json)
	@$(BIN)/python tools/train_punkt.py

lock: environment ## derive the locks and environment.yml from pyproject.toml (ARGS=--upgrade)
	@$(BIN)/python tools/lock.py $(ARGS)

build: environment ## build the wheel into dist/ (no key, no sample)
	@$(BIN)/python -m hatchling build --target wheel

clean: ## remove build products and caches; texts and grades stay
	rm -rf build dist .cache .hypothesis .benchmarks

help: ## show this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1|\2/p' Makefile | \
	  while IFS='|' read -r target text; do printf '%-16s %s\n' "$$target" "$$text"; done

environment:
	@$(PYTHON) tools/bootstrap.py >/dev/null
