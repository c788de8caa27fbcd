/* infer_call.c: calls: copies of known functions, instances, built-in functions and methods. */
#include "typeinfer/infer_internal.h"

#include <string.h>

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

enum { MAX_PARAMS = 32 };

static Type iterable_of(Inference *n, Copy *c, IrStmt *s, Type item) {
    Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
    infer_widen_item(n, t, 0, item);
    return t;
}

/* A direct call of f; NEVER while an argument's type is unknown. */
static Type call_function(Inference *n, Copy *c, IrStmt *s, IrFunc *f, int32_t first, Type self,
                          int32_t operand) {
    int32_t sources[MAX_PARAMS];
    Type params[MAX_PARAMS];
    c->callees[s->id] = NULL;
    if (f->nparams > MAX_PARAMS || !infer_bind(c, s, f, first, operand, sources))
        return TYPE(ANY);
    if (first)
        params[0] = self;
    for (int32_t p = first; p < f->nparams; p++) {
        Type given = sources[p] < 0 ? default_type(f, p) : infer_ref(c, s->args[sources[p]]);
        params[p] = given.kind == TYPE_RANGE_ITER ? iterable_of(n, c, s, TYPE(INT)) : infer_stored(given);
        if (params[p].kind == TYPE_NEVER)
            return TYPE(NEVER);
    }
    Copy *callee = infer_copy(n, f, params);
    c->callees[s->id] = callee;
    if (f->flags & CW_CODE_GENERATOR)
        return callee->yields;
    return f->flags & (CW_CODE_COROUTINE | CW_CODE_ASYNC_GENERATOR) ? TYPE(ANY) : callee->result;
}

static Type call_class(Inference *n, Copy *c, IrStmt *s, ClassInfo *cls) {
    if (!cls->regular)
        return TYPE(ANY);
    Type instance = {.kind = TYPE_INSTANCE, .ref = cls};
    IrFunc *init = infer_find_method(cls, "__init__");
    c->callees[s->id] = NULL;
    if (init) {
        if (call_function(n, c, s, init, 1, instance, 1).kind == TYPE_NEVER && !c->callees[s->id])
            return TYPE(NEVER);
    } else if (s->nargs != 1)
        return TYPE(ANY);
    return instance;
}

/* New container of kind with the items that iterating over `from` yields. */
static Type container_from(Inference *n, Copy *c, IrStmt *s, TypeKind kind, Type from) {
    Type t = infer_site_type(n, c, s, kind, kind == TYPE_DICT ? 2 : 1);
    infer_widen_item(n, t, 0, from);
    return t;
}

static Type tuple_iterable(Inference *n, Copy *c, IrStmt *s) {
    (void)s;
    (void)c;
    (void)n;
    return TYPE(ANY);
}

static bool is_subclass(const ClassInfo *c, const ClassInfo *base) {
    while (c && c != base)
        c = c->base;
    return c != NULL;
}

