"""Descriptor: a file by its descriptor, for libraries that read or write bytes without a name."""

from __future__ import annotations

import os


class Descriptor:
    """Where the next byte is in an open file, and its end; `_descriptor` is the file's, then -1."""

    _descriptor: int

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """The new place."""
        return os.lseek(self._descriptor, offset, whence)

    def tell(self) -> int:
        """Where the next byte is read or written."""
        return self.seek(0, os.SEEK_CUR)

    def close(self) -> None:
        """Close the file; safe to call twice."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def __del__(self) -> None:
        if hasattr(self, "_descriptor"):
            self.close()
