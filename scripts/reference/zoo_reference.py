#!/usr/bin/env python3
"""Writes the reference numbers that the zoo's tests compare with.

An independent judge: timm builds the networks, PyTorch runs them, and a counter at dispatcher level adds up what is
executed, so functional calls (blur filters, attention) are seen too. The build does not need this script.

    apt-get install python3-torch python3-torchvision
    pip install --no-deps timm safetensors huggingface_hub
    python3 scripts/reference/zoo_reference.py graph-core/src/test/resources/zoo

Counts are those of docs/measures.md. Batch norms after a convolution and layer scales count as folded.
"""
import csv
import hashlib
import math
import os
import sys
from functools import partial

import timm
import torch
from timm.layers import LayerScale2d
from timm.models._efficientnet_blocks import MobileAttention
from timm.models._efficientnet_builder import decode_arch_def, round_channels
from timm.models.efficientnet import _gen_mobilenet_v1, _gen_mobilenet_v2
from timm.models.mobilenetv3 import MobileNetV3, _gen_mobilenet_v3, _gen_mobilenet_v4
from timm.utils import reparameterize_model
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

ACTIVATIONS = {"relu", "relu_", "gelu", "hardtanh", "hardtanh_", "hardswish", "hardswish_", "hardsigmoid",
               "hardsigmoid_", "sigmoid", "sigmoid_", "silu", "silu_", "clamp", "clamp_"}


class Counter(TorchDispatchMode):
    """Adds up the cost of every operation that PyTorch's dispatcher sees."""

    def __init__(self):
        super().__init__()
        self.macs = self.attention = self.other = self.written = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        out = function(*args, **(kwargs or {}))
        self.count(function.__name__.split(".")[0], args, out)
        return out

    def count(self, name, args, out):
        if name in ("convolution", "_convolution", "mkldnn_convolution"):
            weight = args[1]
            self.macs += out.numel() * math.prod(weight.shape[1:])
            self.written += out.numel()
        elif name == "addmm":
            self.macs += out.numel() * args[1].shape[-1]
            self.written += out.numel()
        elif name in ("bmm", "mm"):
            self.attention += out.numel() * args[0].shape[-1]
            self.written += out.numel()
        elif name in ACTIVATIONS:
            self.other += out.numel()
        elif name in ("add", "add_"):
            self.other += out.numel()
        elif name in ("mul", "mul_"):
            self.other += self.product(args, out)
        elif name == "_softmax":
            self.other += 5 * out.numel()
        elif name in ("mean", "_adaptive_avg_pool2d"):
            self.other += args[0].numel()
        elif name == "avg_pool2d":
            self.other += out.numel() * math.prod(args[1])
        elif name == "max_pool2d_with_indices":
            self.other += out[0].numel() * math.prod(args[1])

    @staticmethod
    def product(args, out):
        """The query's fixed factor is folded into its weights."""
        return out.numel() if isinstance(args[1], torch.Tensor) and args[1].dim() > 0 else 0


def folded_parameters(model):
    """Weights as an inference graph holds them: norms and layer scales folded, attention's pre-norms kept."""
    total = sum(p.numel() for p in model.parameters())
    kept = {id(m.norm) for m in model.modules() if isinstance(m, MobileAttention)}
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d) and id(module) not in kept:
            total -= module.num_features
        if isinstance(module, LayerScale2d):
            total -= module.gamma.numel()
    return total


def measure(model, height, width):
    model.eval()
    with torch.no_grad(), Counter() as counter:
        model(torch.zeros(1, 3, height, width))
    return {"parameters": sum(p.numel() for p in model.parameters()),
            "foldedParameters": folded_parameters(model),
            "foldedWeights": sum(m.weight.numel() for m in model.modules() if isinstance(m, (nn.Conv2d, nn.Linear))),
            "macs": counter.macs + counter.attention,
            "attentionMacs": counter.attention,
            "otherOperations": counter.other + norms_and_scales(model, height, width),
            "activations": counter.written}


