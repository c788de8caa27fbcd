/* str.c: the str object: allocation, comparison, hashing, concatenation, slicing, repr and the type object.
 */
#include "text.h"
#include "order.h"

#include <stdlib.h>

/* An append buffer: `s += x` writes behind the units of s if nobody else did so before. Several strs share
 * one. */
typedef struct cw_append_buffer {
    int64_t used; /* units written; the str that ends here may grow in place */
    int64_t cap;  /* units */
    int64_t kind;
    int64_t reserved;
} cw_append_buffer;

#define APPEND_MIN 128 /* shorter results get blocks of their own */

/* ---- units ---- */

void cw_text_copy(void *to, int to_kind, const void *from, int from_kind, int64_t n) {
    if (to_kind == from_kind) {
        memcpy(to, from, (size_t)(n * to_kind));
    } else if (to_kind == 2 && from_kind == 1) {
        for (int64_t i = 0; i < n; i++)
            ((uint16_t *)to)[i] = ((const uint8_t *)from)[i];
    } else if (to_kind == 4 && from_kind == 1) {
        for (int64_t i = 0; i < n; i++)
            ((uint32_t *)to)[i] = ((const uint8_t *)from)[i];
    } else {
        for (int64_t i = 0; i < n; i++)
            cw_text_put(to, to_kind, i, cw_text_get(from, from_kind, i));
    }
}

int64_t cw_ascii_prefix(const uint8_t *p, int64_t n) {
    int64_t i = 0;
    for (; i + 32 <= n; i += 32) {
        uint64_t w[4];
        memcpy(w, p + i, 32);
        if ((w[0] | w[1] | w[2] | w[3]) & 0x8080808080808080u)
            break;
    }
    while (i < n && p[i] < 128)
        i++;
    return i;
}

uint32_t cw_text_max_char(const void *data, int kind, int64_t n) {
    if (kind == 1)
        return cw_ascii_prefix(data, n) == n ? 0x7f : 0xff;
    uint32_t all = 0;
    if (kind == 2) {
        for (int64_t i = 0; i < n; i++)
            all |= ((const uint16_t *)data)[i];
    } else {
        for (int64_t i = 0; i < n; i++)
            all |= ((const uint32_t *)data)[i];
    }
    return all < 0x80 ? 0x7f : all < 0x100 ? 0xff : all < 0x10000 ? 0xffff : 0x10ffff;
}

int64_t cw_text_equal(const void *a, int a_kind, const void *b, int b_kind, int64_t n) {
    if (a_kind == b_kind)
        return memcmp(a, b, (size_t)(n * a_kind)) == 0;
    for (int64_t i = 0; i < n; i++)
        if (cw_text_get(a, a_kind, i) != cw_text_get(b, b_kind, i))
            return 0;
    return 1;
}

/* ---- allocation ---- */

static void str_set_header(cw_str *s, int64_t len, uint32_t max_char) {
    s->type = &cw_type_str;
    s->hash = -1;
    s->len = len;
    s->data = s + 1;
    s->kind = (uint8_t)cw_kind_for(max_char);
    s->ascii = max_char < 128;
    s->interned = 0;
    s->buf = NULL;
}

/* NULL with MemoryError only for lengths past a mebibyte, which users choose. */
cw_str *cw_str_alloc(cw_ctx *cx, int64_t len, uint32_t max_char) {
    int kind = cw_kind_for(max_char);
    cw_str *s;
    if (CW_LIKELY(len < (1 << 20))) {
        s = cw_alloc_atomic(cx, (int64_t)sizeof *s + (len + 1) * kind);
    } else {
        if (len > INT64_MAX / 4 - 64)
            return cw_raise_p(cx, &cw_type_MemoryError, "");
        s = cw_alloc_large(cx, (int64_t)sizeof *s + (len + 1) * kind, 1, 1);
        if (!s)
            return NULL;
    }
    str_set_header(s, len, max_char);
    cw_text_put(s->data, kind, len, 0);
    return s;
}

cw_value cw_str_empty(cw_ctx *cx) {
    (void)cx;
    return CW_MK_OBJ(&cw_empty_str);
}

