/* mod_cmath.c: module cmath.
 *
 * For finite arguments the formulas are those of W. Kahan ("Branch cuts for complex elementary functions",
 * 1987) with scaling against overflow; arguments with infinities or nans go to the C library, which follows
 * C99 Annex G; where that leaves a sign open, the one here is CPython's.
 */
#include <complex.h>
#undef complex
#undef I
#include <errno.h>
#include <float.h>
#include <math.h>

#include "complex_impl.h"

#define PI 3.141592653589793238462643383279502884197
#define E 2.718281828459045235360287471352662497757
#define LN2 0.693147180559945309417232121458176568
#define LN10 2.302585092994045684017991454684364208
#define LARGE (DBL_MAX / 4.0) /* sums and hypot of smaller numbers do not overflow */
#define SQRT_LARGE (sqrt(LARGE))
#define LOG_LARGE (log(LARGE)) /* nor do exp, sinh and cosh */
#define SQRT_SMALL (sqrt(DBL_MIN))
enum { SCALE_UP = 53, SCALE_DOWN = -27 };

typedef complex_value (*function)(complex_value z);

static int is_finite(complex_value z) {
    return isfinite(z.re) && isfinite(z.im);
}

static complex_value make(double re, double im) {
    return (complex_value){re, im};
}

/* The C library's function, for arguments that are not finite. */
static complex_value by_library(double _Complex (*f)(double _Complex), complex_value z) {
    union {
        double _Complex c;
        double part[2];
    } u = {.part = {z.re, z.im}};
    u.c = f(u.c);
    return make(u.part[0], u.part[1]);
}

static void overflow_if_infinite(complex_value z) {
    if (isinf(z.re) || isinf(z.im))
        errno = ERANGE;
}

/* ---- roots, inverse functions and logarithm ---- */

static complex_value c_sqrt(complex_value z) {
    double ax = fabs(z.re), ay = fabs(z.im), s;
    if (!is_finite(z))
        return by_library(csqrt, z);
    if (z.re == 0.0 && z.im == 0.0)
        return make(0.0, z.im);
    if (ax < DBL_MIN && ay < DBL_MIN) {
        ax = ldexp(ax, SCALE_UP);
        s = ldexp(sqrt(ax + hypot(ax, ldexp(ay, SCALE_UP))), SCALE_DOWN);
    } else {
        ax /= 8.0;
        s = 2.0 * sqrt(ax + hypot(ax, ay / 8.0));
    }
    double d = ay / (2.0 * s);
    return z.re >= 0.0 ? make(s, copysign(d, z.im)) : make(d, copysign(s, z.im));
}

static int is_large(complex_value z) {
    return fabs(z.re) > LARGE || fabs(z.im) > LARGE;
}

/* log |z| of large z, twice halved. */
static double log_of_large(complex_value z) {
    return log(hypot(z.re / 2.0, z.im / 2.0)) + LN2 * 2.0;
}

static complex_value c_acos(complex_value z) {
    if (isinf(z.re) && isnan(z.im))
        return make((double)NAN, (double)INFINITY);
    if (!is_finite(z))
        return by_library(cacos, z);
    if (is_large(z))
        return make(atan2(fabs(z.im), z.re), copysign(log_of_large(z), -z.im));
    complex_value a = c_sqrt(make(1.0 - z.re, -z.im)), b = c_sqrt(make(1.0 + z.re, z.im));
    return make(2.0 * atan2(a.re, b.re), asinh(b.re * a.im - b.im * a.re));
}

static complex_value c_acosh(complex_value z) {
    if (isfinite(z.re) && isnan(z.im)) /* C libraries differ for zero */
        return make((double)NAN, (double)NAN);
    if (!is_finite(z))
        return by_library(cacosh, z);
    if (is_large(z))
        return make(log_of_large(z), atan2(z.im, z.re));
    complex_value a = c_sqrt(make(z.re - 1.0, z.im)), b = c_sqrt(make(z.re + 1.0, z.im));
    return make(asinh(a.re * b.re + a.im * b.im), 2.0 * atan2(a.im, b.re));
}

static complex_value c_asinh(complex_value z) {
    if (isnan(z.re) && isinf(z.im))
        return make((double)INFINITY, (double)NAN);
    if (!is_finite(z))
        return by_library(casinh, z);
    if (is_large(z))
        return make(copysign(log_of_large(z), z.re), atan2(z.im, fabs(z.re)));
    complex_value a = c_sqrt(make(1.0 + z.im, -z.re)), b = c_sqrt(make(1.0 - z.im, z.re));
    return make(asinh(a.re * b.im - b.re * a.im), atan2(z.im, a.re * b.re - a.im * b.im));
}

