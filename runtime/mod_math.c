/* mod_math.c: module math: the table and the functions on floats. */
#include "mod_math.h"

#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "bigint.h"
#include "math_special.h"

#define PI 3.141592653589793238462643383279502884197
#define E 2.718281828459045235360287471352662497757

#define UNUSED (void)self, (void)nargs, (void)kwnames

static cw_value raise_domain(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_ValueError, "math domain error");
}

static cw_value raise_range(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_OverflowError, "math range error");
}

/* A new nan is a domain error; a new infinity an overflow, or, where the function has a pole, a domain error.
 */
static cw_value checked(cw_ctx *cx, double r, int all_finite, int any_nan, int can_overflow) {
    if (isnan(r) && !any_nan)
        return raise_domain(cx);
    if (isinf(r) && all_finite)
        return can_overflow ? raise_range(cx) : raise_domain(cx);
    return CW_MK_FLOAT(r);
}

/* By errno, for functions that set it. Underflow is no error. */
static cw_value checked_errno(cw_ctx *cx, double r) {
    if (errno == EDOM)
        return raise_domain(cx);
    if (errno == ERANGE && fabs(r) >= 1.5)
        return raise_range(cx);
    return CW_MK_FLOAT(r);
}

/* ---- functions of one float ---- */

#define ONE_FLOAT(name, function, can_overflow)                                                              \
    static cw_value float_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        double x;                                                                                            \
        UNUSED;                                                                                              \
        if (cw_number_as_double(cx, args[0], &x) < 0)                                                        \
            return CW_MK_NULL;                                                                               \
        return checked(cx, function(x), isfinite(x), isnan(x), can_overflow);                                \
    }
ONE_FLOAT(acos, acos, 0)
ONE_FLOAT(acosh, acosh, 0)
ONE_FLOAT(asin, asin, 0)
ONE_FLOAT(asinh, asinh, 0)
ONE_FLOAT(atan, atan, 0)
ONE_FLOAT(atanh, atanh, 0)
ONE_FLOAT(cbrt, cbrt, 0)
ONE_FLOAT(cos, cos, 0)
ONE_FLOAT(cosh, cosh, 1)
ONE_FLOAT(erf, erf, 0)
ONE_FLOAT(erfc, erfc, 0)
ONE_FLOAT(exp, exp, 1)
ONE_FLOAT(exp2, exp2, 1)
ONE_FLOAT(expm1, expm1, 1)
ONE_FLOAT(fabs, fabs, 0)
ONE_FLOAT(log1p, log1p, 0)
ONE_FLOAT(sin, sin, 0)
ONE_FLOAT(sinh, sinh, 1)
ONE_FLOAT(sqrt, sqrt, 0)
ONE_FLOAT(tan, tan, 0)
ONE_FLOAT(tanh, tanh, 0)

#define ONE_FLOAT_ERRNO(name)                                                                                \
    static cw_value float_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        double x;                                                                                            \
        UNUSED;                                                                                              \
        if (cw_number_as_double(cx, args[0], &x) < 0)                                                        \
            return CW_MK_NULL;                                                                               \
        errno = 0;                                                                                           \
        return checked_errno(cx, special_##name(x));                                                         \
    }
ONE_FLOAT_ERRNO(gamma)
ONE_FLOAT_ERRNO(lgamma)

#define ONE_SIMPLE(name, expression)                                                                         \
    static cw_value float_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        double x;                                                                                            \
        UNUSED;                                                                                              \
        if (cw_number_as_double(cx, args[0], &x) < 0)                                                        \
            return CW_MK_NULL;                                                                               \
        return expression;                                                                                   \
    }

static double unit_in_last_place(double x) {
    if (isnan(x))
        return x;
    x = fabs(x);
    if (isinf(x))
        return x;
    double above = nextafter(x, (double)INFINITY);
    return isinf(above) ? x - nextafter(x, (double)-INFINITY) : above - x;
}

static cw_value two_floats(cw_ctx *cx, double a, double b) {
    cw_value pair[2] = {CW_MK_FLOAT(a), CW_MK_FLOAT(b)};
    return cw_tuple_build(cx, pair, 2);
}

static cw_value split_fraction(cw_ctx *cx, double x) {
    double whole, fraction = modf(x, &whole);
    return two_floats(cx, fraction, whole);
}

static cw_value split_exponent(cw_ctx *cx, double x) {
    int exponent = 0;
    double mantissa = isfinite(x) && x != 0 ? frexp(x, &exponent) : x;
    cw_value pair[2] = {CW_MK_FLOAT(mantissa), CW_MK_INT(exponent)};
    return cw_tuple_build(cx, pair, 2);
}

