/* infer_call.c: calls: copies of known functions, instances, built-in functions and methods. */
#include "typeinfer/infer_internal.h"

#include <string.h>

enum { MAX_PARAMS = 32 };

static const IrConst *constant(const Copy *c, IrRef ref) {
    return &c->func->module->consts[IR_CONST_INDEX(ref)];
}

const char *infer_const_name(const Copy *c, IrRef name) {
    return constant(c, name)->text;
}

static int32_t infer_keyword_count(const Copy *c, const IrStmt *s) {
    return s->keywords == IR_NONE ? 0 : constant(c, s->keywords)->nitems;
}

/* Binds the operands of a call to the parameters of f: sources[p] is the operand index, or -1 for the default
 * value. first: parameters bound by the caller (self). False: not a call that can be made directly. */
bool infer_bind(const Copy *c, const IrStmt *s, const IrFunc *f, int32_t first, int32_t operand,
                int32_t *sources) {
    if (f->flags & (CW_CODE_VARARGS | CW_CODE_VARKEYWORDS) || f->kind != IR_FUNC_FUNCTION ||
        f->module->untyped)
        return false;
    int32_t nkw = infer_keyword_count(c, s);
    int32_t positional = s->nargs - operand - nkw;
    if (positional + first > f->argcount)
        return false;
    for (int32_t p = first; p < f->nparams; p++)
        sources[p] = p - first < positional ? operand + p - first : -1;
    for (int32_t k = 0; k < nkw; k++) {
        const char *name = constant(c, constant(c, s->keywords)->items[k])->text;
        int32_t p = f->posonly;
        while (p < f->nparams && strcmp(f->vars[p].name, name))
            p++;
        if (p == f->nparams || p < first || sources[p] >= 0)
            return false;
        sources[p] = s->nargs - nkw + k;
    }
    const FuncInfo *info = infer_func(f);
    int32_t ndefaults = info->defaults.kind == TYPE_TUPLE ? site_find(info->defaults.ref)->nitems : 0;
    for (int32_t p = first; p < f->nparams; p++)
        if (sources[p] < 0 && (p >= f->argcount || p < f->argcount - ndefaults))
            return false;
    return true;
}

static Type default_type(const IrFunc *f, int32_t p) {
    Type d = infer_func(f)->defaults;
    return type_item(d, p - (f->argcount - site_find(d.ref)->nitems));
}

/* What a call of f gives whose copy is `callee`. */
static Type call_result(const IrFunc *f, const Copy *callee) {
    if (f->flags & CW_CODE_GENERATOR)
        return callee->yields;
    return f->flags & (CW_CODE_COROUTINE | CW_CODE_ASYNC_GENERATOR) ? TYPE(OBJECT) : callee->result;
}

/* Puts an argument into parameter p, or into *args. */
static void take_positional(Inference *n, const IrFunc *f, int32_t p, Type t, Type *params) {
    FuncInfo *info = infer_func(f);
    if (p < f->argcount)
        params[p] = type_join(params[p], infer_stored(t));
    else if (f->flags & CW_CODE_VARARGS)
        infer_widen_item(n, (Type){.kind = TYPE_ITERABLE, .ref = info->star}, 0, t);
}

static void take_keyword(Inference *n, const IrFunc *f, const char *name, Type t, Type *params) {
    int32_t p = f->posonly, named = f->argcount + f->kwonly;
    while (p < named && (!name || strcmp(f->vars[p].name, name)))
        p++;
    if (p < named)
        params[p] = type_join(params[p], infer_stored(t));
    else
        infer_widen_item(n, (Type){.kind = TYPE_DICT, .ref = infer_func(f)->starstar}, 1, t);
}

/* Parameters that got nothing take their defaults; *args and **kwargs what all calls gave them. */
static void take_defaults(Inference *n, const IrFunc *f, Type *params) {
    FuncInfo *info = infer_func(f);
    int32_t ndefaults = info->defaults.kind == TYPE_TUPLE ? site_find(info->defaults.ref)->nitems : 0;
    int32_t named = f->argcount + f->kwonly, p;
    for (p = 0; p < named; p++)
        if (params[p].kind == TYPE_NEVER)
            params[p] = p >= f->argcount               ? infer_stored(info->keyword_default)
                        : p >= f->argcount - ndefaults ? infer_stored(default_type(f, p))
                                                       : TYPE(NEVER);
    if (f->flags & CW_CODE_VARARGS)
        params[p++] = (Type){.kind = TYPE_ITERABLE, .ref = site_find(info->star)};
    if (f->flags & CW_CODE_VARKEYWORDS) {
        Type kwargs = {.kind = TYPE_DICT, .ref = site_find(info->starstar)};
        infer_widen_item(n, kwargs, 0, TYPE(STR));
        params[p] = kwargs;
    }
}

/* The copy for these parameters; NULL while one is unknown. */
static Copy *copy_for(Inference *n, IrFunc *f, Type *params) {
    take_defaults(n, f, params);
    for (int32_t p = 0; p < f->nparams; p++)
        if (params[p].kind == TYPE_NEVER)
            return NULL;
    return infer_copy(n, f, params);
}

