/* ridge.c: local ridge regressions of alpha on color, on the small grid.
 *
 * SYNOPSIS  scrim_snap: scrim.h
 * CONTRACT  one regression for each radius, alpha stretched around its middle between them; alpha
 *           0..255 is slope * luma + offset. Writes slope and offset; scratch has PLANES planes and
 *           LINES lines. A pass goes down the rows once: what a row needs of the rows about it lies in
 *           sums and a ring of lines, which stay in the nearest cache, where whole planes would not.
 * TWIN      segmentation/refine/ridge.py, snap
 */

#include "scrim.h"
#include "window.h"

enum { COLORS = 3, PAIRS = 6, FITTED = 4, MOST_RING = 2 * MOST_RADIUS + 1 };

/* What a window's color alone decides, on planes: means, and the LDL' of its 3 x 3 covariances, which has
 * the inverted pivots at Y, U, V and the factors below them at YU, YV, UV. */
enum { YY, YU, YV, UU, UV, VV };

typedef struct {
    float *mean[COLORS], *pair[PAIRS];
} Moments;

/* Columns of a window added up, for colors, their products, alpha and its products with the colors. */
typedef struct {
    float *color[COLORS], *pair[PAIRS], *alpha, *product[COLORS];
} Sums;

typedef struct {
    Grid grid;
    const float *color[COLORS];
    const float *whole;
    Moments moments;
    Sums sums;
    float *ring, *smooth[FITTED], *by_u, *by_v;
    int radius, smoothing, anew;
} Pass;

static const int FIRST[PAIRS] = {0, 0, 0, 1, 1, 2}, SECOND[PAIRS] = {0, 1, 2, 1, 2, 2};

/* Adds a row of whole numbers and, but for the first ones, takes away the one that leaves the window:
 * the sums are exact, so they can slide on. */
INLINE void slide(const Pass *p, int row, int gone, int first) {
    const int width = p->grid.width, height = p->grid.height;
    const size_t at = (size_t)mirrored(row, height) * width;
    const size_t old = first ? 0 : (size_t)mirrored(gone, height) * width;
    const float *restrict alpha = p->whole + at, *restrict old_alpha = p->whole + old;
    float *restrict sums = p->sums.alpha;
    for (int x = 0; x < width; x++)
        sums[x] += first ? alpha[x] : alpha[x] - old_alpha[x];
    for (int k = 0; k < COLORS; k++) {
        const float *restrict color = p->color[k] + at, *restrict old_color = p->color[k] + old;
        float *restrict product = p->sums.product[k], *restrict sum = p->sums.color[k];
        for (int x = 0; x < width; x++)
            product[x] += first ? alpha[x] * color[x]
                                : alpha[x] * color[x] - old_alpha[x] * old_color[x];
        for (int x = 0; p->anew && x < width; x++)
            sum[x] += first ? color[x] : color[x] - old_color[x];
    }
    for (int k = 0; p->anew && k < PAIRS; k++) {
        const float *restrict a = p->color[FIRST[k]] + at, *restrict b = p->color[SECOND[k]] + at;
        const float *restrict old_a = p->color[FIRST[k]] + old;
        const float *restrict old_b = p->color[SECOND[k]] + old;
        float *restrict sum = p->sums.pair[k];
        for (int x = 0; x < width; x++)
            sum[x] += first ? a[x] * b[x] : a[x] * b[x] - old_a[x] * old_b[x];
    }
}

/* Beyond both ends of the sums; before any of them is read, or each read would wait for these writes. */
INLINE void prolong_sums(const Pass *p, int radius) {
    prolong(p->sums.alpha, p->grid.width, radius);
    for (int k = 0; k < COLORS; k++)
        prolong(p->sums.product[k], p->grid.width, radius);
    for (int k = 0; p->anew && k < COLORS; k++)
        prolong(p->sums.color[k], p->grid.width, radius);
    for (int k = 0; p->anew && k < PAIRS; k++)
        prolong(p->sums.pair[k], p->grid.width, radius);
}

/* Means of a window's products less the products of its means. */
INLINE void centre(float *restrict product, const float *restrict mean_a,
                   const float *restrict mean_b, int width) {
    for (int x = 0; x < width; x++)
        product[x] -= mean_a[x] * mean_b[x];
}

