/* Luma and chroma, BT.601 limited, into RGB 0..1: the network's small input. */

#include "loops.h"

/* Planes of `height` rows of `width`; a row of `rgb` is `stride` floats after the one
 * before, a plane `plane` floats. `weights` are those of luma, v in red, u and v in green, u in blue. */
EACH_PROCESSOR EXPORT void scrim_rgb(const uint8_t *y, const uint8_t *u, const uint8_t *v,
                                     int width, int height, const float *weights, float *rgb,
                                     ptrdiff_t stride, ptrdiff_t plane) {
    const float by_y = weights[0], red_v = weights[1], green_u = weights[2], green_v = weights[3];
    const float blue_u = weights[4];
    for (int row = 0; row < height; row++) {
        const size_t at = (size_t)row * width;
        const uint8_t *restrict luma = y + at, *restrict cb = u + at, *restrict cr = v + at;
        float *restrict red = rgb + row * stride, *restrict green = red + plane;
        float *restrict blue = green + plane;
        for (int x = 0; x < width; x++) {
            const float light = by_y * (float)(luma[x] - 16);
            const float b = (float)(cb[x] - 128), r = (float)(cr[x] - 128);
            red[x] = between(light + red_v * r, 0, 1);
            green[x] = between(light + green_u * b + green_v * r, 0, 1);
            blue[x] = between(light + blue_u * b, 0, 1);
        }
    }
}