def norms_and_scales(model, height, width):
    """Two operations an element for every attention pre-norm, which stays in the graph; layer scales do not."""
    found = []
    hooks = [m.norm.register_forward_hook(lambda _, __, out: found.append(2 * out.numel()))
             for m in model.modules() if isinstance(m, MobileAttention)]
    hooks += [m.register_forward_hook(lambda _, __, out: found.append(-out.numel()))
              for m in model.modules() if isinstance(m, LayerScale2d)]
    if hooks:
        with torch.no_grad():
            model(torch.zeros(1, 3, height, width))
    for hook in hooks:
        hook.remove()
    return sum(found)


# --- networks ---------------------------------------------------------------------------------------------------------

MNV4 = {  # name: (default pixels, its own multiplier)
    "conv_small_035": (224, 0.35), "conv_small_050": (224, 0.5), "conv_small": (224, 1.0),
    "conv_medium": (256, 1.0), "conv_large": (384, 1.0), "conv_aa_medium": (256, 1.0), "conv_aa_large": (384, 1.0),
    "conv_blur_medium": (224, 1.0), "hybrid_medium_075": (224, 0.75), "hybrid_medium": (256, 1.0),
    "hybrid_large_075": (256, 0.75), "hybrid_large": (384, 1.0)}

TF = {"conv_small": 224, "conv_medium": 256, "conv_medium_seg": 256, "conv_large": 384, "hybrid_medium": 256,
      "hybrid_large": 384}

SEGMENTATION = [
    ["er_r1_k3_s2_e4_c48"],
    ["uir_r1_a3_k5_s2_e4_c80", "uir_r1_a3_k3_s1_e2_c80"],
    ["uir_r1_a3_k5_s2_e6_c160", "uir_r2_a3_k3_s1_e4_c160", "uir_r1_a3_k5_s1_e4_c160", "uir_r1_a3_k3_s1_e4_c160",
     "uir_r2_a3_k0_s1_e4_c160"],
    ["uir_r1_a5_k5_s2_e6_c256", "uir_r1_a5_k5_s1_e4_c128", "uir_r2_a3_k5_s1_e4_c128", "uir_r1_a3_k0_s1_e4_c128",
     "uir_r1_a3_k5_s1_e2_c128", "uir_r1_a5_k5_s1_e4_c128", "uir_r1_a5_k0_s1_e2_c128"],
    ["cn_r1_k1_s1_c448"]]

PAPER_HYBRID_MEDIUM = [  # arXiv:2404.10518, Table 13
    ["er_r1_k3_s2_e4_c48"],
    ["uir_r1_a3_k5_s2_e4_c80", "uir_r1_a3_k3_s1_e2_c80"],
    ["uir_r1_a3_k5_s2_e6_c160", "uir_r2_a3_k3_s1_e4_c160", "uir_r1_a3_k5_s1_e4_c160",
     "mqa_r1_k3_h4_s1_v2_d64_c160", "uir_r1_a3_k3_s1_e4_c160", "mqa_r1_k3_h4_s1_v2_d64_c160",
     "uir_r1_a3_k0_s1_e4_c160", "mqa_r1_k3_h4_s1_v2_d64_c160", "uir_r1_a0_k0_s1_e4_c160",
     "mqa_r1_k3_h4_s1_v2_d64_c160", "uir_r1_a3_k0_s1_e4_c160"],
    ["uir_r1_a5_k5_s2_e6_c256", "uir_r1_a5_k5_s1_e4_c256", "uir_r2_a3_k5_s1_e4_c256", "uir_r1_a0_k0_s1_e4_c256",
     "uir_r1_a3_k0_s1_e4_c256", "uir_r1_a3_k5_s1_e2_c256", "mqa_r1_k3_h4_s1_d64_c256", "uir_r1_a5_k5_s1_e4_c256",
     "mqa_r1_k3_h4_s1_d64_c256", "uir_r1_a0_k0_s1_e4_c256", "mqa_r1_k3_h4_s1_d64_c256", "uir_r1_a0_k0_s1_e4_c256",
     "mqa_r1_k3_h4_s1_d64_c256", "uir_r1_a5_k0_s1_e4_c256"],
    ["cn_r1_k1_s1_c960"]]

