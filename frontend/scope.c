/* scope.c: collects the blocks of a module and the names in each (first half of CPython's symtable.c). */
#include "scope.h"

#include <assert.h>
#include <string.h>

typedef struct Collect {
    ScopeTable *table;
    Scope *current;
    const char *private_class; /* name of the class around, for mangling */
    const char *name_super, *name_class, *name_star, *name_classdict;
} Collect;

static bool collect_expr(Collect *c, const AstNode *e);
static bool collect_stmts(Collect *c, AstList body);

/* ---- symbols ---- */

bool scope_is_function(const Scope *scope) {
    return scope->kind != SCOPE_MODULE && scope->kind != SCOPE_CLASS;
}

bool scope_is_inlined(const Scope *scope) {
    return scope->inlined || scope->kind == SCOPE_LISTCOMP || scope->kind == SCOPE_SETCOMP ||
           scope->kind == SCOPE_DICTCOMP;
}

static bool scope_is_comprehension(const Scope *scope) {
    return scope_is_inlined(scope) || scope->kind == SCOPE_GENEXPR;
}

static unsigned scope_hash_pointer(const void *p) {
    uint64_t bits = (uint64_t)(uintptr_t)p * 0x9E3779B97F4A7C15u;
    return (unsigned)(bits >> 33);
}

Symbol *scope_lookup(const Scope *scope, const char *name) {
    if (!scope->index) {
        for (int i = 0; i < scope->symbol_count; i++)
            if (scope->symbols[i].name == name)
                return &scope->symbols[i];
        return NULL;
    }
    unsigned mask = (unsigned)scope->index_capacity - 1;
    for (unsigned slot = scope_hash_pointer(name) & mask; scope->index[slot]; slot = (slot + 1) & mask)
        if (scope->symbols[scope->index[slot] - 1].name == name)
            return &scope->symbols[scope->index[slot] - 1];
    return NULL;
}

static void scope_index_add(Scope *scope, int position) {
    unsigned mask = (unsigned)scope->index_capacity - 1;
    unsigned slot = scope_hash_pointer(scope->symbols[position].name) & mask;
    while (scope->index[slot])
        slot = (slot + 1) & mask;
    scope->index[slot] = position + 1;
}

/* Keeps the index at most half full; small blocks do without. */
static void scope_index_update(Scope *scope) {
    if (scope->symbol_count < 12)
        return;
    if (scope->symbol_count * 2 <= scope->index_capacity) {
        scope_index_add(scope, scope->symbol_count - 1);
        return;
    }
    scope->index_capacity = scope->index_capacity ? scope->index_capacity * 4 : 64;
    scope->index = ARENA_ARRAY(scope->table->arena, int, scope->index_capacity);
    for (int i = 0; i < scope->symbol_count; i++)
        scope_index_add(scope, i);
}

Symbol *scope_add_symbol(Scope *scope, const char *name) {
    Symbol *symbol = scope_lookup(scope, name);
    if (symbol)
        return symbol;
    if (scope->symbol_count == scope->symbol_capacity) {
        int grown = scope->symbol_capacity ? scope->symbol_capacity * 2 : 8;
        scope->symbols =
            arena_grow(scope->table->arena, scope->symbols, sizeof(Symbol) * (size_t)scope->symbol_capacity,
                       sizeof(Symbol) * (size_t)grown);
        scope->symbol_capacity = grown;
    }
    scope->symbols[scope->symbol_count] = (Symbol){.name = name};
    scope->symbol_count++;
    scope_index_update(scope);
    return &scope->symbols[scope->symbol_count - 1];
}

/* Name mangling of private names (Language Reference 6.2.1). */
const char *scope_mangle(Intern *names, const char *private_class, const char *name) {
    if (!private_class || name[0] != '_' || name[1] != '_')
        return name;
    size_t length = strlen(name);
    if ((name[length - 1] == '_' && name[length - 2] == '_') || strchr(name, '.'))
        return name;
    while (*private_class == '_')
        private_class++;
    if (!*private_class)
        return name;
    size_t class_length = strlen(private_class);
    char stack[256], *text = stack;
    Arena *scratch = NULL;
    if (length + class_length + 1 > sizeof stack) {
        scratch = arena_new();
        text = arena_alloc_raw(scratch, length + class_length + 1);
    }
    text[0] = '_';
    memcpy(text + 1, private_class, class_length);
    memcpy(text + 1 + class_length, name, length);
    const char *mangled = intern_add(names, text, length + class_length + 1);
    if (scratch)
        arena_free(scratch);
    return mangled;
}

/* ---- AST node -> scope ---- */

