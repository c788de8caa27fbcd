/* float.c: the type float: arithmetic, comparison, conversions and methods. */
#include "float_impl.h"

#include <errno.h>
#include <math.h>

#include "bigint.h"
#include "dtoa.h"
#include "text.h"
#include "type.h"
#include "order.h"

int64_t cw_float_check(cw_value v, double *out) {
    if (v.tag == CW_FLOAT)
        *out = v.d;
    else if (v.tag == CW_OBJ && (CW_TYPE_OF_PTR(v.p)->flags & CW_TYPE_FLOAT))
        *out = ((cw_float_object *)v.p)->value;
    else
        return 0;
    return 1;
}

int64_t cw_float_operand(cw_ctx *cx, cw_value v, double *out) {
    if (v.tag == CW_INT || v.tag == CW_BOOL) {
        *out = (double)v.i;
        return 1;
    }
    if (cw_float_check(v, out))
        return 1;
    if (!cw_int_check(v))
        return 0;
    *out = cw_int_as_double(cx, v);
    return cx->exc ? -1 : 1;
}

cw_value cw_float_repr(cw_ctx *cx, double d) {
    char text[DTOA_REPR_SIZE];
    return cw_str_new(cx, text, dtoa_repr(d, text, 1));
}

/* ---- arithmetic ---- */

cw_value cw_float_truediv(cw_ctx *cx, double x, double y) {
    if (y == 0)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "float division by zero");
    return CW_MK_FLOAT(x / y);
}

/* Quotient rounded down and remainder with the sign of y; y is not 0. */
static double divide_floor(double x, double y, double *remainder) {
    double mod = fmod(x, y), quotient = (x - mod) / y;
    if (mod != 0) {
        if ((y < 0) != (mod < 0)) {
            mod += y;
            quotient -= 1.0;
        }
    } else {
        mod = copysign(0.0, y);
    }
    *remainder = mod;
    if (quotient == 0)
        return copysign(0.0, x / y);
    double whole = floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

cw_value cw_float_floordiv(cw_ctx *cx, double x, double y) {
    double mod;
    if (y == 0)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "float floor division by zero");
    return CW_MK_FLOAT(divide_floor(x, y, &mod));
}

cw_value cw_float_mod(cw_ctx *cx, double x, double y) {
    if (y == 0)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "float modulo");
    double mod = fmod(x, y);
    if (mod == 0)
        mod = copysign(0.0, y);
    else if ((y < 0) != (mod < 0))
        mod += y;
    return CW_MK_FLOAT(mod);
}

static cw_value float_divmod(cw_ctx *cx, double x, double y) {
    double mod;
    if (y == 0)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "float divmod()");
    cw_value pair[2];
    pair[0] = CW_MK_FLOAT(divide_floor(x, y, &mod));
    pair[1] = CW_MK_FLOAT(mod);
    return cw_tuple_build(cx, pair, 2);
}

static int is_odd_integer(double d) {
    return fmod(fabs(d), 2.0) == 1.0;
}

/* Powers with an infinite, zero or nan operand, where platforms differ: 1 and *out if it is one of them. */
static int power_special(double x, double y, double *out) {
    if (y == 0)
        *out = 1.0;
    else if (isnan(x))
        *out = x;
    else if (isnan(y))
        *out = x == 1.0 ? 1.0 : y;
    else if (isinf(y))
        *out = fabs(x) == 1.0 ? 1.0 : (y > 0) == (fabs(x) > 1.0) ? fabs(y) : 0.0;
    else if (isinf(x) && y > 0)
        *out = is_odd_integer(y) ? x : fabs(x);
    else if (isinf(x))
        *out = is_odd_integer(y) ? copysign(0.0, x) : 0.0;
    else if (x == 0 && y > 0)
        *out = is_odd_integer(y) ? x : 0.0;
    else
        return 0;
    return 1;
}

/* OverflowError(34, 'Numerical result out of range') */
static cw_value raise_out_of_range(cw_ctx *cx) {
    cw_value args[2] = {CW_MK_INT(ERANGE), cw_str_new(cx, "Numerical result out of range", -1)};
    return cw_raise_with_args(cx, &cw_type_OverflowError, args, 2);
}

cw_value cw_float_power(cw_ctx *cx, double x, double y) {
    double r;
    if (power_special(x, y, &r))
        return CW_MK_FLOAT(r);
    if (x == 0)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "0.0 cannot be raised to a negative power");
    if (x < 0 && y != floor(y))
        return cw_complex_power(cx, x, 0.0, y, 0.0);
    r = pow(x, y);
    return isinf(r) ? raise_out_of_range(cx) : CW_MK_FLOAT(r);
}