PEERS = {
    "mobilenetv1_100": lambda classes, w=1.0: _gen_mobilenet_v1("mobilenetv1_100", w, num_classes=classes),
    "mobilenetv2_050": lambda classes, w=0.5: _gen_mobilenet_v2("mobilenetv2_050", w, num_classes=classes),
    "mobilenetv2_100": lambda classes, w=1.0: _gen_mobilenet_v2("mobilenetv2_100", w, num_classes=classes),
    "mobilenetv2_140": lambda classes, w=1.4: _gen_mobilenet_v2("mobilenetv2_140", w, num_classes=classes),
    "mobilenetv2_150": lambda classes, w=1.5: _gen_mobilenet_v2("mobilenetv2_100", w, num_classes=classes),
    "mobilenetv2_200": lambda classes, w=2.0: _gen_mobilenet_v2("mobilenetv2_100", w, num_classes=classes),
    "mobilenetv3_large_050": lambda classes, w=0.5: _gen_mobilenet_v3("mobilenetv3_large_100", w, num_classes=classes),
    "mobilenetv3_large_100": lambda classes, w=1.0: _gen_mobilenet_v3("mobilenetv3_large_100", w, num_classes=classes),
    "mobilenetv3_small_100": lambda classes, w=1.0: _gen_mobilenet_v3("mobilenetv3_small_100", w, num_classes=classes),
    "mobileone_s0": lambda classes: reparameterize_model(timm.create_model("mobileone_s0", num_classes=classes)),
    "mobileone_s4": lambda classes: reparameterize_model(timm.create_model("mobileone_s4", num_classes=classes)),
    "efficientnet_lite0": lambda classes: timm.create_model("efficientnet_lite0", num_classes=classes),
    "resnet18": lambda classes: timm.create_model("resnet18", num_classes=classes),
    "resnet50": lambda classes: timm.create_model("resnet50", num_classes=classes)}


def mnv4(variant, multiplier, classes):
    keywords = {"num_classes": classes}
    if "_aa_" in variant:
        keywords["aa_layer"] = "avg"
    if "_blur_" in variant:
        keywords["aa_layer"] = "blurpc"
    return _gen_mobilenet_v4("mobilenetv4_" + variant, multiplier, **keywords)


def built(definition, stem, activation, multiplier, classes, fix_stem, **keywords):
    return MobileNetV3(
        block_args=decode_arch_def(definition), num_classes=classes, head_bias=False, head_norm=True,
        num_features=1280, stem_size=stem, fix_stem=fix_stem, act_layer=activation,
        round_chs_fn=partial(round_channels, multiplier=multiplier), **keywords)


def captured_definition(variant):
    """timm's own block list of a variant, taken from its builder."""
    import timm.models.mobilenetv3 as module
    seen = {}
    original = module.decode_arch_def
    module.decode_arch_def = lambda definition, **keywords: seen.setdefault("it", definition) and original(definition)
    try:
        _gen_mobilenet_v4("mobilenetv4_" + variant)
    finally:
        module.decode_arch_def = original
    return seen["it"]


def tensorflow(variant, multiplier, classes):
    """TensorFlow's rules in timm's builder: the stem scales too, padding is SAME."""
    segmentation = variant == "conv_medium_seg"
    definition = SEGMENTATION if segmentation else captured_definition(variant)
    activation = nn.GELU if variant == "hybrid_large" else nn.ReLU6 if segmentation else nn.ReLU
    keywords = {"layer_scale_init_value": 1e-5} if "hybrid" in variant else {}
    return built(definition, 24 if "large" in variant else 32, activation, multiplier, classes, False,
                 pad_type="same", **keywords)


def paper(multiplier, classes):
    return built(PAPER_HYBRID_MEDIUM, 32, nn.ReLU, multiplier, classes, multiplier < 1, layer_scale_init_value=1e-5)


# --- cases ------------------------------------------------------------------------------------------------------------

WIDTHS = (0.25, 0.35, 0.5, 0.75, 0.9, 1.25, 1.5)
SIZES = ((192, 256), (250, 187), (97, 131))


def zoo_name(name, width=None, classes=None, size=None):
    parts = [name]
    if width is not None:
        parts.append(f"width={width:g}")
    if classes is not None:
        parts.append(f"classes={classes}")
    if size is not None:
        parts.append(f"input={size[0]}x{size[1]}")
    return ",".join(parts)


