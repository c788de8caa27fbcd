/* mod_operator.c: module operator: the operators as functions. itemgetter, attrgetter and methodcaller are in
 * mod_operator_call.c. */
#include "mod_operator.h"
#include "bytes.h"

#define BINARY(name, op)                                                                                     \
    CW_FN(op_##name) {                                                                                       \
        return cw_number_binary(cx, op, args[0], args[1]);                                                   \
    }                                                                                                        \
    CW_FN(op_i##name) {                                                                                      \
        return cw_number_inplace(cx, op, args[0], args[1]);                                                  \
    }
BINARY(add, CW_OP_ADD)
BINARY(sub, CW_OP_SUB)
BINARY(mul, CW_OP_MUL)
BINARY(truediv, CW_OP_TRUEDIV)
BINARY(floordiv, CW_OP_FLOORDIV)
BINARY(mod, CW_OP_MOD)
BINARY(pow, CW_OP_POW)
BINARY(lshift, CW_OP_LSHIFT)
BINARY(rshift, CW_OP_RSHIFT)
BINARY(and, CW_OP_AND)
BINARY(or, CW_OP_OR)
BINARY(xor, CW_OP_XOR)
BINARY(matmul, CW_OP_MATMUL)

#define COMPARISON(name, op)                                                                                 \
    CW_FN(op_##name) {                                                                                       \
        return cw_object_compare(cx, op, args[0], args[1]);                                                  \
    }
COMPARISON(lt, CW_CMP_LT)
COMPARISON(le, CW_CMP_LE)
COMPARISON(eq, CW_CMP_EQ)
COMPARISON(ne, CW_CMP_NE)
COMPARISON(gt, CW_CMP_GT)
COMPARISON(ge, CW_CMP_GE)

CW_FN(op_neg) {
    return cw_number_unary(cx, CW_OP_NEG, args[0]);
}
CW_FN(op_pos) {
    return cw_number_unary(cx, CW_OP_POS, args[0]);
}
CW_FN(op_invert) {
    return cw_number_unary(cx, CW_OP_INVERT, args[0]);
}
CW_FN(op_abs) {
    CW_STATIC_NAME(abs_name, "abs");
    return cw_call1(cx, cw_dict_get_str(cx, cx->state->builtins, &abs_name), args[0]);
}
CW_FN(op_index) {
    return cw_number_index(cx, args[0]);
}

