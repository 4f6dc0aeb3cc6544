/* shrink.c: a plane made smaller by 2, 4, 8 or 16.
 *
 * SYNOPSIS  scrim_shrink: scrim.h
 * CONTRACT  out is the rounded mean of each whole block; what is left over does not count. Writes out,
 *           and sums (2 * width of scratch).
 * TWIN      video/pixels/shrink.py, by cv2.resize
 */

#include "scrim.h"

enum { MOST = 16 };

/* Sums of neighbors, each pass pairwise: count becomes count / 2. */
INLINE void pairs16(const uint16_t *restrict in, uint16_t *restrict out, int count) {
    for (int x = 0; x < count / 2; x++)
        out[x] = (uint16_t)(in[2 * x] + in[2 * x + 1]);
}

/* `sums` has room for 2 * width. Rows and columns beyond whole blocks are left out. */
EACH_PROCESSOR EXPORT void scrim_shrink(const uint8_t *plane, ptrdiff_t stride, int width,
                                        int height, int factor, uint8_t *out, uint16_t *sums) {
    const int columns = width / factor, rows = height / factor;
    const int used = columns * factor;
    if (factor > MOST)
        return; /* 16 x 16 x 255 still fits 16 bits */
    int shift = 0;
    while ((1 << shift) < factor)
        shift++;
    const uint16_t half = (uint16_t)((1 << (2 * shift)) / 2);
    for (int row = 0; row < rows; row++) {
        const uint8_t *first = plane + (ptrdiff_t)row * factor * stride;
        uint16_t *restrict sum = sums;
        for (int x = 0; x < used; x++)
            sum[x] = first[x];
        for (int down = 1; down < factor; down++) {
            const uint8_t *restrict next = first + down * stride;
            for (int x = 0; x < used; x++)
                sum[x] = (uint16_t)(sum[x] + next[x]);
        }
        uint16_t *from = sums, *to = sums + width;
        for (int count = used; count > columns; count /= 2) {
            pairs16(from, to, count);
            uint16_t *swap = from;
            from = to;
            to = swap;
        }
        uint8_t *restrict line = out + (size_t)row * columns;
        for (int x = 0; x < columns; x++)
            line[x] = (uint8_t)((uint16_t)(from[x] + half) >> (2 * shift));
    }
}
