/* window.h: means of windows on the small grid, what regressions and motion are made of.
 *
 * SYNOPSIS  mean, mean_across, sum_down: window.c; mirrored, prolong
 * CONTRACT  ends are mirrored without doubling the last cell; a radius is MOST_RADIUS at most.
 */

#ifndef SCRIM_WINDOW_H
#define SCRIM_WINDOW_H

#include "loops.h"

enum { MOST_RADIUS = 32 };

typedef struct {
    int height, width;
    size_t cells;
} Grid;

/* The mean of 2 * radius + 1 squared around each cell; `line` has room for width + 2 * radius. */
HIDDEN void mean(const float *plane, float *out, Grid grid, int radius, float *line);

/* The place inside 0..count-1 that stands for `at`, mirrored at the ends without doubling them. */
INLINE int mirrored(int at, int count) {
    if (count == 1)
        return 0;
    while (at < 0 || at >= count)
        at = at < 0 ? -at : 2 * (count - 1) - at;
    return at;
}

/* Beyond both ends of a row of sums, `radius` of them, mirrored. */
INLINE void prolong(float *inner, int width, int radius) {
    for (int beyond = 1; beyond <= radius; beyond++) {
        inner[-beyond] = inner[mirrored(-beyond, width)];
        inner[width - 1 + beyond] = inner[mirrored(width - 1 + beyond, width)];
    }
}

/* A row of means: `inner` holds the sums of 2 * radius + 1 rows, also for radius cells before the first
 * and after the last. */
HIDDEN void mean_across(const float *inner, float *to, int width, int radius);

/* The sums of so many rows, each from `at` on. */
HIDDEN void sum_down(const float *const *rows, int at, int count, float *to, int width);

#endif
