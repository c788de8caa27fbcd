/* infer_op.c: result types of operators and item access. */
#include "typeinfer/infer_internal.h"

static bool is_integral(Type t) {
    return type_is_int(t) || t.kind == TYPE_LONG;
}

static bool is_number(Type t) {
    return is_integral(t) || t.kind == TYPE_FLOAT;
}

static Type integral_result(const Copy *c, const IrStmt *s, Type a, Type b) {
    if (s->number == CW_OP_TRUEDIV)
        return TYPE(FLOAT);
    if (a.kind == TYPE_BOOL && b.kind == TYPE_BOOL &&
        (s->number == CW_OP_AND || s->number == CW_OP_OR || s->number == CW_OP_XOR))
        return TYPE(BOOL);
    if (s->number == CW_OP_MATMUL)
        return TYPE(ANY);
    if (a.kind == TYPE_LONG || b.kind == TYPE_LONG) {
        /* masks and remainders by small numbers bring big ints back */
        bool narrows = s->number == CW_OP_AND || s->number == CW_OP_MOD;
        return narrows && b.kind == TYPE_INT ? TYPE(INT) : TYPE(LONG);
    }
    if (s->number == CW_OP_POW) {
        IrRef e = s->args[1];
        const IrConst *k = IR_IS_CONST(e) ? &c->func->module->consts[IR_CONST_INDEX(e)] : NULL;
        bool small = k && k->kind == IR_CONST_INT && k->integer >= 0 && k->integer <= 3;
        return small && !IR_IS_CONST(s->args[0]) ? TYPE(INT) : TYPE(LONG);
    }
    if (s->number == CW_OP_LSHIFT && IR_IS_CONST(s->args[1])) {
        int64_t by = c->func->module->consts[IR_CONST_INDEX(s->args[1])].integer;
        return by < 48 ? TYPE(INT) : TYPE(LONG);
    }
    return TYPE(INT);
}

/* A type whose operators are all known here. */
static bool is_builtin_value(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_NONE:
    case TYPE_STR:
    case TYPE_BYTES:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_TUPLE:
    case TYPE_ITERABLE:
    case TYPE_FUNCTION:
    case TYPE_CALLABLE:
        return true;
    default:
        return is_number(t);
    }
}

/* In-place operators do what the others do. */
static bool is_immutable(Type t) {
    return is_number(t) || t.kind == TYPE_STR || t.kind == TYPE_BYTES || t.kind == TYPE_TUPLE;
}

static bool lacks_operator(Type t, const char *name);

static Type pow_result(Type a, Type b) {
    return a.kind == TYPE_FLOAT || b.kind == TYPE_FLOAT ? TYPE(FLOAT) : TYPE(LONG);
}

static Type some_sequence(Inference *n, Copy *c, const IrStmt *s, Type a, Type b);

/* Tuples of known lengths. */
static Type tuple_sum(Inference *n, Copy *c, const IrStmt *s, Type a, Type b) {
    int32_t na = site_find(a.ref)->nitems, nb = site_find(b.ref)->nitems;
    Type t = infer_site_type(n, c, s, TYPE_TUPLE, na + nb);
    if (site_find(t.ref)->nitems != na + nb) /* lengths that vary */
        return some_sequence(n, c, s, a, b);
    for (int32_t i = 0; i < na + nb; i++)
        infer_widen_item(n, t, i, i < na ? type_item(a, i) : type_item(b, i - na));
    return t;
}

/* A sequence whose length is not known. */
static Type some_sequence(Inference *n, Copy *c, const IrStmt *s, Type a, Type b) {
    Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
    infer_widen_item(n, t, 0, infer_iterated(a));
    infer_widen_item(n, t, 0, infer_iterated(b));
    return t;
}