static cw_value truth(int64_t yes) {
    return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
}
CW_FN(op_not) {
    int64_t yes = cw_object_truth(cx, args[0]);
    return truth(yes < 0 ? yes : !yes);
}
CW_FN(op_truth) {
    return truth(cw_object_truth(cx, args[0]));
}
CW_FN(op_is) {
    return CW_MK_BOOL(cw_object_is(args[0], args[1]));
}
CW_FN(op_is_not) {
    return CW_MK_BOOL(!cw_object_is(args[0], args[1]));
}
CW_FN(op_contains) {
    return truth(cw_object_contains(cx, args[0], args[1]));
}
CW_FN(op_getitem) {
    return cw_object_getitem(cx, args[0], args[1]);
}
CW_FN(op_setitem) {
    return cw_object_setitem(cx, args[0], args[1], args[2]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
CW_FN(op_delitem) {
    return cw_object_delitem(cx, args[0], args[1]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static int64_t is_sequence(cw_ctx *cx, cw_value v) {
    cw_type *t = cw_type_of(v);
    return !(t->flags & CW_TYPE_DICT) && (t->getitem || cw_type_lookup(cx, t, &cw_name_getitem).tag);
}
/* + of sequences: the type's own, else the operator where both are sequences. */
static cw_value concatenate(cw_ctx *cx, const cw_value *args, int64_t inplace) {
    cw_type *t = cw_type_of(args[0]);
    if (inplace && t->inplace_concat)
        return t->inplace_concat(cx, args[0], args[1]);
    if (t->concat)
        return t->concat(cx, args[0], args[1]);
    if (!is_sequence(cx, args[0]) || !is_sequence(cx, args[1]))
        return cw_raise(cx, &cw_type_TypeError, "'%T' object can't be concatenated", &args[0]);
    return (inplace ? cw_number_inplace : cw_number_binary)(cx, CW_OP_ADD, args[0], args[1]);
}
CW_FN(op_concat) {
    return concatenate(cx, args, 0);
}
CW_FN(op_iconcat) {
    return concatenate(cx, args, 1);
}

/* An iterator of what is searched. */
static cw_value search_iter(cw_ctx *cx, cw_value v) {
    cw_value it = cw_object_iter(cx, v);
    if (!it.tag && cw_pending_is(cx, &cw_type_TypeError)) {
        cw_clear(cx);
        cw_raise(cx, &cw_type_TypeError, "argument of type '%T' is not iterable", &v);
    }
    return it;
}

CW_FN(op_count_of) {
    cw_value it = search_iter(cx, args[0]), x;
    int64_t n = 0;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t same = cw_value_equal(cx, x, args[1]);
        if (same < 0)
            return CW_MK_NULL;
        n += same;
    }
    return cx->exc ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(op_index_of) {
    cw_value it = search_iter(cx, args[0]), x;
    if (!it.tag)
        return it;
    for (int64_t i = 0; (x = cw_object_next(cx, it)).tag; i++) {
        int64_t same = cw_value_equal(cx, x, args[1]);
        if (same)
            return same < 0 ? CW_MK_NULL : CW_MK_INT(i);
    }
    return cx->exc ? CW_MK_NULL : cw_raise(cx, &cw_type_ValueError, "sequence.index(x): x not in sequence");
}

CW_FN(op_length_hint) {
    int64_t fallback = 0;
    if (nargs > 1 && cw_int_as_i64(cx, args[1], &fallback) < 0)
        return CW_MK_NULL;
    int64_t n = cw_length_hint(cx, args[0], fallback);
    return n < 0 && cx->exc ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(op_call) {
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "call expected at least 1 argument, got 0");
    return cw_call(cx, args[0], args + 1, nargs - 1, kwnames);
}

/* Equality of two ASCII strs or two bytes-likes, in a time that does not tell where they differ. */
cw_value cw_compare_digest(cw_ctx *cx, cw_value self CW_UNUSED, const cw_value *args, int64_t nargs CW_UNUSED,
                           cw_tuple *kwnames CW_UNUSED) {
    cw_span a, b;
    int64_t strs = CW_STR_CHECK(args[0]) + CW_STR_CHECK(args[1]);
    if (strs == 2) {
        cw_str *s = CW_AS_STR(args[0]), *t = CW_AS_STR(args[1]);
        if (!s->ascii || !t->ascii)
            return cw_raise(cx, &cw_type_TypeError,
                            "comparing strings with non-ASCII characters is not supported");
        a = (cw_span){s->data, s->len};
        b = (cw_span){t->data, t->len};
    } else if (strs || !cw_type_of(args[0])->getbuffer || !cw_type_of(args[1])->getbuffer) {
        return cw_raise(cx, &cw_type_TypeError,
                        "unsupported operand types(s) or combination of types: '%T' and '%T'", &args[0],
                        &args[1]);
    } else if (cw_span_get(cx, args[0], &a) < 0 || cw_span_get(cx, args[1], &b) < 0) {
        return CW_MK_NULL;
    }
    volatile uint8_t difference = a.len != b.len;
    for (int64_t i = 0; i < b.len; i++)
        difference |= (a.len == b.len ? a.data[i] : b.data[i]) ^ b.data[i];
    return CW_MK_BOOL(!difference);
}

#define TWO(name, fn) CW_MN(name, fn, 2, 2)
#define BOTH(name)                                                                                           \
    TWO(#name, op_##name), TWO("__" #name "__", op_##name), TWO("i" #name, op_i##name),                      \
        TWO("__i" #name "__", op_i##name)
#define KEYWORD_NAMED(name)                                                                                  \
    TWO(#name "_", op_##name), TWO("__" #name "__", op_##name), TWO("i" #name, op_i##name),                  \
        TWO("__i" #name "__", op_i##name)
#define COMPARE(name) TWO(#name, op_##name), TWO("__" #name "__", op_##name)
#define ONE(name) CW_M1(#name, op_##name), CW_M1("__" #name "__", op_##name)

static const cw_method_def operator_functions[] = {
    BOTH(add),
    BOTH(sub),
    BOTH(mul),
    BOTH(truediv),
    BOTH(floordiv),
    BOTH(mod),
    BOTH(pow),
    BOTH(lshift),
    BOTH(rshift),
    KEYWORD_NAMED(and),
    KEYWORD_NAMED(or),
    BOTH(xor),
    BOTH(matmul),
    COMPARE(lt),
    COMPARE(le),
    COMPARE(eq),
    COMPARE(ne),
    COMPARE(gt),
    COMPARE(ge),
    ONE(neg),
    ONE(pos),
    ONE(invert),
    ONE(abs),
    ONE(index),
    CW_M1("inv", op_invert),
    CW_M1("__inv__", op_invert),
    CW_M1("not_", op_not),
    CW_M1("__not__", op_not),
    CW_M1("truth", op_truth),
    TWO("is_", op_is),
    TWO("is_not", op_is_not),
    TWO("contains", op_contains),
    TWO("__contains__", op_contains),
    TWO("getitem", op_getitem),
    TWO("__getitem__", op_getitem),
    CW_MN("setitem", op_setitem, 3, 3),
    CW_MN("__setitem__", op_setitem, 3, 3),
    TWO("delitem", op_delitem),
    TWO("__delitem__", op_delitem),
    TWO("concat", op_concat),
    TWO("__concat__", op_concat),
    TWO("iconcat", op_iconcat),
    TWO("__iconcat__", op_iconcat),
    TWO("countOf", op_count_of),
    TWO("indexOf", op_index_of),
    CW_MN("length_hint", op_length_hint, 1, 2),
    {"call", op_call, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 1, -1, NULL},
    {"__call__", op_call, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 1, -1, NULL},
    CW_M_END};

static const cw_method_def operator_private[] = {TWO("_compare_digest", cw_compare_digest), CW_M_END};

/* __add__ is the object add: each name with underscores follows the one without. */
static void share_functions(cw_ctx *cx, cw_module *m) {
    for (const cw_method_def *d = operator_functions + 1; d->name; d++)
        if (d->name[0] == '_' && d[-1].fn == d->fn)
            cw_module_set(cx, m, d->name, cw_dict_get_str(cx, m->dict, cw_str_intern(cx, d[-1].name)));
}

static int64_t operator_exec(cw_ctx *cx, cw_module *m) {
    share_functions(cx, m);
    cw_module_set(cx, m, "itemgetter", CW_MK_OBJ(&cw_type_itemgetter));
    cw_module_set(cx, m, "attrgetter", CW_MK_OBJ(&cw_type_attrgetter));
    return cw_module_set(cx, m, "methodcaller", CW_MK_OBJ(&cw_type_methodcaller));
}

/* operator and _operator have the same functions: those of the module that is imported first. */
static int64_t operator_share(cw_ctx *cx, cw_module *m, const char *name) {
    cw_value other = cw_dict_get_str(cx, cx->state->modules, cw_str_intern(cx, name));
    if (!CW_IS_EXACT(other, &cw_type_module))
        return 0;
    for (const cw_method_def *def = operator_functions; def->name; def++) {
        cw_value function = cw_dict_get_str(cx, ((cw_module *)other.p)->dict, cw_str_intern(cx, def->name));
        if (function.tag && cw_module_set(cx, m, def->name, function) < 0)
            return -1;
    }
    return 0;
}

/* The functions are those of _operator, and say so; __all__ has the names without underscores in front. */
static int64_t operator_public_exec(cw_ctx *cx, cw_module *m) {
    static const char *const classes[] = {"attrgetter", "itemgetter", "methodcaller"};
    cw_value all = cw_list_new(cx, 0), home = cw_str_new(cx, "_operator", -1), function = CW_MK_NULL;
    for (const cw_method_def *def = operator_functions; def->name; def++) {
        if (def == operator_functions || def->fn != def[-1].fn || def->name[0] != '_')
            function = cw_native_new(cx, def, CW_MK_NULL, CW_AS_STR(home));
        cw_module_set(cx, m, def->name, function);
        if (def->name[0] != '_')
            cw_list_append(cx, all.p, CW_MK_OBJ(cw_str_intern(cx, def->name)));
    }
    for (int i = 0; i < 3; i++)
        cw_list_append(cx, all.p, CW_MK_OBJ(cw_str_intern(cx, classes[i])));
    if (!cw_list_sort(cx, all.p, CW_MK_NULL, 0).tag)
        return -1;
    cw_module_set(cx, m, "__all__", all);
    return operator_share(cx, m, "_operator") < 0 ? -1 : operator_exec(cx, m);
}

const cw_native_module cw_native_operator = {"operator", NULL, operator_public_exec, "Operator interface."};
static int64_t operator_private_exec(cw_ctx *cx, cw_module *m) {
    cw_value digest = cw_native_new(cx, operator_private, CW_MK_NULL, m->name);
    return cw_module_set(cx, m, "_compare_digest", digest) < 0 || operator_share(cx, m, "operator") < 0
               ? -1
               : operator_exec(cx, m);
}

const cw_native_module cw_native__operator = {"_operator", operator_functions, operator_private_exec,
                                              "Operator interface."};
