/* mod_posix.c: module posix: files and directories by name. Processes and descriptors are in
 * mod_posix_process.c, stat_result and scandir in mod_posix_stat.c; os.py wraps it all. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <unistd.h>

#include "mod_posix.h"

/* Result of a system call that names one path. */
static cw_value done(cw_ctx *cx, int status, cw_value path) {
    return status < 0 ? cw_raise_os_error(cx, errno, path) : CW_MK_NONE;
}

cw_value cw_posix_path_or_fd(cw_ctx *cx, cw_value v, char **path, int *fd) {
    *fd = -1;
    if (cw_int_check(v)) {
        int64_t n;
        if (cw_int_as_i64(cx, v, &n) < 0)
            return CW_MK_NULL;
        *fd = (int)n;
        return v;
    }
    return cw_fs_path(cx, v, path);
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
    char *path;
    int fd;
    if (!cw_posix_path_or_fd(cx, args[0], &path, &fd).tag)
        return CW_MK_NULL;
    return done(cx, fd >= 0 ? fchdir(fd) : chdir(path), args[0]);
}

CW_FN(posix_listdir) {
    static const char *const names[] = {"path", NULL};
    cw_value v, p = CW_MK_NONE;
    char *path = ".";
    if (cw_args_parse(cx, "listdir", args, nargs, kwnames, names, 0, -1, &v) < 0)
        return CW_MK_NULL;
    if (v.tag && v.tag != CW_NONE) {
        p = cw_fs_path(cx, v, &path);
        if (!p.tag)
            return p;
    }
    DIR *d = opendir(path);
    if (!d)
        return cw_raise_os_error(cx, errno, v.tag && v.tag != CW_NONE ? v : cw_str_new(cx, ".", 1));
    cw_value list = cw_list_new(cx, 0);
    struct dirent *e;
    while ((e = readdir(d)))
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            cw_list_append(cx, list.p, text_like(cx, p, e->d_name));
    closedir(d);
    return list;
}

CW_FN(posix_mkdir) {
    static const char *const names[] = {"path", "mode", "dir_fd", NULL};
    cw_value v[3];
    char *path;
    int64_t mode = 0777;
    if (cw_args_parse(cx, "mkdir", args, nargs, kwnames, names, 1, 2, v) < 0 ||
        (v[1].tag && cw_int_as_i64(cx, v[1], &mode) < 0) || !cw_fs_path(cx, v[0], &path).tag)
        return CW_MK_NULL;
    return done(cx, mkdir(path, (mode_t)mode), v[0]);
}

/* ---------------------------------------------------------------- one path */

typedef int (*path_call)(const char *path);

static cw_value one_path(cw_ctx *cx, const char *name, path_call call, const cw_value *args, int64_t nargs,
                         cw_tuple *kwnames) {
    static const char *const names[] = {"path", "dir_fd", NULL};
    cw_value v[2];
    char *path;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, 1, v) < 0 || !cw_fs_path(cx, v[0], &path).tag)
        return CW_MK_NULL;
    return done(cx, call(path), v[0]);
}

CW_FN(posix_rmdir) {
    return one_path(cx, "rmdir", rmdir, args, nargs, kwnames);
}
CW_FN(posix_unlink) {
    return one_path(cx, "unlink", unlink, args, nargs, kwnames);
}
CW_FN(posix_remove) {
    return one_path(cx, "remove", unlink, args, nargs, kwnames);
}

CW_FN(posix_readlink) {
    char *path, target[PATH_MAX];
    cw_value p = cw_fs_path(cx, args[0], &path);
    if (!p.tag)
        return p;
    ssize_t n = readlink(path, target, sizeof target - 1);
    if (n < 0)
        return cw_raise_os_error(cx, errno, args[0]);
    target[n] = 0;
    return text_like(cx, p, target);
}

CW_FN(posix_chmod) {
    char *path;
    int fd;
    int64_t mode;
    if (!cw_posix_path_or_fd(cx, args[0], &path, &fd).tag || cw_int_as_i64(cx, args[1], &mode) < 0)
        return CW_MK_NULL;
    return done(cx, fd >= 0 ? fchmod(fd, (mode_t)mode) : chmod(path, (mode_t)mode), args[0]);
}

CW_FN(posix_access) {
    static const char *const names[] = {"path", "mode", "dir_fd", "effective_ids", "follow_symlinks", NULL};
    cw_value v[5];
    char *path;
    int64_t mode;
    if (cw_args_parse(cx, "access", args, nargs, kwnames, names, 2, 2, v) < 0 ||
        !cw_fs_path(cx, v[0], &path).tag || cw_int_as_i64(cx, v[1], &mode) < 0)
        return CW_MK_NULL;
    return CW_MK_BOOL(access(path, (int)mode) == 0);
}

CW_FN(posix_truncate) {
    char *path;
    int fd;
    int64_t size;
    if (!cw_posix_path_or_fd(cx, args[0], &path, &fd).tag || cw_int_as_i64(cx, args[1], &size) < 0)
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    return done(cx, fd >= 0 ? ftruncate(fd, size) : truncate(path, size), args[0]);
}

static int64_t seconds(cw_ctx *cx, cw_value v, struct timespec *t) {
    double d;
    if (cw_number_as_double(cx, v, &d) < 0)
        return -1;
    t->tv_sec = (time_t)d;
    t->tv_nsec = (long)((d - (double)t->tv_sec) * 1e9);
    if (t->tv_nsec < 0) {
        t->tv_nsec += 1000000000;
        t->tv_sec--;
    }
    return 0;
}

