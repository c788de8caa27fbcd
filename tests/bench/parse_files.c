/* parse_files: CPU time of lexing and parsing. Arguments: rounds, then files ("-": their names on stdin). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "frontend/arena.h"
#include "frontend/intern.h"
#include "frontend/parse.h"
#include "frontend/source.h"

typedef struct Totals {
    long files, lines, errors;
    double seconds; /* of lexing and parsing alone */
} Totals;

static double cpu_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void parse_one(const char *path, Totals *totals) {
    Arena *arena = arena_new();
    DiagList diags;
    diag_init(&diags, arena);
    Intern *names = intern_new(arena);
    Source *source = source_from_file(arena, path, &diags);
    totals->files++;
    if (source) {
        for (size_t i = 0; i < source->length; i++)
            totals->lines += source->text[i] == '\n';
        double start = cpu_seconds();
        AstNode *tree = parse_source(arena, names, source, PARSE_MODULE, &diags);
        totals->seconds += cpu_seconds() - start;
        totals->errors += tree == NULL;
    } else
        totals->errors++;
    arena_free(arena);
}

/* The names on stdin, one per line; NULL-terminated. */
static char **read_names(void) {
    size_t count = 0, room = 64;
    char **names = malloc(room * sizeof *names), line[4096];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        if (count + 2 > room)
            names = realloc(names, (room *= 2) * sizeof *names);
        names[count++] = strdup(line);
    }
    names[count] = NULL;
    return names;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: parse_files ROUNDS FILE... (or - for names on standard input)\n");
        return 2;
    }
    char **names = strcmp(argv[2], "-") ? argv + 2 : read_names();
    Totals best = {0, 0, 0, 1e30};
    for (int round = atoi(argv[1]); round > 0; round--) {
        Totals totals = {0, 0, 0, 0};
        for (char **name = names; *name; name++)
            parse_one(*name, &totals);
        if (totals.seconds < best.seconds)
            best = totals;
    }
    printf("%ld %ld %ld %.6f\n", best.files, best.lines, best.errors, best.seconds);
    return 0;
}