Type infer_call_types(Inference *n, IrFunc *f, const Type *args, int32_t nargs) {
    Type params[MAX_PARAMS] = {{0}};
    if (f->nparams > MAX_PARAMS || f->module->untyped || f->kind != IR_FUNC_FUNCTION)
        return TYPE(ANY);
    for (int32_t i = 0; i < nargs; i++)
        take_positional(n, f, i, args[i], params);
    Copy *callee = copy_for(n, f, params);
    return callee ? call_result(f, callee) : TYPE(NEVER);
}

/* A call that the emitter leaves to the runtime: *args parameters and the like. */
static Type call_loosely(Inference *n, Copy *c, IrStmt *s, IrFunc *f, int32_t first, Type self,
                         int32_t operand) {
    Type params[MAX_PARAMS] = {{0}};
    int32_t nkw = infer_keyword_count(c, s);
    if (f->nparams > MAX_PARAMS || f->module->untyped || f->kind != IR_FUNC_FUNCTION)
        return TYPE(ANY);
    if (first)
        take_positional(n, f, 0, self, params);
    for (int32_t i = operand; i < s->nargs - nkw; i++)
        take_positional(n, f, i - operand + first, infer_ref(c, s->args[i]), params);
    for (int32_t k = 0; k < nkw; k++)
        take_keyword(n, f, constant(c, constant(c, s->keywords)->items[k])->text,
                     infer_ref(c, s->args[s->nargs - nkw + k]), params);
    Copy *callee = copy_for(n, f, params);
    return callee ? call_result(f, callee) : TYPE(NEVER);
}

/* f(fixed..., *items, **values): any parameter after the fixed ones may get any of them. */
typedef struct Spread {
    const Type *fixed;
    int32_t nfixed;
    Type item, value;
} Spread;

static Type call_spread(Inference *n, IrFunc *f, Type self, const Spread *with) {
    Type item = with->item, value = with->value;
    Type params[MAX_PARAMS] = {{0}};
    int32_t first = self.kind != TYPE_NEVER;
    if (f->nparams > MAX_PARAMS || f->module->untyped || f->kind != IR_FUNC_FUNCTION)
        return TYPE(ANY);
    if (first)
        take_positional(n, f, 0, self, params);
    for (int32_t i = 0; i < with->nfixed; i++)
        take_positional(n, f, first + i, with->fixed[i], params);
    for (int32_t p = first + with->nfixed; p <= f->argcount && item.kind != TYPE_NEVER; p++)
        take_positional(n, f, p, item, params);
    for (int32_t p = f->posonly > first ? f->posonly : first;
         p < f->argcount + f->kwonly && value.kind != TYPE_NEVER; p++)
        params[p] = type_join(params[p], infer_stored(value));
    if (value.kind != TYPE_NEVER)
        take_keyword(n, f, NULL, value, params);
    Copy *callee = copy_for(n, f, params);
    return callee ? call_result(f, callee) : TYPE(NEVER);
}

/* A direct call of f; NEVER while an argument's type is unknown. */
static Type call_function(Inference *n, Copy *c, IrStmt *s, IrFunc *f, int32_t first, Type self,
                          int32_t operand) {
    int32_t sources[MAX_PARAMS];
    Type params[MAX_PARAMS];
    c->callees[s->id] = NULL;
    if (f->nparams > MAX_PARAMS || !infer_bind(c, s, f, first, operand, sources))
        return call_loosely(n, c, s, f, first, self, operand);
    if (first)
        params[0] = self;
    for (int32_t p = first; p < f->nparams; p++) {
        Type given = sources[p] < 0 ? default_type(f, p) : infer_ref(c, s->args[sources[p]]);
        params[p] = infer_stored(given);
        if (params[p].kind == TYPE_NEVER)
            return TYPE(NEVER);
    }
    Copy *callee = infer_copy(n, f, params);
    c->callees[s->id] = callee;
    return call_result(f, callee);
}

/* Instances of a class that the emitter does not make itself. */
static Type call_irregular(Inference *n, Copy *c, IrStmt *s, Type f) {
    ClassInfo *cls = f.ref;
    Type instance = infer_constructed(n, f);
    IrFunc *init = cls ? infer_find_method(cls, "__init__") : NULL;
    if (infer_has_made_init(cls))
        infer_made_init(n, c, s, cls);
    else if (init)
        call_loosely(n, c, s, init, 1, instance, 1);
    c->callees[s->id] = NULL;
    return instance;
}

static Type call_class(Inference *n, Copy *c, IrStmt *s, Type f) {
    ClassInfo *cls = f.ref;
    if (!cls->regular)
        return call_irregular(n, c, s, f);
    Type instance = infer_constructed(n, f);
    IrFunc *init = infer_find_method(cls, "__init__");
    c->callees[s->id] = NULL;
    if (init && call_function(n, c, s, init, 1, instance, 1).kind == TYPE_NEVER && !c->callees[s->id])
        return TYPE(NEVER);
    return instance;
}

