/* bytes_text.c: methods of bytes and bytearray that treat them as ASCII text: case, classes, padding, hex. */
#include "bytes.h"

#include <ctype.h>

static int is_upper(uint8_t c) {
    return c >= 'A' && c <= 'Z';
}

static int is_lower(uint8_t c) {
    return c >= 'a' && c <= 'z';
}

static int is_alpha(uint8_t c) {
    return is_upper(c) || is_lower(c);
}

static int is_digit(uint8_t c) {
    return c >= '0' && c <= '9';
}

static int is_alnum(uint8_t c) {
    return is_alpha(c) || is_digit(c);
}

static int is_space(uint8_t c) {
    return c == ' ' || (c >= 9 && c <= 13);
}

static uint8_t to_upper(uint8_t c) {
    return (uint8_t)(is_lower(c) ? c - 32 : c);
}

static uint8_t to_lower(uint8_t c) {
    return (uint8_t)(is_upper(c) ? c + 32 : c);
}

/* ---- case ---- */

enum { UPPER, LOWER, TITLE, CAPITALIZED, SWAPPED };

static cw_value map_case(cw_ctx *cx, cw_value self, int mode) {
    cw_span s = cw_span_of(self);
    cw_value out = cw_bytes_like(cx, self, NULL, s.len);
    if (!out.tag)
        return out;
    uint8_t *to = cw_bytes_like_data(out);
    int after_letter = 0;
    for (int64_t i = 0; i < s.len; i++) {
        uint8_t c = s.data[i];
        int up = mode == UPPER || (mode == TITLE && !after_letter) || (mode == CAPITALIZED && i == 0) ||
                 (mode == SWAPPED && is_lower(c));
        to[i] = up ? to_upper(c) : to_lower(c);
        after_letter = is_alpha(c);
    }
    return out;
}

CW_METHOD(cw_bytes_upper) {
    return map_case(cx, self, UPPER);
}

CW_METHOD(cw_bytes_lower) {
    return map_case(cx, self, LOWER);
}

CW_METHOD(cw_bytes_title) {
    return map_case(cx, self, TITLE);
}

CW_METHOD(cw_bytes_capitalize) {
    return map_case(cx, self, CAPITALIZED);
}

CW_METHOD(cw_bytes_swapcase) {
    return map_case(cx, self, SWAPPED);
}

/* ---- classes ---- */

static cw_value every(cw_value self, int (*test)(uint8_t)) {
    cw_span s = cw_span_of(self);
    for (int64_t i = 0; i < s.len; i++)
        if (!test(s.data[i]))
            return CW_MK_BOOL(0);
    return CW_MK_BOOL(s.len > 0);
}

CW_METHOD(cw_bytes_isalpha) {
    return every(self, is_alpha);
}

CW_METHOD(cw_bytes_isalnum) {
    return every(self, is_alnum);
}

CW_METHOD(cw_bytes_isdigit) {
    return every(self, is_digit);
}

CW_METHOD(cw_bytes_isspace) {
    return every(self, is_space);
}

CW_METHOD(cw_bytes_isascii) {
    cw_span s = cw_span_of(self);
    return CW_MK_BOOL(cw_ascii_prefix(s.data, s.len) == s.len);
}

static cw_value is_case(cw_value self, int (*wanted)(uint8_t), int (*other)(uint8_t)) {
    cw_span s = cw_span_of(self);
    int found = 0;
    for (int64_t i = 0; i < s.len; i++) {
        if (other(s.data[i]))
            return CW_MK_BOOL(0);
        found |= wanted(s.data[i]);
    }
    return CW_MK_BOOL(found);
}

CW_METHOD(cw_bytes_islower) {
    return is_case(self, is_lower, is_upper);
}

CW_METHOD(cw_bytes_isupper) {
    return is_case(self, is_upper, is_lower);
}