def cases(name, pixels, own, classes, build):
    yield zoo_name(name), build(own, classes), pixels, pixels
    for size in SIZES:
        yield zoo_name(name, size=size), build(own, classes), *size
    yield zoo_name(name, classes=10), build(own, 10), pixels, pixels
    yield zoo_name(name, classes=21843, size=(64, 96)), build(own, 21843), 64, 96
    for width in WIDTHS:
        yield zoo_name(name, width=width, size=(160, 128)), build(width, classes), 160, 128


def all_mnv4():
    for variant, (pixels, own) in MNV4.items():
        yield from cases("mobilenetv4_" + variant, pixels, own, 1000, partial(mnv4, variant))
    yield from cases("paper_mnv4_hybrid_medium", 256, 1.0, 1000, paper)


def all_tensorflow():
    for variant, pixels in TF.items():
        yield from cases("tf_mobilenetv4_" + variant, pixels, 1.0, 1001, partial(tensorflow, variant))


def all_peers():
    for name, build in PEERS.items():
        yield zoo_name(name), build(1000), 224, 224
        yield zoo_name(name, classes=10, size=(97, 131)), build(10), 97, 131
    for name in ("mobilenetv1_100", "mobilenetv2_100", "mobilenetv3_large_100", "mobilenetv3_small_100"):
        for width in (0.35, 0.75, 1.4):
            yield zoo_name(name, width=width, size=(128, 160)), PEERS[name](1000, width), 128, 160


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def count_all(path, items):
    rows = []
    for name, model, height, width in items:
        row = measure(model, height, width)
        rows.append([name.replace(",", ";"), *row.values()])
        print(name, row, file=sys.stderr)
    write(path, ["design", *row.keys()], rows)


# --- shapes and keys --------------------------------------------------------------------------------------------------

def block_shapes(model, height, width):
    shapes = {}

    def watch(name):
        return lambda _, __, out: shapes.__setitem__(name, "x".join(map(str, out.shape)))

    modules = dict(model.named_modules())
    watched = {"stem": "bn1", "pool": "global_pool", "head": "norm_head", "classifier": "classifier"}
    watched.update({n: n for n in modules if n.startswith("blocks.") and n.count(".") == 2})
    hooks = [modules[module].register_forward_hook(watch(block)) for block, module in watched.items()]
    with torch.no_grad():
        model.eval()(torch.zeros(1, 3, height, width))
    for hook in hooks:
        hook.remove()
    return shapes


def write_shapes(path):
    rows = []
    for variant, size in (("conv_small", (97, 131)), ("conv_aa_medium", (250, 187)), ("conv_blur_medium", (250, 187)),
                          ("conv_aa_large", (100, 60)), ("hybrid_medium", (192, 256)), ("hybrid_large", (97, 131))):
        model = mnv4(variant, MNV4[variant][1], 1000)
        name = zoo_name("mobilenetv4_" + variant, size=size)
        rows += [[name.replace(",", ";"), block, shape] for block, shape in block_shapes(model, *size).items()]
    write(path, ["design", "block", "output"], rows)


def key_lines(model):
    tensors = sorted(model.state_dict().items())
    return [f"{key} {'x'.join(map(str, tensor.shape))}" for key, tensor in tensors
            if not key.endswith("num_batches_tracked")]


def write_keys(folder):
    rows = []
    for variant, (_, own) in MNV4.items():
        for width in (own, 0.25, 1.25):
            lines = key_lines(mnv4(variant, width, 1000))
            digest = hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()
            rows.append([f"mobilenetv4_{variant};width={width:g}", len(lines), digest])
        if variant in ("conv_small", "conv_medium", "hybrid_medium"):
            path = os.path.join(folder, f"keys-mobilenetv4_{variant}.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in key_lines(mnv4(variant, own, 1000)))
    write(os.path.join(folder, "keys.csv"), ["design", "tensors", "sha256"], rows)


def main(folder):
    write_shapes(os.path.join(folder, "shapes.csv"))
    write_keys(folder)
    count_all(os.path.join(folder, "peers.csv"), all_peers())
    count_all(os.path.join(folder, "mobilenetv4.csv"), all_mnv4())
    count_all(os.path.join(folder, "tensorflow.csv"), all_tensorflow())


if __name__ == "__main__":
    main(sys.argv[1])
