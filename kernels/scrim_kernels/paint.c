/* paint.c: the full-size alpha, repainted where an edge is.
 *
 * SYNOPSIS  scrim_paint: scrim.h
 * CONTRACT  alpha is slope * (luma - 128) + offset, clamped, in every tile of 2 x 4 cells that is not
 *           surely 0 or 255. Writes alpha, and the extremes that each tile then holds.
 * TWIN      segmentation/refine/canvas.py, Canvas._paint_tiles
 */

#include "scrim.h"

enum { TALL = 2, WIDE = 4, MOST_SCALE = 32, MOST_LANES = WIDE * MOST_SCALE + MOST_SCALE };
enum { SPAN = 64 * WIDE };

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

/* The lowest and highest alpha in each column of a row of tiles and one cell above and below. */
typedef struct {
    float least[SPAN + 2], most[SPAN + 2];
    int first;
} Columns;

INLINE void look_down(const Guide *g, int top, int tall, int left, int wide, float grain,
                      Columns *columns) {
    const int first = larger(left - 1, 0), count = smaller(left + wide + 1, g->width) - first;
    float *restrict least = columns->least, *restrict most = columns->most;
    columns->first = first;
    for (int row = larger(top - 1, 0); row < smaller(top + tall + 1, g->height); row++) {
        const size_t at = (size_t)row * g->width + first;
        const float *restrict slopes = g->slope + at, *restrict offsets = g->offset + at;
        const int16_t *restrict small = g->small + at;
        const int start = row == larger(top - 1, 0);
        for (int x = 0; x < count; x++) {
            const float slope = slopes[x], level = slope * small[x] + offsets[x];
            const float leeway = (slope < 0 ? -slope : slope) * grain;
            const float under = start ? 255 : least[x], over = start ? 0 : most[x];
            least[x] = level - leeway < under ? level - leeway : under;
            most[x] = level + leeway > over ? level + leeway : over;
        }
    }
}

/* Alpha 0..255, the fainter below `faint` the less of it is left. */
INLINE float clearer(float level, float faint) {
    const float share = level * (1 / faint);
    return share < 1 ? level * share : level;
}

/* The lowest and highest alpha that a tile and one cell around it may take. */
INLINE void extremes(const Guide *g, const Columns *columns, int left, int wide, float faint,
                     int *low, int *high) {
    float least = 255, most = 0;
    const int end = smaller(left + wide + 1, g->width) - columns->first;
    for (int x = larger(left - 1, 0) - columns->first; x < end; x++) {
        least = columns->least[x] < least ? columns->least[x] : least;
        most = columns->most[x] > most ? columns->most[x] : most;
    }
    *low = (int)(clearer(between(least, 0, 255), faint) + 0.5f);
    *high = (int)(clearer(between(most, 0, 255), faint) + 0.5f);
}

/* How far each pixel of a cell is moved from the cell's value towards the ones before and after. */
typedef struct {
    float before[MOST_SCALE], after[MOST_SCALE];
} Places;

INLINE Places places_of(int scale) {
    Places places = {{0}, {0}};
    for (int px = 0; px < scale; px++) {
        const float place = ((float)px + 0.5f) / (float)scale - 0.5f; /* of the cell's middle */
        places.before[px] = place < 0 ? -place : 0;
        places.after[px] = place < 0 ? 0 : place;
    }
    return places;
}

/* One row of cells, from one left of the tile to one right of it, widened to pixels. `block` pixels
 * are written for each cell, at least as many as it has: the next cell's come over the rest. */
INLINE void widen(const float *plane, const Guide *g, int row, int left, int wide, int block,
                  const Places *places, float *restrict out) {
    for (int x = 0; x < wide; x++) {
        const float here = cell(plane, g, row, left + x);
        const float before = cell(plane, g, row, left + x - 1) - here;
        const float after = cell(plane, g, row, left + x + 1) - here;
        float *restrict to = out + x * g->scale;
        for (int px = 0; px < block; px++)
            to[px] = here + places->before[px] * before + places->after[px] * after;
    }
}

/* The three coefficients of a tile's rows of cells, and one more above and below, widened. */
typedef struct {
    float slope[TALL + 2][MOST_LANES], offset[TALL + 2][MOST_LANES], share[TALL + 2][MOST_LANES];
} Widened;

