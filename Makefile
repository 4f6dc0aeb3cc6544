# Two commands on a fresh machine: `make run` and `make test`.

PYTHON ?= $(firstword $(foreach v,3.13 3.12 3.11,$(shell command -v python$(v) >/dev/null 2>&1 && python$(v) -c 'import venv,ensurepip' 2>/dev/null && echo python$(v))) python3)
VENV := .venv$(if $(NEWEST),-newest)
PY := $(VENV)/bin/python
DATA ?= ../shared/data
NEW ?= weights/portrait.onnx
SECONDS ?= 1800
CASES ?= 20000

.PHONY: run test test-slow lint gate soak overload fuzz man bundle deb wheels foreign pictures translations lock clean

run: $(VENV)/run.stamp
	@sh .ci/system-libraries run
	@$(PY) app.py run $(ARGS)

test: $(VENV)/test.stamp lint
	@sh .ci/system-libraries test
	$(PY) -m pytest -q -n auto $(TESTS)

test-slow: $(VENV)/test.stamp
	@sh .ci/system-libraries test
	$(PY) -m pytest -q -n auto --slow

lint: $(VENV)/test.stamp
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

gate: $(VENV)/test.stamp
	$(PY) -m training.judging.gate --new $(NEW) --against weights/portrait.onnx --data $(DATA)

soak: $(VENV)/test.stamp
	@missed=0; $(PY) -m tests.soak.run --seconds $(SECONDS) $(ARGS) || missed=1; \
	$(PY) -m tests.browsers.soak --seconds $(SECONDS) $(filter --docs,$(ARGS)) || missed=1; exit $$missed

overload: $(VENV)/test.stamp
	$(PY) -m tests.soak.overload $(ARGS)

fuzz: $(VENV)/test.stamp
	$(PY) -m tests.fuzz.report --cases $(CASES) $(ARGS)

bundle: $(VENV)/test.stamp
	@sh .ci/system-libraries run
	$(PY) packaging/bundle.py

man:
	@$(PYTHON) packaging/words build/share

deb: bundle
	$(PY) packaging/deb.py

KERNELS := $(filter-out %.egg-info,$(wildcard kernels/*.* kernels/scrim_kernels/*.*))

PLATFORMS = manylinux_2_17_x86_64 manylinux_2_17_aarch64 win_amd64 win_arm64 macosx_11_0_x86_64 macosx_11_0_arm64

KERNELS_VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' kernels/pyproject.toml)
.DELETE_ON_ERROR:

WHEELS := $(PLATFORMS:%=dist/scrim_kernels-$(KERNELS_VERSION)-py3-none-%.whl)
ZIG := $(shell sed -n 's/^ZIG = "\(.*\)"/\1/p' kernels/building.py)
BACKEND := $(shell sed -n 's/^requires = \["\(.*\)"\]/\1/p' kernels/pyproject.toml)

# a file each: what is made stays where a later one fails
wheels: $(WHEELS)
	@build/wheels/bin/python packaging/wheels.py $(WHEELS)

# in a copy: what is built for elsewhere must not lie where this machine's loops are built; and Zig
# comes once, not for each wheel anew
$(WHEELS): dist/scrim_kernels-$(KERNELS_VERSION)-py3-none-%.whl: $(KERNELS) | build/wheels/stamp
	@echo "scrim: building $@"
	@rm -rf build/wheels/$* && mkdir -p build/wheels/$*/scrim_kernels
	@cp $(filter-out kernels/scrim_kernels/%,$(KERNELS)) build/wheels/$*
	@cp $(filter kernels/scrim_kernels/%,$(KERNELS)) build/wheels/$*/scrim_kernels
	@SCRIM_PLATFORM=$* ZIG_GLOBAL_CACHE_DIR=$(CURDIR)/build/zig build/wheels/bin/python -m pip wheel \
		--quiet --disable-pip-version-check --no-deps --no-build-isolation -w dist ./build/wheels/$*
	@rm -rf build/wheels/$*

build/wheels/stamp:
	@echo "scrim: installing $(ZIG) into build/wheels, 400 MB on disk"
	@$(PYTHON) -m venv build/wheels
	@build/wheels/bin/python -m pip install --quiet --disable-pip-version-check $(ZIG) $(BACKEND)
	@touch $@

# the wheels for arm64 and Windows, under QEMU and Wine, by the same oracles
foreign: $(VENV)/test.stamp $(filter %_aarch64.whl %win_amd64.whl,$(WHEELS))
	@sh .ci/system-libraries foreign
	$(PY) -m pytest -q --slow -rs tests/video/pixels/test_foreign_loops.py

pictures: $(VENV)/test.stamp
	$(PY) -m docs.pictures $(ARGS)

TEXTS = $(shell git ls-files '*.py' | grep -vE '^(tests|bench|docs|kernels|packaging|training)/')

translations: $(VENV)/test.stamp
	@for file in language/texts/*.ts; do \
		$(VENV)/bin/pyside6-lupdate -silent -no-obsolete -locations none -tr-function-alias QT_TR_NOOP+=mark $(TEXTS) -ts $$file || exit 1; done
	$(PY) -m pytest -q tests/language

lock: $(VENV)/test.stamp
	$(LOCK) requirements.txt -o requirements.lock
	$(LOCK) requirements-run.txt -c requirements.lock -o requirements-run.lock

LOCK = $(PY) -m uv pip compile --quiet --universal --upgrade --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-package scrim-kernels
PIP := $(PY) -m pip install --quiet --disable-pip-version-check
# what the locks say, by hash; NEWEST=1: the newest that the requirements admit, in an environment of its own
LOCKED = $(if $(NEWEST),--upgrade -r $(1).txt,--require-hashes -r $(1).lock)

$(VENV)/run.stamp: requirements-run.txt requirements-run.lock $(KERNELS) | $(VENV)/bin/python
	@echo "scrim: installing what it needs into $(VENV), 900 MB on disk; the first time that takes minutes"
	@$(PIP) $(call LOCKED,requirements-run)
	@$(PIP) ./kernels
	@touch $@

$(VENV)/test.stamp: requirements.txt requirements.lock requirements-torch.txt $(KERNELS) | $(VENV)/bin/python
	$(PIP) $(call LOCKED,requirements)
	$(PIP) -r requirements-torch.txt
	$(PIP) ./kernels
	@touch $@ $(VENV)/run.stamp

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(None if (3, 11) <= v <= (3, 13) else f"Python is {v[0]}.{v[1]}; expected 3.11 to 3.13; set PYTHON=/path/to/python3.12")'
	@$(PYTHON) -m venv $(VENV)

clean:
	rm -rf .venv .venv-newest .mypy_cache .ruff_cache .pytest_cache .hypothesis
