/* driver.c: what the command shares with programs that have the compiler in them for eval(): nothing of it
 * may refer to the table of library modules. */
#include "driver.h"

#include <stdarg.h>
#include <stdlib.h>
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

const char *driver_python_library(void) {
    const char *dir = getenv("COACHWHIP_PYTHON_LIBRARY");
    return dir ? dir : CW_PYTHON_LIBRARY;
}
