"""Networks of the transformers library, by the configurations of their usual checkpoints."""
import transformers as hf
from network import TRANSFORMERS, Network

WIDE = [64, 128, 320, 512]
CLASSES = 1000


def vit(patch, pixels, classes=CLASSES):
    return hf.ViTForImageClassification(hf.ViTConfig(patch_size=patch, image_size=pixels, num_labels=classes))


def deit(width, heads, pixels):
    return hf.DeiTForImageClassificationWithTeacher(hf.DeiTConfig(
        hidden_size=width, num_attention_heads=heads, intermediate_size=4 * width, image_size=pixels,
        num_labels=CLASSES))


def swin(width, depths, heads, window, pixels):
    return hf.SwinForImageClassification(hf.SwinConfig(
        image_size=pixels, embed_dim=width, depths=depths, num_heads=heads, window_size=window, num_labels=CLASSES))


def cvt(depths):
    return hf.CvtForImageClassification(hf.CvtConfig(depth=depths, num_labels=CLASSES))


def segformer(widths, depths):
    return hf.SegformerForImageClassification(hf.SegformerConfig(
        hidden_sizes=widths, depths=depths, num_labels=CLASSES))


def mobilevit(widths, necks, **settings):
    return hf.MobileViTForImageClassification(hf.MobileViTConfig(
        hidden_sizes=widths, neck_hidden_sizes=necks, image_size=256, num_labels=CLASSES, **settings))


def mobilevit_small():
    return mobilevit([144, 192, 240], [16, 32, 64, 96, 128, 160, 640])


def efficientformer(widths, depths, attention_blocks):
    settings = hf.EfficientFormerConfig(hidden_sizes=widths, depths=depths, num_meta3d_blocks=attention_blocks,
                                        dim=widths[-1], num_labels=CLASSES)
    settings.hidden_size = widths[-1]
    return hf.EfficientFormerForImageClassificationWithTeacher(settings)


def efficientformer_l1():
    return efficientformer([48, 96, 224, 448], [3, 2, 6, 4], 1)


def usc():
    """The transformers of qed-usc/mobile-ml-benchmark: pixels by the checkpoint's name or configuration."""
    def network(name, family, pixels, owner, build):
        return Network(name, family, pixels, build, f"{TRANSFORMERS}; configuration of {owner}/{name}")

    tiny, base = [2, 2, 6, 2], [2, 2, 18, 2]
    yield from (network(f"cvt-{size}{tail}", "cvt", pixels, "microsoft", lambda d=depths: cvt(d))
                for size, depths in ((13, [1, 2, 10]), (21, [1, 4, 16])) for tail, pixels in (("", 224), ("-384", 384)))
    yield from (network(f"deit-{size}-distilled-patch16-{px}", "vit", px, "facebook",
                        lambda w=width, h=heads, p=px: deit(w, h, p))
                for size, width, heads, px in (("base", 768, 12, 224), ("base", 768, 12, 384), ("small", 384, 6, 224),
                                               ("tiny", 192, 3, 224)))
    yield from (network(f"efficientformer-{size}-300", "efficientformer", 224, "snap-research", build)
                for size, build in (("l1", efficientformer_l1),
                                    ("l3", lambda: efficientformer(WIDE, [4, 4, 12, 6], 4)),
                                    ("l7", lambda: efficientformer([96, 192, 384, 768], [6, 6, 18, 8], 8))))
    yield from (network(f"mit-b{i}", "mit", 224, "nvidia",
                        lambda w=[32, 64, 160, 256] if i == 0 else WIDE, d=depths: segformer(w, d))
                for i, depths in enumerate(([2, 2, 2, 2], [2, 2, 2, 2], [3, 4, 6, 3], [3, 4, 18, 3], [3, 8, 27, 3],
                                            [3, 6, 40, 3])))
    yield network("mobilevit-small", "mobilevit", 256, "apple", mobilevit_small)
    yield network("mobilevit-x-small", "mobilevit", 256, "apple",
                  lambda: mobilevit([96, 120, 144], [16, 32, 48, 64, 80, 96, 384]))
    yield network("mobilevit-xx-small", "mobilevit", 256, "apple",
                  lambda: mobilevit([64, 80, 96], [16, 16, 24, 48, 64, 80, 320], expand_ratio=2.0))
    yield from (network(f"swin-{size}-patch4-window{window}-{px}", "swin", px, "microsoft",
                        lambda a=(width, depths, [heads * 2 ** i for i in range(4)], window, px): swin(*a))
                for size, width, depths, heads, window, px in (
                    ("base", 128, base, 4, 12, 384), ("base", 128, base, 4, 7, 224), ("small", 96, base, 3, 7, 224),
                    ("tiny", 96, tiny, 3, 7, 224)))
    yield from (network(f"vit-base-patch{patch}-{px}{tail}", "vit", px, "google",
                        lambda p=patch, x=px, c=classes: vit(p, x, c))
                for patch in (16, 32) for px, tail, classes in ((224, "-in21k", 2), (384, "", CLASSES)))
