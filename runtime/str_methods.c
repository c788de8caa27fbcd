/* str_methods.c: the methods of str (those about case and classes of characters: str_case.c; splitting:
 * str_split.c) and their table. */
#include "text.h"

/* ---- find, count, startswith ---- */

static cw_value require_str(cw_ctx *cx, cw_value v) {
    return CW_STR_CHECK(v) ? v : cw_raise(cx, &cw_type_TypeError, "must be str, not %T", &v);
}

static int64_t count_check(cw_ctx *cx, const char *name, int64_t nargs) {
    if (nargs < 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes at least 1 argument (%ld given)", name, nargs);
    if (nargs > 3)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes at most 3 arguments (%ld given)", name, nargs);
    return 0;
}

static cw_value optional(const cw_value *args, int64_t nargs, int64_t i) {
    return i < nargs ? args[i] : CW_MK_NULL;
}

/* Arguments (sub[, start[, end]]) of a search in s. 0 or -1. */
static int64_t search_arguments(cw_ctx *cx, const char *name, cw_str *s, const cw_value *args, int64_t nargs,
                                int64_t *from, int64_t *to) {
    if (count_check(cx, name, nargs) < 0 ||
        cw_text_range(cx, optional(args, nargs, 1), optional(args, nargs, 2), s->len, from, to) < 0)
        return -1;
    return require_str(cx, args[0]).tag ? 0 : -1;
}

typedef int64_t (*FindFunction)(const void *, int, int64_t, const void *, int, int64_t);

/* Index of the match, -1 if there is none, -2 with an exception. */
static int64_t search(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                      FindFunction find) {
    cw_str *s = CW_AS_STR(self);
    int64_t from, to;
    if (search_arguments(cx, name, s, args, nargs, &from, &to) < 0)
        return -2;
    cw_str *sub = CW_AS_STR(args[0]);
    if (to - from < sub->len)
        return -1;
    int64_t at = find(CW_TEXT_AT(s->data, s->kind, from), s->kind, to - from, sub->data, sub->kind, sub->len);
    return at < 0 ? -1 : at + from;
}

static CW_METHOD(str_find) {
    int64_t at = search(cx, "find", self, args, nargs, cw_text_find);
    return at == -2 ? CW_MK_NULL : CW_MK_INT(at);
}

static CW_METHOD(str_rfind) {
    int64_t at = search(cx, "rfind", self, args, nargs, cw_text_rfind);
    return at == -2 ? CW_MK_NULL : CW_MK_INT(at);
}

static cw_value index_result(cw_ctx *cx, int64_t at) {
    if (at == -1)
        return cw_raise(cx, &cw_type_ValueError, "substring not found");
    return at == -2 ? CW_MK_NULL : CW_MK_INT(at);
}

static CW_METHOD(str_index) {
    return index_result(cx, search(cx, "index", self, args, nargs, cw_text_find));
}

static CW_METHOD(str_rindex) {
    return index_result(cx, search(cx, "rindex", self, args, nargs, cw_text_rfind));
}

static CW_METHOD(str_count) {
    cw_str *s = CW_AS_STR(self);
    int64_t from, to;
    if (search_arguments(cx, "count", s, args, nargs, &from, &to) < 0)
        return CW_MK_NULL;
    cw_str *sub = CW_AS_STR(args[0]);
    if (to - from < sub->len)
        return CW_MK_INT(0);
    return CW_MK_INT(cw_text_count(CW_TEXT_AT(s->data, s->kind, from), s->kind, to - from, sub->data,
                                   sub->kind, sub->len, INT64_MAX));
}

static int tail_match(const cw_str *s, const cw_str *sub, int64_t from, int64_t to, int at_end) {
    if (to - from < sub->len || sub->kind > s->kind)
        return 0;
    int64_t at = at_end ? to - sub->len : from;
    return (int)cw_text_equal(CW_TEXT_AT(s->data, s->kind, at), s->kind, sub->data, sub->kind, sub->len);
}

static cw_value tail_method(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                            int at_end) {
    cw_str *s = CW_AS_STR(self);
    int64_t from, to;
    if (count_check(cx, name, nargs) < 0 ||
        cw_text_range(cx, optional(args, nargs, 1), optional(args, nargs, 2), s->len, &from, &to) < 0)
        return CW_MK_NULL;
    cw_value sub = args[0];
    if (CW_STR_CHECK(sub))
        return CW_MK_BOOL(tail_match(s, CW_AS_STR(sub), from, to, at_end));
    if (!CW_IS(sub, CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "%s first arg must be str or a tuple of str, not %T", name,
                        &sub);
    for (int64_t i = 0; i < CW_AS_TUPLE(sub)->len; i++) {
        cw_value item = CW_AS_TUPLE(sub)->items[i];
        if (!CW_STR_CHECK(item))
            return cw_raise(cx, &cw_type_TypeError, "tuple for %s must only contain str, not %T", name,
                            &item);
        if (tail_match(s, CW_AS_STR(item), from, to, at_end))
            return CW_MK_BOOL(1);
    }
    return CW_MK_BOOL(0);
}

static CW_METHOD(str_startswith) {
    return tail_method(cx, "startswith", self, args, nargs, 0);
}

static CW_METHOD(str_endswith) {
    return tail_method(cx, "endswith", self, args, nargs, 1);
}

static CW_METHOD(str_removeprefix) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "removeprefix() argument must be str, not %A", &args[0]);
    cw_str *s = CW_AS_STR(self), *sub = CW_AS_STR(args[0]);
    return cw_str_substring(cx, s, tail_match(s, sub, 0, s->len, 0) ? sub->len : 0, s->len);
}