/* LDL' of the covariances of a row's windows. */
INLINE void decompose(float *restrict yy, float *restrict yu, float *restrict yv,
                      float *restrict uu, float *restrict uv, float *restrict vv, float luma_ridge,
                      float chroma_ridge, int width) {
    for (int x = 0; x < width; x++) {
        const float first = 1 / (yy[x] + luma_ridge);
        const float u = yu[x] * first, v = yv[x] * first;
        const float second = 1 / (uu[x] + chroma_ridge - u * yu[x]);
        const float both = uv[x] - v * yu[x];
        const float w = both * second;
        yy[x] = first;
        vv[x] = 1 / (vv[x] + chroma_ridge - v * yv[x] - w * both);
        uu[x] = second;
        yu[x] = u;
        yv[x] = v;
        uv[x] = w;
    }
}

INLINE void moments_of_row(const Pass *p, size_t at, int radius, float luma_ridge,
                           float chroma_ridge) {
    const int width = p->grid.width;
    const Moments *m = &p->moments;
    for (int k = 0; k < COLORS; k++)
        mean_across(p->sums.color[k], m->mean[k] + at, width, radius);
    for (int k = 0; k < PAIRS; k++) {
        mean_across(p->sums.pair[k], m->pair[k] + at, width, radius);
        centre(m->pair[k] + at, m->mean[FIRST[k]] + at, m->mean[SECOND[k]] + at, width);
    }
    decompose(m->pair[YY] + at, m->pair[YU] + at, m->pair[YV] + at, m->pair[UU] + at,
              m->pair[UV] + at, m->pair[VV] + at, luma_ridge, chroma_ridge, width);
}

/* From covariances with alpha to slopes, in place; `base`, the mean of alpha, becomes the offset. */
INLINE void substitute(float *restrict by_y, float *restrict by_u, float *restrict by_v,
                       float *restrict base, const Moments *m, size_t at, int width) {
    const float *restrict pivot_y = m->pair[YY] + at, *restrict pivot_u = m->pair[UU] + at;
    const float *restrict pivot_v = m->pair[VV] + at, *restrict lower_u = m->pair[YU] + at;
    const float *restrict lower_v = m->pair[YV] + at, *restrict lower_uv = m->pair[UV] + at;
    const float *restrict mean_y = m->mean[0] + at, *restrict mean_u = m->mean[1] + at;
    const float *restrict mean_v = m->mean[2] + at;
    for (int x = 0; x < width; x++) {
        float y = by_y[x], u = by_u[x], v = by_v[x];
        u -= lower_u[x] * y;
        v -= lower_v[x] * y;
        v -= lower_uv[x] * u;
        v *= pivot_v[x];
        u = u * pivot_u[x] - lower_uv[x] * v;
        y = y * pivot_y[x] - lower_u[x] * u - lower_v[x] * v;
        by_y[x] = y;
        by_u[x] = u;
        by_v[x] = v;
        base[x] -= y * mean_y[x] + u * mean_u[x] + v * mean_v[x];
    }
}

/* Slopes by luma, u and v, and the offset, of a row's windows, into its place in the ring. */
INLINE void solve_row(const Pass *p, int row, int radius) {
    const int width = p->grid.width;
    const size_t at = (size_t)row * width;
    float *fitted = p->ring + (size_t)(row % (2 * p->smoothing + 1)) * FITTED * width;
    float *base = fitted + COLORS * width;
    mean_across(p->sums.alpha, base, width, radius);
    for (int k = 0; k < COLORS; k++) {
        mean_across(p->sums.product[k], fitted + k * width, width, radius);
        centre(fitted + k * width, p->moments.mean[k] + at, base, width);
    }
    substitute(fitted, fitted + width, fitted + 2 * width, base, &p->moments, at, width);
}

/* The four coefficients of a row, averaged over 2 * smoothing + 1 both ways. */
INLINE void smooth(const Pass *p, int row, int smoothing, float *const out[FITTED]) {
    const int width = p->grid.width, side = 2 * smoothing + 1;
    const float *from[MOST_RING];
    for (int k = 0; k < side; k++) {
        const int other = mirrored(row + k - smoothing, p->grid.height);
        from[k] = p->ring + (size_t)(other % side) * FITTED * width;
    }
    for (int which = 0; which < FITTED; which++) {
        float *restrict inner = p->smooth[which];
        sum_down(from, which * width, side, inner, width);
        prolong(inner, width, smoothing);
    }
    for (int which = 0; which < FITTED; which++)
        mean_across(p->smooth[which], out[which], width, smoothing);
}

