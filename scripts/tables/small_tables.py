"""Networks of small published tables: Coral, Pixel EdgeTPU, iPhone. Names are the tables' own, `@` adds the pixels."""
import own_networks
import timm
from ai_hub import torchvision
from network import TIMM, TORCHVISION, Network
from timm.models.efficientnet import _gen_mobilenet_edgetpu, _gen_mobilenet_v1, _gen_mobilenet_v2
from timm.utils import reparameterize_model
from torchvision.models.resnet import Bottleneck

FIRST_FORM = TORCHVISION + ", stride in the first 1x1 convolution"
FUSED = TIMM + ", inference form"
KERAS = "own definition after keras.applications"


def original(name):
    return lambda: timm.create_model(name)


def fused(name):
    return lambda: reparameterize_model(timm.create_model(name).eval())


def first_form(name):
    """ResNet as first published, and as Keras has it: torchvision moved the stride to the 3x3 convolution."""
    def build():
        network = torchvision(name)()
        for module in network.modules():
            if isinstance(module, Bottleneck):
                module.conv1.stride, module.conv2.stride = module.conv2.stride, (1, 1)
        return network
    return build


def edge_tpu():
    for i, pixels in enumerate((224, 240, 260, 280, 300)):
        yield Network(f"efficientnet-lite{i}", "efficientnet-lite", pixels, original(f"tf_efficientnet_lite{i}"), TIMM)
    for size, pixels in (("s", 224), ("m", 240)):
        yield Network(f"efficientnet_edgetpu_{size}", "efficientnet-edgetpu", pixels,
                      original(f"tf_efficientnet_e{size}"), TIMM)
    for name in ("inception_resnet_v2", "inception_v4"):
        yield Network(name, "inception", 299, original(name), TIMM)
    yield Network("inception_v1", "googlenet", 224, torchvision("googlenet", aux_logits=False, init_weights=False),
                  TORCHVISION)
    yield Network("mobilenet_v1", "mobilenet-v1", 224, lambda: _gen_mobilenet_v1("mobilenetv1_100", 1.0), TIMM)
    yield Network("mobilenet_v2", "mobilenet-v2", 224, original("mobilenetv2_100"), TIMM)
    yield Network("resnet50_v1", "resnet", 299, first_form("resnet50"), FIRST_FORM)
    for depth, depths in ((50, (3, 4, 6, 3)), (152, (3, 8, 36, 3))):
        yield Network(f"resnet{depth}_v2", "resnet-v2", 299, lambda d=depths: own_networks.pre_activated_resnet(d),
                      KERAS)
    for width in (1.0, 1.25, 1.5, 1.75):
        yield Network(f"MobileNetEdgeTPU dm{width}", "mobilenet-edgetpu", 224,
                      lambda w=width: _gen_mobilenet_edgetpu("mobilenet_edgetpu_100", w), TIMM)
    for size in ("XS", "S", "M", "L"):
        yield Network(f"MobileNetEdgeTPUv2-{size}", "mobilenet-edgetpu", 224,
                      original("mobilenet_edgetpu_v2_" + size.lower()), TIMM)


def iphone_papers():
    for i in range(5):
        yield Network(f"MobileOne-S{i}", "mobileone", 224, fused(f"mobileone_s{i}"), FUSED)
    for size in ("T8", "T12", "S12", "SA12", "SA24", "SA36", "MA36"):
        yield Network(f"FastViT-{size}", "fastvit", 256, fused("fastvit_" + size.lower()), FUSED)
    for size in ("0.9", "1.0", "1.1", "1.5", "2.3"):
        yield Network(f"RepViT-M{size}", "repvit", 224, fused("repvit_m" + size.replace(".", "_")), FUSED)
    for size in ("L1", "L3", "L7"):
        yield Network(f"EfficientFormer-{size}", "efficientformer", 224, original("efficientformer_" + size.lower()),
                      TIMM)
    for size in ("S0", "S1", "S2", "L"):
        yield Network(f"EfficientFormerV2-{size}", "efficientformer-v2", 224,
                      original("efficientformerv2_" + size.lower()), TIMM)


def core_ml_zoo():
    for depth in (121, 161, 169, 201):
        yield Network(f"DenseNet{depth} (PyTorch)", "densenet", 224, torchvision(f"densenet{depth}"), TORCHVISION)
    sizes = [(w, px) for w in (0.35, 0.5, 0.75, 1.0) for px in (96, 128, 160, 192, 224)] + [(1.3, 224), (1.4, 224)]
    for width, pixels in sizes:
        if (width, pixels) != (1.0, 224):
            name = f"MobileNet_V2 w={width} (Keras)" + (f"@{pixels}" if width <= 1 else "")
            yield Network(name, "mobilenet-v2", pixels, lambda w=width: _gen_mobilenet_v2("mobilenetv2_100", w), TIMM)
    for depth in (50, 101, 152):
        yield Network(f"ResNet{depth}_V1 (Keras)", "resnet", 224, first_form(f"resnet{depth}"), FIRST_FORM)
    for depth in (18, 34, 50, 101, 152):
        yield Network(f"ResNet{depth}_V1 (PyTorch)", "resnet", 224, torchvision(f"resnet{depth}"), TORCHVISION)
    for depth in (11, 13, 16, 19):
        yield Network(f"VGG{depth} (PyTorch)", "vgg", 224, torchvision(f"vgg{depth}"), TORCHVISION)


def published():
    yield from edge_tpu()
    yield from iphone_papers()
    yield from core_ml_zoo()