static Type call_builtin(Inference *n, Copy *c, IrStmt *s, int32_t id) {
    int32_t nargs = s->nargs - 1;
    bool plain = s->keywords == IR_NONE;
    Type a = nargs > 0 ? infer_ref(c, s->args[1]) : TYPE(NONE);
    Type b = nargs > 1 ? infer_ref(c, s->args[2]) : TYPE(NONE);
    if (a.kind == TYPE_NEVER || b.kind == TYPE_NEVER)
        return TYPE(NEVER);
    switch (id) {
    case BUILTIN_range: {
        Type t = TYPE(RANGE);
        t.number = 1;
        for (int32_t i = 1; i <= nargs; i++)
            if (infer_ref(c, s->args[i]).kind != TYPE_INT && infer_ref(c, s->args[i]).kind != TYPE_BOOL)
                return TYPE(ANY);
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
        if (a.kind == TYPE_INT || a.kind == TYPE_BOOL || a.kind == TYPE_FLOAT || a.kind == TYPE_STR)
            return TYPE(INT);
        return TYPE(LONG);
    case BUILTIN_float:
        return TYPE(FLOAT);
    case BUILTIN_bool:
    case BUILTIN_isinstance:
    case BUILTIN_any:
    case BUILTIN_all:
        return TYPE(BOOL);
    case BUILTIN_str:
    case BUILTIN_chr:
    case BUILTIN_repr:
    case BUILTIN_input:
    case BUILTIN_hex:
    case BUILTIN_bin:
    case BUILTIN_format:
        return TYPE(STR);
    case BUILTIN_bytes:
        return TYPE(BYTES);
    case BUILTIN_print:
        return TYPE(NONE);
    case BUILTIN_abs:
        return a.kind == TYPE_BOOL                                                 ? TYPE(INT)
               : a.kind == TYPE_INT || a.kind == TYPE_LONG || a.kind == TYPE_FLOAT ? a
                                                                                   : TYPE(ANY);
    case BUILTIN_round:
        return nargs == 1 && a.kind == TYPE_FLOAT ? TYPE(INT)
               : nargs == 2 || a.kind == TYPE_INT ? a
                                                  : TYPE(ANY);
    case BUILTIN_min:
    case BUILTIN_max: {
        Type t = nargs == 1 ? infer_iterated(a) : TYPE(NEVER);
        for (int32_t i = 1; i <= nargs && nargs > 1 && plain; i++)
            t = type_join(t, infer_ref(c, s->args[i]));
        return plain ? t : nargs == 1 || nargs > 2 ? t.kind == TYPE_NEVER ? TYPE(ANY) : t : TYPE(ANY);
    }
    case BUILTIN_sum: {
        Type t = infer_iterated(a);
        return nargs == 1 && (t.kind == TYPE_INT || t.kind == TYPE_NEVER) ? t
               : nargs == 1 && t.kind == TYPE_BOOL                        ? TYPE(INT)
                                                                          : TYPE(ANY);
    }
    case BUILTIN_list:
    case BUILTIN_sorted:
        return container_from(n, c, s, TYPE_LIST, nargs ? infer_iterated(a) : TYPE(NEVER));
    case BUILTIN_set:
        return container_from(n, c, s, TYPE_SET, nargs ? infer_iterated(a) : TYPE(NEVER));
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
        return nargs == 0 && plain ? infer_site_type(n, c, s, TYPE_DICT, 2) : TYPE(ANY);
    default:
        return tuple_iterable(n, c, s);
    }
}

/* Calls one of several functions: a copy of each. */
static Type call_functions(Inference *n, Copy *c, IrStmt *s, Type f) {
    Type result = TYPE(NEVER);
    Copy **targets = ARENA_ARRAY(n->arena, Copy *, CLASS_SET_MAX);
    for (int32_t i = 0; i < type_function_count(f); i++) {
        result = type_join(result, call_function(n, c, s, type_function(f, i), 0, TYPE(NEVER), 1));
        targets[i] = c->callees[s->id];
    }
    c->callees[s->id] = NULL;
    c->targets[s->id] = targets;
    return result;
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
        return f.optional ? TYPE(ANY) : call_function(n, c, s, f.ref, 0, TYPE(NEVER), 1);
    case TYPE_CLASS:
        return f.optional ? TYPE(ANY) : call_class(n, c, s, f.ref);
    case TYPE_BUILTIN:
        return call_builtin(n, c, s, ((const Builtin *)f.ref)->id);
    default:
        return TYPE(ANY);
    }
}

/* ---- methods of built-in types ---- */

typedef enum Result {
    RESULT_NONE,
    RESULT_BOOL,
    RESULT_INT,
    RESULT_STR,
    RESULT_BYTES,
    RESULT_FLOAT,
    RESULT_ANY,
    RESULT_SELF,     /* the receiver's own type, new container */
    RESULT_ITEM,     /* items[0] */
    RESULT_VALUE,    /* items[1] */
    RESULT_VALUE_OR, /* dict.get, dict.setdefault, dict.pop: value or second argument (or None) */
    RESULT_STR_LIST, /* list of str */
    RESULT_KEYS,
    RESULT_VALUES,
    RESULT_ITEMS
} Result;

typedef enum Effect {
    EFFECT_NONE,
    EFFECT_ADD_FIRST,  /* argument 1 joins items[0] */
    EFFECT_ADD_SECOND, /* argument 2 joins items[0] */
    EFFECT_ADD_ALL,    /* what argument 1 yields joins items[0] */
    EFFECT_ADD_PAIR    /* arguments 1, 2 join items[0], items[1] */
} Effect;

typedef struct MethodType {
    uint8_t kind; /* of the receiver */
    const char *name;
    uint8_t result, effect;
} MethodType;