typedef struct ScopeMapEntry {
    const AstNode *node;
    bool type_params;
    Scope *scope;
} ScopeMapEntry;

struct ScopeMap {
    ScopeMapEntry *entries;
    unsigned capacity, count;
};

static unsigned scope_map_slot(const struct ScopeMap *map, const AstNode *node, bool type_params) {
    unsigned mask = map->capacity - 1;
    unsigned slot = (scope_hash_pointer(node) + type_params) & mask;
    while (map->entries[slot].node &&
           (map->entries[slot].node != node || map->entries[slot].type_params != type_params))
        slot = (slot + 1) & mask;
    return slot;
}

static void scope_map_add(ScopeTable *table, const AstNode *node, bool type_params, Scope *scope) {
    struct ScopeMap *map = table->map;
    if (map->count * 2 >= map->capacity) {
        struct ScopeMap old = *map;
        map->capacity = old.capacity ? old.capacity * 4 : 64;
        map->entries = ARENA_ARRAY(table->arena, ScopeMapEntry, map->capacity);
        for (unsigned i = 0; i < old.capacity; i++)
            if (old.entries[i].node)
                map->entries[scope_map_slot(map, old.entries[i].node, old.entries[i].type_params)] =
                    old.entries[i];
    }
    map->entries[scope_map_slot(map, node, type_params)] = (ScopeMapEntry){node, type_params, scope};
    map->count++;
}

Scope *scope_find(const ScopeTable *table, const AstNode *node) {
    return table->map->entries[scope_map_slot(table->map, node, false)].scope;
}

Scope *scope_find_type_params(const ScopeTable *table, const AstNode *node) {
    return table->map->entries[scope_map_slot(table->map, node, true)].scope;
}

/* ---- blocks ---- */

static bool collect_error(Collect *c, const AstNode *where, const char *format, const char *name) {
    return diag_error(c->table->diags, c->table->source, diag_span_of(where), format, name);
}

static Scope *collect_enter(Collect *c, ScopeKind kind, const char *name, const AstNode *node) {
    Scope *scope = ARENA_NEW(c->table->arena, Scope), *parent = c->current;
    scope->table = c->table;
    scope->parent = parent;
    scope->kind = (uint8_t)kind;
    scope->name = name;
    scope->node = node;
    scope->private_class = c->private_class;
    if (parent) {
        scope->nested = parent->nested || scope_is_function(parent);
        scope->comprehension_iterable = parent->comprehension_iterable;
        scope->sees_class = kind >= SCOPE_TYPE_PARAMS && (parent->kind == SCOPE_CLASS || parent->sees_class);
    }
    c->current = scope;
    if (kind == SCOPE_ANNOTATION) /* leaves no trace */
        return scope;
    if (parent) {
        if (parent->last_child)
            parent->last_child->next = scope;
        else
            parent->first_child = scope;
        parent->last_child = scope;
    }
    scope_map_add(c->table, node, kind == SCOPE_TYPE_PARAMS, scope);
    return scope;
}

static void collect_leave(Collect *c) {
    c->current = c->current->parent;
}

static const char *collect_mangle(Collect *c, const char *name) {
    return scope_mangle(c->table->names, c->private_class, name);
}

/* Flags of a name in the current block. */
static unsigned collect_flags(Collect *c, const char *name) {
    Symbol *symbol = scope_lookup(c->current, collect_mangle(c, name));
    return symbol ? symbol->flags : 0;
}

static bool collect_add_to(Collect *c, Scope *scope, const char *name, unsigned flag, const AstNode *where) {
    const char *mangled = collect_mangle(c, name);
    Symbol *symbol = scope_add_symbol(scope, mangled);
    if ((flag & SYMBOL_PARAM) && (symbol->flags & SYMBOL_PARAM))
        return collect_error(c, where, "duplicate argument '%s' in function definition", name);
    symbol->flags |= (uint16_t)flag;
    if (scope->comprehension_target) {
        if (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))
            return collect_error(
                c, where, "comprehension inner loop cannot rebind assignment expression target '%s'", name);
        symbol->flags |= SYMBOL_ITERATION;
    }
    if ((flag & SYMBOL_GLOBAL) && !(flag & SYMBOL_PARAM))
        scope_add_symbol(c->table->module, mangled)->flags |= (uint16_t)flag;
    return true;
}

static bool collect_add(Collect *c, const char *name, unsigned flag, const AstNode *where) {
    return collect_add_to(c, c->current, name, flag, where);
}

static void collect_directive(Collect *c, const char *name, const AstNode *where) {
    Symbol *symbol = scope_lookup(c->current, collect_mangle(c, name));
    if (symbol && !symbol->directive.lineno)
        symbol->directive = diag_span_of(where);
}

