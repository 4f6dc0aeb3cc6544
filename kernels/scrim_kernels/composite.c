/* composite.c: two I420 pictures mixed by an alpha.
 *
 * SYNOPSIS  scrim_composite: scrim.h
 * CONTRACT  front where alpha is 255, back where it is 0, else the rounded mix; chroma by the mean of
 *           2 x 2 alphas. Even width and height. Writes out, and half (width / 2 bytes of scratch).
 * TWIN      compositing/composite.py, blend
 */

#include "scrim.h"

enum { RUN = 64 };

/* round((front * a + back * (255 - a)) / 255), exact in 16 bits. */
INLINE uint8_t mix(unsigned front, unsigned back, unsigned a) {
    uint16_t sum = (uint16_t)(front * a + back * (255u - a) + 128u);
    return (uint8_t)((uint16_t)(sum + (sum >> 8)) >> 8);
}

/* A run of pixels, of which most runs are all person or all room. */
INLINE void run(const uint8_t *restrict front, const uint8_t *restrict back,
                const uint8_t *restrict alpha, uint8_t *restrict out, int count) {
    uint8_t all = 255, any = 0;
    for (int x = 0; x < count; x++) {
        all &= alpha[x];
        any |= alpha[x];
    }
    if (any == 0)
        memcpy(out, back, (size_t)count);
    else if (all == 255)
        memcpy(out, front, (size_t)count);
    else
        for (int x = 0; x < count; x++)
            out[x] = mix(front[x], back[x], alpha[x]);
}

INLINE void line(const uint8_t *front, const uint8_t *back, const uint8_t *alpha,
                 uint8_t *out, int count) {
    int x = 0;
    for (; x + RUN <= count; x += RUN)
        run(front + x, back + x, alpha + x, out + x, RUN);
    run(front + x, back + x, alpha + x, out + x, count - x);
}

/* The mean of 2 x 2 alphas, rounded, for a row of chroma. */
INLINE void halved(const uint8_t *restrict above, const uint8_t *restrict below,
                   uint8_t *restrict half, int count) {
    for (int x = 0; x < count; x++)
        half[x] = (uint8_t)((above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1] + 2)
                            >> 2);
}

/* Pictures are I420 of even width and height; `half` has room for width / 2. */
EACH_PROCESSOR EXPORT void scrim_composite(const uint8_t *front, const uint8_t *back,
                                           const uint8_t *alpha, uint8_t *out, uint8_t *half,
                                           int width, int height) {
    const size_t luma = (size_t)width * height, chroma = luma / 4;
    for (int row = 0; row < height; row++) {
        const size_t at = (size_t)row * width;
        line(front + at, back + at, alpha + at, out + at, width);
        if (row % 2 == 0)
            continue;
        halved(alpha + at - width, alpha + at, half, width / 2);
        for (int plane = 0; plane < 2; plane++) {
            const size_t here = luma + plane * chroma + (size_t)(row / 2) * (width / 2);
            line(front + here, back + here, half, out + here, width / 2);
        }
    }
}
