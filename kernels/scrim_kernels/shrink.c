/* shrink.c: a plane made smaller by 2, 4, 8 or 16.
 *
 * SYNOPSIS  scrim_shrink: scrim.h
 * CONTRACT  out is the rounded mean of each whole block; what is left over does not count. Writes out,
 *           and sums (width of scratch).
 * TWIN      video/pixels/shrink.py, by cv2.resize
 */

#include "scrim.h"

/* Two sums that lie side by side. */
#if defined(_MSC_VER)
typedef uint32_t Sums;
#else
typedef uint32_t __attribute__((may_alias)) Sums;
#endif

/* The sum of each pair of pixels and of the rows below it; both of a pair at once, so that no lane
 * has to change its place. 16 x 2 x 255 fits 16 bits. */
INLINE void pairs_of(const uint8_t *plane, ptrdiff_t stride, int rows, uint16_t *restrict sums,
                     int pairs) {
    for (int x = 0; x < pairs; x++) {
        uint16_t sum = 0;
        for (int row = 0; row < rows; row++) {
            const uint16_t pair = ((const Pair *)(plane + row * stride))[x];
            sum = (uint16_t)(sum + (uint16_t)((pair & 255) + (pair >> 8)));
        }
        sums[x] = sum;
    }
}

/* Sums of neighbors: 16 x 16 x 255 still fits 16 bits. */
INLINE void halve(const uint16_t *sums, uint16_t *restrict halves, int count) {
    const Sums *two = (const Sums *)sums;
    for (int x = 0; x < count; x++)
        halves[x] = (uint16_t)((two[x] & 65535u) + (two[x] >> 16));
}

INLINE void shrink_by(const uint8_t *plane, ptrdiff_t stride, int columns, int rows, int factor,
                      int shift, uint8_t *out, uint16_t *sums) {
    const uint16_t half = (uint16_t)((1 << shift) / 2);
    const int pairs = columns * (factor / 2);
    for (int row = 0; row < rows; row++) {
        uint16_t *from = sums, *to = sums + pairs;
        pairs_of(plane + (ptrdiff_t)row * factor * stride, stride, factor, from, pairs);
        for (int count = pairs / 2; count >= columns; count /= 2) {
            halve(from, to, count);
            uint16_t *swap = from;
            from = to;
            to = swap;
        }
        uint8_t *restrict line = out + (size_t)row * columns;
        for (int x = 0; x < columns; x++)
            line[x] = (uint8_t)((uint16_t)(from[x] + half) >> shift);
    }
}

/* `sums` has room for `width`. Rows and columns beyond whole blocks are left out. */
EACH_PROCESSOR EXPORT void scrim_shrink(const uint8_t *plane, ptrdiff_t stride, int width,
                                        int height, int factor, uint8_t *out, uint16_t *sums) {
    const int columns = width / factor, rows = height / factor;
    switch (factor) {
    case 2: shrink_by(plane, stride, columns, rows, 2, 2, out, sums); break;
    case 4: shrink_by(plane, stride, columns, rows, 4, 4, out, sums); break;
    case 8: shrink_by(plane, stride, columns, rows, 8, 6, out, sums); break;
    case 16: shrink_by(plane, stride, columns, rows, 16, 8, out, sums); break;
    default: break;
    }
}