/* seq + seq, seq * int: a new container with the items of both. */
static Type sequence_result(Inference *n, Copy *c, const IrStmt *s, Type a, Type b) {
    bool repeat = s->number == CW_OP_MUL;
    if (repeat && is_integral(a)) {
        Type t = a;
        a = b;
        b = t;
    }
    bool tuples = (a.kind == TYPE_TUPLE || a.kind == TYPE_ITERABLE) &&
                  (b.kind == TYPE_TUPLE || b.kind == TYPE_ITERABLE);
    if (s->number == CW_OP_ADD && tuples)
        return a.kind == TYPE_TUPLE && b.kind == TYPE_TUPLE ? tuple_sum(n, c, s, a, b)
                                                            : some_sequence(n, c, s, a, b);
    if (repeat && is_integral(b) && (a.kind == TYPE_TUPLE || a.kind == TYPE_ITERABLE))
        return some_sequence(n, c, s, a, a);
    if (repeat ? !is_integral(b) : s->number != CW_OP_ADD || b.kind != a.kind)
        return is_builtin_value(a) && is_builtin_value(b) && (s->op == IR_BINARY || is_immutable(a))
                   ? TYPE(NEVER)
                   : TYPE(ANY);
    if (a.kind == TYPE_STR || a.kind == TYPE_BYTES)
        return a;
    if (a.kind != TYPE_LIST)
        return is_builtin_value(a) && is_builtin_value(b) ? TYPE(NEVER) : TYPE(ANY);
    if (s->op == IR_INPLACE) {
        if (!repeat)
            infer_widen_item(n, a, 0, type_item(b, 0));
        return a;
    }
    Type t = infer_site_type(n, c, s, TYPE_LIST, 1);
    infer_widen_item(n, t, 0, type_item(a, 0));
    if (!repeat)
        infer_widen_item(n, t, 0, type_item(b, 0));
    return t;
}

bool infer_lacks_method(Type t, const char *name) {
    return lacks_operator(t, name);
}

/* Values of the type have no such operator method. */
static bool lacks_operator(Type t, const char *name) {
    if (t.kind != TYPE_INSTANCE && t.kind != TYPE_ONEOF)
        return is_builtin_value(t);
    for (int32_t i = 0; i < type_class_count(t); i++)
        if (!type_class(t, i)->regular || infer_is_decorated(type_class(t, i)) ||
            infer_find_attribute(type_class(t, i), name))
            return false;
    return true;
}

/* The operator as a method of a or, reflected, of b. */
static Type operator_method(Inference *n, Copy *c, IrStmt *s, Type a, Type b) {
    static const char *const reflected[] = {
        "__radd__",    "__rsub__",    "__rmul__", "__rtruediv__", "__rfloordiv__", "__rmod__",   "__rpow__",
        "__rlshift__", "__rrshift__", "__rand__", "__ror__",      "__rxor__",      "__rmatmul__"};
    static const char *const inplace[] = {
        "__iadd__",    "__isub__",    "__imul__", "__itruediv__", "__ifloordiv__", "__imod__",   "__ipow__",
        "__ilshift__", "__irshift__", "__iand__", "__ior__",      "__ixor__",      "__imatmul__"};
    Type t = TYPE(ANY);
    if (s->op == IR_INPLACE)
        t = infer_implemented(infer_method_types(n, a, inplace[s->number], &b, 1));
    if (t.kind == TYPE_ANY && a.kind == TYPE_INSTANCE && s->op == IR_BINARY)
        t = infer_operator_method(n, c, s, a, infer_operator_name(s));
    else if (t.kind == TYPE_ANY)
        t = infer_implemented(infer_method_types(n, a, infer_operator_method_name(s->number), &b, 1));
    if (t.kind == TYPE_ANY)
        t = infer_implemented(infer_method_types(n, b, reflected[s->number], &a, 1));
    bool raises = t.kind == TYPE_ANY && lacks_operator(a, infer_operator_method_name(s->number)) &&
                  lacks_operator(b, reflected[s->number]) &&
                  (s->op == IR_BINARY || lacks_operator(a, inplace[s->number]));
    return raises ? TYPE(NEVER) : t;
}

static bool may_have_operators(Type t) {
    return t.kind == TYPE_INSTANCE || t.kind == TYPE_ONEOF || (t.kind == TYPE_OBJECT && t.ref);
}