static bool collect_exprs(Collect *c, AstList list) {
    for (int i = 0; i < list.count; i++)
        if (list.items[i] && !collect_expr(c, list.items[i]))
            return false;
    return true;
}

static bool collect_opt(Collect *c, const AstNode *e) {
    return !e || collect_expr(c, e);
}

/* ---- comprehensions and assignment expressions ---- */

static bool collect_comprehension_part(Collect *c, const AstNode *part, bool first) {
    const AstNode *iter = part->comprehension.iter;
    c->current->comprehension_target = true;
    bool ok = collect_expr(c, part->comprehension.target);
    c->current->comprehension_target = false;
    if (!ok)
        return false;
    if (!first) {
        c->current->comprehension_iterable++;
        ok = collect_expr(c, iter);
        c->current->comprehension_iterable--;
    }
    if (!ok || !collect_exprs(c, part->comprehension.ifs))
        return false;
    if (part->comprehension.is_async)
        c->current->coroutine = true;
    return true;
}

static bool collect_comprehension(Collect *c, const AstNode *e, ScopeKind kind, const char *name,
                                  AstList generators, const AstNode *element, const AstNode *value) {
    const AstNode *outermost = generators.items[0];
    c->current->comprehension_iterable++;
    bool ok = collect_expr(c, outermost->comprehension.iter);
    c->current->comprehension_iterable--;
    if (!ok)
        return false;
    Scope *scope = collect_enter(c, kind, name, e);
    scope->coroutine = outermost->comprehension.is_async;
    if (!collect_add(c, intern_str(c->table->names, ".0"), SYMBOL_PARAM, e))
        return false;
    for (int i = 0; i < generators.count; i++)
        if (!collect_comprehension_part(c, generators.items[i], i == 0))
            return false;
    if (!collect_opt(c, value) || !collect_expr(c, element))
        return false;
    scope->generator = kind == SCOPE_GENEXPR;
    bool is_async = scope->coroutine && kind != SCOPE_GENEXPR;
    collect_leave(c);
    if (is_async)
        c->current->coroutine = true;
    return true;
}

/* The target of an assignment expression inside a comprehension belongs to the nearest block that is none. */
static bool collect_walrus_target(Collect *c, const AstNode *target) {
    const char *name = target->Name.id;
    for (Scope *scope = c->current; scope; scope = scope->parent) {
        if (scope_is_comprehension(scope)) {
            Symbol *symbol = scope_lookup(scope, name);
            if (symbol && (symbol->flags & SYMBOL_ITERATION))
                return collect_error(
                    c, target, "assignment expression cannot rebind comprehension iteration variable '%s'",
                    name);
            continue;
        }
        if (scope->kind == SCOPE_CLASS)
            return collect_error(
                c, target, "assignment expression within a comprehension cannot be used in a class body%s",
                "");
        bool is_module = scope->kind == SCOPE_MODULE;
        Symbol *symbol = scope_lookup(scope, name);
        bool is_global = is_module || (symbol && (symbol->flags & SYMBOL_GLOBAL));
        if (!collect_add(c, name, is_global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL, target))
            return false;
        collect_directive(c, name, target);
        if (!collect_add_to(c, scope, name, is_module ? SYMBOL_GLOBAL : SYMBOL_ASSIGNED, target))
            return false;
        scope_lookup(scope, collect_mangle(c, name))->walrus = true;
        return true;
    }
    return true;
}

/* An expression that may not stand in an annotation that is not evaluated. */
static bool collect_forbid_annotation(Collect *c, const AstNode *e, const char *what) {
    if (c->current->kind != SCOPE_ANNOTATION && c->current->kind < SCOPE_TYPE_PARAMS)
        return true;
    static const char *const places[] = {"an annotation", "the definition of a generic", "a TypeVar bound",
                                         "a type alias"};
    return diag_error(c->table->diags, c->table->source, diag_span_of(e), "%s %s be used within %s", what,
                      c->current->kind == SCOPE_ANNOTATION ? "can not" : "cannot",
                      places[c->current->kind - SCOPE_ANNOTATION]);
}

static bool collect_named_expr(Collect *c, const AstNode *e) {
    if (!collect_forbid_annotation(c, e, "named expression"))
        return false;
    if (c->current->comprehension_iterable > 0)
        return collect_error(
            c, e, "assignment expression cannot be used in a comprehension iterable expression%s", "");
    const AstNode *target = e->NamedExpr.target;
    if (scope_is_comprehension(c->current) && !collect_walrus_target(c, target))
        return false;
    if (!collect_expr(c, e->NamedExpr.value) || !collect_expr(c, target))
        return false;
    scope_lookup(c->current, collect_mangle(c, target->Name.id))->walrus = true;
    return true;
}

