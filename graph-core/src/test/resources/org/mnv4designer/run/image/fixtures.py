"""Makes the pictures of this folder. What is expected of them is what Pillow (11.3) does.

Run in this folder: python fixtures.py (needs Pillow and numpy). Names in resized/: source, mode, size, filter.
"""
import math
import os

import numpy as np
from PIL import Image, ImageCms, ImageOps

RANDOM = np.random.default_rng(4)


def photo(width, height):
    y, x = np.mgrid[0:height, 0:width]
    waves = [127 + 120 * np.sin(x / 9 + y / 17), 127 + 120 * np.cos(x / 5 - y / 11), (x * 3 + y * 5) % 256]
    noisy = np.stack(waves, -1) + RANDOM.normal(0, 12, (height, width, 3))
    return Image.fromarray(noisy.clip(0, 255).astype("uint8"))


def edges(width, height):
    return Image.fromarray(RANDOM.integers(0, 2, (height, width, 3), dtype="uint8") * 255)


FILTERS = {"nearest": Image.NEAREST, "bilinear": Image.BILINEAR, "bicubic": Image.BICUBIC}


def stretched():
    for name, size in [("photo", (40, 30)), ("photo", (100, 31)), ("edges", (17, 9)), ("edges", (64, 50))]:
        for kind, filter in FILTERS.items():
            result = Image.open(name + ".png").resize(size, filter)
            result.save(f"resized/{name}_stretch_{size[0]}x{size[1]}_{kind}.png")


def shorter_side(name, side, crop, kind):
    """timm's evaluation transform for a square input."""
    image = Image.open(name + ".png")
    scale = math.floor(side / crop)
    width, height = image.size
    longer = int(scale * max(width, height) / min(width, height))
    image = image.resize((scale, longer) if width <= height else (longer, scale), FILTERS[kind])
    left, top = [int(round((length - side) / 2)) for length in image.size]
    image.crop((left, top, left + side, top + side)).save(
        f"resized/{name}_shorter-side_{side}x{side}_{kind}_{crop}.png"
    )


def orientations():
    small = photo(7, 5)
    for value in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = value
        small.save(f"decoded/orientation{value}.jpg", exif=exif, quality=95)
        small.save(f"decoded/orientation{value}.png", exif=exif)
        small.save(f"decoded/orientation{value}.webp", exif=exif, lossless=True)


def kinds():
    image = photo(19, 13)
    alpha = np.array(image.convert("RGBA"))
    alpha[..., 3] = RANDOM.integers(1, 256, alpha.shape[:2])
    alpha = Image.fromarray(alpha)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image.convert("L").save("decoded/grey.png")
    image.convert("1").save("decoded/bilevel.png")
    image.quantize(40).save("decoded/palette.png", transparency=3)
    alpha.save("decoded/alpha.png")
    alpha.convert("LA").save("decoded/grey-alpha.png")
    alpha.save("decoded/alpha.webp", lossless=True)
    image.save("decoded/colour.bmp")
    image.quantize(16).save("decoded/palette.bmp")
    image.save("decoded/colour.gif")
    image.save("decoded/colour.jpg", quality=90)
    image.save("decoded/subsampled.jpg", quality=75, progressive=True)
    image.save("decoded/profile.jpg", quality=90, icc_profile=profile)
    image.convert("L").save("decoded/grey.jpg")
    image.convert("CMYK").save("decoded/cmyk.jpg", quality=95)


def expectations():
    for name in sorted(os.listdir("decoded")):
        ImageOps.exif_transpose(Image.open("decoded/" + name)).convert("RGB").save(f"expected/{name}.png")


if __name__ == "__main__":
    for folder in ["resized", "decoded", "expected"]:
        os.makedirs(folder, exist_ok=True)
    photo(61, 47).save("photo.png")
    edges(33, 40).save("edges.png")
    stretched()
    shorter_side("photo", 32, 0.875, "bicubic")
    shorter_side("photo", 33, 0.95, "bilinear")
    shorter_side("edges", 28, 0.9, "bicubic")
    orientations()
    kinds()
    expectations()
