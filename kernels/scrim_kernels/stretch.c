/* stretch.c: a plane made larger, across by 2, 4, 8 or 16.
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

/* The mix of two such rows, whose weights add up to STEPS, in levels again. */
INLINE void mix(const uint16_t *restrict above, const uint16_t *restrict below, uint16_t by_above,
                uint16_t by_below, int shift, uint8_t *restrict line, int count) {
    const uint16_t half = (uint16_t)(1u << (shift - 1));
    for (int x = 0; x < count; x++) {
        const uint16_t one = (uint16_t)(above[x] * by_above), other = (uint16_t)(below[x] * by_below);
        line[x] = (uint8_t)((uint16_t)(one + other + half) >> shift);
    }
}

enum { STEPS = 32 };

/* Each row of cells is widened once for all the rows of pixels between its middle and the next; those
 * are mixed in STEPS. 16 bits hold a level times both weights. */
INLINE void stretch_by(const uint8_t *plane, int width, int height, int factor, int shift,
                       int spare, uint8_t *out, int out_height, uint16_t *rows) {
    const int count = width * factor;
    uint16_t *above = rows, *below = rows;
    int gap = -1;
    widen(plane, width, factor, spare, rows);
    for (int y = 0; y < out_height; y++) {
        const int64_t place = (int64_t)(2 * y + 1) * height - out_height, cell = 2 * (int64_t)out_height;
        const int wanted = place < 0 ? -1 : (int)(place / cell);
        const int64_t beyond = place - wanted * cell;
        while (gap < wanted) {
            above = below;
            gap++;
            if (gap + 1 < height) {
                below = above == rows ? rows + count : rows;
                widen(plane + (size_t)(gap + 1) * width, width, factor, spare, below);
            }
        }
        const uint16_t by = (uint16_t)((beyond * STEPS + out_height) / cell);
        mix(above, below, (uint16_t)(STEPS - by), by, shift, out + (size_t)y * count, count);
    }
}

/* `rows` has room for two rows of `out`. */
EACH_PROCESSOR EXPORT void scrim_stretch(const uint8_t *plane, int width, int height, int factor,
                                         uint8_t *out, int out_height, uint16_t *rows) {
    switch (factor) {
    case 2: stretch_by(plane, width, height, 2, 7, 0, out, out_height, rows); break;
    case 4: stretch_by(plane, width, height, 4, 8, 0, out, out_height, rows); break;
    case 8: stretch_by(plane, width, height, 8, 8, 1, out, out_height, rows); break;
    case 16: stretch_by(plane, width, height, 16, 8, 2, out, out_height, rows); break;
    default: break;
    }
}
