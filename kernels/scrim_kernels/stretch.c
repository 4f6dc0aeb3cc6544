/* stretch.c: a plane made larger by 2, 4, 8 or 16.
 *
 * SYNOPSIS  scrim_stretch: scrim.h
 * CONTRACT  bilinear, the middles of the cells stay where they were. Writes out, and row (width + 2 of
 *           scratch).
 * TWIN      video/pixels/shrink.py, by cv2.resize
 */

#include "scrim.h"

/* Weights are in steps of 1 / (2 * factor); 16 bits hold a level times all of them, 8 of fraction. */
INLINE void stretch_by(const uint8_t *plane, int width, int height, int factor, uint8_t *out,
                       uint16_t *restrict row) {
    const int whole = 2 * factor, spare = 256 / (whole * whole), over = whole * whole / 256;
    for (int y = 0; y < height * factor; y++) {
        const int place = 2 * (y % factor) + 1 - factor, here = y / factor;
        const int other = place < 0 ? larger(here - 1, 0) : smaller(here + 1, height - 1);
        const int away = place < 0 ? -place : place;
        const uint8_t *restrict near = plane + (size_t)here * width;
        const uint8_t *restrict far = plane + (size_t)other * width;
        for (int x = 0; x < width; x++) {
            const int level = near[x] * (whole - away) + far[x] * away;
            row[x + 1] = (uint16_t)(spare > 0 ? level * spare : level / over);
        }
        row[0] = row[1];
        row[width + 1] = row[width];
        uint8_t *restrict line = out + (size_t)y * width * factor;
        for (int x = 0; x < width; x++) {
            const uint16_t before = row[x], middle = row[x + 1], after = row[x + 2];
            for (int px = 0; px < factor / 2; px++) {
                const uint16_t to = (uint16_t)(2 * px + 1 - factor + whole);
                line[x * factor + px] =
                    (uint8_t)((uint16_t)(middle * to + before * (whole - to) + 128) >> 8);
            }
            for (int px = factor / 2; px < factor; px++) {
                const uint16_t to = (uint16_t)(whole - (2 * px + 1 - factor));
                line[x * factor + px] =
                    (uint8_t)((uint16_t)(middle * to + after * (whole - to) + 128) >> 8);
            }
        }
    }
}

/* `row` has room for width + 2. */
EACH_PROCESSOR EXPORT void scrim_stretch(const uint8_t *plane, int width, int height, int factor,
                                         uint8_t *out, uint16_t *row) {
    switch (factor) {
    case 2: stretch_by(plane, width, height, 2, out, row); break;
    case 4: stretch_by(plane, width, height, 4, out, row); break;
    case 8: stretch_by(plane, width, height, 8, out, row); break;
    case 16: stretch_by(plane, width, height, 16, out, row); break;
    default: break;
    }
}
