/* build_name.c: where names live, and how they are loaded, stored and deleted. */
#include "typeinfer/build_internal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* ---- variables of scopes ---- */

ScopeVars *build_scope_vars(Builder *b, Scope *scope) {
    if (!scope->info) {
        ScopeVars *vars = ARENA_NEW(b->bm->arena, ScopeVars);
        vars->locals = ARENA_ARRAY(b->bm->arena, int32_t, scope->symbol_count + 1);
        vars->cells = ARENA_ARRAY(b->bm->arena, int32_t, scope->symbol_count + 1);
        memset(vars->locals, -1, sizeof(int32_t) * (size_t)(scope->symbol_count + 1));
        memset(vars->cells, -1, sizeof(int32_t) * (size_t)(scope->symbol_count + 1));
        scope->info = vars;
    }
    return scope->info;
}

static int build_symbol_index(const Scope *scope, const char *name) {
    const Symbol *symbol = scope_lookup(scope, name);
    return symbol ? (int)(symbol - scope->symbols) : -1;
}

static bool build_symbol_is_cell(const Symbol *symbol) {
    return symbol->scope == SYMBOL_CELL && symbol->needs_cell;
}

static bool build_symbol_is_free(const Symbol *symbol) {
    return symbol->scope == SYMBOL_FREE || (symbol->flags & SYMBOL_FREE_CLASS);
}

static int build_compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Sorted names of the symbols that `is` says. */
static const char **build_collect_names(Builder *b, bool (*is)(const Symbol *), int32_t *count) {
    Scope *scope = b->function_scope;
    const char **names = ARENA_ARRAY(b->bm->arena, const char *, scope->symbol_count + 1);
    *count = 0;
    for (int i = 0; i < scope->symbol_count; i++)
        if (is(&scope->symbols[i]))
            names[(*count)++] = scope->symbols[i].name;
    if (*count > 1)
        qsort(names, (size_t)*count, sizeof *names, build_compare_names);
    return names;
}

static void build_free_vars(Builder *b, IrSpan span) {
    Scope *scope = b->function_scope;
    ScopeVars *vars = build_scope_vars(b, scope);
    b->f->freevars = build_collect_names(b, build_symbol_is_free, &b->f->nfreevars);
    for (int32_t i = 0; i < b->f->nfreevars; i++) {
        const char *name = b->f->freevars[i];
        int32_t cell = ir_var_new(b->f, name, IR_VAR_CELL);
        IrStmt *s = build_op(b, IR_LOAD_FREE, cell, span, 0, NULL);
        s->number = i;
        vars->cells[build_symbol_index(scope, name)] = cell;
        if (name == b->bm->name_classdict) { /* type scope: the namespace of the class around */
            s = build_op(b, IR_LOAD_CELL, -1, span, 1, &cell);
            s->name = build_name_const(b, name);
            b->namespace_var = s->dsts[0];
        }
    }
}

/* Parameters have their variables already. Locals, then cells made at the entry. */
void build_function_vars(Builder *b) {
    Scope *scope = b->function_scope;
    ScopeVars *vars = build_scope_vars(b, scope);
    IrSpan span = {b->f->first_line, 0, b->f->first_line, 0};
    for (int i = 0; i < scope->symbol_count && scope_is_function(scope); i++) {
        const Symbol *symbol = &scope->symbols[i];
        bool is_local =
            symbol->scope == SYMBOL_LOCAL || (symbol->scope == SYMBOL_CELL && !symbol->needs_cell);
        if (is_local && vars->locals[i] < 0)
            vars->locals[i] = ir_var_new(b->f, symbol->name, IR_VAR_LOCAL);
    }
    b->f->nlocals = b->f->nvars;
    b->f->cellvars = build_collect_names(b, build_symbol_is_cell, &b->f->ncellvars);
    for (int32_t i = 0; i < b->f->ncellvars; i++) {
        int index = build_symbol_index(scope, b->f->cellvars[i]);
        vars->cells[index] = ir_var_new(b->f, b->f->cellvars[i], IR_VAR_CELL);
        build_op1(b, IR_NEW_CELL, vars->cells[index], span,
                  vars->locals[index] >= 0 ? vars->locals[index] : IR_NONE);
    }
    build_free_vars(b, span);
}

