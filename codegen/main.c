/* main.c: the coachwhip command. */
#include "driver.h"
#include "typeinfer/copies.h"
#include "typeinfer/infer.h"
#include "typeinfer/narrow.h"
#include "typeinfer/ranges.h"
#include "typeinfer/split.h"

#include <stdlib.h>
#include <string.h>

static void verify(Program *p) {
    for (int i = 0; i < p->count; i++)
        for (int32_t j = 0; j < p->modules[i]->nfuncs; j++) {
            const char *wrong = ir_verify_func(p->modules[i]->funcs[j], p->arena);
            if (!wrong)
                continue;
            fprintf(stderr, "coachwhip: internal error: %s, function %s: %s\n", p->modules[i]->filename,
                    p->modules[i]->funcs[j]->name, wrong);
            ir_print_func(stderr, p->modules[i]->funcs[j]);
            abort();
        }
}

/* The modules of the program; those that are compiled already are not among them. */
static void print_ir(Program *p, FILE *to) {
    for (int i = 0; i < p->count; i++)
        ir_print_module(to, p->modules[i]);
}

static int emit_command(Program *p) {
    if (!strcmp(p->options->emit, "ir")) {
        print_ir(p, stdout);
        return 0;
    }
    if (!strcmp(p->options->emit, "types") && !p->options->no_types) {
        infer_print(stdout, p->modules, p->count);
        return 0;
    }
    Text text = {0};
    bool library = options_emit_library(p->options);
    EmitOptions emit = program_emit_options(p, library ? EMIT_LIBRARY : EMIT_PROGRAM);
    if (library)
        library_describe(&text, p);
    emit_program(&text, p->modules, p->count, &emit);
    fwrite(text.data, 1, text.length, stdout);
    text_free(&text);
    return 0;
}

static int perform(Program *p) {
    const Options *o = p->options;
    if (o->emit && (!strcmp(o->emit, "tokens") || !strcmp(o->emit, "ast") || !strcmp(o->emit, "scopes")))
        return program_emit_frontend(p);
    if (!program_load(p))
        return 1;
    if (o->dump_ir)
        print_ir(p, stderr);
    if (getenv("COACHWHIP_VERIFY"))
        verify(p);
    if (!o->no_types) {
        for (int i = 0; i < p->count; i++)
            if (!p->modules[i]->untyped) {
                split_module(p->modules[i]);
                narrow_module(p->modules[i]);
            }
        infer_program(p->arena, p->modules, p->count);
        ranges_program(p->arena, p->modules, p->count);
        copies_weigh(p->modules, p->count);
        driver_phase(o, "infer");
    }
    switch (o->command) {
    case COMMAND_RUN:
        return -1;
    case COMMAND_BUILD:
    case COMMAND_EXT:
        return build_program(p);
    case COMMAND_EMIT:
        return emit_command(p);
    case COMMAND_CHECK:
        if (o->stats && !o->no_types)
            infer_print_stats(stdout, p->modules, p->count);
        break;
    }
    return 0;
}

/* Messages as CPython prints them when the program was to be run, else in the style of C compilers. */
static void print_diags(Program *p) {
    for (const Diag *d = p->diags.first; d && p->options->command == COMMAND_RUN; d = d->next)
        if (d->kind == DIAG_SYNTAX_WARNING)
            diag_print_warning(stderr, d);
    diag_sort(&p->diags);
    if (p->options->command != COMMAND_RUN) {
        diag_print_all(stderr, &p->diags);
        return;
    }
    for (const Diag *d = p->diags.first; d; d = d->next)
        if (d->kind == DIAG_ERROR)
            diag_print(stderr, d);
        else if (diag_is_error(d->kind))
            diag_print_python(stderr, d);
}

int main(int argc, char **argv) {
    Options options;
    int status = options_parse(&options, argc, argv);
    if (status >= 0)
        return status;
    Arena *arena = arena_new();
    Program program = {.arena = arena, .names = intern_new(arena), .options = &options};
    diag_init(&program.diags, arena);
    status = perform(&program);
    print_diags(&program);
    if (status < 0)
        status = run_in_memory(&program);
    arena_free(arena);
    return status;
}