cw_value cw_str_from_char(cw_ctx *cx, uint32_t c) {
    if (c < 256)
        return CW_MK_OBJ(&cw_char_strs[c]);
    cw_str *s = cw_str_alloc(cx, 1, c);
    cw_text_put(s->data, s->kind, 0, c);
    return CW_MK_OBJ(s);
}

cw_str *cw_str_of_units(cw_ctx *cx, const void *data, int kind, int64_t n) {
    if (n == 0)
        return CW_AS_STR(cw_str_empty(cx));
    if (n == 1)
        return CW_AS_STR(cw_str_from_char(cx, cw_text_get(data, kind, 0)));
    cw_str *s = cw_str_alloc(cx, n, cw_text_max_char(data, kind, n));
    if (s)
        cw_text_copy(s->data, s->kind, data, kind, n);
    return s;
}

static cw_value ascii_to_str(cw_ctx *cx, const char *text, int64_t n) {
    if (n <= 1)
        return n ? cw_str_from_char(cx, (uint8_t)*text) : cw_str_empty(cx);
    cw_str *s = cw_str_alloc(cx, n, 0x7f);
    if (!s)
        return CW_MK_NULL;
    memcpy(s->data, text, (size_t)n);
    return CW_MK_OBJ(s);
}

cw_value cw_str_new(cw_ctx *cx, const char *utf8, int64_t bytes) {
    if (bytes < 0)
        bytes = (int64_t)strlen(utf8);
    if (cw_ascii_prefix((const uint8_t *)utf8, bytes) == bytes)
        return ascii_to_str(cx, utf8, bytes);
    return cw_utf8_decode(cx, (const uint8_t *)utf8, bytes, "surrogateescape");
}

cw_value cw_str_exact(cw_ctx *cx, cw_str *s) {
    if (CW_LIKELY(s->type == &cw_type_str))
        return CW_MK_OBJ(s);
    cw_str *copy = cw_str_of_units(cx, s->data, s->kind, s->len);
    if (copy)
        copy->hash = s->hash;
    return copy ? CW_MK_OBJ(copy) : CW_MK_NULL;
}

/* ---- access ---- */

uint32_t cw_str_char_at(const cw_str *s, int64_t i) {
    return CW_CHAR(s, i);
}

static int64_t utf8_length(const cw_str *s) {
    int64_t n = 0;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        n += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return n;
}

static char *utf8_put(char *p, uint32_t c) {
    if (c < 0x80) {
        *p++ = (char)c;
    } else if (c < 0x800) {
        *p++ = (char)(0xc0 | c >> 6);
        *p++ = (char)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        *p++ = (char)(0xe0 | c >> 12);
        *p++ = (char)(0x80 | (c >> 6 & 0x3f));
        *p++ = (char)(0x80 | (c & 0x3f));
    } else {
        *p++ = (char)(0xf0 | c >> 18);
        *p++ = (char)(0x80 | (c >> 12 & 0x3f));
        *p++ = (char)(0x80 | (c >> 6 & 0x3f));
        *p++ = (char)(0x80 | (c & 0x3f));
    }
    return p;
}

/* The data itself where it is ASCII and NUL-terminated. */
char *cw_str_utf8(cw_ctx *cx, cw_str *s, int64_t *bytes) {
    if (s->ascii && !s->buf) {
        if (bytes)
            *bytes = s->len;
        return s->data;
    }
    int64_t n = s->ascii ? s->len : utf8_length(s);
    char *out = cw_alloc_atomic(cx, n + 1);
    if (s->ascii) {
        memcpy(out, s->data, (size_t)n);
    } else {
        char *p = out;
        for (int64_t i = 0; i < s->len; i++)
            p = utf8_put(p, CW_CHAR(s, i));
    }
    out[n] = 0;
    if (bytes)
        *bytes = n;
    return out;
}

/* ---- comparison and hashing ---- */

int64_t cw_str_equal(const cw_str *a, const cw_str *b) {
    if (a == b)
        return 1;
    if (a->len != b->len || a->kind != b->kind)
        return 0;
    if (a->hash != -1 && b->hash != -1 && a->hash != b->hash)
        return 0;
    return memcmp(a->data, b->data, (size_t)(a->len * a->kind)) == 0;
}

