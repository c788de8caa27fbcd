/* file_memory.c: StringIO and BytesIO. */
#include <unistd.h>

#include "bytes.h"
#include "file.h"

/* ---------------------------------------------------------------- BytesIO */

typedef struct cw_bytesio {
    cw_type *type;
    cw_dict *dict;
    uint8_t *data;
    int64_t len, cap, at, closed;
    cw_bytearray *exported; /* what the views of getbuffer() look at, or NULL */
} cw_bytesio;

static cw_bytesio *bytes_of(cw_value v) {
    return v.p;
}

#define NEED_OPEN(access)                                                                                    \
    if (access(self)->closed)                                                                                \
    return cw_raise_closed(cx)

static int64_t bytes_reserve(cw_ctx *cx, cw_bytesio *b, int64_t cap) {
    if (cap <= b->cap)
        return 0;
    int64_t grown = b->cap * 3 / 2 > cap ? b->cap * 3 / 2 : cap < 64 ? 64 : cap;
    uint8_t *data = cw_alloc_large(cx, grown, 1, 1);
    if (!data)
        return -1;
    if (b->len)
        memcpy(data, b->data, (size_t)b->len);
    b->data = data;
    b->cap = grown;
    return 0;
}

/* While a view of the contents is alive (as far as that is known: bytearray.c) they stay where they are. */
static int64_t check_exports(cw_ctx *cx, cw_bytesio *b) {
    if (b->exported && cw_exports_locked(cx, &b->exported->exports, b->exported))
        return cw_raise_i(cx, &cw_type_BufferError, "Existing exports of data: object cannot be re-sized");
    return 0;
}

static int64_t bytes_put(cw_ctx *cx, cw_bytesio *b, const uint8_t *from, int64_t n) {
    if (check_exports(cx, b) < 0)
        return -1;
    if (n == 0)
        return 0;
    if (bytes_reserve(cx, b, b->at + n) < 0)
        return -1;
    if (b->at > b->len)
        memset(b->data + b->len, 0, (size_t)(b->at - b->len));
    memcpy(b->data + b->at, from, (size_t)n);
    b->at += n;
    if (b->at > b->len)
        b->len = b->at;
    return 0;
}

