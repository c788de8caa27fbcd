/* file_text_type.c: the type TextIOWrapper. */
#include <unistd.h>

#include "file.h"
#include "file_text.h"

static cw_textio *text_of(cw_value v) {
    return v.p;
}

static int64_t check_attached(cw_ctx *cx, cw_textio *t) {
    if (t->buffer.tag)
        return 0;
    return cw_raise_i(cx, &cw_type_ValueError,
                      t->encoding.tag ? "underlying buffer has been detached"
                                      : "I/O operation on uninitialized object");
}

static int64_t check_open(cw_ctx *cx, cw_textio *t) {
    if (check_attached(cx, t) < 0)
        return -1;
    int64_t closed = cw_file_closed(cx, t->buffer);
    if (closed > 0)
        cw_raise_closed(cx);
    return closed ? -1 : 0;
}

#define NEED_OPEN()                                                                                          \
    if (check_open(cx, text_of(self)) < 0)                                                                   \
    return CW_MK_NULL

/* The layer below reads (or writes)? UnsupportedOperation if not. */
static int64_t check_can(cw_ctx *cx, cw_textio *t, int64_t reading) {
    const char *method = reading ? "readable" : "writable";
    int64_t yes;
    if (cw_is_buffered(t->buffer)) {
        cw_buffered *b = t->buffer.p;
        yes = reading ? b->readable : b->writable;
    } else {
        cw_value v = cw_call_method0(cx, t->buffer, method);
        yes = v.tag ? cw_object_truth(cx, v) : -1;
    }
    if (yes == 0)
        cw_raise_unsupported(cx, reading ? "not readable" : "not writable");
    return yes > 0 ? 0 : -1;
}

CW_NEW(text_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

CW_INIT(text_init) {
    static const char *const names[] = {"buffer",         "encoding",      "errors", "newline",
                                        "line_buffering", "write_through", NULL};
    cw_value v[6];
    if (cw_args_parse(cx, "TextIOWrapper", args, nargs, kwnames, names, 1, -1, v) < 0)
        return -1;
    for (int64_t i = 1; i <= 2; i++)
        if (v[i].tag && v[i].tag != CW_NONE && !CW_IS(v[i], CW_TYPE_STR))
            return cw_raise_i(cx, &cw_type_TypeError,
                              "TextIOWrapper() argument '%s' must be str or None, not %T", names[i], &v[i]);
    if (cw_newline_check(cx, v[3], 0) < 0)
        return -1;
    int64_t line_buffering = v[4].tag ? cw_object_truth(cx, v[4]) : 0;
    int64_t write_through = v[5].tag ? cw_object_truth(cx, v[5]) : 0;
    if (line_buffering < 0 || write_through < 0)
        return -1;
    return cw_textio_setup(cx, self.p, v[0], v[1], v[2], v[3], line_buffering, write_through);
}

/* ---------------------------------------------------------------- reading and writing */

CW_FN(text_write) {
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "write() argument must be str, not %T", &args[0]);
    NEED_OPEN();
    if (check_can(cx, self.p, 0) < 0 || cw_textio_write(cx, self.p, args[0].p) < 0)
        return CW_MK_NULL;
    return CW_MK_INT(CW_AS_STR(args[0])->len);
}

CW_FN(text_read) {
    int64_t n;
    NEED_OPEN();
    if (cw_size_argument(cx, args, nargs, &n) < 0 || check_can(cx, self.p, 1) < 0)
        return CW_MK_NULL;
    return cw_textio_read(cx, self.p, n);
}

CW_FN(text_readline) {
    int64_t n = -1;
    NEED_OPEN();
    if ((nargs && cw_int_as_i64(cx, args[0], &n) < 0) || check_can(cx, self.p, 1) < 0)
        return CW_MK_NULL;
    return cw_textio_readline(cx, self.p, n);
}

static cw_value text_next(cw_ctx *cx, cw_value self) {
    NEED_OPEN();
    cw_textio *t = self.p;
    t->no_tell = 1;
    if (t->type != &cw_type_textio) {
        cw_value line = cw_call_method0(cx, self, "readline");
        if (line.tag && CW_IS(line, CW_TYPE_STR) && CW_AS_STR(line)->len == 0) {
            t->no_tell = 0;
            return CW_MK_NULL;
        }
        return line;
    }
    if (check_can(cx, t, 1) < 0)
        return CW_MK_NULL;
    cw_value line = cw_textio_readline(cx, t, -1);
    if (line.tag && CW_AS_STR(line)->len == 0) {
        t->no_tell = 0;
        return CW_MK_NULL;
    }
    return line;
}