int64_t cw_str_equal_utf8(const cw_str *a, const char *utf8) {
    if (a->ascii)
        return strncmp(a->data, utf8, (size_t)a->len) == 0 && utf8[a->len] == 0 &&
               memchr(a->data, 0, (size_t)a->len) == NULL;
    for (int64_t i = 0; i < a->len; i++) {
        char unit[4];
        char *end = utf8_put(unit, CW_CHAR(a, i));
        if (strncmp(unit, utf8, (size_t)(end - unit)) != 0)
            return 0;
        utf8 += end - unit;
    }
    return *utf8 == 0;
}

/* By code points: negative, 0 or positive. */
int64_t cw_str_compare(const cw_str *a, const cw_str *b) {
    int64_t n = a->len < b->len ? a->len : b->len;
    if (a->kind == 1 && b->kind == 1) {
        int order = memcmp(a->data, b->data, (size_t)n);
        if (order)
            return order < 0 ? -1 : 1;
    } else {
        for (int64_t i = 0; i < n; i++) {
            uint32_t x = CW_CHAR(a, i), y = CW_CHAR(b, i);
            if (x != y)
                return x < y ? -1 : 1;
        }
    }
    return (a->len > b->len) - (a->len < b->len);
}

int64_t cw_str_hash(cw_ctx *cx, cw_str *s) {
    if (CW_UNLIKELY(s->hash == -1))
        s->hash = s->len ? (int64_t)cw_siphash(cx, s->data, s->len * s->kind) : 0;
    return s->hash;
}

static int64_t str_slot_hash(cw_ctx *cx, cw_value self) {
    return cw_str_hash(cx, CW_AS_STR(self));
}

static cw_value str_slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    if (!CW_STR_CHECK(a) || !CW_STR_CHECK(b))
        return CW_NOT_IMPLEMENTED;
    if (op == CW_CMP_EQ || op == CW_CMP_NE)
        return CW_MK_BOOL(cw_str_equal(CW_AS_STR(a), CW_AS_STR(b)) == (op == CW_CMP_EQ));
    int64_t order = cw_str_compare(CW_AS_STR(a), CW_AS_STR(b));
    return CW_MK_BOOL(cw_int_satisfies(op, order, 0));
}

/* ---- interning ---- */

static cw_dict *interned_dict(cw_ctx *cx) {
    if (!cx->state->interned)
        cx->state->interned = cw_dict_new(cx);
    return cx->state->interned;
}

/* The one str with this text (sys.intern); s must be exact. */
cw_value cw_str_intern_value(cw_ctx *cx, cw_str *s) {
    if (s->interned)
        return CW_MK_OBJ(s);
    cw_value known = cw_dict_get_str(cx, interned_dict(cx), s);
    if (known.tag)
        return known;
    s->interned = 1;
    cw_dict_set_str(cx, cx->state->interned, s, CW_MK_OBJ(s));
    return CW_MK_OBJ(s);
}

static cw_str *intern_text(cw_ctx *cx, const char *utf8) {
    int64_t n = (int64_t)strlen(utf8);
    if (cw_ascii_prefix((const uint8_t *)utf8, n) != n)
        return CW_AS_STR(cw_str_intern_value(cx, CW_AS_STR(cw_str_new(cx, utf8, n))));
    cw_str probe;
    str_set_header(&probe, n, 0x7f);
    probe.data = (void *)utf8;
    cw_value known = cw_dict_get_str(cx, interned_dict(cx), &probe);
    if (known.tag)
        return CW_AS_STR(known);
    cw_str *s = CW_AS_STR(cw_str_new(cx, utf8, n));
    s->hash = probe.hash;
    s->interned = 1;
    cw_dict_set_str(cx, cx->state->interned, s, CW_MK_OBJ(s));
    return s;
}

/* Callers pass literals again and again: their addresses are remembered (and the text compared, for an
 * address may belong to a buffer). */
