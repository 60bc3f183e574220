# Both `make extract` and `make test` set up what they need in .venv/ first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARTICLES := seeds/articles

.PHONY: extract test lint bench clean

$(BIN)/trichyeu: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.dev: pyproject.toml $(BIN)/trichyeu
	$(BIN)/python -m pip install --quiet --editable ".[train,dev]"
	touch $@

extract: $(BIN)/trichyeu
	mkdir -p out
	$(BIN)/trichyeu extract $(ARTICLES) -o out/records.jsonl --overwrite

test: $(VENV)/.dev
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check pipeline tests
	$(BIN)/ruff format --check pipeline tests
	$(BIN)/mypy

# Others and trichyeu side by side, into out/bench/; options go in BENCH: make bench BENCH="--train-cnn --update-readme"
bench: $(VENV)/.dev
	$(BIN)/python -m pipeline.bench $(BENCH)

clean:
	rm -rf $(VENV) out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
