# Every target sets up what it needs; a second run is quick.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do if command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
BIN := .venv/bin
READY := .venv/ready

.PHONY: install demo test quality bench lint clean

install: $(READY)

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "kg needs Python 3.11 or newer, and found none. Name one: make PYTHON=/path/to/python3.12"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $(READY)

demo: $(READY)
	$(BIN)/kg build seeds --graph exports/graph.jsonl
	$(BIN)/kg export all --to exports
	$(BIN)/kg view --title "kg · seeds" --to exports/view.html
	@echo
	@echo "kg ask person-posts --person 曹立强"
	$(BIN)/kg ask person-posts --person 曹立强
	@echo
	@echo "Look at the graph: open exports/view.html in a browser."

test: $(READY)
	$(BIN)/python -m pytest

quality: $(READY)
	PYTHONPATH=tests $(BIN)/python tests/quality/measure.py $(if $(MISSES),--misses)

bench: $(READY)
	$(BIN)/python tests/bench/speed.py
	$(BIN)/python tests/bench/loading.py
	$(BIN)/python tests/bench/exports.py
	$(BIN)/python tests/bench/viewing.py

lint: $(READY)
	$(BIN)/ruff check kg tests
	$(BIN)/mypy
	$(BIN)/lint-imports

clean:
	rm -rf .venv exports/*.jsonl exports/*.ttl exports/*.nt exports/*.graphml exports/*.csv exports/view.html exports/neo4j exports/queries exports/screenshots