/* New container of kind with the items that iterating over `from` yields. */
static Type container_from(Inference *n, Copy *c, IrStmt *s, TypeKind kind, Type from) {
    Type t = infer_site_type(n, c, s, kind, kind == TYPE_DICT ? 2 : 1);
    infer_widen_item(n, t, 0, from);
    return t;
}

static void copy_types(Type *to, const Type *from, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        to[i] = from[i];
}

Type infer_call_value(Inference *n, Copy *c, IrStmt *s, Type f, const Type *args, int32_t nargs) {
    Type with_self[MAX_PARAMS];
    switch ((TypeKind)f.kind) {
    case TYPE_NEVER:
        return f;
    case TYPE_FUNCTION:
    case TYPE_FUNCTIONS: {
        Type result = TYPE(NEVER);
        for (int32_t i = 0; i < type_function_count(f); i++)
            result = type_join(result, infer_call_types(n, type_function(f, i), args, nargs));
        return result;
    }
    case TYPE_CALLABLE:
        if (f.number && nargs < MAX_PARAMS) {
            with_self[0] = infer_func(f.ref)->self;
            copy_types(with_self + 1, args, nargs);
            return infer_call_types(n, f.ref, with_self, nargs + 1);
        }
        return infer_call_types(n, f.ref, args, nargs);
    case TYPE_CLASS:
    case TYPE_TYPE: {
        ClassInfo *cls = f.ref;
        Type instance = infer_constructed(n, f);
        IrFunc *init = cls ? infer_find_method(cls, "__init__") : NULL;
        with_self[0] = instance;
        if (init && nargs < MAX_PARAMS) {
            copy_types(with_self + 1, args, nargs);
            infer_call_types(n, init, with_self, nargs + 1);
        }
        return instance;
    }
    case TYPE_NATIVE:
    case TYPE_BUILTIN:
        switch (((const Builtin *)f.ref)->id) {
        case BUILTIN_int:
        case BUILTIN_len:
        case BUILTIN_ord:
            return TYPE(INT);
        case BUILTIN_str:
        case BUILTIN_repr:
        case BUILTIN_chr:
            return TYPE(STR);
        case BUILTIN_float:
            return TYPE(FLOAT);
        case BUILTIN_bool:
            return TYPE(BOOL);
        default:
            return TYPE(ANY);
        }
    case TYPE_MEMBER:
        return infer_native_call(n, c, s, f, args, nargs);
    default:
        return TYPE(ANY);
    }
}

Type infer_method_types(Inference *n, Type self, const char *name, const Type *args, int32_t nargs) {
    Type result = TYPE(NEVER), params[MAX_PARAMS];
    bool classes = self.kind == TYPE_INSTANCE || self.kind == TYPE_ONEOF;
    if (!classes && !(self.kind == TYPE_OBJECT && self.ref))
        return TYPE(ANY);
    for (int32_t i = 0; i < type_class_count(self); i++) {
        ClassInfo *k = type_class(self, i);
        IrFunc *f = infer_find_method(k, name);
        if (!f || nargs >= MAX_PARAMS)
            return TYPE(ANY);
        params[0] = classes ? (Type){.kind = TYPE_INSTANCE, .ref = k} : self;
        copy_types(params + 1, args, nargs);
        result = type_join(result, infer_call_types(n, f, params, nargs + 1));
    }
    return result;
}

Type infer_iterated_in(Inference *n, Type t) {
    if (t.kind == TYPE_UNION || t.optional) {
        Type joined = TYPE(NEVER);
        for (int32_t i = 0; i < type_member_count(t); i++)
            joined = type_join(joined, infer_iterated_in(n, type_member(t, i)));
        return joined;
    }
    if (t.kind != TYPE_INSTANCE && t.kind != TYPE_ONEOF && t.kind != TYPE_OBJECT)
        return infer_iterated(t);
    Type iterator = infer_method_types(n, t, "__iter__", NULL, 0);
    if (iterator.kind == TYPE_ANY) { /* the old protocol, or an iterator itself */
        Type index = TYPE(INT), item = infer_method_types(n, t, "__next__", NULL, 0);
        if (infer_lacks_method(t, "__iter__") && infer_lacks_method(t, "__next__") &&
            infer_lacks_method(t, "__getitem__"))
            return TYPE(NEVER);
        return item.kind != TYPE_ANY ? item : infer_method_types(n, t, "__getitem__", &index, 1);
    }
    if (iterator.kind == TYPE_INSTANCE || iterator.kind == TYPE_OBJECT)
        return infer_method_types(n, iterator, "__next__", NULL, 0);
    return infer_iterated(iterator);
}

static bool is_subclass(const ClassInfo *c, const ClassInfo *base) {
    while (c && c != base)
        c = c->base;
    return c != NULL;
}

