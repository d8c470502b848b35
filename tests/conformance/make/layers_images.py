"""Makes the tables of convolution, pooling, padding, cropping and upsampling layers. Run: KERAS_BACKEND=jax python layers_images.py."""

from __future__ import annotations

from typing import Any

from common import write
from layers import HALF, SOURCE, STEPS, Case, made, mask_of

FIRST = {"data_format": "channels_first"}
MIXED = {"dtype": "mixed_float16"}

DEPTHWISE = [
    Case("defaults", {"kernel_size": 3}, (1, 4, 5, 2)),
    Case("same, relu", {"kernel_size": [2, 3], "padding": "same", "activation": "relu"}, (1, 4, 4, 3)),
    Case("multiplier", {"kernel_size": 2, "depth_multiplier": 2}, (2, 3, 4, 2)),
    Case("strides", {"kernel_size": 3, "strides": 2}, (1, 7, 6, 2)),
    Case("same, stride 2", {"kernel_size": 3, "strides": 2, "padding": "same", "use_bias": False}, (1, 5, 6, 2)),
    Case("strides differ", {"kernel_size": 2, "strides": [1, 2]}, (1, 4, 5, 2)),
    Case("dilation_rate", {"kernel_size": 2, "dilation_rate": [2, 1], "padding": "same"}, (1, 5, 4, 2)),
    Case("channels_first", {"kernel_size": 2, "depth_multiplier": 2, **FIRST}, (1, 2, 3, 4)),
    Case("channels_first, same", {"kernel_size": 3, "padding": "same", "strides": 2, **FIRST}, (1, 2, 5, 4)),
    Case("mixed_float16", {"kernel_size": 2, **MIXED}, (1, 3, 3, 2), gradients=False, tolerance=HALF),
]

SEPARABLE = [
    Case("defaults", {"filters": 3, "kernel_size": 2}, (1, 4, 4, 2)),
    Case("same, multiplier", {"filters": 2, "kernel_size": 3, "padding": "same", "depth_multiplier": 2}, (1, 3, 4, 2)),
    Case("strides, no bias", {"filters": 2, "kernel_size": 2, "strides": 2, "use_bias": False}, (1, 5, 4, 2)),
    Case("dilation_rate, tanh", {"filters": 2, "kernel_size": 2, "dilation_rate": 2, "activation": "tanh"}, (1, 5, 5, 1)),
    Case("channels_first", {"filters": 3, "kernel_size": 2, **FIRST}, (1, 2, 3, 4)),
]

