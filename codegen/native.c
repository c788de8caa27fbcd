/* native.c: coachwhip build: C text, system compiler, linked program.
 *
 * Every output is written under a temporary name in its folder and renamed, so that a failure leaves what was
 * there.
 */
#include "driver.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* What the counters of libcw_pic.a and libcompiler.a need (configure --enable-coverage). */
#ifndef CW_LINK_COVERAGE
#define CW_LINK_COVERAGE ""
#endif

extern char **environ;

/* Default name of the output: FILE without its folder and .py; NAME.abi3.so for an extension module. */
static const char *output_name(Program *p) {
    const Options *o = p->options;
    if (o->output)
        return o->output;
    if (o->command == COMMAND_EXT)
        return arena_printf(p->arena, "%s.abi3.so", p->modules[0]->name);
    const char *file = o->file && strcmp(o->file, "-") ? o->file : o->module ? o->module : "a.out";
    const char *slash = strrchr(file, '/');
    const char *base = slash ? slash + 1 : file;
    size_t n = strlen(base);
    if (n > 3 && !strcmp(base + n - 3, ".py"))
        return arena_strndup(p->arena, base, n - 3);
    return !strcmp(base, file) && !o->file ? base : arena_printf(p->arena, "%s.out", base);
}

/* ---- what a signal must not leave behind ---- */

static const char *volatile temporaries[2]; /* files */
static volatile pid_t child;                /* the C compiler while it runs, else 0 */

static void on_signal(int number) {
    for (int i = 0; i < 2; i++)
        if (temporaries[i])
            unlink(temporaries[i]);
    if (child > 0)
        kill(child, SIGTERM);
    signal(number, SIG_DFL);
    raise(number);
}

/* From here on a signal that ends the compiler removes both files. */
static void guard_temporaries(const char *c_file, const char *binary) {
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    temporaries[0] = c_file;
    temporaries[1] = binary;
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        if (signal(signals[i], on_signal) == SIG_IGN)
            signal(signals[i], SIG_IGN); /* as nohup wants it */
}

/* ---- files and commands ---- */

static bool write_file(const char *path, const Text *text) {
    FILE *f = fopen(path, "w");
    bool ok = f && fwrite(text->data, 1, text->length, f) == text->length;
    if (f && fclose(f))
        ok = false;
    if (!ok) {
        driver_error("cannot write '%s': %s", path, strerror(errno));
        unlink(path);
    }
    return ok;
}

static bool rename_file(const char *from, const char *to) {
    if (!rename(from, to))
        return true;
    driver_error("cannot write '%s': %s", to, strerror(errno));
    return false;
}

typedef struct Arguments {
    const char *items[80];
    int count;
} Arguments;

static void add(Arguments *a, const char *item) {
    if (a->count < 79)
        a->items[a->count++] = item;
}

/* Adds the words of a string separated by blanks. */
static void add_words(Arguments *a, Arena *arena, const char *words) {
    while (*words) {
        size_t n = strcspn(words, " ");
        if (n)
            add(a, arena_strndup(arena, words, n));
        words += n;
        while (*words == ' ')
            words++;
    }
}