static CW_METHOD(str_removesuffix) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "removesuffix() argument must be str, not %A", &args[0]);
    cw_str *s = CW_AS_STR(self), *sub = CW_AS_STR(args[0]);
    return cw_str_substring(cx, s, 0, s->len - (tail_match(s, sub, 0, s->len, 1) ? sub->len : 0));
}

/* ---- strip ---- */

/* Characters to strip: white space (NULL), or those of a str; the ASCII ones among them as bits. */
typedef struct strip_set {
    const cw_str *others;
    uint64_t ascii[2];
} strip_set;

static strip_set make_strip_set(const cw_str *chars) {
    strip_set set = {chars, {0, 0}};
    for (int64_t i = 0; chars && i < chars->len; i++) {
        uint32_t c = CW_CHAR(chars, i);
        if (c < 128)
            set.ascii[c / 64] |= 1ul << c % 64;
    }
    return set;
}

static inline int in_strip_set(const strip_set *set, uint32_t c) {
    if (!set->others)
        return cw_uni_is_space(c);
    if (c < 128)
        return set->ascii[c / 64] >> c % 64 & 1;
    return cw_text_find_char(set->others->data, set->others->kind, set->others->len, c) >= 0;
}

static cw_value strip(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                      int left, int right) {
    cw_str *s = CW_AS_STR(self), *chars = NULL;
    if (nargs && args[0].tag != CW_NONE) {
        if (!CW_STR_CHECK(args[0]))
            return cw_raise(cx, &cw_type_TypeError, "%s arg must be None or str", name);
        chars = CW_AS_STR(args[0]);
    }
    int64_t from = 0, to = s->len;
    strip_set set = make_strip_set(chars);
    while (left && from < to && in_strip_set(&set, CW_CHAR(s, from)))
        from++;
    while (right && to > from && in_strip_set(&set, CW_CHAR(s, to - 1)))
        to--;
    return cw_str_substring(cx, s, from, to);
}

static CW_METHOD(str_strip) {
    return strip(cx, "strip", self, args, nargs, 1, 1);
}

static CW_METHOD(str_lstrip) {
    return strip(cx, "lstrip", self, args, nargs, 1, 0);
}

static CW_METHOD(str_rstrip) {
    return strip(cx, "rstrip", self, args, nargs, 0, 1);
}

/* ---- replace ---- */

/* new between all code points and at both ends, at most max times. */
static void replace_empty(cw_ctx *cx, cw_strbuild *b, cw_str *s, cw_str *new, int64_t max) {
    int64_t i = 0;
    for (; i < s->len && max > 0; i++, max--) {
        cw_strbuild_str(cx, b, new);
        cw_strbuild_char(cx, b, CW_CHAR(s, i));
    }
    cw_strbuild_units(cx, b, CW_TEXT_AT(s->data, s->kind, i), s->kind, s->len - i,
                      cw_text_max_char(CW_TEXT_AT(s->data, s->kind, i), s->kind, s->len - i));
    if (max > 0)
        cw_strbuild_str(cx, b, new);
}

