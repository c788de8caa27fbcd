/* number.c: operators on any operands: reflected methods with subclass priority, in-place forms, the sequence
 * operators behind + and *. Ints and floats first. */
#include <math.h>

#include "type.h"

/* ---- errors ---- */
static const char *const op_names[] = {"+",  "-",  "*", "/", "//", "%", "** or pow()",
                                       "<<", ">>", "&", "|", "^",  "@"};
static const char *const inplace_names[] = {
    "+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="};

static CW_COLD cw_value raise_unsupported(cw_ctx *cx, const char *op, cw_value a, cw_value b) {
    return cw_raise(cx, &cw_type_TypeError, "unsupported operand type(s) for %s: '%s' and '%s'", op,
                    cw_type_name(a), cw_type_name(b));
}

static CW_COLD cw_value raise_binary(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (op == CW_OP_RSHIFT && CW_IS_EXACT(a, &cw_type_native_function) &&
        !strcmp(((cw_native_function *)a.p)->def->name, "print"))
        return cw_raise(cx, &cw_type_TypeError,
                        "unsupported operand type(s) for >>: '%s' and '%s'. Did you mean \"print(<message>, "
                        "file=<output_stream>)\"?",
                        cw_type_name(a), cw_type_name(b));
    return raise_unsupported(cx, op_names[op], a, b);
}

/* ---- slots of the two operands ---- */
/* The rule of https://docs.python.org/3.11/reference/datamodel.html#emulating-numeric-types for C slots: a,
 * then b; b first if its type is a subclass of a's with another implementation. */
static cw_value apply_slots(cw_ctx *cx, cw_binary_fn fa, cw_binary_fn fb, cw_value a, cw_value b) {
    cw_type *ta = type_of(a), *tb = type_of(b);
    if (fb == fa || ta == tb)
        fb = NULL;
    if (fa) {
        if (fb && cw_type_is_subtype(tb, ta)) {
            cw_value r = fb(cx, a, b);
            if (!is_notimplemented(r))
                return r;
            fb = NULL;
        }
        cw_value r = fa(cx, a, b);
        if (!is_notimplemented(r))
            return r;
    }
    return fb ? fb(cx, a, b) : CW_NOTIMPLEMENTED;
}

static cw_value binary_slots(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_type *ta = type_of_ready(cx, a), *tb = type_of_ready(cx, b);
    return apply_slots(cx, ta->binary[op], tb->binary[op], a, b);
}

static cw_value repeat_sequence(cw_ctx *cx, cw_binary_fn repeat, cw_value sequence, cw_value count) {
    if (count.tag != CW_INT) {
        if (!type_of_ready(cx, count)->index)
            return cw_raise(cx, &cw_type_TypeError, "can't multiply sequence by non-int of type '%s'",
                            cw_type_name(count));
        count = cw_number_index(cx, count);
        if (!count.tag)
            return count;
        if (count.tag != CW_INT)
            return cw_raise(cx, &cw_type_OverflowError, "cannot fit 'int' into an index-sized integer");
    }
    return repeat(cx, sequence, count);
}

/* + and * of sequences, after no number slot applied. */
static cw_value sequence_binary(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_type *ta = type_of(a), *tb = type_of(b);
    if (op == CW_OP_ADD && ta->concat)
        return ta->concat(cx, a, b);
    if (op == CW_OP_MUL && ta->repeat)
        return repeat_sequence(cx, ta->repeat, a, b);
    if (op == CW_OP_MUL && tb->repeat)
        return repeat_sequence(cx, tb->repeat, b, a);
    return CW_NOTIMPLEMENTED;
}

/* ---- fast paths: CW_NULL (without exception) where they do not apply ---- */
static inline cw_value int_binary(int64_t op, int64_t x, int64_t y) {
    int64_t r;
    switch (op) {
    case CW_OP_ADD:
        if (!__builtin_add_overflow(x, y, &r))
            return CW_MK_INT(r);
        break;
    case CW_OP_SUB:
        if (!__builtin_sub_overflow(x, y, &r))
            return CW_MK_INT(r);
        break;
    case CW_OP_MUL:
        if (!__builtin_mul_overflow(x, y, &r))
            return CW_MK_INT(r);
        break;
    case CW_OP_FLOORDIV:
        if (y > 0) {
            r = x / y;
            return CW_MK_INT(r - (x % y < 0));
        }
        break;
    case CW_OP_MOD:
        if (y > 0) {
            r = x % y;
            return CW_MK_INT(r < 0 ? r + y : r);
        }
        break;
    case CW_OP_TRUEDIV: /* both exact as doubles: one correctly rounded division */
        if (y && x > -(1L << 53) && x < (1L << 53) && y > -(1L << 53) && y < (1L << 53))
            return CW_MK_FLOAT((double)x / (double)y);
        break;
    case CW_OP_RSHIFT:
        if (y >= 0)
            return CW_MK_INT(x >> (y > 63 ? 63 : y));
        break;
    case CW_OP_LSHIFT:
        if (y >= 0 && y < 63 && x >= 0 && x <= (INT64_MAX >> y))
            return CW_MK_INT(x << y);
        break;
    case CW_OP_AND:
        return CW_MK_INT(x & y);
    case CW_OP_OR:
        return CW_MK_INT(x | y);
    case CW_OP_XOR:
        return CW_MK_INT(x ^ y);
    }
    return CW_MK_NULL;
}

static inline cw_value float_binary(int64_t op, double x, double y) {
    switch (op) {
    case CW_OP_ADD:
        return CW_MK_FLOAT(x + y);
    case CW_OP_SUB:
        return CW_MK_FLOAT(x - y);
    case CW_OP_MUL:
        return CW_MK_FLOAT(x * y);
    case CW_OP_TRUEDIV:
        if (y != 0)
            return CW_MK_FLOAT(x / y);
        break;
    }
    return CW_MK_NULL;
}

