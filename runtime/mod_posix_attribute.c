/* mod_posix_attribute.c: module posix: extended attributes of files. */
#include <errno.h>
#include <linux/limits.h>
#include <sys/xattr.h>

#include "mod_posix.h"

/* The arguments path and follow_symlinks. */
static int64_t file_argument(cw_ctx *cx, const char *name, int forms, cw_value path, cw_value follow,
                             cw_posix_path_arg *p, bool *follows) {
    if (cw_posix_path(cx, name, "path", forms, path, p) < 0)
        return -1;
    int64_t yes = follow.tag ? cw_object_truth(cx, follow) : 1;
    *follows = yes > 0;
    if (!yes && !p->name)
        return cw_raise_i(cx, &cw_type_ValueError, "%s: cannot use fd and follow_symlinks together", name);
    return yes < 0 ? -1 : 0;
}

/* `read` is called until its buffer is large enough for what there is. */
static cw_value read_all(cw_ctx *cx, const cw_posix_path_arg *p, bool follows, const char *attribute,
                         ssize_t (*read)(const cw_posix_path_arg *p, bool follows, const char *attribute,
                                         char *to, size_t size)) {
    for (size_t size = 256; size <= XATTR_SIZE_MAX; size *= 16) {
        char *data = cw_alloc_atomic(cx, (int64_t)size);
        ssize_t n = read(p, follows, attribute, data, size);
        if (n >= 0)
            return cw_bytes_new(cx, data, n);
        if (errno != ERANGE)
            break;
    }
    return cw_raise_os_error(cx, errno, p->given);
}

static ssize_t read_value(const cw_posix_path_arg *p, bool follows, const char *attribute, char *to,
                          size_t size) {
    return !p->name  ? fgetxattr(p->fd, attribute, to, size)
           : follows ? getxattr(p->name, attribute, to, size)
                     : lgetxattr(p->name, attribute, to, size);
}

static ssize_t read_list(const cw_posix_path_arg *p, bool follows, const char *attribute, char *to,
                         size_t size) {
    (void)attribute;
    return !p->name  ? flistxattr(p->fd, to, size)
           : follows ? listxattr(p->name, to, size)
                     : llistxattr(p->name, to, size);
}

/* (path, attribute, *, follow_symlinks=True) */
static int64_t named_arguments(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames, cw_posix_path_arg *p, cw_posix_path_arg *attribute,
                               bool *follows) {
    static const char *const names[] = {"path", "attribute", "follow_symlinks", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, function, args, nargs, kwnames, names, 2, 2, v) < 0 ||
        file_argument(cx, function, CW_PATH_FD, v[0], v[2], p, follows) < 0)
        return -1;
    return cw_posix_path(cx, function, "attribute", 0, v[1], attribute);
}

CW_FN(posix_getxattr) {
    cw_posix_path_arg p, attribute;
    bool follows;
    if (named_arguments(cx, "getxattr", args, nargs, kwnames, &p, &attribute, &follows) < 0)
        return CW_MK_NULL;
    return read_all(cx, &p, follows, attribute.name, read_value);
}

CW_FN(posix_setxattr) {
    static const char *const names[] = {"path", "attribute", "value", "flags", "follow_symlinks", NULL};
    cw_value v[5];
    cw_posix_path_arg p, attribute;
    cw_buffer value;
    bool follows;
    int flags = 0;
    if (cw_args_parse(cx, "setxattr", args, nargs, kwnames, names, 3, 4, v) < 0 ||
        file_argument(cx, "setxattr", CW_PATH_FD, v[0], v[4], &p, &follows) < 0 ||
        cw_posix_path(cx, "setxattr", "attribute", 0, v[1], &attribute) < 0 ||
        cw_get_buffer(cx, v[2], &value, 0) < 0 || (v[3].tag && cw_posix_int(cx, v[3], &flags) < 0))
        return CW_MK_NULL;
    size_t size = (size_t)value.len;
    int status = !p.name   ? fsetxattr(p.fd, attribute.name, value.data, size, flags)
                 : follows ? setxattr(p.name, attribute.name, value.data, size, flags)
                           : lsetxattr(p.name, attribute.name, value.data, size, flags);
    return status < 0 ? cw_raise_os_error(cx, errno, p.given) : CW_MK_NONE;
}

CW_FN(posix_removexattr) {
    cw_posix_path_arg p, attribute;
    bool follows;
    if (named_arguments(cx, "removexattr", args, nargs, kwnames, &p, &attribute, &follows) < 0)
        return CW_MK_NULL;
    int status = !p.name   ? fremovexattr(p.fd, attribute.name)
                 : follows ? removexattr(p.name, attribute.name)
                           : lremovexattr(p.name, attribute.name);
    return status < 0 ? cw_raise_os_error(cx, errno, p.given) : CW_MK_NONE;
}

CW_FN(posix_listxattr) {
    static const char *const names[] = {"path", "follow_symlinks", NULL};
    cw_value v[2];
    cw_posix_path_arg p;
    bool follows;
    if (cw_args_parse(cx, "listxattr", args, nargs, kwnames, names, 0, 1, v) < 0 ||
        file_argument(cx, "listxattr", CW_PATH_FD | CW_PATH_NONE, v[0], v[1], &p, &follows) < 0)
        return CW_MK_NULL;
    cw_value all = read_all(cx, &p, follows, NULL, read_list), list = cw_list_new(cx, 0);
    if (!all.tag)
        return all;
    const char *at = (char *)CW_AS_BYTES(all)->data, *end = at + CW_AS_BYTES(all)->len;
    for (; at < end; at += strlen(at) + 1) /* each name ends with a NUL */
        cw_list_append(cx, list.p, cw_fs_decode(cx, at));
    return list;
}

const cw_method_def cw_posix_attributes[] = {
    CW_MK("getxattr", posix_getxattr), CW_MK("setxattr", posix_setxattr),
    CW_MK("removexattr", posix_removexattr), CW_MK("listxattr", posix_listxattr), CW_M_END};