static cw_value replace_found(cw_ctx *cx, cw_str *s, cw_str *old, cw_str *new, int64_t count) {
    int64_t growth = new->len - old->len;
    if (growth > 0 && growth > (INT64_MAX - s->len) / count)
        return cw_raise(cx, &cw_type_OverflowError, "replace string is too long");
    int64_t len = s->len + growth * count;
    if (len == 0)
        return cw_str_empty(cx);
    cw_str *out = cw_str_alloc(cx, len, cw_str_max_char(s) | cw_str_max_char(new));
    if (!out)
        return CW_MK_NULL;
    int64_t at = 0, to = 0;
    int kind = out->kind;
    while (count-- > 0) {
        int64_t hit = cw_text_find(CW_TEXT_AT(s->data, s->kind, at), s->kind, s->len - at, old->data,
                                   old->kind, old->len);
        cw_text_copy(CW_TEXT_AT(out->data, kind, to), kind, CW_TEXT_AT(s->data, s->kind, at), s->kind, hit);
        to += hit;
        cw_text_copy(CW_TEXT_AT(out->data, kind, to), kind, new->data, new->kind, new->len);
        to += new->len;
        at += hit + old->len;
    }
    cw_text_copy(CW_TEXT_AT(out->data, kind, to), kind, CW_TEXT_AT(s->data, s->kind, at), s->kind,
                 s->len - at);
    if (!old->ascii || len == 1) /* the widest code points may be gone */
        out = cw_str_of_units(cx, out->data, kind, len);
    return out ? CW_MK_OBJ(out) : CW_MK_NULL;
}

/* Same length of one unit: replaced in a copy. */
static cw_value replace_char(cw_ctx *cx, cw_str *s, uint8_t old, uint8_t new, int64_t max) {
    cw_str *out = cw_str_alloc(cx, s->len, cw_str_max_char(s));
    if (!out)
        return CW_MK_NULL;
    memcpy(out->data, s->data, (size_t)s->len);
    for (uint8_t *p = out->data, *end = p + s->len; max > 0 && (p = memchr(p, old, (size_t)(end - p))); max--)
        *p++ = new;
    return CW_MK_OBJ(out);
}

static cw_value str_replace_strs(cw_ctx *cx, cw_str *s, cw_str *old, cw_str *new, int64_t max) {
    if (max == 0 || old->len > s->len || cw_str_equal(old, new))
        return cw_str_exact(cx, s);
    if (old->len == 0) {
        cw_strbuild b;
        cw_strbuild_init(&b);
        if (new->len > 0 && s->len + 1 > INT64_MAX / new->len)
            return cw_raise(cx, &cw_type_OverflowError, "replace string is too long");
        replace_empty(cx, &b, s, new, max);
        return cw_strbuild_finish(cx, &b);
    }
    int64_t count = cw_text_count(s->data, s->kind, s->len, old->data, old->kind, old->len, max);
    if (count == 0)
        return cw_str_exact(cx, s);
    if (s->ascii && old->ascii && new->ascii && old->len == 1 && new->len == 1 && s->len > 1)
        return replace_char(cx, s, *(uint8_t *)old->data, *(uint8_t *)new->data, max);
    return replace_found(cx, s, old, new, count);
}

static CW_METHOD(str_replace) {
    for (int i = 0; i < 2; i++)
        if (!CW_STR_CHECK(args[i]))
            return cw_raise(cx, &cw_type_TypeError, "replace() argument %d must be str, not %A", i + 1,
                            &args[i]);
    int64_t max = -1;
    if (nargs > 2 && cw_int_as_i64(cx, args[2], &max) < 0)
        return CW_MK_NULL;
    return str_replace_strs(cx, CW_AS_STR(self), CW_AS_STR(args[0]), CW_AS_STR(args[1]),
                            max < 0 ? INT64_MAX : max);
}

/* ---- join ---- */

/* 0 and the sum of lengths with the widest code point class, or -1 if an item is not a str. */
static int64_t join_measure(cw_ctx *cx, cw_str *sep, const cw_value *items, int64_t n, int64_t *len,
                            uint32_t *max) {
    *len = sep->len * (n - 1);
    *max = n > 1 ? cw_str_max_char(sep) : 0x7f;
    for (int64_t i = 0; i < n; i++) {
        if (CW_UNLIKELY(!CW_STR_CHECK(items[i])))
            return cw_raise_i(cx, &cw_type_TypeError, "sequence item %ld: expected str instance, %T found", i,
                              &items[i]);
        *len += CW_AS_STR(items[i])->len;
        *max |= cw_str_max_char(CW_AS_STR(items[i]));
    }
    return 0;
}