static bool collect_yield(Collect *c, const AstNode *e, const AstNode *value) {
    if (!collect_forbid_annotation(c, e, "yield expression") || !collect_opt(c, value))
        return false;
    c->current->generator = true;
    static const char *const names[] = {"generator expression", "list comprehension", "set comprehension",
                                        "dict comprehension"};
    if (scope_is_comprehension(c->current))
        return collect_error(c, e, "'yield' inside %s", names[c->current->kind - SCOPE_GENEXPR]);
    return true;
}

static bool collect_name(Collect *c, const AstNode *e) {
    bool load = e->Name.ctx == AST_CTX_LOAD;
    if (!collect_add(c, e->Name.id, load ? SYMBOL_USED : SYMBOL_ASSIGNED, e))
        return false;
    if (load && c->current->sees_class) /* a name in a type scope may come from the class namespace */
        scope_add_symbol(c->current, c->name_classdict)->flags |= SYMBOL_USED;
    /* super() without arguments reads __class__ */
    if (load && scope_is_function(c->current) && e->Name.id == c->name_super)
        return collect_add(c, c->name_class, SYMBOL_USED, e);
    return true;
}

/* ---- functions ---- */

static bool collect_params(Collect *c, AstList params) {
    for (int i = 0; i < params.count; i++)
        if (!collect_add(c, params.items[i]->arg.arg, SYMBOL_PARAM, params.items[i]))
            return false;
    return true;
}

static bool collect_arguments(Collect *c, const AstNode *a) {
    if (!collect_params(c, a->arguments.posonlyargs) || !collect_params(c, a->arguments.args) ||
        !collect_params(c, a->arguments.kwonlyargs))
        return false;
    const AstNode *vararg = a->arguments.vararg, *kwarg = a->arguments.kwarg;
    c->current->has_star_args = vararg != NULL;
    c->current->has_star_kwargs = kwarg != NULL;
    return (!vararg || collect_add(c, vararg->arg.arg, SYMBOL_PARAM, vararg)) &&
           (!kwarg || collect_add(c, kwarg->arg.arg, SYMBOL_PARAM, kwarg));
}

static bool collect_defaults(Collect *c, const AstNode *a) {
    return collect_exprs(c, a->arguments.defaults) && collect_exprs(c, a->arguments.kw_defaults);
}

/* One annotation; in a block of its own when it will not be evaluated. */
static bool collect_annotation(Collect *c, const AstNode *annotation) {
    if (!annotation)
        return true;
    if (!c->table->future_annotations)
        return collect_expr(c, annotation);
    collect_enter(c, SCOPE_ANNOTATION, "_annotation", annotation);
    bool ok = collect_expr(c, annotation);
    collect_leave(c);
    return ok;
}

static bool collect_param_annotations(Collect *c, AstList params) {
    for (int i = 0; i < params.count; i++)
        if (!collect_annotation(c, params.items[i]->arg.annotation))
            return false;
    return true;
}

static bool collect_annotations(Collect *c, const AstNode *a, const AstNode *returns) {
    return collect_param_annotations(c, a->arguments.posonlyargs) &&
           collect_param_annotations(c, a->arguments.args) &&
           (!a->arguments.vararg || collect_annotation(c, a->arguments.vararg->arg.annotation)) &&
           (!a->arguments.kwarg || collect_annotation(c, a->arguments.kwarg->arg.annotation)) &&
           collect_param_annotations(c, a->arguments.kwonlyargs) && collect_annotation(c, returns);
}

static bool collect_lambda(Collect *c, const AstNode *e) {
    if (!collect_defaults(c, e->Lambda.args))
        return false;
    collect_enter(c, SCOPE_LAMBDA, "lambda", e);
    bool ok = collect_arguments(c, e->Lambda.args) && collect_expr(c, e->Lambda.body);
    collect_leave(c);
    return ok;
}

/* The bound or default of a type parameter, evaluated lazily in a block of its own. */
static bool collect_type_bound(Collect *c, const AstNode *param, const char *name, const AstNode *bound) {
    if (!bound)
        return true;
    collect_enter(c, SCOPE_TYPE_BOUND, name, param);
    bool ok = collect_expr(c, bound);
    collect_leave(c);
    return ok;
}

