/* Means of windows on the small grid: what regressions and motion are made of. */

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

/* The same of whole numbers, and of products of two planes of them, quicker: they slide from row to
 * row. A column of the window adds up to less than 2^24, or its sum would not be exact. */
HIDDEN void mean_whole(const float *plane, float *out, Grid grid, int radius, float *line);
HIDDEN void mean_product(const float *a, const float *b, float *out, Grid grid, int radius,
                         float *line);

#endif