cw_str *cw_str_intern(cw_ctx *cx, const char *utf8) {
    uintptr_t slot = ((uintptr_t)utf8 ^ (uintptr_t)utf8 >> 8) & 255;
    if (cx->state->intern_cache[slot].text == utf8) {
        cw_str *s = cx->state->intern_cache[slot].s;
        if (strcmp(s->data, utf8) == 0)
            return s;
    }
    cw_str *s = intern_text(cx, utf8);
    if (s->ascii && !s->buf) {
        cx->state->intern_cache[slot].text = utf8;
        cx->state->intern_cache[slot].s = s;
    }
    return s;
}

/* ---- concatenation ---- */

static cw_append_buffer *append_buffer_new(cw_ctx *cx, int64_t cap, int kind) {
    cw_append_buffer *b = cw_alloc_large(cx, (int64_t)sizeof *b + cap * kind, 1, 1);
    if (b) {
        b->used = 0;
        b->cap = cap;
        b->kind = kind;
    }
    return b;
}

/* A str whose units lie in a shared buffer: a traced block, for the buffer must stay alive. */
static cw_value str_in_buffer(cw_ctx *cx, cw_append_buffer *b, int64_t len, int ascii) {
    cw_str *s = cw_alloc(cx, sizeof *s);
    str_set_header(s, len, 0x7f);
    s->kind = (uint8_t)b->kind;
    s->ascii = (uint8_t)ascii;
    s->data = b + 1;
    s->buf = b;
    return CW_MK_OBJ(s);
}

/* a + b where a is long and b short: in place if a ends its buffer, else into a new one with room to spare.
 */
static cw_value str_append(cw_ctx *cx, cw_str *a, cw_str *b) {
    int64_t len = a->len + b->len;
    int ascii = a->ascii && b->ascii;
    int kind = a->kind > b->kind ? a->kind : b->kind;
    cw_append_buffer *buffer = a->type == &cw_type_str ? a->buf : NULL;
    if (!buffer || buffer->kind != kind || buffer->used != a->len || buffer->cap < len) {
        buffer = append_buffer_new(cx, len + len / 2 + 64, kind);
        if (!buffer)
            return CW_MK_NULL;
        cw_text_copy(buffer + 1, kind, a->data, a->kind, a->len);
    }
    cw_text_copy(CW_TEXT_AT(buffer + 1, kind, a->len), kind, b->data, b->kind, b->len);
    buffer->used = len;
    return str_in_buffer(cx, buffer, len, ascii);
}

cw_value cw_str_concat(cw_ctx *cx, cw_value left, cw_value right) {
    if (CW_UNLIKELY(!CW_STR_CHECK(right)))
        return cw_raise(cx, &cw_type_TypeError, "can only concatenate str (not \"%T\") to str", &right);
    cw_str *a = CW_AS_STR(left), *b = CW_AS_STR(right);
    if (b->len == 0)
        return cw_str_exact(cx, a);
    if (a->len == 0)
        return cw_str_exact(cx, b);
    if (a->len >= APPEND_MIN && b->len <= a->len / 2)
        return str_append(cx, a, b);
    uint32_t max = cw_str_max_char(a) | cw_str_max_char(b);
    cw_str *s = cw_str_alloc(cx, a->len + b->len, max);
    if (!s)
        return CW_MK_NULL;
    cw_text_copy(s->data, s->kind, a->data, a->kind, a->len);
    cw_text_copy(CW_TEXT_AT(s->data, s->kind, a->len), s->kind, b->data, b->kind, b->len);
    return CW_MK_OBJ(s);
}

int64_t cw_repeat_count(cw_ctx *cx, cw_value times, int64_t *out) {
    if (CW_LIKELY(times.tag == CW_INT)) {
        *out = times.i;
        return 0;
    }
    cw_value n = cw_number_index(cx, times);
    if (!n.tag)
        return -1;
    if (n.tag == CW_OBJ)
        return cw_raise_i(cx, &cw_type_OverflowError, "cannot fit '%T' into an index-sized integer", &times);
    *out = n.i;
    return 0;
}

