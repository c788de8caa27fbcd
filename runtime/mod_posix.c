/* mod_posix.c: module posix: files and directories by name, and the module itself; os.py wraps it. The other
 * functions are in the mod_posix_*.c files, each of which says which. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "mod_posix.h"
#include "module_tables.h"
#include "seconds.h"

/* Result of a system call that names one path. */
static cw_value done(cw_ctx *cx, int status, const cw_posix_path_arg *path) {
    return status < 0 ? cw_raise_os_error(cx, errno, path->given) : CW_MK_NONE;
}

/* A truth value that is there or not. */
static int64_t option(cw_ctx *cx, cw_value v, int64_t otherwise) {
    return v.tag ? cw_object_truth(cx, v) : otherwise;
}

static cw_value text_like(cw_ctx *cx, cw_value model, const char *s) {
    return CW_IS(model, CW_TYPE_BYTES) ? cw_bytes_new(cx, s, (int64_t)strlen(s)) : cw_fs_decode(cx, s);
}

/* OSError with two names: [Errno 2] ...: 'a' -> 'b' */
static cw_value two_names_error(cw_ctx *cx, int number, cw_value a, cw_value b) {
    cw_value args[5] = {CW_MK_INT(number), cw_str_new(cx, strerror(number), -1), a, CW_MK_NONE, b};
    cw_value e = cw_call(cx, CW_MK_OBJ(&cw_type_OSError), args, 5, NULL);
    if (e.tag)
        cw_raise_value(cx, e, CW_MK_NULL);
    return CW_MK_NULL;
}

/* ---------------------------------------------------------------- directories */

CW_FN(posix_getcwd) {
    char path[PATH_MAX];
    return getcwd(path, sizeof path) ? cw_fs_decode(cx, path) : cw_raise_os_error(cx, errno, CW_MK_NULL);
}

CW_FN(posix_getcwdb) {
    char path[PATH_MAX];
    return getcwd(path, sizeof path) ? cw_bytes_new(cx, path, (int64_t)strlen(path))
                                     : cw_raise_os_error(cx, errno, CW_MK_NULL);
}

CW_FN(posix_chdir) {
    static const char *const names[] = {"path", NULL};
    cw_value v;
    cw_posix_path_arg p;
    if (cw_args_parse(cx, "chdir", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_posix_path(cx, "chdir", "path", CW_PATH_FD, v, &p) < 0)
        return CW_MK_NULL;
    return done(cx, p.name ? chdir(p.name) : fchdir(p.fd), &p);
}

CW_FN(posix_listdir) {
    static const char *const names[] = {"path", NULL};
    cw_value v;
    cw_posix_path_arg p;
    if (cw_args_parse(cx, "listdir", args, nargs, kwnames, names, 0, -1, &v) < 0 ||
        cw_posix_path(cx, "listdir", "path", CW_PATH_FD | CW_PATH_NONE, v, &p) < 0)
        return CW_MK_NULL;
    DIR *d = cw_posix_opendir(cx, &p);
    if (!d)
        return cw_raise_os_error(cx, errno, p.given.tag ? p.given : cw_str_new(cx, ".", 1));
    cw_value list = cw_list_new(cx, 0);
    struct dirent *e;
    while ((e = readdir(d)))
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            cw_list_append(cx, list.p, text_like(cx, p.text, e->d_name));
    closedir(d);
    return list;
}

/* Arguments (path, mode, *, dir_fd) of the function of that name. 0 or -1. */
static int64_t path_and_mode(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames, cw_posix_path_arg *p, int *mode) {
    static const char *const names[] = {"path", "mode", "dir_fd", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, 2, v) < 0 ||
        cw_posix_path_in(cx, name, 0, v[0], v[2], p) < 0)
        return -1;
    return v[1].tag ? cw_posix_int(cx, v[1], mode) : 0;
}

CW_FN(posix_mkdir) {
    cw_posix_path_arg p;
    int mode = 0777;
    if (path_and_mode(cx, "mkdir", args, nargs, kwnames, &p, &mode) < 0)
        return CW_MK_NULL;
    return done(cx, mkdirat(p.dir, p.name, (mode_t)mode), &p);
}