/* dict(), dict(mapping or pairs), dict(name=value) */
static Type make_dict(Inference *n, Copy *c, IrStmt *s, int32_t nargs, bool plain) {
    Type t = infer_site_type(n, c, s, TYPE_DICT, 2);
    int32_t nkw = plain ? 0 : infer_keyword_count(c, s);
    for (int32_t k = 0; k < nkw; k++) {
        infer_widen_item(n, t, 0, TYPE(STR));
        infer_widen_item(n, t, 1, infer_ref(c, s->args[s->nargs - nkw + k]));
    }
    if (nargs == nkw)
        return t;
    Type from = infer_ref(c, s->args[1]);
    Type pair = from.kind == TYPE_DICT ? TYPE(NEVER) : infer_iterated_in(n, from);
    for (int32_t i = 0; i < 2; i++)
        infer_widen_item(n, t, i,
                         from.kind == TYPE_DICT    ? type_item(from, i)
                         : pair.kind == TYPE_TUPLE ? type_item(pair, i)
                                                   : infer_iterated(pair));
    return t;
}

static Type call_builtin(Inference *n, Copy *c, IrStmt *s, int32_t id) {
    int32_t nargs = s->nargs - 1;
    bool plain = s->keywords == IR_NONE;
    Type a = nargs > 0 ? type_set(infer_ref(c, s->args[1])) : TYPE(NONE);
    Type b = nargs > 1 ? type_set(infer_ref(c, s->args[2])) : TYPE(NONE);
    if (a.kind == TYPE_NEVER || b.kind == TYPE_NEVER)
        return TYPE(NEVER);
    switch (id) {
    case BUILTIN_range: {
        Type t = TYPE(RANGE);
        t.number = 1;
        for (int32_t i = 1; i <= nargs; i++)
            if (!type_is_int(infer_ref(c, s->args[i])))
                return infer_iterable_of(n, c, s, TYPE(LONG));
        if (nargs == 3) {
            const IrConst *k = IR_IS_CONST(s->args[3]) ? constant(c, s->args[3]) : NULL;
            t.number = k && k->integer > -1000000 && k->integer < 1000000 ? (int32_t)k->integer : 0;
        }
        return nargs >= 1 && nargs <= 3 && plain ? t : TYPE(ANY);
    }
    case BUILTIN_len:
    case BUILTIN_ord:
    case BUILTIN_hash:
        return TYPE(INT);
    case BUILTIN_int:
        if (type_is_raw(a) || a.kind == TYPE_STR)
            return TYPE(INT);
        return TYPE(LONG);
    case BUILTIN_float:
        return TYPE(FLOAT);
    case BUILTIN_bool:
    case BUILTIN_isinstance:
    case BUILTIN_any:
    case BUILTIN_all:
    case BUILTIN_hasattr:
    case BUILTIN_callable:
    case BUILTIN_issubclass:
        return TYPE(BOOL);
    case BUILTIN_str:
    case BUILTIN_chr:
    case BUILTIN_repr:
    case BUILTIN_input:
    case BUILTIN_hex:
    case BUILTIN_bin:
    case BUILTIN_format:
    case BUILTIN_oct:
    case BUILTIN_ascii:
        return TYPE(STR);
    case BUILTIN_bytes:
        return TYPE(BYTES);
    case BUILTIN_print:
    case BUILTIN_setattr:
    case BUILTIN_delattr:
        return TYPE(NONE);
    case BUILTIN_id:
        return TYPE(INT);
    case BUILTIN_exit:
    case BUILTIN_quit:
        return TYPE(NEVER);
    case BUILTIN_enumerate: {
        Type items[2] = {TYPE(INT), infer_iterated_in(n, a)};
        return infer_iterable_of_tuples(n, c, s, items, 2);
    }
    case BUILTIN_zip: {
        Type items[MAX_PARAMS];
        for (int32_t i = 0; i < nargs && i < MAX_PARAMS; i++)
            items[i] = infer_iterated_in(n, infer_ref(c, s->args[i + 1]));
        return plain && nargs <= MAX_PARAMS ? infer_iterable_of_tuples(n, c, s, items, nargs) : TYPE(OBJECT);
    }
    case BUILTIN_map: {
        Type items[MAX_PARAMS];
        for (int32_t i = 1; i < nargs && i < MAX_PARAMS; i++)
            items[i - 1] = infer_iterated_in(n, infer_ref(c, s->args[i + 1]));
        return nargs > 1 ? infer_iterable_of(n, c, s, infer_call_value(n, c, s, a, items, nargs - 1))
                         : TYPE(OBJECT);
    }
    case BUILTIN_filter: {
        Type item = infer_iterated_in(n, b);
        infer_call_value(n, c, s, a, &item, 1);
        return infer_iterable_of(n, c, s, item);
    }
    case BUILTIN_iter:
        if (nargs == 2)
            return infer_iterable_of(n, c, s, infer_call_value(n, c, s, a, NULL, 0));
        return infer_iterable_of(n, c, s, infer_iterated_in(n, a));
    case BUILTIN_reversed:
    case BUILTIN_tuple:
    case BUILTIN_frozenset:
        return infer_iterable_of(n, c, s, nargs ? infer_iterated_in(n, a) : TYPE(NEVER));
    case BUILTIN_next: {
        Type t = a.kind == TYPE_INSTANCE || a.kind == TYPE_OBJECT
                     ? infer_method_types(n, a, "__next__", NULL, 0)
                     : infer_iterated_in(n, a);
        return nargs > 1 ? type_join(t, b) : t;
    }
    case BUILTIN_divmod: {
        bool floats = a.kind == TYPE_FLOAT || b.kind == TYPE_FLOAT;
        bool ints = type_is_int(a) && type_is_int(b);
        Type item = floats ? TYPE(FLOAT) : ints ? TYPE(INT) : TYPE(LONG);
        return infer_tuple_of(n, c, s, item, item);
    }
    case BUILTIN_pow:
        return nargs == 3 ? TYPE(INT) : infer_binary_op(n, c, s, CW_OP_POW, a, b);
    case BUILTIN_getattr:
        return TYPE(ANY);
    case BUILTIN_type:
        return (Type){.kind = TYPE_TYPE,
                      .ref = a.kind == TYPE_INSTANCE || a.kind == TYPE_OBJECT ? a.ref : NULL};
    case BUILTIN_vars:
    case BUILTIN_globals:
    case BUILTIN_locals: {
        Type t = infer_site_type(n, c, s, TYPE_DICT, 2);
        infer_widen_item(n, t, 0, TYPE(STR));
        infer_widen_item(n, t, 1, TYPE(ANY));
        return t;
    }
    case BUILTIN_dir:
        return container_from(n, c, s, TYPE_LIST, TYPE(STR));
    case BUILTIN_open:
        return infer_iterable_of(n, c, s, TYPE(STR));
    case BUILTIN_abs:
        return a.kind == TYPE_BOOL ? TYPE(INT)
               : a.kind == TYPE_INT || a.kind == TYPE_LONG || a.kind == TYPE_FLOAT
                   ? a
                   : infer_method_types(n, a, "__abs__", NULL, 0);
    case BUILTIN_round:
        return nargs == 1 && a.kind == TYPE_FLOAT ? TYPE(INT)
               : nargs == 2 || a.kind == TYPE_INT ? a
               : a.kind == TYPE_BOOL              ? TYPE(INT)
                                                  : infer_method_types(n, a, "__round__", NULL, 0);
    case BUILTIN_min:
    case BUILTIN_max: {
        int32_t nkw = infer_keyword_count(c, s);
        Type t = nargs - nkw == 1 ? infer_iterated_in(n, a) : TYPE(NEVER);
        for (int32_t i = 1; i <= nargs - nkw && nargs - nkw > 1; i++)
            t = type_join(t, infer_stored(infer_ref(c, s->args[i])));
        for (int32_t k = 0; k < nkw; k++) {
            Type v = infer_ref(c, s->args[s->nargs - nkw + k]);
            if (!strcmp(constant(c, constant(c, s->keywords)->items[k])->text, "key"))
                infer_call_value(n, c, s, v, &t, t.kind != TYPE_NEVER);
            else
                t = type_join(t, infer_stored(v));
        }
        return t;
    }
    case BUILTIN_sum: {
        Type t = infer_iterated_in(n, a), start = nargs > 1 ? b : TYPE(INT);
        if (t.kind == TYPE_NEVER || (nargs == 1 && t.kind == TYPE_INT))
            return t;
        return infer_binary_op(n, c, s, CW_OP_ADD, start, t);
    }
    case BUILTIN_list:
    case BUILTIN_sorted: {
        Type item = nargs ? infer_iterated_in(n, a) : TYPE(NEVER);
        if (!plain && item.kind != TYPE_NEVER) /* key= */
            infer_call_value(n, c, s, infer_ref(c, s->args[2]), &item, 1);
        return container_from(n, c, s, TYPE_LIST, item);
    }
    case BUILTIN_set:
        return container_from(n, c, s, TYPE_SET, nargs ? infer_iterated_in(n, a) : TYPE(NEVER));
    case BUILTIN_super: {
        if (nargs != 2 || a.kind != TYPE_CLASS || (b.kind != TYPE_INSTANCE && b.kind != TYPE_ONEOF) ||
            b.optional)
            return TYPE(ANY);
        for (int32_t i = 0; i < type_class_count(b); i++)
            if (!is_subclass(type_class(b, i), a.ref))
                return TYPE(ANY);
        Type t = infer_site_type(n, c, s, TYPE_SUPER, 2);
        infer_widen_item(n, t, 0, b);
        infer_widen_item(n, t, 1, a);
        return t;
    }
    case BUILTIN_dict:
        return make_dict(n, c, s, nargs, plain);
    default:
        return TYPE(OBJECT);
    }
}

