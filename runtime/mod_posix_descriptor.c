/* mod_posix_descriptor.c: module posix: file descriptors. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "descriptor.h"
#include "mod_posix.h"

static cw_value failed(cw_ctx *cx) {
    return cw_raise_os_error(cx, errno, CW_MK_NULL);
}

CW_FN(posix_open) {
    static const char *const names[] = {"path", "flags", "mode", "dir_fd", NULL};
    cw_value v[4];
    cw_posix_path_arg p;
    int flags, mode = 0777;
    if (cw_args_parse(cx, "open", args, nargs, kwnames, names, 2, 3, v) < 0 ||
        cw_posix_path_in(cx, "open", 0, v[0], v[3], &p) < 0 || cw_posix_int(cx, v[1], &flags) < 0 ||
        (v[2].tag && cw_posix_int(cx, v[2], &mode) < 0))
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    int fd;
    do
        fd = openat(p.dir, p.name, flags | O_CLOEXEC, (mode_t)mode);
    while (fd < 0 && cw_descriptors_freed(cx, errno));
    return fd < 0 ? cw_raise_os_error(cx, errno, v[0]) : CW_MK_INT(fd);
}

CW_FN(posix_close) {
    cw_value v;
    if (cw_posix_only(cx, "close", "fd", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    int fd;
    if (cw_posix_int(cx, v, &fd) < 0)
        return CW_MK_NULL;
    return close(fd) < 0 && errno != EINTR ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_read) {
    int fd;
    int64_t n;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise_os_error(cx, EINVAL, CW_MK_NULL);
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    if (!bytes.tag)
        return bytes;
    ssize_t got;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        got = read(fd, CW_AS_BYTES(bytes)->data, (size_t)n);
        CW_WITHOUT_BATON_END(cx);
    } while (got < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (got < 0)
        return cx->exc ? CW_MK_NULL : failed(cx);
    return got == n ? bytes : cw_bytes_new(cx, CW_AS_BYTES(bytes)->data, got);
}

CW_FN(posix_write) {
    int fd;
    cw_buffer buffer;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_get_buffer(cx, args[1], &buffer, 0) < 0)
        return CW_MK_NULL;
    ssize_t put;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        put = write(fd, buffer.data, (size_t)buffer.len);
        CW_WITHOUT_BATON_END(cx);
    } while (put < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (put < 0)
        return cx->exc ? CW_MK_NULL : failed(cx);
    return CW_MK_INT(put);
}

CW_FN(posix_lseek) {
    int fd, whence;
    int64_t offset;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &offset) < 0 ||
        cw_posix_int(cx, args[2], &whence) < 0)
        return CW_MK_NULL;
    off_t at = lseek(fd, offset, whence);
    return at < 0 ? failed(cx) : CW_MK_INT(at);
}

CW_FN(posix_isatty) {
    int fd;
    return cw_posix_int(cx, args[0], &fd) < 0 ? CW_MK_NULL : CW_MK_BOOL(isatty(fd));
}

CW_FN(posix_fsync) {
    cw_value v;
    if (cw_posix_only(cx, "fsync", "fd", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    int64_t fd = cw_descriptor(cx, v);
    if (fd < 0)
        return CW_MK_NULL;
    return fsync((int)fd) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_dup) {
    int fd;
    if (cw_posix_int(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    int copy;
    do
        copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    while (copy < 0 && cw_descriptors_freed(cx, errno));
    return copy < 0 ? failed(cx) : CW_MK_INT(copy);
}

CW_FN(posix_dup2) {
    static const char *const names[] = {"fd", "fd2", "inheritable", NULL};
    cw_value v[3];
    int from, to;
    if (cw_args_parse(cx, "dup2", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_int(cx, v[0], &from) < 0 || cw_posix_int(cx, v[1], &to) < 0)
        return CW_MK_NULL;
    int64_t inheritable = v[2].tag ? cw_object_truth(cx, v[2]) : 1;
    if (inheritable < 0)
        return CW_MK_NULL;
    int status = inheritable || from == to ? dup2(from, to) : dup3(from, to, O_CLOEXEC);
    return status < 0 ? failed(cx) : CW_MK_INT(status);
}

static cw_value make_pipe(cw_ctx *cx, int flags) {
    int ends[2], status;
    do
        status = pipe2(ends, flags);
    while (status < 0 && cw_descriptors_freed(cx, errno));
    return status < 0 ? failed(cx) : cw_tuple2(cx, CW_MK_INT(ends[0]), CW_MK_INT(ends[1]));
}

CW_FN(posix_pipe) {
    return make_pipe(cx, O_CLOEXEC);
}

CW_FN(posix_pipe2) {
    int flags;
    return cw_posix_int(cx, args[0], &flags) < 0 ? CW_MK_NULL : make_pipe(cx, flags);
}

/* One bit of what fcntl(fd, get) tells: whether it is set. */
static cw_value get_flag(cw_ctx *cx, cw_value descriptor, int get, int bit) {
    int fd;
    if (cw_posix_int(cx, descriptor, &fd) < 0)
        return CW_MK_NULL;
    int flags = fcntl(fd, get);
    return flags < 0 ? failed(cx) : CW_MK_BOOL((flags & bit) != 0);
}