static inline cw_value fast_binary(int64_t op, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return int_binary(op, a.i, b.i);
    if (a.tag == CW_FLOAT) {
        if (b.tag == CW_FLOAT)
            return float_binary(op, a.d, b.d);
        if (b.tag == CW_INT)
            return float_binary(op, a.d, (double)b.i);
    } else if (a.tag == CW_INT && b.tag == CW_FLOAT) {
        return float_binary(op, (double)a.i, b.d);
    }
    return CW_MK_NULL;
}

static inline bool is_plain_int(cw_value v) {
    return v.tag == CW_INT || CW_IS_EXACT(v, &cw_type_int);
}

/* Both operands plain ints past the fast paths: bignums, results past 64 bits, errors. */
static inline cw_binary_fn int_operation(int64_t op, cw_value a, cw_value b) {
    return is_plain_int(a) && is_plain_int(b) ? cw_int_operations[op] : NULL;
}

/* ---- the operators ---- */
cw_value cw_number_binary(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_value r = fast_binary(op, a, b);
    if (CW_LIKELY(r.tag))
        return r;
    cw_binary_fn on_ints = int_operation(op, a, b);
    if (on_ints)
        return on_ints(cx, a, b);
    r = binary_slots(cx, op, a, b);
    if (is_notimplemented(r) && (op == CW_OP_ADD || op == CW_OP_MUL))
        r = sequence_binary(cx, op, a, b);
    return is_notimplemented(r) ? raise_binary(cx, op, a, b) : r;
}

static cw_value sequence_inplace(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_type *ta = type_of(a);
    if (op == CW_OP_ADD && ta->inplace_concat)
        return ta->inplace_concat(cx, a, b);
    if (op == CW_OP_MUL && ta->inplace_repeat)
        return repeat_sequence(cx, ta->inplace_repeat, a, b);
    /* `a *= b` repeats b only where a is no kind of container, and no instance of a class of the program's.
     */
    if (op == CW_OP_MUL && !ta->repeat && ((ta->flags & CW_TYPE_HEAP) || ta->contains || ta->len))
        return CW_NOTIMPLEMENTED;
    return sequence_binary(cx, op, a, b);
}

cw_value cw_number_inplace(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_value r = fast_binary(op, a, b);
    if (CW_LIKELY(r.tag))
        return r;
    cw_binary_fn fn = int_operation(op, a, b);
    if (fn)
        return fn(cx, a, b);
    fn = type_of_ready(cx, a)->inplace[op];
    r = fn ? fn(cx, a, b) : CW_NOTIMPLEMENTED;
    if (is_notimplemented(r))
        r = binary_slots(cx, op, a, b);
    if (is_notimplemented(r) && (op == CW_OP_ADD || op == CW_OP_MUL))
        r = sequence_inplace(cx, op, a, b);
    return is_notimplemented(r) ? raise_unsupported(cx, inplace_names[op], a, b) : r;
}

cw_value cw_number_unary(cw_ctx *cx, int64_t op, cw_value a) {
    if (op == CW_OP_NEG) {
        if (a.tag == CW_INT && a.i != INT64_MIN)
            return CW_MK_INT(-a.i);
        if (a.tag == CW_FLOAT)
            return CW_MK_FLOAT(-a.d);
    }
    if (a.tag == CW_INT && op == CW_OP_INVERT)
        return CW_MK_INT(~a.i);
    cw_type *t = type_of_ready(cx, a);
    cw_unary_fn fn = op == CW_OP_NEG ? t->neg : op == CW_OP_POS ? t->pos : t->invert;
    if (fn)
        return fn(cx, a);
    return cw_raise(cx, &cw_type_TypeError, "bad operand type for unary %s: '%s'",
                    op == CW_OP_NEG   ? "-"
                    : op == CW_OP_POS ? "+"
                                      : "~",
                    cw_type_name(a));
}

cw_value cw_divmod(cw_ctx *cx, cw_value a, cw_value b) {
    cw_type *ta = type_of_ready(cx, a), *tb = type_of_ready(cx, b);
    cw_value r = apply_slots(cx, ta->divmod, tb->divmod, a, b);
    return is_notimplemented(r) ? raise_unsupported(cx, "divmod()", a, b) : r;
}

/* pow(a, b, mod): the ternary slots of a, b and mod in turn, those of subclasses first as for binary
 * operators. */
cw_value cw_power(cw_ctx *cx, cw_value a, cw_value b, cw_value mod) {
    if (!mod.tag || mod.tag == CW_NONE)
        return cw_number_binary(cx, CW_OP_POW, a, b);
    cw_type *ta = type_of_ready(cx, a), *tb = type_of_ready(cx, b), *tm = type_of_ready(cx, mod);
    cw_ternary_fn fa = ta->pow3, fb = tb->pow3, fm = tm->pow3;
    cw_value r = CW_NOTIMPLEMENTED;
    if (fb == fa || ta == tb)
        fb = NULL;
    if (fa && fb && cw_type_is_subtype(tb, ta)) {
        r = fb(cx, a, b, mod);
        fb = NULL;
    }
    if (is_notimplemented(r) && fa)
        r = fa(cx, a, b, mod);
    if (is_notimplemented(r) && fb)
        r = fb(cx, a, b, mod);
    if (is_notimplemented(r) && fm && fm != fa && fm != tb->pow3)
        r = fm(cx, a, b, mod);
    if (!is_notimplemented(r))
        return r;
    return cw_raise(cx, &cw_type_TypeError, "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
                    cw_type_name(a), cw_type_name(b), cw_type_name(mod));
}