static complex_value c_atanh(complex_value z) {
    if (isnan(z.re) && isinf(z.im))
        return make(0.0, copysign(PI / 2.0, z.im));
    if (!is_finite(z))
        return by_library(catanh, z);
    if (signbit(z.re)) {
        complex_value r = c_atanh(make(-z.re, -z.im));
        return make(-r.re, -r.im);
    }
    double ay = fabs(z.im);
    if (z.re > SQRT_LARGE || ay > SQRT_LARGE) {
        double h = hypot(z.re / 2.0, z.im / 2.0);
        return make(z.re / 4.0 / h / h, -copysign(PI / 2.0, -z.im));
    }
    if (z.re == 1.0 && ay < SQRT_SMALL) {
        if (ay == 0.0) {
            errno = EDOM;
            return make((double)INFINITY, z.im);
        }
        return make(-log(sqrt(ay) / sqrt(hypot(ay, 2.0))), copysign(atan2(2.0, -ay) / 2.0, z.im));
    }
    return make(log1p(4.0 * z.re / ((1.0 - z.re) * (1.0 - z.re) + ay * ay)) / 4.0,
                -atan2(-2.0 * z.im, (1.0 - z.re) * (1.0 + z.re) - ay * ay) / 2.0);
}

/* f(z) = -i g(iz): the circular functions from the hyperbolic ones. */
static complex_value turned(function g, complex_value z) {
    complex_value r = g(make(-z.im, z.re));
    return make(r.im, -r.re);
}

static complex_value c_asin(complex_value z) {
    return turned(c_asinh, z);
}

static complex_value c_atan(complex_value z) {
    return turned(c_atanh, z);
}

static complex_value c_log(complex_value z) {
    double ax = fabs(z.re), ay = fabs(z.im), re;
    if (!is_finite(z))
        return by_library(clog, z);
    if (is_large(z)) {
        re = log(hypot(ax / 2.0, ay / 2.0)) + LN2;
    } else if (ax < DBL_MIN && ay < DBL_MIN) {
        if (ax == 0.0 && ay == 0.0) {
            errno = EDOM;
            return make((double)-INFINITY, atan2(z.im, z.re));
        }
        re = log(hypot(ldexp(ax, SCALE_UP), ldexp(ay, SCALE_UP))) - SCALE_UP * LN2;
    } else {
        double h = hypot(ax, ay);
        if (h >= 0.71 && h <= 1.73) {
            double high = ax > ay ? ax : ay, low = ax > ay ? ay : ax;
            re = log1p((high - 1) * (high + 1) + low * low) / 2.0;
        } else {
            re = log(h);
        }
    }
    return make(re, atan2(z.im, z.re));
}

static complex_value c_log10(complex_value z) {
    complex_value r = c_log(z);
    return make(r.re / LN10, r.im / LN10);
}

/* ---- exponential and hyperbolic functions ---- */

static complex_value c_exp(complex_value z) {
    if (!is_finite(z)) {
        if (isinf(z.im) && !isnan(z.re) && !(isinf(z.re) && z.re < 0))
            errno = EDOM;
        if (isinf(z.re) && z.re < 0 && !isfinite(z.im))
            return make(0.0, 0.0);
        return by_library(cexp, z);
    }
    double scale = z.re > LOG_LARGE ? E : 1.0, l = exp(z.re > LOG_LARGE ? z.re - 1.0 : z.re);
    complex_value r = make(l * cos(z.im) * scale, l * sin(z.im) * scale);
    overflow_if_infinite(r);
    return r;
}

static complex_value c_cosh(complex_value z) {
    if (!is_finite(z)) {
        if (isinf(z.im) && !isnan(z.re))
            errno = EDOM;
        if (isnan(z.re) && z.im == 0.0)
            return make((double)NAN, 0.0);
        return by_library(ccosh, z);
    }
    complex_value r;
    if (fabs(z.re) > LOG_LARGE) {
        double x = z.re - copysign(1.0, z.re);
        r = make(cos(z.im) * cosh(x) * E, sin(z.im) * sinh(x) * E);
    } else {
        r = make(cos(z.im) * cosh(z.re), sin(z.im) * sinh(z.re));
    }
    overflow_if_infinite(r);
    return r;
}

static complex_value c_sinh(complex_value z) {
    if (!is_finite(z)) {
        if (isinf(z.im) && !isnan(z.re))
            errno = EDOM;
        if (z.re == 0.0 && isnan(z.im))
            return make(0.0, (double)NAN);
        return by_library(csinh, z);
    }
    complex_value r;
    if (fabs(z.re) > LOG_LARGE) {
        double x = z.re - copysign(1.0, z.re);
        r = make(cos(z.im) * sinh(x) * E, sin(z.im) * cosh(x) * E);
    } else {
        r = make(cos(z.im) * sinh(z.re), sin(z.im) * cosh(z.re));
    }
    overflow_if_infinite(r);
    return r;
}

