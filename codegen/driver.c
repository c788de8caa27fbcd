/* driver.c: what the command's files say to the user; programs with eval have it, too, with the compiler. */
#include "driver.h"

#include <stdarg.h>
#include <time.h>

void driver_error(const char *format, ...) {
    va_list args;
    va_start(args, format);
    fputs("coachwhip: error: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

void driver_phase(const Options *options, const char *name) {
    if (!options->time_passes)
        return;
    static struct timespec last; /* only for this report */
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    fprintf(stderr, "%-10s %8.3f ms\n", name,
            (double)(now.tv_sec - last.tv_sec) * 1e3 + (double)(now.tv_nsec - last.tv_nsec) / 1e6);
    last = now;
}
