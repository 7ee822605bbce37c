"""Networks of timm, as a file lists them: columns network, family, input_px."""
import csv

import timm
from network import TIMM, Network
from timm.utils import reparameterize_model

FUSED_BEFORE_TIMING = ("ghostnetv3",)


def listed(path):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name, pixels = row["network"], int(row["input_px"])
            yield Network(name, row["family"], pixels, lambda n=name, p=pixels: build(n, p), TIMM)


def build(name, pixels):
    """Networks that depend on the image's size are built for it."""
    network = timm.create_model(name)
    if network.default_cfg["input_size"][-1] != pixels:
        try:
            network = timm.create_model(name, img_size=pixels)
        except TypeError:  # takes any size
            pass
    return reparameterize_model(network.eval()) if name.startswith(FUSED_BEFORE_TIMING) else network
