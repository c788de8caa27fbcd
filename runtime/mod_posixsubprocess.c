/* mod_posixsubprocess.c: module _posixsubprocess: fork_exec, which starts the child processes of module
 * subprocess. */
#include <errno.h>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"
#include "containers.h"
#include "file.h"

/* What fork_exec gets, in this order. */
enum {
    ARGS,
    EXECUTABLES,
    CLOSE_FDS,
    KEEP_FDS,
    CWD,
    ENVIRONMENT,
    IN_READ,
    IN_WRITE,
    OUT_READ,
    OUT_WRITE,
    ERR_READ,
    ERR_WRITE,
    PIPE_READ,
    PIPE_WRITE,
    RESTORE_SIGNALS,
    NEW_SESSION,
    GROUP_OF_PROCESSES,
    GID,
    GROUPS,
    UID,
    UMASK,
    PREEXEC,
    VFORK,
    ARGUMENTS
};

typedef struct child {
    char **args, **executables, **environment; /* ended by NULL; environment NULL: that of this process */
    char *cwd;
    int64_t number[ARGUMENTS]; /* the arguments that are ints or truths */
    int *keep;                 /* descriptors that stay open, in order */
    int64_t nkeep;
    gid_t *groups; /* NULL: those of this process */
    int64_t ngroups;
} child;

static int64_t read_keep(cw_ctx *cx, child *c, cw_value v) {
    cw_value list = cw_list_from(cx, v);
    if (!list.tag)
        return -1;
    c->nkeep = CW_AS_LIST(list)->len;
    c->keep = cw_alloc_atomic(cx, (c->nkeep + 1) * (int64_t)sizeof(int));
    for (int64_t i = 0; i < c->nkeep; i++) {
        int64_t fd;
        if (cw_int_as_i64(cx, cw_list_get(list.p, i), &fd) < 0)
            return -1;
        if (fd < 0 || fd > INT32_MAX || (i && fd <= c->keep[i - 1]))
            return cw_raise_i(cx, &cw_type_ValueError, "bad value(s) in fds_to_keep");
        c->keep[i] = (int)fd;
    }
    return 0;
}

/* The ids of the groups besides its own. */
static int64_t read_groups(cw_ctx *cx, child *c, cw_value v) {
    cw_value list = cw_list_from(cx, v);
    if (!list.tag)
        return -1;
    c->ngroups = CW_AS_LIST(list)->len;
    c->groups = cw_alloc_atomic(cx, (c->ngroups + 1) * (int64_t)sizeof *c->groups);
    for (int64_t i = 0; i < c->ngroups; i++) {
        int64_t id;
        if (cw_int_as_i64(cx, cw_list_get(list.p, i), &id) < 0)
            return -1;
        if (id < 0 || id > UINT32_MAX)
            return cw_raise_i(cx, &cw_type_ValueError, "invalid group id");
        c->groups[i] = (gid_t)id;
    }
    return 0;
}

static int64_t read_arguments(cw_ctx *cx, const cw_value *args, child *c) {
    if (args[ARGS].tag != CW_NONE && !(c->args = cw_fs_texts(cx, args[ARGS])))
        return -1;
    if (!(c->executables = cw_fs_texts(cx, args[EXECUTABLES])) || read_keep(cx, c, args[KEEP_FDS]) < 0)
        return -1;
    if (args[CWD].tag != CW_NONE && !(c->cwd = cw_fs_text(cx, args[CWD])))
        return -1;
    if (args[ENVIRONMENT].tag != CW_NONE && !(c->environment = cw_fs_texts(cx, args[ENVIRONMENT])))
        return -1;
    if (args[GROUPS].tag != CW_NONE && read_groups(cx, c, args[GROUPS]) < 0)
        return -1;
    if ((c->number[CLOSE_FDS] = cw_object_truth(cx, args[CLOSE_FDS])) < 0)
        return -1;
    for (int i = IN_READ; i <= UMASK; i++)
        if (i != GROUPS && args[i].tag != CW_NONE && cw_int_as_i64(cx, args[i], &c->number[i]) < 0)
            return -1;
    return 0;
}

/* ---------------------------------------------------------------- in the child */

static int is_kept(const child *c, int fd) {
    for (int64_t i = 0; i < c->nkeep; i++)
        if (c->keep[i] == fd)
            return 1;
    return 0;
}

/* Closes what is not to be inherited; ends the list by asking the system how many descriptors there may be.
 */
static void close_others(const child *c) {
    DIR *dir = opendir("/proc/self/fd");
    struct dirent *entry;
    if (!dir) {
        for (int fd = 3; fd < sysconf(_SC_OPEN_MAX); fd++)
            if (!is_kept(c, fd))
                close(fd);
        return;
    }
    while ((entry = readdir(dir))) {
        int fd = atoi(entry->d_name);
        if (fd > 2 && fd != dirfd(dir) && !is_kept(c, fd))
            close(fd);
    }
    closedir(dir);
}

