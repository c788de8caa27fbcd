/* int.c: the type int: construction, conversions between numbers, slots and methods.  Arithmetic is in
 * bigint*.c. */
#include "bigint.h"

#include <math.h>
#include <stdlib.h>

#include "text.h"
#include "order.h"

/* ---- checks and conversions that other modules use ---- */

int64_t cw_int_check(cw_value v) {
    return v.tag == CW_INT || v.tag == CW_BOOL || CW_IS_BIG(v);
}

cw_value cw_int_canonical(cw_value v) {
    if (v.tag == CW_BOOL)
        return CW_MK_INT(v.i);
    if (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p) != &cw_type_int)
        return ((cw_int_object *)v.p)->value;
    return v;
}

/* The type of v with inherited slots in place. */
static cw_type *ready_type(cw_ctx *cx, cw_value v) {
    cw_type *t = cw_type_of(v);
    if (!(t->flags & CW_TYPE_READY))
        cw_type_ready(cx, t);
    return t;
}

/* What __int__, __index__ or __trunc__ returned must be an int; a strict subclass is accepted with a warning.
 */
static cw_value checked_int_result(cw_ctx *cx, const char *method, cw_value r) {
    if (r.tag == CW_NULL || r.tag == CW_INT || CW_IS_EXACT(r, &cw_type_int))
        return r;
    if (!cw_int_check(r))
        return cw_raise(cx, &cw_type_TypeError, "%s returned non-int (type %T)", method, &r);
    if (cw_warn(cx, &cw_type_DeprecationWarning,
                "%s returned non-int (type %T).  The ability to return an instance of a strict subclass of "
                "int is "
                "deprecated, and may be removed in a future version of Python.",
                method, &r) < 0)
        return CW_MK_NULL;
    return cw_int_canonical(r);
}

/* operator.index as a plain int; subclasses of int by their value. */
cw_value cw_number_index(cw_ctx *cx, cw_value v) {
    if (v.tag == CW_INT)
        return v;
    if (cw_int_check(v))
        return cw_int_canonical(v);
    cw_type *t = ready_type(cx, v);
    if (!t->index)
        return cw_raise(cx, &cw_type_TypeError, "'%T' object cannot be interpreted as an integer", &v);
    return checked_int_result(cx, "__index__", t->index(cx, v));
}

