/* infer.c: rounds over copies, statements, classes, globals; printing of the result. */
#include "typeinfer/infer_internal.h"

#include <stdlib.h>
#include <string.h>

static const Builtin builtins[] = {
#define BUILTIN_DEF(name) {#name, BUILTIN_##name},
#include "typeinfer/builtins.def"
#undef BUILTIN_DEF
};

const Builtin *infer_builtin(const char *name) {
    for (int i = 0; i < BUILTIN_COUNT; i++)
        if (!strcmp(builtins[i].name, name))
            return &builtins[i];
    return NULL;
}

FuncInfo *infer_func(const IrFunc *f) {
    return f->info;
}

void infer_widen(Inference *n, Type *t, Type with) {
    if (type_widen(t, with))
        n->changed = true;
}

Type infer_stored(Type t) {
    t = type_set(t);
    switch ((TypeKind)t.kind) {
    case TYPE_RANGE:
    case TYPE_RANGE_ITER:
        return type_int_iterable();
    case TYPE_LIST_ITER:
        t.kind = TYPE_ITERABLE; /* its site has the item in the same place */
        return t;
    case TYPE_BUILTIN:
        t.kind = TYPE_NATIVE;
        return t;
    default:
        return t;
    }
}

void infer_widen_item(Inference *n, Type container, int32_t i, Type with) {
    with = infer_stored(with);
    if (with.kind == TYPE_NEVER || !type_has_site(container) || (n->weak && with.kind == TYPE_ANY))
        return;
    Site *site = site_find(container.ref);
    if (i >= site->nitems)
        return;
    Type joined = type_join(site->items[i], with);
    site = site_find(container.ref);
    if (!type_equal(joined, site->items[i])) {
        site->items[i] = joined;
        n->changed = true;
    }
}

Type infer_site_type(Inference *n, Copy *c, const IrStmt *s, TypeKind kind, int32_t nitems) {
    FuncInfo *info = infer_func(c->func);
    if (n->coarse) { /* one site for all copies */
        if (!info->sites[s->id])
            info->sites[s->id] = c->sites[s->id] ? c->sites[s->id] : site_new(n->arena, nitems);
        c->sites[s->id] = info->sites[s->id];
    }
    if (!c->sites[s->id])
        c->sites[s->id] = site_new(n->arena, nitems);
    Type t = {.kind = (uint8_t)kind, .ref = site_find(c->sites[s->id])};
    return t;
}

/* ---- constants and operands ---- */

static Type const_type(const IrModule *m, IrRef ref) {
    IrConst *k = &m->consts[IR_CONST_INDEX(ref)];
    switch ((IrConstKind)k->kind) {
    case IR_CONST_NONE:
        return TYPE(NONE);
    case IR_CONST_TRUE:
    case IR_CONST_FALSE:
        return TYPE(BOOL);
    case IR_CONST_INT:
        return TYPE(INT);
    case IR_CONST_BIGINT:
        return TYPE(LONG);
    case IR_CONST_FLOAT:
        return TYPE(FLOAT);
    case IR_CONST_STR:
        return TYPE(STR);
    case IR_CONST_BYTES:
        return TYPE(BYTES);
    case IR_CONST_ELLIPSIS:
    case IR_CONST_COMPLEX:
        return TYPE(OBJECT);
    case IR_CONST_TUPLE: {
        if (!k->info) {
            Site *site = site_new(m->arena, k->nitems);
            k->info = site;
            for (int32_t i = 0; i < k->nitems; i++)
                site->items[i] = const_type(m, k->items[i]);
        }
        return (Type){.kind = TYPE_TUPLE, .ref = site_find(k->info)};
    }
    default:
        return TYPE(ANY);
    }
}

Type infer_ref(const Copy *c, IrRef ref) {
    if (ref == IR_NONE)
        return TYPE(NONE);
    return IR_IS_CONST(ref) ? const_type(c->func->module, ref) : c->vars[ref];
}

/* ---- copies ---- */

static void push(Inference *n, Copy *c) {
    c->uses += n->final;
    if (c->visited)
        return;
    c->visited = true;
    if (n->nstack == n->stack_cap) {
        int32_t cap = n->stack_cap ? n->stack_cap * 2 : 64;
        n->stack = arena_grow(n->arena, n->stack, sizeof(Copy *) * (size_t)n->stack_cap,
                              sizeof(Copy *) * (size_t)cap);
        n->stack_cap = cap;
    }
    n->stack[n->nstack++] = c;
}

