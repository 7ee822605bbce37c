"""What a table says of a network, and how to build it."""
from dataclasses import dataclass
from typing import Callable

import timm.layers.weight_init
from torch import nn

TIMM = "timm 1.0.31 (Apache-2.0)"
TORCHVISION = "torchvision 0.14.1 (BSD-3-Clause)"
TRANSFORMERS = "transformers 4.38.2 (Apache-2.0)"


@dataclass(frozen=True)
class Network:
    name: str
    family: str
    pixels: int
    build: Callable[[], nn.Module]
    source: str


def skip_initialisation():
    """Weights do not matter here, and filling them takes longer than all the rest."""
    for module in (nn.init, timm.layers.weight_init):
        for name in dir(module):
            if name.endswith("_") and not name.startswith("__") and callable(getattr(module, name)):
                setattr(module, name, lambda tensor, *args, **kwargs: tensor)
