/* compare.c: identity, truth, rich comparison, equality as containers see it, and hashes. */
#include <math.h>

#include "type.h"
#include "order.h"

int64_t cw_object_is(cw_value a, cw_value b) {
    if (a.tag != b.tag)
        return 0;
    return a.tag == CW_NONE || a.i == b.i;
}

/* ---- truth ---- */
int64_t cw_object_truth(cw_ctx *cx, cw_value v) {
    switch (v.tag) {
    case CW_NONE:
        return 0;
    case CW_BOOL:
    case CW_INT:
        return v.i != 0;
    case CW_FLOAT:
        return v.d != 0;
    }
    cw_type *t = CW_TYPE_OF_PTR(v.p);
    if (t == &cw_type_str)
        return CW_AS_STR(v)->len != 0;
    if (t == &cw_type_list)
        return CW_AS_LIST(v)->len != 0;
    if (t == &cw_type_dict)
        return CW_AS_DICT(v)->used != 0;
    if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)))
        cw_type_ready(cx, t);
    if (t->truth)
        return t->truth(cx, v);
    if (t->len) {
        int64_t n = t->len(cx, v);
        return n < 0 ? -1 : n > 0;
    }
    return 1;
}

/* ---- rich comparison ---- */
static const char *const compare_names[] = {"<", "<=", "==", "!=", ">", ">="};
static const int64_t reflected[] = {CW_CMP_GT, CW_CMP_GE, CW_CMP_EQ, CW_CMP_NE, CW_CMP_LT, CW_CMP_LE};

/* Result of comparing two ints, floats or strs, -1 where this is not such a case. */
static inline int64_t fast_compare(int64_t op, cw_value a, cw_value b) {
    if (a.tag == CW_INT) {
        if (b.tag == CW_INT)
            return cw_int_satisfies(op, a.i, b.i);
        if (b.tag == CW_FLOAT && a.i > -(1L << 53) && a.i < (1L << 53))
            return cw_double_satisfies(op, (double)a.i, b.d);
    } else if (a.tag == CW_FLOAT) {
        if (b.tag == CW_FLOAT)
            return cw_double_satisfies(op, a.d, b.d);
        if (b.tag == CW_INT && b.i > -(1L << 53) && b.i < (1L << 53))
            return cw_double_satisfies(op, a.d, (double)b.i);
    } else if (CW_IS_EXACT(a, &cw_type_str) && CW_IS_EXACT(b, &cw_type_str)) {
        if (op == CW_CMP_EQ || op == CW_CMP_NE)
            return cw_str_equal(a.p, b.p) == (op == CW_CMP_EQ);
        int64_t c = cw_str_compare(a.p, b.p);
        return cw_int_satisfies(op, c, 0);
    }
    return -1;
}

static cw_value slow_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_type *ta = type_of_ready(cx, a), *tb = type_of_ready(cx, b);
    int64_t tried_b = 0;
    if (ta != tb && tb->compare && cw_type_is_subtype(tb, ta)) {
        tried_b = 1;
        cw_value r = tb->compare(cx, reflected[op], b, a);
        if (!is_notimplemented(r))
            return r;
    }
    if (ta->compare) {
        cw_value r = ta->compare(cx, op, a, b);
        if (!is_notimplemented(r))
            return r;
    }
    if (!tried_b && tb->compare) {
        cw_value r = tb->compare(cx, reflected[op], b, a);
        if (!is_notimplemented(r))
            return r;
    }
    if (op == CW_CMP_EQ)
        return CW_MK_BOOL(cw_object_is(a, b));
    if (op == CW_CMP_NE)
        return CW_MK_BOOL(!cw_object_is(a, b));
    return cw_raise(cx, &cw_type_TypeError, "'%s' not supported between instances of '%s' and '%s'",
                    compare_names[op], cw_type_name(a), cw_type_name(b));
}

cw_value cw_object_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    int64_t fast = fast_compare(op, a, b);
    if (CW_LIKELY(fast >= 0))
        return CW_MK_BOOL(fast);
    if (cw_enter_recursive(cx, " in comparison") < 0)
        return CW_MK_NULL;
    cw_value r = slow_compare(cx, op, a, b);
    cw_leave_recursive(cx);
    return r;
}

int64_t cw_compare_bool(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    int64_t fast = fast_compare(op, a, b);
    if (CW_LIKELY(fast >= 0))
        return fast;
    cw_value r = cw_object_compare(cx, op, a, b);
    if (r.tag == CW_BOOL)
        return r.i;
    return r.tag ? cw_object_truth(cx, r) : -1;
}

int64_t cw_equal(cw_ctx *cx, cw_value a, cw_value b) {
    return cw_object_is(a, b) ? 1 : cw_compare_bool(cx, CW_CMP_EQ, a, b);
}

/* ---- hashes ---- */
int64_t cw_hash(cw_ctx *cx, cw_value v) {
    switch (v.tag) {
    case CW_INT:
    case CW_BOOL:
        return cw_int_hash(v);
    case CW_FLOAT:
        return cw_hash_double(v.d);
    }
    cw_type *t = type_of_ready(cx, v);
    if (t == &cw_type_str)
        return cw_str_hash(cx, v.p);
    if (t->hash)
        return t->hash(cx, v);
    return cw_hash_not_implemented(cx, v);
}