static Copy *copy_new(Inference *n, IrFunc *f, const Type *params) {
    FuncInfo *info = infer_func(f);
    Copy *c = ARENA_NEW(n->arena, Copy);
    c->func = f;
    c->index = info->next_index++;
    info->ncopies++;
    c->next = info->copies;
    info->copies = c;
    c->vars = ARENA_ARRAY(n->arena, Type, f->nvars + 1);
    c->sites = ARENA_ARRAY(n->arena, Site *, f->nstmts + 1);
    c->callees = ARENA_ARRAY(n->arena, Copy *, f->nstmts + 1);
    c->targets = ARENA_ARRAY(n->arena, Copy **, f->nstmts + 1);
    c->yields = (Type){.kind = TYPE_ITERABLE, .ref = site_new(n->arena, 1)};
    ((Site *)c->yields.ref)->generator = f->flags & CW_CODE_GENERATOR ? c : NULL;
    c->key = ARENA_ARRAY(n->arena, Type, f->nparams + 1);
    for (int32_t i = 0; i < f->nparams; i++)
        c->key[i] = c->vars[i] = params[i];
    n->changed = true;
    return c;
}

static int32_t max_copies(const IrFunc *f) {
    int32_t count = INFER_MAX_STATEMENTS / (f->nstmts + 1);
    return count < INFER_LEAST_COPIES ? INFER_LEAST_COPIES
           : count > INFER_MAX_COPIES ? INFER_MAX_COPIES
                                      : count;
}

Copy *infer_copy(Inference *n, IrFunc *f, const Type *params) {
    FuncInfo *info = infer_func(f);
    for (Copy *c = info->copies; c; c = c->next) {
        bool same = true;
        for (int32_t i = 0; i < f->nparams && same; i++)
            same = type_equal(c->key[i], params[i]);
        if (same) {
            push(n, c);
            return c;
        }
    }
    if (info->ncopies < max_copies(f)) {
        Copy *c = copy_new(n, f, params);
        for (int32_t i = 0; i < f->nparams && n->weak; i++)
            c->weak |= params[i].kind == TYPE_ANY;
        push(n, c);
        return c;
    }
    Copy *c = info->copies; /* the bound is reached: the newest copy takes the joined types */
    for (int32_t i = 0; i < f->nparams; i++) {
        infer_widen(n, &c->key[i], params[i]);
        infer_widen(n, &c->vars[i], params[i]);
    }
    push(n, c);
    return c;
}

/* A function whose callers are unknown gets a copy that takes anything. */
static void visit_any(Inference *n, IrFunc *f) {
    Type *params = ARENA_ARRAY(n->arena, Type, f->nparams + 1);
    for (int32_t i = 0; i < f->nparams; i++)
        params[i] = TYPE(ANY);
    ClassInfo *cls = infer_func(f)->method_of;
    if (cls && cls->regular && f->argcount > 0)
        params[0] = infer_instances(n, cls);
    n->weak = true;
    infer_copy(n, f, params);
    n->weak = false;
}

/* Functions that are made but that nobody calls directly, once everything else has settled. */
static void find_unknown_callers(Inference *n) {
    for (int32_t i = 0; i < n->nmodules; i++)
        for (int32_t j = 0; j < n->modules[i].module->nfuncs; j++) {
            IrFunc *f = n->modules[i].module->funcs[j];
            FuncInfo *info = infer_func(f);
            if (!info->made || info->ncopies || info->unknown_callers)
                continue;
            info->unknown_callers = true;
            n->changed = true;
        }
    infer_unset_fields(n);
}

/* ---- statements ---- */

static void store_item(Inference *n, Copy *c, IrStmt *s) {
    Type o = infer_ref(c, s->args[0]);
    if (o.kind == TYPE_DICT) {
        infer_widen_item(n, o, 0, infer_ref(c, s->args[1]));
        infer_widen_item(n, o, 1, infer_ref(c, s->args[2]));
    } else if (o.kind == TYPE_LIST) {
        Type key = infer_ref(c, s->args[1]), v = infer_ref(c, s->args[2]);
        infer_widen_item(n, o, 0, key.kind == TYPE_SLICE ? infer_iterated(v) : v);
    }
}

static ModuleTypes *module_types(const Inference *n, const IrModule *m) {
    for (int32_t i = 0; i < n->nmodules; i++)
        if (n->modules[i].module == m)
            return &n->modules[i];
    return NULL;
}

Type infer_global(const Inference *n, const IrModule *m, int32_t slot) {
    return module_types(n, m)->globals[slot];
}

