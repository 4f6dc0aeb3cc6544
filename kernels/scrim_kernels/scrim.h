/* scrim.h: every loop that Python calls.
 *
 * SYNOPSIS  void scrim_NAME(...): arrays and their sizes, then what is written, then scratch
 * CONTRACT  no allocation, no state, no threads; nothing is written but what is not const. Arrays are
 *           contiguous unless a stride stands among the arguments; strides are in bytes, those of
 *           scrim_rgb in floats. library.py reads the arguments here, and here alone: one prototype
 *           a statement, of the types it knows, and no comment inside one.
 */

#ifndef SCRIM_H
#define SCRIM_H

#include "loops.h"

/* composite.c */
EXPORT void scrim_composite(const uint8_t *front, const uint8_t *back, const uint8_t *alpha,
                            uint8_t *out, uint8_t *half, int width, int height);

/* incoming.c */
EXPORT void scrim_limit(const uint8_t *y, ptrdiff_t y_stride, const uint8_t *u, ptrdiff_t u_stride,
                        const uint8_t *v, ptrdiff_t v_stride, int rows, int width, int height,
                        uint8_t *out);
EXPORT void scrim_unpack(const uint8_t *packed, int chroma_first, int width, int height, uint8_t *out,
                         uint8_t *means);

/* shrink.c, stretch.c */
EXPORT void scrim_shrink(const uint8_t *plane, ptrdiff_t stride, int width, int height, int factor,
                         uint8_t *out, uint16_t *sums);
EXPORT void scrim_stretch(const uint8_t *plane, int width, int height, int factor, uint8_t *out,
                          int out_height, uint16_t *rows);

/* blur.c */
EXPORT void scrim_blur(const uint8_t *alpha, const uint8_t *y, const uint8_t *u, const uint8_t *v,
                       int height, int width, const float *taps, int radius, float faint,
                       uint8_t *y_out, uint8_t *u_out, uint8_t *v_out, float *scratch);

/* colors.c */
EXPORT void scrim_rgb(const uint8_t *y, const uint8_t *u, const uint8_t *v, int width, int height,
                      const float *weights, float *rgb, ptrdiff_t stride, ptrdiff_t plane);

/* motion.c */
EXPORT void scrim_change(const int16_t *color, const float *reference, int height, int width,
                         float lamp, float *change, float *scratch);
EXPORT void scrim_follow(const float *change, int height, int width, float gain, float bias,
                         float still, const int16_t *color, float *reference, float *share,
                         float *scratch);
EXPORT void scrim_steady(const float *coarse, const float *moving, float rising, float hesitation,
                         float *alpha, float *dissent, float *share, int cells);

/* ridge.c */
EXPORT void scrim_snap(const float *coarse, const int16_t *color, int height, int width,
                       const int *radii, int passes, int smoothing, int margin,
                       const float *contrasts, float luma_ridge, float chroma_ridge, float *slope,
                       float *offset, float *scratch);

/* paint.c */
EXPORT void scrim_paint(const uint8_t *luma, ptrdiff_t luma_stride, uint8_t *alpha,
                        ptrdiff_t alpha_stride, const float *slope, const float *offset,
                        const float *share, const int16_t *small, int grid_width, int grid_height,
                        int scale, float grain, float faint, int settled, int fresh, int16_t *lowest,
                        int16_t *highest);

#endif