/* Calls one of several functions: a copy of each. */
static Type call_functions(Inference *n, Copy *c, IrStmt *s, Type f) {
    Type result = TYPE(NEVER);
    Copy **targets = ARENA_ARRAY(n->arena, Copy *, FUNCTION_SET_MAX + 1);
    for (int32_t i = 0; i < type_function_count(f); i++) {
        result = type_join(result, call_function(n, c, s, type_function(f, i), 0, TYPE(NEVER), 1));
        targets[i] = c->callees[s->id];
    }
    c->callees[s->id] = NULL;
    c->targets[s->id] = type_function_count(f) <= CLASS_SET_MAX ? targets : NULL; /* else by the runtime */
    return result;
}

/* Calls a method with the operands from 1 on; the emitter leaves it to the runtime. */
static Type call_loosely_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    Type result = TYPE(NEVER);
    bool classes = self.kind == TYPE_INSTANCE || self.kind == TYPE_ONEOF;
    c->callees[s->id] = NULL;
    for (int32_t i = 0; i < type_class_count(self); i++) {
        ClassInfo *k = type_class(self, i);
        ClassMethod *m = infer_find_attribute(k, name);
        Type receiver = classes ? (Type){.kind = TYPE_INSTANCE, .ref = k} : self;
        IrFunc *f = m ? m->func ? m->func : m->wrapped : NULL;
        if (!f)
            return TYPE(ANY);
        if (!m->func && m->kind == METHOD_PROPERTY)
            return TYPE(ANY);
        bool first = m->func || m->kind == METHOD_CLASS;
        if (!m->func && m->kind == METHOD_CLASS)
            receiver = (Type){.kind = TYPE_TYPE, .ref = k};
        result = type_join(result, call_loosely(n, c, s, f, first, receiver, 1));
    }
    return result;
}