CW_NEW(bytesio_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

CW_INIT(bytesio_init) {
    static const char *const names[] = {"initial_bytes", NULL};
    cw_bytesio *b = self.p;
    cw_value v;
    cw_buffer buffer;
    if (cw_args_parse(cx, "BytesIO", args, nargs, kwnames, names, 0, -1, &v) < 0)
        return -1;
    b->len = b->at = b->closed = 0;
    if (!v.tag || v.tag == CW_NONE)
        return 0;
    if (cw_get_buffer(cx, v, &buffer, 0) < 0 || bytes_put(cx, b, buffer.data, buffer.len) < 0)
        return -1;
    b->at = 0;
    return 0;
}

static cw_value bytes_take(cw_ctx *cx, cw_bytesio *b, int64_t n) {
    int64_t left = b->len > b->at ? b->len - b->at : 0;
    if (n < 0 || n > left)
        n = left;
    cw_value part = cw_bytes_new(cx, n ? b->data + b->at : (uint8_t *)"", n);
    b->at += n;
    return part;
}

CW_FN(bytesio_read) {
    int64_t n;
    NEED_OPEN(bytes_of);
    return cw_size_argument(cx, args, nargs, &n) < 0 ? CW_MK_NULL : bytes_take(cx, self.p, n);
}

static cw_value bytes_line(cw_ctx *cx, cw_bytesio *b, int64_t limit) {
    int64_t left = b->len > b->at ? b->len - b->at : 0;
    if (limit >= 0 && limit < left)
        left = limit;
    uint8_t *newline = left ? memchr(b->data + b->at, '\n', (size_t)left) : NULL;
    return bytes_take(cx, b, newline ? newline - (b->data + b->at) + 1 : left);
}

CW_FN(bytesio_readline) {
    int64_t n;
    NEED_OPEN(bytes_of);
    return cw_size_argument(cx, args, nargs, &n) < 0 ? CW_MK_NULL : bytes_line(cx, self.p, n);
}

static cw_value bytesio_next(cw_ctx *cx, cw_value self) {
    NEED_OPEN(bytes_of);
    cw_value line = bytes_line(cx, self.p, -1);
    return line.tag && CW_AS_BYTES(line)->len == 0 ? CW_MK_NULL : line;
}

CW_FN(bytesio_readinto) {
    cw_buffer buffer;
    NEED_OPEN(bytes_of);
    if (cw_file_target(cx, "readinto", args[0], &buffer) < 0)
        return CW_MK_NULL;
    cw_value part = bytes_take(cx, self.p, buffer.len);
    memcpy(buffer.data, CW_AS_BYTES(part)->data, (size_t)CW_AS_BYTES(part)->len);
    return CW_MK_INT(CW_AS_BYTES(part)->len);
}

CW_FN(bytesio_write) {
    cw_buffer buffer;
    NEED_OPEN(bytes_of);
    if (cw_get_buffer(cx, args[0], &buffer, 0) < 0 || bytes_put(cx, self.p, buffer.data, buffer.len) < 0)
        return CW_MK_NULL;
    return CW_MK_INT(buffer.len);
}

CW_FN(bytesio_getvalue) {
    NEED_OPEN(bytes_of);
    cw_bytesio *b = self.p;
    return cw_bytes_new(cx, b->len ? b->data : (uint8_t *)"", b->len);
}

CW_FN(bytesio_getbuffer) {
    NEED_OPEN(bytes_of);
    cw_bytesio *b = self.p;
    cw_bytearray *view = cw_alloc(cx, sizeof *view);
    view->type = &cw_type_bytearray;
    view->len = view->cap = b->len;
    view->data = b->data;
    b->exported = view;
    cw_value type = cw_dict_get_str(cx, cx->state->builtins, cw_str_intern(cx, "memoryview"));
    return type.tag ? cw_call1(cx, type, CW_MK_OBJ(view)) : CW_MK_OBJ(view);
}

CW_FN(bytesio_tell) {
    NEED_OPEN(bytes_of);
    return CW_MK_INT(bytes_of(self)->at);
}

/* ---- states, for copy and pickle: the contents, the position, the attributes ---- */

/* place: of the stream's dict. Instances of subclasses may have attributes in slots. */
static cw_value state_attributes(cw_ctx *cx, cw_value self, cw_dict **place) {
    bool made = !*place && cw_type_of(self)->nslots;
    if (cw_type_of(self)->nslots && !cw_instance_dict(cx, self))
        return CW_MK_NULL;
    if (made && !(*place)->used)
        *place = NULL;
    return *place ? CW_MK_OBJ(cw_dict_copy(cx, *place)) : CW_MK_NONE;
}

/* Checks the last two items of a state of n items and puts them in; 0 or -1. */
static int64_t take_state(cw_ctx *cx, cw_value self, cw_value state, int64_t n, int64_t *at) {
    const char *type = cw_type_name(self);
    if (!CW_IS(state, CW_TYPE_TUPLE) || CW_AS_TUPLE(state)->len < n)
        return cw_raise_i(cx, &cw_type_TypeError, "%s.__setstate__ argument should be %ld-tuple, got %T",
                          type, (long)n, &state);
    const cw_value *last = CW_AS_TUPLE(state)->items + n - 2;
    int64_t position;
    if (cw_int_as_i64(cx, last[0], &position) < 0)
        return -1;
    if (position < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "position value cannot be negative");
    if (last[1].tag != CW_NONE && !CW_IS(last[1], CW_TYPE_DICT))
        return cw_raise_i(cx, &cw_type_TypeError, "%s item of state should be a dict, got a %T",
                          n == 3 ? "third" : "fourth", &last[1]);
    *at = position;
    if (last[1].tag == CW_NONE)
        return 0;
    cw_dict *dict = cw_instance_dict(cx, self);
    return dict ? cw_dict_update(cx, dict, last[1]) : -1;
}

CW_FN(bytesio_getstate) {
    NEED_OPEN(bytes_of);
    cw_bytesio *b = self.p;
    cw_value items[3] = {bytesio_getvalue(cx, self, NULL, 0, NULL), CW_MK_INT(b->at),
                         state_attributes(cx, self, &b->dict)};
    return cw_tuple_build(cx, items, 3);
}

CW_FN(bytesio_setstate) {
    NEED_OPEN(bytes_of);
    cw_bytesio *b = self.p;
    cw_buffer buffer;
    int64_t at;
    if (take_state(cx, self, args[0], 3, &at) < 0 ||
        cw_get_buffer(cx, CW_AS_TUPLE(args[0])->items[0], &buffer, 0) < 0)
        return CW_MK_NULL;
    b->len = b->at = 0;
    if (bytes_put(cx, b, buffer.data, buffer.len) < 0)
        return CW_MK_NULL;
    b->at = at;
    return CW_MK_NONE;
}

/* Position for seek(offset, whence) in a stream of length len. */
static int64_t memory_seek(cw_ctx *cx, const cw_value *args, int64_t nargs, int64_t at, int64_t len,
                           int64_t *to) {
    int64_t offset, whence = 0;
    if (cw_int_as_i64(cx, args[0], &offset) < 0 || (nargs > 1 && cw_int_as_i64(cx, args[1], &whence) < 0))
        return -1;
    if (whence < 0 || whence > 2)
        return cw_raise_i(cx, &cw_type_ValueError, "invalid whence (%ld, should be 0, 1 or 2)", (long)whence);
    if (whence == 0 && offset < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "negative seek value %ld", (long)offset);
    *to = offset + (whence == 1 ? at : whence == 2 ? len : 0);
    if (*to < 0)
        *to = 0;
    return 0;
}

CW_FN(bytesio_seek) {
    NEED_OPEN(bytes_of);
    cw_bytesio *b = self.p;
    return memory_seek(cx, args, nargs, b->at, b->len, &b->at) < 0 ? CW_MK_NULL : CW_MK_INT(b->at);
}

CW_FN(bytesio_truncate) {
    NEED_OPEN(bytes_of);
    cw_bytesio *b = self.p;
    int64_t size = b->at;
    if (nargs && args[0].tag != CW_NONE && cw_int_as_i64(cx, args[0], &size) < 0)
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative size value %ld", (long)size);
    if (check_exports(cx, b) < 0)
        return CW_MK_NULL;
    if (size < b->len)
        b->len = size;
    return CW_MK_INT(size);
}

CW_FN(bytesio_close) {
    cw_bytesio *b = self.p;
    if (check_exports(cx, b) < 0)
        return CW_MK_NULL;
    b->closed = 1;
    b->data = NULL;
    b->len = b->cap = b->at = 0;
    return CW_MK_NONE;
}

CW_FN(bytesio_yes) {
    NEED_OPEN(bytes_of);
    return CW_MK_BOOL(1);
}

CW_FN(bytesio_no) {
    NEED_OPEN(bytes_of);
    return CW_MK_BOOL(0);
}

CW_FN(bytesio_flush) {
    NEED_OPEN(bytes_of);
    return CW_MK_NONE;
}

static cw_value bytesio_get_closed(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_BOOL(bytes_of(self)->closed);
}

static const cw_method_def bytesio_methods[] = {CW_MN("read", bytesio_read, 0, 1),
                                                CW_MN("read1", bytesio_read, 0, 1),
                                                CW_MN("readline", bytesio_readline, 0, 1),
                                                CW_M1("readinto", bytesio_readinto),
                                                CW_M1("readinto1", bytesio_readinto),
                                                CW_M1("write", bytesio_write),
                                                CW_M0("getvalue", bytesio_getvalue),
                                                CW_M0("getbuffer", bytesio_getbuffer),
                                                CW_M0("__getstate__", bytesio_getstate),
                                                CW_M1("__setstate__", bytesio_setstate),
                                                CW_M0("tell", bytesio_tell),
                                                CW_MN("seek", bytesio_seek, 1, 2),
                                                CW_MN("truncate", bytesio_truncate, 0, 1),
                                                CW_M0("close", bytesio_close),
                                                CW_M0("flush", bytesio_flush),
                                                CW_M0("readable", bytesio_yes),
                                                CW_M0("writable", bytesio_yes),
                                                CW_M0("seekable", bytesio_yes),
                                                CW_M0("isatty", bytesio_no),
                                                CW_M_END};
static const cw_getset_def bytesio_getsets[] = {{"closed", bytesio_get_closed, NULL, NULL, NULL},
                                                {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_bytesio = {.type = &cw_type_type,
                           .name = "_io.BytesIO",
                           .base = &cw_type_bufferediobase,
                           .flags = CW_TYPE_BASE,
                           .basicsize = sizeof(cw_bytesio),
                           .dict_offset = offsetof(cw_bytesio, dict),
                           .methods = bytesio_methods,
                           .getsets = bytesio_getsets,
                           .iter = cw_iobase_iter,
                           .next = bytesio_next,
                           .new_ = bytesio_new,
                           .init = bytesio_init};

/* ---------------------------------------------------------------- StringIO: four bytes per character */

typedef struct cw_stringio {
    cw_type *type;
    cw_dict *dict;
    uint32_t *data;
    int64_t len, cap, at, closed;
    int64_t read_universal, read_translate;
    char read_newline[3], write_newline[3];
    int64_t seen;
} cw_stringio;

#define STRING_OPEN()                                                                                        \
    if (string_of(self)->closed)                                                                             \
    return cw_raise(cx, &cw_type_ValueError, "I/O operation on closed file")

static cw_stringio *string_of(cw_value v) {
    return v.p;
}

static int64_t string_reserve(cw_ctx *cx, cw_stringio *s, int64_t cap) {
    if (cap <= s->cap)
        return 0;
    int64_t grown = s->cap * 2 > cap ? s->cap * 2 : cap < 32 ? 32 : cap;
    uint32_t *data = cw_alloc_large(cx, grown, 4, 1);
    if (!data)
        return -1;
    if (s->len)
        memcpy(data, s->data, (size_t)s->len * 4);
    s->data = data;
    s->cap = grown;
    return 0;
}

static void put_char(cw_stringio *s, uint32_t c) {
    s->data[s->at++] = c;
    if (s->at > s->len)
        s->len = s->at;
}

static int64_t string_put(cw_ctx *cx, cw_stringio *s, cw_str *text) {
    if (s->read_translate) {
        cw_value translated = cw_newline_translate(cx, text, &s->seen);
        if (!translated.tag)
            return -1;
        text = translated.p;
    } else if (s->read_universal) {
        cw_newline_note(text, &s->seen);
    }
    int64_t factor = s->write_newline[0] && s->write_newline[1] ? 2 : 1;
    if (string_reserve(cx, s, s->at + text->len * factor) < 0)
        return -1;
    while (s->len < s->at)
        s->data[s->len++] = 0;
    for (int64_t i = 0; i < text->len; i++) {
        uint32_t c = cw_str_char_at(text, i);
        if (c == '\n' && s->write_newline[0])
            for (const char *n = s->write_newline; *n; n++)
                put_char(s, (uint32_t)*n);
        else
            put_char(s, c);
    }
    return 0;
}

static cw_value string_make(cw_ctx *cx, const uint32_t *data, int64_t n) {
    uint32_t max = 0;
    for (int64_t i = 0; i < n; i++)
        if (data[i] > max)
            max = data[i];
    if (n == 0)
        return cx->state->empty_str;
    cw_str *s = cw_str_alloc(cx, n, max);
    if (!s)
        return CW_MK_NULL;
    if (s->kind == 1)
        for (int64_t i = 0; i < n; i++)
            ((uint8_t *)s->data)[i] = (uint8_t)data[i];
    else if (s->kind == 2)
        for (int64_t i = 0; i < n; i++)
            ((uint16_t *)s->data)[i] = (uint16_t)data[i];
    else
        memcpy(s->data, data, (size_t)n * 4);
    return CW_MK_OBJ(s);
}

CW_NEW(stringio_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

CW_INIT(stringio_init) {
    static const char *const names[] = {"initial_value", "newline", NULL};
    cw_stringio *s = self.p;
    cw_value v[2];
    int64_t bytes;
    if (cw_args_parse(cx, "StringIO", args, nargs, kwnames, names, 0, -1, v) < 0 ||
        cw_newline_check(cx, v[1], 1) < 0)
        return -1;
    if (v[0].tag && v[0].tag != CW_NONE && !CW_IS(v[0], CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "initial_value must be str or None, not %T", &v[0]);
    s->len = s->at = s->closed = s->seen = 0;
    memset(s->read_newline, 0, 3);
    memset(s->write_newline, 0, 3);
    const char *newline = !v[1].tag ? "\n" : v[1].tag == CW_NONE ? NULL : cw_str_utf8(cx, v[1].p, &bytes);
    s->read_translate = newline == NULL;
    s->read_universal = newline == NULL || !*newline;
    strcpy(s->read_newline, newline ? newline : "\n");
    if (newline && *newline == '\r')
        strcpy(s->write_newline, newline);
    if (v[0].tag && v[0].tag != CW_NONE) {
        if (string_put(cx, s, v[0].p) < 0)
            return -1;
        s->at = 0;
    }
    return 0;
}

static cw_value string_take(cw_ctx *cx, cw_stringio *s, int64_t n) {
    int64_t left = s->len > s->at ? s->len - s->at : 0;
    if (n < 0 || n > left)
        n = left;
    cw_value part = string_make(cx, s->data ? s->data + s->at : NULL, n);
    s->at += n;
    return part;
}

CW_FN(stringio_read) {
    int64_t n;
    STRING_OPEN();
    return cw_size_argument(cx, args, nargs, &n) < 0 ? CW_MK_NULL : string_take(cx, self.p, n);
}

static cw_value string_line(cw_ctx *cx, cw_stringio *s, int64_t limit) {
    int64_t left = s->len > s->at ? s->len - s->at : 0, n = left;
    cw_str view = {&cw_type_str, -1, left, s->data ? s->data + s->at : NULL, 4, 0, 0, NULL};
    int64_t end = cw_line_end(&view, 0, s->read_newline);
    if (end >= 0)
        n = end;
    return string_take(cx, s, limit >= 0 && limit < n ? limit : n);
}

CW_FN(stringio_readline) {
    int64_t n;
    STRING_OPEN();
    return cw_size_argument(cx, args, nargs, &n) < 0 ? CW_MK_NULL : string_line(cx, self.p, n);
}

static cw_value stringio_next(cw_ctx *cx, cw_value self) {
    STRING_OPEN();
    cw_value line = string_line(cx, self.p, -1);
    return line.tag && CW_AS_STR(line)->len == 0 ? CW_MK_NULL : line;
}

CW_FN(stringio_write) {
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "string argument expected, got '%T'", &args[0]);
    STRING_OPEN();
    return string_put(cx, self.p, args[0].p) < 0 ? CW_MK_NULL : CW_MK_INT(CW_AS_STR(args[0])->len);
}

CW_FN(stringio_getvalue) {
    STRING_OPEN();
    return string_make(cx, string_of(self)->data, string_of(self)->len);
}

/* The argument newline that the stream was made with. */
static cw_value string_newline(cw_ctx *cx, const cw_stringio *s) {
    const char *newline = s->read_universal ? "" : s->read_newline;
    return s->read_translate ? CW_MK_NONE : CW_MK_OBJ(cw_str_intern(cx, newline));
}

CW_FN(stringio_getstate) {
    STRING_OPEN();
    cw_stringio *s = self.p;
    cw_value items[4] = {string_make(cx, s->data, s->len), string_newline(cx, s), CW_MK_INT(s->at),
                         state_attributes(cx, self, &s->dict)};
    return items[0].tag ? cw_tuple_build(cx, items, 4) : CW_MK_NULL;
}

CW_FN(stringio_setstate) {
    STRING_OPEN();
    cw_stringio *s = self.p;
    int64_t at;
    if (take_state(cx, self, args[0], 4, &at) < 0)
        return CW_MK_NULL;
    const cw_value *items = CW_AS_TUPLE(args[0])->items;
    cw_value begin[2] = {CW_MK_OBJ(cw_str_intern(cx, "")), items[1]};
    if (!CW_IS(items[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "initial_value must be str or None, not %T", &items[0]);
    if (stringio_init(cx, self, begin, 2, NULL) < 0)
        return CW_MK_NULL;
    cw_str *text = items[0].p; /* its newlines are what they are to be */
    if (string_reserve(cx, s, text->len) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < text->len; i++)
        s->data[i] = cw_str_char_at(text, i);
    s->len = text->len;
    s->at = at;
    return CW_MK_NONE;
}

CW_FN(stringio_tell) {
    STRING_OPEN();
    return CW_MK_INT(string_of(self)->at);
}

CW_FN(stringio_seek) {
    STRING_OPEN();
    cw_stringio *s = self.p;
    int64_t offset, whence = 0;
    if (cw_int_as_i64(cx, args[0], &offset) < 0 || (nargs > 1 && cw_int_as_i64(cx, args[1], &whence) < 0))
        return CW_MK_NULL;
    if (whence < 0 || whence > 2)
        return cw_raise(cx, &cw_type_ValueError, "Invalid whence (%ld, should be 0, 1 or 2)", (long)whence);
    if (whence == 0 && offset < 0)
        return cw_raise(cx, &cw_type_ValueError, "Negative seek position %ld", (long)offset);
    if (whence != 0 && offset != 0)
        return cw_raise(cx, &cw_type_OSError, "Can't do nonzero cur-relative seeks");
    s->at = whence == 0 ? offset : whence == 1 ? s->at : s->len;
    return CW_MK_INT(s->at);
}

CW_FN(stringio_truncate) {
    STRING_OPEN();
    cw_stringio *s = self.p;
    int64_t size = s->at;
    if (nargs && args[0].tag != CW_NONE && cw_int_as_i64(cx, args[0], &size) < 0)
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "Negative size value %ld", (long)size);
    if (size < s->len)
        s->len = size;
    return CW_MK_INT(size);
}

CW_FN(stringio_close) {
    cw_stringio *s = self.p;
    s->closed = 1;
    s->data = NULL;
    s->len = s->cap = s->at = 0;
    return CW_MK_NONE;
}

CW_FN(stringio_yes) {
    STRING_OPEN();
    return CW_MK_BOOL(1);
}
CW_FN(stringio_no) {
    STRING_OPEN();
    return CW_MK_BOOL(0);
}
CW_FN(stringio_flush) {
    STRING_OPEN();
    return CW_MK_NONE;
}

static cw_value stringio_get_closed(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_BOOL(string_of(self)->closed);
}
static cw_value stringio_get_newlines(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    STRING_OPEN();
    return cw_newlines_seen(cx, string_of(self)->read_universal ? string_of(self)->seen : 0);
}
static cw_value stringio_get_line_buffering(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    STRING_OPEN();
    return CW_MK_BOOL(0);
}

static const cw_method_def stringio_methods[] = {CW_MN("read", stringio_read, 0, 1),
                                                 CW_MN("readline", stringio_readline, 0, 1),
                                                 CW_M1("write", stringio_write),
                                                 CW_M0("getvalue", stringio_getvalue),
                                                 CW_M0("__getstate__", stringio_getstate),
                                                 CW_M1("__setstate__", stringio_setstate),
                                                 CW_M0("tell", stringio_tell),
                                                 CW_MN("seek", stringio_seek, 1, 2),
                                                 CW_MN("truncate", stringio_truncate, 0, 1),
                                                 CW_M0("close", stringio_close),
                                                 CW_M0("flush", stringio_flush),
                                                 CW_M0("readable", stringio_yes),
                                                 CW_M0("writable", stringio_yes),
                                                 CW_M0("seekable", stringio_yes),
                                                 CW_M0("isatty", stringio_no),
                                                 CW_M_END};
static const cw_getset_def stringio_getsets[] = {
    {"closed", stringio_get_closed, NULL, NULL, NULL},
    {"newlines", stringio_get_newlines, NULL, NULL, NULL},
    {"line_buffering", stringio_get_line_buffering, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_stringio = {.type = &cw_type_type,
                            .name = "_io.StringIO",
                            .base = &cw_type_textiobase,
                            .flags = CW_TYPE_BASE,
                            .basicsize = sizeof(cw_stringio),
                            .dict_offset = offsetof(cw_stringio, dict),
                            .methods = stringio_methods,
                            .getsets = stringio_getsets,
                            .iter = cw_iobase_iter,
                            .next = stringio_next,
                            .new_ = stringio_new,
                            .init = stringio_init};