/* a op b for an operator that is not the statement's own (sum, pow); unions member by member. */
Type infer_binary_op(Inference *n, Copy *c, IrStmt *s, int64_t op, Type a, Type b) {
    Type result = TYPE(NEVER);
    IrStmt with = *s;
    with.op = IR_INPLACE;
    with.number = op;
    for (int32_t i = 0; i < type_member_count(a); i++)
        for (int32_t j = 0; j < type_member_count(b); j++) {
            Type x = type_member(a, i), y = type_member(b, j);
            bool numbers = is_number(x) && is_number(y);
            result = type_join(result, numbers && op == CW_OP_POW ? pow_result(x, y)
                                       : numbers                  ? infer_binary(n, c, &with, x, y)
                                       : may_have_operators(x) || may_have_operators(y)
                                           ? operator_method(n, c, &with, x, y)
                                       : x.kind == TYPE_NEVER || y.kind == TYPE_NEVER ? TYPE(NEVER)
                                       : y.kind == TYPE_OBJECT                        ? y
                                       : is_integral(x)                               ? TYPE(ANY)
                                                                                      : y);
        }
    return result;
}

Type infer_binary(Inference *n, Copy *c, const IrStmt *s, Type a, Type b) {
    if (a.kind == TYPE_NEVER || b.kind == TYPE_NEVER)
        return TYPE(NEVER);
    if (may_have_operators(a) || may_have_operators(b))
        return operator_method(n, c, (IrStmt *)s, a, b);
    if (a.kind == TYPE_NONE || b.kind == TYPE_NONE)
        return TYPE(NEVER);
    bool sets =
        (a.kind == TYPE_SET || a.kind == TYPE_ITERABLE) && (b.kind == TYPE_SET || b.kind == TYPE_ITERABLE);
    if (sets && (a.kind != TYPE_SET || b.kind != TYPE_SET) && s->number != CW_OP_ADD)
        return s->op == IR_INPLACE ? a : some_sequence(n, c, s, a, b);
    if (a.kind == TYPE_OBJECT && is_number(b))
        return a;
    if (b.kind == TYPE_OBJECT && is_number(a))
        return b;
    if (a.kind == TYPE_DICT && b.kind == TYPE_DICT) {
        Type t = s->op == IR_INPLACE ? a : infer_site_type(n, c, s, TYPE_DICT, 2);
        for (int32_t i = 0; i < 2; i++) {
            infer_widen_item(n, t, i, type_item(a, i));
            infer_widen_item(n, t, i, type_item(b, i));
        }
        return t;
    }
    if (is_number(a) && is_number(b)) {
        if (is_integral(a) && is_integral(b))
            return integral_result(c, s, a, b);
        return s->number <= CW_OP_POW ? TYPE(FLOAT) : TYPE(ANY);
    }
    if ((a.kind == TYPE_STR || a.kind == TYPE_BYTES) && s->number == CW_OP_MOD)
        return a;
    if (a.kind == TYPE_SET && b.kind == TYPE_SET)
        return a;
    return sequence_result(n, c, s, a, b);
}

Type infer_unary(int64_t op, Type a) {
    if (a.kind == TYPE_BOOL)
        return TYPE(INT);
    if (a.kind == TYPE_INT || a.kind == TYPE_LONG || a.kind == TYPE_NEVER)
        return a;
    if (a.kind == TYPE_OBJECT)
        return a;
    if (a.kind != TYPE_FLOAT && is_builtin_value(a))
        return TYPE(NEVER);
    return a.kind == TYPE_FLOAT && op != CW_OP_INVERT ? a : TYPE(ANY);
}

/* Almost every comparison gives a bool; the emitter tests it. */
Type infer_compare_types(Inference *n, Copy *c, IrStmt *s, Type a, Type b) {
    if (a.kind == TYPE_NEVER || b.kind == TYPE_NEVER)
        return TYPE(NEVER);
    if (a.kind == TYPE_INSTANCE && infer_find_method(a.ref, infer_operator_name(s))) {
        Type t = infer_operator_method(n, c, s, a, infer_operator_name(s));
        return t.kind == TYPE_ANY ? TYPE(BOOL) : t;
    }
    if (may_have_operators(a) && infer_find_method(type_class(a, 0), infer_operator_name(s))) {
        Type t = infer_implemented(infer_method_types(n, a, infer_operator_name(s), &b, 1));
        return t.kind == TYPE_ANY ? TYPE(BOOL) : t;
    }
    return TYPE(BOOL);
}

