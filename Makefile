# Everything that is done to this repository, by name. `make check` is what .ci/run runs.
PYTHON ?= python

.PHONY: help check style types floors test torture search monkey check-extras rules docs pictures bench clean

help: ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

check: style types floors test docs ## all checks and tests

style: ## format and lint
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .

types: ## mypy --strict
	$(PYTHON) -m mypy

floors: ## no room imports upwards (docs/architecture.md)
	$(PYTHON) -c "from importlinter.cli import lint_imports_command as lint; lint()"

test: ## the whole suite, on all cores
	$(PYTHON) -m pytest -q -n auto

torture: ## builds killed, stopped and starved of disk at twenty-five moments each
	TLX_TORTURE=25 $(PYTHON) -m pytest -q -n auto tests/safety

search: ## the laws with new examples each time, and many of them
	HYPOTHESIS_PROFILE=searching $(PYTHON) -m pytest -q -n auto tests/unit

monkey: ## whatever hands may do, at length: commands and keys at random from fixed seeds
	TLX_MONKEY=1 $(PYTHON) -m pytest -q -n auto tests/unit/explore/test_monkey.py tests/tui/test_monkey.py

check-extras: ## what needs an optional package: pip install -e '.[dev,spacy,web,cluster]', and Chromium for the page
	$(PYTHON) -m pytest -q tests/extras

rules: ## only the date rules with their examples
	$(PYTHON) -m pytest -q tests/unit/dates

docs: ## the generated pages are fresh
	$(PYTHON) docs/generate.py --check

pictures: ## the README's picture, made from the real app
	$(PYTHON) docs/pictures.py

bench: ## the figures, each beside a peer in the same run
	$(PYTHON) bench/start.py
	$(PYTHON) bench/screen.py

clean: ## what checks and builds leave behind
	rm -rf dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
