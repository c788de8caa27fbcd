/* file_buffered.c: BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair. */
#include <unistd.h>

#include "file.h"

static cw_buffered *buffered_of(cw_value v) {
    return v.p;
}

int64_t cw_is_buffered(cw_value v) {
    return CW_IS_EXACT(v, &cw_type_buffered_reader) || CW_IS_EXACT(v, &cw_type_buffered_writer) ||
           CW_IS_EXACT(v, &cw_type_buffered_random);
}

/* Attached and open: 0, -1 */
static int64_t check_open(cw_ctx *cx, cw_buffered *b, const char *message) {
    if (!b->raw.tag)
        return cw_raise_i(cx, &cw_type_ValueError, "raw stream has been detached");
    int64_t closed = cw_file_closed(cx, b->raw);
    if (closed > 0)
        cw_raise(cx, &cw_type_ValueError, "%s", message);
    return closed ? -1 : 0;
}

/* ---------------------------------------------------------------- writing */

int64_t cw_buffered_flush(cw_ctx *cx, cw_buffered *b) {
    int64_t done = 0;
    while (done < b->wlen) {
        int64_t n = cw_raw_write(cx, b->raw, b->wbuf + done, b->wlen - done);
        if (n < 0) {
            memmove(b->wbuf, b->wbuf + done, (size_t)(b->wlen - done));
            b->wlen -= done;
            return -1;
        }
        done += n;
    }
    b->wlen = 0;
    if (b->registered) {
        b->registered = 0;
        cw_file_unregister(cx, CW_MK_OBJ(b));
    }
    return 0;
}

/* Unread bytes are given back: the raw stream stands where the program thinks it does. */
static int64_t drop_read_ahead(cw_ctx *cx, cw_buffered *b) {
    int64_t ahead = b->rend - b->rpos;
    b->rpos = b->rend = 0;
    return ahead && b->writable && cw_raw_seek(cx, b->raw, -ahead, SEEK_CUR) < 0 ? -1 : 0;
}

int64_t cw_buffered_write(cw_ctx *cx, cw_buffered *b, const uint8_t *data, int64_t n) {
    if (drop_read_ahead(cx, b) < 0)
        return -1;
    if (!b->wbuf)
        b->wbuf = cw_alloc_atomic(cx, b->size);
    if (n > b->size - b->wlen && cw_buffered_flush(cx, b) < 0)
        return -1;
    while (n >= b->size) {
        int64_t put = cw_raw_write(cx, b->raw, data, n);
        if (put < 0)
            return -1;
        data += put;
        n -= put;
    }
    if (n == 0)
        return 0;
    memcpy(b->wbuf + b->wlen, data, (size_t)n);
    b->wlen += n;
    if (!b->registered) {
        b->registered = 1;
        cw_file_register(cx, CW_MK_OBJ(b));
    }
    return 0;
}

/* ---------------------------------------------------------------- reading */

/* One raw read into the empty buffer: bytes got, 0 at the end, -1, -2 would block. */
static int64_t fill(cw_ctx *cx, cw_buffered *b) {
    if (!b->rbuf)
        b->rbuf = cw_alloc_atomic(cx, b->size);
    b->rpos = b->rend = 0;
    int64_t n = cw_raw_read(cx, b->raw, b->rbuf, b->size);
    if (n > 0)
        b->rend = n;
    return n;
}

static int64_t take(cw_buffered *b, uint8_t *to, int64_t n) {
    int64_t have = b->rend - b->rpos;
    if (n > have)
        n = have;
    if (n > 0) {
        memcpy(to, b->rbuf + b->rpos, (size_t)n);
        b->rpos += n;
    }
    return n;
}

static cw_value read_all(cw_ctx *cx, cw_buffered *b) {
    int64_t cap = 16384, len = 0;
    uint8_t *data = cw_alloc_large(cx, cap + b->size, 1, 1);
    if (!data)
        return CW_MK_NULL;
    len = take(b, data, b->size);
    for (;;) {
        if (len >= cap) {
            uint8_t *more = cw_alloc_large(cx, cap * 2 + b->size, 1, 1);
            if (!more)
                return CW_MK_NULL;
            memcpy(more, data, (size_t)len);
            data = more;
            cap *= 2;
        }
        int64_t n = cw_raw_read(cx, b->raw, data + len, cap + b->size - len);
        if (n == -1)
            return CW_MK_NULL;
        if (n == -2 && len == 0)
            return CW_MK_NONE;
        if (n <= 0)
            return cw_bytes_new(cx, data, len);
        len += n;
    }
}

