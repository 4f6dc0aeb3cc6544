/* window.c: means of windows on the small grid, for ridge.c and motion.c.
 *
 * SYNOPSIS  mean, mean_across, sum_down: window.h
 * CONTRACT  ends are mirrored without doubling the last cell. Each writes what it is given for that.
 */

#include "window.h"

/* The common radii as numbers that the compiler knows: their windows are unrolled. */
INLINE void across(const float *restrict inner, float *restrict to, int width, int radius) {
    const int side = 2 * radius + 1;
    const float share = 1.0f / (float)(side * side);
    for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int k = 0; k < side; k++)
            sum += inner[x + k - radius];
        to[x] = sum * share;
    }
}

EACH_PROCESSOR HIDDEN void mean_across(const float *inner, float *to, int width, int radius) {
    switch (radius) {
    case 1: across(inner, to, width, 1); break;
    case 2: across(inner, to, width, 2); break;
    case 3: across(inner, to, width, 3); break;
    case 4: across(inner, to, width, 4); break;
    default: across(inner, to, width, radius);
    }
}

INLINE void down(const float *const *rows, int at, int count, float *restrict to, int width) {
    for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int k = 0; k < count; k++)
            sum += rows[k][at + x];
        to[x] = sum;
    }
}

EACH_PROCESSOR HIDDEN void sum_down(const float *const *rows, int at, int count, float *to,
                                    int width) {
    switch (count) {
    case 3: down(rows, at, 3, to, width); break;
    case 5: down(rows, at, 5, to, width); break;
    default: down(rows, at, count, to, width);
    }
}

HIDDEN void mean(const float *plane, float *out, Grid grid, int radius, float *line) {
    const int width = grid.width;
    float *inner = line + radius;
    for (int row = 0; row < grid.height; row++) {
        const float *from[2 * MOST_RADIUS + 1];
        for (int k = 0; k < 2 * radius + 1; k++)
            from[k] = plane + (size_t)mirrored(row + k - radius, grid.height) * width;
        sum_down(from, 0, 2 * radius + 1, inner, width);
        prolong(inner, width, radius);
        mean_across(inner, out + (size_t)row * width, width, radius);
    }
}