cw_value cw_str_repeat(cw_ctx *cx, cw_value self, cw_value times) {
    cw_str *a = CW_AS_STR(self);
    int64_t n = 0;
    if (cw_repeat_count(cx, times, &n) < 0)
        return CW_MK_NULL;
    if (n <= 0 || a->len == 0)
        return cw_str_empty(cx);
    if (n == 1)
        return cw_str_exact(cx, a);
    if (a->len > INT64_MAX / n)
        return cw_raise(cx, &cw_type_OverflowError, "repeated string is too long");
    cw_str *s = cw_str_alloc(cx, a->len * n, cw_str_max_char(a));
    if (!s)
        return CW_MK_NULL;
    int64_t unit = a->len * a->kind, total = unit * n, done = unit;
    if (unit == 1) {
        memset(s->data, *(uint8_t *)a->data, (size_t)total);
        return CW_MK_OBJ(s);
    }
    memcpy(s->data, a->data, (size_t)unit);
    while (done < total) {
        int64_t part = done <= total - done ? done : total - done;
        memcpy((char *)s->data + done, s->data, (size_t)part);
        done += part;
    }
    return CW_MK_OBJ(s);
}

/* ---- substrings ---- */

cw_value cw_str_substring(cw_ctx *cx, cw_str *s, int64_t from, int64_t to) {
    if (from < 0)
        from = 0;
    if (to > s->len)
        to = s->len;
    if (from >= to)
        return cw_str_empty(cx);
    if (to - from == s->len)
        return cw_str_exact(cx, s);
    if (!s->ascii || to - from == 1) {
        cw_str *part = cw_str_of_units(cx, CW_TEXT_AT(s->data, s->kind, from), s->kind, to - from);
        return part ? CW_MK_OBJ(part) : CW_MK_NULL;
    }
    return ascii_to_str(cx, (const char *)s->data + from, to - from);
}

static cw_value str_slice(cw_ctx *cx, cw_str *s, cw_value slice) {
    int64_t start, stop, step, count;
    if (cw_slice_indices(cx, slice, s->len, &start, &stop, &step, &count) < 0)
        return CW_MK_NULL;
    if (count <= 0)
        return cw_str_empty(cx);
    if (step == 1)
        return cw_str_substring(cx, s, start, start + count);
    uint32_t max = 0;
    for (int64_t i = 0, at = start; i < count; i++, at += step)
        max |= CW_CHAR(s, at);
    if (count == 1)
        return cw_str_from_char(cx, max);
    cw_str *out = cw_str_alloc(cx, count, max > 0x10ffff ? 0x10ffff : max);
    if (!out)
        return CW_MK_NULL;
    for (int64_t i = 0, at = start; i < count; i++, at += step)
        cw_text_put(out->data, out->kind, i, CW_CHAR(s, at));
    return CW_MK_OBJ(out);
}

static cw_value str_slot_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_str *s = CW_AS_STR(self);
    int64_t i;
    if (CW_LIKELY(key.tag == CW_INT)) {
        i = key.i;
    } else if (CW_IS_EXACT(key, &cw_type_slice)) {
        return str_slice(cx, s, key);
    } else {
        if (key.tag != CW_BOOL && !(key.tag == CW_OBJ && CW_TYPE_OF_PTR(key.p)->index))
            return cw_raise(cx, &cw_type_TypeError, "string indices must be integers, not '%T'", &key);
        cw_value n = cw_number_index(cx, key);
        if (!n.tag)
            return CW_MK_NULL;
        if (n.tag == CW_OBJ)
            return cw_raise(cx, &cw_type_IndexError, "cannot fit '%T' into an index-sized integer", &key);
        i = n.i;
    }
    if (i < 0)
        i += s->len;
    if (CW_UNLIKELY((uint64_t)i >= (uint64_t)s->len))
        return cw_raise(cx, &cw_type_IndexError, "string index out of range");
    return cw_str_from_char(cx, CW_CHAR(s, i));
}

static int64_t str_slot_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_AS_STR(self)->len;
}

int64_t cw_str_contains(const cw_str *s, const cw_str *part) {
    return cw_text_find(s->data, s->kind, s->len, part->data, part->kind, part->len) >= 0;
}