CW_FN(posix_utime) {
    static const char *const names[] = {"path", "times", "ns", "dir_fd", "follow_symlinks", NULL};
    cw_value v[5];
    char *path;
    struct timespec t[2];
    if (cw_args_parse(cx, "utime", args, nargs, kwnames, names, 1, 2, v) < 0 ||
        !cw_fs_path(cx, v[0], &path).tag)
        return CW_MK_NULL;
    t[0] = t[1] = (struct timespec){0, UTIME_NOW};
    for (int i = 0; i < 2; i++) {
        cw_value pair = v[1].tag && v[1].tag != CW_NONE ? v[1] : v[2];
        if (!pair.tag || pair.tag == CW_NONE)
            break;
        if (!CW_IS(pair, CW_TYPE_TUPLE) || CW_AS_TUPLE(pair)->len != 2)
            return cw_raise(cx, &cw_type_TypeError,
                            "utime: 'times' must be either a tuple of two ints or None");
        cw_value item = CW_AS_TUPLE(pair)->items[i];
        if (v[1].tag && v[1].tag != CW_NONE) {
            if (seconds(cx, item, &t[i]) < 0)
                return CW_MK_NULL;
        } else {
            int64_t ns;
            if (cw_int_as_i64(cx, item, &ns) < 0)
                return CW_MK_NULL;
            t[i] = (struct timespec){ns / 1000000000, ns % 1000000000};
        }
    }
    return done(cx, utimensat(AT_FDCWD, path, t, 0), v[0]);
}

/* ---------------------------------------------------------------- two paths */

static cw_value two_paths(cw_ctx *cx, const char *name, int (*call)(const char *, const char *),
                          const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"src",        "dst",    "target_is_directory", "src_dir_fd",
                                        "dst_dir_fd", "dir_fd", "follow_symlinks",     NULL};
    cw_value v[7];
    char *from, *to;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 2, 3, v) < 0 ||
        !cw_fs_path(cx, v[0], &from).tag || !cw_fs_path(cx, v[1], &to).tag)
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    return call(from, to) < 0 ? two_names_error(cx, errno, v[0], v[1]) : CW_MK_NONE;
}

CW_FN(posix_rename) {
    return two_paths(cx, "rename", rename, args, nargs, kwnames);
}
CW_FN(posix_replace) {
    return two_paths(cx, "replace", rename, args, nargs, kwnames);
}
CW_FN(posix_symlink) {
    return two_paths(cx, "symlink", symlink, args, nargs, kwnames);
}
CW_FN(posix_link) {
    return two_paths(cx, "link", link, args, nargs, kwnames);
}

CW_FN(posix_fspath) {
    static const char *const names[] = {"path", NULL};
    cw_value v;
    return cw_args_parse(cx, "fspath", args, nargs, kwnames, names, 1, -1, &v) < 0 ? CW_MK_NULL
                                                                                   : cw_fspath(cx, v);
}

const cw_method_def cw_posix_files[] = {
    CW_M0("getcwd", posix_getcwd),      CW_M0("getcwdb", posix_getcwdb),
    CW_M1("chdir", posix_chdir),        CW_MK("listdir", posix_listdir),
    CW_MK("mkdir", posix_mkdir),        CW_MK("rmdir", posix_rmdir),
    CW_MK("unlink", posix_unlink),      CW_MK("remove", posix_remove),
    CW_M1("readlink", posix_readlink),  CW_MN("chmod", posix_chmod, 2, 2),
    CW_MK("access", posix_access),      CW_MN("truncate", posix_truncate, 2, 2),
    CW_MK("utime", posix_utime),        CW_MK("rename", posix_rename),
    CW_MK("replace", posix_replace),    CW_MK("symlink", posix_symlink),
    CW_MK("link", posix_link),          CW_MK("fspath", posix_fspath),
    CW_MK("scandir", cw_posix_scandir), CW_M_END};

/* ---------------------------------------------------------------- the module */

extern char **environ;

static void add_functions(cw_ctx *cx, cw_module *m, const cw_method_def *defs) {
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
    static const struct {
        const char *name;
        int64_t value;
    } constants[] = {{"F_OK", F_OK},
                     {"R_OK", R_OK},
                     {"W_OK", W_OK},
                     {"X_OK", X_OK},
                     {"O_RDONLY", O_RDONLY},
                     {"O_WRONLY", O_WRONLY},
                     {"O_RDWR", O_RDWR},
                     {"O_CREAT", O_CREAT},
                     {"O_EXCL", O_EXCL},
                     {"O_TRUNC", O_TRUNC},
                     {"O_APPEND", O_APPEND},
                     {"O_NONBLOCK", O_NONBLOCK},
                     {"O_CLOEXEC", O_CLOEXEC},
                     {"O_NOCTTY", O_NOCTTY},
                     {"O_SYNC", O_SYNC},
                     {"O_DIRECTORY", O_DIRECTORY},
                     {"EX_OK", 0},
                     {"WNOHANG", 1},
                     {"WUNTRACED", 2},
                     {"WCONTINUED", 8},
                     {"O_NOFOLLOW", O_NOFOLLOW}};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        cw_module_set(cx, m, constants[i].name, CW_MK_INT(constants[i].value));
    add_functions(cx, m, cw_posix_files);
    add_functions(cx, m, cw_posix_process);
    add_functions(cx, m, cw_posix_descriptors);
    cw_module_set(cx, m, "environ", environment(cx));
    cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_OSError));
    return cw_posix_add_stat(cx, m);
}

const cw_native_module cw_native_posix = {"posix", NULL, posix_exec, NULL};