/* Sets the bit, or clears it. */
static cw_value set_flag(cw_ctx *cx, cw_value descriptor, int get, int set, int bit, bool on) {
    int fd;
    if (cw_posix_int(cx, descriptor, &fd) < 0)
        return CW_MK_NULL;
    int flags = fcntl(fd, get);
    if (flags < 0 || fcntl(fd, set, on ? flags | bit : flags & ~bit) < 0)
        return failed(cx);
    return CW_MK_NONE;
}

CW_FN(posix_get_blocking) {
    cw_value is = get_flag(cx, args[0], F_GETFL, O_NONBLOCK);
    return is.tag ? CW_MK_BOOL(!is.i) : is;
}

CW_FN(posix_set_blocking) {
    int64_t blocking = cw_object_truth(cx, args[1]);
    return blocking < 0 ? CW_MK_NULL : set_flag(cx, args[0], F_GETFL, F_SETFL, O_NONBLOCK, !blocking);
}

CW_FN(posix_get_inheritable) {
    cw_value is = get_flag(cx, args[0], F_GETFD, FD_CLOEXEC);
    return is.tag ? CW_MK_BOOL(!is.i) : is;
}

CW_FN(posix_set_inheritable) {
    int64_t inherited = cw_object_truth(cx, args[1]);
    return inherited < 0 ? CW_MK_NULL : set_flag(cx, args[0], F_GETFD, F_SETFD, FD_CLOEXEC, !inherited);
}

CW_FN(posix_ftruncate) {
    int fd;
    int64_t size;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &size) < 0)
        return CW_MK_NULL;
    return ftruncate(fd, size) < 0 ? failed(cx) : CW_MK_NONE;
}

const cw_method_def cw_posix_descriptors[] = {CW_MK("open", posix_open),
                                              CW_MK("close", posix_close),
                                              CW_MN("read", posix_read, 2, 2),
                                              CW_MN("write", posix_write, 2, 2),
                                              CW_MN("lseek", posix_lseek, 3, 3),
                                              CW_M1("isatty", posix_isatty),
                                              CW_MK("fsync", posix_fsync),
                                              CW_M1("dup", posix_dup),
                                              CW_MK("dup2", posix_dup2),
                                              CW_M0("pipe", posix_pipe),
                                              CW_M1("pipe2", posix_pipe2),
                                              CW_MN("ftruncate", posix_ftruncate, 2, 2),
                                              CW_M1("get_blocking", posix_get_blocking),
                                              CW_MN("set_blocking", posix_set_blocking, 2, 2),
                                              CW_M1("get_inheritable", posix_get_inheritable),
                                              CW_MN("set_inheritable", posix_set_inheritable, 2, 2),
                                              CW_M_END};
