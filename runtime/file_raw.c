/* file_raw.c: FileIO, and reading and writing of raw streams for the layers above. */
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "descriptor.h"
#include "file.h"

static cw_fileio *raw_of(cw_value v) {
    return v.p;
}

/* ---------------------------------------------------------------- access for the layers above */

static int64_t interrupted(cw_ctx *cx) {
    return errno == EINTR ? cw_check_events(cx) : 1;
}

static int64_t fd_read(cw_ctx *cx, cw_fileio *f, uint8_t *to, int64_t n) {
    for (;;) {
        CW_WITHOUT_BATON_BEGIN(cx);
        ssize_t got = read((int)f->fd, to, (size_t)(n > INT32_MAX ? INT32_MAX : n));
        CW_WITHOUT_BATON_END(cx);
        if (got >= 0)
            return got;
        if (errno == EAGAIN)
            return -2;
        int64_t status = interrupted(cx);
        if (status < 0)
            return -1;
        if (status > 0) {
            cw_raise_os_error(cx, errno, CW_MK_NULL);
            return -1;
        }
    }
}

static int64_t fd_write(cw_ctx *cx, cw_fileio *f, const uint8_t *from, int64_t n) {
    for (;;) {
        CW_WITHOUT_BATON_BEGIN(cx);
        ssize_t put = write((int)f->fd, from, (size_t)(n > INT32_MAX ? INT32_MAX : n));
        CW_WITHOUT_BATON_END(cx);
        if (put >= 0)
            return put;
        int64_t status = interrupted(cx);
        if (status < 0)
            return -1;
        if (status > 0) {
            cw_raise_os_error(cx, errno, CW_MK_NULL);
            return -1;
        }
    }
}

static int64_t is_ours(cw_value raw) {
    return CW_IS_EXACT(raw, &cw_type_fileio);
}

static int64_t method_read(cw_ctx *cx, cw_value raw, uint8_t *to, int64_t n) {
    CW_STATIC_NAME(readinto, "readinto");
    cw_value method;
    int64_t found = cw_object_lookup_attr(cx, raw, &readinto, &method);
    if (found < 0)
        return -1;
    cw_bytearray *space = cw_alloc(cx, sizeof *space);
    space->type = &cw_type_bytearray;
    space->len = space->cap = n;
    space->data = cw_alloc_atomic(cx, n + 1);
    cw_value got =
        found ? cw_call1(cx, method, CW_MK_OBJ(space)) : cw_call_method1(cx, raw, "read", CW_MK_INT(n));
    if (!got.tag)
        return -1;
    if (got.tag == CW_NONE)
        return -2;
    if (CW_IS(got, CW_TYPE_BYTES)) {
        int64_t len = CW_AS_BYTES(got)->len < n ? CW_AS_BYTES(got)->len : n;
        memcpy(to, CW_AS_BYTES(got)->data, (size_t)len);
        return len;
    }
    int64_t len;
    if (cw_int_as_i64(cx, got, &len) < 0)
        return -1;
    if (len < 0 || len > n)
        return cw_raise_i(cx, &cw_type_OSError,
                          "raw readinto() returned invalid length %ld (should have been between 0 and %ld)",
                          (long)len, (long)n);
    memcpy(to, space->data, (size_t)len);
    return len;
}

int64_t cw_raw_read(cw_ctx *cx, cw_value raw, uint8_t *to, int64_t n) {
    if (!is_ours(raw))
        return method_read(cx, raw, to, n);
    if (raw_of(raw)->fd < 0)
        return cw_raise_closed(cx), -1;
    return fd_read(cx, raw_of(raw), to, n);
}

