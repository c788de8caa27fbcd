/* file_base.c: the base classes of streams, with what they offer to classes that programs derive from them.
 */
#include "file.h"

int64_t cw_size_argument(cw_ctx *cx, const cw_value *args, int64_t nargs, int64_t *n) {
    *n = -1;
    if (nargs == 0 || args[0].tag == CW_NONE)
        return 0;
    if (args[0].tag != CW_INT && args[0].tag != CW_BOOL && !cw_type_of(args[0])->index)
        return cw_raise_i(cx, &cw_type_TypeError, "argument should be integer or None, not '%T'", &args[0]);
    return cw_int_as_i64(cx, args[0], n);
}

int64_t cw_file_closed(cw_ctx *cx, cw_value file) {
    CW_STATIC_NAME(closed_name, "closed");
    if (CW_IS_EXACT(file, &cw_type_fileio))
        return ((cw_fileio *)file.p)->fd < 0;
    if (cw_is_buffered(file) && ((cw_buffered *)file.p)->raw.tag)
        return cw_file_closed(cx, ((cw_buffered *)file.p)->raw);
    cw_value v = cw_object_getattr(cx, file, &closed_name);
    return v.tag ? cw_object_truth(cx, v) : -1;
}

static int64_t check_open(cw_ctx *cx, cw_value self) {
    int64_t closed = cw_file_closed(cx, self);
    if (closed > 0)
        cw_raise_closed(cx);
    return closed ? -1 : 0;
}

typedef struct cw_iobase {
    cw_type *type;
    cw_dict *dict;
} cw_iobase;

CW_STATIC_NAME(closed_mark, "__IOBase_closed");

static cw_value base_get_closed(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_dict *d = ((cw_iobase *)self.p)->dict;
    return CW_MK_BOOL(d && cw_dict_get_str(cx, d, &closed_mark).tag != CW_NULL);
}

CW_FN(base_close) {
    cw_iobase *b = self.p;
    if (b->dict && cw_dict_get_str(cx, b->dict, &closed_mark).tag)
        return CW_MK_NONE;
    cw_value flushed = cw_call_method0(cx, self, "flush");
    if (!b->dict)
        b->dict = cw_dict_new(cx);
    cw_dict_set_str(cx, b->dict, &closed_mark, CW_MK_BOOL(1));
    return flushed.tag ? CW_MK_NONE : flushed;
}