static const MethodType method_types[] = {
    {TYPE_LIST, "append", RESULT_NONE, EFFECT_ADD_FIRST},
    {TYPE_LIST, "insert", RESULT_NONE, EFFECT_ADD_SECOND},
    {TYPE_LIST, "extend", RESULT_NONE, EFFECT_ADD_ALL},
    {TYPE_LIST, "pop", RESULT_ITEM, EFFECT_NONE},
    {TYPE_LIST, "remove", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "sort", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "reverse", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "clear", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_LIST, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_LIST, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "add", RESULT_NONE, EFFECT_ADD_FIRST},
    {TYPE_SET, "update", RESULT_NONE, EFFECT_ADD_ALL},
    {TYPE_SET, "discard", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "remove", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "pop", RESULT_ITEM, EFFECT_NONE},
    {TYPE_SET, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "clear", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "union", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "intersection", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "difference", RESULT_SELF, EFFECT_NONE},
    {TYPE_DICT, "get", RESULT_VALUE_OR, EFFECT_NONE},
    {TYPE_DICT, "setdefault", RESULT_VALUE_OR, EFFECT_ADD_PAIR},
    {TYPE_DICT, "pop", RESULT_VALUE_OR, EFFECT_NONE},
    {TYPE_DICT, "keys", RESULT_KEYS, EFFECT_NONE},
    {TYPE_DICT, "values", RESULT_VALUES, EFFECT_NONE},
    {TYPE_DICT, "items", RESULT_ITEMS, EFFECT_NONE},
    {TYPE_DICT, "clear", RESULT_NONE, EFFECT_NONE},
    {TYPE_DICT, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_STR, "join", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "split", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_STR, "rsplit", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_STR, "splitlines", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_STR, "strip", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "lstrip", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "rstrip", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "lower", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "upper", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "title", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "capitalize", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "swapcase", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "casefold", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "replace", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "center", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "ljust", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "rjust", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "zfill", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "format", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "translate", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "expandtabs", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "removeprefix", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "removesuffix", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "encode", RESULT_BYTES, EFFECT_NONE},
    {TYPE_STR, "find", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "rfind", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "startswith", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "endswith", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isdigit", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isalpha", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isalnum", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isspace", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isupper", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "islower", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isidentifier", RESULT_BOOL, EFFECT_NONE},
    {TYPE_INT, "bit_length", RESULT_INT, EFFECT_NONE},
    {TYPE_BYTES, "decode", RESULT_STR, EFFECT_NONE},
};

static void apply_effect(Inference *n, Copy *c, IrStmt *s, Type self, uint8_t effect) {
    Type a = s->nargs > 1 ? infer_ref(c, s->args[1]) : TYPE(NEVER);
    Type b = s->nargs > 2 ? infer_ref(c, s->args[2]) : TYPE(NONE);
    switch ((Effect)effect) {
    case EFFECT_NONE:
        return;
    case EFFECT_ADD_FIRST:
        infer_widen_item(n, self, 0, a);
        return;
    case EFFECT_ADD_SECOND:
        infer_widen_item(n, self, 0, b);
        return;
    case EFFECT_ADD_ALL:
        infer_widen_item(n, self, 0, infer_iterated(a));
        return;
    case EFFECT_ADD_PAIR:
        infer_widen_item(n, self, 0, a);
        infer_widen_item(n, self, 1, b);
        return;
    }
}

/* dict.items(): the pair's site hangs off the statement too: items 1 and 2 of the iterable's site. */
static Type items_of(Inference *n, Copy *c, IrStmt *s, Type self) {
    Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
    Site *site = site_find(t.ref);
    if (site->items[0].kind == TYPE_NEVER)
        site->items[0] = (Type){.kind = TYPE_TUPLE, .ref = site_new(n->arena, 2)};
    infer_widen_item(n, site->items[0], 0, type_item(self, 0));
    infer_widen_item(n, site->items[0], 1, type_item(self, 1));
    return t;
}