int64_t cw_raw_write(cw_ctx *cx, cw_value raw, const uint8_t *from, int64_t n) {
    if (is_ours(raw)) {
        if (raw_of(raw)->fd < 0)
            return cw_raise_closed(cx), -1;
        return fd_write(cx, raw_of(raw), from, n);
    }
    cw_value data = cw_bytes_new(cx, from, n),
             put = data.tag ? cw_call_method1(cx, raw, "write", data) : data;
    int64_t len;
    if (!put.tag)
        return -1;
    if (put.tag == CW_NONE)
        return cw_raise_i(cx, &cw_type_BlockingIOError, "write could not complete without blocking");
    if (cw_int_as_i64(cx, put, &len) < 0)
        return -1;
    if (len < 0 || len > n)
        return cw_raise_i(cx, &cw_type_OSError,
                          "raw write() returned invalid length %ld (should have been between 0 and %ld)",
                          (long)len, (long)n);
    return len;
}

int64_t cw_raw_seek(cw_ctx *cx, cw_value raw, int64_t offset, int64_t whence) {
    if (is_ours(raw)) {
        if (raw_of(raw)->fd < 0)
            return cw_raise_closed(cx), -1;
        off_t at = lseek((int)raw_of(raw)->fd, offset, (int)whence);
        if (at < 0)
            cw_raise_os_error(cx, errno, CW_MK_NULL);
        return at;
    }
    cw_value args[3] = {raw, CW_MK_INT(offset), CW_MK_INT(whence)};
    CW_STATIC_NAME(seek, "seek");
    bool asks = offset == 0 && whence == SEEK_CUR; /* only where it stands */
    cw_value at = asks ? cw_call_method0(cx, raw, "tell") : cw_call_method(cx, &seek, args, 3, NULL);
    int64_t n;
    if (!at.tag || cw_int_as_i64(cx, at, &n) < 0)
        return -1;
    return n >= 0 ? n : cw_raise_i(cx, &cw_type_OSError, "Raw stream returned invalid position %ld", (long)n);
}

/* ---------------------------------------------------------------- opening */

const char *cw_fileio_mode(const cw_fileio *f) {
    if (f->created)
        return f->readable ? "xb+" : "xb";
    if (f->appending)
        return f->readable ? "ab+" : "ab";
    if (f->readable)
        return f->writable ? "rb+" : "rb";
    return "wb";
}

static void set_name(cw_ctx *cx, cw_fileio *f, cw_value name) {
    CW_STATIC_NAME(name_name, "name");
    if (!f->dict)
        f->dict = cw_dict_new(cx);
    cw_dict_set_str(cx, f->dict, &name_name, name);
}

cw_value cw_fileio_make(cw_ctx *cx, int64_t fd, int64_t writable, int64_t closefd, cw_value name) {
    cw_fileio *f = cw_type_alloc(cx, &cw_type_fileio);
    f->fd = fd;
    f->writable = writable;
    f->readable = !writable;
    f->closefd = closefd;
    f->seekable = -1;
    set_name(cx, f, name);
    return CW_MK_OBJ(f);
}

/* Parses a mode of FileIO; O_ flags or -1. */
static int parse_mode(cw_ctx *cx, cw_fileio *f, const char *mode) {
    int flags = 0, kinds = 0, plus = 0;
    for (const char *c = mode; *c; c++) {
        switch (*c) {
        case 'x':
            f->created = f->writable = 1;
            flags |= O_EXCL | O_CREAT;
            kinds++;
            break;
        case 'r':
            f->readable = 1;
            kinds++;
            break;
        case 'w':
            f->writable = 1;
            flags |= O_CREAT | O_TRUNC;
            kinds++;
            break;
        case 'a':
            f->writable = f->appending = 1;
            flags |= O_APPEND | O_CREAT;
            kinds++;
            break;
        case 'b':
            break;
        case '+':
            plus++;
            f->readable = f->writable = 1;
            break;
        default:
            cw_raise(cx, &cw_type_ValueError, "invalid mode: %s", mode);
            return -1;
        }
    }
    if (kinds != 1 || plus > 1) {
        cw_raise(cx, &cw_type_ValueError,
                 "Must have exactly one of create/read/write/append mode and at most one plus");
        return -1;
    }
    return flags | (f->readable && f->writable ? O_RDWR : f->readable ? O_RDONLY : O_WRONLY) | O_CLOEXEC;
}