/* Keys of unknown type are taken for indices: slices are mostly written where they are used. */
static bool may_be_index(Type key) {
    for (int32_t i = 0; key.kind == TYPE_UNION && i < type_member_count(key); i++)
        if (is_integral(type_member(key, i)))
            return true;
    return is_integral(key) || key.kind == TYPE_ANY;
}

Type infer_getitem(Inference *n, Copy *c, const IrStmt *s, Type container, Type key) {
    if (container.kind == TYPE_NEVER || container.kind == TYPE_NONE || key.kind == TYPE_NEVER)
        return TYPE(NEVER);
    bool integral = may_be_index(key);
    switch ((TypeKind)container.kind) {
    case TYPE_STR:
        return TYPE(STR);
    case TYPE_BYTES:
        return integral ? TYPE(INT) : TYPE(BYTES);
    case TYPE_DICT:
        return type_item(container, 1);
    case TYPE_LIST:
        if (integral)
            return type_item(container, 0);
        if (key.kind == TYPE_SLICE) {
            Type t = infer_site_type(n, c, s, TYPE_LIST, 1);
            infer_widen_item(n, t, 0, type_item(container, 0));
            return t;
        }
        return is_builtin_value(key) ? TYPE(NEVER) : TYPE(ANY);
    case TYPE_TUPLE:
        if (integral && IR_IS_CONST(s->args[1])) {
            int64_t i = c->func->module->consts[IR_CONST_INDEX(s->args[1])].integer;
            int32_t count = site_find(container.ref)->nitems;
            i = i < 0 ? i + count : i;
            return i >= 0 && i < count ? type_item(container, (int32_t)i) : TYPE(NEVER);
        }
        return integral                ? infer_iterated(container)
               : is_builtin_value(key) ? TYPE(NEVER)
                                       : some_sequence(n, c, s, container, container);
    case TYPE_ITERABLE:
        return key.kind != TYPE_SLICE ? type_item(container, 0) : container;
    case TYPE_RANGE:
        return TYPE(INT);
    case TYPE_NONE:
    case TYPE_INT:
    case TYPE_LONG:
    case TYPE_FLOAT:
    case TYPE_BOOL:
    case TYPE_FUNCTION:
        return TYPE(NEVER);
    case TYPE_ONEOF:
    case TYPE_OBJECT: {
        Type t = infer_method_types(n, container, "__getitem__", &key, 1);
        return t.kind == TYPE_ANY && lacks_operator(container, "__getitem__") ? TYPE(NEVER) : t;
    }
    default:
        return TYPE(ANY);
    }
}

Type infer_iterated(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_NEVER:
    case TYPE_NONE: /* not iterable: it raises */
    case TYPE_INT:
    case TYPE_LONG:
    case TYPE_FLOAT:
    case TYPE_BOOL:
        return TYPE(NEVER);
    case TYPE_UNION: {
        Type joined = TYPE(NEVER);
        for (int32_t i = 0; i < type_member_count(t); i++)
            joined = type_join(joined, infer_iterated(type_member(t, i)));
        return joined;
    }
    case TYPE_STR:
        return TYPE(STR);
    case TYPE_BYTES:
    case TYPE_RANGE:
    case TYPE_RANGE_ITER:
        return TYPE(INT);
    case TYPE_LIST:
    case TYPE_LIST_ITER:
    case TYPE_SET:
    case TYPE_DICT:
    case TYPE_ITERABLE:
        return type_item(t, 0);
    case TYPE_TUPLE: {
        Type joined = TYPE(NEVER);
        for (int32_t i = 0; i < site_find(t.ref)->nitems; i++)
            joined = type_join(joined, type_item(t, i));
        return joined;
    }
    default:
        return TYPE(ANY);
    }
}
