/* mod_posix_stat.c: module posix: stat, stat_result, scandir with its entries, terminal_size, uname and
 * times. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "descriptor.h"
#include "mod_posix.h"
#include "structseq.h"

#define FIELD(i, name) STRUCTSEQ_FIELD((void *)i, name, NULL)
#define POSIX_TYPE(variable, type_name, module, visible, total, fields)                                      \
    static structseq_type variable = {{STRUCTSEQ_SLOTS(type_name, module, fields, NULL)}, visible, total}

/* The times stand twice: whole seconds as items, floats and nanoseconds as attributes. */
static const cw_getset_def stat_fields[] = {FIELD(0, "st_mode"),
                                            FIELD(1, "st_ino"),
                                            FIELD(2, "st_dev"),
                                            FIELD(3, "st_nlink"),
                                            FIELD(4, "st_uid"),
                                            FIELD(5, "st_gid"),
                                            FIELD(6, "st_size"),
                                            FIELD(10, "st_atime"),
                                            FIELD(11, "st_mtime"),
                                            FIELD(12, "st_ctime"),
                                            FIELD(13, "st_atime_ns"),
                                            FIELD(14, "st_mtime_ns"),
                                            FIELD(15, "st_ctime_ns"),
                                            FIELD(16, "st_blksize"),
                                            FIELD(17, "st_blocks"),
                                            FIELD(18, "st_rdev"),
                                            {NULL, NULL, NULL, NULL, NULL}};

static cw_value stat_repr(cw_ctx *cx, cw_value self) {
    static const char *const names[] = {"st_mode", "st_ino",  "st_dev",   "st_nlink", "st_uid",
                                        "st_gid",  "st_size", "st_atime", "st_mtime", "st_ctime"};
    cw_value parts[12];
    parts[0] = cw_str_new(cx, "os.stat_result(", -1);
    for (int i = 0; i < 10; i++)
        parts[i + 1] = cw_str_format(cx, "%s%s=%R", i ? ", " : "", names[i], &CW_AS_TUPLE(self)->items[i]);
    parts[11] = cw_str_new(cx, ")", 1);
    return cw_str_join_parts(cx, parts, 12);
}

POSIX_TYPE(stat_type, "stat_result", "os", 10, 19, stat_fields);

static const cw_getset_def size_fields[] = {
    FIELD(0, "columns"), FIELD(1, "lines"), {NULL, NULL, NULL, NULL, NULL}};
POSIX_TYPE(size_type, "terminal_size", "os", 2, 2, size_fields);
static const cw_getset_def uname_fields[] = {FIELD(0, "sysname"), FIELD(1, "nodename"),
                                             FIELD(2, "release"), FIELD(3, "version"),
                                             FIELD(4, "machine"), {NULL, NULL, NULL, NULL, NULL}};
POSIX_TYPE(uname_type, "uname_result", "posix", 5, 5, uname_fields);
static const cw_getset_def times_fields[] = {FIELD(0, "user"),          FIELD(1, "system"),
                                             FIELD(2, "children_user"), FIELD(3, "children_system"),
                                             FIELD(4, "elapsed"),       {NULL, NULL, NULL, NULL, NULL}};
POSIX_TYPE(times_type, "times_result", "posix", 5, 5, times_fields);

static cw_value nanoseconds(cw_ctx *cx, const struct timespec *t) {
    cw_value s = cw_number_binary(cx, CW_OP_MUL, CW_MK_INT(t->tv_sec), CW_MK_INT(1000000000));
    return s.tag ? cw_number_binary(cx, CW_OP_ADD, s, CW_MK_INT(t->tv_nsec)) : s;
}

