"""For all tests: `--slow` runs what takes long, too; a busy machine fails no property."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("scrim", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("scrim")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run tests marked slow, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow; give --slow to run it"))