static complex_value c_tanh(complex_value z) {
    if (!is_finite(z)) {
        if (isinf(z.im) && isfinite(z.re))
            errno = EDOM;
        if (isfinite(z.re))
            return make((double)NAN, (double)NAN);
        if (isinf(z.re) && !isfinite(z.im))
            return make(copysign(1.0, z.re), 0.0);
        return by_library(ctanh, z);
    }
    if (fabs(z.re) > LOG_LARGE)
        return make(copysign(1.0, z.re), 4.0 * sin(z.im) * cos(z.im) * exp(-2.0 * fabs(z.re)));
    double tx = tanh(z.re), ty = tan(z.im), c = 1.0 / cosh(z.re), t = tx * ty, below = 1.0 + t * t;
    return make(tx * (1.0 + ty * ty) / below, ty / below * c * c);
}

static complex_value c_cos(complex_value z) {
    return c_cosh(make(-z.im, z.re));
}

static complex_value c_sin(complex_value z) {
    return turned(c_sinh, z);
}

static complex_value c_tan(complex_value z) {
    return turned(c_tanh, z);
}

/* ---- functions of the module ---- */

#define UNUSED (void)self, (void)nargs, (void)kwnames

/* The error that errno tells of, or r. */
static cw_value checked(cw_ctx *cx, complex_value r) {
    if (errno == EDOM)
        return cw_raise(cx, &cw_type_ValueError, "math domain error");
    if (errno == ERANGE)
        return cw_raise(cx, &cw_type_OverflowError, "math range error");
    return cw_complex_build(cx, r.re, r.im);
}

static cw_value apply(cw_ctx *cx, function f, cw_value argument) {
    complex_value z;
    if (complex_from_number(cx, argument, &z) < 0)
        return CW_MK_NULL;
    errno = 0;
    complex_value r = f(z);
    if (errno == ERANGE && !isinf(r.re) && !isinf(r.im))
        errno = 0; /* underflow in the C library */
    return checked(cx, r);
}

#define FUNCTION(name)                                                                                       \
    static cw_value cmath_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        UNUSED;                                                                                              \
        return apply(cx, c_##name, args[0]);                                                                 \
    }
FUNCTION(acos)
FUNCTION(acosh)
FUNCTION(asin)
FUNCTION(asinh)
FUNCTION(atan)
FUNCTION(atanh)
FUNCTION(cos)
FUNCTION(cosh)
FUNCTION(exp)
FUNCTION(log10)
FUNCTION(sin)
FUNCTION(sinh)
FUNCTION(sqrt)
FUNCTION(tan)
FUNCTION(tanh)

static cw_value cmath_log(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    complex_value z, base, r;
    int zero = 0;
    UNUSED;
    if (complex_from_number(cx, args[0], &z) < 0 ||
        (nargs == 2 && complex_from_number(cx, args[1], &base) < 0))
        return CW_MK_NULL;
    errno = 0;
    r = c_log(z);
    if (nargs == 2)
        r = complex_quotient(r, c_log(base), &zero);
    if (zero)
        errno = EDOM;
    if (errno == ERANGE)
        errno = 0;
    return checked(cx, r);
}

static cw_value cmath_phase(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    complex_value z;
    UNUSED;
    if (complex_from_number(cx, args[0], &z) < 0)
        return CW_MK_NULL;
    errno = 0;
    double phi = atan2(z.im, z.re);
    if (errno == ERANGE) /* underflow is an error here in CPython too */
        return cw_raise(cx, &cw_type_OverflowError, "math range error");
    return CW_MK_FLOAT(phi);
}

static cw_value cmath_polar(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    complex_value z;
    UNUSED;
    if (complex_from_number(cx, args[0], &z) < 0)
        return CW_MK_NULL;
    double radius = hypot(z.re, z.im);
    if (isinf(radius) && is_finite(z))
        return cw_raise(cx, &cw_type_OverflowError, "math range error");
    cw_value pair[2] = {CW_MK_FLOAT(radius), CW_MK_FLOAT(atan2(z.im, z.re))};
    return cw_tuple_build(cx, pair, 2);
}

