"""Builds the C loops where a compiler is; where none is, the package installs without them."""

import sys
from glob import glob

from setuptools import Extension, setup

FLAGS = ["/O2"] if sys.platform == "win32" else ["-O3", "-std=c11", "-fno-math-errno"]

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
