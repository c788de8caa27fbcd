/* mod_mmap.c: module mmap: files, or anonymous memory, as mutable sequences of bytes. */
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"
#include "containers.h"
#include "descriptor.h"
#include "file.h"
#include "module_tables.h"
#include "text.h"

enum { ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY };

/* Memory that was given up while memoryviews might still show it. */
typedef struct Region {
    uint8_t *data;
    int64_t len;
    struct Region *next;
} Region;

typedef struct mapping {
    cw_type *type;
    uint8_t *data; /* NULL: closed */
    int64_t len, at, offset, access;
    int fd; /* a copy of the caller's, or -1 */
    cw_exports exports;
    Region *kept; /* unmapped with the object */
} mapping;

static cw_type type_mapping;

static cw_value failed(cw_ctx *cx) {
    return cw_raise_os_error(cx, errno, CW_MK_NULL);
}

static int64_t check_open(cw_ctx *cx, const mapping *m) {
    return m->data ? 0 : cw_raise_i(cx, &cw_type_ValueError, "mmap closed or invalid");
}

/* The arguments as ints, of an open mapping. Their __index__ may close it, so that is asked again. */
static int64_t read_numbers(cw_ctx *cx, const mapping *m, const cw_value *args, int64_t nargs, int64_t *n) {
    if (check_open(cx, m) < 0)
        return -1;
    for (int64_t i = 0; i < nargs; i++)
        if (cw_int_as_i64(cx, args[i], &n[i]) < 0)
            return -1;
    return check_open(cx, m);
}

static int64_t check_writable(cw_ctx *cx, const mapping *m) {
    return m->access != ACCESS_READ
               ? 0
               : cw_raise_i(cx, &cw_type_TypeError, "mmap can't modify a readonly memory map.");
}

/* Lets go of the present memory. */
static void retire(cw_ctx *cx, mapping *m) {
    if (!m->exports.viewed) {
        munmap(m->data, (size_t)m->len);
    } else {
        Region *r = cw_alloc(cx, sizeof *r);
        *r = (Region){m->data, m->len, m->kept};
        m->kept = r;
    }
    m->data = NULL;
}

static void mapping_close(cw_ctx *cx, mapping *m) {
    if (m->data)
        retire(cx, m);
    if (m->fd >= 0)
        cw_descriptor_drop(m->fd);
    m->fd = -1;
}

static void mapping_finalize(cw_ctx *cx, cw_value self) {
    mapping *m = self.p;
    mapping_close(cx, m);
    for (Region *r = m->kept; r; r = r->next)
        munmap(r->data, (size_t)r->len);
    m->kept = NULL;
}

/* Flags and protection that an access mode stands for, or the mode that a protection stands for. */
static int64_t apply_access(cw_ctx *cx, int64_t *access, int64_t *flags, int64_t *protection) {
    if (*access != ACCESS_DEFAULT && (*flags != MAP_SHARED || *protection != (PROT_READ | PROT_WRITE)))
        return cw_raise_i(cx, &cw_type_ValueError, "mmap can't specify both access and flags, prot.");
    switch (*access) {
    case ACCESS_READ:
        *flags = MAP_SHARED;
        *protection = PROT_READ;
        return 0;
    case ACCESS_WRITE:
        *flags = MAP_SHARED;
        *protection = PROT_READ | PROT_WRITE;
        return 0;
    case ACCESS_COPY:
        *flags = MAP_PRIVATE;
        *protection = PROT_READ | PROT_WRITE;
        return 0;
    case ACCESS_DEFAULT:
        if (!(*protection & PROT_WRITE))
            *access = ACCESS_READ;
        else if (!(*protection & PROT_READ))
            *access = ACCESS_WRITE;
        return 0;
    default:
        return cw_raise_i(cx, &cw_type_ValueError, "mmap invalid access parameter.");
    }
}

