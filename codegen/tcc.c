/* tcc.c: C text to code in this process, by libtcc. */
#include "tcc.h"

#include <libtcc.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "abi_text.h"
#include "runtime/state.h"

static void report(void *opaque, const char *message) {
    (void)opaque;
    fprintf(stderr, "coachwhip: internal error: %s\n", message);
}

/* Functions that libtcc calls for operations it has no instructions for, besides those of abi.h. */
static void add_symbols(TCCState *tcc, const LibraryModule *library) {
    for (const AbiSymbol *s = abi_symbols; s->name; s++)
        tcc_add_symbol(tcc, s->name, s->address);
    for (const LibraryModule *m = library; m && m->name; m++) {
        char symbol[128];
        snprintf(symbol, sizeof symbol, "cw_lib_%s", m->name);
        for (char *c = symbol; *c; c++)
            if (*c == '.')
                *c = '_';
        tcc_add_symbol(tcc, symbol, m->def);
    }
    tcc_add_symbol(tcc, "cw_native_modules", cw_native_modules);
    tcc_add_symbol(tcc, "pow", (void *)(double (*)(double, double))pow);
    tcc_add_symbol(tcc, "fabs", (void *)(double (*)(double))fabs);
    tcc_add_symbol(tcc, "memcpy", (void *)memcpy);
    tcc_add_symbol(tcc, "memmove", (void *)memmove);
    tcc_add_symbol(tcc, "memset", (void *)memset);
}

enum { PAGE = 4096, AREA_SIZE = 64 << 20 };

/* Code and data of all that is compiled in this process lie one behind the other in large areas, each of
 * which is one root of the collector: it takes only some thousand of those. Pages that are not used cost
 * nothing. */
static struct { char *start, *next, *end; } area;

/* Room for `size` bytes at the end of the area; NULL without memory. */
static char *area_take(size_t size) {
    size = (size + PAGE - 1) & ~(size_t)(PAGE - 1);
    if ((size_t)(area.end - area.next) < size) {
        size_t whole = size > AREA_SIZE ? size : AREA_SIZE;
        char *start = mmap(NULL, whole, PROT_READ | PROT_WRITE | PROT_EXEC,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (start == MAP_FAILED)
            return NULL;
        area.start = area.next = start;
        area.end = start + whole;
    }
    char *block = area.next;
    area.next += size;
    return block;
}

const cw_program_def *tcc_compile_program(const char *text, const LibraryModule *library) {
    TCCState *tcc = tcc_new();
    if (!tcc)
        return NULL;
    tcc_set_error_func(tcc, NULL, report);
    tcc_set_options(tcc, "-nostdlib -nostdinc");
    tcc_set_output_type(tcc, TCC_OUTPUT_MEMORY);
    if (tcc_compile_string(tcc, text) < 0)
        return NULL;
    add_symbols(tcc, library);
    int size = tcc_relocate(tcc, NULL);
    if (size < 0)
        return NULL;
    char *block = area_take((size_t)size);
    if (!block) {
        report(NULL, "no memory for the program's code");
        return NULL;
    }
    if (tcc_relocate(tcc, block) < 0)
        return NULL;
    const cw_program_def *program = tcc_get_symbol(tcc, "cw_program");
    tcc_delete(tcc);
    cw_gc_init();
    cw_gc_add_roots(area.start, area.next); /* lengthens the root that begins there */
    return program;
}