/* Something unknown is called: with a function or class just made it is a decorator, which most often gives
 * back the same or something that is called in the same way. */
static Type call_unknown(const Copy *c, const IrStmt *s) {
    Type a = s->nargs == 2 && s->keywords == IR_NONE ? infer_ref(c, s->args[1]) : TYPE(ANY);
    if (a.kind == TYPE_FUNCTION)
        return (Type){.kind = TYPE_CALLABLE, .ref = a.ref};
    if (a.kind == TYPE_CLASS || a.kind == TYPE_TYPE) /* DECORATED says which */
        return TYPE(OBJECT);
    return a.kind == TYPE_CALLABLE ? a : TYPE(ANY);
}

Type infer_call(Inference *n, Copy *c, IrStmt *s) {
    Type f = infer_ref(c, s->args[0]);
    for (int32_t i = 1; i < s->nargs; i++)
        if (infer_ref(c, s->args[i]).kind == TYPE_NEVER)
            return TYPE(NEVER);
    c->targets[s->id] = NULL;
    switch ((TypeKind)f.kind) {
    case TYPE_NEVER:
        return TYPE(NEVER);
    case TYPE_FUNCTIONS:
        return f.optional ? TYPE(ANY) : call_functions(n, c, s, f);
    case TYPE_FUNCTION:
        return call_function(n, c, s, f.ref, 0, TYPE(NEVER), 1);
    case TYPE_CALLABLE: {
        Type self = f.number ? infer_func(f.ref)->self : TYPE(NEVER);
        c->callees[s->id] = NULL;
        return call_loosely(n, c, s, f.ref, (int32_t)f.number, self, 1);
    }
    case TYPE_CLASS:
        return call_class(n, c, s, f);
    case TYPE_TYPE:
        return call_irregular(n, c, s, f);
    case TYPE_BUILTIN:
    case TYPE_NATIVE:
        return call_builtin(n, c, s, ((const Builtin *)f.ref)->id);
    case TYPE_INSTANCE:
    case TYPE_ONEOF:
        return call_loosely_method(n, c, s, f, "__call__");
    case TYPE_OBJECT:
        return f.ref ? call_loosely_method(n, c, s, f, "__call__") : call_unknown(c, s);
    case TYPE_NONE:
    case TYPE_INT:
    case TYPE_FLOAT:
    case TYPE_BOOL:
    case TYPE_STR:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_TUPLE:
        return TYPE(NEVER);
    case TYPE_MEMBER: {
        Type args[MAX_PARAMS];
        int32_t nargs = s->nargs - 1 < MAX_PARAMS ? s->nargs - 1 : MAX_PARAMS;
        for (int32_t i = 0; i < nargs; i++)
            args[i] = infer_ref(c, s->args[i + 1]);
        return infer_native_call(n, c, s, f, args, nargs);
    }
    default:
        return TYPE(ANY);
    }
}