/* The length that the file allows; *length 0: all of it. */
static int64_t fit_length(cw_ctx *cx, int64_t fd, int64_t offset, int64_t *length) {
    struct stat st;
    if (fd == -1 || fstat((int)fd, &st) < 0 || !S_ISREG(st.st_mode))
        return 0;
    if (*length == 0) {
        if (st.st_size == 0)
            return cw_raise_i(cx, &cw_type_ValueError, "cannot mmap an empty file");
        if (offset >= st.st_size)
            return cw_raise_i(cx, &cw_type_ValueError, "mmap offset is greater than file size");
        *length = st.st_size - offset;
    } else if (offset > st.st_size || st.st_size - offset < *length) {
        return cw_raise_i(cx, &cw_type_ValueError, "mmap length is greater than file size");
    }
    return 0;
}

/* mmap(fileno, length, flags=MAP_SHARED, prot=PROT_READ|PROT_WRITE, access=ACCESS_DEFAULT, offset=0) */
CW_NEW(mapping_new) {
    static const char *const names[] = {"fileno", "length", "flags", "prot", "access", "offset", NULL};
    cw_value v[6];
    int64_t n[6] = {0, 0, MAP_SHARED, PROT_READ | PROT_WRITE, ACCESS_DEFAULT, 0};
    if (cw_args_parse(cx, "mmap", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 6; i++) {
        bool size = i == 1 || i == 5; /* the others are C ints */
        if (v[i].tag && (size ? cw_int_as_i64(cx, v[i], &n[i]) : cw_int_as_signed(cx, v[i], &n[i])) < 0)
            return CW_MK_NULL;
    }
    int64_t fd = n[0], length = n[1], offset = n[5];
    if (length < 0)
        return cw_raise(cx, &cw_type_OverflowError, "memory mapped length must be positive");
    if (offset < 0)
        return cw_raise(cx, &cw_type_OverflowError, "memory mapped offset must be positive");
    if (apply_access(cx, &n[4], &n[2], &n[3]) < 0)
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    if (fit_length(cx, fd, offset, &length) < 0)
        return CW_MK_NULL;
    int copy;
    do
        copy = fd == -1 ? -1 : fcntl((int)fd, F_DUPFD_CLOEXEC, 0);
    while (fd != -1 && copy < 0 && cw_descriptors_freed(cx, errno));
    if (fd != -1 && copy < 0)
        return failed(cx);
    void *data = mmap(NULL, (size_t)length, (int)n[3], (int)n[2] | (fd == -1 ? MAP_ANONYMOUS : 0), copy,
                      (off_t)offset);
    if (data == MAP_FAILED) {
        int error = errno;
        if (copy >= 0)
            close(copy);
        return cw_raise_os_error(cx, error, CW_MK_NULL);
    }
    mapping *m = cw_type_alloc(cx, type);
    m->data = data;
    m->len = length;
    m->offset = offset;
    m->access = n[4];
    m->fd = copy;
    return CW_MK_OBJ(m);
}

/* ---------------------------------------------------------------- as a sequence */

static int64_t mapping_len(cw_ctx *cx, cw_value self) {
    mapping *m = self.p;
    return check_open(cx, m) < 0 ? -1 : m->len;
}

/* __index__ of v, or the error for numbers that are too big. */
static int64_t index_number(cw_ctx *cx, cw_value v, cw_type *error, int64_t *out) {
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return -1;
    if (n.tag != CW_INT)
        return cw_raise_i(cx, error, "cannot fit '%T' into an index-sized integer", &v);
    *out = n.i;
    return 0;
}

static int64_t item_place(cw_ctx *cx, const mapping *m, cw_value key, int64_t *out) {
    if (index_number(cx, key, &cw_type_IndexError, out) < 0 || check_open(cx, m) < 0)
        return -1;
    if (*out < 0)
        *out += m->len;
    return *out >= 0 && *out < m->len ? 0 : cw_raise_i(cx, &cw_type_IndexError, "mmap index out of range");
}

static cw_value get_slice(cw_ctx *cx, mapping *m, cw_value key) {
    int64_t start, stop, step, n;
    key = cw_slice_plain(cx, key);
    if (!key.tag || check_open(cx, m) < 0 || cw_slice_indices(cx, key, m->len, &start, &stop, &step, &n) < 0)
        return CW_MK_NULL;
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    if (!bytes.tag)
        return bytes;
    if (step == 1)
        memcpy(CW_AS_BYTES(bytes)->data, m->data + start, (size_t)n);
    else
        for (int64_t i = 0; i < n; i++)
            CW_AS_BYTES(bytes)->data[i] = m->data[start + i * step];
    return bytes;
}

static cw_value mapping_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    mapping *m = self.p;
    int64_t i;
    if (check_open(cx, m) < 0)
        return CW_MK_NULL;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return get_slice(cx, m, key);
    if (!cw_type_of(key)->index)
        return cw_raise(cx, &cw_type_TypeError, "mmap indices must be integers");
    return item_place(cx, m, key, &i) < 0 ? CW_MK_NULL : CW_MK_INT(m->data[i]);
}