CW_METHOD(cw_bytes_istitle) {
    cw_span s = cw_span_of(self);
    int cased = 0, after_letter = 0;
    for (int64_t i = 0; i < s.len; i++) {
        uint8_t c = s.data[i];
        if ((is_upper(c) && after_letter) || (is_lower(c) && !after_letter))
            return CW_MK_BOOL(0);
        after_letter = is_alpha(c);
        cased |= after_letter;
    }
    return CW_MK_BOOL(cased);
}

/* ---- padding ---- */

static cw_value pad(cw_ctx *cx, cw_value self, int64_t left, int64_t right, uint8_t fill) {
    cw_span s = cw_span_of(self);
    left = left < 0 ? 0 : left;
    right = right < 0 ? 0 : right;
    if (left + right == 0 && CW_BYTES_EXACT(self))
        return self;
    if (left > INT64_MAX - s.len - right)
        return cw_raise(cx, &cw_type_MemoryError, "");
    cw_value out = cw_bytes_like(cx, self, NULL, left + s.len + right);
    if (!out.tag)
        return out;
    uint8_t *to = cw_bytes_like_data(out);
    memset(to, fill, (size_t)left);
    memcpy(to + left, s.data, (size_t)s.len);
    memset(to + left + s.len, fill, (size_t)right);
    return out;
}

static int64_t pad_arguments(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                             int64_t *width, uint8_t *fill) {
    *fill = ' ';
    if (cw_int_as_i64(cx, args[0], width) < 0)
        return -1;
    if (nargs < 2)
        return 0;
    if ((!CW_BYTES_CHECK(args[1]) && !CW_BYTEARRAY_CHECK(args[1])) || cw_span_of(args[1]).len != 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() argument 2 must be a byte string of length 1, not %A",
                          name, &args[1]);
    *fill = cw_span_of(args[1]).data[0];
    return 0;
}

/* mode: 0 center, 1 ljust, 2 rjust */
static cw_value justify(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                        int mode) {
    int64_t width;
    uint8_t fill;
    if (pad_arguments(cx, name, args, nargs, &width, &fill) < 0)
        return CW_MK_NULL;
    int64_t len = cw_span_of(self).len, room = width <= len ? 0 : width - len;
    int64_t left = mode == 0 ? room / 2 + (room & width & 1) : mode == 1 ? 0 : room;
    return pad(cx, self, left, room - left, fill);
}

CW_METHOD(cw_bytes_center) {
    return justify(cx, "center", self, args, nargs, 0);
}

CW_METHOD(cw_bytes_ljust) {
    return justify(cx, "ljust", self, args, nargs, 1);
}

CW_METHOD(cw_bytes_rjust) {
    return justify(cx, "rjust", self, args, nargs, 2);
}

CW_METHOD(cw_bytes_zfill) {
    int64_t width;
    if (cw_int_as_i64(cx, args[0], &width) < 0)
        return CW_MK_NULL;
    cw_span s = cw_span_of(self);
    int64_t room = width <= s.len ? 0 : width - s.len;
    cw_value out = pad(cx, self, room, 0, '0');
    if (!out.tag || room == 0 || s.len == 0)
        return out;
    uint8_t *to = cw_bytes_like_data(out);
    if (to[room] == '+' || to[room] == '-') {
        to[0] = to[room];
        to[room] = '0';
    }
    return out;
}