/* Errors do not name the file. */
CW_FN(posix_mkfifo) {
    cw_posix_path_arg p;
    int mode = 0666;
    if (path_and_mode(cx, "mkfifo", args, nargs, kwnames, &p, &mode) < 0)
        return CW_MK_NULL;
    return mkfifoat(p.dir, p.name, (mode_t)mode) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_NONE;
}

/* ---------------------------------------------------------------- one path */

/* unlinkat with the given flags, whose function is called `name`. */
static cw_value remove_path(cw_ctx *cx, const char *name, int flags, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    static const char *const names[] = {"path", "dir_fd", NULL};
    cw_value v[2];
    cw_posix_path_arg p;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_posix_path_in(cx, name, 0, v[0], v[1], &p) < 0)
        return CW_MK_NULL;
    return done(cx, unlinkat(p.dir, p.name, flags), &p);
}

CW_FN(posix_rmdir) {
    return remove_path(cx, "rmdir", AT_REMOVEDIR, args, nargs, kwnames);
}
CW_FN(posix_unlink) {
    return remove_path(cx, "unlink", 0, args, nargs, kwnames);
}
CW_FN(posix_remove) {
    return remove_path(cx, "remove", 0, args, nargs, kwnames);
}

CW_FN(posix_readlink) {
    static const char *const names[] = {"path", "dir_fd", NULL};
    cw_value v[2];
    cw_posix_path_arg p;
    char target[PATH_MAX];
    if (cw_args_parse(cx, "readlink", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_posix_path_in(cx, "readlink", 0, v[0], v[1], &p) < 0)
        return CW_MK_NULL;
    ssize_t n = readlinkat(p.dir, p.name, target, sizeof target - 1);
    if (n < 0)
        return done(cx, -1, &p);
    target[n] = 0;
    return text_like(cx, p.text, target);
}

CW_FN(posix_chmod) {
    static const char *const names[] = {"path", "mode", "dir_fd", "follow_symlinks", NULL};
    cw_value v[4];
    cw_posix_path_arg p;
    int mode;
    if (cw_args_parse(cx, "chmod", args, nargs, kwnames, names, 2, 2, v) < 0 ||
        cw_posix_path_in(cx, "chmod", CW_PATH_FD, v[0], v[2], &p) < 0 || cw_posix_int(cx, v[1], &mode) < 0)
        return CW_MK_NULL;
    int64_t follow = option(cx, v[3], 1);
    if (follow < 0)
        return CW_MK_NULL;
    if (!follow)
        return cw_raise(cx, &cw_type_NotImplementedError,
                        "chmod: follow_symlinks unavailable on this platform");
    return done(cx, p.name ? fchmodat(p.dir, p.name, (mode_t)mode, 0) : fchmod(p.fd, (mode_t)mode), &p);
}

int64_t cw_posix_id(cw_ctx *cx, cw_value v, const char *what, uint32_t *out) {
    int64_t n;
    if (!cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "%s should be integer, not %T", what, &v);
    if (cw_index_clamped(cx, v, &n) < 0)
        return -1;
    if (n < -1 || n > UINT32_MAX) /* as CPython says it: what does not fit into 64 bits is greater */
        return cw_raise_i(cx, &cw_type_OverflowError, "%s is %s", what,
                          n < INT64_MAX ? "less than minimum" : "greater than maximum");
    *out = (uint32_t)n;
    return 0;
}

CW_FN(posix_chown) {
    static const char *const names[] = {"path", "uid", "gid", "dir_fd", "follow_symlinks", NULL};
    cw_value v[5];
    cw_posix_path_arg p;
    uint32_t user, group;
    if (cw_args_parse(cx, "chown", args, nargs, kwnames, names, 3, 3, v) < 0 ||
        cw_posix_path_in(cx, "chown", CW_PATH_FD, v[0], v[3], &p) < 0 ||
        cw_posix_id(cx, v[1], "uid", &user) < 0 || cw_posix_id(cx, v[2], "gid", &group) < 0)
        return CW_MK_NULL;
    int64_t follow = option(cx, v[4], 1);
    if (follow < 0)
        return CW_MK_NULL;
    return done(cx,
                p.name ? fchownat(p.dir, p.name, user, group, follow ? 0 : AT_SYMLINK_NOFOLLOW)
                       : fchown(p.fd, user, group),
                &p);
}

CW_FN(posix_access) {
    static const char *const names[] = {"path", "mode", "dir_fd", "effective_ids", "follow_symlinks", NULL};
    cw_value v[5];
    cw_posix_path_arg p;
    int mode;
    if (cw_args_parse(cx, "access", args, nargs, kwnames, names, 2, 2, v) < 0 ||
        cw_posix_path_in(cx, "access", 0, v[0], v[2], &p) < 0 || cw_posix_int(cx, v[1], &mode) < 0)
        return CW_MK_NULL;
    int64_t effective = option(cx, v[3], 0), follow = option(cx, v[4], 1);
    if (effective < 0 || follow < 0)
        return CW_MK_NULL;
    int flags = (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW);
    return CW_MK_BOOL(faccessat(p.dir, p.name, mode, flags) == 0);
}

CW_FN(posix_truncate) {
    static const char *const names[] = {"path", "length", NULL};
    cw_value v[2];
    cw_posix_path_arg p;
    int64_t size;
    if (cw_args_parse(cx, "truncate", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_path(cx, "truncate", "path", CW_PATH_FD, v[0], &p) < 0 || cw_int_as_i64(cx, v[1], &size) < 0)
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    return done(cx, p.name ? truncate(p.name, size) : ftruncate(p.fd, size), &p);
}

/* Nanoseconds: the quotient and the rest that divmod gives, as in CPython. */
static int64_t nanoseconds(cw_ctx *cx, cw_value v, struct timespec *t) {
    cw_value parts = cw_divmod(cx, v, CW_MK_INT(1000000000));
    int64_t rest;
    if (!parts.tag)
        return -1;
    if (!CW_IS(parts, CW_TYPE_TUPLE) || CW_AS_TUPLE(parts)->len != 2)
        return cw_raise_i(cx, &cw_type_TypeError, "%T.__divmod__() must return a 2-tuple, not %T", &v,
                          &parts);
    if (cw_int_as_i64(cx, CW_AS_TUPLE(parts)->items[0], &t->tv_sec) < 0 ||
        cw_int_as_i64(cx, CW_AS_TUPLE(parts)->items[1], &rest) < 0)
        return -1;
    t->tv_nsec = rest;
    return 0;
}

/* Two times of a pair: seconds, or nanoseconds as ints. */
static int64_t two_times(cw_ctx *cx, cw_value pair, bool in_seconds, struct timespec t[2]) {
    if (!CW_IS(pair, CW_TYPE_TUPLE) || CW_AS_TUPLE(pair)->len != 2)
        return cw_raise_i(cx, &cw_type_TypeError,
                          in_seconds ? "utime: 'times' must be either a tuple of two ints or None"
                                     : "utime: 'ns' must be a tuple of two ints");
    for (int i = 0; i < 2; i++) {
        cw_value item = CW_AS_TUPLE(pair)->items[i];
        if ((in_seconds ? cw_moment_argument(cx, item, &t[i]) : nanoseconds(cx, item, &t[i])) < 0)
            return -1;
    }
    return 0;
}

/* Errors do not name the file. */
CW_FN(posix_utime) {
    static const char *const names[] = {"path", "times", "ns", "dir_fd", "follow_symlinks", NULL};
    cw_value v[5];
    cw_posix_path_arg p;
    struct timespec t[2] = {{0, UTIME_NOW}, {0, UTIME_NOW}};
    if (cw_args_parse(cx, "utime", args, nargs, kwnames, names, 1, 2, v) < 0 ||
        cw_posix_path_in(cx, "utime", CW_PATH_FD, v[0], v[3], &p) < 0)
        return CW_MK_NULL;
    int64_t follow = option(cx, v[4], 1);
    bool has_times = v[1].tag && v[1].tag != CW_NONE;
    if (follow < 0)
        return CW_MK_NULL;
    if (has_times && v[2].tag)
        return cw_raise(cx, &cw_type_ValueError,
                        "utime: you may specify either 'times' or 'ns' but not both");
    if ((has_times || v[2].tag) && two_times(cx, has_times ? v[1] : v[2], has_times, t) < 0)
        return CW_MK_NULL;
    int status = p.name ? utimensat(p.dir, p.name, t, follow ? 0 : AT_SYMLINK_NOFOLLOW) : futimens(p.fd, t);
    return status < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_NONE;
}

/* ---------------------------------------------------------------- two paths */

/* The arguments src and dst; from->dir and to->dir are set. */
static int64_t source_and_target(cw_ctx *cx, const char *name, const cw_value *v, cw_value from_dir,
                                 cw_value to_dir, cw_posix_path_arg *from, cw_posix_path_arg *to) {
    if (cw_posix_path(cx, name, "src", 0, v[0], from) < 0 ||
        cw_posix_path(cx, name, "dst", 0, v[1], to) < 0 || cw_posix_dir_fd(cx, from_dir, &from->dir) < 0 ||
        cw_posix_dir_fd(cx, to_dir, &to->dir) < 0)
        return -1;
    cw_file_flush_dirty(cx);
    return 0;
}

static cw_value rename_path(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    static const char *const names[] = {"src", "dst", "src_dir_fd", "dst_dir_fd", NULL};
    cw_value v[4];
    cw_posix_path_arg from, to;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 2, 2, v) < 0 ||
        source_and_target(cx, name, v, v[2], v[3], &from, &to) < 0)
        return CW_MK_NULL;
    return renameat(from.dir, from.name, to.dir, to.name) < 0 ? two_names_error(cx, errno, from.text, to.text)
                                                              : CW_MK_NONE;
}

