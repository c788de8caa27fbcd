/* bytes_methods.c: searching, splitting and joining methods that bytes and bytearray share (see bytes.h); the
 * methods that treat bytes as ASCII text are in bytes_text.c. */
#include "bytes.h"

/* ---- searching ---- */

static cw_value optional(const cw_value *args, int64_t nargs, int64_t i) {
    return i < nargs ? args[i] : CW_MK_NULL;
}

static int64_t count_check(cw_ctx *cx, const char *name, int64_t nargs) {
    if (nargs < 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes at least 1 argument (%ld given)", name, nargs);
    if (nargs > 3)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes at most 3 arguments (%ld given)", name, nargs);
    return 0;
}

/* What is searched for: a bytes-like object, or an int as one byte (kept in *byte). 0 or -1. */
static int64_t needle_get(cw_ctx *cx, cw_value v, cw_span *out, uint8_t *byte) {
    if (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->getbuffer)
        return cw_span_get(cx, v, out);
    if (v.tag != CW_INT && v.tag != CW_BOOL && !(v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->index))
        return cw_raise_i(cx, &cw_type_TypeError, "argument should be integer or bytes-like object, not '%T'",
                          &v);
    int64_t c = cw_byte_get(cx, v, "byte must be in range(0, 256)");
    if (c < 0)
        return -1;
    *byte = (uint8_t)c;
    *out = (cw_span){byte, 1};
    return 0;
}

static int64_t range_get(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, int64_t *from,
                         int64_t *to) {
    return cw_text_range(cx, optional(args, nargs, 1), optional(args, nargs, 2), cw_span_of(self).len, from,
                         to);
}

/* The bytes of self after the arguments were asked for their __index__, which may have changed a bytearray.
 */
static cw_span span_within(cw_value self, int64_t *to) {
    cw_span s = cw_span_of(self);
    if (*to > s.len)
        *to = s.len;
    return s;
}

typedef int64_t (*FindFunction)(const void *, int, int64_t, const void *, int, int64_t);

/* Index, -1 if absent, -2 with an exception. */
static int64_t search(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                      FindFunction find) {
    cw_span s, sub;
    uint8_t byte;
    int64_t from, to;
    if (count_check(cx, name, nargs) < 0 || range_get(cx, self, args, nargs, &from, &to) < 0 ||
        needle_get(cx, args[0], &sub, &byte) < 0)
        return -2;
    s = span_within(self, &to);
    if (to - from < sub.len)
        return -1;
    int64_t at = find(s.data + from, 1, to - from, sub.data, 1, sub.len);
    return at < 0 ? -1 : at + from;
}

static cw_value find_result(int64_t at) {
    return at == -2 ? CW_MK_NULL : CW_MK_INT(at);
}

static cw_value index_result(cw_ctx *cx, int64_t at) {
    return at == -1 ? cw_raise(cx, &cw_type_ValueError, "subsection not found") : find_result(at);
}

CW_METHOD(cw_bytes_find) {
    return find_result(search(cx, "find", self, args, nargs, cw_text_find));
}

CW_METHOD(cw_bytes_rfind) {
    return find_result(search(cx, "rfind", self, args, nargs, cw_text_rfind));
}

CW_METHOD(cw_bytes_index_method) {
    return index_result(cx, search(cx, "index", self, args, nargs, cw_text_find));
}

CW_METHOD(cw_bytes_rindex) {
    return index_result(cx, search(cx, "rindex", self, args, nargs, cw_text_rfind));
}

CW_METHOD(cw_bytes_count) {
    cw_span s = cw_span_of(self), sub;
    uint8_t byte;
    int64_t from, to;
    if (count_check(cx, "count", nargs) < 0 || range_get(cx, self, args, nargs, &from, &to) < 0 ||
        needle_get(cx, args[0], &sub, &byte) < 0)
        return CW_MK_NULL;
    s = span_within(self, &to);
    if (to - from < sub.len)
        return CW_MK_INT(0);
    return CW_MK_INT(cw_text_count(s.data + from, 1, to - from, sub.data, 1, sub.len, INT64_MAX));
}

static int tail_match(cw_span s, cw_span sub, int64_t from, int64_t to, int at_end) {
    if (to - from < sub.len)
        return 0;
    return memcmp(s.data + (at_end ? to - sub.len : from), sub.data, (size_t)sub.len) == 0;
}

static cw_value tail_method(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                            int at_end) {
    cw_span s = cw_span_of(self), sub;
    int64_t from, to;
    if (count_check(cx, name, nargs) < 0 || range_get(cx, self, args, nargs, &from, &to) < 0)
        return CW_MK_NULL;
    s = span_within(self, &to);
    if (CW_IS(args[0], CW_TYPE_TUPLE)) {
        for (int64_t i = 0; i < CW_AS_TUPLE(args[0])->len; i++) {
            if (cw_span_get(cx, CW_AS_TUPLE(args[0])->items[i], &sub) < 0)
                return CW_MK_NULL;
            if (tail_match(s, sub, from, to, at_end))
                return CW_MK_BOOL(1);
        }
        return CW_MK_BOOL(0);
    }
    if (args[0].tag != CW_OBJ || !CW_TYPE_OF_PTR(args[0].p)->getbuffer)
        return cw_raise(cx, &cw_type_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T",
                        name, &args[0]);
    if (cw_span_get(cx, args[0], &sub) < 0)
        return CW_MK_NULL;
    return CW_MK_BOOL(tail_match(s, sub, from, to, at_end));
}

CW_METHOD(cw_bytes_startswith) {
    return tail_method(cx, "startswith", self, args, nargs, 0);
}

CW_METHOD(cw_bytes_endswith) {
    return tail_method(cx, "endswith", self, args, nargs, 1);
}

/* Part of the receiver; bytes give themselves if it is all. */
static cw_value part(cw_ctx *cx, cw_value self, int64_t from, int64_t to) {
    cw_span s = cw_span_of(self);
    if (to - from == s.len && CW_BYTES_EXACT(self))
        return self;
    return cw_bytes_like(cx, self, s.data + from, to - from);
}

CW_METHOD(cw_bytes_removeprefix) {
    cw_span s = cw_span_of(self), sub;
    if (cw_span_get(cx, args[0], &sub) < 0)
        return CW_MK_NULL;
    return part(cx, self, tail_match(s, sub, 0, s.len, 0) ? sub.len : 0, s.len);
}

CW_METHOD(cw_bytes_removesuffix) {
    cw_span s = cw_span_of(self), sub;
    if (cw_span_get(cx, args[0], &sub) < 0)
        return CW_MK_NULL;
    return part(cx, self, 0, s.len - (tail_match(s, sub, 0, s.len, 1) ? sub.len : 0));
}

/* ---- strip ---- */

static int is_space(uint8_t c) {
    return c == ' ' || (c >= 9 && c <= 13);
}

static cw_value strip(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, int left, int right) {
    uint8_t drop[256];
    for (int i = 0; i < 256; i++)
        drop[i] = (uint8_t)is_space((uint8_t)i);
    if (nargs && args[0].tag != CW_NONE) {
        cw_span set;
        if (cw_span_get(cx, args[0], &set) < 0)
            return CW_MK_NULL;
        memset(drop, 0, sizeof drop);
        for (int64_t i = 0; i < set.len; i++)
            drop[set.data[i]] = 1;
    }
    cw_span s = cw_span_of(self);
    int64_t from = 0, to = s.len;
    while (left && from < to && drop[s.data[from]])
        from++;
    while (right && to > from && drop[s.data[to - 1]])
        to--;
    return part(cx, self, from, to);
}

CW_METHOD(cw_bytes_strip) {
    return strip(cx, self, args, nargs, 1, 1);
}

CW_METHOD(cw_bytes_lstrip) {
    return strip(cx, self, args, nargs, 1, 0);
}

CW_METHOD(cw_bytes_rstrip) {
    return strip(cx, self, args, nargs, 0, 1);
}

/* ---- split ---- */

static int64_t add_part(cw_ctx *cx, cw_value self, cw_value list, int64_t from, int64_t to) {
    cw_value v = part(cx, self, from, to);
    return v.tag ? cw_list_append(cx, CW_AS_LIST(list), v) : -1;
}

static int64_t split_spaces(cw_ctx *cx, cw_value self, cw_value list, int64_t max) {
    cw_span s = cw_span_of(self);
    for (int64_t i = 0;;) {
        while (i < s.len && is_space(s.data[i]))
            i++;
        if (i >= s.len)
            return 0;
        int64_t from = i;
        if (max-- <= 0)
            return add_part(cx, self, list, from, s.len);
        while (i < s.len && !is_space(s.data[i]))
            i++;
        if (add_part(cx, self, list, from, i) < 0)
            return -1;
    }
}

static int64_t rsplit_spaces(cw_ctx *cx, cw_value self, cw_value list, int64_t max) {
    cw_span s = cw_span_of(self);
    for (int64_t n = s.len;;) {
        while (n > 0 && is_space(s.data[n - 1]))
            n--;
        if (n <= 0)
            return 0;
        if (max-- <= 0)
            return add_part(cx, self, list, 0, n);
        int64_t to = n;
        while (n > 0 && !is_space(s.data[n - 1]))
            n--;
        if (add_part(cx, self, list, n, to) < 0)
            return -1;
    }
}

static int64_t split_separator(cw_ctx *cx, cw_value self, cw_value list, cw_span sep, int64_t max) {
    cw_span s = cw_span_of(self);
    int64_t at = 0;
    while (max-- > 0) {
        int64_t hit = cw_text_find(s.data + at, 1, s.len - at, sep.data, 1, sep.len);
        if (hit < 0)
            break;
        if (add_part(cx, self, list, at, at + hit) < 0)
            return -1;
        at += hit + sep.len;
    }
    return add_part(cx, self, list, at, s.len);
}

static int64_t rsplit_separator(cw_ctx *cx, cw_value self, cw_value list, cw_span sep, int64_t max) {
    cw_span s = cw_span_of(self);
    int64_t end = s.len;
    while (max-- > 0) {
        int64_t hit = cw_text_rfind(s.data, 1, end, sep.data, 1, sep.len);
        if (hit < 0)
            break;
        if (add_part(cx, self, list, hit + sep.len, end) < 0)
            return -1;
        end = hit;
    }
    return add_part(cx, self, list, 0, end);
}

static void reverse(cw_ctx *cx, cw_list *list) {
    for (int64_t i = 0, j = list->len - 1; i < j; i++, j--) {
        cw_value a = cw_list_get(list, i), b = cw_list_get(list, j);
        cw_list_set(cx, list, i, b);
        cw_list_set(cx, list, j, a);
    }
}

static cw_value split_any(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                          int from_right) {
    static const char *const names[] = {"sep", "maxsplit", NULL};
    cw_value given[2] = {CW_MK_NONE, CW_MK_NULL};
    int64_t max = -1, status;
    if (cw_args_parse(cx, from_right ? "rsplit" : "split", args, nargs, kwnames, names, 0, -1, given) < 0 ||
        (given[1].tag && cw_int_as_i64(cx, given[1], &max) < 0))
        return CW_MK_NULL;
    if (max < 0)
        max = INT64_MAX;
    cw_value list = cw_list_new(cx, 0);
    if (given[0].tag <= CW_NONE) {
        status = (from_right ? rsplit_spaces : split_spaces)(cx, self, list, max);
    } else {
        cw_span sep;
        if (cw_span_get(cx, given[0], &sep) < 0)
            return CW_MK_NULL;
        if (sep.len == 0)
            return cw_raise(cx, &cw_type_ValueError, "empty separator");
        status = (from_right ? rsplit_separator : split_separator)(cx, self, list, sep, max);
    }
    if (status < 0)
        return CW_MK_NULL;
    if (from_right)
        reverse(cx, CW_AS_LIST(list));
    return list;
}

CW_METHOD(cw_bytes_split) {
    return split_any(cx, self, args, nargs, kwnames, 0);
}

CW_METHOD(cw_bytes_rsplit) {
    return split_any(cx, self, args, nargs, kwnames, 1);
}

CW_METHOD(cw_bytes_splitlines) {
    static const char *const names[] = {"keepends", NULL};
    cw_value given[1] = {CW_MK_NULL};
    int64_t keep = 0;
    if (cw_args_parse(cx, "splitlines", args, nargs, kwnames, names, 0, -1, given) < 0 ||
        (given[0].tag && cw_int_as_c_int(cx, given[0], &keep) < 0))
        return CW_MK_NULL;
    cw_span s = cw_span_of(self);
    cw_value list = cw_list_new(cx, 0);
    for (int64_t i = 0; i < s.len;) {
        int64_t from = i, to;
        while (i < s.len && s.data[i] != '\n' && s.data[i] != '\r')
            i++;
        to = i;
        if (i < s.len) {
            i += s.data[i] == '\r' && i + 1 < s.len && s.data[i + 1] == '\n' ? 2 : 1;
            if (keep)
                to = i;
        }
        if (add_part(cx, self, list, from, to) < 0)
            return CW_MK_NULL;
    }
    return list;
}

static cw_value partition_any(cw_ctx *cx, cw_value self, cw_value separator, int from_right) {
    cw_span s = cw_span_of(self), sep;
    if (cw_span_get(cx, separator, &sep) < 0)
        return CW_MK_NULL;
    if (sep.len == 0)
        return cw_raise(cx, &cw_type_ValueError, "empty separator");
    int64_t at = (from_right ? cw_text_rfind : cw_text_find)(s.data, 1, s.len, sep.data, 1, sep.len);
    cw_value parts[3];
    if (at < 0) {
        for (int i = 0; i < 3; i++)
            parts[i] = cw_bytes_like(cx, self, "", 0);
        parts[from_right ? 2 : 0] = CW_BYTES_CHECK(self) ? self : part(cx, self, 0, s.len);
    } else {
        parts[0] = part(cx, self, 0, at);
        parts[1] = CW_BYTES_CHECK(self) ? separator : cw_bytes_like(cx, self, sep.data, sep.len);
        parts[2] = part(cx, self, at + sep.len, s.len);
    }
    return cw_tuple_build(cx, parts, 3);
}

CW_METHOD(cw_bytes_partition) {
    return partition_any(cx, self, args[0], 0);
}

CW_METHOD(cw_bytes_rpartition) {
    return partition_any(cx, self, args[0], 1);
}

/* ---- replace, join, translate ---- */

static cw_value bytes_result(cw_ctx *cx, cw_value self, cw_bytebuild *b) {
    return CW_BYTES_CHECK(self) ? cw_bytebuild_finish(cx, b) : cw_bytearray_new(cx, b->data, b->len);
}

static cw_value replace_spans(cw_ctx *cx, cw_value self, cw_span old, cw_span new, int64_t max) {
    cw_span s = cw_span_of(self);
    int64_t count = cw_text_count(s.data, 1, s.len, old.data, 1, old.len, max);
    if (count == 0)
        return part(cx, self, 0, s.len);
    if (new.len > old.len &&new.len - old.len > (INT64_MAX - s.len) / count)
        return cw_raise(cx, &cw_type_OverflowError, "replace bytes is too long");
    int64_t len = s.len + (new.len - old.len) * count;
    cw_value out = cw_bytes_like(cx, self, NULL, len);
    if (!out.tag)
        return out;
    uint8_t *to = cw_bytes_like_data(out);
    int64_t at = 0;
    for (; count > 0; count--) {
        int64_t hit = old.len ? cw_text_find(s.data + at, 1, s.len - at, old.data, 1, old.len) : 0;
        memcpy(to, s.data + at, (size_t)hit);
        memcpy(to + hit, new.data, (size_t) new.len);
        to += hit + new.len;
        at += hit + old.len;
        if (old.len == 0 && at < s.len)
            *to++ = s.data[at++];
    }
    memcpy(to, s.data + at, (size_t)(s.len - at));
    return out;
}

CW_METHOD(cw_bytes_replace) {
    cw_span old, new;
    int64_t max = -1;
    if (cw_span_get(cx, args[0], &old) < 0 || cw_span_get(cx, args[1], &new) < 0 ||
        (nargs > 2 && cw_int_as_i64(cx, args[2], &max) < 0))
        return CW_MK_NULL;
    return replace_spans(cx, self, old, new, max < 0 ? INT64_MAX : max);
}

CW_METHOD(cw_bytes_join) {
    cw_value list = args[0];
    if (!CW_IS(list, CW_TYPE_LIST) && !CW_IS(list, CW_TYPE_TUPLE)) {
        cw_value it = cw_object_iter(cx, list);
        if (!it.tag) {
            if (!cw_pending_is(cx, &cw_type_TypeError))
                return it;
            cw_clear(cx);
            return cw_raise(cx, &cw_type_TypeError, "can only join an iterable");
        }
        list = cw_list_from(cx, it);
        if (!list.tag)
            return list;
    }
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    int64_t n = cw_sequence_fast_len(list);
    if (n == 1 && CW_BYTES_EXACT(self) && CW_BYTES_EXACT(cw_sequence_fast_get(list, 0)))
        return cw_sequence_fast_get(list, 0);
    for (int64_t i = 0; i < n && i < cw_sequence_fast_len(list); i++) {
        cw_value item = cw_sequence_fast_get(list, i);
        cw_span s;
        if (item.tag != CW_OBJ || (!CW_BYTES_CHECK(item) && !CW_TYPE_OF_PTR(item.p)->getbuffer))
            return cw_raise(cx, &cw_type_TypeError,
                            "sequence item %ld: expected a bytes-like object, %T found", i, &item);
        if (cw_span_get(cx, item, &s) < 0)
            return CW_MK_NULL;
        if (i)
            cw_bytebuild_add(cx, &b, cw_span_of(self).data, cw_span_of(self).len);
        cw_bytebuild_add(cx, &b, s.data, s.len);
    }
    return bytes_result(cx, self, &b);
}

CW_METHOD(cw_bytes_translate) {
    static const char *const names[] = {"", "delete", NULL};
    cw_value given[2] = {CW_MK_NULL, CW_MK_NULL};
    cw_span table = {NULL, 0}, delete = {NULL, 0};
    if (cw_args_parse(cx, "translate", args, nargs, kwnames, names, 1, -1, given) < 0)
        return CW_MK_NULL;
    if (given[0].tag != CW_NONE) {
        if (cw_span_get(cx, given[0], &table) < 0)
            return CW_MK_NULL;
        if (table.len != 256)
            return cw_raise(cx, &cw_type_ValueError, "translation table must be 256 characters long");
    }
    if (given[1].tag && cw_span_get(cx, given[1], &delete) < 0)
        return CW_MK_NULL;
    uint8_t drop[256] = {0};
    for (int64_t i = 0; i < delete.len; i++)
        drop[delete.data[i]] = 1;
    cw_span s = cw_span_of(self);
    cw_bytebuild b;
    cw_bytebuild_init(&b);
    cw_bytebuild_reserve(cx, &b, s.len);
    for (int64_t i = 0; i < s.len; i++)
        if (!drop[s.data[i]])
            cw_bytebuild_byte(cx, &b, table.data ? table.data[s.data[i]] : s.data[i]);
    return bytes_result(cx, self, &b);
}

CW_METHOD(cw_bytes_maketrans) {
    cw_span from, to;
    uint8_t table[256];
    if (cw_span_get(cx, args[0], &from) < 0 || cw_span_get(cx, args[1], &to) < 0)
        return CW_MK_NULL;
    if (from.len != to.len)
        return cw_raise(cx, &cw_type_ValueError, "maketrans arguments must have same length");
    for (int i = 0; i < 256; i++)
        table[i] = (uint8_t)i;
    for (int64_t i = 0; i < from.len; i++)
        table[from.data[i]] = to.data[i];
    return cw_bytes_new(cx, table, 256);
}

CW_METHOD(cw_bytes_decode) {
    static const char *const names[] = {"encoding", "errors", NULL};
    cw_value given[2] = {CW_MK_NULL, CW_MK_NULL};
    const char *text[2] = {NULL, NULL};
    if (cw_args_parse(cx, "decode", args, nargs, kwnames, names, 0, -1, given) < 0)
        return CW_MK_NULL;
    if (cw_codec_arguments(cx, "decode", given, text) < 0)
        return CW_MK_NULL;
    cw_span s = cw_span_of(self);
    if (s.len == 0)
        return cw_str_empty(cx);
    return cw_str_decode(cx, s.data, s.len, text[0], text[1]);
}