int64_t cw_int_as_i64(cw_ctx *cx, cw_value v, int64_t *out) {
    v = cw_number_index(cx, v);
    if (v.tag == CW_NULL)
        return -1;
    if (v.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C ssize_t");
    *out = v.i;
    return 0;
}

int64_t cw_int_as_c_int(cw_ctx *cx, cw_value v, int64_t *out) {
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return -1;
    if (n.tag != CW_INT || n.i > INT32_MAX || n.i < INT32_MIN)
        return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C int");
    *out = n.i;
    return 0;
}

int64_t cw_int_as_signed(cw_ctx *cx, cw_value v, int64_t *out) {
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return -1;
    if (n.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "Python int too large to convert to C long");
    if (n.i > INT32_MAX || n.i < INT32_MIN)
        return cw_raise_i(cx, &cw_type_OverflowError, "signed integer is %s",
                          n.i < 0 ? "less than minimum" : "greater than maximum");
    *out = n.i;
    return 0;
}

int64_t cw_int_as_u64(cw_ctx *cx, cw_value v, const char *negative, const char *big, uint64_t *out) {
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return -1;
    if (cw_int_sign(n) < 0)
        return cw_raise_i(cx, &cw_type_OverflowError,
                          negative ? negative : "can't convert negative int to unsigned");
    cw_bigint *b = n.tag == CW_INT ? NULL : n.p;
    if (b && b->size != 1)
        return cw_raise_i(cx, &cw_type_OverflowError, negative ? big : "int too big to convert");
    *out = b ? b->limbs[0] : (uint64_t)n.i;
    return 0;
}

int64_t cw_index_clamped(cw_ctx *cx, cw_value v, int64_t *out) {
    v = cw_number_index(cx, v);
    if (v.tag == CW_NULL)
        return -1;
    *out = v.tag == CW_INT ? v.i : cw_int_sign(v) < 0 ? INT64_MIN : INT64_MAX;
    return 0;
}

/* ---- int(x) ---- */

/* Where str, bytes and the text in them are parsed: `shown` is the object whose repr an error shows. */
static cw_value raise_invalid_literal(cw_ctx *cx, int64_t base, cw_value shown) {
    cw_value text = cw_repr(cx, shown);
    if (text.tag && CW_AS_STR(text)->len > 200)
        text = cw_str_substring(cx, CW_AS_STR(text), 0, 200);
    if (text.tag == CW_NULL)
        return text;
    return cw_raise(cx, &cw_type_ValueError, "invalid literal for int() with base %d: %U", (int)base,
                    CW_AS_STR(text));
}

static int is_ascii_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int digit_of(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99;
}

/* Base that a prefix 0x, 0o or 0b announces, 0 without one. */
static int64_t prefix_base(const char *p, const char *end) {
    if (end - p < 2 || p[0] != '0')
        return 0;
    char c = p[1] | 0x20;
    return c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 0;
}

/* Decides base and steps over the prefix. Returns 0 if the text cannot be a number. */
static int parse_prefix(const char **p, const char *end, int64_t *base, int *only_zero) {
    int64_t announced = prefix_base(*p, end);
    if (*base == 0) {
        *base = announced ? announced : 10;
        *only_zero = !announced && *p < end && **p == '0';
    }
    if (announced && announced == *base) {
        *p += 2;
        if (*p < end && **p == '_')
            ++*p;
    }
    return *p < end && **p != '_';
}

/* Checks digits and underscores between p and end and copies the digits to out: their number, or -1. */
static int64_t copy_digits(const char *p, const char *end, int64_t base, char *out) {
    int64_t n = 0;
    char previous = 0;
    for (; p < end; previous = *p++) {
        if (*p == '_') {
            if (previous == '_')
                return -1;
            continue;
        }
        if (digit_of(*p) >= base)
            return -1;
        out[n++] = *p;
    }
    return previous == '_' || n == 0 ? -1 : n;
}

static cw_value check_digit_limit(cw_ctx *cx, int64_t n, int64_t base) {
    int64_t limit = n <= 640 || (base & (base - 1)) == 0 ? 0 : cw_int_max_str_digits(cx);
    if (limit && n > limit)
        return cw_raise(cx, &cw_type_ValueError,
                        "Exceeds the limit (%ld digits) for integer string conversion: value has %ld digits; "
                        "use sys.set_int_max_str_digits() to increase the limit",
                        (long)limit, (long)n);
    return CW_MK_NONE;
}

/* The rules of int(text, base): blanks around, sign, prefix, digits with single underscores between them. */
static cw_value parse_ascii(cw_ctx *cx, const char *p, int64_t length, int64_t base, cw_value shown) {
    const char *end = p + length;
    int64_t shown_base = base, negative = 0, n;
    int only_zero = 0;
    while (p < end && is_ascii_space(*p))
        p++;
    while (p < end && is_ascii_space(end[-1]))
        end--;
    if (p < end && (*p == '+' || *p == '-'))
        negative = *p++ == '-';
    if (!parse_prefix(&p, end, &base, &only_zero))
        return raise_invalid_literal(cx, shown_base, shown);
    char local[256], *digits = end - p <= (int64_t)sizeof local ? local : malloc((size_t)(end - p));
    if (!digits)
        return cw_raise(cx, &cw_type_MemoryError, "");
    n = copy_digits(p, end, base, digits);
    cw_value v = CW_MK_NULL;
    if (n < 0)
        raise_invalid_literal(cx, shown_base, shown);
    else if (check_digit_limit(cx, n, base).tag)
        v = int_from_ascii(cx, digits, n, base, negative);
    if (digits != local)
        free(digits);
    if (only_zero && v.tag && !(v.tag == CW_INT && v.i == 0))
        return raise_invalid_literal(cx, shown_base, shown);
    return v;
}

static int base_is_valid(int64_t base) {
    return base == 0 || (base >= 2 && base <= 36);
}

/* Text with Unicode digits and blanks replaced by ASCII ones, anything else past ASCII by '?'; from malloc.
 */
char *cw_number_text(const cw_str *s) {
    char *text = malloc((size_t)s->len + 1);
    if (!text)
        return NULL;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = cw_str_char_at(s, i);
        if (c < 128)
            text[i] = (char)c;
        else if (cw_uni_is_space(c))
            text[i] = ' ';
        else
            text[i] = cw_uni_decimal(c) >= 0 ? (char)('0' + cw_uni_decimal(c)) : '?';
    }
    text[s->len] = 0;
    return text;
}