static Type load_global(Inference *n, Copy *c, IrStmt *s) {
    if (s->number >= 0)
        return module_types(n, c->func->module)->globals[s->number];
    return infer_builtin_name(infer_const_name(c, s->name));
}

/* What a name is that no module binds. */
Type infer_builtin_name(const char *name) {
    const Builtin *b = infer_builtin(name);
    if (b)
        return (Type){.kind = TYPE_BUILTIN, .ref = (void *)b};
    if (!strcmp(name, "__name__") || !strcmp(name, "__file__"))
        return TYPE(STR);
    bool constant = !strcmp(name, "NotImplemented") || !strcmp(name, "Ellipsis");
    return name[0] >= 'A' && name[0] <= 'Z' && !constant ? TYPE(TYPE) : TYPE(OBJECT); /* exceptions */
}

/* A name in a class body: what the body bound before, or a global or builtin. */
static Type load_name(Inference *n, Copy *c, IrStmt *s) {
    const char *name = infer_const_name(c, s->name);
    ClassInfo *cls = infer_func(c->func)->cls;
    ClassMethod *m = cls ? infer_class_attribute(cls, name) : NULL;
    if (m)
        return m->type;
    if (s->nargs > 1)
        return infer_ref(c, s->args[1]).kind == TYPE_CELL ? type_item(infer_ref(c, s->args[1]), 0)
                                                          : TYPE(ANY);
    int32_t slot = ir_global_find(c->func->module, name);
    return slot >= 0 ? infer_stored(module_types(n, c->func->module)->globals[slot])
                     : infer_stored(infer_builtin_name(name));
}

/* `from m import name`, m.name: a global of a module of the program, or what is known of native modules. */
Type infer_module_attribute(Inference *n, const char *module, const char *name) {
    for (int32_t i = 0; i < n->nmodules; i++) {
        const IrModule *m = n->modules[i].module;
        if (strcmp(m->name, module))
            continue;
        int32_t slot = ir_global_find((IrModule *)m, name);
        return slot >= 0 && !m->untyped ? infer_stored(n->modules[i].globals[slot]) : TYPE(OBJECT);
    }
    return infer_native_attribute(n, module, name);
}

static Type cell_type(Site *site) {
    return (Type){.kind = TYPE_CELL, .ref = site_find(site)};
}

static void pass_cells(Inference *n, Copy *c, IrStmt *s, int32_t from) {
    (void)n;
    FuncInfo *info = infer_func(s->func);
    for (int32_t i = from; i < s->nargs && i - from < s->func->nfreevars; i++) {
        Type t = infer_ref(c, s->args[i]);
        if (t.kind == TYPE_CELL)
            info->free_sites[i - from] = site_find(t.ref);
    }
}

static Type make_function(Inference *n, Copy *c, IrStmt *s) {
    FuncInfo *info = infer_func(s->func);
    if (!info->made) {
        info->made = true;
        n->changed = true;
    }
    if (s->args[0] != IR_NONE)
        infer_widen(n, &info->defaults, infer_ref(c, s->args[0]));
    if (s->args[1] != IR_NONE)
        infer_widen(n, &info->keyword_default, type_item(infer_ref(c, s->args[1]), 1));
    pass_cells(n, c, s, 3);
    return (Type){.kind = TYPE_FUNCTION, .ref = s->func};
}

static Type make_class(Inference *n, Copy *c, IrStmt *s) {
    ClassInfo *cls = infer_class(n, c, s);
    pass_cells(n, c, s, s->op == IR_MAKE_CLASS ? (int32_t)s->number + 1 : 2);
    Type namespace = TYPE(ANY);
    infer_copy(n, s->func, &namespace);
    return !cls ? TYPE(NEVER)
                : (Type){.kind = cls->regular && !infer_is_decorated(cls) ? TYPE_CLASS : TYPE_TYPE,
                         .ref = cls};
}

static Type build_container(Inference *n, Copy *c, IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_BUILD_LIST:
    case IR_BUILD_SET: {
        Type t = infer_site_type(n, c, s, s->op == IR_BUILD_LIST ? TYPE_LIST : TYPE_SET, 1);
        for (int32_t i = 0; i < s->nargs; i++)
            infer_widen_item(n, t, 0, infer_ref(c, s->args[i]));
        return t;
    }
    case IR_BUILD_TUPLE: {
        Type t = infer_site_type(n, c, s, TYPE_TUPLE, s->nargs);
        for (int32_t i = 0; i < s->nargs; i++)
            infer_widen_item(n, t, i, infer_ref(c, s->args[i]));
        return t;
    }
    default: {
        Type t = infer_site_type(n, c, s, TYPE_DICT, 2);
        for (int32_t i = 0; i < s->nargs; i++)
            infer_widen_item(n, t, i & 1, infer_ref(c, s->args[i]));
        return t;
    }
    }
}