static bool collect_type_params(Collect *c, AstList params) {
    for (int i = 0; i < params.count; i++) {
        const AstNode *param = params.items[i];
        const char *name = param->kind == AST_TYPE_VAR     ? param->TypeVar.name
                           : param->kind == AST_PARAM_SPEC ? param->ParamSpec.name
                                                           : param->TypeVarTuple.name;
        Symbol *symbol = scope_lookup(c->current, collect_mangle(c, name));
        if (symbol && (symbol->flags & SYMBOL_ASSIGNED))
            return collect_error(c, param, "duplicate type parameter '%s'", name);
        if (!collect_add(c, name, SYMBOL_ASSIGNED, param))
            return false;
        if (param->kind == AST_TYPE_VAR && !collect_type_bound(c, param, name, param->TypeVar.bound))
            return false;
    }
    return true;
}

static bool collect_function(Collect *c, const AstNode *s) {
    /* FunctionDef and AsyncFunctionDef have the same layout */
    const AstNode *args = s->FunctionDef.args;
    if (!collect_add(c, s->FunctionDef.name, SYMBOL_ASSIGNED, s) || !collect_defaults(c, args))
        return false;
    bool generic = s->FunctionDef.type_params.count > 0;
    if (generic) {
        if (!collect_exprs(c, s->FunctionDef.decorator_list))
            return false;
        collect_enter(c, SCOPE_TYPE_PARAMS, s->FunctionDef.name, s);
        if (!collect_type_params(c, s->FunctionDef.type_params))
            return false;
    }
    if (!collect_annotations(c, args, s->FunctionDef.returns))
        return false;
    if (!generic && !collect_exprs(c, s->FunctionDef.decorator_list))
        return false;
    Scope *scope = collect_enter(c, SCOPE_FUNCTION, s->FunctionDef.name, s);
    scope->coroutine = s->kind == AST_ASYNC_FUNCTION_DEF;
    if (!collect_arguments(c, args) || !collect_stmts(c, s->FunctionDef.body))
        return false;
    collect_leave(c);
    if (generic)
        collect_leave(c);
    return true;
}

static bool collect_keywords(Collect *c, AstList keywords) {
    for (int i = 0; i < keywords.count; i++)
        if (!collect_expr(c, keywords.items[i]->keyword.value))
            return false;
    return true;
}

static bool collect_class(Collect *c, const AstNode *s) {
    if (!collect_add(c, s->ClassDef.name, SYMBOL_ASSIGNED, s))
        return false;
    bool generic = s->ClassDef.type_params.count > 0;
    const char *private_class = c->private_class;
    if (generic) {
        if (!collect_exprs(c, s->ClassDef.decorator_list))
            return false;
        collect_enter(c, SCOPE_TYPE_PARAMS, s->ClassDef.name, s);
        c->private_class = s->ClassDef.name;
        if (!collect_type_params(c, s->ClassDef.type_params))
            return false;
    }
    if (!collect_exprs(c, s->ClassDef.bases) || !collect_keywords(c, s->ClassDef.keywords))
        return false;
    if (!generic && !collect_exprs(c, s->ClassDef.decorator_list))
        return false;
    c->private_class = s->ClassDef.name;
    collect_enter(c, SCOPE_CLASS, s->ClassDef.name, s);
    if (!collect_stmts(c, s->ClassDef.body))
        return false;
    collect_leave(c);
    if (generic)
        collect_leave(c);
    c->private_class = private_class;
    return true;
}

static bool collect_type_alias(Collect *c, const AstNode *s) {
    if (!collect_expr(c, s->TypeAlias.name))
        return false;
    const char *name = s->TypeAlias.name->Name.id;
    bool generic = s->TypeAlias.type_params.count > 0;
    if (generic) {
        collect_enter(c, SCOPE_TYPE_PARAMS, name, s);
        if (!collect_type_params(c, s->TypeAlias.type_params))
            return false;
    }
    collect_enter(c, SCOPE_TYPE_ALIAS, name, s);
    if (!collect_expr(c, s->TypeAlias.value))
        return false;
    collect_leave(c);
    if (generic)
        collect_leave(c);
    return true;
}

/* ---- expressions ---- */

