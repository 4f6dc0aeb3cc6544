/* entry.c: what Windows calls when it opens the library.
 *
 * SYNOPSIS  DllMainCRTStartup(module, reason, reserved) -> 1
 * CONTRACT  the loops need nothing of a C library. With one, Zig would compile all of MinGW's for each
 *           processor: ten minutes instead of one, and a library that asks for another at start.
 */

int DllMainCRTStartup(void *module, unsigned long reason, void *reserved) {
    (void)module, (void)reason, (void)reserved;
    return 1;
}
