# Everything a person types. Each target prepares what it needs; a second run finds it ready.
PY      ?= python3
VENV    ?= .venv
WORKERS ?= 2
BIN     := $(VENV)/bin
UV_PIP  := $(BIN)/uv pip
INSTALL := $(UV_PIP) install --quiet --python $(BIN)/python --require-hashes
COMPILE := $(UV_PIP) compile --quiet --no-header --universal --generate-hashes --python-version 3.11
SETS    := requirements-uv requirements requirements-dev requirements-browser requirements-postgres requirements-bench requirements-gazetteer

# The set for the real browser is large, so it comes only where there is a browser to drive.
BROWSER_SET := $(if $(shell command -v chromium 2>/dev/null),$(VENV)/.browser)

.DEFAULT_GOAL := help
.PHONY: help install demo demo-reset test faults planted quality bench drill lint format browser screenshots gazetteer lock clean

help: ## list what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

install: $(VENV)/.run ## prepare the Python environment and start nothing

demo: $(VENV)/.run ## play the whole story in a web page: no token, no account
	$(BIN)/python -m bot demo

demo-reset: $(VENV)/.run ## the same, from a fresh start
	$(BIN)/python -m bot demo --reset

test: $(VENV)/.dev $(BROWSER_SET) ## check style, types, words and run every test (eleven minutes)
	@$(MAKE) --no-print-directory lint
	@$(BIN)/python -m tests.postgres || $(MAKE) --no-print-directory $(VENV)/.postgres
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

faults: $(VENV)/.dev ## kill the bot, repeat updates, break Telegram: the table of what was lost (eight minutes)
	@$(BIN)/python -m tests.postgres || $(MAKE) --no-print-directory $(VENV)/.postgres
	@$(BIN)/python -m tests.faults

planted: $(VENV)/.dev ## plant a bug in a copy of the project, one after the other: does the suite notice? (four minutes)
	@$(BIN)/python -m tests.postgres || $(MAKE) --no-print-directory $(VENV)/.postgres
	@$(BIN)/python -m tests.faults --planted

drill: $(VENV)/.dev ## back up and restore 100,000 entries on both databases, beside a writer (two minutes)
	@$(BIN)/python -m tests.postgres || $(MAKE) --no-print-directory $(VENV)/.postgres
	DRILL_ENTRIES=100000 $(BIN)/python -m pytest --durations=4 tests/commands/test_backup.py -k comes_back_whole

quality: $(VENV)/.dev ## ask every question of the set, in over 100 languages: how many answers are right
	@$(BIN)/python -m tests.quality

bench: $(VENV)/.dev $(VENV)/.bench ## measure speed and memory beside a bare echo bot: a table of ratios (some minutes)
	@$(BIN)/python -m tests.postgres || $(MAKE) --no-print-directory $(VENV)/.postgres
	@$(BIN)/python -m bench

lint: $(VENV)/.dev ## check style, types and words, and run no test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m messages.check

format: $(VENV)/.dev ## put the code into its agreed shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

browser: ## install Debian's chromium for the test in a real browser (as root)
	@if command -v chromium >/dev/null; then \
	    echo "chromium is here already: the browser test will run."; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	        chromium fonts-noto-core fonts-noto-color-emoji >/dev/null; \
	else \
	    echo "No chromium on PATH, and it cannot be installed from here: the browser test will be skipped."; \
	    echo "On Debian an administrator can: apt-get install --no-install-recommends chromium fonts-noto-core"; \
	fi

screenshots: $(VENV)/.browser ## take the README's pictures anew (needs chromium)
	@$(BIN)/python -m tests.browser.pictures

gazetteer: $(VENV)/.uv requirements-gazetteer.txt ## build the table of the world's places anew (needs Debian's packages)
	@command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || { \
	    echo "Names in many languages come from Debian's package libgeonames-common: this needs apt-get and dpkg-deb."; exit 1; }
	@sources=$$(mktemp -d) && trap 'rm -rf "$$sources"' EXIT && \
	    (cd "$$sources" && apt-get download -qq -o APT::Sandbox::User=root libgeonames-common && dpkg-deb -x libgeonames-common_*.deb .) && \
	    $(BIN)/uv venv --quiet --python $(BIN)/python "$$sources/env" && \
	    $(UV_PIP) install --quiet --python "$$sources/env/bin/python" --require-hashes -r requirements-gazetteer.txt && \
	    "$$sources/env/bin/python" -m bot.commands.gazetteer "$$sources/usr/share/locale" \
	        --names-version "$$(cd "$$sources" && dpkg-deb -f libgeonames-common_*.deb Version)"

lock: $(VENV)/.uv ## upgrade and pin every package that the requirements*.in files allow
	@for set in $(SETS); do \
	    echo "$$set.txt"; $(COMPILE) --upgrade $$set.in --output-file $$set.txt || exit 1; \
	done

clean: ## remove the Python environment and what the tools left behind (never your data)
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- the Python environment, in layers; a stamp file says which layer is ready ----

# pip installs one pinned package, the fast installer; that one does the rest.
$(VENV)/.uv: requirements-uv.txt
	@$(PY) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name it with: make PY=python3.12")'
	@$(PY) -m venv $(VENV) || { echo "Python cannot make an environment; on Debian: apt-get install python3-venv"; exit 1; }
	@echo "Preparing the Python environment in $(VENV) (about 15 seconds, once)"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.txt
	@touch $@

$(VENV)/.run: $(VENV)/.uv requirements.txt
	@$(INSTALL) -r requirements.txt
	@touch $@

# `sync` also takes away what is no longer asked for; the layers above it are then put back.
$(VENV)/.dev: $(VENV)/.uv requirements-dev.txt
	@$(UV_PIP) sync --quiet --python $(BIN)/python --require-hashes requirements-dev.txt requirements-uv.txt
	@touch $@ $(VENV)/.run

$(VENV)/.browser: $(VENV)/.dev requirements-browser.txt
	@$(INSTALL) -r requirements-browser.txt
	@touch $@

$(VENV)/.bench: $(VENV)/.dev requirements-bench.txt
	@$(INSTALL) -r requirements-bench.txt
	@touch $@

$(VENV)/.postgres: $(VENV)/.dev requirements-postgres.txt
	@$(INSTALL) -r requirements-postgres.txt
	@touch $@