/* Chroma worked into the offset; the fitted alpha, stretched around its middle, in whole levels. */
INLINE void stretch(const float *restrict slope, float *restrict offset, const float *restrict by_u,
                    const float *restrict by_v, const Pass *p, size_t at, float gain,
                    float *restrict whole) {
    const float *restrict y = p->color[0] + at, *restrict u = p->color[1] + at;
    const float *restrict v = p->color[2] + at;
    for (int x = 0; x < p->grid.width; x++) {
        offset[x] += by_u[x] * u[x] + by_v[x] * v[x];
        const float next = (slope[x] * y[x] + offset[x] - 127.5f) * gain + 127.5f;
        const int level = (int)(next + 0.5f);
        whole[x] = (float)larger(0, smaller(255, level)); /* clamped as a float it would branch */
    }
}

typedef struct {
    const int *radii;
    int passes, smoothing;
    float gain, luma_ridge, chroma_ridge;
} Fit;

/* One pass down the rows: a row is solved, and the row `smoothing` above it, whose neighbors are all
 * solved now, comes out: slope, offset and the alpha for the next pass. */
INLINE void pass_down(const Pass *p, const Fit *fit, float *slope, float *offset, float *next) {
    const int width = p->grid.width, height = p->grid.height, radius = p->radius;
    for (int row = -radius; row <= radius; row++)
        slide(p, row, 0, 1);
    for (int row = 0; row < height + p->smoothing; row++) {
        if (row > 0 && row < height)
            slide(p, row + radius, row - radius - 1, 0);
        if (row < height) {
            prolong_sums(p, radius);
            if (p->anew)
                moments_of_row(p, (size_t)row * width, radius, fit->luma_ridge, fit->chroma_ridge);
            solve_row(p, row, radius);
        }
        const int done = row - p->smoothing;
        if (done < 0)
            continue;
        const size_t at = (size_t)done * width;
        float *const out[FITTED] = {slope + at, p->by_u, p->by_v, offset + at};
        smooth(p, done, p->smoothing, out);
        stretch(slope + at, offset + at, p->by_u, p->by_v, p, at, fit->gain, next + at);
    }
}

enum { PLANES = 16, SUMS = COLORS + PAIRS + 1 + COLORS, LINES = SUMS + FITTED + 2 };

/* `color` (3 planes around 0) and `whole`, alpha 0..255 in whole levels, lie at the beginning of the
 * scratch; `slope` and `offset` come out: alpha is slope * luma + offset. Between passes alpha is
 * stretched around its middle by the gain. */
INLINE void fit_passes(float *scratch, Grid grid, const Fit *fit, float *slope, float *offset) {
    float *plane[PLANES - 2];
    for (int k = 0; k < PLANES - 2; k++)
        plane[k] = scratch + k * grid.cells;
    const size_t length = (size_t)grid.width + 2 * MOST_RADIUS;
    float *lines = scratch + (PLANES - 2) * grid.cells, *whole = plane[3], *next = plane[4];
    float *line[LINES];
    for (int k = 0; k < LINES; k++)
        line[k] = lines + k * length + MOST_RADIUS;
    Pass p = {grid, {plane[0], plane[1], plane[2]}, whole,
              {{plane[5], plane[6], plane[7]},
               {plane[8], plane[9], plane[10], plane[11], plane[12], plane[13]}},
              {{line[0], line[1], line[2]},
               {line[3], line[4], line[5], line[6], line[7], line[8]},
               line[9],
               {line[10], line[11], line[12]}},
              lines + LINES * length, {line[13], line[14], line[15], line[16]}, line[17], line[18],
              0, fit->smoothing, 0};
    for (int pass = 0; pass < fit->passes; pass++) {
        p.radius = fit->radii[pass];
        p.anew = pass == 0 || p.radius != fit->radii[pass - 1];
        p.whole = whole;
        memset(lines, 0, sizeof(float) * SUMS * length);
        pass_down(&p, fit, slope, offset, next);
        float *swap = whole;
        whole = next;
        next = swap;
    }
}