cw_value cw_buffered_read(cw_ctx *cx, cw_buffered *b, int64_t n) {
    if (cw_buffered_flush(cx, b) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return read_all(cx, b);
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    if (!bytes.tag)
        return bytes;
    uint8_t *data = CW_AS_BYTES(bytes)->data;
    int64_t len = take(b, data, n), got = 1;
    while (len < n) {
        if (n - len >= b->size) {
            got = cw_raw_read(cx, b->raw, data + len, n - len);
            if (got > 0)
                len += got;
        } else {
            got = fill(cx, b);
            if (got > 0)
                len += take(b, data + len, n - len);
        }
        if (got <= 0)
            break;
    }
    if (got == -1)
        return CW_MK_NULL;
    if (got == -2 && len == 0)
        return CW_MK_NONE;
    return len == n ? bytes : cw_bytes_new(cx, data, len);
}

cw_value cw_buffered_read1(cw_ctx *cx, cw_buffered *b, int64_t n) {
    if (cw_buffered_flush(cx, b) < 0)
        return CW_MK_NULL;
    if (n < 0)
        n = b->size;
    if (b->rpos == b->rend && n > 0) {
        int64_t got = fill(cx, b);
        if (got == -1)
            return CW_MK_NULL;
    }
    int64_t have = b->rend - b->rpos;
    if (n > have)
        n = have;
    b->rpos += n;
    return cw_bytes_new(cx, n ? b->rbuf + b->rpos - n : (uint8_t *)"", n);
}

int64_t cw_buffered_tell(cw_ctx *cx, cw_buffered *b) {
    int64_t at = cw_raw_seek(cx, b->raw, 0, SEEK_CUR);
    return at < 0 ? -1 : at - (b->rend - b->rpos) + b->wlen;
}

/* ---------------------------------------------------------------- construction */

static int64_t init(cw_ctx *cx, cw_value self, cw_value raw, int64_t size, int64_t readable,
                    int64_t writable) {
    cw_buffered *b = self.p;
    if (size <= 0)
        return cw_raise_i(cx, &cw_type_ValueError, "buffer size must be strictly positive");
    b->raw = raw;
    b->size = size;
    b->rbuf = b->wbuf = NULL;
    b->rpos = b->rend = b->wlen = 0;
    b->readable = readable;
    b->writable = writable;
    return 0;
}

cw_value cw_buffered_make(cw_ctx *cx, cw_type *type, cw_value raw, int64_t size) {
    cw_value b = CW_MK_OBJ(cw_type_alloc(cx, type));
    int64_t readable = type != &cw_type_buffered_writer, writable = type != &cw_type_buffered_reader;
    return init(cx, b, raw, size, readable, writable) < 0 ? CW_MK_NULL : b;
}

static int64_t require(cw_ctx *cx, cw_value raw, const char *method, const char *message) {
    cw_value yes = cw_call_method0(cx, raw, method);
    int64_t truth = yes.tag ? cw_object_truth(cx, yes) : -1;
    if (truth == 0)
        cw_raise_unsupported(cx, message);
    return truth > 0 ? 0 : -1;
}

static int64_t init_args(cw_ctx *cx, const char *name, cw_value self, const cw_value *args, int64_t nargs,
                         cw_tuple *kwnames, int64_t readable, int64_t writable) {
    static const char *const names[] = {"raw", "buffer_size", NULL};
    cw_value v[2];
    int64_t size = 8192;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, -1, v) < 0 ||
        (v[1].tag && cw_int_as_i64(cx, v[1], &size) < 0))
        return -1;
    if (readable && writable && require(cx, v[0], "seekable", "File or stream is not seekable.") < 0)
        return -1;
    if (readable && require(cx, v[0], "readable", "File or stream is not readable.") < 0)
        return -1;
    if (writable && require(cx, v[0], "writable", "File or stream is not writable.") < 0)
        return -1;
    return init(cx, self, v[0], size, readable, writable);
}