CW_FN(posix_rename) {
    return rename_path(cx, "rename", args, nargs, kwnames);
}
CW_FN(posix_replace) {
    return rename_path(cx, "replace", args, nargs, kwnames);
}

CW_FN(posix_symlink) {
    static const char *const names[] = {"src", "dst", "target_is_directory", "dir_fd", NULL};
    cw_value v[4];
    cw_posix_path_arg from, to;
    if (cw_args_parse(cx, "symlink", args, nargs, kwnames, names, 2, 3, v) < 0 ||
        source_and_target(cx, "symlink", v, CW_MK_NULL, v[3], &from, &to) < 0)
        return CW_MK_NULL;
    return symlinkat(from.name, to.dir, to.name) < 0 ? two_names_error(cx, errno, from.text, to.text)
                                                     : CW_MK_NONE;
}

CW_FN(posix_link) {
    static const char *const names[] = {"src", "dst", "src_dir_fd", "dst_dir_fd", "follow_symlinks", NULL};
    cw_value v[5];
    cw_posix_path_arg from, to;
    if (cw_args_parse(cx, "link", args, nargs, kwnames, names, 2, 2, v) < 0 ||
        source_and_target(cx, "link", v, v[2], v[3], &from, &to) < 0)
        return CW_MK_NULL;
    int64_t follow = option(cx, v[4], 1);
    if (follow < 0)
        return CW_MK_NULL;
    /* without any of the options it is link(), which does not follow links */
    int flags = follow && (from.dir != AT_FDCWD || to.dir != AT_FDCWD) ? AT_SYMLINK_FOLLOW : 0;
    return linkat(from.dir, from.name, to.dir, to.name, flags) < 0
               ? two_names_error(cx, errno, from.text, to.text)
               : CW_MK_NONE;
}