static complex_value from_polar(double r, double phi) {
    if (phi == 0.0)
        return make(r, isnan(r) ? 0.0 : copysign(isinf(r) ? 0.0 : r * phi, r * copysign(1.0, phi)));
    if (isfinite(r) && isfinite(phi))
        return make(r * cos(phi), r * sin(phi));
    if (r != 0.0 && !isnan(r) && isinf(phi))
        errno = EDOM;
    if (isinf(r) && isfinite(phi)) {
        double s = r > 0 ? 1.0 : -1.0;
        return make(s * copysign((double)INFINITY, cos(phi)), s * copysign((double)INFINITY, sin(phi)));
    }
    if (isinf(r))
        return make((double)INFINITY, (double)NAN);
    return r == 0.0 ? make(0.0, 0.0) : make((double)NAN, (double)NAN);
}

static cw_value cmath_rect(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    double r, phi;
    UNUSED;
    if (cw_number_as_double(cx, args[0], &r) < 0 || cw_number_as_double(cx, args[1], &phi) < 0)
        return CW_MK_NULL;
    errno = 0;
    complex_value z = from_polar(r, phi);
    if (errno == ERANGE)
        errno = 0;
    return checked(cx, z);
}

#define PREDICATE(name, expression)                                                                          \
    static cw_value cmath_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,             \
                                 cw_tuple *kwnames) {                                                        \
        complex_value z;                                                                                     \
        UNUSED;                                                                                              \
        if (complex_from_number(cx, args[0], &z) < 0)                                                        \
            return CW_MK_NULL;                                                                               \
        return CW_MK_BOOL((expression) != 0);                                                                \
    }
PREDICATE(isfinite, is_finite(z))
PREDICATE(isinf, isinf(z.re) || isinf(z.im))
PREDICATE(isnan, isnan(z.re) || isnan(z.im))

static cw_value cmath_isclose(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    static const char *const names[] = {"a", "b", "rel_tol", "abs_tol", NULL};
    cw_value in[4] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    complex_value a, b;
    double relative = 1e-9, absolute = 0.0;
    (void)self;
    if (cw_args_parse(cx, "isclose", args, nargs, kwnames, names, 2, 2, in) < 0 ||
        complex_from_number(cx, in[0], &a) < 0 || complex_from_number(cx, in[1], &b) < 0 ||
        (in[2].tag && cw_number_as_double(cx, in[2], &relative) < 0) ||
        (in[3].tag && cw_number_as_double(cx, in[3], &absolute) < 0))
        return CW_MK_NULL;
    if (relative < 0 || absolute < 0)
        return cw_raise(cx, &cw_type_ValueError, "tolerances must be non-negative");
    if (a.re == b.re && a.im == b.im)
        return CW_MK_BOOL(1);
    if (isinf(a.re) || isinf(a.im) || isinf(b.re) || isinf(b.im))
        return CW_MK_BOOL(0);
    double gap = hypot(a.re - b.re, a.im - b.im);
    return CW_MK_BOOL(gap <= relative * hypot(b.re, b.im) || gap <= relative * hypot(a.re, a.im) ||
                      gap <= absolute);
}

#define ONE(name)                                                                                            \
    { #name, cmath_##name, CW_METHOD_ONE, 1, 1, NULL }
static const cw_method_def cmath_functions[] = {
    ONE(acos),     ONE(acosh),
    ONE(asin),     ONE(asinh),
    ONE(atan),     ONE(atanh),
    ONE(cos),      ONE(cosh),
    ONE(exp),      {"isclose", cmath_isclose, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 2, 2, NULL},
    ONE(isfinite), ONE(isinf),
    ONE(isnan),    {"log", cmath_log, CW_METHOD_VARARGS, 1, 2, NULL},
    ONE(log10),    ONE(phase),
    ONE(polar),    {"rect", cmath_rect, CW_METHOD_VARARGS, 2, 2, NULL},
    ONE(sin),      ONE(sinh),
    ONE(sqrt),     ONE(tan),
    ONE(tanh),     {0}};

static int64_t cmath_exec(cw_ctx *cx, cw_module *m) {
    static const struct {
        const char *name;
        double value;
    } constants[] = {
        {"pi", PI}, {"e", E}, {"tau", 2.0 * PI}, {"inf", (double)INFINITY}, {"nan", (double)NAN}};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
        if (cw_module_set(cx, m, constants[i].name, CW_MK_FLOAT(constants[i].value)) < 0)
            return -1;
    }
    if (cw_module_set(cx, m, "infj", cw_complex_build(cx, 0.0, (double)INFINITY)) < 0)
        return -1;
    return cw_module_set(cx, m, "nanj", cw_complex_build(cx, 0.0, (double)NAN));
}

const cw_native_module cw_native_cmath = {
    "cmath", cmath_functions, cmath_exec,
    "This module provides access to mathematical functions for complex\nnumbers."};