/* Assigns bytes of the same number to a slice. */
static int64_t set_slice(cw_ctx *cx, mapping *m, cw_value key, cw_value v) {
    int64_t start, stop, step, n;
    cw_span s;
    key = cw_slice_plain(cx, key);
    if (!key.tag || check_open(cx, m) < 0 ||
        cw_slice_indices(cx, key, m->len, &start, &stop, &step, &n) < 0 || cw_span_get(cx, v, &s) < 0)
        return -1;
    if (s.len != n)
        return cw_raise_i(cx, &cw_type_IndexError, "mmap slice assignment is wrong size");
    if (step == 1)
        memmove(m->data + start, s.data, (size_t)n);
    else
        for (int64_t i = 0; i < n; i++)
            m->data[start + i * step] = s.data[i];
    return 0;
}

static int64_t mapping_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    mapping *m = self.p;
    int64_t i, byte = 0;
    if (check_open(cx, m) < 0 || check_writable(cx, m) < 0)
        return -1;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError,
                          CW_IS_EXACT(key, &cw_type_slice) ? "mmap object doesn't support slice deletion"
                                                           : "mmap doesn't support item deletion");
    if (CW_IS_EXACT(key, &cw_type_slice))
        return set_slice(cx, m, key, v);
    if (!cw_type_of(key)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "mmap indices must be integer");
    if (item_place(cx, m, key, &i) < 0)
        return -1;
    if (!cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "mmap item value must be an int");
    if (index_number(cx, v, &cw_type_TypeError, &byte) < 0 || check_open(cx, m) < 0)
        return -1;
    if (byte < 0 || byte > 255)
        return cw_raise_i(cx, &cw_type_ValueError, "mmap item value must be in range(0, 256)");
    m->data[i] = (uint8_t)byte;
    return 0;
}

static int64_t mapping_getbuffer(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable) {
    mapping *m = self.p;
    if (check_open(cx, m) < 0)
        return -1;
    if (writable && m->access == ACCESS_READ)
        return cw_raise_i(cx, &cw_type_BufferError, "Object is not writable.");
    *out = (cw_buffer){.data = m->data,
                       .len = m->len,
                       .itemsize = 1,
                       .format = "B",
                       .readonly = m->access == ACCESS_READ,
                       .owner = self,
                       .exports = &m->exports};
    return 0;
}

static cw_value mapping_repr(cw_ctx *cx, cw_value self) {
    static const char *const names[] = {"ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY"};
    mapping *m = self.p;
    if (!m->data)
        return cw_str_new(cx, "<mmap.mmap closed=True>", -1);
    return cw_str_format(cx, "<mmap.mmap closed=False, access=%s, length=%ld, pos=%ld, offset=%ld>",
                         names[m->access], (long)m->len, (long)m->at, (long)m->offset);
}

/* Iteration gives bytes of length one, unlike indices. */
typedef struct mapping_iterator {
    cw_type *type;
    cw_value mapping;
    int64_t at;
} mapping_iterator;

static cw_value iterator_next(cw_ctx *cx, cw_value self) {
    mapping_iterator *it = self.p;
    mapping *m = it->mapping.p;
    if (check_open(cx, m) < 0 || it->at >= m->len)
        return CW_MK_NULL;
    return cw_bytes_new(cx, m->data + it->at++, 1);
}

static cw_type type_iterator = {.type = &cw_type_type,
                                .name = "iterator",
                                .base = &cw_type_object,
                                .basicsize = sizeof(mapping_iterator),
                                .iter = cw_identity,
                                .next = iterator_next};