/* Iteration variables become locals of the function around; captured ones get a fresh cell per execution. */
void build_inline_vars(Builder *b, Scope *scope, IrSpan span) {
    ScopeVars *vars = build_scope_vars(b, scope);
    for (int i = 0; i < scope->symbol_count; i++) {
        const Symbol *symbol = &scope->symbols[i];
        if (symbol->flags & SYMBOL_PARAM)
            continue; /* .0 */
        if (build_symbol_is_cell(symbol)) {
            vars->cells[i] = ir_var_new(b->f, symbol->name, IR_VAR_CELL);
            b->f->vars[vars->cells[i]].inner = true;
            build_op1(b, IR_NEW_CELL, vars->cells[i], span, IR_NONE);
        } else if (symbol->scope == SYMBOL_LOCAL || symbol->scope == SYMBOL_CELL) {
            vars->locals[i] = ir_var_new(b->f, symbol->name, IR_VAR_LOCAL);
            b->f->vars[vars->locals[i]].inner = true;
            build_op0(b, IR_UNSET, vars->locals[i], span);
        }
    }
}

/* ---- resolution ---- */

static Place build_place_global(Builder *b, const char *name) {
    return (Place){.kind = PLACE_GLOBAL, .name = name, .var = -1, .slot = ir_global_find(b->m, name)};
}

static Place build_place_cell(const Scope *scope, int index, bool is_free) {
    const ScopeVars *vars = scope->info;
    assert(vars->cells[index] >= 0);
    return (Place){.kind = PLACE_CELL,
                   .name = scope->symbols[index].name,
                   .var = vars->cells[index],
                   .is_free = is_free};
}

static Place build_place_bound(Builder *b, const Scope *scope, int index) {
    const Symbol *symbol = &scope->symbols[index];
    if (scope->kind == SCOPE_MODULE && !b->bm->dynamic)
        return build_place_global(b, symbol->name);
    if (scope->kind == SCOPE_CLASS || scope->kind == SCOPE_MODULE)
        return (Place){.kind = PLACE_NAMESPACE, .name = symbol->name, .var = -1};
    if (build_symbol_is_cell(symbol))
        return build_place_cell(scope, index, false);
    const ScopeVars *vars = scope->info;
    assert(vars->locals[index] >= 0);
    return (Place){.kind = PLACE_LOCAL, .name = symbol->name, .var = vars->locals[index]};
}

/* A name free in an inlined comprehension belongs to a comprehension around it, or to the function. */
static Place build_resolve_free(Builder *b, const char *name) {
    const Scope *scope = b->scope;
    while (scope_is_inlined(scope)) {
        scope = scope->parent;
        int index = build_symbol_index(scope, name);
        if (scope->kind == SCOPE_CLASS && index < 0) /* __class__ of this class */
            break;
        if (scope->symbols[index].scope == SYMBOL_CELL) {
            Place place = build_place_bound(b, scope, index);
            place.is_free = true;
            return place;
        }
    }
    if (scope->kind == SCOPE_CLASS && name == b->bm->name_class && b->class_cell >= 0)
        return (Place){.kind = PLACE_CELL, .name = name, .var = b->class_cell, .is_free = true};
    return build_place_cell(scope, build_symbol_index(scope, name), true);
}

Place build_resolve(Builder *b, const char *name) {
    const Scope *scope = b->scope;
    int index = build_symbol_index(scope, name);
    if (index < 0) { /* a name that the program does not mention here */
        if (scope->kind == SCOPE_CLASS || (scope->kind == SCOPE_MODULE && b->bm->dynamic))
            return (Place){.kind = PLACE_NAMESPACE, .name = name, .var = -1};
        return build_place_global(b, name);
    }
    const Symbol *symbol = &scope->symbols[index];
    Place place;
    switch ((SymbolScope)symbol->scope) {
    case SYMBOL_LOCAL:
    case SYMBOL_CELL:
        return build_place_bound(b, scope, index);
    case SYMBOL_FREE:
        place = build_resolve_free(b, name);
        if (scope->kind == SCOPE_CLASS || b->namespace_var >= 0)
            if (!scope_is_inlined(scope) && name != b->bm->name_classdict)
                place.kind = PLACE_NAMESPACE_CELL;
        return place;
    case SYMBOL_GLOBAL_IMPLICIT:
        if (scope->kind == SCOPE_CLASS || (scope == b->function_scope && b->namespace_var >= 0))
            return (Place){.kind = PLACE_NAMESPACE, .name = name, .var = -1};
        return build_place_global(b, name);
    default:
        return build_place_global(b, name);
    }
}

