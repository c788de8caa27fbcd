/* mod_posix_transfer.c: module posix: what else is done with descriptors: copies inside the system, locks,
 * advice, files without names; owners and devices. */
#include <errno.h>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "descriptor.h"
#include "mod_posix.h"

/* ---------------------------------------------------------------- copies */

typedef struct Copy {
    int from, to;
    int64_t count;
    off_t from_at, to_at;
    off_t *from_where, *to_where; /* NULL: where the files are */
    int flags;
} Copy;

static ssize_t call_copy_file_range(const Copy *c) {
    return copy_file_range(c->from, c->from_where, c->to, c->to_where, (size_t)c->count, 0);
}
static ssize_t call_splice(const Copy *c) {
    return splice(c->from, c->from_where, c->to, c->to_where, (size_t)c->count, (unsigned)c->flags);
}

static int64_t offset(cw_ctx *cx, cw_value v, off_t *at, off_t **where) {
    int64_t n;
    if (!v.tag || v.tag == CW_NONE)
        return 0;
    if (cw_int_as_i64(cx, v, &n) < 0)
        return -1;
    *at = n;
    *where = at;
    return 0;
}

static cw_value copy(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                     const char *const *names, ssize_t (*call)(const Copy *c)) {
    cw_value v[6] = {{0}};
    Copy c = {.flags = 0};
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 3, -1, v) < 0 ||
        cw_posix_int(cx, v[0], &c.from) < 0 || cw_posix_int(cx, v[1], &c.to) < 0 ||
        cw_int_as_i64(cx, v[2], &c.count) < 0 || offset(cx, v[3], &c.from_at, &c.from_where) < 0 ||
        offset(cx, v[4], &c.to_at, &c.to_where) < 0 || (v[5].tag && cw_posix_int(cx, v[5], &c.flags) < 0))
        return CW_MK_NULL;
    if (c.count < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative value for 'count' not allowed");
    ssize_t n;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        n = call(&c);
        CW_WITHOUT_BATON_END(cx);
    } while (n < 0 && errno == EINTR && cw_check_events(cx) == 0);
    return cx->exc ? CW_MK_NULL : cw_posix_number(cx, n);
}

CW_FN(posix_copy_file_range) {
    static const char *const names[] = {"src", "dst", "count", "offset_src", "offset_dst", NULL};
    return copy(cx, "copy_file_range", args, nargs, kwnames, names, call_copy_file_range);
}

CW_FN(posix_splice) {
    static const char *const names[] = {"src", "dst", "count", "offset_src", "offset_dst", "flags", NULL};
    return copy(cx, "splice", args, nargs, kwnames, names, call_splice);
}

/* ---------------------------------------------------------------- one descriptor */

/* The only argument of the function, an int or something with fileno(). */
static int64_t descriptor_argument(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    static const char *const names[] = {"fd", NULL};
    cw_value v;
    return cw_args_parse(cx, name, args, nargs, kwnames, names, 1, -1, &v) < 0 ? -1 : cw_descriptor(cx, v);
}

CW_FN(posix_fchdir) {
    int64_t fd = descriptor_argument(cx, "fchdir", args, nargs, kwnames);
    return fd < 0 ? CW_MK_NULL : cw_posix_result(cx, fchdir((int)fd));
}

CW_FN(posix_fdatasync) {
    int64_t fd = descriptor_argument(cx, "fdatasync", args, nargs, kwnames);
    return fd < 0 ? CW_MK_NULL : cw_posix_result(cx, fdatasync((int)fd));
}