static cw_value mapping_iter(cw_ctx *cx, cw_value self) {
    mapping_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &type_iterator;
    it->mapping = self;
    return CW_MK_OBJ(it);
}

/* ---------------------------------------------------------------- as a file */

static cw_value take(cw_ctx *cx, mapping *m, int64_t n) {
    cw_value bytes = cw_bytes_new(cx, m->data + m->at, n);
    m->at += n;
    return bytes;
}

CW_FN(mapping_read) {
    mapping *m = self.p;
    int64_t n = -1;
    if (nargs && args[0].tag != CW_NONE && !cw_type_of(args[0])->index)
        return cw_raise(cx, &cw_type_TypeError, "argument should be integer or None, not '%T'", &args[0]);
    if (read_numbers(cx, m, args, nargs && args[0].tag != CW_NONE, &n) < 0)
        return CW_MK_NULL;
    int64_t left = m->len > m->at ? m->len - m->at : 0;
    return take(cx, m, n < 0 || n > left ? left : n);
}

CW_FN(mapping_readline) {
    mapping *m = self.p;
    if (check_open(cx, m) < 0)
        return CW_MK_NULL;
    int64_t left = m->len > m->at ? m->len - m->at : 0;
    uint8_t *end = left ? memchr(m->data + m->at, '\n', (size_t)left) : NULL;
    return take(cx, m, end ? end + 1 - (m->data + m->at) : left);
}

CW_FN(mapping_read_byte) {
    mapping *m = self.p;
    if (check_open(cx, m) < 0)
        return CW_MK_NULL;
    return m->at < m->len ? CW_MK_INT(m->data[m->at++])
                          : cw_raise(cx, &cw_type_ValueError, "read byte out of range");
}

CW_FN(mapping_write) {
    mapping *m = self.p;
    cw_span s;
    if (check_open(cx, m) < 0 || cw_span_get(cx, args[0], &s) < 0 || check_writable(cx, m) < 0)
        return CW_MK_NULL;
    if (m->at > m->len || m->len - m->at < s.len)
        return cw_raise(cx, &cw_type_ValueError, "data out of range");
    memmove(m->data + m->at, s.data, (size_t)s.len);
    m->at += s.len;
    return CW_MK_INT(s.len);
}

CW_FN(mapping_write_byte) {
    mapping *m = self.p;
    int64_t byte;
    if (read_numbers(cx, m, args, 1, &byte) < 0 || check_writable(cx, m) < 0)
        return CW_MK_NULL;
    if (byte < 0 || byte > 255)
        return cw_raise(cx, &cw_type_OverflowError, "unsigned byte integer is %s",
                        byte < 0 ? "less than minimum" : "greater than maximum");
    if (m->at >= m->len)
        return cw_raise(cx, &cw_type_ValueError, "write byte out of range");
    m->data[m->at++] = (uint8_t)byte;
    return CW_MK_NONE;
}

CW_FN(mapping_seek) {
    mapping *m = self.p;
    int64_t n[2] = {0, SEEK_SET};
    if (read_numbers(cx, m, args, nargs, n) < 0)
        return CW_MK_NULL;
    int64_t distance = n[0], whence = n[1];
    if (whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END)
        return cw_raise(cx, &cw_type_ValueError, "unknown seek type");
    int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m->at : m->len;
    if (distance < -base || distance > m->len - base)
        return cw_raise(cx, &cw_type_ValueError, "seek out of range");
    m->at = base + distance;
    return CW_MK_NONE;
}

CW_FN(mapping_tell) {
    mapping *m = self.p;
    return check_open(cx, m) < 0 ? CW_MK_NULL : CW_MK_INT(m->at);
}

/* The size of the file; anonymous memory has none. */
CW_FN(mapping_size) {
    mapping *m = self.p;
    struct stat st;
    if (check_open(cx, m) < 0)
        return CW_MK_NULL;
    return fstat(m->fd, &st) < 0 ? failed(cx) : CW_MK_INT(st.st_size);
}

