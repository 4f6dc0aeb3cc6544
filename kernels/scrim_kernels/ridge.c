/* ridge.c: local ridge regressions of alpha on color, on the small grid.
 *
 * SYNOPSIS  scrim_snap: scrim.h
 * CONTRACT  one regression for each radius, alpha stretched around its middle between them; alpha
 *           0..255 is slope * luma + offset. Writes slope and offset; scratch has 21 planes and a line.
 * TWIN      segmentation/refine/ridge.py, snap
 */

#include "scrim.h"
#include "window.h"

/* mean(a * b) - mean(a) * mean(b), with what is known of it. */
INLINE void covariance(const float *restrict a, const float *restrict b,
                              const float *restrict mean_a, const float *restrict mean_b,
                              float *restrict out, Grid grid, int radius, float *line) {
    mean_product(a, b, out, grid, radius, line);
    for (size_t i = 0; i < grid.cells; i++)
        out[i] -= mean_a[i] * mean_b[i];
}

/* LDL' of the covariances, all cells at once: pivots inverted over the diagonal, the factors below. */
INLINE void decompose(float *restrict yy, float *restrict uu, float *restrict vv,
                      float *restrict yu, float *restrict yv, float *restrict uv,
                      float luma_ridge, float chroma_ridge, size_t cells) {
    for (size_t i = 0; i < cells; i++) {
        const float first = yy[i] + luma_ridge;
        const float u = yu[i] / first, v = yv[i] / first;
        const float second = uu[i] + chroma_ridge - u * yu[i];
        const float both = uv[i] - v * yu[i];
        const float w = both / second;
        yy[i] = 1 / first;
        vv[i] = 1 / (vv[i] + chroma_ridge - v * yv[i] - w * both);
        uu[i] = 1 / second;
        yu[i] = u;
        yv[i] = v;
        uv[i] = w;
    }
}

/* What a window's color alone decides: means, and the LDL' of its 3 x 3 covariances. */
typedef struct {
    float *mean[3], *pivot[3], *lower_u, *lower_v, *lower_uv;
} Moments;

INLINE void moments(const float *const color[3], Moments m, Grid grid, int radius,
                           float luma_ridge, float chroma_ridge, float *line) {
    for (int k = 0; k < 3; k++)
        mean_whole(color[k], m.mean[k], grid, radius, line);
    float *yy = m.pivot[0], *uu = m.pivot[1], *vv = m.pivot[2];
    float *yu = m.lower_u, *yv = m.lower_v, *uv = m.lower_uv;
    covariance(color[0], color[0], m.mean[0], m.mean[0], yy, grid, radius, line);
    covariance(color[0], color[1], m.mean[0], m.mean[1], yu, grid, radius, line);
    covariance(color[0], color[2], m.mean[0], m.mean[2], yv, grid, radius, line);
    covariance(color[1], color[1], m.mean[1], m.mean[1], uu, grid, radius, line);
    covariance(color[1], color[2], m.mean[1], m.mean[2], uv, grid, radius, line);
    covariance(color[2], color[2], m.mean[2], m.mean[2], vv, grid, radius, line);
    decompose(yy, uu, vv, yu, yv, uv, luma_ridge, chroma_ridge, grid.cells);
}

/* From covariances with alpha to slopes, in place; `base`, the mean of alpha, becomes the offset. */
INLINE void substitute(float *restrict by_y, float *restrict by_u, float *restrict by_v,
                       float *restrict base, const float *restrict pivot_y,
                       const float *restrict pivot_u, const float *restrict pivot_v,
                       const float *restrict lower_u, const float *restrict lower_v,
                       const float *restrict lower_uv, const float *restrict mean_y,
                       const float *restrict mean_u, const float *restrict mean_v,
                       size_t cells) {
    for (size_t i = 0; i < cells; i++) {
        float y = by_y[i], u = by_u[i], v = by_v[i];
        u -= lower_u[i] * y;
        v -= lower_v[i] * y;
        v -= lower_uv[i] * u;
        v *= pivot_v[i];
        u = u * pivot_u[i] - lower_uv[i] * v;
        y = y * pivot_y[i] - lower_u[i] * u - lower_v[i] * v;
        by_y[i] = y;
        by_u[i] = u;
        by_v[i] = v;
        base[i] -= y * mean_y[i] + u * mean_u[i] + v * mean_v[i];
    }
}

