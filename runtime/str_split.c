/* str_split.c: str.split, rsplit, splitlines, partition, rpartition. */
#include "text.h"

static int64_t list_add_part(cw_ctx *cx, cw_list *list, cw_str *s, int64_t from, int64_t to) {
    cw_value part = cw_str_substring(cx, s, from, to);
    return part.tag ? cw_list_append(cx, list, part) : -1;
}

/* ASCII characters that are white space. */
static const uint8_t ascii_space[128] = {[9] = 1, 1, 1, 1, 1, [28] = 1, 1, 1, 1, [' '] = 1};

static inline int is_space_at(const cw_str *s, int64_t i) {
    uint32_t c = CW_CHAR(s, i);
    return c < 128 ? ascii_space[c] : cw_uni_is_space(c);
}

/* The first place from i on where white space begins (or, wanted 0, ends); the length if there is none. */
static inline int64_t find_space(const cw_str *s, int64_t i, int wanted) {
    int64_t n = s->len;
    if (CW_LIKELY(s->ascii)) {
        const uint8_t *text = s->data;
        while (i < n && ascii_space[text[i]] != wanted)
            i++;
        return i;
    }
    while (i < n && (is_space_at(s, i) != 0) != wanted)
        i++;
    return i;
}

static int64_t split_spaces(cw_ctx *cx, cw_list *out, cw_str *s, int64_t max) {
    int64_t i = 0, n = s->len;
    for (;;) {
        i = find_space(s, i, 0);
        if (i >= n)
            return 0;
        int64_t from = i;
        if (max-- <= 0) /* what remains keeps its trailing space */
            return list_add_part(cx, out, s, from, n);
        i = find_space(s, i, 1);
        if (list_add_part(cx, out, s, from, i) < 0)
            return -1;
    }
}

static int64_t split_separator(cw_ctx *cx, cw_list *out, cw_str *s, cw_str *sep, int64_t max) {
    int64_t at = 0;
    while (max-- > 0) {
        int64_t hit = cw_text_find(CW_TEXT_AT(s->data, s->kind, at), s->kind, s->len - at, sep->data,
                                   sep->kind, sep->len);
        if (hit < 0)
            break;
        if (list_add_part(cx, out, s, at, at + hit) < 0)
            return -1;
        at += hit + sep->len;
    }
    return list_add_part(cx, out, s, at, s->len);
}

static int64_t rsplit_spaces(cw_ctx *cx, cw_list *out, cw_str *s, int64_t max) {
    int64_t n = s->len;
    for (;;) {
        while (n > 0 && is_space_at(s, n - 1))
            n--;
        if (n <= 0)
            return 0;
        if (max-- <= 0)
            return list_add_part(cx, out, s, 0, n);
        int64_t to = n;
        while (n > 0 && !is_space_at(s, n - 1))
            n--;
        if (list_add_part(cx, out, s, n, to) < 0)
            return -1;
    }
}

static int64_t rsplit_separator(cw_ctx *cx, cw_list *out, cw_str *s, cw_str *sep, int64_t max) {
    int64_t end = s->len;
    while (max-- > 0) {
        int64_t hit = cw_text_rfind(s->data, s->kind, end, sep->data, sep->kind, sep->len);
        if (hit < 0)
            break;
        if (list_add_part(cx, out, s, hit + sep->len, end) < 0)
            return -1;
        end = hit;
    }
    return list_add_part(cx, out, s, 0, end);
}

static void list_reverse(cw_ctx *cx, cw_list *list) {
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
    if (nargs + (kwnames ? kwnames->len : 0) > 0 &&
        cw_args_parse(cx, from_right ? "rsplit" : "split", args, nargs, kwnames, names, 0, -1, given) < 0)
        return CW_MK_NULL;
    int64_t max = -1;
    if (given[1].tag && cw_int_as_i64(cx, given[1], &max) < 0)
        return CW_MK_NULL;
    if (max < 0)
        max = INT64_MAX;
    cw_value sep = given[0];
    cw_str *s = CW_AS_STR(self);
    if (sep.tag > CW_NONE && !CW_STR_CHECK(sep))
        return cw_raise(cx, &cw_type_TypeError, "must be str or None, not %T", &sep);
    if (sep.tag == CW_OBJ && CW_AS_STR(sep)->len == 0)
        return cw_raise(cx, &cw_type_ValueError, "empty separator");
    cw_value list = cw_list_new(cx, 0);
    int64_t status;
    if (sep.tag != CW_OBJ)
        status = (from_right ? rsplit_spaces : split_spaces)(cx, CW_AS_LIST(list), s, max);
    else
        status =
            (from_right ? rsplit_separator : split_separator)(cx, CW_AS_LIST(list), s, CW_AS_STR(sep), max);
    if (status < 0)
        return CW_MK_NULL;
    if (from_right)
        list_reverse(cx, CW_AS_LIST(list));
    return list;
}

CW_METHOD(cw_str_split) {
    return split_any(cx, self, args, nargs, kwnames, 0);
}

CW_METHOD(cw_str_rsplit) {
    return split_any(cx, self, args, nargs, kwnames, 1);
}

CW_METHOD(cw_str_splitlines) {
    static const char *const names[] = {"keepends", NULL};
    cw_value given[1] = {CW_MK_NULL};
    int64_t keep = 0;
    if (cw_args_parse(cx, "splitlines", args, nargs, kwnames, names, 0, -1, given) < 0)
        return CW_MK_NULL;
    if (given[0].tag && cw_int_as_c_int(cx, given[0], &keep) < 0)
        return CW_MK_NULL;
    cw_str *s = CW_AS_STR(self);
    cw_value list = cw_list_new(cx, 0);
    for (int64_t i = 0; i < s->len;) {
        int64_t from = i;
        while (i < s->len && !cw_uni_is_linebreak(CW_CHAR(s, i)))
            i++;
        int64_t to = i;
        if (i < s->len) {
            i += CW_CHAR(s, i) == '\r' && i + 1 < s->len && CW_CHAR(s, i + 1) == '\n' ? 2 : 1;
            if (keep)
                to = i;
        }
        if (list_add_part(cx, CW_AS_LIST(list), s, from, to) < 0)
            return CW_MK_NULL;
    }
    return list;
}

static cw_value partition_any(cw_ctx *cx, cw_value self, cw_value sep_value, int from_right) {
    if (!CW_STR_CHECK(sep_value))
        return cw_raise(cx, &cw_type_TypeError, "must be str, not %T", &sep_value);
    cw_str *s = CW_AS_STR(self), *sep = CW_AS_STR(sep_value);
    if (sep->len == 0)
        return cw_raise(cx, &cw_type_ValueError, "empty separator");
    int64_t at =
        (from_right ? cw_text_rfind : cw_text_find)(s->data, s->kind, s->len, sep->data, sep->kind, sep->len);
    cw_value parts[3];
    if (at < 0) {
        parts[0] = parts[1] = parts[2] = cw_str_empty(cx);
        parts[from_right ? 2 : 0] = self;
    } else {
        parts[0] = cw_str_substring(cx, s, 0, at);
        parts[1] = sep_value;
        parts[2] = cw_str_substring(cx, s, at + sep->len, s->len);
    }
    return cw_tuple_build(cx, parts, 3);
}

CW_METHOD(cw_str_partition) {
    return partition_any(cx, self, args[0], 0);
}

CW_METHOD(cw_str_rpartition) {
    return partition_any(cx, self, args[0], 1);
}