ONE_SIMPLE(degrees, CW_MK_FLOAT(x *(180.0 / PI)))
ONE_SIMPLE(radians, CW_MK_FLOAT(x *(PI / 180.0)))
ONE_SIMPLE(isfinite, CW_MK_BOOL(isfinite(x) != 0))
ONE_SIMPLE(isinf, CW_MK_BOOL(isinf(x) != 0))
ONE_SIMPLE(isnan, CW_MK_BOOL(isnan(x) != 0))
ONE_SIMPLE(modf, split_fraction(cx, x))
ONE_SIMPLE(frexp, split_exponent(cx, x))
ONE_SIMPLE(ulp, CW_MK_FLOAT(unit_in_last_place(x)))

/* ---- functions of two floats ---- */

#define TWO_FLOATS(name, expression)                                                                         \
    static cw_value float_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        double x, y;                                                                                         \
        UNUSED;                                                                                              \
        if (cw_number_as_double(cx, args[0], &x) < 0 || cw_number_as_double(cx, args[1], &y) < 0)            \
            return CW_MK_NULL;                                                                               \
        return expression;                                                                                   \
    }
TWO_FLOATS(atan2, CW_MK_FLOAT(atan2(x, y)))
TWO_FLOATS(copysign, CW_MK_FLOAT(copysign(x, y)))
TWO_FLOATS(nextafter, CW_MK_FLOAT(nextafter(x, y)))
TWO_FLOATS(remainder, checked(cx, remainder(x, y), 0, isnan(x) || isnan(y), 0))
TWO_FLOATS(fmod, checked(cx, fmod(x, y), 0, isnan(x) || isnan(y), 0))
TWO_FLOATS(pow, x == 0 && y < 0 && isfinite(y)
                    ? raise_domain(cx)
                    : checked(cx, pow(x, y), isfinite(x) && isfinite(y), isnan(x) || isnan(y), 1))

static cw_value float_ldexp(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    double x;
    UNUSED;
    if (cw_number_as_double(cx, args[0], &x) < 0)
        return CW_MK_NULL;
    if (!cw_int_check(args[1]))
        return cw_raise(cx, &cw_type_TypeError, "Expected an int as second argument to ldexp.");
    if (x == 0.0 || !isfinite(x))
        return CW_MK_FLOAT(x);
    cw_value e = cw_int_canonical(args[1]);
    int64_t exponent = e.tag == CW_INT ? e.i : cw_int_sign(e) * 100000;
    if (exponent > 100000)
        exponent = 100000;
    if (exponent < -100000)
        exponent = -100000;
    double r = ldexp(x, (int)exponent);
    return isinf(r) ? raise_range(cx) : CW_MK_FLOAT(r);
}

static cw_value float_isclose(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    static const char *const names[] = {"a", "b", "rel_tol", "abs_tol", NULL};
    cw_value in[4] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    double v[4] = {0, 0, 1e-9, 0};
    UNUSED;
    if (cw_args_parse(cx, "isclose", args, nargs, kwnames, names, 2, 2, in) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 4; i++) {
        if (in[i].tag && cw_number_as_double(cx, in[i], &v[i]) < 0)
            return CW_MK_NULL;
    }
    if (v[2] < 0 || v[3] < 0)
        return cw_raise(cx, &cw_type_ValueError, "tolerances must be non-negative");
    if (v[0] == v[1])
        return CW_MK_BOOL(1);
    if (isinf(v[0]) || isinf(v[1]))
        return CW_MK_BOOL(0);
    double gap = fabs(v[1] - v[0]);
    return CW_MK_BOOL(gap <= fabs(v[2] * v[1]) || gap <= fabs(v[2] * v[0]) || gap <= v[3]);
}

/* ---- logarithms, of ints of any size ---- */

/* log to a base whose logarithm of 2 is given; nan with an exception pending on error. */
static double logarithm(cw_ctx *cx, cw_value v, double (*function)(double)) {
    double x;
    int64_t exponent = 0;
    if (CW_IS_BIG(v)) {
        x = int_frexp(cw_int_canonical(v), &exponent);
        if (exponent <= DBL_MAX_EXP) {
            x = ldexp(x, (int)exponent);
            exponent = 0;
        }
    } else if (cw_number_as_double(cx, v, &x) < 0) {
        return (double)NAN;
    }
    if (x <= 0) {
        raise_domain(cx);
        return (double)NAN;
    }
    double r = function(x);
    return exponent ? r + function(2.0) * (double)exponent : r;
}