CW_FN(text_flush) {
    NEED_OPEN();
    text_of(self)->no_tell = 0;
    return cw_textio_flush(cx, self.p) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(text_close) {
    cw_textio *t = self.p;
    if (check_attached(cx, t) < 0)
        return CW_MK_NULL;
    int64_t closed = cw_file_closed(cx, t->buffer);
    if (closed)
        return closed < 0 ? CW_MK_NULL : CW_MK_NONE;
    int64_t status = t->type == &cw_type_textio               ? cw_textio_flush(cx, t)
                     : cw_call_method0(cx, self, "flush").tag ? 0
                                                              : -1;
    cw_value failure = status < 0 ? cw_take(cx) : CW_MK_NULL;
    cw_value result = cw_call_method0(cx, t->buffer, "close");
    if (t->registered) {
        t->registered = 0;
        cw_file_unregister(cx, self);
    }
    if (failure.tag) {
        cw_clear(cx);
        cw_exception_restore(cx, failure);
        return CW_MK_NULL;
    }
    return result;
}

CW_FN(text_detach) {
    cw_textio *t = self.p;
    NEED_OPEN();
    if (cw_textio_flush(cx, t) < 0)
        return CW_MK_NULL;
    cw_value buffer = t->buffer;
    t->buffer = CW_MK_NULL;
    return buffer;
}

CW_FN(text_reconfigure) {
    static const char *const names[] = {"encoding",       "errors",        "newline",
                                        "line_buffering", "write_through", NULL};
    cw_textio *t = self.p;
    cw_value v[5];
    if (cw_args_parse(cx, "reconfigure", args, nargs, kwnames, names, 0, 0, v) < 0)
        return CW_MK_NULL;
    int64_t recode = (v[0].tag && v[0].tag != CW_NONE) || (v[1].tag && v[1].tag != CW_NONE) || v[2].tag;
    if (t->decoded && recode)
        return cw_raise_unsupported(
            cx, "It is not possible to set the encoding or newline of stream after the first read");
    if (v[1].tag && v[1].tag != CW_NONE && !CW_IS(v[1], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "reconfigure() argument 'errors' must be str or None, not %A",
                        &v[1]);
    if (cw_newline_check(cx, v[2], 0) < 0 || check_attached(cx, t) < 0 || cw_textio_flush(cx, t) < 0)
        return CW_MK_NULL;
    if (v[0].tag && v[0].tag != CW_NONE)
        cw_textio_set_encoding(cx, t, v[0],
                               v[1].tag && v[1].tag != CW_NONE ? v[1] : cw_str_new(cx, "strict", 6));
    else if (v[1].tag && v[1].tag != CW_NONE)
        t->errors = v[1];
    if (recode && cw_textio_find_start(cx, t) < 0)
        return CW_MK_NULL;
    if (v[2].tag)
        cw_textio_set_newline(cx, t, v[2]);
    for (int64_t i = 3; i < 5; i++) {
        if (!v[i].tag || v[i].tag == CW_NONE)
            continue;
        int64_t yes = cw_object_truth(cx, v[i]);
        if (yes < 0)
            return CW_MK_NULL;
        *(i == 3 ? &t->line_buffering : &t->write_through) = yes;
    }
    return CW_MK_NONE;
}

/* ---------------------------------------------------------------- positions */

static int64_t check_seekable(cw_ctx *cx, cw_textio *t) {
    cw_value v = cw_call_method0(cx, t->buffer, "seekable");
    int64_t yes = v.tag ? cw_object_truth(cx, v) : -1;
    if (yes == 0)
        cw_raise_unsupported(cx, "underlying stream is not seekable");
    return yes > 0 ? 0 : -1;
}

CW_FN(text_tell) {
    NEED_OPEN();
    cw_textio *t = self.p;
    if (check_seekable(cx, t) < 0)
        return CW_MK_NULL;
    if (t->no_tell)
        return cw_raise(cx, &cw_type_OSError, "telling position disabled by next() call");
    int64_t at = cw_textio_tell(cx, t);
    return at < 0 ? CW_MK_NULL : CW_MK_INT(at);
}

CW_FN(text_seek) {
    NEED_OPEN();
    cw_textio *t = self.p;
    int64_t whence = 0, zero = args[0].tag == CW_INT && args[0].i == 0;
    if (nargs > 1 && cw_int_as_i64(cx, args[1], &whence) < 0)
        return CW_MK_NULL;
    if (check_seekable(cx, t) < 0)
        return CW_MK_NULL;
    cw_value target = args[0];
    if (whence == 1) {
        if (!zero)
            return cw_raise_unsupported(cx, "can't do nonzero cur-relative seeks");
        int64_t at = cw_textio_tell(cx, t);
        if (at < 0)
            return CW_MK_NULL;
        target = CW_MK_INT(at);
        whence = 0;
    } else if (whence == 2) {
        if (!zero)
            return cw_raise_unsupported(cx, "can't do nonzero end-relative seeks");
    } else if (whence != 0) {
        return cw_raise(cx, &cw_type_ValueError, "invalid whence (%ld, should be 0, 1 or 2)", (long)whence);
    } else {
        int64_t at;
        if (cw_int_as_i64(cx, target, &at) < 0)
            return CW_MK_NULL;
        if (at < 0)
            return cw_raise(cx, &cw_type_ValueError, "negative seek position %R", &target);
    }
    if (cw_textio_flush(cx, t) < 0)
        return CW_MK_NULL;
    cw_textio_forget(t);
    CW_STATIC_NAME(seek, "seek");
    cw_value seek_args[3] = {t->buffer, target, CW_MK_INT(whence)};
    cw_value place = cw_call_method(cx, &seek, seek_args, whence ? 3 : 2, NULL);
    t->begun = place.tag != CW_INT || place.i != 0;
    return place;
}

CW_FN(text_truncate) {
    NEED_OPEN();
    cw_textio *t = self.p;
    if (cw_textio_flush(cx, t) < 0)
        return CW_MK_NULL;
    cw_value size = nargs ? args[0] : CW_MK_NONE;
    if (size.tag == CW_NONE && t->decoded) {
        int64_t at = cw_textio_tell(cx, t);
        if (at < 0)
            return CW_MK_NULL;
        size = CW_MK_INT(at);
    }
    return cw_call_method1(cx, t->buffer, "truncate", size);
}

/* ---------------------------------------------------------------- attributes */

static cw_value ask_buffer(cw_ctx *cx, cw_value self, const char *method) {
    return check_attached(cx, self.p) < 0 ? CW_MK_NULL : cw_call_method0(cx, text_of(self)->buffer, method);
}
CW_FN(text_fileno) {
    return ask_buffer(cx, self, "fileno");
}
CW_FN(text_isatty) {
    return ask_buffer(cx, self, "isatty");
}
CW_FN(text_seekable) {
    return ask_buffer(cx, self, "seekable");
}
CW_FN(text_readable) {
    return ask_buffer(cx, self, "readable");
}
CW_FN(text_writable) {
    return ask_buffer(cx, self, "writable");
}

enum {
    TEXT_BUFFER,
    TEXT_CLOSED,
    TEXT_NAME,
    TEXT_ENCODING,
    TEXT_ERRORS,
    TEXT_NEWLINES,
    TEXT_LINE,
    TEXT_THROUGH
};

static cw_value text_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_textio *t = self.p;
    intptr_t what = (intptr_t)closure;
    if (what == TEXT_BUFFER)
        return t->buffer.tag ? t->buffer : CW_MK_NONE;
    if (what == TEXT_ENCODING)
        return t->encoding;
    if (check_attached(cx, t) < 0)
        return CW_MK_NULL;
    switch (what) {
    case TEXT_CLOSED: {
        int64_t closed = cw_file_closed(cx, t->buffer);
        return closed < 0 ? CW_MK_NULL : CW_MK_BOOL(closed);
    }
    case TEXT_NAME:
        return cw_object_getattr(cx, t->buffer, cw_str_intern(cx, "name"));
    case TEXT_ERRORS:
        return t->errors;
    case TEXT_NEWLINES:
        return cw_newlines_seen(cx, t->seen);
    case TEXT_LINE:
        return CW_MK_BOOL(t->line_buffering);
    default:
        return CW_MK_BOOL(t->write_through);
    }
}

static cw_value text_get_mode(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_textio *t = self.p;
    if (t->mode.tag)
        return t->mode;
    return cw_raise(cx, &cw_type_AttributeError, "'%T' object has no attribute 'mode'", &self);
}
static int64_t text_set_mode(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)cx, (void)closure;
    text_of(self)->mode = v;
    return 0;
}

