/* incoming.c: what cameras send, packed or planar, into I420 of limited range.
 *
 * SYNOPSIS  scrim_limit, scrim_unpack: scrim.h
 * CONTRACT  even width and height; one pass, a pair of rows at a time. limit scales 0..255 to 16..235 and
 *           224 levels of chroma; unpack keeps the range. Write out, and means (a row of scratch).
 * TWIN      media/pixels/color.py, camera/convert.py
 */

#include "scrim.h"

/* round(value / 255), exact for what 255 * 255 bounds. */
INLINE uint8_t share(unsigned value) {
    const uint16_t sum = (uint16_t)(value + 128u);
    return (uint8_t)((uint16_t)(sum + (sum >> 8)) >> 8);
}

/* Full range into limited: 255 becomes 235, and 0 becomes 16. */
INLINE void limit_luma(const uint8_t *restrict from, uint8_t *restrict to, int count) {
    for (int x = 0; x < count; x++)
        to[x] = (uint8_t)(share((uint16_t)(from[x] * 219u)) + 16u);
}

/* The mean of two rows of chroma, full range into limited: 224 levels around 128. */
INLINE void limit_chroma(const uint8_t *restrict above, const uint8_t *restrict below,
                         uint8_t *restrict to, int count) {
    for (int x = 0; x < count; x++)
        to[x] = share((uint16_t)((above[x] + below[x]) * 112u + 128u * 31u));
}

/* Planes of full range whose chroma has half the columns and, with `rows` 2, all the rows, with 1
 * half of them. Width and height are even; strides are in bytes. */
EACH_PROCESSOR EXPORT void scrim_limit(const uint8_t *y, ptrdiff_t y_stride, const uint8_t *u,
                                       ptrdiff_t u_stride, const uint8_t *v, ptrdiff_t v_stride,
                                       int rows, int width, int height, uint8_t *out) {
    const size_t luma = (size_t)width * height;
    const int half = width / 2;
    for (int row = 0; row < height; row++)
        limit_luma(y + row * y_stride, out + (size_t)row * width, width);
    for (int row = 0; row < height / 2; row++) {
        const size_t at = luma + (size_t)row * half;
        const ptrdiff_t first = (ptrdiff_t)row * rows, second = first + rows - 1;
        limit_chroma(u + first * u_stride, u + second * u_stride, out + at, half);
        limit_chroma(v + first * v_stride, v + second * v_stride, out + at + luma / 4, half);
    }
}

/* One of the two bytes of each pair: the first, or with `shift` 8 the second. */
INLINE void every_other(const Pair *restrict pairs, int shift, uint8_t *restrict to, int count) {
    for (int x = 0; x < count; x++)
        to[x] = (uint8_t)(pairs[x] >> shift);
}

/* The mean of two rows of which every other pair holds one chroma and the others the other. */
INLINE void split_chroma(const Pair *restrict above, const Pair *restrict below, int shift,
                         uint8_t *restrict means, uint8_t *restrict u, uint8_t *restrict v,
                         int half) {
    for (int x = 0; x < 2 * half; x++) {
        const unsigned one = (above[x] >> shift) & 255u, other = (below[x] >> shift) & 255u;
        means[x] = (uint8_t)((one + other + 1u) >> 1);
    }
    every_other((const Pair *)means, 0, u, half);
    every_other((const Pair *)means, 8, v, half);
}

/* Packed 4:2:2 of even height: luma first in each pair of bytes, or, with `chroma_first`, last.
 * `means` has room for a row. */
EACH_PROCESSOR EXPORT void scrim_unpack(const uint8_t *packed, int chroma_first, int width,
                                        int height, uint8_t *out, uint8_t *means) {
    const int half = width / 2, luma_at = chroma_first ? 8 : 0, chroma_at = 8 - luma_at;
    uint8_t *u = out + (size_t)width * height, *v = u + (size_t)half * (height / 2);
    for (int row = 0; row < height; row += 2) {
        const Pair *above = (const Pair *)(packed + (size_t)row * 2 * width);
        const Pair *below = above + width;
        every_other(above, luma_at, out + (size_t)row * width, width);
        every_other(below, luma_at, out + (size_t)(row + 1) * width, width);
        split_chroma(above, below, chroma_at, means, u, v, half);
        u += half;
        v += half;
    }
}