CW_NEW(buffered_new) {
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}
CW_INIT(reader_init) {
    return init_args(cx, "BufferedReader", self, args, nargs, kwnames, 1, 0);
}
CW_INIT(writer_init) {
    return init_args(cx, "BufferedWriter", self, args, nargs, kwnames, 0, 1);
}
CW_INIT(random_init) {
    return init_args(cx, "BufferedRandom", self, args, nargs, kwnames, 1, 1);
}

/* ---------------------------------------------------------------- methods */

#define NEED_OPEN(what)                                                                                      \
    if (check_open(cx, buffered_of(self), what " of closed file") < 0)                                       \
    return CW_MK_NULL

CW_FN(buffered_read) {
    int64_t n;
    if (cw_size_argument(cx, args, nargs, &n) < 0)
        return CW_MK_NULL;
    if (n < -1)
        return cw_raise(cx, &cw_type_ValueError, "read length must be non-negative or -1");
    NEED_OPEN("read");
    return cw_buffered_read(cx, self.p, n);
}

CW_FN(buffered_read1) {
    int64_t n = -1;
    if (nargs && cw_int_as_i64(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    NEED_OPEN("read");
    return cw_buffered_read1(cx, self.p, n);
}

CW_FN(buffered_peek) {
    cw_buffered *b = self.p;
    NEED_OPEN("peek");
    if (cw_buffered_flush(cx, b) < 0 || (b->rpos == b->rend && fill(cx, b) == -1))
        return CW_MK_NULL;
    return cw_bytes_new(cx, b->rend > b->rpos ? b->rbuf + b->rpos : (uint8_t *)"", b->rend - b->rpos);
}

CW_FN(buffered_readinto) {
    cw_buffer buffer;
    NEED_OPEN("readinto");
    if (cw_file_target(cx, "readinto", args[0], &buffer) < 0)
        return CW_MK_NULL;
    cw_value data = cw_buffered_read(cx, self.p, buffer.len);
    if (!data.tag || data.tag == CW_NONE)
        return data;
    memcpy(buffer.data, CW_AS_BYTES(data)->data, (size_t)CW_AS_BYTES(data)->len);
    return CW_MK_INT(CW_AS_BYTES(data)->len);
}

CW_FN(buffered_readinto1) {
    cw_buffer buffer;
    NEED_OPEN("readinto");
    if (cw_file_target(cx, "readinto1", args[0], &buffer) < 0)
        return CW_MK_NULL;
    cw_value data = cw_buffered_read1(cx, self.p, buffer.len);
    if (!data.tag)
        return data;
    memcpy(buffer.data, CW_AS_BYTES(data)->data, (size_t)CW_AS_BYTES(data)->len);
    return CW_MK_INT(CW_AS_BYTES(data)->len);
}

/* Bytes up to and including a newline, at most limit (-1: any number). */
static cw_value read_line(cw_ctx *cx, cw_buffered *b, int64_t limit) {
    uint8_t *data = NULL;
    int64_t len = 0, cap = 0;
    if (cw_buffered_flush(cx, b) < 0)
        return CW_MK_NULL;
    for (;;) {
        int64_t have = b->rend - b->rpos;
        if (have == 0) {
            int64_t got = limit == len ? 0 : fill(cx, b);
            if (got == -1)
                return CW_MK_NULL;
            if (got <= 0)
                return cw_bytes_new(cx, data ? data : (uint8_t *)"", len);
            continue;
        }
        if (limit >= 0 && have > limit - len)
            have = limit - len;
        uint8_t *from = b->rbuf + b->rpos, *newline = have ? memchr(from, '\n', (size_t)have) : NULL;
        int64_t n = newline ? newline - from + 1 : have;
        b->rpos += n;
        if (len == 0 && (newline || n == limit))
            return cw_bytes_new(cx, from, n);
        if (len + n > cap) {
            cap = (len + n) * 2;
            uint8_t *more = cw_alloc_large(cx, cap, 1, 1);
            if (!more)
                return CW_MK_NULL;
            if (len)
                memcpy(more, data, (size_t)len);
            data = more;
        }
        memcpy(data + len, from, (size_t)n);
        len += n;
        if (newline || len == limit)
            return cw_bytes_new(cx, data, len);
    }
}

CW_FN(buffered_readline) {
    int64_t n;
    if (cw_size_argument(cx, args, nargs, &n) < 0)
        return CW_MK_NULL;
    NEED_OPEN("readline");
    return read_line(cx, self.p, n);
}

static cw_value buffered_next(cw_ctx *cx, cw_value self) {
    NEED_OPEN("readline");
    cw_value line = read_line(cx, self.p, -1);
    return line.tag && CW_AS_BYTES(line)->len == 0 ? CW_MK_NULL : line;
}

CW_FN(buffered_write) {
    cw_buffer buffer;
    if (CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "a bytes-like object is required, not 'str'");
    if (check_open(cx, buffered_of(self), "write to closed file") < 0)
        return CW_MK_NULL;
    if (cw_get_buffer(cx, args[0], &buffer, 0) < 0 ||
        cw_buffered_write(cx, self.p, buffer.data, buffer.len) < 0)
        return CW_MK_NULL;
    return CW_MK_INT(buffer.len);
}

CW_FN(buffered_flush_method) {
    NEED_OPEN("flush");
    return cw_buffered_flush(cx, self.p) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(buffered_seek) {
    cw_buffered *b = self.p;
    int64_t offset, whence = 0;
    if (nargs > 1 && cw_int_as_i64(cx, args[1], &whence) < 0)
        return CW_MK_NULL;
    if (whence < 0 || whence > 2)
        return cw_raise(cx, &cw_type_ValueError, "whence value %ld unsupported", (long)whence);
    NEED_OPEN("seek");
    if (require(cx, b->raw, "seekable", "File or stream is not seekable.") < 0)
        return CW_MK_NULL;
    if (cw_int_as_i64(cx, args[0], &offset) < 0 || cw_buffered_flush(cx, b) < 0)
        return CW_MK_NULL;
    int64_t ahead = b->rend - b->rpos;
    b->rpos = b->rend = 0;
    int64_t at = cw_raw_seek(cx, b->raw, whence == SEEK_CUR ? offset - ahead : offset, whence);
    return at < 0 ? CW_MK_NULL : CW_MK_INT(at);
}

CW_FN(buffered_tell_method) {
    if (!buffered_of(self)->raw.tag && check_open(cx, buffered_of(self), "") < 0)
        return CW_MK_NULL;
    int64_t at = cw_buffered_tell(cx, self.p);
    return at < 0 ? CW_MK_NULL : CW_MK_INT(at);
}

CW_FN(buffered_truncate) {
    cw_buffered *b = self.p;
    NEED_OPEN("truncate");
    if (!b->writable)
        return cw_raise_unsupported(cx, "truncate");
    if (cw_buffered_flush(cx, b) < 0 || drop_read_ahead(cx, b) < 0)
        return CW_MK_NULL;
    return cw_call_method1(cx, b->raw, "truncate", nargs ? args[0] : CW_MK_NONE);
}

CW_FN(buffered_close) {
    cw_buffered *b = self.p;
    if (!b->raw.tag)
        return cw_raise(cx, &cw_type_ValueError, "raw stream has been detached");
    int64_t closed = cw_file_closed(cx, b->raw);
    if (closed)
        return closed < 0 ? CW_MK_NULL : CW_MK_NONE;
    int64_t flushed;
    if (cw_is_buffered(self))
        flushed = cw_buffered_flush(cx, b);
    else
        flushed = cw_call_method0(cx, self, "flush").tag ? 0 : -1;
    cw_value failure = flushed < 0 ? cw_take(cx) : CW_MK_NULL;
    cw_value result = cw_call_method0(cx, b->raw, "close");
    if (b->registered) {
        b->registered = 0;
        cw_file_unregister(cx, self);
    }
    if (failure.tag) {
        cw_clear(cx);
        cw_exception_restore(cx, failure);
        return CW_MK_NULL;
    }
    return result;
}

CW_FN(buffered_detach) {
    cw_buffered *b = self.p;
    NEED_OPEN("detach");
    if (cw_buffered_flush(cx, b) < 0)
        return CW_MK_NULL;
    cw_value raw = b->raw;
    b->raw = CW_MK_NULL;
    return raw;
}

static cw_value ask_raw(cw_ctx *cx, cw_value self, const char *method) {
    if (!buffered_of(self)->raw.tag)
        return cw_raise(cx, &cw_type_ValueError, "raw stream has been detached");
    return cw_call_method0(cx, buffered_of(self)->raw, method);
}

CW_FN(buffered_fileno) {
    return ask_raw(cx, self, "fileno");
}
CW_FN(buffered_isatty) {
    return ask_raw(cx, self, "isatty");
}
CW_FN(buffered_seekable) {
    return ask_raw(cx, self, "seekable");
}
CW_FN(buffered_readable) {
    return buffered_of(self)->readable || !buffered_of(self)->raw.tag ? ask_raw(cx, self, "readable")
                                                                      : CW_MK_BOOL(0);
}
CW_FN(buffered_writable) {
    return buffered_of(self)->writable || !buffered_of(self)->raw.tag ? ask_raw(cx, self, "writable")
                                                                      : CW_MK_BOOL(0);
}

static cw_value raw_attribute(cw_ctx *cx, cw_value self, const char *name) {
    if (!buffered_of(self)->raw.tag)
        return cw_raise(cx, &cw_type_ValueError, "raw stream has been detached");
    return cw_object_getattr(cx, buffered_of(self)->raw, cw_str_intern(cx, name));
}
static cw_value buffered_get_closed(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return raw_attribute(cx, self, "closed");
}
static cw_value buffered_get_name(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return raw_attribute(cx, self, "name");
}
static cw_value buffered_get_mode(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return raw_attribute(cx, self, "mode");
}
static cw_value buffered_get_raw(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return buffered_of(self)->raw.tag ? buffered_of(self)->raw : CW_MK_NONE;
}

static cw_value buffered_repr(cw_ctx *cx, cw_value self) {
    cw_value name;
    CW_STATIC_NAME(name_name, "name");
    int64_t found = cw_object_lookup_attr(cx, self, &name_name, &name);
    if (found < 0) {
        if (!cw_pending_is(cx, &cw_type_ValueError))
            return CW_MK_NULL;
        cw_clear(cx);
    }
    return found > 0 ? cw_str_format(cx, "<%T name=%R>", &self, &name) : cw_str_format(cx, "<%T>", &self);
}

#define COMMON_METHODS                                                                                       \
    CW_M0("close", buffered_close), CW_M0("detach", buffered_detach), CW_M0("fileno", buffered_fileno),      \
        CW_M0("isatty", buffered_isatty), CW_M0("seekable", buffered_seekable),                              \
        CW_M0("readable", buffered_readable), CW_M0("writable", buffered_writable),                          \
        CW_MN("seek", buffered_seek, 1, 2), CW_M0("tell", buffered_tell_method),                             \
        CW_MN("truncate", buffered_truncate, 0, 1), CW_M0("flush", buffered_flush_method)
#define READ_METHODS                                                                                         \
    CW_MN("read", buffered_read, 0, 1), CW_MN("read1", buffered_read1, 0, 1),                                \
        CW_MN("peek", buffered_peek, 0, 1), CW_M1("readinto", buffered_readinto),                            \
        CW_M1("readinto1", buffered_readinto1), CW_MN("readline", buffered_readline, 0, 1)

static const cw_method_def reader_methods[] = {COMMON_METHODS, READ_METHODS, CW_M_END};
static const cw_method_def writer_methods[] = {COMMON_METHODS, CW_M1("write", buffered_write), CW_M_END};
static const cw_method_def random_methods[] = {COMMON_METHODS, READ_METHODS, CW_M1("write", buffered_write),
                                               CW_M_END};
static const cw_getset_def buffered_getsets[] = {{"closed", buffered_get_closed, NULL, NULL, NULL},
                                                 {"name", buffered_get_name, NULL, NULL, NULL},
                                                 {"mode", buffered_get_mode, NULL, NULL, NULL},
                                                 {"raw", buffered_get_raw, NULL, NULL, NULL},
                                                 {NULL, NULL, NULL, NULL, NULL}};

#define BUFFERED_SLOTS                                                                                       \
    .type = &cw_type_type, .base = &cw_type_bufferediobase, .flags = CW_TYPE_BASE,                           \
    .basicsize = sizeof(cw_buffered), .dict_offset = offsetof(cw_buffered, dict), .repr = buffered_repr,     \
    .getsets = buffered_getsets, .new_ = buffered_new
cw_type cw_type_buffered_reader = {.name = "_io.BufferedReader",
                                   BUFFERED_SLOTS,
                                   .methods = reader_methods,
                                   .iter = cw_iobase_iter,
                                   .next = buffered_next,
                                   .init = reader_init};
cw_type cw_type_buffered_writer = {
    .name = "_io.BufferedWriter", BUFFERED_SLOTS, .methods = writer_methods, .init = writer_init};
cw_type cw_type_buffered_random = {.name = "_io.BufferedRandom",
                                   BUFFERED_SLOTS,
                                   .methods = random_methods,
                                   .iter = cw_iobase_iter,
                                   .next = buffered_next,
                                   .init = random_init};

/* ---------------------------------------------------------------- a pair of streams */

typedef struct cw_buffered_pair {
    cw_type *type;
    cw_dict *dict;
    cw_value reader, writer;
} cw_buffered_pair;

CW_INIT(pair_init) {
    cw_buffered_pair *p = self.p;
    int64_t size = 8192;
    if (cw_args_count(cx, "BufferedRWPair", nargs, 2, 3) < 0 ||
        (nargs > 2 && cw_int_as_i64(cx, args[2], &size) < 0) ||
        require(cx, args[0], "readable", "File or stream is not readable.") < 0 ||
        require(cx, args[1], "writable", "File or stream is not writable.") < 0)
        return -1;
    p->reader = cw_buffered_make(cx, &cw_type_buffered_reader, args[0], size);
    p->writer = cw_buffered_make(cx, &cw_type_buffered_writer, args[1], size);
    return p->reader.tag && p->writer.tag ? 0 : -1;
}

#define PAIR_METHOD(name, side)                                                                              \
    CW_FN(pair_##name) {                                                                                     \
        cw_value half = ((cw_buffered_pair *)self.p)->side, method;                                          \
        if (!half.tag)                                                                                       \
            return cw_raise(cx, &cw_type_ValueError, "I/O operation on uninitialized object");               \
        method = cw_object_getattr(cx, half, cw_str_intern(cx, #name));                                      \
        return method.tag ? cw_call(cx, method, args, nargs, kwnames) : method;                              \
    }
PAIR_METHOD(read, reader)
PAIR_METHOD(read1, reader)
PAIR_METHOD(peek, reader)
PAIR_METHOD(readinto, reader)
PAIR_METHOD(readline, reader)
PAIR_METHOD(readable, reader)
PAIR_METHOD(write, writer)
PAIR_METHOD(flush, writer)
PAIR_METHOD(writable, writer)

CW_FN(pair_close) {
    cw_buffered_pair *p = self.p;
    cw_value a = cw_call_method0(cx, p->writer, "close");
    return a.tag ? cw_call_method0(cx, p->reader, "close") : a;
}

static cw_value pair_get_closed(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_object_getattr(cx, ((cw_buffered_pair *)self.p)->writer, cw_str_intern(cx, "closed"));
}

static const cw_method_def pair_methods[] = {CW_MN("read", pair_read, 0, 1),
                                             CW_MN("read1", pair_read1, 0, 1),
                                             CW_MN("peek", pair_peek, 0, 1),
                                             CW_M1("readinto", pair_readinto),
                                             CW_MN("readline", pair_readline, 0, 1),
                                             CW_M0("readable", pair_readable),
                                             CW_M1("write", pair_write),
                                             CW_M0("flush", pair_flush),
                                             CW_M0("writable", pair_writable),
                                             CW_M0("close", pair_close),
                                             CW_M_END};
static const cw_getset_def pair_getsets[] = {{"closed", pair_get_closed, NULL, NULL, NULL},
                                             {NULL, NULL, NULL, NULL, NULL}};
cw_type cw_type_buffered_pair = {.type = &cw_type_type,
                                 .name = "_io.BufferedRWPair",
                                 .base = &cw_type_bufferediobase,
                                 .flags = CW_TYPE_BASE,
                                 .basicsize = sizeof(cw_buffered_pair),
                                 .dict_offset = offsetof(cw_buffered_pair, dict),
                                 .methods = pair_methods,
                                 .getsets = pair_getsets,
                                 .new_ = buffered_new,
                                 .init = pair_init};