static bool collect_expr(Collect *c, const AstNode *e) {
    switch ((AstKind)e->kind) {
    case AST_BOOL_OP:
        return collect_exprs(c, e->BoolOp.values);
    case AST_NAMED_EXPR:
        return collect_named_expr(c, e);
    case AST_BIN_OP:
        return collect_expr(c, e->BinOp.left) && collect_expr(c, e->BinOp.right);
    case AST_UNARY_OP:
        return collect_expr(c, e->UnaryOp.operand);
    case AST_LAMBDA:
        return collect_lambda(c, e);
    case AST_IF_EXP:
        return collect_expr(c, e->IfExp.test) && collect_expr(c, e->IfExp.body) &&
               collect_expr(c, e->IfExp.orelse);
    case AST_DICT:
        return collect_exprs(c, e->Dict.keys) && collect_exprs(c, e->Dict.values);
    case AST_SET:
        return collect_exprs(c, e->Set.elts);
    case AST_LIST_COMP:
        return collect_comprehension(c, e, SCOPE_LISTCOMP, "listcomp", e->ListComp.generators,
                                     e->ListComp.elt, NULL);
    case AST_SET_COMP:
        return collect_comprehension(c, e, SCOPE_SETCOMP, "setcomp", e->SetComp.generators, e->SetComp.elt,
                                     NULL);
    case AST_DICT_COMP:
        return collect_comprehension(c, e, SCOPE_DICTCOMP, "dictcomp", e->DictComp.generators,
                                     e->DictComp.key, e->DictComp.value);
    case AST_GENERATOR_EXP:
        return collect_comprehension(c, e, SCOPE_GENEXPR, "genexpr", e->GeneratorExp.generators,
                                     e->GeneratorExp.elt, NULL);
    case AST_AWAIT:
        if (!collect_forbid_annotation(c, e, "await expression") || !collect_expr(c, e->Await.value))
            return false;
        c->current->coroutine = true;
        return true;
    case AST_YIELD:
        return collect_yield(c, e, e->Yield.value);
    case AST_YIELD_FROM:
        return collect_yield(c, e, e->YieldFrom.value);
    case AST_COMPARE:
        return collect_expr(c, e->Compare.left) && collect_exprs(c, e->Compare.comparators);
    case AST_CALL:
        return collect_expr(c, e->Call.func) && collect_exprs(c, e->Call.args) &&
               collect_keywords(c, e->Call.keywords);
    case AST_FORMATTED_VALUE:
        return collect_expr(c, e->FormattedValue.value) && collect_opt(c, e->FormattedValue.format_spec);
    case AST_JOINED_STR:
        return collect_exprs(c, e->JoinedStr.values);
    case AST_ATTRIBUTE:
        return collect_expr(c, e->Attribute.value);
    case AST_SUBSCRIPT:
        return collect_expr(c, e->Subscript.value) && collect_expr(c, e->Subscript.slice);
    case AST_STARRED:
        return collect_expr(c, e->Starred.value);
    case AST_NAME:
        return collect_name(c, e);
    case AST_LIST:
        return collect_exprs(c, e->List.elts);
    case AST_TUPLE:
        return collect_exprs(c, e->Tuple.elts);
    case AST_SLICE:
        return collect_opt(c, e->Slice.lower) && collect_opt(c, e->Slice.upper) &&
               collect_opt(c, e->Slice.step);
    default:
        return true; /* Constant */
    }
}

static bool collect_pattern(Collect *c, const AstNode *p);

static bool collect_patterns(Collect *c, AstList patterns) {
    for (int i = 0; i < patterns.count; i++)
        if (!collect_pattern(c, patterns.items[i]))
            return false;
    return true;
}

static bool collect_capture(Collect *c, const char *name, const AstNode *p) {
    return !name || collect_add(c, name, SYMBOL_ASSIGNED, p);
}

static bool collect_pattern(Collect *c, const AstNode *p) {
    switch ((AstKind)p->kind) {
    case AST_MATCH_VALUE:
        return collect_expr(c, p->MatchValue.value);
    case AST_MATCH_SEQUENCE:
        return collect_patterns(c, p->MatchSequence.patterns);
    case AST_MATCH_STAR:
        return collect_capture(c, p->MatchStar.name, p);
    case AST_MATCH_MAPPING:
        return collect_exprs(c, p->MatchMapping.keys) && collect_patterns(c, p->MatchMapping.patterns) &&
               collect_capture(c, p->MatchMapping.rest, p);
    case AST_MATCH_CLASS:
        return collect_expr(c, p->MatchClass.cls) && collect_patterns(c, p->MatchClass.patterns) &&
               collect_patterns(c, p->MatchClass.kwd_patterns);
    case AST_MATCH_AS:
        return (!p->MatchAs.pattern || collect_pattern(c, p->MatchAs.pattern)) &&
               collect_capture(c, p->MatchAs.name, p);
    case AST_MATCH_OR:
        return collect_patterns(c, p->MatchOr.patterns);
    default:
        return true; /* MatchSingleton */
    }
}

/* ---- statements ---- */

