/* motion.c: what moves, and alpha averaged where nothing does.
 *
 * SYNOPSIS  scrim_change, scrim_follow, scrim_steady: scrim.h
 * CONTRACT  planes of the small grid, color and reference three of them. change writes change; follow
 *           writes share and moves reference; steady writes share and moves alpha and dissent.
 * TWIN      segmentation/refine/motion.py
 */

#include "scrim.h"
#include "window.h"

enum { AROUND = 2 };

/* The change of each cell: per plane the mean of 3 x 3 steps, less what is common to all (`lamp`,
 * in the first plane), by magnitude, summed. `scratch` has room for 2 planes and width + 2. */
EACH_PROCESSOR EXPORT void scrim_change(const int16_t *color, const float *reference, int height,
                                        int width, float lamp, float *restrict change,
                                        float *scratch) {
    const Grid grid = {height, width, (size_t)height * width};
    float *restrict step = scratch, *restrict smooth = scratch + grid.cells;
    float *line = scratch + 2 * grid.cells;
    for (int plane = 0; plane < 3; plane++) {
        const int16_t *restrict now = color + plane * grid.cells;
        const float *restrict before = reference + plane * grid.cells;
        for (size_t i = 0; i < grid.cells; i++)
            step[i] = (float)now[i] - before[i];
        mean(step, smooth, grid, 1, line);
        const float common = plane == 0 ? lamp : 0;
        for (size_t i = 0; i < grid.cells; i++) {
            const float off = smooth[i] - common, size = off < 0 ? -off : off;
            change[i] = plane == 0 ? size : change[i] + size;
        }
    }
}

/* The largest of the rows around each cell, itself among them; then of the columns. */
INLINE void largest_down(const float *plane, float *restrict out, Grid grid) {
    for (int row = 0; row < grid.height; row++) {
        float *restrict to = out + (size_t)row * grid.width;
        memcpy(to, plane + (size_t)row * grid.width, sizeof(float) * (size_t)grid.width);
        for (int other = larger(row - AROUND, 0);
             other <= smaller(row + AROUND, grid.height - 1); other++) {
            const float *restrict from = plane + (size_t)other * grid.width;
            for (int x = 0; x < grid.width; x++)
                to[x] = from[x] > to[x] ? from[x] : to[x];
        }
    }
}

INLINE void largest_across(const float *restrict plane, float *restrict out, Grid grid) {
    for (int row = 0; row < grid.height; row++) {
        const float *restrict from = plane + (size_t)row * grid.width;
        float *restrict to = out + (size_t)row * grid.width;
        memcpy(to, from, sizeof(float) * (size_t)grid.width);
        for (int by = 1; by <= smaller(AROUND, grid.width - 1); by++) {
            for (int x = by; x < grid.width; x++)
                to[x] = from[x - by] > to[x] ? from[x - by] : to[x];
            for (int x = 0; x < grid.width - by; x++)
                to[x] = from[x + by] > to[x] ? from[x + by] : to[x];
        }
    }
}

/* How much of what is new each cell takes: `gain` * the largest change around it + `bias`, within
 * `still`..1, smoothed; the reference follows by that share. */
EACH_PROCESSOR EXPORT void scrim_follow(const float *change, int height, int width, float gain,
                                        float bias, float still, const int16_t *color,
                                        float *reference, float *share, float *scratch) {
    const Grid grid = {height, width, (size_t)height * width};
    float *first = scratch, *second = scratch + grid.cells, *line = scratch + 2 * grid.cells;
    largest_down(change, first, grid);
    largest_across(first, second, grid);
    for (size_t i = 0; i < grid.cells; i++)
        second[i] = between(second[i] * gain + bias, still, 1);
    mean(second, share, grid, 1, line);
    for (int plane = 0; plane < 3; plane++) {
        const int16_t *restrict now = color + plane * grid.cells;
        float *restrict follows = reference + plane * grid.cells;
        const float *restrict by = share;
        for (size_t i = 0; i < grid.cells; i++)
            follows[i] += by[i] * ((float)now[i] - follows[i]);
    }
}

/* One step of the averaged alpha, and the share of a new full-size alpha to take in each cell. */
EACH_PROCESSOR EXPORT void scrim_steady(const float *restrict coarse, const float *restrict moving,
                                        float rising, float hesitation, float *restrict alpha,
                                        float *restrict dissent, float *restrict share, int cells) {
    for (int i = 0; i < cells; i++) {
        const float step = coarse[i] - alpha[i], size = step < 0 ? -step : step;
        const float least = step > 0 && rising > moving[i] ? rising : moving[i];
        const float weight = size * 1.5f + 0.3f;
        float part = least * (weight < 1 ? weight : 1);
        const float says = dissent[i] + 0.3f * (step - dissent[i]);
        const float again = between((says < 0 ? -says : says) * 5 - 0.25f, 0, 1);
        part = again > part ? again : part;
        const float unsure = 4 * coarse[i] * (1 - coarse[i]);
        part *= step < 0 ? 1 - hesitation * unsure : 1;
        dissent[i] = says * (1 - part);
        alpha[i] += step * part;
        const float jump = size * part * 12;
        const float shown = jump < 1 ? jump : 1;
        share[i] = shown > moving[i] ? shown : moving[i];
    }
}
