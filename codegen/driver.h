/* driver.h: the coachwhip command: options, module graph, C compiler, in-memory execution.
 *
 * main() parses the options (options.c), program.c loads the entry and every module it may import and takes
 * them to IR, build.c prints C and calls the system compiler, memory.c compiles the same C with libtcc and
 * runs it.
 */
#ifndef DRIVER_H
#define DRIVER_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "emit.h"
#include "frontend/arena.h"
#include "frontend/diag.h"
#include "frontend/intern.h"
#include "frontend/source.h"
#include "typeinfer/ir.h"

typedef enum Command { COMMAND_RUN, COMMAND_BUILD, COMMAND_CHECK, COMMAND_EXT, COMMAND_EMIT } Command;

typedef struct Options {
    Command command;
    const char *file;    /* source file, "-" for standard input; NULL with code or module */
    const char *code;    /* -c CODE */
    const char *module;  /* -m MODULE */
    const char *output;  /* -o */
    const char *emit;    /* --emit=KIND */
    const char *dump_ir; /* --dump-ir=PASS */
    const char *cc;      /* --cc */
    int optimize;        /* 0..3 */
    bool debug, static_link, verbose, keep_c, time_passes, no_types, stats;
    int argc; /* arguments of the program, without its name */
    char **argv;
} Options;

/* --emit=libmodule: the C of a library module, for libcwlib.a. */
static inline bool options_emit_library(const Options *o) {
    return o->emit && !strcmp(o->emit, "libmodule");
}

/* Parses the command line. Returns -1 to go on, else the exit status (help, version, errors are printed). */
int options_parse(Options *options, int argc, char **argv);

/* What a module was built from. */
typedef struct ModuleTree {
    Source *source;
    struct AstNode *tree;
} ModuleTree;

/* Everything known about the program being compiled. */
typedef struct Program {
    Arena *arena;
    Intern *names;
    DiagList diags;
    const Options *options;
    const char *entry_name; /* file name as shown in tracebacks */
    const char *directory;  /* of the entry: first place to look for modules */
    const char *package;    /* of the entry, by -m: what it is in, or ""; else NULL */
    IrModule **modules;     /* modules[0]: entry */
    ModuleTree *trees;      /* by the same index */
    int count, capacity;
    const char **library; /* library modules that are compiled already */
    int nlibrary;
    struct timespec *mark;
} Program;

/* Loads, parses and builds IR. Errors are in program->diags. */
bool program_load(Program *program);
/* --emit=tokens|ast|scopes: prints about the entry only. Exit status. */
int program_emit_frontend(Program *program);
/* The module's name in an extension module, or NULL and an error. */
const char *program_module_name(Program *program);
/* The folder of the runtime's archives and lib/: beside the executable, or the installed one. In the arena.
 */
const char *program_library_dir(Arena *arena);

/* Library modules that were compiled when Coachwhip was built, its own and those of CPython's library
 * (library_table.c, made by make_library.sh); the first stage of the build has none, but plans. */
typedef struct LibraryModule {
    const char *name;
    struct cw_module_def *def;
    /* What it imports when it is imported itself, and what its functions import of CPython's library; by
     * blanks. The former comes along always, the latter where the program itself imports the module. */
    const char *imports, *late_imports;
    bool evaluates;   /* it calls eval, exec or compile */
    bool imports_any; /* it imports modules by names that it computes */
} LibraryModule;
extern const LibraryModule library_modules[]; /* ended by a null name */
typedef struct LibraryPlan {
    const char *name;
    bool own; /* of runtime/lib */
} LibraryPlan;
extern const LibraryPlan library_planned[];            /* stage 1: names of what will be in library_modules */
const LibraryModule *library_find(const char *dotted); /* or NULL */
bool library_has(const char *dotted);
const char *library_name(int index); /* NULL behind the last one */
/* In stage 1: the module will be one; one of ours. */
bool library_plans(const char *dotted);
bool library_plans_own(const char *dotted);
/* In stage 1: what make_library.sh is to know of the module that was loaded, as a line of C. */
void library_describe(Text *to, Program *program);
/* A module of CPython's own library, which is compiled with the program. */
bool program_is_foreign(Program *program, const char *dotted);
/* Modules of the runtime. */
typedef struct NativeModule {
    const char *name;
    const char *helpers; /* modules in Python that it imports; NULL: it is part of every program */
} NativeModule;
const NativeModule *program_find_native(const char *dotted); /* or NULL */
bool program_is_native(const char *dotted);                  /* of the runtime, and linked on demand */
IrModule *program_find_loaded(const Program *program, const char *dotted); /* or NULL */
/* Where the sources of CPython's own library are installed, if they are: its pure Python modules that
 * Coachwhip does not provide itself are compiled from there. */
const char *driver_python_library(void);
bool program_evaluates(const Program *program); /* a module mentions eval, exec or compile */
/* A module of the program does, among its names and strings; those of CPython's own library do not count. */
bool program_mentions(const Program *program, const char *text);
/* What every unit of the program is printed with; the target is the caller's. */
EmitOptions program_emit_options(const Program *program, EmitTarget target);

/* ---- imports.c ---- */
/* Completes m->imports: modules that native ones among them, and some strings, call for. split: what it
 * imports when it is imported itself, then from nimports_first on what only functions import; of a module of
 * CPython's library (foreign) without functions that are for scripts. */
void imports_collect(Program *program, IrModule *m, struct AstNode *tree, bool foreign, bool split);
/* A string constant of the program brings the module along (CW_NAMING_MODULE in modules.def). */
bool imports_by_name(const char *dotted);
/* Import statements whose module does not exist or has syntax errors: an error where nothing can keep the
 * statement from failing, else a warning, nothing below try or with. */
void imports_check(Program *program);

/* Exit statuses. */
int build_program(Program *program);
int run_in_memory(Program *program);
/* Error of the command itself: "coachwhip: error: ..." */
void driver_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Ends a phase for --time-passes. */
void driver_phase(const Options *options, const char *name);

#endif