CW_FN(posix_fchmod) {
    static const char *const names[] = {"fd", "mode", NULL};
    cw_value v[2];
    int a[2];
    if (cw_args_parse(cx, "fchmod", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_ints(cx, v, 2, a) < 0)
        return CW_MK_NULL;
    return cw_posix_result(cx, fchmod(a[0], (mode_t)a[1]));
}

CW_FN(posix_fchown) {
    static const char *const names[] = {"fd", "uid", "gid", NULL};
    cw_value v[3];
    int fd;
    uint32_t user, group;
    if (cw_args_parse(cx, "fchown", args, nargs, kwnames, names, 3, -1, v) < 0 ||
        cw_posix_int(cx, v[0], &fd) < 0 || cw_posix_id(cx, v[1], "uid", &user) < 0 ||
        cw_posix_id(cx, v[2], "gid", &group) < 0)
        return CW_MK_NULL;
    return cw_posix_result(cx, fchown(fd, user, group));
}

CW_FN(posix_closerange) {
    int a[2];
    if (cw_posix_ints(cx, args, 2, a) < 0)
        return CW_MK_NULL;
    if (a[0] < 0)
        a[0] = 0;
    if (a[1] > a[0] && close_range((unsigned)a[0], (unsigned)a[1] - 1, 0) < 0)
        for (int fd = a[0]; fd < a[1]; fd++)
            close(fd);
    return CW_MK_NONE;
}

CW_FN(posix_lockf) {
    int a[2], status;
    int64_t length;
    if (cw_posix_ints(cx, args, 2, a) < 0 || cw_int_as_i64(cx, args[2], &length) < 0)
        return CW_MK_NULL;
    CW_WITHOUT_BATON_BEGIN(cx);
    status = lockf(a[0], a[1], length);
    CW_WITHOUT_BATON_END(cx);
    return cw_posix_result(cx, status);
}

CW_FN(posix_posix_fadvise) {
    int fd, advice;
    int64_t at, length;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &at) < 0 ||
        cw_int_as_i64(cx, args[2], &length) < 0 || cw_posix_int(cx, args[3], &advice) < 0)
        return CW_MK_NULL;
    return cw_posix_status_error(cx, posix_fadvise(fd, at, length, advice));
}

CW_FN(posix_posix_fallocate) {
    int fd;
    int64_t at, length;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &at) < 0 ||
        cw_int_as_i64(cx, args[2], &length) < 0)
        return CW_MK_NULL;
    return cw_posix_status_error(cx, posix_fallocate(fd, at, length));
}

/* ---------------------------------------------------------------- descriptors without files, random bytes */

