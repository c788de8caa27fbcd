/* builtins_number.c: built-in functions about numbers and characters, and the reductions sum, min, max. */
#include "builtins.h"

CW_FN(b_abs) {
    cw_value v = args[0];
    if (v.tag == CW_INT && v.i != INT64_MIN)
        return CW_MK_INT(v.i < 0 ? -v.i : v.i);
    cw_type *t = cw_type_of(v);
    if (cw_type_ready(cx, t) < 0)
        return CW_MK_NULL;
    if (t->abs)
        return t->abs(cx, v);
    return cw_raise(cx, &cw_type_TypeError, "bad operand type for abs(): '%T'", &v);
}

CW_FN(b_divmod) {
    return cw_divmod(cx, args[0], args[1]);
}

CW_FN(b_pow) {
    static const char *const names[] = {"base", "exp", "mod", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "pow", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    return cw_power(cx, v[0], v[1], v[2].tag ? v[2] : CW_MK_NONE);
}

CW_FN(b_round) {
    static const char *const names[] = {"number", "ndigits", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "round", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value method = cw_lookup_special(cx, v[0], &cw_name_round);
    if (!method.tag) {
        if (cx->exc)
            return CW_MK_NULL;
        return cw_raise(cx, &cw_type_TypeError, "type %T doesn't define __round__ method", &v[0]);
    }
    return v[1].tag && v[1].tag != CW_NONE ? cw_call1(cx, method, v[1]) : cw_call0(cx, method);
}

static cw_value in_base(cw_ctx *cx, cw_value v, int64_t base, const char *prefix) {
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return n;
    cw_value text = cw_int_to_str(cx, n, base);
    if (!text.tag)
        return text;
    cw_str *s = text.p;
    if (cw_int_sign(n) >= 0)
        return cw_str_format(cx, "%s%U", prefix, s);
    cw_value digits = cw_str_substring(cx, s, 1, s->len);
    return cw_str_format(cx, "-%s%U", prefix, (cw_str *)digits.p);
}

CW_FN(b_hex) {
    return in_base(cx, args[0], 16, "0x");
}

CW_FN(b_oct) {
    return in_base(cx, args[0], 8, "0o");
}

CW_FN(b_bin) {
    return in_base(cx, args[0], 2, "0b");
}

CW_FN(b_chr) {
    int64_t n;
    if (cw_int_as_c_int(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    if (n < 0 || n > 0x10ffff)
        return cw_raise(cx, &cw_type_ValueError, "chr() arg not in range(0x110000)");
    return cw_str_from_char(cx, (uint32_t)n);
}

CW_FN(b_ord) {
    cw_value v = args[0];
    int64_t size;
    if (CW_IS(v, CW_TYPE_STR)) {
        size = CW_AS_STR(v)->len;
        if (size == 1)
            return CW_MK_INT(cw_str_char_at(v.p, 0));
    } else if (CW_IS(v, CW_TYPE_BYTES)) {
        size = CW_AS_BYTES(v)->len;
        if (size == 1)
            return CW_MK_INT(CW_AS_BYTES(v)->data[0]);
    } else if (v.tag == CW_OBJ && cw_type_is_subtype(cw_type_of(v), &cw_type_bytearray)) {
        size = ((cw_bytearray *)v.p)->len;
        if (size == 1)
            return CW_MK_INT(((cw_bytearray *)v.p)->data[0]);
    } else {
        return cw_raise(cx, &cw_type_TypeError, "ord() expected string of length 1, but %T found", &v);
    }
    return cw_raise(cx, &cw_type_TypeError, "ord() expected a character, but string of length %ld found",
                    (long)size);
}

CW_FN(b_format) {
    if (nargs > 1 && !CW_IS(args[1], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "format() argument 2 must be str, not %A", &args[1]);
    return cw_format(cx, args[0], nargs > 1 ? args[1] : CW_MK_NULL);
}

/* ---------------------------------------------------------------- sum */

/* Raw lists without an iterator. CW_NULL: not such a case. */
static cw_value sum_raw(cw_ctx *cx, cw_list *l, cw_value total) {
    if (l->kind == CW_LIST_FLOAT && (total.tag == CW_INT || total.tag == CW_FLOAT)) {
        double sum = total.tag == CW_INT ? (double)total.i : total.d;
        for (int64_t i = 0; i < l->len; i++)
            sum += ((double *)l->data)[i];
        return l->len ? CW_MK_FLOAT(sum) : total;
    }
    if (l->kind == CW_LIST_BOOL && total.tag == CW_INT) {
        int64_t ones = 0, sum;
        for (int64_t i = 0; i < l->len; i++)
            ones += ((uint8_t *)l->data)[i];
        if (!__builtin_add_overflow(total.i, ones, &sum))
            return CW_MK_INT(sum);
    }
    if (l->kind == CW_LIST_INT && total.tag == CW_INT) {
        int64_t sum = total.i, i;
        for (i = 0; i < l->len && !__builtin_add_overflow(sum, ((int64_t *)l->data)[i], &sum); i++)
            ;
        if (i == l->len)
            return CW_MK_INT(sum);
    }
    (void)cx;
    return CW_MK_NULL;
}

static cw_value sum_any(cw_ctx *cx, cw_value iterable, cw_value total) {
    cw_value it = cw_object_iter(cx, iterable), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t s;
        if (total.tag == CW_INT && x.tag == CW_INT && !__builtin_add_overflow(total.i, x.i, &s))
            total = CW_MK_INT(s);
        else if (total.tag == CW_FLOAT && x.tag == CW_FLOAT)
            total = CW_MK_FLOAT(total.d + x.d);
        else
            total = cw_number_binary(cx, CW_OP_ADD, total, x);
        if (!total.tag)
            return total;
    }
    return cx->exc ? CW_MK_NULL : total;
}

CW_FN(b_sum) {
    static const char *const names[] = {"", "start", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "sum", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value total = v[1].tag ? v[1] : CW_MK_INT(0);
    if (CW_IS(total, CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "sum() can't sum strings [use ''.join(seq) instead]");
    if (CW_IS(total, CW_TYPE_BYTES))
        return cw_raise(cx, &cw_type_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
    if (CW_IS_EXACT(total, &cw_type_bytearray))
        return cw_raise(cx, &cw_type_TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
    if (CW_IS_EXACT(v[0], &cw_type_list)) {
        cw_value sum = sum_raw(cx, v[0].p, total);
        if (sum.tag)
            return sum;
    }
    return sum_any(cx, v[0], total);
}

/* ---------------------------------------------------------------- min, max */

/* 1 if a is to be preferred to b */
static int64_t better(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return op == CW_CMP_LT ? a.i < b.i : a.i > b.i;
    if (a.tag == CW_FLOAT && b.tag == CW_FLOAT)
        return op == CW_CMP_LT ? a.d < b.d : a.d > b.d;
    return cw_compare_bool(cx, op, a, b);
}

typedef struct {
    cw_ctx *cx;
    int64_t op;
    cw_value key;
    cw_value best, best_key; /* CW_NULL: none yet */
} extreme_state;

static int64_t extreme_step(extreme_state *s, cw_value x) {
    cw_value k = x;
    if (s->key.tag != CW_NONE) {
        k = cw_call1(s->cx, s->key, x);
        if (!k.tag)
            return -1;
    }
    int64_t take = 1;
    if (s->best.tag) {
        take = better(s->cx, s->op, k, s->best_key);
        if (take < 0)
            return -1;
    }
    if (take) {
        s->best = x;
        s->best_key = k;
    }
    return 0;
}

#define EXTREME_RAW(type, make)                                                                              \
    {                                                                                                        \
        const type *data = l->data;                                                                          \
        type best = data[0];                                                                                 \
        for (int64_t i = 1; i < l->len; i++)                                                                 \
            if (op == CW_CMP_LT ? data[i] < best : data[i] > best)                                           \
                best = data[i];                                                                              \
        return make(best);                                                                                   \
    }

/* Of a list that holds its items raw, without an iterator. CW_NULL: not such a list, or an empty one. */
static cw_value extreme_raw(cw_value v, int64_t op) {
    if (!CW_IS_EXACT(v, &cw_type_list) || CW_AS_LIST(v)->len == 0)
        return CW_MK_NULL;
    const cw_list *l = v.p;
    if (l->kind == CW_LIST_INT)
        EXTREME_RAW(int64_t, CW_MK_INT)
    if (l->kind == CW_LIST_FLOAT)
        EXTREME_RAW(double, CW_MK_FLOAT)
    if (l->kind == CW_LIST_BOOL)
        EXTREME_RAW(uint8_t, CW_MK_BOOL)
    return CW_MK_NULL;
}

static cw_value extreme(cw_ctx *cx, const char *name, int64_t op, const cw_value *args, int64_t nargs,
                        cw_tuple *kwnames) {
    extreme_state s = {cx, op, CW_MK_NONE, CW_MK_NULL, CW_MK_NULL};
    cw_value dflt = CW_MK_NULL;
    static const char *const names[] = {"key", "default", NULL};
    if (nargs == 0)
        return cw_raise(cx, &cw_type_TypeError, "%s expected at least 1 argument, got 0", name);
    if (kwnames && kwnames->len) {
        cw_value v[2];
        if (cw_args_parse(cx, name, args + nargs, 0, kwnames, names, 0, 0, v) < 0)
            return CW_MK_NULL;
        if (v[0].tag)
            s.key = v[0];
        dflt = v[1];
    }
    if (nargs > 1) {
        if (dflt.tag)
            return cw_raise(cx, &cw_type_TypeError,
                            "Cannot specify a default for %s() with multiple positional arguments", name);
        for (int64_t i = 0; i < nargs; i++)
            if (extreme_step(&s, args[i]) < 0)
                return CW_MK_NULL;
        return s.best;
    }
    cw_value x = s.key.tag == CW_NONE ? extreme_raw(args[0], op) : CW_MK_NULL;
    if (x.tag)
        return x;
    cw_value it = cw_object_iter(cx, args[0]);
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag)
        if (extreme_step(&s, x) < 0)
            return CW_MK_NULL;
    if (cx->exc)
        return CW_MK_NULL;
    if (s.best.tag)
        return s.best;
    return dflt.tag ? dflt : cw_raise(cx, &cw_type_ValueError, "%s() arg is an empty sequence", name);
}

CW_FN(b_min) {
    return extreme(cx, "min", CW_CMP_LT, args, nargs, kwnames);
}

CW_FN(b_max) {
    return extreme(cx, "max", CW_CMP_GT, args, nargs, kwnames);
}

const cw_method_def cw_builtins_numbers[] = {CW_M1("abs", b_abs), CW_MN("divmod", b_divmod, 2, 2),
                                             CW_MK("pow", b_pow), CW_MK("round", b_round),
                                             CW_M1("hex", b_hex), CW_M1("oct", b_oct),
                                             CW_M1("bin", b_bin), CW_M1("chr", b_chr),
                                             CW_M1("ord", b_ord), CW_MN("format", b_format, 1, 2),
                                             CW_MK("sum", b_sum), CW_MK("min", b_min),
                                             CW_MK("max", b_max), CW_M_END};