/* Copies up to 16 bytes by two words that may overlap. */
static inline void copy_short(char *to, const char *from, int64_t n) {
    if (n >= 8) {
        uint64_t head, tail;
        memcpy(&head, from, 8);
        memcpy(&tail, from + n - 8, 8);
        memcpy(to, &head, 8);
        memcpy(to + n - 8, &tail, 8);
    } else if (n >= 4) {
        uint32_t head, tail;
        memcpy(&head, from, 4);
        memcpy(&tail, from + n - 4, 4);
        memcpy(to, &head, 4);
        memcpy(to + n - 4, &tail, 4);
    } else if (n) {
        to[0] = from[0];
        to[n / 2] = from[n / 2];
        to[n - 1] = from[n - 1];
    }
}

static void *join_put(void *to, int kind, const cw_str *s) {
    if (kind == s->kind && s->len * kind <= 16)
        copy_short(to, s->data, s->len * kind);
    else
        cw_text_copy(to, kind, s->data, s->kind, s->len);
    return CW_TEXT_AT(to, kind, s->len);
}

cw_value cw_str_join_items(cw_ctx *cx, cw_str *sep, const cw_value *items, int64_t n) {
    if (n == 0)
        return cw_str_empty(cx);
    if (n == 1 && CW_STR_EXACT(items[0]))
        return items[0];
    int64_t len;
    uint32_t max;
    if (join_measure(cx, sep, items, n, &len, &max) < 0)
        return CW_MK_NULL;
    if (len == 0)
        return cw_str_empty(cx);
    cw_str *out = cw_str_alloc(cx, len, max);
    if (!out)
        return CW_MK_NULL;
    void *to = out->data;
    for (int64_t i = 0; i < n; i++) {
        if (i && sep->len)
            to = join_put(to, out->kind, sep);
        to = join_put(to, out->kind, CW_AS_STR(items[i]));
    }
    if (len == 1)
        return cw_str_from_char(cx, CW_CHAR(out, 0));
    return CW_MK_OBJ(out);
}

cw_value cw_str_join(cw_ctx *cx, cw_str *sep, cw_value iterable) {
    if (CW_IS(iterable, CW_TYPE_TUPLE))
        return cw_str_join_items(cx, sep, CW_AS_TUPLE(iterable)->items, CW_AS_TUPLE(iterable)->len);
    cw_value list = iterable;
    if (!CW_IS(iterable, CW_TYPE_LIST)) {
        cw_value it = cw_object_iter(cx, iterable);
        if (!it.tag) {
            if (cw_pending_is(cx, &cw_type_TypeError)) {
                cw_clear(cx);
                return cw_raise(cx, &cw_type_TypeError, "can only join an iterable");
            }
            return CW_MK_NULL;
        }
        list = cw_list_from(cx, it);
        if (!list.tag)
            return CW_MK_NULL;
    }
    cw_list *l = CW_AS_LIST(list);
    if (l->kind != CW_LIST_VALUE && l->len > 0) {
        cw_value item = cw_list_get(l, 0);
        return cw_raise(cx, &cw_type_TypeError, "sequence item 0: expected str instance, %T found", &item);
    }
    return cw_str_join_items(cx, sep, l->data, l->len);
}

static CW_METHOD(str_join) {
    return cw_str_join(cx, CW_AS_STR(self), args[0]);
}

/* ---- padding ---- */

static cw_value pad(cw_ctx *cx, cw_str *s, int64_t left, int64_t right, uint32_t fill) {
    if (left <= 0 && right <= 0)
        return cw_str_exact(cx, s);
    left = left < 0 ? 0 : left;
    right = right < 0 ? 0 : right;
    if (left > INT64_MAX - s->len || right > INT64_MAX - left - s->len)
        return cw_raise(cx, &cw_type_OverflowError, "padded string is too long");
    cw_str *out = cw_str_alloc(cx, left + s->len + right, cw_str_max_char(s) | fill);
    if (!out)
        return CW_MK_NULL;
    for (int64_t i = 0; i < left; i++)
        cw_text_put(out->data, out->kind, i, fill);
    cw_text_copy(CW_TEXT_AT(out->data, out->kind, left), out->kind, s->data, s->kind, s->len);
    for (int64_t i = left + s->len; i < out->len; i++)
        cw_text_put(out->data, out->kind, i, fill);
    if (out->len == 1)
        return cw_str_from_char(cx, CW_CHAR(out, 0));
    return CW_MK_OBJ(out);
}