static Type iterator_type(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_RANGE: {
        Type it = TYPE(RANGE_ITER);
        it.number = t.number;
        return it;
    }
    case TYPE_LIST:
        return (Type){.kind = TYPE_LIST_ITER, .ref = t.ref};
    case TYPE_ITERABLE:
    case TYPE_NEVER:
    case TYPE_ANY:
        return t;
    default:
        return TYPE(OBJECT);
    }
}

/* Iterators of other built-in containers are values that yield known items. */
static Type get_iter(Inference *n, Copy *c, IrStmt *s) {
    Type t = infer_ref(c, s->args[0]);
    Type item = infer_iterated_in(n, t);
    if (t.optional || t.kind == TYPE_UNION ||
        (item.kind != TYPE_ANY && iterator_type(t).kind == TYPE_OBJECT)) {
        Type it = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
        infer_widen_item(n, it, 0, item);
        return it;
    }
    return iterator_type(t);
}

static Type yield_from_iter(Inference *n, Copy *c, IrStmt *s) {
    Type t = infer_ref(c, s->args[0]);
    if (t.kind == TYPE_ITERABLE || t.kind == TYPE_NEVER)
        return t;
    Type it = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
    infer_widen_item(n, it, 0, infer_iterated_in(n, t));
    return it;
}

/* Type of result i of an unpacking of t. */
static Type unpacked(Inference *n, Copy *c, IrStmt *s, Type t, int32_t i) {
    Type joined = TYPE(NEVER);
    if (t.optional || t.kind == TYPE_UNION) {
        for (int32_t k = 0; k < type_member_count(t); k++)
            joined = type_join(joined, unpacked(n, c, s, type_member(t, k), i));
        return joined;
    }
    if (t.kind != TYPE_TUPLE)
        return t.kind == TYPE_NONE ? TYPE(NEVER) : infer_iterated_in(n, t);
    int32_t count = site_find(t.ref)->nitems;
    if (s->op == IR_UNPACK)
        return count == s->ndsts ? type_item(t, i) : TYPE(NEVER);
    return i < s->number ? type_item(t, i) : type_item(t, count - s->ndsts + i);
}

static void unpack(Inference *n, Copy *c, IrStmt *s) {
    Type t = infer_ref(c, s->args[0]);
    for (int32_t i = 0; i < s->ndsts; i++) {
        Type item;
        if (s->op == IR_UNPACK_EX && i == s->number) { /* the starred one: a list of what is left */
            item = infer_site_type(n, c, s, TYPE_LIST, 1);
            infer_widen_item(n, item, 0, infer_iterated_in(n, t));
        } else
            item = unpacked(n, c, s, t, i);
        infer_widen(n, &c->vars[s->dsts[i]], item);
    }
}

static Type import_name(Copy *c, IrStmt *s) {
    const char *name = infer_const_name(c, s->name);
    if (s->keywords == IR_NONE && strchr(name, '.')) { /* import a.b binds a */
        char *first = arena_strdup(c->func->module->arena, name);
        *strchr(first, '.') = 0;
        name = first;
    }
    return (Type){.kind = TYPE_MODULE, .ref = (void *)name};
}

