/* loops.h: what the loops share.
 *
 * SYNOPSIS  INLINE, EXPORT, HIDDEN, EACH_PROCESSOR; smaller, larger, between
 * CONTRACT  plain C11: no Python.h is needed to build the loops, ctypes calls them.
 */

#ifndef SCRIM_LOOPS_H
#define SCRIM_LOOPS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_MSC_VER)
#define INLINE static __forceinline
#define restrict __restrict
#else /* inlined always, or the copies below would call one that knows no newer processor */
#define INLINE static inline __attribute__((always_inline))
#endif

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#define HIDDEN
#else
#define EXPORT __attribute__((visibility("default")))
#define HIDDEN __attribute__((visibility("hidden")))
#endif

/* One copy of a loop for each generation of processors; the linker picks at start. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__gnu_linux__)
#define EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EACH_PROCESSOR
#endif

/* Two bytes of a picture, wherever they begin; which of them comes first is the reader's to know. */
#if defined(_MSC_VER)
typedef uint16_t Pair;
#else
typedef uint16_t __attribute__((may_alias, aligned(1))) Pair;
#endif

INLINE int smaller(int a, int b) { return a < b ? a : b; }
INLINE int larger(int a, int b) { return a > b ? a : b; }
INLINE float between(float value, float low, float high) {
    value = value < low ? low : value; /* a NaN stays one; the shutter looks at the result */
    return value > high ? high : value;
}

#endif
