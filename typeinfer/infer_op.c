/* infer_op.c: result types of operators and item access. */
#include "typeinfer/infer_internal.h"

static bool is_integral(Type t) {
    return t.kind == TYPE_INT || t.kind == TYPE_BOOL || t.kind == TYPE_LONG;
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

/* seq + seq, seq * int: a new container with the items of both. */
static Type sequence_result(Inference *n, Copy *c, const IrStmt *s, Type a, Type b) {
    bool repeat = s->number == CW_OP_MUL;
    if (repeat && is_integral(a)) {
        Type t = a;
        a = b;
        b = t;
    }
    if (repeat ? !is_integral(b) : s->number != CW_OP_ADD || b.kind != a.kind)
        return TYPE(ANY);
    if (a.kind == TYPE_STR || a.kind == TYPE_BYTES)
        return a;
    if (a.kind != TYPE_LIST)
        return TYPE(ANY);
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

Type infer_binary(Inference *n, Copy *c, const IrStmt *s, Type a, Type b) {
    if (a.kind == TYPE_NEVER || b.kind == TYPE_NEVER)
        return TYPE(NEVER);
    if (a.kind == TYPE_INSTANCE && s->op == IR_BINARY)
        return infer_operator_method(n, c, (IrStmt *)s, a, infer_operator_name(s));
    if (a.optional || b.optional)
        return TYPE(ANY);
    if (is_number(a) && is_number(b)) {
        if (is_integral(a) && is_integral(b))
            return integral_result(c, s, a, b);
        return s->number <= CW_OP_POW ? TYPE(FLOAT) : TYPE(ANY);
    }
    if (a.kind == TYPE_STR && s->number == CW_OP_MOD)
        return TYPE(STR);
    if (a.kind == TYPE_SET && b.kind == TYPE_SET)
        return a;
    return sequence_result(n, c, s, a, b);
}

Type infer_unary(int64_t op, Type a) {
    if (a.kind == TYPE_BOOL)
        return TYPE(INT);
    if (a.kind == TYPE_INT || a.kind == TYPE_LONG || a.kind == TYPE_NEVER)
        return a;
    return a.kind == TYPE_FLOAT && op != CW_OP_INVERT ? a : TYPE(ANY);
}

Type infer_compare(int64_t op, Type a, Type b) {
    if (a.kind == TYPE_NEVER || b.kind == TYPE_NEVER)
        return TYPE(NEVER);
    if (is_number(a) && is_number(b))
        return TYPE(BOOL);
    bool equality = op == CW_CMP_EQ || op == CW_CMP_NE;
    bool builtin_a = a.kind != TYPE_ANY && a.kind != TYPE_INSTANCE && a.kind != TYPE_ITERABLE;
    bool builtin_b = b.kind != TYPE_ANY && b.kind != TYPE_INSTANCE && b.kind != TYPE_ITERABLE;
    if (builtin_a && builtin_b && (equality || a.kind == b.kind))
        return TYPE(BOOL);
    return TYPE(ANY);
}

Type infer_getitem(Inference *n, Copy *c, const IrStmt *s, Type container, Type key) {
    if (container.kind == TYPE_NEVER || container.kind == TYPE_NONE || key.kind == TYPE_NEVER)
        return TYPE(NEVER);
    bool integral = key.kind == TYPE_INT || key.kind == TYPE_BOOL;
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
        return TYPE(ANY);
    case TYPE_TUPLE:
        if (integral && IR_IS_CONST(s->args[1])) {
            int64_t i = c->func->module->consts[IR_CONST_INDEX(s->args[1])].integer;
            int32_t count = site_find(container.ref)->nitems;
            i = i < 0 ? i + count : i;
            return i >= 0 && i < count ? type_item(container, (int32_t)i) : TYPE(ANY);
        }
        return integral ? infer_iterated(container) : TYPE(ANY);
    default:
        return TYPE(ANY);
    }
}

Type infer_iterated(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_NEVER:
        return TYPE(NEVER);
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