/* Result type of an operation with one result, none of whose operands that matter is a union. */
static Type plain_op_type(Inference *n, Copy *c, IrStmt *s) {
    Type a = s->nargs > 0 ? infer_ref(c, s->args[0]) : TYPE(NONE);
    Type b = s->nargs > 1 ? infer_ref(c, s->args[1]) : TYPE(NONE);
    switch ((IrOp)s->op) {
    case IR_MOVE:
        return type_set(a);
    case IR_REFINE:
        return infer_refine(n, c, s);
    case IR_LOAD_GLOBAL:
        return load_global(n, c, s);
    case IR_NEW_CELL: {
        FuncInfo *info = infer_func(c->func);
        Type cell = cell_type(info->cell_sites[s->dsts[0]]);
        if (s->args[0] != IR_NONE)
            infer_widen_item(n, cell, 0, a);
        return cell;
    }
    case IR_LOAD_CELL:
        return a.kind == TYPE_CELL ? type_item(a, 0) : TYPE(ANY);
    case IR_LOAD_NAME:
    case IR_LOAD_NAME_CELL:
        return load_name(n, c, s);
    case IR_LOAD_FREE:
        return infer_func(c->func)->free_sites[s->number]
                   ? cell_type(infer_func(c->func)->free_sites[s->number])
                   : TYPE(ANY);
    case IR_BINARY:
    case IR_INPLACE:
        return infer_binary(n, c, s, a, b);
    case IR_UNARY:
        return a.kind == TYPE_INSTANCE ? infer_operator_method(n, c, s, a, infer_operator_name(s))
                                       : infer_unary(s->number, a);
    case IR_COMPARE:
        return infer_compare_types(n, c, s, a, b);
    case IR_IS:
    case IR_IN:
    case IR_TRUTH:
    case IR_NOT:
    case IR_IS_BUILTIN:
    case IR_IS_STR:
    case IR_EXC_MATCH:
    case IR_IS_STOP_ASYNC:
    case IR_MATCH_SEQUENCE:
    case IR_MATCH_MAPPING:
        return TYPE(BOOL);
    case IR_MATCH_CLASS:
        return infer_match_class(n, c, s);
    case IR_LEN:
        return TYPE(INT);
    case IR_GETATTR:
        return infer_getattr(n, c, s);
    case IR_GETITEM:
        if (a.kind == TYPE_INSTANCE && infer_lacks_method(a, "__getitem__"))
            return TYPE(NEVER);
        return a.kind == TYPE_INSTANCE ? infer_operator_method(n, c, s, a, infer_operator_name(s))
                                       : infer_getitem(n, c, s, a, b);
    case IR_CALL:
        return infer_call(n, c, s);
    case IR_CALL_EX:
        return infer_call_ex(n, c, s);
    case IR_LIST_TO_TUPLE: {
        Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
        infer_widen_item(n, t, 0, infer_iterated(a));
        return t;
    }
    case IR_IMPORT_FROM:
        return a.kind == TYPE_MODULE ? infer_module_attribute(n, a.ref, infer_const_name(c, s->name))
                                     : TYPE(OBJECT);
    case IR_GLOBALS:
    case IR_LOCALS: {
        Type t = infer_site_type(n, c, s, TYPE_DICT, 2);
        infer_widen_item(n, t, 0, TYPE(STR));
        infer_widen_item(n, t, 1, TYPE(ANY));
        return t;
    }
    case IR_CALL_METHOD:
        return infer_call_method(n, c, s);
    case IR_LOAD_METHOD:
        return infer_load_method(c, s);
    case IR_BUILD_LIST:
    case IR_BUILD_SET:
    case IR_BUILD_TUPLE:
    case IR_BUILD_DICT:
        return build_container(n, c, s);
    case IR_BUILD_SLICE:
        return TYPE(SLICE);
    case IR_BUILD_STRING:
    case IR_FORMAT_VALUE:
        return TYPE(STR);
    case IR_GET_ITER:
        return get_iter(n, c, s);
    case IR_GET_YIELD_FROM_ITER:
        return yield_from_iter(n, c, s);
    case IR_MAKE_FUNCTION:
        return make_function(n, c, s);
    case IR_MAKE_CLASS:
    case IR_MAKE_CLASS_EX:
        return make_class(n, c, s);
    case IR_DECORATED:
        return infer_decorated(n, c, s);
    case IR_IMPORT_NAME:
        return import_name(c, s);
    case IR_IMPORT_DOTTED:
        return (Type){.kind = TYPE_MODULE, .ref = (void *)infer_const_name(c, s->name)};
    case IR_GET_AWAITABLE:
        return a.kind == TYPE_ITERABLE || a.kind == TYPE_NEVER ? a : TYPE(OBJECT);
    case IR_GET_AITER:
    case IR_GET_ANEXT:
    case IR_ASYNC_WRAP:
        return TYPE(OBJECT);
    default:
        return TYPE(ANY);
    }
}

/* Operands from the first on that an operation treats by their type. */
static int32_t typed_operands(const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_GETATTR:
    case IR_CALL:
    case IR_CALL_METHOD:
    case IR_CALL_EX:
    case IR_UNARY:
    case IR_SETATTR:
    case IR_SETITEM:
    case IR_IMPORT_FROM:
        return 1;
    case IR_GETITEM:
    case IR_BINARY:
    case IR_INPLACE:
    case IR_COMPARE:
        return 2;
    default:
        return 0;
    }
}