/* Waits for the child; its exit status, -1 on error. */
static int wait_child(pid_t pid) {
    int status;
    child = pid;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    child = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Runs a command; its exit status, or -1 if it cannot be started. quiet: its messages go to a file that is
 * shown only with -v (no error of the C compiler is the user's). */
static int run_command(const Options *o, Arguments *a) {
    a->items[a->count] = NULL;
    if (o->verbose) {
        for (int i = 0; i < a->count; i++)
            fprintf(stderr, "%s%s", i ? " " : "", a->items[i]);
        fputc('\n', stderr);
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (!o->verbose) {
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1, 0);
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
    }
    pid_t pid;
    int error = posix_spawnp(&pid, a->items[0], &actions, NULL, (char *const *)a->items, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error) {
        errno = error;
        return -1;
    }
    return wait_child(pid);
}

static bool compile(Program *p, const char *c_file, const char *out) {
    static const char *const flags[] = {"-std=gnu11",
                                        "-w",
                                        "-fwrapv",
                                        "-fno-strict-aliasing",
                                        "-fno-math-errno",
                                        "-ffp-contract=off",
                                        "-fno-ivopts",
                                        "--param=max-inline-insns-single=200",
                                        "--param=max-inline-insns-recursive=1000",
                                        "-fno-tree-slp-vectorize",
                                        "-ffunction-sections",
                                        "-fdata-sections",
                                        "-fno-asynchronous-unwind-tables",
                                        "-Wl,--gc-sections"};
    const Options *o = p->options;
    const char *dir = program_library_dir(p->arena);
    const char *cc = o->cc ? o->cc : getenv("CC");
    Arguments a = {.count = 0};
    add_words(&a, p->arena, cc && *cc ? cc : "cc");
    if (o->optimize == 2 && !strstr(a.items[0], "clang"))
        add_words(&a, p->arena, "-O1 -DCW_TUNED"); /* hot functions ask for -O2 */
    else
        add(&a, arena_printf(p->arena, "-O%d", o->optimize));
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (strcmp(a.items[0], "clang") || (strcmp(flags[i], "-fno-ivopts")))
            add(&a, flags[i]);
    add(&a, o->debug ? "-g" : "-s");
    if (o->static_link) /* and without scanf: runtime/static_stack.c */
        add_words(&a, p->arena,
                  "-static -Wl,--wrap=pthread_getattr_np -Wl,--undefined=__wrap_pthread_getattr_np");
    bool ext = o->command == COMMAND_EXT;
    add_words(&a, p->arena,
              ext ? "-shared -fPIC -fvisibility=hidden -Wl,--exclude-libs,ALL -Wl,-Bsymbolic"
                  : "-fno-pie -no-pie -Wl,-z,noseparate-code"); /* fewer pages: smaller, quicker to start */
    add(&a, "-o");
    add(&a, out);
    add(&a, c_file);
    const char *library = arena_printf(p->arena, "%s/libcwlib.a", dir);
    if (!access(library, R_OK))
        add(&a, library);
    if (program_evaluates(p) && !ext) { /* the compiler goes along */
        add(&a, arena_printf(p->arena, "%s/libcompiler.a", dir));
        add_words(&a, p->arena, CW_LINK_TCC);
        if (o->verbose)
            fputs("eval, exec or compile is used: linking the compiler in\n", stderr);
    }
    add(&a, arena_printf(p->arena, ext ? "%s/libcw_pic.a" : "%s/libcw.a", dir));
    /* one collector for all extension modules of a process: the shared libgc */
    add_words(&a, p->arena, CW_LINK_COVERAGE);
    add_words(&a, p->arena,
              ext ? "-lgc -lgmp -lunistring -lz -Wl,--as-needed -lbz2 -llzma -lexpat -lm -lpthread -ldl"
                  : CW_LINK_LIBS);
    int status = run_command(o, &a);
    if (status < 0) {
        driver_error("cannot run the C compiler '%s': %s (install gcc, name another with --cc, or use "
                     "'coachwhip run')",
                     a.items[0], strerror(errno));
        return false;
    }
    if (status)
        driver_error("the C compiler '%s' failed with status %d; 'coachwhip build -v' shows its messages",
                     a.items[0], status);
    driver_phase(o, "cc");
    return status == 0;
}

int build_program(Program *p) {
    const Options *o = p->options;
    const char *out = output_name(p);
    struct stat st;
    if (!stat(out, &st) && S_ISDIR(st.st_mode)) {
        driver_error("cannot write '%s': it is a directory", out);
        return 1;
    }
    Text text = {0};
    EmitOptions emit = program_emit_options(p, o->command == COMMAND_EXT ? EMIT_EXTENSION : EMIT_PROGRAM);
    emit_program(&text, p->modules, p->count, &emit);
    driver_phase(o, "emit");
    const char *temporary = arena_printf(p->arena, "%s.%ld.tmp", out, (long)getpid());
    const char *c_file = arena_printf(p->arena, "%s.c", temporary);
    guard_temporaries(c_file, temporary);
    bool terminal = isatty(2) && !o->verbose;
    if (terminal)
        fprintf(stderr, "\rcompiling %s ...", out);
    bool ok = write_file(c_file, &text) && compile(p, c_file, temporary);
    if (terminal)
        fputs("\r\033[K", stderr);
    text_free(&text);
    if (!o->keep_c)
        unlink(c_file);
    else if (!access(c_file, F_OK)) /* also of what the C compiler refuses */
        ok &= rename_file(c_file, arena_printf(p->arena, "%s.c", out));
    ok = ok && rename_file(temporary, out);
    if (!ok)
        unlink(temporary);
    return ok ? 0 : 1;
}