static bool collect_ann_assign(Collect *c, const AstNode *s) {
    const AstNode *target = s->AnnAssign.target;
    if (target->kind == AST_NAME) {
        unsigned flags = collect_flags(c, target->Name.id);
        if ((flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) && c->current != c->table->module &&
            s->AnnAssign.simple)
            return collect_error(c, s,
                                 flags & SYMBOL_GLOBAL ? "annotated name '%s' can't be global"
                                                       : "annotated name '%s' can't be nonlocal",
                                 target->Name.id);
        if (s->AnnAssign.simple &&
            !collect_add(c, target->Name.id, SYMBOL_ANNOTATED | SYMBOL_ASSIGNED, target))
            return false;
        if (!s->AnnAssign.simple && s->AnnAssign.value &&
            !collect_add(c, target->Name.id, SYMBOL_ASSIGNED, target))
            return false;
    } else if (!collect_expr(c, target)) {
        return false;
    }
    return collect_annotation(c, s->AnnAssign.annotation) && collect_opt(c, s->AnnAssign.value);
}

/* global and nonlocal statements, which must come before any other mention of the name. */
static bool collect_declaration(Collect *c, const AstNode *s, AstNames names, unsigned flag) {
    static const char *const messages[2][4] = {
        {"name '%s' is parameter and global", "name '%s' is used prior to global declaration",
         "annotated name '%s' can't be global", "name '%s' is assigned to before global declaration"},
        {"name '%s' is parameter and nonlocal", "name '%s' is used prior to nonlocal declaration",
         "annotated name '%s' can't be nonlocal", "name '%s' is assigned to before nonlocal declaration"}};
    for (int i = 0; i < names.count; i++) {
        const char *name = names.items[i];
        unsigned flags = collect_flags(c, name);
        if (flags & (SYMBOL_PARAM | SYMBOL_ASSIGNED | SYMBOL_USED | SYMBOL_ANNOTATED)) {
            int which = flags & SYMBOL_PARAM ? 0 : flags & SYMBOL_USED ? 1 : flags & SYMBOL_ANNOTATED ? 2 : 3;
            return collect_error(c, s, messages[flag == SYMBOL_NONLOCAL][which], name);
        }
        if (!collect_add(c, name, flag, s))
            return false;
        collect_directive(c, name, s);
    }
    return true;
}

static bool collect_aliases(Collect *c, AstList aliases) {
    for (int i = 0; i < aliases.count; i++) {
        const AstNode *alias = aliases.items[i];
        const char *name = alias->alias.asname ? alias->alias.asname : alias->alias.name;
        if (name == c->name_star) {
            if (c->current->kind != SCOPE_MODULE)
                return collect_error(c, alias, "import * only allowed at module level%s", "");
            continue;
        }
        const char *dot = strchr(name, '.');
        if (dot)
            name = intern_add(c->table->names, name, (size_t)(dot - name));
        if (!collect_add(c, name, SYMBOL_IMPORTED, alias))
            return false;
    }
    return true;
}

static bool collect_try(Collect *c, const AstNode *s) {
    /* Try and TryStar have the same layout */
    if (!collect_stmts(c, s->Try.body) || !collect_stmts(c, s->Try.orelse))
        return false;
    for (int i = 0; i < s->Try.handlers.count; i++) {
        const AstNode *handler = s->Try.handlers.items[i];
        if (!collect_opt(c, handler->ExceptHandler.type) ||
            !collect_capture(c, handler->ExceptHandler.name, handler) ||
            !collect_stmts(c, handler->ExceptHandler.body))
            return false;
    }
    return collect_stmts(c, s->Try.finalbody);
}

static bool collect_with(Collect *c, const AstNode *s) {
    for (int i = 0; i < s->With.items.count; i++) {
        const AstNode *item = s->With.items.items[i];
        if (!collect_expr(c, item->withitem.context_expr) || !collect_opt(c, item->withitem.optional_vars))
            return false;
    }
    return collect_stmts(c, s->With.body);
}

static bool collect_match(Collect *c, const AstNode *s) {
    if (!collect_expr(c, s->Match.subject))
        return false;
    for (int i = 0; i < s->Match.cases.count; i++) {
        const AstNode *match_case = s->Match.cases.items[i];
        if (!collect_pattern(c, match_case->match_case.pattern) ||
            !collect_opt(c, match_case->match_case.guard) || !collect_stmts(c, match_case->match_case.body))
            return false;
    }
    return true;
}