CW_FN(posix_fspath) {
    static const char *const names[] = {"path", NULL};
    cw_value v;
    return cw_args_parse(cx, "fspath", args, nargs, kwnames, names, 1, -1, &v) < 0 ? CW_MK_NULL
                                                                                   : cw_fspath(cx, v);
}

const cw_method_def cw_posix_files[] = {CW_M0("getcwd", posix_getcwd),      CW_M0("getcwdb", posix_getcwdb),
                                        CW_MK("chdir", posix_chdir),        CW_MK("listdir", posix_listdir),
                                        CW_MK("mkdir", posix_mkdir),        CW_MK("rmdir", posix_rmdir),
                                        CW_MK("unlink", posix_unlink),      CW_MK("remove", posix_remove),
                                        CW_MK("readlink", posix_readlink),  CW_MK("chmod", posix_chmod),
                                        CW_MK("chown", posix_chown),        CW_MK("mkfifo", posix_mkfifo),
                                        CW_MK("access", posix_access),      CW_MK("truncate", posix_truncate),
                                        CW_MK("utime", posix_utime),        CW_MK("rename", posix_rename),
                                        CW_MK("replace", posix_replace),    CW_MK("symlink", posix_symlink),
                                        CW_MK("link", posix_link),          CW_MK("fspath", posix_fspath),
                                        CW_MK("scandir", cw_posix_scandir), CW_M_END};

