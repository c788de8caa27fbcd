/* scope_dump.c: prints scopes for --emit=scopes: per block a line "kind name line nested", then its symbols
 * sorted by name with what they are and how they occur; tests/frontend/compare_scopes.py makes the same from
 * CPython's symtable. */
#include "scope.h"

#include <stdlib.h>
#include <string.h>

static const char *const scope_kind_names[] = {
    "module",   "class",    "function",   "function",        "function",      "function",
    "function", "function", "annotation", "type parameters", "TypeVar bound", "type alias"};
static const char *const symbol_scope_names[] = {"unknown", "local", "global", "implicit", "free", "cell"};

static int scope_compare_symbols(const void *a, const void *b) {
    return strcmp((*(const Symbol *const *)a)->name, (*(const Symbol *const *)b)->name);
}

static void scope_dump_symbol(FILE *out, const Symbol *symbol, int indent) {
    static const char *const flag_names[] = {"global", "assigned",   "param",    "nonlocal",  "used",
                                             "free",   "free_class", "imported", "annotated", "iteration"};
    fprintf(out, "%*s%s: %s", indent, "", symbol->name, symbol_scope_names[symbol->scope]);
    for (int bit = 0; bit < 10; bit++)
        if (symbol->flags & 1 << bit)
            fprintf(out, " %s", flag_names[bit]);
    fputc('\n', out);
}

static void scope_dump_block(FILE *out, const Scope *scope, int indent) {
    int line = scope->kind == SCOPE_MODULE ? 0 : scope->node->lineno;
    fprintf(out, "%*s%s %s %d%s\n", indent, "", scope_kind_names[scope->kind], scope->name, line,
            scope->nested ? " nested" : "");
    const Symbol **sorted = ARENA_ARRAY(scope->table->arena, const Symbol *, scope->symbol_count + 1);
    for (int i = 0; i < scope->symbol_count; i++)
        sorted[i] = &scope->symbols[i];
    qsort(sorted, (size_t)scope->symbol_count, sizeof *sorted, scope_compare_symbols);
    for (int i = 0; i < scope->symbol_count; i++)
        scope_dump_symbol(out, sorted[i], indent + 2);
    for (const Scope *child = scope->first_child; child; child = child->next)
        scope_dump_block(out, child, indent + 4);
}

void scope_dump(FILE *out, const Scope *module) {
    scope_dump_block(out, module, 0);
}
