"""Ratios: the numbers that say how good this is, whatever the machine. All by processor time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

BARS = {
    "cpu_720p_over_reference": 0.33,
    "cpu_1080p_over_reference": 0.25,
    "cpu_720p_over_reference_same_percent": None,
    "cpu_1080p_over_reference_same_percent": None,
    "cpu_720p_over_floor": 1.8,
    "cpu_720p_over_own_floor": None,
    "rest_share_720p": 0.30,
    "network_over_landscape": None,
}
"""Every ratio, and what it should at most be; None where there is no bar.

The reference app blurs as it comes, or with its own blur at our percentage on top.

The floor counts the network at the peak of single-precision arithmetic. A network in int8 may be
quicker than that; our own floor then counts what it took.
"""


@dataclass(frozen=True)
class Costs:
    """Medians in ms of processor time, MJPEG in, I420 out; None where it was not measured."""

    frame_720p: float | None = None
    frame_1080p: float | None = None
    decode_720p: float | None = None
    network_720p: float | None = None
    reference_720p: float | None = None
    reference_1080p: float | None = None
    same_percent_720p: float | None = None
    same_percent_1080p: float | None = None
    floor_720p: float | None = None
    network_floor_720p: float | None = None
    network_with_input: float | None = None
    landscape: float | None = None

    @property
    def rest_720p(self) -> float | None:
        """Everything but decoding and the network."""
        if self.frame_720p is None or self.decode_720p is None or self.network_720p is None:
            return None
        return self.frame_720p - self.decode_720p - self.network_720p

    @property
    def own_floor_720p(self) -> float | None:
        """The floor with the network at its own speed where that is beyond the floor's."""
        if self.floor_720p is None or self.network_floor_720p is None or self.network_720p is None:
            return None
        return self.floor_720p - max(0.0, self.network_floor_720p - self.network_720p)


def ratios(costs: Costs) -> dict[str, float | None]:
    """Every ratio of `BARS`; None where a part of it was not measured."""
    return {
        "cpu_720p_over_reference": _over(costs.frame_720p, costs.reference_720p),
        "cpu_1080p_over_reference": _over(costs.frame_1080p, costs.reference_1080p),
        "cpu_720p_over_reference_same_percent": _over(costs.frame_720p, costs.same_percent_720p),
        "cpu_1080p_over_reference_same_percent": _over(costs.frame_1080p, costs.same_percent_1080p),
        "cpu_720p_over_floor": _over(costs.frame_720p, costs.floor_720p),
        "cpu_720p_over_own_floor": _over(costs.frame_720p, costs.own_floor_720p),
        "rest_share_720p": _over(costs.rest_720p, costs.frame_720p),
        "network_over_landscape": _over(costs.network_with_input, costs.landscape),
    }


def costs_of(report: dict[str, Any]) -> Costs:
    """What the ratios need, looked up in a report; the tier is the report's own."""
    ours = {
        size: stages_of(report["ours"], tier=report["tier"], form="mjpeg", size=size)
        for size in ("1280x720", "1920x1080")
    }
    reference, strong = (
        {
            size: stages_of(report["reference"], threads=1, blur_percent=percent, size=size)
            for size in ours
        }
        for percent in (0, report["blur_percent"])
    )
    floor, networks = report["floor_720p"], report["networks"]
    return Costs(
        frame_720p=cpu_ms(ours["1280x720"], "frame"),
        frame_1080p=cpu_ms(ours["1920x1080"], "frame"),
        decode_720p=cpu_ms(ours["1280x720"], "decode"),
        network_720p=cpu_ms(ours["1280x720"], "network"),
        reference_720p=cpu_ms(reference["1280x720"], "frame"),
        reference_1080p=cpu_ms(reference["1920x1080"], "frame"),
        same_percent_720p=cpu_ms(strong["1280x720"], "frame"),
        same_percent_1080p=cpu_ms(strong["1920x1080"], "frame"),
        floor_720p=sum(floor.values()) if floor else None,
        network_floor_720p=floor["network_at_sgemm_peak_ms"] if floor else None,
        network_with_input=cpu_ms(stages_of(networks, name=report["tier"]), "network"),
        landscape=cpu_ms(stages_of(networks, name=report["landscape"]), "network"),
    )


def stages_of(rows: list[dict[str, Any]], **wanted: Any) -> dict[str, Any]:
    """The stages of the row that has all these values; none where there is no such row."""
    for row in rows:
        if all(row[name] == value for name, value in wanted.items()):
            return dict(row["stages"])
    return {}


def cpu_ms(stages: dict[str, Any], name: str) -> float | None:
    """The median processor time of that stage; None where it was not measured."""
    return float(stages[name]["cpu_ms"]["p50"]) if name in stages else None


def _over(cost: float | None, other: float | None) -> float | None:
    return None if cost is None or not other else cost / other