CW_METHOD(cw_bytes_expandtabs) {
    static const char *const names[] = {"tabsize", NULL};
    cw_value given[1] = {CW_MK_NULL};
    int64_t size = 8;
    if (cw_args_parse(cx, "expandtabs", args, nargs, kwnames, names, 0, -1, given) < 0 ||
        (given[0].tag && cw_int_as_c_int(cx, given[0], &size) < 0))
        return CW_MK_NULL;
    cw_span s = cw_span_of(self);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    int64_t column = 0;
    for (int64_t i = 0; i < s.len; i++) {
        uint8_t c = s.data[i];
        if (c == '\t') {
            int64_t n = size > 0 ? size - column % size : 0;
            cw_bytebuild_reserve(cx, &b, n);
            memset(b.data + b.len, ' ', (size_t)n);
            b.len += n;
            column += n;
        } else {
            cw_bytebuild_byte(cx, &b, c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return CW_BYTES_CHECK(self) ? cw_bytebuild_finish(cx, &b) : cw_bytearray_new(cx, b.data, b.len);
}

/* ---- hex ---- */

/* The separator as a byte, 0 if none; -1 with an exception. */
static int64_t separator_get(cw_ctx *cx, cw_value sep) {
    int64_t n, c = 0;
    if (!sep.tag)
        return 0;
    n = cw_object_len(cx, sep);
    if (n < 0)
        return -1;
    if (n != 1)
        return cw_raise_i(cx, &cw_type_ValueError, "sep must be length 1.");
    if (CW_STR_CHECK(sep))
        c = CW_CHAR(CW_AS_STR(sep), 0);
    else if (CW_BYTES_CHECK(sep))
        c = CW_AS_BYTES(sep)->data[0];
    else
        return cw_raise_i(cx, &cw_type_TypeError, "sep must be str or bytes.");
    if (c > 127)
        return cw_raise_i(cx, &cw_type_ValueError, "sep must be ASCII.");
    return c;
}

/* group > 0 counts from the right, < 0 from the left. */
cw_value cw_hex_text(cw_ctx *cx, cw_span s, cw_value sep, int64_t group) {
    static const char digits[] = "0123456789abcdef";
    int64_t c = separator_get(cx, sep);
    if (c < 0)
        return CW_MK_NULL;
    int64_t size = group < 0 ? -group : group;
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s.len; i++) {
        int64_t from_end = group > 0 ? s.len - i : i;
        if (i && sep.tag && size && from_end % size == 0)
            cw_strbuild_char(cx, &b, (uint32_t)c);
        cw_strbuild_char(cx, &b, (uint32_t)digits[s.data[i] >> 4]);
        cw_strbuild_char(cx, &b, (uint32_t)digits[s.data[i] & 15]);
    }
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_hex_arguments(cw_ctx *cx, cw_span s, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"sep", "bytes_per_sep", NULL};
    cw_value given[2] = {CW_MK_NULL, CW_MK_NULL};
    int64_t group = 1;
    if (cw_args_parse(cx, "hex", args, nargs, kwnames, names, 0, -1, given) < 0 ||
        (given[1].tag && cw_int_as_c_int(cx, given[1], &group) < 0))
        return CW_MK_NULL;
    return cw_hex_text(cx, s, given[0], group);
}

CW_METHOD(cw_bytes_hex) {
    return cw_hex_arguments(cx, cw_span_of(self), args, nargs, kwnames);
}

static int hex_digit(uint32_t c) {
    return c < 128 && isxdigit((int)c) ? (c <= '9' ? (int)c - '0' : ((int)c | 32) - 'a' + 10) : -1;
}

/* self is the class; a subclass is called with the result. */
CW_METHOD(cw_bytes_fromhex) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "fromhex() argument must be str, not %A", &args[0]);
    cw_str *s = CW_AS_STR(args[0]);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    for (int64_t i = 0; i < s->len;) {
        uint32_t c = CW_CHAR(s, i);
        if (c < 128 && is_space((uint8_t)c)) {
            i++;
            continue;
        }
        int high = hex_digit(c), low = i + 1 < s->len ? hex_digit(CW_CHAR(s, i + 1)) : -1;
        if (high < 0 || low < 0)
            return cw_raise(cx, &cw_type_ValueError,
                            "non-hexadecimal number found in fromhex() arg at position %ld",
                            high < 0 ? i : i + 1);
        cw_bytebuild_byte(cx, &b, (uint8_t)(high << 4 | low));
        i += 2;
    }
    if (self.p == &cw_type_bytearray)
        return cw_bytearray_new(cx, b.data, b.len);
    cw_value out = cw_bytebuild_finish(cx, &b);
    return self.p == &cw_type_bytes ? out : cw_call1(cx, self, out);
}