/* The first of those that is a union or optional, or -1. */
static int32_t union_operand(const Copy *c, const IrStmt *s) {
    for (int32_t i = 0; i < typed_operands(s) && i < s->nargs; i++)
        if (s->args[i] >= 0 && (c->vars[s->args[i]].kind == TYPE_UNION || c->vars[s->args[i]].optional))
            return i;
    return -1;
}

/* None has no attributes, items or calls: the operation raises. */
static bool raises_on_none(const IrStmt *s) {
    return s->op != IR_COMPARE && s->op != IR_UNARY;
}

void infer_forget_callees(Copy *c, const IrStmt *s) {
    c->callees[s->id] = NULL;
    if (c->targets[s->id])
        memset(c->targets[s->id], 0, sizeof(Copy *) * CLASS_SET_MAX);
}

/* Calls visit(n, c, s) with operand k of each type of its union in turn, and joins the results. */
static Type each_member(Inference *n, Copy *c, IrStmt *s, int32_t k,
                        Type (*visit)(Inference *, Copy *, IrStmt *)) {
    Type whole = c->vars[s->args[k]], result = TYPE(NEVER);
    for (int32_t i = 0; i < type_member_count(whole); i++) {
        Type m = type_member(whole, i);
        if (m.kind == TYPE_NONE && raises_on_none(s))
            continue;
        c->vars[s->args[k]] = m;
        result = type_join(result, visit(n, c, s));
    }
    c->vars[s->args[k]] = whole;
    if (whole.kind == TYPE_UNION) /* no single one is called directly */
        infer_forget_callees(c, s);
    return result;
}

static Type op_type(Inference *n, Copy *c, IrStmt *s) {
    int32_t k = union_operand(c, s);
    return k < 0 ? plain_op_type(n, c, s) : each_member(n, c, s, k, op_type);
}

static void apply_plain_op(Inference *n, Copy *c, IrStmt *s);

static Type apply_each(Inference *n, Copy *c, IrStmt *s) {
    apply_plain_op(n, c, s);
    return TYPE(NEVER);
}

/* Effects on what others see. */
static void apply_op(Inference *n, Copy *c, IrStmt *s) {
    int32_t k = s->op == IR_SETATTR || s->op == IR_SETITEM ? union_operand(c, s) : -1;
    if (k < 0)
        apply_plain_op(n, c, s);
    else
        each_member(n, c, s, k, apply_each);
}

static void apply_plain_op(Inference *n, Copy *c, IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_STORE_GLOBAL:
        if (s->number >= 0 && !(n->weak && infer_ref(c, s->args[0]).kind == TYPE_ANY))
            infer_widen(n, &module_types(n, c->func->module)->globals[s->number],
                        infer_stored(infer_ref(c, s->args[0])));
        return;
    case IR_STORE_CELL:
        if (infer_ref(c, s->args[0]).kind == TYPE_CELL)
            infer_widen_item(n, infer_ref(c, s->args[0]), 0, infer_ref(c, s->args[1]));
        return;
    case IR_SETATTR:
        infer_setattr(n, c, s);
        return;
    case IR_SETITEM:
        store_item(n, c, s);
        return;
    case IR_LIST_APPEND:
    case IR_SET_ADD:
        if (infer_ref(c, s->args[0]).kind == TYPE_LIST || infer_ref(c, s->args[0]).kind == TYPE_SET)
            infer_widen_item(n, infer_ref(c, s->args[0]), 0, infer_ref(c, s->args[1]));
        return;
    case IR_LIST_EXTEND:
    case IR_SET_UPDATE:
        if (infer_ref(c, s->args[0]).kind == TYPE_LIST || infer_ref(c, s->args[0]).kind == TYPE_SET)
            infer_widen_item(n, infer_ref(c, s->args[0]), 0, infer_iterated(infer_ref(c, s->args[1])));
        return;
    case IR_DICT_SET:
        store_item(n, c, s);
        return;
    case IR_DICT_UPDATE:
        if (infer_ref(c, s->args[0]).kind == TYPE_DICT) {
            Type from = infer_ref(c, s->args[1]);
            for (int32_t i = 0; i < 2; i++)
                infer_widen_item(n, infer_ref(c, s->args[0]), i,
                                 from.kind == TYPE_DICT || from.kind == TYPE_NEVER ? type_item(from, i)
                                                                                   : TYPE(ANY));
        }
        return;
    case IR_STORE_NAME: {
        ClassInfo *cls = infer_func(c->func)->cls;
        ClassMethod *m = cls ? infer_class_attribute(cls, infer_const_name(c, s->name)) : NULL;
        if (m)
            infer_widen(n, &m->type, infer_stored(infer_ref(c, s->args[1])));
        return;
    }
    default:
        return;
    }
}

