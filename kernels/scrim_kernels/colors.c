/* colors.c: luma and chroma into RGB, the network's small input.
 *
 * SYNOPSIS  scrim_rgb: scrim.h
 * CONTRACT  y, u, v are BT.601 limited, all of width x height; rgb is 0..1. Writes rgb alone.
 * TWIN      segmentation/network_input.py, to_rgb
 */

#include "scrim.h"

/* One channel of a row, a step at a time: clamped on the way it would be branches, not lanes. */
INLINE void channel(const uint8_t *restrict luma, const uint8_t *restrict cb,
                    const uint8_t *restrict cr, float by_y, float by_u, float by_v,
                    float *restrict out, int width) {
    for (int x = 0; x < width; x++)
        out[x] = by_y * (float)(luma[x] - 16) + by_u * (float)(cb[x] - 128) +
                 by_v * (float)(cr[x] - 128);
    for (int x = 0; x < width; x++)
        out[x] = out[x] < 0 ? 0 : out[x];
    for (int x = 0; x < width; x++)
        out[x] = out[x] > 1 ? 1 : out[x];
}

/* Planes of `height` rows of `width`; a row of `rgb` is `stride` floats after the one
 * before, a plane `plane` floats. `weights` are those of luma, v in red, u and v in green, u in blue. */
EACH_PROCESSOR EXPORT void scrim_rgb(const uint8_t *y, const uint8_t *u, const uint8_t *v,
                                     int width, int height, const float *weights, float *rgb,
                                     ptrdiff_t stride, ptrdiff_t plane) {
    const float by_y = weights[0], red_v = weights[1], green_u = weights[2], green_v = weights[3];
    const float blue_u = weights[4];
    for (int row = 0; row < height; row++) {
        const size_t at = (size_t)row * width;
        float *to = rgb + row * stride;
        channel(y + at, u + at, v + at, by_y, 0, red_v, to, width);
        channel(y + at, u + at, v + at, by_y, green_u, green_v, to + plane, width);
        channel(y + at, u + at, v + at, by_y, blue_u, 0, to + 2 * plane, width);
    }
}