static Type method_result(Inference *n, Copy *c, IrStmt *s, Type self, uint8_t result) {
    switch ((Result)result) {
    case RESULT_NONE:
        return TYPE(NONE);
    case RESULT_BOOL:
        return TYPE(BOOL);
    case RESULT_INT:
        return TYPE(INT);
    case RESULT_STR:
        return TYPE(STR);
    case RESULT_BYTES:
        return TYPE(BYTES);
    case RESULT_FLOAT:
        return TYPE(FLOAT);
    case RESULT_ITEM:
        return type_item(self, 0);
    case RESULT_VALUE:
        return type_item(self, 1);
    case RESULT_VALUE_OR:
        return s->nargs > 2 ? type_join(type_item(self, 1), infer_ref(c, s->args[2]))
               : !strcmp(infer_const_name(c, s->name), "pop") ? type_item(self, 1)
                                                              : type_join(type_item(self, 1), TYPE(NONE));
    case RESULT_SELF: {
        Type t = infer_site_type(n, c, s, self.kind, self.kind == TYPE_DICT ? 2 : 1);
        infer_widen_item(n, t, 0, type_item(self, 0));
        if (self.kind == TYPE_DICT)
            infer_widen_item(n, t, 1, type_item(self, 1));
        return t;
    }
    case RESULT_STR_LIST: {
        Type t = infer_site_type(n, c, s, TYPE_LIST, 1);
        infer_widen_item(n, t, 0, TYPE(STR));
        return t;
    }
    case RESULT_KEYS:
        return iterable_of(n, c, s, type_item(self, 0));
    case RESULT_VALUES:
        return iterable_of(n, c, s, type_item(self, 1));
    case RESULT_ITEMS:
        return items_of(n, c, s, self);
    case RESULT_ANY:
        break;
    }
    return TYPE(ANY);
}

/* Functions of module math: result type. */
static Type math_result(const char *name) {
    static const char *const floats[] = {"sqrt",  "sin",   "cos",  "tan",      "exp",     "log",
                                         "log2",  "log10", "atan", "atan2",    "asin",    "acos",
                                         "hypot", "fabs",  "pow",  "radians",  "degrees", "sinh",
                                         "cosh",  "tanh",  "fmod", "copysign", "dist",    "fsum"};
    static const char *const ints[] = {"floor", "ceil", "trunc", "gcd", "isqrt"};
    for (size_t i = 0; i < sizeof floats / sizeof *floats; i++)
        if (!strcmp(name, floats[i]))
            return TYPE(FLOAT);
    for (size_t i = 0; i < sizeof ints / sizeof *ints; i++)
        if (!strcmp(name, ints[i]))
            return TYPE(INT);
    return TYPE(ANY);
}

/* Calls method `name` of every class that the receiver may have; ANY if one has no plain method of that name.
 */
static Type call_instance(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    Type result = TYPE(NEVER);
    int32_t count = type_class_count(self);
    if (!c->targets[s->id])
        c->targets[s->id] = ARENA_ARRAY(n->arena, Copy *, CLASS_SET_MAX);
    memset(c->targets[s->id], 0, sizeof(Copy *) * CLASS_SET_MAX);
    for (int32_t i = 0; i < count; i++) {
        ClassInfo *k = type_class(self, i);
        IrFunc *f = infer_find_method(k, name);
        if (!f || infer_field_slot(k, name) >= 0)
            return TYPE(ANY);
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

const char *infer_operator_name(const IrStmt *s) {
    static const char *const binary[] = {"__add__", "__sub__", "__mul__",    "__truediv__", "__floordiv__",
                                         "__mod__", "__pow__", "__lshift__", "__rshift__",  "__and__",
                                         "__or__",  "__xor__", "__matmul__"};
    static const char *const compare[] = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};
    switch ((IrOp)s->op) {
    case IR_BINARY:
        return binary[s->number];
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

/* The copy is called directly only if its result cannot be NotImplemented, which a settled type excludes. */
Type infer_operator_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    IrFunc *f =
        name && self.kind == TYPE_INSTANCE && !self.optional ? infer_find_method(self.ref, name) : NULL;
    c->callees[s->id] = NULL;
    if (!f || infer_field_slot(self.ref, name) >= 0)
        return TYPE(ANY);
    Type other = s->nargs > 1 ? infer_ref(c, s->args[1]) : TYPE(NONE);
    if (other.kind == TYPE_ONEOF || (other.kind == TYPE_INSTANCE && other.ref != self.ref) ||
        other.kind == TYPE_ANY)
        return TYPE(ANY); /* the other operand's class may come first */
    Type t = call_function(n, c, s, f, 1, self, 1);
    if (t.kind == TYPE_ANY)
        c->callees[s->id] = NULL;
    return t;
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
    if (self.kind == TYPE_SUPER)
        return call_super_method(n, c, s, self, name);
    if (self.optional)
        return TYPE(ANY);
    if (self.kind == TYPE_MODULE && !strcmp(self.ref, "math"))
        return math_result(name);
    for (size_t i = 0; i < sizeof method_types / sizeof *method_types; i++) {
        const MethodType *m = &method_types[i];
        if (m->kind == self.kind && !strcmp(m->name, name)) {
            apply_effect(n, c, s, self, m->effect);
            return method_result(n, c, s, self, m->result);
        }
    }
    return TYPE(ANY);
}
