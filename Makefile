# Makes, serves and tests the site. Needs only Python 3.11 or newer (with venv), make and git.
#
#   make serve   build the site and serve it on 127.0.0.1 (PORT=8000)
#   make build   build the site into site/ (SITE_URL: where it will be published; REPO_URL: where mistakes are told)
#   make dist    one zip of the site, for any static server and any path, with its hash and its bill of materials
#   make package the rules as a wheel and an sdist, in build/package
#   make check   lint, types and a sample of the unit tests: the quick loop
#   make review  the sources that should be read again, each with what to compare
#   make limits  each limit, or one (LIMIT=PAYMENT), with the facts, rules, pages and tests that change with it
#   make test    the same, and a sample of every other kind of test, a real browser included
#   make test-all   all tests but those of `make test-browsers`, `make test-servers` and `make audit`
#   make audit   the site under load, pages in Lighthouse, on a slow phone, every file of the runtime with every
#                fault, 6,000 replies more in every Python: some half an hour on a machine that does nothing else
#   make test-browsers   a reader's way through the site in Chromium, Firefox and WebKit
#   make test-servers    the site from nginx and Caddy, as a mirror would have it
#   make advisories  known holes in what is locked, by pip-audit and npm audit
#   make mutate  small changes to the rules, of which some test has to notice each; SAMPLE=300 tries some
#   make mutate-web  the same with what the page's own modules decide; SAMPLE=60 tries some
#   make bench   the site beside others of its kind: some 25 minutes on a machine that does nothing else
#   make forward  the site under ProperDocs and Zensical, compared with what it is
#   make lock    write the lock files from pyproject.toml and package.json (needs uv)
#   make clean   remove everything that was made

PYTHON ?= python3
PORT ?= 8000

# What is compiled once is kept, also where a machine tells Python not to: a third of the quick loop was spent on
# compiling the same modules for each process and each command line that a test starts.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := build
.DELETE_ON_ERROR:
.PHONY: serve build dist package check review limits test test-all test-browsers test-servers audit advisories mutate \
  mutate-web bench forward lint lint-python lint-web test-data chromium engines servers lock clean FORCE

PY := .venv/bin/python
PIP_INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
UV_COMPILE := uv pip compile --universal --python-version 3.11 --generate-hashes --quiet \
  --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

# An empty address is none.
$(foreach address,SITE_URL REPO_URL,$(if $($(address)),,$(eval unexport $(address))))

# Each step leaves a stamp and runs again when something that it is made from is newer than that.
SITE_PACKAGES := .venv/site.stamp
TEST_PACKAGES := .venv/test.stamp
MUTATE_PACKAGES := .venv/mutate.stamp
NODE_PACKAGES := node_modules/.stamp
AUDIT_PACKAGES := build/audit/node_modules/.stamp
ADVISORIES := build/advisories/.stamp
BENCH_PACKAGES := build/bench/node_modules/.stamp
BENCH_THEME := build/bench/venv/.stamp
REST_DAYS := rules/dates/rest_days.py
RUNTIME := build/runtime/manifest.js
SITE := build/site.stamp

DATA_TESTS := tests/rules/rulebook tests/rules/wording
UNIT_TESTS := tests/rules tests/scripts tests/web tests/bench

files_in = $(shell find $(1) -type f -not -name '*.pyc' 2>/dev/null)

serve: build
	@$(PY) -m scripts.tools.serve site --port $(PORT)

build: $(SITE)

dist: $(SITE)
	@$(PY) -m scripts.publish.dist

# Nothing is fetched: the backend is one of the locked packages.
package: $(TEST_PACKAGES)
	$(PY) -m hatchling build -d build/package

# The data first: where a word or a number is missing, they say which, and a thousand others would only fail with it.
check: $(TEST_PACKAGES) $(NODE_PACKAGES)
	@$(MAKE) --no-print-directory --jobs=3 --output-sync=target lint-python lint-web test-data
	$(PY) -m pytest --quiet --quick -m 'not browser and not built and not makes and not process' --numprocesses auto $(UNIT_TESTS) \
	  $(addprefix --ignore=,$(DATA_TESTS))

test-data: $(TEST_PACKAGES)
	$(PY) -m pytest --quiet --quick $(DATA_TESTS)

# Needs only the standard library.
review:
	@$(PYTHON) -m scripts.maintain.review

limits:
	@$(PYTHON) -m scripts.maintain.limits $(LIMIT)

# Tests of a file mostly stay together, as they share what a browser has loaded; who is done first takes over half
# of what another has left.
test: TIER := --quick
test-all: TIER :=
test test-all: lint build chromium
	$(PY) -m pytest $(TIER) -m 'not engines and not servers and not audit' --numprocesses auto --dist worksteal --durations 15

test-browsers: build engines
	$(PY) -m pytest tests/engines

test-servers: build chromium servers
	$(PY) -m pytest tests/servers

audit: build chromium servers $(AUDIT_PACKAGES)
	$(PY) -m scripts.audit.load
	$(PY) -m scripts.audit
	$(PY) -m pytest -m audit --numprocesses auto

# Asks the registries, so that no other target may hang on it. Measuring has locks of its own, held on purpose where
# those who are measured hold them.
advisories: $(ADVISORIES) $(SITE_PACKAGES)
	build/advisories/bin/pip-audit --strict --disable-pip --require-hashes \
	  -r requirements/site.txt -r requirements/node.txt -r requirements/audit.txt
	build/advisories/bin/pip-audit --strict --disable-pip --require-hashes -r requirements/test.txt
	$(PY) -m scripts.tools.node npm audit --package-lock-only

$(ADVISORIES): requirements/audit.txt
	$(PYTHON) -m venv --clear build/advisories
	build/advisories/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

