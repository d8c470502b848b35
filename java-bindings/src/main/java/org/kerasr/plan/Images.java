package org.kerasr.plan;

import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Window;

/** What layers over images share: the place of the channels, and the window's arguments. */
final class Images {
  static final int[] TO_CHANNELS_LAST = {0, 2, 3, 1};
  static final int[] TO_CHANNELS_FIRST = {0, 3, 1, 2};

  private Images() {}

  static boolean channelsFirst(ObjectConfig config) {
    final String format = config.string("data_format", "channels_last");
    if (!format.equals("channels_last") && !format.equals("channels_first")) {
      throw config.wrong("data_format", "channels_last or channels_first", Json.of(format));
    }
    return format.equals("channels_first");
  }

  /** The window of a pooling or convolution layer; {@code size} is the key of its extent. */
  static Window window(ObjectConfig config, String size, int[] extent, int[] strides, int[] dilation) {
    final String padding = config.string("padding", "valid");
    if (!padding.equals("valid") && !padding.equals("same")) {
      throw config.wrong("padding", "valid or same", Json.of(padding));
    }
    for (final int[] pair : new int[][] {extent, strides, dilation}) {
      if (pair[0] < 1 || pair[1] < 1) {
        throw config.wrong(size, "sizes, strides and dilations of 1 or more", config.config().get(size).orElse(Json.NULL));
      }
    }
    return new Window(extent[0], extent[1], strides[0], strides[1], dilation[0], dilation[1], padding.equals("same"));
  }

  /** The result's shape for images of the layer's own channel order. */
  static int[] shape(int[] input, boolean channelsFirst, Window window, int channels, String layer) {
    Shapes.requireRank(input, 4, layer);
    final int h = input[channelsFirst ? 2 : 1];
    final int w = input[channelsFirst ? 3 : 2];
    final int oh = h < 0 ? -1 : window.outHeight(h);
    final int ow = w < 0 ? -1 : window.outWidth(w);
    if (oh == 0 || ow == 0) {
      throw new org.kerasr.ShapeException("layer '" + layer + "': the window is larger than the image, received "
          + Shapes.text(input));
    }
    return channelsFirst ? new int[] {input[0], channels, oh, ow} : new int[] {input[0], oh, ow, channels};
  }
}
