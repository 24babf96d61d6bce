# Makes, serves and tests the site. Needs only Python 3.11 or newer (with venv), make and git.
#
#   make serve   build the site and serve it (PORT=8000)
#   make build   build the site into site/
#   make check   lint, types and unit tests: the quick loop
#   make test    everything, a real browser included
#   make lock    write the lock files anew from pyproject.toml and package.json (needs uv)
#   make clean   remove all that was made

PYTHON ?= python3
PORT ?= 8000

.DEFAULT_GOAL := build
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

VENV := .venv
PY := $(VENV)/bin/python
PIP_INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes

# Each step leaves a stamp; it runs again when something it is made from is newer than the stamp.
SITE_ENV := $(VENV)/site.stamp
TEST_ENV := $(VENV)/test.stamp
NODE_MODULES := node_modules/.stamp
RUNTIME := build/runtime/manifest.json
SITE := build/site.stamp

# Folders are listed with their files, so that a removed file counts as a change too.
sources = $(shell find $(1) -not -name '*.pyc' -not -name __pycache__ 2>/dev/null)
RULES := $(call sources,rules)
RUNTIME_SCRIPTS := scripts/node.py $(call sources,scripts/runtime)
SITE_SOURCES := mkdocs.yml pyproject.toml $(call sources,docs overrides) scripts/build.py

.PHONY: serve build check test lock clean lint chromium

serve: build
	$(PY) -m scripts.serve site --port $(PORT)

build: $(SITE)

check: lint
	$(PY) -m pytest -m "not browser and not slow" --quiet

test: lint build chromium
	$(PY) -m pytest

lint: $(TEST_ENV)
	$(VENV)/bin/ruff check --quiet .
	$(VENV)/bin/ruff format --quiet --check .
	$(VENV)/bin/mypy --no-error-summary

chromium: $(TEST_ENV)
	$(PY) -m scripts.chromium

$(SITE): $(SITE_ENV) $(RUNTIME) $(RULES) $(SITE_SOURCES)
	$(PY) -m scripts.build
	@touch $@

$(RUNTIME): $(NODE_MODULES) $(RULES) $(RUNTIME_SCRIPTS)
	$(PY) -m scripts.runtime

$(NODE_MODULES): package.json package-lock.json .npmrc scripts/node.py requirements/node.txt | $(SITE_ENV)
	$(PY) -m scripts.node npm ci
	@touch $@

$(TEST_ENV): requirements/test.txt $(SITE_ENV)
	$(PIP_INSTALL) --no-build-isolation -r requirements/test.txt
	@touch $@

# A new environment, not an update: what a lock no longer names must go.
$(SITE_ENV): requirements/build.txt requirements/site.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.13")'
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP_INSTALL) -r requirements/build.txt
	$(PIP_INSTALL) --no-build-isolation -r requirements/site.txt
	@touch $@

# Versions already locked stay; to take newer ones, remove the lock file first.
lock:
	mkdir -p requirements
	for group in build site node test; do \
	  uv pip compile pyproject.toml --group $$group --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --quiet \
	    --output-file requirements/$$group.txt || exit; \
	done
	npm install --package-lock-only --ignore-scripts

clean:
	rm -rf $(VENV) build node_modules site .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find rules scripts tests -name __pycache__ -prune -exec rm -rf {} +