/* Arguments (width, fillchar=' '). 0 or -1. */
static int64_t pad_arguments(cw_ctx *cx, const cw_value *args, int64_t nargs, int64_t *width,
                             uint32_t *fill) {
    *fill = ' ';
    if (cw_int_as_i64(cx, args[0], width) < 0)
        return -1;
    if (nargs < 2)
        return 0;
    if (!CW_STR_CHECK(args[1]))
        return cw_raise_i(cx, &cw_type_TypeError, "The fill character must be a unicode character, not %T",
                          &args[1]);
    if (CW_AS_STR(args[1])->len != 1)
        return cw_raise_i(cx, &cw_type_TypeError, "The fill character must be exactly one character long");
    *fill = CW_CHAR(CW_AS_STR(args[1]), 0);
    return 0;
}

static CW_METHOD(str_center) {
    int64_t width;
    uint32_t fill;
    if (pad_arguments(cx, args, nargs, &width, &fill) < 0)
        return CW_MK_NULL;
    cw_str *s = CW_AS_STR(self);
    if (width <= s->len)
        return cw_str_exact(cx, s);
    int64_t room = width - s->len;
    int64_t left = room / 2 + (room & width & 1);
    return pad(cx, s, left, room - left, fill);
}

static CW_METHOD(str_ljust) {
    int64_t width;
    uint32_t fill;
    if (pad_arguments(cx, args, nargs, &width, &fill) < 0)
        return CW_MK_NULL;
    return pad(cx, CW_AS_STR(self), 0, width < 0 ? 0 : width - CW_AS_STR(self)->len, fill);
}

static CW_METHOD(str_rjust) {
    int64_t width;
    uint32_t fill;
    if (pad_arguments(cx, args, nargs, &width, &fill) < 0)
        return CW_MK_NULL;
    return pad(cx, CW_AS_STR(self), width < 0 ? 0 : width - CW_AS_STR(self)->len, 0, fill);
}

static CW_METHOD(str_zfill) {
    int64_t width;
    if (cw_int_as_i64(cx, args[0], &width) < 0)
        return CW_MK_NULL;
    cw_str *s = CW_AS_STR(self);
    if (width <= s->len)
        return cw_str_exact(cx, s);
    int64_t fill = width - s->len;
    cw_value padded = pad(cx, s, fill, 0, '0');
    if (!padded.tag || s->len == 0)
        return padded;
    cw_str *out = CW_AS_STR(padded);
    uint32_t sign = CW_CHAR(out, fill);
    if (sign == '+' || sign == '-') {
        cw_text_put(out->data, out->kind, 0, sign);
        cw_text_put(out->data, out->kind, fill, '0');
    }
    return padded;
}

