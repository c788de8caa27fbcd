/* astdump: the frontend on its own, for the scripts in this folder.
 *
 *   astdump FILE...       prints ast.dump() of each file, or
 * "ErrorClass|message|line|offset|end_line|end_offset" astdump --many        reads "length\n" and that many
 * bytes of source, repeatedly; answers each with "length\n" and that many bytes of what the first form prints
 *   astdump --time FILE...  parses only, and tells lines and CPU seconds
 *   --check before these also runs scope_analyse and check_ast; --warnings does, too, and prints the warnings
 * of a program without errors in place of its tree, as "Class|message|line"
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "frontend/parse.h"
#include "frontend/scope.h"

static bool run_check;
static bool show_warnings; /* instead of trees */
static ParseMode mode = PARSE_MODULE;

/* The answer for one source, on `out`. */
static void answer(FILE *out, Arena *arena, Source *source, DiagList *diags) {
    AstNode *tree = NULL;
    Intern *names = intern_new(arena);
    if (source)
        tree = parse_source(arena, names, source, mode, diags);
    if (tree && run_check &&
        (!scope_analyse(arena, names, tree, source, diags) || !check_ast(tree, source, diags)))
        tree = NULL;
    const Diag *diag = diags->first;
    while (diag && !diag_is_error(diag->kind))
        diag = diag->next;
    for (const Diag *warning = diags->first; show_warnings && tree && warning; warning = warning->next)
        fprintf(out, "%s|%s|%d\n", diag_kind_name(warning->kind), warning->message, warning->lineno);
    if (tree && show_warnings)
        return;
    if (tree)
        ast_dump(out, tree);
    else if (diag)
        fprintf(out, "%s|%s|%d|%d|%d|%d\n", diag_kind_name(diag->kind), diag->message, diag->lineno,
                diag->offset, diag->end_lineno, diag->end_offset);
    else
        fprintf(out, "no error\n");
}

/* One answer with its length in front. */
static void answer_framed(const char *bytes, size_t length) {
    Arena *arena = arena_new();
    DiagList diags;
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    diag_init(&diags, arena);
    answer(out, arena, source_from_bytes(arena, "<unknown>", bytes, length, &diags), &diags);
    fclose(out);
    printf("%zu\n", size);
    fwrite(text, 1, size, stdout);
    fflush(stdout);
    free(text);
    arena_free(arena);
}

static int run_many(void) {
    char line[40];
    while (fgets(line, sizeof line, stdin)) {
        size_t length = strtoul(line, NULL, 10);
        char *bytes = malloc(length + 1);
        if (!bytes || fread(bytes, 1, length, stdin) != length)
            return 1;
        answer_framed(bytes, length);
        free(bytes);
    }
    return 0;
}

static int run_time(char **files) {
    long lines = 0, bytes = 0;
    size_t memory = 0;
    clock_t start = clock();
    for (; *files; files++) {
        Arena *arena = arena_new();
        DiagList diags;
        diag_init(&diags, arena);
        Source *source = source_from_file(arena, *files, &diags);
        if (source) {
            for (const char *p = source->text; (p = strchr(p, '\n')); p++)
                lines++;
            bytes += (long)source->length;
            parse_source(arena, intern_new(arena), source, PARSE_MODULE, &diags);
        }
        memory += arena_bytes_used(arena);
        arena_free(arena);
    }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    printf("%ld lines, %ld bytes, %zu bytes of memory in %.3f s: %.0f lines/s\n", lines, bytes, memory,
           seconds, lines / seconds);
    return 0;
}

/* Whether the argument is an option that may stand before the others. */
static bool take_option(const char *arg) {
    if (strcmp(arg, "--eval") == 0)
        mode = PARSE_EXPRESSION;
    else if (strcmp(arg, "--single") == 0)
        mode = PARSE_SINGLE;
    else if (strcmp(arg, "--warnings") == 0)
        run_check = show_warnings = true;
    else if (strcmp(arg, "--check") == 0)
        run_check = true;
    else
        return false;
    return true;
}

int main(int argc, char **argv) {
    (void)argc;
    char **args = argv + 1;
    for (; *args && take_option(*args); args++)
        ;
    if (*args && strcmp(*args, "--many") == 0)
        return run_many();
    if (*args && strcmp(*args, "--time") == 0)
        return run_time(args + 1);
    for (; *args; args++) {
        Arena *arena = arena_new();
        DiagList diags;
        diag_init(&diags, arena);
        answer(stdout, arena, source_from_file(arena, *args, &diags), &diags);
        arena_free(arena);
    }
    return 0;
}
