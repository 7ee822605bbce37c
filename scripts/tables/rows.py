"""Rows of a table of operators: kinds of work as org.mnv4designer.measure.latency.Classification names them."""
import math
from collections import Counter

from canonical import Canonical

HEADER = ["network", "work", "macs", "reads", "writes", "weights", "operators", "reduction", "launches"]
STEM_CHANNELS = 4
EXPONENTIAL = {"gelu", "silu", "sigmoid", "tanh", "mish", "softplus", "elu", "selu"}


def rows(recorder, name):
    """One row for each distinct operator: numbers are those of one, in elements, `operators` is how many there are."""
    counted = Counter(row_of(node) for node in Canonical(recorder).nodes if node.kind != "relu")
    return [[name, *row[:5], times, *row[5:]] for row, times in counted.items()]


def total_macs(table):
    return sum(row[2] * row[6] for row in table)


def row_of(node):
    more, kind = node.more, work(node)
    reads, writes = (sum(map(math.prod, shapes)) for shapes in (node.in_shapes, node.out_shapes))
    reduction = channels(node) if kind == "layout" else ""
    launches = more["products"] if kind == "attention-batched" else ""
    return kind, more.get("macs", 0), reads, writes, more.get("weights", 0), reduction, launches


def work(node):
    more = node.more
    if node.kind == "conv":
        return convolution(more, node.out_shapes[0])
    if node.kind == "linear":
        return "linear" if more["places"] == 1 else "pointwise"
    if node.kind == "product":
        return "attention" if more["products"] == 1 else "attention-batched"
    if node.kind == "activation":
        return "exponential" if more["function"] in EXPONENTIAL else "activation"
    if node.kind == "norm":
        return "elementwise" if more["norm"] in ("batch", "scale") else "normalization"
    light = {"softmax": "softmax", "pool": "pooling", "reduce": "pooling", "arithmetic": "elementwise"}
    return light.get(node.kind, "layout")


def convolution(more, out):
    if more["groups"] > 1:
        return depthwise(more) if more["groups"] == more["in_ch"] else "grouped"
    if math.prod(more["kernel"]) == 1:
        return "linear" if math.prod(out[2:]) == 1 else "pointwise"
    if more["in_ch"] <= STEM_CHANNELS:
        return "stem"
    plain = more["kernel"] == (3, 3) and {*more["stride"], *more["dilation"]} == {1} and not more["transposed"]
    return "conv-3x3" if plain else "conv"


def depthwise(more):
    side = max(more["kernel"])
    size = "3" if side <= 3 else "5" if side <= 5 else "large"
    return f"depthwise-{size}" + ("-strided" if math.prod(more["stride"]) > 1 else "")


def channels(node):
    """Axis 1 where tensors of four axes are moved; empty elsewhere."""
    out = node.out_shapes[0]
    return out[1] if len(node.in_shapes[0]) == len(out) == 4 else ""
