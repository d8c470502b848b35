"""The image networks as a user of Keras or kerasr writes them, layer by layer. `k` is either library."""

from __future__ import annotations

from typing import Any

import image_layouts
from image_layouts import EPSILON, MOBILENET, MOBILENETV2, MOMENTUM, RESNET20, RESNET50_STAGES, Inverted
from job import Unavailable


class Writer:
    """The layers of a library, remembered in the order of computation, in which their weights are set.

    Args:
        k: The library.
        bias: Whether convolutions have biases, though a normalisation follows.
    """

    def __init__(self, k: Any, bias: bool = False) -> None:
        for name in ("DepthwiseConv2D", "ZeroPadding2D"):
            if not hasattr(k.layers, name):
                raise Unavailable(f"{k.__name__} has no layers.{name} yet")
        self.k, self.layers, self.bias = k, k.layers, bias
        self.made: list[Any] = []

    def _put(self, layer: Any, x: Any) -> Any:
        self.made.append(layer)
        return layer(x)

    def conv(self, x: Any, filters: int, size: int, stride: int = 1, padding: str = "same") -> Any:
        """A convolution and its normalisation."""
        return self.norm(self._put(self.layers.Conv2D(filters, size, strides=stride, padding=padding, use_bias=self.bias), x))

    def depthwise(self, x: Any, stride: int, padding: str) -> Any:
        return self.norm(self._put(self.layers.DepthwiseConv2D(3, strides=stride, padding=padding, use_bias=self.bias), x))

    def norm(self, x: Any) -> Any:
        return self._put(self.layers.BatchNormalization(momentum=MOMENTUM, epsilon=EPSILON), x)

    def model(self, inputs: Any, x: Any, classes: int) -> Any:
        x = self._put(self.layers.Dense(classes), self.layers.GlobalAveragePooling2D()(x))
        return self.k.Model(inputs, x)

    def set_weights(self, arrays: list[Any]) -> None:
        rest = list(arrays)
        for layer in self.made:
            count = len(layer.weights)
            layer.set_weights(rest[:count])
            del rest[:count]
        assert not rest


def resnet20(k: Any) -> tuple[Any, Writer]:
    write, layers, net = Writer(k), k.layers, RESNET20
    inputs = k.Input(image_layouts.INPUT_SHAPES["resnet20"])
    channels = net.widths[0]
    x = layers.ReLU()(write.conv(inputs, channels, 3))
    for width in net.widths:
        for _ in range(net.blocks):
            stride = 1 if channels == width else 2
            y = layers.ReLU()(write.conv(x, width, 3, stride))
            y = write.conv(y, width, 3)
            short = x if channels == width else write.conv(x, width, 1, stride)
            x, channels = layers.ReLU()(layers.Add()([short, y])), width
    return write.model(inputs, x, net.classes), write


def _inverted(k: Any, net: Inverted, shape: tuple[int, ...]) -> tuple[Any, Writer]:
    write, layers = Writer(k), k.layers

    def halved(x: Any) -> Any:
        """Zeros below and to the right, so that a window of 3 with stride 2 fits even sizes."""
        return layers.ZeroPadding2D(((0, 1), (0, 1)))(x)

    inputs = k.Input(shape)
    x = layers.ReLU(6.0)(write.conv(halved(inputs), net.stem, 3, 2, "valid"))
    for channels, within, out, stride in net.blocks():
        y = x if within == channels else layers.ReLU(6.0)(write.conv(x, within, 1))
        y = halved(y) if stride == 2 else y
        y = layers.ReLU(6.0)(write.depthwise(y, stride, "valid" if stride == 2 else "same"))
        y = write.conv(y, out, 1)
        x = layers.Add()([x, y]) if stride == 1 and channels == out else y
    x = layers.ReLU(6.0)(write.conv(x, net.head, 1))
    return write.model(inputs, x, net.classes), write


def mobilenet(k: Any) -> tuple[Any, Writer]:
    return _inverted(k, MOBILENET, image_layouts.INPUT_SHAPES["mobilenet"])


def mobilenetv2(k: Any) -> tuple[Any, Writer]:
    return _inverted(k, MOBILENETV2, image_layouts.INPUT_SHAPES["mobilenetv2"])


def resnet50(k: Any) -> tuple[Any, Writer]:
    write, layers = Writer(k, bias=True), k.layers
    inputs = k.Input(image_layouts.INPUT_SHAPES["resnet50"])
    x = layers.Activation("relu")(write.conv(layers.ZeroPadding2D(3)(inputs), 64, 7, 2, "valid"))
    x = layers.MaxPooling2D(3, strides=2)(layers.ZeroPadding2D(1)(x))
    for stage, (width, blocks) in enumerate(RESNET50_STAGES):
        for i in range(blocks):
            stride = 2 if i == 0 and stage > 0 else 1
            short = write.conv(x, 4 * width, 1, stride) if i == 0 else x
            y = layers.Activation("relu")(write.conv(x, width, 1, stride))
            y = layers.Activation("relu")(write.conv(y, width, 3))
            x = layers.Activation("relu")(layers.Add()([short, write.conv(y, 4 * width, 1)]))
    return write.model(inputs, x, 1000), write


BUILDERS: dict[str, Any] = {"resnet20": resnet20, "mobilenet": mobilenet, "mobilenetv2": mobilenetv2, "resnet50": resnet50}