/* A row of pixels of a tile, and how near it is to the cells below the ones that it lies under. */
INLINE void paint_row(const Widened *w, int above, float weight, const uint8_t *restrict luma,
                      uint8_t *restrict alpha, int count, float faint, int fresh,
                      uint8_t *restrict least, uint8_t *restrict most) {
    const float *restrict s0 = w->slope[above], *restrict s1 = w->slope[above + 1];
    const float *restrict o0 = w->offset[above], *restrict o1 = w->offset[above + 1];
    const float *restrict h0 = w->share[above], *restrict h1 = w->share[above + 1];
    for (int x = 0; x < count; x++) {
        const float by = s0[x] + weight * (s1[x] - s0[x]);
        const float fitted = by * luma[x] + o0[x] + weight * (o1[x] - o0[x]);
        const float level = clearer(between(fitted, 0, 255), faint);
        const float part = fresh ? 1.0f : h0[x] + weight * (h1[x] - h0[x]);
        const float before = alpha[x];
        const uint8_t now = (uint8_t)(int)(before + part * (level - before) + 0.5f);
        alpha[x] = now;
        least[x] = now < least[x] ? now : least[x];
        most[x] = now > most[x] ? now : most[x];
    }
}

/* Every pixel of a tile; the lowest and highest alpha that it got. */
INLINE void paint_cells(const Guide *g, Picture to, int top, int left, int tall, int wide,
                        int scale, int block, const Places *places, float faint, int fresh,
                        int *low, int *high) {
    const int count = wide * scale;
    Widened widened;
    for (int row = 0; row < tall + 2; row++) {
        widen(g->slope, g, top + row - 1, left, wide, block, places, widened.slope[row]);
        widen(g->offset, g, top + row - 1, left, wide, block, places, widened.offset[row]);
        widen(g->share, g, top + row - 1, left, wide, block, places, widened.share[row]);
        for (int x = 0; x < count; x++)
            widened.offset[row][x] -= 128 * widened.slope[row][x];
    }
    uint8_t least[MOST_LANES], most[MOST_LANES];
    memset(least, 255, sizeof least);
    memset(most, 0, sizeof most);
    for (int px = 0; px < tall * scale; px++) {
        const float place = ((float)px + 0.5f) / (float)scale + 0.5f;
        const int above = (int)place;
        const ptrdiff_t down = (ptrdiff_t)top * scale + px, across = (ptrdiff_t)left * scale;
        paint_row(&widened, above, place - (float)above, to.luma + down * to.luma_stride + across,
                  to.alpha + down * to.alpha_stride + across, count, faint, fresh, least, most);
    }
    uint8_t lowest = 255, highest = 0;
    for (int x = 0; x < count; x++) {
        lowest = least[x] < lowest ? least[x] : lowest;
        highest = most[x] > highest ? most[x] : highest;
    }
    *low = lowest;
    *high = highest;
}

/* Whole tiles at the scales of the usual pictures as numbers that the compiler knows. */
INLINE void paint_tile(const Guide *g, Picture to, int top, int left, int tall, int wide,
                       const Places *places, float faint, int fresh, int *low, int *high) {
    const int whole = wide == WIDE;
    if (whole && g->scale == 6)
        paint_cells(g, to, top, left, tall, WIDE, 6, 8, places, faint, fresh, low, high);
    else if (whole && g->scale == 4)
        paint_cells(g, to, top, left, tall, WIDE, 4, 4, places, faint, fresh, low, high);
    else if (whole && g->scale == 10)
        paint_cells(g, to, top, left, tall, WIDE, 10, 16, places, faint, fresh, low, high);
    else
        paint_cells(g, to, top, left, tall, wide, g->scale, MOST_SCALE, places, faint, fresh, low,
                    high);
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
                                       int scale, float grain, float faint, int settled,
                                       int fresh, int16_t *lowest, int16_t *highest) {
    const Guide guide = {slope, offset, share, small, grid_width, grid_height, scale};
    const Picture picture = {luma, alpha, luma_stride, alpha_stride};
    const Places places = places_of(scale);
    Columns columns;
    size_t tile = 0;
    for (int top = 0; top < grid_height; top += TALL)
        for (int left = 0; left < grid_width; left += WIDE, tile++) {
            const int tall = smaller(TALL, grid_height - top), wide = smaller(WIDE, grid_width - left);
            int low, high;
            if (left % SPAN == 0)
                look_down(&guide, top, tall, left, smaller(SPAN, grid_width - left), grain,
                          &columns);
            extremes(&guide, &columns, left, wide, faint, &low, &high);
            int edge = high > 0 && low < 255;
            if (!fresh)
                edge |= highest[tile] > low + settled || lowest[tile] + settled < low;
            if (edge)
                paint_tile(&guide, picture, top, left, tall, wide, &places, faint, fresh, &low,
                           &high);
            else if (lowest[tile] != low || highest[tile] != low) {
                fill_tile(&guide, picture, top, left, tall, wide, low);
                high = low;
            } else
                continue;
            lowest[tile] = (int16_t)low;
            highest[tile] = (int16_t)high;
        }
}
