/* file_newline.c: the ends of lines in text streams: translation, search, what `newlines` reports. */
#include "file.h"

int64_t cw_newline_check(cw_ctx *cx, cw_value newline) {
    if (newline.tag == CW_NONE || !newline.tag)
        return 0;
    if (!CW_IS(newline, CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "newline must be str or None, not %T", &newline);
    static const char *const legal[] = {"", "\n", "\r", "\r\n"};
    for (int i = 0; i < 4; i++)
        if (cw_str_equal_utf8(newline.p, legal[i]))
            return 0;
    return cw_raise_i(cx, &cw_type_ValueError, "illegal newline value: %R", &newline);
}

static int64_t has_return(const cw_str *s) {
    if (s->kind == 1)
        return s->len && memchr(s->data, '\r', (size_t)s->len) != NULL;
    for (int64_t i = 0; i < s->len; i++)
        if (cw_str_char_at(s, i) == '\r')
            return 1;
    return 0;
}

cw_value cw_newline_translate(cw_ctx *cx, cw_str *s, int64_t *seen) {
    if (!has_return(s)) {
        if (!(*seen & 2) && cw_line_end(s, 0, "\n") >= 0)
            *seen |= 2;
        return CW_MK_OBJ(s);
    }
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = cw_str_char_at(s, i);
        if (c == '\r') {
            if (i + 1 < s->len && cw_str_char_at(s, i + 1) == '\n') {
                *seen |= 4;
                i++;
            } else {
                *seen |= 1;
            }
            c = '\n';
        } else if (c == '\n') {
            *seen |= 2;
        }
        cw_strbuild_char(cx, &b, c);
    }
    return cw_strbuild_finish(cx, &b);
}

cw_value cw_newlines_seen(cw_ctx *cx, int64_t seen) {
    static const char *const texts[] = {"\r", "\n", "\r\n"};
    cw_value found[3];
    int64_t n = 0;
    for (int i = 0; i < 3; i++)
        if (seen >> i & 1)
            found[n++] = cw_str_new(cx, texts[i], -1);
    return n == 0 ? CW_MK_NONE : n == 1 ? found[0] : cw_tuple_build(cx, found, n);
}

int64_t cw_line_end(const cw_str *s, int64_t from, const char *newline) {
    if (s->kind == 1 && newline[0] && !newline[1]) {
        const char *start = (const char *)s->data + from;
        const char *at = from < s->len ? memchr(start, newline[0], (size_t)(s->len - from)) : NULL;
        return at ? from + (at - start) + 1 : -1;
    }
    for (int64_t i = from; i < s->len; i++) {
        uint32_t c = cw_str_char_at(s, i);
        if (!newline[0]) {
            if (c == '\n')
                return i + 1;
            if (c == '\r')
                return i + 1 < s->len && cw_str_char_at(s, i + 1) == '\n' ? i + 2 : i + 1;
        } else if (c == (uint32_t)newline[0]) {
            if (!newline[1])
                return i + 1;
            if (i + 1 < s->len && cw_str_char_at(s, i + 1) == (uint32_t)newline[1])
                return i + 2;
        }
    }
    return -1;
}