static Type call_ex(Inference *n, Copy *c, IrStmt *s, const Type *fixed, int32_t nfixed) {
    Type f = infer_ref(c, s->args[0]);
    Type item = infer_iterated_in(n, infer_ref(c, s->args[1]));
    Type kw = s->args[2] == IR_NONE ? TYPE(NEVER) : infer_ref(c, s->args[2]);
    Type value = kw.kind == TYPE_DICT ? type_item(kw, 1) : kw.kind == TYPE_NEVER ? kw : TYPE(ANY);
    Spread with = {fixed, nfixed, item, value};
    switch ((TypeKind)f.kind) {
    case TYPE_NEVER:
        return f;
    case TYPE_FUNCTION:
    case TYPE_FUNCTIONS: {
        Type result = TYPE(NEVER);
        for (int32_t i = 0; i < type_function_count(f); i++)
            result = type_join(result, call_spread(n, type_function(f, i), TYPE(NEVER), &with));
        return result;
    }
    case TYPE_CALLABLE:
        return call_spread(n, f.ref, f.number ? infer_func(f.ref)->self : TYPE(NEVER), &with);
    case TYPE_CLASS:
    case TYPE_TYPE: {
        ClassInfo *cls = f.ref;
        Type instance = infer_constructed(n, f);
        IrFunc *init = cls ? infer_find_method(cls, "__init__") : NULL;
        if (init)
            call_spread(n, init, instance, &with);
        return instance;
    }
    case TYPE_BUILTIN:
    case TYPE_NATIVE:
        switch (((const Builtin *)f.ref)->id) {
        case BUILTIN_print:
            return TYPE(NONE);
        case BUILTIN_max:
        case BUILTIN_min:
            return item;
        case BUILTIN_zip: { /* as many items as there are iterables: not known */
            Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1), tuples = infer_iterated_in(n, item);
            Site *site = site_find(t.ref);
            if (site->items[0].kind == TYPE_NEVER)
                site->items[0] = (Type){.kind = TYPE_ITERABLE, .ref = site_new(n->arena, 1)};
            infer_widen_item(n, site_find(t.ref)->items[0], 0, tuples);
            return t;
        }
        default:
            return TYPE(OBJECT);
        }
    default:
        return TYPE(ANY);
    }
}

/* The statement that builds the list of arguments var. */
static const IrStmt *find_build_list(const IrBlock *b, IrRef var) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        if (s->kind == IR_STMT_OP && s->op == IR_BUILD_LIST && s->dsts[0] == var)
            return s;
        const IrStmt *inner = find_build_list(&s->body, var);
        if (!inner)
            inner = find_build_list(&s->orelse, var);
        if (inner)
            return inner;
    }
    return NULL;
}

Type infer_call_ex(Inference *n, Copy *c, IrStmt *s) {
    const IrStmt *list = s->args[1] >= 0 ? find_build_list(&c->func->body, s->args[1]) : NULL;
    Type fixed[MAX_PARAMS];
    int32_t nfixed = list && list->nargs <= MAX_PARAMS ? list->nargs : 0;
    for (int32_t i = 0; i < nfixed; i++)
        fixed[i] = infer_ref(c, list->args[i]);
    return call_ex(n, c, s, fixed, nfixed);
}

/* self.name(...) where name is an attribute that holds something to call. */
static Type call_field(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    Type f = TYPE(NEVER), args[MAX_PARAMS], result = TYPE(NEVER);
    for (int32_t i = 0; i < type_class_count(self); i++) {
        int32_t slot = infer_field_slot(type_class(self, i), name);
        if (slot >= 0)
            f = type_join(f, type_class(self, i)->fields[slot].type);
    }
    int32_t nargs = s->nargs - 1 < MAX_PARAMS ? s->nargs - 1 : MAX_PARAMS;
    for (int32_t i = 0; i < nargs; i++)
        args[i] = infer_ref(c, s->args[i + 1]);
    for (int32_t i = 0; i < type_member_count(f); i++)
        if (type_member(f, i).kind != TYPE_NONE)
            result = type_join(result, infer_call_value(n, c, s, type_member(f, i), args, nargs));
    return result;
}

/* Calls method `name` of every class that the receiver may have; ANY if one has no plain method of that name.
 */
static Type call_instance(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    Type result = TYPE(NEVER);
    int32_t count = type_class_count(self);
    if (!c->targets[s->id])
        c->targets[s->id] = ARENA_ARRAY(n->arena, Copy *, CLASS_SET_MAX + 1);
    memset(c->targets[s->id], 0, sizeof(Copy *) * CLASS_SET_MAX);
    for (int32_t i = 0; i < count; i++) {
        ClassInfo *k = type_class(self, i);
        IrFunc *f = infer_find_method(k, name);
        if (!f || infer_field_slot(k, name) >= 0) {
            infer_forget_callees(c, s);
            return infer_field_slot(k, name) >= 0 ? call_field(n, c, s, self, name)
                                                  : call_loosely_method(n, c, s, self, name);
        }
        Type receiver = {.kind = TYPE_INSTANCE, .ref = k};
        result = type_join(result, call_function(n, c, s, f, 1, receiver, 1));
        c->targets[s->id][i] = c->callees[s->id];
    }
    return result;
}

