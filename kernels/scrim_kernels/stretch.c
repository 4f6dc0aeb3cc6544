/* stretch.c: a plane made larger by 2, 4, 8 or 16.
 *
 * SYNOPSIS  scrim_stretch: scrim.h
 * CONTRACT  bilinear, the middles of the cells stay where they were. Writes out, and rows (2 * width *
 *           factor of scratch).
 * TWIN      video/pixels/shrink.py, by cv2.resize
 */

#include "scrim.h"

/* A row of cells widened to pixels, levels times 2 * factor, less `spare` bits: a ramp from the middle
 * of each cell to that of the next; before the first and after the last it is flat. */
INLINE void widen(const uint8_t *restrict cells, int width, int factor, int spare,
                  uint16_t *restrict row) {
    const int half = factor / 2, last = width - 1;
    for (int px = 0; px < half; px++) {
        row[px] = (uint16_t)((2 * factor * cells[0]) >> spare);
        row[last * factor + half + px] = (uint16_t)((2 * factor * cells[last]) >> spare);
    }
    for (int x = 0; x < last; x++) {
        const uint16_t here = (uint16_t)(2 * factor * cells[x]);
        const uint16_t step = (uint16_t)(cells[x + 1] - cells[x]);
        uint16_t *to = row + half + x * factor;
        for (uint16_t px = 0; px < factor; px++)
            to[px] = (uint16_t)((uint16_t)(here + step * (uint16_t)(2 * px + 1)) >> spare);
    }
}

/* The mix of two such rows, whose weights add up to 2 * factor, in levels again. */
INLINE void mix(const uint16_t *restrict above, const uint16_t *restrict below, uint16_t by_above,
                uint16_t by_below, int shift, uint8_t *restrict line, int count) {
    const uint16_t half = (uint16_t)(1u << (shift - 1));
    for (int x = 0; x < count; x++) {
        const uint16_t one = (uint16_t)(above[x] * by_above), other = (uint16_t)(below[x] * by_below);
        line[x] = (uint8_t)((uint16_t)(one + other + half) >> shift);
    }
}

/* Between the middles of two rows of cells lie `factor` rows of pixels; each row of cells is widened
 * once for all of them. 16 bits hold a level times both weights, but for the largest factor. */
INLINE void stretch_by(const uint8_t *plane, int width, int height, int factor, int shift,
                       int spare, uint8_t *out, uint16_t *rows) {
    const int count = width * factor;
    uint16_t *above = rows, *below = rows;
    widen(plane, width, factor, spare, rows);
    for (int gap = -1; gap < height; gap++) {
        if (gap >= 0)
            above = below;
        if (gap >= 0 && gap + 1 < height) {
            below = above == rows ? rows + count : rows;
            widen(plane + (size_t)(gap + 1) * width, width, factor, spare, below);
        }
        const int first = gap < 0 ? factor / 2 : 0, end = gap + 1 < height ? factor : factor / 2;
        for (int row = first; row < end; row++) {
            const size_t y = (size_t)(gap * factor + factor / 2 + row);
            const uint16_t by = (uint16_t)(2 * row + 1), rest = (uint16_t)(2 * factor - by);
            mix(above, below, rest, by, shift, out + y * count, count);
        }
    }
}

/* `rows` has room for two rows of `out`. */
EACH_PROCESSOR EXPORT void scrim_stretch(const uint8_t *plane, int width, int height, int factor,
                                         uint8_t *out, uint16_t *rows) {
    switch (factor) {
    case 2: stretch_by(plane, width, height, 2, 4, 0, out, rows); break;
    case 4: stretch_by(plane, width, height, 4, 6, 0, out, rows); break;
    case 8: stretch_by(plane, width, height, 8, 8, 0, out, rows); break;
    case 16: stretch_by(plane, width, height, 16, 8, 2, out, rows); break;
    default: break;
    }
}
