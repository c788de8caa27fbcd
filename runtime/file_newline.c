/* file_newline.c: the ends of lines in text streams: translation, search, what `newlines` reports, and the
 * class IncrementalNewlineDecoder. */
#include "file.h"

int64_t cw_newline_check(cw_ctx *cx, cw_value newline, int64_t in_memory) {
    if (newline.tag == CW_NONE || !newline.tag)
        return 0;
    if (!CW_IS(newline, CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError,
                          in_memory ? "newline must be str or None, not %T"
                                    : "TextIOWrapper() argument 'newline' must be str or None, not %T",
                          &newline);
    static const char *const legal[] = {"", "\n", "\r", "\r\n"};
    for (int i = 0; i < 4; i++)
        if (cw_str_equal_utf8(newline.p, legal[i]))
            return 0;
    return cw_raise_i(cx, &cw_type_ValueError,
                      in_memory ? "illegal newline value: %R" : "illegal newline value: %S", &newline);
}

static int64_t has_return(const cw_str *s) {
    if (s->kind == 1)
        return s->len && memchr(s->data, '\r', (size_t)s->len) != NULL;
    for (int64_t i = 0; i < s->len; i++)
        if (cw_str_char_at(s, i) == '\r')
            return 1;
    return 0;
}

void cw_newline_note(cw_str *s, int64_t *seen) {
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = cw_str_char_at(s, i);
        if (c == '\r' && i + 1 < s->len && cw_str_char_at(s, i + 1) == '\n') {
            *seen |= 4;
            i++;
        } else if (c == '\r' || c == '\n') {
            *seen |= c == '\r' ? 1 : 2;
        }
    }
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

/* ---------------------------------------------------------------- IncrementalNewlineDecoder */

typedef struct newline_decoder {
    cw_type *type;
    cw_value decoder;  /* what makes text of bytes; None: the input is text */
    int64_t translate; /* every newline becomes \n */
    int64_t seen;      /* newlines met: 1 \r, 2 \n, 4 \r\n */
    int64_t pending;   /* the text so far ended in \r, which is kept back: \n may follow */
} newline_decoder;

CW_NEW(newline_decoder_new) {
    static const char *const names[] = {"decoder", "translate", "errors", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "IncrementalNewlineDecoder", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    int64_t translate = cw_object_truth(cx, v[1]);
    if (translate < 0)
        return CW_MK_NULL;
    newline_decoder *d = cw_type_alloc(cx, type);
    d->decoder = v[0];
    d->translate = translate;
    return CW_MK_OBJ(d);
}

static cw_value decoder_call(cw_ctx *cx, newline_decoder *d, cw_value input, int64_t final) {
    cw_value method = cw_object_getattr(cx, d->decoder, cw_str_intern(cx, "decode"));
    cw_value both[2] = {input, CW_MK_BOOL(final)};
    return method.tag ? cw_call(cx, method, both, 2, NULL) : method;
}

/* The decoded text with a \r that was kept back before it, without one at its end. */
static cw_value with_pending(cw_ctx *cx, newline_decoder *d, cw_value text, int64_t final) {
    if (d->pending && (CW_AS_STR(text)->len || final)) {
        text = cw_str_concat(cx, cw_str_new(cx, "\r", 1), text);
        d->pending = 0;
    }
    cw_str *s = text.p;
    if (!text.tag || final || !s->len || cw_str_char_at(s, s->len - 1) != '\r')
        return text;
    d->pending = 1;
    return cw_str_substring(cx, s, 0, s->len - 1);
}

CW_FN(newline_decoder_decode) {
    static const char *const names[] = {"input", "final", NULL};
    newline_decoder *d = self.p;
    cw_value v[2];
    if (cw_args_parse(cx, "decode", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    int64_t final = v[1].tag ? cw_object_truth(cx, v[1]) : 0, seen = d->seen;
    if (final < 0)
        return CW_MK_NULL;
    cw_value text = d->decoder.tag == CW_NONE ? v[0] : decoder_call(cx, d, v[0], final);
    if (!text.tag)
        return text;
    if (!CW_IS(text, CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "decoder should return a string result, not '%T'", &text);
    text = with_pending(cx, d, text, final);
    cw_value translated = text.tag ? cw_newline_translate(cx, text.p, &seen) : text;
    d->seen = seen;
    return d->translate ? translated : text;
}

static cw_value newline_decoder_newlines(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_newlines_seen(cx, ((newline_decoder *)self.p)->seen);
}

/* The two parts of a state. */
static int64_t state_parts(cw_ctx *cx, cw_value state, cw_value both[2]) {
    if (!CW_IS(state, CW_TYPE_TUPLE) || CW_AS_TUPLE(state)->len != 2)
        return cw_raise_i(cx, &cw_type_TypeError, "state argument must be a tuple");
    both[0] = CW_AS_TUPLE(state)->items[0];
    both[1] = CW_AS_TUPLE(state)->items[1];
    return 0;
}

/* The state is that of the inner decoder; the lowest bit of its flags says that a \r is kept back. */
CW_FN(newline_decoder_getstate) {
    newline_decoder *d = self.p;
    cw_value both[2] = {cw_bytes_new(cx, NULL, 0), CW_MK_INT(0)}, state = CW_MK_NONE;
    if (d->decoder.tag != CW_NONE) {
        state = cw_call_method0(cx, d->decoder, "getstate");
        if (!state.tag || state_parts(cx, state, both) < 0)
            return CW_MK_NULL;
    }
    both[1] = cw_number_binary(cx, CW_OP_LSHIFT, both[1], CW_MK_INT(1));
    if (both[1].tag && d->pending)
        both[1] = cw_number_binary(cx, CW_OP_OR, both[1], CW_MK_INT(1));
    return both[1].tag ? cw_tuple_build(cx, both, 2) : CW_MK_NULL;
}

CW_FN(newline_decoder_setstate) {
    newline_decoder *d = self.p;
    cw_value both[2];
    if (state_parts(cx, args[0], both) < 0)
        return CW_MK_NULL;
    cw_value low = cw_number_binary(cx, CW_OP_AND, both[1], CW_MK_INT(1));
    both[1] = low.tag ? cw_number_binary(cx, CW_OP_RSHIFT, both[1], CW_MK_INT(1)) : low;
    if (!both[1].tag)
        return both[1];
    d->pending = cw_object_truth(cx, low);
    cw_value inner = cw_tuple_build(cx, both, 2);
    return d->decoder.tag == CW_NONE ? CW_MK_NONE : cw_call_method1(cx, d->decoder, "setstate", inner);
}

CW_FN(newline_decoder_reset) {
    newline_decoder *d = self.p;
    d->seen = d->pending = 0;
    return d->decoder.tag == CW_NONE ? CW_MK_NONE : cw_call_method0(cx, d->decoder, "reset");
}

static const cw_method_def newline_decoder_methods[] = {
    CW_MK("decode", newline_decoder_decode), CW_M0("getstate", newline_decoder_getstate),
    CW_M1("setstate", newline_decoder_setstate), CW_M0("reset", newline_decoder_reset), CW_M_END};
static const cw_getset_def newline_decoder_getsets[] = {
    {"newlines", newline_decoder_newlines, NULL, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_newline_decoder = {.type = &cw_type_type,
                                   .name = "_io.IncrementalNewlineDecoder",
                                   .base = &cw_type_object,
                                   .flags = CW_TYPE_BASE,
                                   .basicsize = sizeof(newline_decoder),
                                   .methods = newline_decoder_methods,
                                   .getsets = newline_decoder_getsets,
                                   .new_ = newline_decoder_new};