/* The nearest cell of the name around: a class body's own names are skipped. */
int32_t build_find_cell(Builder *b, const char *name) {
    for (const Scope *scope = b->scope;; scope = scope->parent) {
        if (scope->kind == SCOPE_CLASS && name == b->bm->name_class && b->class_cell >= 0)
            return b->class_cell;
        if (scope->kind == SCOPE_CLASS && name == b->bm->name_classdict && b->class_dict_cell >= 0)
            return b->class_dict_cell;
        int index = build_symbol_index(scope, name);
        const ScopeVars *vars = scope->info;
        if (index >= 0 && vars->cells[index] >= 0)
            return vars->cells[index];
        assert(scope_is_inlined(scope));
    }
}

int32_t build_local_var(Builder *b, const char *name) {
    Place place = build_resolve(b, build_mangle(b, name));
    return place.kind == PLACE_LOCAL ? place.var : -1;
}

bool build_is_global_name(Builder *b, const char *name) {
    Place place = build_resolve(b, build_mangle(b, name));
    return (place.kind == PLACE_GLOBAL && place.slot < 0) || place.kind == PLACE_NAMESPACE;
}

bool build_is_in_namespace(Builder *b, const char *name) {
    return build_resolve(b, build_mangle(b, name)).kind == PLACE_NAMESPACE;
}

/* ---- access ---- */

static bool build_is_walrus_target(Builder *b, const char *mangled) {
    for (const Scope *scope = b->scope; scope; scope = scope->parent) {
        const Symbol *symbol = scope_lookup(scope, mangled);
        if (symbol && symbol->walrus)
            return true;
        if (!scope_is_inlined(scope))
            return false;
    }
    return false;
}

/* A local is used where it stands, except if an assignment expression may change it before the operation. */
static IrRef build_load_local(Builder *b, const Place *place, int32_t dst, IrSpan span) {
    IrStmt *check = build_op(b, IR_CHECK_BOUND, -1, span, 1, &place->var);
    check->name = build_name_const(b, place->name);
    check->number = place->is_free;
    if (dst < 0 && build_is_walrus_target(b, place->name))
        return build_op1(b, IR_MOVE, -1, span, place->var);
    return place->var;
}

IrRef build_load_name(Builder *b, const char *name, int32_t dst, IrSpan span) {
    Place place = build_resolve(b, build_mangle(b, name));
    IrStmt *s = NULL;
    IrRef args[2] = {b->namespace_var, place.var};
    bool maybe_builtin = place.kind == PLACE_NAMESPACE || place.slot < 0;
    if (maybe_builtin &&
        (strcmp(name, "eval") == 0 || strcmp(name, "exec") == 0 || strcmp(name, "compile") == 0))
        b->m->uses_eval = true;
    if (maybe_builtin && strcmp(name, "__import__") == 0)
        b->m->imports_any = true;
    if (maybe_builtin && strcmp(name, "help") == 0)
        build_add_import(b, "pydoc");
    dst = build_safe_dst(b, dst);
    switch (place.kind) {
    case PLACE_LOCAL:
        return build_load_local(b, &place, dst, span);
    case PLACE_CELL:
        s = build_op(b, IR_LOAD_CELL, dst, span, 1, &place.var);
        s->number = place.is_free;
        break;
    case PLACE_GLOBAL:
        s = build_op(b, IR_LOAD_GLOBAL, dst, span, 0, NULL);
        s->number = place.slot;
        break;
    case PLACE_NAMESPACE:
        s = build_op(b, IR_LOAD_NAME, dst, span, 1, args);
        break;
    case PLACE_NAMESPACE_CELL:
        s = build_op(b, IR_LOAD_NAME_CELL, dst, span, 2, args);
        break;
    }
    s->name = build_name_const(b, place.name);
    return s->dsts[0];
}