double cw_pow(double x, double y) {
    return pow(x, y);
}

double cw_pow_halves(double x, int64_t twice) {
#if CW_LIBM_IS_TIGHT
    return cw_pow_halves_inline(x, twice);
#else
    return pow(x, (double)twice / 2);
#endif
}

/* ---- slots ---- */

#define FLOAT_BINARY_SLOT(name, expression)                                                                  \
    static cw_value slot_##name(cw_ctx *cx, cw_value a, cw_value b) {                                        \
        double x, y;                                                                                         \
        int64_t good = cw_float_operand(cx, a, &x);                                                          \
        if (good > 0)                                                                                        \
            good = cw_float_operand(cx, b, &y);                                                              \
        if (good <= 0)                                                                                       \
            return good < 0 ? CW_MK_NULL : CW_NOT_IMPLEMENTED;                                               \
        return expression;                                                                                   \
    }
FLOAT_BINARY_SLOT(add, CW_MK_FLOAT(x + y))
FLOAT_BINARY_SLOT(sub, CW_MK_FLOAT(x - y))
FLOAT_BINARY_SLOT(mul, CW_MK_FLOAT(x *y))
FLOAT_BINARY_SLOT(truediv, cw_float_truediv(cx, x, y))
FLOAT_BINARY_SLOT(floordiv, cw_float_floordiv(cx, x, y))
FLOAT_BINARY_SLOT(mod, cw_float_mod(cx, x, y))
FLOAT_BINARY_SLOT(divmod, float_divmod(cx, x, y))
FLOAT_BINARY_SLOT(pow, cw_float_power(cx, x, y))

static cw_value slot_pow3(cw_ctx *cx, cw_value a, cw_value b, cw_value m) {
    if (m.tag != CW_NONE && m.tag != CW_NULL)
        return cw_raise(cx, &cw_type_TypeError,
                        "pow() 3rd argument not allowed unless all arguments are integers");
    return slot_pow(cx, a, b);
}

static double value_of(cw_value self) {
    double d = 0;
    cw_float_check(self, &d);
    return d;
}

static cw_value slot_repr(cw_ctx *cx, cw_value self) {
    return cw_float_repr(cx, value_of(self));
}

static int64_t slot_hash(cw_ctx *cx, cw_value self) {
    if (self.tag == CW_OBJ && isnan(value_of(self)))
        return cw_object_hash(cx, self);
    return cw_hash_double(value_of(self));
}

static cw_value slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    double x, y;
    (void)cx;
    if (!cw_float_check(a, &x))
        return CW_NOT_IMPLEMENTED;
    if (cw_float_check(b, &y))
        return CW_MK_BOOL(cw_double_satisfies(op, x, y));
    if (!cw_int_check(b))
        return CW_NOT_IMPLEMENTED;
    if (isnan(x))
        return CW_MK_BOOL(op == CW_CMP_NE);
    /* the order of the pair stands for both numbers */
    return CW_MK_BOOL(cw_double_satisfies(op, 0.0, (double)cw_int_compare_double(cw_int_canonical(b), x)));
}

static cw_value slot_neg(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_MK_FLOAT(-value_of(self));
}

static cw_value slot_abs(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_MK_FLOAT(fabs(value_of(self)));
}

static cw_value slot_plain(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_MK_FLOAT(value_of(self));
}

static cw_value slot_int(cw_ctx *cx, cw_value self) {
    return cw_int_from_double(cx, value_of(self));
}

static int64_t slot_truth(cw_ctx *cx, cw_value self) {
    (void)cx;
    return value_of(self) != 0;
}

/* ---- float(x) ---- */

static cw_type *ready_type(cw_ctx *cx, cw_value v) {
    cw_type *t = cw_type_of(v);
    if (!(t->flags & CW_TYPE_READY))
        cw_type_ready(cx, t);
    return t;
}

/* v.__float__(), checked; a strict subclass of float is accepted with a warning. */
static cw_value call_float_slot(cw_ctx *cx, cw_type *t, cw_value v) {
    double d;
    cw_value r = t->to_float(cx, v);
    if (r.tag == CW_NULL || r.tag == CW_FLOAT)
        return r;
    if (!cw_float_check(r, &d))
        return cw_raise(cx, &cw_type_TypeError, "%T.__float__ returned non-float (type %T)", &v, &r);
    if (cw_warn(cx, &cw_type_DeprecationWarning,
                "%T.__float__ returned non-float (type %T).  The ability to return an instance of a strict "
                "subclass "
                "of float is deprecated, and may be removed in a future version of Python.",
                &v, &r) < 0)
        return CW_MK_NULL;
    return CW_MK_FLOAT(d);
}

