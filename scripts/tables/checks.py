"""Compares counts with those that timm publishes beside its timings: model, resolution, gmacs, macts_m, params_m.

timm counts with fvcore, which adds to the products 2 for each element of a batch norm and 5 for each of a layer norm,
counts what is computed from fixed numbers alone, and leaves out convolutions whose padding is a word.
"""
import csv
import math

NORM_COSTS = {("batch", True): 2, ("batch", False): 1, ("layer", True): 5, ("layer", False): 4, ("group", True): 5,
              ("group", False): 4}


def as_fvcore_counts(recorder):
    """Multiply-accumulates and activations in fvcore's sense."""
    macs, activations = recorder.fixed_macs, recorder.fixed_outputs
    for node in recorder.nodes:
        if "macs" in node.more:
            macs += node.more["macs"]
            activations += math.prod(node.out_shapes[0])
        elif node.kind == "norm":
            macs += math.prod(node.in_shapes[0]) * NORM_COSTS[node.more["norm"], node.more["affine"]]
    return macs, activations


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return {(row["model"], int(row["resolution"])): row for row in csv.DictReader(file)}


def difference(published, recorder, parameters):
    """What does not agree with a published row, to its rounding and half a percent; empty if all does."""
    macs, activations = as_fvcore_counts(recorder)
    pairs = {"gmacs": macs / 1e9, "macts_m": activations / 1e6, "params_m": parameters / 1e6}
    wrong = (f"{key} {ours:.2f} here, {published[key]} published" for key, ours in pairs.items()
             if abs(ours - float(published[key])) > 0.01 + 0.005 * float(published[key]))
    return ", ".join(wrong)
