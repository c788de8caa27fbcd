/* complex.c: the type complex. */
#include "complex_impl.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "dtoa.h"
#include "text.h"

cw_value cw_complex_build(cw_ctx *cx, double re, double im) {
    cw_complex *c = cw_alloc_atomic(cx, sizeof *c);
    c->type = &cw_type_complex;
    c->re = re;
    c->im = im;
    return CW_MK_OBJ(c);
}

static int is_complex(cw_value v) {
    return v.tag == CW_OBJ && (CW_TYPE_OF_PTR(v.p) == &cw_type_complex ||
                               cw_type_is_subtype(CW_TYPE_OF_PTR(v.p), &cw_type_complex));
}

static complex_value value_of(cw_value v) {
    cw_complex *c = v.p;
    return (complex_value){c->re, c->im};
}

/* ---- arithmetic ---- */

complex_value complex_mul(complex_value a, complex_value b) {
    return (complex_value){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

complex_value complex_quotient(complex_value a, complex_value b, int *zero) {
    double re = fabs(b.re), im = fabs(b.im);
    *zero = 0;
    if (re >= im) {
        if (re == 0) {
            *zero = 1;
            return (complex_value){0, 0};
        }
        double ratio = b.im / b.re, scale = b.re + b.im * ratio;
        return (complex_value){(a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale};
    }
    if (im >= re) {
        double ratio = b.re / b.im, scale = b.re * ratio + b.im;
        return (complex_value){(a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale};
    }
    return (complex_value){NAN, NAN}; /* a part of b is nan */
}

/* a**n by squaring, for whole exponents of moderate size. */
static complex_value power_of_whole(complex_value a, int64_t n, int *zero) {
    complex_value result = {1, 0};
    *zero = 0;
    for (uint64_t k = (uint64_t)(n < 0 ? -n : n), mask = 1; mask <= k; mask <<= 1) {
        if (k & mask)
            result = complex_mul(result, a);
        a = complex_mul(a, a);
    }
    return n > 0 ? result : complex_quotient((complex_value){1, 0}, result, zero);
}

static complex_value power_polar(complex_value a, complex_value b, int *zero) {
    *zero = 0;
    if (b.re == 0 && b.im == 0)
        return (complex_value){1, 0};
    if (a.re == 0 && a.im == 0) {
        *zero = b.im != 0 || b.re < 0;
        return (complex_value){0, 0};
    }
    double length = hypot(a.re, a.im), angle = atan2(a.im, a.re);
    double radius = pow(length, b.re), phase = angle * b.re;
    if (b.im != 0) {
        radius /= exp(angle * b.im);
        phase += b.im * log(length);
    }
    return (complex_value){radius * cos(phase), radius * sin(phase)};
}

static cw_value complex_power(cw_ctx *cx, complex_value a, complex_value b) {
    int zero, whole = b.im == 0 && b.re == floor(b.re) && fabs(b.re) <= 100;
    errno = 0;
    complex_value r = whole ? power_of_whole(a, (int64_t)b.re, &zero) : power_polar(a, b, &zero);
    if (zero || errno == EDOM) /* EDOM: sine or cosine of an infinite phase */
        return cw_raise(cx, &cw_type_ZeroDivisionError, "0.0 to a negative or complex power");
    if (isinf(r.re) || isinf(r.im))
        return cw_raise(cx, &cw_type_OverflowError, "complex exponentiation");
    return cw_complex_build(cx, r.re, r.im);
}

cw_value cw_complex_power(cw_ctx *cx, double re, double im, double exponent_re, double exponent_im) {
    return complex_power(cx, (complex_value){re, im}, (complex_value){exponent_re, exponent_im});
}

static cw_value complex_divide(cw_ctx *cx, complex_value a, complex_value b) {
    int zero;
    complex_value r = complex_quotient(a, b, &zero);
    if (zero)
        return cw_raise(cx, &cw_type_ZeroDivisionError, "complex division by zero");
    return cw_complex_build(cx, r.re, r.im);
}

static cw_value build(cw_ctx *cx, complex_value v) {
    return cw_complex_build(cx, v.re, v.im);
}

/* ---- slots ---- */

/* 1 and *out, 0 not a number of the builtin kinds, -1 OverflowError. */
static int64_t operand(cw_ctx *cx, cw_value v, complex_value *out) {
    if (is_complex(v)) {
        *out = value_of(v);
        return 1;
    }
    out->im = 0;
    return cw_float_operand(cx, v, &out->re);
}

#define COMPLEX_BINARY_SLOT(name, expression)                                                                \
    static cw_value slot_##name(cw_ctx *cx, cw_value a, cw_value b) {                                        \
        complex_value x, y;                                                                                  \
        int64_t good = operand(cx, a, &x);                                                                   \
        if (good > 0)                                                                                        \
            good = operand(cx, b, &y);                                                                       \
        if (good <= 0)                                                                                       \
            return good < 0 ? CW_MK_NULL : CW_NOT_IMPLEMENTED;                                               \
        return expression;                                                                                   \
    }
COMPLEX_BINARY_SLOT(add, cw_complex_build(cx, x.re + y.re, x.im + y.im))
COMPLEX_BINARY_SLOT(sub, cw_complex_build(cx, x.re - y.re, x.im - y.im))
COMPLEX_BINARY_SLOT(mul, build(cx, complex_mul(x, y)))
COMPLEX_BINARY_SLOT(truediv, complex_divide(cx, x, y))
COMPLEX_BINARY_SLOT(pow, complex_power(cx, x, y))

static cw_value slot_pow3(cw_ctx *cx, cw_value a, cw_value b, cw_value m) {
    if (m.tag != CW_NONE && m.tag != CW_NULL)
        return cw_raise(cx, &cw_type_ValueError, "complex modulo");
    return slot_pow(cx, a, b);
}

static cw_value slot_neg(cw_ctx *cx, cw_value self) {
    complex_value v = value_of(self);
    return cw_complex_build(cx, -v.re, -v.im);
}

static cw_value slot_pos(cw_ctx *cx, cw_value self) {
    return CW_IS_EXACT(self, &cw_type_complex) ? self : build(cx, value_of(self));
}

static cw_value slot_abs(cw_ctx *cx, cw_value self) {
    complex_value v = value_of(self);
    double length = hypot(v.re, v.im);
    if (isinf(length) && isfinite(v.re) && isfinite(v.im))
        return cw_raise(cx, &cw_type_OverflowError, "absolute value too large");
    return CW_MK_FLOAT(length);
}

static int64_t slot_truth(cw_ctx *cx, cw_value self) {
    complex_value v = value_of(self);
    (void)cx;
    return v.re != 0 || v.im != 0;
}

static int64_t slot_hash(cw_ctx *cx, cw_value self) {
    complex_value v = value_of(self);
    (void)cx;
    uint64_t h = (uint64_t)cw_hash_double(v.re) + 1000003u * (uint64_t)cw_hash_double(v.im);
    return h == (uint64_t)-1 ? -2 : (int64_t)h;
}

/* Equality only; with an int exact, so without rounding it to a double. */
static cw_value slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    complex_value x;
    double y;
    int equal;
    (void)cx;
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !is_complex(a))
        return CW_NOT_IMPLEMENTED;
    x = value_of(a);
    if (is_complex(b))
        equal = x.re == value_of(b).re && x.im == value_of(b).im;
    else if (cw_float_check(b, &y))
        equal = x.re == y && x.im == 0;
    else if (cw_int_check(b))
        equal = x.im == 0 && !isnan(x.re) && cw_int_compare_double(cw_int_canonical(b), x.re) == 0;
    else
        return CW_NOT_IMPLEMENTED;
    return CW_MK_BOOL(equal == (op == CW_CMP_EQ));
}

static cw_value slot_repr(cw_ctx *cx, cw_value self) {
    complex_value v = value_of(self);
    char re[DTOA_REPR_SIZE], im[DTOA_REPR_SIZE], text[2 * DTOA_REPR_SIZE + 8];
    dtoa_repr(v.im, im, 0);
    if (v.re == 0 && !signbit(v.re)) {
        snprintf(text, sizeof text, "%sj", im);
    } else {
        dtoa_repr(v.re, re, 0);
        snprintf(text, sizeof text, "(%s%s%sj)", re, im[0] == '-' ? "" : "+", im);
    }
    return cw_str_new(cx, text, -1);
}

/* ---- text to complex ---- */

/* End of the number [sign] (digits [. digits] [exponent] | inf | nan) at p, or p if there is none. */
static const char *scan_number(const char *p, const char *end) {
    const char *start = p;
    if (p < end && (*p == '+' || *p == '-'))
        p++;
    if (end - p >= 8 && !strncasecmp(p, "infinity", 8))
        return p + 8;
    if (end - p >= 3 && (!strncasecmp(p, "inf", 3) || !strncasecmp(p, "nan", 3)))
        return p + 3;
    int digits = 0;
    for (; p < end && ((*p >= '0' && *p <= '9') || *p == '_'); p++)
        digits++;
    if (p < end && *p == '.')
        p++;
    for (; p < end && ((*p >= '0' && *p <= '9') || *p == '_'); p++)
        digits++;
    if (!digits)
        return start;
    const char *mark = p;
    if (p < end && (*p | 0x20) == 'e') {
        p++;
        if (p < end && (*p == '+' || *p == '-'))
            p++;
        const char *exponent = p;
        while (p < end && ((*p >= '0' && *p <= '9') || *p == '_'))
            p++;
        if (p == exponent)
            return mark;
    }
    return p;
}

static int is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void strip(const char **p, const char **end) {
    while (*p < *end && is_blank(**p))
        ++*p;
    while (*p < *end && is_blank((*end)[-1]))
        --*end;
}

/* number | [number] sign number j | number j | [number] sign j | j, in parentheses or not: 1, or 0 if
 * malformed. */
static int parse_text(const char *p, const char *end, complex_value *out) {
    const char *q;
    double d = 1;
    *out = (complex_value){0, 0};
    strip(&p, &end);
    if (end - p >= 2 && *p == '(' && end[-1] == ')') {
        p++;
        end--;
        strip(&p, &end);
    }
    q = scan_number(p, end);
    if (q != p) {
        if (cw_double_parse(p, q - p, &d) <= 0)
            return 0;
        if (q == end) {
            out->re = d;
            return 1;
        }
        if (*q == '+' || *q == '-') {
            out->re = d;
            p = q;
            q = scan_number(p, end);
            if (q == p)
                d = *q++ == '-' ? -1 : 1;
            else if (cw_double_parse(p, q - p, &d) <= 0)
                return 0;
        }
    } else if (p < end && (*p == '+' || *p == '-')) {
        d = *q++ == '-' ? -1 : 1;
    }
    out->im = d;
    return q + 1 == end && (*q | 0x20) == 'j';
}

/* ---- complex(real, imag) ---- */

static cw_value new_of_type(cw_ctx *cx, cw_type *type, double re, double im) {
    if (type == &cw_type_complex)
        return cw_complex_build(cx, re, im);
    cw_complex *c = cw_type_alloc(cx, type);
    c->re = re;
    c->im = im;
    return CW_MK_OBJ(c);
}

/* Underscores stand between digits only. */
static int underscores_are_valid(const char *text) {
    for (const char *p = strchr(text, '_'); p; p = strchr(p + 1, '_')) {
        if (p == text || p[-1] < '0' || p[-1] > '9' || p[1] < '0' || p[1] > '9')
            return 0;
    }
    return 1;
}

static cw_value parse_str(cw_ctx *cx, cw_type *type, cw_str *s) {
    complex_value v;
    cw_value shown = CW_MK_OBJ(s);
    char *text = cw_number_text(s);
    if (!text)
        return cw_raise(cx, &cw_type_MemoryError, "");
    int placed = underscores_are_valid(text), good = placed && parse_text(text, text + s->len, &v);
    free(text);
    if (!placed)
        return cw_raise(cx, &cw_type_ValueError, "could not convert string to complex: %R", &shown);
    if (!good)
        return cw_raise(cx, &cw_type_ValueError, "complex() arg is a malformed string");
    return new_of_type(cx, type, v.re, v.im);
}

/* v.__complex__(), checked; CW_NULL without exception if there is no such method. */
static cw_value call_complex_method(cw_ctx *cx, cw_value v) {
    cw_value method = cw_lookup_special(cx, v, cw_str_intern(cx, "__complex__"));
    if (method.tag == CW_NULL)
        return method;
    cw_value r = cw_call0(cx, method);
    if (r.tag == CW_NULL || CW_IS_EXACT(r, &cw_type_complex))
        return r;
    if (!is_complex(r))
        return cw_raise(cx, &cw_type_TypeError, "__complex__ returned non-complex (type %T)", &r);
    if (cw_warn(cx, &cw_type_DeprecationWarning,
                "__complex__ returned non-complex (type %T).  The ability to return an instance of a strict "
                "subclass "
                "of complex is deprecated, and may be removed in a future version of Python.",
                &r) < 0)
        return CW_MK_NULL;
    return r;
}

/* Whether v can become a float without text: has __float__ or __index__. */
static int is_real(cw_ctx *cx, cw_value v) {
    cw_type *t = cw_type_of(v);
    if (!(t->flags & CW_TYPE_READY))
        cw_type_ready(cx, t);
    return t->to_float || t->index;
}

int64_t complex_from_number(cw_ctx *cx, cw_value v, complex_value *out) {
    if (is_complex(v)) {
        *out = value_of(v);
        return 0;
    }
    if (v.tag == CW_OBJ) {
        cw_value r = call_complex_method(cx, v);
        if (cx->exc)
            return -1;
        if (r.tag) {
            *out = value_of(r);
            return 0;
        }
    }
    out->im = 0;
    return cw_number_as_double(cx, v, &out->re);
}

/* One argument of complex(): 0, or -1. message: TypeError for what is no number. */
static int64_t argument(cw_ctx *cx, cw_value v, const char *message, complex_value *out, int *complex_seen) {
    *complex_seen = is_complex(v);
    *out = (complex_value){0, 0};
    if (*complex_seen) {
        *out = value_of(v);
        return 0;
    }
    if (!is_real(cx, v))
        return cw_raise_i(cx, &cw_type_TypeError, message, &v);
    cw_value f = cw_number_float(cx, v);
    if (f.tag == CW_NULL)
        return -1;
    out->re = f.d;
    return 0;
}

static cw_value complex_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    static const char *const names[] = {"real", "imag", NULL};
    cw_value in[2] = {CW_MK_NULL, CW_MK_NULL};
    complex_value re = {0, 0}, im = {0, 0};
    int re_complex = 0, im_complex = 0;
    if (cw_args_parse(cx, "complex", args, nargs, kwnames, names, 0, -1, in) < 0)
        return CW_MK_NULL;
    if (in[0].tag && CW_STR_CHECK(in[0])) {
        if (in[1].tag)
            return cw_raise(cx, &cw_type_TypeError, "complex() can't take second arg if first is a string");
        return parse_str(cx, type, in[0].p);
    }
    if (in[1].tag && CW_STR_CHECK(in[1]))
        return cw_raise(cx, &cw_type_TypeError, "complex() second arg can't be a string");
    if (in[0].tag == CW_OBJ && !CW_IS_EXACT(in[0], &cw_type_complex)) {
        cw_value r = call_complex_method(cx, in[0]);
        if (cx->exc)
            return CW_MK_NULL;
        if (r.tag)
            in[0] = r;
    }
    if (in[1].tag == CW_NULL && type == &cw_type_complex && CW_IS_EXACT(in[0], &cw_type_complex))
        return in[0];
    if (in[0].tag && argument(cx, in[0], "complex() first argument must be a string or a number, not '%T'",
                              &re, &re_complex) < 0)
        return CW_MK_NULL;
    if (in[1].tag == CW_NULL)
        return new_of_type(cx, type, re.re, re.im);
    if (argument(cx, in[1], "complex() second argument must be a number, not '%T'", &im, &im_complex) < 0)
        return CW_MK_NULL;
    /* re + im * 1j, adding only parts that exist so that signs of zeros survive */
    if (im_complex)
        re.re -= im.im;
    if (re_complex)
        im.re += re.im;
    return new_of_type(cx, type, re.re, im.re);
}