CW_FN(posix_memfd_create) {
    static const char *const names[] = {"name", "flags", NULL};
    cw_value v[2];
    char *name;
    int flags = MFD_CLOEXEC;
    if (cw_args_parse(cx, "memfd_create", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        !(name = cw_fs_text(cx, v[0])) || (v[1].tag && cw_posix_int(cx, v[1], &flags) < 0))
        return CW_MK_NULL;
    return cw_posix_number(cx, memfd_create(name, (unsigned)flags));
}

CW_FN(posix_eventfd) {
    static const char *const names[] = {"initval", "flags", NULL};
    cw_value v[2];
    int64_t start;
    int flags = EFD_CLOEXEC;
    if (cw_args_parse(cx, "eventfd", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_int_as_i64(cx, v[0], &start) < 0 || (v[1].tag && cw_posix_int(cx, v[1], &flags) < 0))
        return CW_MK_NULL;
    return cw_posix_number(cx, eventfd((unsigned)start, flags));
}

CW_FN(posix_eventfd_read) {
    static const char *const names[] = {"fd", NULL};
    cw_value v;
    eventfd_t n;
    int fd, status;
    if (cw_args_parse(cx, "eventfd_read", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_posix_int(cx, v, &fd) < 0)
        return CW_MK_NULL;
    CW_WITHOUT_BATON_BEGIN(cx);
    status = eventfd_read(fd, &n);
    CW_WITHOUT_BATON_END(cx);
    return status < 0 ? cw_posix_result(cx, -1) : cw_int_from_u64(cx, n);
}

CW_FN(posix_eventfd_write) {
    static const char *const names[] = {"fd", "value", NULL};
    cw_value v[2];
    int64_t n;
    int fd, status;
    if (cw_args_parse(cx, "eventfd_write", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_int(cx, v[0], &fd) < 0 || cw_int_as_i64(cx, v[1], &n) < 0)
        return CW_MK_NULL;
    CW_WITHOUT_BATON_BEGIN(cx);
    status = eventfd_write(fd, (eventfd_t)n);
    CW_WITHOUT_BATON_END(cx);
    return cw_posix_result(cx, status);
}

CW_FN(posix_getrandom) {
    static const char *const names[] = {"size", "flags", NULL};
    cw_value v[2];
    int64_t size;
    int flags = 0;
    if (cw_args_parse(cx, "getrandom", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_int_as_i64(cx, v[0], &size) < 0 || (v[1].tag && cw_posix_int(cx, v[1], &flags) < 0))
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise_os_error(cx, EINVAL, CW_MK_NULL);
    cw_value bytes = cw_bytes_new(cx, NULL, size);
    if (!bytes.tag)
        return bytes;
    ssize_t n = getrandom(CW_AS_BYTES(bytes)->data, (size_t)size, (unsigned)flags);
    return n < 0       ? cw_posix_result(cx, -1)
           : n == size ? bytes
                       : cw_bytes_new(cx, CW_AS_BYTES(bytes)->data, n);
}

CW_FN(posix_sync) {
    CW_WITHOUT_BATON_BEGIN(cx);
    sync();
    CW_WITHOUT_BATON_END(cx);
    return CW_MK_NONE;
}

/* ---------------------------------------------------------------- owners, devices */

CW_FN(posix_lchown) {
    static const char *const names[] = {"path", "uid", "gid", NULL};
    cw_value v[3];
    cw_posix_path_arg p;
    uint32_t user, group;
    if (cw_args_parse(cx, "lchown", args, nargs, kwnames, names, 3, -1, v) < 0 ||
        cw_posix_path(cx, "lchown", "path", 0, v[0], &p) < 0 || cw_posix_id(cx, v[1], "uid", &user) < 0 ||
        cw_posix_id(cx, v[2], "gid", &group) < 0)
        return CW_MK_NULL;
    return lchown(p.name, user, group) < 0 ? cw_raise_os_error(cx, errno, p.given) : CW_MK_NONE;
}

CW_FN(posix_chroot) {
    static const char *const names[] = {"path", NULL};
    cw_value v;
    cw_posix_path_arg p;
    if (cw_args_parse(cx, "chroot", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_posix_path(cx, "chroot", "path", 0, v, &p) < 0)
        return CW_MK_NULL;
    return chroot(p.name) < 0 ? cw_raise_os_error(cx, errno, p.given) : CW_MK_NONE;
}

CW_FN(posix_mknod) {
    static const char *const names[] = {"path", "mode", "device", "dir_fd", NULL};
    cw_value v[4];
    cw_posix_path_arg p;
    int mode = 0600;
    int64_t device = 0;
    if (cw_args_parse(cx, "mknod", args, nargs, kwnames, names, 1, 3, v) < 0 ||
        cw_posix_path_in(cx, "mknod", 0, v[0], v[3], &p) < 0 ||
        (v[1].tag && cw_posix_int(cx, v[1], &mode) < 0) || (v[2].tag && cw_int_as_i64(cx, v[2], &device) < 0))
        return CW_MK_NULL;
    return mknodat(p.dir, p.name, (mode_t)mode, (dev_t)device) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL)
                                                                   : CW_MK_NONE;
}

CW_FN(posix_major) {
    int64_t device;
    return cw_int_as_i64(cx, args[0], &device) < 0 ? CW_MK_NULL : CW_MK_INT(major((dev_t)device));
}

CW_FN(posix_minor) {
    int64_t device;
    return cw_int_as_i64(cx, args[0], &device) < 0 ? CW_MK_NULL : CW_MK_INT(minor((dev_t)device));
}

CW_FN(posix_makedev) {
    int a[2];
    return cw_posix_ints(cx, args, 2, a) < 0 ? CW_MK_NULL
                                             : cw_int_from_u64(cx, makedev((unsigned)a[0], (unsigned)a[1]));
}

const cw_method_def cw_posix_transfers[] = {CW_MK("copy_file_range", posix_copy_file_range),
                                            CW_MK("splice", posix_splice),
                                            CW_MK("fchdir", posix_fchdir),
                                            CW_MK("fdatasync", posix_fdatasync),
                                            CW_MK("fchmod", posix_fchmod),
                                            CW_MK("fchown", posix_fchown),
                                            CW_MN("closerange", posix_closerange, 2, 2),
                                            CW_MN("lockf", posix_lockf, 3, 3),
                                            CW_MN("posix_fadvise", posix_posix_fadvise, 4, 4),
                                            CW_MN("posix_fallocate", posix_posix_fallocate, 3, 3),
                                            CW_MK("memfd_create", posix_memfd_create),
                                            CW_MK("eventfd", posix_eventfd),
                                            CW_MK("eventfd_read", posix_eventfd_read),
                                            CW_MK("eventfd_write", posix_eventfd_write),
                                            CW_MK("getrandom", posix_getrandom),
                                            CW_M0("sync", posix_sync),
                                            CW_MK("lchown", posix_lchown),
                                            CW_MK("chroot", posix_chroot),
                                            CW_MK("mknod", posix_mknod),
                                            CW_M1("major", posix_major),
                                            CW_M1("minor", posix_minor),
                                            CW_MN("makedev", posix_makedev, 2, 2),
                                            CW_M_END};
