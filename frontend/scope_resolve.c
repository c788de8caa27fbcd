/* scope_resolve.c: decides what each name of each block means (second half of CPython's symtable.c).
 *
 * CPython passes sets of bound and global names down and sets of free names up. Here a name is looked up
 * through the blocks around it, which gives the same answer: classes are transparent except for __class__, a
 * function that binds the name owns it, one that declares it global ends the search.
 */
#include "scope.h"

#include <string.h>

typedef struct Resolve {
    ScopeTable *table;
    const char *name_class, *name_classdict;
} Resolve;

/* The block whose variable a name inside of `scope` (not bound there) refers to, or NULL: global or builtin.
 */
static Scope *resolve_owner(const Resolve *r, const Scope *scope, const char *name) {
    for (Scope *outer = scope->parent; outer && outer->kind != SCOPE_MODULE; outer = outer->parent) {
        if (outer->kind == SCOPE_CLASS) {
            if (name == r->name_class || name == r->name_classdict)
                return outer;
            continue;
        }
        Symbol *symbol = scope_lookup(outer, name);
        if (!symbol || (symbol->flags & SYMBOL_NONLOCAL))
            continue;
        if (symbol->flags & SYMBOL_GLOBAL)
            return NULL;
        if (symbol->flags & SYMBOL_BOUND)
            return outer;
    }
    return NULL;
}

/* `name` is free in `scope` and belongs to `owner`: the blocks between pass it on, the owner keeps it in a
 * cell. */
static void resolve_free(const Resolve *r, Scope *scope, Scope *owner, const char *name) {
    bool real = !scope_is_inlined(scope); /* reached through a function that exists at run time */
    for (Scope *between = scope->parent; between != owner; between = between->parent) {
        Symbol *symbol = scope_add_symbol(between, name);
        if (between->kind == SCOPE_CLASS && (symbol->flags & (SYMBOL_BOUND | SYMBOL_GLOBAL)))
            symbol->flags |= SYMBOL_FREE_CLASS;
        else
            symbol->scope = SYMBOL_FREE;
        real = real || !scope_is_inlined(between);
    }
    if (owner->kind == SCOPE_CLASS) {
        if (name == r->name_class)
            owner->needs_class_cell = true;
        else
            owner->needs_class_dict = true;
        return;
    }
    Symbol *symbol = scope_lookup(owner, name);
    symbol->scope = SYMBOL_CELL;
    symbol->needs_cell |= real;
}

static bool resolve_error(const Resolve *r, const Symbol *symbol, const char *format) {
    return diag_error(r->table->diags, r->table->source, symbol->directive, format, symbol->name);
}

static bool resolve_symbol(const Resolve *r, Scope *scope, int index) {
    Symbol *symbol = &scope->symbols[index];
    const char *name = symbol->name;
    if (symbol->flags & SYMBOL_GLOBAL) {
        if (symbol->flags & SYMBOL_NONLOCAL)
            return resolve_error(r, symbol, "name '%s' is nonlocal and global");
        symbol->scope = SYMBOL_GLOBAL_EXPLICIT;
        return true;
    }
    if (symbol->flags & SYMBOL_NONLOCAL) {
        if (scope->kind == SCOPE_MODULE)
            return resolve_error(r, symbol, "nonlocal declaration not allowed at module level");
        Scope *owner = resolve_owner(r, scope, name);
        if (!owner)
            return resolve_error(r, symbol, "no binding for nonlocal '%s' found");
        symbol->scope = SYMBOL_FREE;
        resolve_free(r, scope, owner, name);
        return true;
    }
    if (symbol->flags & SYMBOL_BOUND) {
        if (symbol->scope != SYMBOL_CELL)
            symbol->scope = SYMBOL_LOCAL;
        return true;
    }
    Scope *owner = resolve_owner(r, scope, name);
    symbol->scope = owner ? SYMBOL_FREE : SYMBOL_GLOBAL_IMPLICIT;
    if (owner)
        resolve_free(r, scope, owner, name);
    return true;
}

/* Names of a block before those of the blocks in it, as CPython reports errors. */
static bool resolve_block(const Resolve *r, Scope *scope) {
    int count = scope->symbol_count; /* free names passed on by nested blocks come later and are resolved */
    for (int i = 0; i < count; i++)
        if (!resolve_symbol(r, scope, i))
            return false;
    for (Scope *child = scope->first_child; child; child = child->next)
        if (!resolve_block(r, child))
            return false;
    return true;
}

bool scope_resolve(ScopeTable *table) {
    Resolve r = {table, intern_str(table->names, "__class__"), intern_str(table->names, "__classdict__")};
    return resolve_block(&r, table->module);
}