/* ---- methods ---- */

static cw_value method_conjugate(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    complex_value v = value_of(self);
    (void)args, (void)nargs, (void)kwnames;
    return cw_complex_build(cx, v.re, -v.im);
}

static cw_value method_complex(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return slot_pos(cx, self);
}

static cw_value method_getnewargs(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    complex_value v = value_of(self);
    (void)args, (void)nargs, (void)kwnames;
    cw_value pair[2] = {CW_MK_FLOAT(v.re), CW_MK_FLOAT(v.im)};
    return cw_tuple_build(cx, pair, 2);
}

static cw_value method_format(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "__format__() argument must be str, not %T", &args[0]);
    if (CW_AS_STR(args[0])->len == 0)
        return cw_str_of(cx, self);
    return cw_format_complex(cx, self, args[0].p);
}

static cw_value get_real(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_FLOAT(value_of(self).re);
}

static cw_value get_imag(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_FLOAT(value_of(self).im);
}

static const cw_method_def complex_methods[] = {
    {"conjugate", method_conjugate, CW_METHOD_NOARGS, 0, 0,
     "conjugate($self, /)\n--\n\nReturn the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."},
    {"__complex__", method_complex, CW_METHOD_NOARGS, 0, 0,
     "__complex__($self, /)\n--\n\nConvert this value to exact type complex."},
    {"__getnewargs__", method_getnewargs, CW_METHOD_NOARGS, 0, 0, "__getnewargs__($self, /)\n--\n\n"},
    {"__format__", method_format, CW_METHOD_ONE, 1, 1,
     "__format__($self, format_spec, /)\n--\n\nConvert to a string according to format_spec."},
    {0}};

static const cw_getset_def complex_getsets[] = {
    {"real", get_real, cw_set_readonly, "the real part of a complex number", NULL},
    {"imag", get_imag, cw_set_readonly, "the imaginary part of a complex number", NULL},
    {0}};

cw_type cw_type_complex = {
    .type = &cw_type_type,
    .name = "complex",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_complex),
    .doc =
        "complex(real=0, imag=0)\n--\n\nCreate a complex number from a real part and an optional imaginary "
        "part.\n\nThis is equivalent to (real + imag*1j) where imag defaults to 0.",
    .methods = complex_methods,
    .getsets = complex_getsets,
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .new_ = complex_new,
    .binary = {[CW_OP_ADD] = slot_add,
               [CW_OP_SUB] = slot_sub,
               [CW_OP_MUL] = slot_mul,
               [CW_OP_TRUEDIV] = slot_truediv,
               [CW_OP_POW] = slot_pow},
    .pow3 = slot_pow3,
    .neg = slot_neg,
    .pos = slot_pos,
    .abs = slot_abs,
    .truth = slot_truth,
};