static int64_t str_slot_contains(cw_ctx *cx, cw_value self, cw_value item) {
    if (!CW_STR_CHECK(item))
        return cw_raise_i(cx, &cw_type_TypeError, "'in <string>' requires string as left operand, not %T",
                          &item);
    return cw_str_contains(CW_AS_STR(self), CW_AS_STR(item));
}

/* ---- repr ---- */

static void repr_char(cw_ctx *cx, cw_strbuild *b, uint32_t c, uint32_t quote, int ascii_only) {
    char text[12];
    int n = 0;
    if (c == quote || c == '\\') {
        cw_strbuild_char(cx, b, '\\');
        cw_strbuild_char(cx, b, c);
    } else if (c == '\n' || c == '\t' || c == '\r') {
        n = snprintf(text, sizeof text, "\\%c", c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
    } else if (c < ' ' || c == 0x7f) {
        n = snprintf(text, sizeof text, "\\x%02x", c);
    } else if (c < 0x7f || (!ascii_only && cw_uni_is_printable(c))) {
        cw_strbuild_char(cx, b, c);
    } else if (c < 0x100) {
        n = snprintf(text, sizeof text, "\\x%02x", c);
    } else if (c < 0x10000) {
        n = snprintf(text, sizeof text, "\\u%04x", c);
    } else {
        n = snprintf(text, sizeof text, "\\U%08x", c);
    }
    if (n)
        cw_strbuild_ascii(cx, b, text, n);
}

static cw_value str_repr_as(cw_ctx *cx, cw_str *s, int ascii_only) {
    int single = 0, doubled = 0, plain = s->ascii;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        single |= c == '\'';
        doubled |= c == '"';
        plain &= c >= ' ' && c != 0x7f && c != '\\';
    }
    uint32_t quote = single && !doubled ? '"' : '\'';
    if (plain && !(single && doubled)) {
        cw_str *out = cw_str_alloc(cx, s->len + 2, 0x7f);
        if (!out)
            return CW_MK_NULL;
        char *p = out->data;
        p[0] = p[s->len + 1] = (char)quote;
        memcpy(p + 1, s->data, (size_t)s->len);
        return CW_MK_OBJ(out);
    }
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_char(cx, &b, quote);
    for (int64_t i = 0; i < s->len; i++)
        repr_char(cx, &b, CW_CHAR(s, i), quote, ascii_only);
    cw_strbuild_char(cx, &b, quote);
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_str_repr(cw_ctx *cx, cw_value self) {
    return str_repr_as(cx, CW_AS_STR(self), 0);
}

cw_value cw_str_ascii_repr(cw_ctx *cx, cw_value self) {
    return str_repr_as(cx, CW_AS_STR(self), 1);
}

static cw_value str_slot_str(cw_ctx *cx, cw_value self) {
    return cw_str_exact(cx, CW_AS_STR(self));
}

static cw_value str_slot_mod(cw_ctx *cx, cw_value a, cw_value b) {
    if (!CW_STR_CHECK(a))
        return CW_NOT_IMPLEMENTED;
    return cw_str_percent(cx, CW_AS_STR(a), b);
}

/* ---- iterator ---- */

typedef struct cw_str_iterator {
    cw_type *type;
    cw_str *s; /* NULL when exhausted */
    int64_t at;
} cw_str_iterator;

static cw_value str_iterator_self(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

static cw_value str_iterator_next(cw_ctx *cx, cw_value self) {
    cw_str_iterator *it = self.p;
    if (!it->s)
        return CW_MK_NULL;
    if (it->at < it->s->len) {
        int64_t i = it->at++;
        return cw_str_from_char(cx, CW_CHAR(it->s, i));
    }
    it->s = NULL;
    return CW_MK_NULL;
}

static cw_value str_iterator_length_hint(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                         cw_tuple *kwnames) {
    (void)cx, (void)args, (void)nargs, (void)kwnames;
    cw_str_iterator *it = self.p;
    return CW_MK_INT(it->s ? it->s->len - it->at : 0);
}

static cw_value str_iterator_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                    cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_str_iterator *it = self.p;
    cw_value iter = cw_builtin_load(cx, cw_str_intern(cx, "iter"));
    if (!iter.tag)
        return iter;
    cw_value text = it->s ? CW_MK_OBJ(it->s) : cw_str_empty(cx);
    cw_value parts[3] = {iter, cw_tuple_build(cx, &text, 1), CW_MK_INT(it->at)};
    return cw_tuple_build(cx, parts, it->s ? 3 : 2);
}

static cw_value str_iterator_setstate(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                      cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    cw_str_iterator *it = self.p;
    int64_t at;
    if (cw_int_as_i64(cx, args[0], &at) < 0)
        return CW_MK_NULL;
    if (it->s)
        it->at = at < 0 ? 0 : at > it->s->len ? it->s->len : at;
    return CW_MK_NONE;
}

static const cw_method_def str_iterator_methods[] = {
    {"__length_hint__", str_iterator_length_hint, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__reduce__", str_iterator_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__setstate__", str_iterator_setstate, CW_METHOD_ONE, 1, 1, NULL},
    {0},
};

static cw_type type_str_iterator = {
    .type = &cw_type_type,
    .name = "str_iterator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_str_iterator),
    .methods = str_iterator_methods,
    .iter = str_iterator_self,
    .next = str_iterator_next,
};

static cw_type type_str_ascii_iterator = {
    .type = &cw_type_type,
    .name = "str_ascii_iterator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_str_iterator),
    .methods = str_iterator_methods,
    .iter = str_iterator_self,
    .next = str_iterator_next,
};

static cw_value str_slot_iter(cw_ctx *cx, cw_value self) {
    cw_str_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = CW_AS_STR(self)->ascii ? &type_str_ascii_iterator : &type_str_iterator;
    it->s = CW_AS_STR(self);
    it->at = 0;
    return CW_MK_OBJ(it);
}

/* ---- str(...) ---- */

/* An instance of a subclass with the value of s. */
static cw_value str_subclass_new(cw_ctx *cx, cw_type *type, cw_str *s) {
    cw_str *out = cw_type_alloc(cx, type);
    if (!out)
        return CW_MK_NULL;
    out->hash = s->hash;
    out->len = s->len;
    out->data = s->data;
    out->kind = s->kind;
    out->ascii = s->ascii;
    out->buf = s->buf ? s->buf : s; /* keeps the units alive; not an append buffer, see str_append */
    return CW_MK_OBJ(out);
}

static cw_value str_from_arguments(cw_ctx *cx, const cw_value given[3]) {
    const char *names[2] = {NULL, NULL};
    if (cw_codec_arguments(cx, "str", given + 1, names) < 0)
        return CW_MK_NULL;
    if (!given[0].tag)
        return cw_str_empty(cx);
    if (!names[0] && !names[1])
        return cw_str_of(cx, given[0]);
    return cw_codec_decode_object(cx, given[0], names[0], names[1]);
}

static cw_value str_slot_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    static const char *const names[] = {"object", "encoding", "errors", NULL};
    cw_value given[3] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    if (nargs == 1 && !kwnames)
        given[0] = args[0];
    else if (cw_args_parse(cx, "str", args, nargs, kwnames, names, 0, -1, given) < 0)
        return CW_MK_NULL;
    cw_value s = str_from_arguments(cx, given);
    if (type == &cw_type_str || !s.tag)
        return s;
    return str_subclass_new(cx, type, CW_AS_STR(s));
}

cw_type cw_type_str = {
    .type = &cw_type_type,
    .name = "str",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_STR | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_str),
    .doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str",
    .methods = cw_str_methods,
    .repr = cw_str_repr,
    .str = str_slot_str,
    .hash = str_slot_hash,
    .compare = str_slot_compare,
    .iter = str_slot_iter,
    .new_ = str_slot_new,
    .binary[CW_OP_MOD] = str_slot_mod,
    .len = str_slot_len,
    .getitem = str_slot_getitem,
    .contains = str_slot_contains,
    .concat = cw_str_concat,
    .repeat = cw_str_repeat,
};
