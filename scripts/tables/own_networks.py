"""Small definitions of our own after published architectures that no library here has."""
import torch
from torch import nn
from torch.nn import functional


def conv(inputs, outputs):
    return nn.Conv2d(inputs, outputs, 3, 1, 1)


class ResidualDense(nn.Module):
    """ESRGAN's block (arXiv:1809.00219, section 3.1): every convolution reads all maps so far."""

    def __init__(self, channels=64, growth=32):
        super().__init__()
        self.convs = nn.ModuleList(conv(channels + i * growth, growth if i < 4 else channels) for i in range(5))

    def forward(self, x):
        maps = [x]
        for layer in self.convs[:-1]:
            maps.append(functional.leaky_relu(layer(torch.cat(maps, 1)), 0.2))
        return self.convs[-1](torch.cat(maps, 1)) * 0.2 + x


class Esrgan(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.trunk = conv(3, 64), conv(64, 64)
        self.blocks = nn.ModuleList(nn.Sequential(*(ResidualDense() for _ in range(3))) for _ in range(23))
        self.ups, self.wide, self.last = nn.ModuleList((conv(64, 64), conv(64, 64))), conv(64, 64), conv(64, 3)

    def forward(self, x):
        x = start = self.first(x)
        for block in self.blocks:
            x = block(x) * 0.2 + x
        x = start + self.trunk(x)
        for up in self.ups:
            x = functional.leaky_relu(up(functional.interpolate(x, scale_factor=2, mode="nearest")), 0.2)
        return self.last(functional.leaky_relu(self.wide(x), 0.2))


class CompactUpscaler(nn.Module):
    """Real-ESRGAN's small generator (arXiv:2107.10833): 3x3 convolutions with PReLU, then a shuffle to 4x."""

    def __init__(self, channels=64, depth=32):
        super().__init__()
        layers = [conv(3, channels), nn.PReLU(channels)]
        for _ in range(depth):
            layers += [conv(channels, channels), nn.PReLU(channels)]
        self.body = nn.Sequential(*layers, conv(channels, 48), nn.PixelShuffle(4))

    def forward(self, x):
        return self.body(x) + functional.interpolate(x, scale_factor=4, mode="nearest")


def quick_upscaler(channels, depth):
    """QuickSRNet (arXiv:2303.04336), 4x."""
    layers = [conv(3, channels), nn.Hardtanh(0, 1)]
    for _ in range(depth):
        layers += [conv(channels, channels), nn.Hardtanh(0, 1)]
    return nn.Sequential(*layers, conv(channels, 48), nn.PixelShuffle(4), nn.Hardtanh(0, 1))


class UNet(nn.Module):
    """arXiv:1505.04597 with padding and batch norm, two classes."""

    WIDTHS = (64, 128, 256, 512, 1024)

    def __init__(self):
        super().__init__()
        pairs = list(zip(self.WIDTHS, self.WIDTHS[1:]))
        self.first, self.last = self.double(3, 64), nn.Conv2d(64, 2, 1)
        self.down = nn.ModuleList(nn.Sequential(nn.MaxPool2d(2), self.double(a, b)) for a, b in pairs)
        self.up = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, 2) for a, b in reversed(pairs))
        self.join = nn.ModuleList(self.double(b, a) for a, b in reversed(pairs))

    @staticmethod
    def double(inputs, outputs):
        sizes = ((inputs, outputs), (outputs, outputs))
        return nn.Sequential(*(layer for a, b in sizes
                               for layer in (nn.Conv2d(a, b, 3, 1, 1, bias=False), nn.BatchNorm2d(b), nn.ReLU())))

    def forward(self, x):
        maps = [self.first(x)]
        for down in self.down:
            maps.append(down(maps[-1]))
        x = maps.pop()
        for up, join in zip(self.up, self.join):
            x = join(torch.cat([maps.pop(), up(x)], 1))
        return self.last(x)


class PreActivated(nn.Module):
    """Bottleneck of arXiv:1603.05027 as keras.applications has it: the stride is in a stage's last block."""

    def __init__(self, inputs, width, stride, projects):
        super().__init__()
        self.norm, self.projects = nn.BatchNorm2d(inputs), projects
        self.skip = nn.Conv2d(inputs, 4 * width, 1) if projects else nn.MaxPool2d(1, stride) if stride > 1 \
            else nn.Identity()
        self.branch = nn.Sequential(
            nn.Conv2d(inputs, width, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
            nn.Conv2d(width, width, 3, stride, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
            nn.Conv2d(width, 4 * width, 1))

    def forward(self, x):
        active = torch.relu(self.norm(x))
        return self.skip(active if self.projects else x) + self.branch(active)


def pre_activated_resnet(depths):
    layers, inputs = [nn.Conv2d(3, 64, 7, 2, 3), nn.MaxPool2d(3, 2, 1)], 64
    for stage, depth in enumerate(depths):
        width = 64 * 2 ** stage
        for i in range(depth):
            layers.append(PreActivated(inputs, width, 2 if i == depth - 1 and stage < 3 else 1, i == 0))
            inputs = 4 * width
    return nn.Sequential(*layers, nn.BatchNorm2d(inputs), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(1),
                         nn.Linear(inputs, 1000))