/* Slopes by luma, u and v (in `slope`) and offset (in `base`) of a plane of alpha. */
INLINE void solve(const float *const color[3], const float *alpha, Moments m,
                         float *const slope[3], float *restrict base, Grid grid, int radius,
                         float *line) {
    mean_whole(alpha, base, grid, radius, line);
    for (int k = 0; k < 3; k++)
        covariance(color[k], alpha, m.mean[k], base, slope[k], grid, radius, line);
    substitute(slope[0], slope[1], slope[2], base, m.pivot[0], m.pivot[1], m.pivot[2], m.lower_u,
               m.lower_v, m.lower_uv, m.mean[0], m.mean[1], m.mean[2], grid.cells);
}

/* Chroma worked into the offset; the fitted alpha, stretched around its middle, in whole levels. */
INLINE void stretch(const float *restrict slope, float *restrict offset, const float *restrict by_u,
                    const float *restrict by_v, const float *restrict y, const float *restrict u,
                    const float *restrict v, float gain, float *restrict whole, size_t cells) {
    for (size_t i = 0; i < cells; i++) {
        offset[i] += by_u[i] * u[i] + by_v[i] * v[i];
        const float next = (slope[i] * y[i] + offset[i] - 127.5f) * gain + 127.5f;
        const int level = (int)(next + 0.5f);
        whole[i] = (float)larger(0, smaller(255, level)); /* clamped as a float it would branch */
    }
}

enum { PLANES = 19 };

typedef struct {
    const int *radii;
    int passes, smoothing;
    float gain, luma_ridge, chroma_ridge;
} Fit;

/* `scratch` holds three planes of color around 0, then room for the others and a line of width + twice
 * the largest radius; `whole` is alpha 0..255 in whole levels. `slope` and `offset` come out: alpha is
 * slope * luma + offset. Between passes alpha is stretched around its middle by the gain. */
INLINE void fit_passes(float *scratch, float *whole, Grid grid, Fit fit, float *slope,
                       float *offset) {
    float *plane[PLANES];
    for (int k = 0; k < PLANES; k++)
        plane[k] = scratch + k * grid.cells;
    float *line = scratch + PLANES * grid.cells;
    const float *const color[3] = {plane[0], plane[1], plane[2]};
    const Moments m = {{plane[3], plane[4], plane[5]}, {plane[6], plane[7], plane[8]},
                       plane[9], plane[10], plane[11]};
    float *const fitted_slope[3] = {plane[12], plane[13], plane[14]};
    float *fitted_offset = plane[15], *by_u = plane[17], *by_v = plane[18];
    for (int pass = 0; pass < fit.passes; pass++) {
        const int radius = fit.radii[pass];
        if (pass == 0 || radius != fit.radii[pass - 1])
            moments(color, m, grid, radius, fit.luma_ridge, fit.chroma_ridge, line);
        solve(color, whole, m, fitted_slope, fitted_offset, grid, radius, line);
        mean(fitted_slope[0], slope, grid, fit.smoothing, line);
        mean(fitted_slope[1], by_u, grid, fit.smoothing, line);
        mean(fitted_slope[2], by_v, grid, fit.smoothing, line);
        mean(fitted_offset, offset, grid, fit.smoothing, line);
        stretch(slope, offset, by_u, by_v, color[0], color[1], color[2], fit.gain, whole, grid.cells);
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
 * room for PLANES + 2 planes and a line of width + 2 * the largest of radii and smoothing. */
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
    float *planes = scratch + 2 * grid.cells, *levels = planes + 16 * grid.cells;
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
    fit_passes(planes, levels, grid, fit, near_slope, near_offset);
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