void build_store_name(Builder *b, const char *name, IrRef value, IrSpan span) {
    Place place = build_resolve(b, build_mangle(b, name));
    IrRef args[2] = {b->namespace_var, value};
    IrStmt *s;
    switch (place.kind) {
    case PLACE_LOCAL:
        build_move(b, place.var, value, span);
        return;
    case PLACE_CELL:
    case PLACE_NAMESPACE_CELL:
        build_op2(b, IR_STORE_CELL, -1, span, place.var, value);
        return;
    case PLACE_GLOBAL:
        s = build_op(b, IR_STORE_GLOBAL, -1, span, 1, &value);
        s->number = place.slot;
        break;
    default:
        s = build_op(b, IR_STORE_NAME, -1, span, 2, args);
        break;
    }
    s->name = build_name_const(b, place.name);
}

void build_delete_name(Builder *b, const char *name, IrSpan span) {
    Place place = build_resolve(b, build_mangle(b, name));
    IrStmt *s;
    switch (place.kind) {
    case PLACE_LOCAL:
        s = build_op(b, IR_CHECK_BOUND, -1, span, 1, &place.var);
        build_op0(b, IR_UNSET, place.var, span);
        break;
    case PLACE_CELL:
    case PLACE_NAMESPACE_CELL:
        s = build_op(b, IR_DELETE_CELL, -1, span, 1, &place.var);
        s->number = place.is_free;
        break;
    case PLACE_GLOBAL:
        s = build_op(b, IR_DELETE_GLOBAL, -1, span, 0, NULL);
        s->number = place.slot;
        break;
    default:
        s = build_op(b, IR_DELETE_NAME, -1, span, 1, &b->namespace_var);
        break;
    }
    s->name = build_name_const(b, place.name);
}

void build_unset_name(Builder *b, const char *name, IrSpan span) {
    Place place = build_resolve(b, build_mangle(b, name));
    if (place.kind == PLACE_LOCAL) {
        build_op0(b, IR_UNSET, place.var, span);
        return;
    }
    build_store_name(b, name, build_none(b), span);
    build_delete_name(b, name, span);
}

/* ---- locals() ---- */

static int32_t build_add_local_pairs(Builder *b, const Scope *scope, IrRef *pairs, int32_t count) {
    const ScopeVars *vars = scope->info;
    for (int i = 0; i < scope->symbol_count; i++) {
        int32_t var = vars->cells[i] >= 0 ? vars->cells[i] : vars->locals[i];
        if (var < 0 || (scope->symbols[i].name == b->bm->name_classdict))
            continue;
        pairs[count++] = build_name_const(b, scope->symbols[i].name);
        pairs[count++] = var;
    }
    return count;
}

IrRef build_locals(Builder *b, int32_t dst, IrSpan span) {
    const Scope *scope = b->scope;
    if (scope->kind == SCOPE_MODULE && !b->bm->dynamic)
        return build_op0(b, IR_GLOBALS, dst, span);
    if (scope->kind == SCOPE_CLASS || scope->kind == SCOPE_MODULE)
        return b->namespace_var;
    IrRef *pairs = ARENA_ARRAY(b->bm->arena, IrRef, 2 * scope->symbol_count + 3);
    /* not straight into the variable that is assigned: it is among the pairs */
    if (scope != b->function_scope)
        return build_op(b, IR_LOCALS, -1, span, build_add_local_pairs(b, scope, pairs, 0), pairs)->dsts[0];
    if (b->locals_var < 0)
        b->locals_var = ir_var_new(b->f, NULL, IR_VAR_LOCAL);
    pairs[0] = IR_NONE;
    pairs[1] = b->locals_var;
    return build_op(b, IR_LOCALS, b->locals_var, span, build_add_local_pairs(b, scope, pairs, 2), pairs)
        ->dsts[0];
}
