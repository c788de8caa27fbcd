/* exc_syntax.c: SyntaxError and the three UnicodeErrors: attributes parsed from the arguments, and their
 * text. */
#include "exc.h"

/* ---- SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset])) ---- */

static int64_t syntax_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    if (exc_init(cx, self, args, n, kwnames) < 0)
        return -1;
    cw_exception *e = CW_AS_EXC(self);
    if (n >= 1)
        e->extra[EXC_SYN_MSG] = args[0];
    if (n != 2)
        return 0;
    cw_value info = cw_tuple_from(cx, args[1]);
    if (!info.tag)
        return -1;
    cw_tuple *t = CW_AS_TUPLE(info);
    if (t->len < 4 || t->len > 6)
        return cw_raise_i(cx, &cw_type_TypeError, "function takes at %s %d arguments (%ld given)",
                          t->len < 4 ? "least" : "most", t->len < 4 ? 4 : 6, (long)t->len);
    for (int64_t i = 0; i < t->len; i++)
        e->extra[EXC_SYN_FILENAME + i] = t->items[i];
    if (t->len == 5)
        return cw_raise_i(cx, &cw_type_TypeError, "end_offset must be provided when end_lineno is provided");
    return 0;
}

static cw_value syntax_str(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    cw_value file = e->extra[EXC_SYN_FILENAME], line = e->extra[EXC_SYN_LINENO];
    cw_value msg = exc_get_extra(cx, self, (void *)EXC_SYN_MSG);
    bool has_file = file.tag && CW_IS(file, CW_TYPE_STR), has_line = line.tag == CW_INT;
    if (!has_file && !has_line)
        return cw_str_of(cx, msg);
    if (has_file) { /* only the last part of the path */
        cw_str *s = CW_AS_STR(file);
        int64_t from = s->len;
        while (from > 0 && cw_str_char_at(s, from - 1) != '/')
            from--;
        file = cw_str_substring(cx, s, from, s->len);
        if (!file.tag)
            return file;
    }
    if (has_file && has_line)
        return cw_str_format(cx, "%S (%S, line %ld)", &msg, &file, (long)line.i);
    return has_file ? cw_str_format(cx, "%S (%S)", &msg, &file)
                    : cw_str_format(cx, "%S (line %ld)", &msg, (long)line.i);
}

/* Only compilers of other Pythons read it. */
static cw_value syntax_get_print(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_NONE;
}

static const cw_getset_def syntax_getsets[] = {
    EXC_ATTR("msg", EXC_SYN_MSG),
    EXC_ATTR("filename", EXC_SYN_FILENAME),
    EXC_ATTR("lineno", EXC_SYN_LINENO),
    EXC_ATTR("offset", EXC_SYN_OFFSET),
    EXC_ATTR("text", EXC_SYN_TEXT),
    EXC_ATTR("end_lineno", EXC_SYN_END_LINENO),
    EXC_ATTR("end_offset", EXC_SYN_END_OFFSET),
    {"print_file_and_line", syntax_get_print, NULL, NULL, NULL},
    {0},
};

/* ---- UnicodeEncodeError(encoding, object, start, end, reason), UnicodeDecodeError, UnicodeTranslateError
 * ---- */

static int64_t unicode_fail(cw_ctx *cx, int64_t i, const char *wanted, cw_value v) {
    return cw_raise_i(cx, &cw_type_TypeError, "argument %ld must be %s, not %s", (long)i, wanted,
                      cw_type_name(v));
}

/* Arguments first... of the class: with or without encoding; object is str or bytes-like. */
static int64_t unicode_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, bool encoding,
                            bool bytes) {
    cw_exception *e = CW_AS_EXC(self);
    int64_t wanted = encoding ? 5 : 4, i = 0, start, end;
    if (n != wanted)
        return cw_raise_i(cx, &cw_type_TypeError, "function takes exactly %ld arguments (%ld given)",
                          (long)wanted, (long)n);
    if (encoding) {
        if (!CW_IS(args[0], CW_TYPE_STR))
            return unicode_fail(cx, 1, "str", args[0]);
        e->extra[EXC_UNI_ENCODING] = args[i++];
    }
    cw_value object = args[i];
    if (bytes && !CW_IS(object, CW_TYPE_BYTES)) {
        cw_buffer b;
        if (cw_get_buffer(cx, object, &b, 0) < 0)
            return -1;
        object = cw_bytes_new(cx, b.data, b.len);
    } else if (!bytes && !CW_IS(object, CW_TYPE_STR)) {
        return unicode_fail(cx, i + 1, "str", object);
    }
    e->extra[EXC_UNI_OBJECT] = object;
    if (cw_int_as_i64(cx, args[i + 1], &start) < 0 || cw_int_as_i64(cx, args[i + 2], &end) < 0)
        return -1;
    e->extra[EXC_UNI_START] = CW_MK_INT(start);
    e->extra[EXC_UNI_END] = CW_MK_INT(end);
    if (!CW_IS(args[i + 3], CW_TYPE_STR))
        return unicode_fail(cx, i + 4, "str", args[i + 3]);
    e->extra[EXC_UNI_REASON] = args[i + 3];
    return 0;
}

static int64_t unicode_encode_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames) {
    return exc_init(cx, self, args, n, kwnames) < 0 ? -1 : unicode_init(cx, self, args, n, true, false);
}

static int64_t unicode_decode_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames) {
    return exc_init(cx, self, args, n, kwnames) < 0 ? -1 : unicode_init(cx, self, args, n, true, true);
}