#define LOGARITHM(name)                                                                                      \
    static cw_value float_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        UNUSED;                                                                                              \
        double r = logarithm(cx, args[0], name);                                                             \
        return cx->exc ? CW_MK_NULL : CW_MK_FLOAT(r);                                                        \
    }
LOGARITHM(log2)
LOGARITHM(log10)

static cw_value float_log(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    if (nargs < 1 || nargs > 2)
        return cw_raise(cx, &cw_type_TypeError, "math.log requires 1 to 2 arguments");
    double r = logarithm(cx, args[0], log);
    if (nargs == 1 || cx->exc)
        return cx->exc ? CW_MK_NULL : CW_MK_FLOAT(r);
    double base = logarithm(cx, args[1], log);
    return cx->exc ? CW_MK_NULL : cw_float_truediv(cx, r, base);
}

/* ---- rounding ---- */

/* The special method `name`, or `fallback` on the float value. */
static cw_value round_by_method(cw_ctx *cx, cw_value v, const char *name, double (*fallback)(double)) {
    double x;
    if (v.tag == CW_FLOAT)
        return cw_int_from_double(cx, fallback(v.d));
    if (v.tag == CW_INT || CW_IS_EXACT(v, &cw_type_int))
        return v;
    cw_value method = cw_lookup_special(cx, v, cw_str_intern(cx, name));
    if (method.tag)
        return cw_call0(cx, method);
    if (cx->exc || cw_number_as_double(cx, v, &x) < 0)
        return CW_MK_NULL;
    return cw_int_from_double(cx, fallback(x));
}

static cw_value float_floor(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    UNUSED;
    return round_by_method(cx, args[0], "__floor__", floor);
}

static cw_value float_ceil(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    UNUSED;
    return round_by_method(cx, args[0], "__ceil__", ceil);
}

static cw_value float_trunc(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    UNUSED;
    if (args[0].tag == CW_FLOAT)
        return cw_int_from_double(cx, args[0].d);
    cw_value method = cw_lookup_special(cx, args[0], cw_str_intern(cx, "__trunc__"));
    if (method.tag)
        return cw_call0(cx, method);
    return cx->exc ? CW_MK_NULL
                   : cw_raise(cx, &cw_type_TypeError, "type %T doesn't define __trunc__ method", &args[0]);
}

/* ---- sums and products ---- */

static cw_value sum_up(cw_ctx *cx, cw_value iterable, exact_sum *s) {
    double x;
    cw_value it = cw_object_iter(cx, iterable), item;
    if (it.tag == CW_NULL)
        return it;
    while ((item = cw_object_next(cx, it)).tag) {
        if (cw_number_as_double(cx, item, &x) < 0)
            return CW_MK_NULL;
        int status = exact_sum_add(s, x);
        if (status == -1)
            return cw_raise(cx, &cw_type_MemoryError, "math.fsum partials");
        if (status == -2)
            return cw_raise(cx, &cw_type_OverflowError, "intermediate overflow in fsum");
    }
    if (cx->exc)
        return CW_MK_NULL;
    if (s->special != 0.0) {
        if (isnan(s->infinities))
            return cw_raise(cx, &cw_type_ValueError, "-inf + inf in fsum");
        return CW_MK_FLOAT(s->special);
    }
    return CW_MK_FLOAT(exact_sum_result(s));
}

static cw_value float_fsum(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    exact_sum s;
    UNUSED;
    exact_sum_init(&s);
    cw_value r = sum_up(cx, args[0], &s);
    exact_sum_free(&s);
    return r;
}

static cw_value float_prod(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    static const char *const names[] = {"", "start", NULL};
    cw_value in[2] = {CW_MK_NULL, CW_MK_NULL}, item;
    UNUSED;
    if (cw_args_parse(cx, "prod", args, nargs, kwnames, names, 1, 1, in) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, in[0]), product = in[1].tag ? in[1] : CW_MK_INT(1);
    if (it.tag == CW_NULL)
        return it;
    while ((item = cw_object_next(cx, it)).tag) {
        product = cw_number_binary(cx, CW_OP_MUL, product, item);
        if (product.tag == CW_NULL)
            return product;
    }
    return cx->exc ? CW_MK_NULL : product;
}

/* ---- distances ---- */

enum { NORM_LOCAL = 16 };

