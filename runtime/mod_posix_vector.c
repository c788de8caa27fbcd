/* mod_posix_vector.c: module posix: reads and writes at a position of the file, into and out of several
 * buffers. */
#include <errno.h>
#include <limits.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "descriptor.h"
#include "mod_posix.h"

/* One transfer: its function, descriptor, buffers and position. */
typedef struct Transfer {
    ssize_t (*call)(const struct Transfer *t);
    int fd;
    int flags;    /* of preadv, pwritev */
    int64_t at;   /* position, for those at one */
    int64_t size; /* of the only buffer, or of all */
    uint8_t *data;
    struct iovec *parts;
    int count;
} Transfer;

static ssize_t call_pread(const Transfer *t) {
    return pread(t->fd, t->data, (size_t)t->size, t->at);
}
static ssize_t call_pwrite(const Transfer *t) {
    return pwrite(t->fd, t->data, (size_t)t->size, t->at);
}
static ssize_t call_readv(const Transfer *t) {
    return readv(t->fd, t->parts, t->count);
}
static ssize_t call_writev(const Transfer *t) {
    return writev(t->fd, t->parts, t->count);
}
static ssize_t call_preadv(const Transfer *t) {
    return t->flags ? preadv2(t->fd, t->parts, t->count, t->at, t->flags)
                    : preadv(t->fd, t->parts, t->count, t->at);
}
static ssize_t call_pwritev(const Transfer *t) {
    return t->flags ? pwritev2(t->fd, t->parts, t->count, t->at, t->flags)
                    : pwritev(t->fd, t->parts, t->count, t->at);
}

/* Bytes carried over, or -1 with the exception; signals are handled and the call made again. */
static int64_t run(cw_ctx *cx, const Transfer *t) {
    ssize_t n;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        n = t->call(t);
        CW_WITHOUT_BATON_END(cx);
    } while (n < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (n < 0 && !cx->exc)
        cw_raise_os_error(cx, errno, CW_MK_NULL);
    return n;
}

CW_FN(posix_pread) {
    Transfer t = {.call = call_pread};
    if (cw_posix_int(cx, args[0], &t.fd) < 0 || cw_int_as_i64(cx, args[1], &t.size) < 0 ||
        cw_int_as_i64(cx, args[2], &t.at) < 0)
        return CW_MK_NULL;
    if (t.size < 0)
        return cw_raise_os_error(cx, EINVAL, CW_MK_NULL);
    cw_value bytes = cw_bytes_new(cx, NULL, t.size);
    if (!bytes.tag)
        return bytes;
    t.data = CW_AS_BYTES(bytes)->data;
    int64_t got = run(cx, &t);
    return got < 0 ? CW_MK_NULL : got == t.size ? bytes : cw_bytes_new(cx, t.data, got);
}

CW_FN(posix_pwrite) {
    Transfer t = {.call = call_pwrite};
    cw_buffer buffer;
    if (cw_posix_int(cx, args[0], &t.fd) < 0 || cw_get_buffer(cx, args[1], &buffer, 0) < 0 ||
        cw_int_as_i64(cx, args[2], &t.at) < 0)
        return CW_MK_NULL;
    t.data = buffer.data;
    t.size = buffer.len;
    int64_t put = run(cx, &t);
    return put < 0 ? CW_MK_NULL : CW_MK_INT(put);
}

/* The buffers of a sequence. */
static int64_t fill_parts(cw_ctx *cx, const char *function, cw_value buffers, bool writable, Transfer *t) {
    if (!cw_type_of(buffers)->getitem || CW_IS(buffers, CW_TYPE_DICT))
        return cw_raise_i(cx, &cw_type_TypeError, "%s() arg 2 must be a sequence", function);
    cw_value list = cw_list_from(cx, buffers);
    if (!list.tag)
        return -1;
    int64_t n = CW_AS_LIST(list)->len;
    t->parts = cw_descriptor_parts(cx, list, writable);
    if (!t->parts)
        return -1;
    t->count = n < INT_MAX ? (int)n : INT_MAX;
    return 0;
}

/* function(fd, buffers) or, where there is a position, function(fd, buffers, offset, flags=0). */
static cw_value vector(cw_ctx *cx, const char *function, ssize_t (*call)(const Transfer *), bool reads,
                       const cw_value *args, int64_t nargs) {
    Transfer t = {.call = call};
    if (cw_posix_int(cx, args[0], &t.fd) < 0 || (nargs > 2 && cw_int_as_i64(cx, args[2], &t.at) < 0) ||
        (nargs > 3 && cw_posix_int(cx, args[3], &t.flags) < 0) ||
        fill_parts(cx, function, args[1], reads, &t) < 0)
        return CW_MK_NULL;
    int64_t n = run(cx, &t);
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(posix_readv) {
    return vector(cx, "readv", call_readv, true, args, nargs);
}
CW_FN(posix_writev) {
    return vector(cx, "writev", call_writev, false, args, nargs);
}
CW_FN(posix_preadv) {
    return vector(cx, "preadv", call_preadv, true, args, nargs);
}
CW_FN(posix_pwritev) {
    return vector(cx, "pwritev", call_pwritev, false, args, nargs);
}

/* sendfile(out_fd, in_fd, offset, count); offset None: at in_fd's own position. */
CW_FN(posix_sendfile) {
    static const char *const names[] = {"out_fd", "in_fd", "offset", "count", NULL};
    cw_value v[4];
    int out, in;
    int64_t count;
    off_t at = 0;
    if (cw_args_parse(cx, "sendfile", args, nargs, kwnames, names, 4, -1, v) < 0 ||
        cw_posix_int(cx, v[0], &out) < 0 || cw_posix_int(cx, v[1], &in) < 0 ||
        (v[2].tag != CW_NONE && cw_int_as_i64(cx, v[2], &at) < 0) || cw_int_as_i64(cx, v[3], &count) < 0)
        return CW_MK_NULL;
    ssize_t n;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        n = sendfile(out, in, v[2].tag == CW_NONE ? NULL : &at, (size_t)count);
        CW_WITHOUT_BATON_END(cx);
    } while (n < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (n < 0)
        return cx->exc ? CW_MK_NULL : cw_raise_os_error(cx, errno, CW_MK_NULL);
    return CW_MK_INT(n);
}

const cw_method_def cw_posix_vectors[] = {
    CW_MN("pread", posix_pread, 3, 3),   CW_MN("pwrite", posix_pwrite, 3, 3),
    CW_MN("readv", posix_readv, 2, 2),   CW_MN("writev", posix_writev, 2, 2),
    CW_MN("preadv", posix_preadv, 3, 4), CW_MN("pwritev", posix_pwritev, 3, 4),
    CW_MK("sendfile", posix_sendfile),   CW_M_END};
