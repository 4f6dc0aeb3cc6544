/* window.c: means of windows on the small grid, for ridge.c and motion.c.
 *
 * SYNOPSIS  mean, mean_whole, mean_product: window.h
 * CONTRACT  ends are mirrored without doubling the last cell. Whole numbers slide from row to row, and
 *           their sums stay below 2^24, where floats hold them exactly.
 */

#include "window.h"

/* The place inside 0..count-1 that stands for `at`, mirrored at the ends without doubling them. */
INLINE int mirrored(int at, int count) {
    if (count == 1)
        return 0;
    while (at < 0 || at >= count)
        at = at < 0 ? -at : 2 * (count - 1) - at;
    return at;
}

/* One row of means: `row` holds the sums of 2 * radius + 1 rows, from radius cells before the first. */
INLINE void across(const float *restrict row, float *restrict to, int width, int radius) {
    const int side = 2 * radius + 1;
    const float share = 1.0f / (float)(side * side);
    for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int k = 0; k < side; k++)
            sum += row[x + k];
        to[x] = sum * share;
    }
}

INLINE void down(const float *const *from, float *restrict to, int width, int radius) {
    const int side = 2 * radius + 1;
    for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int k = 0; k < side; k++)
            sum += from[k][x];
        to[x] = sum;
    }
}

/* Beyond both ends of a row of sums, `radius` of them, mirrored. */
INLINE void prolong(float *inner, int width, int radius) {
    for (int beyond = 1; beyond <= radius; beyond++) {
        inner[-beyond] = inner[mirrored(-beyond, width)];
        inner[width - 1 + beyond] = inner[mirrored(width - 1 + beyond, width)];
    }
}

/* The mean of a window of 2 * radius + 1 around each cell. `line` has room for width + 2 * radius. */
INLINE void mean_of(const float *plane, float *out, Grid grid, int radius, float *line) {
    const int width = grid.width;
    float *inner = line + radius;
    for (int row = 0; row < grid.height; row++) {
        const float *from[2 * MOST_RADIUS + 1];
        for (int k = 0; k < 2 * radius + 1; k++)
            from[k] = plane + (size_t)mirrored(row + k - radius, grid.height) * width;
        down(from, inner, width, radius);
        prolong(inner, width, radius);
        across(line, out + (size_t)row * width, width, radius);
    }
}

/* A row that comes into the window less one that leaves it; products of two rows, or one `alone`. */
INLINE void slide(const float *restrict a, const float *restrict b, const float *restrict old_a,
                  const float *restrict old_b, int alone, float *restrict sums, int width) {
    for (int x = 0; x < width; x++)
        sums[x] += alone ? a[x] - old_a[x] : a[x] * b[x] - old_a[x] * old_b[x];
}

/* mean_of a * b, or of a alone, for whole numbers: their sums are exact, so they can slide on. */
INLINE void mean_of_whole(const float *a, const float *b, int alone, float *out, Grid grid,
                          int radius, float *line) {
    const int width = grid.width, height = grid.height;
    float *restrict inner = line + radius;
    memset(inner, 0, sizeof(float) * (size_t)width);
    for (int k = -radius; k <= radius; k++) {
        const size_t at = (size_t)mirrored(k, height) * width;
        const float *restrict row_a = a + at, *restrict row_b = b + at;
        for (int x = 0; x < width; x++)
            inner[x] += alone ? row_a[x] : row_a[x] * row_b[x];
    }
    for (int row = 0; row < height; row++) {
        if (row > 0) {
            const size_t next = (size_t)mirrored(row + radius, height) * width;
            const size_t last = (size_t)mirrored(row - 1 - radius, height) * width;
            slide(a + next, b + next, a + last, b + last, alone, inner, width);
        }
        prolong(inner, width, radius);
        across(line, out + (size_t)row * width, width, radius);
    }
}

/* The common radii as numbers that the compiler knows: their windows are unrolled. */
EACH_PROCESSOR HIDDEN void mean(const float *plane, float *out, Grid grid, int radius,
                                float *line) {
    switch (radius) {
    case 1: mean_of(plane, out, grid, 1, line); break;
    case 2: mean_of(plane, out, grid, 2, line); break;
    case 3: mean_of(plane, out, grid, 3, line); break;
    case 4: mean_of(plane, out, grid, 4, line); break;
    default: mean_of(plane, out, grid, radius, line);
    }
}

EACH_PROCESSOR HIDDEN void mean_whole(const float *plane, float *out, Grid grid, int radius,
                                      float *line) {
    switch (radius) {
    case 2: mean_of_whole(plane, plane, 1, out, grid, 2, line); break;
    case 3: mean_of_whole(plane, plane, 1, out, grid, 3, line); break;
    case 4: mean_of_whole(plane, plane, 1, out, grid, 4, line); break;
    case 5: mean_of_whole(plane, plane, 1, out, grid, 5, line); break;
    default: mean_of_whole(plane, plane, 1, out, grid, radius, line);
    }
}

EACH_PROCESSOR HIDDEN void mean_product(const float *a, const float *b, float *out, Grid grid,
                                        int radius, float *line) {
    switch (radius) {
    case 2: mean_of_whole(a, b, 0, out, grid, 2, line); break;
    case 3: mean_of_whole(a, b, 0, out, grid, 3, line); break;
    case 4: mean_of_whole(a, b, 0, out, grid, 4, line); break;
    case 5: mean_of_whole(a, b, 0, out, grid, 5, line); break;
    default: mean_of_whole(a, b, 0, out, grid, radius, line);
    }
}