cw_value cw_posix_stat_result(cw_ctx *cx, const void *p) {
    const struct stat *st = p;
    const struct timespec *times[] = {&st->st_atim, &st->st_mtim, &st->st_ctim};
    cw_value v[19] = {CW_MK_INT(st->st_mode),          cw_int_from_u64(cx, st->st_ino),
                      cw_int_from_u64(cx, st->st_dev), CW_MK_INT((int64_t)st->st_nlink),
                      CW_MK_INT(st->st_uid),           CW_MK_INT(st->st_gid),
                      CW_MK_INT(st->st_size)};
    for (int i = 0; i < 3; i++) {
        v[7 + i] = CW_MK_INT(times[i]->tv_sec);
        v[10 + i] = CW_MK_FLOAT((double)times[i]->tv_sec + 1e-9 * (double)times[i]->tv_nsec);
        v[13 + i] = nanoseconds(cx, times[i]);
    }
    v[16] = CW_MK_INT(st->st_blksize);
    v[17] = CW_MK_INT(st->st_blocks);
    v[18] = cw_int_from_u64(cx, st->st_rdev);
    return structseq_build(cx, &stat_type, v);
}

static cw_value do_stat(cw_ctx *cx, const cw_posix_path_arg *p, int64_t follow) {
    struct stat st;
    cw_file_flush_dirty(cx);
    int status =
        p->name ? fstatat(p->dir, p->name, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW) : fstat(p->fd, &st);
    return status < 0 ? cw_raise_os_error(cx, errno, p->given) : cw_posix_stat_result(cx, &st);
}