static cw_value text_get_chunk(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_INT(cw_textio_chunk(self.p));
}
static int64_t text_set_chunk(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    int64_t n;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_AttributeError, "cannot delete attribute");
    if (cw_int_as_i64(cx, v, &n) < 0)
        return -1;
    if (n <= 0)
        return cw_raise_i(cx, &cw_type_ValueError, "a strictly positive integer is required");
    text_of(self)->wanted = n;
    return 0;
}

static cw_value text_repr(cw_ctx *cx, cw_value self) {
    cw_textio *t = self.p;
    if (!t->encoding.tag)
        return cw_raise(cx, &cw_type_ValueError, "I/O operation on uninitialized object");
    cw_value name = CW_MK_NULL;
    if (t->buffer.tag) {
        CW_STATIC_NAME(name_name, "name");
        if (cw_object_lookup_attr(cx, self, &name_name, &name) < 0) {
            if (!cw_pending_is(cx, &cw_type_ValueError))
                return CW_MK_NULL;
            cw_clear(cx);
        }
    }
    cw_value parts[3];
    int64_t n = 0;
    parts[n++] = name.tag ? cw_str_format(cx, "<_io.TextIOWrapper name=%R", &name)
                          : cw_str_new(cx, "<_io.TextIOWrapper", -1);
    if (t->mode.tag)
        parts[n++] = cw_str_format(cx, " mode=%R", &t->mode);
    parts[n++] = cw_str_format(cx, " encoding=%R>", &t->encoding);
    return cw_str_join_parts(cx, parts, n);
}