TRANSPOSED = [
    Case("defaults", {"filters": 2, "kernel_size": 3}, (1, 3, 2, 2)),
    Case("strides", {"filters": 2, "kernel_size": 3, "strides": 2}, (1, 3, 2, 2)),
    Case("strides above the kernel", {"filters": 1, "kernel_size": 2, "strides": 3}, (1, 2, 3, 1)),
    Case("same", {"filters": 2, "kernel_size": [2, 3], "padding": "same", "activation": "relu"}, (1, 3, 3, 2)),
    Case("same, strides", {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same"}, (1, 2, 3, 1)),
    Case("same, even kernel", {"filters": 1, "kernel_size": 4, "strides": [2, 1], "padding": "same"}, (1, 3, 3, 2)),
    Case("same, strides above the kernel", {"filters": 1, "kernel_size": 2, "strides": 3, "padding": "same"}, (1, 2, 3, 1)),
    Case("output_padding", {"filters": 1, "kernel_size": 3, "strides": 2, "output_padding": 1}, (1, 2, 3, 1)),
    Case("output_padding, same", {"filters": 1, "kernel_size": 3, "strides": 2, "output_padding": [1, 0], "padding": "same"}, (1, 2, 3, 2)),
    Case("output_padding 0", {"filters": 1, "kernel_size": 2, "strides": 3, "output_padding": 0, "padding": "same"}, (1, 2, 3, 1)),
    Case("dilation_rate", {"filters": 1, "kernel_size": 2, "dilation_rate": 2}, (1, 3, 4, 2)),
    Case("dilation_rate, same", {"filters": 1, "kernel_size": 3, "dilation_rate": 2, "padding": "same", "use_bias": False}, (1, 4, 4, 1)),
    Case("channels_first", {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same", **FIRST}, (1, 3, 2, 3)),
    Case("mixed_float16", {"filters": 2, "kernel_size": 2, **MIXED}, (1, 2, 2, 2), gradients=False, tolerance=HALF),
]


def conv(rank: int, shape: tuple[int, ...]) -> list[Case]:
    """A convolution over `rank` axes, on inputs of `[batch, *space, channels]`."""
    turned = (shape[0], shape[-1], *shape[1:-1])
    return [
        Case("defaults", {"filters": 2, "kernel_size": 2}, shape),
        Case("same, relu", {"filters": 2, "kernel_size": 3, "padding": "same", "activation": "relu"}, shape),
        Case("strides", {"filters": 3, "kernel_size": 2, "strides": 2, "use_bias": False}, shape),
        Case("same, stride 2", {"filters": 2, "kernel_size": 3, "padding": "same", "strides": 2}, shape),
        Case("dilation_rate", {"filters": 1, "kernel_size": 2, "dilation_rate": 2, "padding": "same"}, shape),
        Case("groups", {"filters": 4, "kernel_size": [2] * rank, "groups": 2}, (*shape[:-1], 4)),
        Case("channels_first", {"filters": 2, "kernel_size": 2, **FIRST}, turned),
    ]


def pool(shape: tuple[int, ...], rank: int, required: bool) -> list[Case]:
    """A pool over `rank` axes; where `pool_size` has no default it is given."""
    size: dict[str, Any] = {"pool_size": 2} if required else {}
    turned = (shape[0], shape[-1], *shape[1:-1])
    return [
        Case("defaults", size, shape),
        Case("overlap", {"pool_size": 3, "strides": 1}, shape),
        Case("overlap, same", {"pool_size": [3] * rank, "strides": 2, "padding": "same"}, shape),
        Case("same", {"pool_size": 2, "padding": "same"}, shape),
        Case("gaps", {"pool_size": 1, "strides": 2}, shape),
        Case("channels_first", {"pool_size": 2, **FIRST}, turned),
        Case("whole numbers", {"pool_size": 2}, shape, whole=9, dtype="int32"),
    ]


def over_all(shape: tuple[int, ...]) -> list[Case]:
    """A global pool."""
    turned = (shape[0], shape[-1], *shape[1:-1])
    return [
        Case("defaults", {}, shape),
        Case("keepdims", {"keepdims": True}, shape),
        Case("channels_first", FIRST, turned),
        Case("channels_first, keepdims", {"keepdims": True, **FIRST}, turned),
        Case("whole numbers", {}, shape, whole=9, dtype="int32"),
    ]


PLANE, VOLUME = (1, 3, 2, 2), (1, 2, 2, 3, 1)

CASES: dict[str, list[Case]] = {
    "DepthwiseConv2D": DEPTHWISE,
    "DepthwiseConv1D": [
        Case("defaults", {"kernel_size": 3}, (2, 5, 2)),
        Case("same, multiplier", {"kernel_size": [2], "padding": "same", "depth_multiplier": 2, "activation": "relu"}, (1, 4, 2)),
        Case("strides", {"kernel_size": 3, "strides": 2, "use_bias": False}, (1, 7, 2)),
        Case("dilation_rate", {"kernel_size": 2, "dilation_rate": 2}, (1, 5, 3)),
        Case("channels_first", {"kernel_size": 2, "depth_multiplier": 2, **FIRST}, (1, 2, 4)),
    ],
    "SeparableConv2D": SEPARABLE,
    "SeparableConv1D": [
        Case("defaults", {"filters": 3, "kernel_size": 2}, (2, 4, 2)),
        Case("same, multiplier", {"filters": 2, "kernel_size": 3, "padding": "same", "depth_multiplier": 2}, (1, 4, 2)),
        Case("strides, no bias", {"filters": 2, "kernel_size": 2, "strides": 2, "use_bias": False}, (1, 5, 2)),
        Case("channels_first", {"filters": 3, "kernel_size": 2, **FIRST}, (1, 2, 4)),
    ],
    "Conv1D": [
        *conv(1, (2, 5, 2)),
        Case("causal", {"filters": 2, "kernel_size": 3, "padding": "causal"}, (1, 5, 2)),
        Case("causal, dilation_rate", {"filters": 2, "kernel_size": 2, "padding": "causal", "dilation_rate": 2}, (1, 6, 2)),
        Case("causal, strides", {"filters": 2, "kernel_size": 3, "padding": "causal", "strides": 2}, (1, 6, 1)),
        Case("causal, channels_first", {"filters": 2, "kernel_size": 3, "padding": "causal", **FIRST}, (1, 2, 5)),
    ],
    "Conv3D": conv(3, (1, 3, 4, 3, 2)),
    "Conv2DTranspose": TRANSPOSED,
    "Conv1DTranspose": [
        Case("defaults", {"filters": 2, "kernel_size": 3}, (2, 3, 2)),
        Case("strides", {"filters": 2, "kernel_size": 3, "strides": 2}, (1, 3, 2)),
        Case("same, strides", {"filters": 2, "kernel_size": 4, "strides": 2, "padding": "same"}, (1, 3, 2)),
        Case("output_padding", {"filters": 2, "kernel_size": 3, "strides": 3, "output_padding": [2], "padding": "same"}, (1, 3, 1)),
        Case("dilation_rate", {"filters": 2, "kernel_size": 2, "dilation_rate": 3, "use_bias": False}, (1, 4, 2)),
        Case("channels_first", {"filters": 2, "kernel_size": 2, "strides": 2, **FIRST}, (1, 2, 3)),
    ],
    "Conv3DTranspose": [
        Case("defaults", {"filters": 2, "kernel_size": 2}, (1, 2, 2, 2, 2)),
        Case("strides", {"filters": 1, "kernel_size": [1, 2, 3], "strides": 2}, (1, 2, 1, 2, 2)),
        Case("same, strides", {"filters": 1, "kernel_size": 3, "strides": [2, 1, 2], "padding": "same"}, (1, 2, 2, 1, 1)),
        Case("output_padding", {"filters": 1, "kernel_size": 2, "strides": 2, "output_padding": [1, 0, 1]}, (1, 1, 2, 2, 1)),
        Case("channels_first", {"filters": 2, "kernel_size": 2, **FIRST}, (1, 2, 2, 1, 2)),
    ],
    "MaxPooling1D": pool((2, 5, 2), 1, required=False),
    "MaxPooling3D": pool((1, 4, 3, 4, 2), 3, required=False),
    "AveragePooling1D": pool((2, 5, 2), 1, required=True),
    "AveragePooling2D": [
        *pool((2, 4, 5, 2), 2, required=True),
        Case("sizes differ", {"pool_size": [2, 3], "strides": [1, 2], "padding": "same"}, (1, 4, 4, 2)),
        Case("channels_first, same", {"pool_size": 3, "strides": 2, "padding": "same", **FIRST}, (1, 2, 4, 5)),
        Case("mixed_float16", {"pool_size": 2, **MIXED}, (1, 3, 3, 2), gradients=False, tolerance=HALF),
    ],
    "AveragePooling3D": pool((1, 4, 3, 4, 2), 3, required=True),
    "GlobalAveragePooling1D": [
        *over_all((2, 4, 3)),
        Case("mask", {}, (2, 4, 3), mask=[STEPS]),
        Case("mask, keepdims", {"keepdims": True}, (2, 4, 3), mask=[STEPS]),
        Case("mask, channels_first", FIRST, (2, 3, 4), mask=[STEPS]),
        Case("mask of one step", {}, (2, 4, 2), mask=[mask_of([[1, 0, 0, 0], [0, 0, 0, 1]])]),
    ],
    "GlobalAveragePooling3D": over_all((2, 2, 2, 3, 2)),
    "GlobalMaxPooling1D": [*over_all((2, 4, 3)), Case("ties", {}, (2, 4, 2), ties=True)],
    "GlobalMaxPooling2D": over_all((2, 3, 2, 2)),
    "GlobalMaxPooling3D": over_all((2, 2, 2, 3, 2)),
    "ZeroPadding1D": [
        Case("defaults", {}, (1, 3, 2)),
        Case("before and after", {"padding": [2, 1]}, (2, 2, 2)),
        Case("channels_first", {"padding": [0, 2], **FIRST}, (1, 2, 3)),
    ],
    "ZeroPadding2D": [
        Case("defaults", {}, PLANE),
        Case("one number", {"padding": 2}, PLANE),
        Case("by axis", {"padding": [1, 0]}, PLANE),
        Case("by side", {"padding": [[0, 1], [2, 1]]}, PLANE),
        Case("mixed", {"padding": [1, [0, 2]]}, PLANE),
        Case("channels_first", {"padding": [[1, 0], [0, 2]], **FIRST}, PLANE),
        Case("whole numbers", {"padding": 1}, (1, 2, 2, 1), whole=9, dtype="int32"),
    ],
    "ZeroPadding3D": [
        Case("defaults", {}, VOLUME),
        Case("by axis", {"padding": [1, 0, 2]}, VOLUME),
        Case("by side", {"padding": [[0, 1], [2, 1], [1, 0]]}, VOLUME),
        Case("channels_first", {"padding": 1, **FIRST}, VOLUME),
    ],
    "Cropping1D": [
        Case("defaults", {}, (2, 4, 2)),
        Case("one number", {"cropping": 2}, (1, 5, 2)),
        Case("before and after", {"cropping": [0, 2]}, (1, 4, 2)),
    ],
    "Cropping2D": [
        Case("defaults", {}, PLANE),
        Case("one number", {"cropping": 1}, (1, 3, 4, 2)),
        Case("by axis", {"cropping": [1, 0]}, PLANE),
        Case("by side", {"cropping": [[0, 1], [2, 1]]}, (1, 3, 4, 2)),
        Case("channels_first", {"cropping": [[1, 0], [0, 2]], **FIRST}, (1, 2, 2, 4)),
        Case("whole numbers", {"cropping": [[1, 0], [0, 1]]}, (1, 3, 3, 1), whole=9, dtype="int32"),
    ],
    "Cropping3D": [
        Case("defaults", {}, (1, 3, 4, 3, 2)),
        Case("by axis", {"cropping": [1, 0, 1]}, (1, 3, 2, 4, 1)),
        Case("by side", {"cropping": [[0, 1], [2, 0], [1, 1]]}, (1, 2, 3, 4, 1)),
        Case("channels_first", {"cropping": [[0, 1], [0, 0], [1, 0]], **FIRST}, (1, 2, 2, 2, 2)),
    ],
    "UpSampling1D": [Case("defaults", {}, (2, 3, 2)), Case("size", {"size": 3}, (1, 2, 2))],
    "UpSampling2D": [
        Case("defaults", {}, PLANE),
        Case("size", {"size": [1, 3]}, PLANE),
        Case("channels_first", {"size": [2, 1], **FIRST}, PLANE),
        *[Case(method, {"interpolation": method, "size": [2, 3]}, (1, 3, 3, 2), tolerance=2e-6) for method in ("bilinear", "bicubic", "lanczos3", "lanczos5")],
        Case("bilinear, channels_first", {"interpolation": "bilinear", **FIRST}, PLANE),
        Case("whole numbers", {}, (1, 2, 2, 1), whole=9, dtype="int32"),
    ],
    "UpSampling3D": [
        Case("defaults", {}, VOLUME),
        Case("size", {"size": [1, 2, 3]}, VOLUME),
        Case("channels_first", {"size": 2, **FIRST}, (1, 2, 1, 2, 1)),
    ],
}


if __name__ == "__main__":
    for name, cases in CASES.items():
        write(
            f"layers/{name}.json",
            {"format": 1, "class": f"layers.{name}", "source": SOURCE, "cases": [made(name, c) for c in cases]},
        )
