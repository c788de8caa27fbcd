/* mod_posix_path.c: module posix: arguments that name a file or are numbers, and what calls of the system
 * say. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>

#include "mod_posix.h"

int64_t cw_posix_int(cw_ctx *cx, cw_value v, int *out) {
    int64_t n;
    if (cw_int_as_c_int(cx, v, &n) < 0)
        return -1;
    *out = (int)n;
    return 0;
}

int64_t cw_posix_ints(cw_ctx *cx, const cw_value *v, int n, int *out) {
    for (int i = 0; i < n; i++)
        if (cw_posix_int(cx, v[i], &out[i]) < 0)
            return -1;
    return 0;
}

int64_t cw_posix_only(cw_ctx *cx, const char *function, const char *name, const cw_value *args, int64_t nargs,
                      cw_tuple *kwnames, cw_value *out) {
    const char *const names[] = {name, NULL};
    return cw_args_parse(cx, function, args, nargs, kwnames, names, 1, -1, out);
}

cw_value cw_posix_number(cw_ctx *cx, int64_t number) {
    return number < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_INT(number);
}

cw_value cw_posix_result(cw_ctx *cx, int64_t status) {
    return status < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_NONE;
}

cw_value cw_posix_status_error(cw_ctx *cx, int error) {
    return error ? cw_raise_os_error(cx, error, CW_MK_NULL) : CW_MK_NONE;
}

/* A descriptor as an argument; ints beyond C's range are named after what they are. */
static int64_t descriptor(cw_ctx *cx, cw_value v, int *out) {
    int64_t n;
    cw_value index = cw_number_index(cx, v);
    if (!index.tag)
        return -1;
    if (index.tag != CW_INT && index.tag != CW_BOOL)
        n = cw_object_truth(cx, cw_object_compare(cx, CW_CMP_LT, index, CW_MK_INT(0))) ? INT64_MIN
                                                                                       : INT64_MAX;
    else
        n = index.i;
    if (n > INT_MAX)
        return cw_raise_i(cx, &cw_type_OverflowError, "fd is greater than maximum");
    if (n < INT_MIN)
        return cw_raise_i(cx, &cw_type_OverflowError, "fd is less than minimum");
    *out = (int)n;
    return 0;
}

static int64_t wrong_type(cw_ctx *cx, const char *function, const char *argument, int forms, cw_value v) {
    const char *wanted = forms == (CW_PATH_FD | CW_PATH_NONE) ? "string, bytes, os.PathLike, integer or None"
                         : forms == CW_PATH_FD                ? "string, bytes, os.PathLike or integer"
                         : forms == CW_PATH_NONE              ? "string, bytes, os.PathLike or None"
                                                              : "string, bytes or os.PathLike";
    return cw_raise_i(cx, &cw_type_TypeError, "%s: %s should be %s, not %T", function, argument, wanted, &v);
}

int64_t cw_posix_path(cw_ctx *cx, const char *function, const char *argument, int forms, cw_value v,
                      cw_posix_path_arg *out) {
    CW_STATIC_NAME(fspath_name, "__fspath__");
    *out = (cw_posix_path_arg){.given = v, .fd = -1, .dir = AT_FDCWD};
    if (!v.tag || v.tag == CW_NONE)
        if (forms & CW_PATH_NONE) {
            out->name = ".";
            out->given = CW_MK_NULL;
            return 0;
        }
    if (!CW_IS(v, CW_TYPE_STR) && !CW_IS(v, CW_TYPE_BYTES)) {
        if ((forms & CW_PATH_FD) && cw_type_of(v)->index) {
            out->text = v;
            return descriptor(cx, v, &out->fd);
        }
        if (!cw_lookup_special(cx, v, &fspath_name).tag)
            return cx->exc ? -1 : wrong_type(cx, function, argument, forms, v);
    }
    out->text = cw_fspath(cx, v);
    if (!out->text.tag)
        return -1;
    if (CW_IS(out->text, CW_TYPE_BYTES) &&
        (int64_t)strlen((char *)CW_AS_BYTES(out->text)->data) != CW_AS_BYTES(out->text)->len)
        return cw_raise_i(cx, &cw_type_ValueError, "%s: embedded null character in %s", function, argument);
    return cw_fs_path(cx, out->text, &out->name).tag ? 0 : -1;
}

int64_t cw_posix_dir_fd(cw_ctx *cx, cw_value v, int *dir) {
    *dir = AT_FDCWD;
    if (!v.tag || v.tag == CW_NONE)
        return 0;
    if (!cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "argument should be integer or None, not %T", &v);
    return descriptor(cx, v, dir);
}

int64_t cw_posix_path_in(cw_ctx *cx, const char *function, int forms, cw_value v, cw_value dir_fd,
                         cw_posix_path_arg *out) {
    if (cw_posix_path(cx, function, "path", forms, v, out) < 0 || cw_posix_dir_fd(cx, dir_fd, &out->dir) < 0)
        return -1;
    if (out->fd >= 0 && out->dir != AT_FDCWD)
        return cw_raise_i(cx, &cw_type_ValueError, "%s: can't specify dir_fd without matching path",
                          function);
    return 0;
}
