/* memory.c: coachwhip run: the same C compiled in memory by libtcc, then run in this process. */
#include "driver.h"

#include <stdlib.h>

#include "runtime/abi.h"
#include "tcc.h"

int run_in_memory(Program *p) {
    const Options *o = p->options;
    Text text = {0};
    EmitOptions emit = program_emit_options(p, EMIT_MEMORY);
    emit_program(&text, p->modules, p->count, &emit);
    driver_phase(o, "emit");
    const cw_program_def *program = tcc_compile_program(text.data, library_modules);
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
