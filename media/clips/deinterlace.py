"""Deinterlacer: whole pictures of the frames that say they are interlaced, by FFmpeg's bwdif."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import av
import av.error
from av.filter import Graph
from av.filter.context import FilterContext


class Deinterlacer:
    """FFmpeg's bwdif: one whole picture for each frame that says it is interlaced, at its time."""

    def __init__(self) -> None:
        self._graph: Graph | None = None
        self._takes: tuple[Any, ...] = ()

    def through(self, frame: av.VideoFrame) -> Iterator[av.VideoFrame]:
        """What is ready once the frame is in: it lags by one."""
        takes = (frame.width, frame.height, frame.format.name, frame.time_base)
        if takes != self._takes:
            yield from self.last()
            self._graph, self._takes = _bwdif(frame), takes
        assert self._graph is not None
        self._graph.vpush(frame)
        yield from self._pulled()

    def last(self) -> Iterator[av.VideoFrame]:
        """What is still inside; nothing more can be put in."""
        if self._graph is not None:
            self._graph.vpush(None)
            yield from self._pulled()
            self._graph = None

    def _pulled(self) -> Iterator[av.VideoFrame]:
        assert self._graph is not None
        while True:
            try:
                yield self._graph.vpull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return


def _bwdif(frame: av.VideoFrame) -> Graph:
    graph = Graph()
    graph.threads = 1
    chain: list[FilterContext] = [
        graph.add_buffer(
            width=frame.width,
            height=frame.height,
            format=frame.format,
            time_base=frame.time_base,
        ),
        graph.add("bwdif", "mode=send_frame:deint=interlaced"),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*chain).configure()
    return graph