static cw_value float_by_index(cw_ctx *cx, cw_value v) {
    cw_value r = cw_number_index(cx, v);
    return r.tag ? slot_plain(cx, CW_MK_FLOAT(cw_int_as_double(cx, r))) : r;
}

cw_value cw_number_float(cw_ctx *cx, cw_value v) {
    cw_value r;
    if (v.tag == CW_FLOAT)
        return v;
    if (v.tag == CW_INT)
        return CW_MK_FLOAT((double)v.i);
    cw_type *t = ready_type(cx, v);
    if (t->to_float)
        return call_float_slot(cx, t, v);
    if (t->index) {
        r = float_by_index(cx, v);
        return cx->exc ? CW_MK_NULL : r;
    }
    if (t->flags & CW_TYPE_STR)
        return cw_float_parse(cx, v.p);
    if (t->getbuffer)
        return float_parse_buffer(cx, v);
    return cw_raise(cx, &cw_type_TypeError, "float() argument must be a string or a real number, not '%T'",
                    &v);
}

int64_t cw_number_as_double(cw_ctx *cx, cw_value v, double *out) {
    int64_t good = v.tag == CW_OBJ && !CW_IS_EXACT(v, &cw_type_int) ? 0 : cw_float_operand(cx, v, out);
    if (good)
        return good < 0 ? -1 : 0;
    if (cw_float_check(v, out))
        return 0;
    cw_type *t = ready_type(cx, v);
    cw_value r;
    if (t->to_float)
        r = call_float_slot(cx, t, v);
    else if (t->index)
        r = float_by_index(cx, v);
    else
        r = cw_raise(cx, &cw_type_TypeError, "must be real number, not %T", &v);
    if (r.tag == CW_NULL || cx->exc)
        return -1;
    *out = r.d;
    return 0;
}

static cw_value float_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if ((kwnames && type->init == cw_type_float.init && cw_args_no_keywords(cx, "float", kwnames) < 0) ||
        cw_args_count(cx, "float", nargs, 0, 1) < 0)
        return CW_MK_NULL;
    cw_value r = nargs ? cw_number_float(cx, args[0]) : CW_MK_FLOAT(0.0);
    if (r.tag == CW_NULL || type == &cw_type_float)
        return r;
    cw_float_object *o = cw_type_alloc(cx, type);
    o->value = r.d;
    return CW_MK_OBJ(o);
}

/* ---- methods ---- */

static cw_value method_plain(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return slot_plain(cx, self);
}

static cw_value method_trunc(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return slot_int(cx, self);
}

static cw_value method_floor(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return cw_int_from_double(cx, floor(value_of(self)));
}

static cw_value method_ceil(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return cw_int_from_double(cx, ceil(value_of(self)));
}

static cw_value method_round(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    static const char *const names[] = {"ndigits", NULL};
    cw_value in[1] = {CW_MK_NULL};
    int64_t ndigits;
    if (cw_args_parse(cx, "__round__", args, nargs, kwnames, names, 0, -1, in) < 0)
        return CW_MK_NULL;
    if (in[0].tag == CW_NULL || in[0].tag == CW_NONE)
        return cw_int_from_double(cx, rint(value_of(self)));
    if (cw_index_clamped(cx, in[0], &ndigits) < 0)
        return CW_MK_NULL;
    return float_round_digits(cx, value_of(self), ndigits);
}

static cw_value method_is_integer(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    double d = value_of(self);
    (void)cx, (void)args, (void)nargs, (void)kwnames;
    return CW_MK_BOOL(isfinite(d) && floor(d) == d);
}

static cw_value method_as_integer_ratio(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                        cw_tuple *kwnames) {
    double d = value_of(self);
    int exponent;
    (void)args, (void)nargs, (void)kwnames;
    if (isinf(d))
        return cw_raise(cx, &cw_type_OverflowError, "cannot convert Infinity to integer ratio");
    if (isnan(d))
        return cw_raise(cx, &cw_type_ValueError, "cannot convert NaN to integer ratio");
    int64_t mantissa = (int64_t)ldexp(frexp(d, &exponent), 53);
    exponent = d == 0 ? 0 : exponent - 53;
    while (mantissa && !(mantissa & 1) && exponent < 0) {
        mantissa /= 2;
        exponent++;
    }
    cw_value pair[2] = {CW_MK_INT(mantissa), CW_MK_INT(1)};
    int below = exponent < 0;
    pair[below] = cw_int_lshift(cx, pair[below], CW_MK_INT(below ? -exponent : exponent));
    return pair[below].tag ? cw_tuple_build(cx, pair, 2) : CW_MK_NULL;
}