/* Makes `from` the standard descriptor `to`. */
static int place(int64_t from, int to) {
    if (from == to) { /* dup2 would leave it to be closed by exec */
        int flags = fcntl(to, F_GETFD);
        return flags < 0 ? -1 : fcntl(to, F_SETFD, flags & ~FD_CLOEXEC);
    }
    return from < 0 ? 0 : dup2((int)from, to);
}

static int set_identity(const child *c) {
    if (c->number[UMASK] >= 0)
        umask((mode_t)c->number[UMASK]);
    if (c->number[RESTORE_SIGNALS]) {
        signal(SIGPIPE, SIG_DFL);
        signal(SIGXFSZ, SIG_DFL);
    }
    if (c->number[NEW_SESSION] && setsid() < 0)
        return -1;
    if (c->number[GROUP_OF_PROCESSES] >= 0 && setpgid(0, (pid_t)c->number[GROUP_OF_PROCESSES]) < 0)
        return -1;
    if (c->groups && setgroups((size_t)c->ngroups, c->groups) < 0)
        return -1;
    if (c->number[GID] >= 0 && setregid((gid_t)c->number[GID], (gid_t)c->number[GID]) < 0)
        return -1;
    return c->number[UID] >= 0 && setreuid((uid_t)c->number[UID], (uid_t)c->number[UID]) < 0 ? -1 : 0;
}

static int set_files(child *c) {
    int64_t *fd = c->number;
    for (int i = IN_WRITE; i <= ERR_READ; i += i == IN_WRITE ? 1 : 2) /* the parent's ends */
        if (fd[i] >= 0)
            close((int)fd[i]);
    if (fd[OUT_WRITE] == 0 && (fd[OUT_WRITE] = dup(0)) < 0)
        return -1;
    while (fd[ERR_WRITE] == 0 || fd[ERR_WRITE] == 1)
        if ((fd[ERR_WRITE] = dup((int)fd[ERR_WRITE])) < 0)
            return -1;
    return place(fd[IN_READ], 0) < 0 || place(fd[OUT_WRITE], 1) < 0 || place(fd[ERR_WRITE], 2) < 0 ? -1 : 0;
}

/* What is to be kept is inherited; but the pipe for reports is to be closed by exec. */
static int inherit_kept(const child *c) {
    for (int64_t i = 0; i < c->nkeep; i++)
        if (c->keep[i] != c->number[PIPE_WRITE] && place(c->keep[i], c->keep[i]) < 0)
            return -1;
    return 0;
}

/* Up to exec; comes back only on failure, with errno: "noexec" if it was not exec itself that failed, NULL if
 * preexec_fn raised. */
static const char *become(cw_ctx *cx, child *c, cw_value preexec) {
    extern char **environ;
    if (fcntl((int)c->number[PIPE_WRITE], F_SETFD, FD_CLOEXEC) < 0 || inherit_kept(c) < 0 || set_files(c) < 0)
        return "noexec";
    if (c->cwd && chdir(c->cwd) < 0)
        return "noexec";
    if (set_identity(c) < 0)
        return "noexec";
    if (preexec.tag != CW_NONE && !cw_call0(cx, preexec).tag) {
        errno = 0;
        return NULL;
    }
    if (c->number[CLOSE_FDS])
        close_others(c);
    int reason = ENOENT;
    for (char **file = c->executables; *file; file++) {
        execve(*file, c->args, c->environment ? c->environment : environ);
        if (errno != ENOENT && errno != ENOTDIR)
            reason = errno;
    }
    errno = reason;
    return "";
}

/* Tells the parent why there is no new program. */
static void report(int fd, const char *what) {
    char text[80];
    int n = what ? snprintf(text, sizeof text, "OSError:%X:%s", (unsigned)errno, what)
                 : snprintf(text, sizeof text, "SubprocessError:0:Exception occurred in preexec_fn.");
    if (write(fd, text, (size_t)n) < 0)
        _exit(255);
    _exit(255);
}

CW_FN(fork_exec) {
    child c = {.args = NULL};
    if (read_arguments(cx, args, &c) < 0)
        return CW_MK_NULL;
    for (int i = GID; i <= UID; i++)
        if (args[i].tag == CW_NONE)
            c.number[i] = -1;
    cw_flush_std(cx);
    pid_t pid = fork();
    if (pid == 0)
        report((int)c.number[PIPE_WRITE], become(cx, &c, args[PREEXEC]));
    return pid < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_INT(pid);
}

static const cw_method_def posixsubprocess_functions[] = {CW_MN("fork_exec", fork_exec, ARGUMENTS, ARGUMENTS),
                                                          CW_M_END};
const cw_native_module cw_native__posixsubprocess = {"_posixsubprocess", posixsubprocess_functions, NULL,
                                                     "A POSIX helper for the subprocess module."};
