"""Counts timm's networks for the accuracy estimate.

Needs PyTorch and timm; the product and its tests do not need it. Reads imagenet.csv and distinct (model, pixels) in it,
runs every network on tensors without data, and writes networks.csv beside it: parameters, MACs, activations and the sums
over operators that the enum Trait of graph-core names, counted as the designer counts them. Branches that merge for
inference are merged first. Fills the column train_pixels of imagenet.csv: the size at which timm says a checkpoint was
trained.

    python3 scripts/tables/count_networks.py plugins/accuracy/src/main/resources/org/mnv4designer/plugin/accuracy/tables
"""

import csv
import math
import os
import sys
import warnings

import torch
import torch.nn.init as init

warnings.filterwarnings("ignore")


def leave(tensor, *_, **__):
    """Takes the place of initialisers: nothing here depends on values."""
    return tensor


for name in [n for n in vars(init) if n.endswith("_") and not n.startswith("_")]:
    setattr(init, name, leave)
for name in ("uniform_", "normal_", "erfinv_", "trunc_", "bernoulli_"):
    setattr(torch.Tensor, name, leave)

import timm  # noqa: E402  after the initialisers are gone
from timm.models import get_pretrained_cfg  # noqa: E402
from timm.utils import reparameterize_model  # noqa: E402
from torch.utils._python_dispatch import TorchDispatchMode  # noqa: E402

MERGED = ("repvgg", "fastvit", "ghostnetv3", "mobileone")
TRAITS = (
    "macs", "depthwise_macs", "grouped_macs", "dense_macs", "attention_macs", "activations", "depthwise_activations",
    "attention_activations", "layers", "depthwise_layers", "spatial_layers", "products", "field", "log_side",
    "log_side_squared", "log_width")
WRITTEN = ("log_side", "log_side_squared", "log_width", "field")
aten = torch.ops.aten


class Counter(TorchDispatchMode):
    """Sums what multiplies."""

    def __init__(self):
        super().__init__()
        self.all_macs = 0
        self.all_activations = 0
        self.sums = dict.fromkeys(TRAITS, 0)

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        out = function(*args, **(kwargs or {}))
        operator = function.overloadpacket
        if operator in (aten.convolution, aten._convolution):
            self.convolution(args[0], args[1], args[8], out)
        elif operator is aten.addmm:
            self.linear(args[1], args[2], out)
        elif operator is aten.mm:
            self.linear(args[0], args[1], out)
        elif operator is aten.baddbmm:
            self.product(args[1], args[2], out)
        elif operator is aten.bmm:
            self.product(args[0], args[1], out)
        return out

    def convolution(self, image, weight, groups, out):
        macs = out.numel() * weight.numel() // weight.shape[0]
        places = math.prod(out.shape[2:])
        kernel = math.sqrt(math.prod(weight.shape[2:]))
        kind = "dense" if groups == 1 else "depthwise" if groups == image.shape[1] else "grouped"
        if places > 1 and not (kind == "dense" and kernel == 1):
            self.sums[kind + "_macs"] += macs
        if places > 1 and kind == "depthwise":
            self.sums["depthwise_layers"] += 1
            self.sums["depthwise_activations"] += out.numel()
        if places > 1 and kernel > 1:
            self.sums["spatial_layers"] += 1
            self.sums["field"] += (kernel - 1) / math.sqrt(math.prod(image.shape[2:]))
        self.layer(macs, places, out.shape[1], out.numel())

    def linear(self, first, second, out):
        self.layer(first.shape[0] * first.shape[1] * second.shape[1], first.shape[0], second.shape[1], out.numel())

    def layer(self, macs, places, channels, written):
        self.all_macs += macs
        self.all_activations += written
        if places > 1:
            side = math.log2(places) / 2
            self.sums["macs"] += macs
            self.sums["activations"] += written
            self.sums["layers"] += 1
            self.sums["log_side"] += macs * side
            self.sums["log_side_squared"] += macs * side * side
            self.sums["log_width"] += macs * math.log(channels)

    def product(self, first, second, out):
        macs = out.numel() * first.shape[2]
        self.all_macs += macs
        self.all_activations += out.numel()
        self.sums["attention_macs"] += macs
        self.sums["attention_activations"] += out.numel()
        self.sums["activations"] += out.numel()
        self.sums["products"] += 1


def build(name, pixels):
    for options in ({"img_size": pixels}, {}):
        try:
            model = timm.create_model(name, pretrained=False, num_classes=1000, **options).eval()
            break
        except TypeError:
            pass
    if name.startswith(MERGED):
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.zero_()
            model = reparameterize_model(model)
    return model


def count(name, pixels):
    """Without data where that works; a few networks need real tensors."""
    for device in ("meta", "cpu"):
        model = build(name, pixels)
        parameters = sum(p.numel() for p in model.parameters() if p.requires_grad)
        counter = Counter()
        try:
            with torch.no_grad(), counter:
                model.to(device)(torch.empty(1, 3, pixels, pixels, device=device))
            return parameters, counter
        except (RuntimeError, NotImplementedError):
            pass
    raise RuntimeError(name + " does not run")


def row(name, pixels):
    parameters, counter = count(name, pixels)
    sums = [f"{value:.8g}" if key in WRITTEN else value for key, value in counter.sums.items()]
    return [name, pixels, parameters, counter.all_macs, counter.all_activations, *sums]


def main(folder):
    results = os.path.join(folder, "imagenet.csv")
    with open(results, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for result in rows:
        config = get_pretrained_cfg(result["model"] + "." + result["tag"])
        result["train_pixels"] = config.input_size[1] if config else result["pixels"]
    with open(results, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    networks = sorted({(result["model"], int(result["pixels"])) for result in rows})
    with open(os.path.join(folder, "networks.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["model", "pixels", "parameters", "all_macs", "all_activations", *TRAITS])
        for done, (name, pixels) in enumerate(networks):
            writer.writerow(row(name, pixels))
            print(f"\r{done + 1} of {len(networks)} {name}", end="\033[K", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