cw_value cw_int_parse(cw_ctx *cx, cw_str *s, int64_t base) {
    if (!base_is_valid(base))
        return cw_raise(cx, &cw_type_ValueError, "int() base must be >= 2 and <= 36, or 0");
    if (s->ascii)
        return parse_ascii(cx, s->data, s->len, base, CW_MK_OBJ(s));
    char *text = cw_number_text(s);
    if (!text)
        return cw_raise(cx, &cw_type_MemoryError, "");
    cw_value v = parse_ascii(cx, text, s->len, base, CW_MK_OBJ(s));
    free(text);
    return v;
}

static cw_value parse_bytes(cw_ctx *cx, const uint8_t *data, int64_t n, int64_t base) {
    if (!base_is_valid(base))
        return cw_raise(cx, &cw_type_ValueError, "int() base must be >= 2 and <= 36, or 0");
    return parse_ascii(cx, (const char *)data, n, base, cw_bytes_new(cx, data, n > 200 ? 200 : n));
}

/* bytes, bytearray or any buffer; 1 parsed (result in *out), 0 no such object. */
static int parse_buffer(cw_ctx *cx, cw_value v, int64_t base, cw_value *out) {
    cw_buffer buffer;
    if (!ready_type(cx, v)->getbuffer)
        return 0;
    if (cw_get_buffer(cx, v, &buffer, 0) < 0)
        *out = CW_MK_NULL;
    else
        *out = parse_bytes(cx, buffer.data, buffer.len, base);
    return 1;
}

static cw_value int_by_trunc(cw_ctx *cx, cw_value trunc) {
    if (cw_warn(cx, &cw_type_DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.") < 0)
        return CW_MK_NULL;
    cw_value r = cw_call0(cx, trunc);
    if (r.tag == CW_NULL)
        return r;
    if (cw_int_check(r))
        return cw_int_canonical(r);
    if (!ready_type(cx, r)->index)
        return cw_raise(cx, &cw_type_TypeError, "__trunc__ returned non-Integral (type %T)", &r);
    return cw_number_index(cx, r);
}

cw_value cw_number_int(cw_ctx *cx, cw_value v) {
    cw_value r;
    if (v.tag == CW_INT || CW_IS_EXACT(v, &cw_type_int))
        return v;
    if (v.tag == CW_FLOAT)
        return cw_int_from_double(cx, v.d);
    if (CW_STR_EXACT(v))
        return cw_int_parse(cx, v.p, 10);
    cw_type *t = ready_type(cx, v);
    if (t->to_int)
        return checked_int_result(cx, "__int__", t->to_int(cx, v));
    if (t->index)
        return cw_number_index(cx, v);
    cw_value trunc = cw_lookup_special(cx, v, cw_str_intern(cx, "__trunc__"));
    if (trunc.tag)
        return int_by_trunc(cx, trunc);
    if (cx->exc)
        return CW_MK_NULL;
    if (t->flags & CW_TYPE_STR)
        return cw_int_parse(cx, v.p, 10);
    if (parse_buffer(cx, v, 10, &r))
        return r;
    return cw_raise(cx, &cw_type_TypeError,
                    "int() argument must be a string, a bytes-like object or a real number, not '%T'", &v);
}

static int is_bytearray(cw_value v) {
    return v.tag == CW_OBJ && cw_type_is_subtype(CW_TYPE_OF_PTR(v.p), &cw_type_bytearray);
}

static cw_value int_with_base(cw_ctx *cx, cw_value v, cw_value base_value) {
    cw_value r;
    int64_t base;
    if (cw_index_clamped(cx, base_value, &base) < 0)
        return CW_MK_NULL;
    if (!base_is_valid(base))
        return cw_raise(cx, &cw_type_ValueError, "int() base must be >= 2 and <= 36, or 0");
    if (CW_STR_CHECK(v))
        return cw_int_parse(cx, v.p, base);
    if (CW_BYTES_CHECK(v) || is_bytearray(v))
        return parse_buffer(cx, v, base, &r) ? r : CW_MK_NULL;
    return cw_raise(cx, &cw_type_TypeError, "int() can't convert non-string with explicit base");
}

static cw_value int_subclass_new(cw_ctx *cx, cw_type *type, cw_value value) {
    if (value.tag == CW_NULL)
        return value;
    cw_int_object *o = cw_type_alloc(cx, type);
    o->value = value;
    return CW_MK_OBJ(o);
}

static cw_value int_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"", "base", NULL};
    cw_value in[2] = {CW_MK_NULL, CW_MK_NULL}, r;
    if (nargs == 1 && !kwnames)
        in[0] = args[0];
    else if (cw_args_parse(cx, "int", args, nargs, kwnames, names, 0, -1, in) < 0)
        return CW_MK_NULL;
    if (in[0].tag == CW_NULL && in[1].tag != CW_NULL)
        return cw_raise(cx, &cw_type_TypeError, "int() missing string argument");
    if (in[0].tag == CW_NULL)
        r = CW_MK_INT(0);
    else
        r = in[1].tag ? int_with_base(cx, in[0], in[1]) : cw_number_int(cx, in[0]);
    return type == &cw_type_int ? r : int_subclass_new(cx, type, r);
}

