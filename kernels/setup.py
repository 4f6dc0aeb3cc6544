"""Builds the C loops where a compiler is; where none is, the package installs without them."""

import sys
from glob import glob

from setuptools import Extension, setup

# Python builds itself with wrapping integers, and hands that on: loops over them vectorize badly.
FLAGS = ["-O3", "-std=c11", "-fno-math-errno", "-fno-wrapv"]
if sys.platform == "win32":
    FLAGS = ["/O2"]

setup(
    ext_modules=[
        Extension(
            "scrim_kernels._loops",
            sorted(glob("scrim_kernels/*.c")),
            depends=glob("scrim_kernels/*.h"),
            extra_compile_args=FLAGS,
            optional=True,
        )
    ]
)