/* Operations with several results other than unpacking. */
static Type many_results(Inference *n, const Copy *c, const IrStmt *s, int32_t i) {
    Type a = s->nargs ? infer_ref(c, s->args[0]) : TYPE(ANY);
    if (s->op != IR_WITH_ENTER)
        return TYPE(OBJECT);
    if (i > 0)
        return infer_exit_method();
    return a.kind == TYPE_ITERABLE || a.kind == TYPE_NEVER ? a
                                                           : infer_method_types(n, a, "__enter__", NULL, 0);
}

static void visit_block(Inference *n, Copy *c, IrBlock *b);

static void visit_stmt(Inference *n, Copy *c, IrStmt *s) {
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        if (s->op == IR_UNPACK || s->op == IR_UNPACK_EX)
            unpack(n, c, s);
        else if (s->op == IR_UNSET || s->op == IR_CHECK_BOUND)
            ; /* nothing reads it until it is assigned again, or its reads are checked */
        else if (s->ndsts == 1)
            infer_widen(n, &c->vars[s->dsts[0]], op_type(n, c, s));
        else
            for (int32_t i = 0; i < s->ndsts; i++)
                infer_widen(n, &c->vars[s->dsts[i]], many_results(n, c, s, i));
        apply_op(n, c, s);
        return;
    case IR_STMT_NEXT:
        infer_widen(n, &c->vars[s->dsts[0]], infer_iterated_in(n, infer_ref(c, s->args[0])));
        break;
    case IR_STMT_RETURN:
        infer_widen(n, &c->result, infer_stored(infer_ref(c, s->args[0])));
        return;
    case IR_STMT_YIELD:
        infer_widen_item(n, c->yields, 0, infer_ref(c, s->args[0]));
        for (int32_t i = 0; i < s->ndsts; i++)
            infer_widen(n, &c->vars[s->dsts[i]],
                        infer_func(c->func)->read[s->dsts[i]] ? TYPE(ANY) : TYPE(NONE));
        return;
    case IR_STMT_YIELD_FROM:
        infer_widen_item(n, c->yields, 0, infer_iterated_in(n, infer_ref(c, s->args[0])));
        for (int32_t i = 0; i < s->ndsts; i++)
            infer_widen(n, &c->vars[s->dsts[i]],
                        infer_func(c->func)->read[s->dsts[i]] ? TYPE(ANY) : TYPE(NONE));
        return;
    case IR_STMT_TRY: /* the exception; the one handled before, or none */
        for (int32_t i = 0; i < s->ndsts; i++)
            infer_widen(n, &c->vars[s->dsts[i]], TYPE(OBJECT));
        break;
    default:
        break;
    }
    visit_block(n, c, &s->body);
    if (!ir_else_is_rare(s))
        visit_block(n, c, &s->orelse);
}

static void visit_block(Inference *n, Copy *c, IrBlock *b) {
    for (IrStmt *s = b->first; s; s = s->next)
        visit_stmt(n, c, s);
}

/* Marks variables whose reads are checked, or that locals() shows: they may be unset, so they hold a
 * cw_value. */
static void find_checked(const IrBlock *b, bool *checked) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        if (s->kind == IR_STMT_OP && (s->op == IR_CHECK_BOUND || s->op == IR_LOCALS))
            for (int32_t i = 0; i < s->nargs; i++)
                if (s->args[i] >= 0)
                    checked[s->args[i]] = true;
        find_checked(&s->body, checked);
        find_checked(&s->orelse, checked);
    }
}

static void pin_unset_variables(Inference *n, Copy *c) {
    IrFunc *f = c->func;
    FuncInfo *info = infer_func(f);
    if (!info->checked) {
        info->checked = ARENA_ARRAY(n->arena, bool, f->nvars + 1);
        find_checked(&f->body, info->checked);
    }
    for (int32_t i = 0; i < f->nvars; i++)
        if (info->checked[i] && f->vars[i].kind != IR_VAR_CELL)
            c->vars[i] = type_maybe_unset(c->vars[i]);
}

