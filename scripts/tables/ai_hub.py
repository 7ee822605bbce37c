"""Networks of Qualcomm AI Hub's performance files (github.com/quic/ai-hub-models), by the names there."""
import hugging_face
import own_networks
import timm
import transformers as hf
from network import TIMM, TORCHVISION, TRANSFORMERS, Network
from torchvision import models

OWN = "own definition after the published architecture"


def torchvision(name, **settings):
    return lambda: getattr(models, name)(weights=None, **settings)


def segmentation(name):
    return lambda: getattr(models.segmentation, name)(weights=None, weights_backbone=None, aux_loss=False)


def detr(backbone, dilated, kind="Detr"):
    settings = getattr(hf, kind + "Config")(use_pretrained_backbone=False, backbone=backbone, dilation=dilated,
                                            num_labels=91)
    return getattr(hf, kind + "ForObjectDetection")(settings)


def depth_anything():
    backbone = hf.Dinov2Config(
        image_size=518, patch_size=14, num_attention_heads=6, hidden_size=384, num_hidden_layers=12,
        out_features=["stage9", "stage10", "stage11", "stage12"], reshape_hidden_states=False)
    return hf.DepthAnythingForDepthEstimation(hf.DepthAnythingConfig(
        backbone_config=backbone, reassemble_hidden_size=384, patch_size=14, neck_hidden_sizes=[48, 96, 192, 384],
        fusion_hidden_size=64))


def beit():
    return hf.BeitForImageClassification(hf.BeitConfig(
        use_relative_position_bias=True, use_absolute_position_embeddings=False, use_mask_token=False,
        use_mean_pooling=True, num_labels=1000))


def levit():
    return hf.LevitForImageClassificationWithTeacher(hf.LevitConfig(
        depths=[2, 3, 4], num_attention_heads=[4, 6, 8], num_labels=1000))


FROM_TORCHVISION = {  # name there: (family, pixels, builder)
    "convnext_base": ("convnext", 224, torchvision("convnext_base")),
    "convnext_tiny": ("convnext", 224, torchvision("convnext_tiny")),
    "densenet121": ("densenet", 224, torchvision("densenet121")),
    "efficientnet_b0": ("efficientnet", 224, torchvision("efficientnet_b0")),
    "efficientnet_v2_s": ("efficientnet-v2", 384, torchvision("efficientnet_v2_s")),
    "googlenet": ("googlenet", 224, torchvision("googlenet", aux_logits=False, init_weights=False)),
    "inception_v3": ("inception", 224, torchvision("inception_v3", aux_logits=False, init_weights=False)),
    "mobilenet_v2": ("mobilenet-v2", 224, torchvision("mobilenet_v2")),
    "mobilenet_v3_small": ("mobilenet-v3", 224, torchvision("mobilenet_v3_small")),
    "regnet": ("regnet", 224, torchvision("regnet_x_3_2gf")),
    "resnet18": ("resnet", 224, torchvision("resnet18")),
    "resnet50": ("resnet", 224, torchvision("resnet50")),
    "resnet101": ("resnet", 224, torchvision("resnet101")),
    "resnext50": ("resnext", 224, torchvision("resnext50_32x4d")),
    "resnext101": ("resnext", 224, torchvision("resnext101_32x8d")),
    "wideresnet50": ("resnet", 224, torchvision("wide_resnet50_2")),
    "shufflenet_v2": ("shufflenet-v2", 224, torchvision("shufflenet_v2_x0_5")),
    "squeezenet1_1": ("squeezenet", 224, torchvision("squeezenet1_1")),
    "swin_tiny": ("swin", 224, torchvision("swin_t")),
    "swin_small": ("swin", 224, torchvision("swin_s")),
    "swin_base": ("swin", 224, torchvision("swin_b")),
    "fcn_resnet50": ("fcn", 224, segmentation("fcn_resnet50")),
    "deeplabv3_resnet50": ("deeplab", 513, segmentation("deeplabv3_resnet50")),
}

FROM_TIMM = {  # name there: (family, timm's name)
    "dla102x": ("dla", "dla102x"), "efficientvit_b2_cls": ("efficientvit-mit", "efficientvit_b2"),
    "efficientvit_l2_cls": ("efficientvit-mit", "efficientvit_l2"), "nasnet": ("nasnet", "nasnetalarge"),
    "vit": ("vit", "vit_base_patch16_224"),
}

FROM_TRANSFORMERS = {
    "beit": ("beit", 224, beit), "levit": ("levit", 224, levit),
    "efficientformer": ("efficientformer", 224, hugging_face.efficientformer_l1),
    "mobile_vit": ("mobilevit", 224, hugging_face.mobilevit_small),
    "segformer_base": ("segformer", 512, lambda: hf.SegformerForSemanticSegmentation(hf.SegformerConfig(
        num_labels=150))),
    "detr_resnet50": ("detr", 480, lambda: detr("resnet50", False)),
    "detr_resnet50_dc5": ("detr", 480, lambda: detr("resnet50", True)),
    "detr_resnet101": ("detr", 480, lambda: detr("resnet101", False)),
    "detr_resnet101_dc5": ("detr", 480, lambda: detr("resnet101", True)),
    "conditional_detr_resnet50": ("detr", 480, lambda: detr("resnet50", False, "ConditionalDetr")),
    "depth_anything": ("depth-anything", 518, depth_anything),
    "depth_anything_v2": ("depth-anything", 518, depth_anything),
}

OF_OUR_OWN = {
    "unet_segmentation": ("unet", 224, own_networks.UNet), "esrgan": ("esrgan", 128, own_networks.Esrgan),
    "real_esrgan_x4plus": ("esrgan", 128, own_networks.Esrgan),
    "real_esrgan_general_x4v3": ("srvgg", 128, own_networks.CompactUpscaler),
    "quicksrnetsmall": ("quicksrnet", 128, lambda: own_networks.quick_upscaler(32, 2)),
    "quicksrnetmedium": ("quicksrnet", 128, lambda: own_networks.quick_upscaler(32, 5)),
    "quicksrnetlarge": ("quicksrnet", 128, lambda: own_networks.quick_upscaler(64, 11)),
}


def ai_hub():
    for table, source in ((FROM_TORCHVISION, TORCHVISION), (FROM_TRANSFORMERS, TRANSFORMERS), (OF_OUR_OWN, OWN)):
        for name, (family, pixels, build) in table.items():
            yield Network(name, family, pixels, build, source)
    for name, (family, original) in FROM_TIMM.items():
        yield Network(name, family, 224, lambda original=original: timm.create_model(original), TIMM)