mutate: $(MUTATE_PACKAGES)
	$(PY) -m scripts.mutate $(if $(SAMPLE),--sample $(SAMPLE))

mutate-web: $(TEST_PACKAGES) $(NODE_PACKAGES)
	$(PY) -m scripts.mutate.web $(if $(SAMPLE),--sample $(SAMPLE))

bench: build chromium $(BENCH_PACKAGES) $(BENCH_THEME)
	$(PY) -m bench

forward: build chromium build/forward/properdocs/.stamp build/forward/zensical/.stamp
	$(PY) -m scripts.maintain.forward

lint: lint-python lint-web

lint-python: $(TEST_PACKAGES)
	.venv/bin/ruff check --quiet
	.venv/bin/ruff format --quiet --check
	.venv/bin/mypy --no-error-summary

lint-web: $(NODE_PACKAGES)
	$(PY) -m scripts.tools.node npm run --silent lint

chromium: $(TEST_PACKAGES)
	$(PY) -m scripts.tools.chromium

engines: chromium
	$(PY) -m scripts.tools.browsers

servers: $(TEST_PACKAGES)
	$(PY) -m scripts.tools.servers

# The first two steps do nothing where nothing has changed.
$(SITE): $(RUNTIME) $(NODE_PACKAGES) $(call files_in,docs overrides rules scripts web) mkdocs.yml CHANGELOG.md build/docs.names build/overrides.names build/address
	$(PY) -m scripts.pages.rule_pages
	$(PY) -m scripts.pages.layout
	$(PY) -m scripts.build
	@touch $@

$(RUNTIME): $(NODE_PACKAGES) $(REST_DAYS) $(call files_in,rules scripts/runtime) scripts/tools/node.py build/rules.names
	$(PY) -m scripts.runtime

# Kept in git, and written anew when the package that knows them is another.
$(REST_DAYS): scripts/maintain/rest_days.py $(SITE_PACKAGES)
	$(PY) -m scripts.maintain.rest_days

$(NODE_PACKAGES): package.json package-lock.json .npmrc $(SITE_PACKAGES)
	$(PY) -m scripts.tools.node npm ci
	@touch $@

# Apart from the others: only `make audit` needs them, and there are two hundred.
$(AUDIT_PACKAGES): scripts/audit/package.json scripts/audit/package-lock.json .npmrc $(SITE_PACKAGES)
	@mkdir -p build/audit
	@cp scripts/audit/package.json scripts/audit/package-lock.json .npmrc build/audit
	$(PY) -m scripts.tools.node npm ci --prefix build/audit
	@touch $@

$(BENCH_PACKAGES): bench/package.json bench/package-lock.json .npmrc $(SITE_PACKAGES)
	@mkdir -p build/bench
	@cp bench/package.json bench/package-lock.json .npmrc build/bench
	$(PY) -m scripts.tools.node npm ci --prefix build/bench
	@touch $@

# Without it the others are measured all the same, and the result says so.
$(BENCH_THEME): bench/theme.txt
	-$(PYTHON) -m venv --clear build/bench/venv && build/bench/venv/bin/python -m pip install --quiet \
	  --disable-pip-version-check --require-hashes -r $< && touch $@

# What may follow MkDocs and Material, each apart from the others.
build/forward/%/.stamp: scripts/maintain/forward/%.txt
	$(PYTHON) -m venv --clear build/forward/$*/venv
	build/forward/$*/venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(TEST_PACKAGES): requirements/test.txt $(SITE_PACKAGES)
	$(PIP_INSTALL) -r requirements/test.txt
	@touch $@

# Only `make mutate` needs them.
$(MUTATE_PACKAGES): requirements/mutate.txt $(TEST_PACKAGES)
	$(PIP_INSTALL) -r requirements/mutate.txt
	@touch $@

# Made anew and not brought up to date: what a lock no longer names must go.
$(SITE_PACKAGES): requirements/site.txt
	@$(PYTHON) -c 'import sys; sys.version_info < (3, 11) and sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv --clear .venv
	$(PIP_INSTALL) -r requirements/site.txt
	@touch $@

# These change only when a file was added or removed, or the site is to be built for another address. The pages
# in docs/rules are made, not added.
build/%.names: FORCE
	@mkdir -p build
	@find $* -type f -not -name '*.pyc' -not -path 'docs/rules/*' | LC_ALL=C sort > $@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

build/address: FORCE
	@mkdir -p build
	@echo '$(SITE_URL) $(REPO_URL)' > $@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

# Versions that are locked stay; to take newer ones, remove the lock file first.
lock:
	$(UV_COMPILE) pyproject.toml --group site --output-file requirements/site.txt
	$(UV_COMPILE) pyproject.toml --group node --output-file requirements/node.txt
	$(UV_COMPILE) pyproject.toml --group audit --output-file requirements/audit.txt
	$(UV_COMPILE) pyproject.toml --group test --constraints requirements/site.txt --output-file requirements/test.txt
	$(UV_COMPILE) pyproject.toml --group mutate --constraints requirements/test.txt --output-file requirements/mutate.txt
	npm install --package-lock-only
	$(UV_COMPILE) bench/theme.in --output-file bench/theme.txt
	$(UV_COMPILE) scripts/maintain/forward/properdocs.in --output-file scripts/maintain/forward/properdocs.txt
	$(UV_COMPILE) scripts/maintain/forward/zensical.in --output-file scripts/maintain/forward/zensical.txt
	npm install --package-lock-only --omit-lockfile-registry-resolved --prefix scripts/audit
	npm install --package-lock-only --omit-lockfile-registry-resolved --prefix bench

clean:
	rm -rf .venv build docs/rules node_modules site .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find bench rules scripts tests -name __pycache__ -prune -exec rm -rf {} +