/* n values, differences of q where given; the length, or a negative number on error. */
static double norm_of_values(cw_ctx *cx, const cw_value *p, const cw_value *q, int64_t n) {
    double local[NORM_LOCAL], *values = n <= NORM_LOCAL ? local : malloc((size_t)n * sizeof *values),
                              r = -1.0, y;
    if (!values) {
        cw_raise(cx, &cw_type_MemoryError, "");
        return r;
    }
    int64_t i;
    for (i = 0; i < n; i++) {
        if (cw_number_as_double(cx, p[i], &values[i]) < 0)
            break;
        if (q) {
            if (cw_number_as_double(cx, q[i], &y) < 0)
                break;
            values[i] -= y;
        }
    }
    if (i == n)
        r = special_norm(values, n);
    if (values != local)
        free(values);
    return r;
}

static cw_value float_hypot(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    UNUSED;
    double r = norm_of_values(cx, args, NULL, nargs);
    return cx->exc ? CW_MK_NULL : CW_MK_FLOAT(r);
}

static cw_value float_dist(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    cw_value p = cw_tuple_from(cx, args[0]), q;
    UNUSED;
    if (p.tag == CW_NULL || (q = cw_tuple_from(cx, args[1])).tag == CW_NULL)
        return CW_MK_NULL;
    if (CW_AS_TUPLE(p)->len != CW_AS_TUPLE(q)->len)
        return cw_raise(cx, &cw_type_ValueError, "both points must have the same number of dimensions");
    double r = norm_of_values(cx, CW_AS_TUPLE(p)->items, CW_AS_TUPLE(q)->items, CW_AS_TUPLE(p)->len);
    return cx->exc ? CW_MK_NULL : CW_MK_FLOAT(r);
}

/* ---- the module ---- */

#define ONE(name)                                                                                            \
    { #name, float_##name, CW_METHOD_ONE, 1, 1, NULL }
#define TWO(name)                                                                                            \
    { #name, float_##name, CW_METHOD_VARARGS, 2, 2, NULL }
static const cw_method_def math_functions[] = {
    ONE(acos),
    ONE(acosh),
    ONE(asin),
    ONE(asinh),
    ONE(atan),
    TWO(atan2),
    ONE(atanh),
    ONE(cbrt),
    ONE(ceil),
    {"comb", math_comb, CW_METHOD_VARARGS, 2, 2, NULL},
    TWO(copysign),
    ONE(cos),
    ONE(cosh),
    ONE(degrees),
    TWO(dist),
    ONE(erf),
    ONE(erfc),
    ONE(exp),
    ONE(exp2),
    ONE(expm1),
    ONE(fabs),
    {"factorial", math_factorial, CW_METHOD_ONE, 1, 1, NULL},
    ONE(floor),
    TWO(fmod),
    ONE(frexp),
    ONE(fsum),
    ONE(gamma),
    {"gcd", math_gcd, CW_METHOD_VARARGS, 0, -1, NULL},
    {"hypot", float_hypot, CW_METHOD_VARARGS, 0, -1, NULL},
    {"isclose", float_isclose, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 2, 2, NULL},
    ONE(isfinite),
    ONE(isinf),
    ONE(isnan),
    {"isqrt", math_isqrt, CW_METHOD_ONE, 1, 1, NULL},
    {"lcm", math_lcm, CW_METHOD_VARARGS, 0, -1, NULL},
    TWO(ldexp),
    ONE(lgamma),
    {"log", float_log, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    ONE(log10),
    ONE(log1p),
    ONE(log2),
    ONE(modf),
    TWO(nextafter),
    {"perm", math_perm, CW_METHOD_VARARGS, 1, 2, NULL},
    TWO(pow),
    {"prod", float_prod, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 1, 1, NULL},
    ONE(radians),
    TWO(remainder),
    ONE(sin),
    ONE(sinh),
    ONE(sqrt),
    ONE(tan),
    ONE(tanh),
    ONE(trunc),
    ONE(ulp),
    {0}};

static int64_t math_exec(cw_ctx *cx, cw_module *m) {
    static const struct {
        const char *name;
        double value;
    } constants[] = {
        {"pi", PI}, {"e", E}, {"tau", 2.0 * PI}, {"inf", (double)INFINITY}, {"nan", (double)NAN}};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
        if (cw_module_set(cx, m, constants[i].name, CW_MK_FLOAT(constants[i].value)) < 0)
            return -1;
    }
    return 0;
}

const cw_native_module cw_native_math = {
    "math", math_functions, math_exec,
    "This module provides access to the mathematical functions\ndefined by the C standard."};