/* ---------------------------------------------------------------- the module */

extern char **environ;

void cw_posix_add_functions(cw_ctx *cx, cw_module *m, const cw_method_def *defs) {
    cw_str *name = cw_str_intern(cx, "posix");
    for (; defs->name; defs++)
        cw_module_set(cx, m, defs->name, cw_native_new(cx, defs, CW_MK_OBJ(m), name));
}

/* The environment as bytes, as CPython's posix.environ. */
static cw_value environment(cw_ctx *cx) {
    cw_dict *d = cw_dict_new(cx);
    for (char **e = environ; e && *e; e++) {
        char *equals = strchr(*e, '=');
        if (!equals)
            continue;
        cw_value key = cw_bytes_new(cx, *e, equals - *e);
        cw_dict_setdefault(cx, d, key, cw_bytes_new(cx, equals + 1, (int64_t)strlen(equals + 1)));
    }
    return CW_MK_OBJ(d);
}

static int64_t posix_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {
        CW_CONSTANT(F_OK),        CW_CONSTANT(R_OK),       CW_CONSTANT(W_OK),
        CW_CONSTANT(X_OK),        CW_CONSTANT(O_RDONLY),   CW_CONSTANT(O_WRONLY),
        CW_CONSTANT(O_RDWR),      CW_CONSTANT(O_CREAT),    CW_CONSTANT(O_EXCL),
        CW_CONSTANT(O_TRUNC),     CW_CONSTANT(O_APPEND),   CW_CONSTANT(O_NONBLOCK),
        CW_CONSTANT(O_CLOEXEC),   CW_CONSTANT(O_NOCTTY),   CW_CONSTANT(O_SYNC),
        CW_CONSTANT(O_DIRECTORY), CW_CONSTANT(EX_OK),      CW_CONSTANT(WNOHANG),
        CW_CONSTANT(WUNTRACED),   CW_CONSTANT(WCONTINUED), CW_CONSTANT(O_NOFOLLOW),
        CW_CONSTANT(O_ACCMODE),   CW_CONSTANT(O_DSYNC),    CW_CONSTANT(O_NDELAY),
        CW_CONSTANT(O_PATH),      CW_CONSTANT(O_TMPFILE),  CW_CONSTANT(EX_USAGE),
        CW_CONSTANT(EX_DATAERR),  CW_CONSTANT(EX_NOINPUT), CW_CONSTANT(EX_UNAVAILABLE),
        CW_CONSTANT(EX_SOFTWARE), CW_CONSTANT(EX_OSERR),   CW_CONSTANT(EX_IOERR),
        CW_CONSTANT(EX_TEMPFAIL), CW_CONSTANT(EX_NOPERM),  CW_CONSTANT(EX_CONFIG),
        CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0)
        return -1;
    cw_posix_add_functions(cx, m, cw_posix_files);
    cw_posix_add_functions(cx, m, cw_posix_process);
    cw_posix_add_functions(cx, m, cw_posix_descriptors);
    cw_posix_add_functions(cx, m, cw_posix_vectors);
    cw_posix_add_functions(cx, m, cw_posix_identities);
    cw_posix_add_functions(cx, m, cw_posix_transfers);
    cw_posix_add_functions(cx, m, cw_posix_attributes);
    if (cw_posix_add_constants(cx, m) < 0 || cw_posix_add_scheduling(cx, m) < 0 ||
        cw_posix_add_wait(cx, m) < 0)
        return -1;
    cw_module_set(cx, m, "environ", environment(cx));
    cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_OSError));
    return cw_posix_add_stat(cx, m);
}

const cw_native_module cw_native_posix = {"posix", NULL, posix_exec, NULL};
