/* options.c: the command line. */
#include "driver.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static const char help_text[] =
    "Usage: coachwhip [COMMAND] [OPTIONS] FILE [ARGS...]\n"
    "\n"
    "Compiles Python 3 ahead of time to native code.\n"
    "\n"
    "Commands:\n"
    "  build FILE        compile to a native program\n"
    "  run FILE ARGS...  compile in memory and run (also: coachwhip FILE ARGS...)\n"
    "  check FILE        report errors, make nothing\n"
    "  ext FILE          compile to an extension module of CPython (NAME.abi3.so)\n"
    "\n"
    "FILE is a Python source file, or - for standard input. Instead of FILE:\n"
    "  -c CODE           the program is CODE\n"
    "  -m MODULE         the program is the module MODULE\n"
    "\n"
    "Options:\n"
    "  -o OUT            name of the output (build: FILE without .py)\n"
    "  -O0 ... -O3       optimisation by the C compiler (build: -O2, for gcc only of loops and\n"
    "                    small functions)\n"
    "  -g                debug information for gdb: Python lines\n"
    "  --static          link statically, also the C library\n"
    "  --cc CC           C compiler to use (default: $CC, else cc)\n"
    "  --no-types        no typed copies of functions: slower, same results\n"
    "  --keep-c          keep the C text beside the output\n"
    "  --emit=KIND       print tokens, ast, scopes, types, ir or c, and stop\n"
    "  --dump-ir=PASS    print the IR after a pass: build\n"
    "  --stats           check: how the types settled\n"
    "  --time-passes     print the time each pass took\n"
    "  -v                say what is done\n"
    "  --help, --version\n"
    "\n"
    "Exit status: that of the program (run), 0 or 1 for errors in the program, 2 for a wrong command line.\n";

static int usage_error(const char *format, const char *what) {
    fprintf(stderr, "coachwhip: error: ");
    fprintf(stderr, format, what);
    fprintf(stderr, "\nTry 'coachwhip --help'.\n");
    return 2;
}

typedef struct CommandName {
    const char *name;
    Command command;
} CommandName;
static const CommandName command_names[] = {
    {"build", COMMAND_BUILD}, {"run", COMMAND_RUN}, {"check", COMMAND_CHECK}, {"ext", COMMAND_EXT}};

static bool starts(const char *s, const char *prefix) {
    return !strncmp(s, prefix, strlen(prefix));
}

/* Options that take their value in the next argument: where it goes, or NULL. */
static const char **option_value(Options *o, const char *arg) {
    if (!strcmp(arg, "-o"))
        return &o->output;
    if (!strcmp(arg, "--cc"))
        return &o->cc;
    return NULL;
}

/* Switches without a value. */
static bool *option_switch(Options *o, const char *arg) {
    struct {
        const char *name;
        bool *flag;
    } switches[] = {
        {"-g", &o->debug},        {"--static", &o->static_link},      {"-v", &o->verbose},
        {"--keep-c", &o->keep_c}, {"--time-passes", &o->time_passes}, {"--no-types", &o->no_types},
        {"--stats", &o->stats}};
    for (size_t i = 0; i < sizeof switches / sizeof *switches; i++)
        if (!strcmp(arg, switches[i].name))
            return switches[i].flag;
    return NULL;
}

static bool is_emit_kind(const char *kind) {
    static const char *const kinds[] = {"tokens", "ast", "scopes", "types", "ir", "c", "libmodule"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kind, kinds[i]))
            return true;
    return false;
}

/* One option at argv[*i]; -1: taken. */
static int parse_option(Options *o, int argc, char **argv, int *i) {
    const char *arg = argv[*i];
    const char **value = option_value(o, arg);
    bool *flag = option_switch(o, arg);
    if (value) {
        if (*i + 1 >= argc)
            return usage_error("option '%s' needs a value", arg);
        *value = argv[++*i];
    } else if (flag)
        *flag = true;
    else if (starts(arg, "-O") && arg[2] >= '0' && arg[2] <= '3' && !arg[3])
        o->optimize = arg[2] - '0';
    else if (starts(arg, "-o") && arg[2])
        o->output = arg + 2;
    else if (starts(arg, "--cc="))
        o->cc = arg + 5;
    else if (starts(arg, "--dump-ir=")) {
        o->dump_ir = arg + 10;
        if (strcmp(o->dump_ir, "build"))
            return usage_error("unknown pass '%s' for --dump-ir (there is: build)", o->dump_ir);
    } else if (starts(arg, "--emit=")) {
        o->emit = arg + 7;
        o->command = COMMAND_EMIT;
        if (!is_emit_kind(o->emit))
            return usage_error("unknown kind '%s' for --emit", o->emit);
    } else
        return usage_error("unknown option '%s'", arg);
    return -1;
}

/* The program itself, at argv[i]: FILE, -c CODE or -m MODULE. Returns the index behind it, or -1. */
static int parse_program(Options *o, int argc, char **argv, int i) {
    const char *arg = argv[i];
    if (!strcmp(arg, "-c") || !strcmp(arg, "-m")) {
        if (i + 1 >= argc) {
            usage_error("option '%s' needs a value", arg);
            return -1;
        }
        *(arg[1] == 'c' ? &o->code : &o->module) = argv[i + 1];
        return i + 2;
    }
    o->file = arg;
    return i + 1;
}

static int parse_rest(Options *o, int argc, char **argv, int i) {
    if (o->command == COMMAND_RUN) {
        o->argc = argc - i;
        o->argv = argv + i;
        return -1;
    }
    for (; i < argc; i++) {
        if (argv[i][0] != '-' && options_emit_library(o) && !o->module) {
            o->module = o->file; /* --emit=libmodule NAME FILE */
            o->file = argv[i];
            continue;
        }
        if (argv[i][0] != '-')
            return usage_error("only one program can be compiled at a time: '%s'", argv[i]);
        int status = parse_option(o, argc, argv, &i);
        if (status >= 0)
            return status;
    }
    return -1;
}

int options_parse(Options *o, int argc, char **argv) {
    *o = (Options){.command = COMMAND_RUN, .optimize = 2};
    int i = 1;
    for (size_t k = 0; k < sizeof command_names / sizeof *command_names && argc > 1; k++)
        if (!strcmp(argv[1], command_names[k].name)) {
            o->command = command_names[k].command;
            i = 2;
            break;
        }
    for (; i < argc; i++) {
        const char *arg = argv[i];
        if (!strcmp(arg, "--help") || !strcmp(arg, "-h")) {
            fputs(help_text, stdout);
            return 0;
        }
        if (!strcmp(arg, "--version")) {
            puts("coachwhip " PACKAGE_VERSION);
            return 0;
        }
        if (arg[0] != '-' || !arg[1] || !strcmp(arg, "-c") || !strcmp(arg, "-m")) {
            i = parse_program(o, argc, argv, i);
            return i < 0 ? 2 : parse_rest(o, argc, argv, i);
        }
        int status = parse_option(o, argc, argv, &i);
        if (status >= 0)
            return status;
    }
    fputs(argc < 2 ? help_text : "coachwhip: error: no input file\nTry 'coachwhip --help'.\n", stderr);
    return 2;
}
