#!/usr/bin/env python3
"""Writes what timm's blocks compute on small maps, for the numeric tests of our blocks.

Weights and inputs follow a formula over key and index that the test repeats, so that no tensors need storing.

    python3 scripts/reference/block_reference.py graph-core/src/test/resources/lower/blocks.csv
"""
import csv
import math
import sys
from functools import partial

import torch
from timm.models._efficientnet_blocks import (
    ConvBnAct, DepthwiseSeparableConv, EdgeResidual, MobileAttention, SqueezeExcite, UniversalInvertedResidual)
from timm.models._efficientnet_builder import round_channels
from torch import nn

SAMPLES = 8


def value(key, index):
    seed = 7
    for character in key:
        seed = (seed * 31 + ord(character)) % 1009
    return math.sin(seed + 1.7 * index)


def tensor(key, shape):
    numbers = [value(key, i) for i in range(math.prod(shape))]
    if key.endswith("running_var"):
        numbers = [1 + 0.5 * x for x in numbers]
    return torch.tensor(numbers, dtype=torch.float64).reshape(shape)


def squeeze(ratio, gate="sigmoid", rounding=None):
    return partial(SqueezeExcite, rd_ratio=ratio, gate_layer=gate, rd_round_fn=rounding, force_act_layer=nn.ReLU)


def uib(cin, cout, start=0, mid=0, end=0, scale=None, **keywords):
    return UniversalInvertedResidual(cin, cout, start, mid, end, layer_scale_init_value=scale, **keywords)


def attention(channels, **keywords):
    return MobileAttention(channels, channels, layer_scale_init_value=0.1, **keywords)


AVERAGE, BLUR = "avg", "blurpc"

CASES = {  # name: (module, input channels, height, width)
    "uib-extra-dw": (uib(8, 12, 3, 5, stride=2, exp_ratio=3), 8, 7, 6),
    "uib-inverted-bottleneck": (uib(8, 8, 0, 3, exp_ratio=4), 8, 5, 6),
    "uib-convnext": (uib(8, 12, 5, 0, stride=2, exp_ratio=4), 8, 7, 6),
    "uib-feed-forward": (uib(8, 8, exp_ratio=2, scale=0.1, act_layer=nn.GELU), 8, 3, 4),
    "uib-end": (uib(8, 16, 0, 0, 3, stride=2, exp_ratio=2, scale=0.1), 8, 7, 6),
    "uib-odd-expansion": (uib(8, 8, 3, 3, exp_ratio=3.67), 8, 4, 4),
    "uib-squeeze": (uib(8, 8, 3, 3, exp_ratio=4, se_layer=squeeze(0.25 / 4)), 8, 5, 4),
    "uib-squeeze-hard": (uib(8, 8, 0, 5, exp_ratio=6, act_layer=nn.Hardswish,
                             se_layer=squeeze(0.25, "hard_sigmoid", round_channels)), 8, 5, 4),
    "uib-average": (uib(8, 12, 3, 5, stride=2, exp_ratio=3, aa_layer=AVERAGE), 8, 7, 9),
    "uib-average-start": (uib(8, 12, 5, 0, stride=2, exp_ratio=3, aa_layer=AVERAGE), 8, 7, 9),
    "uib-blur": (uib(8, 12, 3, 5, stride=2, exp_ratio=3, aa_layer=BLUR), 8, 7, 8),
    "uib-same": (uib(8, 12, 3, 5, stride=2, exp_ratio=3, pad_type="same"), 8, 8, 7),
    "fused-ib": (EdgeResidual(4, 12, 3, stride=2, exp_ratio=4), 4, 7, 6),
    "fused-ib-skip": (EdgeResidual(8, 8, 3, exp_ratio=2), 8, 5, 6),
    "fused-ib-average": (EdgeResidual(4, 12, 3, stride=2, exp_ratio=4, aa_layer=AVERAGE), 4, 7, 6),
    "fused-ib-same": (EdgeResidual(4, 12, 5, stride=2, exp_ratio=4, pad_type="same"), 4, 6, 7),
    "conv-blur": (ConvBnAct(4, 8, 3, stride=2, aa_layer=BLUR), 4, 7, 6),
    "conv-same": (ConvBnAct(4, 8, 3, stride=2, pad_type="same", act_layer=nn.ReLU6), 4, 8, 7),
    "separable-skip": (DepthwiseSeparableConv(8, 8, 3), 8, 5, 4),
    "separable-squeeze": (DepthwiseSeparableConv(8, 12, 5, stride=2, noskip=True, pw_act=True,
                                                 se_layer=squeeze(0.25)), 8, 7, 6),
    "squeeze-excite": (SqueezeExcite(10, rd_ratio=0.25), 10, 3, 4),
    "mqa": (attention(8, use_multi_query=True, num_heads=2, key_dim=3, value_dim=5), 8, 3, 4),
    "mqa-stride": (attention(8, use_multi_query=True, num_heads=2, key_dim=4, value_dim=4, kv_stride=2), 8, 7, 5),
    "mqa-stride-same": (attention(8, use_multi_query=True, num_heads=2, key_dim=4, value_dim=4, kv_stride=2,
                                  dw_kernel_size=5, pad_type="same"), 8, 6, 4),
    "mqa-position": (attention(8, use_multi_query=True, num_heads=4, key_dim=2, value_dim=2, use_cpe=True), 8, 4, 3),
    "mqa-query-stride": (attention(8, use_multi_query=True, num_heads=2, key_dim=4, value_dim=4, kv_stride=2,
                                   query_strides=(2, 2)), 8, 6, 4),
    "mqa-query-stride-tall": (attention(8, use_multi_query=True, num_heads=2, key_dim=4, value_dim=4,
                                        query_strides=(2, 1)), 8, 6, 5),
    "mqa-stride-three": (attention(8, use_multi_query=True, num_heads=2, key_dim=4, value_dim=4, kv_stride=3), 8, 9, 8),
    "uib-stride-three": (uib(8, 8, 0, 3, stride=3, exp_ratio=2), 8, 9, 8),
    "uib-stride-four-same": (uib(8, 8, 5, 0, stride=4, exp_ratio=2, pad_type="same"), 8, 9, 8),
    "conv-dilated": (ConvBnAct(4, 8, 3, stride=2, dilation=2), 4, 9, 8),
    "conv-grouped": (ConvBnAct(8, 12, 3, group_size=2), 8, 5, 4),
    "conv-dilated-same": (ConvBnAct(4, 8, 3, dilation=3, pad_type="same"), 4, 9, 8),
    "mhsa": (attention(12, use_multi_query=False, num_heads=3), 12, 4, 3),
}


def main(path):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["case", "input", "output", "mean", "meanSquare", "samples"])
        for name, (module, *size) in CASES.items():
            module.double().eval()
            state = {key: tensor(key, t.shape) if t.is_floating_point() else t
                     for key, t in module.state_dict().items()}
            module.load_state_dict(state)
            with torch.no_grad():
                out = module(tensor("input", (1, *size)))
            flat = out.flatten().tolist()
            step = max(1, len(flat) // SAMPLES)
            writer.writerow([name, "x".join(map(str, (1, *size))), "x".join(map(str, out.shape)),
                             repr(sum(flat) / len(flat)), repr(sum(x * x for x in flat) / len(flat)),
                             " ".join(repr(x) for x in flat[::step])])


if __name__ == "__main__":
    main(sys.argv[1])
