/* colors.c: luma and chroma into RGB, the network's small input.
 *
 * SYNOPSIS  scrim_rgb: scrim.h
 * CONTRACT  y, u, v are BT.601 limited, all of width x height; rgb is 0..1. Writes rgb alone.
 * TWIN      segmentation/network_input.py, to_rgb
 */

#include "scrim.h"

/* In steps of their own: clamped on the way they would be branches, not lanes. */
INLINE void clamp(float *restrict out, int width) {
    for (int x = 0; x < width; x++)
        out[x] = out[x] < 0 ? 0 : out[x];
    for (int x = 0; x < width; x++)
        out[x] = out[x] > 1 ? 1 : out[x];
}

INLINE void mix_row(const uint8_t *restrict y, const uint8_t *restrict u,
                    const uint8_t *restrict v, const float *weights, float *restrict red,
                    float *restrict green, float *restrict blue, int width) {
    const float by_y = weights[0], red_v = weights[1], green_u = weights[2], green_v = weights[3];
    const float blue_u = weights[4];
    for (int x = 0; x < width; x++) {
        const float luma = by_y * (float)(y[x] - 16);
        const float cb = (float)(u[x] - 128), cr = (float)(v[x] - 128);
        red[x] = luma + red_v * cr;
        green[x] = luma + green_u * cb + green_v * cr;
        blue[x] = luma + blue_u * cb;
    }
    clamp(red, width);
    clamp(green, width);
    clamp(blue, width);
}

/* Planes of `height` rows of `width`; a row of `rgb` is `stride` floats after the one
 * before, a plane `plane` floats. `weights` are those of luma, v in red, u and v in green, u in blue. */
EACH_PROCESSOR EXPORT void scrim_rgb(const uint8_t *y, const uint8_t *u, const uint8_t *v,
                                     int width, int height, const float *weights, float *rgb,
                                     ptrdiff_t stride, ptrdiff_t plane) {
    for (int row = 0; row < height; row++) {
        const size_t at = (size_t)row * width;
        float *to = rgb + row * stride;
        mix_row(y + at, u + at, v + at, weights, to, to + plane, to + 2 * plane, width);
    }
}