static bool collect_stmt(Collect *c, const AstNode *s) {
    switch ((AstKind)s->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
        return collect_function(c, s);
    case AST_CLASS_DEF:
        return collect_class(c, s);
    case AST_TYPE_ALIAS:
        return collect_type_alias(c, s);
    case AST_RETURN:
        c->current->returns_value |= s->Return.value != NULL;
        return collect_opt(c, s->Return.value);
    case AST_DELETE:
        return collect_exprs(c, s->Delete.targets);
    case AST_ASSIGN:
        return collect_exprs(c, s->Assign.targets) && collect_expr(c, s->Assign.value);
    case AST_AUG_ASSIGN:
        return collect_expr(c, s->AugAssign.target) && collect_expr(c, s->AugAssign.value);
    case AST_ANN_ASSIGN:
        return collect_ann_assign(c, s);
    case AST_FOR:
    case AST_ASYNC_FOR:
        return collect_expr(c, s->For.target) && collect_expr(c, s->For.iter) &&
               collect_stmts(c, s->For.body) && collect_stmts(c, s->For.orelse);
    case AST_WHILE:
        return collect_expr(c, s->While.test) && collect_stmts(c, s->While.body) &&
               collect_stmts(c, s->While.orelse);
    case AST_IF:
        return collect_expr(c, s->If.test) && collect_stmts(c, s->If.body) && collect_stmts(c, s->If.orelse);
    case AST_WITH:
    case AST_ASYNC_WITH:
        return collect_with(c, s);
    case AST_MATCH:
        return collect_match(c, s);
    case AST_RAISE:
        return collect_opt(c, s->Raise.exc) && collect_opt(c, s->Raise.cause);
    case AST_TRY:
    case AST_TRY_STAR:
        return collect_try(c, s);
    case AST_ASSERT:
        return collect_expr(c, s->Assert.test) && collect_opt(c, s->Assert.msg);
    case AST_IMPORT:
        return collect_aliases(c, s->Import.names);
    case AST_IMPORT_FROM:
        return collect_aliases(c, s->ImportFrom.names);
    case AST_GLOBAL:
        return collect_declaration(c, s, s->Global.names, SYMBOL_GLOBAL);
    case AST_NONLOCAL:
        return collect_declaration(c, s, s->Nonlocal.names, SYMBOL_NONLOCAL);
    case AST_EXPR:
        return collect_expr(c, s->Expr.value);
    default:
        return true; /* pass, break, continue */
    }
}

static bool collect_stmts(Collect *c, AstList body) {
    for (int i = 0; i < body.count; i++)
        if (!collect_stmt(c, body.items[i]))
            return false;
    return true;
}

/* ---- entry ---- */

static bool scope_is_future_import(const AstNode *s) {
    return s->kind == AST_IMPORT_FROM && s->ImportFrom.level == 0 && s->ImportFrom.module &&
           strcmp(s->ImportFrom.module, "__future__") == 0;
}

static bool scope_is_docstring(const AstNode *s) {
    return s->kind == AST_EXPR && s->Expr.value->kind == AST_CONSTANT &&
           s->Expr.value->Constant.value.kind == AST_CONST_STR;
}

/* `from __future__ import annotations` among the leading statements. */
static bool scope_has_future_annotations(AstList body) {
    int i = 0;
    if (body.count && scope_is_docstring(body.items[0]))
        i = 1;
    for (; i < body.count && scope_is_future_import(body.items[i]); i++)
        for (int k = 0; k < body.items[i]->ImportFrom.names.count; k++)
            if (strcmp(body.items[i]->ImportFrom.names.items[k]->alias.name, "annotations") == 0)
                return true;
    return false;
}

Scope *scope_analyse(Arena *arena, Intern *names, const AstNode *tree, const Source *source,
                     DiagList *diags) {
    ScopeTable *table = ARENA_NEW(arena, ScopeTable);
    table->arena = arena;
    table->names = names;
    table->source = source;
    table->diags = diags;
    table->map = ARENA_NEW(arena, struct ScopeMap);
    Collect c = {.table = table,
                 .name_super = intern_str(names, "super"),
                 .name_class = intern_str(names, "__class__"),
                 .name_star = intern_str(names, "*"),
                 .name_classdict = intern_str(names, "__classdict__")};
    table->module = collect_enter(&c, SCOPE_MODULE, "top", tree);
    bool ok = false;
    switch ((AstKind)tree->kind) {
    case AST_MODULE:
        table->future_annotations = scope_has_future_annotations(tree->Module.body);
        ok = collect_stmts(&c, tree->Module.body);
        break;
    case AST_INTERACTIVE:
        ok = collect_stmts(&c, tree->Interactive.body);
        break;
    case AST_EXPRESSION:
        ok = collect_expr(&c, tree->Expression.body);
        break;
    default:
        assert(!"not a module");
    }
    return ok && scope_resolve(table) ? table->module : NULL;
}