static cw_value method_hex(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return float_to_hex(cx, value_of(self));
}

static cw_value method_fromhex(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "bad argument type for built-in operation");
    cw_value r = float_from_hex(cx, args[0].p);
    return r.tag == CW_NULL || self.p == (void *)&cw_type_float ? r : cw_call1(cx, self, r);
}

static cw_value method_format(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "__format__() argument must be str, not %T", &args[0]);
    if (CW_AS_STR(args[0])->len == 0)
        return cw_str_of(cx, self);
    return cw_format_float(cx, value_of(self), args[0].p);
}

static cw_value method_getnewargs(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_value item = slot_plain(cx, self);
    return cw_tuple_build(cx, &item, 1);
}

static cw_value method_getformat(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "__getformat__() argument must be str, not %T", &args[0]);
    if (!cw_str_equal_utf8(args[0].p, "double") && !cw_str_equal_utf8(args[0].p, "float"))
        return cw_raise(cx, &cw_type_ValueError, "__getformat__() argument 1 must be 'double' or 'float'");
    return cw_str_new(cx, "IEEE, little-endian", -1);
}

static cw_value get_plain(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return slot_plain(cx, self);
}

static cw_value get_zero(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_FLOAT(0.0);
}

static const cw_method_def float_methods[] = {
    {"conjugate", method_plain, CW_METHOD_NOARGS, 0, 0,
     "conjugate($self, /)\n--\n\nReturn self, the complex conjugate of any float."},
    {"__trunc__", method_trunc, CW_METHOD_NOARGS, 0, 0,
     "__trunc__($self, /)\n--\n\nReturn the Integral closest to x between 0 and x."},
    {"__floor__", method_floor, CW_METHOD_NOARGS, 0, 0,
     "__floor__($self, /)\n--\n\nReturn the floor as an Integral."},
    {"__ceil__", method_ceil, CW_METHOD_NOARGS, 0, 0,
     "__ceil__($self, /)\n--\n\nReturn the ceiling as an Integral."},
    {"__round__", method_round, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, 1,
     "__round__($self, ndigits=None, /)\n--\n\nReturn the Integral closest to x, rounding half toward "
     "even.\n\n"
     "When an argument is passed, work like built-in round(x, ndigits)."},
    {"as_integer_ratio", method_as_integer_ratio, CW_METHOD_NOARGS, 0, 0,
     "as_integer_ratio($self, /)\n--\n\nReturn integer ratio."},
    {"fromhex", method_fromhex, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1,
     "fromhex($type, string, /)\n--\n\nCreate a floating-point number from a hexadecimal string."},
    {"hex", method_hex, CW_METHOD_NOARGS, 0, 0,
     "hex($self, /)\n--\n\nReturn a hexadecimal representation of a floating-point number."},
    {"is_integer", method_is_integer, CW_METHOD_NOARGS, 0, 0,
     "is_integer($self, /)\n--\n\nReturn True if the float is an integer."},
    {"__getnewargs__", method_getnewargs, CW_METHOD_NOARGS, 0, 0, "__getnewargs__($self, /)\n--\n\n"},
    {"__getformat__", method_getformat, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1,
     "__getformat__($type, typestr, /)\n--\n\nYou probably don't want to use this function."},
    {"__format__", method_format, CW_METHOD_ONE, 1, 1,
     "__format__($self, format_spec, /)\n--\n\nFormats the float according to format_spec."},
    {0}};

static const cw_getset_def float_getsets[] = {
    {"real", get_plain, NULL, "the real part of a complex number", NULL},
    {"imag", get_zero, NULL, "the imaginary part of a complex number", NULL},
    {0}};

cw_type cw_type_float = {
    .type = &cw_type_type,
    .name = "float",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_FLOAT | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_float_object),
    .doc = "float(x=0, /)\n--\n\nConvert a string or number to a floating point number, if possible.",
    .methods = float_methods,
    .getsets = float_getsets,
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .new_ = float_new,
    .binary = {[CW_OP_ADD] = slot_add,
               [CW_OP_SUB] = slot_sub,
               [CW_OP_MUL] = slot_mul,
               [CW_OP_TRUEDIV] = slot_truediv,
               [CW_OP_FLOORDIV] = slot_floordiv,
               [CW_OP_MOD] = slot_mod,
               [CW_OP_POW] = slot_pow},
    .pow3 = slot_pow3,
    .divmod = slot_divmod,
    .neg = slot_neg,
    .pos = slot_plain,
    .abs = slot_abs,
    .to_int = slot_int,
    .to_float = slot_plain,
    .truth = slot_truth,
};
