"""The image networks as tables: their blocks, and the arrays of weights that follow from them in the order of computation. NumPy only.

ResNet20 (He et al., 2016, arXiv:1512.03385, section 4.2), MobileNetV2 (Sandler et al., 2018, arXiv:1801.04381, table 2) at its own
size and as a smaller relative for images of 32 x 32, and ResNet50 (He et al., table 1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Residual:
    """Basic blocks of two 3x3 convolutions: the channels of each stage, and how many blocks each has."""

    widths: tuple[int, ...] = (16, 32, 64)
    blocks: int = 3
    classes: int = 10


@dataclass(frozen=True)
class Inverted:
    """Inverted residual blocks.

    Args:
        stem: Channels of the first convolution, which has stride 2.
        stages: For each stage: expansion, channels, blocks, stride of the first block.
        head: Channels of the last convolution.
        classes: Number of classes.
    """

    stem: int
    stages: tuple[tuple[int, int, int, int], ...]
    head: int
    classes: int

    def blocks(self) -> Iterator[tuple[int, int, int, int]]:
        """Each block: channels in, channels within, channels out, stride."""
        channels = self.stem
        for expansion, out, count, stride in self.stages:
            for i in range(count):
                yield channels, channels * expansion, out, stride if i == 0 else 1
                channels = out


RESNET20 = Residual()
MOBILENET = Inverted(16, ((1, 16, 1, 1), (4, 24, 2, 2), (4, 32, 2, 2), (4, 64, 1, 1)), 128, 10)
MOBILENETV2 = Inverted(
    32, ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1)), 1280, 1000,
)
RESNET50_STAGES = ((64, 3), (128, 4), (256, 6), (512, 3))  # channels within, blocks
MOMENTUM, EPSILON = 0.99, 1e-3  # of batch normalisation

INPUT_SHAPES: dict[str, Shape] = {
    "resnet20": (32, 32, 3), "mobilenet": (32, 32, 3), "mobilenetv2": (96, 96, 3), "resnet50": (224, 224, 3),
}


class Arrays:
    """Collects the shapes of weights, and which of them are moving averages."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self.moving: list[bool] = []

    def add(self, *shapes: Shape) -> None:
        self.shapes += shapes
        self.moving += [False] * len(shapes)

    def conv_and_norm(self, *kernel: int, channels: int = 0, bias: bool = False) -> None:
        """A kernel, its bias, and γ, β, the moving mean and the moving variance of the normalisation after it."""
        vector = (channels or kernel[-1],)
        self.add(kernel, *([vector] if bias else []), vector, vector, vector, vector)
        self.moving[-2:] = [True, True]


def residual(net: Residual) -> Arrays:
    found, channels = Arrays(), net.widths[0]
    found.conv_and_norm(3, 3, 3, channels)
    for width in net.widths:
        for _ in range(net.blocks):
            found.conv_and_norm(3, 3, channels, width)
            found.conv_and_norm(3, 3, width, width)
            if channels != width:
                found.conv_and_norm(1, 1, channels, width)
            channels = width
    found.add((channels, net.classes), (net.classes,))
    return found


def inverted(net: Inverted) -> Arrays:
    found, channels = Arrays(), net.stem
    found.conv_and_norm(3, 3, 3, net.stem)
    for channels_in, within, out, _ in net.blocks():
        if within != channels_in:
            found.conv_and_norm(1, 1, channels_in, within)
        found.conv_and_norm(3, 3, within, 1, channels=within)
        found.conv_and_norm(1, 1, within, out)
        channels = out
    found.conv_and_norm(1, 1, channels, net.head)
    found.add((net.head, net.classes), (net.classes,))
    return found


def resnet50() -> Arrays:
    found, channels = Arrays(), 64
    found.conv_and_norm(7, 7, 3, 64, bias=True)
    for width, blocks in RESNET50_STAGES:
        for i in range(blocks):
            if i == 0:
                found.conv_and_norm(1, 1, channels, 4 * width, bias=True)
            found.conv_and_norm(1, 1, channels, width, bias=True)
            found.conv_and_norm(3, 3, width, width, bias=True)
            found.conv_and_norm(1, 1, width, 4 * width, bias=True)
            channels = 4 * width
    found.add((channels, 1000), (1000,))
    return found


LAYOUTS = {
    "resnet20": residual(RESNET20), "mobilenet": inverted(MOBILENET), "mobilenetv2": inverted(MOBILENETV2), "resnet50": resnet50(),
}