/* ---- slots ---- */

#define INT_BINARY_SLOT(name)                                                                                \
    static cw_value slot_##name(cw_ctx *cx, cw_value a, cw_value b) {                                        \
        if (!cw_int_check(a) || !cw_int_check(b))                                                            \
            return CW_NOT_IMPLEMENTED;                                                                       \
        return cw_int_##name(cx, cw_int_canonical(a), cw_int_canonical(b));                                  \
    }
INT_BINARY_SLOT(add)
INT_BINARY_SLOT(sub)
INT_BINARY_SLOT(mul)
INT_BINARY_SLOT(floordiv)
INT_BINARY_SLOT(mod)
INT_BINARY_SLOT(divmod)
INT_BINARY_SLOT(truediv)
INT_BINARY_SLOT(pow)
INT_BINARY_SLOT(lshift)
INT_BINARY_SLOT(rshift)
INT_BINARY_SLOT(and)
INT_BINARY_SLOT(or)
INT_BINARY_SLOT(xor)

static cw_value slot_pow3(cw_ctx *cx, cw_value a, cw_value b, cw_value m) {
    if (!cw_int_check(a) || !cw_int_check(b))
        return CW_NOT_IMPLEMENTED;
    if (m.tag == CW_NONE || m.tag == CW_NULL)
        return cw_int_pow(cx, cw_int_canonical(a), cw_int_canonical(b));
    if (!cw_int_check(m))
        return CW_NOT_IMPLEMENTED;
    return cw_int_powmod(cx, cw_int_canonical(a), cw_int_canonical(b), cw_int_canonical(m));
}

static cw_value slot_repr(cw_ctx *cx, cw_value self) {
    return cw_int_to_str(cx, self, 10);
}

static int64_t slot_hash(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_int_hash(self);
}

static cw_value slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    if (!cw_int_check(a) || !cw_int_check(b))
        return CW_NOT_IMPLEMENTED;
    return CW_MK_BOOL(cw_int_satisfies(op, cw_int_compare(cw_int_canonical(a), cw_int_canonical(b)), 0));
}

static cw_value slot_neg(cw_ctx *cx, cw_value self) {
    return cw_int_neg(cx, cw_int_canonical(self));
}

static cw_value slot_abs(cw_ctx *cx, cw_value self) {
    return cw_int_abs(cx, cw_int_canonical(self));
}

static cw_value slot_invert(cw_ctx *cx, cw_value self) {
    return cw_int_invert(cx, cw_int_canonical(self));
}

/* int, index, pos, conjugate, real, numerator, trunc, floor, ceil: the plain int. */
static cw_value slot_plain(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_int_canonical(self);
}

static cw_value slot_float(cw_ctx *cx, cw_value self) {
    double d = cw_int_as_double(cx, self);
    return cx->exc ? CW_MK_NULL : CW_MK_FLOAT(d);
}

static int64_t slot_truth(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_int_sign(cw_int_canonical(self)) != 0;
}

/* ---- methods ---- */

static cw_value method_plain(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return slot_plain(cx, self);
}

static cw_value method_bit_length(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    (void)cx, (void)args, (void)nargs, (void)kwnames;
    return CW_MK_INT(cw_int_bit_length(cw_int_canonical(self)));
}