static const cw_method_def text_methods[] = {CW_M0("detach", text_detach),
                                             CW_MK("reconfigure", text_reconfigure),
                                             CW_M1("write", text_write),
                                             CW_MN("read", text_read, 0, 1),
                                             CW_MN("readline", text_readline, 0, 1),
                                             CW_M0("flush", text_flush),
                                             CW_M0("close", text_close),
                                             CW_M0("fileno", text_fileno),
                                             CW_M0("seekable", text_seekable),
                                             CW_M0("readable", text_readable),
                                             CW_M0("writable", text_writable),
                                             CW_M0("isatty", text_isatty),
                                             CW_MN("seek", text_seek, 1, 2),
                                             CW_M0("tell", text_tell),
                                             CW_MN("truncate", text_truncate, 0, 1),
                                             CW_M_END};
#define TEXT_ATTRIBUTE(name, what)                                                                           \
    { name, text_get, NULL, NULL, (void *)(intptr_t)what }
static const cw_getset_def text_getsets[] = {TEXT_ATTRIBUTE("buffer", TEXT_BUFFER),
                                             TEXT_ATTRIBUTE("closed", TEXT_CLOSED),
                                             TEXT_ATTRIBUTE("name", TEXT_NAME),
                                             TEXT_ATTRIBUTE("encoding", TEXT_ENCODING),
                                             TEXT_ATTRIBUTE("errors", TEXT_ERRORS),
                                             TEXT_ATTRIBUTE("newlines", TEXT_NEWLINES),
                                             TEXT_ATTRIBUTE("line_buffering", TEXT_LINE),
                                             TEXT_ATTRIBUTE("write_through", TEXT_THROUGH),
                                             {"mode", text_get_mode, text_set_mode, NULL, NULL},
                                             {"_CHUNK_SIZE", text_get_chunk, text_set_chunk, NULL, NULL},
                                             {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_textio = {.type = &cw_type_type,
                          .name = "_io.TextIOWrapper",
                          .base = &cw_type_textiobase,
                          .flags = CW_TYPE_BASE,
                          .basicsize = sizeof(cw_textio),
                          .dict_offset = offsetof(cw_textio, dict),
                          .methods = text_methods,
                          .getsets = text_getsets,
                          .repr = text_repr,
                          .iter = cw_iobase_iter,
                          .next = text_next,
                          .new_ = text_new,
                          .init = text_init};