static Type call_super_method(Inference *n, Copy *c, IrStmt *s, Type super, const char *name) {
    Type object = type_item(super, 0), cls = type_item(super, 1);
    ClassInfo *base = cls.kind == TYPE_CLASS ? ((ClassInfo *)cls.ref)->base : NULL;
    IrFunc *f = base ? infer_find_method(base, name) : NULL;
    bool known = object.kind == TYPE_INSTANCE || object.kind == TYPE_ONEOF;
    return f && known && !object.optional ? call_function(n, c, s, f, 1, object, 1) : TYPE(ANY);
}

const char *infer_operator_method_name(int64_t op) {
    static const char *const binary[] = {"__add__", "__sub__", "__mul__",    "__truediv__", "__floordiv__",
                                         "__mod__", "__pow__", "__lshift__", "__rshift__",  "__and__",
                                         "__or__",  "__xor__", "__matmul__"};
    return binary[op];
}

const char *infer_operator_name(const IrStmt *s) {
    static const char *const compare[] = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};
    switch ((IrOp)s->op) {
    case IR_BINARY:
        return infer_operator_method_name(s->number);
    case IR_COMPARE:
        return compare[s->number];
    case IR_GETITEM:
        return "__getitem__";
    case IR_UNARY:
        return s->number == CW_OP_NEG ? "__neg__" : NULL;
    default:
        return NULL;
    }
}

/* t without NotImplemented, which is one of the objects of unknown class; ANY if that is all there is. */
Type infer_implemented(Type t) {
    Type kept = TYPE(NEVER);
    bool dropped = false;
    for (int32_t i = 0; i < type_member_count(t); i++) {
        Type m = type_member(t, i);
        if (m.kind == TYPE_OBJECT && !m.ref)
            dropped = true;
        else
            kept = type_join(kept, m);
    }
    return dropped && kept.kind == TYPE_NEVER ? TYPE(ANY) : kept;
}

/* The copy is called directly only if its result cannot be NotImplemented, which a settled type excludes. */
Type infer_operator_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    IrFunc *f =
        name && self.kind == TYPE_INSTANCE && !self.optional ? infer_find_method(self.ref, name) : NULL;
    c->callees[s->id] = NULL;
    if (!f || infer_field_slot(self.ref, name) >= 0)
        return TYPE(ANY);
    Type other = s->nargs > 1 ? infer_ref(c, s->args[1]) : TYPE(NONE);
    Type t = call_function(n, c, s, f, 1, self, 1), implemented = infer_implemented(t);
    if (other.kind == TYPE_ONEOF || (other.kind == TYPE_INSTANCE && other.ref != self.ref) ||
        other.kind == TYPE_ANY || other.kind == TYPE_OBJECT || other.kind == TYPE_UNION)
        c->callees[s->id] = NULL; /* the other operand's class may come first */
    if (t.kind == TYPE_ANY || !type_equal(t, implemented))
        c->callees[s->id] = NULL;
    return implemented;
}

/* Class.name(...): a static or class method, or a function of the class with its self. */
static Type call_class_method(Inference *n, Copy *c, IrStmt *s, Type cls, const char *name) {
    ClassMethod *m = infer_find_attribute(cls.ref, name);
    IrFunc *f = m ? m->func ? m->func : m->wrapped : NULL;
    c->callees[s->id] = NULL;
    if (!f || (!m->func && m->kind == METHOD_PROPERTY))
        return TYPE(ANY);
    bool first = !m->func && m->kind == METHOD_CLASS;
    return call_loosely(n, c, s, f, first, (Type){.kind = TYPE_TYPE, .ref = cls.ref}, 1);
}

Type infer_call_method(Inference *n, Copy *c, IrStmt *s) {
    Type self = infer_ref(c, s->args[0]);
    const char *name = infer_const_name(c, s->name);
    for (int32_t i = 0; i < s->nargs; i++)
        if (infer_ref(c, s->args[i]).kind == TYPE_NEVER)
            return TYPE(NEVER);
    if (self.kind == TYPE_NONE) /* before other stores are known */
        return TYPE(NEVER);
    if (self.kind == TYPE_INSTANCE || self.kind == TYPE_ONEOF)
        return call_instance(n, c, s, self, name);
    if (self.kind == TYPE_OBJECT && self.ref)
        return call_loosely_method(n, c, s, self, name);
    if (self.kind == TYPE_SUPER)
        return call_super_method(n, c, s, self, name);
    if ((self.kind == TYPE_CLASS || self.kind == TYPE_TYPE) && self.ref)
        return call_class_method(n, c, s, self, name);
    if (self.kind == TYPE_MODULE) {
        Type f = infer_module_attribute(n, self.ref, name), result = TYPE(NEVER), args[MAX_PARAMS];
        int32_t nargs = s->nargs - 1 < MAX_PARAMS ? s->nargs - 1 : MAX_PARAMS;
        for (int32_t i = 0; i < nargs; i++)
            args[i] = infer_ref(c, s->args[i + 1]);
        for (int32_t i = 0; i < type_member_count(f); i++)
            result = type_join(result, infer_call_value(n, c, s, type_member(f, i), args, nargs));
        return result;
    }
    return infer_native_method(n, c, s, self, name);
}
