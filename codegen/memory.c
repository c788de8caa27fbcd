/* memory.c: coachwhip run: the same C compiled in memory by libtcc, then run in this process. */
#include "driver.h"

#include <libtcc.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "abi_text.h"
#include "runtime/abi.h"
#include "runtime/state.h"

static void report(void *opaque, const char *message) {
    (void)opaque;
    fprintf(stderr, "coachwhip: internal error: %s\n", message);
}

/* Functions that libtcc calls for operations it has no instructions for, besides those of abi.h. */
static void add_symbols(TCCState *tcc) {
    for (const AbiSymbol *s = abi_symbols; s->name; s++)
        tcc_add_symbol(tcc, s->name, s->address);
    for (const LibraryModule *m = library_modules; m->name; m++) {
        char symbol[128];
        snprintf(symbol, sizeof symbol, "cw_lib_%s", m->name);
        for (char *c = symbol; *c; c++)
            if (*c == '.')
                *c = '_';
        tcc_add_symbol(tcc, symbol, m->def);
    }
    tcc_add_symbol(tcc, "pow", (void *)(double (*)(double, double))pow);
    tcc_add_symbol(tcc, "fabs", (void *)(double (*)(double))fabs);
    tcc_add_symbol(tcc, "memcpy", (void *)memcpy);
    tcc_add_symbol(tcc, "memmove", (void *)memmove);
    tcc_add_symbol(tcc, "memset", (void *)memset);
}

/* The code and data as one block that the collector scans; NULL after a message. */
static const cw_program_def *compile(const char *text) {
    TCCState *tcc = tcc_new();
    if (!tcc)
        return NULL;
    tcc_set_error_func(tcc, NULL, report);
    tcc_set_options(tcc, "-nostdlib -nostdinc");
    tcc_set_output_type(tcc, TCC_OUTPUT_MEMORY);
    if (tcc_compile_string(tcc, text) < 0)
        return NULL;
    add_symbols(tcc);
    int size = tcc_relocate(tcc, NULL);
    if (size < 0)
        return NULL;
    char *block =
        mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) {
        driver_error("no memory for the program's code");
        return NULL;
    }
    if (tcc_relocate(tcc, block) < 0)
        return NULL;
    const cw_program_def *program = tcc_get_symbol(tcc, "cw_program");
    tcc_delete(tcc);
    cw_gc_init();
    cw_gc_add_roots(block, block + size);
    return program;
}

int run_in_memory(Program *p) {
    const Options *o = p->options;
    Text text = {0};
    EmitOptions emit = {.target = EMIT_MEMORY, .typed = !o->no_types, .is_library = program_is_library};
    emit_program(&text, p->modules, p->count, &emit);
    driver_phase(o, "emit");
    const cw_program_def *program = compile(text.data);
    text_free(&text);
    driver_phase(o, "tcc");
    if (!program)
        return 70;
    int argc = o->argc + 1;
    char **argv = calloc((size_t)argc + 1, sizeof *argv);
    argv[0] = (char *)(o->code ? "-c" : o->file ? o->file : p->modules[0]->filename);
    for (int i = 0; i < o->argc; i++)
        argv[i + 1] = o->argv[i];
    return cw_main(argc, argv, program);
}