/* Alpha 0..255 stretched around its middle, in its range. */
INLINE void contrast(const float *restrict coarse, float gain, float *restrict out, size_t cells) {
    for (size_t i = 0; i < cells; i++)
        out[i] = coarse[i] * (255 * gain) + (127.5f - 127.5f * gain);
    for (size_t i = 0; i < cells; i++)
        out[i] = out[i] < 0 ? 0 : out[i];
    for (size_t i = 0; i < cells; i++)
        out[i] = out[i] > 255 ? 255 : out[i];
}

typedef struct {
    int top, bottom, left, right;
} Box;

/* The cells that are not sure, and `margin` about them; `columns` has room for a row of cells. */
INLINE Box doubtful(const float *alpha, Grid grid, int margin, float *restrict columns) {
    Box box = {grid.height, 0, grid.width, 0};
    for (int x = 0; x < grid.width; x++)
        columns[x] = 0;
    for (int row = 0; row < grid.height; row++) {
        const float *restrict line = alpha + (size_t)row * grid.width;
        uint32_t found = 0;
        for (int x = 0; x < grid.width; x++) {
            const int unsure = (line[x] >= 1) & (line[x] <= 254);
            columns[x] = unsure ? 1 : columns[x];
            found |= (uint32_t)unsure;
        }
        if (found) {
            box.top = smaller(box.top, row);
            box.bottom = row + 1;
        }
    }
    for (int x = 0; x < grid.width; x++)
        if (columns[x] > 0) {
            box.left = smaller(box.left, x);
            box.right = x + 1;
        }
    const Box wide = {larger(box.top - margin, 0), smaller(box.bottom + margin, grid.height),
                      larger(box.left - margin, 0), smaller(box.right + margin, grid.width)};
    return box.bottom == 0 ? box : wide;
}

/* Slope and offset, on the grid, of alpha 0..255 as a function of luma less 128. Where alpha is sure, slope
 * is 0 and offset is 0 or 255; regressions run on the rectangle about the rest, widened by `margin`.
 * `contrasts` are the gains of alpha before the first pass, between passes and at the end. `scratch` has
 * room for PLANES planes, LINES lines of width + 2 * MOST_RADIUS and a ring of FITTED * (2 * smoothing + 1)
 * rows. */
EACH_PROCESSOR EXPORT void scrim_snap(const float *coarse, const int16_t *color, int height,
                                      int width, const int *radii, int passes, int smoothing,
                                      int margin, const float *contrasts, float luma_ridge,
                                      float chroma_ridge, float *slope, float *offset,
                                      float *scratch) {
    const Grid whole_grid = {height, width, (size_t)height * width};
    memset(slope, 0, sizeof(float) * whole_grid.cells);
    contrast(coarse, contrasts[0], offset, whole_grid.cells);
    const Box box = doubtful(offset, whole_grid, margin, scratch);
    if (box.bottom == 0)
        return;
    const Grid grid = {box.bottom - box.top, box.right - box.left,
                       (size_t)(box.bottom - box.top) * (box.right - box.left)};
    float *near_slope = scratch, *near_offset = scratch + grid.cells;
    float *planes = scratch + 2 * grid.cells, *levels = planes + 3 * grid.cells;
    for (int row = 0; row < grid.height; row++) {
        const size_t to = (size_t)row * grid.width;
        const size_t from = (size_t)(row + box.top) * width + box.left;
        for (int plane = 0; plane < 3; plane++)
            for (int x = 0; x < grid.width; x++)
                planes[plane * grid.cells + to + x] = color[plane * whole_grid.cells + from + x];
        for (int x = 0; x < grid.width; x++)
            levels[to + x] = (float)(int)(offset[from + x] + 0.5f);
    }
    const Fit fit = {radii, passes, smoothing, contrasts[1], luma_ridge, chroma_ridge};
    fit_passes(planes, grid, &fit, near_slope, near_offset);
    const float last = contrasts[2], rest = 127.5f - 127.5f * last;
    for (int row = 0; row < grid.height; row++) {
        const size_t from = (size_t)row * grid.width;
        const size_t to = (size_t)(row + box.top) * width + box.left;
        for (int x = 0; x < grid.width; x++) {
            slope[to + x] = near_slope[from + x] * last;
            offset[to + x] = near_offset[from + x] * last + rest;
        }
    }
}
