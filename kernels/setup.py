"""Builds the C loops where a compiler is; where none is, the package installs without them."""

import sys

from setuptools import Extension, setup

FLAGS = ["/O2"] if sys.platform == "win32" else ["-O3", "-std=c11", "-fno-math-errno"]

setup(
    ext_modules=[
        Extension(
            "scrim_kernels._loops",
            ["scrim_kernels/composite.c", "scrim_kernels/paint.c", "scrim_kernels/ridge.c",
             "scrim_kernels/shrink.c", "scrim_kernels/stretch.c"],
            depends=["scrim_kernels/loops.h"],
            extra_compile_args=FLAGS,
            optional=True,
        )
    ]
)  # fmt: skip