static CW_METHOD(str_expandtabs) {
    static const char *const names[] = {"tabsize", NULL};
    cw_value given[1] = {CW_MK_NULL};
    int64_t size = 8;
    if (cw_args_parse(cx, "expandtabs", args, nargs, kwnames, names, 0, -1, given) < 0)
        return CW_MK_NULL;
    if (given[0].tag && cw_int_as_c_int(cx, given[0], &size) < 0)
        return CW_MK_NULL;
    cw_str *s = CW_AS_STR(self);
    if (cw_text_find_char(s->data, s->kind, s->len, '\t') < 0)
        return cw_str_exact(cx, s);
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t column = 0;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (c == '\t') {
            int64_t n = size > 0 ? size - column % size : 0;
            if (b.len + n > INT64_MAX / 8)
                return cw_raise(cx, &cw_type_OverflowError, "new string is too long");
            cw_strbuild_fill(cx, &b, ' ', n);
            column += n;
        } else {
            cw_strbuild_char(cx, &b, c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return cw_strbuild_finish(cx, &b);
}

/* ---- the rest ---- */

static CW_METHOD(str_encode) {
    static const char *const names[] = {"encoding", "errors", NULL};
    cw_value given[2] = {CW_MK_NULL, CW_MK_NULL};
    const char *text[2] = {NULL, NULL};
    if (cw_args_parse(cx, "encode", args, nargs, kwnames, names, 0, -1, given) < 0)
        return CW_MK_NULL;
    if (cw_codec_arguments(cx, "encode", given, text) < 0)
        return CW_MK_NULL;
    return cw_str_encode(cx, CW_AS_STR(self), text[0], text[1]);
}

/* With a copy, as CPython. */
static CW_METHOD(str_getnewargs) {
    cw_str *s = CW_AS_STR(self), *copy = cw_str_alloc(cx, s->len, cw_str_max_char(s));
    if (!copy)
        return CW_MK_NULL;
    memcpy(copy->data, s->data, (size_t)(s->len * s->kind));
    cw_value v = CW_MK_OBJ(copy);
    return cw_tuple_build(cx, &v, 1);
}

static CW_METHOD(str_sizeof) {
    cw_str *s = CW_AS_STR(self);
    int64_t header = s->ascii ? 48 : 72; /* what CPython reports */
    return CW_MK_INT(header + (s->len + 1) * s->kind);
}

#define NOARGS CW_METHOD_NOARGS, 0, 0, NULL
#define ONE CW_METHOD_ONE, 1, 1, NULL
#define KEYWORDS CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL
#define BETWEEN(least, most) CW_METHOD_VARARGS, least, most, NULL

const cw_method_def cw_str_methods[] = {
    {"encode", str_encode, KEYWORDS},
    {"replace", str_replace, BETWEEN(2, 3)},
    {"split", cw_str_split, KEYWORDS},
    {"rsplit", cw_str_rsplit, KEYWORDS},
    {"join", str_join, ONE},
    {"capitalize", cw_str_capitalize, NOARGS},
    {"casefold", cw_str_casefold, NOARGS},
    {"title", cw_str_title, NOARGS},
    {"center", str_center, BETWEEN(1, 2)},
    {"count", str_count, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"expandtabs", str_expandtabs, KEYWORDS},
    {"find", str_find, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"partition", cw_str_partition, ONE},
    {"index", str_index, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"ljust", str_ljust, BETWEEN(1, 2)},
    {"lower", cw_str_lower, NOARGS},
    {"lstrip", str_lstrip, BETWEEN(0, 1)},
    {"rfind", str_rfind, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"rindex", str_rindex, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"rjust", str_rjust, BETWEEN(1, 2)},
    {"rstrip", str_rstrip, BETWEEN(0, 1)},
    {"rpartition", cw_str_rpartition, ONE},
    {"splitlines", cw_str_splitlines, KEYWORDS},
    {"strip", str_strip, BETWEEN(0, 1)},
    {"swapcase", cw_str_swapcase, NOARGS},
    {"translate", cw_str_translate, ONE},
    {"upper", cw_str_upper, NOARGS},
    {"startswith", str_startswith, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"endswith", str_endswith, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"removeprefix", str_removeprefix, ONE},
    {"removesuffix", str_removesuffix, ONE},
    {"isascii", cw_str_isascii, NOARGS},
    {"islower", cw_str_islower, NOARGS},
    {"isupper", cw_str_isupper, NOARGS},
    {"istitle", cw_str_istitle, NOARGS},
    {"isspace", cw_str_isspace, NOARGS},
    {"isdecimal", cw_str_isdecimal, NOARGS},
    {"isdigit", cw_str_isdigit, NOARGS},
    {"isnumeric", cw_str_isnumeric, NOARGS},
    {"isalpha", cw_str_isalpha, NOARGS},
    {"isalnum", cw_str_isalnum, NOARGS},
    {"isidentifier", cw_str_isidentifier, NOARGS},
    {"isprintable", cw_str_isprintable, NOARGS},
    {"zfill", str_zfill, ONE},
    {"format", cw_str_format_method, KEYWORDS},
    {"format_map", cw_str_format_map_method, ONE},
    {"__format__", cw_str_dunder_format, ONE},
    {"maketrans", cw_str_maketrans, CW_METHOD_VARARGS | CW_METHOD_STATIC, 1, 3, NULL},
    {"__getnewargs__", str_getnewargs, NOARGS},
    {"__sizeof__", str_sizeof, NOARGS},
    {0},
};