CW_FN(base_flush) {
    return check_open(cx, self) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(base_enter) {
    return check_open(cx, self) < 0 ? CW_MK_NULL : self;
}

CW_FN(base_exit) {
    return cw_call_method0(cx, self, "close");
}

CW_FN(base_no) {
    return check_open(cx, self) < 0 ? CW_MK_NULL : CW_MK_BOOL(0);
}

#define UNSUPPORTED(name)                                                                                    \
    CW_FN(base_##name) {                                                                                     \
        return cw_raise_unsupported(cx, #name);                                                              \
    }
UNSUPPORTED(seek)
UNSUPPORTED(truncate)
UNSUPPORTED(fileno)
UNSUPPORTED(read)
UNSUPPORTED(read1)
UNSUPPORTED(readline)
UNSUPPORTED(write)
UNSUPPORTED(detach)

CW_FN(base_tell) {
    CW_STATIC_NAME(seek, "seek");
    cw_value seek_args[3] = {self, CW_MK_INT(0), CW_MK_INT(1)};
    return cw_call_method(cx, &seek, seek_args, 3, NULL);
}

static cw_value check_flag(cw_ctx *cx, cw_value self, const char *method, const char *message) {
    cw_value v = cw_call_method0(cx, self, method);
    if (!v.tag)
        return v;
    return v.tag == CW_BOOL && v.i ? v : cw_raise_unsupported(cx, message);
}
CW_FN(base_check_closed) {
    return check_open(cx, self) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
CW_FN(base_check_readable) {
    return check_flag(cx, self, "readable", "File or stream is not readable.");
}
CW_FN(base_check_writable) {
    return check_flag(cx, self, "writable", "File or stream is not writable.");
}
CW_FN(base_check_seekable) {
    return check_flag(cx, self, "seekable", "File or stream is not seekable.");
}

/* Bytes up to a newline by read() (and peek(), where there is one). */
CW_FN(base_readline_bytes) {
    int64_t limit, has_peek;
    cw_value peek;
    if (cw_size_argument(cx, args, nargs, &limit) < 0)
        return CW_MK_NULL;
    has_peek = cw_object_lookup_attr(cx, self, cw_str_intern(cx, "peek"), &peek);
    if (has_peek < 0)
        return CW_MK_NULL;
    cw_value line = cw_bytes_new(cx, "", 0);
    while (limit < 0 || CW_AS_BYTES(line)->len < limit) {
        int64_t n = 1;
        if (has_peek) {
            cw_value ahead = cw_call1(cx, peek, CW_MK_INT(1));
            if (!ahead.tag)
                return ahead;
            if (CW_IS(ahead, CW_TYPE_BYTES) && CW_AS_BYTES(ahead)->len > 0) {
                cw_bytes *a = ahead.p;
                uint8_t *at = memchr(a->data, '\n', (size_t)a->len);
                n = at ? at - a->data + 1 : a->len;
                if (limit >= 0 && n > limit - CW_AS_BYTES(line)->len)
                    n = limit - CW_AS_BYTES(line)->len;
            }
        }
        cw_value part = cw_call_method1(cx, self, "read", CW_MK_INT(n));
        if (!part.tag)
            return part;
        if (!CW_IS(part, CW_TYPE_BYTES))
            return cw_raise(cx, &cw_type_OSError, "read() should have returned a bytes object, not '%T'",
                            &part);
        cw_bytes *p = part.p, *l = line.p;
        if (p->len == 0)
            break;
        cw_value joined = cw_bytes_new(cx, NULL, l->len + p->len);
        memcpy(CW_AS_BYTES(joined)->data, l->data, (size_t)l->len);
        memcpy(CW_AS_BYTES(joined)->data + l->len, p->data, (size_t)p->len);
        line = joined;
        if (p->data[p->len - 1] == '\n')
            break;
    }
    return line;
}

cw_value cw_iobase_iter(cw_ctx *cx, cw_value self) {
    return check_open(cx, self) < 0 ? CW_MK_NULL : self;
}

cw_value cw_iobase_next(cw_ctx *cx, cw_value self) {
    cw_value line = cw_call_method0(cx, self, "readline");
    if (!line.tag)
        return line;
    int64_t n = cw_object_len(cx, line);
    return n > 0 ? line : CW_MK_NULL;
}

CW_FN(base_readlines) {
    int64_t hint, total = 0;
    if (cw_size_argument(cx, args, nargs, &hint) < 0)
        return CW_MK_NULL;
    cw_value list = cw_list_new(cx, 0), it = cw_object_iter(cx, self), line;
    if (!it.tag)
        return it;
    while ((line = cw_object_next(cx, it)).tag) {
        if (cw_list_append(cx, list.p, line) < 0)
            return CW_MK_NULL;
        int64_t n = hint > 0 ? cw_object_len(cx, line) : 0;
        if (n < 0)
            return CW_MK_NULL;
        total += n;
        if (hint > 0 && total > hint)
            break;
    }
    return cx->exc ? CW_MK_NULL : list;
}

CW_FN(base_writelines) {
    if (check_open(cx, self) < 0)
        return CW_MK_NULL;
    cw_value it = cw_object_iter(cx, args[0]), line;
    if (!it.tag)
        return it;
    while ((line = cw_object_next(cx, it)).tag)
        if (cw_file_write(cx, self, line) < 0)
            return CW_MK_NULL;
    return cx->exc ? CW_MK_NULL : CW_MK_NONE;
}

const cw_method_def cw_iobase_methods[] = {CW_M0("close", base_close),
                                           CW_M0("flush", base_flush),
                                           CW_M0("__enter__", base_enter),
                                           CW_MN("__exit__", base_exit, 0, -1),
                                           CW_M0("isatty", base_no),
                                           CW_M0("readable", base_no),
                                           CW_M0("writable", base_no),
                                           CW_M0("seekable", base_no),
                                           CW_MN("seek", base_seek, 0, -1),
                                           CW_M0("tell", base_tell),
                                           CW_MN("truncate", base_truncate, 0, 1),
                                           CW_M0("fileno", base_fileno),
                                           CW_MN("readline", base_readline_bytes, 0, 1),
                                           CW_MN("readlines", base_readlines, 0, 1),
                                           CW_M1("writelines", base_writelines),
                                           CW_M0("_checkClosed", base_check_closed),
                                           CW_M0("_checkReadable", base_check_readable),
                                           CW_M0("_checkWritable", base_check_writable),
                                           CW_M0("_checkSeekable", base_check_seekable),
                                           CW_M_END};
static const cw_getset_def base_getsets[] = {
    CW_DICT_GETSET, {"closed", base_get_closed, NULL, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};

CW_NEW(base_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

#define BASE_SLOTS                                                                                           \
    .type = &cw_type_type, .flags = CW_TYPE_BASE, .basicsize = sizeof(cw_iobase), .weaklist_offset = -1,     \
    .dict_offset = offsetof(cw_iobase, dict), .new_ = base_new
cw_type cw_type_iobase = {.name = "_io._IOBase",
                          BASE_SLOTS,
                          .base = &cw_type_object,
                          .methods = cw_iobase_methods,
                          .getsets = base_getsets,
                          .iter = cw_iobase_iter,
                          .next = cw_iobase_next};

/* ---------------------------------------------------------------- raw, buffered and text bases */

CW_FN(raw_readall) {
    cw_value parts = cw_list_new(cx, 0), empty = cw_bytes_new(cx, "", 0);
    for (;;) {
        cw_value part = cw_call_method1(cx, self, "read", CW_MK_INT(8192));
        if (!part.tag)
            return part;
        if (part.tag == CW_NONE) {
            if (CW_AS_LIST(parts)->len == 0)
                return part;
            break;
        }
        if (!CW_IS(part, CW_TYPE_BYTES))
            return cw_raise(cx, &cw_type_TypeError, "read() should return bytes");
        if (CW_AS_BYTES(part)->len == 0)
            break;
        cw_list_append(cx, parts.p, part);
    }
    return cw_call_method1(cx, empty, "join", parts);
}

CW_FN(raw_read) {
    int64_t n;
    if (cw_size_argument(cx, args, nargs, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_call_method0(cx, self, "readall");
    cw_value space = cw_call1(cx, CW_MK_OBJ(&cw_type_bytearray), CW_MK_INT(n));
    cw_value got = space.tag ? cw_call_method1(cx, self, "readinto", space) : space;
    if (!got.tag || got.tag == CW_NONE)
        return got;
    if (cw_int_as_i64(cx, got, &n) < 0)
        return CW_MK_NULL;
    return cw_bytes_new(cx, ((cw_bytearray *)space.p)->data, n);
}

int64_t cw_file_target(cw_ctx *cx, const char *method, cw_value target, cw_buffer *buffer) {
    if (cw_get_buffer(cx, target, buffer, 1) == 0)
        return 0;
    if (!cw_pending_is(cx, &cw_type_TypeError) && !cw_pending_is(cx, &cw_type_BufferError))
        return -1;
    cw_clear(cx);
    return cw_raise_i(cx, &cw_type_TypeError, "%s() argument must be read-write bytes-like object, not %s",
                      method, cw_type_name(target));
}

/* What subclasses of RawIOBase are to define. */
CW_FN(raw_abstract) {
    cw_value e = cw_call(cx, CW_MK_OBJ(&cw_type_NotImplementedError), NULL, 0, NULL);
    if (e.tag)
        cw_exception_restore(cx, e);
    return CW_MK_NULL;
}

/* readinto by read: for buffered classes that only define read */
static cw_value into(cw_ctx *cx, cw_value self, cw_value target, const char *method, const char *into_name) {
    cw_buffer buffer;
    if (cw_file_target(cx, into_name, target, &buffer) < 0)
        return CW_MK_NULL;
    cw_value data = cw_call_method1(cx, self, method, CW_MK_INT(buffer.len));
    if (!data.tag)
        return data;
    if (!CW_IS(data, CW_TYPE_BYTES))
        return cw_raise(cx, &cw_type_TypeError, "%s() should return bytes", method);
    cw_bytes *b = data.p;
    if (b->len > buffer.len)
        return cw_raise(cx, &cw_type_ValueError,
                        "%s() returned too much data: %ld bytes requested, %ld returned", method,
                        (long)buffer.len, (long)b->len);
    memcpy(buffer.data, b->data, (size_t)b->len);
    return CW_MK_INT(b->len);
}
CW_FN(buffered_readinto) {
    return into(cx, self, args[0], "read", "readinto");
}
CW_FN(buffered_readinto1) {
    return into(cx, self, args[0], "read1", "readinto1");
}

static const cw_method_def raw_methods[] = {CW_MN("read", raw_read, 0, 1), CW_M0("readall", raw_readall),
                                            CW_MN("readinto", raw_abstract, 1, 1),
                                            CW_MN("write", raw_abstract, 1, 1), CW_M_END};
static const cw_method_def buffered_methods[] = {CW_M0("detach", base_detach),
                                                 CW_MN("read", base_read, 0, -1),
                                                 CW_MN("read1", base_read1, 0, -1),
                                                 CW_M1("readinto", buffered_readinto),
                                                 CW_M1("readinto1", buffered_readinto1),
                                                 CW_MN("write", base_write, 0, -1),
                                                 CW_M_END};
static const cw_method_def text_methods[] = {CW_M0("detach", base_detach), CW_MN("read", base_read, 0, -1),
                                             CW_MN("readline", base_readline, 0, -1),
                                             CW_MN("write", base_write, 0, -1), CW_M_END};

static cw_value text_get_none(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_NONE;
}
static const cw_getset_def text_getsets[] = {{"encoding", text_get_none, NULL, NULL, NULL},
                                             {"newlines", text_get_none, NULL, NULL, NULL},
                                             {"errors", text_get_none, NULL, NULL, NULL},
                                             {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_rawiobase = {
    .name = "_io._RawIOBase", BASE_SLOTS, .base = &cw_type_iobase, .methods = raw_methods};
cw_type cw_type_bufferediobase = {
    .name = "_io._BufferedIOBase", BASE_SLOTS, .base = &cw_type_iobase, .methods = buffered_methods};
cw_type cw_type_textiobase = {.name = "_io._TextIOBase",
                              BASE_SLOTS,
                              .base = &cw_type_iobase,
                              .methods = text_methods,
                              .getsets = text_getsets};