static int64_t open_path(cw_ctx *cx, cw_fileio *f, cw_value name, int flags, cw_value opener) {
    if (opener.tag && opener.tag != CW_NONE) {
        cw_value fd = cw_call2(cx, opener, name, CW_MK_INT(flags));
        if (!fd.tag)
            return -1;
        if (!cw_int_check(fd))
            return cw_raise_i(cx, &cw_type_TypeError, "expected integer from opener");
        if (cw_int_as_i64(cx, fd, &f->fd) < 0)
            return -1;
        if (f->fd < 0)
            return cw_raise_i(cx, &cw_type_ValueError, "opener returned %ld", (long)f->fd);
        return 0;
    }
    char *path;
    cw_value fs = cw_fs_path(cx, name, &path);
    if (!fs.tag)
        return -1;
    cw_file_flush_dirty(cx);
    do
        f->fd = open(path, flags, 0666);
    while (f->fd < 0 && ((errno == EINTR && cw_check_events(cx) == 0) || cw_descriptors_freed(cx, errno)));
    if (f->fd < 0) {
        if (!cx->exc)
            cw_raise_os_error(cx, errno, name);
        return -1;
    }
    return 0;
}

/* CPython refuses directories when they are opened, not when they are read. */
static int64_t check_directory(cw_ctx *cx, cw_fileio *f, cw_value name) {
    struct stat st;
    if (fstat((int)f->fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        if (f->closefd)
            close((int)f->fd);
        f->fd = -1;
        cw_raise_os_error(cx, EISDIR, name);
        return -1;
    }
    return 0;
}

CW_NEW(fileio_new) {
    cw_fileio *f = cw_type_alloc(cx, type);
    f->fd = -1;
    f->seekable = -1;
    f->closefd = 1;
    return CW_MK_OBJ(f);
}

CW_INIT(fileio_init) {
    static const char *const names[] = {"file", "mode", "closefd", "opener", NULL};
    cw_fileio *f = self.p;
    cw_value v[4];
    int64_t bytes;
    if (cw_args_parse(cx, "FileIO", args, nargs, kwnames, names, 1, -1, v) < 0)
        return -1;
    if (v[1].tag && !CW_IS(v[1], CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "FileIO() argument 'mode' must be str, not %T", &v[1]);
    int flags = parse_mode(cx, f, v[1].tag ? cw_str_utf8(cx, v[1].p, &bytes) : "r");
    if (flags < 0)
        return -1;
    int64_t closefd = v[2].tag ? cw_object_truth(cx, v[2]) : 1;
    if (closefd < 0)
        return -1;
    f->closefd = closefd;
    if (cw_int_check(v[0])) {
        if (cw_int_as_i64(cx, v[0], &f->fd) < 0)
            return -1;
        if (f->fd < 0)
            return cw_raise_i(cx, &cw_type_ValueError, "negative file descriptor");
        struct stat st;
        if (fstat((int)f->fd, &st) < 0) {
            f->fd = -1;
            cw_raise_os_error(cx, errno, CW_MK_NULL);
            return -1;
        }
    } else {
        if (!f->closefd)
            return cw_raise_i(cx, &cw_type_ValueError, "Cannot use closefd=False with file name");
        if (open_path(cx, f, v[0], flags, v[3]) < 0)
            return -1;
    }
    if (check_directory(cx, f, v[0]) < 0)
        return -1;
    set_name(cx, f, v[0]);
    if (f->appending)
        lseek((int)f->fd, 0, SEEK_END);
    return 0;
}

/* ---------------------------------------------------------------- methods */

static cw_value closed_error(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_ValueError, "I/O operation on closed file");
}

#define NEED_OPEN()                                                                                          \
    if (raw_of(self)->fd < 0)                                                                                \
    return closed_error(cx)

CW_FN(fileio_close) {
    cw_fileio *f = self.p;
    int64_t fd = f->fd;
    f->fd = -1;
    if (fd >= 0 && f->closefd && close((int)fd) < 0 && errno != EINTR)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return CW_MK_NONE;
}

CW_FN(fileio_fileno) {
    NEED_OPEN();
    return CW_MK_INT(raw_of(self)->fd);
}

CW_FN(fileio_isatty) {
    NEED_OPEN();
    return CW_MK_BOOL(isatty((int)raw_of(self)->fd));
}

CW_FN(fileio_readable) {
    NEED_OPEN();
    return CW_MK_BOOL(raw_of(self)->readable);
}

CW_FN(fileio_writable) {
    NEED_OPEN();
    return CW_MK_BOOL(raw_of(self)->writable);
}

CW_FN(fileio_seekable) {
    NEED_OPEN();
    cw_fileio *f = self.p;
    if (f->seekable < 0)
        f->seekable = lseek((int)f->fd, 0, SEEK_CUR) >= 0;
    return CW_MK_BOOL(f->seekable);
}

CW_FN(fileio_seek) {
    NEED_OPEN();
    int64_t offset, whence = 0;
    if (cw_int_as_i64(cx, args[0], &offset) < 0 || (nargs > 1 && cw_int_as_i64(cx, args[1], &whence) < 0))
        return CW_MK_NULL;
    off_t at = lseek((int)raw_of(self)->fd, offset, (int)whence);
    return at < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_INT(at);
}

CW_FN(fileio_tell) {
    NEED_OPEN();
    off_t at = lseek((int)raw_of(self)->fd, 0, SEEK_CUR);
    return at < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_INT(at);
}

CW_FN(fileio_truncate) {
    NEED_OPEN();
    cw_fileio *f = self.p;
    if (!f->writable)
        return cw_raise_unsupported(cx, "File not open for writing");
    int64_t size;
    if (nargs == 0 || args[0].tag == CW_NONE)
        size = lseek((int)f->fd, 0, SEEK_CUR);
    else if (cw_int_as_i64(cx, args[0], &size) < 0)
        return CW_MK_NULL;
    return ftruncate((int)f->fd, size) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_INT(size);
}

/* Everything up to the end, in blocks that grow. */
static cw_value read_all(cw_ctx *cx, cw_value self) {
    cw_fileio *f = self.p;
    struct stat st;
    int64_t cap = 8192, len = 0, got;
    if (fstat((int)f->fd, &st) == 0 && st.st_size > 0 && st.st_size < INT64_MAX / 2) {
        off_t at = lseek((int)f->fd, 0, SEEK_CUR);
        if (at >= 0 && st.st_size >= at)
            cap = st.st_size - at + 1;
    }
    uint8_t *data = cw_alloc_large(cx, cap, 1, 1);
    if (!data)
        return CW_MK_NULL;
    while ((got = fd_read(cx, f, data + len, cap - len)) > 0) {
        len += got;
        if (len == cap) {
            uint8_t *more = cw_alloc_large(cx, cap * 2, 1, 1);
            if (!more)
                return CW_MK_NULL;
            memcpy(more, data, (size_t)len);
            data = more;
            cap *= 2;
        }
    }
    if (got == -1)
        return CW_MK_NULL;
    if (got == -2 && len == 0)
        return CW_MK_NONE;
    return cw_bytes_new(cx, data, len);
}

CW_FN(fileio_readall) {
    NEED_OPEN();
    return read_all(cx, self);
}

CW_FN(fileio_read) {
    NEED_OPEN();
    int64_t n;
    if (!raw_of(self)->readable)
        return cw_raise_unsupported(cx, "File not open for reading");
    if (cw_size_argument(cx, args, nargs, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return read_all(cx, self);
    uint8_t *data = cw_alloc_large(cx, n + 1, 1, 1);
    int64_t got = data ? fd_read(cx, self.p, data, n) : -1;
    if (got < 0)
        return got == -2 ? CW_MK_NONE : CW_MK_NULL;
    return cw_bytes_new(cx, data, got);
}

CW_FN(fileio_readinto) {
    NEED_OPEN();
    cw_buffer buffer;
    if (!raw_of(self)->readable)
        return cw_raise_unsupported(cx, "File not open for reading");
    if (cw_file_target(cx, "readinto", args[0], &buffer) < 0)
        return CW_MK_NULL;
    int64_t got = fd_read(cx, self.p, buffer.data, buffer.len);
    return got < 0 ? (got == -2 ? CW_MK_NONE : CW_MK_NULL) : CW_MK_INT(got);
}

CW_FN(fileio_write) {
    NEED_OPEN();
    cw_buffer buffer;
    if (!raw_of(self)->writable)
        return cw_raise_unsupported(cx, "File not open for writing");
    if (cw_get_buffer(cx, args[0], &buffer, 0) < 0)
        return CW_MK_NULL;
    int64_t put = fd_write(cx, self.p, buffer.data, buffer.len);
    return put < 0 ? CW_MK_NULL : CW_MK_INT(put);
}

static cw_value fileio_get_closed(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_BOOL(raw_of(self)->fd < 0);
}

static cw_value fileio_get_mode(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_str_new(cx, cw_fileio_mode(self.p), -1);
}

static cw_value fileio_get_closefd(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_BOOL(raw_of(self)->closefd);
}

static cw_value fileio_repr(cw_ctx *cx, cw_value self) {
    cw_fileio *f = self.p;
    if (f->fd < 0)
        return cw_str_new(cx, "<_io.FileIO [closed]>", -1);
    CW_STATIC_NAME(name_name, "name");
    cw_value name;
    int64_t found = cw_object_lookup_attr(cx, self, &name_name, &name);
    if (found < 0)
        return CW_MK_NULL;
    const char *closefd = f->closefd ? "True" : "False", *mode = cw_fileio_mode(f);
    if (!found)
        return cw_str_format(cx, "<_io.FileIO fd=%ld mode='%s' closefd=%s>", (long)f->fd, mode, closefd);
    return cw_str_format(cx, "<_io.FileIO name=%R mode='%s' closefd=%s>", &name, mode, closefd);
}

static const cw_method_def fileio_methods[] = {CW_M0("close", fileio_close),
                                               CW_M0("fileno", fileio_fileno),
                                               CW_M0("isatty", fileio_isatty),
                                               CW_MN("read", fileio_read, 0, 1),
                                               CW_M0("readall", fileio_readall),
                                               CW_M1("readinto", fileio_readinto),
                                               CW_M0("readable", fileio_readable),
                                               CW_MN("seek", fileio_seek, 1, 2),
                                               CW_M0("seekable", fileio_seekable),
                                               CW_M0("tell", fileio_tell),
                                               CW_MN("truncate", fileio_truncate, 0, 1),
                                               CW_M0("writable", fileio_writable),
                                               CW_M1("write", fileio_write),
                                               CW_M_END};
static const cw_getset_def fileio_getsets[] = {{"closed", fileio_get_closed, NULL, NULL, NULL},
                                               {"mode", fileio_get_mode, NULL, NULL, NULL},
                                               {"closefd", fileio_get_closefd, NULL, NULL, NULL},
                                               {NULL, NULL, NULL, NULL, NULL}};

static void fileio_finalize(cw_ctx *cx CW_UNUSED, cw_value self) {
    cw_fileio *f = self.p;
    if (f->fd < 0 || !f->closefd)
        return;
    cw_descriptor_drop(f->fd);
    f->fd = -1;
}

cw_type cw_type_fileio = {.type = &cw_type_type,
                          .name = "_io.FileIO",
                          .base = &cw_type_rawiobase,
                          .flags = CW_TYPE_BASE | CW_TYPE_HAS_FINALIZER,
                          .basicsize = sizeof(cw_fileio),
                          .dict_offset = offsetof(cw_fileio, dict),
                          .methods = fileio_methods,
                          .getsets = fileio_getsets,
                          .repr = fileio_repr,
                          .finalize = fileio_finalize,
                          .new_ = fileio_new,
                          .init = fileio_init};
