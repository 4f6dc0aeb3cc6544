"""Builds the C loops; the rest stands in pyproject.toml."""

from building import loops
from setuptools import setup

setup(**loops())
