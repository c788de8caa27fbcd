/* emit.h: from IR to C text.
 *
 * One C unit is printed for a program: the prelude (runtime/abi.h as text), then for every module its
 * constants as static objects, its global slots, its code objects and its functions, at last the program
 * table and main().
 *
 * A function is printed in its generic form (emit_generic.c): every variable is a cw_value, every operation a
 * runtime call. Names in the C text: g<M>_<F> the generic function F of module M, k<M>_<F> its cw_code, v<N>
 * variable N, c<M>_<N> constant N, slots<M> the global slots, module<M> the cw_module_def.
 *
 * Errors: `e` is the number of the statement's site; H<n> labels add the site to the traceback and go to what
 * handles the exception, P<n> is the same place without adding (re-raised exceptions).
 */
#ifndef EMIT_H
#define EMIT_H

#include <stdarg.h>
#include <stdbool.h>

#include "frontend/arena.h"
#include "typeinfer/ir.h"

/* Growing text. */
typedef struct Text {
    char *data;
    size_t length, capacity;
} Text;

void text_printf(Text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_puts(Text *t, const char *s);
void text_append(Text *t, const char *data, size_t n);
void text_free(Text *t);
/* A C string literal of the bytes, with octal escapes where needed. */
void text_c_string(Text *t, const char *bytes, int64_t n);

/* What the linked artefact is. */
typedef enum EmitTarget {
    EMIT_PROGRAM,  /* main() */
    EMIT_MEMORY,   /* const cw_program_def *cw_entry_program: for libtcc */
    EMIT_LIBRARY,  /* one library module: cw_module_def cw_lib_NAME */
    EMIT_EXTENSION /* CPython extension module */
} EmitTarget;

typedef struct EmitOptions {
    EmitTarget target;
    bool typed;                             /* print typed copies */
    bool evaluates;                         /* link the compiler in, for eval(), exec() and compile() */
    bool codes_change;                      /* functions may get another __code__ */
    bool classes_change;                    /* objects may get another __class__ */
    FrameLevel frames;                      /* how much running functions tell of themselves */
    bool line_marks;                        /* #line directives */
    bool any_module;                        /* modules are chosen at run time: every one goes along */
    bool (*is_library)(const char *dotted); /* the module is compiled already: symbol cw_lib_NAME */
    /* in a library module: it goes along if only functions import it; NULL: every one does */
    bool (*is_late_library)(const char *dotted);
    bool (*is_native)(
        const char *dotted); /* it is one of the runtime, cw_native_NAME, and linked on demand */
    const char *(*library_name)(int index); /* with any_module: those that go along, NULL at the end */
} EmitOptions;

/* A whole program; modules[0] is the entry. */
void emit_program(Text *out, IrModule **modules, int32_t nmodules, const EmitOptions *options);

/* ---- between the emitter's files ---- */
typedef struct EmitUnit {
    Text *out;
    const EmitOptions *options;
    IrModule *module;         /* being printed */
    int32_t index;            /* of the module in the unit */
    int32_t vectors;          /* loops printed by emit_typed_vector.c */
    const IrFunc ***expected; /* by module and slot: the function that typed copies expect there */
} EmitUnit;

void emit_constants(EmitUnit *u);
void emit_ref_const(EmitUnit *u, Text *t, IrRef ref); /* expression of type cw_value */
/* Pointer to the object of a constant that is one; of a str it is a cw_str *. */
void emit_object(EmitUnit *u, Text *t, IrRef ref);
void emit_code_object(EmitUnit *u, IrFunc *f);

#endif