static void visit_copy(Inference *n, Copy *c) {
    pin_unset_variables(n, c);
    /* what an operation calls may be another copy than in the last round, or none */
    memset(c->callees, 0, sizeof *c->callees * (size_t)(c->func->nstmts + 1));
    for (int32_t i = 0; i <= c->func->nstmts; i++)
        if (c->targets[i])
            memset(c->targets[i], 0, sizeof *c->targets[i] * CLASS_SET_MAX);
    n->weak = c->weak;
    visit_block(n, c, &c->func->body);
    n->weak = false;
    c->reachable |= n->final;
}

/* ---- the program ---- */

static void find_read(const IrBlock *b, bool *read) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        for (int32_t i = 0; i < s->nargs; i++)
            if (s->args[i] >= 0)
                read[s->args[i]] = true;
        find_read(&s->body, read);
        find_read(&s->orelse, read);
    }
}

static void prepare(Inference *n, IrModule *m, int32_t index) {
    n->modules[index] = (ModuleTypes){m, ARENA_ARRAY(n->arena, Type, m->nglobals + 1)};
    for (int32_t i = 0; i < m->nfuncs; i++) {
        IrFunc *f = m->funcs[i];
        FuncInfo *info = ARENA_NEW(n->arena, FuncInfo);
        f->info = info;
        info->module_index = index;
        info->free_sites = ARENA_ARRAY(n->arena, Site *, f->nfreevars + 1);
        info->sites = ARENA_ARRAY(n->arena, Site *, f->nstmts + 1);
        info->cell_sites = ARENA_ARRAY(n->arena, Site *, f->nvars + 1);
        info->read = ARENA_ARRAY(n->arena, bool, f->nvars + 1);
        find_read(&f->body, info->read);
        info->star = site_new(n->arena, 1);
        info->starstar = site_new(n->arena, 2);
        for (int32_t v = 0; v < f->nvars; v++)
            info->cell_sites[v] = site_new(n->arena, 1);
    }
}

/* Copies that the last round did not call any more (their callers' types grew) are dropped. */
static void drop_unvisited(FuncInfo *info, bool keep) {
    Copy **link = &info->copies;
    while (*link) {
        if ((*link)->visited || keep) {
            (*link)->visited = false;
            link = &(*link)->next;
        } else {
            *link = (*link)->next;
            info->ncopies--;
        }
    }
}

static void round_of_visits(Inference *n) {
    n->changed = false;
    for (int32_t i = 0; i < n->nmodules; i++)
        for (int32_t j = 0; j < n->modules[i].module->nfuncs; j++)
            drop_unvisited(infer_func(n->modules[i].module->funcs[j]), n->coarse);
    n->nstack = 0;
    for (int32_t i = 0; i < n->nmodules; i++)
        if (!n->modules[i].module->untyped)
            infer_copy(n, n->modules[i].module->funcs[0], NULL);
    for (int32_t i = 0; i < n->nmodules; i++)
        for (int32_t j = 0; j < n->modules[i].module->nfuncs; j++)
            if (infer_func(n->modules[i].module->funcs[j])->unknown_callers)
                visit_any(n, n->modules[i].module->funcs[j]);
    while (n->nstack)
        visit_copy(n, n->stack[--n->nstack]);
    if (!n->changed && !n->final)
        find_unknown_callers(n);
}

static void give_up_changing(Inference *n) {
    for (int32_t i = 0; i < n->nmodules; i++)
        for (int32_t j = 0; j < n->modules[i].module->nfuncs; j++)
            for (Copy *c = infer_func(n->modules[i].module->funcs[j])->copies; c; c = c->next) {
                c->result = TYPE(ANY);
                for (int32_t v = 0; v < c->func->nvars; v++)
                    c->vars[v] = TYPE(ANY);
            }
}

Inference *infer_program(Arena *arena, IrModule **modules, int32_t count) {
    Inference *n = ARENA_NEW(arena, Inference);
    n->arena = arena;
    n->nmodules = count;
    type_use_arena(arena);
    n->modules = ARENA_ARRAY(arena, ModuleTypes, count);
    for (int32_t i = 0; i < count; i++)
        prepare(n, modules[i], i);
    int32_t rounds = 0;
    do
        do {
            n->coarse = rounds >= INFER_FINE_ROUNDS;
            round_of_visits(n);
        } while (n->changed && ++rounds < INFER_ROUNDS);
    while (!n->changed && ++rounds < INFER_ROUNDS / 2 && infer_merge(n));
    if (n->changed)
        give_up_changing(n);
    n->final = true;
    round_of_visits(n);
    infer_drop_useless(n);
    return n;
}