static cw_value method_bit_count(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)cx, (void)args, (void)nargs, (void)kwnames;
    cw_int_view x;
    int_view(cw_int_canonical(self), &x);
    return CW_MK_INT(x.size ? (int64_t)mpn_popcount(x.limbs, x.size) : 0);
}

static cw_value method_as_integer_ratio(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                        cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_value pair[2] = {cw_int_canonical(self), CW_MK_INT(1)};
    return cw_tuple_build(cx, pair, 2);
}

static cw_value method_getnewargs(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_value item = cw_int_canonical(self);
    return cw_tuple_build(cx, &item, 1);
}

/* CPython's figure: a header of 24 bytes and 4 bytes for each 30 bits, one at least. */
static cw_value method_sizeof(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)cx, (void)args, (void)nargs, (void)kwnames;
    int64_t bits = cw_int_bit_length(cw_int_canonical(self));
    return CW_MK_INT(24 + (bits ? (bits + 29) / 30 : 1) * 4);
}

static cw_value method_format(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "__format__() argument must be str, not %T", &args[0]);
    if (CW_AS_STR(args[0])->len == 0)
        return cw_str_of(cx, self);
    return cw_format_int(cx, self, args[0].p);
}

/* Rounds to a multiple of 10**-ndigits, half to even. */
static cw_value round_to_power(cw_ctx *cx, cw_value self, cw_value ndigits) {
    cw_value quotient, rest, power = cw_int_pow(cx, CW_MK_INT(10), cw_int_neg(cx, ndigits));
    if (power.tag == CW_NULL || int_divide_floor(cx, self, power, &quotient, &rest) < 0)
        return CW_MK_NULL;
    cw_value twice = cw_int_lshift(cx, rest, CW_MK_INT(1));
    if (twice.tag == CW_NULL)
        return twice;
    int64_t order = cw_int_compare(twice, power);
    cw_value odd = cw_int_and(cx, quotient, CW_MK_INT(1));
    cw_value down = cw_int_sub(cx, self, rest);
    if (down.tag && (order > 0 || (order == 0 && odd.i)))
        return cw_int_add(cx, down, power);
    return down;
}

static cw_value method_round(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)kwnames;
    self = cw_int_canonical(self);
    if (nargs == 0)
        return self;
    cw_value ndigits = cw_number_index(cx, args[0]);
    if (ndigits.tag == CW_NULL)
        return ndigits;
    return cw_int_sign(ndigits) >= 0 ? self : round_to_power(cx, self, ndigits);
}

/* ---- bytes ---- */

/* The argument byteorder: 1 little, 0 big, -1 error. */
static int64_t parse_byteorder(cw_ctx *cx, const char *method, cw_value v) {
    if (v.tag == CW_NULL)
        return 0;
    if (!CW_STR_CHECK(v))
        return cw_raise_i(cx, &cw_type_TypeError, "%s() argument 'byteorder' must be str, not %T", method,
                          &v);
    if (cw_str_equal_utf8(v.p, "little"))
        return 1;
    if (cw_str_equal_utf8(v.p, "big"))
        return 0;
    return cw_raise_i(cx, &cw_type_ValueError, "byteorder must be either 'little' or 'big'");
}

/* Two's complement of x in n bytes, least significant first; 0 if it does not fit. */
static int write_little_endian(const cw_int_view *x, uint8_t *out, int64_t n, int is_signed) {
    int64_t bits = int_view_bits(x);
    mp_limb_t carry = 1;
    for (int64_t i = 0; i < n; i += 8) {
        mp_limb_t limb = i / 8 < x->size ? x->limbs[i / 8] : 0;
        if (x->negative) {
            limb = ~limb + carry;
            carry = carry && limb == 0;
        }
        for (int64_t k = i; k < i + 8 && k < n; k++, limb >>= 8)
            out[k] = (uint8_t)limb;
    }
    if (!is_signed)
        return bits <= 8 * n;
    if (bits < 8 * n)
        return 1;
    /* -2**(8n-1) has as many bits as the field */
    return x->negative && bits == 8 * n && mpn_scan1(x->limbs, 0) == (mp_bitcnt_t)(bits - 1);
}

static void reverse_bytes(uint8_t *p, int64_t n) {
    for (int64_t i = 0, k = n - 1; i < k; i++, k--) {
        uint8_t c = p[i];
        p[i] = p[k];
        p[k] = c;
    }
}

