/* The full-size alpha, repainted where an edge is: see segmentation/canvas.py. */

#include "loops.h"

enum { TALL = 2, WIDE = 4, MOST_SCALE = 32 };

typedef struct {
    const float *slope, *offset, *share;
    const int16_t *small;
    int width, height, scale;
} Guide;

typedef struct {
    const uint8_t *luma;
    uint8_t *alpha;
    ptrdiff_t luma_stride, alpha_stride;
} Picture;

INLINE float cell(const float *plane, const Guide *g, int row, int column) {
    row = larger(0, smaller(row, g->height - 1));
    column = larger(0, smaller(column, g->width - 1));
    return plane[(size_t)row * g->width + column];
}

/* The lowest and highest alpha that a tile and one cell around it may take. */
INLINE void extremes(const Guide *g, int top, int left, int tall, int wide, float grain,
                     int *low, int *high) {
    float least = 255, most = 0;
    for (int row = larger(top - 1, 0); row < smaller(top + tall + 1, g->height); row++)
        for (int x = larger(left - 1, 0); x < smaller(left + wide + 1, g->width); x++) {
            const size_t at = (size_t)row * g->width + x;
            const float slope = g->slope[at], level = slope * g->small[at] + g->offset[at];
            const float leeway = (slope < 0 ? -slope : slope) * grain;
            least = level - leeway < least ? level - leeway : least;
            most = level + leeway > most ? level + leeway : most;
        }
    *low = (int)(between(least, 0, 255) + 0.5f);
    *high = (int)(between(most, 0, 255) + 0.5f);
}

/* One row of cells, from one left of the tile to one right of it, widened to pixels. */
INLINE void widen(const float *plane, const Guide *g, int row, int left, int wide,
                  float *restrict out) {
    for (int x = 0; x < wide; x++) {
        const float before = cell(plane, g, row, left + x - 1), here = cell(plane, g, row, left + x);
        const float after = cell(plane, g, row, left + x + 1);
        float *restrict to = out + x * g->scale;
        for (int px = 0; px < g->scale; px++) {
            const float place = ((float)px + 0.5f) / (float)g->scale - 0.5f; /* of the cell's middle */
            to[px] = here + (place < 0 ? place * (here - before) : place * (after - here));
        }
    }
}

typedef float Wide[WIDE * MOST_SCALE];

/* Every pixel of a tile; the lowest and highest alpha that it got. */
INLINE void paint_tile(const Guide *g, Picture to, int top, int left, int tall, int wide,
                       int fresh, int *low, int *high) {
    Wide slope[TALL + 2], offset[TALL + 2], share[TALL + 2];
    const int count = wide * g->scale;
    for (int row = 0; row < tall + 2; row++) {
        widen(g->slope, g, top + row - 1, left, wide, slope[row]);
        widen(g->offset, g, top + row - 1, left, wide, offset[row]);
        widen(g->share, g, top + row - 1, left, wide, share[row]);
        for (int x = 0; x < count; x++)
            offset[row][x] -= 128 * slope[row][x];
    }
    uint8_t least = 255, most = 0;
    for (int px = 0; px < tall * g->scale; px++) {
        const float place = ((float)px + 0.5f) / (float)g->scale + 0.5f;
        const int above = (int)place;
        const float weight = place - (float)above;
        const float *restrict s0 = slope[above], *restrict s1 = slope[above + 1];
        const float *restrict o0 = offset[above], *restrict o1 = offset[above + 1];
        const float *restrict h0 = share[above], *restrict h1 = share[above + 1];
        const ptrdiff_t row = (ptrdiff_t)top * g->scale + px, column = (ptrdiff_t)left * g->scale;
        const uint8_t *restrict luma = to.luma + row * to.luma_stride + column;
        uint8_t *restrict alpha = to.alpha + row * to.alpha_stride + column;
        for (int x = 0; x < count; x++) {
            const float by = s0[x] + weight * (s1[x] - s0[x]);
            const float level = between(by * luma[x] + o0[x] + weight * (o1[x] - o0[x]), 0, 255);
            const float part = fresh ? 1.0f : h0[x] + weight * (h1[x] - h0[x]);
            const float before = alpha[x];
            const uint8_t now = (uint8_t)(int)(before + part * (level - before) + 0.5f);
            alpha[x] = now;
            least = now < least ? now : least;
            most = now > most ? now : most;
        }
    }
    *low = least;
    *high = most;
}

INLINE void fill_tile(const Guide *g, Picture to, int top, int left, int tall, int wide,
                      int level) {
    for (int px = 0; px < tall * g->scale; px++) {
        const ptrdiff_t row = (ptrdiff_t)top * g->scale + px;
        memset(to.alpha + row * to.alpha_stride + (ptrdiff_t)left * g->scale, level,
               (size_t)(wide * g->scale));
    }
}

/* Tiles of TALL x WIDE cells, the last ones smaller where the grid does not divide. `lowest` and
 * `highest` hold what each tile has in it; `fresh` says that no picture came before. */
EACH_PROCESSOR EXPORT void scrim_paint(const uint8_t *luma, ptrdiff_t luma_stride, uint8_t *alpha,
                                       ptrdiff_t alpha_stride, const float *slope,
                                       const float *offset, const float *share,
                                       const int16_t *small, int grid_width, int grid_height,
                                       int scale, float grain, int settled, int fresh,
                                       int16_t *lowest, int16_t *highest) {
    const Guide guide = {slope, offset, share, small, grid_width, grid_height, scale};
    const Picture picture = {luma, alpha, luma_stride, alpha_stride};
    size_t tile = 0;
    for (int top = 0; top < grid_height; top += TALL)
        for (int left = 0; left < grid_width; left += WIDE, tile++) {
            const int tall = smaller(TALL, grid_height - top), wide = smaller(WIDE, grid_width - left);
            int low, high;
            extremes(&guide, top, left, tall, wide, grain, &low, &high);
            int edge = high > 0 && low < 255;
            if (!fresh)
                edge |= highest[tile] > low + settled || lowest[tile] + settled < low;
            if (edge)
                paint_tile(&guide, picture, top, left, tall, wide, fresh, &low, &high);
            else if (lowest[tile] != low || highest[tile] != low) {
                fill_tile(&guide, picture, top, left, tall, wide, low);
                high = low;
            } else
                continue;
            lowest[tile] = (int16_t)low;
            highest[tile] = (int16_t)high;
        }
}