static int64_t unicode_translate_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                      cw_tuple *kwnames) {
    return exc_init(cx, self, args, n, kwnames) < 0 ? -1 : unicode_init(cx, self, args, n, false, false);
}

static void unicode_escape(char *out, size_t size, uint32_t c) {
    snprintf(out, size, c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x", c);
}

/* "can't encode character '\xe9' in position 1" and so on; what: "encode" or "translate". */
static cw_value unicode_str_text(cw_ctx *cx, cw_exception *e, const char *head, const char *what) {
    cw_value *x = e->extra;
    cw_str *s = CW_AS_STR(x[EXC_UNI_OBJECT]);
    int64_t start = x[EXC_UNI_START].i, end = x[EXC_UNI_END].i;
    if (start >= 0 && start < s->len && end == start + 1) {
        char shown[16];
        unicode_escape(shown, sizeof shown, cw_str_char_at(s, start));
        return cw_str_format(cx, "%scan't %s character '%s' in position %ld: %S", head, what, shown,
                             (long)start, &x[EXC_UNI_REASON]);
    }
    return cw_str_format(cx, "%scan't %s characters in position %ld-%ld: %S", head, what, (long)start,
                         (long)end - 1, &x[EXC_UNI_REASON]);
}

static cw_value unicode_encode_str(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    if (!e->extra[EXC_UNI_OBJECT].tag)
        return cw_str_new(cx, "", 0);
    cw_value head = cw_str_format(cx, "'%S' codec ", &e->extra[EXC_UNI_ENCODING]);
    int64_t n;
    char *utf8 = head.tag ? cw_str_utf8(cx, CW_AS_STR(head), &n) : NULL;
    return utf8 ? unicode_str_text(cx, e, utf8, "encode") : CW_MK_NULL;
}

static cw_value unicode_translate_str(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    return e->extra[EXC_UNI_OBJECT].tag ? unicode_str_text(cx, e, "", "translate") : cw_str_new(cx, "", 0);
}

static cw_value unicode_decode_str(cw_ctx *cx, cw_value self) {
    cw_value *x = CW_AS_EXC(self)->extra;
    if (!x[EXC_UNI_OBJECT].tag)
        return cw_str_new(cx, "", 0);
    cw_bytes *b = CW_AS_BYTES(x[EXC_UNI_OBJECT]);
    int64_t start = x[EXC_UNI_START].i, end = x[EXC_UNI_END].i;
    if (start >= 0 && start < b->len && end == start + 1) {
        char byte[8];
        snprintf(byte, sizeof byte, "0x%02x", b->data[start]);
        return cw_str_format(cx, "'%S' codec can't decode byte %s in position %ld: %S", &x[EXC_UNI_ENCODING],
                             byte, (long)start, &x[EXC_UNI_REASON]);
    }
    return cw_str_format(cx, "'%S' codec can't decode bytes in position %ld-%ld: %S", &x[EXC_UNI_ENCODING],
                         (long)start, (long)end - 1, &x[EXC_UNI_REASON]);
}

/* An int attribute: start, end */
static int64_t unicode_set_int(cw_ctx *cx, cw_value self, cw_value v, void *index) {
    int64_t n;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "can't delete numeric/char attribute");
    if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError, "an integer is required");
    if (cw_int_as_i64(cx, v, &n) < 0)
        return -1;
    return exc_set_extra(cx, self, CW_MK_INT(n), index);
}

static const cw_getset_def unicode_getsets[] = {
    EXC_ATTR("encoding", EXC_UNI_ENCODING),
    EXC_ATTR("object", EXC_UNI_OBJECT),
    {"start", exc_get_extra, unicode_set_int, NULL, (void *)EXC_UNI_START},
    {"end", exc_get_extra, unicode_set_int, NULL, (void *)EXC_UNI_END},
    EXC_ATTR("reason", EXC_UNI_REASON),
    {0},
};

const exc_special exc_syntax_specials[] = {
    {&cw_type_SyntaxError, NULL, syntax_init, syntax_str, syntax_getsets, NULL},
    {&cw_type_UnicodeEncodeError, NULL, unicode_encode_init, unicode_encode_str, unicode_getsets, NULL},
    {&cw_type_UnicodeDecodeError, NULL, unicode_decode_init, unicode_decode_str, unicode_getsets, NULL},
    {&cw_type_UnicodeTranslateError, NULL, unicode_translate_init, unicode_translate_str, unicode_getsets,
     NULL},
    {NULL, NULL, NULL, NULL, NULL, NULL},
};

/* ---- raising what the compiler found ---- */

static cw_value syntax_optional_int(int n) {
    return n > 0 ? CW_MK_INT(n) : CW_MK_NONE;
}

cw_value cw_raise_syntax(cw_ctx *cx, const cw_syntax_failure *f) {
    cw_value message = cw_str_new(cx, f->message, -1);
    if (!cw_type_is_subtype(f->type, &cw_type_SyntaxError))
        return cw_raise_with_args(cx, f->type, &message, 1);
    cw_value place[6] = {f->filename ? cw_str_new(cx, f->filename, -1) : CW_MK_NONE,
                         f->filename ? CW_MK_INT(f->lineno) : CW_MK_NONE,
                         CW_MK_INT(f->offset),
                         f->text ? cw_str_new(cx, f->text, -1) : CW_MK_NONE,
                         f->text && !f->lineno ? CW_MK_INT(0) : syntax_optional_int(f->end_lineno),
                         CW_MK_INT(f->end_offset)};
    cw_value args[2] = {message, cw_tuple_build(cx, place, 6)};
    return cw_raise_with_args(cx, f->type, args, 2);
}