static cw_value method_to_bytes(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    static const char *const names[] = {"length", "byteorder", "signed", NULL};
    cw_value in[3] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    int64_t n = 1, is_signed = 0;
    if (cw_args_parse(cx, "to_bytes", args, nargs, kwnames, names, 0, 2, in) < 0)
        return CW_MK_NULL;
    if (in[0].tag && cw_int_as_i64(cx, in[0], &n) < 0)
        return CW_MK_NULL;
    int64_t little = parse_byteorder(cx, "to_bytes", in[1]);
    if (little < 0 || (in[2].tag && (is_signed = cw_object_truth(cx, in[2])) < 0))
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise(cx, &cw_type_ValueError, "length argument must be non-negative");
    cw_int_view x;
    int_view(cw_int_canonical(self), &x);
    if (x.negative && !is_signed)
        return cw_raise(cx, &cw_type_OverflowError, "can't convert negative int to unsigned");
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    if (bytes.tag == CW_NULL)
        return bytes;
    if (x.size && !write_little_endian(&x, CW_AS_BYTES(bytes)->data, n, (int)is_signed))
        return cw_raise(cx, &cw_type_OverflowError, "int too big to convert");
    if (!x.size)
        memset(CW_AS_BYTES(bytes)->data, 0, (size_t)n);
    if (!little)
        reverse_bytes(CW_AS_BYTES(bytes)->data, n);
    return bytes;
}

/* int of n bytes; step 1 when the least significant is first, else -1 (p then points at the last byte). */
static cw_value int_from_bytes(cw_ctx *cx, const uint8_t *p, int64_t step, int64_t n, int is_signed) {
    int64_t size = n / 8 + 1, negative = is_signed && n > 0 && p[step * (n - 1)] >= 0x80;
    cw_bigint *r = int_alloc(cx, size);
    if (!r)
        return CW_MK_NULL;
    memset(r->limbs, negative ? 0xff : 0, (size_t)size * 8);
    for (int64_t i = 0; i < n; i++, p += step) {
        int shift = (int)(i % 8) * 8;
        r->limbs[i / 8] = (r->limbs[i / 8] & ~((uint64_t)0xff << shift)) | (uint64_t)*p << shift;
    }
    if (negative)
        mpn_neg((mp_limb_t *)r->limbs, (mp_limb_t *)r->limbs, size);
    return int_finish(r, size, negative);
}

/* bytes(v) as PyObject_Bytes has it: no str, no int. */
static cw_value bytes_of_argument(cw_ctx *cx, cw_value v) {
    cw_type *t = ready_type(cx, v);
    if (t->getbuffer)
        return v;
    cw_value method = cw_lookup_special(cx, v, cw_str_intern(cx, "__bytes__"));
    if (cx->exc)
        return CW_MK_NULL;
    if (method.tag == CW_NULL && ((t->flags & CW_TYPE_STR) || !(t->iter || t->getitem)))
        return cw_raise(cx, &cw_type_TypeError, "cannot convert '%T' object to bytes", &v);
    return cw_call1(cx, CW_MK_OBJ(&cw_type_bytes), v);
}

static cw_value method_from_bytes(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    static const char *const names[] = {"bytes", "byteorder", "signed", NULL};
    cw_value in[3] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    int64_t is_signed = 0;
    cw_buffer buffer;
    if (cw_args_parse(cx, "from_bytes", args, nargs, kwnames, names, 1, 2, in) < 0)
        return CW_MK_NULL;
    int64_t little = parse_byteorder(cx, "from_bytes", in[1]);
    if (little < 0 || (in[2].tag && (is_signed = cw_object_truth(cx, in[2])) < 0))
        return CW_MK_NULL;
    cw_value bytes = bytes_of_argument(cx, in[0]);
    if (bytes.tag == CW_NULL || cw_get_buffer(cx, bytes, &buffer, 0) < 0)
        return CW_MK_NULL;
    cw_value r = little ? int_from_bytes(cx, buffer.data, 1, buffer.len, (int)is_signed)
                        : int_from_bytes(cx, buffer.data + buffer.len - 1, -1, buffer.len, (int)is_signed);
    if (r.tag == CW_NULL || self.p == (void *)&cw_type_int)
        return r;
    return cw_call1(cx, self, r);
}

static cw_value get_plain(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return slot_plain(cx, self);
}

static cw_value get_zero(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_INT(0);
}

static cw_value get_one(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_INT(1);
}