CW_FN(posix_stat) {
    static const char *const names[] = {"path", "dir_fd", "follow_symlinks", NULL};
    cw_value v[3];
    cw_posix_path_arg p;
    if (cw_args_parse(cx, "stat", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_posix_path_in(cx, "stat", CW_PATH_FD, v[0], v[1], &p) < 0)
        return CW_MK_NULL;
    int64_t follow = v[2].tag ? cw_object_truth(cx, v[2]) : 1;
    return follow < 0 ? CW_MK_NULL : do_stat(cx, &p, follow);
}

CW_FN(posix_lstat) {
    static const char *const names[] = {"path", "dir_fd", NULL};
    cw_value v[2];
    cw_posix_path_arg p;
    if (cw_args_parse(cx, "lstat", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_posix_path_in(cx, "lstat", 0, v[0], v[1], &p) < 0)
        return CW_MK_NULL;
    return do_stat(cx, &p, 0);
}

CW_FN(posix_fstat) {
    static const char *const names[] = {"fd", NULL};
    cw_posix_path_arg p = {.dir = AT_FDCWD};
    cw_value v;
    if (cw_args_parse(cx, "fstat", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_posix_int(cx, v, &p.fd) < 0)
        return CW_MK_NULL;
    return do_stat(cx, &p, 1);
}

static const cw_getset_def statvfs_fields[] = {
    FIELD(0, "f_bsize"),  FIELD(1, "f_frsize"),  FIELD(2, "f_blocks"), FIELD(3, "f_bfree"),
    FIELD(4, "f_bavail"), FIELD(5, "f_files"),   FIELD(6, "f_ffree"),  FIELD(7, "f_favail"),
    FIELD(8, "f_flag"),   FIELD(9, "f_namemax"), FIELD(10, "f_fsid"),  {NULL, NULL, NULL, NULL, NULL}};
POSIX_TYPE(statvfs_type, "statvfs_result", "os", 10, 11, statvfs_fields);

static cw_value statvfs_result(cw_ctx *cx, const struct statvfs *s) {
    const uint64_t numbers[11] = {s->f_bsize, s->f_frsize, s->f_blocks, s->f_bfree,   s->f_bavail, s->f_files,
                                  s->f_ffree, s->f_favail, s->f_flag,   s->f_namemax, s->f_fsid};
    cw_value values[11];
    for (int i = 0; i < 11; i++)
        values[i] = cw_int_from_u64(cx, numbers[i]);
    return structseq_build(cx, &statvfs_type, values);
}

/* statvfs(path or descriptor): about the file system. */
CW_FN(posix_statvfs) {
    static const char *const names[] = {"path", NULL};
    struct statvfs s;
    cw_value v;
    cw_posix_path_arg p;
    if (cw_args_parse(cx, "statvfs", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_posix_path(cx, "statvfs", "path", CW_PATH_FD, v, &p) < 0)
        return CW_MK_NULL;
    return (p.name ? statvfs(p.name, &s) : fstatvfs(p.fd, &s)) < 0 ? cw_raise_os_error(cx, errno, p.given)
                                                                   : statvfs_result(cx, &s);
}

CW_FN(posix_fstatvfs) {
    int fd;
    struct statvfs s;
    if (cw_posix_int(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    return fstatvfs(fd, &s) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : statvfs_result(cx, &s);
}

CW_FN(posix_get_terminal_size) {
    struct winsize w;
    int fd = STDOUT_FILENO;
    if (nargs && cw_posix_int(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    if (ioctl(fd, TIOCGWINSZ, &w) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    cw_value v[2] = {CW_MK_INT(w.ws_col), CW_MK_INT(w.ws_row)};
    return structseq_build(cx, &size_type, v);
}

CW_FN(posix_uname) {
    struct utsname u;
    if (uname(&u) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    cw_value v[5] = {cw_fs_decode(cx, u.sysname), cw_fs_decode(cx, u.nodename), cw_fs_decode(cx, u.release),
                     cw_fs_decode(cx, u.version), cw_fs_decode(cx, u.machine)};
    return structseq_build(cx, &uname_type, v);
}

CW_FN(posix_times) {
    struct tms t;
    double tick = (double)sysconf(_SC_CLK_TCK);
    clock_t elapsed = times(&t);
    cw_value v[5] = {CW_MK_FLOAT((double)t.tms_utime / tick), CW_MK_FLOAT((double)t.tms_stime / tick),
                     CW_MK_FLOAT((double)t.tms_cutime / tick), CW_MK_FLOAT((double)t.tms_cstime / tick),
                     CW_MK_FLOAT((double)elapsed / tick)};
    return structseq_build(cx, &times_type, v);
}

/* ---------------------------------------------------------------- scandir */

typedef struct cw_dir_entry {
    cw_type *type;
    cw_value name, path;
    int32_t kind; /* d_type */
    int32_t dir;  /* what path is relative to: a descriptor, or AT_FDCWD */
    uint64_t inode;
} cw_dir_entry;

static cw_dir_entry *entry_of(cw_value v) {
    return v.p;
}

static int64_t entry_argument(cw_ctx *cx, cw_value self, const char *function, cw_posix_path_arg *p) {
    if (cw_posix_path(cx, function, "path", 0, entry_of(self)->path, p) < 0)
        return -1;
    p->dir = entry_of(self)->dir;
    return 0;
}

/* Is the entry of the given file type? Follows links unless told not to. */
static cw_value entry_is(cw_ctx *cx, const char *function, cw_value self, const cw_value *args, int64_t nargs,
                         cw_tuple *kwnames, mode_t wanted, int64_t kind) {
    static const char *const names[] = {"follow_symlinks", NULL};
    cw_value v;
    struct stat st;
    cw_posix_path_arg p;
    if (cw_args_parse(cx, function, args, nargs, kwnames, names, 0, 0, &v) < 0)
        return CW_MK_NULL;
    int64_t follow = v.tag ? cw_object_truth(cx, v) : 1;
    if (follow < 0)
        return CW_MK_NULL;
    if (entry_of(self)->kind != DT_UNKNOWN && (!follow || entry_of(self)->kind != DT_LNK))
        return CW_MK_BOOL(entry_of(self)->kind == kind);
    if (entry_argument(cx, self, function, &p) < 0)
        return CW_MK_NULL;
    if (fstatat(p.dir, p.name, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW) < 0)
        return errno == ENOENT ? CW_MK_BOOL(0) : cw_raise_os_error(cx, errno, entry_of(self)->path);
    return CW_MK_BOOL((st.st_mode & S_IFMT) == wanted);
}

CW_FN(entry_is_dir) {
    return entry_is(cx, "is_dir", self, args, nargs, kwnames, S_IFDIR, DT_DIR);
}
CW_FN(entry_is_file) {
    return entry_is(cx, "is_file", self, args, nargs, kwnames, S_IFREG, DT_REG);
}
CW_FN(entry_is_symlink) {
    struct stat st;
    cw_posix_path_arg p;
    if (entry_of(self)->kind != DT_UNKNOWN)
        return CW_MK_BOOL(entry_of(self)->kind == DT_LNK);
    if (entry_argument(cx, self, "is_symlink", &p) < 0)
        return CW_MK_NULL;
    return CW_MK_BOOL(fstatat(p.dir, p.name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(st.st_mode));
}
CW_FN(entry_stat) {
    static const char *const names[] = {"follow_symlinks", NULL};
    cw_value v;
    if (cw_args_parse(cx, "stat", args, nargs, kwnames, names, 0, 0, &v) < 0)
        return CW_MK_NULL;
    int64_t follow = v.tag ? cw_object_truth(cx, v) : 1;
    cw_posix_path_arg p;
    return follow < 0 || entry_argument(cx, self, "stat", &p) < 0 ? CW_MK_NULL : do_stat(cx, &p, follow);
}
CW_FN(entry_inode) {
    return cw_int_from_u64(cx, entry_of(self)->inode);
}
CW_FN(entry_fspath) {
    return entry_of(self)->path;
}

static cw_value entry_repr(cw_ctx *cx, cw_value self) {
    return cw_str_format(cx, "<DirEntry %R>", &entry_of(self)->name);
}

static const cw_method_def entry_methods[] = {CW_MK("is_dir", entry_is_dir),
                                              CW_MK("is_file", entry_is_file),
                                              CW_M0("is_symlink", entry_is_symlink),
                                              CW_MK("stat", entry_stat),
                                              CW_M0("inode", entry_inode),
                                              CW_M0("__fspath__", entry_fspath),
                                              CW_M_END};
static const cw_member_def entry_members[] = {
    {"name", offsetof(cw_dir_entry, name), 1}, {"path", offsetof(cw_dir_entry, path), 1}, {NULL, 0, 0}};
cw_type cw_type_dir_entry = {.type = &cw_type_type,
                             .name = "posix.DirEntry",
                             .base = &cw_type_object,
                             .basicsize = sizeof(cw_dir_entry),
                             .methods = entry_methods,
                             .members = entry_members,
                             .repr = entry_repr};

typedef struct cw_scandir {
    cw_type *type;
    cw_list *entries;
    int64_t at;
} cw_scandir;

static cw_value scandir_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_scandir *s = self.p;
    return s->at < s->entries->len ? cw_list_item(s->entries, s->at++) : CW_MK_NULL;
}
CW_FN(scandir_close) {
    cw_scandir *s = self.p;
    s->at = s->entries->len;
    return CW_MK_NONE;
}
CW_FN(scandir_enter) {
    return self;
}
static const cw_method_def scandir_methods[] = {CW_M0("close", scandir_close),
                                                CW_M0("__enter__", scandir_enter),
                                                CW_MN("__exit__", scandir_close, 0, -1), CW_M_END};
static cw_type type_scandir = {.type = &cw_type_type,
                               .name = "posix.ScandirIterator",
                               .base = &cw_type_object,
                               .basicsize = sizeof(cw_scandir),
                               .methods = scandir_methods,
                               .iter = cw_identity,
                               .next = scandir_next};

/* An entry of the directory p; its path is of p's type, and a bare name where p is a descriptor. */
static cw_value entry_new(cw_ctx *cx, const cw_posix_path_arg *p, const struct dirent *e) {
    cw_dir_entry *entry = cw_alloc(cx, sizeof *entry);
    size_t n = p->name ? strlen(p->name) : 0;
    bool bytes = p->text.tag && CW_IS(p->text, CW_TYPE_BYTES);
    const char *separator = n && p->name[n - 1] != '/' ? "/" : "";
    cw_value name = cw_fs_decode(cx, e->d_name), whole = cw_fs_decode(cx, p->name ? p->name : "");
    whole = cw_str_format(cx, "%U%s%U", (cw_str *)whole.p, separator, (cw_str *)name.p);
    entry->type = &cw_type_dir_entry;
    entry->kind = e->d_type;
    entry->dir = p->name ? AT_FDCWD : p->fd;
    entry->inode = e->d_ino;
    entry->name = bytes ? cw_str_encode(cx, name.p, "utf-8", "surrogateescape") : name;
    entry->path = bytes ? cw_str_encode(cx, whole.p, "utf-8", "surrogateescape") : whole;
    return CW_MK_OBJ(entry);
}

/* A stream over the directory; a descriptor stays open, and is read from its start. */
DIR *cw_posix_opendir(cw_ctx *cx, const cw_posix_path_arg *p) {
    DIR *opened;
    if (p->name) {
        do
            opened = opendir(p->name);
        while (!opened && cw_descriptors_freed(cx, errno));
        return opened;
    }
    int copy = fcntl(p->fd, F_DUPFD_CLOEXEC, 0);
    DIR *d = copy < 0 ? NULL : fdopendir(copy);
    if (d)
        rewinddir(d);
    else if (copy >= 0)
        close(copy);
    return d;
}

cw_value cw_posix_scandir(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"path", NULL};
    cw_value v;
    cw_posix_path_arg p;
    (void)self;
    if (cw_args_parse(cx, "scandir", args, nargs, kwnames, names, 0, -1, &v) < 0 ||
        cw_posix_path(cx, "scandir", "path", CW_PATH_FD | CW_PATH_NONE, v, &p) < 0)
        return CW_MK_NULL;
    DIR *d = cw_posix_opendir(cx, &p);
    if (!d)
        return cw_raise_os_error(cx, errno, p.given.tag ? p.given : cw_str_new(cx, ".", 1));
    cw_scandir *s = cw_alloc(cx, sizeof *s);
    s->type = &type_scandir;
    s->entries = cw_list_new(cx, 0).p;
    struct dirent *e;
    while ((e = readdir(d)))
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            cw_list_append(cx, s->entries, entry_new(cx, &p, e));
    closedir(d);
    return CW_MK_OBJ(s);
}

static const cw_method_def stat_functions[] = {CW_MK("stat", posix_stat),
                                               CW_MK("lstat", posix_lstat),
                                               CW_MK("fstat", posix_fstat),
                                               CW_MK("statvfs", posix_statvfs),
                                               CW_M1("fstatvfs", posix_fstatvfs),
                                               CW_MN("get_terminal_size", posix_get_terminal_size, 0, 1),
                                               CW_M0("uname", posix_uname),
                                               CW_M0("times", posix_times),
                                               CW_M_END};

int64_t cw_posix_add_stat(cw_ctx *cx, cw_module *m) {
    stat_type.type.repr = stat_repr;
    if (structseq_ready(cx, &stat_type) < 0 || structseq_ready(cx, &size_type) < 0 ||
        structseq_ready(cx, &uname_type) < 0 || structseq_ready(cx, &times_type) < 0 ||
        structseq_ready(cx, &statvfs_type) < 0)
        return -1;
    cw_str *name = cw_str_intern(cx, "posix");
    for (const cw_method_def *d = stat_functions; d->name; d++)
        cw_module_set(cx, m, d->name, cw_native_new(cx, d, CW_MK_OBJ(m), name));
    cw_module_set(cx, m, "DirEntry", CW_MK_OBJ(&cw_type_dir_entry));
    cw_module_set(cx, m, "terminal_size", CW_MK_OBJ(&size_type.type));
    cw_module_set(cx, m, "uname_result", CW_MK_OBJ(&uname_type.type));
    cw_module_set(cx, m, "times_result", CW_MK_OBJ(&times_type.type));
    cw_module_set(cx, m, "statvfs_result", CW_MK_OBJ(&statvfs_type.type));
    return cw_module_set(cx, m, "stat_result", CW_MK_OBJ(&stat_type.type));
}
