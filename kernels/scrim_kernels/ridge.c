/* ridge.c: local ridge regressions of alpha on color, on the small grid.
 *
 * SYNOPSIS  scrim_ridge: scrim.h
 * CONTRACT  one regression for each radius, alpha stretched around its middle by gain between them;
 *           alpha is slope * luma + offset. Writes slope and offset, and scratch: 19 planes and a
 *           line of width + 2 * the largest radius.
 * TWIN      segmentation/refine/ridge.py, LocalRidge
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

/* `alpha` 0..255 and `color` (3 planes around 0) in, `slope` and `offset` out: alpha is
 * slope * luma + offset. Between passes alpha is stretched around its middle by `gain`. */
EACH_PROCESSOR EXPORT void scrim_ridge(const int16_t *levels, const float *alpha, int height,
                                       int width, const int *radii, int passes, int smoothing,
                                       float gain, float luma_ridge, float chroma_ridge,
                                       float *slope, float *offset, float *scratch) {
    const Grid grid = {height, width, (size_t)height * width};
    float *plane[PLANES];
    for (int k = 0; k < PLANES; k++)
        plane[k] = scratch + k * grid.cells;
    float *line = scratch + PLANES * grid.cells;
    for (size_t i = 0; i < 3 * grid.cells; i++)
        scratch[i] = levels[i];
    const float *const color[3] = {plane[0], plane[1], plane[2]};
    const Moments m = {{plane[3], plane[4], plane[5]}, {plane[6], plane[7], plane[8]},
                       plane[9], plane[10], plane[11]};
    float *const fitted_slope[3] = {plane[12], plane[13], plane[14]};
    float *fitted_offset = plane[15], *whole = plane[16];
    float *by_u = plane[17], *by_v = plane[18];
    for (size_t i = 0; i < grid.cells; i++)
        whole[i] = (float)(int)(alpha[i] + 0.5f);
    for (int pass = 0; pass < passes; pass++) {
        if (pass == 0 || radii[pass] != radii[pass - 1])
            moments(color, m, grid, radii[pass], luma_ridge, chroma_ridge, line);
        solve(color, whole, m, fitted_slope, fitted_offset, grid, radii[pass], line);
        mean(fitted_slope[0], slope, grid, smoothing, line);
        mean(fitted_slope[1], by_u, grid, smoothing, line);
        mean(fitted_slope[2], by_v, grid, smoothing, line);
        mean(fitted_offset, offset, grid, smoothing, line);
        stretch(slope, offset, by_u, by_v, color[0], color[1], color[2], gain, whole, grid.cells);
    }
}