static const cw_method_def int_methods[] = {
    {"conjugate", method_plain, CW_METHOD_NOARGS, 0, 0, "Returns self, the complex conjugate of any int."},
    {"bit_length", method_bit_length, CW_METHOD_NOARGS, 0, 0,
     "bit_length($self, /)\n--\n\nNumber of bits necessary to represent self in binary."},
    {"bit_count", method_bit_count, CW_METHOD_NOARGS, 0, 0,
     "bit_count($self, /)\n--\n\nNumber of ones in the binary representation of the absolute value of self."},
    {"to_bytes", method_to_bytes, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, 2,
     "to_bytes($self, /, length=1, byteorder='big', *, signed=False)\n--\n\nReturn an array of bytes "
     "representing "
     "an integer."},
    {"from_bytes", method_from_bytes, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS | CW_METHOD_CLASS, 1, 2,
     "from_bytes($type, /, bytes, byteorder='big', *, signed=False)\n--\n\nReturn the integer represented by "
     "the "
     "given array of bytes."},
    {"as_integer_ratio", method_as_integer_ratio, CW_METHOD_NOARGS, 0, 0,
     "as_integer_ratio($self, /)\n--\n\nReturn integer ratio."},
    {"__trunc__", method_plain, CW_METHOD_NOARGS, 0, 0, "Truncating an Integral returns itself."},
    {"__floor__", method_plain, CW_METHOD_NOARGS, 0, 0, "Flooring an Integral returns itself."},
    {"__ceil__", method_plain, CW_METHOD_NOARGS, 0, 0, "Ceiling of an Integral returns itself."},
    {"__round__", method_round, CW_METHOD_VARARGS, 0, 1, "Rounding an Integral returns itself."},
    {"__getnewargs__", method_getnewargs, CW_METHOD_NOARGS, 0, 0, "__getnewargs__($self, /)\n--\n\n"},
    {"__format__", method_format, CW_METHOD_ONE, 1, 1,
     "__format__($self, format_spec, /)\n--\n\nDefault object formatter."},
    {"__sizeof__", method_sizeof, CW_METHOD_NOARGS, 0, 0,
     "__sizeof__($self, /)\n--\n\nReturns size in memory, in bytes."},
    {0}};

static const cw_getset_def int_getsets[] = {
    {"real", get_plain, NULL, "the real part of a complex number", NULL},
    {"imag", get_zero, NULL, "the imaginary part of a complex number", NULL},
    {"numerator", get_plain, NULL, "the numerator of a rational number in lowest terms", NULL},
    {"denominator", get_one, NULL, "the denominator of a rational number in lowest terms", NULL},
    {0}};

cw_type cw_type_int = {
    .type = &cw_type_type,
    .name = "int",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_LONG | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_int_object),
    .doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
           "Convert a number or string to an integer, or return 0 if no arguments\n"
           "are given.  If x is a number, return x.__int__().  For floating point\n"
           "numbers, this truncates towards zero.\n\n"
           "If x is not a number or if base is given, then x must be a string,\n"
           "bytes, or bytearray instance representing an integer literal in the\n"
           "given base.  The literal can be preceded by '+' or '-' and be surrounded\n"
           "by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\n"
           "Base 0 means to interpret the base from the string as an integer literal.\n"
           ">>> int('0b100', base=0)\n4",
    .methods = int_methods,
    .getsets = int_getsets,
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .new_ = int_new,
    .binary = {[CW_OP_ADD] = slot_add,
               [CW_OP_SUB] = slot_sub,
               [CW_OP_MUL] = slot_mul,
               [CW_OP_TRUEDIV] = slot_truediv,
               [CW_OP_FLOORDIV] = slot_floordiv,
               [CW_OP_MOD] = slot_mod,
               [CW_OP_POW] = slot_pow,
               [CW_OP_LSHIFT] = slot_lshift,
               [CW_OP_RSHIFT] = slot_rshift,
               [CW_OP_AND] = slot_and,
               [CW_OP_OR] = slot_or,
               [CW_OP_XOR] = slot_xor},
    .pow3 = slot_pow3,
    .divmod = slot_divmod,
    .neg = slot_neg,
    .pos = slot_plain,
    .abs = slot_abs,
    .invert = slot_invert,
    .to_int = slot_plain,
    .to_float = slot_float,
    .index = slot_plain,
    .truth = slot_truth,
};
