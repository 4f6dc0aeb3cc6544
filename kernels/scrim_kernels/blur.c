/* blur.c: the room on its small grid, out of focus, the person left out of it.
 *
 * SYNOPSIS  scrim_blur: scrim.h
 * CONTRACT  all planes are of the small grid; taps are one half of a symmetric window, its middle first.
 *           Writes the three planes out and scratch (SCRATCH planes and LINES lines).
 * TWIN      compositing/backgrounds/blur.py, room_cells and gauss_blurred
 */

#include "scrim.h"

enum { SCRATCH = 4, LINES = 6, MOST_REACH = 256, WHOLE = 255 * 255 };

typedef struct {
    int height, width, radius;
    const float *taps;
} Window;

/* Rows and columns beyond the ends are those within, the last one doubled. */
INLINE int reflected(int at, int count) {
    while (at < 0 || at >= count)
        at = at < 0 ? -1 - at : 2 * count - 1 - at;
    return at;
}

/* The largest alpha of 3 x 3 cells, one row of them; `down` has room for width + 2. */
INLINE void largest_about(const uint8_t *alpha, int row, int height, int width,
                          uint8_t *restrict down, uint8_t *restrict out) {
    const uint8_t *here = alpha + (size_t)row * width;
    const uint8_t *above = row > 0 ? here - width : here;
    const uint8_t *below = row + 1 < height ? here + width : here;
    for (int x = 0; x < width; x++) {
        const uint8_t two = above[x] > below[x] ? above[x] : below[x];
        down[x + 1] = here[x] > two ? here[x] : two;
    }
    down[0] = down[1];
    down[width + 1] = down[width];
    for (int x = 0; x < width; x++) {
        const uint8_t two = down[x] > down[x + 2] ? down[x] : down[x + 2];
        out[x] = down[x + 1] > two ? down[x + 1] : two;
    }
}

/* A plane times the share of room in each cell, in steps of 1 / WHOLE: floats hold them exactly. */
INLINE uint64_t weigh(const uint8_t *restrict plane, const uint32_t *restrict share,
                      float *restrict out, int width) {
    uint64_t sum = 0;
    for (int x = 0; x < width; x++) {
        const uint32_t weighed = share[x] * plane[x];
        out[x] = (float)(int32_t)weighed;
        sum += weighed;
    }
    return sum;
}

enum { AT_ONCE = 4 };

/* Adds to each cell those on either side of it, AT_ONCE distances at a time, times their taps. */
INLINE void add_pairs(const float *const *above, const float *const *below, const float *taps,
                      int count, float *restrict out, int width) {
    for (int x = 0; x < width; x++) {
        float sum = out[x];
        for (int k = 0; k < count; k++)
            sum += taps[k] * (above[k][x] + below[k][x]);
        out[x] = sum;
    }
}

/* A line smeared: the cells `before[k]` and `after[k]` lie k + 1 from each. */
INLINE void smear(const float *restrict here, const float *const *before, const float *const *after,
                  Window w, float *restrict out) {
    const float middle = w.taps[0];
    for (int x = 0; x < w.width; x++)
        out[x] = here[x] * middle;
    int k = 0;
    for (; k + AT_ONCE <= w.radius; k += AT_ONCE)
        add_pairs(before + k, after + k, w.taps + 1 + k, AT_ONCE, out, w.width);
    for (; k < w.radius; k++)
        add_pairs(before + k, after + k, w.taps + 1 + k, 1, out, w.width);
}

/* A row of the plane smeared down, with `radius` cells more on either side. */
INLINE void smear_down(const float *plane, Window w, int row, float *line) {
    const float *above[MOST_REACH], *below[MOST_REACH];
    float *inner = line + w.radius;
    for (int k = 1; k <= w.radius; k++) {
        above[k - 1] = plane + (size_t)reflected(row - k, w.height) * w.width;
        below[k - 1] = plane + (size_t)reflected(row + k, w.height) * w.width;
    }
    smear(plane + (size_t)row * w.width, above, below, w, inner);
    for (int k = 1; k <= w.radius; k++) {
        inner[-k] = inner[reflected(-k, w.width)];
        inner[w.width - 1 + k] = inner[reflected(w.width - 1 + k, w.width)];
    }
}

INLINE void smear_across(const float *line, Window w, float *out) {
    const float *before[MOST_REACH], *after[MOST_REACH];
    for (int k = 1; k <= w.radius; k++) {
        before[k - 1] = line + w.radius - k;
        after[k - 1] = line + w.radius + k;
    }
    smear(line + w.radius, before, after, w, out);
}

/* Smeared color over smeared share, to which a little of the room's mean is added, in levels. */
INLINE void normalize(const float *restrict color, const float *restrict share, float faint,
                      float mean, uint8_t *restrict out, int width) {
    for (int x = 0; x < width; x++) {
        const int level = (int)((color[x] + faint * mean) / (share[x] + faint) + 0.5f);
        out[x] = (uint8_t)larger(0, smaller(255, level));
    }
}

/* `scratch` has room for SCRATCH planes, and LINES lines of width + 2 * radius + 2. */
EACH_PROCESSOR EXPORT void scrim_blur(const uint8_t *alpha, const uint8_t *y, const uint8_t *u,
                                      const uint8_t *v, int height, int width, const float *taps,
                                      int radius, float faint, uint8_t *y_out, uint8_t *u_out,
                                      uint8_t *v_out, float *scratch) {
    const Window window = {height, width, radius, taps};
    const size_t cells = (size_t)height * width, length = (size_t)width + 2 * radius + 2;
    const uint8_t *colors[3] = {y, u, v};
    uint8_t *out[3] = {y_out, u_out, v_out};
    float *line[SCRATCH], *share_line, *color_line;
    for (int k = 0; k < SCRATCH; k++)
        line[k] = scratch + SCRATCH * cells + k * length;
    share_line = line[SCRATCH - 1] + length;
    color_line = share_line + length;
    uint8_t *person = (uint8_t *)color_line, *down = (uint8_t *)share_line;
    uint32_t *share = (uint32_t *)line[0];
    uint64_t total = 0, sums[3] = {0, 0, 0};
    for (int row = 0; row < height; row++) {
        const size_t at = (size_t)row * width;
        largest_about(alpha, row, height, width, down, person);
        for (int x = 0; x < width; x++) {
            share[x] = (uint32_t)((255 - person[x]) * (255 - person[x]));
            scratch[at + x] = (float)(int32_t)share[x];
            total += share[x];
        }
        for (int k = 0; k < 3; k++)
            sums[k] += weigh(colors[k] + at, share, scratch + (k + 1) * cells + at, width);
    }
    const float empty[3] = {16, 128, 128};
    for (int row = 0; row < height; row++) {
        for (int k = 0; k < SCRATCH; k++)
            smear_down(scratch + k * cells, window, row, line[k]);
        smear_across(line[0], window, share_line);
        for (int k = 0; k < 3; k++) {
            const float mean = total > WHOLE ? (float)((double)sums[k] / (double)total) : empty[k];
            smear_across(line[k + 1], window, color_line);
            normalize(color_line, share_line, faint * WHOLE, mean, out[k] + (size_t)row * width,
                      width);
        }
    }
}