/* find and rfind(sub, start=position, end=length) */
static cw_value search(cw_ctx *cx, mapping *m, const cw_value *args, int64_t nargs,
                       int64_t (*find)(const void *, int, int64_t, const void *, int, int64_t)) {
    int64_t range[2] = {m->at, m->len};
    cw_span s;
    if (read_numbers(cx, m, args + 1, nargs - 1, range) < 0 || cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 2; i++) {
        if (range[i] < 0)
            range[i] += m->len;
        range[i] = range[i] < 0 ? 0 : range[i] > m->len ? m->len : range[i];
    }
    if (range[1] - range[0] < s.len)
        return CW_MK_INT(-1);
    int64_t found = find(m->data + range[0], 1, range[1] - range[0], s.data, 1, s.len);
    return CW_MK_INT(found < 0 ? -1 : found + range[0]);
}
CW_FN(mapping_find) {
    return search(cx, self.p, args, nargs, cw_text_find);
}
CW_FN(mapping_rfind) {
    return search(cx, self.p, args, nargs, cw_text_rfind);
}

/* ---------------------------------------------------------------- the rest */

CW_FN(mapping_flush) {
    mapping *m = self.p;
    int64_t n[2] = {0, m->len};
    if (read_numbers(cx, m, args, nargs, n) < 0)
        return CW_MK_NULL;
    int64_t offset = n[0], size = n[1];
    if (offset < 0 || size < 0 || size > m->len - offset)
        return cw_raise(cx, &cw_type_ValueError, "flush values out of range");
    if (m->access == ACCESS_READ || m->access == ACCESS_COPY)
        return CW_MK_NONE;
    return msync(m->data + offset, (size_t)size, MS_SYNC) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(mapping_move) {
    mapping *m = self.p;
    int64_t numbers[3];
    if (read_numbers(cx, m, args, 3, numbers) < 0 || check_writable(cx, m) < 0)
        return CW_MK_NULL;
    int64_t to = numbers[0], from = numbers[1], n = numbers[2];
    if (to < 0 || from < 0 || n < 0 || m->len - to < n || m->len - from < n)
        return cw_raise(cx, &cw_type_ValueError, "source, destination, or count out of range");
    memmove(m->data + to, m->data + from, (size_t)n);
    return CW_MK_NONE;
}

static int64_t check_unlocked(cw_ctx *cx, const mapping *m, const char *message) {
    return cw_exports_locked(cx, &m->exports, m) ? cw_raise_i(cx, &cw_type_BufferError, message) : 0;
}

CW_FN(mapping_resize) {
    mapping *m = self.p;
    int64_t size;
    if (read_numbers(cx, m, args, 1, &size) < 0 ||
        check_unlocked(cx, m, "mmap can't resize with extant buffers exported.") < 0)
        return CW_MK_NULL;
    if (m->access == ACCESS_READ || m->access == ACCESS_COPY)
        return cw_raise(cx, &cw_type_TypeError, "mmap can't resize a readonly or copy-on-write memory map.");
    if (size < 0 || INT64_MAX - size < m->offset)
        return cw_raise(cx, &cw_type_ValueError, "new size out of range");
    if (m->fd >= 0 && ftruncate(m->fd, m->offset + size) < 0)
        return failed(cx);
    /* of length 0 the old place stays, too */
    void *data = mremap(m->data, m->exports.viewed ? 0 : (size_t)m->len, (size_t)size, MREMAP_MAYMOVE);
    if (data == MAP_FAILED)
        return failed(cx);
    if (m->exports.viewed)
        retire(cx, m);
    m->data = data;
    m->len = size;
    return CW_MK_NONE;
}

CW_FN(mapping_madvise) {
    mapping *m = self.p;
    int64_t n[3] = {0, 0, m->len};
    if (read_numbers(cx, m, args, nargs, n) < 0)
        return CW_MK_NULL;
    int64_t advice = n[0], start = n[1], size = n[2];
    if (start < 0 || start >= m->len)
        return cw_raise(cx, &cw_type_ValueError, "madvise start out of bounds");
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "madvise length invalid");
    if (size > INT64_MAX - start)
        return cw_raise(cx, &cw_type_OverflowError, "madvise length too large");
    if (size > m->len - start)
        size = m->len - start;
    return madvise(m->data + start, (size_t)size, (int)advice) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(mapping_close_method) {
    if (check_unlocked(cx, self.p, "cannot close exported pointers exist") < 0)
        return CW_MK_NULL;
    mapping_close(cx, self.p);
    return CW_MK_NONE;
}

CW_FN(mapping_enter) {
    return check_open(cx, self.p) < 0 ? CW_MK_NULL : self;
}

static cw_value get_closed(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_BOOL(((mapping *)self.p)->data == NULL);
}

static const cw_method_def mapping_methods[] = {CW_M0("close", mapping_close_method),
                                                CW_MN("find", mapping_find, 1, 3),
                                                CW_MN("rfind", mapping_rfind, 1, 3),
                                                CW_MN("flush", mapping_flush, 0, 2),
                                                CW_MN("madvise", mapping_madvise, 1, 3),
                                                CW_MN("move", mapping_move, 3, 3),
                                                CW_MN("read", mapping_read, 0, 1),
                                                CW_M0("read_byte", mapping_read_byte),
                                                CW_M0("readline", mapping_readline),
                                                CW_M1("resize", mapping_resize),
                                                CW_MN("seek", mapping_seek, 1, 2),
                                                CW_M0("size", mapping_size),
                                                CW_M0("tell", mapping_tell),
                                                CW_M1("write", mapping_write),
                                                CW_M1("write_byte", mapping_write_byte),
                                                CW_M0("__enter__", mapping_enter),
                                                CW_MN("__exit__", mapping_close_method, 0, -1),
                                                CW_M_END};
static const cw_getset_def mapping_getsets[] = {{"closed", get_closed, NULL, NULL, NULL}, {0}};
static cw_type type_mapping = {.type = &cw_type_type,
                               .name = "mmap.mmap",
                               .base = &cw_type_object,
                               .flags = CW_TYPE_BASE | CW_TYPE_HAS_FINALIZER,
                               .basicsize = sizeof(mapping),
                               .weaklist_offset = -1,
                               .methods = mapping_methods,
                               .getsets = mapping_getsets,
                               .repr = mapping_repr,
                               .iter = mapping_iter,
                               .len = mapping_len,
                               .getitem = mapping_getitem,
                               .setitem = mapping_setitem,
                               .getbuffer = mapping_getbuffer,
                               .finalize = mapping_finalize,
                               .new_ = mapping_new};

static int64_t mmap_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {CW_CONSTANT(ACCESS_DEFAULT),
                                            CW_CONSTANT(ACCESS_READ),
                                            CW_CONSTANT(ACCESS_WRITE),
                                            CW_CONSTANT(ACCESS_COPY),
                                            CW_CONSTANT(MAP_SHARED),
                                            CW_CONSTANT(MAP_PRIVATE),
                                            CW_CONSTANT(MAP_ANONYMOUS),
                                            CW_CONSTANT(MAP_DENYWRITE),
                                            CW_CONSTANT(MAP_EXECUTABLE),
                                            CW_CONSTANT(MAP_POPULATE),
                                            CW_CONSTANT(MAP_STACK),
                                            {"MAP_ANON", MAP_ANONYMOUS},
                                            CW_CONSTANT(MAP_NORESERVE),
                                            CW_CONSTANT(PROT_READ),
                                            CW_CONSTANT(PROT_WRITE),
                                            CW_CONSTANT(PROT_EXEC),
                                            CW_CONSTANT(MADV_NORMAL),
                                            CW_CONSTANT(MADV_RANDOM),
                                            CW_CONSTANT(MADV_SEQUENTIAL),
                                            CW_CONSTANT(MADV_WILLNEED),
                                            CW_CONSTANT(MADV_DONTNEED),
                                            CW_CONSTANT(MADV_FREE),
                                            CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0)
        return -1;
    cw_module_set(cx, m, "PAGESIZE", CW_MK_INT(sysconf(_SC_PAGESIZE)));
    cw_module_set(cx, m, "ALLOCATIONGRANULARITY", CW_MK_INT(sysconf(_SC_PAGESIZE)));
    cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_OSError));
    return cw_module_set(cx, m, "mmap", CW_MK_OBJ(&type_mapping));
}

const cw_native_module cw_native_mmap = {"mmap", NULL, mmap_exec, NULL};
